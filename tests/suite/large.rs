//! A book that is large enough for its lists to be cut: no file that a page loads grows with it.

use std::collections::BTreeSet;

use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::support::TestBook;

/// The most bytes of a file that a page loads.
const MOST: usize = 200_000;
const QUESTIONS: usize = 720;

/// Six topics of 120 questions, each with a tag that no other has.
fn book() -> TestBook {
    let book = TestBook::empty();
    for number in 0..QUESTIONS {
        write_question(&book, number);
    }
    book
}

fn write_question(book: &TestBook, number: usize) {
    let (topic, kind) = (number % 6, ["engine", "gearbox", "frame", "wheel", "brake"][number % 5]);
    let text = format!(
        "+++\nquestion = \"What does part number {number} of the {kind} do while the machine is running at full speed?\"\n\
         tags = [\"tag {number}\", \"{kind}\"]\naliases = [\"former-{number}\"]\n+++\n\nIt holds {kind} {number}.\n",
    );
    book.write(&format!("content/topic-{topic}/part-{number}.md"), text);
}

fn practice(page: &[u8]) -> Value {
    let document = Html::parse_document(std::str::from_utf8(page).expect("a page is text"));
    let block = Selector::parse("#_questions").expect("a valid selector");
    let text: String = document.select(&block).next().expect("the page has its data").text().collect();
    serde_json::from_str(&text).expect("the data is JSON")
}

fn json_of(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("it is JSON")
}

/// What a script calls `function` with, and nothing besides.
fn json_in(function: &str, script: &[u8]) -> Value {
    let script = String::from_utf8_lossy(script);
    let call = script.strip_prefix(function).and_then(|rest| rest.strip_prefix('(')?.strip_suffix(")\n"));
    json_of(call.unwrap_or_else(|| panic!("{script}")).as_bytes())
}

#[test]
fn lists_are_cut_where_a_book_is_large() {
    let book = book();
    let site = book.build();
    for (path, bytes) in site.iter().filter(|(path, _)| !path.starts_with('.') && *path != "ids.json") {
        assert!(bytes.len() <= MOST, "{path} has {} bytes", bytes.len());
    }

    // Practice: the page names lists, which have every question, as scripts, since a folder has no others.
    let data = practice(&site["practice.html"]);
    assert!(data.get("questions").is_none(), "the questions are not in the page");
    let mut found = BTreeSet::new();
    for topic in data["topics"].as_array().expect("topics") {
        let mut count = 0;
        for name in topic[3].as_array().expect("names of lists").iter().filter_map(Value::as_str) {
            let list = json_in("askbookPractice.list", &site[&format!("assets/practice-{name}.js")]);
            for row in list["questions"].as_array().expect("rows") {
                let id = row[0].as_str().expect("an id");
                let number: usize = id.trim_start_matches("part-").parse().expect("a number");
                assert_eq!(topic[0], format!("topic-{}", number % 6), "{id}");
                assert_eq!(row[6], json!([format!("former-{number}")]));
                assert_eq!(row[5].as_array().map(Vec::len), Some(2), "places of its tags");
                assert!(found.insert(id.to_owned()), "{id} is in one list");
                count += 1;
            }
        }
        assert_eq!(topic[2], count, "{topic}");
    }
    assert_eq!(found.len(), QUESTIONS);

    // Search: filters are a file that only they need, and offer the tags with the most questions.
    let manifest = json_in("askbookShard", &site["search/manifest.js"]);
    assert_eq!((&manifest["version"], &manifest["near"], &manifest["tags"]), (&json!(5), &json!(null), &json!(null)));
    let filters =
        json_in("askbookShard", &site[&format!("search/{}.js", manifest["filters"].as_str().expect("a file"))]);
    let tags: Vec<&str> = filters["tags"].as_array().expect("tags").iter().filter_map(|tag| tag[0].as_str()).collect();
    assert!(tags.len() <= 200 && tags.contains(&"gearbox") && tags.contains(&"wheel"), "{tags:?}");
    assert_eq!(filters["topics"].as_array().map(Vec::len), Some(6));

    // What is for programs is not kept offline; lists are.
    let kept = json_of(&site["offline.json"])["files"].to_string();
    assert!(!kept.contains("ids.json") && kept.contains("assets/practice-topic-3."), "{kept}");

    // A new question changes one list of practice.
    write_question(&book, QUESTIONS);
    let after = book.build();
    let lists = after.keys().filter(|path| path.starts_with("assets/practice-"));
    let fresh: Vec<&String> = lists.filter(|path| !site.contains_key(*path)).collect();
    assert!(matches!(fresh.as_slice(), [one] if one.starts_with("assets/practice-topic-0.")), "{fresh:?}");
}

#[test]
fn language_models_choose_from_a_large_book_and_read_all_of_a_small_one() {
    let book = TestBook::empty();
    for number in 0..1000 {
        book.write(
            &format!("content/parts/part-{number}.md"),
            format!("+++\nquestion = \"Part {number}?\"\n+++\n\nYes.\n"),
        );
    }
    let large = book.build();
    assert!(large.contains_key("parts/llms.txt") && !large.contains_key("parts/llms-full.txt"));
    let small = TestBook::copy_of("minimal").build();
    assert!(small.contains_key("fruit/llms-full.txt") && !small.contains_key("fruit/llms.txt"));
    let contents = String::from_utf8_lossy(&small["llms.txt"]).into_owned();
    assert!(contents.contains("fruit/llms-full.txt"), "{contents}");
}

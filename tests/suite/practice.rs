//! The list of questions that the practice page works on, and what the page is without a script.

use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::support::TestBook;

/// The place that a row names.
fn place(value: &Value) -> usize {
    value.as_u64().and_then(|place| usize::try_from(place).ok()).expect("a place")
}

/// The page's data block as a browser would hand it to the script.
fn data(page: &str) -> Value {
    let document = Html::parse_document(page);
    let block = Selector::parse("script[type='application/json']").expect("a valid selector");
    let text: String = document.select(&block).next().expect("the page has its data").text().collect();
    serde_json::from_str(&text).expect("the data is JSON")
}

/// Pages of a book with these lines in `[site]`, all files by path, and what an answer of its server would be made from.
fn site_with(lines: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    let toml = format!("[book]\ntitle = \"T\"\n[site]\nurl = \"https://example.org/\"\n{lines}");
    let book = TestBook::copy_of("every_feature").with("book.toml", toml);
    book.build()
}

/// Names of files that say one of `words`, in what readers and their devices load.
fn mentions(site: &std::collections::BTreeMap<String, Vec<u8>>, words: &[&str]) -> Vec<String> {
    let is_loaded = |path: &str| {
        [".html", ".json", ".xml", ".txt", ".webmanifest"].iter().any(|end| path.ends_with(end))
            && !path.starts_with("schema/")
            || path == "service-worker.js"
    };
    let has = |bytes: &[u8]| words.iter().any(|word| String::from_utf8_lossy(bytes).contains(word));
    site.iter().filter(|(path, bytes)| is_loaded(path) && has(bytes)).map(|(path, _)| path.clone()).collect()
}

#[test]
fn a_book_without_practice_has_no_page_no_script_and_no_link_for_it() {
    let words = ["practice.html", "interview.html", "#surprise", "practice.", "interviewer.", "session."];
    assert!(mentions(&site_with(""), &words).len() > 10, "it is everywhere by default");
    let site = site_with("practice = false\n");
    assert_eq!(mentions(&site, &words), Vec::<String>::new());
    let left: Vec<&String> = site
        .keys()
        .filter(|path| ["practice", "interview", "session", "rehearsal"].iter().any(|name| path.contains(name)))
        .collect();
    assert_eq!(left, Vec::<&String>::new());
    let home = String::from_utf8_lossy(&site["index.html"]).into_owned();
    assert!(!home.contains("Random question") && !home.contains("Practice"), "{home}");
}

#[test]
fn a_book_without_interviews_has_cards_still() {
    let site = site_with("interview = false\n");
    assert!(site.contains_key("practice.html") && !site.contains_key("interview.html"));
    let page = String::from_utf8_lossy(&site["practice.html"]).into_owned();
    assert!(!page.contains("href=\"interview.html\"") && page.contains("id=\"_mock\" hidden"), "{page}");
    assert!(String::from_utf8_lossy(&site["index.html"]).contains("practice.html#surprise"));
    assert!(!site.keys().any(|path| path.contains("interview")));
}

#[test]
fn the_list_has_every_answered_question_with_what_is_chosen_by() {
    let book = TestBook::copy_of("every_feature");
    let found = data(&book.page("practice.html"));
    let rows = found["questions"].as_array().expect("a list");
    let row = rows.iter().find(|row| row[0] == "markup").expect("an answered question");
    assert_eq!(row[1], "What can <em>an answer</em> hold, in <code>Markdown</code>?");
    assert_eq!(found["topics"][place(&row[2])], json!(["alpha", "Alpha & first"]));
    assert_eq!((&row[3], &row[4]), (&json!(2), &json!(3)), "intermediate, importance 3");
    let tags: Vec<&Value> = row[5].as_array().expect("tags").iter().map(|tag| &found["tags"][place(tag)]).collect();
    assert_eq!(tags, ["markup", "two-words"]);
    assert_eq!(row[6], json!(["markdown"]), "former ids");
    assert_eq!(found["edition"].as_str().map(str::len), Some(8), "links to interviews name it");
    assert_eq!(data(&book.page("interview.html")), found, "interviews choose from the same questions");
    assert!(rows.iter().all(|row| row[0] != "unanswered"), "what has no answer cannot be practiced");
}

#[test]
fn nothing_in_a_question_ends_the_data_or_becomes_markup() {
    let question = "Why is </script><script>alert(1)</script> <!-- not <b>markup</b> & what is `</script>`?";
    let book = TestBook::empty().question("sharp", question, "Because.\n");
    book.write("book.toml", "[book]\ntitle = \"</script><i>\"\n");
    let page = book.page("practice.html");
    let found = data(&page);
    assert_eq!(found["title"], "</script><i>");
    let html = found["questions"][0][1].as_str().expect("HTML");
    let shown: String = Html::parse_fragment(html).root_element().text().collect();
    assert_eq!(shown, question.replace('`', ""));
    let document = Html::parse_document(&page);
    let scripts = document.select(&Selector::parse("script").expect("a valid selector")).count();
    assert_eq!(scripts, 3, "core.js, the data and the page's own script");
}

#[test]
fn without_a_script_the_page_says_so_and_leads_to_the_topics() {
    let page = TestBook::copy_of("every_feature").page("practice.html");
    let start = page.find("<noscript>").expect("there is a part for those without scripts");
    let part = &page[start..page.find("</noscript>").expect("it ends")];
    assert!(part.contains("Practice needs JavaScript"), "{part}");
    assert!(part.contains("href=\"alpha/index.html\"") && part.contains("href=\"beta/index.html\""), "{part}");
    assert!(page.contains("<div class=\"practice js-only\""), "the form is for those with scripts");
}

#[test]
fn only_the_pages_that_practice_load_its_scripts_and_style() {
    let site = TestBook::copy_of("every_feature").build();
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        let loads = |name: &str| page.contains(&format!("src=\"assets/{name}."));
        assert_eq!(page.contains("assets/practice."), path == "practice.html" || path == "interview.html", "{path}");
        assert_eq!(loads("interviewer"), path == "interview.html", "{path}");
        assert!(
            !loads("session") && !loads("interview") && !loads("rehearsal") && !loads("knowledge"),
            "{path}: what is used later is loaded later"
        );
    }
}

#[test]
fn a_book_without_answers_has_a_practice_page() {
    let book = TestBook::empty().question("open", "Open?", "");
    assert_eq!(data(&book.page("practice.html"))["questions"], json!([]));
}

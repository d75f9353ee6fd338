//! When answers were checked: the record, what pages say of it, and what `check --stale` finds.

use crate::support::TestBook;

const SETTINGS: &str = "[book]\ntitle = \"Knots\"\n\n[proof]\nrecord = \"proofs/record.toml\"\n\n\
    [proof.tools.rope]\nname = \"Rope & twine\"\noldest = \"3\"\n";

fn book(record: &str) -> TestBook {
    TestBook::copy_of("minimal")
        .with("book.toml", SETTINGS)
        .with("content/knots/_index.md", "+++\ntitle = \"Knots\"\n+++\n")
        .with(
            "content/knots/bowline.md",
            "+++\nquestion = \"What is a bowline?\"\naliases = [\"king-of-knots\"]\n+++\n\nA loop.\n",
        )
        .with("content/knots/hitch.md", "+++\nquestion = \"What is a hitch?\"\n+++\n\nA knot around something.\n")
        .with("proofs/record.toml", record)
}

#[test]
fn a_page_says_what_its_answer_was_checked_with() {
    let book = book("[king-of-knots]\ndate = 2026-11-30\nrope = \"3.1\"\nhand = \"2\"\n\n[hitch]\ndate = 2026-01-02\n");
    let site = book.build();
    let page = |id: &str| String::from_utf8_lossy(&site[&format!("q/{id}.html")]).into_owned();
    let expected =
        "Checked with Rope &amp; twine 3.1, hand 2 on <time datetime=\"2026-11-30\">November 30, 2026</time>";
    assert!(page("bowline").contains(expected), "by a former id: {}", page("bowline"));
    assert!(page("hitch").contains("Checked on <time datetime=\"2026-01-02\">"), "{}", page("hitch"));
    let out = book.path().join("book.json");
    assert_eq!(book.run(&["export", "json", "--out", &out.to_string_lossy()]).code, 0);
    let json: serde_json::Value =
        serde_json::from_slice(&std::fs::read(out).expect("it was written")).expect("it is JSON");
    let questions = json["questions"].as_array().expect("a list");
    let bowline = questions.iter().find(|question| question["id"] == "bowline").expect("it is there");
    assert_eq!(bowline["checked"], serde_json::json!({ "date": "2026-11-30", "with": { "hand": "2", "rope": "3.1" } }));
    assert!(!page("bowline").contains("rope 3.1"), "the name, not the key");
}

#[test]
fn a_new_record_changes_the_pages_that_it_speaks_of() {
    let book = book("[bowline]\ndate = 2026-11-30\nrope = \"3\"\n[hitch]\ndate = 2026-11-30\nrope = \"3\"\n");
    let before = book.build();
    book.write(
        "proofs/record.toml",
        "[bowline]\ndate = 2026-12-24\nrope = \"4\"\n[hitch]\ndate = 2026-11-30\nrope = \"3\"\n",
    );
    let after = book.build();
    let is_page = |path: &&String| path.starts_with("q/") && path.ends_with(".html");
    let changed: Vec<&String> =
        after.keys().filter(is_page).filter(|path| before.get(*path) != after.get(*path)).collect();
    assert_eq!(changed, ["q/bowline.html"]);
    assert!(String::from_utf8_lossy(&after["q/bowline.html"]).contains("Rope &amp; twine 4 on"));
}

#[test]
fn what_is_wrong_with_a_record_is_found_at_its_place() {
    for (record, expected) in [
        ("[bowlin]\ndate = 2026-11-30\n", "proofs/record.toml:1:2: error[unknown-question]: the record names `bowlin`"),
        ("[bowline]\nrope = \"3\"\n", "proofs/record.toml:1:2: error[missing-key]: `date` is missing"),
        ("[bowline]\ndate = \"today\"\n", "proofs/record.toml:2:8: error[wrong-type]: `date` takes a date"),
        (
            "[bowline]\ndate = 2026-11-30\nrope = \"new\"\n",
            "proofs/record.toml:3:8: error[invalid-value]: `new` is not a version",
        ),
        (
            "[bowline]\ndate = 2026-11-30\nrope = 3\n",
            "proofs/record.toml:3:8: error[wrong-type]: `rope` takes a string",
        ),
        ("bowline = 3\n", "proofs/record.toml:1:11: error[wrong-type]: `bowline` takes a table"),
        ("[bowline\n", "proofs/record.toml:1:9: error[invalid-toml]"),
    ] {
        let ran = book(record).run(&["check"]);
        assert!(ran.stdout.contains(expected), "{record}\n{}", ran.stdout);
        assert_eq!(ran.code, 1, "{record}");
    }
    for (path, expected) in [
        ("nowhere.toml", "file `nowhere.toml` does not exist"),
        ("../record.toml", "the record has to be in the book's folder"),
        (".git/config", "`.git/config` is hidden"),
    ] {
        let ran = book("").with("book.toml", SETTINGS.replace("proofs/record.toml", path)).run(&["check"]);
        let place = "book.toml:5:10: error[invalid-value]: ";
        assert!(ran.stdout.contains(&format!("{place}{expected}")), "{path}\n{}", ran.stdout);
    }
}

#[test]
fn a_year_is_counted_from_the_moment_that_the_environment_names() {
    let book = book("[bowline]\ndate = 2026-11-30\nrope = \"3\"\n");
    let stale = |now: i64| {
        let ran = book.command(&["check", "--stale", "--strict"]).env("SOURCE_DATE_EPOCH", now.to_string()).output();
        ran.expect("it runs").status.code()
    };
    let day = 24 * 60 * 60;
    let checked = 20_787 * day;
    assert_eq!(stale(checked + 365 * day), Some(0));
    assert_eq!(stale(checked + 367 * day), Some(1));
    assert_eq!(book.run(&["check", "--strict"]).code, 0, "only when it is asked for");
}

#[test]
fn search_keeps_its_index_in_a_book_with_a_record() {
    let book = book("[bowline]\ndate = 2026-11-30\nrope = \"3\"\n");
    assert_eq!(book.run(&["search", "loop"]).code, 0);
    book.write("content/knots/hitch.md", "+++\nquestion = \"What is a hitch?\"\n+++\n\nTied around a spar.\n");
    assert_eq!(book.run(&["search", "spar"]).code, 0, "what changed is found");
    book.write("proofs/record.toml", "[hitch]\ndate = 2026-11-30\n");
    assert_eq!(book.run(&["search", "spar"]).code, 0);
}

#[test]
fn a_record_of_a_large_book_is_read() {
    let entry = "[bowline]\ndate = 2026-11-30\nrope = \"3\"\n";
    let remark = "# What was tried, and by whom, in a line that has some length to it.\n".repeat(5_000);
    let ran = book(&format!("{entry}{remark}")).run(&["check", "--strict"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
}

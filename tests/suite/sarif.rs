//! `check --format sarif`, as a service reads it.

use serde_json::Value;

use crate::support::TestBook;

fn document(book: &TestBook) -> Value {
    let ran = book.run(&["check", "--format", "sarif"]);
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

#[test]
fn every_finding_is_a_result_at_its_place() {
    let book = TestBook::empty()
        .with("book.toml", "[book]\ntitle = \"T\"\n[site]\nrepository-path = \"docs/our book\"\n")
        .with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n")
        .question("a", "A?", "é😀 [[dirty-raeds]] [x](nowhere.md)\n")
        .question("dirty-reads", "B?", "");
    let document = document(&book);
    assert_eq!(document["version"], "2.1.0");
    let run = &document["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let (rules, results) = (&run["tool"]["driver"]["rules"], run["results"].as_array().expect("it is a list"));
    let found: Vec<(&str, &str)> = results
        .iter()
        .map(|result| (result["ruleId"].as_str().expect("a word"), result["level"].as_str().expect("a word")))
        .collect();
    assert_eq!(found, [("unknown-question", "error"), ("broken-link", "error"), ("unanswered-question", "note")]);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("it is small");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let location = &result["locations"][0]["physicalLocation"];
        let uri = location["artifactLocation"]["uri"].as_str().expect("a word");
        assert!(uri.starts_with("docs/our%20book/content/topic/"), "{uri}");
    }
    let first = &results[0];
    let region = &first["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&region["startLine"], &region["startColumn"], &region["endColumn"]),
        (&5.into(), &4.into(), &19.into())
    );
    let replacement = &first["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "dirty-reads");
    assert_eq!(replacement["deletedRegion"]["startColumn"], 6);
}

#[test]
fn a_finding_is_known_again_when_lines_move_and_two_of_a_kind_are_two() {
    let book = TestBook::empty().with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n").question(
        "a",
        "A?",
        "[[gone]] [[gone]]\n",
    );
    let prints = |document: &Value| -> Vec<Value> {
        let results = document["runs"][0]["results"].as_array().expect("it is a list");
        results.iter().map(|result| result["partialFingerprints"].clone()).collect()
    };
    let before = prints(&document(&book));
    assert_ne!(before[0], before[1]);
    let book = book.question("a", "A?", "Another line.\n\n[[gone]]\n\n[[gone]]\n");
    assert_eq!(prints(&document(&book)), before);
}

#[test]
fn a_book_without_faults_is_a_run_without_results() {
    let book =
        TestBook::empty().with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n").question("a", "A?", "Yes.\n");
    let ran = book.run(&["check", "--format", "sarif"]);
    let document: Value = serde_json::from_str(&ran.stdout).expect("it is one document");
    assert_eq!((ran.code, &document["runs"][0]["results"]), (0, &Value::Array(Vec::new())), "{}", ran.stdout);
}

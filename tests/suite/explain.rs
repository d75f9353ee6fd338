//! The pages of the rules: each is there, and its examples are as wrong and as right as it says.

use std::fs;

use askbook::check::pages::page;
use askbook::diagnostic::Rule;

use crate::support::{Ran, TestBook, askbook, repository};

/// A question that examples link to, and its picture.
fn book() -> TestBook {
    TestBook::empty()
        .with("content/sql/_index.md", "+++\ntitle = \"SQL\"\n+++\n")
        .with(
            "content/sql/dirty-reads.md",
            "+++\nquestion = \"What are dirty reads?\"\nlabel = \"Dirty reads\"\n+++\n\n![Plan](/chart.png)\n\n## Order\n",
        )
        .with("static/chart.png", "")
}

/// The example below a heading: the label before it, if there is one, and its text.
fn example<'a>(page: &'a str, heading: &str) -> (&'a str, String) {
    let start = page.find(heading).unwrap_or_else(|| panic!("no `{heading}` in {page}")) + heading.len();
    let section = page[start..].split("\n## ").next().unwrap_or("");
    let label = section.lines().find(|line| !line.is_empty() && !line.starts_with(' ')).unwrap_or("");
    let code: Vec<&str> = section
        .lines()
        .skip_while(|line| !line.starts_with("    "))
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    assert!(!code.is_empty(), "no example behind `{heading}` in {page}");
    (label, code.join("\n").trim_end().to_owned() + "\n")
}

#[test]
fn every_rule_has_a_page_and_no_page_is_left_over() {
    for rule in Rule::ALL {
        let page = page(*rule);
        assert!(page.starts_with(&format!("# {}\n", rule.id())), "{page}");
        assert!(page.len() > 200, "{} says too little", rule.id());
        example(page, "## Wrong\n");
        example(page, "## Right\n");
        let ran: Ran = askbook().args(["explain", rule.id()]).output().expect("the binary runs").into();
        assert!(ran.stdout.starts_with(&format!("{} (", rule.id())), "{}", ran.stdout);
        assert!(ran.stdout.contains(rule.summary()) && ran.stdout.contains("\nRight:\n"), "{}", ran.stdout);
    }
    for entry in fs::read_dir(repository().join("docs/rules")).expect("it is there") {
        let name = entry.expect("it can be read").file_name().into_string().expect("plain names");
        assert!(name.strip_suffix(".md").and_then(Rule::from_id).is_some(), "docs/rules/{name} is no rule's page");
    }
}

#[test]
fn examples_are_as_wrong_and_as_right_as_they_say() {
    let mut tried = 0;
    for rule in Rule::ALL {
        let page = page(*rule);
        for (heading, is_wrong) in [("## Wrong\n", true), ("## Right\n", false)] {
            let (label, text) = example(page, heading);
            let book = book();
            book.write("book.toml", "[check.snippets]\njson = \"json\"\n");
            match label {
                "" if text.starts_with("+++") => book.write("content/sql/a.md", &text),
                "" => book.write("content/sql/a.md", body_of(*rule, &text)),
                "As the whole file:" => book.write("content/sql/a.md", &text),
                "In `book.toml`:" => book.write("book.toml", &text),
                // Names of files, and what needs a network or a history.
                _ => continue,
            }
            let ran = book.run(&["check", "--snippets"]);
            let is_found = ran.stdout.contains(&format!("[{}]", rule.id()));
            assert_eq!(is_found, is_wrong, "{}, {heading}{}{}", rule.id(), ran.stdout, ran.stderr);
            // What is right has no other fault, either: it is there to be copied.
            assert!(is_wrong || ran.stdout.is_empty(), "{}: {}", rule.id(), ran.stdout);
            tried += 1;
        }
    }
    assert!(tried > 70, "only {tried} examples were tried");
}

/// An answer with the example in it; one about the first paragraph is the whole answer.
fn body_of(rule: Rule, example: &str) -> String {
    let is_whole = matches!(rule, Rule::NoShortAnswer | Rule::LongShortAnswer);
    let first = if is_whole { "" } else { "Because.\n\n" };
    format!("+++\nquestion = \"Why?\"\n+++\n\n{first}{example}")
}

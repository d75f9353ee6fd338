//! The manual in `guide/` is a book without findings, and its examples are true.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::support::{TestBook, askbook, files, repository};

/// The manual's files of questions, by path.
fn answers() -> BTreeMap<String, String> {
    files(&repository().join("guide/content"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".md"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("answers are UTF-8")))
        .collect()
}

/// A fenced block: its info string and its text.
struct Fence {
    info: String,
    text: String,
}

impl Fence {
    /// The file that it is an example of.
    fn title(&self) -> Option<&str> {
        self.info.split_once("title=\"")?.1.split('"').next()
    }
}

/// The outermost fences of an answer.
fn fences(answer: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<(&str, Fence)> = None;
    for line in answer.lines() {
        let marks = &line[..line.len() - line.trim_start_matches('`').len()];
        match &mut open {
            None if marks.len() >= 3 => {
                open = Some((marks, Fence { info: line[marks.len()..].to_owned(), text: String::new() }));
            }
            None => {}
            Some((fence, _)) if line == *fence => found.extend(open.take().map(|(_, fence)| fence)),
            Some((_, fence)) => fence.text += &format!("{line}\n"),
        }
    }
    assert!(open.is_none(), "a fence is not closed");
    found
}

#[test]
fn the_manual_has_no_findings() {
    let ran = askbook().args(["check", "--strict", "--snippets", "--book"]).arg(repository().join("guide")).output();
    let ran = crate::support::Ran::from(ran.expect("the binary runs"));
    assert_eq!(ran.code, 0, "{}", ran.stdout);
}

#[test]
fn every_file_that_the_manual_shows_is_taken() {
    let logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";
    let shown: Vec<(String, Fence)> = answers()
        .iter()
        .flat_map(|(path, answer)| fences(answer).into_iter().map(move |fence| (path.clone(), fence)))
        .filter(|(_, fence)| fence.title().is_some_and(|title| title.contains(['/', '.'])))
        .collect();
    let mut settings = 0;
    for (path, example) in shown.iter().filter(|(_, fence)| fence.title() == Some("book.toml")) {
        let book = TestBook::empty().question("one", "One?", "One.").with("static/logo.svg", logo);
        for (_, fence) in &shown {
            let title = fence.title().unwrap_or_default();
            if title.starts_with("content/") || (title.starts_with("themes/") && example.text.contains("theme = ")) {
                book.write(title, &fence.text);
            }
            if title.ends_with(".toml") && example.text.contains(&format!("= \"{title}\"")) {
                book.write(title, &fence.text);
                for id in fence.text.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']')) {
                    book.write(&format!("content/topic/{id}.md"), format!("+++\nquestion = \"{id}?\"\n+++\n\nYes.\n"));
                }
            }
        }
        let name = if example.text.contains("[book]") { "" } else { "[book]\ntitle = \"Test\"\n" };
        book.write("book.toml", format!("{name}{}", example.text));
        let ran = book.run(&["check"]);
        assert_eq!(ran.code, 0, "{path}: {}\n{}{}", example.text, ran.stdout, ran.stderr);
        assert!(!ran.stdout.contains("warning["), "{path}: {}\n{}", example.text, ran.stdout);
        settings += 1;
    }
    assert!(settings >= 8, "only {settings} examples of book.toml were found");
}

/// Adds the names of all properties in a schema, except those of rules: `docs/rules` has a page for each.
fn add_keys(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(entries) => {
            for (name, value) in entries {
                if let ("properties", Value::Object(properties)) = (name.as_str(), value) {
                    keys.extend(properties.keys().cloned());
                }
                if name != "rules" {
                    add_keys(value, keys);
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| add_keys(value, keys)),
        _ => {}
    }
}

#[test]
fn every_key_is_in_the_manual() {
    let manual = answers().into_values().collect::<String>();
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let words: BTreeSet<&str> = manual.split(|c| !is_part(c)).collect();
    let site = TestBook::copy_of("minimal").build();
    for (schema, least) in [("book", 60), ("question", 15), ("index", 4)] {
        let schema = serde_json::from_slice(&site[&format!("schema/{schema}.json")]).expect("it is JSON");
        let mut keys = BTreeSet::new();
        add_keys(&schema, &mut keys);
        assert!(keys.len() >= least, "only these keys were found: {keys:?}");
        let missing: Vec<_> = keys.iter().filter(|key| !words.contains(key.as_str())).collect();
        assert!(missing.is_empty(), "the manual says nothing of {missing:?}");
    }
}

#[test]
fn commands_and_options_that_the_manual_names_exist() {
    let mut helps: BTreeMap<String, String> = BTreeMap::new();
    let mut tried = BTreeSet::new();
    for (path, answer) in answers() {
        // In a block a command takes a line, in a sentence it is between backticks.
        let in_lines = answer.lines().filter_map(|line| line.strip_prefix("$ askbook "));
        let in_text =
            answer.split('`').filter_map(|piece| piece.strip_prefix("askbook ")).filter(|piece| !piece.contains('\n'));
        for command in in_lines.chain(in_text) {
            let mut words = command.split_whitespace();
            let name = words.next().unwrap_or_default();
            let help = helps.entry(name.to_owned()).or_insert_with(|| {
                let output = askbook().args([name, "--help"]).output().expect("the binary runs");
                assert!(output.status.success(), "{path}: there is no `askbook {name}`");
                String::from_utf8(output.stdout).expect("help is UTF-8")
            });
            for option in words.filter_map(|word| word.strip_prefix("--")) {
                let option = option.split('=').next().unwrap_or_default();
                assert!(help.contains(&format!("--{option}")), "{path}: `askbook {name}` has no --{option}");
                tried.insert(format!("{name} --{option}"));
            }
        }
    }
    assert!(tried.len() >= 15, "only these were found: {tried:?}");
}

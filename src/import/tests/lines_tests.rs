//! What lines are together: their encoding, fences and `<details>` as their authors meant them, answers without their wrappers, front matter.

use super::super::body::{self, Taken};
use super::super::draft::BodyLine;
use super::super::encoding::{MAX_SIGNS, read};
use super::super::fences::{self, Inside};
use super::super::front_matter;
use super::super::lead::Lead;
use super::super::lines::{Role, prepare};
use super::super::report::RepairKind;
use crate::model::Level;

#[test]
fn encodings_are_read_and_repairs_named() {
    let text = read(b"\xef\xbb\xbfa\r\nb\rc").expect("text");
    assert_eq!((text.text.as_str(), text.repairs.len()), ("a\nb\nc", 0));
    let text = read("it’s\nitâ€™s cafÃ©\nCAFÉ»".as_bytes()).expect("text");
    assert_eq!(text.text, "it’s\nit’s café\nCAFÉ»");
    assert_eq!(text.repairs, [(1, RepairKind::Mojibake)]);
    assert_eq!(read(b"a\xffb").expect("text").repairs, [(0, RepairKind::InvalidUtf8)]);
    assert!(read(&[0; 100]).is_none());
    assert!(read("<".repeat(MAX_SIGNS).as_bytes()).is_some() && read("<".repeat(MAX_SIGNS + 1).as_bytes()).is_none());
    assert_eq!(read(b"\xff\xfea\0").expect("text").text, "a");
}

fn shown(text: &str) -> Vec<String> {
    let source: Vec<&str> = text.split('\n').collect();
    let lines = prepare(&source, 0, false).lines;
    lines.into_iter().filter(|line| line.role != Role::Inserted).map(|line| line.text).collect()
}

#[test]
fn headings_of_every_spelling_become_one() {
    assert_eq!(shown("Tea\n==="), ["# Tea"]);
    assert_eq!(shown("###9. Tea"), ["### 9. Tea"]);
    assert_eq!(shown("#tea"), ["#tea"]);
    assert_eq!(shown("<h3 name=\"x\">\nTea?\n</h3>"), ["### <a name=\"x\"></a>Tea?"]);
    assert_eq!(shown("## A\n\nText ends.\n---"), ["## A", "", "Text ends.", "---"]);
}

#[test]
fn details_are_taken_apart() {
    let source: Vec<&str> = "<details><summary>Why?</summary><br>So.\n</b></details>".split('\n').collect();
    let lines = prepare(&source, 0, false);
    let details = &lines.details[0];
    assert_eq!(lines.lines[details.summary.0].text, "Why?");
    assert_eq!(lines.lines[details.close].role, Role::Close);
    assert!(lines.lines[details.summary.1..details.close].iter().any(|line| line.text == "<br>So."));
}

fn code(text: &str) -> Vec<usize> {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut code: Vec<usize> =
        fences::find(&lines).lines.iter().filter(|line| line.inside != Inside::Text).map(|line| line.source).collect();
    code.dedup();
    code
}

#[test]
fn fences_end_where_their_author_ended_them() {
    assert_eq!(code("```js\nx\n```\"\ny"), [0, 1, 2]);
    assert_eq!(code("```ls -l```\ny"), Vec::<usize>::new());
    assert_eq!(code("1. a\n   ```js\n   x\n2. b\n   ```js\n   y\n   ```\nz"), [1, 2, 4, 5, 6]);
    assert_eq!(code("> ```\n> x\ny"), [0, 1]);
    assert_eq!(code("### 1. A\n\n### 2. B\n\n```js\nx\n\n### 3. C\n\n```\ny\n```\n"), [4, 5, 9, 10, 11]);
    assert_eq!(code("````md\n```js\n````\nx"), [0, 1, 2]);
}

fn cleaned(text: &str) -> String {
    let lines = text.split('\n').enumerate();
    let mut lines: Vec<BodyLine> =
        lines.map(|(line, text)| BodyLine { text: text.to_owned(), is_code: false, line }).collect();
    body::clean(&mut lines, &mut Taken::default(), Lead::None);
    body::tidy(&mut lines, true);
    body::text(&lines)
}

#[test]
fn wrappers_go_and_the_answer_stays() {
    for (text, answer) in [
        ("**Answer:**\n\nSo.", "So.\n"),
        ("A: So.", "So.\n"),
        ("> So.\n>\n> ## And", "So.\n\n## And\n"),
        ("<br><b>\n\nSo.\n</b>", "So.\n"),
        ("### Answer\nSo.\n\n#### More", "So.\n\n## More\n"),
        ("**Difficulty:** Easy\n\nSo.\n\n---", "So.\n"),
    ] {
        assert_eq!(cleaned(text), answer, "{text}");
    }
}

#[test]
fn keys_of_both_languages_and_both_kinds_of_list_are_read() {
    let text = "title: \"Why?\"\ntags: [heat, 'pots']\ndifficulty: easy\nother:\n  deep: x\n";
    let found = front_matter::read(text.lines());
    assert_eq!(found.title.as_deref(), Some("Why?"));
    assert_eq!(found.tags, ["heat", "pots"]);
    assert_eq!(found.level, Some(Level::Novice));
    assert_eq!(front_matter::read("tags:\n  - a\n  - b\n".lines()).tags, ["a", "b"]);
}

//! Known questions and answers, written in every shape and with every habit of authors, must come back whole and in order.

mod line_tests;
mod lines_tests;
mod test_text;

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;

use test_text::tricky_text;

use super::{Document, File, FileKind, Import, Kind, Options, import};
use crate::book::memory::parse_files;
use crate::diagnostic::Severity;
use crate::load::Project;
use crate::source::SourceFile;

/// A part of an answer; every part carries a word that stands nowhere else.
#[derive(Clone, Debug)]
enum Part {
    Paragraph,
    Bullets,
    Steps,
    Code,
    Heading,
    BoldLabel,
    Table,
    Quote,
}

#[derive(Clone, Debug)]
struct Question {
    text: String,
    parts: Vec<Part>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    NumberedHeading,
    NumberedHeadingWithParenthesis,
    BoldNumberedHeading,
    KeycapHeading,
    QuestionHeading,
    QuestionWordHeading,
    QuestionDotHeading,
    PlainHeading,
    Details,
    DetailsBelowHeading,
    BoldMarked,
    BoldNumbered,
    BoldPlain,
    OrderedItem,
    OrderedItemWide,
    BoldOrderedItem,
    ItemHeading,
    MarkedParagraph,
    UnderlinedHeading,
    HtmlHeading,
}

const SHAPES: [Shape; 20] = [
    Shape::NumberedHeading,
    Shape::NumberedHeadingWithParenthesis,
    Shape::BoldNumberedHeading,
    Shape::KeycapHeading,
    Shape::QuestionHeading,
    Shape::QuestionWordHeading,
    Shape::QuestionDotHeading,
    Shape::PlainHeading,
    Shape::Details,
    Shape::DetailsBelowHeading,
    Shape::BoldMarked,
    Shape::BoldNumbered,
    Shape::BoldPlain,
    Shape::OrderedItem,
    Shape::OrderedItemWide,
    Shape::BoldOrderedItem,
    Shape::ItemHeading,
    Shape::MarkedParagraph,
    Shape::UnderlinedHeading,
    Shape::HtmlHeading,
];

/// How a document is dressed.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each habit is there or not, whatever the others are")]
struct Habits {
    sections: usize,
    contents: bool,
    rules: bool,
    answer_label: bool,
    levels: bool,
    back_to_top: bool,
    crlf: bool,
    byte_order_mark: bool,
    license: bool,
    restart: bool,
}

fn question() -> impl Strategy<Value = Question> {
    let opening = prop::sample::select(vec![
        "What is",
        "How do you warm",
        "Why would you rinse",
        "Explain the use of",
        "What is the difference between a lid and",
    ]);
    let noun = prop::sample::select(vec![
        "a kettle",
        "`tea.pour()`",
        "the *second* pour",
        "C++ tea",
        "a spout (long)",
        "an infuser",
    ]);
    let part = prop::sample::select(vec![
        Part::Paragraph,
        Part::Bullets,
        Part::Steps,
        Part::Code,
        Part::Heading,
        Part::BoldLabel,
        Part::Table,
        Part::Quote,
    ]);
    (opening, noun, prop::collection::vec(part, 1..5), 0..1000_u32).prop_map(|(opening, noun, mut parts, number)| {
        // An answer that only has a heading has no text, and one that starts with code can be the question's snippet.
        parts.insert(0, Part::Paragraph);
        parts.push(Part::Paragraph);
        let end = if opening.starts_with("Explain") { "." } else { "?" };
        Question { text: format!("{opening} {noun} no{number}{end}"), parts }
    })
}

/// The word of part `part` of question `index`.
fn word(index: usize, part: usize) -> String {
    format!("w{index}x{part}w")
}

/// The Markdown of a part, headings below level `heading`.
fn part_text(part: &Part, word: &str, heading: usize) -> String {
    match part {
        Part::Paragraph => format!("Some text about {word} and more of it.\n"),
        Part::Bullets => format!("- first {word}\n- second\n  - nested\n"),
        Part::Steps => format!("1. do {word}\n2. wait\n3. pour\n"),
        Part::Code => format!("```python\n# comment {word}\nx = 1\n\n## 3. What is not a question?\n```\n"),
        Part::Heading => format!("{} Details of {word}\n\nBelow.\n", "#".repeat((heading + 1).min(6))),
        Part::BoldLabel => format!("**Example {word}:**\n\nas shown\n"),
        Part::Table => format!("| a | b |\n|---|---|\n| {word} | c |\n"),
        Part::Quote => format!("> quoted {word}\n> twice\n"),
    }
}

fn indented(text: &str, columns: usize) -> String {
    text.lines()
        .map(|line| if line.is_empty() { "\n".to_owned() } else { format!("{}{line}\n", " ".repeat(columns)) })
        .collect()
}

fn write_question(out: &mut String, shape: Shape, number: usize, index: usize, question: &Question, habits: Habits) {
    let text = &question.text;
    let heading = match shape {
        Shape::UnderlinedHeading => 2,
        Shape::QuestionHeading => 4,
        _ => 3,
    };
    let mut answer = String::new();
    for (at, part) in question.parts.iter().enumerate() {
        answer.push_str(&part_text(part, &word(index, at), heading));
        answer.push('\n');
    }
    let level = if habits.levels { " ⭐⭐⭐⭐" } else { "" };
    let label = if habits.answer_label { "**Answer:**\n\n" } else { "" };
    let keycaps: String = number.to_string().chars().flat_map(|digit| [digit, '\u{fe0f}', '\u{20e3}']).collect();
    match shape {
        Shape::NumberedHeading => out.push_str(&format!("### {number}. {text}{level}\n\n{label}{answer}")),
        Shape::NumberedHeadingWithParenthesis => out.push_str(&format!("### {number}) {text}\n{label}{answer}")),
        Shape::BoldNumberedHeading => out.push_str(&format!("### **{number}. {text}**\n\n{label}{answer}")),
        Shape::KeycapHeading => out.push_str(&format!("### {keycaps} {text}\n\n{label}{answer}")),
        Shape::QuestionHeading => out.push_str(&format!("#### Q{number}: {text}{level}\n{label}{answer}")),
        Shape::QuestionWordHeading => out.push_str(&format!("### Question {number}: {text}\n\n{label}{answer}")),
        Shape::QuestionDotHeading => {
            out.push_str(&format!("### Q. ***{}***\n\n{label}{answer}", text.replace('*', "_")));
        }
        Shape::PlainHeading => out.push_str(&format!("### {text}\n\n{label}{answer}")),
        Shape::Details => {
            out.push_str(&format!("<details>\n<summary>{text}</summary><br><b>\n\n{answer}</b></details>\n\n"));
        }
        Shape::DetailsBelowHeading => out.push_str(&format!(
            "### {number}. {text}\n\n<details>\n<summary>Show answer</summary>\n\n{answer}\n</details>\n\n"
        )),
        Shape::BoldMarked => out.push_str(&format!("**Q{number}: {text}**{level}\n\n{label}{answer}")),
        Shape::BoldNumbered => out.push_str(&format!("**{number}. {text}**\n\n{label}{answer}")),
        Shape::BoldPlain => out.push_str(&format!("**{text}**{level}\n\n{label}{answer}")),
        Shape::OrderedItem => out.push_str(&format!("{number}. {text}\n\n{}", indented(&answer, 3))),
        Shape::OrderedItemWide => out.push_str(&format!("{number}. {text}\n\n{}", indented(&answer, 4))),
        Shape::BoldOrderedItem => out.push_str(&format!("{number}. **{text}**\n\n{}", indented(&answer, 4))),
        Shape::ItemHeading => out.push_str(&format!("{number}. ### {text}\n\n{}", indented(&answer, 5))),
        Shape::MarkedParagraph => out.push_str(&format!("Q{number}: {text}\n\nA: {answer}")),
        Shape::UnderlinedHeading => {
            out.push_str(&format!("{number}. {text}\n{}\n\n{label}{answer}", "-".repeat(text.len())));
        }
        Shape::HtmlHeading => out.push_str(&format!("<h3 name=\"q{index}\">\n{text}\n</h3>\n\n{label}{answer}")),
    }
    if habits.back_to_top {
        out.push_str("**[⬆ Back to Top](#table-of-contents)**\n\n");
    }
    if habits.rules {
        out.push_str("\n---\n\n");
    }
}

/// A document of `questions`, the shape given for each section.
fn write(questions: &[Question], shapes: &[Shape], habits: Habits) -> String {
    let mut out = "# Tea questions\n\nSome words of welcome.\n\n".to_owned();
    if habits.contents {
        out.push_str("## Table of Contents\n\n");
        for (index, question) in questions.iter().enumerate() {
            out.push_str(&format!(
                "{}. [{}](#{})\n",
                index + 1,
                question.text,
                crate::parse::anchor::anchor(&question.text)
            ));
        }
        out.push('\n');
    }
    let section_length = questions.len().div_ceil(habits.sections.max(1));
    let mut number = 0;
    for (index, question) in questions.iter().enumerate() {
        let section = index / section_length;
        if habits.sections > 0 && index % section_length == 0 {
            let mark = if shapes[section % shapes.len()] == Shape::UnderlinedHeading { "#" } else { "##" };
            out.push_str(&format!("{mark} Shelf {}\n\n", ["One", "Two", "Three"][section % 3]));
            if habits.restart {
                number = 0;
            }
        }
        number += 1;
        write_question(&mut out, shapes[section % shapes.len()], number, index, question, habits);
    }
    if habits.license {
        let mark = if shapes.contains(&Shape::UnderlinedHeading) { "#" } else { "##" };
        out.push_str(&format!("{mark} License\n\nMIT, see nowhere.\n"));
    }
    if habits.crlf {
        out = out.replace('\n', "\r\n");
    }
    if habits.byte_order_mark { format!("\u{feff}{out}") } else { out }
}

fn run(text: &str) -> Import {
    import(&[Document { path: "README.md".into(), bytes: text.as_bytes().to_vec() }], &|_| None, &Options::default())
}

fn habits() -> impl Strategy<Value = Habits> {
    ((0..4_usize), any::<[bool; 9]>()).prop_map(
        |(sections, [contents, rules, answer_label, levels, back_to_top, crlf, byte_order_mark, license, restart])| {
            Habits {
                sections,
                contents,
                rules,
                answer_label,
                levels,
                back_to_top,
                crlf,
                byte_order_mark,
                license,
                restart,
            }
        },
    )
}

/// Checks that `questions` came back, each with its own words and no others.
fn assert_whole(text: &str, questions: &[Question], imported: &Import) {
    let found: Vec<&str> = imported.questions.iter().map(|question| question.question.as_str()).collect();
    let expected: Vec<String> = questions.iter().map(|question| question.text.clone()).collect();
    let plain = |text: &str| text.replace(['*', '_'], "");
    assert_eq!(
        found.iter().map(|text| plain(text)).collect::<Vec<_>>(),
        expected.iter().map(|text| plain(text)).collect::<Vec<_>>(),
        "{text}"
    );
    for (index, (question, imported)) in questions.iter().zip(&imported.questions).enumerate() {
        let words: Vec<&str> = imported
            .body
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| {
                word.starts_with('w')
                    && word.ends_with('w')
                    && word.contains('x')
                    && word[1..2].chars().all(|c| c.is_ascii_digit())
            })
            .collect();
        let expected: Vec<String> = (0..question.parts.len()).map(|part| word(index, part)).collect();
        assert_eq!(words, expected, "answer {index} of\n{text}\nis\n{}", imported.body);
        assert_eq!(imported.kind, Kind::Answered, "{}", imported.body);
    }
}

/// What `check` finds in the files of an import.
fn errors(imported: &Import) -> Vec<String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for file in imported.files.iter().filter(|file| file.kind != FileKind::Picture) {
        let clash = files.insert(file.path.clone(), String::from_utf8_lossy(&file.bytes).into_owned());
        assert!(clash.is_none(), "two files are {}", file.path);
    }
    let content = files.iter().map(|(path, text)| SourceFile::new(path.clone(), text.clone()));
    let mut project = Project::in_memory("[book]\ntitle = \"T\"\n", content);
    let pictures = imported
        .files
        .iter()
        .filter_map(|file| file.path.strip_prefix("content/").filter(|_| file.kind == FileKind::Picture));
    project.assets = pictures.map(|path| (path.to_owned(), Vec::new().into())).collect();
    let (_, diagnostics) = crate::assemble_project(&project);
    let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    errors
        .map(|found| format!("{}: {} {}\n{}", found.path, found.rule.id(), found.message, files[found.path.as_str()]))
        .collect()
}

/// Checks that every line with text is kept, structure, or skipped with a reason, and that check passes.
fn assert_sound(documents: &[Document], imported: &Import) {
    let totals = &imported.report.totals;
    let mut covered: BTreeMap<&str, Vec<bool>> = BTreeMap::new();
    let mut count = 0;
    for document in documents.iter().filter(|document| document.path.ends_with(".md")) {
        let Some(text) = super::encoding::read(&document.bytes) else { continue };
        let filled: Vec<bool> = text.text.split('\n').map(|line| !line.trim().is_empty()).collect();
        count += filled.iter().filter(|filled| **filled).count();
        covered.insert(&document.path, filled.iter().map(|filled| !filled).collect());
    }
    let skipped = imported.report.skipped.iter().map(|skipped| &skipped.lines);
    let kept = imported.questions.iter().flat_map(|question| &question.source);
    for lines in skipped.chain(&imported.report.structure).chain(kept) {
        let Some(covered) = covered.get_mut(lines.path.as_str()) else { continue };
        for line in lines.first..=lines.last {
            if let Some(covered) = covered.get_mut(line - 1) {
                *covered = true;
            }
        }
    }
    for (path, covered) in covered {
        let lost: Vec<usize> =
            covered.iter().enumerate().filter(|(_, covered)| !**covered).map(|(line, _)| line + 1).collect();
        assert!(lost.is_empty(), "{path}: lines {lost:?} have no fate");
    }
    if imported
        .report
        .skipped
        .iter()
        .all(|skipped| !matches!(skipped.reason, super::SkipReason::EmptyFile | super::SkipReason::UnreadableFile))
    {
        assert_eq!(totals.lines_kept + totals.lines_of_structure + totals.lines_skipped, count);
    }
    let errors = errors(imported);
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn tags_of_details_alone_or_in_the_wrong_place_are_read() {
    let late_summary = "<details>\n<details>\n</details>\nQ: Why?\n<summary>Which?</summary>\n";
    for text in ["<summary>", "</summary>", "<summary></summary>\n", "</details>", late_summary] {
        assert_sound(&[Document { path: "README.md".into(), bytes: text.into() }], &run(text));
    }
}

#[test]
fn fences_that_end_with_their_item_are_closed() {
    let imported = run(
        "# T\n\n### 1. What is it?\n\n1. a\n   ```js\n   x\n2. b\n   ```js\n   y\n   ```\n> ~~~\n> z\n\n### 2. Why?\n\nSo.\n",
    );
    assert_eq!(errors(&imported), Vec::<String>::new());
    let body = "1. a\n   ```js\n   x\n   ```\n2. b\n   ```js\n   y\n   ```\n> ~~~\n> z\n> ~~~\n";
    assert_eq!(imported.questions[0].body, body);
}

/// Checks that an import is the same each time, and writes nothing into a book that has its questions.
fn assert_known_again<T: AsRef<str>>(texts: &[T]) {
    let bytes = texts.iter().map(|text| text.as_ref().as_bytes().to_vec());
    let documents = bytes.enumerate().map(|(at, bytes)| Document { path: format!("d{at}.md"), bytes });
    let documents: Vec<Document> = documents.collect();
    let first = import(&documents, &|_| None, &Options::default());
    assert_eq!(import(&documents, &|_| None, &Options::default()).report, first.report);
    let file = |file: &File| SourceFile::new(file.path.clone(), String::from_utf8_lossy(&file.bytes)).into();
    let mut files: Vec<Arc<SourceFile>> = first.files.iter().map(file).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let options = Options { questions: parse_files(&files).questions, ..Options::default() };
    let second = import(&documents, &|_| None, &options);
    assert_eq!((second.questions, second.files), (vec![], vec![]));
    assert_eq!(second.report.already_there.len(), first.questions.len());
}

#[test]
fn lines_of_json_are_found_whether_it_is_ascii_or_not() {
    for spelled in ["Почему?", "\\u041f\\u043e\\u0447\\u0435\\u043c\\u0443?"] {
        let entry = |question: &str| format!("{{\"question\": \"{question}\", \"answer\": \"So.\"}}");
        let text = format!("[\n{},\n{}\n]\n", entry("Why?"), entry(spelled));
        let document = Document { path: "a.json".into(), bytes: text.into_bytes() };
        let imported = import(&[document], &|_| None, &Options::default());
        let lines: Vec<usize> = imported.questions.iter().map(|question| question.source[0].first).collect();
        assert_eq!(lines, [2, 3], "{spelled}");
    }
}

#[test]
fn questions_are_known_again_without_their_links() {
    for text in [
        "<details>\nA: This.\n<summary>Q: Which?\n<\"<img src=\"g.png\">### 1. What?\n</summary>",
        "### 1. Is a <'<a href='x.md'>lid</a> it?\n\nSo.\n",
        "### 1. What is [C](x/C_(lang)_a.md)?\n\nSo.\n",
        "### 1. What is [C](<x/C (a.md>)?\n\nSo.\n",
        "### 1. What is [[lid|a lid]]?\n\nSo.\n",
        "### 1. What is [![b](c.png)](d.md) and <img alt='e' src='f.png'>?\n\nSo.\n",
    ] {
        assert_known_again(&[text]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_shape_comes_back_whole(questions in prop::collection::vec(question(), 3..9), shape in prop::sample::select(SHAPES.to_vec()), habits in habits()) {
        let text = write(&questions, &[shape], habits);
        let imported = run(&text);
        assert_whole(&text, &questions, &imported);
        assert_sound(&[Document { path: "README.md".into(), bytes: text.into_bytes() }], &imported);
    }

    #[test]
    fn a_document_can_change_its_shape_between_sections(questions in prop::collection::vec(question(), 9..12), shapes in prop::collection::vec(prop::sample::select(SHAPES[..17].to_vec()), 2..4), habits in habits()) {
        let habits = Habits { sections: 3, restart: true, ..habits };
        // Two tasks without a mark in a section of their own shape ("1. Explain this.") can be a list of advice.
        let mut questions = questions;
        for question in &mut questions {
            question.text = format!("{}?", question.text.trim_end_matches(['.', '?']));
        }
        let text = write(&questions, &shapes, habits);
        let imported = run(&text);
        assert_whole(&text, &questions, &imported);
    }

    #[test]
    fn no_text_is_lost_or_makes_a_book_that_check_refuses(texts in prop::collection::vec(tricky_text(), 1..4)) {
        let documents: Vec<Document> = texts.into_iter().enumerate().map(|(at, text)| Document { path: format!("d{at}.md"), bytes: text.into_bytes() }).collect();
        let imported = import(&documents, &|_| None, &Options::default());
        assert_sound(&documents, &imported);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = import(&[Document { path: "a.md".into(), bytes }], &|_| None, &Options::default());
    }

    #[test]
    fn a_second_run_writes_nothing(texts in prop::collection::vec(tricky_text(), 1..3)) {
        assert_known_again(&texts);
    }
}

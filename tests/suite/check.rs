//! What `check` says of a broken book: a folder per rule in `tests/rules`.

use std::fs;

use askbook::diagnostic::Rule;

use crate::support::{Ran, TestBook, askbook, files, golden, repository};

/// Rules whose fault cannot be a file of this repository, or not on every system.
const BUILT_BY_TESTS: &[Rule] =
    &[Rule::FileTooLarge, Rule::SymbolicLink, Rule::UnportableName, Rule::TrackedOutput, Rule::BrokenExternalLink];

fn check(book: &std::path::Path, arguments: &[&str]) -> Ran {
    askbook().arg("check").args(arguments).arg("--book").arg(book).output().expect("the binary runs").into()
}

/// A book whose repository has `before` as its only commit and `book` as its files.
pub(crate) fn changed_book(folder: &std::path::Path) -> TestBook {
    let book = TestBook::copy_of_folder(&folder.join("before"));
    book.commit();
    for path in files(book.path()).keys().filter(|path| !path.starts_with(".git/")) {
        fs::remove_file(book.path().join(path)).expect("it is ours");
    }
    for (path, bytes) in files(&folder.join("book")) {
        book.write(&path, bytes);
    }
    book
}

#[test]
fn every_rule_has_a_folder_and_says_what_is_expected() {
    for rule in Rule::ALL.iter().filter(|rule| !BUILT_BY_TESTS.contains(rule)) {
        let folder = repository().join("tests/rules").join(rule.id());
        assert!(folder.is_dir(), "no tests/rules/{}", rule.id());
        let arguments = fs::read_to_string(folder.join("arguments.txt")).unwrap_or_default();
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        let ran = if folder.join("before").is_dir() {
            changed_book(&folder).run(&[&["check"], &arguments[..]].concat())
        } else {
            check(&folder.join("book"), &arguments)
        };
        golden(&folder.join("expected.txt"), &ran.stdout);
        assert!(ran.stdout.contains(&format!("[{}]", rule.id())), "{} is not found", rule.id());
        let has_error = ran.stdout.contains(": error[");
        assert_eq!(ran.code, i32::from(has_error), "{}: {}", rule.id(), ran.stderr);
    }
    for entry in fs::read_dir(repository().join("tests/rules")).expect("it is there") {
        let name = entry.expect("it can be read").file_name().into_string().expect("plain names");
        assert!(Rule::from_id(&name).is_some(), "tests/rules/{name} is no rule");
    }
}

#[test]
fn every_fault_is_reported_in_one_run_sorted_by_place() {
    let book = TestBook::empty()
        .question("b", "B?", "See [[nowhere]] and [x](no.md).\n")
        .with("content/topic/a.md", "+++\nquestion = \"A?\"\nlevel = \"hard\"\nimportance = 9\nfoo = 1\n+++\n")
        .with("content/topic/_index.md", "+++\ntitel = \"T\"\n+++\n");
    let ran = book.run(&["check"]);
    assert_eq!(ran.code, 1);
    let places: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|line| line.starts_with("content/"))
        .map(|line| line.split(": ").next().unwrap_or(""))
        .collect();
    let expected = [
        "content/topic/_index.md:2:1",
        "content/topic/a.md:2:12",
        "content/topic/a.md:3:9",
        "content/topic/a.md:4:14",
        "content/topic/a.md:5:1",
        "content/topic/b.md:5:5",
        "content/topic/b.md:5:21",
    ];
    assert_eq!(places, expected, "{}", ran.stdout);
    assert!(ran.stderr.contains("2 questions checked: 6 errors, 0 warnings, 1 note"), "{}", ran.stderr);
}

#[test]
fn findings_for_programs() {
    let book = TestBook::empty()
        .question("b", "B?", "See [[nowhere]], 100% \"sure\".\n")
        .with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n");
    let ran = book.run(&["check", "--format", "json"]);
    let lines: Vec<serde_json::Value> =
        ran.stdout.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect();
    assert_eq!(lines.len(), 1, "{}", ran.stdout);
    assert_eq!(lines[0]["rule"], "unknown-question");
    assert_eq!(lines[0]["severity"], "error");
    assert_eq!(lines[0]["file"], "content/topic/b.md");
    assert_eq!((&lines[0]["line"], &lines[0]["column"]), (&5.into(), &5.into()));
    assert_eq!(lines[0]["message"], "question `nowhere` does not exist");

    let ran = book.run(&["check", "--format", "github"]);
    assert_eq!(
        ran.stdout,
        "::error file=content/topic/b.md,line=5,col=5,title=unknown-question::question `nowhere` does not exist\n"
    );
}

#[test]
fn strict_makes_warnings_count_and_book_toml_changes_severities() {
    let book = TestBook::empty()
        .question("a", "A?", "- a list\n")
        .with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n");
    assert_eq!(book.run(&["check"]).code, 0);
    assert_eq!(book.run(&["check", "--strict"]).code, 1);
    book.write("book.toml", "[check.rules]\nno-short-answer = \"error\"\n");
    assert_eq!(book.run(&["check"]).code, 1);
    book.write("book.toml", "[check.rules]\nno-short-answer = \"off\"\n");
    let ran = book.run(&["check", "--strict"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
}

#[test]
fn a_question_of_fifty_megabytes_is_refused_without_being_read() {
    let book = TestBook::copy_of("minimal");
    let file = fs::File::create(book.path().join("content/fruit/huge.md")).expect("it is ours");
    file.set_len(50 * 1024 * 1024).expect("it is ours");
    let ran = book.run(&["check"]);
    assert_eq!(ran.code, 1);
    let expected =
        "content/fruit/huge.md:1:1: error[file-too-large]: the file has 51200 KB; more than 1024 KB is no question\n";
    assert!(ran.stdout.contains(expected), "{}", ran.stdout);
}

#[test]
fn explain_knows_every_rule_and_suggests_near_names() {
    for rule in Rule::ALL {
        let ran: Ran = askbook().args(["explain", rule.id()]).output().expect("the binary runs").into();
        assert_eq!(ran.code, 0);
        assert!(ran.stdout.starts_with(rule.id()), "{}", ran.stdout);
    }
    let ran: Ran = askbook().args(["explain", "broken-lnk"]).output().expect("the binary runs").into();
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("did you mean `broken-link`?"), "{}", ran.stderr);
}

#[test]
fn hidden_files_stay_hidden_wherever_the_book_lies() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let book = folder.path().join("static/book");
    fs::create_dir_all(book.join("content/topic")).expect("it is ours");
    fs::write(book.join("book.toml"), "").expect("it is ours");
    fs::write(book.join("content/topic/.env"), "SECRET=1").expect("it is ours");
    fs::write(book.join("content/topic/a.md"), "+++\nquestion = \"A?\"\n+++\n").expect("it is ours");
    let ran: Ran = askbook().args(["build", "--book"]).arg(&book).output().expect("the binary runs").into();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(!book.join("public/topic/.env").exists());
}

#[test]
fn the_faults_of_a_thousand_files_come_in_one_run() {
    let book = TestBook::empty().with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n");
    let name = |number: usize| {
        const WORDS: &[&str] =
            &["lock", "queue", "index", "plan", "cache", "retry", "shard", "token", "cursor", "batch"];
        let word = |shift: usize| WORDS[number / shift % WORDS.len()];
        format!("{}-{}-{}-{number}", word(1), word(10), word(100))
    };
    for number in 0..1000 {
        // A slip in the first word of an id that is there.
        let slip = format!("x{}", name(number * 7 % 1000));
        book.write(
            &format!("content/topic/{}.md", name(number)),
            format!(
                "+++\nquestion = \"Question number {number}?\"\nrelated = [\"{slip}\"]\n+++\n\nBecause of <it>. See [[{slip}]], \
                 [y](../topic/{slip}.md), [z](#ordr).\n\n## Order\n\n## Order\n"
            ),
        );
    }
    let ran = book.run(&["check"]);
    assert!(ran.stderr.contains("1000 questions checked: 3000 errors, 3000 warnings, 0 notes"), "{}", ran.stderr);
}

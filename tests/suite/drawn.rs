//! `askbook draw`: fences that programs of book.toml draw, when they run and when not, and where their drawings are shown.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{Ran, TestBook, files};

/// A program in place of Graphviz: it draws a box with the source's first word, and refuses sources with a `!`.
const PROGRAM: &str = r#"source=$(cat)
case "$source" in
  *!*) echo "Error: <stdin>: syntax error in line 2 near '!'" >&2; exit 1 ;;
esac
echo '<?xml version="1.0"?>'
echo '<svg width="60pt" height="30pt" viewBox="0 0 60 30" xmlns="http://www.w3.org/2000/svg">'
echo "<a href=\"javascript:alert(1)\"><text style=\"fill:red\">${source%% *}</text></a><script>alert(1)</script></svg>"
"#;

const BODY: &str =
    "Yes.\n\n```dot {alt=\"A leads to B\" title=\"The way\"}\nfirst -> b\n```\n\n```dot {alt=\"Two\"}\nsecond\n```\n";

fn book(body: &str) -> TestBook {
    TestBook::empty()
        .with("book.toml", "[book]\ntitle = \"T\"\n[drawings.dot]\ncommand = [\"sh\", \"{book}/draw.sh\"]\n")
        .with("draw.sh", PROGRAM)
        .with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n")
        .question("a", "A?", body)
}

fn drawings(book: &TestBook) -> Vec<String> {
    let folder = book.path().join("content/_drawings");
    if folder.exists() { files(&folder).into_keys().collect() } else { Vec::new() }
}

fn drawn(body: &str) -> TestBook {
    let book = book(body);
    let ran = book.run(&["draw"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    book
}

fn findings(ran: &Ran, rule: &str) -> usize {
    ran.stdout.matches(&format!("[{rule}]")).count()
}

#[test]
fn nothing_runs_until_it_is_asked_to_and_the_source_is_shown_as_code() {
    let book = book(BODY);
    book.write("draw.sh", "touch \"$(dirname \"$0\")/ran\"\n");
    let checked = book.run(&["check"]);
    assert_eq!(
        (checked.code, findings(&checked, "missing-drawing"), findings(&checked, "unknown-language")),
        (0, 2, 0)
    );
    assert!(checked.stdout.contains("content/topic/a.md:7:"), "{}", checked.stdout);
    let page = book.page("q/a.html");
    assert!(page.contains("class=\"language-dot\"") && !page.contains("<figure class=\"picture"), "{page}");
    for arguments in [&["export", "html", "--out", "-"][..], &["stats"], &["check", "--snippets"], &["check", "--fix"]]
    {
        book.run(arguments);
    }
    assert!(!book.path().join("ran").exists(), "a command ran the program");
}

#[test]
fn what_search_quotes_of_a_source_follows_book_toml_at_once() {
    let book = drawn(BODY);
    let quoted = |site: BTreeMap<String, Vec<u8>>| {
        let text = String::from_utf8_lossy(&site["q/a.js"]);
        (text.contains("A leads to B"), text.contains("first -> b"))
    };
    assert_eq!(quoted(book.build()), (true, false));
    book.write("book.toml", "[book]\ntitle = \"T\"\n");
    assert_eq!(quoted(book.build()), (false, true), "it is code again");
}

#[test]
fn a_drawing_is_a_picture_of_the_book_with_its_words_and_size_and_nothing_that_runs() {
    let book = drawn(BODY);
    let kept = drawings(&book);
    assert_eq!(kept.len(), 2);
    let checked = book.run(&["check", "--strict"]);
    assert_eq!((checked.code, checked.stdout.as_str()), (0, ""), "{}", checked.stderr);
    let site = book.build();
    let page = String::from_utf8_lossy(&site["q/a.html"]).into_owned();
    for expected in
        ["alt=\"A leads to B\" width=\"80\" height=\"40\"", "<figcaption>The way</figcaption>", "alt=\"Two\""]
    {
        assert!(page.contains(expected), "{expected}: {page}");
    }
    assert!(!page.contains("language-dot") && !page.contains("first -&gt; b"), "{page}");
    for name in &kept {
        assert!(page.contains(&format!("../_drawings/{name}")), "{page}");
        let picture = String::from_utf8_lossy(&site[&format!("_drawings/{name}")]).into_owned();
        assert!(picture.contains("fill:red") && !picture.contains("alert"), "{picture}");
    }
    assert!(String::from_utf8_lossy(&site["q/a.js"]).contains("A leads to B"), "search knows what it shows");
}

#[test]
fn a_drawing_that_somebody_commits_is_cleaned_as_any_picture() {
    let book = drawn(BODY);
    let name = &drawings(&book)[0];
    let evil = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    book.write(&format!("content/_drawings/{name}"), evil);
    let site = book.build();
    assert!(!String::from_utf8_lossy(&site[&format!("_drawings/{name}")]).contains("alert"));
}

#[test]
fn only_what_changed_is_drawn_and_what_is_not_shown_is_removed() {
    let book = drawn(BODY);
    let before = drawings(&book);
    book.write("content/_drawings/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    book.write("draw.sh", PROGRAM.replace("60pt", "90pt"));
    let same = book.run(&["draw"]);
    assert!(same.stderr.contains("2 drawings: 0 drawn, 2 already there, 0 removed"), "{}", same.stderr);
    let text = fs::read_to_string(book.path().join("content/topic/a.md")).expect("it is there");
    book.write("content/topic/a.md", text.replace("second", "third"));
    let changed = book.run(&["draw"]);
    assert!(changed.stderr.contains("2 drawings: 1 drawn, 1 already there, 1 removed"), "{}", changed.stderr);
    let after = drawings(&book);
    assert!(after.contains(&"plan.svg".to_owned()), "somebody's own file stays");
    assert_eq!(after.iter().filter(|name| before.contains(name)).count(), 1);
    let page = book.page("q/a.html");
    assert!(page.contains("width=\"80\"") && page.contains("width=\"120\""), "{page}");
    let again = book.run(&["draw", "--again"]);
    assert!(again.stderr.contains("2 drawings: 2 drawn"), "{}", again.stderr);
    assert!(!book.page("q/a.html").contains("width=\"80\""));
}

#[test]
fn what_a_program_complains_of_is_shown_at_its_line() {
    let book = book("Yes.\n\n```dot {alt=\"A\"}\nfirst\n  wrong !\n```\n\n```dot {alt=\"B\"}\nfine\n```\n");
    let ran = book.run(&["draw"]);
    assert_eq!(ran.code, 1);
    let expected =
        "content/topic/a.md:9:3: warning[broken-drawing]: sh: Error: <stdin>: syntax error in line 2 near '!'\n";
    assert!(ran.stderr.contains(expected), "{}", ran.stderr);
    assert_eq!(drawings(&book).len(), 1, "the other one is drawn");
}

#[test]
fn programs_that_print_no_drawing_or_are_not_there_are_named() {
    for (script, message) in [
        ("true", "sh: printed no drawing"),
        ("echo hello", "sh: what it printed is no SVG: "),
        ("exit 3", "sh: failed without a word"),
        ("echo '<html xmlns=\"http://www.w3.org/1999/xhtml\"/>'", "sh: what it printed is no SVG: "),
        (
            "echo '<svg xmlns=\"http://www.w3.org/2000/svg\">'; yes x | head -c 1100000; echo '</svg>'",
            "sh: the drawing has 1074 KB",
        ),
    ] {
        let book = book(BODY);
        book.write("draw.sh", script);
        let ran = book.run(&["draw"]);
        assert!(ran.code == 1 && ran.stderr.contains(message), "{script}: {}", ran.stderr);
        assert_eq!(drawings(&book), Vec::<String>::new());
    }
    let book = TestBook::empty()
        .with("book.toml", "[drawings.dot]\ncommand = [\"no-such-program\"]\n")
        .question("a", "A?", BODY);
    let ran = book.run(&["draw"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("error: cannot run `no-such-program`: it is not installed"), "{}", ran.stderr);
}

#[test]
fn a_command_that_names_no_program_is_found_in_book_toml() {
    for (config, message) in [
        ("[drawings.dot]\n", "error[missing-key]: `drawings.dot` has no `command`"),
        ("[drawings.dot]\ncommand = []\n", "error[invalid-value]: the command that draws `dot` names no program"),
        ("[drawings.dot]\ncommand = \"dot\"\n", "error[wrong-type]: "),
        ("[drawings.dot]\ncomand = [\"dot\"]\n", "did you mean `command`?"),
    ] {
        let ran = TestBook::empty().with("book.toml", config).question("a", "A?", "Yes.\n").run(&["check"]);
        assert!(ran.code == 1 && ran.stdout.contains(message), "{config}: {}", ran.stdout);
    }
}

#[test]
fn a_drawing_without_words_is_found() {
    let checked = drawn("Yes.\n\n```dot\nfirst\n```\n").run(&["check"]);
    assert_eq!((checked.code, findings(&checked, "missing-alt-text")), (0, 1), "{}", checked.stdout);
}

#[test]
fn translations_and_drafts_have_drawings_and_code_from_files_is_drawn() {
    let book = book("Yes.\n\n```dot {alt=\"A\" file=\"first.dot\"}\n```\n")
        .with("first.dot", "first -> file\n")
        .with("content.de/topic/a.md", "+++\nquestion = \"A?\"\n+++\n\nJa.\n\n```dot {alt=\"Ah\"}\nerstes\n```\n")
        .with(
            "content/topic/b.md",
            "+++\nquestion = \"B?\"\nstatus = \"draft\"\n+++\n\nYes.\n\n```dot {alt=\"B\"}\nlater\n```\n",
        );
    assert_eq!(book.run(&["draw"]).code, 0);
    assert_eq!(drawings(&book).len(), 3);
    let site = book.build();
    let shown = |page: &str| {
        let html = String::from_utf8_lossy(&site[page]).into_owned();
        let start = html.find("_drawings/").unwrap_or_else(|| panic!("{page} shows none: {html}"));
        html[start..].split('"').next().unwrap_or_default().to_owned()
    };
    let (original, translated) = (shown("q/a.html"), shown("de/q/a.html"));
    assert_ne!(original, translated);
    assert!(String::from_utf8_lossy(&site[&original]).contains("first"));
    assert!(String::from_utf8_lossy(&site[&format!("de/{translated}")]).contains("erstes"));
}

#[test]
fn every_export_carries_the_drawings() {
    let book = drawn(BODY);
    for (format, ending) in [("html", "html"), ("epub", "epub"), ("anki", "apkg"), ("json", "json")] {
        let out = book.out().with_extension(ending);
        let ran = book.run(&["export", format, "--out", &out.to_string_lossy()]);
        assert_eq!(ran.code, 0, "{format}: {}", ran.stderr);
    }
    let html = fs::read_to_string(book.out().with_extension("html")).expect("it is text");
    assert!(
        html.contains("alt=\"A leads to B\"") && html.contains("src=\"data:image/svg+xml"),
        "it carries its pictures"
    );
    let json = fs::read_to_string(book.out().with_extension("json")).expect("it is text");
    assert!(json.contains("A leads to B"), "{json}");
}

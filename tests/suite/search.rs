//! What is typed, and the question that explains it: signs, names, spellings, operators, through the binary.

use std::fmt::Write as _;

use serde_json::Value;

use crate::support::{Ran, TestBook, askbook};

/// Ids with a word each that no other question has, questions and answers; front matter besides the question is before a `|`.
const QUESTIONS: &[(&str, &str, &str)] = &[
    ("arrow", "How do I read a field of JSON?", "`->>` gives text, `->` gives JSON. A value is contained with `@>`."),
    ("slices", "What is a full slice expression?", "`s[a:b:c]` sets the capacity, and `[]byte` is one of bytes."),
    (
        "wrapping",
        "How are errors wrapped?",
        "Use `%w` in the format, never `%v`.\n\n```go\nx := fmt.Errorf(\"%w\", err)\n```",
    ),
    ("clearing", "What clears bits?", "The operator `&^`. In scripts `===` compares, and `<-ch` receives."),
    (
        "shell",
        "How does a script start?",
        "With `#!/bin/sh`. Its first argument is `$1`, and `go test -race` has an option.",
    ),
    ("once", "How is something done a single time?", "`sync.Once` does it, once and for all callers of `Do`."),
    ("sync", "What is sync about?", "Waiting once for files to sync, once more for the network."),
    ("modules", "Where are dependencies listed?", "In `go.mod`, with `go.sum` beside it."),
    ("moderate", "How do moderate loads differ?", "A moderate load goes through, go on."),
    ("timeout", "How is a call bounded?", "`context.WithTimeout` gives a deadline."),
    ("context", "What is context good for?", "With a context a timeout is passed on with each call."),
    ("protocol", "What does HTTP/2 change?", "Streams over TCP/IP, text in UTF-8, a B-tree of nothing."),
    ("delivery", "What is CI/CD?", "A pipeline that runs Node.js for 1,000 users. Sessions are read-only."),
    ("keys", "How are keys made?", "UUIDv4 is random, UUIDv7 is ordered."),
    ("patch", "What does PUT promise?", "PUT replaces, PATCH changes a part."),
    ("locks", "What is a lock without waiting?", "A difference between spinning and parking."),
    ("road", "Wo ist die Straße?", "In Łódź, und der Schlüssel liegt im Œuvre; þing, smørrebrød, ısı."),
    ("events", "What is event sourcing?", "Every change is stored."),
    ("pods", "¿Qué es un pod?", "Un pod en kubernetes."),
    ("tokyo", "東京都とは", "京都ではない。 🎉"),
    ("static", "How does static search work?", "A static search has no server."),
    ("server", "What is a search of a static page?", "Loops over static files, then search."),
    ("loops", "Which loops does go have?", "The for statement only; go has no while."),
    ("goroutine", "How does go start a goroutine?", "With the go statement."),
];

fn book() -> TestBook {
    let toml = "[book]\ntitle = \"Test\"\n[search.synonyms]\nes = \"event sourcing\"\n";
    let mut book =
        TestBook::empty().with("book.toml", toml).with("content/topic/_index.md", "+++\ntitle = \"Topic\"\n+++\n");
    for (id, question, body) in QUESTIONS {
        book = book.question(id, question, body);
    }
    book
}

fn found(book: &TestBook, arguments: &[&str]) -> Vec<Value> {
    let ran = askbook()
        .args(["search", "--format", "json", "--book", &book.path().to_string_lossy()])
        .args(arguments)
        .output()
        .map(Ran::from)
        .expect("the binary runs");
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {ran:?}"))
}

fn ids(found: &[Value]) -> Vec<&str> {
    found.iter().filter_map(|hit| hit["id"].as_str()).collect()
}

#[test]
fn what_is_typed_finds_what_explains_it() {
    let book = book();
    let mut wrong = String::new();
    for (query, expected) in [
        // Signs.
        ("->>", "arrow"),
        ("@>", "arrow"),
        ("<-", "clearing"),
        (":=", "wrapping"),
        ("%w", "wrapping"),
        ("%v", "wrapping"),
        ("&^", "clearing"),
        ("===", "clearing"),
        ("s[a:b:c]", "slices"),
        ("[]byte", "slices"),
        ("$1", "shell"),
        ("#!/bin/sh", "shell"),
        // Names as wholes.
        ("sync.Once", "once"),
        ("go.mod", "modules"),
        ("context.WithTimeout", "timeout"),
        ("go.sum", "modules"),
        // Spellings.
        ("http2", "protocol"),
        ("http 2", "protocol"),
        ("utf8", "protocol"),
        ("btree", "protocol"),
        ("b tree", "protocol"),
        ("tcpip", "protocol"),
        ("cicd", "delivery"),
        ("ci cd", "delivery"),
        ("nodejs", "delivery"),
        ("read only", "delivery"),
        ("readonly", "delivery"),
        ("1000", "delivery"),
        ("uuid v4", "keys"),
        ("uuidv7", "keys"),
        // Letters.
        ("strasse", "road"),
        ("lodz", "road"),
        ("oeuvre", "road"),
        ("thing", "road"),
        ("schluessel", "road"),
        ("smorrebrod", "road"),
        ("isi", "road"),
        ("京", "tokyo"),
        ("都", "tokyo"),
        ("🎉", "tokyo"),
        // Function words.
        ("que es un pod en kubernetes", "pods"),
    ] {
        let found = found(&book, &["--", query]);
        if ids(&found).first() != Some(&expected) {
            let _ = writeln!(wrong, "{query}: {:?}, not {expected}", ids(&found));
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn numbers_are_not_corrected_and_parts_come_after_names() {
    let book = book();
    assert_eq!(found(&book, &["uuidv9"]), Vec::<Value>::new());
    let names = found(&book, &["sync.Once"]);
    assert_eq!(ids(&names)[..2], ["once", "sync"]);
    let names = found(&book, &["go.mod"]);
    assert!(!ids(&names).contains(&"moderate"), "{names:?}");
}

#[test]
fn words_that_connect_say_nothing_beside_others() {
    let book = book();
    for (query, missing) in [
        ("put vs patch", "[]"),
        ("put versus patch", "[]"),
        ("difference between put and patch", "[]"),
        ("put without patch", "[]"),
        ("put avoid zebra zebras zebra", r#"["zebra"]"#),
    ] {
        let found = found(&book, &[query]);
        assert_eq!((ids(&found)[0], found[0]["missing"].to_string().as_str()), ("patch", missing), "{query}");
    }
    assert_eq!(ids(&found(&book, &["without"])), ["locks"]);
}

#[test]
fn operators_narrow_a_query() {
    let book = book()
        .with(
            "content/topic/easy.md",
            "+++\nquestion = \"An easy search?\"\nlevel = \"novice\"\ntags = [\"locks\"]\n+++\n\nStatic.\n",
        )
        .with("content/other/_index.md", "+++\ntitle = \"Other\"\n+++\n")
        .with("content/other/far.md", "+++\nquestion = \"Static things elsewhere?\"\n+++\n\nFar.\n");
    assert_eq!(ids(&found(&book, &["\"static search\""])), ["static"]);
    assert!(ids(&found(&book, &["static search"])).contains(&"server"));
    let without = found(&book, &["--", "go -loops"]);
    assert!(ids(&without).contains(&"goroutine") && !ids(&without).contains(&"loops"), "{without:?}");
    assert!(ids(&found(&book, &["--", "go -race"])).contains(&"shell"), "an option that the book has");
    assert_eq!(ids(&found(&book, &["static topic:other"])), ["far"]);
    assert_eq!(ids(&found(&book, &["static level:novice"])), ["easy"]);
    assert_eq!(ids(&found(&book, &["tag:locks"])), ["easy"]);
    assert_eq!(ids(&found(&book, &["", "--topic", "other"])), ["far"], "a filter without words is a list");
    assert!(ids(&found(&book, &["static", "topic:nowhere"])).len() > 1, "no operator");
}

#[test]
fn a_result_says_why_it_is_there_and_what_it_lacks() {
    let long = format!(
        "First.\n\n## Cleaning up\n\n{}Then vacuum removes dead rows. {}",
        "Word ".repeat(60),
        "More ".repeat(60)
    );
    let book = book().question("rows", "Where do rows go?", &long);
    let found = found(&book, &["vacuum", "rows", "zebra"]);
    assert_eq!(ids(&found)[0], "rows");
    let passage = found[0]["passage"]["text"].as_str().unwrap_or_default();
    assert!(
        passage.starts_with("… ") && passage.ends_with(" …") && passage.contains("vacuum removes dead rows"),
        "{passage}"
    );
    assert_eq!(
        (&found[0]["passage"]["heading"], &found[0]["passage"]["fragment"]),
        (&"Cleaning up".into(), &"cleaning-up".into())
    );
    assert_eq!(found[0]["missing"].to_string(), r#"["zebra"]"#);
    let ran = book.run(&["search", "vacuum", "zebra"]);
    assert!(ran.stdout.contains("vacuum removes dead rows") && ran.stdout.contains("without zebra"), "{}", ran.stdout);
}

#[test]
fn pages_and_paths_are_found_by_title_and_description_as_on_the_page() {
    let book = book()
        .with(
            "content/_pages/about.md",
            "+++\ntitle = \"About us\"\ndescription = \"Who keeps the zebrafish notes\"\n+++\n\nText.\n",
        )
        .with("content/_paths/week.md", "+++\ntitle = \"A first week\"\nquestions = [\"rows\"]\n+++\n\nText.\n");
    let ran = book.run(&["search", "ZEBRAfish"]);
    let expected = "About us\n  page · content/_pages/about.md\n  Who keeps the zebrafish notes\n\n";
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, expected, ""), "only the page has it");
    let ran = book.run(&["search", "week"]);
    assert!(ran.stdout.starts_with("A first week\n  path · content/_paths/week.md\n\n"), "{}", ran.stdout);
    let data = book.run(&["search", "zebrafish", "--format", "json"]);
    assert_eq!((data.code, data.stdout.as_str()), (1, "[]\n"), "data is of questions");
}

#[test]
fn other_ways_to_ask_count_like_the_question() {
    let book = book()
        .with("content/topic/a.md", "+++\nquestion = \"How is memory freed?\"\nasked = [\"why does the heap keep growing\"]\n+++\n\nBy a collector.\n")
        .with("content/topic/b.md", "+++\nquestion = \"What is a tree?\"\n+++\n\nThe heap keeps growing when leaves are added, why ever.\n");
    assert_eq!(ids(&found(&book, &["heap keeps growing"]))[..2], ["a", "b"]);
}

#[test]
fn answers_weigh_more_where_nobody_wrote_other_ways_to_ask() {
    let book = |more: &str| {
        TestBook::empty()
            .with("content/topic/_index.md", "+++\ntitle = \"Topic\"\n+++\n")
            .with("content/topic/a.md", format!("+++\nquestion = \"Who?\"\n{more}+++\n\nBy the kettle.\n"))
            .with(
                "content/topic/b.md",
                format!("+++\nquestion = \"Where?\"\n{more}+++\n\nAt home.\n\n{}\n", "Kettle, ".repeat(8)),
            )
    };
    assert_eq!(ids(&found(&book(""), &["kettle"])), ["b", "a"]);
    assert_eq!(ids(&found(&book("keywords = [\"spare\"]\n"), &["kettle"])), ["a", "b"]);
    assert_eq!(ids(&found(&book("asked = [\"spare\"]\n"), &["kettle"])), ["a", "b"]);
    let own = book("").with("book.toml", "[book]\ntitle = \"Test\"\n[search.boosts]\nbody = 0.6\nshort = 1.5\n");
    assert_eq!(ids(&found(&own, &["kettle"])), ["a", "b"], "book.toml has the last word");
}

#[test]
fn a_kept_index_answers_as_a_new_one_and_ends_with_a_change() {
    let book = book();
    // An index is kept only of files that would show a change.
    std::thread::sleep(std::time::Duration::from_millis(3200));
    let kept =
        || walkdir::WalkDir::new(book.cache()).into_iter().flatten().find(|entry| entry.file_name() == "search.bin");
    let made = book.run(&["search", "once", "again"]);
    let file = kept().expect("the index is kept").into_path();
    let read = book.run(&["search", "once", "again"]);
    assert_eq!((read.code, &read.stdout, &read.stderr), (0, &made.stdout, &made.stderr));
    // Whatever is in its place is not believed.
    let bytes = std::fs::read(&file).expect("it is ours");
    for damaged in [&bytes[..bytes.len() / 2], &[&bytes[..], b"more"].concat(), b""] {
        std::fs::write(&file, damaged).expect("it is ours");
        assert_eq!(book.run(&["search", "once", "again"]).stdout, made.stdout);
    }
    book.write("content/topic/fresh.md", "+++\nquestion = \"What is a zyzzyva?\"\n+++\n\nA weevil.\n");
    assert_eq!(book.run(&["search", "zyzzyva"]).code, 0, "a new question is found at once");
    std::fs::remove_file(book.path().join("content/topic/fresh.md")).expect("it is ours");
    assert_eq!(book.run(&["search", "zyzzyva"]).code, 1);
}

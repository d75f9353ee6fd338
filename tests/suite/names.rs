//! Names that some system cannot have, or takes for one another: refused where they are written.

use std::fs;

use crate::support::TestBook;

fn found(book: &TestBook) -> String {
    let ran = book.run(&["check"]);
    assert!(ran.code <= 1, "{}", ran.stderr);
    ran.stdout
}

#[test]
fn names_of_devices_are_refused_for_files_topics_tags_and_former_ids() {
    for path in [
        "content/topic/con.md",
        "content/aux/q.md",
        "content/topic/nul.png",
        "static/lpt1.txt",
        "static/COM7/x.txt",
        "static/prn.tar.gz",
        "themes/mine/css/con.css",
    ] {
        let book =
            TestBook::empty().question("a", "A?", "Text.\n").with(path, "+++\nquestion = \"Q?\"\n+++\n\nText.\n");
        let named = path
            .split('/')
            .find(|part| !["content", "topic", "static", "themes", "mine", "css"].contains(part))
            .expect("a name");
        let stdout = found(&book);
        assert!(stdout.contains("error[unportable-name]") && stdout.contains(named), "{path}: {stdout}");
    }
    for keys in ["tags = [\"CON\"]", "aliases = [\"aux\"]", "tags = [\"Lpt 1\", \"com1\"]"] {
        let book =
            TestBook::empty().with("content/topic/a.md", format!("+++\nquestion = \"A?\"\n{keys}\n+++\n\nText.\n"));
        assert!(found(&book).contains("error[unportable-name]"), "{keys}");
    }
    for fine in ["content/topic/console.md", "content/topic/con-text.md", "static/aux-in.txt", "static/com10.txt"] {
        let book =
            TestBook::empty().question("a", "A?", "Text.\n").with(fine, "+++\nquestion = \"Q?\"\n+++\n\nText.\n");
        assert!(!found(&book).contains("unportable-name"), "{fine}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn names_with_signs_or_bytes_that_not_every_system_has_are_refused() {
    use std::os::unix::ffi::OsStrExt;

    for name in ["what?.png", "a:b.txt", "a\\b.txt", "line\nbreak.txt", "dot.", "blank ", "star*.png"] {
        let book = TestBook::empty().question("a", "A?", "Text.\n").with(&format!("static/{name}"), "x");
        let stdout = found(&book);
        assert!(stdout.contains("error[unportable-name]"), "{name:?}: {stdout}");
        assert_eq!(book.run(&["build"]).code, 1, "{name:?}");
    }
    let book = TestBook::empty().question("a", "A?", "Text.\n");
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.txt");
    for folder in ["static", "content/topic"] {
        fs::create_dir_all(book.path().join(folder)).expect("it is ours");
        fs::write(book.path().join(folder).join(name), "x").expect("it is ours");
    }
    assert_eq!(found(&book).matches("error[unportable-name]").count(), 2);
}

#[test]
fn names_that_are_too_long_for_an_address_are_refused() {
    let long = "x".repeat(251);
    let just = "y".repeat(200);
    let book = TestBook::empty().question(&long, "A?", "Text.\n").question(&just, "B?", "Text.\n");
    let stdout = found(&book);
    assert_eq!(stdout.matches("is longer than 200 bytes").count(), 1, "{stdout}");
    let keys = format!("aliases = [\"{long}\"]\ntags = [\"{long}\"]");
    let book = TestBook::empty()
        .with("content/topic/a.md", format!("+++\nquestion = \"A?\"\n{keys}\n+++\n\nText.\n"))
        .with(&format!("content/{long}/b.md"), "+++\nquestion = \"B?\"\n+++\n\nText.\n");
    let stdout = found(&book);
    assert_eq!(stdout.matches("has 251 characters, more than 200").count(), 2, "{stdout}");
    assert_eq!(stdout.matches("is longer than 200 bytes").count(), 1, "{stdout}");
    // The longest that is allowed can be built, lists for paper and letters included.
    let book = TestBook::empty().question(&just, "B?", &"Text. ".repeat(80_000));
    book.build();
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_differ_by_capitals_or_by_unicode_forms_only_are_refused() {
    for (a, b) in [
        ("static/Logo.png", "static/logo.png"),
        ("static/Pictures/a.png", "static/pictures/b.png"),
        ("static/caf\u{e9}.png", "static/cafe\u{301}.png"),
        ("content/topic/Plan.png", "static/topic/plan.png"),
        ("static/STRASSE.txt", "static/straße.txt"),
    ] {
        let book = TestBook::empty().question("a", "A?", "Text.\n").with(a, "x").with(b, "y");
        let stdout = found(&book);
        assert!(stdout.contains("error[path-collision]"), "{a} {b}: {stdout}");
        assert_eq!(book.run(&["build"]).code, 1);
    }
    // Of the site's own files.
    for path in [
        "static/Q/x.png",
        "static/INDEX.html",
        "static/q/A.html",
        "static/Topic/x.png",
        "static/Search/x.json",
        "static/ASSETS/x.js",
    ] {
        let book = TestBook::empty().question("a", "A?", "Text.\n").with(path, "x");
        let stdout = found(&book);
        assert!(stdout.contains("error[path-collision]"), "{path}: {stdout}");
    }
    let book = TestBook::empty()
        .question("a", "A?", "Text.\n")
        .with("static/Pictures/A.png", "x")
        .with("static/topic/x.png", "x");
    assert!(!found(&book).contains("path-collision"));
}

#[test]
fn tags_neither_merge_nor_vanish_without_a_word() {
    for (tags, count) in [
        ("\"世界\", \"视界\"", 1),
        ("\".NET\", \"Net\"", 1),
        ("\"🎉\", \"+\"", 2),
        ("\"C++\", \"C#\", \"C\"", 0),
        ("\"Go\", \"go\", \"GO\"", 0),
        ("\"two words\", \"Two-Words\", \"two_words\"", 0),
        ("\"a/b\", \"a.b\"", 1),
        ("\"über\", \"uber\"", 1),
        ("\"---\"", 1),
    ] {
        let book = TestBook::empty()
            .with("content/topic/a.md", format!("+++\nquestion = \"A?\"\ntags = [{tags}]\n+++\n\nText.\n"));
        let stdout = found(&book);
        assert_eq!(stdout.matches("warning[clashing-tag]").count(), count, "{tags}: {stdout}");
    }
}

//! A book's own look: its accent wherever something of it is shown, its short name and its logo.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use crate::support::TestBook;

/// One file of an archive.
fn unpacked(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is an archive");
    let mut out = Vec::new();
    archive.by_name(name).expect("it is there").read_to_end(&mut out).expect("it can be unpacked");
    out
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

#[test]
fn the_accent_reaches_everything_that_shows_the_book() {
    let site = "[book]\ntitle = \"Test\"\n[site]\nurl = \"https://example.org/\"\n";
    let book = TestBook::empty().question("first", "First?", "Answer.\n");
    book.write("book.toml", site);
    let before = book.build();
    book.write("book.toml", format!("{site}accent = \"#90004a\"\naccent-dark = \"#ff9ac4\"\nshort-title = \"T\"\n"));
    let after = book.build();
    let asset = |site: &std::collections::BTreeMap<String, Vec<u8>>, start: &str| {
        let found = site.iter().find(|(path, _)| path.starts_with(start));
        found.map_or_else(|| panic!("no {start}"), |(path, bytes)| (path.clone(), bytes.clone()))
    };
    for start in ["assets/style.", "assets/favicon.", "manifest.webmanifest"] {
        assert!(contains(&asset(&after, start).1, "#90004a"), "{start}");
    }
    for start in ["assets/icon-192.", "assets/link-book."] {
        assert_ne!(asset(&before, start).0, asset(&after, start).0, "the picture is drawn anew: {start}");
    }
    assert!(contains(&after["manifest.webmanifest"], "\"short_name\":\"T\""));
    assert!(contains(&after["q/first.html"], "<span>T</span></a>"));

    let export = |kind: &str, name: &str| {
        let out = book.path().join(name);
        let ran = book.run(&["export", kind, "--out", &out.to_string_lossy()]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        std::fs::read(out).expect("it was written")
    };
    assert!(contains(&export("html", "book.html"), "light-dark(#90004a,#ff9ac4)"));
    let style = unpacked(&export("epub", "book.epub"), "EPUB/style.css");
    assert!(contains(&style, "#90004a") && contains(&style, "#ff9ac4"));
    let cards = unpacked(&export("anki", "cards.apkg"), "collection.anki2");
    assert!(contains(&cards, "--accent: #90004a") && contains(&cards, "--accent: #ff9ac4"));
}

#[test]
fn a_dark_accent_is_made_where_none_is_given() {
    let book = TestBook::empty().question("first", "First?", "Answer.\n");
    book.write("content/topic/_index.md", "+++\ntitle = \"Topic\"\n+++\n");
    book.write("book.toml", "[site]\naccent = \"#90004a\"\n");
    assert_eq!(book.run(&["check", "--strict"]).stdout, "");
    let site = book.build();
    let style = site.iter().find(|(path, _)| path.starts_with("assets/style.")).expect("there is one").1;
    assert!(!contains(style, "light-dark(#90004a,#90004a)") && contains(style, "light-dark(#90004a,"));
}

#[test]
fn a_logo_is_in_the_bar_and_has_to_exist() {
    let book = TestBook::empty().question("first", "First?", "Answer.\n").with("static/logo.svg", "<svg/>");
    book.write("book.toml", "[site]\nlogo = \"static/logo.svg\"\n");
    assert!(book.page("q/first.html").contains("<img src=\"../logo.svg\" alt=\"\">"));
    book.write("book.toml", "[site]\nlogo = \"static/logo.png\"\n");
    let ran = book.run(&["check"]);
    assert!(ran.stdout.contains("logo `static/logo.png` does not exist"), "{}", ran.stdout);
    assert!(ran.stdout.contains("did you mean `static/logo.svg`?"), "{}", ran.stdout);
}

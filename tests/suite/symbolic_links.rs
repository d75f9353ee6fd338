//! Links in a book lead nowhere: nothing is read, published or written through them.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use tempfile::TempDir;

use crate::support::{Ran, TestBook, askbook, files};

/// A folder outside of the book, with a file in it that nobody may see.
fn outside() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("secret.txt"), "token = \"hunter2\"\n").expect("it is ours");
    fs::write(folder.path().join("page.md"), "+++\nquestion = \"hunter2?\"\n+++\n\nhunter2\n").expect("it is ours");
    folder
}

fn link(target: impl AsRef<Path>, book: &TestBook, path: &str) {
    let at = book.path().join(path);
    fs::create_dir_all(at.parent().expect("it has a folder")).expect("it is ours");
    symlink(target, at).expect("it is ours");
}

/// Commands that read a book.
const READERS: &[&[&str]] = &[
    &["build"],
    &["check"],
    &["check", "--fix"],
    &["stats"],
    &["search", "ripe"],
    &["export", "json", "--out", "-"],
    &["new", "fruit", "Another?", "--force"],
];

#[test]
fn a_root_of_the_book_that_is_a_link_is_an_error_for_every_command() {
    for root in ["book.toml", "content", "static", "themes"] {
        for target in ["folder", "file", "book", "nothing"] {
            let (book, outside) = (TestBook::copy_of("minimal"), outside());
            let target = match target {
                "folder" => outside.path().to_owned(),
                "file" => outside.path().join("secret.txt"),
                "book" => Path::new(".").to_owned(),
                _ => outside.path().join("nothing"),
            };
            let at = book.path().join(root);
            let _ = fs::remove_file(&at).or_else(|_| fs::remove_dir_all(&at));
            symlink(&target, &at).expect("it is ours");
            let before = files(book.path());
            for command in READERS {
                let ran = book.run(command);
                assert_eq!(ran.code, 2, "{root} -> {}: {command:?}: {}", target.display(), ran.stderr);
                let is_said = ran.stderr.contains("is a symbolic link") || ran.stderr.contains("no `book.toml`");
                assert!(is_said, "{root}: {command:?}: {}", ran.stderr);
                assert!(!(ran.stdout + &ran.stderr).contains("hunter2"), "{root}: {command:?}");
            }
            assert_eq!(files(book.path()), before, "{root}");
        }
    }
}

#[test]
fn links_below_the_roots_are_findings_and_what_they_lead_to_is_not_read() {
    let outside = outside();
    for path in [
        "content/other",
        "content/fruit/loop",
        "content/fruit/linked.md",
        "content/fruit/x.txt",
        "static/x",
        "static/a/b.txt",
    ] {
        let book = TestBook::copy_of("minimal");
        let is_folder = matches!(path, "content/other" | "static/x");
        let target = outside.path().join(match path {
            "content/fruit/loop" => "/etc",
            _ if is_folder => "",
            "content/fruit/linked.md" => "page.md",
            _ => "secret.txt",
        });
        link(target, &book, path);
        let ran = book.run(&["build"]);
        assert_eq!(ran.code, 1, "{path}: {}", ran.stderr);
        assert!(ran.stderr.contains(&format!("{path}:1:1: error[symbolic-link]")), "{path}: {}", ran.stderr);
        // A book may say otherwise, and gets nothing by it.
        book.write("book.toml", "[check.rules]\nsymbolic-link = \"off\"\n");
        for (published, bytes) in book.build() {
            assert!(!String::from_utf8_lossy(&bytes).contains("hunter2"), "{path} reached {published}");
        }
    }
}

fn unchanged(outside: &TempDir, book: &TestBook, arguments: &[&str], what: &str) -> Ran {
    let before = files(outside.path());
    let ran = book.run(arguments);
    assert_eq!(files(outside.path()), before, "{what}: {arguments:?} wrote through a link");
    ran
}

#[test]
fn nothing_is_written_through_a_link() {
    let outside = outside();
    // What a build leaves beside its output is not where a link can wait for it.
    let book = TestBook::copy_of("minimal");
    for name in [".public.askbook-new", ".public.askbook-lock", ".public.askbook-old", ".askbook", ".askbook-new"] {
        link(outside.path(), &book, name);
    }
    let ran = unchanged(&outside, &book, &["build"], "folders of a build");
    assert_eq!(ran.code, 0, "{}", ran.stderr);

    // A file that `--fix` mends, with links at the names it could have used.
    let book =
        TestBook::copy_of("minimal").with("content/fruit/q.md", "+++\nlevle = \"novice\"\nquestion = \"Q?\"\n+++\n");
    for name in ["q.md.askbook-new~", ".q.md.askbook-new", "q.md.tmp", "q.md~"] {
        link(outside.path().join("hook"), &book, &format!("content/fruit/{name}"));
    }
    unchanged(&outside, &book, &["check", "--fix"], "a mended file");
    let text = fs::read_to_string(book.path().join("content/fruit/q.md")).expect("it is there");
    assert!(text.contains("level = \"novice\""), "{text}");

    // Folders and files that commands write to.
    let book = TestBook::copy_of("minimal");
    link(outside.path(), &book, "content/linked");
    link(outside.path(), &book, "linked");
    link(outside.path().join("secret.txt"), &book, "book.epub");
    link(outside.path().join("nothing"), &book, "new.epub");
    let inside = |path: &str| book.path().join(path).to_str().expect("a plain path").to_owned();
    for out in ["book.epub", "new.epub", "linked/book.epub", "linked/../linked/x.epub"] {
        let ran = unchanged(&outside, &book, &["export", "json", "--out", &inside(out)], out);
        assert_eq!(ran.code, 2, "{out}: {}", ran.stderr);
        assert!(ran.stderr.contains("is a symbolic link"), "{out}: {}", ran.stderr);
    }
    for out in ["linked", "linked/site", "linked/deep/er"] {
        let ran = unchanged(&outside, &book, &["build", "--out", &inside(out)], out);
        assert_eq!(ran.code, 2, "{out}: {}", ran.stderr);
    }
    let source = tempfile::tempdir().expect("a temporary folder");
    fs::write(source.path().join("q.md"), "## What is tea?\n\nA drink.\n").expect("it is ours");
    let source = source.path().join("q.md");
    let source = source.to_str().expect("a plain path");
    let ran = unchanged(&outside, &book, &["import", source, "--into", &inside(""), "--topic", "linked"], "import");
    assert_ne!(ran.code, 0, "{}", ran.stderr);
}

#[test]
fn a_new_book_is_not_written_through_links() {
    for name in [".github", "content", "content/first-topic", "CONTRIBUTING.md", "book.toml", ".gitignore"] {
        let (folder, outside) = (tempfile::tempdir().expect("a temporary folder"), outside());
        let at = folder.path().join(name);
        fs::create_dir_all(at.parent().expect("it has a folder")).expect("it is ours");
        let target = outside.path().join(if name.contains('.') && name != ".github" { "nothing" } else { "" });
        symlink(target, &at).expect("it is ours");
        let before = files(outside.path());
        askbook().arg("init").arg(folder.path()).output().expect("the binary runs");
        assert_eq!(files(outside.path()), before, "{name}");
    }
}

#[test]
fn links_in_the_output_are_neither_followed_nor_published() {
    let outside = outside();
    for name in ["notes.txt", "deep/er/notes.txt", "q", "assets"] {
        let book = TestBook::copy_of("minimal");
        book.build();
        let at = book.out().join(name);
        let _ = fs::remove_dir_all(&at);
        link(
            if name.ends_with(".txt") { outside.path().join("secret.txt") } else { outside.path().to_owned() },
            &book,
            &format!("public/{name}"),
        );
        book.write("content/fruit/new.md", "+++\nquestion = \"New?\"\n+++\n");
        let ran = unchanged(&outside, &book, &["build"], name);
        assert_eq!(ran.code, 2, "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains("is a symbolic link"), "{name}: {}", ran.stderr);
    }
    // The output itself.
    let book = TestBook::copy_of("minimal");
    link(outside.path(), &book, "public");
    assert_eq!(unchanged(&outside, &book, &["build"], "public").code, 2);
}

#[test]
fn links_in_the_cache_are_not_followed() {
    let outside = outside();
    let book = TestBook::copy_of("every_feature");
    book.build();
    let cached: Vec<String> = files(book.cache()).into_keys().collect();
    assert!(cached.len() > 2, "{cached:?}");
    for path in &cached {
        let at = book.cache().join(path);
        fs::remove_file(&at).expect("it is ours");
        symlink(outside.path().join("secret.txt"), &at).expect("it is ours");
    }
    book.write("content/alpha/new.md", "+++\nquestion = \"New?\"\n+++\n\n```go\nvar x = 1\n```\n");
    let ran = unchanged(&outside, &book, &["build"], "the cache");
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let is_link = |path: &String| fs::symlink_metadata(book.cache().join(path)).is_ok_and(|data| data.is_symlink());
    assert!(!is_link(cached.iter().find(|path| path.ends_with("snippets.bin")).expect("it has snippets")));
}

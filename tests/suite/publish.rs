//! `build` publishes as a whole or not at all, and never deletes what it did not write.

use std::fs;
use std::process::Command;

use crate::edits::png;
use crate::killed::{book_of, rewrite, word_of};
use crate::support::{Ran, TestBook, files};

#[test]
fn a_folder_of_somebody_else_is_not_touched() {
    let book = TestBook::copy_of("minimal").with("public/thesis.txt", "two years of work");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("was not written by askbook"), "{}", ran.stderr);
    assert!(ran.stderr.contains("--out"), "{}", ran.stderr);
    assert_eq!(files(&book.out()).len(), 1);
    let ran = book.run(&["build", "--out", book.path().to_str().expect("a plain path")]);
    assert_eq!(ran.code, 2, "the book itself is no output folder");
    assert!(book.path().join("book.toml").is_file());
}

#[test]
fn files_that_others_put_into_the_site_stay() {
    let book = TestBook::copy_of("minimal");
    book.build();
    book.write("public/CNAME", "handbook.example\n");
    book.write("public/deep/er/token.txt", "x");
    book.write("content/fruit/new.md", "+++\nquestion = \"New?\"\n+++\n");
    let site = book.build();
    assert_eq!(site["CNAME"], b"handbook.example\n");
    assert_eq!(site["deep/er/token.txt"], b"x");
    assert!(site.contains_key("q/new.html"));

    book.write("public/q/own.html", "mine");
    book.write("content/fruit/own.md", "+++\nquestion = \"Own?\"\n+++\n");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("own.html` is in the way"), "{}", ran.stderr);
    assert_eq!(files(&book.out())["q/own.html"], b"mine");
}

/// A site is made in the folder of the one before the last.
#[test]
fn what_is_gone_does_not_come_back_two_sites_later() {
    let book = TestBook::copy_of("minimal");
    book.build();
    let remove = |path: &str| {
        let path = book.path().join(path);
        let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    };
    let turns = [Some("thing"), None, Some("thing/in/it.txt"), Some("thing"), Some("thing/else.txt"), None, None];
    for (turn, thing) in turns.into_iter().enumerate() {
        remove("static/thing");
        if let Some(path) = thing {
            book.write(&format!("static/{path}"), format!("{turn}"));
        }
        remove(&format!("content/fruit/new-{}.md", turn.wrapping_sub(2)));
        book.write(&format!("content/fruit/new-{turn}.md"), format!("+++\nquestion = \"New {turn}?\"\n+++\n"));
        let is_foreign = turn % 3 == 0;
        remove("public/CNAME");
        remove("public/empty");
        if is_foreign {
            book.write("public/CNAME", "handbook.example\n");
            fs::create_dir(book.out().join("empty")).expect("it is ours");
        }
        let mut site = book.build();
        assert_eq!(site.remove("CNAME").is_some(), is_foreign, "{turn}");
        assert_eq!(book.out().join("empty").exists(), is_foreign, "{turn}");
        let cache = tempfile::tempdir().expect("a temporary folder");
        let out = tempfile::tempdir().expect("a temporary folder");
        let mut command = book.command(&["build", "--out", out.path().to_str().expect("a plain path")]);
        let ran = command.env("ASKBOOK_CACHE_DIR", cache.path()).output().expect("the binary runs");
        assert!(ran.status.success(), "{ran:?}");
        assert_eq!(site, files(out.path()), "{turn}");
    }
}

/// A file by its path.
type File<'a> = (&'a str, &'a [u8]);

#[test]
fn a_file_that_would_be_a_folder_as_well_is_refused_by_the_first_build_and_by_every_other() {
    let picture = png(3, 2);
    let alias = "+++\ntitle = \"Fruit\"\naliases = [\"old\"]\n+++\n";
    let german = "+++\nquestion = \"Was?\"\n+++\n\nDas.\n";
    let off = "[book]\ntitle = \"Test\"\n[check.rules]\npath-collision = \"off\"\n";
    let cases: [(&[File<'_>], File<'_>); 6] = [
        (&[("content/fruit/img/pic.png", &picture)], ("static/fruit/img", b"a file")),
        (&[("static/fruit/img", b"a file")], ("content/fruit/img/pic.png", &picture)),
        (&[("content/fruit/_index.md", alias.as_bytes())], ("static/old", b"a file")),
        (&[("static/de", b"a file")], ("content.de/fruit/apple.md", german.as_bytes())),
        (&[("book.toml", off.as_bytes())], ("static/fruit", b"a file")),
        (&[("book.toml", off.as_bytes()), ("static/fruit/img", b"a file")], ("content/fruit/img/pic.png", &picture)),
    ];
    for (first, (path, bytes)) in cases {
        let book = TestBook::empty().with("content/fruit/apple.md", "+++\nquestion = \"What?\"\n+++\n\nThat.\n");
        for (path, bytes) in first {
            book.write(path, bytes);
        }
        for turn in 0..3 {
            book.write("content/fruit/pear.md", format!("+++\nquestion = \"And?\"\n+++\n\nThis, {turn}.\n"));
            book.build();
        }
        let before = files(&book.out());
        book.write(path, bytes);
        let ran = book.run(&["build"]);
        let is_off = first.iter().any(|(path, _)| *path == "book.toml");
        assert_eq!(ran.code, if is_off { 2 } else { 1 }, "{path}: {}", ran.stderr);
        assert_eq!(ran.stderr.contains("[path-collision]"), !is_off, "{path}: {}", ran.stderr);
        assert!(files(&book.out()) == before, "{path}: nothing is published");
        // What is said of the book does not depend on what was built before.
        let out = tempfile::tempdir().expect("a temporary folder");
        let fresh = book.run(&["build", "--out", out.path().join("site").to_str().expect("a plain path")]);
        assert_eq!(fresh.code, ran.code, "{path}: {}", fresh.stderr);
    }
}

#[cfg(unix)]
#[test]
fn folders_of_a_site_are_as_a_new_one_has_them() {
    use std::os::unix::fs::PermissionsExt;
    let book = book_of("before", 5);
    let mode = |path: &str| fs::metadata(book.out().join(path)).expect("it is there").permissions().mode() & 0o777;
    let build = |umask: &str, turn: usize| {
        book.write("content/topic/turn.md", format!("+++\nquestion = \"Which?\"\n+++\n\nThe {turn}th.\n"));
        let mut command = Command::new("bash");
        command.args([
            "-c",
            &format!("umask {umask}; exec \"$0\" build --quiet --book \"$1\""),
            env!("CARGO_BIN_EXE_askbook"),
        ]);
        let output = command.arg(book.path()).env("ASKBOOK_CACHE_DIR", book.cache()).output().expect("bash runs");
        assert!(output.status.success(), "{output:?}");
    };
    // The first site was made by a careful user; a web server that reads as somebody else sees those after it.
    for (turn, umask) in ["077", "022", "022", "022"].into_iter().enumerate() {
        build(umask, turn);
        let expected = if umask == "077" { 0o700 } else { 0o755 };
        assert_eq!([mode(""), mode("q")], [expected; 2], "build {turn}");
    }
}

#[test]
fn a_cache_in_the_output_folder_is_in_nobodys_way() {
    let book = book_of("before", 3);
    let cache = book.out().join(".cache");
    for turn in 0..4 {
        book.write("content/topic/turn.md", format!("+++\nquestion = \"Which?\"\n+++\n\nThe {turn}th.\n"));
        let output = book.command(&["build"]).env("ASKBOOK_CACHE_DIR", &cache).output().expect("the binary runs");
        assert!(output.status.success(), "{turn}: {output:?}");
        let copies = files(&book.out()).into_keys().filter(|path| path.ends_with("q/turn.html")).count();
        assert_eq!(copies, 1, "{turn}: the site has another site in it");
    }
}

#[test]
fn a_full_disk_is_said_and_the_old_site_stays() {
    let book = book_of("before", 5);
    book.build();
    rewrite(&book, "after", 5);
    book.write("static/large.bin", vec![0; 200_000]);
    // A limit on the size of files stands for a disk without room: the write fails in the middle.
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$0\" build --book \"$1\"";
    let output = Command::new("bash")
        .args(["-c", script, env!("CARGO_BIN_EXE_askbook")])
        .arg(book.path())
        .output()
        .expect("bash runs");
    let ran = Ran::from(output);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("error: cannot write"), "{}", ran.stderr);
    assert!(ran.stderr.contains("large.bin"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("exists"), "{}", ran.stderr);
    assert_eq!(word_of(&files(&book.out()), 5), "before");
}

#[test]
fn an_output_folder_that_cannot_be_made_is_said() {
    let book = TestBook::copy_of("minimal").with("blocked", "a file, not a folder");
    let ran = book.run(&["build", "--out", book.path().join("blocked/site").to_str().expect("a plain path")]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.starts_with("error: cannot "), "{}", ran.stderr);
    assert!(ran.stderr.contains("blocked"), "{}", ran.stderr);
}

#[test]
fn a_book_with_errors_is_not_published() {
    let book = book_of("before", 3);
    book.build();
    rewrite(&book, "after", 3);
    book.write("content/topic/bad.md", "+++\nquestion = \"Bad?\"\nlevle = 1\n+++\n");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("content/topic/bad.md:3:1: error[unknown-key]"), "{}", ran.stderr);
    assert!(ran.stderr.ends_with("error: the book has an error; nothing was written\n"), "{}", ran.stderr);
    assert_eq!(word_of(&files(&book.out()), 3), "before");
}

#[cfg(unix)]
#[test]
fn a_linked_output_folder_outside_of_the_book_stays_a_link() {
    let book = TestBook::copy_of("minimal");
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let (target, link) = (elsewhere.path().join("site"), elsewhere.path().join("link"));
    fs::create_dir(&target).expect("it is ours");
    std::os::unix::fs::symlink(&target, &link).expect("it is ours");
    let out = link.to_str().expect("a plain path");
    assert_eq!(book.run(&["build", "--out", out]).code, 0);
    book.write("content/fruit/new.md", "+++\nquestion = \"New?\"\n+++\n");
    assert_eq!(book.run(&["build", "--out", out]).code, 0);
    assert!(fs::symlink_metadata(&link).expect("it is there").is_symlink());
    assert!(target.join("q/new.html").is_file());
}

#[test]
fn empty_folders_of_others_stay_too() {
    let book = TestBook::copy_of("minimal");
    book.build();
    fs::create_dir_all(book.out().join(".git/refs/heads")).expect("it is ours");
    book.write("public/.git/HEAD", "ref: refs/heads/main\n");
    book.write("content/fruit/new.md", "+++\nquestion = \"New?\"\n+++\n");
    book.build();
    assert!(book.out().join(".git/refs/heads").is_dir() && book.out().join(".git/HEAD").is_file());
}

#[test]
fn a_site_inside_its_own_sources_is_refused() {
    let book = TestBook::copy_of("minimal").with("static/x.txt", "x");
    for folder in ["content/site", "static", "static/deep/er", "themes/x", "content/../static/y"] {
        let ran = book.run(&["build", "--out", book.path().join(folder).to_str().expect("a plain path")]);
        assert_eq!(ran.code, 2, "{folder}: {}", ran.stderr);
    }
    assert_eq!(files(&book.path().join("static")).len(), 1);
}

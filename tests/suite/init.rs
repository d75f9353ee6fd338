//! `init`: a new book builds and passes every check, and nothing that was there is overwritten.

use std::fs;

use crate::support::{Ran, askbook, files};

fn init(folder: &std::path::Path, arguments: &[&str]) -> Ran {
    askbook().current_dir(folder).arg("init").args(arguments).output().expect("the binary runs").into()
}

#[test]
fn a_new_book_builds_and_passes_every_check() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let ran = init(folder.path(), &["team-handbook"]);
    assert_eq!(
        (ran.code, ran.stdout.as_str(), ran.stderr.as_str()),
        (0, "", "a new book in `team-handbook`: Team handbook\n  cd team-handbook && askbook serve --open\n")
    );
    let book = folder.path().join("team-handbook");
    let run = |arguments: &[&str]| -> Ran {
        askbook().current_dir(&book).args(arguments).output().expect("the binary runs").into()
    };
    let check = run(&["check", "--strict"]);
    assert_eq!((check.code, check.stdout.as_str()), (0, ""), "{}", check.stderr);
    assert_eq!(run(&["build"]).code, 0);
    let site = files(&book.join("public"));
    assert!(String::from_utf8_lossy(&site["index.html"]).contains("<title>Team handbook</title>"));
    assert!(site.contains_key("q/how-to-write-an-answer.html"));
    for path in ["CONTRIBUTING.md", ".gitignore", ".github/workflows/check.yml", ".github/workflows/publish.yml"] {
        assert!(book.join(path).is_file(), "{path}");
    }
}

#[test]
fn what_was_there_stays() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("CONTRIBUTING.md"), "mine").expect("it is ours");
    let ran = init(folder.path(), &["--title", "A \"quoted\" \\ title"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("kept `CONTRIBUTING.md`"), "{}", ran.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("CONTRIBUTING.md")).expect("it is there"), "mine");
    let ran: Ran = askbook().arg("build").current_dir(folder.path()).output().expect("the binary runs").into();
    assert_eq!(ran.code, 0, "{}", ran.stderr);

    let before = files(folder.path());
    let again = init(folder.path(), &[]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("holds a book already"), "{}", again.stderr);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn any_title_makes_a_book_that_builds() {
    for title in ["two\nlines", "a \"quote\" and a \\", "{slug} {title}", "\u{1b}[31m\u{7f}", "'''\"\"\"'"] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        assert_eq!(init(folder.path(), &["--title", title]).code, 0, "{title:?}");
        let config = fs::read_to_string(folder.path().join("book.toml")).expect("it is there");
        let config: toml::Table = config.parse().unwrap_or_else(|error| panic!("{title:?}: {error}"));
        assert_eq!(config["book"]["title"].as_str(), Some(title));
        let ran: Ran = askbook().arg("check").current_dir(folder.path()).output().expect("the binary runs").into();
        assert_eq!(ran.code, 0, "{title:?}: {}{}", ran.stdout, ran.stderr);
    }
}

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

/// The workflows of a new book, with their names.
fn workflows(arguments: &[&str]) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(init(folder.path(), arguments).code, 0);
    let read =
        |name: &str| fs::read_to_string(folder.path().join(".github/workflows").join(name)).expect("it is there");
    ["check.yml", "publish.yml"].map(|name| (name.to_owned(), read(name))).into()
}

#[test]
fn the_job_that_reads_strangers_files_has_no_rights_and_none_of_their_files_decides_how_askbook_is_built() {
    for (name, text) in workflows(&[]) {
        for unwanted in
            ["secrets.", "pull_request_target", "--snippets", "cargo install askbook", "{source}", "write-all"]
        {
            assert!(
                !text.lines().any(|line| !line.trim_start().starts_with('#') && line.contains(unwanted)),
                "{name}: {unwanted}"
            );
        }
        assert!(text.contains("\npermissions: {}\n"), "{name}: every job says what it may do");
        assert!(text.contains("persist-credentials: false"), "{name}");
        let own = text.lines().filter(|line| line.contains("uses: askbook-rs/askbook@")).count();
        assert_eq!(own, 1, "{name}: askbook comes from one line");
        let others = |line: &&str| line.contains("uses:") && !line.contains("uses: askbook-rs/");
        for line in text.lines().filter(others) {
            let hash = line.split('@').nth(1).and_then(|rest| rest.split(' ').next()).unwrap_or("");
            assert!(hash.len() == 40 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}: {line}");
        }
        // In a script an expression's value would be read by the shell.
        for line in text.lines().map(str::trim_start).filter(|line| line.contains("${{")) {
            let is_value = ["group:", "key:", "url:"].iter().any(|key| line.starts_with(key));
            assert!(is_value, "{name}: {line}");
        }
        let is_publishing = text.contains("pages: write");
        assert_eq!(is_publishing, name == "publish.yml");
        if is_publishing {
            let (build, pages) = text.split_once("\n  pages:\n").expect("two jobs");
            assert!(!build.contains("write") && !pages.contains("checkout"), "{name}");
        }
    }
}

#[test]
fn a_new_book_says_where_its_workflows_get_askbook_from() {
    for (source, expected) in [
        (&[][..], "askbook-rs/askbook@main"),
        (&["--source", "you/askbook@v1"], "you/askbook@v1"),
        (&["--source", "https://git.example/tools/askbook.git"], "https://git.example/tools/askbook@main"),
        (&["--source", "./tools/askbook"], "./tools/askbook"),
    ] {
        for (name, text) in workflows(source) {
            assert!(text.contains(&format!("      - uses: {expected}\n")), "{name}: {text}");
        }
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    for source in
        ["", "a b", "x\"\n- run: evil", "${{ secrets.TOKEN }}", "--upload-pack=evil", "$(evil)", "`evil`", "x;evil"]
    {
        let ran = init(folder.path(), &[&format!("--source={source}")]);
        assert_eq!(ran.code, 2, "{source:?}: {}", ran.stderr);
    }
    assert!(files(folder.path()).is_empty());
}

#[test]
fn what_options_say_is_in_the_files_and_nothing_is_asked_without_a_terminal() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let options = ["--language", "pt-br", "--repository", "github.com/You/our-book", "--license", "cc0-1.0"];
    let ran = init(folder.path(), &options);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(!ran.stderr.contains("[none]"), "{}", ran.stderr);
    let config = fs::read_to_string(folder.path().join("book.toml")).expect("it is there");
    let config: toml::Table = config.parse().expect("it is TOML");
    assert_eq!(config["book"]["language"].as_str(), Some("pt-BR"));
    assert_eq!(config["site"]["url"].as_str(), Some("https://you.github.io/our-book/"));
    assert!(folder.path().join("LICENSE.md").is_file());
    let checked: Ran =
        askbook().args(["check", "--strict"]).current_dir(folder.path()).output().expect("it runs").into();
    assert_eq!(checked.code, 0, "{}", checked.stdout);
    for wrong in [["--language", "not a language"], ["--repository", "github"], ["--license", "mine"]] {
        assert_eq!(init(folder.path(), &wrong).code, 2, "{wrong:?}");
    }
}

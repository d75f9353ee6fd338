//! Builds that end early: by a kill at any moment, by Ctrl-C, where folders can be exchanged and where they cannot.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{TestBook, files};

/// A book whose every page says `word`.
pub(crate) fn book_of(word: &str, questions: usize) -> TestBook {
    let book = TestBook::empty();
    rewrite(&book, word, questions);
    book
}

pub(crate) fn rewrite(book: &TestBook, word: &str, questions: usize) {
    for number in 0..questions {
        let text = format!("+++\nquestion = \"Number {number}, {word}?\"\n+++\n\nThe answer is {word}.\n");
        book.write(&format!("content/topic/number-{number}.md"), text);
    }
}

/// The word that all pages of a site agree on; panics when they do not, or when a page is missing.
pub(crate) fn word_of(site: &BTreeMap<String, Vec<u8>>, questions: usize) -> &'static str {
    let words = ["before", "after"].map(|word| {
        let says = |number: usize| {
            let page =
                site.get(&format!("q/number-{number}.html")).unwrap_or_else(|| panic!("page {number} is missing"));
            String::from_utf8_lossy(page).contains(&format!("The answer is {word}."))
        };
        (word, (0..questions).filter(|number| says(*number)).count())
    });
    let (word, _) =
        words.into_iter().find(|(_, count)| *count == questions).unwrap_or_else(|| panic!("a mixture: {words:?}"));
    word
}

const QUESTIONS: usize = 60;

/// Kills of each test. The long form, five hundred in all: `ASKBOOK_KILLS=250 cargo test --test suite killed`.
fn kills() -> u32 {
    std::env::var("ASKBOOK_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(8)
}

/// Whether folders are exchanged in one step, or the program is told that the file system cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exchange {
    Possible,
    Impossible,
    /// Impossible, and the build waits between its two renames.
    Slow,
}

fn build(book: &TestBook, exchange: Exchange) -> Command {
    let mut command = book.command(&["build", "--quiet"]);
    match exchange {
        Exchange::Possible => {}
        Exchange::Impossible => drop(command.env("ASKBOOK_TEST_WITHOUT_EXCHANGE", "")),
        Exchange::Slow => drop(command.env("ASKBOOK_TEST_WITHOUT_EXCHANGE", "2000")),
    }
    command
}

fn start(book: &TestBook, exchange: Exchange) -> Child {
    build(book, exchange).stderr(Stdio::null()).spawn().expect("the binary runs")
}

/// Names in the book's folder that only a build in the middle of its work has.
fn unfinished(book: &TestBook) -> Vec<String> {
    let names =
        fs::read_dir(book.path()).expect("it is there").filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    names.filter(|name| name.contains("askbook-")).collect()
}

fn wait_for(what: &str, is_there: impl Fn() -> bool) {
    let started = Instant::now();
    while !is_there() {
        assert!(started.elapsed() < Duration::from_secs(60), "{what} takes too long");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn killed_at_any_moment(exchange: Exchange) {
    let book = book_of("before", QUESTIONS);
    let clean = BTreeMap::from(["before", "after"].map(|word| (word, book_of(word, QUESTIONS).build())));
    book.build();
    rewrite(&book, "after", QUESTIONS);
    let started = Instant::now();
    book.build();
    let whole_build = started.elapsed().max(Duration::from_millis(40));
    let mut chance: u32 = 20_261_129;
    for round in 0..kills() {
        let word = if round % 2 == 0 { "before" } else { "after" };
        rewrite(&book, word, QUESTIONS);
        let mut running = start(&book, exchange);
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        std::thread::sleep(whole_build.mul_f64(f64::from(chance >> 8) / f64::from(1 << 24) * 1.2));
        let _ = running.kill();
        let _ = running.wait();
        if exchange == Exchange::Possible || book.out().exists() {
            word_of(&files(&book.out()), QUESTIONS);
        }
        let ran = build(&book, exchange).output().expect("the binary runs");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        assert!(files(&book.out()) == clean[word], "round {round}: another site than that of a clean build");
        assert_eq!(unfinished(&book), Vec::<String>::new(), "round {round}");
    }
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    killed_at_any_moment(Exchange::Possible);
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site_where_folders_cannot_be_exchanged() {
    killed_at_any_moment(Exchange::Impossible);
}

#[test]
fn a_site_put_aside_comes_back_with_the_next_build_even_of_a_book_with_errors() {
    for has_errors in [false, true] {
        let book = book_of("before", 5);
        book.build();
        rewrite(&book, "after", 5);
        let mut running = start(&book, Exchange::Slow);
        wait_for("the first rename", || !book.out().exists());
        running.kill().expect("it runs");
        running.wait().expect("it ends");
        assert!(!book.out().exists(), "killed between the two renames");
        if has_errors {
            book.write("content/topic/bad.md", "+++\nquestion = \"Bad?\"\nlevle = 1\n+++\n");
        }
        let ran = book.run(&["build"]);
        assert_eq!(ran.code, i32::from(has_errors), "{}", ran.stderr);
        assert_eq!(word_of(&files(&book.out()), 5), if has_errors { "before" } else { "after" });
        assert_eq!(unfinished(&book), Vec::<String>::new());
    }
}

#[cfg(unix)]
#[test]
fn a_build_told_to_end_cleans_up_and_ends_by_the_signal() {
    use std::os::unix::process::ExitStatusExt;

    for (signal, number) in [("-INT", 2), ("-TERM", 15)] {
        for exchange in [Exchange::Possible, Exchange::Slow] {
            let book = book_of("before", QUESTIONS);
            book.build();
            rewrite(&book, "after", QUESTIONS);
            let mut running = start(&book, exchange);
            wait_for("a build", || match exchange {
                Exchange::Slow => !book.out().exists(),
                _ => !unfinished(&book).is_empty(),
            });
            let sent = Command::new("kill").args([signal, &running.id().to_string()]).status().expect("kill runs");
            assert!(sent.success());
            let status = running.wait().expect("it ends");
            assert_eq!(status.signal(), Some(number), "{signal} {exchange:?}: {status}");
            assert_eq!(unfinished(&book), Vec::<String>::new(), "{signal} {exchange:?}");
            word_of(&files(&book.out()), QUESTIONS);
        }
    }
}

#[test]
fn git_does_not_see_what_is_unfinished() {
    let book = book_of("before", QUESTIONS).with(".gitignore", "public/\n");
    book.commit();
    let mut running = start(&book, Exchange::Possible);
    wait_for("a build", || unfinished(&book).iter().any(|name| book.path().join(name).join("site").exists()));
    running.kill().expect("it runs");
    running.wait().expect("it ends");
    let git = |arguments: &[&str]| {
        let output = Command::new("git").arg("-C").arg(book.path()).args(arguments).output().expect("git runs");
        String::from_utf8(output.stdout).expect("plain names")
    };
    assert!(!unfinished(&book).is_empty());
    assert_eq!(git(&["status", "--porcelain", "--untracked-files=all"]), "");
    assert!(git(&["ls-files", "--others", "--ignored", "--exclude-standard"]).contains(".askbook-"));
}

#[test]
fn an_export_that_is_killed_leaves_nothing_for_long() {
    let book = book_of("before", QUESTIONS);
    let out = book.path().join("book.html");
    let export =
        || book.command(&["export", "html"]).arg("--out").arg(&out).stderr(Stdio::null()).spawn().expect("it runs");
    // It may be done before anybody looks.
    let is_killed = (0..20).any(|_| {
        let mut running = export();
        while running.try_wait().expect("it can be asked").is_none() {
            if !unfinished(&book).is_empty() {
                running.kill().expect("it runs");
                running.wait().expect("it ends");
                return !unfinished(&book).is_empty();
            }
        }
        false
    });
    assert!(is_killed, "every export was done before it could be killed");
    assert!(export().wait().expect("it ends").success());
    assert_eq!(unfinished(&book), Vec::<String>::new());
    assert!(fs::read_to_string(&out).expect("it is there").trim_end().ends_with("</html>"));
}

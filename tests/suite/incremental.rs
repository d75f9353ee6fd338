//! A build that keeps what did not change is the build that keeps nothing, whatever was edited in between.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use askbook::book::memory::Memory;
use askbook::load::{Changed, Project};
use askbook::render::theme;
use askbook::serve::edition::{Edition, Parts};
use askbook::source::Bytes;
use askbook::{assemble_again, load_book, write};

use crate::edits::{Numbers, State, png};
use crate::support::{Ran, TestBook, files};

/// Edits made to one book; `ASKBOOK_EDITS` asks for more, `ASKBOOK_SEED` for others.
const EDITS: u64 = 44;

/// Makes the book's folder what `wanted` says, touching only what differs.
fn save(book: &TestBook, wanted: &BTreeMap<String, Vec<u8>>) -> BTreeSet<PathBuf> {
    let mut touched = BTreeSet::new();
    let is_source = |path: &str| !path.starts_with("public/") && !path.starts_with("clean/");
    for (path, bytes) in files(book.path()) {
        if is_source(&path) && wanted.get(&path) != Some(&bytes) {
            touched.insert(book.path().join(&path));
            fs::remove_file(book.path().join(path)).expect("it is ours");
        }
    }
    for (path, bytes) in wanted {
        if !book.path().join(path).is_file() {
            touched.insert(book.path().join(path));
            book.write(path, bytes);
        }
    }
    touched
}

/// Builds into a folder and with a cache that nobody used before.
fn clean_build(book: &TestBook) -> (Ran, BTreeMap<String, Vec<u8>>) {
    let cache = tempfile::tempdir().expect("a temporary folder");
    let out = book.path().join("clean");
    let mut command = book.command(&["build", "--out", out.to_str().expect("a plain path")]);
    let ran = command.env("ASKBOOK_CACHE_DIR", cache.path()).output().expect("the binary runs").into();
    let site = if out.exists() { files(&out) } else { BTreeMap::new() };
    let _ = fs::remove_dir_all(&out);
    (ran, site)
}

/// Starts a build, and ends it where it is after so long.
fn kill_a_build(book: &TestBook, after: Duration) {
    let mut build = book.command(&["build", "--quiet"]).stderr(Stdio::null()).spawn().expect("the binary runs");
    std::thread::sleep(after);
    let _ = build.kill();
    let _ = build.wait();
}

/// Paths at which two sites differ.
fn differing(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let paths: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    paths.into_iter().filter(|path| a.get(*path) != b.get(*path)).cloned().collect()
}

/// What a build said of the book, without its figures.
fn findings(ran: &Ran) -> Vec<String> {
    let is_figure = |line: &&str| line.contains(" answered) in ") || line.starts_with('→');
    ran.stderr.lines().filter(|line| !is_figure(line)).map(str::to_owned).collect()
}

/// Reads a book again and again, as `serve` does.
#[derive(Default)]
struct Reader {
    project: Project,
    memory: Memory,
    edition: Option<Edition>,
}

impl Reader {
    /// Reads the book with what is remembered of it, and from nothing: the findings and the pages are the same.
    fn read_again(&mut self, book: &TestBook, changed: &Changed<'_>, context: &str) {
        self.project.refresh(book.path(), changed).expect("the book can be read");
        let (again, said) = assemble_again(&self.project, &mut self.memory);
        let fresh = load_book(book.path()).expect("the book can be read");
        assert_eq!(format!("{said:?}"), format!("{:?}", fresh.diagnostics), "{context}");
        assert_eq!(self.project.assets, fresh.project.assets, "{context}");
        assert_eq!(again.used_assets, fresh.book.used_assets, "{context}");
        let (site, language) = (&again.config.site, &again.config.book.language);
        let Ok(theme) = theme::load(site, language, &self.project.themes) else { return };
        let theme = Arc::new(theme);
        let Ok(site) = write::in_memory(&fresh.book, &theme) else { return };
        let parts = |book, files: &BTreeMap<String, Bytes>| Parts {
            book,
            theme: Arc::clone(&theme),
            files: files.clone(),
            snippets: Arc::default(),
            analyses: Arc::default(),
        };
        let fresh = Edition::new(parts(fresh.book, &fresh.project.assets), None).expect("it was rendered");
        let parts = parts(again, &self.project.assets);
        let again = Edition::new(parts, self.edition.as_ref()).expect("it was rendered");
        for path in site.keys() {
            let (again, fresh) = (again.answer(path.as_str()), fresh.answer(path.as_str()));
            assert_eq!(again.expect("it is rendered"), fresh.expect("it is rendered"), "{path}, {context}");
        }
        self.edition = Some(again);
    }
}

#[test]
fn whatever_is_edited_a_build_is_as_one_from_nothing() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let (edits, seed) = (number("ASKBOOK_EDITS").unwrap_or(EDITS), number("ASKBOOK_SEED").unwrap_or(7));
    let mut numbers = Numbers(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let book = TestBook::empty();
    let mut state = State::first();
    let mut history = vec!["first".to_owned()];
    let mut before = BTreeMap::new();
    let (mut built, mut good) = (0, state.clone());
    let mut reader = Reader::default();
    for _ in 0..=edits {
        let touched = save(&book, &state.files());
        // What events tell, and what they may fail to tell.
        let changed = if numbers.below(4) == 0 { Changed::Anything } else { Changed::Files(&touched) };
        reader.read_again(&book, &changed, &format!("seed {seed}, edits {history:?}"));
        if numbers.below(3) == 0 {
            kill_a_build(&book, Duration::from_millis(50 * u64::try_from(numbers.below(12)).expect("it is small")));
        }
        let ran = book.run(&["build"]);
        let site = files(&book.out());
        let (clean, expected) = clean_build(&book);
        let context = format!("seed {seed}, edits {history:?}");
        assert_eq!((ran.code, findings(&ran)), (clean.code, findings(&clean)), "{context}");
        if ran.code == 0 {
            assert_eq!(differing(&site, &expected), Vec::<String>::new(), "{context}");
            built += 1;
            good = state.clone();
        } else {
            assert_eq!(
                differing(&site, &before),
                Vec::<String>::new(),
                "nothing is published: {context}\n{}",
                ran.stderr
            );
        }
        before = site;
        if ran.code != 0 {
            history.push(format!("failed: {}", ran.stderr.lines().next().unwrap_or_default()));
        }
        // From a book with errors the author goes back more often than on.
        if ran.code != 0 && numbers.below(3) > 0 {
            history.push("back".to_owned());
            state = good.clone();
        }
        for _ in 0..numbers.below(3) {
            history.push(state.edit(&mut numbers));
        }
    }
    assert!(built * 2 > edits, "most books are without errors: {history:?}");
}

/// Builds twice with an edit in between, and once more from nothing: the second build's site and findings are the third's.
fn assert_seen(book: &TestBook, what: &str) -> Ran {
    let ran = book.run(&["build"]);
    let (clean, expected) = clean_build(book);
    assert_eq!((ran.code, findings(&ran)), (clean.code, findings(&clean)), "{what}");
    if ran.code == 0 {
        assert_eq!(differing(&files(&book.out()), &expected), Vec::<String>::new(), "{what}");
    }
    ran
}

#[test]
fn a_file_that_no_build_reads_is_reported_by_the_next_one() {
    let book = TestBook::copy_of("minimal");
    book.build();
    book.write("content/misplaced.md", "+++\nquestion = \"Where?\"\n+++\n");
    let ran = assert_seen(&book, "misplaced");
    assert!(ran.code == 1 && ran.stderr.contains("error[misplaced-file]"), "{}", ran.stderr);
    fs::remove_file(book.path().join("content/misplaced.md")).expect("it is there");
    assert_eq!(assert_seen(&book, "mended").code, 0);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("ripe.md", book.path().join("content/fruit/linked.md")).expect("it is ours");
        let ran = assert_seen(&book, "linked");
        assert!(ran.code == 1 && ran.stderr.contains("error[symbolic-link]"), "{}", ran.stderr);
        fs::remove_file(book.path().join("content/fruit/linked.md")).expect("it is ours");
    }
    // The same text, once typed and once made of bytes that are none.
    book.write("content/fruit/ripe.md", "+++\nquestion = \"When?\"\n+++\n\nOne \u{fffd} two.\n");
    assert_seen(&book, "replacement character");
    book.write("content/fruit/ripe.md", b"+++\nquestion = \"When?\"\n+++\n\nOne \xff two.\n");
    let ran = assert_seen(&book, "invalid UTF-8");
    assert!(ran.stderr.contains("[invalid-utf8]"), "{}", ran.stderr);
}

#[test]
fn a_file_that_moves_between_theme_static_and_content_is_another_input() {
    let book = TestBook::copy_of("minimal").with("book.toml", "[book]\ntitle = \"Fruit\"\n[site]\ntheme = \"mine\"\n");
    let places = ["themes/mine/css/content.css", "static/mine/css/content.css"];
    book.write("themes/mine/js/own.js", "own();");
    for place in [0, 1, 0] {
        let _ = fs::remove_file(book.path().join(places[1 - place]));
        book.write(places[place], "p { color: red }");
        assert_eq!(assert_seen(&book, places[place]).code, 0);
    }
    // Nor is a picture the same whether it is beside a question or with the static files: what is said of it is not.
    book.write("static/fruit/ripe.png", png(1, 1));
    let ran = assert_seen(&book, "static");
    assert!(ran.stderr.contains("static/fruit/ripe.png"), "{}", ran.stderr);
    fs::remove_file(book.path().join("static/fruit/ripe.png")).expect("it is there");
    book.write("content/fruit/ripe.png", png(1, 1));
    let ran = assert_seen(&book, "beside");
    assert!(ran.stderr.contains("content/fruit/ripe.png"), "{}", ran.stderr);
}

#[test]
fn a_cache_that_is_damaged_or_cannot_be_written_costs_time_only() {
    let book = TestBook::copy_of("every_feature");
    book.build();
    let damage = |change: &dyn Fn(Vec<u8>) -> Vec<u8>| {
        for (path, bytes) in files(book.cache()) {
            fs::write(book.cache().join(path), change(bytes)).expect("it is ours");
        }
    };
    let changes: [&dyn Fn(Vec<u8>) -> Vec<u8>; 4] = [
        &|bytes| bytes.iter().map(|byte| if *byte == b'a' { b'b' } else { *byte }).collect(),
        &|bytes| bytes[..bytes.len() / 2].to_vec(),
        // What a power cut leaves: the length, and nothing in it from some block on.
        &|bytes| bytes.iter().enumerate().map(|(place, byte)| if place > 100 { 0 } else { *byte }).collect(),
        &|_| Vec::new(),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        damage(change);
        assert_eq!(assert_seen(&book, &format!("damage {number}, no edit")).code, 0);
        damage(change);
        book.write("content/beta/links.md", format!("+++\nquestion = \"Where {number}?\"\n+++\n\nThere [[markup]].\n"));
        assert_eq!(assert_seen(&book, &format!("damage {number}")).code, 0);
    }
    // A folder where a file should be, and a file where the folder should be.
    let cache = tempfile::tempdir().expect("a temporary folder");
    let blocked = cache.path().join("file");
    fs::write(&blocked, "no folder").expect("it is ours");
    for folder in [blocked.as_path(), std::path::Path::new("/proc/none")] {
        let ran: Ran =
            book.command(&["build"]).env("ASKBOOK_CACHE_DIR", folder).output().expect("the binary runs").into();
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    let mut homeless = book.command(&["build"]);
    homeless.env_remove("ASKBOOK_CACHE_DIR").env_remove("HOME").env_remove("XDG_CACHE_HOME").env("HOME", "/proc/none");
    let ran: Ran = homeless.output().expect("the binary runs").into();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_seen(&book, "after builds without a cache");
}

#[test]
fn a_site_that_was_moved_copied_emptied_or_restored_is_mended() {
    let book = TestBook::copy_of("every_feature");
    book.build();
    let run = |program: &str, arguments: &[&str]| {
        let ran = std::process::Command::new(program).args(arguments).current_dir(book.path()).output();
        assert!(ran.expect("the program runs").status.success(), "{program} {arguments:?}");
    };
    let edit = |text: &str| {
        book.write("content/beta/links.md", format!("+++\nquestion = \"Where?\"\n+++\n\n{text}\n"));
    };
    run("cp", &["-a", "public", "earlier"]);
    edit("Second.");
    assert_seen(&book, "edited");
    run("mv", &["public", "later"]);
    run("mv", &["earlier", "public"]);
    assert_seen(&book, "the copy of an earlier site in its place");
    fs::remove_dir_all(book.out().join("q")).expect("it is there");
    assert_seen(&book, "a folder gone");
    run("cp", &["-a", "later", "other"]);
    run("rm", &["-r", "public"]);
    run("cp", &["-al", "later", "public"]);
    edit("Third.");
    assert_seen(&book, "hard links in its place");
    assert!(
        files(&book.path().join("later")) == files(&book.path().join("other")),
        "a build changes no file of the site before, which may be somebody's copy"
    );
    for path in files(&book.out()).keys().filter(|path| *path != ".askbook.json") {
        fs::remove_file(book.out().join(path)).expect("it is there");
    }
    assert_seen(&book, "emptied but for the list");
    // What git restores has other times and other inodes.
    run("git", &["init", "--quiet"]);
    run("git", &["add", "--force", "public"]);
    run("git", &["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", "site"]);
    edit("Fourth.");
    book.write("content/beta/later.md", "+++\nquestion = \"Later?\"\n+++\n\nLater.\n");
    assert_seen(&book, "before git");
    // git leaves the files that came later, which the list it brings back does not name.
    run("git", &["checkout", "--quiet", "--", "public"]);
    assert_seen(&book, "restored from git");
    run("git", &["checkout", "--quiet", "--", "public"]);
    fs::remove_file(book.path().join("content/beta/later.md")).expect("it is there");
    assert_seen(&book, "restored from git, with pages of a question that is gone");
    book.write("content/beta/later.md", "+++\nquestion = \"Later?\"\n+++\n\nLater.\n");
    assert_seen(&book, "before git again");
    run("git", &["checkout", "--quiet", "--", "public"]);
    fs::remove_dir_all(book.cache()).expect("it is ours");
    assert_seen(&book, "restored from git, on a machine that knows nothing");
}

#[test]
fn what_are_drawings_is_book_tomls_and_changes_pages_and_search() {
    let text = "Two.\n\n```dot {alt=\"boxes of wombats\"}\ndigraph { platypus -> b }\n```\n";
    let book = TestBook::empty().question("one", "What is one?", "One.\n").question("two", "What is two?", text);
    let with_drawings = "[book]\ntitle = \"Test\"\n[drawings.dot]\ncommand = [\"cat\"]\n";
    let finds = |word: &str| book.run(&["search", word]).stdout.contains("What is two?");
    book.build();
    assert!(finds("platypus"), "it is code");
    let build_both_ways = || {
        let site = book.build();
        assert_eq!(differing(&site, &clean_build(&book).1), Vec::<String>::new());
        site
    };
    book.write("book.toml", with_drawings);
    build_both_ways();
    assert!(finds("wombats") && !finds("platypus"), "it is a drawing");
    // The same drawing, once more as a picture: its address is known then, whoever draws it.
    book.write(
        "book.toml",
        with_drawings
            .replace("cat", "sh\", \"-c\", \"cat >/dev/null; echo '<svg xmlns=\\\"http://www.w3.org/2000/svg\\\"/>'"),
    );
    let drawn = book.run(&["draw"]);
    assert_eq!(drawn.code, 0, "{}", drawn.stderr);
    let drawing = files(&book.path().join("content/_drawings")).into_keys().next().expect("it was drawn");
    let shown = format!("{text}\n![again](/content/_drawings/{drawing})\n");
    book.write("content/topic/two.md", format!("+++\nquestion = \"What is two?\"\n+++\n\n{shown}"));
    let page =
        |site: &BTreeMap<String, Vec<u8>>| String::from_utf8(site["q/two.html"].clone()).expect("pages are UTF-8");
    assert!(!page(&build_both_ways()).contains("digraph"));
    book.write("book.toml", "[book]\ntitle = \"Test\"\n");
    assert!(page(&build_both_ways()).contains("digraph"), "code again");
}

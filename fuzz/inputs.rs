//! What the fuzz targets try, also replayed by the tests over `fuzz/seeds`: one function a kind of input. None panics, and none
//! takes more than [`LIMIT`] of the processor or [`PATIENCE`] in all; memory is watched by the fuzzer (`-rss_limit_mb=1024`).

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use askbook::load::Project;
use askbook::render::theme::{self, Theme};
use askbook::source::{Bytes, SourceFile, SourcePath};
use askbook::{assemble_project, config, import, parse, write};
use nix::time::{ClockId, clock_gettime};

/// Most time of the processor that one input may take in the thread that tries it.
pub(crate) const LIMIT: Duration = Duration::from_secs(5);
/// Most time that one input may take, on a machine that does much else: pages are rendered by other threads.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// The name of a folder of seeds, and what tries one of them.
#[allow(dead_code, reason = "each target uses one")]
type Kind = (&'static str, fn(&[u8]));

/// The kinds of inputs, by the names of their folders of seeds.
#[allow(dead_code, reason = "each target uses one")]
pub(crate) const KINDS: &[Kind] = &[
    ("book_toml", book_toml),
    ("front_matter", front_matter),
    ("markdown", markdown),
    ("theme", theme),
    ("import_document", import_document),
];

static THEME: LazyLock<Theme> = LazyLock::new(|| load_theme(&BTreeMap::new()).expect("the built-in theme"));

fn load_theme(files: &BTreeMap<String, Bytes>) -> Result<Theme, askbook::error::Error> {
    let name = if files.is_empty() { "default" } else { "mine" };
    let site = askbook::config::SiteConfig { theme: name.to_owned(), ..Default::default() };
    theme::load(&site, "en", files)
}

fn within_limit(what: impl FnOnce()) {
    let (started, used) = (Instant::now(), thread_time());
    what();
    let (took, used) = (started.elapsed(), thread_time().saturating_sub(used));
    assert!(used < LIMIT && took < PATIENCE, "it took {took:?}, {used:?} of the processor");
}

/// What this thread has had of the processor.
fn thread_time() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map(Duration::from).expect("every Unix has this clock")
}

fn project(book_toml: &str, question: SourceFile) -> Project {
    Project::in_memory(book_toml, [question])
}

fn check_spans(file: &SourceFile, found: impl IntoIterator<Item = askbook::diagnostic::Diagnostic>) {
    for diagnostic in found {
        assert!(file.text.get(diagnostic.span.range()).is_some(), "{diagnostic:?}");
        let _ = file.position(diagnostic.span.start);
    }
}

/// Any bytes as a book.toml: every span inside the file, and a book that can be built.
pub(crate) fn book_toml(bytes: &[u8]) {
    within_limit(|| {
        let file = SourceFile::from_bytes(SourcePath::new("book.toml"), bytes.to_vec());
        check_spans(&file, config::read(&file).1);
        let question = SourceFile::new("content/topic/a.md", "+++\nquestion = \"Q?\"\n+++\n\nText.\n");
        let (book, _) = assemble_project(&project(&file.text, question));
        write::in_memory(&book, &THEME).expect("it renders");
    });
}

/// Any bytes as a question file and an `_index.md`.
pub(crate) fn front_matter(bytes: &[u8]) {
    within_limit(|| {
        let file = SourceFile::from_bytes(SourcePath::new("content/topic/a.md"), bytes.to_vec());
        check_spans(&file, parse::question(&file).1);
        check_spans(&file, parse::index(&file).1);
    });
}

/// Any text as an answer, through the whole pipeline: no script of the author's in the page.
pub(crate) fn markdown(bytes: &[u8]) {
    within_limit(|| {
        let text = format!("+++\nquestion = \"Q?\"\n+++\n{}", String::from_utf8_lossy(bytes));
        let project = project("", SourceFile::new("content/topic/a.md", text));
        let (book, _) = assemble_project(&project);
        let files = write::in_memory(&book, &THEME).expect("it renders");
        let page = files.iter().find(|(path, _)| path.as_str() == "q/a.html").expect("the page").1;
        let page = String::from_utf8_lossy(page).to_lowercase();
        let own = ["<script src=\"../assets/", "<script type=\"application/ld+json\""];
        let scripts = page.matches("<script").count();
        assert_eq!(scripts, own.iter().map(|own| page.matches(own).count()).sum::<usize>(), "{page}");
        // In text it is harmless.
        let mut tags = page.split('<').filter_map(|piece| piece.split('>').next());
        assert!(!tags.any(|tag| tag.contains("href=\"javascript:")), "{page}");
    });
}

/// Any text as a template, a script, a style sheet, messages and a picture of a theme: built, or refused with a message.
pub(crate) fn theme(bytes: &[u8]) {
    within_limit(|| {
        let question = SourceFile::new("content/topic/a.md", "+++\nquestion = \"Q?\"\n+++\n\nText.\n");
        let (book, _) = assemble_project(&project("", question));
        for file in ["templates/question.html", "js/core.js", "css/base.css", "locales/en.ftl", "assets/favicon.svg"] {
            let files = BTreeMap::from([(format!("mine/{file}"), Bytes::from(bytes.to_vec()))]);
            if let Ok(theme) = load_theme(&files) {
                let _ = write::in_memory(&book, &theme);
            }
        }
    });
}

/// Any bytes as a document to import.
pub(crate) fn import_document(bytes: &[u8]) {
    within_limit(|| {
        let document = import::Document { path: "README.md".to_owned(), bytes: bytes.to_vec() };
        let _ = import::import(&[document], &|_| None, &import::Options::default());
    });
}

//! Any text as an answer, through the whole pipeline: no panic, and no script of the author's in the page.
//!
//! `cargo fuzz run markdown --sanitizer none`

#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use askbook::assemble_project;
use askbook::load::Project;
use askbook::render::theme::{self, Theme};
use askbook::write;
use askbook::source::SourceFile;
use libfuzzer_sys::fuzz_target;

static THEME: LazyLock<Theme> = LazyLock::new(|| theme::load("default", "en", &BTreeMap::new()).expect("the built-in theme"));

fuzz_target!(|text: &str| {
    let text = format!("+++\nquestion = \"Q?\"\n+++\n{text}");
    let project = Project::in_memory("", [SourceFile::new("content/topic/a.md", text)]);
    let (book, _) = assemble_project(&project);
    let files = write::in_memory(&book, &THEME).expect("it renders");
    let page = files.iter().find(|(path, _)| path.as_str() == "q/a.html").expect("the page").1;
    let page = String::from_utf8_lossy(page).to_lowercase();
    // The page has one script element of its own and one of data.
    assert!(page.matches("<script").count() <= 2 && !page.contains("href=\"javascript:"), "{page}");
});

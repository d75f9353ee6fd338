//! Translations that are read again are those that are read from nothing, whatever was edited in between.

use std::collections::BTreeSet;
use std::sync::Arc;

use askbook::book::memory::Memory;
use askbook::book::translated::Translations;
use askbook::book::translation::{Translation, translations, translations_again};
use askbook::load::{Changed, Project};
use askbook::render::theme;
use askbook::serve::edition::{Edition, Parts};
use askbook::{assemble_again, load_book};

use crate::support::TestBook;

/// What is written, by path; without a text the file goes.
const EDITS: &[(&str, Option<&str>)] = &[
    (
        "content.de/alpha/mutex.md",
        Some("+++\nquestion = \"Was ist eine Sperre?\"\n+++\n\nAnders, siehe [[deadlock]].\n\n## Neu\n"),
    ),
    (
        "content/alpha/mutex.md",
        Some(
            "+++\nquestion = \"What is a mutex?\"\nlevel = \"advanced\"\ntags = [\"locks\", \"new\"]\naliases = [\"lock\", \"latch\"]\n+++\n\nA lock. See [[deadlock]].\n",
        ),
    ),
    (
        "content.de/alpha/deadlock.md",
        Some("+++\nquestion = \"Was ist eine Verklemmung?\"\ntags = [\"locks\"]\n+++\n\nZwei warten: [[mutex#neu]].\n"),
    ),
    ("content/alpha/deadlock.md", Some("+++\nquestion = \"What is a deadlock?\"\norder = 1\n+++\n\nTwo wait.\n")),
    ("content.de/alpha/_index.md", Some("+++\ntitle = \"Anfang\"\n+++\n\nHier.\n")),
    ("content/alpha/_index.md", Some("+++\ntitle = \"Basics\"\norder = 2\naliases = [\"first\"]\n+++\n")),
    ("content/_paths/way.md", Some("+++\ntitle = \"A way\"\nquestions = [\"mutex\", \"deadlock\"]\n+++\n")),
    ("content.de/_paths/way.md", Some("+++\ntitle = \"Ein Weg\"\n+++\n\nErst dies.\n")),
    ("content/_paths/way.md", Some("+++\ntitle = \"A way\"\nquestions = [\"deadlock\"]\n+++\n")),
    ("content.de/alpha/mutex.md", Some("+++\nquestion = \"\"\n+++\n")),
    ("content.de/alpha/mutex.md", Some("+++\nquestion = \"Was ist ein Mutex?\"\nlevel = \"novice\"\n+++\n\nWieder.\n")),
    ("content.de/alpha/deadlock.md", None),
    ("content/alpha/deadlock.md", None),
    ("book.toml", Some("[book]\ntitle = \"Locks\"\n\n[translations.de]\ntitle = \"Schlösser\"\n")),
];

fn edition(translation: Translation, project: &Project, before: Option<&Edition>) -> Edition {
    let book = translation.book;
    let theme = theme::load(&book.config.site, &book.config.book.language, &project.themes).expect("it is built in");
    let (theme, files) = (Arc::new(theme), translation.files);
    let parts = Parts { book, theme, files, snippets: Arc::default(), analyses: Arc::default() };
    Edition::new(parts, before).expect("it is rendered")
}

#[test]
fn whatever_is_edited_translations_are_as_those_from_nothing() {
    let book = TestBook::copy_of("translated");
    let (mut project, mut memory, mut known) = (Project::default(), Memory::default(), Translations::default());
    let mut before: Option<Edition> = None;
    let first = [("content.ja/alpha/mutex.md", Some("+++\nquestion = \"何？\"\n+++\n\n鍵。\n"))];
    for (path, text) in first.iter().chain(EDITS) {
        match text {
            Some(text) => book.write(path, text),
            None => std::fs::remove_file(book.path().join(path)).expect("it is there"),
        }
        let changed = BTreeSet::from([book.path().join(path)]);
        project.refresh(book.path(), &Changed::Files(&changed)).expect("it can be read");
        let (original, _) = assemble_again(&project, &mut memory);
        let again = translations_again(&project, &original, &mut known);
        let fresh = load_book(book.path()).expect("it can be read");
        let from_nothing = translations(&fresh.project, &fresh.book);
        let said =
            |all: &[Translation]| -> Vec<String> { all.iter().map(|one| format!("{:?}", one.diagnostics)).collect() };
        assert_eq!(said(&again), said(&from_nothing), "{path}");
        let german = |all: Vec<Translation>| {
            all.into_iter().find(|one| one.book.config.book.language == "de").expect("it is translated")
        };
        let again = edition(german(again), &project, before.as_ref());
        let fresh = edition(german(from_nothing), &fresh.project, None);
        for page in [
            "index.html",
            "alpha/index.html",
            "q/mutex.html",
            "q/deadlock.html",
            "q/lock.html",
            "q/latch.html",
            "paths/way.html",
            "tags/locks.html",
            "tags/new.html",
            "a-z.html",
            "practice.html",
        ] {
            let [again, fresh] = [&again, &fresh].map(|edition| edition.answer(page).expect("it is rendered"));
            assert_eq!(again, fresh, "{page} after {path}");
        }
        before = Some(again);
    }
}

//! The book as a package for Anki: what its importer relies on. `tests/run` gives packages to the importer itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _};

use rusqlite::{Connection, MAIN_DB};
use serde_json::Value;
use zip::ZipArchive;

use crate::support::{Ran, TestBook};

/// A package, taken apart.
struct Package {
    /// Notes by the id of their question.
    notes: BTreeMap<String, Note>,
    /// Decks by id.
    decks: BTreeMap<String, String>,
    notetype: Value,
    /// Media by name.
    media: BTreeMap<String, Vec<u8>>,
    stderr: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Note {
    id: i64,
    guid: String,
    modified: i64,
    tags: String,
    fields: BTreeMap<String, String>,
    deck: i64,
    position: i64,
}

fn run(book: &TestBook, options: &[&str]) -> (Ran, Vec<u8>) {
    let out = book.path().join("cards.apkg");
    let path = out.to_string_lossy();
    let ran = book.run(&[&["export", "anki", "--out", &path], options].concat());
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    (ran, fs::read(out).expect("it was written"))
}

impl Package {
    fn of(book: &TestBook) -> Self {
        Self::with(book, &["--date", "2026-11-21"])
    }

    fn with(book: &TestBook, options: &[&str]) -> Self {
        let (ran, bytes) = run(book, options);
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is an archive");
        let mut file = |name: &str| {
            let mut bytes = Vec::new();
            archive.by_name(name).expect("it is there").read_to_end(&mut bytes).expect("it can be unpacked");
            bytes
        };
        let collection = file("collection.anki2");
        let names: BTreeMap<String, String> = serde_json::from_slice(&file("media")).expect("it is JSON");
        let media = names.into_iter().map(|(place, name)| (name, file(&place))).collect();
        let mut database = Connection::open_in_memory().expect("there is memory");
        database
            .deserialize_read_exact(MAIN_DB, collection.as_slice(), collection.len(), true)
            .expect("it is a database");
        let json = |column: &str| -> Value {
            let text: String =
                database.query_row(&format!("SELECT {column} FROM col"), [], |row| row.get(0)).expect("it is there");
            serde_json::from_str(&text).expect("it is JSON")
        };
        let notetype = json("models").as_object().expect("it is a map").values().next().expect("there is one").clone();
        let decks = json("decks");
        let decks = decks.as_object().expect("it is a map").iter();
        let decks =
            decks.map(|(id, deck)| (id.clone(), deck["name"].as_str().unwrap_or_default().to_owned())).collect();
        let notes = notes(&database, &notetype);
        Self { notes, decks, notetype, media, stderr: ran.stderr }
    }

    fn field(&self, question: &str, field: &str) -> &str {
        &self.notes[question].fields[field]
    }

    fn deck(&self, question: &str) -> &str {
        &self.decks[&self.notes[question].deck.to_string()]
    }
}

fn notes(database: &Connection, notetype: &Value) -> BTreeMap<String, Note> {
    let names: Vec<&str> =
        notetype["flds"].as_array().expect("a list").iter().filter_map(|field| field["name"].as_str()).collect();
    let mut query = database
        .prepare(
            "SELECT notes.id, guid, notes.mod, tags, flds, did, due FROM notes JOIN cards ON nid = notes.id \
             WHERE type = 0 AND queue = 0 AND ord = 0 AND mid = ? ORDER BY due",
        )
        .expect("the tables are there");
    let rows = query.query_map([notetype["id"].as_i64()], |row| {
        let fields: String = row.get(4)?;
        Ok(Note {
            id: row.get(0)?,
            guid: row.get(1)?,
            modified: row.get(2)?,
            tags: row.get(3)?,
            fields: names
                .iter()
                .map(|name| (*name).to_owned())
                .zip(fields.split('\u{1f}').map(str::to_owned))
                .collect(),
            deck: row.get(5)?,
            position: row.get(6)?,
        })
    });
    let notes = rows.expect("it can be asked").map(|note| note.expect("a note"));
    notes.map(|note| (note.fields["Id"].clone(), note)).collect()
}

#[test]
fn a_note_has_the_question_its_answers_and_where_they_are_from() {
    let package = Package::of(&TestBook::copy_of("every_feature"));
    let fields = &package.notes["markup"].fields;
    let names: Vec<&str> = package.notetype["flds"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|field| field["name"].as_str())
        .collect();
    assert_eq!(names, ["Question", "Short answer", "Answer", "Topic", "Level", "Link", "Id"]);
    assert_eq!(fields["Question"], "What can <em>an answer</em> hold, in <code>Markdown</code>?");
    assert!(fields["Short answer"].starts_with("The short answer has <code>code</code>, <em>emphasis</em> and a "));
    assert!(fields["Answer"].contains("<i class=\"k\">func </i>") && fields["Answer"].contains("<table>"));
    assert_eq!((fields["Topic"].as_str(), fields["Level"].as_str()), ("Alpha &amp; first", "intermediate"));
    assert_eq!(fields["Link"], "https://example.org/handbook/q/markup.html");
    assert_eq!(package.notes["markup"].tags, " importance::3 level::intermediate markup topic::alpha two-words ");
    assert_eq!(package.deck("markup"), "Every feature::Alpha & first");
    assert_eq!(package.deck("links"), "Every feature::Beta");
    assert!(package.decks.values().any(|deck| deck == "Every feature"));
    let order: BTreeSet<i64> = package.notes.values().map(|note| note.position).collect();
    assert_eq!(order, BTreeSet::from([1, 2, 3]));
}

#[test]
fn questions_without_an_answer_are_left_out_and_counted() {
    let package = Package::of(&TestBook::copy_of("every_feature"));
    assert!(!package.notes.contains_key("unanswered"));
    assert!(package.stderr.contains("1 question left out: no answer yet\n"), "{}", package.stderr);
}

#[test]
fn links_lead_to_the_site_or_are_plain_text() {
    let book = TestBook::copy_of("every_feature");
    let package = Package::of(&book);
    let text = package.field("links", "Short answer");
    assert!(text.contains("<a href=\"https://example.org/handbook/q/markup.html#own-anchor\">a heading</a>"), "{text}");
    assert!(text.contains("<a href=\"https://example.org/handbook/q/links.html#below\">this page</a>"), "{text}");
    assert!(text.contains("<a href=\"https://example.org/handbook/notes.txt\">file</a>"), "{text}");
    let toml = fs::read_to_string(book.path().join("book.toml")).expect("it is there");
    book.write("book.toml", toml.replace("url = ", "# "));
    let package = Package::of(&book);
    let text = package.field("links", "Short answer");
    assert!(text.starts_with("To a heading, by What can <em>an answer</em> hold"), "{text}");
    assert!(text.contains("<a href=\"https://example.org/?a=1&amp;b=2\""), "{text}");
    assert_eq!(package.field("links", "Link"), "");
}

#[test]
fn a_card_has_no_ids_no_inner_links_and_nothing_that_runs() {
    for name in ["every_feature", "any_html"] {
        let package = Package::of(&TestBook::copy_of(name));
        for note in package.notes.values() {
            for text in note.fields.values() {
                for forbidden in [
                    " id=\"",
                    "href=\"#",
                    "<script",
                    "<style",
                    "<iframe",
                    "<form",
                    " onclick=\"",
                    "tabindex",
                    "[sound:",
                ] {
                    assert!(!text.contains(forbidden), "{forbidden} in {text}");
                }
            }
        }
    }
}

#[test]
fn pictures_are_media_that_the_cards_name() {
    let package = Package::of(&TestBook::copy_of("any_html"));
    assert_eq!(package.media.len(), 2);
    let text = package.field("characters", "Short answer").to_owned() + package.field("characters", "Answer");
    for (name, bytes) in &package.media {
        assert!(text.contains(&format!("src=\"{name}\"")), "{name} is not shown");
        assert_eq!(name.ends_with(".png"), bytes.starts_with(b"\x89PNG"), "{name}");
    }
}

#[test]
fn the_same_date_gives_the_same_bytes() {
    let book = TestBook::copy_of("every_feature");
    let first = run(&book, &["--date", "2026-11-21"]).1;
    assert!(first == run(&book, &["--date", "1795219200"]).1, "two exports differ");
    assert!(first != run(&book, &["--date", "2026-11-22"]).1);
    let out = book.path().join("environment.apkg");
    let mut command = crate::support::askbook();
    command.env("SOURCE_DATE_EPOCH", "1795219200").env("RAYON_NUM_THREADS", "1");
    command.args(["export", "anki", "--out"]).arg(&out).arg("--book").arg(book.path());
    assert!(command.output().expect("the binary runs").status.success());
    assert!(first == fs::read(out).expect("it was written"), "the environment's date gives other bytes");
}

#[test]
fn without_a_date_a_package_is_of_now() {
    let before = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("it is later").as_secs();
    let package = Package::with(&TestBook::copy_of("minimal"), &[]);
    let made = package.notes.values().next().expect("there is one").modified;
    let before = i64::try_from(before).expect("it is small");
    assert!((before..before + 600).contains(&made), "{made}");
}

#[test]
fn a_note_is_known_again_after_its_question_was_changed_moved_or_renamed() {
    let book = TestBook::copy_of("every_feature");
    let before = Package::of(&book);
    let path = |topic: &str, id: &str| book.path().join(format!("content/{topic}/{id}.md"));
    let text = fs::read_to_string(path("beta", "links")).expect("it is there");
    fs::remove_file(path("beta", "links")).expect("it is ours");
    let renamed = text.replace("tags =", "aliases = [\"links\"]\ntags =").replace("Where can", "Where may");
    book.write("content/alpha/places.md", renamed.replace("The end.", "Another end."));
    let markup = fs::read_to_string(path("alpha", "markup")).expect("it is there");
    book.write("content/alpha/markup.md", markup.replace("related = [\"links\"]", "related = [\"places\"]"));
    let after = Package::with(&book, &["--date", "2026-11-22"]);
    let (old, new) = (&before.notes["links"], &after.notes["places"]);
    assert_eq!((&old.guid, old.id), (&new.guid, new.id));
    assert!(new.modified > old.modified);
    assert!(new.fields["Answer"].contains("Another end."));
    assert_eq!(before.notetype["id"], after.notetype["id"]);
    // The question that had this former name before keeps it as well.
    assert_eq!(before.notes["markup"].guid, after.notes["markup"].guid);
    let guids: BTreeSet<&String> = after.notes.values().map(|note| &note.guid).collect();
    assert_eq!(guids.len(), after.notes.len());
    // Another book may have a question of the same name.
    let other = TestBook::copy_of("every_feature");
    let toml = fs::read_to_string(other.path().join("book.toml")).expect("it is there");
    other.write("book.toml", toml.replace("example.org/handbook", "example.org/other"));
    assert_ne!(Package::of(&other).notes["links"].guid, old.guid);
}

#[test]
fn titles_make_one_deck_each_whatever_is_in_them() {
    let topic = |title: &str| format!("+++\ntitle = \"{title}\"\n+++\n");
    let question = "+++\nquestion = \"Q?\"\n+++\n\nA.\n";
    let book = TestBook::empty()
        .with("book.toml", "[book]\ntitle = \"C++::Rust\"\n")
        .with("content/one/_index.md", topic("std::io"))
        .with("content/two/_index.md", topic("STD:IO"))
        .with("content/one/a.md", question)
        .with("content/two/b.md", question.replace('Q', "Which"));
    let package = Package::of(&book);
    assert_eq!(package.deck("a"), "C++:Rust::std:io");
    assert_eq!(package.deck("b"), "C++:Rust::STD:IO (two)");
}

#[test]
fn a_date_that_is_none_is_refused() {
    let ran = TestBook::copy_of("minimal").run(&["export", "anki", "--out", "x.apkg", "--date", "tomorrow"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("write a day as `2026-11-21`"), "{}", ran.stderr);
    // A format that bears none does not swallow it.
    let ran = TestBook::copy_of("minimal").run(&["export", "json", "--out", "-", "--date", "2026-11-21"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("`--date` is for e-books and flashcards"), "{}", ran.stderr);
}

#[test]
fn drawings_are_on_cards_without_ids() {
    let package = Package::of(&TestBook::copy_of("drawings"));
    let answer = &package.notes["git"].fields["Answer"];
    assert!(
        answer.contains("<svg xmlns=\"http://www.w3.org/2000/svg\" ") && answer.contains("role=\"img\""),
        "{answer}"
    );
    assert!(answer.contains("<title>Commits</title><desc>"), "{answer}");
    assert!(!answer.contains(" id=") && !answer.contains("aria-labelledby"), "{answer}");
    assert!(package.notetype["css"].as_str().expect("it has a sheet").contains(".drawing .n.fails"));
}

#[test]
fn what_a_translation_lacks_says_its_language() {
    let book = TestBook::copy_of("translated");
    let package = Package::with(&book, &["--date", "2026-11-21", "--language", "ar"]);
    let fields = &package.notes["deadlock"].fields;
    let values: Vec<&String> = fields.values().collect();
    for part in [
        "<span lang=\"en\" dir=\"ltr\">What is a deadlock?</span>",
        "<span lang=\"en\" dir=\"ltr\"><bdi dir=\"ltr\">Two goroutines that wait for each other.</bdi></span>",
        "<span lang=\"en\" dir=\"ltr\">Basics</span>",
    ] {
        assert!(values.iter().any(|value| *value == part), "{part}: {fields:?}");
    }
    assert!(values.iter().any(|value| value.starts_with("<div lang=\"en\" dir=\"ltr\"><h")), "{fields:?}");
    assert!(package.notes["mutex"].fields.values().any(|value| value == "ما هو القفل؟"));
}

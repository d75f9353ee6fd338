//! Packages of Anki: notes with their fields, decks as topics, pictures.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::LazyLock;

use regex::Regex;
use rusqlite::{Connection, MAIN_DB};
use serde_json::Value;

use super::super::item::{Item, Reading};
use super::super::options::Document;
use super::super::report::SkipReason;
use super::super::{level, title};
use super::html;

/// Largest file of a package that is unpacked, in bytes.
const MAX_BYTES: u64 = 512 * 1024 * 1024;

/// Reads a package.
pub(super) fn read(file: &Document) -> Reading {
    match notes(&file.bytes) {
        Ok((items, media)) if !items.is_empty() => {
            Reading { media, fates: Vec::new(), ..Reading::whole(file, items, "notes") }
        }
        Ok(_) => Reading::left_out(file, SkipReason::NoQuestions),
        Err(reason) => {
            let mut reading = Reading::left_out(file, SkipReason::UnreadableFile);
            reading.plan.others = vec![reason];
            reading
        }
    }
}

type Notes = (Vec<Item>, Vec<(String, Vec<u8>)>);

fn notes(bytes: &[u8]) -> Result<Notes, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| "it is no package of Anki".to_owned())?;
    let names: Vec<String> = archive.file_names().filter_map(Result::ok).map(std::borrow::Cow::into_owned).collect();
    if names.iter().any(|name| name == "collection.anki21b") {
        return Err("a package in Anki's newest form: export it again with \"Support older Anki versions\"".to_owned());
    }
    let name =
        ["collection.anki21", "collection.anki2"].into_iter().find(|name| names.iter().any(|other| other == name));
    let name = name.ok_or("the package has no collection")?;
    let database = unpack(&mut archive, name).ok_or("the collection cannot be unpacked")?;
    let items = collection(database).map_err(|error| format!("the collection cannot be read: {error}"))?;
    let list: BTreeMap<String, String> =
        unpack(&mut archive, "media").and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    let shown = |name: &str| items.iter().any(|item| item.body.contains(name) || item.question.contains(name));
    let mut media = Vec::new();
    for (number, name) in list.iter().filter(|(_, name)| shown(name)) {
        media.extend(unpack(&mut archive, number).map(|bytes| (name.clone(), bytes)));
    }
    Ok((items, media))
}

fn unpack(archive: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.take(MAX_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn collection(database: Vec<u8>) -> rusqlite::Result<Vec<Item>> {
    let mut connection = Connection::open_in_memory()?;
    let length = database.len();
    connection.deserialize_read_exact(MAIN_DB, Cursor::new(database), length, true)?;
    let (models, decks): (String, String) =
        connection.query_row("select models, decks from col", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let models: Value = serde_json::from_str(&models).unwrap_or_default();
    let decks: Value = serde_json::from_str(&decks).unwrap_or_default();
    let mut statement = connection.prepare(
        "select notes.mid, notes.tags, notes.flds, (select did from cards where cards.nid = notes.id limit 1) from notes \
         order by (select min(due) from cards where cards.nid = notes.id and cards.type = 0), notes.id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, Option<i64>>(3)?))
    })?;
    let mut items = Vec::new();
    for (place, row) in rows.enumerate() {
        let (model, tags, fields, deck) = row?;
        let names: Vec<&str> = models
            .get(model.to_string())
            .and_then(|model| model.get("flds"))
            .and_then(Value::as_array)
            .map(|fields| fields.iter().filter_map(|field| field.get("name")?.as_str()).collect())
            .unwrap_or_default();
        let fields: Vec<&str> = fields.split('\u{1f}').collect();
        let deck = deck.and_then(|deck| decks.get(deck.to_string())?.get("name")?.as_str());
        items.extend(item(&names, &fields, &tags, deck, place + 1));
    }
    Ok(items)
}

fn item(names: &[&str], fields: &[&str], tags: &str, deck: Option<&str>, place: usize) -> Option<Item> {
    let named =
        |wanted: &str| names.iter().position(|name| name.eq_ignore_ascii_case(wanted)).and_then(|at| fields.get(at));
    // The packages that askbook writes name their fields.
    let is_own = named("Short answer").is_some() && named("Id").is_some();
    let question = field_text(fields.first()?);
    let read = title::read(&question, &level::Legend::default());
    let parts: Vec<&str> = if is_own {
        ["Short answer", "Answer"].iter().filter_map(|name| named(name).copied()).collect()
    } else {
        fields.iter().skip(1).copied().collect()
    };
    let body = parts.iter().map(|part| field_text(part));
    let body = body.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    let topic = named("Topic").filter(|_| is_own).copied().or_else(|| deck.and_then(|deck| deck.rsplit("::").next()));
    Some(Item {
        question: if read.text.is_empty() { question.trim().to_owned() } else { read.text },
        level: named("Level").filter(|_| is_own).and_then(|text| level::from_words(text)),
        id: named("Id").filter(|_| is_own).map(|id| (*id).to_owned()),
        topic: topic.map(field_text).filter(|topic| !topic.is_empty() && topic != "Default"),
        tags: tags
            .split_whitespace()
            .filter(|tag| !is_own || !tag.contains("::"))
            .map(|tag| tag.replace('_', " "))
            .collect(),
        body,
        has_answer_label: true,
        lines: vec![(place, place)],
        ..Item::default()
    })
}

/// `{{c1::word::hint}}` and `[sound:…]`: the word of a gap, and nothing.
static MARKS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{\{c\d+::(?P<word>.*?)(?:::.*?)?\}\}|\[sound:.*?\]").expect("it is tested"));

/// A field as Markdown.
fn field_text(field: &str) -> String {
    html::to_markdown(&MARKS.replace_all(field, "$word")).trim().to_owned()
}

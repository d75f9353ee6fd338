//! Packages of Anki: notes with their fields, decks as topics, pictures.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::LazyLock;

use regex::Regex;
use rusqlite::{Connection, MAIN_DB};
use serde_json::Value;

use super::super::item::Reading;
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::html;
use super::records::{Fields, Records};

/// Largest file of a package that is unpacked, in bytes.
const MAX_BYTES: u64 = 512 * 1024 * 1024;

/// Reads a package.
pub(super) fn read(file: &Document, options: &Options) -> Reading {
    notes(file, options).unwrap_or_else(|reason| {
        let mut reading = Reading::left_out(file, SkipReason::UnreadableFile);
        reading.plan.others = vec![reason];
        reading
    })
}

fn notes(file: &Document, options: &Options) -> Result<Reading, String> {
    let mut archive =
        zip::ZipArchive::new(Cursor::new(file.bytes.as_slice())).map_err(|_| "it is no package of Anki".to_owned())?;
    if archive.index_for_name("collection.anki21b").is_some() {
        return Err("a package in Anki's newest form: export it again with \"Support older Anki versions\"".to_owned());
    }
    let names = ["collection.anki21", "collection.anki2"];
    let name = names.into_iter().find(|name| archive.index_for_name(name).is_some());
    let name = name.ok_or("the package has no collection")?;
    let database = unpack(&mut archive, name).ok_or("the collection cannot be unpacked")?;
    let mut records = Records::new(options);
    collection(database, &mut records).map_err(|error| format!("the collection cannot be read: {error}"))?;
    // What the bytes would be as lines says nothing to anybody.
    let mut reading = Reading { fates: Vec::new(), ..records.finish(file, "notes") };
    let list: BTreeMap<String, String> =
        unpack(&mut archive, "media").and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    for (number, name) in list {
        if reading.items.iter().any(|item| item.body.contains(&name) || item.question.contains(&name)) {
            reading.media.extend(unpack(&mut archive, &number).map(|bytes| (name, bytes)));
        }
    }
    Ok(reading)
}

fn unpack(archive: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.take(MAX_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn collection(database: Vec<u8>, records: &mut Records<'_>) -> rusqlite::Result<()> {
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
    let mut rows = statement.query([])?;
    let mut place = 0;
    while let Some(row) = rows.next()? {
        place += 1;
        let (model, deck): (i64, Option<i64>) = (row.get(0)?, row.get(3)?);
        let (tags, fields): (String, String) = (row.get(1)?, row.get(2)?);
        let names = models[model.to_string()]["flds"].as_array().into_iter().flatten();
        let names = names.map(|field| field["name"].as_str().unwrap_or("").to_lowercase());
        let texts: Vec<String> = fields.split('\u{1f}').map(field_text).collect();
        let mut record: Fields = names.zip(&texts).map(|(name, text)| (name, vec![text.clone()])).collect();
        // The packages that askbook writes name their fields; of others the first field asks.
        let is_own = record.contains_key("short answer") && record.contains_key("id");
        if !is_own {
            let deck = deck.and_then(|deck| decks[deck.to_string()]["name"].as_str());
            let deck = deck.and_then(|deck| deck.rsplit("::").next()).filter(|deck| *deck != "Default");
            record = Fields::from([
                ("question".to_owned(), texts[..1].to_vec()),
                ("answer".to_owned(), texts[1..].iter().filter(|text| !text.is_empty()).cloned().collect()),
                ("topic".to_owned(), deck.map(field_text).into_iter().collect()),
            ]);
        }
        let tags = tags.split_whitespace().filter(|tag| !is_own || !tag.contains("::"));
        record.insert("tags".to_owned(), tags.map(|tag| tag.replace('_', " ")).collect());
        records.take(&record, (place, place));
    }
    Ok(())
}

/// `{{c1::word::hint}}` and `[sound:…]`: the word of a gap, and nothing.
static MARKS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{\{c\d+::(?P<word>.*?)(?:::.*?)?\}\}|\[sound:.*?\]").expect("it is tested"));

/// A field as Markdown.
fn field_text(field: &str) -> String {
    html::to_markdown(&MARKS.replace_all(field, "$word")).trim().to_owned()
}

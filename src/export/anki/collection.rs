//! Notes and decks into the bytes of a collection, a database of the schema that every Anki reads (11).

use rusqlite::{Connection, MAIN_DB, params};
use serde_json::{Map, Value, json};

use super::super::archive::Archive;
use crate::error::Error;

/// What a package holds.
pub(super) struct Collection {
    /// Seconds since 1970 at which everything in it was last changed.
    pub(super) modified: i64,
    /// The note type, as `super::notetype` makes it.
    pub(super) notetype: Value,
    pub(super) decks: Vec<Deck>,
    /// In the order in which they are to be learned.
    pub(super) notes: Vec<Note>,
}

/// A deck; parents stand before their children.
pub(super) struct Deck {
    pub(super) id: i64,
    /// Names of the decks around it and its own, parted by `::`.
    pub(super) name: String,
    pub(super) description: String,
}

/// A note with its one card.
pub(super) struct Note {
    /// Milliseconds since 1970, which Anki shows as the day it was made; unique.
    pub(super) id: i64,
    /// What Anki knows a note by when it comes again.
    pub(super) guid: String,
    pub(super) deck: i64,
    pub(super) tags: Vec<String>,
    /// In the order of `super::notetype::FIELDS`, as HTML.
    pub(super) fields: Vec<String>,
    /// The first field without markup.
    pub(super) title: String,
}

/// 2020-01-01: the day that the collection's own count begins; nothing in a package is counted from it.
const CREATED: i64 = 1_577_836_800;

const SCHEMA: &str = "
CREATE TABLE col (id INTEGER PRIMARY KEY, crt INTEGER NOT NULL, mod INTEGER NOT NULL, scm INTEGER NOT NULL,
  ver INTEGER NOT NULL, dty INTEGER NOT NULL, usn INTEGER NOT NULL, ls INTEGER NOT NULL, conf TEXT NOT NULL,
  models TEXT NOT NULL, decks TEXT NOT NULL, dconf TEXT NOT NULL, tags TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT NOT NULL, mid INTEGER NOT NULL, mod INTEGER NOT NULL,
  usn INTEGER NOT NULL, tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL, csum INTEGER NOT NULL,
  flags INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER NOT NULL, did INTEGER NOT NULL, ord INTEGER NOT NULL,
  mod INTEGER NOT NULL, usn INTEGER NOT NULL, type INTEGER NOT NULL, queue INTEGER NOT NULL, due INTEGER NOT NULL,
  ivl INTEGER NOT NULL, factor INTEGER NOT NULL, reps INTEGER NOT NULL, lapses INTEGER NOT NULL, left INTEGER NOT NULL,
  odue INTEGER NOT NULL, odid INTEGER NOT NULL, flags INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid INTEGER NOT NULL, usn INTEGER NOT NULL, ease INTEGER NOT NULL,
  ivl INTEGER NOT NULL, lastIvl INTEGER NOT NULL, factor INTEGER NOT NULL, time INTEGER NOT NULL, type INTEGER NOT NULL);
CREATE TABLE graves (usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
";

impl Collection {
    /// Adds the database to a package; the same collection gives the same bytes.
    pub(super) fn write(self, archive: &mut Archive) -> Result<(), Error> {
        let failed = |error: rusqlite::Error| Error::message(format!("cannot write the collection: {error}"));
        let mut database = Connection::open_in_memory().map_err(failed)?;
        self.fill(&mut database).map_err(failed)?;
        archive.deflate("collection.anki2", &database.serialize(MAIN_DB).map_err(failed)?)
    }

    fn fill(self, database: &mut Connection) -> rusqlite::Result<()> {
        let transaction = database.transaction()?;
        transaction.execute_batch(SCHEMA)?;
        self.add_settings(&transaction)?;
        let notetype = self.notetype["id"].as_i64();
        let mut add_note = transaction.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, 0, 0, '')")?;
        let mut add_card =
            transaction.prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")?;
        // Each note is dropped when it is in: a large book is in memory once.
        for (position, note) in (1_i64..).zip(self.notes) {
            let tags = format!(" {} ", note.tags.join(" "));
            // The checksum stays 0: every importer counts it anew.
            let fields = note.fields.join("\u{1f}");
            add_note.execute(params![note.id, note.guid, notetype, self.modified, tags, fields, note.title])?;
            add_card.execute(params![note.id, note.id, note.deck, self.modified, position])?;
        }
        drop(add_note);
        drop(add_card);
        transaction.commit()
    }

    fn add_settings(&self, database: &Connection) -> rusqlite::Result<()> {
        let mut decks = Map::new();
        let default = Deck { id: 1, name: "Default".to_owned(), description: String::new() };
        for deck in [&default].into_iter().chain(&self.decks) {
            decks.insert(deck.id.to_string(), deck.to_json(self.modified));
        }
        let notetypes = Map::from_iter([(self.notetype["id"].to_string(), self.notetype.clone())]);
        let settings = json!({
            "nextPos": self.notes.len() + 1, "activeDecks": [1], "curDeck": 1, "sortType": "noteFld", "sortBackwards": false,
            "estTimes": true, "timeLim": 0, "addToCur": true, "newSpread": 0, "dueCounts": true, "collapseTime": 1200,
        });
        let options = json!({ "1": {
            "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": true, "timer": 0, "replayq": true,
            "new": { "bury": false, "delays": [1.0, 10.0], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1, "perDay": 20 },
            "rev": { "bury": false, "ease4": 1.3, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200, "hardFactor": 1.2 },
            "lapse": { "delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0 },
            "dyn": false,
        }});
        database.execute(
            "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
            params![
                CREATED,
                self.modified * 1000,
                self.modified * 1000,
                settings.to_string(),
                Value::Object(notetypes).to_string(),
                Value::Object(decks).to_string(),
                options.to_string(),
            ],
        )?;
        Ok(())
    }
}

impl Deck {
    fn to_json(&self, modified: i64) -> Value {
        json!({
            "id": self.id, "name": self.name, "desc": self.description, "mod": modified, "usn": -1, "dyn": 0, "conf": 1,
            "collapsed": false, "browserCollapsed": false, "extendNew": 0, "extendRev": 0,
            "newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0],
        })
    }
}

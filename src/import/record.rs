//! Where the questions of a book came from: `.askbook-import.json`, by which a later import knows them again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The record of all imports into a book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The form of this file: 1.
    pub version: u32,
    /// By id.
    pub questions: BTreeMap<String, Origin>,
}

/// Where a question came from, and what it said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The source, with the name of the folder that it was read from.
    pub path: String,
    /// Its first and last line, from 1.
    pub lines: (usize, usize),
    /// The words of the question.
    pub question_words: String,
    /// A hash of the words of the answer, in the source.
    pub body_hash: String,
    /// A hash of the words of the answer as it was written.
    pub written_hash: String,
}

/// The record's name, in a book's folder.
pub const RECORD_FILE: &str = ".askbook-import.json";

impl Record {
    /// Reads a record; an empty one when `text` is none.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        serde_json::from_str(text).ok().filter(|record: &Self| record.version == 1).unwrap_or_default()
    }

    /// The record as a file.
    #[must_use]
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).expect("strings and numbers are always JSON") + "\n"
    }

    /// A hash of a text, for comparing.
    pub(super) fn hash(text: &str) -> String {
        blake3::hash(text.as_bytes()).to_hex()[..16].to_owned()
    }
}

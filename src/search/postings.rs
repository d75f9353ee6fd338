//! Postings of terms as text. A shard has them by columns: gzip makes less of numbers that are alike than of these in turns.
//!
//! Numbers are written in 64 characters, five bits each, low bits first; 32 is added to all but the last character of a number.

use serde_json::{Value, json};

use super::index::Posting;
use crate::model::search_field::{ID, QUESTION};

/// A term with its postings.
pub(super) struct Encoded {
    pub(super) term: String,
    columns: Columns,
    /// Files that hold the columns where these are long.
    pub(super) far: Vec<String>,
    /// Whether a question or an id has it.
    pub(super) is_prominent: bool,
}

/// Numbers of one or several terms.
#[derive(Default)]
struct Columns {
    /// For each term how many documents have it.
    counts: String,
    /// For each posting the distance from the document before it; of a term's first from -1.
    steps: String,
    /// For each posting twice the mask of its fields, plus 1 when it has frequencies.
    masks: String,
    /// Frequencies, one for each field of a mask, low bit first.
    frequencies: String,
}

impl Encoded {
    /// Postings of a term, ascending by document and field.
    pub(super) fn new(term: &str, postings: &[Posting]) -> Self {
        let is_prominent = postings.iter().any(|posting| matches!(posting.field, QUESTION | ID));
        Self { term: term.to_owned(), columns: Columns::of(postings), far: Vec::new(), is_prominent }
    }

    /// Characters of its postings.
    pub(super) fn size(&self) -> usize {
        let Columns { counts, steps, masks, frequencies } = &self.columns;
        counts.len() + steps.len() + masks.len() + frequencies.len()
    }

    /// What it adds to a shard, in characters.
    pub(super) fn weight(&self) -> usize {
        self.term.len() + self.size() + 2 + self.far.iter().map(String::len).sum::<usize>()
    }

    /// Its postings for files; here none are left.
    pub(super) fn take_text(&mut self) -> String {
        let text = self.columns.text();
        self.columns = Columns::of(&[]);
        text
    }
}

impl Columns {
    fn of(postings: &[Posting]) -> Self {
        let mut columns = Self::default();
        let (mut count, mut next) = (0, 0);
        for fields in postings.chunk_by(|a, b| a.document == b.document) {
            let document = fields[0].document;
            number(&mut columns.steps, document - next);
            (count, next) = (count + 1, document + 1);
            let mask = fields.iter().fold(0, |mask, posting| mask | 1 << posting.field);
            let is_frequent = fields.iter().any(|posting| posting.frequency > 1);
            number(&mut columns.masks, mask << 1 | u32::from(is_frequent));
            for posting in fields.iter().filter(|_| is_frequent) {
                number(&mut columns.frequencies, posting.frequency);
            }
        }
        number(&mut columns.counts, count);
        columns
    }

    fn text(&self) -> String {
        [self.counts.as_str(), &self.steps, &self.masks, &self.frequencies].join(" ")
    }
}

/// A shard of these terms.
pub(super) fn shard(terms: &[Encoded]) -> Value {
    let mut all = Columns::default();
    for term in terms {
        all.counts.push_str(&term.columns.counts);
        all.steps.push_str(&term.columns.steps);
        all.masks.push_str(&term.columns.masks);
        all.frequencies.push_str(&term.columns.frequencies);
    }
    let names: Vec<&str> = terms.iter().map(|term| term.term.as_str()).collect();
    let mut shard = json!({ "t": names.join(" "), "p": all.text() });
    for term in terms.iter().filter(|term| !term.far.is_empty()) {
        shard["far"][&term.term] = json!(term.far);
    }
    shard
}

/// Adds a number to a text.
pub(super) fn number(text: &mut String, mut value: u32) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    while value >= 32 {
        text.push(char::from(DIGITS[(32 + value % 32) as usize]));
        value /= 32;
    }
    text.push(char::from(DIGITS[value as usize]));
}

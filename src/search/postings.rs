//! The terms of a book with their postings, as they are published. A shard has them by columns: gzip makes less of numbers that are alike
//! than of these in turns.

use serde_json::{Value, json};
use tantivy::fieldnorm::FieldNormReader;

use super::analyses::AnalysisCache;
use super::analyzed::{Analyzed, FieldSet};
use super::index::script_order;
use super::numbers::number;
use super::words::{self, Words};
use crate::book::Book;
use crate::model::search_field::{ID, QUESTION, SEARCH_FIELDS};

/// The terms of a book, to be published.
pub struct Postings {
    /// What its words are.
    pub words: Words,
    /// In [`script_order`].
    pub(super) terms: Vec<Encoded>,
    /// Terms in each of [`SEARCH_FIELDS`].
    pub(super) lengths: [u64; SEARCH_FIELDS.len()],
    /// For each of [`SEARCH_FIELDS`] tantivy's norm of each document; none where a field has no norms.
    pub(super) norms: [Vec<u8>; SEARCH_FIELDS.len()],
}

/// Analyzes a book and lists, term by term, where it has it.
#[must_use]
pub fn postings(book: &Book, analyses: &AnalysisCache) -> Postings {
    let mut lists = Lists::default();
    let Ok(words) = words::read(book, analyses, |analyzed| {
        lists.add(analyzed);
        Ok::<(), std::convert::Infallible>(())
    });
    let Lists { mut terms, lengths, norms, .. } = lists;
    {
        let mut texts = analyses.terms();
        for (number, term) in terms.iter_mut().enumerate().filter(|(_, term)| term.documents > 0) {
            texts.text(number).clone_into(&mut term.term);
        }
        terms.retain(|term| term.documents > 0);
        texts.note_used(terms.len());
    }
    // Nearly always the order of bytes, which is quicker to find.
    terms.sort_unstable_by(|a, b| a.term.cmp(&b.term));
    terms.sort_by(|a, b| script_order(&a.term, &b.term));
    Postings { words, terms, lengths, norms }
}

impl Postings {
    /// Every term, in [`script_order`].
    pub fn terms(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|encoded| encoded.term.as_str())
    }
}

/// What [`postings`] has so far.
#[derive(Default)]
struct Lists {
    documents: u32,
    /// By number, without their texts.
    terms: Vec<Encoded>,
    lengths: [u64; SEARCH_FIELDS.len()],
    norms: [Vec<u8>; SEARCH_FIELDS.len()],
}

impl Lists {
    fn add(&mut self, analyzed: Analyzed<'_>) {
        for (place, length) in analyzed.lengths().into_iter().enumerate() {
            self.lengths[place] += u64::from(length);
            if SEARCH_FIELDS[place].has_norms {
                self.norms[place].push(FieldNormReader::fieldnorm_to_id(length));
            }
        }
        for (number, fields) in analyzed.terms() {
            if number >= self.terms.len() {
                self.terms.resize_with(analyzed.texts.len().max(number + 1), Encoded::default);
            }
            self.terms[number].add(self.documents, fields);
        }
        self.documents += 1;
    }
}

/// A term with its postings.
#[derive(Default)]
pub(super) struct Encoded {
    pub(super) term: String,
    documents: u32,
    /// Number of the document after its last one.
    next: u32,
    columns: Columns,
    /// Files that hold the columns where these are long.
    pub(super) far: Vec<String>,
    /// Whether a question or an id has it.
    pub(super) is_prominent: bool,
}

/// Numbers of one or several terms.
#[derive(Default)]
struct Columns {
    /// For each posting the distance from the document before it; of a term's first from -1.
    steps: String,
    /// For each posting twice the mask of its fields, plus 1 when it has frequencies.
    masks: Vec<u8>,
    /// Frequencies, one for each field of a mask, low bit first.
    frequencies: Vec<u8>,
}

impl Encoded {
    /// Adds a document, which comes after those that it has.
    fn add(&mut self, document: u32, fields: FieldSet<'_>) {
        number(&mut self.columns.steps, document - self.next);
        self.columns.masks.extend_from_slice(fields.mask);
        self.columns.frequencies.extend_from_slice(fields.frequencies);
        self.next = document + 1;
        self.documents += 1;
        self.is_prominent |= fields.has_any(&[QUESTION, ID]);
    }

    /// How many documents have it, as a number.
    fn count(&self) -> String {
        let mut count = String::new();
        number(&mut count, self.documents);
        count
    }

    /// Characters of its postings.
    pub(super) fn size(&self) -> usize {
        let Columns { steps, masks, frequencies } = &self.columns;
        self.count().len() + steps.len() + masks.len() + frequencies.len()
    }

    /// What it adds to a shard, in characters.
    pub(super) fn weight(&self) -> usize {
        self.term.len() + self.size() + 2 + self.far.iter().map(String::len).sum::<usize>()
    }

    /// Its postings for files; here none are left.
    pub(super) fn take_text(&mut self) -> String {
        let text = text(&self.count(), &self.columns);
        (self.documents, self.columns) = (0, Columns::default());
        text
    }
}

/// Columns as a shard or a file has them.
fn text(counts: &str, columns: &Columns) -> String {
    let [masks, frequencies] = [&columns.masks, &columns.frequencies].map(|column| String::from_utf8_lossy(column));
    [counts, &columns.steps, &masks, &frequencies].join(" ")
}

/// A shard of these terms.
pub(super) fn shard(terms: &[Encoded]) -> Value {
    let mut all = Columns::default();
    let mut counts = String::new();
    for term in terms {
        number(&mut counts, term.documents);
        all.steps.push_str(&term.columns.steps);
        all.masks.extend_from_slice(&term.columns.masks);
        all.frequencies.extend_from_slice(&term.columns.frequencies);
    }
    let names: Vec<&str> = terms.iter().map(|term| term.term.as_str()).collect();
    let mut shard = json!({ "t": names.join(" "), "p": text(&counts, &all) });
    for term in terms.iter().filter(|term| !term.far.is_empty()) {
        shard["far"][&term.term] = json!(term.far);
    }
    shard
}

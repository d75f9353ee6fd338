//! A [`Book`] into a tantivy index in memory: one segment, documents in the order of [`Book::questions`].

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use tantivy::directory::RamDirectory;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{IndexBuilder, Searcher, TantivyDocument};

use super::analyze::{Analyzer, is_stop_word, words};
use super::text;
use crate::book::Book;
use crate::error::Error;

/// What tantivy may use before it writes a segment; one that would not fit is refused.
const MEMORY: usize = 1 << 30;

/// A field of the index.
#[derive(Clone, Copy, Debug)]
pub struct FieldKind {
    /// Its name, also in book.toml's `[search.boosts]`.
    pub name: &'static str,
    /// How its text becomes terms.
    pub analyzer: Analyzer,
    /// Weight of its scores; 0 for a field that only filters.
    pub boost: f64,
    /// Whether a hit in a long text counts less.
    pub has_norms: bool,
}

/// Position of the question among [`FIELDS`].
pub const QUESTION: usize = 3;
/// Position of tags, topic, keywords and the words of the id.
pub const TAGS: usize = 5;
/// Position of the beginnings of the question's words.
pub const STARTS: usize = 6;

/// Every field, in the order of the bits of a posting's field mask.
pub const FIELDS: [FieldKind; 8] = [
    FieldKind { name: "body", analyzer: Analyzer::Telling, boost: 0.6, has_norms: true },
    FieldKind { name: "code", analyzer: Analyzer::Telling, boost: 0.3, has_norms: false },
    FieldKind { name: "headings", analyzer: Analyzer::Telling, boost: 1.2, has_norms: false },
    FieldKind { name: "question", analyzer: Analyzer::Everything, boost: 5.0, has_norms: true },
    FieldKind { name: "short", analyzer: Analyzer::Telling, boost: 1.5, has_norms: false },
    FieldKind { name: "tags", analyzer: Analyzer::Telling, boost: 3.0, has_norms: false },
    FieldKind { name: "starts", analyzer: Analyzer::Beginnings, boost: 1.5, has_norms: false },
    FieldKind { name: "facets", analyzer: Analyzer::Verbatim, boost: 0.0, has_norms: false },
];

/// A searchable book.
pub struct Index {
    /// tantivy's view of it: one segment, or none for a book without questions.
    pub searcher: Searcher,
    /// tantivy's name of each of [`FIELDS`].
    pub fields: Vec<Field>,
    /// Weight of each of [`FIELDS`], book.toml's in place of the defaults.
    pub boosts: Vec<f64>,
    /// Every term, ascending by UTF-16 units as scripts compare text.
    pub terms: Vec<String>,
    /// Words as they are written, to correct others by, with the number of questions that use them.
    pub vocabulary: BTreeMap<String, u32>,
    /// Folded word to what it also means: alternatives of terms.
    pub synonyms: BTreeMap<String, Vec<Vec<String>>>,
}

/// Analyses and indexes a book.
///
/// # Errors
/// Fails when tantivy does.
pub fn index(book: &Book) -> Result<Index, Error> {
    build(book).map_err(|error| Error::Template(format!("search index: {error}")))
}

fn build(book: &Book) -> tantivy::Result<Index> {
    let mut schema = Schema::builder();
    let fields: Vec<Field> = FIELDS.iter().map(|kind| schema.add_text_field(kind.name, options(kind))).collect();
    let tokenizers = TokenizerManager::new();
    for kind in &FIELDS {
        tokenizers.register(kind.name, kind.analyzer);
    }
    let mut vocabulary = BTreeMap::new();
    let mut writer = IndexBuilder::new()
        .schema(schema.build())
        .tokenizers(tokenizers)
        .single_segment_index_writer(RamDirectory::create(), MEMORY)?;
    for question in &book.questions {
        let texts = text::fields(book, question);
        collect_words(&texts, &mut vocabulary);
        let mut document = TantivyDocument::default();
        for (field, text) in fields.iter().zip(&texts) {
            document.add_text(*field, text);
        }
        writer.add_document(document)?;
    }
    let searcher = writer.finalize()?.reader()?.searcher();
    let mut terms = BTreeSet::new();
    for reader in searcher.segment_readers() {
        for field in &fields {
            let inverted = reader.inverted_index(*field)?;
            let mut stream = inverted.terms().stream()?;
            while stream.advance() {
                terms.insert(String::from_utf8_lossy(stream.key()).into_owned());
            }
        }
    }
    let boosts = FIELDS.iter().map(|kind| book.config.search.boosts.get(kind.name).copied().unwrap_or(kind.boost));
    let mut terms: Vec<String> = terms.into_iter().collect();
    terms.sort_by(|a, b| script_order(a, b));
    Ok(Index { boosts: boosts.collect(), terms, searcher, fields, vocabulary, synonyms: synonyms(book) })
}

/// Compares text as JavaScript's `<` does.
#[must_use]
pub fn script_order(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

fn options(kind: &FieldKind) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(kind.name)
        .set_fieldnorms(kind.has_norms)
        .set_index_option(IndexRecordOption::WithFreqs);
    TextOptions::default().set_indexing_options(indexing)
}

/// Counts the written words of one question; code has too many that nobody types.
fn collect_words(texts: &[String; 8], vocabulary: &mut BTreeMap<String, u32>) {
    let mut seen = BTreeSet::new();
    for place in [0, 2, 3, 4, 5] {
        for word in words(&texts[place]) {
            let is_plain = word.shown.chars().count() >= 3 && word.shown.chars().all(char::is_alphanumeric);
            if is_plain && !is_stop_word(&word.shown) {
                seen.insert(word.shown);
            }
        }
    }
    for word in seen {
        *vocabulary.entry(word).or_insert(0) += 1;
    }
}

/// Synonyms of book.toml, analysed: commas part the meanings of a word.
fn synonyms(book: &Book) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut synonyms: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for (word, meanings) in &book.config.search.synonyms {
        let Some(key) = words(word).into_iter().next() else { continue };
        for meaning in meanings.split(',') {
            let terms: Vec<String> = words(meaning)
                .into_iter()
                .filter(|word| !word.is_stop)
                .filter_map(|word| word.alternatives.into_iter().next())
                .flatten()
                .collect();
            if !terms.is_empty() {
                synonyms.entry(key.shown.clone()).or_default().push(terms);
            }
        }
    }
    synonyms
}

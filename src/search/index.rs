//! A [`Book`] into a tantivy index in memory, for queries: one segment, documents in the order of [`Book::questions`].

use std::cmp::Ordering;

use tantivy::directory::RamDirectory;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{IndexBuilder, Searcher, TantivyDocument};

use super::analyses::AnalysisCache;
use super::lexicon::Spaced;
use super::words::{self, Words};
use crate::book::Book;
use crate::error::Error;
use crate::model::search_field::{SEARCH_FIELDS, SearchField};

/// tantivy's name of the tokenizer of every field.
const TOKENIZER: &str = "spaced";
/// What tantivy may use before it writes a segment; one that would not fit is refused.
const MEMORY: usize = 1 << 30;

/// A book that can be asked.
pub struct Index {
    /// What its words are.
    pub words: Words,
    /// Where its segment is.
    pub(super) directory: RamDirectory,
    /// tantivy's view of it: one segment, or none for a book without questions.
    pub searcher: Searcher,
    /// tantivy's name of each of [`SEARCH_FIELDS`].
    pub fields: Vec<Field>,
}

/// Analyzes and indexes a book.
///
/// # Errors
/// Fails when tantivy does.
pub fn index(book: &Book, analyses: &AnalysisCache) -> Result<Index, Error> {
    build(book, analyses).map_err(|error| Error::Template(format!("search index: {error}")))
}

fn build(book: &Book, analyses: &AnalysisCache) -> tantivy::Result<Index> {
    let mut schema = Schema::builder();
    let fields: Vec<Field> = SEARCH_FIELDS.iter().map(|kind| schema.add_text_field(kind.name, options(kind))).collect();
    let tokenizers = TokenizerManager::new();
    tokenizers.register(TOKENIZER, Spaced);
    let directory = RamDirectory::create();
    let mut writer = IndexBuilder::new()
        .schema(schema.build())
        .tokenizers(tokenizers)
        .single_segment_index_writer(directory.clone(), MEMORY)?;
    let words = words::read(book, analyses, |analyzed| {
        let mut texts = [(); SEARCH_FIELDS.len()].map(|()| String::new());
        for (number, fields) in analyzed.terms() {
            let term = analyzed.texts.text(number);
            for (text, count) in texts.iter_mut().zip(fields.counts()) {
                for _ in 0..count {
                    text.push_str(term);
                    text.push(' ');
                }
            }
        }
        let mut document = TantivyDocument::default();
        for (field, text) in fields.iter().zip(texts) {
            document.add_text(*field, text);
        }
        writer.add_document(document).map(drop)
    })?;
    let searcher = writer.finalize()?.reader()?.searcher();
    Ok(Index { words, directory, searcher, fields })
}

/// Compares text as JavaScript's `<` does.
#[must_use]
pub fn script_order(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

fn options(kind: &SearchField) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(TOKENIZER)
        .set_fieldnorms(kind.has_norms)
        .set_index_option(IndexRecordOption::WithFreqs);
    TextOptions::default().set_indexing_options(indexing)
}

//! A [`Book`] into a tantivy index in memory: one segment, documents in the order of [`Book::questions`].

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rayon::prelude::*;
use tantivy::directory::RamDirectory;
use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{DocSet, IndexBuilder, Searcher, TERMINATED, TantivyDocument};

use super::lexicon::{Lexicon, Spaced};
use super::query::MIN_STEM;
use super::text;
use crate::book::{Book, Question};
use crate::error::Error;
use crate::model::search_field::{SEARCH_FIELDS, SearchField};
use crate::text::analyze::{Word, words};

/// tantivy's name of the tokenizer of every field.
const TOKENIZER: &str = "spaced";
/// What tantivy may use before it writes a segment; one that would not fit is refused.
const MEMORY: usize = 1 << 30;
/// Questions that are analysed at once.
const ROUND: usize = 2048;

/// A searchable book.
pub struct Index {
    /// tantivy's view of it: one segment, or none for a book without questions.
    pub searcher: Searcher,
    /// tantivy's name of each of [`SEARCH_FIELDS`].
    pub fields: Vec<Field>,
    /// Weight of each of [`SEARCH_FIELDS`], book.toml's in place of the defaults.
    pub boosts: Vec<f64>,
    /// Words as they are written, to correct others by, with the number of questions that use them: those of questions,
    /// headings and tags, and those that two questions use.
    pub vocabulary: BTreeMap<String, u32>,
    /// A word, by its stem or as written, to what it also means: alternatives of terms.
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
    let fields: Vec<Field> = SEARCH_FIELDS.iter().map(|kind| schema.add_text_field(kind.name, options(kind))).collect();
    let tokenizers = TokenizerManager::new();
    tokenizers.register(TOKENIZER, Spaced);
    let mut writer = IndexBuilder::new()
        .schema(schema.build())
        .tokenizers(tokenizers)
        .single_segment_index_writer(RamDirectory::create(), MEMORY)?;
    // Rounds keep the texts of a large book from standing in memory at once.
    let share = ROUND / rayon::current_num_threads().max(1);
    let mut lexicons: Vec<Lexicon> = Vec::new();
    for round in book.questions.chunks(ROUND) {
        let shares: Vec<&[Question]> = round.chunks(share.max(1)).collect();
        lexicons.resize_with(shares.len().max(lexicons.len()), Lexicon::default);
        let analysed: Vec<Vec<[String; SEARCH_FIELDS.len()]>> = shares
            .into_par_iter()
            .zip(&mut lexicons)
            .map(|(questions, lexicon)| questions.iter().map(|question| terms(book, question, lexicon)).collect())
            .collect();
        for texts in analysed.into_iter().flatten() {
            let mut document = TantivyDocument::default();
            for (field, text) in fields.iter().zip(&texts) {
                document.add_text(*field, text);
            }
            writer.add_document(document)?;
        }
    }
    let mut counts: BTreeMap<String, (u32, bool)> = BTreeMap::new();
    for (word, count) in lexicons.into_iter().flat_map(Lexicon::vocabulary) {
        let known = counts.entry(word).or_default();
        *known = (known.0 + count.questions, known.1 | count.is_prominent);
    }
    // A word that one question uses in passing corrects nothing that a reader is likely to mean.
    counts.retain(|_, (questions, is_prominent)| *is_prominent || *questions > 1);
    let vocabulary = counts.into_iter().map(|(word, (questions, _))| (word, questions)).collect();
    let searcher = writer.finalize()?.reader()?.searcher();
    let boosts =
        SEARCH_FIELDS.iter().map(|kind| book.config.search.boosts.get(kind.name).copied().unwrap_or(kind.boost));
    let synonyms = synonyms(book, &vocabulary);
    Ok(Index { boosts: boosts.collect(), searcher, fields, vocabulary, synonyms })
}

/// The terms of one question's fields, a space after each.
fn terms(book: &Book, question: &Question, lexicon: &mut Lexicon) -> [String; SEARCH_FIELDS.len()] {
    lexicon.start_question();
    let texts = text::fields(book, question);
    std::array::from_fn(|place| {
        let field = &SEARCH_FIELDS[place];
        lexicon.terms(field.analyzer, &texts[place], field.vocabulary)
    })
}

/// The only term of a word that is not taken apart.
fn stem_of(word: &Word) -> Option<&str> {
    match word.alternatives.first().map(Vec::as_slice) {
        Some([term]) => Some(term),
        _ => None,
    }
}

impl Index {
    /// What a word also means: alternatives of terms.
    #[must_use]
    pub fn synonyms_of(&self, word: &Word) -> &[Vec<String>] {
        let known = self.synonyms.get(&word.shown).or_else(|| self.synonyms.get(stem_of(word)?));
        known.map_or(&[], Vec::as_slice)
    }

    /// Every term with its postings by document and field; terms ascend by their bytes.
    ///
    /// # Errors
    /// Fails when tantivy does.
    pub fn each_term(&self, mut found: impl FnMut(&str, &[Posting])) -> tantivy::Result<()> {
        let mut postings: Vec<Posting> = Vec::new();
        for reader in self.searcher.segment_readers() {
            let fields =
                self.fields.iter().map(|field| reader.inverted_index(*field)).collect::<Result<Vec<_>, _>>()?;
            let mut streams = fields.iter().map(|field| field.terms().stream()).collect::<Result<Vec<_>, _>>()?;
            let mut waiting: Vec<bool> = streams.iter_mut().map(|stream| stream.advance()).collect();
            loop {
                let keys = streams.iter().zip(&waiting).filter(|(_, is_waiting)| **is_waiting);
                let first = keys.map(|(stream, _)| stream.key()).min();
                let Some(term) = first.map(|key| String::from_utf8_lossy(key).into_owned()) else { break };
                postings.clear();
                for (place, stream) in streams.iter_mut().enumerate() {
                    if !waiting[place] || stream.key() != term.as_bytes() {
                        continue;
                    }
                    let mut list =
                        fields[place].read_postings_from_terminfo(stream.value(), IndexRecordOption::WithFreqs)?;
                    while list.doc() != TERMINATED {
                        postings.push(Posting { document: list.doc(), field: place, frequency: list.term_freq() });
                        list.advance();
                    }
                    waiting[place] = stream.advance();
                }
                postings.sort_by_key(|posting| posting.document);
                found(&term, &postings);
            }
        }
        Ok(())
    }

    /// Every term, in the order of [`Self::each_term`].
    ///
    /// # Errors
    /// Fails when tantivy does.
    pub fn terms(&self) -> tantivy::Result<Vec<String>> {
        let mut terms = Vec::new();
        self.each_term(|term, _| terms.push(term.to_owned()))?;
        Ok(terms)
    }
}

/// That a term is in a field of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Indexes [`Book::questions`].
    pub document: u32,
    /// Indexes [`SEARCH_FIELDS`].
    pub field: usize,
    /// How often.
    pub frequency: u32,
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

/// Synonyms of book.toml, analysed: commas part the meanings of a word. A word is known by its stem, for all its forms, unless
/// that is another word: the stem of `https` is `http`.
fn synonyms(book: &Book, vocabulary: &BTreeMap<String, u32>) -> BTreeMap<String, Vec<Vec<String>>> {
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
            let known_by = stem_of(&key)
                .filter(|stem| stem.len() >= MIN_STEM && !vocabulary.contains_key(*stem))
                .unwrap_or(&key.shown);
            let meanings = synonyms.entry(known_by.to_owned()).or_default();
            if !terms.is_empty() && !meanings.contains(&terms) {
                meanings.push(terms);
            }
        }
    }
    synonyms
}

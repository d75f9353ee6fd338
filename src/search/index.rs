//! A [`Book`] into a tantivy index in memory: one segment, documents in the order of [`Book::questions`].

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use tantivy::directory::RamDirectory;
use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{DocSet, IndexBuilder, Searcher, TERMINATED, TantivyDocument};

use super::compounds::Compounds;
use super::lexicon::{Lexicon, PROMINENT, Spaced};
use super::text;
use super::units::MIN_STEM;
use crate::book::{Book, Question};
use crate::error::Error;
use crate::model::Level;
use crate::model::search_field::{Analyzer, SEARCH_FIELDS, SearchField};
use crate::text::analyze::{Analysis, Word};
use crate::text::remembered::{Kind, Remembered, key};

/// tantivy's name of the tokenizer of every field.
const TOKENIZER: &str = "spaced";
/// What tantivy may use before it writes a segment; one that would not fit is refused.
const MEMORY: usize = 1 << 30;
/// Questions that are analysed at once.
const ROUND: usize = 2048;

/// A searchable book.
pub struct Index {
    /// How queries become words.
    pub analysis: Analysis,
    /// Where its segment is.
    pub(super) directory: RamDirectory,
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
    let language = Analysis::of(&book.config.book.language);
    let mut counts = Counts::default();
    let mut compounds = None;
    if language.has_compounds() {
        each_analysis(book, &language, analyses, |analysis| {
            counts.add(analysis);
            Ok(())
        })?;
        compounds = Some(Compounds::new(language.clone(), counts.0.keys()));
    }
    each_analysis(book, &language, analyses, |analysis| {
        let mut document = TantivyDocument::default();
        for ((field, kind), text) in fields.iter().zip(&SEARCH_FIELDS).zip(analysis.split('\n')) {
            let is_of_words = matches!(kind.analyzer, Analyzer::Everything | Analyzer::Telling);
            match compounds.as_mut().filter(|_| is_of_words) {
                Some(compounds) => document.add_text(*field, compounds.with_parts(text)),
                None => document.add_text(*field, text),
            }
        }
        if compounds.is_none() {
            counts.add(analysis);
        }
        writer.add_document(document).map(drop)
    })?;
    let vocabulary = counts.vocabulary();
    let searcher = writer.finalize()?.reader()?.searcher();
    let is_alone = is_alone(book);
    let boosts = SEARCH_FIELDS.iter().map(|kind| {
        let default = if is_alone { kind.boost_alone } else { kind.boost };
        book.config.search.boosts.get(kind.name).copied().unwrap_or(default)
    });
    let synonyms = synonyms(book, &language, &vocabulary);
    let mut index =
        Index { analysis: language, directory, boosts: boosts.collect(), searcher, fields, vocabulary, synonyms };
    if !index.analysis.variants().is_empty() {
        let mut letters = BTreeSet::new();
        index.each_term(|term, _| letters.extend(term.chars()))?;
        index.analysis = index.analysis.within(&letters);
    }
    Ok(index)
}

/// Whether fewer than half of the questions say by `asked` or `keywords` how else people ask.
fn is_alone(book: &Book) -> bool {
    let is_told = |question: &&Question| !question.asked.is_empty() || !question.keywords.is_empty();
    2 * book.listed().iter().filter(is_told).count() < book.listed_count
}

/// Hands out what [`analysis`] makes of each question, in the order of the book.
fn each_analysis(
    book: &Book,
    language: &Analysis,
    analyses: &AnalysisCache,
    mut found: impl FnMut(&str) -> tantivy::Result<()>,
) -> tantivy::Result<()> {
    // Rounds keep the texts of a large book from being in memory at once.
    let share = ROUND / rayon::current_num_threads().max(1);
    let mut lexicons: Vec<Lexicon> = Vec::new();
    for round in book.listed().chunks(ROUND) {
        let shares: Vec<&[Question]> = round.chunks(share.max(1)).collect();
        lexicons.resize_with(shares.len().max(lexicons.len()), || Lexicon::new(language.clone()));
        let analyzed: Vec<Vec<String>> = shares
            .into_par_iter()
            .zip(&mut lexicons)
            .map(|(questions, lexicon)| {
                questions.iter().map(|question| analysis(book, question, lexicon, analyses)).collect()
            })
            .collect();
        for analysis in analyzed.iter().flatten() {
            found(analysis)?;
        }
    }
    Ok(())
}

/// By word how many questions have it, and whether it is prominent in one.
#[derive(Default)]
struct Counts(FxHashMap<String, (u32, bool)>);

impl Counts {
    /// Counts the words on the last line of an [`analysis`].
    fn add(&mut self, analysis: &str) {
        for word in analysis.split('\n').nth(SEARCH_FIELDS.len()).unwrap_or("").split_terminator(' ') {
            let (word, is_prominent) = word.strip_prefix(PROMINENT).map_or((word, false), |word| (word, true));
            match self.0.get_mut(word) {
                Some(known) => *known = (known.0 + 1, known.1 | is_prominent),
                None => drop(self.0.insert(word.to_owned(), (1, is_prominent))),
            }
        }
    }

    /// A word that one question uses in passing corrects nothing that a reader is likely to mean.
    fn vocabulary(mut self) -> BTreeMap<String, u32> {
        self.0.retain(|_, (questions, is_prominent)| *is_prominent || *questions > 1);
        self.0.into_iter().map(|(word, (questions, _))| (word, questions)).collect()
    }
}

/// Terms of questions, by all that decides them.
pub struct Analyses;

impl Kind for Analyses {
    const VERSION: &'static [u8] = concat!("askbook analyses 3, askbook ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();
}

/// Terms that an earlier build found.
pub type AnalysisCache = Remembered<Analyses>;

/// The terms of one question's fields, a line for each field and a space after each term, and its words for the vocabulary on
/// the last line.
fn analysis(book: &Book, question: &Question, lexicon: &mut Lexicon, analyses: &AnalysisCache) -> String {
    let topic = &book.topics[question.topic];
    let mut names: Vec<&str> =
        vec![lexicon.analysis().tag(), &question.id, &question.markdown, &topic.slug, &topic.title];
    names.push(question.level.map_or("", Level::name));
    for slug in &question.tags {
        names.extend([slug.as_str(), book.tags.get(slug).map_or("", |tag| &tag.name)]);
    }
    let own = own_terms(book, question);
    names.push(&own);
    names.push("\n");
    names.extend(question.keywords.iter().map(String::as_str));
    names.push("\n");
    names.extend(question.asked.iter().map(String::as_str));
    names.push(question.label.as_ref().map_or("", |label| label.value.as_str()));
    let body = &question.body;
    // Code of files is not in the text.
    let shown = body.outline.fences.iter().filter(|fence| fence.info.file.is_some()).map(|fence| fence.code.as_bytes());
    let parts = names.iter().map(|name| name.as_bytes()).chain([body.text.as_bytes()]).chain(shown);
    let key = key(&parts.collect::<Vec<_>>());
    let known = analyses.get_or_insert(key, || {
        let mut lines = terms(book, question, lexicon).join("\n");
        lines.push('\n');
        lines.push_str(&lexicon.take_words());
        Some(lines.into_bytes())
    });
    String::from_utf8(known.unwrap_or_default()).unwrap_or_default()
}

/// What the terms of a question's own fields follow from.
fn own_terms(book: &Book, question: &Question) -> String {
    let fields = book.fields(question).map(|field| {
        let values: Vec<(String, &str)> = field.values().collect();
        format!("{} {} {} {values:?}\n", field.key, field.config.is_filter, field.config.is_searched)
    });
    fields.collect()
}

/// The terms of one question's fields, a space after each.
fn terms(book: &Book, question: &Question, lexicon: &mut Lexicon) -> [String; SEARCH_FIELDS.len()] {
    let texts = text::fields(book, question, lexicon.analysis());
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
fn synonyms(
    book: &Book,
    analysis: &Analysis,
    vocabulary: &BTreeMap<String, u32>,
) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut synonyms: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for (word, meanings) in &book.config.search.synonyms {
        let Some(key) = analysis.words(word).into_iter().next() else { continue };
        for meaning in meanings.split(',') {
            let terms: Vec<String> = analysis
                .words(meaning)
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

//! What the words of a book are: how queries become terms, and what else a word may mean.

use std::collections::{BTreeMap, BTreeSet};

use super::analyses::{self, AnalysisCache};
use super::analyzed::{Analyzed, Terms};
use super::compounds::Compounds;
use crate::book::{Book, Question};
use crate::model::search_field::SEARCH_FIELDS;
use crate::text::analyze::{Analysis, Word};

/// Fewest letters of a stem that a word being typed may have outgrown.
pub(super) const MIN_STEM: usize = 4;

/// What queries of a book are read with.
pub struct Words {
    /// How queries become words.
    pub analysis: Analysis,
    /// Weight of each of [`SEARCH_FIELDS`], book.toml's in place of the defaults.
    pub boosts: Vec<f64>,
    /// Words as they are written, to correct others by, with the number of questions that use them: those of questions,
    /// headings and tags, and those that two questions use.
    pub vocabulary: BTreeMap<String, u32>,
    /// A word, by its stem or as written, to what it also means: alternatives of terms.
    pub synonyms: BTreeMap<String, Vec<Vec<String>>>,
}

impl Words {
    /// What a word also means: alternatives of terms.
    #[must_use]
    pub fn synonyms_of(&self, word: &Word) -> &[Vec<String>] {
        let known = self.synonyms.get(&word.shown).or_else(|| self.synonyms.get(stem_of(word)?));
        known.map_or(&[], Vec::as_slice)
    }
}

/// Reads the words of a book, and hands out its listed questions analyzed, in its order.
///
/// # Errors
/// Fails when `found` does.
pub(super) fn read<E>(
    book: &Book,
    analyses: &AnalysisCache,
    mut found: impl FnMut(Analyzed<'_>) -> Result<(), E>,
) -> Result<Words, E> {
    let mut analysis = Analysis::of(&book.config.book.language);
    let mut compounds = None;
    if analysis.has_compounds() {
        let mut counts = Counts::default();
        analyses::each(book, &analysis, analyses, None, |analyzed| {
            counts.add(analyzed);
            Ok(())
        })?;
        let terms = analyses.terms();
        compounds = Some(Compounds::new(analysis.clone(), counts.words(&terms).map(|(word, ..)| word)));
    }
    let mut counts = Counts::default();
    let has_variants = !analysis.variants().is_empty();
    let mut letters = BTreeSet::new();
    analyses::each(book, &analysis, analyses, compounds.as_mut(), |analyzed| {
        counts.add(analyzed);
        let terms = analyzed.terms().filter(|_| has_variants);
        letters.extend(terms.flat_map(|(number, _)| analyzed.texts.text(number).chars()));
        found(analyzed)
    })?;
    let mut terms = analyses.terms();
    let used = counts.words(&terms).count();
    terms.note_used(used);
    let vocabulary = counts.vocabulary(&terms);
    drop(terms);
    let is_alone = is_alone(book);
    let boosts = SEARCH_FIELDS.iter().map(|kind| {
        let default = if is_alone { kind.boost_alone } else { kind.boost };
        book.config.search.boosts.get(kind.name).copied().unwrap_or(default)
    });
    let synonyms = synonyms(book, &analysis, &vocabulary);
    if has_variants {
        analysis = analysis.within(&letters);
    }
    Ok(Words { boosts: boosts.collect(), synonyms, vocabulary, analysis })
}

/// Whether fewer than half of the questions say by `asked` or `keywords` how else people ask.
fn is_alone(book: &Book) -> bool {
    let is_told = |question: &&Question| !question.asked.is_empty() || !question.keywords.is_empty();
    2 * book.listed().iter().filter(is_told).count() < book.listed_count
}

/// By number of a word how many questions have it, and whether it is prominent in one.
#[derive(Default)]
struct Counts(Vec<(u32, bool)>);

impl Counts {
    fn add(&mut self, analyzed: Analyzed<'_>) {
        for (number, is_prominent) in analyzed.words() {
            if number >= self.0.len() {
                self.0.resize(analyzed.texts.len().max(number + 1), (0, false));
            }
            let (count, mark) = &mut self.0[number];
            *count += 1;
            *mark |= is_prominent;
        }
    }

    /// The words, each with its count and whether it is prominent.
    fn words<'t>(&self, terms: &'t Terms) -> impl Iterator<Item = (&'t str, u32, bool)> {
        let words = self.0.iter().enumerate().filter(|(_, (count, _))| *count > 0);
        words.map(|(number, (count, mark))| (terms.text(number), *count, *mark))
    }

    /// A word that one question uses in passing corrects nothing that a reader is likely to mean.
    fn vocabulary(&self, terms: &Terms) -> BTreeMap<String, u32> {
        let words = self.words(terms).filter(|(_, count, is_prominent)| *is_prominent || *count > 1);
        words.map(|(word, count, _)| (word.to_owned(), count)).collect()
    }
}

/// The only term of a word that is not taken apart.
fn stem_of(word: &Word) -> Option<&str> {
    match word.alternatives.first().map(Vec::as_slice) {
        Some([term]) => Some(term),
        _ => None,
    }
}

/// Synonyms of book.toml, analyzed: commas part the meanings of a word. A word is known by its stem, for all its forms, unless
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

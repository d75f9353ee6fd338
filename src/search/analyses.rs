//! What a question's texts become for search: its terms, how often each field has them, and its words. A later build finds them
//! in the cache.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use tantivy::tokenizer::MAX_TOKEN_LEN;

use super::compounds::Compounds;
use super::lexicon::{Lexicon, PROMINENT};
use super::numbers::{number, numbers};
use super::text;
use crate::book::{Book, Question};
use crate::model::Level;
use crate::model::search_field::{Analyzer, SEARCH_FIELDS};
use crate::text::analyze::Analysis;
use crate::text::remembered::{Kind, Remembered, key};

/// Questions that are analyzed at once.
const ROUND: usize = 2048;

/// How often each of [`SEARCH_FIELDS`] has something.
pub(super) type Frequencies = [u32; SEARCH_FIELDS.len()];

/// Analyzed questions, by all that decides what they become.
pub struct Analyses;

impl Kind for Analyses {
    const VERSION: &'static [u8] = concat!("askbook analyses 4, askbook ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();
}

/// Questions that an earlier build analyzed.
pub type AnalysisCache = Remembered<Analyses>;

/// A question's terms and words.
///
/// As text, in three lines: the number of terms in each field; each distinct term with the [`FieldSet`] that has it, three parts
/// with a space after each; the words of the vocabulary with a space after each, those of prominent texts after a [`PROMINENT`].
#[derive(Clone, Copy)]
pub(super) struct Analyzed<'a> {
    lengths: &'a str,
    terms: &'a str,
    words: &'a str,
}

/// The fields that have a term, and how often: twice the mask of the fields, plus 1 where one has it more than once, and in that case
/// a frequency for each field of the mask, low bit first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FieldSet<'a> {
    pub(super) mask: &'a str,
    pub(super) frequencies: &'a str,
}

impl FieldSet<'_> {
    /// Whether one of these fields has the term.
    pub(super) fn has_any(self, fields: &[usize]) -> bool {
        let mask = self.mask();
        fields.iter().any(|field| mask >> field & 1 == 1)
    }

    /// How often each field has the term.
    pub(super) fn counts(self) -> Frequencies {
        let mask = self.mask();
        let mut frequencies = numbers(self.frequencies);
        std::array::from_fn(|field| match mask >> field & 1 {
            0 => 0,
            _ => frequencies.next().unwrap_or(1),
        })
    }

    fn mask(self) -> u32 {
        numbers(self.mask).next().unwrap_or_default() >> 1
    }
}

impl<'a> Analyzed<'a> {
    fn from_text(text: &'a str) -> Self {
        let mut lines = text.splitn(3, '\n');
        let mut line = || lines.next().unwrap_or_default();
        Self { lengths: line(), terms: line(), words: line() }
    }

    /// How many terms each field has.
    pub(super) fn lengths(self) -> Frequencies {
        let mut lengths = numbers(self.lengths);
        std::array::from_fn(|_| lengths.next().unwrap_or_default())
    }

    /// Its distinct terms.
    pub(super) fn terms(self) -> impl Iterator<Item = (&'a str, FieldSet<'a>)> {
        let mut rest = self.terms;
        let mut part = move || {
            // Terms are short: a plain loop finds their end sooner than a search made for long texts.
            let end = rest.bytes().position(|byte| byte == b' ')?;
            let part = &rest[..end];
            rest = &rest[end + 1..];
            Some(part)
        };
        std::iter::from_fn(move || Some((part()?, FieldSet { mask: part()?, frequencies: part()? })))
    }

    /// Its words for the vocabulary, each with whether its title, a heading or a tag has it.
    pub(super) fn words(self) -> impl Iterator<Item = (&'a str, bool)> {
        let words = self.words.split_terminator(' ');
        words.map(|word| word.strip_prefix(PROMINENT).map_or((word, false), |word| (word, true)))
    }

    /// The same with the terms of the parts of compounds.
    fn with_parts(self, compounds: &mut Compounds) -> String {
        let mut counted = Counted::default();
        for (term, fields) in self.terms() {
            let counts = fields.counts();
            counted.add(term, counts);
            let of_words: Frequencies = std::array::from_fn(|place| {
                let is_of_words = matches!(SEARCH_FIELDS[place].analyzer, Analyzer::Everything | Analyzer::Telling);
                if is_of_words { counts[place] } else { 0 }
            });
            if of_words.iter().any(|count| *count > 0) {
                for part in compounds.parts_of(term) {
                    counted.add(part, of_words);
                }
            }
        }
        counted.text(self.words)
    }
}

/// Distinct terms in the order in which they came.
#[derive(Default)]
struct Counted {
    places: FxHashMap<String, usize>,
    terms: Vec<(String, Frequencies)>,
}

impl Counted {
    fn add(&mut self, term: &str, counts: Frequencies) {
        let place = match self.places.get(term) {
            Some(place) => *place,
            // One that tantivy would not take is in neither index.
            None if term.len() > MAX_TOKEN_LEN => return,
            None => {
                self.terms.push((term.to_owned(), Frequencies::default()));
                self.places.insert(term.to_owned(), self.terms.len() - 1);
                self.terms.len() - 1
            }
        };
        for (sum, count) in self.terms[place].1.iter_mut().zip(counts) {
            *sum += count;
        }
    }

    /// As [`Analyzed`] reads it, with these words.
    fn text(&self, words: &str) -> String {
        let mut text = String::new();
        for field in 0..SEARCH_FIELDS.len() {
            number(&mut text, self.terms.iter().map(|(_, counts)| counts[field]).sum());
        }
        text.push('\n');
        for (term, counts) in &self.terms {
            text.push_str(term);
            text.push(' ');
            let mask =
                (0..SEARCH_FIELDS.len()).filter(|field| counts[*field] > 0).fold(0, |mask, field| mask | 1 << field);
            let is_frequent = counts.iter().any(|count| *count > 1);
            number(&mut text, mask << 1 | u32::from(is_frequent));
            text.push(' ');
            for count in counts.iter().filter(|count| is_frequent && **count > 0) {
                number(&mut text, *count);
            }
            text.push(' ');
        }
        text.push('\n');
        text + words
    }
}

/// Hands out each listed question analyzed, in the order of the book.
///
/// # Errors
/// Fails when `found` does.
pub(super) fn each<E>(
    book: &Book,
    language: &Analysis,
    analyses: &AnalysisCache,
    compounds: Option<&mut Compounds>,
    mut found: impl FnMut(Analyzed<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut compounds = compounds;
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
                questions.iter().map(|question| analyzed(book, question, lexicon, analyses)).collect()
            })
            .collect();
        for text in analyzed.iter().flatten() {
            let analyzed = Analyzed::from_text(text);
            match &mut compounds {
                Some(compounds) => found(Analyzed::from_text(&analyzed.with_parts(compounds)))?,
                None => found(analyzed)?,
            }
        }
    }
    Ok(())
}

/// A question as [`Analyzed`] reads it.
fn analyzed(book: &Book, question: &Question, lexicon: &mut Lexicon, analyses: &AnalysisCache) -> String {
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
    let body = question.body.key();
    let parts = names.iter().map(|name| name.as_bytes()).chain([&body[..]]);
    let key = key(&parts.collect::<Vec<_>>());
    let known = analyses.get_or_insert(key, || {
        let texts = text::fields(book, question, lexicon.analysis());
        let mut counted = Counted::default();
        for (place, (field, text)) in SEARCH_FIELDS.iter().zip(&texts).enumerate() {
            let once = std::array::from_fn(|of| u32::from(of == place));
            for term in lexicon.terms(field.analyzer, text, field.vocabulary).split_terminator(' ') {
                counted.add(term, once);
            }
        }
        Some(counted.text(&lexicon.take_words()).into_bytes())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read_as_they_were_counted() {
        let mut counted = Counted::default();
        let of = |field: usize, count| std::array::from_fn(|place| if place == field { count } else { 0 });
        counted.add("lock", of(0, 1));
        counted.add("mutex", of(3, 1));
        counted.add("lock", of(10, 70));
        counted.add("lock", of(0, 1));
        counted.add(&"x".repeat(MAX_TOKEN_LEN + 1), of(0, 1));
        let text = counted.text("!mutex lock ");
        let read = Analyzed::from_text(&text);
        assert_eq!(read.lengths(), [2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 70]);
        let terms: Vec<(&str, Frequencies)> = read.terms().map(|(term, fields)| (term, fields.counts())).collect();
        assert_eq!(terms, [("lock", [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70]), ("mutex", of(3, 1))]);
        let (_, lock) = read.terms().next().expect("there are two");
        assert!(lock.has_any(&[3, 10]) && !lock.has_any(&[3]));
        assert_eq!(read.words().collect::<Vec<_>>(), [("mutex", true), ("lock", false)]);
    }
}

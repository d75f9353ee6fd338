//! What a question's texts become for search: its terms, how often each field has them, and its words. A later build finds them
//! in the cache.

use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard};

use rayon::prelude::*;

use super::analyzed::{Analyzed, Counted, Terms};
use super::compounds::Compounds;
use super::lexicon::Lexicon;
use super::text;
use crate::book::{Book, Question};
use crate::model::Level;
use crate::model::search_field::SEARCH_FIELDS;
use crate::text::analyze::Analysis;
use crate::text::remembered::{Key, Kind, Remembered, Unused, key};

/// Questions that are analyzed at once.
const ROUND: usize = 256;
/// Analyzed questions, by all that decides what they become.
pub struct Analyses;

impl Kind for Analyses {
    const VERSION: &'static [u8] = concat!("askbook analyses 5, askbook ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();
}

/// Questions that an earlier build analyzed, and the terms and words that they have.
///
/// As bytes: the questions, then each term with its length as a little-endian `u32` before it, then the length of the questions as a
/// little-endian `u64`.
#[derive(Default)]
pub struct AnalysisCache {
    questions: Remembered<Analyses>,
    terms: Mutex<Terms>,
}

impl AnalysisCache {
    /// Reads what [`AnalysisCache::write`] wrote; anything else knows nothing.
    #[must_use]
    pub fn from_bytes(mut bytes: Vec<u8>) -> Self {
        let Some((length, terms)) = places(&bytes).and_then(|(length, terms)| Some((length, Terms::read(terms)?)))
        else {
            return Self::default();
        };
        bytes.truncate(length);
        Self { questions: Remembered::from_bytes(bytes), terms: Mutex::new(terms) }
    }

    /// Whether there is anything to be kept for the next build that it would not find.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.questions.has_changed(Unused::Dropped)
    }

    /// Writes what this build used, to be read by the next one; nothing where many terms are nobody's any more.
    ///
    /// # Errors
    /// Fails when `file` does.
    pub fn write(&self, file: &mut dyn Write) -> io::Result<()> {
        let terms = self.terms();
        if terms.are_stale() {
            return Ok(());
        }
        let mut counted = Counting { file, count: 0 };
        self.questions.write(Unused::Dropped, &mut counted)?;
        let length = counted.count;
        terms.write(file)?;
        file.write_all(&length.to_le_bytes())
    }

    /// Gives back the memory of what was made, as [`Remembered::forget`].
    pub fn forget(&self) {
        self.questions.forget();
    }

    /// The terms and words.
    pub(super) fn terms(&self) -> MutexGuard<'_, Terms> {
        self.terms.lock().expect("no thread panics with the lock")
    }
}

/// The length of the questions, and the bytes of the terms.
fn places(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (rest, length) = bytes.split_last_chunk::<8>()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    Some((length, rest.get(length..)?))
}

/// Counts what is written.
struct Counting<'a> {
    file: &'a mut dyn Write,
    count: u64,
}

impl Write for Counting<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.count += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// What is known of a question, or what it was found to have, under which key.
enum Found {
    Known(Vec<u8>),
    New(Key, Counted),
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
    // Rounds keep what the questions of a large book have from being in memory at once.
    let share = ROUND / rayon::current_num_threads().max(1);
    let mut lexicons: Vec<Lexicon> = Vec::new();
    for round in book.listed().chunks(ROUND) {
        let shares: Vec<&[Question]> = round.chunks(share.max(1)).collect();
        lexicons.resize_with(shares.len().max(lexicons.len()), || Lexicon::new(language.clone()));
        let analyzed: Vec<Vec<Found>> = shares
            .into_par_iter()
            .zip(&mut lexicons)
            .map(|(questions, lexicon)| {
                questions.iter().map(|question| analyzed(book, question, lexicon, &analyses.questions)).collect()
            })
            .collect();
        let mut terms = analyses.terms();
        for question in analyzed.into_iter().flatten() {
            let bytes = match question {
                Found::Known(bytes) => bytes,
                Found::New(key, counted) => {
                    let bytes = counted.bytes(&mut terms);
                    analyses.questions.get_or_insert(key, || Some(bytes.clone()));
                    bytes
                }
            };
            match &mut compounds {
                Some(compounds) => {
                    let bytes = Analyzed::from_bytes(&bytes, &terms).with_parts(compounds).bytes(&mut terms);
                    found(Analyzed::from_bytes(&bytes, &terms))?;
                }
                None => found(Analyzed::from_bytes(&bytes, &terms))?,
            }
        }
    }
    Ok(())
}

/// What a question has.
fn analyzed(book: &Book, question: &Question, lexicon: &mut Lexicon, known: &Remembered<Analyses>) -> Found {
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
    if let Some(bytes) = known.get_or_insert(key, || None) {
        return Found::Known(bytes);
    }
    let texts = text::fields(book, question, lexicon.analysis());
    let mut counted = Counted::default();
    for (place, (field, text)) in SEARCH_FIELDS.iter().zip(&texts).enumerate() {
        let once = std::array::from_fn(|of| u32::from(of == place));
        let terms = lexicon.terms(field.analyzer, text, field.vocabulary);
        let mut rest = terms.as_str();
        // Terms are short: a plain loop finds their end sooner than a search made for long texts.
        while let Some(end) = rest.bytes().position(|byte| byte == b' ') {
            counted.add(&rest[..end], once);
            rest = &rest[end + 1..];
        }
    }
    Found::New(key, counted.with_words(lexicon.take_words()))
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
    fn a_cache_is_read_as_it_was_written() {
        let cache = AnalysisCache::default();
        let mut counted = Counted::default();
        counted.add("lock", [1; SEARCH_FIELDS.len()]);
        let made = counted.bytes(&mut cache.terms());
        cache.questions.get_or_insert([7; 16], || Some(made.clone()));
        cache.terms().note_used(1);
        let mut bytes = Vec::new();
        cache.write(&mut bytes).expect("memory takes it");
        let read = AnalysisCache::from_bytes(bytes.clone());
        assert_eq!(read.questions.get_or_insert([7; 16], || None), Some(made));
        assert_eq!(read.terms().text(0), "lock");
        assert_eq!(read.terms().number("lock"), 0);
        assert_eq!(read.terms().number("key"), 1);
        for end in 0..bytes.len() {
            let half = AnalysisCache::from_bytes(bytes[..end].to_vec());
            assert_eq!(half.questions.get_or_insert([7; 16], || None), None, "{end}");
        }
    }

    #[test]
    fn terms_of_nobody_do_not_pile_up() {
        let cache = AnalysisCache::default();
        for number in 0..2000 {
            cache.terms().number(&number.to_string());
        }
        let size = |used| {
            cache.terms().note_used(used);
            let mut bytes = Vec::new();
            cache.write(&mut bytes).expect("memory takes it");
            bytes.len()
        };
        assert_eq!(size(100), 0);
        assert!(size(900) > 2000);
    }
}

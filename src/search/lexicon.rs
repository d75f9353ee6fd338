//! What the fields of many questions hold: the terms of their texts, each distinct word analyzed once, and the words that
//! correct slips.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::model::search_field::{Analyzer, Vocabulary};
use crate::text::analyze::{Analysis, Found, Word};

/// Longest prefix of a word that is indexed as a term, in characters; words with a longer prefix are few enough to scan.
pub(super) const MAX_BEGINNING: usize = 2;

/// What the words of many texts become, each distinct word taken apart once.
pub(super) struct Lexicon {
    analysis: Analysis,
    places: FxHashMap<Found<'static>, usize>,
    entries: Vec<Entry>,
    /// Places of the words that the question has and the vocabulary, and whether its title, a heading or a tag has them.
    words: FxHashMap<usize, bool>,
}

/// A word of a [`Lexicon`].
struct Entry {
    /// Its terms, a space after each.
    terms: String,
    /// Its beginnings, a space after each.
    beginnings: String,
    /// Its ideographs by themselves, a space after each.
    letters: String,
    is_stop: bool,
    /// As the vocabulary has it, if it belongs there: `Mutex` and `mutex` are one.
    vocabulary: Option<String>,
}

impl Lexicon {
    pub(super) fn new(analysis: Analysis) -> Self {
        Self { analysis, places: FxHashMap::default(), entries: Vec::new(), words: FxHashMap::default() }
    }

    /// How its texts become words.
    pub(super) fn analysis(&self) -> &Analysis {
        &self.analysis
    }

    /// The words of the vocabulary in the texts since the last call, ascending, each with whether a prominent text has it.
    pub(super) fn take_words(&mut self) -> Vec<(String, bool)> {
        let mut words: BTreeMap<&str, bool> = BTreeMap::new();
        for (place, is_prominent) in std::mem::take(&mut self.words) {
            if let Some(word) = &self.entries[place].vocabulary {
                *words.entry(word).or_default() |= is_prominent;
            }
        }
        words.into_iter().map(|(word, is_prominent)| (word.to_owned(), is_prominent)).collect()
    }

    /// The terms of `text` as `analyzer` sees them, in order, a space after each.
    pub(super) fn terms(&mut self, analyzer: Analyzer, text: &str, vocabulary: Vocabulary) -> String {
        let mut out = String::with_capacity(text.len() + text.len() / 2);
        if analyzer == Analyzer::Verbatim {
            for term in text.split_whitespace() {
                out.push_str(term);
                out.push(' ');
            }
            return out;
        }
        let analysis = self.analysis.clone();
        analysis.scan(&analysis.folded(text), |found| {
            let place = self.place(found);
            let entry = &self.entries[place];
            if vocabulary != Vocabulary::No && entry.vocabulary.is_some() {
                *self.words.entry(place).or_default() |= vocabulary == Vocabulary::Prominent;
            }
            match analyzer {
                Analyzer::Everything => out.push_str(&entry.terms),
                _ if entry.is_stop => {}
                Analyzer::Beginnings => out.push_str(&entry.beginnings),
                _ => out.push_str(&entry.terms),
            }
            if vocabulary == Vocabulary::Prominent {
                out.push_str(&entry.letters);
            }
        });
        out
    }

    fn place(&mut self, found: Found<'_>) -> usize {
        if let Some(place) = self.places.get(&found) {
            return *place;
        }
        let word = found.word(&self.analysis);
        let is_written = found.is_written();
        let vocabulary = (is_written && is_vocabulary(&word)).then(|| word.shown.clone());
        let has_letters = self.analysis.has_letters(&word);
        let spaced = |terms: Vec<&str>| terms.into_iter().flat_map(|term| [term, " "]).collect();
        self.entries.push(Entry {
            terms: spaced(if has_letters { vec![&word.shown] } else { word.terms() }),
            letters: spaced(
                word.alternatives
                    .get(1)
                    .filter(|_| has_letters)
                    .map_or(Vec::new(), |letters| letters.iter().map(String::as_str).collect()),
            ),
            beginnings: beginnings(&word)
                .into_iter()
                .filter(|_| is_written)
                .flat_map(|term| [term, " ".to_owned()])
                .collect(),
            is_stop: word.is_stop,
            vocabulary,
        });
        self.places.insert(found.into_owned(), self.entries.len() - 1);
        self.entries.len() - 1
    }
}

/// Whether a written word may correct another: three letters or more, nothing else, no stop word.
fn is_vocabulary(word: &Word) -> bool {
    word.shown.chars().count() >= 3 && word.shown.chars().all(char::is_alphabetic) && !word.is_stop
}

fn beginnings(word: &Word) -> Vec<String> {
    (1..=MAX_BEGINNING).filter_map(|size| Some(format!("^{}", prefix(&word.shown, size)?))).collect()
}

/// The first `size` characters; `None` when there are fewer.
fn prefix(text: &str, size: usize) -> Option<&str> {
    let (last, letter) = text.char_indices().nth(size - 1)?;
    Some(&text[..last + letter.len_utf8()])
}

/// Hands tantivy terms that a `Lexicon` has written, a space after each.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spaced;

impl Tokenizer for Spaced {
    type TokenStream<'a> = SpacedTerms<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> SpacedTerms<'a> {
        SpacedTerms { rest: text, token: Token::default() }
    }
}

/// Terms on their way into tantivy.
pub(super) struct SpacedTerms<'a> {
    rest: &'a str,
    token: Token,
}

impl TokenStream for SpacedTerms<'_> {
    fn advance(&mut self) -> bool {
        // Terms are short: a plain loop finds their end sooner than a search made for long texts.
        let Some(end) = self.rest.bytes().position(|byte| byte == b' ') else { return false };
        self.token.text.clear();
        self.token.text.push_str(&self.rest[..end]);
        self.rest = &self.rest[end + 1..];
        // The first is at 0; positions are not indexed.
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

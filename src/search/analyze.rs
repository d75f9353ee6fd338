//! Text into words, words into terms; `themes/default/js/search.js` does the same, and `tests/search/cases.json` holds
//! both to it.
//!
//! 1. The text is decomposed (NFKD) and its combining marks are dropped: `é` is `e`.
//! 2. A *name* is a run of letters, digits and `_`, continued by a single `.` or `/` between two of them. `'` and what
//!    follows it is dropped from `Go's` and joined in `don't`. One or two letters may end in `++` or `#` (`C++`), and
//!    two hyphens before a name belong to it (`--since`), and so does a dollar sign before a letter (`$lookup`).
//! 3. A name has *pieces* (cut at `.`, `/`, `_`) and each piece *parts* (cut before a capital that follows a small
//!    letter or precedes one: `RWMutex` is `RW`, `Mutex`). Pieces and parts are lower case and stemmed.
//! 4. A word is a list of alternatives, each a list of terms that mean it together: `sync.RWMutex` is
//!    `[sync.rwmutex]`, `[sync, rwmutex]` or `[sync, rw, mutex]`. A text is indexed with the terms of all of them, each
//!    once a word.
//! 5. Chinese and Japanese characters in a row give one word for each two neighbours; a single one gives itself.
//! 6. A name behind signs is a term with them, and without them unless that is a stop word.
//! 7. Stop words are terms only where the caller asks for them: in questions.

use std::borrow::Cow;

use rustc_hash::FxHashMap;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::stem::stem;

/// Words that are left out of everything but questions.
pub const STOP_WORDS: &[&str] = &[
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "did", "do",
    "does", "for", "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "me", "my", "not",
    "of", "on", "or", "our", "should", "so", "than", "that", "the", "their", "them", "then", "there", "these", "they",
    "this", "to", "was", "we", "were", "what", "when", "where", "which", "while", "who", "why", "will", "with",
    "would", "you", "your",
];

/// Longest beginning of a word that is a term of its own, in characters; longer ones are few enough to be looked through.
pub const MAX_BEGINNING: usize = 2;
/// Longest name that is a term as a whole, in characters.
const MAX_WHOLE: usize = 40;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word folded to small letters, as shown to readers.
    pub shown: String,
    /// Terms that mean it, by preference; each alternative has at least one term.
    pub alternatives: Vec<Vec<String>>,
    /// Whether it is one of [`STOP_WORDS`].
    pub is_stop: bool,
}

impl Word {
    /// Every term of the word, each once, in order.
    #[must_use]
    pub fn terms(&self) -> Vec<&str> {
        let mut terms: Vec<&str> = Vec::new();
        for term in self.alternatives.iter().flatten() {
            if !terms.contains(&term.as_str()) {
                terms.push(term);
            }
        }
        terms
    }
}

/// Whether a word means little on its own.
#[must_use]
pub fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.binary_search(&word).is_ok()
}

/// The words of a text, in order.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    scan(&folded(text), |found| words.extend(Some(found.word()).filter(|word| !word.shown.is_empty())));
    words
}

/// A stretch of a text that may be a word, before it is taken apart.
#[derive(PartialEq, Eq, Hash)]
enum Found<'a> {
    /// One term as it is, folded to small letters.
    Term(Cow<'a, str>),
    /// A name as typed.
    Name(Cow<'a, str>),
    /// A name behind signs that belong to it.
    Marked(&'static str, Cow<'a, str>),
}

impl Found<'_> {
    fn word(&self) -> Word {
        match self {
            Self::Term(term) => simple(term.to_lowercase()),
            Self::Name(name) => word(name),
            Self::Marked(signs, name) => {
                let mut word = word(name);
                if !word.shown.is_empty() {
                    word.shown.insert_str(0, signs);
                    if word.is_stop {
                        word.alternatives.clear();
                    }
                    word.alternatives.insert(0, vec![word.shown.clone()]);
                    word.is_stop = false;
                }
                word
            }
        }
    }

    fn into_owned(self) -> Found<'static> {
        match self {
            Self::Term(text) => Found::Term(Cow::Owned(text.into_owned())),
            Self::Name(text) => Found::Name(Cow::Owned(text.into_owned())),
            Self::Marked(signs, text) => Found::Marked(signs, Cow::Owned(text.into_owned())),
        }
    }
}

/// The text without accents, compatible forms made one.
fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfkd().filter(|letter| !is_combining_mark(*letter)).collect())
    }
}

/// Hands out what may be words in `text`, which is [`folded`], in order.
fn scan<'a>(text: &'a str, mut found: impl FnMut(Found<'a>)) {
    let mut at = 0;
    while let Some(letter) = letter_at(text, at) {
        if is_ideograph(letter) {
            let start = at;
            while letter_at(text, at).is_some_and(is_ideograph) {
                at += letter_at(text, at).map_or(0, char::len_utf8);
            }
            let ends: Vec<usize> =
                text[start..at].char_indices().map(|(offset, _)| start + offset).chain([at]).collect();
            let size = if ends.len() == 2 { 1 } else { 2 };
            for pair in ends.windows(size + 1) {
                found(Found::Term(Cow::Borrowed(&text[pair[0]..pair[size]])));
            }
        } else if is_letter(letter) {
            at = name(text, at, &mut found);
        } else {
            at += letter.len_utf8();
        }
    }
}

fn letter_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => text[at..].chars().next(),
        None => None,
    }
}

/// Reads the name that starts at `start`; returns where it ends.
fn name<'a>(text: &'a str, start: usize, found: &mut impl FnMut(Found<'a>)) -> usize {
    let is_letter_at = |at: usize| letter_at(text, at).is_some_and(is_letter);
    let mut joined = String::new();
    let (mut from, mut at) = (start, start);
    let mut end;
    loop {
        while let Some(letter) = letter_at(text, at).filter(|letter| is_letter(*letter)) {
            at += letter.len_utf8();
        }
        end = at;
        let Some(sign) = letter_at(text, at) else { break };
        let next = at + sign.len_utf8();
        if !is_letter_at(next) {
            break;
        }
        match sign {
            '\'' | '’' if text[next..].starts_with('s') && !is_letter_at(next + 1) => {
                at = next + 1;
                break;
            }
            '\'' | '’' => {
                joined.push_str(&text[from..end]);
                from = next;
            }
            '.' | '/' => {}
            _ => break,
        }
        at = next;
    }
    let name = if joined.is_empty() {
        Cow::Borrowed(&text[from..end])
    } else {
        joined.push_str(&text[from..end]);
        Cow::Owned(joined)
    };
    if name.chars().take(3).count() <= 2 {
        let sign = if text[at..].starts_with("++") { "++" } else { "#" };
        if text[at..].starts_with(sign) {
            found(Found::Term(Cow::Owned(name.to_lowercase() + sign)));
            return at + sign.len();
        }
    }
    found(match signs_before(text, start) {
        Some(signs) => Found::Marked(signs, name),
        None => Found::Name(name),
    });
    at
}

/// The signs before the name at `start` that belong to it.
fn signs_before(text: &str, start: usize) -> Option<&'static str> {
    let before = &text[..start];
    let is_first = |before: &str| before.chars().next_back().is_none_or(char::is_whitespace);
    if before.strip_suffix("--").is_some_and(is_first) {
        return Some("--");
    }
    let is_variable = before.ends_with('$') && text[start..].starts_with(|letter: char| letter.is_ascii_alphabetic());
    is_variable.then_some("$")
}

/// What the words of many texts become, each distinct word taken apart once.
#[derive(Default)]
pub(super) struct Lexicon {
    places: FxHashMap<Found<'static>, usize>,
    entries: Vec<Entry>,
    vocabulary: FxHashMap<String, usize>,
    counts: Vec<Count>,
    question: usize,
}

/// How often a word of the vocabulary occurs.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    /// Questions that have it.
    pub(super) questions: u32,
    /// Whether a question, a heading or a tag has it.
    pub(super) is_prominent: bool,
    /// The number of the question that had it last.
    last: usize,
}

/// Whether words become vocabulary.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// They do not: code has too many that nobody types.
    No,
    /// They do when two questions have them.
    Text,
    /// They do at once.
    Prominent,
}

/// A word of a [`Lexicon`].
struct Entry {
    /// Its terms, a space after each.
    terms: String,
    /// Its beginnings, a space after each.
    beginnings: String,
    is_stop: bool,
    /// Its place in the vocabulary, if it belongs there: `Mutex` and `mutex` share one.
    vocabulary: Option<usize>,
}

impl Lexicon {
    /// What follows belongs to another question.
    pub(super) fn start_question(&mut self) {
        self.question += 1;
    }

    /// The terms of `text` as `analyzer` sees them, in order, a space after each.
    pub(super) fn terms(&mut self, analyzer: Analyzer, text: &str, counted: Counted) -> String {
        let mut out = String::with_capacity(text.len() + text.len() / 2);
        if analyzer == Analyzer::Verbatim {
            for term in text.split_whitespace() {
                out.push_str(term);
                out.push(' ');
            }
            return out;
        }
        scan(&folded(text), |found| {
            let place = self.place(found);
            let entry = &self.entries[place];
            if let Some(place) = entry.vocabulary.filter(|_| counted != Counted::No) {
                let count = &mut self.counts[place];
                count.questions += u32::from(count.last != self.question);
                count.last = self.question;
                count.is_prominent |= counted == Counted::Prominent;
            }
            match analyzer {
                Analyzer::Everything => out.push_str(&entry.terms),
                _ if entry.is_stop => {}
                Analyzer::Beginnings => out.push_str(&entry.beginnings),
                _ => out.push_str(&entry.terms),
            }
        });
        out
    }

    /// Each counted word as written, folded.
    pub(super) fn vocabulary(self) -> impl Iterator<Item = (String, Count)> {
        let counts = self.counts;
        self.vocabulary.into_iter().map(move |(word, place)| (word, counts[place])).filter(|(_, c)| c.questions > 0)
    }

    fn place(&mut self, found: Found<'_>) -> usize {
        if let Some(place) = self.places.get(&found) {
            return *place;
        }
        let word = found.word();
        let vocabulary = is_vocabulary(&word.shown).then(|| {
            *self.vocabulary.entry(word.shown.clone()).or_insert_with(|| {
                self.counts.push(Count::default());
                self.counts.len() - 1
            })
        });
        self.entries.push(Entry {
            terms: word.terms().into_iter().flat_map(|term| [term, " "]).collect(),
            beginnings: beginnings(&word).into_iter().flat_map(|term| [term, " ".to_owned()]).collect(),
            is_stop: word.is_stop,
            vocabulary,
        });
        self.places.insert(found.into_owned(), self.entries.len() - 1);
        self.entries.len() - 1
    }
}

/// Whether a written word may correct another: three letters or more, nothing else, no stop word.
fn is_vocabulary(word: &str) -> bool {
    word.chars().count() >= 3 && word.chars().all(char::is_alphabetic) && !is_stop_word(word)
}

/// A word that is one term.
fn simple(term: String) -> Word {
    Word { alternatives: vec![vec![term.clone()]], shown: term, is_stop: false }
}

fn word(text: &str) -> Word {
    let shown: String = text.trim_matches('_').to_lowercase();
    let pieces: Vec<&str> = text.split(['.', '/', '_']).filter(|piece| !piece.is_empty()).collect();
    let parts: Vec<String> = pieces.iter().flat_map(|piece| parts(piece)).collect();
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    if pieces.len() > 1 && shown.chars().count() <= MAX_WHOLE {
        alternatives.push(vec![shown.clone()]);
    }
    let mut pieces = terms(pieces.iter().map(|piece| piece.to_lowercase()));
    pieces.retain(|piece| !piece.is_empty());
    let parts = terms(parts.iter().map(|part| part.to_lowercase()));
    if !pieces.is_empty() {
        alternatives.push(pieces.clone());
    }
    if parts != pieces && !parts.is_empty() {
        alternatives.push(parts);
    }
    Word {
        is_stop: is_stop_word(&shown),
        shown: if alternatives.is_empty() { String::new() } else { shown },
        alternatives,
    }
}

/// Stems; stop words are left out beside others.
fn terms(words: impl Iterator<Item = String>) -> Vec<String> {
    let words: Vec<String> = words.collect();
    let telling: Vec<String> = words.iter().filter(|word| !is_stop_word(word)).map(|word| stem(word)).collect();
    if telling.is_empty() { words.iter().map(|word| stem(word)).collect() } else { telling }
}

/// `WithTimeout` into `With`, `Timeout`; `HTTPServer` into `HTTP`, `Server`.
fn parts(piece: &str) -> Vec<String> {
    let chars: Vec<char> = piece.chars().collect();
    let mut parts = vec![String::new()];
    for (at, letter) in chars.iter().enumerate() {
        if at > 0 && letter.is_uppercase() {
            let follows_small = chars[at - 1].is_lowercase();
            let precedes_small = chars[at - 1].is_uppercase() && chars.get(at + 1).is_some_and(|c| c.is_lowercase());
            if follows_small || precedes_small {
                parts.push(String::new());
            }
        }
        parts.last_mut().expect("it starts with one").push(*letter);
    }
    parts
}

fn is_letter(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric() && !is_ideograph(letter)
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Which terms of a text a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Analyzer {
    /// Terms of all words: questions.
    Everything,
    /// Without stop words: all other text.
    Telling,
    /// `^` and the first letters of each word, up to [`MAX_BEGINNING`]: what the beginning of a last word is looked up in.
    Beginnings,
    /// The text cut at spaces, as it is: facets.
    Verbatim,
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
pub struct Spaced;

impl Tokenizer for Spaced {
    type TokenStream<'a> = SpacedTerms<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> SpacedTerms<'a> {
        SpacedTerms { rest: text, token: Token::default() }
    }
}

/// Terms on their way into tantivy.
pub struct SpacedTerms<'a> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stop_words_are_sorted() {
        assert!(STOP_WORDS.is_sorted());
    }
}

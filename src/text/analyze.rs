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
pub(crate) enum Found<'a> {
    /// One term as it is, folded to small letters.
    Term(Cow<'a, str>),
    /// A name as typed.
    Name(Cow<'a, str>),
    /// A name behind signs that belong to it.
    Marked(&'static str, Cow<'a, str>),
}

impl Found<'_> {
    /// The word that it is.
    pub(crate) fn word(&self) -> Word {
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

    /// The same with a copy of its text.
    pub(crate) fn into_owned(self) -> Found<'static> {
        match self {
            Self::Term(text) => Found::Term(Cow::Owned(text.into_owned())),
            Self::Name(text) => Found::Name(Cow::Owned(text.into_owned())),
            Self::Marked(signs, text) => Found::Marked(signs, Cow::Owned(text.into_owned())),
        }
    }
}

/// The text without accents, compatible forms made one.
pub(crate) fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfkd().filter(|letter| !is_combining_mark(*letter)).collect())
    }
}

/// Hands out what may be words in `text`, which is [`folded`], in order.
pub(crate) fn scan<'a>(text: &'a str, mut found: impl FnMut(Found<'a>)) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stop_words_are_sorted() {
        assert!(STOP_WORDS.is_sorted());
    }
}

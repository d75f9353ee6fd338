//! Text into words, words into terms; `themes/default/js/search.js` does the same, and `tests/search/cases.json` holds
//! both to it.
//!
//! 1. The text is decomposed (NFKD) and its combining marks are dropped: `é` is `e`.
//! 2. A *name* is a run of letters, digits and `_`, continued by a single `.` or `/` between two of them. `'` and what
//!    follows it is dropped from `Go's` and joined in `don't`. One or two letters may end in `++` or `#` (`C++`), and
//!    two hyphens before a name belong to it (`--since`).
//! 3. A name has *pieces* (cut at `.`, `/`, `_`) and each piece *parts* (cut before a capital that follows a small
//!    letter or precedes one: `RWMutex` is `RW`, `Mutex`). Pieces and parts are lower case and stemmed.
//! 4. A word is a list of alternatives, each a list of terms that mean it together: `sync.RWMutex` is
//!    `[sync.rwmutex]`, `[sync, rwmutex]` or `[sync, rw, mutex]`. A text is indexed with the terms of all of them, each
//!    once a word.
//! 5. Chinese and Japanese characters in a row give one word for each two neighbours; a single one gives itself.
//! 6. Stop words are terms only where the caller asks for them: in questions.

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
    let chars: Vec<char> =
        if text.is_ascii() { text.chars().collect() } else { text.nfkd().filter(|c| !is_combining_mark(*c)).collect() };
    let mut words = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        if is_ideograph(chars[at]) {
            let start = at;
            while at < chars.len() && is_ideograph(chars[at]) {
                at += 1;
            }
            let size = if at - start == 1 { 1 } else { 2 };
            for pair in chars[start..at].windows(size) {
                words.push(simple(pair.iter().collect()));
            }
        } else if is_letter(chars[at]) {
            at = name(&chars, at, &mut words);
        } else {
            at += 1;
        }
    }
    words
}

/// Reads the name that starts at `start`; returns where it ends.
fn name(chars: &[char], start: usize, words: &mut Vec<Word>) -> usize {
    let letter_at = |at: usize| chars.get(at).is_some_and(|c| is_letter(*c));
    let mut text = String::new();
    let mut at = start;
    loop {
        while letter_at(at) {
            text.push(chars[at]);
            at += 1;
        }
        if !letter_at(at + 1) {
            break;
        }
        match chars[at] {
            '\'' | '’' if chars[at + 1] == 's' && !letter_at(at + 2) => {
                at += 2;
                break;
            }
            '\'' | '’' => at += 1,
            '.' | '/' => {
                text.push(chars[at]);
                at += 1;
            }
            _ => break,
        }
    }
    if text.chars().count() <= 2 {
        if chars.get(at) == Some(&'+') && chars.get(at + 1) == Some(&'+') {
            words.push(simple(text.to_lowercase() + "++"));
            return at + 2;
        }
        if chars.get(at) == Some(&'#') {
            words.push(simple(text.to_lowercase() + "#"));
            return at + 1;
        }
    }
    let mut word = word(&text);
    let is_option = start >= 2
        && chars[start - 1] == '-'
        && chars[start - 2] == '-'
        && (start == 2 || chars[start - 3].is_whitespace());
    if is_option && !word.shown.is_empty() {
        word.shown.insert_str(0, "--");
        word.alternatives.insert(0, vec![word.shown.clone()]);
        word.is_stop = false;
    }
    if !word.shown.is_empty() {
        words.push(word);
    }
    at
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
    /// `^` and the first one to three letters of each word: what the beginning of a last word is looked up in.
    Beginnings,
    /// The text cut at spaces, as it is: facets.
    Verbatim,
}

impl Analyzer {
    /// The terms of `text` in order.
    #[must_use]
    pub fn terms(self, text: &str) -> Vec<String> {
        match self {
            Self::Everything => words(text).iter().flat_map(Word::terms).map(str::to_owned).collect(),
            Self::Telling => {
                words(text).iter().filter(|word| !word.is_stop).flat_map(Word::terms).map(str::to_owned).collect()
            }
            Self::Beginnings => words(text).iter().filter(|word| !word.is_stop).flat_map(beginnings).collect(),
            Self::Verbatim => text.split_whitespace().map(str::to_owned).collect(),
        }
    }
}

fn beginnings(word: &Word) -> Vec<String> {
    (1..=3).filter_map(|size| Some(format!("^{}", prefix(&word.shown, size)?))).collect()
}

/// The first `size` characters; `None` when there are fewer.
fn prefix(text: &str, size: usize) -> Option<&str> {
    let (last, letter) = text.char_indices().nth(size - 1)?;
    Some(&text[..last + letter.len_utf8()])
}

/// [`Analyzer`] as tantivy calls it.
impl Tokenizer for Analyzer {
    type TokenStream<'a> = Terms;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Terms {
        Terms { waiting: self.terms(text), next: 0, token: Token::default() }
    }
}

/// Terms on their way into tantivy.
pub struct Terms {
    waiting: Vec<String>,
    next: usize,
    token: Token,
}

impl TokenStream for Terms {
    fn advance(&mut self) -> bool {
        let Some(term) = self.waiting.get_mut(self.next) else { return false };
        self.token.text = std::mem::take(term);
        self.token.position = self.next;
        self.next += 1;
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

//! Text into words, words into terms; `themes/default/js/search_words.js` does the same, and `tests/search/cases.json` holds
//! both to it. What follows is how English is analyzed, and any language without a row in `rules`; the row of a language
//! decides how its words are folded and cut, and which are stop words. `themes/default/js/search_language.js` follows the row.
//!
//! 1. The text is folded ([`Analysis::folded`]): no accents, no letters that keyboards lack.
//! 2. A *name* is a run of letters, digits and `_`, continued by a single `.` or `/` between two of them. `'` and what
//!    follows it is dropped from `Go's` and joined in `don't`; the comma of `1,000` is dropped. One or two letters may end in `++`
//!    or `#` (`C++`), and signs before a name may belong to it (`--since`, `$lookup`, `%w`: [`signs::before`]).
//! 3. A name has *pieces* (cut at `.`, `/`, `_`) and each piece *parts* (cut before a capital that follows a small
//!    letter or precedes one: `RWMutex` is `RW`, `Mutex`). Pieces and parts are lower case and stemmed. All pieces written as
//!    one are the name as a whole, so that `Node.js` and `nodejs` are the same.
//! 4. A word is a list of alternatives, each a list of terms that mean it together: `sync.RWMutex` is
//!    `[syncrwmutex]`, `[sync, rwmutex]` or `[sync, rw, mutex]`. A text is indexed with the terms of all of them, each
//!    once a word.
//! 5. Two names with a hyphen or a plus sign between them are two words, and a text is indexed with both written as one as well:
//!    `read-only` is found by `readonly`, `UTF-8` by `utf8`.
//! 6. Chinese and Japanese characters in a row give one word for each two neighbors; a single one gives itself. A text is
//!    indexed with the last one as well, so that each character begins a term. A pictograph is a word.
//! 7. Two to four signs in a row are a word ([`signs::run`]).
//! 8. A name with signs before it is a term with them, and without them unless that is a stop word.
//! 9. Stop words are terms only where the caller asks for them: in questions.

mod asia;
mod europe;
mod hanzi;
mod language;
mod rules;
mod span;

use std::borrow::Cow;
use std::ops::Range;

pub use language::Analysis;
use rules::Runs;
pub use span::SPAN;

use super::signs;

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
    /// Whether the first alternative is the name as a whole and the others are its parts: `sync.Once`, `RWMutex`.
    pub is_whole: bool,
    /// The term of this word and the one before it written as one, where a hyphen joins them.
    pub joined: Option<String>,
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

impl Analysis {
    /// The words of a text, in order.
    #[must_use]
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        self.scan(&self.folded(text), |found| match &found {
            Found::Joined(_) => {
                let joined = found.word(self).alternatives.swap_remove(0).swap_remove(0);
                if let Some(word) = words.last_mut() {
                    let word: &mut Word = word;
                    word.joined = Some(joined);
                }
            }
            Found::Tail(_) => {}
            _ => words.extend(Some(found.word(self)).filter(|word| !word.shown.is_empty())),
        });
        words
    }

    /// Hands out what may be words in `text`, which is folded, in order.
    pub(crate) fn scan<'a>(&self, text: &'a str, mut found: impl FnMut(Found<'a>)) {
        let mut at = 0;
        let mut last: Range<usize> = 0..0;
        while let Some(letter) = letter_at(text, at) {
            if self.is_ideograph(letter) {
                at = self.ideographs(text, at, &mut found);
            } else if self.is_letter(letter) {
                let start = at;
                at = self.name(text, start, &mut found);
                let is_joined =
                    last.end > 0 && last.end + 1 == start && matches!(text.as_bytes()[last.end], b'-' | b'+');
                let has_letters = || text[last.start..at].contains(|letter: char| letter.is_alphabetic());
                if is_joined && has_letters() {
                    found(Found::Joined([&text[last.clone()], &text[start..at]].concat()));
                }
                last = start..at;
            } else if is_pictograph(letter) {
                let end = at + letter.len_utf8();
                found(Found::Term(Cow::Borrowed(&text[at..end])));
                at = end;
            } else {
                let (end, is_term) = signs::run(text, at);
                if is_term {
                    found(Found::Term(Cow::Borrowed(&text[at..end])));
                }
                at = end.max(at + letter.len_utf8());
            }
        }
    }
}

/// A stretch of a text that may be a word, before it is taken apart.
#[derive(PartialEq, Eq, Hash)]
pub(crate) enum Found<'a> {
    /// One term as it is, folded to small letters.
    Term(Cow<'a, str>),
    /// A name as typed.
    Name(Cow<'a, str>),
    /// A name after signs that belong to it.
    Marked(&'static str, Cow<'a, str>),
    /// The name just found and the one before it, joined by a hyphen, as one: for what is indexed.
    Joined(String),
    /// The last of several ideographs: for what is indexed.
    Tail(Cow<'a, str>),
    /// Katakana in a row.
    Run(Cow<'a, str>),
}

impl Found<'_> {
    /// The word that it is.
    pub(crate) fn word(&self, analysis: &Analysis) -> Word {
        match self {
            Self::Term(term) | Self::Tail(term) => {
                let mut word = simple(term.to_lowercase());
                word.is_stop = analysis.is_weak(&word.shown);
                if analysis.has_letters(&word) {
                    word.alternatives.push(word.shown.chars().map(String::from).collect());
                }
                word
            }
            Self::Joined(name) => simple(analysis.stem(&squeezed(name).to_lowercase())),
            Self::Name(name) => word(analysis, name),
            Self::Run(run) => katakana(run),
            Self::Marked(signs, name) => {
                let mut word = word(analysis, name);
                if !word.shown.is_empty() {
                    word.shown.insert_str(0, signs);
                    if word.is_stop {
                        word.alternatives.clear();
                    }
                    word.alternatives.insert(0, vec![format!("{signs}{}", squeezed(&word.shown[signs.len()..]))]);
                    (word.is_stop, word.is_whole) = (false, false);
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
            Self::Joined(text) => Found::Joined(text),
            Self::Tail(text) => Found::Tail(Cow::Owned(text.into_owned())),
            Self::Run(text) => Found::Run(Cow::Owned(text.into_owned())),
        }
    }

    /// Whether it is a word that somebody wrote, not another spelling of one.
    pub(crate) fn is_written(&self) -> bool {
        !matches!(self, Self::Joined(_) | Self::Tail(_))
    }
}

impl Analysis {
    /// Reads the ideographs that start at `start`, letters of a kind only with their own; returns where they end.
    fn ideographs<'a>(&self, text: &'a str, start: usize, found: &mut impl FnMut(Found<'a>)) -> usize {
        let kind = letter_at(text, start).map(|letter| self.kind(letter));
        let mut at = start;
        let is_kin = |letter: &char| self.is_ideograph(*letter) && Some(self.kind(*letter)) == kind;
        while let Some(letter) = letter_at(text, at).filter(is_kin) {
            at += letter.len_utf8();
        }
        match kind {
            Some(LetterKind::Hangul) => self.hangul(&text[start..at], found),
            Some(LetterKind::Katakana) if text[start..at].chars().nth(2).is_some() => {
                found(Found::Run(Cow::Borrowed(&text[start..at])));
            }
            _ => pairs(text, start..at, found),
        }
        at
    }

    /// The pairs of a Korean word without what is put after it; nothing for a stop word.
    fn hangul<'a>(&self, word: &str, found: &mut impl FnMut(Found<'a>)) {
        if self.is_stop_word(word) {
            return;
        }
        let stem = self.stem(word);
        pairs(&stem, 0..stem.len(), &mut |pair| found(pair.into_owned()));
    }

    fn is_kana(&self, letter: char) -> bool {
        matches!(self.kind(letter), LetterKind::Hiragana | LetterKind::Katakana)
    }

    /// What keeps a letter apart from its neighbors, in languages that have several scripts without blanks.
    fn kind(&self, letter: char) -> LetterKind {
        match (self.runs(), letter) {
            (Runs::Japanese, '\u{3041}'..='\u{309f}') => LetterKind::Hiragana,
            (Runs::Japanese, '\u{30a0}'..='\u{30ff}') => LetterKind::Katakana,
            (Runs::Korean, '\u{ac00}'..='\u{d7a3}') => LetterKind::Hangul,
            _ => LetterKind::Any,
        }
    }

    /// Reads the name that starts at `start`; returns where it ends.
    fn name<'a>(&self, text: &'a str, start: usize, found: &mut impl FnMut(Found<'a>)) -> usize {
        let is_letter_at = |at: usize| letter_at(text, at).is_some_and(|letter| self.is_letter(letter));
        let mut joined = String::new();
        let (mut from, mut at) = (start, start);
        let mut end;
        loop {
            while let Some(letter) = letter_at(text, at).filter(|letter| self.is_letter(*letter)) {
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
                ',' if is_thousands(text, end) => {
                    joined.push_str(&text[from..end]);
                    from = next;
                }
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
        found(match signs::before(text, start) {
            Some(signs) => Found::Marked(signs, name),
            None => Found::Name(name),
        });
        at
    }

    /// Whether a letter is part of a name.
    fn is_letter(&self, letter: char) -> bool {
        letter == '_' || letter.is_alphanumeric() && !self.is_ideograph(letter)
    }

    /// Whether a letter is of a script without blanks between words.
    #[must_use]
    pub fn is_ideograph(&self, letter: char) -> bool {
        matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
            || self.runs() == Runs::Thai && matches!(letter, '\u{e01}'..='\u{e4e}')
            || self.runs() == Runs::Korean && matches!(letter, '\u{ac00}'..='\u{d7a3}')
    }
}

fn letter_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => text[at..].chars().next(),
        None => None,
    }
}

/// Whether the comma at `at` is between the digits of one number.
fn is_thousands(text: &str, at: usize) -> bool {
    let (before, after) = (&text.as_bytes()[..at], &text.as_bytes()[at + 1..]);
    before.last().is_some_and(u8::is_ascii_digit) && after.iter().take_while(|byte| byte.is_ascii_digit()).count() == 3
}

/// A word that is one term.
fn simple(term: String) -> Word {
    Word { alternatives: vec![vec![term.clone()]], shown: term, is_stop: false, is_whole: false, joined: None }
}

fn word(analysis: &Analysis, text: &str) -> Word {
    let shown: String = text.trim_matches('_').to_lowercase();
    let pieces: Vec<&str> = text.split(['.', '/', '_']).filter(|piece| !piece.is_empty()).collect();
    if pieces.len() > 1 && is_number(&shown) {
        return simple(squeezed(&shown));
    }
    let parts: Vec<String> = pieces.iter().flat_map(|piece| parts(piece)).collect();
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    if pieces.len() > 1 && shown.chars().count() <= MAX_WHOLE {
        let is_version = shown.chars().all(|letter| letter == '.' || letter.is_numeric());
        alternatives.push(vec![if is_version { shown.clone() } else { analysis.stem(&squeezed(&shown)) }]);
    }
    let are_apart = !text.contains('/') && (!alternatives.is_empty() || parts.len() > pieces.len());
    let mut pieces = analysis.terms(pieces.iter().map(|piece| piece.to_lowercase()));
    pieces.retain(|piece| !piece.is_empty());
    let parts = analysis.terms(parts.iter().map(|part| part.to_lowercase()));
    if !pieces.is_empty() && !alternatives.contains(&pieces) {
        alternatives.push(pieces.clone());
    }
    if parts != pieces && !parts.is_empty() {
        alternatives.push(parts);
    }
    let is_whole = are_apart && alternatives.len() > 1;
    for rest in analysis.without_clitics(&shown) {
        let term = vec![analysis.stem(&rest)];
        if !alternatives.contains(&term) {
            alternatives.push(term);
        }
    }
    Word {
        is_stop: analysis.is_stop_word(&shown),
        is_whole,
        shown: if alternatives.is_empty() { String::new() } else { shown },
        alternatives,
        joined: None,
    }
}

/// A name without the signs between its pieces.
#[must_use]
pub fn squeezed(name: &str) -> String {
    name.chars().filter(|letter| !matches!(letter, '.' | '/' | '_' | '\'' | '’' | ',')).collect()
}

/// Whether these are digits in groups: `10_000`.
fn is_number(shown: &str) -> bool {
    shown.chars().all(|letter| letter == '_' || letter.is_ascii_digit())
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

/// Hands out each two neighbors of the letters in `range`, and the last one; or the only one.
fn pairs<'a>(text: &'a str, range: Range<usize>, found: &mut impl FnMut(Found<'a>)) {
    let starts = text[range.clone()].char_indices().map(|(offset, _)| range.start + offset);
    let ends: Vec<usize> = starts.chain([range.end]).collect();
    let size = if ends.len() == 2 { 1 } else { 2 };
    for pair in ends.windows(size + 1) {
        found(Found::Term(Cow::Borrowed(&text[pair[0]..pair[size]])));
    }
    if size == 2 {
        found(Found::Tail(Cow::Borrowed(&text[ends[ends.len() - 2]..range.end])));
    }
}

/// Kinds of letters that are not in one word with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LetterKind {
    Any,
    Hiragana,
    Katakana,
    Hangul,
}

/// Katakana in a row: a word as a whole, a long vowel at its end left out, or all pairs in it.
fn katakana(run: &str) -> Word {
    let letters: Vec<char> = run.chars().collect();
    let whole = if letters.len() > 3 { run.strip_suffix('ー').unwrap_or(run) } else { run };
    let pairs = letters.windows(2).map(|pair| pair.iter().collect()).collect();
    Word { alternatives: vec![vec![whole.to_owned()], pairs], is_whole: true, ..simple(run.to_owned()) }
}

/// Pictures in a text: emoji, dingbats.
fn is_pictograph(letter: char) -> bool {
    matches!(letter, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stop_words_are_sorted() {
        assert!(STOP_WORDS.is_sorted());
    }
}

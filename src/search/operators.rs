//! What a query says besides words: `"a phrase"`, `-word`, `topic:sql`, `level:novice`, `tag:locks`.

use super::index::Index;
use crate::text::analyze::{Analysis, Word};

/// What `key:value` can filter by.
const FACETS: [&str; 3] = ["topic", "level", "tag"];
const QUOTES: [char; 4] = ['"', '“', '”', '„'];

/// A query taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parsed {
    /// Its words, those of phrases included; ends with a space when the last word is complete.
    pub(super) text: String,
    /// Facets that a hit must have.
    pub(super) facets: Vec<String>,
    /// Phrases that a hit must have, as [`plain`] has them.
    pub(super) phrases: Vec<String>,
    /// Words of which a hit has none.
    pub(super) excluded: Vec<Word>,
}

/// Takes a query apart. What looks like an operator and is none stays a word: `-race` where the book has that option,
/// `topic:` with a topic that does not exist, a minus sign before the only word.
pub(super) fn parse(index: &Index, text: &str) -> tantivy::Result<Parsed> {
    let mut parsed = Parsed::default();
    let mut kept: Vec<&str> = Vec::new();
    let mut rest = text.trim_start();
    let mut is_complete = false;
    while !rest.is_empty() {
        if let Some((inner, after)) = quoted(rest).filter(|(inner, _)| !index.words.analysis.words(inner).is_empty()) {
            parsed.phrases.push(plain(&index.words.analysis, inner));
            kept.push(inner.trim());
            (rest, is_complete) = (after.trim_start(), true);
            continue;
        }
        let (chunk, after) = rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len()));
        rest = after.trim_start();
        is_complete = true;
        if let Some(facet) = facet(chunk)
            && index.has_term(&facet)?
        {
            parsed.facets.push(facet);
        } else if let Some(word) = excluded(&index.words.analysis, chunk)
            && !index.has_term(&index.words.analysis.words(chunk)[0].alternatives[0][0])?
        {
            parsed.excluded.push(word);
        } else {
            kept.push(chunk);
            is_complete = false;
        }
    }
    // Error messages have names in quotes: a single word is a phrase only where it is all that is asked.
    let is_single = |phrase: &str| phrase.split_whitespace().nth(1).is_none();
    parsed.phrases.retain(|phrase| !is_single(phrase) || kept.len() == 1);
    let is_plain = parsed.facets.is_empty() && parsed.phrases.is_empty();
    if is_plain && (parsed.excluded.is_empty() || kept.is_empty()) {
        return Ok(Parsed { text: text.to_owned(), ..Parsed::default() });
    }
    parsed.text = kept.join(" ");
    if is_complete || text.ends_with(char::is_whitespace) {
        parsed.text.push(' ');
    }
    Ok(parsed)
}

/// The text between the quotes that `text` starts with, and what follows; a closing quote ends a word.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix(QUOTES)?;
    let end = inner.char_indices().find(|(at, letter)| {
        let after = &inner[at + letter.len_utf8()..];
        QUOTES.contains(letter) && (after.is_empty() || after.starts_with(char::is_whitespace))
    });
    let (end, quote) = end?;
    Some((&inner[..end], &inner[end + quote.len_utf8()..]))
}

fn facet(chunk: &str) -> Option<String> {
    let (key, value) = chunk.split_once(':')?;
    let key = FACETS.into_iter().find(|facet| key.eq_ignore_ascii_case(facet))?;
    Some(format!("@{key}/{}", value.to_lowercase()))
}

fn excluded(analysis: &Analysis, chunk: &str) -> Option<Word> {
    let word = chunk.strip_prefix('-').filter(|word| word.starts_with(char::is_alphanumeric))?;
    analysis.words(word).into_iter().next().filter(|_| !analysis.words(chunk).is_empty())
}

/// The words of a text as they are compared for phrases, a space before and after each.
pub(super) fn plain(analysis: &Analysis, text: &str) -> String {
    let mut plain = String::from(" ");
    for word in analysis.words(text) {
        plain.push_str(&word.shown);
        plain.push(' ');
    }
    plain
}

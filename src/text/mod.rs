//! Work on text that knows nothing of books: each piece once, for every module that needs it.

pub mod address;
pub mod analyze;
pub mod call;
pub mod color;
pub mod csv;
pub mod date;
pub mod diff;
pub mod edits;
pub mod emoji;
pub mod fit;
pub mod fold;
pub mod hashed;
pub mod html;
pub mod language;
pub mod names;
pub mod near;
pub mod once;
pub mod picture;
pub mod remembered;
pub mod signs;
pub mod slug;
pub mod stem;
pub mod svg;
pub mod toml;
pub mod visible;
pub mod windows_1252;

use std::collections::BTreeMap;

/// `text` with its first letter in upper case.
pub(crate) fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// `text` on one line, single blanks between its words.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How often each of some things occurs.
pub(crate) fn tally<T: Ord>(things: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for thing in things {
        *counts.entry(thing).or_insert(0) += 1;
    }
    counts
}

/// `1 error`, `2 errors`.
pub(crate) fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

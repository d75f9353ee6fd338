//! Work on text that knows nothing of books: each piece once, for every module that needs it.

pub mod address;
pub mod analyze;
pub mod call;
pub mod color;
pub mod date;
pub mod diff;
pub mod edits;
pub mod emoji;
pub mod fit;
pub mod fold;
pub mod html;
pub mod language;
pub mod names;
pub mod near;
pub mod picture;
pub mod remembered;
pub mod signs;
pub mod slug;
pub mod stem;
pub mod svg;
pub mod toml;
pub mod visible;
pub mod windows_1252;

/// `text` with its first letter in upper case.
pub(crate) fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// `1 error`, `2 errors`.
pub(crate) fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

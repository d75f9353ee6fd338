//! Highlighted snippets kept across builds, so that only new code is highlighted.

use std::collections::BTreeSet;

use super::remembered::{Remembered, key};

/// Says which highlighter wrote a cache; a cache of another one is empty.
const VERSION: &[u8] =
    concat!("askbook snippets 2, askbook ", env!("CARGO_PKG_VERSION"), ", two-face 0.5\n").as_bytes();

/// Snippets as HTML, by their text, language and marked lines.
pub struct SnippetCache(Remembered);

impl Default for SnippetCache {
    fn default() -> Self {
        Self(Remembered::new(VERSION))
    }
}

impl SnippetCache {
    /// Reads what [`SnippetCache::to_bytes`] wrote; anything else gives an empty cache.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(Remembered::from_bytes(VERSION, bytes))
    }

    /// The HTML of a snippet: the one known, or the one `highlight` makes.
    pub fn get_or_insert(
        &self,
        code: &str,
        language: &str,
        marked: &BTreeSet<usize>,
        highlight: impl FnOnce() -> String,
    ) -> String {
        let marked: Vec<u8> = marked.iter().flat_map(|line| line.to_le_bytes()).collect();
        let key = key(&[language.as_bytes(), &marked, code.as_bytes()]);
        let html = self.0.get_or_insert(key, || Some(highlight().into_bytes()));
        String::from_utf8(html.unwrap_or_default()).unwrap_or_default()
    }

    /// Whether the build used anything that the cache did not know, or left out anything it knew.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.0.has_changed()
    }

    /// What this build used, to be read by the next one.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_and_marked_lines_decide_too() {
        let (none, first) = (BTreeSet::new(), BTreeSet::from([1]));
        let cache = SnippetCache::default();
        assert_eq!(cache.get_or_insert("a", "go", &none, || "A".to_owned()), "A");
        let next = SnippetCache::from_bytes(&cache.to_bytes());
        assert_eq!(next.get_or_insert("a", "go", &none, || unreachable!("it is known")), "A");
        assert_eq!(next.get_or_insert("a", "sql", &none, || "other".to_owned()), "other");
        assert_eq!(next.get_or_insert("a", "go", &first, || "marked".to_owned()), "marked");
    }
}

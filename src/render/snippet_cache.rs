//! Highlighted snippets kept across builds, so that only new code is highlighted.

use std::collections::BTreeSet;

use crate::text::remembered::{Kind, Remembered, key};

/// Snippets as HTML, by their text, language and marked lines.
pub struct Snippets;

impl Kind for Snippets {
    const VERSION: &'static [u8] =
        concat!("askbook snippets 2, askbook ", env!("CARGO_PKG_VERSION"), ", two-face 0.5\n").as_bytes();
}

/// Snippets highlighted by an earlier build.
pub type SnippetCache = Remembered<Snippets>;

impl SnippetCache {
    /// The HTML of a snippet: the one known, or the one `highlight` makes.
    pub fn highlighted(
        &self,
        code: &str,
        language: &str,
        marked: &BTreeSet<usize>,
        highlight: impl FnOnce() -> String,
    ) -> String {
        let marked: Vec<u8> = marked.iter().flat_map(|line| line.to_le_bytes()).collect();
        let key = key(&[language.as_bytes(), &marked, code.as_bytes()]);
        let html = self.get_or_insert(key, || Some(highlight().into_bytes()));
        String::from_utf8(html.unwrap_or_default()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::remembered::Unused;

    #[test]
    fn language_and_marked_lines_decide_too() {
        let (none, first) = (BTreeSet::new(), BTreeSet::from([1]));
        let cache = SnippetCache::default();
        assert_eq!(cache.highlighted("a", "go", &none, || "A".to_owned()), "A");
        let next = SnippetCache::from_bytes(cache.to_bytes(Unused::Dropped));
        assert_eq!(next.highlighted("a", "go", &none, || unreachable!("it is known")), "A");
        assert_eq!(next.highlighted("a", "sql", &none, || "other".to_owned()), "other");
        assert_eq!(next.highlighted("a", "go", &first, || "marked".to_owned()), "marked");
    }
}

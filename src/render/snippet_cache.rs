//! Highlighted snippets and drawings kept across builds, so that only new ones are made.

use std::collections::BTreeSet;

use crate::drawing::Picture;
use crate::text::remembered::{Kind, Remembered, key};

/// Snippets as HTML, by their text, language and marked lines, and drawings by language and source.
pub struct Snippets;

impl Kind for Snippets {
    const VERSION: &'static [u8] =
        concat!("askbook snippets 3, askbook ", env!("CARGO_PKG_VERSION"), ", two-face 0.5\n").as_bytes();
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

    /// The picture that a source becomes: the one known, or the one `draw` makes, if it makes one.
    pub fn drawn(&self, language: &str, source: &str, draw: impl FnOnce() -> Option<Picture>) -> Option<Picture> {
        let key = key(&[b"drawing", language.as_bytes(), source.as_bytes()]);
        let bytes = self.get_or_insert(key, || {
            let Picture { inside, left, width, height } = draw()?;
            Some(format!("{left} {width} {height} {inside}").into_bytes())
        })?;
        let text = String::from_utf8(bytes).ok()?;
        let mut parts = text.splitn(4, ' ');
        let mut number = || parts.next()?.parse().ok();
        let (left, width, height) = (number()?, number()?, number()?);
        Some(Picture { inside: parts.next()?.to_owned(), left, width, height })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::remembered::Unused;

    #[test]
    fn a_drawing_is_known_by_language_and_source() {
        let picture = Picture { inside: "<path d=\"m0 0\"/>".to_owned(), left: -3, width: 10, height: 20 };
        let cache = SnippetCache::default();
        assert_eq!(cache.drawn("mermaid", "a", || Some(picture.clone())).as_ref(), Some(&picture));
        let next = SnippetCache::from_bytes(cache.to_bytes(Unused::Dropped));
        assert_eq!(next.drawn("mermaid", "a", || unreachable!("it is known")).as_ref(), Some(&picture));
        assert_eq!(next.drawn("flow", "a", || None), None);
    }

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

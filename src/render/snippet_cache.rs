//! Highlighted snippets kept across builds, so that only new code is highlighted.

use std::collections::{BTreeSet, HashMap};
use std::sync::Mutex;

/// Says which highlighter wrote a cache; a cache of another one is empty.
const VERSION: &[u8] =
    concat!("askbook snippets 1, askbook ", env!("CARGO_PKG_VERSION"), ", two-face 0.5\n").as_bytes();

type Key = [u8; 16];

/// Snippets by a hash of their text, language and marked lines.
///
/// As bytes: the version line, then for each snippet ascending by key 16 bytes of key, the length of its HTML as a
/// little-endian `u32`, and the HTML.
#[derive(Default)]
pub struct SnippetCache {
    known: HashMap<Key, Box<str>>,
    used: Mutex<HashMap<Key, Option<Box<str>>>>,
}

impl SnippetCache {
    /// Reads what [`SnippetCache::to_bytes`] wrote; anything else gives an empty cache.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self { known: read(bytes).unwrap_or_default(), used: Mutex::default() }
    }

    /// The HTML of a snippet: the one known, or the one `highlight` makes.
    pub fn get_or_insert(
        &self,
        code: &str,
        language: &str,
        marked: &BTreeSet<usize>,
        highlight: impl FnOnce() -> String,
    ) -> String {
        let key = key(code, language, marked);
        if let Some(html) = self.known.get(&key) {
            self.used.lock().expect("no thread panics with the lock").insert(key, None);
            return html.to_string();
        }
        // A snippet stands on its question's page and on the topic's print page: the second comes for free.
        if let Some(Some(html)) = self.used.lock().expect("no thread panics with the lock").get(&key) {
            return html.to_string();
        }
        let html = highlight();
        let kept = Some(html.clone().into_boxed_str());
        self.used.lock().expect("no thread panics with the lock").insert(key, kept);
        html
    }

    /// Whether the build used anything that the cache did not know, or left out anything it knew.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        let used = self.used.lock().expect("no thread panics with the lock");
        used.len() != self.known.len() || used.values().any(Option::is_some)
    }

    /// What this build used, to be read by the next one.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let used = self.used.lock().expect("no thread panics with the lock");
        let mut entries: Vec<(&Key, &str)> = used
            .iter()
            .filter_map(|(key, new)| Some((key, new.as_deref().or_else(|| self.known.get(key).map(AsRef::as_ref))?)))
            .collect();
        entries.sort_unstable();
        let mut bytes = VERSION.to_vec();
        for (key, html) in entries {
            let Ok(length) = u32::try_from(html.len()) else { continue };
            bytes.extend_from_slice(key);
            bytes.extend_from_slice(&length.to_le_bytes());
            bytes.extend_from_slice(html.as_bytes());
        }
        bytes
    }
}

fn key(code: &str, language: &str, marked: &BTreeSet<usize>) -> Key {
    let mut hasher = blake3::Hasher::new();
    hasher.update(language.as_bytes());
    hasher.update(&[0]);
    for line in marked {
        hasher.update(&line.to_le_bytes());
    }
    hasher.update(&[0xff]);
    hasher.update(code.as_bytes());
    let mut key = [0; 16];
    key.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    key
}

fn read(bytes: &[u8]) -> Option<HashMap<Key, Box<str>>> {
    let mut rest = bytes.strip_prefix(VERSION)?;
    let mut known = HashMap::new();
    while !rest.is_empty() {
        let (key, tail) = rest.split_first_chunk::<16>()?;
        let (length, tail) = tail.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let html = std::str::from_utf8(tail.get(..length)?).ok()?;
        known.insert(*key, Box::from(html));
        rest = &tail[length..];
    }
    Some(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_used_is_known_to_the_next_build() {
        let none = BTreeSet::new();
        let cache = SnippetCache::default();
        assert_eq!(cache.get_or_insert("a", "go", &none, || "A".to_owned()), "A");
        assert_eq!(cache.get_or_insert("b", "go", &none, || "B".to_owned()), "B");
        assert!(cache.has_changed());
        let next = SnippetCache::from_bytes(&cache.to_bytes());
        assert_eq!(next.get_or_insert("a", "go", &none, || unreachable!("it is known")), "A");
        assert_eq!(next.get_or_insert("a", "sql", &none, || "other".to_owned()), "other");
        let last = SnippetCache::from_bytes(&next.to_bytes());
        assert_eq!(last.get_or_insert("b", "go", &none, || "fresh".to_owned()), "fresh", "unused snippets are dropped");
    }

    #[test]
    fn a_damaged_cache_is_an_empty_one() {
        let cache = SnippetCache::default();
        cache.get_or_insert("a", "go", &BTreeSet::new(), || "A".to_owned());
        let bytes = cache.to_bytes();
        for end in 0..bytes.len() {
            let _ = SnippetCache::from_bytes(&bytes[..end]);
        }
        assert!(SnippetCache::from_bytes(b"something else").known.is_empty());
    }
}

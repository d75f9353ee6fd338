//! The fragments of headings: GitHub's, so that a link to a heading works on a forge and in the handbook alike.

use std::collections::BTreeMap;

/// Hands out the fragments of one body.
#[derive(Default)]
pub struct Anchors {
    taken: BTreeMap<String, usize>,
}

impl Anchors {
    /// The fragment for a heading: the explicit one, or its text's; a repeated one is numbered in order.
    pub fn assign(&mut self, text: &str, explicit: Option<&str>) -> String {
        let wanted = explicit.map_or_else(|| anchor(text), str::to_owned);
        let mut candidate = wanted.clone();
        loop {
            if !self.taken.contains_key(&candidate) {
                self.taken.insert(candidate.clone(), 0);
                return candidate;
            }
            let count = self.taken.entry(wanted.clone()).or_insert(0);
            *count += 1;
            candidate = format!("{wanted}-{count}");
        }
    }
}

/// GitHub's fragment for a heading: lower case, punctuation dropped, blanks as hyphens; `section` when nothing is left.
#[must_use]
pub fn anchor(text: &str) -> String {
    let mut anchor = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            ' ' | '-' => anchor.push('-'),
            '_' => anchor.push('_'),
            _ if character.is_alphanumeric() => anchor.extend(character.to_lowercase()),
            _ => {}
        }
    }
    match anchor.chars().next() {
        None => "section".to_owned(),
        // Ids that start with `_` are the theme's own.
        Some('_') => format!("section{anchor}"),
        Some(_) => anchor,
    }
}

/// Cuts an explicit `{#anchor}` off the end of a heading's text.
#[must_use]
pub fn explicit_anchor(text: &str) -> (&str, Option<&str>) {
    let trimmed = text.trim_end();
    let found = trimmed.strip_suffix('}').and_then(|rest| rest.rfind("{#").map(|open| (open, &rest[open + 2..])));
    match found {
        Some((open, id))
            if id.starts_with(|c: char| c.is_ascii_alphabetic())
                && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) =>
        {
            (trimmed[..open].trim_end(), Some(id))
        }
        _ => (trimmed, None),
    }
}

//! The YAML or TOML block at the top of a foreign file, as far as collections use it.

use super::{level, words};
use crate::model::Level;

/// What a foreign front matter says about its document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    /// `question`.
    pub(super) question: Option<String>,
    /// `title`.
    pub(super) title: Option<String>,
    /// `subtitle`.
    pub(super) subtitle: Option<String>,
    /// `tags`, `categories`, `keywords`.
    pub(super) tags: Vec<String>,
    /// `level`, `difficulty`, `expertise`.
    pub(super) level: Option<Level>,
    /// `topic`, `category`, `section`.
    pub(super) topic: Option<String>,
}

/// Reads `key: value` and `key = value` lines, inline lists and block lists; anything deeper is passed over.
pub(super) fn read<'a>(lines: impl Iterator<Item = &'a str>) -> FrontMatter {
    let mut found = FrontMatter::default();
    let mut list_key = String::new();
    for line in lines {
        let trimmed = line.trim();
        if let Some(item) = trimmed.strip_prefix("- ").filter(|_| !list_key.is_empty()) {
            found.set(&list_key, unquote(item));
            continue;
        }
        let pair = trimmed.split_once([':', '=']).filter(|_| !line.starts_with([' ', '\t', '#']));
        let Some((key, value)) = pair else { continue };
        let key = key.trim().trim_matches('"').to_lowercase();
        let value = value.trim();
        if value.is_empty() {
            list_key = key;
            continue;
        }
        list_key.clear();
        let list = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        // `tags: "heat, pots"` is a list to its author.
        let is_tags = TAGS.contains(&key.as_str());
        let items = if list.is_none() && is_tags { unquote(value) } else { list.unwrap_or(value).to_owned() };
        for item in items.split(|c| c == ',' && (is_tags || list.is_some())) {
            found.set(&key, unquote(item));
        }
    }
    found
}

/// Keys of tags.
const TAGS: &[&str] = &["tags", "tag", "categories", "keywords"];

impl FrontMatter {
    /// Takes a value, the first of a key unless they are tags.
    fn set(&mut self, key: &str, value: String) {
        let first = match key {
            _ if value.is_empty() => return,
            "question" => &mut self.question,
            "title" => &mut self.title,
            "subtitle" => &mut self.subtitle,
            "topic" | "category" | "section" | "subject" => &mut self.topic,
            key if words::of("level-label").has(key) => return self.level = self.level.or(level::stated(&value)),
            key => return self.tags.extend(Some(value).filter(|_| TAGS.contains(&key))),
        };
        first.get_or_insert(value);
    }
}

fn unquote(value: &str) -> String {
    let value = value.trim();
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return inner.replace("\\\"", "\"").replace("''", "'");
        }
    }
    value.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_both_languages_and_both_kinds_of_list_are_read() {
        let text = "title: \"Why?\"\ntags: [heat, 'pots']\ndifficulty: easy\nother:\n  deep: x\n";
        let found = read(text.lines());
        assert_eq!(found.title.as_deref(), Some("Why?"));
        assert_eq!(found.tags, ["heat", "pots"]);
        assert_eq!(found.level, Some(Level::Novice));
        assert_eq!(read("tags:\n  - a\n  - b\n".lines()).tags, ["a", "b"]);
    }
}

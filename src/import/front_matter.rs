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
            found.set(&list_key, &[unquote(item)]);
            continue;
        }
        if line.starts_with([' ', '\t']) || trimmed.starts_with('#') {
            continue;
        }
        let Some((key, value)) = trimmed.split_once([':', '=']) else { continue };
        let key = key.trim().trim_matches('"').to_lowercase();
        let value = value.trim();
        if value.is_empty() {
            list_key = key;
            continue;
        }
        list_key.clear();
        let values: Vec<String> = match value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(inner) => inner.split(',').map(unquote).filter(|item| !item.is_empty()).collect(),
            None => vec![unquote(value)],
        };
        found.set(&key, &values);
    }
    found
}

impl FrontMatter {
    fn set(&mut self, key: &str, values: &[String]) {
        let Some(first) = values.first().filter(|value| !value.is_empty()) else { return };
        match key {
            "question" => self.question = Some(first.clone()),
            "title" => self.title = Some(first.clone()),
            "subtitle" => self.subtitle = Some(first.clone()),
            "tags" | "tag" | "categories" | "keywords" => {
                let split = values.iter().flat_map(|value| {
                    if values.len() == 1 { value.split(',').collect::<Vec<_>>() } else { vec![value.as_str()] }
                });
                self.tags.extend(split.map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()));
            }
            key if words::of("level-label").has(key) => self.level = level::stated(first),
            "topic" | "category" | "section" | "subject" => self.topic = Some(first.clone()),
            _ => {}
        }
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

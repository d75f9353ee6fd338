//! The YAML or TOML block at the top of a foreign file, as far as collections use it.

use std::collections::BTreeMap;

use super::{level, words};
use crate::model::Level;

/// What a foreign front matter says about its document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    pub(super) question: Option<String>,
    pub(super) title: Option<String>,
    pub(super) subtitle: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) level: Option<Level>,
    pub(super) topic: Option<String>,
}

/// Keys of tags.
const TAGS: [&str; 4] = ["tags", "tag", "categories", "keywords"];

/// Reads `key: value` and `key = value` lines, inline lists and block lists; anything deeper is passed over.
pub(super) fn read<'a>(lines: impl Iterator<Item = &'a str>) -> FrontMatter {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in lines {
        let trimmed = line.trim();
        let pair = trimmed.split_once([':', '=']).filter(|_| !line.starts_with([' ', '\t', '#', '-']));
        let (list, value) = match (trimmed.strip_prefix("- "), pair) {
            (Some(item), _) => (None, item),
            (None, Some((name, value))) => {
                key = name.trim().trim_matches('"').to_lowercase();
                (value.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']')), value)
            }
            (None, None) => continue,
        };
        // `tags: "heat, pots"` is a list to its author.
        let is_tags = TAGS.contains(&key.as_str());
        let text = if list.is_none() && is_tags { unquote(value) } else { list.unwrap_or(value).to_owned() };
        let items = text.split(|c| c == ',' && (is_tags || list.is_some())).map(unquote);
        fields.entry(key.clone()).or_default().extend(items.filter(|item| !item.is_empty()));
    }
    let first = |keys: &[&str]| keys.iter().find_map(|key| fields.get(*key)?.first().cloned());
    let levels = fields.iter().filter(|(key, _)| words::of("level-label").has(key));
    FrontMatter {
        question: first(&["question"]),
        title: first(&["title"]),
        subtitle: first(&["subtitle"]),
        tags: TAGS.iter().filter_map(|key| fields.get(*key)).flatten().cloned().collect(),
        level: levels.flat_map(|(_, values)| values).find_map(|value| level::stated(value)),
        topic: first(&["topic", "category", "section", "subject"]),
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

//! The text of the files that an import writes.

use super::item::Item;
use crate::parse::front_matter::key_names;
use crate::text::toml::quoted;

/// The text of `content/<topic>/<id>.md`, its keys in the usual order.
pub(super) fn question_text(item: &Item, order: i64) -> String {
    let list = |values: &[String]| {
        let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
        (!values.is_empty()).then(|| format!("[{}]", values.join(", ")))
    };
    let value = |key: &str| match key {
        "question" => Some(quoted(&item.question)),
        "label" => item.label.as_deref().map(quoted),
        "asked" => list(&item.asked),
        "level" => item.level.map(|level| quoted(level.name())),
        "order" => Some(order.to_string()),
        "tags" => list(&item.tags),
        // What is the default need not be said.
        "importance" => item.other_keys.get(key)?.first().filter(|it| ["1", "3"].contains(&it.as_str())).cloned(),
        _ => list(item.other_keys.get(key)?),
    };
    let keys = key_names().filter_map(|key| Some(format!("{key} = {}\n", value(key)?)));
    let text = format!("+++\n{}+++\n", keys.collect::<String>());
    match item.body.trim_end() {
        "" => text,
        body => format!("{text}\n{body}\n"),
    }
}

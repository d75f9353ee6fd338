//! The text of the files that an import writes.

use super::item::Item;
use crate::book::written::Written;
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
    with_body(&format!("+++\n{}+++", keys.collect::<String>()), &item.body)
}

/// The file of a question that the book has, with the question and the answer of the source; other keys are its author's.
pub(super) fn updated_text(old: &Written, item: &Item) -> String {
    let text = old.body.text.whole();
    let (before, after) = (&text[..old.question_span.start], &text[old.question_span.end..old.body.start]);
    with_body(&format!("{before}{}{}", quoted(&item.question), after.trim_end()), &item.body)
}

fn with_body(front_matter: &str, body: &str) -> String {
    match body.trim_end() {
        "" => format!("{front_matter}\n"),
        body => format!("{front_matter}\n\n{body}\n"),
    }
}

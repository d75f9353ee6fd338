//! The text of the files that an import writes.

use super::options::{NewQuestion, NewTopic};
use crate::model::Level;
use crate::parse::front_matter::key_names;
use crate::text::toml::quoted;

/// The text of `content/<topic>/_index.md`.
#[must_use]
pub fn topic_text(topic: &NewTopic) -> String {
    format!("+++\ntitle = {}\norder = {}\n+++\n", quoted(&topic.title), topic.order)
}

/// The text of `content/<topic>/<id>.md`, its keys in the usual order.
#[must_use]
pub fn question_text(question: &NewQuestion) -> String {
    let list = |values: &[String]| {
        let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
        (!values.is_empty()).then(|| format!("[{}]", values.join(", ")))
    };
    let value = |key: &str| match key {
        "question" => Some(quoted(&question.question)),
        "label" => question.label.as_deref().map(quoted),
        "asked" => list(&question.asked),
        "points" => list(&question.points),
        "level" => question.level.map(|level| format!("\"{}\"", Level::name(level))),
        "order" => Some(question.order.to_string()),
        "tags" => list(&question.tags),
        "aliases" => list(&question.aliases),
        "keywords" => list(&question.keywords),
        _ => None,
    };
    let mut text = "+++\n".to_owned();
    for key in key_names() {
        if let Some(value) = value(key) {
            text.push_str(&format!("{key} = {value}\n"));
        }
    }
    text.push_str("+++\n");
    if !question.body.trim().is_empty() {
        text.push('\n');
        text.push_str(question.body.trim_end());
        text.push('\n');
    }
    text
}

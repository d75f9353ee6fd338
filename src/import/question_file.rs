//! The text of the files that an import writes.

use super::{NewQuestion, NewTopic};
use crate::model::Level;

/// The text of `content/<topic>/_index.md`.
#[must_use]
pub fn topic_text(topic: &NewTopic) -> String {
    format!("+++\ntitle = {}\norder = {}\n+++\n", toml_string(&topic.title), topic.order)
}

/// The text of `content/<topic>/<id>.md`.
#[must_use]
pub fn question_text(question: &NewQuestion) -> String {
    let mut text = format!("+++\nquestion = {}\n", toml_string(&question.question));
    if let Some(level) = question.level {
        text.push_str(&format!("level = \"{}\"\n", Level::name(level)));
    }
    for (key, values) in [("tags", &question.tags), ("keywords", &question.keywords)] {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(|value| toml_string(value)).collect();
            text.push_str(&format!("{key} = [{}]\n", values.join(", ")));
        }
    }
    text.push_str(&format!("order = {}\n+++\n", question.order));
    if !question.body.trim().is_empty() {
        text.push('\n');
        text.push_str(&question.body);
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
    text
}

/// `text` as a basic string of TOML.
fn toml_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

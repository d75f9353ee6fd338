//! JSON: our own export, lists of objects with questions, objects by question or by category, notebooks.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::item::Reading;
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::super::words;
use super::records::{Fields, Records};

/// Reads a JSON file, or one with an object a line.
pub(super) fn read(file: &Document, text: &str, options: &Options) -> Reading {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(_) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str);
            match lines.collect::<Result<Vec<Value>, _>>() {
                Ok(values) if !values.is_empty() => Value::Array(values),
                _ => return Reading::left_out(file, SkipReason::UnreadableFile),
            }
        }
    };
    let is_own = value["format"] == "askbook book";
    let topics = value["topics"].as_array().into_iter().flatten().filter(|_| is_own);
    let titles = topics.filter_map(|topic| Some((topic["slug"].as_str()?, topic["title"].as_str()?.to_owned())));
    let mut walk = Walk { text, offset: 0, line: 1, titles: titles.collect(), records: Records::new(options) };
    walk.value(if is_own { &value["questions"] } else { &value }, &[], 0);
    walk.records.finish(file, "objects with questions")
}

/// Deepest nesting that is looked into.
const MAX_DEPTH: usize = 12;

struct Walk<'t, 'o> {
    text: &'t str,
    /// Bytes up to the last question, and the line there.
    offset: usize,
    line: usize,
    /// Titles of topics by their slugs, in our own export.
    titles: BTreeMap<&'t str, String>,
    records: Records<'o>,
}

impl Walk<'_, '_> {
    fn value(&mut self, value: &Value, names: &[&str], depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.value(value, names, depth + 1)),
            Value::Object(object) => {
                let mut fields: Fields = Fields::new();
                for (name, value) in object {
                    let values = texts(value);
                    if !values.is_empty() {
                        fields.insert(name.to_lowercase(), values);
                    }
                }
                if let Some(name) =
                    names.last().filter(|_| !fields.contains_key("topic") && !fields.contains_key("category"))
                {
                    fields.insert("topic".to_owned(), vec![(*name).to_owned()]);
                }
                for topic in fields.get_mut("topic").into_iter().flatten() {
                    topic.clone_from(self.titles.get(topic.as_str()).unwrap_or(&topic.clone()));
                }
                let line = self.line_of(&fields);
                if self.records.take(&fields, (line, line)) {
                    return;
                }
                let all_text = object.len() > 1 && object.values().all(Value::is_string);
                let asking = object.keys().filter(|name| words::reads_like_question(name)).count();
                if all_text && asking * 2 >= object.len() {
                    for (question, answer) in object {
                        let fields = Fields::from([
                            ("question".to_owned(), vec![question.clone()]),
                            ("answer".to_owned(), texts(answer)),
                        ]);
                        let line = self.line_of(&fields);
                        self.records.take(&fields, (line, line));
                    }
                    return;
                }
                for (name, value) in object.iter().filter(|(_, value)| value.is_array() || value.is_object()) {
                    let is_plain = words::is("generic", name)
                        || matches!(name.as_str(), "data" | "items" | "cards" | "faqs" | "quiz" | "results");
                    let title = object.get("title").or_else(|| object.get("name")).and_then(Value::as_str);
                    let mut below = names.to_vec();
                    if let Some(title) = title {
                        below.push(title);
                    } else if !is_plain {
                        below.push(name);
                    }
                    self.value(value, &below, depth + 1);
                }
            }
            _ => {}
        }
    }

    /// The line of a record, by its question's first words after those of the record before.
    fn line_of(&mut self, fields: &Fields) -> usize {
        let names = ["question", "q", "prompt", "front", "text", "title"];
        let Some(question) = names.iter().find_map(|name| fields.get(*name)).and_then(|values| values.first()) else {
            return self.line;
        };
        let spelled = serde_json::to_string(question).unwrap_or_default();
        let wanted = spelled.trim_matches('"');
        if let Some(at) = self.text.get(self.offset..).and_then(|rest| rest.find(wanted)).filter(|_| !wanted.is_empty())
        {
            self.line += self.text[self.offset..self.offset + at].matches('\n').count();
            self.offset += at;
        }
        self.line
    }
}

/// The texts of a value: one for a word or number, several for a list of them.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Bool(value) => vec![value.to_string()],
        Value::Array(values) => {
            let texts = values.iter().map(|value| match value {
                Value::Object(object) => {
                    let names = ["markdown", "text", "option", "answer", "label", "value"];
                    names.iter().find_map(|name| object.get(*name)?.as_str()).unwrap_or("").to_owned()
                }
                other => texts(other).join(" "),
            });
            let texts: Vec<String> = texts.collect();
            if texts.iter().all(String::is_empty) || values.iter().any(|value| value.get("question").is_some()) {
                Vec::new()
            } else {
                texts
            }
        }
        // A text of our own export, in one of its forms.
        Value::Object(object) if object.contains_key("markdown") => texts(&object["markdown"]),
        Value::Object(object)
            if object.values().all(Value::is_string)
                && object.len() <= 6
                && object.keys().all(|name| name.len() == 1) =>
        {
            object.values().filter_map(Value::as_str).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// A notebook as Markdown: its text, and its code as fences.
pub(super) fn notebook(text: &str) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    let language = value.pointer("/metadata/language_info/name").and_then(Value::as_str).unwrap_or("python");
    let mut out = String::new();
    for cell in value.get("cells")?.as_array()? {
        let source = match cell.get("source")? {
            Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect::<String>(),
            other => other.as_str().unwrap_or("").to_owned(),
        };
        match cell.get("cell_type").and_then(Value::as_str) {
            Some("code") if !source.trim().is_empty() => {
                out.push_str(&format!("```{language}\n{}\n```\n\n", source.trim_end()));
            }
            Some("markdown" | "raw") => out.push_str(&format!("{}\n\n", source.trim_end())),
            _ => {}
        }
    }
    Some(out)
}

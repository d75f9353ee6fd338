//! JSON: our own export, lists of objects with questions, objects by question or by category, notebooks.

use std::collections::BTreeMap;
use std::slice;

use serde_json::{Deserializer, Value};

use super::super::item::Reading;
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::super::words;
use super::records::{Fields, Records};

/// Reads a JSON file, or one with an object a line.
pub(super) fn read(file: &Document, text: &str, options: &Options) -> Reading {
    let Ok(values) = Deserializer::from_str(text).into_iter().collect::<Result<Vec<Value>, _>>() else {
        return Reading::left_out(file, SkipReason::UnreadableFile);
    };
    let own = values.first().filter(|value| value["format"] == "askbook book");
    let topics = own.and_then(|book| book["topics"].as_array()).into_iter().flatten();
    let titles = topics.filter_map(|topic| Some((topic["slug"].as_str()?, topic["title"].as_str()?)));
    let mut walk = Walk { text, offset: 0, line: 1, titles: titles.collect(), records: Records::new(options) };
    let values = own.map_or(values.as_slice(), |book| slice::from_ref(&book["questions"]));
    for value in values {
        walk.value(value, None);
    }
    walk.records.finish(file, "objects with questions")
}

struct Walk<'t, 'o> {
    text: &'t str,
    /// Bytes up to the last question, and the line there.
    offset: usize,
    line: usize,
    /// Titles of topics by their slugs, in our own export.
    titles: BTreeMap<&'t str, &'t str>,
    records: Records<'o>,
}

impl Walk<'_, '_> {
    /// Takes the questions of a value, which the object around it calls `topic`.
    fn value(&mut self, value: &Value, topic: Option<&str>) {
        let object = match value {
            Value::Array(values) => return values.iter().for_each(|value| self.value(value, topic)),
            Value::Object(object) => object,
            _ => return,
        };
        let fields = object.iter().map(|(name, value)| (name.to_lowercase(), texts(value)));
        let mut fields: Fields = fields.filter(|(_, values)| !values.is_empty()).collect();
        if !fields.contains_key("category") {
            let stated = fields.remove("topic").and_then(|topics| topics.into_iter().next());
            if let Some(topic) = stated.or_else(|| topic.map(str::to_owned)) {
                let title = self.titles.get(topic.as_str()).map(|title| (*title).to_owned());
                fields.insert("topic".to_owned(), vec![title.unwrap_or(topic)]);
            }
        }
        if self.take(&fields) {
            return;
        }
        let asking = object.keys().filter(|name| words::reads_like_question(name)).count();
        if object.len() > 1 && asking * 2 >= object.len() && object.values().all(Value::is_string) {
            for (question, answer) in object {
                let question = ("question".to_owned(), vec![question.clone()]);
                self.take(&Fields::from([question, ("answer".to_owned(), texts(answer))]));
            }
            return;
        }
        let title = object.get("title").or_else(|| object.get("name")).and_then(Value::as_str);
        for (name, value) in object {
            let says_nothing = words::is("generic", name) || words::is("plain-key", name);
            self.value(value, title.or((!says_nothing).then_some(name)).or(topic));
        }
    }

    /// Takes a record on the line where its question is next.
    fn take(&mut self, fields: &Fields) -> bool {
        let ahead = &self.text[self.offset..self.text.floor_char_boundary(self.offset + FARTHEST)];
        let spelled = self.records.question(fields).map(|text| spelled(text, ahead.is_ascii()));
        let wanted = spelled.as_deref().unwrap_or("").trim_matches('"');
        if let Some(at) = ahead.find(wanted) {
            self.line += self.text[self.offset..self.offset + at].matches('\n').count();
            self.offset += at;
        }
        self.records.take(fields, (self.line, self.line))
    }
}

/// Most bytes that are looked through for a question.
const FARTHEST: usize = 256 * 1024;

/// A text as JSON has it, which many programs write in ASCII alone.
fn spelled(text: String, in_ascii: bool) -> String {
    let plain = Value::String(text).to_string();
    let ascii = |unit: u16| char::from_u32(unit.into()).filter(char::is_ascii);
    let letter = |unit: u16| ascii(unit).map_or_else(|| format!("\\u{unit:04x}"), String::from);
    if in_ascii { plain.encode_utf16().map(letter).collect() } else { plain }
}

/// The texts of a value: one for a word or number, several for a list of them.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(_) | Value::Bool(_) => vec![value.to_string()],
        Value::Array(values) if values.iter().any(|value| value.get("question").is_some()) => Vec::new(),
        Value::Array(values) => {
            let texts: Vec<String> = values.iter().map(|value| texts(value).join(" ")).collect();
            if texts.iter().all(String::is_empty) { Vec::new() } else { texts }
        }
        Value::Object(object) => {
            // A text of our own export in one of its forms, or an option.
            let names = ["markdown", "text", "option", "answer", "label", "value"];
            if let Some(text) = names.iter().find_map(|name| object.get(*name)?.as_str()) {
                return vec![text.to_owned()];
            }
            let are_options = object.len() <= 6 && object.keys().all(|letter| letter.len() == 1);
            let texts = object.values().map(|value| value.as_str().map(str::to_owned));
            texts.collect::<Option<_>>().filter(|_| are_options).unwrap_or_default()
        }
        Value::Null => Vec::new(),
    }
}

/// A notebook as Markdown: its text, and its code as fences.
pub(super) fn notebook(text: &str) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    let language = value.pointer("/metadata/language_info/name").and_then(Value::as_str).unwrap_or("python");
    let mut out = String::new();
    for cell in value["cells"].as_array()? {
        let source: String = match &cell["source"] {
            Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect(),
            other => other.as_str()?.to_owned(),
        };
        let source = source.trim_end();
        match cell["cell_type"].as_str() {
            Some("code") if !source.is_empty() => out.push_str(&format!("```{language}\n{source}\n```\n\n")),
            Some("markdown" | "raw") => out.push_str(&format!("{source}\n\n")),
            _ => {}
        }
    }
    Some(out)
}

//! Records with named fields, rows of a table or objects, into questions.

use std::collections::BTreeMap;

use super::super::item::{Item, Reading};
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::super::{level, title, words};

/// A record: names of fields in lower case and their values; a list has several.
pub(super) type Fields = BTreeMap<String, Vec<String>>;

/// Questions found in records.
pub(super) struct Records<'o> {
    options: &'o Options,
    names: Vec<String>,
    items: Vec<Item>,
}

impl<'o> Records<'o> {
    pub(super) fn new(options: &'o Options) -> Self {
        Self { options, names: Vec::new(), items: Vec::new() }
    }

    /// Takes a record on the lines `lines`; whether it holds a question.
    pub(super) fn take(&mut self, record: &Fields, lines: (usize, usize)) -> bool {
        for name in record.keys() {
            if !self.names.contains(name) {
                self.names.push(name.clone());
            }
        }
        let field = |ours: &str| self.field(record, ours);
        let Some(question) = field("question").map(|values| values.join(" ")).filter(|text| !text.trim().is_empty())
        else {
            return false;
        };
        let read = title::read(&question, &level::Legend::default());
        let first = |ours: &str| field(ours).and_then(|values| values.first().cloned()).unwrap_or_default();
        let list = |ours: &str| -> Vec<String> {
            let values = field(ours).unwrap_or_default();
            let split = values
                .iter()
                .flat_map(|value| value.split([';', '\n']))
                .flat_map(|value| if ours == "tags" { value.split(',').collect::<Vec<_>>() } else { vec![value] });
            split.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
        };
        let stated = first("level");
        let item = Item {
            question: if read.text.is_empty() { question.trim().to_owned() } else { read.text },
            level: read.level.or_else(|| level::from_words(&stated)).or_else(|| level::from_symbols(&stated)).or(
                match stated.as_str() {
                    "novice" => Some(crate::model::Level::Novice),
                    _ => None,
                },
            ),
            body: body(&field),
            has_answer_label: true,
            topic: Some(first("topic")).filter(|topic| !topic.trim().is_empty()),
            tags: list("tags"),
            id: Some(first("id"))
                .filter(|id| crate::text::slug::is_slug(id) && !id.bytes().all(|byte| byte.is_ascii_digit())),
            label: Some(first("label")).filter(|label| !label.is_empty()),
            asked: list("asked"),
            points: list("points"),
            aliases: list("aliases"),
            lines: vec![lines],
            ..Item::default()
        };
        self.items.push(item);
        true
    }

    /// The values of a field of ours.
    fn field(&self, record: &Fields, ours: &str) -> Option<Vec<String>> {
        if let Some(theirs) = self.options.overrides.map.get(ours) {
            return record.get(&theirs.to_lowercase()).cloned();
        }
        let names = words::list("field", ours);
        names
            .iter()
            .find_map(|name| record.get(name))
            .filter(|values| values.iter().any(|value| !value.trim().is_empty()))
            .cloned()
    }

    /// What was found; when there is nothing, the names that the records have.
    pub(super) fn finish(self, file: &Document, form: &str) -> Reading {
        if self.items.is_empty() {
            let mut reading = Reading::left_out(file, SkipReason::NoQuestions);
            if !self.names.is_empty() {
                let names: Vec<String> = self.names.iter().take(12).map(|name| format!("`{name}`")).collect();
                let example = self.names.first().map_or("prompt", String::as_str);
                reading.plan.others = vec![format!(
                    "none of {} is known as a question: `--map question={example},answer=…` says which is",
                    names.join(", ")
                )];
            }
            return reading;
        }
        Reading::whole(file, self.items, form)
    }
}

/// The answer of a record: options with the right one ticked, the short answer, the answer, the explanation.
fn body(field: &impl Fn(&str) -> Option<Vec<String>>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let answer = field("answer").map(|values| values.join("\n\n")).unwrap_or_default();
    if let Some(options) = field("options").filter(|options| options.len() > 1) {
        let right = field("correct").and_then(|values| values.first().cloned()).unwrap_or_else(|| answer.clone());
        let lines: Vec<String> = options
            .iter()
            .enumerate()
            .map(|(at, option)| {
                let letter = char::from(b'a' + u8::try_from(at.min(25)).unwrap_or(25));
                let plain = right.trim().to_lowercase();
                let is_right = words::normalized(option) == words::normalized(&right)
                    || plain == at.to_string() && right.len() <= 2
                    || plain.len() == 1 && plain.starts_with(letter);
                format!("- [{}] {}", if is_right { "x" } else { " " }, option.trim())
            })
            .collect();
        parts.push(lines.join("\n"));
        if !options.iter().any(|option| words::normalized(option) == words::normalized(&answer))
            && answer.trim().len() > 2
        {
            parts.push(answer);
        }
    } else {
        parts.extend(field("short").map(|values| values.join("\n\n")));
        parts.push(answer);
    }
    parts.extend(field("explanation").map(|values| values.join("\n\n")));
    parts.iter().map(|part| part.trim_end()).filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
}

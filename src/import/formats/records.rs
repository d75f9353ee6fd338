//! Records with named fields (rows of a table, objects, notes) into questions.

use std::collections::{BTreeMap, BTreeSet};

use super::super::item::{Item, Reading};
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::super::{level, title, words};

/// A record: names of fields in lower case and their values; a list has several.
pub(super) type Fields = BTreeMap<String, Vec<String>>;

/// Keys of a question file that are written as a record has them.
const OTHER_KEYS: [&str; 5] = ["importance", "points", "aliases", "related", "keywords"];

/// Questions found in records.
pub(super) struct Records<'o> {
    options: &'o Options,
    names: BTreeSet<String>,
    items: Vec<Item>,
}

impl<'o> Records<'o> {
    pub(super) fn new(options: &'o Options) -> Self {
        Self { options, names: BTreeSet::new(), items: Vec::new() }
    }

    /// Takes a record on the lines `lines`; whether it holds a question.
    pub(super) fn take(&mut self, record: &Fields, lines: (usize, usize)) -> bool {
        self.names.extend(record.keys().cloned());
        let Some(question) = self.question(record) else { return false };
        let read = title::read(&question, &level::Legend::default());
        let text = |ours: &str| self.field(record, ours)?.iter().find(|value| !value.trim().is_empty()).cloned();
        let list = |ours: &str| -> Vec<String> {
            let is_end = |c: char| matches!(c, ';' | '\n') || c == ',' && ours == "tags";
            let values = self.field(record, ours).into_iter().flatten().flat_map(|value| value.split(is_end));
            values.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
        };
        self.items.push(Item {
            question: if read.text.is_empty() { question.trim().to_owned() } else { read.text },
            level: read.level.or_else(|| level::stated(&text("level")?)),
            body: self.body(record),
            has_answer_label: true,
            topic: text("topic"),
            tags: list("tags"),
            id: text("id").filter(|id| !id.bytes().all(|byte| byte.is_ascii_digit())),
            label: text("label"),
            asked: list("asked"),
            other_keys: OTHER_KEYS.iter().map(|key| (*key, list(key))).collect(),
            lines: vec![lines],
            ..Item::default()
        });
        true
    }

    /// What a record asks.
    pub(super) fn question(&self, record: &Fields) -> Option<String> {
        self.field(record, "question").map(|values| values.join(" "))
    }

    /// The values of a field of ours, when one of them says something.
    fn field<'r>(&self, record: &'r Fields, ours: &str) -> Option<&'r Vec<String>> {
        let values = match self.options.overrides.map.get(ours) {
            Some(theirs) => record.get(&theirs.to_lowercase()),
            None => words::list("field", ours).iter().find_map(|name| record.get(name)),
        };
        values.filter(|values| values.iter().any(|value| !value.trim().is_empty()))
    }

    /// The answer of a record: options with the right one ticked, the short answer, the answer, the explanation.
    fn body(&self, record: &Fields) -> String {
        let text = |ours: &str| self.field(record, ours).map(|values| values.join("\n\n")).unwrap_or_default();
        let answer = text("answer");
        let mut parts = [text("short"), answer.clone(), text("explanation")];
        if let Some(options) = self.field(record, "options").filter(|options| options.len() > 1) {
            let is_same = |a: &str, b: &str| words::normalized(a) == words::normalized(b);
            let right = self.field(record, "correct").map_or(&answer, |values| &values[0]);
            let plain = right.trim().to_lowercase();
            let lines = options.iter().zip('a'..).enumerate().map(|(at, (option, letter))| {
                let is_right = is_same(option, right)
                    || plain == at.to_string() && right.len() <= 2
                    || plain.len() == 1 && plain.starts_with(letter);
                format!("- [{}] {}", if is_right { "x" } else { " " }, option.trim())
            });
            parts[0] = lines.collect::<Vec<_>>().join("\n");
            if answer.trim().len() <= 2 || options.iter().any(|option| is_same(option, &answer)) {
                parts[1].clear();
            }
        }
        let parts = parts.iter().map(|part| part.trim_end()).filter(|part| !part.trim().is_empty());
        parts.collect::<Vec<_>>().join("\n\n")
    }

    /// What was found; when there is nothing, the names that the records have.
    pub(super) fn finish(self, file: &Document, form: &str) -> Reading {
        if !self.items.is_empty() {
            return Reading::whole(file, self.items, form);
        }
        let mut reading = Reading::left_out(file, SkipReason::NoQuestions);
        if let Some(example) = self.names.first() {
            let names: Vec<String> = self.names.iter().take(12).map(|name| format!("`{name}`")).collect();
            let names = names.join(", ");
            reading.plan.others = vec![format!(
                "none of {names} is known as a question: `--map question={example},answer=…` says which is"
            )];
        }
        reading
    }
}

//! TOML with spans: takes the known keys of a table one by one, then reports the ones that nobody took.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Fix, Rule};
use crate::source::{SourcePath, Span, Spanned};

/// A piece of TOML inside a file: its text and where it starts, in bytes of the whole file.
#[derive(Clone, Copy)]
pub struct TomlText<'a> {
    /// The file, for diagnostics.
    pub path: &'a SourcePath,
    /// The TOML alone.
    pub text: &'a str,
    /// Where it starts in the file.
    pub start: usize,
}

impl<'a> TomlText<'a> {
    /// The table and every syntax error in it, each with its place.
    #[must_use]
    pub fn parse(self) -> (DeTable<'a>, Vec<Diagnostic>) {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        let diagnostics = errors
            .iter()
            .map(|error| {
                let span = error.span().map_or(Span::at(0), Span::from).shifted(self.start);
                Diagnostic::new(Rule::InvalidToml, self.path, span, first_line(error.message()))
            })
            .collect();
        (table.into_inner(), diagnostics)
    }
}

fn first_line(message: &str) -> String {
    let line = message.lines().next().unwrap_or("invalid TOML");
    format!("not valid TOML: {line}")
}

/// Reads the keys of one table; [`TableReader::finish`] reports those left over.
pub struct TableReader<'t, 'd> {
    path: &'t SourcePath,
    start: usize,
    /// Named in messages: ``front matter`` or `` `[site]` ``.
    name: String,
    entries: Vec<(Spanned<String>, &'t TomlSpanned<DeValue<'t>>)>,
    asked: Vec<&'static str>,
    /// Names of all entries.
    present: Vec<String>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'t, 'd> TableReader<'t, 'd> {
    /// A reader of `table`, which stands in `text`; findings go to `diagnostics`.
    pub fn new(
        text: TomlText<'t>,
        name: impl Into<String>,
        table: &'t DeTable<'t>,
        diagnostics: &'d mut Vec<Diagnostic>,
    ) -> Self {
        let entries = table
            .iter()
            .map(|(key, value)| {
                let span = Span::from(key.span()).shifted(text.start);
                (Spanned::new(key.get_ref().to_string(), span), value)
            })
            .collect::<Vec<(Spanned<String>, _)>>();
        let present = entries.iter().map(|(key, _)| key.value.clone()).collect();
        Self { path: text.path, start: text.start, name: name.into(), entries, asked: Vec::new(), present, diagnostics }
    }

    fn take(&mut self, key: &'static str) -> Option<&'t TomlSpanned<DeValue<'t>>> {
        self.asked.push(key);
        let index = self.entries.iter().position(|(name, _)| name.value == key)?;
        Some(self.entries.swap_remove(index).1)
    }

    fn span(&self, value: &TomlSpanned<DeValue<'_>>) -> Span {
        Span::from(value.span()).shifted(self.start)
    }

    fn wrong_type(&mut self, key: &str, expected: &str, value: &TomlSpanned<DeValue<'_>>) {
        let found = value.get_ref().type_str();
        let message = format!("`{key}` takes {expected}, not {}", with_article(found));
        let span = self.span(value);
        self.diagnostics.push(Diagnostic::new(Rule::WrongType, self.path, span, message));
    }

    /// Whether the table has this key and nobody took it yet.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(name, _)| name.value == key)
    }

    /// Adds a finding about this table.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// A string.
    pub fn string(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.take(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, "a string", value);
            return None;
        };
        Some(Spanned::new(text.to_owned(), self.span(value)))
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, key: &'static str) -> Option<Spanned<bool>> {
        let value = self.take(key)?;
        let Some(flag) = value.get_ref().as_bool() else {
            self.wrong_type(key, "`true` or `false`", value);
            return None;
        };
        Some(Spanned::new(flag, self.span(value)))
    }

    /// A whole number.
    pub fn integer(&mut self, key: &'static str) -> Option<Spanned<i64>> {
        let value = self.take(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|integer| i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix()).ok());
        let Some(number) = number else {
            self.wrong_type(key, "a whole number", value);
            return None;
        };
        Some(Spanned::new(number, self.span(value)))
    }

    /// A number, whole or not.
    pub fn number(&mut self, key: &'static str) -> Option<Spanned<f64>> {
        let value = self.take(key)?;
        let text = match value.get_ref() {
            DeValue::Integer(integer) => Some(integer.as_str()),
            DeValue::Float(float) => Some(float.as_str()),
            _ => None,
        };
        let Some(number) = text.and_then(|text| text.replace('_', "").parse::<f64>().ok()) else {
            self.wrong_type(key, "a number", value);
            return None;
        };
        Some(Spanned::new(number, self.span(value)))
    }

    /// A date without a time, as `2026-11-20`.
    pub fn date(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let value = self.take(key)?;
        let date = value.get_ref().as_datetime().filter(|datetime| datetime.time.is_none()).and_then(|d| d.date);
        let Some(date) = date else {
            self.wrong_type(key, "a date such as 2026-11-20", value);
            return None;
        };
        Some(Spanned::new(date.to_string(), self.span(value)))
    }

    /// A list of strings; an element of another type is reported and left out.
    pub fn strings(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, "a list of strings", value);
            return Vec::new();
        };
        let mut strings = Vec::new();
        for element in array {
            match element.get_ref().as_str() {
                Some(text) => strings.push(Spanned::new(text.to_owned(), self.span(element))),
                None => self.wrong_type(key, "a list of strings", element),
            }
        }
        strings
    }

    /// A string, or a list of strings.
    pub fn string_or_strings(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let is_one = self.entries.iter().any(|(name, value)| name.value == key && value.get_ref().as_str().is_some());
        if is_one { self.string(key).into_iter().collect() } else { self.strings(key) }
    }

    /// A table, read by `read` with a reader of its own.
    pub fn table<T>(&mut self, key: &'static str, read: impl FnOnce(&mut TableReader<'t, '_>) -> T) -> Option<T> {
        let value = self.take(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, "a table", value);
            return None;
        };
        let text = TomlText { path: self.path, text: "", start: self.start };
        let mut reader = TableReader::new(text, format!("`[{key}]`"), table, self.diagnostics);
        let result = read(&mut reader);
        reader.finish();
        Some(result)
    }

    /// A list of tables, as `[[site.nav]]`, each read by `read` with a separate reader; `None` where there is none.
    pub fn tables<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut TableReader<'t, '_>) -> T,
    ) -> Option<Vec<T>> {
        let value = self.take(key)?;
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, "a list of tables", value);
            return None;
        };
        let mut results = Vec::new();
        for element in array {
            let Some(table) = element.get_ref().as_table() else {
                self.wrong_type(key, "a list of tables", element);
                continue;
            };
            let text = TomlText { path: self.path, text: "", start: self.start };
            let mut reader = TableReader::new(text, format!("`[[{key}]]`"), table, self.diagnostics);
            results.push(read(&mut reader));
            reader.finish();
        }
        Some(results)
    }

    /// Every entry that was not asked for by name, as strings: for tables with free keys.
    pub fn remaining_strings(&mut self) -> Vec<(Spanned<String>, Spanned<String>)> {
        let mut pairs = Vec::new();
        for (key, value) in std::mem::take(&mut self.entries) {
            match value.get_ref().as_str() {
                Some(text) => pairs.push((key, Spanned::new(text.to_owned(), self.span(value)))),
                None => self.wrong_type(&key.value, "a string", value),
            }
        }
        pairs
    }

    /// Every entry that was not asked for by name, as tables, each read by `read` with its key and a reader: for tables of tables
    /// with free keys, whose own name is `name`.
    pub fn remaining_tables<T>(
        &mut self,
        name: &str,
        mut read: impl FnMut(Spanned<String>, &mut TableReader<'t, '_>) -> T,
    ) -> Vec<T> {
        let mut results = Vec::new();
        for (key, value) in std::mem::take(&mut self.entries) {
            let Some(table) = value.get_ref().as_table() else {
                self.wrong_type(&key.value, "a table", value);
                continue;
            };
            let text = TomlText { path: self.path, text: "", start: self.start };
            let mut reader = TableReader::new(text, format!("`[{name}.{}]`", key.value), table, self.diagnostics);
            results.push(read(key, &mut reader));
            reader.finish();
        }
        results
    }

    /// Every entry that was not asked for by name, as commands: `"yaml"`, `["bash", "-n", "{file}"]`, or a list of these.
    pub fn remaining_commands(&mut self) -> Vec<(Spanned<String>, Vec<Vec<String>>)> {
        const EXPECTED: &str = "a command: a name, a list of words, or a list of commands";
        let mut found = Vec::new();
        for (key, value) in std::mem::take(&mut self.entries) {
            let commands = match value.get_ref() {
                DeValue::Array(array) if array.iter().any(|element| element.get_ref().as_array().is_some()) => {
                    array.iter().map(|element| command(element.get_ref())).collect()
                }
                DeValue::Array(array) if array.is_empty() => Some(Vec::new()),
                one => command(one).map(|command| vec![command]),
            };
            match commands {
                Some(commands) => found.push((key, commands)),
                None => self.wrong_type(&key.value, EXPECTED, value),
            }
        }
        found
    }

    /// The keys that nobody asked for, with their values, for whoever knows more of them; nothing is reported.
    #[must_use]
    pub fn others(self) -> OtherKeys {
        let read = |value: &TomlSpanned<DeValue<'_>>| match value.get_ref() {
            DeValue::String(text) => (OtherKind::Text, vec![Spanned::new(text.to_string(), self.span(value))]),
            DeValue::Integer(number) => {
                (OtherKind::Number, vec![Spanned::new(number.as_str().to_owned(), self.span(value))])
            }
            DeValue::Float(number) => {
                (OtherKind::Number, vec![Spanned::new(number.as_str().to_owned(), self.span(value))])
            }
            DeValue::Array(array) => {
                let texts = array
                    .iter()
                    .map(|element| Some(Spanned::new(element.get_ref().as_str()?.to_owned(), self.span(element))));
                match texts.collect::<Option<Vec<_>>>() {
                    Some(texts) => (OtherKind::List, texts),
                    None => (OtherKind::Else, Vec::new()),
                }
            }
            _ => (OtherKind::Else, Vec::new()),
        };
        let keys = self.entries.iter().map(|(key, value)| {
            let (kind, values) = read(value);
            OtherKey {
                key: key.clone(),
                span: self.span(value),
                kind,
                values,
                type_name: value.get_ref().type_str().into(),
            }
        });
        let keys: Vec<OtherKey> = keys.collect();
        let present = if keys.is_empty() { Vec::new() } else { self.present };
        OtherKeys { keys, present }
    }

    /// Reports each key that nobody asked for.
    pub fn finish(self) {
        for (key, _) in &self.entries {
            self.diagnostics.push(unknown_key(self.path, &self.name, key, &self.asked, &self.present));
        }
    }
}

/// A finding about a key of the table `name`, whose keys could be `known` and are `present`.
#[must_use]
pub fn unknown_key(
    path: &SourcePath,
    name: &str,
    key: &Spanned<String>,
    known: &[&str],
    present: &[String],
) -> Diagnostic {
    let message = format!("unknown key `{}` in {name}", key.value);
    let names = known.iter().copied();
    let mut diagnostic = Diagnostic::new(Rule::UnknownKey, path, key.span, message).mend_name(
        &key.value,
        names,
        key.span,
        str::to_owned,
    );
    // A second key of the same name would be no improvement; a quoted one has other bytes than its name.
    let is_there = |fix: &Fix| present.contains(&fix.text);
    if diagnostic.fix.as_deref().is_some_and(is_there) || key.span.end - key.span.start != key.value.len() {
        diagnostic.fix = None;
    }
    if diagnostic.hint.is_none() {
        let keys: Vec<String> = known.iter().map(|key| format!("`{key}`")).collect();
        diagnostic = diagnostic.hint(format!("the keys are {}", keys.join(", ")));
    }
    diagnostic
}

/// Keys of a table that its reader does not know.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct OtherKeys {
    /// With their values.
    pub keys: Vec<OtherKey>,
    /// Names of all the table's keys; empty where each is known.
    pub present: Vec<String>,
}

/// A key that its reader does not know.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OtherKey {
    /// Its name.
    pub key: Spanned<String>,
    /// Where its value is.
    pub span: Span,
    /// What its value is.
    pub kind: OtherKind,
    /// The value's texts: one of a text or a number, as it is written.
    pub values: Vec<Spanned<String>>,
    /// What TOML calls such a value.
    pub type_name: Cow<'static, str>,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OtherKind {
    /// A string.
    Text,
    /// A number.
    Number,
    /// A list of strings.
    List,
    /// Anything else.
    Else,
}

/// A command's words; `None` when there are none, or other things than words.
fn command(value: &DeValue<'_>) -> Option<Vec<String>> {
    let words: Vec<String> = match value {
        DeValue::String(name) => vec![name.to_string()],
        DeValue::Array(words) => {
            words.iter().map(|word| word.get_ref().as_str().map(str::to_owned)).collect::<Option<_>>()?
        }
        _ => return None,
    };
    words.first().is_some_and(|program| !program.trim().is_empty()).then_some(words)
}

/// A noun with `a` or `an`.
#[must_use]
pub fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

//! Fields that a book adds to its questions: what is wrong with their keys and values, and what a question has of them.

use super::{Book, Question};
use crate::config::fields::{FieldConfig, FieldType, FieldsConfig};
use crate::config::table::{OtherKey, OtherKind, unknown_key, with_article};
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::front_matter::key_names;
use crate::source::SourcePath;
use crate::text::slug::tag_slug;

/// What a question says in a field.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// The field's key.
    pub key: &'a str,
    /// What book.toml says of it.
    pub config: &'a FieldConfig,
    /// The question's values as typed, in its order.
    written: &'a OtherKey,
}

impl<'a> Field<'a> {
    /// The values with their slugs, by which filters know them; those without a letter or digit are left out.
    pub fn values(&self) -> impl Iterator<Item = (String, &'a str)> + use<'a> {
        let values = self.written.values.iter().map(|value| (tag_slug(&value.value), value.value.as_str()));
        values.filter(|(slug, _)| !slug.is_empty())
    }
}

impl Book {
    /// The fields that a question has, in the order of their keys.
    pub fn fields<'a>(&'a self, question: &'a Question) -> impl Iterator<Item = Field<'a>> {
        let declared = self.config.fields.iter();
        declared.filter_map(|(key, config)| {
            let written = question.other_keys.keys.iter().find(|other| other.key.value == *key)?;
            Some(Field { key, config, written }).filter(|field| !field.written.values.is_empty())
        })
    }
}

/// Reports keys that are neither askbook's nor declared, values of another type, and fields that have a key of askbook's.
pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    let fields = &book.config.fields;
    let book_toml = SourcePath::new("book.toml");
    for (key, config) in fields.iter().filter(|(key, _)| key_names().any(|known| known == key.as_str())) {
        let message = format!("every question has a key `{key}` already");
        let finding = Diagnostic::new(Rule::InvalidValue, &book_toml, config.span, message);
        diagnostics.push(finding.hint("choose another name for the field"));
    }
    for question in book.questions.iter().filter(|question| !question.other_keys.keys.is_empty()) {
        for other in &question.other_keys.keys {
            diagnostics.extend(fault(fields, question, other));
        }
    }
}

fn fault(fields: &FieldsConfig, question: &Question, other: &OtherKey) -> Option<Diagnostic> {
    let path = &question.path;
    let Some(config) = fields.get(&other.key.value) else {
        let own = fields.keys().map(String::as_str);
        let known: Vec<&str> = key_names().map(|name| -> &str { name }).chain(own).collect();
        return Some(unknown_key(path, "front matter", &other.key, &known, &question.other_keys.present));
    };
    let (is_fine, expected) = match config.kind {
        FieldType::List => (matches!(other.kind, OtherKind::List | OtherKind::Text), "a list of strings"),
        FieldType::Text => (other.kind == OtherKind::Text, "a string"),
        FieldType::Number => (other.kind == OtherKind::Number, "a number"),
    };
    let message = format!("`{}` takes {expected}, not {}", other.key.value, with_article(&other.type_name));
    (!is_fine).then(|| Diagnostic::new(Rule::WrongType, path, other.span, message))
}

//! `[fields.<key>]`: keys of front matter that a book adds for itself.

use std::collections::BTreeMap;

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Span};
use crate::text::slug::is_slug;

/// What a field holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldType {
    /// A list of short texts, or one.
    #[default]
    List,
    /// One text.
    Text,
    /// A number.
    Number,
}

impl FieldType {
    const ALL: [(&'static str, FieldType); 3] = [("list", Self::List), ("text", Self::Text), ("number", Self::Number)];
}

/// One of `[fields]`.
#[derive(Clone, Debug)]
pub struct FieldConfig {
    /// Where its key is written.
    pub span: Span,
    /// The name readers see.
    pub title: String,
    /// What it holds.
    pub kind: FieldType,
    /// Whether lists and search can be filtered by it.
    pub is_filter: bool,
    /// Whether search looks in it.
    pub is_searched: bool,
}

/// Fields by key.
pub type FieldsConfig = BTreeMap<String, FieldConfig>;

/// Keys that filters of the program have in addresses.
const TAKEN: &[&str] = &["level", "tag", "topic", "importance", "q"];

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> FieldsConfig {
    let read = table.remaining_tables("fields", |key, field| {
        let kind = field.string("type").and_then(|name| {
            let found = FieldType::ALL.iter().find(|(known, _)| *known == name.value).map(|(_, kind)| *kind);
            if found.is_none() {
                let message = format!("`type` is `{}`, not one of `list`, `text`, `number`", name.value);
                let finding = Diagnostic::new(Rule::InvalidValue, &file.path, name.span, message);
                field.report(finding.did_you_mean(&name.value, FieldType::ALL.iter().map(|(known, _)| *known)));
            }
            found
        });
        let flag = |value: Option<crate::source::Spanned<bool>>| value.is_some_and(|value| value.value);
        let title = field.string("title").map(|title| title.value).filter(|title| !title.trim().is_empty());
        let config = FieldConfig {
            span: key.span,
            title: title.unwrap_or_else(|| key.value.clone()),
            kind: kind.unwrap_or_default(),
            is_filter: flag(field.boolean("filter")),
            is_searched: flag(field.boolean("search")),
        };
        (key.value, config)
    });
    let mut fields = FieldsConfig::new();
    for (key, config) in read {
        let message = if TAKEN.contains(&key.as_str()) {
            format!("a filter of every book is called `{key}`")
        } else if is_slug(&key) {
            drop(fields.insert(key, config));
            continue;
        } else {
            format!("field `{key}` is not kebab-case: small letters, digits and single hyphens")
        };
        let finding = Diagnostic::new(Rule::InvalidValue, &file.path, config.span, message);
        table.report(finding.hint("choose another name for the field"));
    }
    fields
}

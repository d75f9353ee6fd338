//! The record of proofs: a table for each answer that was checked, named by its question's id, with the day and the versions of the
//! tools:
//!
//! ```toml
//! [deadlocks]
//! date = 2026-11-30
//! go = "1.27"
//! postgresql = "18.4"
//! ```

use super::Book;
use super::unknown::unknown_question;
use crate::config::table::{TableReader, TomlText};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::proof::Proof;
use crate::model::version::Version;
use crate::source::SourceFile;

/// Gives each question what the record says of it.
pub(super) fn add(book: &mut Book, record: &SourceFile, diagnostics: &mut Vec<Diagnostic>) {
    let start = record.text_start();
    let text = TomlText { path: &record.path, text: &record.text[start..], start };
    let (table, mut faults) = text.parse();
    let mut reader = TableReader::new(text, "the record", &table, &mut faults);
    let entries = reader.remaining_tables("", |id, entry| {
        let date = entry.date("date");
        let versions = entry.remaining_strings().into_iter().filter_map(|(tool, typed)| {
            let version = Version::parse(&typed.value);
            if version.is_none() {
                let message = format!("`{}` is not a version such as `1.27`", typed.value);
                entry.report(Diagnostic::new(Rule::InvalidValue, &record.path, typed.span, message));
            }
            Some((tool, version?))
        });
        let mut versions: Vec<_> = versions.collect();
        versions.sort_by_key(|(tool, _)| tool.span.start);
        (id, date, versions)
    });
    for (id, date, versions) in entries {
        let Some(index) = book.find(&id.value) else {
            faults.push(unknown_question(book, &record.path, &id, "the record names"));
            continue;
        };
        let Some(date) = date else {
            let message = format!("`date` is missing: the day on which `{}` was checked", id.value);
            faults.push(Diagnostic::new(Rule::MissingKey, &record.path, id.span, message));
            continue;
        };
        let versions = versions.into_iter().map(|(tool, version)| (tool.value, version)).collect();
        book.questions[index].proof = Some(Proof { date: date.value, versions });
    }
    diagnostics.append(&mut faults);
}

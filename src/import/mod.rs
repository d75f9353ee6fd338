//! Someone's questions and answers, in whatever form they keep them, into question files of a book.
//!
//! ```text
//! bytes ─encoding, fences, lines→ lines ─blocks→ one parse ─candidate, contents→ lines that could be questions
//!       ─shape, outline→ which of them are ─draft, body→ question and answer ─sets→ topics ─assign→ ids ─links→ Import
//! ```
//!
//! Other formats (`formats`) give the same items and go through the last three steps. Every line of a source has a fate:
//! it is in a question, it is structure, or [`Report`] says why it was left out.

mod answer_key;
mod assign;
mod blocks;
mod body;
mod candidate;
mod candidates;
mod contents;
mod document;
mod draft;
mod edits;
mod encoding;
mod fates;
mod fences;
mod files;
mod finish;
mod formats;
mod front_matter;
mod item;
mod layout;
mod lead;
mod level;
mod lines;
mod links;
mod markup;
mod options;
mod outline;
mod question_file;
mod reading;
mod record;
mod report;
mod score;
mod sets;
mod shape;
mod title;
mod words;

#[cfg(test)]
mod tests;

pub use assign::topic_slug;
pub use files::{Format, format, is_source};
pub use item::Plan;
pub use options::{
    Document, File, FileKind, Files, Import, Kind, NewQuestion, Options, Overrides, QuestionForm, Status, TopicSource,
};
pub use record::{Origin, RECORD_FILE, Record};
pub use report::{Repair, RepairKind, Report, SkipReason, Skipped, SourceLines, Totals};
pub use shape::question_form;

/// Imports `documents` into a book that has what `options` say; `files` gives the pictures that they show.
///
/// Takes any bytes. The same input gives the same result, whatever the order of `documents`.
#[must_use]
pub fn import(documents: &[Document], files: &Files<'_>, options: &Options) -> Import {
    let readings = sets::read_all(documents, options);
    let assigned = assign::assign(&readings, options);
    finish::finish(&readings, assigned, files, options)
}

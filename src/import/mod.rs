//! Someone's questions and answers, in whatever form they keep them, into question files of a book.
//!
//! ```text
//! bytes ─encoding, fences, lines→ lines ─blocks→ one parse ─candidate, contents→ lines that could be questions
//!       ─shape, outline→ which of them are ─draft, body→ question and answer ─sets→ topics ─assign→ ids ─links→ Import
//! ```
//!
//! Other formats ([`formats`]) give the same items and go through the last three steps. Every line of a source has a fate:
//! it is in a question, it is structure, or [`Report`] says why it was left out.

mod answer_key;
mod assign;
mod blocks;
mod body;
mod candidate;
mod contents;
mod document;
mod draft;
mod encoding;
mod fences;
mod files;
mod finish;
mod formats;
mod front_matter;
mod html;
mod item;
mod layout;
mod lead;
mod level;
mod lines;
mod links;
mod media;
mod options;
mod outline;
mod pairs;
mod question_file;
mod reading;
mod record;
mod references;
mod report;
mod score;
mod sets;
mod shape;
mod symbols;
mod title;
mod words;

#[cfg(test)]
mod tests;

pub use files::is_markdown;
pub use formats::{is_source, needs_pandoc};
pub use item::Plan;
pub use options::{
    Asset, Document, ExistingQuestion, Import, Kind, NewQuestion, NewTopic, Options, Overrides, QuestionForm, Status,
    TopicName, TopicSource, Update,
};
pub use question_file::{question_text, topic_text};
pub use record::{Origin, RECORD_FILE, Record};
pub use references::references;
pub use report::{Repair, RepairKind, Report, SkipReason, Skipped, SourceLines, Totals};
pub use shape::question_form;

/// The folder of a topic with this name: kebab-case, of bearable length, and none that the site needs for itself.
#[must_use]
pub fn topic_slug(name: &str) -> String {
    assign::topic_slug(name)
}

/// Whether a file's name promises questions: `questions.json`, `faq.html`.
#[must_use]
pub fn promises_questions(path: &str) -> bool {
    words::promises_entries(path.rsplit('/').next().unwrap_or(path))
}

/// A number that tells the bytes of a file from others.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> u64 {
    let hash = blake3::hash(bytes);
    u64::from_le_bytes(hash.as_bytes()[..8].try_into().expect("a hash has 32 bytes"))
}

/// Imports `documents` into a book that has what `options` say.
///
/// Takes any bytes. The same input gives the same result, whatever the order of `documents`.
#[must_use]
pub fn import(documents: &[Document], options: &Options) -> Import {
    let readings = sets::read_all(documents, options);
    let assigned = assign::assign(&readings, options);
    finish::finish(&readings, assigned, documents, options)
}

//! Someone's question-and-answer Markdown into question files of a book.
//!
//! ```text
//! Documents ─source→ text ─scan→ lines ─candidate→ question lines of every shape ─pattern, outline→ the questions
//!           ─extract, body→ drafts ─assign→ ids and topics ─links→ Import
//! ```
//!
//! Every line of the source has a fate: it is in a question, it is structure, or [`Report`] says why it was left out.

mod assign;
mod body;
mod candidate;
mod contents;
mod details;
mod document;
mod extract;
mod fate;
mod files;
mod front_matter;
mod html;
mod lead;
mod level;
mod line;
mod links;
mod outline;
mod pairs;
mod paragraph;
mod pattern;
mod question_file;
mod reading;
mod references;
mod report;
mod scan;
mod source;
mod table;
mod title;
mod wording;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::model::Level;

pub use question_file::{question_text, topic_text};
pub use references::references;
pub use report::{ContentsDifference, Repair, RepairKind, Report, SkipReason, Skipped, SourceLines, Totals};

/// A file of the import set: Markdown, or something that Markdown shows or links to.
#[derive(Clone, Debug)]
pub struct Document {
    /// Relative to the folder that is imported, `/` between its parts.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// What the book that is imported into has already.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Its questions.
    pub questions: Vec<ExistingQuestion>,
    /// Its topics: slug to the highest `order` of the questions in it, 0 when none has one.
    pub topics: BTreeMap<String, i64>,
    /// The highest `order` of its topics, 0 when none has one.
    pub last_topic_order: i64,
    /// Ids that are taken without being a question's: former ids.
    pub reserved_ids: BTreeSet<String>,
    /// Files that are copied, by content path (`<topic>/<name>`), with [`fingerprint`] of their bytes.
    pub assets: BTreeMap<String, u64>,
    /// What the import is called where a source has no name of its own: topic of a lone `README.md`.
    pub name: String,
    /// The topic that all questions go to; without one, each goes where the sections of its source say.
    pub topic: Option<TopicName>,
}

/// The folder and the name of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicName {
    /// Its folder.
    pub slug: String,
    /// The name readers see.
    pub title: String,
}

/// A question that the book has.
#[derive(Clone, Debug)]
pub struct ExistingQuestion {
    /// Its id.
    pub id: String,
    /// The slug of its topic.
    pub topic: String,
    /// Its text, as in its front matter.
    pub question: String,
    /// Its body.
    pub body: String,
}

/// What an import makes.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Topics that the book does not have yet, in the source's order.
    pub topics: Vec<NewTopic>,
    /// Questions that the book does not have yet, in the source's order.
    pub questions: Vec<NewQuestion>,
    /// Files to copy.
    pub assets: Vec<Asset>,
    /// What became of every line.
    pub report: Report,
}

/// A topic to write as `content/<slug>/_index.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTopic {
    /// Its folder.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Its place among the topics.
    pub order: i64,
}

impl NewTopic {
    /// Where its file goes, below `content/`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/_index.md", self.slug)
    }
}

/// What a question's body is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// There is an answer.
    Answered,
    /// The body only stands in for one: "to do", a link to a shop, the question's own snippet.
    Placeholder,
    /// There is no body.
    Unanswered,
}

/// A question to write as `content/<topic>/<id>.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewQuestion {
    /// Its id.
    pub id: String,
    /// The slug of its topic.
    pub topic: String,
    /// One line of Markdown.
    pub question: String,
    /// How hard it is.
    pub level: Option<Level>,
    /// What it is about: names of the inner sections it stood in, tags of the source.
    pub tags: Vec<String>,
    /// Words readers search for that the text does not use.
    pub keywords: Vec<String>,
    /// Its place in the topic, lower first.
    pub order: i64,
    /// Its answer as Markdown; empty when there is none.
    pub body: String,
    /// What the body is worth.
    pub kind: Kind,
    /// Where it stood; an answer kept apart from its question has lines of its own.
    pub source: Vec<SourceLines>,
}

impl NewQuestion {
    /// Where its file goes, below `content/`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}.md", self.topic, self.id)
    }
}

/// A file to copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path in the import set.
    pub source: String,
    /// Where it goes, below `content/`.
    pub content_path: String,
}

/// The folder of a topic with this name: kebab-case, of bearable length, and none that the site needs for itself.
#[must_use]
pub fn topic_slug(name: &str) -> String {
    assign::topic_slug(name)
}

/// Whether a file of this name is read as Markdown.
#[must_use]
pub fn is_markdown(path: &str) -> bool {
    files::is_markdown(path)
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
    let mut sorted: Vec<&Document> = documents.iter().collect();
    sorted.sort_by_cached_key(|document| (files::natural_key(&document.path), document.path.clone()));
    let mut readings = reading::read_all(&sorted, options);
    pairs::pair(&mut readings);
    let assigned = assign::assign(&readings, options);
    links::finish(&readings, assigned, &sorted, options)
}

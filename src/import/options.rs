//! What an import is given and what it makes, as values that the command reads and writes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use super::item::Plan;
use super::record::Record;
use super::report::{Report, SourceLines};
use crate::book::written::Written;
use crate::source::Bytes;

/// A file with questions.
#[derive(Clone, Debug)]
pub struct Document {
    /// Relative to the folder that is imported, `/` between its parts.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Looks up the bytes of a file that a document shows or links to, by its path in the import set; `None` when it may not be taken.
pub type Files<'a> = dyn Fn(&str) -> Option<Vec<u8>> + 'a;

/// What the book that is imported into has already, and what the person decided.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Its questions, ascending by path, drafts among them.
    pub questions: Vec<Arc<Written>>,
    /// Slugs of its topics.
    pub topics: BTreeSet<String>,
    /// The highest `order` of its topics, 0 when none has one.
    pub last_topic_order: i64,
    /// Ids that are taken without being a question's: former ids.
    pub reserved_ids: BTreeSet<String>,
    /// Files that are copied, by content path (`<topic>/<name>`); no bytes for one that `static/` puts there.
    pub assets: BTreeMap<String, Bytes>,
    /// What the folder of the sources is called: a topic for a lone `README.md`, and what its paths begin with in the record.
    pub name: String,
    /// What paths of sources begin with in the report, to be those that the person typed.
    pub shown_root: String,
    /// Folder and title of the topic that all questions go to; without one, each goes where its source says.
    pub topic: Option<(String, String)>,
    /// Sources that were named one by one, and are read whatever they are called.
    pub named: BTreeSet<String>,
    /// What earlier imports wrote.
    pub record: Record,
    /// Sources in it that are not there any more.
    pub lost: BTreeSet<String>,
    /// Decisions of the person.
    pub overrides: Overrides,
}

/// What the person decides instead of the program.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// What the questions are.
    pub questions: Option<QuestionForm>,
    /// Where the names of topics come from.
    pub topic_from: Option<TopicSource>,
    /// Headings of sections to leave out.
    pub skip_sections: Vec<String>,
    /// The site that links to files outside of the import lead to.
    pub base_url: Option<String>,
    /// Whether questions with the same text and answer are written once.
    pub merge: bool,
    /// Whether questions that changed in the source and not in the book are written again.
    pub update: bool,
    /// For tables and JSON: our field to the column or key that holds it.
    pub map: BTreeMap<String, String>,
}

/// What the questions of a document are.
#[derive(Clone, Debug)]
pub enum QuestionForm {
    /// Headings of this level.
    Heading(u8),
    /// Lines of the shapes with this name.
    Row(&'static str),
    /// One for each file.
    File,
    /// Lines that a pattern matches; its first group is the question.
    Pattern(Box<regex::Regex>),
}

/// Where the names of topics come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicSource {
    /// The outermost folder of each source.
    Folder,
    /// The title of each document.
    Title,
    /// The section around each question.
    Section,
}

/// What the book has of a question of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nothing: it is new.
    New,
    /// The same.
    Same,
    /// What was imported once; the source says something else now.
    ChangedThere,
    /// The same, and it is written again.
    Updated,
    /// Something that was changed in the book; the source is as it was.
    ChangedHere,
    /// Both were changed.
    ChangedInBoth,
    /// The same question with the same answer is in the import twice.
    Merged,
}

/// What an import makes.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Files to write: topics, questions in the order of those below, pictures.
    pub files: Vec<File>,
    /// Questions that the book does not have yet, in the source's order.
    pub questions: Vec<NewQuestion>,
    /// Questions that the book has and the source says something else about, as they would be written.
    pub updates: Vec<NewQuestion>,
    /// Ids of questions that came from these sources once and are there no more.
    pub gone: Vec<String>,
    /// What became of every line.
    pub report: Report,
    /// How each document was read.
    pub plans: Vec<Plan>,
    /// Where all questions of the book came from, after this import.
    pub record: Record,
}

impl Status {
    /// Whether the question's file is written.
    pub(super) fn is_written(self) -> bool {
        matches!(self, Self::New | Self::Updated)
    }
}

impl Options {
    /// A source as the person spells its path.
    pub(super) fn shown(&self, path: &str) -> String {
        format!("{}{path}", self.shown_root)
    }

    /// The question that the book has in a file.
    pub(super) fn question(&self, path: &str) -> Option<&Written> {
        let at = self.questions.binary_search_by(|question| question.path.as_str().cmp(path)).ok()?;
        Some(&self.questions[at])
    }

    /// A source as the record spells its path.
    pub(super) fn recorded(&self, path: &str) -> String {
        format!("{}/{path}", self.name)
    }
}

/// What a question's body is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// There is an answer.
    Answered,
    /// The body only takes the place of one: "to do", a link to a shop, the question's own snippet.
    Placeholder,
    /// There is no body.
    Unanswered,
}

/// A question of an import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NewQuestion {
    /// Its id.
    pub id: String,
    /// The slug of its topic.
    pub topic: String,
    /// One line of Markdown.
    pub question: String,
    /// Its answer as Markdown; empty when there is none.
    #[serde(skip)]
    pub body: String,
    /// What the body is worth.
    pub kind: Kind,
    /// What the book has of it.
    pub status: Status,
    /// Whether it looks least like a question.
    #[serde(rename = "unsure")]
    pub is_unsure: bool,
    /// Where it was found; an answer kept apart from its question has its own lines.
    pub source: Vec<SourceLines>,
}

/// What a file that an import makes is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A new topic's name.
    Topic,
    /// A new question.
    Question,
    /// A question that the book has, as the source has it now.
    Update,
    /// A picture that questions show.
    Picture,
}

/// A file that an import makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is.
    pub kind: FileKind,
    /// Where it goes, in the book's folder.
    pub path: String,
    /// Its content.
    pub bytes: Bytes,
}

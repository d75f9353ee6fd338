//! What an import is given and what it makes, as values that the command reads and writes.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::item::Plan;
use super::record::Record;
use super::report::{Report, SourceLines};
use crate::model::Level;

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
    /// Its questions.
    pub questions: Vec<ExistingQuestion>,
    /// Its topics: slug to the highest `order` of the questions in it, 0 when none has one.
    pub topics: BTreeMap<String, i64>,
    /// The highest `order` of its topics, 0 when none has one.
    pub last_topic_order: i64,
    /// Ids that are taken without being a question's: former ids.
    pub reserved_ids: BTreeSet<String>,
    /// Files that are copied, by content path (`<topic>/<name>`), with a fingerprint of their bytes.
    pub assets: BTreeMap<String, u64>,
    /// What the import is called where a source has no name: topic of a lone `README.md`.
    pub name: String,
    /// The topic that all questions go to; without one, each goes where its source says.
    pub topic: Option<TopicName>,
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

/// The folder and the name of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicName {
    /// Its folder.
    pub slug: String,
    /// The name readers see.
    pub title: String,
}

/// A question that the book has.
#[derive(Clone, Debug, Default)]
pub struct ExistingQuestion {
    /// Its id.
    pub id: String,
    /// The slug of its topic.
    pub topic: String,
    /// Its text, as in its front matter.
    pub question: String,
    /// Its body.
    pub body: String,
    /// Its place in the topic.
    pub order: i64,
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
    /// Topics that the book does not have yet, in the source's order.
    pub topics: Vec<NewTopic>,
    /// Questions that the book does not have yet, in the source's order.
    pub questions: Vec<NewQuestion>,
    /// Questions that the book has and the source says something else about, as they would be written.
    pub updates: Vec<NewQuestion>,
    /// Ids of questions that came from these sources once and are there no more.
    pub gone: Vec<String>,
    /// Files to copy.
    pub assets: Vec<Asset>,
    /// What became of every line.
    pub report: Report,
    /// How each document was read.
    pub plans: Vec<Plan>,
    /// Where all questions of the book came from, after this import.
    pub record: Record,
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

impl Import {
    /// Every path of a source in it.
    pub fn source_paths(&mut self) -> impl Iterator<Item = &mut String> {
        let Report { skipped, structure, repairs, already_there, .. } = &mut self.report;
        let questions = self.questions.iter_mut().chain(&mut self.updates).flat_map(|question| &mut question.source);
        let skipped = skipped.iter_mut().map(|skipped| &mut skipped.lines);
        let lines = questions.chain(skipped).chain(structure).chain(already_there.iter_mut().map(|(lines, _)| lines));
        let repairs = repairs.iter_mut().map(|repair| &mut repair.path);
        lines.map(|lines| &mut lines.path).chain(repairs).chain(self.plans.iter_mut().map(|plan| &mut plan.path))
    }
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
    /// The body only takes the place of one: "to do", a link to a shop, the question's own snippet.
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
    /// A short name.
    pub label: Option<String>,
    /// Other ways in which people ask it.
    pub asked: Vec<String>,
    /// What a complete answer mentions.
    pub points: Vec<String>,
    /// How hard it is.
    pub level: Option<Level>,
    /// What it is about: names of the inner sections around it, tags of the source.
    pub tags: Vec<String>,
    /// Ids it had before.
    pub aliases: Vec<String>,
    /// Words readers search for that the text does not use.
    pub keywords: Vec<String>,
    /// Its place in the topic, lower first.
    pub order: i64,
    /// Its answer as Markdown; empty when there is none.
    pub body: String,
    /// What the body is worth.
    pub kind: Kind,
    /// What the book has of it.
    pub status: Status,
    /// Whether it looks least like a question.
    pub is_unsure: bool,
    /// Where it was found; an answer kept apart from its question has its own lines.
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
    /// Its bytes.
    pub bytes: Vec<u8>,
}

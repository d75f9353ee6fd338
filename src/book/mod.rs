//! The book as a validated value: topics, questions, tags, and how they point at each other.

pub mod assemble;
mod duplicates;
pub mod links;
pub mod memory;
pub mod passages;
mod raw_html;
pub mod related;
mod skeleton;
mod tags;
pub mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use crate::config::Config;
use crate::parse::Body;
use crate::source::SourcePath;
use crate::text::near::NameIndex;
use written::Written;

/// Indexes [`Book::questions`].
pub type QuestionIndex = usize;
/// Indexes [`Book::topics`].
pub type TopicIndex = usize;

/// A whole book, validated; questions and topics stand in reading order.
#[derive(Clone, Debug)]
pub struct Book {
    /// What book.toml says.
    pub config: Config,
    /// The text of the home page.
    pub home: Body,
    /// Where that text is written.
    pub home_path: SourcePath,
    /// Topics by order, then slug.
    pub topics: Vec<Topic>,
    /// Questions topic by topic, in each by `order`, level, importance (highest first), then id.
    pub questions: Vec<Question>,
    /// Id to question.
    pub by_id: Arc<FxHashMap<String, QuestionIndex>>,
    names: Arc<OnceLock<NameIndex>>,
    /// Former id to question.
    pub aliases: Arc<BTreeMap<String, QuestionIndex>>,
    /// Tags by slug.
    pub tags: Arc<BTreeMap<String, Tag>>,
    /// What `static/` and the files beside the questions become, by path in the site.
    pub assets: Assets,
    /// Those of them that some page links to or shows.
    pub used_assets: BTreeSet<String>,
}

/// Files that are copied, by their path in the site, with width and height in pixels of those that are pictures.
pub type Assets = BTreeMap<String, Option<(usize, usize)>>;

/// A folder of questions.
#[derive(Clone, Debug)]
pub struct Topic {
    /// The folder's name, kebab-case.
    pub slug: String,
    /// The name readers see.
    pub title: String,
    /// One line about it; may be empty.
    pub description: String,
    /// The introduction.
    pub introduction: Body,
    /// `content/<topic>/_index.md`, whether it exists or not.
    pub path: SourcePath,
    /// Its questions, in reading order.
    pub questions: Vec<QuestionIndex>,
}

/// One question with its answer: what its file says, and how that points at the rest of the book.
#[derive(Clone, Debug)]
pub struct Question {
    written: Arc<Written>,
    /// Its topic.
    pub topic: TopicIndex,
    /// Related questions that the author named.
    pub related: Vec<QuestionIndex>,
}

impl Deref for Question {
    type Target = Written;

    fn deref(&self) -> &Written {
        &self.written
    }
}

/// A tag and the questions that have it.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name as first written.
    pub name: String,
    /// Questions in reading order.
    pub questions: Vec<QuestionIndex>,
}

impl Book {
    /// The ids, to find the one that is near a misspelled name.
    #[must_use]
    pub fn names(&self) -> &NameIndex {
        self.names.get_or_init(|| NameIndex::new(self.by_id.keys().map(String::as_str)))
    }

    /// The question with this id or former id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<QuestionIndex> {
        self.by_id.get(id).or_else(|| self.aliases.get(id)).copied()
    }

    /// The topic with this slug.
    #[must_use]
    pub fn topic(&self, slug: &str) -> Option<TopicIndex> {
        self.topics.iter().position(|topic| topic.slug == slug)
    }

    /// Every text of the book with its file: answers, introductions, the home page.
    pub fn bodies(&self) -> impl Iterator<Item = (&SourcePath, &Body)> {
        let questions = self.questions.iter().map(|question| (&question.path, &question.body));
        let topics = self.topics.iter().map(|topic| (&topic.path, &topic.introduction));
        questions.chain(topics).chain([(&self.home_path, &self.home)])
    }

    /// How many questions have an answer.
    #[must_use]
    pub fn answered_count(&self) -> usize {
        self.questions.iter().filter(|question| question.is_answered()).count()
    }
}

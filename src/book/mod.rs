//! The book as a validated value: topics, questions, tags, and how they point at each other.

pub mod assemble;
mod duplicates;
pub mod fields;
pub mod kept_files;
pub mod languages;
pub mod links;
pub mod memory;
pub mod nav;
mod own_pages;
pub mod passages;
mod proofs;
mod raw_html;
pub mod related;
mod skeleton;
mod tags;
pub mod translated;
pub mod translation;
mod unknown;
pub mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use crate::config::Config;
use crate::model::content_file::PageKind;
use crate::model::proof::Proof;
use crate::parse::Body;
use crate::source::{SourcePath, Span, Spanned};
use crate::text::near::NameIndex;
use languages::Languages;
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
    /// Questions topic by topic, in each by `order`, level, importance (highest first), then id; those that no list has follow after
    /// all others.
    pub questions: Vec<Question>,
    /// How many of them lists have.
    pub listed_count: usize,
    /// Ids of drafts, where the book is without them.
    pub drafts: Arc<BTreeSet<String>>,
    /// Id to question.
    pub by_id: Arc<FxHashMap<String, QuestionIndex>>,
    names: Arc<OnceLock<NameIndex>>,
    /// Former id to question.
    pub aliases: Arc<BTreeMap<String, QuestionIndex>>,
    /// Plain pages, then paths, each in their order.
    pub pages: Arc<Vec<Page>>,
    /// Former ids of pages.
    pub page_aliases: Arc<PageAliases>,
    /// Former slug of a topic to topic.
    pub topic_aliases: Arc<BTreeMap<String, TopicIndex>>,
    /// Former slug of a tag to the slug it has now.
    pub tag_aliases: BTreeMap<String, String>,
    /// Tags by slug.
    pub tags: Arc<BTreeMap<String, Tag>>,
    /// What `static/` and the files beside the questions become, by path in the site.
    pub assets: Assets,
    /// Those of them that some page links to or shows.
    pub used_assets: BTreeSet<String>,
    /// The languages that it is published in.
    pub languages: Languages,
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
    /// Slugs it had before, as typed.
    pub aliases: Vec<Spanned<String>>,
}

/// One question with its answer: what its file says, and how that points at the rest of the book.
#[derive(Clone, Debug)]
pub struct Question {
    /// What its file says.
    pub(crate) written: Arc<Written>,
    /// Its topic.
    pub topic: TopicIndex,
    /// Related questions that the author named.
    pub related: Vec<QuestionIndex>,
    /// The question that took its place.
    pub replaced_by: Option<QuestionIndex>,
    /// Day of the last change, `YYYY-MM-DD`: that of its front matter, or else of the history.
    pub updated: Option<String>,
    /// Day on which it came to the repository, where the history is known.
    pub created: Option<String>,
    /// Who has written it, where the history is known.
    pub contributors: Vec<String>,
    /// When its answer was last checked, where a record says so.
    pub proof: Option<Proof>,
}

impl Question {
    fn new(written: Arc<Written>, topic: TopicIndex) -> Self {
        let updated = written.updated.clone();
        Self {
            written,
            topic,
            related: Vec::new(),
            replaced_by: None,
            updated,
            created: None,
            contributors: Vec::new(),
            proof: None,
        }
    }
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
    /// Its name: book.toml's, or else as first written.
    pub name: String,
    /// What it is about; may be empty.
    pub description: String,
    /// Questions in reading order.
    pub questions: Vec<QuestionIndex>,
}

/// Indexes [`Book::pages`].
pub type PageIndex = usize;

/// A plain page or a path.
#[derive(Clone, Debug)]
pub struct Page {
    /// Which of the two.
    pub kind: PageKind,
    /// The permanent id, kebab-case, unique among all questions and pages.
    pub id: String,
    /// The name readers see.
    pub title: String,
    /// One line about it; may be empty.
    pub description: String,
    /// Its text.
    pub body: Body,
    /// Where it is written.
    pub path: SourcePath,
    /// Day of the last change, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// A path's questions, in its order, each once.
    pub questions: Vec<QuestionIndex>,
    /// Paragraphs of a path's text that hold nothing but links to questions: these are shown there.
    pub stops: Vec<Stop>,
    /// Where findings about the whole page are.
    pub title_span: Span,
}

/// A paragraph of a path's text whose lines are `[[id]]` alone.
#[derive(Clone, Debug)]
pub struct Stop {
    /// What the links lead to.
    pub questions: Vec<QuestionIndex>,
}

/// Former ids of pages by kind.
pub type PageAliases = BTreeMap<(PageKind, String), PageIndex>;

impl Book {
    /// The questions that lists have.
    #[must_use]
    pub fn listed(&self) -> &[Question] {
        &self.questions[..self.listed_count]
    }

    /// Whether it is known of any question of a topic when it changed.
    #[must_use]
    pub fn is_dated(&self, topic: TopicIndex) -> bool {
        self.topics[topic].questions.iter().any(|question| self.questions[*question].updated.is_some())
    }

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

    /// Whether anything has an address that it does not have any more.
    #[must_use]
    pub fn has_former_addresses(&self) -> bool {
        !self.aliases.is_empty()
            || !self.page_aliases.is_empty()
            || !self.topic_aliases.is_empty()
            || !self.tag_aliases.is_empty()
    }

    /// Every text of the book with its file: answers, introductions, pages, the home page.
    pub fn bodies(&self) -> impl Iterator<Item = (&SourcePath, &Body)> {
        let questions = self.questions.iter().map(|question| (&question.path, &question.body));
        let topics = self.topics.iter().map(|topic| (&topic.path, &topic.introduction));
        let pages = self.pages.iter().map(|page| (&page.path, &page.body));
        questions.chain(topics).chain(pages).chain([(&self.home_path, &self.home)])
    }

    /// How many questions have an answer.
    #[must_use]
    pub fn answered_count(&self) -> usize {
        self.listed().iter().filter(|question| question.is_answered()).count()
    }
}

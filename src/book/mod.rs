//! The book as a validated value: topics, questions, tags, and how they point at each other.

pub mod assemble;
mod duplicates;
pub mod links;
mod raw_html;
pub mod related;

use std::collections::BTreeMap;

use crate::config::Config;
use crate::model::{Importance, Level};
use crate::parse::Body;
use crate::source::{SourcePath, Span, Spanned};
use crate::text::near::NameIndex;

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
    pub by_id: BTreeMap<String, QuestionIndex>,
    /// The same ids, to find the one that is near a misspelt name.
    pub names: NameIndex,
    /// Former id to question.
    pub aliases: BTreeMap<String, QuestionIndex>,
    /// Tags by slug.
    pub tags: BTreeMap<String, Tag>,
    /// What `static/` and the files beside the questions become, by path in the site.
    pub assets: Assets,
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

/// One question with its answer.
#[derive(Clone, Debug)]
pub struct Question {
    /// The permanent id, kebab-case.
    pub id: String,
    /// Where it is written.
    pub path: SourcePath,
    /// Its topic.
    pub topic: TopicIndex,
    /// The question as one line of Markdown.
    pub markdown: String,
    /// The question without markup.
    pub title: String,
    /// The author's short name for it, one line of Markdown.
    pub label: Option<Spanned<String>>,
    /// Other ways in which people ask it.
    pub asked: Vec<String>,
    /// What a complete answer mentions, each one line of Markdown.
    pub points: Vec<String>,
    /// How hard it is; `None` when the author did not say.
    pub level: Option<Level>,
    /// How often it is asked.
    pub importance: Importance,
    /// Slugs of its tags, as the author ordered them.
    pub tags: Vec<String>,
    /// Where the question's text stands in its file.
    pub question_span: Span,
    /// Ids it had before.
    pub aliases: Vec<Spanned<String>>,
    /// Related questions that the author named.
    pub related: Vec<QuestionIndex>,
    /// Words that readers search for and the text does not use.
    pub keywords: Vec<String>,
    /// Day of the last change, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// The answer; blank when there is none yet.
    pub body: Body,
}

impl Question {
    /// How lists and links name it, one line of Markdown: its label, or else the question, without its last clauses when it is
    /// long.
    #[must_use]
    pub fn name(&self) -> &str {
        self.label.as_ref().map_or_else(|| shortened(&self.markdown), |label| &label.value)
    }

    /// Whether there is an answer.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        !self.body.text.trim().is_empty()
    }

    /// The short answer as plain text; empty when there is none.
    #[must_use]
    pub fn short_answer(&self) -> &str {
        self.body.outline.short_answer.as_deref().unwrap_or("")
    }
}

/// Characters of a name that fit a line of the sidebar, more or less.
const LONG_NAME: usize = 48;

/// A long question up to the last clause that a line has room for; one with markup in that part stays whole.
fn shortened(question: &str) -> &str {
    if question.chars().count() <= LONG_NAME {
        return question;
    }
    let ends = question.match_indices([',', ';', ':', '?']).map(|(end, _)| end);
    let ends = ends.filter(|end| question[end + 1..].starts_with(' '));
    let starts: Vec<&str> = ends.map(|end| &question[..end]).collect();
    let fits = |start: &&str| {
        let length = start.chars().count();
        (LONG_NAME / 3..=LONG_NAME).contains(&length) && !start.contains(['`', '*', '_', '[', '<', '~', '$', '&', '\\'])
    };
    starts.into_iter().rev().find(fits).unwrap_or(question)
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

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_question_without_a_label_is_named_by_its_first_clauses() {
        for (question, name) in [
            ("When do deferred calls run, and in what order are they run?", "When do deferred calls run"),
            (
                "What is a goroutine, how do you start one, and how do you wait?",
                "What is a goroutine, how do you start one",
            ),
            ("Short, and whole?", "Short, and whole?"),
            (
                "Why does `select` block, and when is that what you want of it?",
                "Why does `select` block, and when is that what you want of it?",
            ),
            (
                "Who, of all the people who worked on the compiler, chose this name for it?",
                "Who, of all the people who worked on the compiler, chose this name for it?",
            ),
        ] {
            assert_eq!(shortened(question), name);
        }
    }
}

//! What one file says of its question and what follows from that alone: made once, kept for as long as the file is the same.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock};

use serde::{Deserialize, Serialize};

use crate::config::table::OtherKeys;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::status::Status;
use crate::model::{Importance, Level};
use crate::parse::markdown::plain_text;
use crate::parse::{Body, QuestionFile};
use crate::source::{SourcePath, Span, Spanned};
use crate::text::fit::first_clauses;
use crate::text::names::address_fault;
use crate::text::once;
use crate::text::remembered::{Key, key, number};
use crate::text::slug::{id_from_question, tag_slug};

/// Longest short answer that a flashcard and a list can show, in words.
const MAX_SHORT_ANSWER_WORDS: usize = 120;

/// What is wrong with a text's links and images, and the copied files that they lead to.
#[derive(Debug, Default)]
pub(super) struct FollowedLinks {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// By their paths in the site.
    pub(super) assets: BTreeSet<String>,
}

/// A question as its file has it; nothing in it depends on another file.
#[derive(Debug, Serialize, Deserialize)]
pub struct Written {
    /// The permanent id, kebab-case.
    pub id: String,
    /// Where it is written.
    pub path: SourcePath,
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
    /// Its place in the topic, lower first; questions without one follow.
    pub order: Option<i64>,
    /// Slugs of its tags, as the author ordered them, each once.
    pub tags: Vec<String>,
    /// The name of each of [`Written::tags`].
    pub tag_names: Vec<String>,
    /// Tags as typed.
    pub typed_tags: Vec<Spanned<String>>,
    /// Where the question's text is in its file.
    pub question_span: Span,
    /// Ids it had before.
    pub aliases: Vec<Spanned<String>>,
    /// Ids of questions that help, as typed.
    pub related_ids: Vec<Spanned<String>>,
    /// Words that readers search for and the text does not use.
    pub keywords: Vec<String>,
    /// Day of the last change, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Whether readers find it.
    pub status: Status,
    /// Id of the question that took its place.
    pub replaced_by: Option<Spanned<String>>,
    /// A translation's hash of its original.
    pub translates: Option<Spanned<String>>,
    /// Keys besides those of every book.
    pub other_keys: OtherKeys,
    /// The answer; blank when there is none yet.
    pub body: Body,
    /// Terms of the title, by which questions that ask the same are found; `duplicates` makes them.
    #[serde(with = "once")]
    pub(super) title_terms: OnceLock<(String, Vec<String>)>,
    /// Terms with their weights, by which similar questions are found; `related` makes them.
    #[serde(with = "once")]
    pub(super) terms: OnceLock<Box<[(u64, f32)]>>,
    /// What was found of the answer's links, with a hash of the names that there were; `links` makes it.
    #[serde(skip)]
    pub(super) followed_links: Mutex<Option<(Key, Arc<FollowedLinks>)>>,
    /// What is wrong with its code and drawings; `check` finds it.
    #[serde(with = "once")]
    pub code_findings: OnceLock<Box<[Diagnostic]>>,
    #[serde(with = "once")]
    sort_key: OnceLock<String>,
    #[serde(with = "once")]
    heading_key: OnceLock<Key>,
    #[serde(with = "once")]
    names_key: OnceLock<Key>,
    #[serde(with = "once")]
    part_number: OnceLock<u32>,
}

impl From<QuestionFile> for Written {
    fn from(file: QuestionFile) -> Self {
        let keys = file.front_matter;
        let markdown = keys.question.value.split_whitespace().collect::<Vec<_>>().join(" ");
        let (mut tags, mut tag_names) = (Vec::new(), Vec::new());
        for tag in &keys.tags {
            let slug = tag_slug(&tag.value);
            if !slug.is_empty() && !tags.contains(&slug) && address_fault(&slug).is_none() {
                tags.push(slug);
                tag_names.push(tag.value.clone());
            }
        }
        Self {
            id: file.path.stem().to_owned(),
            path: file.path,
            title: plain_text(&markdown),
            markdown,
            label: keys.label,
            asked: values(keys.asked),
            points: values(keys.points),
            level: keys.level,
            importance: keys.importance,
            order: keys.order,
            tags,
            tag_names,
            typed_tags: keys.tags,
            question_span: keys.question.span,
            aliases: keys.aliases,
            related_ids: keys.related,
            keywords: values(keys.keywords),
            updated: keys.updated,
            status: keys.status,
            replaced_by: keys.replaced_by,
            translates: keys.translates,
            other_keys: keys.others,
            body: file.body,
            title_terms: OnceLock::new(),
            terms: OnceLock::new(),
            followed_links: Mutex::default(),
            code_findings: OnceLock::new(),
            sort_key: OnceLock::new(),
            heading_key: OnceLock::new(),
            names_key: OnceLock::new(),
            part_number: OnceLock::new(),
        }
    }
}

fn values(spanned: Vec<Spanned<String>>) -> Vec<String> {
    spanned.into_iter().map(|spanned| spanned.value).collect()
}

/// Characters of a name that fit a line of the sidebar, more or less.
const LONG_NAME: usize = 48;

impl Written {
    /// How lists and links name it, one line of Markdown: its label, or else the question, without its last clauses when it is
    /// long.
    #[must_use]
    pub fn name(&self) -> &str {
        self.label.as_ref().map_or_else(|| first_clauses(&self.markdown, LONG_NAME), |label| &label.value)
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

    /// What the A–Z sorts it by: the telling words of the question.
    #[must_use]
    pub fn sort_key(&self) -> &str {
        self.sort_key.get_or_init(|| id_from_question(&self.title))
    }

    /// A number that follows from the id alone, equally likely to be any.
    #[must_use]
    pub fn part_number(&self) -> u32 {
        *self.part_number.get_or_init(|| number(&self.id))
    }

    /// A hash of everything but the answer, with the places that findings about it name.
    pub(super) fn heading_key(&self) -> &Key {
        self.heading_key.get_or_init(|| {
            let names = format!("{:?}", (&self.path, &self.markdown, &self.label, &self.tags, &self.tag_names));
            let order = format!("{:?}", (self.order, self.level, self.importance, self.question_span));
            let others = format!("{:?}", (&self.aliases, &self.related_ids, &self.typed_tags));
            let status = format!("{:?}", (self.status, &self.replaced_by));
            key(&[names.as_bytes(), order.as_bytes(), others.as_bytes(), status.as_bytes()])
        })
    }

    /// A hash of all that links of other texts can lead to here: its path, ids and anchors.
    pub(super) fn names_key(&self) -> &Key {
        self.names_key.get_or_init(|| {
            let aliases = self.aliases.iter().map(|alias| alias.value.as_bytes());
            let head = [self.path.as_str().as_bytes()].into_iter().chain(aliases).chain([&b""[..]]);
            key(&head.chain(self.body.outline.anchors().map(str::as_bytes)).collect::<Vec<_>>())
        })
    }

    /// What is wrong with the answer's beginning.
    pub(super) fn short_answer_finding(&self) -> Option<Diagnostic> {
        let outline = &self.body.outline;
        if !self.is_answered() {
            let message = format!("`{}` has no answer yet", self.id);
            return Some(Diagnostic::new(Rule::UnansweredQuestion, &self.path, self.question_span, message));
        }
        if outline.short_answer.is_none() {
            let message = format!("the answer starts with {}, not with a paragraph", outline.first_block.name());
            let finding = Diagnostic::new(Rule::NoShortAnswer, &self.path, self.first_text(), message);
            return Some(finding.hint("say the short answer first: it is shown in lists, results and flashcards"));
        }
        let words = self.short_answer().split_whitespace().count();
        let message = format!("the short answer has {words} words; a card has room for {MAX_SHORT_ANSWER_WORDS}");
        (words > MAX_SHORT_ANSWER_WORDS).then(|| {
            Diagnostic::new(Rule::LongShortAnswer, &self.path, self.first_text(), message)
                .hint("end the paragraph after what you would say first, and go on in a second one")
        })
    }

    /// Where the body's first visible character is.
    fn first_text(&self) -> Span {
        let blank = self.body.text.len() - self.body.text.trim_start().len();
        Span::at(self.body.start + blank)
    }
}

//! What reading a source gives, whatever its format: questions, the fate of its lines, what its fragments name.

use std::collections::BTreeMap;

use serde::Serialize;

use super::contents::key;
use super::options::Document;
use super::report::{Fate, Fates, RepairKind, SkipReason};
use crate::model::Level;

/// A question, not yet placed in the book.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    /// One line of Markdown.
    pub(super) question: String,
    pub(super) number: Option<u32>,
    pub(super) level: Option<Level>,
    pub(super) tags: Vec<String>,
    pub(super) label: Option<String>,
    pub(super) asked: Vec<String>,
    /// The topic that the source states.
    pub(super) topic: Option<String>,
    /// The id that the source states.
    pub(super) id: Option<String>,
    /// What the source says for other keys of a question file.
    pub(super) other_keys: BTreeMap<&'static str, Vec<String>>,
    /// Names of the sections around it, outermost first.
    pub(super) sections: Vec<String>,
    /// Its answer as Markdown.
    pub(super) body: String,
    /// For each line of the answer, its line in the source, from 1; empty when unknown.
    pub(super) body_lines: Vec<usize>,
    /// Whether a label or a form said that this is the answer.
    pub(super) has_answer_label: bool,
    /// Whether its body is nothing but a part of the question.
    pub(super) is_bare: bool,
    /// First and last lines in its source, from 1.
    pub(super) lines: Vec<(usize, usize)>,
    /// A file that is its answer.
    pub(super) answer_file: Option<String>,
    /// Whether it looks least like a question.
    pub(super) is_unsure: bool,
}

/// What a fragment of a source names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// A question, by index.
    Question(usize),
    /// A heading inside a question's answer, by the question's index and the heading's text.
    Inside(usize, String),
    /// The section of a question, by its index.
    Section(usize),
}

/// How a source was read: what a dry run shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The source.
    pub path: String,
    /// What its questions are, in words.
    pub chosen: String,
    /// How many.
    pub questions: usize,
    /// Points of that choice; from 50 on it convinces.
    pub points: i32,
    /// What gave the points.
    pub reasons: Vec<(&'static str, i32)>,
    /// Other choices, each with the option that makes it.
    pub others: Vec<String>,
    /// How many of its lines are in no question, by reason.
    pub skipped: BTreeMap<SkipReason, usize>,
    /// Whether the person chose.
    pub is_forced: bool,
    /// Questions that look least like one: line and text.
    pub unsure: Vec<(usize, String)>,
}

/// A source, read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// Its path in the import set.
    pub(super) path: String,
    pub(super) items: Vec<Item>,
    pub(super) fates: Fates,
    /// What was mended, by index of the line.
    pub(super) repairs: Vec<(usize, RepairKind)>,
    /// Questions that the table of contents lacks: index of the line, text.
    pub(super) unlisted: Vec<(usize, String)>,
    /// What its fragments name, by [`super::contents::key`].
    pub(super) anchors: BTreeMap<String, Anchor>,
    /// Link and footnote definitions: label to line.
    pub(super) definitions: BTreeMap<String, String>,
    /// Its name.
    pub(super) title: Option<String>,
    /// Everything below its title when there are no questions: a link can have it as its answer.
    pub(super) whole: String,
    pub(super) is_single: bool,
    /// How it was read, without what [`super::finish`] knows.
    pub(super) plan: Plan,
    /// Pictures that the source holds itself: name and bytes.
    pub(super) media: Vec<(String, Vec<u8>)>,
}

impl Reading {
    /// A source of which nothing is taken, for one reason.
    pub(super) fn left_out(file: &Document, reason: SkipReason) -> Self {
        let mut fates = fates(file, Fate::Skipped(reason));
        if fates.iter().all(Option::is_none) {
            fates = vec![Some(Fate::Skipped(reason))];
        }
        let plan = Plan { chosen: reason.phrase().to_owned(), ..Plan::default() };
        Self { path: file.path.clone(), fates, plan, ..Self::default() }
    }

    /// Names what fragments lead to; the first of a name counts.
    pub(super) fn anchor(&mut self, names: impl IntoIterator<Item = (String, Anchor)>) {
        for (name, anchor) in names {
            self.anchors.entry(key(&name)).or_insert(anchor);
        }
    }

    /// A source that is taken as a whole; `form` says what its questions are.
    pub(super) fn whole(file: &Document, items: Vec<Item>, form: &str) -> Self {
        let plan = Plan { chosen: form.to_owned(), ..Plan::default() };
        Self { path: file.path.clone(), items, fates: fates(file, Fate::Kept), plan, ..Self::default() }
    }
}

/// One fate for all lines with text.
pub(super) fn fates(file: &Document, fate: Fate) -> Fates {
    let text = String::from_utf8_lossy(&file.bytes);
    text.lines().map(|line| (!line.trim().is_empty()).then_some(fate)).collect()
}

//! The shapes that questions have, as rows of one table: what a question line looks like, and how sure a sign it is.

use std::collections::BTreeSet;

use regex::Regex;

use super::candidate::{Candidate, Form, LIFTED, is_bold};
use super::lead::Lead;
use super::markup::option_letter;
use super::options::QuestionForm;
use super::words;

/// What a question line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    Marked,
    Numbered,
    BareNumbered,
    Heading,
    ItemHeading,
    Details,
    BoldNumbered,
    BoldLevel,
    Bold,
    BoldItem,
    Ordered,
    Bullet,
    NumberedLine,
    Card,
    Row,
    Admonition,
    Term,
    Paragraph,
}

/// A shape: a family, and for headings their level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape {
    pub(super) family: Family,
    pub(super) level: u8,
}

/// A row of the table of shapes.
pub(super) struct Row {
    pub(super) family: Family,
    /// What `--questions` calls it; headings are called by their level there.
    pub(super) name: &'static str,
    /// In words, plural.
    pub(super) words: &'static str,
    /// Points for being of this shape at all: how seldom such lines are anything else.
    pub(super) base: i32,
    /// Fewest lines that make a pattern.
    pub(super) least: usize,
}

const fn row(family: Family, name: &'static str, words: &'static str, base: i32, least: usize) -> Row {
    Row { family, name, words, base, least }
}

/// All shapes, each with an example. The answer is what follows a question line up to the next one, or to the end of its section.
#[rustfmt::skip]
const SHAPES: &[Row] = &[
    row(Family::Marked, "marked", "lines marked `Q:` or `Question 1`", 45, 1), // ### Q1: Why a lid?
    row(Family::Numbered, "h", "numbered headings", 20, 1),                    // ## 1. Why a lid?
    row(Family::BareNumbered, "h", "headings with a number", 14, 3),           // ## 1 Why a lid
    row(Family::Heading, "h", "headings", 10, 1),                              // ## Why a lid?
    row(Family::ItemHeading, "numbers", "headings in list items", 30, 1),      // 1. ### Why a lid?
    row(Family::Details, "details", "`<details>`", 28, 1),                     // <summary>Why a lid?</summary>
    row(Family::BoldNumbered, "bold", "numbered bold lines", 20, 2),           // **1. Why a lid?**
    row(Family::BoldLevel, "bold", "bold lines with a level", 24, 2),          // **Why a lid?** ⭐
    row(Family::Bold, "bold", "bold lines", 4, 2),                             // **Why a lid?**
    row(Family::BoldItem, "bold", "bold items", 8, 2),                         // - **Why a lid?**
    row(Family::Ordered, "numbers", "items of ordered lists", 5, 2),           // 1. Why a lid?
    row(Family::Bullet, "bullets", "bullets", 3, 2),                           // - Why a lid?
    row(Family::NumberedLine, "numbers", "numbered lines", 8, 3),              // 1、Why a lid?
    row(Family::Card, "cards", "cards", 30, 2),                                // Why a lid? :: Steam
    row(Family::Row, "table", "rows of a table", 40, 1),                       // | Question | Answer |
    row(Family::Admonition, "admonitions", "admonitions", 30, 2),              // !!! question
    row(Family::Term, "terms", "definitions", 20, 3),                          // Lid\n: Keeps steam in
    row(Family::Paragraph, "paragraphs", "paragraphs that ask", 0, 3),         // Why a lid?
];

impl Shape {
    /// The row of its family.
    pub(super) fn row(self) -> &'static Row {
        SHAPES.iter().find(|row| row.family == self.family).expect("every family has a row")
    }

    /// In words: `headings of level 3`.
    pub(super) fn describe(self) -> String {
        let words = self.row().words;
        if self.level > 0 { format!("{words} of level {}", self.level) } else { words.to_owned() }
    }

    /// What `--questions` calls it.
    pub(super) fn option(self) -> String {
        let name = self.row().name;
        if name == "h" { format!("h{}", self.level) } else { name.to_owned() }
    }

    /// Whether a marker or number says which headings are questions, so that one without it is part of an answer.
    pub(super) fn is_marked(self) -> bool {
        matches!(self.family, Family::Marked | Family::Numbered | Family::BareNumbered)
    }
}

/// Reads the value of `--questions`: a level of headings, a name of the table, `file`, or a regular expression.
///
/// # Errors
/// Fails with the reason when the value is none of these.
pub fn question_form(text: &str) -> Result<QuestionForm, String> {
    let level = text.strip_prefix('h').and_then(|level| level.parse().ok()).filter(|level| (1..=6).contains(level));
    let names: BTreeSet<&'static str> = SHAPES.iter().map(|row| row.name).filter(|name| *name != "h").collect();
    match (level, names.get(text)) {
        (Some(level), _) => Ok(QuestionForm::Heading(level)),
        (None, Some(name)) => Ok(QuestionForm::Row(name)),
        _ if text == "file" => Ok(QuestionForm::File),
        _ if text.chars().all(char::is_alphanumeric) => {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            Err(format!("neither `h1` to `h6`, {}, `file` nor a pattern", names.join(", ")))
        }
        _ => Regex::new(text).map(|pattern| QuestionForm::Pattern(pattern.into())).map_err(|error| error.to_string()),
    }
}

/// The shapes that a candidate can be read as.
pub(super) fn of(candidate: &Candidate) -> Vec<Shape> {
    let lead = candidate.title.lead;
    let number = matches!(lead, Lead::Number(_));
    let is_numbered_item = candidate.form == Form::ItemHeading && number;
    if candidate.is_label && !is_numbered_item || candidate.quoted && !lead.is_question() {
        return Vec::new();
    }
    let marked = lead.is_question();
    let is_item = matches!(candidate.form, Form::Ordered | Form::Bullet);
    let is_inner = candidate.depth > 0 && (is_item || matches!(candidate.form, Form::Heading(_) | Form::Card));
    if is_inner || candidate.depth == LIFTED || is_item && is_option(candidate) {
        return Vec::new();
    }
    let is_bold_item = is_bold(&candidate.raw) || !candidate.rest.is_empty() && candidate.raw.starts_with("**");
    let families: &[(Family, bool)] = match candidate.form {
        Form::Heading(_) | Form::Bold | Form::Paragraph if marked => &[(Family::Marked, true)],
        Form::Heading(_) if number => &[(Family::Numbered, true)],
        Form::Heading(_) => &[(Family::BareNumbered, candidate.bare_number.is_some()), (Family::Heading, true)],
        Form::ItemHeading => &[(Family::ItemHeading, true)],
        Form::Summary => &[(Family::Details, !words::is_invitation(&candidate.raw))],
        Form::Bold => &[
            (Family::BoldNumbered, number),
            (Family::BoldLevel, candidate.title.level.is_some()),
            (Family::Bold, true),
        ],
        Form::Ordered | Form::Bullet => &[
            (Family::Marked, marked),
            (Family::BoldItem, is_bold_item),
            (Family::Ordered, candidate.form == Form::Ordered),
            (Family::Bullet, candidate.form == Form::Bullet),
        ],
        Form::Paragraph => &[(Family::NumberedLine, number), (Family::Paragraph, !number)],
        Form::Card => &[(Family::Card, true)],
        Form::Row => &[(Family::Row, true)],
        Form::Admonition => &[(Family::Admonition, true)],
        Form::Term => &[(Family::Term, true)],
    };
    let level_of = |family: Family| match family {
        Family::Heading | Family::Numbered | Family::BareNumbered => candidate.heading_level().unwrap_or(0),
        _ => 0,
    };
    let families = families.iter().filter(|(_, fits)| *fits);
    families.map(|(family, _)| Shape { family: *family, level: level_of(*family) }).collect()
}

/// `[ ] one`, `A. one`: an option of a quiz.
fn is_option(candidate: &Candidate) -> bool {
    let has_box = ["[ ]", "[x]", "[X]"].iter().any(|mark| candidate.raw.starts_with(mark));
    has_box && !candidate.asks || option_letter(&candidate.raw).is_some()
}

//! The shapes that questions have, as rows of one table, and how well each explains a document.

use std::collections::BTreeMap;

use super::candidate::{Candidate, Form, Link, Listed};
use super::document::Document;
use super::lead::Lead;
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
    /// What `--questions` calls it, and the report.
    pub(super) name: &'static str,
    /// In words, plural.
    pub(super) words: &'static str,
    /// Points for being of this shape at all: how seldom such lines are anything else.
    base: i32,
    /// Fewest lines that make a pattern.
    least: usize,
    /// A question line.
    pub(super) example: &'static str,
}

/// All shapes. The answer is what follows a question line up to the next one, or to the end of its section.
pub(super) const SHAPES: &[Row] = &[
    Row {
        family: Family::Marked,
        name: "marked",
        words: "lines marked `Q:` or `Question 1`",
        base: 45,
        least: 1,
        example: "### Q1: Why a lid?",
    },
    Row {
        family: Family::Numbered,
        name: "numbered",
        words: "numbered headings",
        base: 20,
        least: 1,
        example: "## 1. Why a lid?",
    },
    Row {
        family: Family::BareNumbered,
        name: "numbered-bare",
        words: "headings with a number",
        base: 14,
        least: 3,
        example: "## 1 Why a lid",
    },
    Row { family: Family::Heading, name: "h", words: "headings", base: 10, least: 1, example: "## Why a lid?" },
    Row {
        family: Family::ItemHeading,
        name: "item-headings",
        words: "headings in list items",
        base: 30,
        least: 1,
        example: "1. ### Why a lid?",
    },
    Row {
        family: Family::Details,
        name: "details",
        words: "`<details>`",
        base: 28,
        least: 1,
        example: "<summary>Why a lid?</summary>",
    },
    Row {
        family: Family::BoldNumbered,
        name: "bold-numbered",
        words: "numbered bold lines",
        base: 20,
        least: 2,
        example: "**1. Why a lid?**",
    },
    Row {
        family: Family::BoldLevel,
        name: "bold-level",
        words: "bold lines with a level",
        base: 24,
        least: 2,
        example: "**Why a lid?** ⭐",
    },
    Row { family: Family::Bold, name: "bold", words: "bold lines", base: 4, least: 2, example: "**Why a lid?**" },
    Row {
        family: Family::BoldItem,
        name: "bold-items",
        words: "bold items",
        base: 8,
        least: 2,
        example: "- **Why a lid?**",
    },
    Row {
        family: Family::Ordered,
        name: "numbers",
        words: "items of ordered lists",
        base: 5,
        least: 2,
        example: "1. Why a lid?",
    },
    Row { family: Family::Bullet, name: "bullets", words: "bullets", base: 3, least: 2, example: "- Why a lid?" },
    Row {
        family: Family::NumberedLine,
        name: "numbered-lines",
        words: "numbered lines",
        base: 8,
        least: 3,
        example: "1、Why a lid?",
    },
    Row { family: Family::Card, name: "cards", words: "cards", base: 30, least: 2, example: "Why a lid? :: Steam" },
    Row {
        family: Family::Row,
        name: "table",
        words: "rows of a table",
        base: 40,
        least: 1,
        example: "| Question | Answer |",
    },
    Row {
        family: Family::Admonition,
        name: "admonitions",
        words: "admonitions",
        base: 30,
        least: 2,
        example: "!!! question",
    },
    Row {
        family: Family::Term,
        name: "terms",
        words: "definitions",
        base: 20,
        least: 3,
        example: "Lid\n: Keeps steam in",
    },
    Row {
        family: Family::Paragraph,
        name: "paragraphs",
        words: "paragraphs that ask",
        base: 0,
        least: 3,
        example: "Why a lid?",
    },
];

impl Shape {
    /// The row of its family.
    pub(super) fn row(self) -> &'static Row {
        SHAPES.iter().find(|row| row.family == self.family).expect("every family has a row")
    }

    /// In words: `headings of level 3`.
    pub(super) fn describe(self) -> String {
        if self.level > 0 {
            format!("{} of level {}", self.row().words, self.level)
        } else {
            self.row().words.to_owned()
        }
    }

    /// What `--questions` calls it.
    pub(super) fn option(self) -> String {
        match self.family {
            Family::Heading | Family::Numbered | Family::BareNumbered => format!("h{}", self.level),
            _ => self.row().name.to_owned(),
        }
    }

    /// Whether a marker or number says which headings are questions, so that one without it is part of an answer.
    pub(super) fn is_marked(self) -> bool {
        matches!(self.family, Family::Marked | Family::Numbered | Family::BareNumbered)
    }
}

/// The shapes that a candidate can be read as.
pub(super) fn of(candidate: &Candidate) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut push = |family, level| shapes.push(Shape { family, level });
    let lead = candidate.title.lead;
    let is_numbered_item = candidate.form == Form::ItemHeading && matches!(lead, Lead::Number(_));
    if candidate.is_label && !is_numbered_item || candidate.quoted && !lead.is_question() {
        return shapes;
    }
    let marked = lead.is_question();
    let number = matches!(lead, Lead::Number(_));
    let at_top = candidate.depth == 0;
    match candidate.form {
        Form::Heading(_) if !at_top => {}
        Form::Heading(level) => {
            if marked {
                push(Family::Marked, 0);
            } else if number {
                push(Family::Numbered, level);
            } else {
                if candidate.bare_number.is_some() {
                    push(Family::BareNumbered, level);
                }
                push(Family::Heading, level);
            }
        }
        Form::ItemHeading => push(Family::ItemHeading, 0),
        Form::Summary if words::is_invitation(&candidate.raw) => {}
        Form::Summary => push(Family::Details, 0),
        Form::Bold if matches!(candidate.link, Link::InPage(_)) || words::is_navigation(&candidate.title.text) => {}
        Form::Bold if marked => push(Family::Marked, 0),
        Form::Bold => {
            if number {
                push(Family::BoldNumbered, 0);
            }
            if candidate.title.level.is_some() {
                push(Family::BoldLevel, 0);
            }
            push(Family::Bold, 0);
        }
        Form::Ordered | Form::Bullet if !at_top || is_option(candidate) => {}
        Form::Ordered | Form::Bullet => {
            if marked {
                push(Family::Marked, 0);
            }
            if candidate.bold || !candidate.rest.is_empty() && candidate.raw.starts_with("**") {
                push(Family::BoldItem, 0);
            }
            push(if candidate.form == Form::Ordered { Family::Ordered } else { Family::Bullet }, 0);
        }
        Form::Paragraph if marked => push(Family::Marked, 0),
        Form::Paragraph if number => push(Family::NumberedLine, 0),
        Form::Paragraph => push(Family::Paragraph, 0),
        Form::Card if at_top => push(Family::Card, 0),
        Form::Card => {}
        Form::Row => push(Family::Row, 0),
        Form::Admonition => push(Family::Admonition, 0),
        Form::Term => push(Family::Term, 0),
    }
    shapes
}

/// `[ ] one`, `A. one`: an option of a quiz.
fn is_option(candidate: &Candidate) -> bool {
    let raw = candidate.raw.trim_start_matches(['*', '`', '(']);
    let mut characters = raw.chars();
    let letter =
        characters.next().is_some_and(|c| c.is_ascii_uppercase()) && matches!(characters.next(), Some(')' | '.' | ':'));
    letter && !raw.starts_with("Q.") && !raw.starts_with("Q:")
        || ["[ ]", "[x]", "[X]"].iter().any(|mark| raw.starts_with(mark))
}

/// How well a shape explains lines: named points, and their sum.
#[derive(Clone, Debug, Default)]
pub(super) struct Score {
    pub(super) parts: Vec<(&'static str, i32)>,
    pub(super) total: i32,
}

impl Score {
    fn add(&mut self, name: &'static str, points: f64) {
        #[expect(clippy::cast_possible_truncation, reason = "points are between -100 and 100")]
        let points = points.round() as i32;
        if points != 0 {
            self.parts.push((name, points));
            self.total += points;
        }
    }
}

/// A shape, the lines that have it, and how well they explain the lines around them.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) shape: Shape,
    /// Indexes of candidates.
    pub(super) members: Vec<usize>,
    pub(super) score: Score,
    /// The share that reads like questions, 0 to 1.
    pub(super) reading: f64,
    /// The share that a table of contents lists.
    pub(super) listed: f64,
}

/// Points from which a shape convinces.
pub(super) const CONVINCING: i32 = 50;

/// The shapes of the lines `from..to`, best first.
pub(super) fn rank(document: &Document<'_>, from: usize, to: usize) -> Vec<Choice> {
    let mut groups: BTreeMap<Shape, Vec<usize>> = BTreeMap::new();
    let mut below_steps = false;
    for (index, candidate) in document.in_lines(from, to) {
        if candidate.heading_level().is_some() {
            below_steps = words::is("steps", &candidate.title.text);
        }
        for shape in of(candidate) {
            let is_list = matches!(shape.family, Family::Ordered | Family::Bullet | Family::BoldItem);
            if below_steps && is_list {
                continue;
            }
            groups.entry(shape).or_default().push(index);
        }
    }
    let headings = Headings::of(document);
    let mut choices: Vec<Choice> = groups
        .into_iter()
        .filter_map(|(shape, members)| judge(document, &headings, shape, members, (from, to)))
        .collect();
    choices.sort_by_key(|choice| std::cmp::Reverse(choice.score.total));
    prefer_outer(document, &mut choices);
    choices
}

/// Lines of the headings at the margin, by level.
pub(super) struct Headings {
    by_level: [Vec<usize>; 7],
}

impl Headings {
    pub(super) fn of(document: &Document<'_>) -> Self {
        let mut by_level: [Vec<usize>; 7] = Default::default();
        for candidate in document.candidates.iter().filter(|candidate| candidate.depth == 0) {
            if let Some(level) = candidate.heading_level() {
                by_level[usize::from(level)].push(candidate.line);
            }
        }
        Self { by_level }
    }

    /// The line of the first heading of `level` or above after `line`, or `end`.
    pub(super) fn next(&self, line: usize, level: u8, end: usize) -> usize {
        let levels = self.by_level[..=usize::from(level.min(6))].iter();
        levels
            .filter_map(|lines| lines.get(lines.partition_point(|at| *at <= line)))
            .min()
            .copied()
            .unwrap_or(end)
            .min(end)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of lines")]
fn judge(
    document: &Document<'_>,
    headings: &Headings,
    shape: Shape,
    members: Vec<usize>,
    (from, to): (usize, usize),
) -> Option<Choice> {
    let members = filtered(document, headings, shape, members, to);
    let row = shape.row();
    if members.len() < row.least {
        return None;
    }
    let count = members.len() as f64;
    let candidates: Vec<&Candidate> = members.iter().map(|index| &document.candidates[*index]).collect();
    let share = |test: &dyn Fn(&Candidate) -> bool| {
        candidates.iter().filter(|candidate| test(candidate)).count() as f64 / count
    };
    let reading = share(&|candidate| candidate.reads);
    let listed = share(&|candidate| candidate.listed == Listed::Leaf);
    let asking = share(&|candidate| candidate.asks);
    let mut texts: Vec<(String, Option<u32>)> = candidates
        .iter()
        .filter(|candidate| !is_whole_question(candidate))
        .map(|candidate| (candidate.key(), candidate.title.lead.number().map(|number| number.main)))
        .collect();
    let compared = texts.len().max(1) as f64;
    texts.sort();
    texts.dedup();
    let distinct = if texts.is_empty() { 1.0 } else { texts.len() as f64 / compared };
    let section_level = if shape.family == Family::Heading || shape.family == Family::Numbered {
        shape.level.saturating_sub(1)
    } else if shape.family == Family::Marked {
        2
    } else {
        6
    };
    let mut filled = 0;
    let mut covered = 0;
    for (at, candidate) in candidates.iter().enumerate() {
        let next = candidates.get(at + 1).map_or(to, |next| next.line);
        let section = candidate.heading_level().map_or(section_level, |level| level.saturating_sub(1));
        let end = candidate.until.unwrap_or(usize::MAX).min(next).min(headings.next(candidate.line, section, to));
        filled += usize::from(document.content(candidate.end, end) > 0 || !candidate.rest.is_empty());
        covered += document.content(candidate.line, end);
    }
    let total = document.content(from, to).max(1);
    let mut score = Score::default();
    score.add("shape", f64::from(row.base));
    score.add("read like questions", 35.0 * reading);
    score.add("ask", 10.0 * asking);
    score.add("listed in the contents", 30.0 * listed);
    if shape.is_marked() || matches!(shape.family, Family::BoldNumbered | Family::NumberedLine) {
        score.add("numbers run on", 20.0 * run_share(&candidates));
    }
    let is_list = matches!(shape.family, Family::Ordered | Family::Bullet | Family::BoldItem | Family::Row);
    score.add("followed by text", if is_list { 0.0 } else { 12.0 * filled as f64 / count });
    score.add("explain the document", 18.0 * (covered as f64 / total as f64).min(1.0));
    score.add("number of lines", (3.0 * count.log2()).min(18.0));
    // "What does this print?" is asked a hundred times under numbers that run on.
    let is_numbered = shape.is_marked() && run_share(&candidates) >= 0.5;
    if is_list && !document.promises_entries && asking < 0.15 {
        score.add("none asks", -20.0);
    }
    score.add("repeat each other", if is_numbered { 0.0 } else { -70.0 * (1.0 - distinct) });
    let opened = f64::from(u8::from(document.promises_entries));
    if shape.family == Family::Heading {
        score.add("the document promises entries", 12.0 * opened);
    }
    if shape.family == Family::Paragraph || shape.family == Family::Bold {
        score.add("plain text", -15.0 * (1.0 - asking));
    }
    let linked = share(&|candidate| matches!(candidate.link, Link::Out(_)) && !candidate.reads);
    score.add("lead elsewhere", -40.0 * linked);
    Some(Choice { shape, members, score, reading, listed })
}

/// The share of members whose number follows the one before, or starts anew.
#[expect(clippy::cast_precision_loss, reason = "counts of lines")]
fn run_share(candidates: &[&Candidate]) -> f64 {
    let numbers: Vec<u32> = candidates
        .iter()
        .filter_map(|candidate| candidate.title.lead.number().map(|number| number.main).or(candidate.bare_number))
        .collect();
    if numbers.len() < 2 {
        return 0.0;
    }
    let runs = numbers.windows(2).filter(|pair| pair[1] == pair[0] + 1 || pair[1] == 1).count();
    runs as f64 / candidates.len() as f64
}

/// The members that can be questions: not the frame, not headings above other headings only, not contents.
fn filtered(document: &Document<'_>, headings: &Headings, shape: Shape, members: Vec<usize>, to: usize) -> Vec<usize> {
    if matches!(shape.family, Family::Bold | Family::BoldItem) {
        // `**Example:**` among lines that ask is a label.
        let is_label = |index: &usize| {
            let candidate = &document.candidates[*index];
            let end = candidate.title.text.trim_end_matches(['*', ' ']).ends_with([':', '：']);
            end && !candidate.reads
        };
        let labels = members.iter().filter(|index| is_label(index)).count();
        if labels * 2 < members.len() {
            return members.into_iter().filter(|index| !is_label(index)).collect();
        }
        return members;
    }
    if !matches!(shape.family, Family::Heading | Family::Numbered | Family::BareNumbered) {
        return members;
    }
    let reads = |index: &usize| {
        let candidate = &document.candidates[*index];
        candidate.reads || candidate.listed == Listed::Leaf
    };
    let reading = members.iter().filter(|index| reads(index)).count();
    let first_reading = members.iter().position(|index| reads(index)).unwrap_or(0);
    let mostly_read = reading * 10 >= members.len() * 8;
    let is_title = |index: &usize| shape.level == 1 && members.len() == 1 && !document.candidates[*index].reads;
    let kept = members.iter().enumerate().filter(|(at, index)| {
        let candidate = &document.candidates[**index];
        let text = &candidate.title.text;
        let next = headings.next(candidate.line, 6, to);
        let section_end = headings.next(candidate.line, shape.level, to);
        let is_frame = words::is_frame(text) && !candidate.asks && candidate.listed != Listed::Leaf
            || words::is("contents", text)
            || words::is_farewell(text);
        let is_generic = words::is("generic", text) || words::is("answers-section", text);
        // Only deeper headings follow, or only a table of contents.
        let has_own = document.content(candidate.end, next) > 0;
        let is_section = !candidate.reads
            && candidate.listed != Listed::Leaf
            && !has_own
            && document.content(candidate.end, section_end) > 0
            || candidate.listed == Listed::Section && !has_own && !candidate.asks
            || document.contents.fills(document, candidate.end, next)
            || section_end > candidate.end
                && next > candidate.end
                && !has_own
                && holds_contents(document, candidate.end, next);
        let is_section = is_section && !(shape.is_marked() && is_in_run(document, &members, *at));
        let links_only = candidate.link != Link::None && !has_own && !candidate.reads;
        let is_before = mostly_read && *at < first_reading && shape.family == Family::Heading;
        !(is_frame || is_generic || is_section || links_only || is_before || is_title(index))
    });
    kept.map(|(_, index)| *index).collect()
}

/// Whether a line asks in three words or more: such a question can be asked twice, "Why?" is a label.
fn is_whole_question(candidate: &Candidate) -> bool {
    candidate.asks && candidate.title.text.split_whitespace().count() >= 3
}

/// Whether the number of a member follows that of the one before it and goes on in the next.
fn is_in_run(document: &Document<'_>, members: &[usize], at: usize) -> bool {
    let number = |at: usize| {
        let candidate = &document.candidates[*members.get(at)?];
        candidate.title.lead.number().map(|number| number.main).or(candidate.bare_number)
    };
    let own = number(at);
    let follows = at.checked_sub(1).is_some_and(|before| number(before).map(|number| number + 1) == own);
    own.is_some() && follows && number(at + 1) == own.map(|number| number + 1)
}

fn holds_contents(document: &Document<'_>, from: usize, to: usize) -> bool {
    document.contents.lines[from..to].iter().any(|inside| *inside)
}

/// Lets a shape whose lines ask own what is found inside of its answers.
fn prefer_outer(document: &Document<'_>, choices: &mut Vec<Choice>) {
    let Some(best) = choices.first() else { return };
    let is_outer_form = |choice: &Choice| {
        matches!(
            choice.shape.family,
            Family::Heading
                | Family::Numbered
                | Family::BareNumbered
                | Family::Marked
                | Family::ItemHeading
                | Family::Details
                | Family::BoldNumbered
                | Family::BoldLevel
        )
    };
    let rank_of = |shape: Shape| match shape.family {
        Family::Heading | Family::Numbered | Family::BareNumbered => usize::from(shape.level),
        Family::Marked | Family::ItemHeading => 7,
        Family::Details | Family::BoldLevel | Family::BoldNumbered => 8,
        _ => 9,
    };
    let outer = choices.iter().position(|choice| {
        if choice.shape == best.shape
            || !is_outer_form(choice)
            || rank_of(choice.shape) >= rank_of(best.shape) && best.shape.family != Family::Marked
        {
            return false;
        }
        let pairs = one_to_one(document, choice, best);
        if best.shape.family == Family::Marked {
            return pairs && matches!(choice.shape.family, Family::Heading | Family::Numbered);
        }
        // Headings that only name parts are sections when what is below them asks.
        let owns = choice.reading >= 0.6 || choice.listed >= 0.6 && best.reading < 0.6;
        choice.members.len() > 1
            && owns
            && (choice.score.total + 25 >= best.score.total && choice.score.total >= CONVINCING || pairs)
    });
    if let Some(outer) = outer {
        let choice = choices.remove(outer);
        choices.insert(0, choice);
    }
}

/// Whether each member of `outer` has exactly one of `inner` as the first thing below it.
fn one_to_one(document: &Document<'_>, outer: &Choice, inner: &Choice) -> bool {
    let heads = outer.members.iter().filter(|index| {
        let end = document.candidates[**index].end;
        document.first_content(end).is_some_and(|first| {
            let at = inner.members.partition_point(|inner| document.candidates[*inner].line < first);
            inner.members.get(at).is_some_and(|inner| document.candidates[*inner].line == first)
        })
    });
    outer.members.len() > 1
        && heads.count() * 10 >= outer.members.len() * 8
        && outer.members.len() * 10 >= inner.members.len() * 8
}

/// The shapes with an example of each, for the help of `--questions`.
#[must_use]
pub fn shapes_help() -> String {
    SHAPES.iter().map(|row| format!("{:15} {}\n", row.name, row.example.replace('\n', " / "))).collect()
}

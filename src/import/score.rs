//! How well each shape explains a document or a part of it: points that a person can read.

use std::collections::{BTreeMap, BTreeSet};

use super::candidate::Candidate;
use super::document::Document;
use super::layout::is_list;
use super::shape::{self, Family, Shape};
use super::words;

/// A shape, the lines that have it, and how well they explain the lines around them.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) shape: Shape,
    /// Indexes of candidates.
    pub(super) members: Vec<usize>,
    pub(super) points: i32,
    /// What the points are for.
    pub(super) reasons: Vec<(&'static str, i32)>,
    /// The shares that read like questions, have a question mark, are listed in a table of contents: 0 to 1.
    pub(super) reading: f64,
    pub(super) asking: f64,
    pub(super) listed: f64,
}

impl Choice {
    fn add(&mut self, name: &'static str, points: f64) {
        #[expect(clippy::cast_possible_truncation, reason = "points are between -100 and 100")]
        let points = points.round() as i32;
        if points != 0 {
            self.reasons.push((name, points));
            self.points += points;
        }
    }
}

/// Points from which a shape convinces.
pub(super) const CONVINCING: i32 = 50;

/// The shapes of the lines `from..to`, best first.
pub(super) fn rank(document: &Document<'_>, from: usize, to: usize) -> Vec<Choice> {
    let mut groups: BTreeMap<Shape, Vec<usize>> = BTreeMap::new();
    let (mut below_steps, mut below_frame) = (false, false);
    for (index, candidate) in document.in_lines(from, to) {
        if candidate.heading_level().is_some() {
            // Items below these are steps, or answers that are kept apart.
            below_steps =
                words::is("steps", &candidate.title.text) || words::is("answers-section", &candidate.title.text);
            below_frame = candidate.is_frame();
        }
        for shape in shape::of(candidate) {
            let is_entry = below_steps || below_frame && !candidate.reads;
            if !(is_entry && is_list(shape)) {
                groups.entry(shape).or_default().push(index);
            }
        }
    }
    let part = Part { document, from, to };
    let mut choices: Vec<Choice> =
        groups.into_iter().filter_map(|(shape, members)| part.judge(shape, members)).collect();
    choices.sort_by_key(|choice| std::cmp::Reverse(choice.points));
    if let Some(first) = part.titles(&choices) {
        choices[..=first].rotate_right(1);
    } else if let Some(first) = part.inner(&choices) {
        choices[first].add("below headings that name topics", 15.0);
        choices[..=first].rotate_right(1);
    }
    choices
}

/// The lines that shapes are judged by.
struct Part<'d, 'a> {
    document: &'d Document<'a>,
    from: usize,
    to: usize,
}

impl Part<'_, '_> {
    fn candidate(&self, index: usize) -> &Candidate {
        &self.document.candidates[index]
    }

    /// The first heading of `level` or above after `line`, or the end of the part.
    fn next_heading(&self, line: usize, level: u8) -> usize {
        self.document.next_heading(line, level).min(self.to)
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of lines")]
    fn judge(&self, shape: Shape, members: Vec<usize>) -> Option<Choice> {
        let document = self.document;
        let members = self.filtered(shape, members);
        if members.len() < shape.row().least {
            return None;
        }
        let count = members.len() as f64;
        let candidates: Vec<&Candidate> = members.iter().map(|index| self.candidate(*index)).collect();
        let share =
            |test: &dyn Fn(&Candidate) -> bool| candidates.iter().filter(|other| test(other)).count() as f64 / count;
        let reading = share(&|candidate| candidate.reads);
        let listed = share(&|candidate| candidate.is_listed);
        let asking = share(&|candidate| candidate.asks);
        let linked = share(&|candidate| candidate.link_out().is_some() && !candidate.reads);
        let in_run = run_share(&candidates);
        let (filled, covered) = self.filled(shape, &candidates);
        let total = document.content(self.from, self.to).max(1);
        let is_list = is_list(shape) || shape.family == Family::Row;
        let has_numbers = shape.is_marked() || matches!(shape.family, Family::BoldNumbered | Family::NumberedLine);
        let is_plain = matches!(shape.family, Family::Paragraph | Family::Bold);
        let rows = [
            ("shape", f64::from(shape.row().base), true),
            ("read like questions", 35.0 * reading, true),
            ("ask", 10.0 * asking, true),
            ("listed in the contents", 30.0 * listed, true),
            ("numbers run on", 20.0 * in_run, has_numbers),
            ("followed by text", 12.0 * filled as f64 / count, !is_list),
            ("explain the document", 18.0 * (covered as f64 / total as f64).min(1.0), true),
            ("number of lines", (3.0 * count.log2()).min(18.0), true),
            ("none asks", -20.0, is_list && !document.promises_entries && asking < 0.15),
            // "What does this print?" is asked a hundred times under numbers that run on.
            ("repeat each other", -70.0 * repeated(&candidates), !(shape.is_marked() && in_run >= 0.5)),
            ("the document promises entries", 12.0, shape.family == Family::Heading && document.promises_entries),
            ("plain text", -15.0 * (1.0 - asking), is_plain),
            ("lead elsewhere", -40.0 * linked, true),
        ];
        let mut choice = Choice { shape, members, points: 0, reasons: Vec::new(), reading, asking, listed };
        for (name, points, _) in rows.into_iter().filter(|(_, _, counts)| *counts) {
            choice.add(name, points);
        }
        Some(choice)
    }

    /// How many members have text below them, and how many lines with content they explain.
    fn filled(&self, shape: Shape, candidates: &[&Candidate]) -> (usize, usize) {
        let section = if shape.family == Family::Marked { 2 } else { 6 };
        let (mut filled, mut covered) = (0, 0);
        for (at, candidate) in candidates.iter().enumerate() {
            let next = candidates.get(at + 1).map_or(self.to, |next| next.line);
            let section = candidate.heading_level().map_or(section, |level| level.saturating_sub(1));
            let end = candidate.until.unwrap_or(next).min(next).min(self.next_heading(candidate.line, section));
            filled += usize::from(self.document.content(candidate.end, end) > 0 || !candidate.rest.is_empty());
            covered += self.document.content(candidate.line, end);
        }
        (filled, covered)
    }

    /// The members that can be questions: not the frame, not headings above other headings only, not contents.
    fn filtered(&self, shape: Shape, members: Vec<usize>) -> Vec<usize> {
        let reads = |index: &usize| self.candidate(*index).reads || self.candidate(*index).is_listed;
        let reading = members.iter().filter(|index| reads(index)).count();
        let mostly = |tenths: usize| reading * 10 >= members.len() * tenths;
        // `**Example:**` among lines without a colon is a label.
        let ends_open = |index: &usize| {
            self.candidate(*index).title.text.trim_end_matches(['*', ' ']).ends_with([':', '：']) && !reads(index)
        };
        match shape.family {
            Family::Bold if mostly(6) => return members.iter().copied().filter(reads).collect(),
            Family::Bold | Family::BoldItem => {
                let open = members.iter().filter(|index| ends_open(index)).count();
                let drops = open * 2 < members.len() || open < members.len() && reading > 0;
                return members.into_iter().filter(|index| !(drops && ends_open(index))).collect();
            }
            Family::Heading | Family::Numbered | Family::BareNumbered => {}
            _ => return members,
        }
        let has_own = |index: &usize| {
            let candidate = self.candidate(*index);
            self.document.content(candidate.end, self.next_heading(candidate.line, 6)) > 0
        };
        let filled: Vec<&usize> = members.iter().filter(|index| has_own(index)).collect();
        let filled_reading = filled.iter().filter(|index| reads(index)).count();
        let mostly_filled = filled_reading * 10 >= filled.len() * 6 && filled.len() * 10 >= members.len() * 4;
        let kept = members.iter().enumerate().filter(|(at, index)| {
            let candidate = self.candidate(**index);
            let text = &candidate.title.text;
            let is_frame = candidate.is_frame() && !candidate.is_listed || words::is("contents", text);
            let is_generic = words::is("generic", text) || words::is("answers-section", text);
            let is_section = !has_own(index)
                && self.is_section(candidate, shape, mostly_filled)
                && !(shape.is_marked() && self.is_in_run(&members, *at));
            let is_title = shape.level == 1 && members.len() == 1 && !candidate.reads;
            !(is_frame || is_generic || is_section || is_title)
        });
        kept.map(|(_, index)| *index).collect()
    }

    /// Whether a heading without text is above deeper ones, a table of contents, or questions of the same level.
    fn is_section(&self, candidate: &Candidate, shape: Shape, mostly_filled: bool) -> bool {
        let next = self.next_heading(candidate.line, 6);
        let below = self.document.content(candidate.end, self.next_heading(candidate.line, shape.level)) > 0;
        let names_others = !candidate.reads && !candidate.is_listed;
        names_others && (below || mostly_filled && !shape.is_marked())
            || self.document.contents.lines[candidate.end..next].iter().any(|inside| *inside)
    }

    /// Whether the number of a member follows that of the one before it and goes on in the next.
    fn is_in_run(&self, members: &[usize], at: usize) -> bool {
        let number = |at: usize| self.candidate(*members.get(at)?).number();
        let own = number(at);
        let before = at.checked_sub(1).and_then(number);
        own.is_some() && before.map(|before| before + 1) == own && number(at + 1) == own.map(|own| own + 1)
    }

    /// The headings that are right above marked lines, one above each: these name the questions.
    fn titles(&self, choices: &[Choice]) -> Option<usize> {
        let marked = choices.first().filter(|best| best.shape.family == Family::Marked)?;
        choices.iter().position(|choice| {
            let count = choice.members.len();
            let titles = choice.members.iter().filter(|index| self.starts_with(**index, marked)).count();
            let is_each = titles * 10 >= count * 8 && count * 10 >= marked.members.len() * 8;
            choice.shape.level > 0 && count > 1 && is_each && choice.points >= CONVINCING
        })
    }

    /// The choice whose lines ask below headings that do not: these are sections.
    fn inner(&self, choices: &[Choice]) -> Option<usize> {
        let best = choices.first().filter(|best| best.shape.level > 0 && best.asking < 0.1 && best.reading < 0.4)?;
        let asks = |choice: &Choice| {
            let starts = best.members.iter().filter(|index| self.starts_with(**index, choice));
            choice.asking >= 0.4
                && choice.reading >= 0.6
                && choice.members.len() >= best.members.len() * 2
                && starts.count() * 10 >= best.members.len() * 6
        };
        choices.iter().enumerate().skip(1).find(|(_, choice)| asks(choice)).map(|(at, _)| at)
    }

    /// Whether the first thing below a candidate is a member of `inner`.
    fn starts_with(&self, index: usize, inner: &Choice) -> bool {
        let first = self.document.first_content(self.candidate(index).end);
        first.is_some_and(|first| {
            inner.members.binary_search_by_key(&first, |inner| self.candidate(*inner).line).is_ok()
        })
    }
}

/// The share of members whose number follows the one before, or starts anew.
#[expect(clippy::cast_precision_loss, reason = "counts of lines")]
fn run_share(candidates: &[&Candidate]) -> f64 {
    let numbers: Vec<u32> = candidates.iter().filter_map(|candidate| candidate.number()).collect();
    let runs = numbers.windows(2).filter(|pair| pair[1] == pair[0].saturating_add(1) || pair[1] == 1).count();
    runs as f64 / candidates.len() as f64
}

/// The share of lines whose text and number another one has. A whole sentence that asks can be asked twice, "Why?" is a label.
#[expect(clippy::cast_precision_loss, reason = "counts of lines")]
fn repeated(candidates: &[&Candidate]) -> f64 {
    let is_whole = |candidate: &&&Candidate| candidate.asks && candidate.title.text.split_whitespace().count() >= 3;
    let labels: Vec<&&Candidate> = candidates.iter().filter(|candidate| !is_whole(candidate)).collect();
    let texts = labels.iter().map(|candidate| (candidate.key(), candidate.title.lead.number()));
    let texts: BTreeSet<(String, Option<u32>)> = texts.collect();
    (labels.len() - texts.len()) as f64 / labels.len().max(1) as f64
}

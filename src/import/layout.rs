//! Where the answers of a document's questions end, and which of its headings are sections.

use std::collections::BTreeMap;

use super::candidate::{Candidate, Form, LIFTED};
use super::document::Document;
use super::markup::{is_rule, marker_end};
use super::shape::{Family, Shape};
use super::words;
use crate::text::tally;

/// The questions of a document with the headings around them.
pub(super) struct Layout<'d, 'a> {
    document: &'d Document<'a>,
    /// Indexes of candidates, by line.
    pub(super) members: Vec<(usize, Shape)>,
    /// Lines of the members.
    lines: Vec<usize>,
    /// For each member, the line after its answer.
    pub(super) ends: Vec<usize>,
    /// Headings that are no questions: line, level, index.
    headings: Vec<(usize, u8, usize)>,
    /// How many headings have a text.
    counts: BTreeMap<String, usize>,
    /// The deepest level of headings right above a question.
    section_level: Option<u8>,
}

impl<'d, 'a> Layout<'d, 'a> {
    /// Lays the questions `members` out; answers do not reach into `skipped` lines.
    pub(super) fn new(document: &'d Document<'a>, members: &[(usize, Shape)], skipped: &[bool]) -> Self {
        let lines: Vec<usize> = members.iter().map(|(index, _)| document.candidates[*index].line).collect();
        let counts =
            tally(document.candidates.iter().filter(|other| other.heading_level().is_some()).map(Candidate::key));
        let mut headings = Vec::new();
        for (index, candidate) in document.candidates.iter().enumerate() {
            let Some(level) = candidate.heading_level() else { continue };
            if candidate.depth == 0 && !candidate.quoted && lines.binary_search(&candidate.line).is_err() {
                headings.push((candidate.line, level, index));
            }
        }
        let (members, ends) = (members.to_vec(), Vec::new());
        let mut layout = Self { document, members, lines, ends, headings, counts, section_level: None };
        layout.section_level = layout.deepest_section();
        let is_interleaved = layout.is_interleaved();
        let end = |at: usize| {
            let stop = layout.first_stop(at);
            let stop = (layout.candidate(at).end..stop).find(|line| skipped[*line]).unwrap_or(stop);
            layout.end(at, stop, is_interleaved || layout.number_runs_on(at))
        };
        layout.ends = (0..layout.members.len()).map(end).collect();
        layout
    }

    /// The deepest level of headings right above a question; without one, that of the heading above the first.
    fn deepest_section(&self) -> Option<u8> {
        let (mut direct, mut all) = ([0_usize; 7], [0_usize; 7]);
        for (line, level, _) in self.headings.iter().filter(|(_, _, index)| !self.is_part(*index)) {
            all[usize::from(*level)] += 1;
            direct[usize::from(*level)] += usize::from(self.is_direct(*line));
        }
        let is_section = |level: &usize| direct[*level] > 0 && direct[*level] * 3 >= all[*level];
        let deepest = (1..=6).rev().find(is_section).and_then(|level| u8::try_from(level).ok());
        let first = self.lines.first().copied().unwrap_or(0);
        deepest.or_else(|| self.headings.iter().rev().find(|(line, _, _)| *line < first).map(|(_, level, _)| *level))
    }

    fn candidate(&self, at: usize) -> &'d Candidate {
        &self.document.candidates[self.members[at].0]
    }

    /// The line of the member after `at`.
    fn next(&self, at: usize) -> usize {
        self.lines.get(at + 1).copied().unwrap_or(self.document.len())
    }

    /// The end of an answer that `stop` ends at the latest. Text at the margin below an item belongs to it when `goes_on`.
    fn end(&self, at: usize, stop: usize, goes_on: bool) -> usize {
        let candidate = self.candidate(at);
        let until = candidate.until.unwrap_or(stop).min(stop);
        match candidate.form {
            Form::Summary | Form::Row | Form::Admonition => until,
            Form::Card if candidate.rest.is_empty() => {
                let ends = |text: &str| text.starts_with("<!--") || text == "---" || text.starts_with("#card");
                (candidate.end..stop).find(|line| ends(self.document.text(*line).trim())).unwrap_or(stop)
            }
            Form::Card => until.max(candidate.end),
            Form::Ordered | Form::Bullet if !goes_on => self.item_end(until, stop),
            _ if at + 1 == self.members.len() => self.before_farewell(candidate.end, stop),
            _ => stop,
        }
    }

    /// Whether text at the margin follows most items: then it is their answer.
    fn is_interleaved(&self) -> bool {
        let is_followed = |at: &usize| {
            let first = self.document.first_content(self.candidate(*at).until.unwrap_or(0));
            let first = first.filter(|line| *line < self.next(*at));
            first.is_some_and(|line| self.document.is_prose(line) && !self.document.is_heading(line))
        };
        let items = (0..self.members.len()).filter(|at| is_list(self.members[*at].1));
        let (followed, others): (Vec<usize>, Vec<usize>) = items.partition(is_followed);
        followed.len() > 2 && followed.len() * 3 >= others.len() * 2
    }

    /// The end of an item: code, lists and text that is indented a little belong to it, text at the margin does not.
    fn item_end(&self, until: usize, stop: usize) -> usize {
        let mut end = until;
        while let Some(line) = self.document.first_content(end).filter(|line| *line < stop) {
            let names_topic = self.document.in_lines(line, line + 1).any(|(_, other)| other.depth == LIFTED);
            let is_own = self.document.blocks.code[line]
                || self.document.text(line).starts_with([' ', '\t'])
                || marker_end(self.document.text(line)).is_some()
                    && end > 0
                    && !self.document.text(end - 1).trim().is_empty();
            if !is_own || names_topic {
                break;
            }
            end = line + 1;
        }
        end
    }

    /// The last answer ends at a rule below which readers are bid farewell.
    fn before_farewell(&self, from: usize, stop: usize) -> usize {
        let is_rule = |line: &usize| is_rule(self.document.text(*line)) && !self.document.blocks.code[*line];
        let rule = (from..stop).rev().find(is_rule);
        let below = rule.and_then(|rule| self.document.first_content(rule)).filter(|line| *line < stop);
        let is_farewell = below.is_some_and(|line| words::is_farewell(self.document.text(line)));
        rule.filter(|_| is_farewell).unwrap_or(stop)
    }

    /// Parts outside of all answers, without what is below headings of the frame.
    pub(super) fn gaps(&self) -> Vec<(usize, usize)> {
        let mut taken = vec![false; self.document.len()];
        for (line, end) in self.lines.iter().zip(&self.ends) {
            taken[*line..*end.max(line)].fill(true);
        }
        for (line, level, index) in &self.headings {
            if self.document.candidates[*index].is_frame() && !taken[*line] {
                taken[*line..self.document.next_heading(*line, *level)].fill(true);
            }
        }
        let free: Vec<usize> = (0..taken.len()).filter(|line| !taken[*line]).collect();
        free.chunk_by(|line, next| line + 1 == *next).map(|run| (run[0], run[run.len() - 1] + 1)).collect()
    }

    /// The headings around each member, outermost first, and all headings that are sections.
    pub(super) fn sections(&self) -> (Vec<Vec<usize>>, Vec<usize>) {
        let mut above: Vec<Vec<usize>> = Vec::with_capacity(self.members.len());
        let mut stack: Vec<(u8, usize)> = Vec::new();
        let mut sections = Vec::new();
        let mut contents = self.document.contents.headings.iter().peekable();
        for (index, candidate) in self.document.candidates.iter().enumerate() {
            while let Some((line, level)) = contents.next_if(|(line, _)| *line < candidate.line) {
                // A section with a text of its own ends at the heading of a table of contents as at any other.
                let start = |heading: usize| self.document.candidates[heading].end;
                stack.retain(|(own, heading)| own < level || self.document.content(start(*heading), *line) == 0);
            }
            let at = above.len();
            if self.members.get(at).is_some_and(|(member, _)| *member == index) {
                if let Some(level) = candidate.heading_level() {
                    // A heading of the question's own level that is none is a section, too.
                    stack.retain(|(section, _)| *section <= level);
                }
                above.push(stack.iter().map(|(_, heading)| *heading).collect());
                continue;
            }
            let Some(level) = candidate.section_level() else { continue };
            let is_inside = at > 0 && candidate.line < self.ends[at - 1];
            if !is_inside {
                stack.retain(|(section, _)| *section < level);
                stack.push((level, index));
                sections.push(index);
            }
        }
        (above, sections)
    }

    /// Whether a heading names a part of answers: its text returns, or is a label.
    fn is_part(&self, index: usize) -> bool {
        let candidate = &self.document.candidates[index];
        candidate.is_label || self.counts.get(&candidate.key()).is_some_and(|count| *count >= 3)
    }

    /// Whether a question is the first thing below a heading and those right below it.
    fn is_direct(&self, heading: usize) -> bool {
        let is_heading = |line: &usize| self.headings.binary_search_by_key(line, |(line, _, _)| *line).is_ok();
        let mut lines = std::iter::successors(Some(heading), |line| self.document.first_content(line + 1));
        lines.find(|line| !is_heading(line)).is_some_and(|first| {
            // The line of `<details>` has no text.
            let at = self.lines.partition_point(|own| *own <= first);
            at > 0 && self.lines[at - 1] > heading
        })
    }

    /// The first line after member `at` that ends its answer, at the latest that of the next.
    fn first_stop(&self, at: usize) -> usize {
        let next = self.next(at);
        let from = self.headings.partition_point(|(other, _, _)| *other <= self.lines[at]);
        let mut headings = self.headings[from..].iter().take_while(|(other, _, _)| *other < next);
        let stop = headings.find(|heading| self.is_stop(at, heading)).map_or(next, |(line, _, _)| *line);
        let own = self.candidate(at).heading_level();
        let ends = |(line, level): &&(usize, u8)| *line > self.lines[at] && own.is_some_and(|own| *level <= own);
        self.document.contents.headings.iter().find(ends).map_or(stop, |(line, _)| stop.min(*line))
    }

    fn is_stop(&self, at: usize, (line, level, index): &(usize, u8, usize)) -> bool {
        let (member, shape) = self.members[at];
        let heading = &self.document.candidates[*index];
        let is_direct = self.is_direct(*line);
        let is_end = heading.is_frame() && at + 1 == self.lines.len() && self.counts.get(&heading.key()) == Some(&1);
        let is_part = self.is_part(*index) && !is_direct && !is_end;
        let is_frame = is_end || heading.is_frame() && !words::of("label").has(&heading.key());
        let runs_on = shape.is_marked() && self.number_runs_on(at);
        match self.document.candidates[member].heading_level() {
            Some(own) if *level > own => false,
            Some(own) if *level == own => !is_part && (is_frame || is_direct || !shape.is_marked()),
            Some(_) => is_direct || !(runs_on || is_part && at + 1 < self.lines.len()),
            None if is_part => false,
            None => self
                .section_level
                .is_none_or(|section| *level <= section || is_direct || is_frame || self.starts_run(*line, *level)),
        }
    }

    /// Whether numbered headings that start at 1 are all that is below a heading: questions of another form.
    fn starts_run(&self, line: usize, level: u8) -> bool {
        let first = self.document.first_content(line + 1).unwrap_or(usize::MAX);
        let place = self.headings.partition_point(|(other, _, _)| *other <= line);
        let Some((_, own, _)) = self.headings.get(place).filter(|(other, _, _)| *other == first) else { return false };
        let below = self.headings[place..].iter().take_while(|(_, other, _)| *other > level);
        let siblings = below.filter(|(_, other, _)| other == own);
        let numbers = siblings.filter_map(|(_, _, index)| self.document.candidates[*index].number());
        numbers.take(2).eq([1, 2])
    }

    /// Whether the next question's number follows that of member `at`: then nothing between them is a new section.
    fn number_runs_on(&self, at: usize) -> bool {
        let number = |at: usize| self.document.candidates[self.members.get(at)?.0].title.lead.number();
        matches!((number(at), number(at + 1)), (Some(own), Some(next)) if next == own + 1 && own > 0)
    }
}

/// Lines below headings with one of these names.
pub(super) fn lines_below(document: &Document<'_>, names: &[String]) -> Vec<bool> {
    let mut below = vec![false; document.len()];
    let names: Vec<String> = names.iter().map(|name| words::normalized(name)).collect();
    for heading in document.headings().filter(|heading| names.contains(&heading.key())) {
        let end = document.next_heading(heading.line, heading.heading_level().unwrap_or(6));
        below[heading.line..end].fill(true);
    }
    below
}

/// Whether a shape's lines are items of lists.
pub(super) fn is_list(shape: Shape) -> bool {
    matches!(shape.family, Family::Ordered | Family::Bullet | Family::BoldItem)
}

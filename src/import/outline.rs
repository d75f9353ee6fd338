//! Which lines of a document are its questions, where their answers end, and which headings are sections.

use std::collections::HashMap;

use super::answer_key;
use super::candidate::{Candidate, Form, Listed};
use super::document::Document;
use super::lead::Lead;
use super::level;
use super::shape::{self, CONVINCING, Choice, Family, Headings, Shape};
use super::words;
use super::{Overrides, QuestionForm};

/// A question, by lines of its document.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Index of its candidate.
    pub(super) candidate: usize,
    pub(super) shape: Shape,
    /// The first line after its text.
    pub(super) from: usize,
    /// The line after its answer.
    pub(super) to: usize,
    /// Candidates of the headings above it, outermost first.
    pub(super) sections: Vec<usize>,
}

/// How the shape of a document was chosen.
#[derive(Clone, Debug, Default)]
pub(super) struct Decision {
    /// The shape of most questions, with its points.
    pub(super) shape: Option<Shape>,
    pub(super) reasons: Vec<(&'static str, i32)>,
    pub(super) points: i32,
    /// The shapes that were not chosen, best first: lines and points.
    pub(super) others: Vec<(Shape, usize, i32)>,
    /// Whether the person chose.
    pub(super) is_forced: bool,
    /// Indexes of candidates that look least like questions.
    pub(super) unsure: Vec<usize>,
}

/// The questions of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    /// By line.
    pub(super) found: Vec<Found>,
    /// Indexes of headings that are sections.
    pub(super) sections: Vec<usize>,
    pub(super) decision: Decision,
}

/// Finds the questions of `document`.
pub(super) fn outline(document: &mut Document<'_>, overrides: &Overrides) -> Outline {
    if let Some(QuestionForm::Pattern(pattern)) = &overrides.questions {
        document.candidates.extend(matching(document, pattern));
        document.candidates.sort_by_key(|candidate| candidate.line);
    }
    let document = &*document;
    let ranking = match &overrides.questions {
        Some(form) => forced(document, form),
        None => shape::rank(document, 0, document.len()),
    };
    let mut decision = Decision { is_forced: overrides.questions.is_some(), ..Decision::default() };
    let others = ranking.iter().skip(usize::from(ranking.first().is_some_and(|best| best.score.total >= CONVINCING)));
    decision.others = others.take(3).map(|choice| (choice.shape, choice.members.len(), choice.score.total)).collect();
    let Some(best) = ranking.into_iter().next().filter(|best| decision.is_forced || convinces(best)) else {
        return Outline { decision, ..Outline::default() };
    };
    decision.shape = Some(best.shape);
    decision.reasons.clone_from(&best.score.parts);
    decision.points = best.score.total;
    let mut members: Vec<(usize, Shape)> = best.members.iter().map(|index| (*index, best.shape)).collect();
    if !decision.is_forced {
        members.extend(extras(document, &best));
    }
    drop_inner_marks(document, &mut members);
    let skipped = skipped_lines(document, overrides);
    let answers = answer_key::section(document, &members);
    members.retain(|(index, _)| {
        let line = document.candidates[*index].line;
        !skipped[line] && answers.is_none_or(|(from, to)| !(from..to).contains(&line))
    });
    sort(document, &mut members);
    let mut layout = Layout::new(document, &members, &skipped);
    if !decision.is_forced {
        for _ in 0..4 {
            let more = in_gaps(document, &layout, answers);
            if more.is_empty() {
                break;
            }
            members.extend(more);
            sort(document, &mut members);
            layout = Layout::new(document, &members, &skipped);
        }
    }
    decision.unsure = unsure(document, &members);
    let (found, sections) = layout.finish(answers);
    Outline { found, sections, decision }
}

fn convinces(choice: &Choice) -> bool {
    choice.score.total >= CONVINCING && (choice.members.len() > 1 || choice.reading > 0.0 || choice.shape.is_marked())
}

fn sort(document: &Document<'_>, members: &mut Vec<(usize, Shape)>) {
    members.sort_by_key(|(index, shape)| (document.candidates[*index].line, *index, *shape));
    // One line is one question, whatever it can be read as.
    members.dedup_by_key(|(index, _)| document.candidates[*index].line);
}

/// Drops `**Question:** …` below numbered headings that are questions: it is a part of theirs.
fn drop_inner_marks(document: &Document<'_>, members: &mut Vec<(usize, Shape)>) {
    sort(document, members);
    let is_inner = |at: usize| {
        let own = &document.candidates[members[at].0];
        let before = at.checked_sub(1).map(|before| &document.candidates[members[before].0]);
        own.heading_level().is_none()
            && own.title.lead == Lead::Question(None)
            && before.is_some_and(|before| before.heading_level().is_some() && before.title.lead.number().is_some())
    };
    let inner: Vec<bool> = (0..members.len()).map(is_inner).collect();
    let headings = members.iter().filter(|(index, _)| document.candidates[*index].heading_level().is_some()).count();
    if inner.iter().filter(|inner| **inner).count() * 2 >= headings.max(1) {
        let mut inner = inner.iter();
        members.retain(|_| !inner.next().copied().unwrap_or(false));
    }
}

/// Lines below headings that `--skip-section` names.
fn skipped_lines(document: &Document<'_>, overrides: &Overrides) -> Vec<bool> {
    let mut skipped = vec![false; document.len()];
    let headings = Headings::of(document);
    for candidate in document.candidates.iter().filter(|candidate| candidate.depth == 0) {
        let Some(level) = candidate.heading_level() else { continue };
        let key = candidate.key();
        if overrides.skip_sections.iter().any(|name| words::normalized(name) == key) {
            skipped[candidate.line..headings.next(candidate.line, level, document.len())].fill(true);
        }
    }
    skipped
}

/// The candidates that the person asks for.
fn forced(document: &Document<'_>, form: &QuestionForm) -> Vec<Choice> {
    let family = |family| Shape { family, level: 0 };
    let (shape, wanted): (Shape, Box<dyn Fn(&Candidate) -> bool>) = match form {
        QuestionForm::Heading(level) => {
            let level = *level;
            (
                Shape { family: Family::Heading, level },
                Box::new(move |candidate| candidate.heading_level() == Some(level) && candidate.depth == 0),
            )
        }
        QuestionForm::Bold => (
            family(Family::Bold),
            Box::new(|candidate| {
                matches!(candidate.form, Form::Bold)
                    || candidate.bold && candidate.depth == 0 && candidate.form != Form::Summary
            }),
        ),
        QuestionForm::Bullets => {
            (family(Family::Bullet), Box::new(|candidate| candidate.form == Form::Bullet && candidate.depth == 0))
        }
        QuestionForm::Numbers => (
            family(Family::Ordered),
            Box::new(|candidate| {
                matches!(candidate.form, Form::Ordered | Form::ItemHeading) && candidate.depth == 0
                    || matches!(candidate.title.lead, Lead::Number(_)) && candidate.form == Form::Paragraph
            }),
        ),
        QuestionForm::Details => {
            (family(Family::Details), Box::new(|candidate| candidate.form == Form::Summary && candidate.depth == 0))
        }
        QuestionForm::Table => (family(Family::Row), Box::new(|candidate| candidate.form == Form::Row)),
        QuestionForm::Cards => (family(Family::Card), Box::new(|candidate| candidate.form == Form::Card)),
        QuestionForm::Paragraphs => {
            (family(Family::Paragraph), Box::new(|candidate| candidate.form == Form::Paragraph))
        }
        QuestionForm::Pattern(_) => (family(Family::Paragraph), Box::new(|candidate| candidate.is_chosen)),
        QuestionForm::File => return Vec::new(),
    };
    let members: Vec<usize> = document
        .candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| wanted(candidate) && !words::is("contents", &candidate.title.text))
        .map(|(index, _)| index)
        .collect();
    if members.is_empty() {
        return Vec::new();
    }
    vec![Choice { shape, members, score: shape::Score::default(), reading: 1.0, listed: 0.0 }]
}

/// The lines that a pattern matches, as candidates.
fn matching(document: &Document<'_>, pattern: &regex::Regex) -> Vec<Candidate> {
    let lines = (0..document.len()).filter(|line| document.is_prose(*line));
    let found = lines.filter_map(|line| {
        let text = document.text(line);
        let captures = pattern.captures(text)?;
        let shown =
            captures.get(1).map_or_else(|| text.trim().trim_start_matches(['#', '>', ' ']), |group| group.as_str());
        let level = text.trim_start().bytes().take_while(|byte| *byte == b'#').count();
        let form = match u8::try_from(level) {
            Ok(level @ 1..=6) => Form::Heading(level),
            _ => Form::Paragraph,
        };
        let mut candidate = Candidate::new(form, line, line + 1, shown, &document.legend);
        candidate.is_chosen = true;
        Some(candidate)
    });
    found.collect()
}

/// Candidates of other forms that belong to the pattern all the same.
fn extras(document: &Document<'_>, best: &Choice) -> Vec<(usize, Shape)> {
    let mut found = Vec::new();
    let level = best.shape.level;
    let headings = Headings::of(document);
    for (index, candidate) in document.candidates.iter().enumerate() {
        if best.shape.family == Family::BoldLevel {
            let has_mark = candidate.raw.chars().any(super::symbols::is_symbol);
            if candidate.form == Form::Bold && !candidate.is_label && (has_mark || candidate.asks) {
                found.push((index, best.shape));
            }
            continue;
        }
        let Some(own) =
            candidate.heading_level().filter(|_| candidate.depth == 0 && !candidate.is_label && !candidate.quoted)
        else {
            continue;
        };
        let is_leaf = candidate.listed == Listed::Leaf && !words::is_frame(&candidate.title.text);
        let next = headings.next(candidate.line, 6, document.len());
        let has_own = document.content(candidate.end, next) > 0;
        let joins = match best.shape.family {
            Family::Heading => {
                let is_apart = own < level || own == level + 1 && is_below_section(document, index, own);
                own != level
                    && (is_leaf && best.listed >= 0.5 && is_apart
                        || own + 1 == level && candidate.asks && has_own && candidate.listed != Listed::Section)
            }
            Family::Numbered | Family::BareNumbered => {
                let is_other_level =
                    own != level && matches!(candidate.title.lead, Lead::Number(_)) && follows(document, best, index);
                own == level && candidate.title.lead == Lead::None && is_leaf && best.listed >= 0.5 || is_other_level
            }
            // `8. What?` between `Q7` and `Q9`.
            Family::Marked => matches!(candidate.title.lead, Lead::Number(_)) && follows(document, best, index),
            _ => false,
        };
        if joins {
            found.push((index, Shape { family: best.shape.family, level: if level > 0 { own } else { 0 } }));
        }
    }
    found
}

/// Whether the heading above a heading is listed as the title of entries.
fn is_below_section(document: &Document<'_>, index: usize, level: u8) -> bool {
    let above = document.candidates[..index]
        .iter()
        .rev()
        .find(|candidate| candidate.depth == 0 && candidate.heading_level().is_some_and(|other| other < level));
    above.is_some_and(|above| above.listed == Listed::Section && !above.reads)
}

/// Whether the number of a candidate is the next after that of the member before it, and not that of the one after.
fn follows(document: &Document<'_>, best: &Choice, index: usize) -> bool {
    let number = |index: usize| document.candidates[index].title.lead.number().map(|number| number.main);
    let at = best.members.partition_point(|member| *member < index);
    let before = at.checked_sub(1).and_then(|at| number(best.members[at]));
    let after = best.members.get(at).and_then(|member| number(*member));
    let own = number(index);
    own.is_some()
        && own == before.map(|before| before + 1)
        && own != after
        && own > Some(1)
        && after.is_none_or(|after| Some(after) > own)
}

/// Questions in the parts that the main shape does not explain, each part by a shape of its own.
fn in_gaps(document: &Document<'_>, layout: &Layout<'_, '_>, answers: Option<(usize, usize)>) -> Vec<(usize, Shape)> {
    let mut found = Vec::new();
    let first = layout.members.first().map_or(0, |(index, _)| document.candidates[*index].line);
    let mut tried = 0;
    for (from, to) in layout.gaps() {
        let overlaps = answers.is_some_and(|(start, end)| from < end && start < to);
        if overlaps || document.content(from, to) < 2 || tried > 400 {
            continue;
        }
        tried += 1;
        let least = if from < first { CONVINCING + 20 } else { CONVINCING + 5 };
        let choice = shape::rank(document, from, to).into_iter().find(|choice| choice.score.total >= least);
        let Some(choice) = choice else { continue };
        let sure = matches!(choice.shape.family, Family::Marked | Family::Details);
        let is_list =
            matches!(choice.shape.family, Family::Ordered | Family::Bullet | Family::BoldItem | Family::Paragraph);
        if is_list && !starts_with_heading(document, from, to) {
            continue;
        }
        if sure || choice.members.len() > 1 && (choice.reading >= 0.6 || choice.listed >= 0.6) {
            found.extend(choice.members.iter().map(|index| (*index, choice.shape)));
        }
    }
    found
}

/// Whether the first line with content is a heading: a list right after other questions is a remark.
fn starts_with_heading(document: &Document<'_>, from: usize, to: usize) -> bool {
    let first = document.first_content(from).filter(|line| *line < to);
    first
        .is_some_and(|line| document.in_lines(line, line + 1).any(|(_, candidate)| candidate.heading_level().is_some()))
}

/// The members that look least like questions, worst first.
fn unsure(document: &Document<'_>, members: &[(usize, Shape)]) -> Vec<usize> {
    let odd = members.iter().filter(|(index, shape)| {
        let candidate = &document.candidates[*index];
        let is_sure = candidate.reads
            || candidate.listed == Listed::Leaf
            || shape.family == Family::Marked
            || shape.family == Family::Row;
        !is_sure
    });
    odd.map(|(index, _)| *index).collect()
}

/// The questions of a document with the headings around them.
struct Layout<'d, 'a> {
    document: &'d Document<'a>,
    members: Vec<(usize, Shape)>,
    /// Lines of the members.
    lines: Vec<usize>,
    /// For each member, the line after its answer.
    ends: Vec<usize>,
    skipped: &'d [bool],
}

impl<'d, 'a> Layout<'d, 'a> {
    fn new(document: &'d Document<'a>, members: &[(usize, Shape)], skipped: &'d [bool]) -> Self {
        let lines = members.iter().map(|(index, _)| document.candidates[*index].line).collect();
        let mut layout = Self { document, members: members.to_vec(), lines, ends: Vec::new(), skipped };
        layout.ends = layout.find_ends();
        layout
    }

    fn find_ends(&self) -> Vec<usize> {
        let stops = Stops::new(self.document, &self.members, &self.lines);
        let interleaved = self.is_interleaved();
        (0..self.members.len())
            .map(|at| {
                let (index, shape) = self.members[at];
                let candidate = &self.document.candidates[index];
                let next = self.lines.get(at + 1).copied().unwrap_or(self.document.len());
                let stop = stops.after(at, next);
                let skip = (candidate.end..stop).find(|line| self.skipped[*line]).unwrap_or(stop);
                let stop = stop.min(skip);
                let until = candidate.until.unwrap_or(stop).min(stop);
                match shape.family {
                    Family::Details | Family::Row | Family::Admonition => until,
                    Family::Card => self.card_end(candidate, until, stop),
                    Family::Ordered | Family::Bullet | Family::BoldItem if !interleaved => self.item_end(until, stop),
                    Family::Marked if matches!(candidate.form, Form::Ordered | Form::Bullet) && !interleaved => {
                        self.item_end(until, stop)
                    }
                    _ => stop,
                }
            })
            .collect()
    }

    /// Whether text at the margin follows most items of a list: then it is their answer.
    fn is_interleaved(&self) -> bool {
        let items: Vec<usize> = (0..self.members.len())
            .filter(|at| matches!(self.document.candidates[self.members[*at].0].form, Form::Ordered | Form::Bullet))
            .collect();
        let followed = items.iter().filter(|at| {
            let candidate = &self.document.candidates[self.members[**at].0];
            let next = self.lines.get(**at + 1).copied().unwrap_or(self.document.len());
            let until = candidate.until.unwrap_or(candidate.end).min(next);
            let first = self.document.first_content(until).filter(|line| *line < next);
            first.is_some_and(|line| {
                let is_heading =
                    self.document.in_lines(line, line + 1).any(|(_, other)| other.heading_level().is_some());
                !self.document.blocks.code[line] && !is_heading
            })
        });
        let followed = followed.count();
        followed > 2 && followed * 5 >= items.len() * 2
    }

    /// The end of an item: code below it at the margin is its own, and text that is indented a little.
    fn item_end(&self, until: usize, stop: usize) -> usize {
        let mut end = until;
        while let Some(line) = self.document.first_content(end).filter(|line| *line < stop) {
            let text = self.document.text(line);
            let indented = text.starts_with([' ', '\t']);
            if !self.document.blocks.code[line] && !indented {
                break;
            }
            end = line + 1;
            while end < stop && self.document.blocks.code[line] && self.document.blocks.code[end] {
                end += 1;
            }
        }
        end
    }

    fn card_end(&self, candidate: &Candidate, until: usize, stop: usize) -> usize {
        let ends_card = |line: &usize| {
            let text = self.document.text(*line).trim();
            text.starts_with("<!--") || text == "---" || text.starts_with("#card")
        };
        if candidate.rest.is_empty() {
            return (candidate.end..stop).find(ends_card).unwrap_or(stop);
        }
        until.max(candidate.end)
    }

    /// Parts outside of all answers, each below at most one heading that is no question.
    fn gaps(&self) -> Vec<(usize, usize)> {
        let mut gaps = Vec::new();
        let mut from = 0;
        for (at, line) in
            self.lines.iter().enumerate().map(|(at, line)| (Some(at), *line)).chain([(None, self.document.len())])
        {
            if from < line {
                self.split_gap(from, line, &mut gaps);
            }
            if let Some(at) = at {
                from = self.ends[at].max(line);
            }
        }
        gaps
    }

    fn split_gap(&self, from: usize, to: usize, gaps: &mut Vec<(usize, usize)>) {
        // The highest headings of the gap part it; the frame is no place for questions.
        let headings: Vec<(usize, u8, bool)> = self
            .document
            .in_lines(from, to)
            .filter(|(_, candidate)| candidate.depth == 0)
            .filter_map(|(_, candidate)| {
                let text = &candidate.title.text;
                let is_frame = words::is_frame(text) && !candidate.asks || words::is_farewell(text);
                Some((candidate.line, candidate.heading_level()?, is_frame))
            })
            .collect();
        let mut start = from;
        let mut skip_level = None;
        for (line, level, is_frame) in &headings {
            let in_frame = skip_level.is_some_and(|skip| *level > skip);
            if in_frame {
                continue;
            }
            if *is_frame {
                if start < *line && skip_level.is_none() {
                    gaps.push((start, *line));
                }
                skip_level = Some(*level);
            } else if skip_level.take().is_some() {
                start = *line;
            }
        }
        if skip_level.is_none() && start < to {
            gaps.push((start, to));
        }
    }

    fn finish(self, answers: Option<(usize, usize)>) -> (Vec<Found>, Vec<usize>) {
        let document = self.document;
        let mut found: Vec<Found> = Vec::with_capacity(self.members.len());
        let mut stack: Vec<(u8, usize)> = Vec::new();
        let mut sections = Vec::new();
        let mut at = 0;
        for (index, candidate) in document.candidates.iter().enumerate() {
            while at < self.members.len() && self.lines[at] < candidate.line {
                at += 1;
            }
            if at < self.members.len() && self.members[at].0 == index {
                let (_, shape) = self.members[at];
                let to = answers
                    .filter(|(from, _)| *from > candidate.line)
                    .map_or(self.ends[at], |(from, _)| self.ends[at].min(from));
                let from = candidate.end;
                if let Some(level) = candidate.heading_level() {
                    stack.retain(|(above, _)| *above < level);
                }
                let above = stack.iter().map(|(_, heading)| *heading).collect();
                found.push(Found { candidate: index, shape, from, to: to.max(from), sections: above });
                continue;
            }
            let Some(level) = candidate.heading_level().filter(|_| candidate.depth == 0) else { continue };
            let inside = at > 0 && candidate.line < self.ends[at - 1] && candidate.line >= self.lines[at - 1];
            if !inside {
                stack.retain(|(above, _)| *above < level);
                stack.push((level, index));
                sections.push(index);
            }
        }
        (found, sections)
    }
}

/// Which headings end an answer.
struct Stops<'d, 'a> {
    document: &'d Document<'a>,
    members: &'d [(usize, Shape)],
    lines: &'d [usize],
    /// Headings that are no questions: line, level, index.
    headings: Vec<(usize, u8, usize)>,
    /// How many headings have a text.
    counts: HashMap<String, usize>,
    /// The deepest level of headings right above a question.
    section_level: Option<u8>,
}

impl<'d, 'a> Stops<'d, 'a> {
    fn new(document: &'d Document<'a>, members: &'d [(usize, Shape)], lines: &'d [usize]) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let mut headings = Vec::new();
        for (index, candidate) in document.candidates.iter().enumerate() {
            let Some(level) = candidate.heading_level() else { continue };
            *counts.entry(candidate.key()).or_insert(0) += 1;
            let is_member = lines.binary_search(&candidate.line).is_ok();
            if candidate.depth == 0 && !candidate.quoted && !is_member {
                headings.push((candidate.line, level, index));
            }
        }
        let mut stops = Self { document, members, lines, headings, counts, section_level: None };
        let direct = stops.headings.iter().filter(|(line, _, index)| stops.is_direct(*line) && !stops.repeats(*index));
        let mut levels = [0_usize; 7];
        direct.for_each(|(_, level, _)| levels[usize::from(*level)] += 1);
        let deepest = (1..=6_u8).rev().find(|level| {
            let all =
                stops.headings.iter().filter(|(_, other, index)| other == level && !stops.repeats(*index)).count();
            let direct = levels[usize::from(*level)];
            direct > 0 && direct * 3 >= all
        });
        // Without one, the heading that the first question is below.
        let first = lines.first().copied().unwrap_or(0);
        let above = stops.headings.iter().rev().find(|(line, _, _)| *line < first).map(|(_, level, _)| *level);
        stops.section_level = deepest.or(above);
        stops
    }

    /// Whether a heading's text returns: then it names a part of every answer.
    fn repeats(&self, index: usize) -> bool {
        let candidate = &self.document.candidates[index];
        self.counts.get(&candidate.key()).is_some_and(|count| *count >= 3) || candidate.is_label
    }

    /// Whether a question is the first thing below a heading.
    fn is_direct(&self, line: usize) -> bool {
        let mut line = line;
        loop {
            let Some(first) = self.document.first_content(line + 1) else { return false };
            if self.lines.binary_search(&first).is_ok() {
                return true;
            }
            match self.headings.binary_search_by_key(&first, |(line, _, _)| *line) {
                Ok(_) => line = first,
                Err(_) => {
                    // A details' own line has no text.
                    let at = self.lines.partition_point(|own| *own < first);
                    return at > 0 && self.lines[at - 1] > line && self.lines[at - 1] < first;
                }
            }
        }
    }

    /// The first line after member `at` and before `next` that ends its answer.
    fn after(&self, at: usize, next: usize) -> usize {
        let line = self.lines[at];
        let from = self.headings.partition_point(|(other, _, _)| *other <= line);
        let headings = self.headings[from..].iter().take_while(|(other, _, _)| *other < next);
        headings.filter(|heading| self.is_stop(at, heading)).map(|(line, _, _)| *line).next().unwrap_or(next)
    }

    fn is_stop(&self, at: usize, (line, level, index): &(usize, u8, usize)) -> bool {
        let (member, shape) = self.members[at];
        let heading = &self.document.candidates[*index];
        let question = &self.document.candidates[member];
        let is_direct = self.is_direct(*line);
        if self.repeats(*index) && !is_direct {
            return false;
        }
        let text = &heading.title.text;
        let is_frame = words::is_frame(text) && !words::of("label").has(&heading.key()) || words::is_farewell(text);
        let is_level = level::from_heading(text).is_some();
        match question.heading_level() {
            Some(own) if *level > own => false,
            Some(own) if *level == own => {
                !shape.is_marked() || is_frame || is_direct || is_level || heading.listed == Listed::Section
            }
            Some(_) => {
                is_direct || !(shape.is_marked() && self.number_runs_on(at)) || is_frame && at + 1 == self.lines.len()
            }
            None => match self.section_level {
                Some(section) => *level <= section || is_direct || is_frame || self.starts_run(*line, *level),
                None => true,
            },
        }
    }

    /// Whether numbered headings that start at 1 are all that is below a heading: questions of another form.
    fn starts_run(&self, line: usize, level: u8) -> bool {
        let first = self.document.first_content(line + 1).unwrap_or(usize::MAX);
        let place = self.headings.partition_point(|(other, _, _)| *other <= line);
        let below = self.headings[place..].iter().take_while(|(_, other, _)| *other > level);
        let numbers: Vec<u32> = below
            .filter_map(|(_, _, index)| self.document.candidates[*index].title.lead.number().map(|number| number.main))
            .take(2)
            .collect();
        self.headings.get(place).is_some_and(|(other, _, _)| *other == first) && numbers == [1, 2]
    }

    /// Whether the next question's number follows that of member `at`: then nothing between them is a new section.
    fn number_runs_on(&self, at: usize) -> bool {
        let number = |at: usize| self.document.candidates[self.members.get(at)?.0].title.lead.number();
        match (number(at), number(at + 1)) {
            (Some(own), Some(next)) => next.follows(own) && own.main > 0,
            _ => false,
        }
    }
}

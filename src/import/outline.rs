//! Which lines of a document are its questions.

use super::answer_key;
use super::candidate::{Candidate, Form};
use super::document::Document;
use super::item::Plan;
use super::layout::{Layout, is_list, lines_below};
use super::lead::Lead;
use super::markup::heading;
use super::options::{Overrides, QuestionForm};
use super::score::{self, CONVINCING, Choice};
use super::shape::{self, Family, Shape};
use super::words;
use crate::text::emoji::is_symbol;

/// A question, by lines of its document.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// Index of its candidate.
    pub(super) candidate: usize,
    pub(super) shape: Shape,
    /// The line after its answer.
    pub(super) to: usize,
    /// Candidates of the headings above it, outermost first.
    pub(super) sections: Vec<usize>,
}

/// The questions of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    /// By line.
    pub(super) found: Vec<Found>,
    /// Indexes of headings that are sections.
    pub(super) sections: Vec<usize>,
    /// The section that holds answers apart from their questions.
    pub(super) answers: Option<(usize, usize)>,
    /// The shape of most questions.
    pub(super) shape: Option<Shape>,
    /// How that was chosen.
    pub(super) plan: Plan,
}

impl Outline {
    /// The same document, whose questions are none after all.
    pub(super) fn emptied(&self) -> Self {
        let plan = Plan { others: self.plan.others.clone(), chosen: NONE_FOUND.to_owned(), ..Plan::default() };
        Self { plan, ..Self::default() }
    }
}

/// What is chosen where there are no questions.
const NONE_FOUND: &str = "no questions found";

/// A question that a candidate is, and how it was known.
type Member = (usize, Shape);

/// Finds the questions of `document`.
pub(super) fn outline(document: &mut Document<'_>, overrides: &Overrides) -> Outline {
    if let Some(QuestionForm::Pattern(pattern)) = &overrides.questions {
        let found = matching(document, pattern);
        document.candidates.retain(|other| found.binary_search_by_key(&other.line, |found| found.line).is_err());
        document.candidates.extend(found);
        document.candidates.sort_by_key(|candidate| candidate.line);
    }
    let document = &*document;
    let ranking = match &overrides.questions {
        Some(form) => forced(document, form),
        None => score::rank(document, 0, document.len()),
    };
    let is_forced = overrides.questions.is_some();
    let mut plan = Plan { chosen: NONE_FOUND.to_owned(), is_forced, ..Plan::default() };
    let others = ranking.iter().skip(usize::from(ranking.first().is_some_and(convinces)));
    let as_option = |choice: &Choice| {
        let (words, option) = (choice.shape.describe(), choice.shape.option());
        let (count, points) = (choice.members.len(), choice.points);
        format!("{count} {words} ({points} points): `--questions {option}` takes them")
    };
    plan.others = others.take(3).map(as_option).collect();
    let Some(best) = ranking.into_iter().next().filter(|best| is_forced || convinces(best)) else {
        return Outline { plan, ..Outline::default() };
    };
    plan.chosen = best.shape.describe();
    plan.reasons.clone_from(&best.reasons);
    plan.points = best.points;
    let mut members: Vec<Member> = best.members.iter().map(|index| (*index, best.shape)).collect();
    if !is_forced {
        members.extend(extras(document, &best));
    }
    settle(document, &mut members);
    let skipped = lines_below(document, &overrides.skip_sections);
    let answers = answer_key::section(document, &members);
    members.retain(|(index, _)| {
        let line = document.candidates[*index].line;
        !skipped[line] && answers.is_none_or(|(from, to)| !(from..to).contains(&line))
    });
    let mut layout = Layout::new(document, &members, &skipped);
    for _ in 0..if is_forced { 0 } else { 4 } {
        let more = in_gaps(document, &layout, answers);
        if more.is_empty() {
            break;
        }
        members.extend(more);
        settle(document, &mut members);
        layout = Layout::new(document, &members, &skipped);
    }
    let (above, sections) = layout.sections();
    let members = layout.members.iter().zip(&layout.ends).zip(above);
    let found = members.map(|(((index, shape), end), sections)| {
        let candidate = &document.candidates[*index];
        let key = answers.map(|(from, _)| from).filter(|from| *from > candidate.line);
        let to = key.map_or(*end, |from| from.min(*end)).max(candidate.end);
        Found { candidate: *index, shape: *shape, to, sections }
    });
    Outline { found: found.collect(), sections, answers, shape: Some(best.shape), plan }
}

fn convinces(choice: &Choice) -> bool {
    choice.points >= CONVINCING && (choice.members.len() > 1 || choice.reading > 0.0 || choice.shape.is_marked())
}

/// Sorts members, and drops those that are parts of others.
fn settle(document: &Document<'_>, members: &mut Vec<Member>) {
    members.sort_by_key(|(index, shape)| (document.candidates[*index].line, *index, *shape));
    // One line is one question, whatever it can be read as.
    members.dedup_by_key(|(index, _)| document.candidates[*index].line);
    for find in [inner_details, inner_marks, inner_runs] {
        let mut is_part = find(document, members).into_iter();
        members.retain(|_| is_part.next() == Some(false));
    }
}

/// Which members are `<details>` in the answers of others.
fn inner_details(document: &Document<'_>, members: &[Member]) -> Vec<bool> {
    let mut outer = 0;
    let inner = members.iter().map(|(index, shape)| {
        let candidate = &document.candidates[*index];
        let until = candidate.until.filter(|_| shape.family == Family::Details);
        let is_inner = until.is_some() && candidate.line < outer;
        outer = outer.max(until.unwrap_or(0));
        is_inner
    });
    inner.collect()
}

/// Which members are `**Question:** …` below numbered headings that are questions: a part of theirs.
fn inner_marks(document: &Document<'_>, members: &[Member]) -> Vec<bool> {
    let (mut is_below, mut headings) = (false, 0);
    let inner = members.iter().map(|(index, _)| {
        let candidate = &document.candidates[*index];
        let is_heading = candidate.heading_level().is_some();
        let is_mark = !is_heading && candidate.title.lead == Lead::Question(None);
        is_below = if is_mark { is_below } else { is_heading && candidate.number().is_some() };
        headings += usize::from(is_heading);
        is_mark && is_below
    });
    let inner: Vec<bool> = inner.collect();
    let are_usual = inner.iter().filter(|inner| **inner).count() * 2 >= headings.max(1);
    if are_usual { inner } else { vec![false; members.len()] }
}

/// Which members are numbered lines between an item and the one with the next number: `4.`, `1.`, `2.`, `5.` has steps in
/// its answer.
fn inner_runs(document: &Document<'_>, members: &[Member]) -> Vec<bool> {
    let number = |member: &Member| {
        let is_item = matches!(member.1.family, Family::Ordered | Family::NumberedLine);
        document.candidates[member.0].number().filter(|_| is_item)
    };
    let mut inner = vec![false; members.len()];
    let mut at = 0;
    while at + 1 < members.len() {
        let own = number(&members[at]).filter(|own| *own > 1 && number(&members[at + 1]) == Some(1));
        let section = document.next_heading(document.candidates[members[at].0].line, 6);
        let rest = members.iter().enumerate().skip(at + 1).take(40);
        let mut rest = rest.take_while(|(_, member)| document.candidates[member.0].line < section);
        let next = own.and_then(|own| rest.find(|(_, member)| number(member) == Some(own + 1)));
        let next = next.map_or(at + 1, |(place, _)| place);
        inner[at + 1..next].fill(true);
        at = next;
    }
    inner
}

/// The candidates that the person asks for.
fn forced(document: &Document<'_>, form: &QuestionForm) -> Vec<Choice> {
    let wanted = |candidate: &Candidate| match form {
        QuestionForm::Heading(level) => (candidate.heading_level() == Some(*level) && candidate.depth == 0)
            .then_some(Shape { family: Family::Heading, level: *level }),
        QuestionForm::Row(name) => shape::of(candidate).into_iter().find(|shape| shape.row().name == *name),
        QuestionForm::Pattern(_) => candidate.is_chosen.then_some(Shape { family: Family::Paragraph, level: 0 }),
        QuestionForm::File => None,
    };
    let found = document.candidates.iter().enumerate().filter(|(_, other)| !words::is("contents", &other.title.text));
    let found: Vec<(usize, Shape)> = found.filter_map(|(index, other)| Some((index, wanted(other)?))).collect();
    let Some((_, shape)) = found.first().copied() else { return Vec::new() };
    let members = found.into_iter().map(|(index, _)| index).collect();
    vec![Choice { shape, members, points: 0, reasons: Vec::new(), reading: 1.0, asking: 1.0, listed: 0.0 }]
}

/// The lines that a pattern matches, as candidates.
fn matching(document: &Document<'_>, pattern: &regex::Regex) -> Vec<Candidate> {
    let found = (0..document.len()).filter(|line| document.is_prose(*line)).filter_map(|line| {
        let text = document.text(line);
        let captures = pattern.captures(text)?;
        let shown =
            captures.get(1).map_or_else(|| text.trim().trim_start_matches(['#', '>', ' ']), |group| group.as_str());
        let form = heading(text.trim_start()).map_or(Form::Paragraph, |(level, _)| Form::Heading(level));
        let candidate = Candidate::new(form, line, line + 1, shown, &document.legend);
        Some(Candidate { is_chosen: true, ..candidate })
    });
    found.collect()
}

/// Candidates of other forms that belong to the pattern all the same.
fn extras(document: &Document<'_>, best: &Choice) -> Vec<Member> {
    let Shape { family, level } = best.shape;
    let joins = |index: usize, candidate: &Candidate| {
        if family == Family::BoldLevel {
            // `**Any other** ⭐` among lines with levels.
            let has_mark = candidate.raw.chars().any(is_symbol);
            return candidate.form == Form::Bold && !candidate.is_label && (has_mark || candidate.asks);
        }
        let is_apart = candidate.depth == 0 && !candidate.quoted && !candidate.is_label;
        let Some(own) = candidate.heading_level().filter(|_| is_apart) else { return false };
        let is_leaf = candidate.is_listed && !candidate.is_frame() && best.listed >= 0.5;
        // `8. What?` between `Q7` and `Q9`, or a level above.
        is_leaf && own <= level || best.shape.is_marked() && follows(document, best, index)
    };
    let found = document.candidates.iter().enumerate().filter(|(index, candidate)| joins(*index, candidate));
    let level_of = |candidate: &Candidate| candidate.heading_level().filter(|_| level > 0).unwrap_or(0);
    found.map(|(index, candidate)| (index, Shape { family, level: level_of(candidate) })).collect()
}

/// Whether the number of a candidate is the next after that of the member before it, and not that of the one after.
fn follows(document: &Document<'_>, best: &Choice, index: usize) -> bool {
    let at = best.members.partition_point(|member| *member < index);
    let number = |at: usize| document.candidates[*best.members.get(at)?].number();
    let before = at.checked_sub(1).and_then(number);
    let Lead::Number(own) = document.candidates[index].title.lead else { return false };
    before.is_some_and(|before| before + 1 == own) && number(at).is_none_or(|after| after > own)
}

/// Questions in the parts that the main shape does not explain, each part by its own shape.
fn in_gaps(document: &Document<'_>, layout: &Layout<'_, '_>, answers: Option<(usize, usize)>) -> Vec<Member> {
    let mut found = Vec::new();
    let first = layout.members.first().map_or(0, |(index, _)| document.candidates[*index].line);
    let overlaps = |from: usize, to: usize| answers.is_some_and(|(start, end)| from < end && start < to);
    let gaps = layout.gaps().into_iter().filter(|(from, to)| !overlaps(*from, *to) && document.content(*from, *to) > 1);
    for (from, to) in gaps.take(400) {
        let starts_section = document.first_content(from).is_some_and(|line| line < to && document.is_heading(line));
        // Before the first question there are often lists about the document itself.
        let least = if from < first && !starts_section { CONVINCING + 20 } else { CONVINCING + 5 };
        let choice = score::rank(document, from, to).into_iter().find(|choice| choice.points >= least);
        let Some(choice) = choice else { continue };
        let is_remark = (is_list(choice.shape) || choice.shape.family == Family::Paragraph) && !starts_section;
        let is_sure = matches!(choice.shape.family, Family::Marked | Family::Details);
        if !is_remark && (is_sure || choice.members.len() > 1 && choice.reading.max(choice.listed) >= 0.6) {
            found.extend(choice.members.iter().map(|index| (*index, choice.shape)));
        }
    }
    found
}

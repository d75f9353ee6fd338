//! Answers that stand apart from their questions: in a section of their own, in another file, behind a link.

use std::collections::BTreeMap;

use super::body::{self, BodyLine};
use super::candidate::{Candidate, Container};
use super::document::Document;
use super::fate::Fate;
use super::lead::{Lead, Number};
use super::reading::Reading;
use super::report::SkipReason;
use super::{extract, files, title, wording};

/// One answer of a section of answers.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// The number it shares with its question.
    pub(super) number: Number,
    /// Its text, its own title first.
    pub(super) body: Vec<BodyLine>,
    /// Index of its first line, and of the first line behind it.
    pub(super) lines: (usize, usize),
}

/// The answers of a document that has them in a section of their own.
#[derive(Clone, Debug, Default)]
pub(super) struct Answers {
    /// By line.
    pub(super) list: Vec<Answer>,
    /// The lines of the section.
    pub(super) section: Option<(usize, usize)>,
}

impl Answers {
    /// The lines of every answer.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.list.iter().map(|answer| answer.lines)
    }
}

/// The section of answers of a document: its heading's line and the first line behind it.
///
/// A heading "Answers" starts one when numbered text stands both above and below it.
pub(super) fn section(candidates: &[Candidate], line_count: usize) -> Option<(usize, usize)> {
    let at = candidates.iter().position(|candidate| {
        candidate.heading_level().is_some()
            && candidate.depth == 0
            && matches!(
                wording::normalized(&title::read(&candidate.raw, &super::level::Legend::default()).text).as_str(),
                "answers"
                    | "answer key"
                    | "solutions"
                    | "all answers"
                    | "answers to questions"
                    | "the answers"
                    | "ответы"
                    | "答案"
                    | "参考答案"
                    | "respuestas"
                    | "respostas"
                    | "antworten"
                    | "réponses"
            )
    })?;
    let heading = &candidates[at];
    let end = candidates[at + 1..]
        .iter()
        .find(|other| other.heading_level().is_some_and(|level| Some(level) <= heading.heading_level()))
        .map_or(line_count, |other| other.line);
    let is_numbered = |candidate: &&Candidate| candidate.any_number().is_some() && !candidate.is_nested;
    let above = candidates[..at].iter().filter(is_numbered).count();
    let below = candidates[at + 1..].iter().take_while(|other| other.line < end).filter(is_numbered).count();
    (above > 0 && below > 0).then_some((heading.line, end))
}

/// Reads the answers of a document that has a section of them.
pub(super) fn answers(document: &Document<'_>) -> Answers {
    let Some((from, to)) = document.answers_section else { return Answers::default() };
    let all: Vec<&Candidate> = document
        .in_lines(from + 1, to)
        .filter(|candidate| candidate.any_number().is_some() && !candidate.is_nested)
        .collect();
    let marked = all.iter().filter(|candidate| matches!(candidate.lead, Lead::Answer(Some(_)))).count();
    let container = |wanted: Container| all.iter().filter(|candidate| candidate.container == wanted).count();
    let best =
        all.iter().map(|candidate| candidate.container).max_by_key(|kind| (container(*kind), std::cmp::Reverse(*kind)));
    let starts: Vec<&&Candidate> = if marked > 0 {
        all.iter().filter(|candidate| matches!(candidate.lead, Lead::Answer(Some(_)))).collect()
    } else {
        all.iter().filter(|candidate| Some(candidate.container) == best).collect()
    };
    let mut list = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).map_or(to, |next| next.line);
        let Some(number) = start.any_number() else { continue };
        let mut lines: Vec<BodyLine> = Vec::new();
        let text = document.title(start).text;
        let is_heading = matches!(start.container, Container::Heading(_) | Container::ItemHeading | Container::Bold);
        if !text.is_empty() && !wording::is_answer_label(&text) {
            let text = if is_heading { format!("**{text}**") } else { text };
            lines.push(BodyLine { line: start.line, text, is_code: false, underlined: None });
            if is_heading {
                lines.push(BodyLine { line: start.line, text: String::new(), is_code: false, underlined: None });
            }
        }
        let rest: Vec<BodyLine> =
            (start.end..end).map(|at| extract::body_line(document, at, document.scan.lines[at].text)).collect();
        lines.extend(if is_heading { rest } else { extract::dedent(rest) });
        let body = body::clean(lines, Lead::None, &mut body::Found::default());
        list.push(Answer { number, body, lines: (start.line, end) });
    }
    Answers { list, section: Some((from, to)) }
}

/// Gives answers to the questions they belong to.
pub(super) fn pair(readings: &mut [Reading]) {
    for index in 0..readings.len() {
        pair_section(readings, index, index);
    }
    pair_trees(readings);
    pair_links(readings);
}

/// Pairs a section of answers with the questions of a document by number.
fn pair_section(readings: &mut [Reading], questions: usize, answers: usize) {
    let list = std::mem::take(&mut readings[answers].answers.list);
    let section = readings[answers].answers.section;
    let mut paired = false;
    for answer in list {
        let items = &mut readings[questions].items;
        let fits = |item: &&mut super::reading::Item| {
            item.draft.number == Some(answer.number)
                && item.borrowed.is_empty()
                && (questions != answers || item.draft.lines.0 < answer.lines.0)
        };
        let Some(item) = items.iter_mut().find(fits) else { continue };
        let mut body = answer.body;
        // An answer under the question's own title does not repeat it.
        let key = super::contents::key(&item.draft.question);
        if body.first().is_some_and(|line| super::contents::key(&line.text) == key) {
            body.remove(0);
            body::trim(&mut body);
        }
        if !item.draft.body.is_empty() && !body.is_empty() {
            let line = body[0].line;
            item.draft.body.push(BodyLine { line, text: String::new(), is_code: false, underlined: None });
        }
        item.draft.body.append(&mut body);
        item.draft.has_answer_label = true;
        item.borrowed.push((answers, answer.lines.0, answer.lines.1));
        for fate in &mut readings[answers].fates[answer.lines.0..answer.lines.1] {
            *fate = fate.map(|_| Fate::Kept);
        }
        paired = true;
    }
    if let Some((from, _)) = section.filter(|_| paired) {
        readings[answers].fates[from] = Some(Fate::Structure);
    }
}

/// Pairs `questions/03.md` with `answers/03.md`.
fn pair_trees(readings: &mut [Reading]) {
    let twin = |path: &str| {
        let mut parts: Vec<&str> = path.split('/').collect();
        let at =
            parts.iter().position(|part| matches!(part.to_lowercase().as_str(), "answers" | "answer" | "solutions"))?;
        parts[at] = "questions";
        Some(parts.join("/"))
    };
    let by_path: BTreeMap<String, usize> =
        readings.iter().enumerate().map(|(index, reading)| (reading.path.to_lowercase(), index)).collect();
    for answers in 0..readings.len() {
        let Some(questions) = twin(&readings[answers].path.to_lowercase()).and_then(|path| by_path.get(&path).copied())
        else {
            continue;
        };
        if readings[questions].items.is_empty() {
            continue;
        }
        let items = std::mem::take(&mut readings[answers].items);
        if items.len() <= 1 && readings[questions].items.len() == 1 {
            let body = items
                .into_iter()
                .next()
                .map_or_else(|| std::mem::take(&mut readings[answers].whole), |item| item.draft.body);
            lend(readings, questions, 0, answers, body);
            continue;
        }
        for (position, item) in items.into_iter().enumerate() {
            let by_number = readings[questions]
                .items
                .iter()
                .position(|other| item.draft.number.is_some() && other.draft.number == item.draft.number);
            let target = by_number.or_else(|| {
                (item.draft.number.is_none() && position < readings[questions].items.len()).then_some(position)
            });
            let (from, to) = item.draft.lines;
            match target {
                Some(target) => {
                    append(&mut readings[questions].items[target].draft.body, item.draft.body);
                    readings[questions].items[target].borrowed.push((answers, from, to));
                }
                None => {
                    for fate in &mut readings[answers].fates[from..to] {
                        *fate = fate.map(|_| Fate::Skipped(SkipReason::UnpairedAnswer));
                    }
                }
            }
        }
    }
}

fn append(body: &mut Vec<BodyLine>, more: Vec<BodyLine>) {
    if let Some(first) = more.first().filter(|_| !body.is_empty()) {
        body.push(BodyLine { line: first.line, text: String::new(), is_code: false, underlined: None });
    }
    body.extend(more);
}

/// Makes the whole of one document the answer of a question in another.
fn lend(readings: &mut [Reading], questions: usize, item: usize, answers: usize, body: Vec<BodyLine>) {
    append(&mut readings[questions].items[item].draft.body, body);
    let count = readings[answers].fates.len();
    readings[questions].items[item].borrowed.push((answers, 0, count));
    for fate in &mut readings[answers].fates {
        *fate = fate.map(|_| Fate::Kept);
    }
    let definitions = readings[answers].definitions.clone();
    for (label, definition) in definitions {
        readings[questions].definitions.entry(label).or_insert(definition);
    }
}

/// Takes linked files in as answers: `- [Which water?](answers/water.md)`.
fn pair_links(readings: &mut [Reading]) {
    let by_path: BTreeMap<String, usize> =
        readings.iter().enumerate().map(|(index, reading)| (reading.path.clone(), index)).collect();
    let mut wanted = Vec::new();
    for (index, reading) in readings.iter().enumerate() {
        for (at, item) in reading.items.iter().enumerate() {
            let Some(link) = item.draft.link.as_deref().filter(|link| !link.contains("://") && !link.contains('#'))
            else {
                continue;
            };
            let Some(path) = super::links::join(files::folder(&reading.path), link) else { continue };
            if let Some(target) = by_path.get(&path).copied().filter(|target| *target != index) {
                wanted.push((index, at, target));
            }
        }
    }
    let mut uses = BTreeMap::new();
    for (_, _, target) in &wanted {
        *uses.entry(*target).or_insert(0_usize) += 1;
    }
    for (index, at, target) in wanted {
        let is_answer =
            readings[target].items.len() <= 1 && !readings[target].whole.is_empty() && uses.get(&target) == Some(&1);
        let only_links =
            readings[index].items[at].draft.body.iter().filter(|line| !line.text.trim().is_empty()).count() <= 1;
        if !is_answer || !only_links {
            continue;
        }
        readings[target].items.clear();
        let body = std::mem::take(&mut readings[target].whole);
        readings[index].items[at].draft.body.clear();
        readings[index].items[at].draft.link = None;
        lend(readings, index, at, target, body);
    }
}

//! One document of an import set, read to the end: its questions with their topics, its anchors, the fate of its lines.

use std::collections::BTreeMap;

use super::body;
use super::candidate::{Candidate, Listed};
use super::contents::key;
use super::document::Document;
use super::draft::{self, Draft, section_name};
use super::fates::{Ledger, is_kept};
use super::files;
use super::item::{Anchor, Item, Plan, Reading};
use super::lead::Lead;
use super::markup::visible_text;
use super::outline::Outline;
use super::report::SkipReason;
use super::shape::Family;
use super::{answer_key, markup, title, words};
use crate::parse::anchor::anchor;

/// Reads a document as a collection of questions.
pub(super) fn collection(document: &Document<'_>, outline: &Outline) -> Reading {
    let mut drafts = draft::drafts(document, outline);
    let unpaired = outline.answers.map_or_else(Vec::new, |section| pair(document, section, &mut drafts));
    let mut reading = start(document);
    let title = document_title(document, outline);
    let mut fates = Ledger::new(document);
    fates.structure(outline);
    for draft in &drafts {
        fates.keep(draft);
    }
    for (from, to) in unpaired {
        fates.skip(from, to, SkipReason::UnpairedAnswer);
    }
    fates.finish(drafts.first().map_or(0, |draft| draft.lines.0), drafts.is_empty());
    let lone_title = title.as_ref().filter(|(_, is_lone)| *is_lone).map(|(name, _)| name.clone());
    let name = title.map(|(name, _)| name);
    let source = |line: usize| document.prepared.lines.get(line).map_or(0, |line| line.source);
    let notes = drafts.iter().flat_map(|draft| &draft.notes);
    reading.repairs.extend(notes.map(|(line, kind)| (source(*line), *kind)));
    for (index, draft) in drafts.into_iter().enumerate() {
        reading.anchor(draft.anchors.iter().map(|name| (name.clone(), Anchor::Question(index))));
        reading.anchor(inner_anchors(&draft, index));
        let mut item = item(document, draft);
        let sections = &mut item.sections;
        if !sections.is_empty() && sections.first() == lone_title.as_ref() {
            sections.remove(0);
        }
        let is_empty = |section: &String| words::is("generic", section) && Some(section) != name.as_ref();
        sections.retain(|section| !words::is("contents", section) && !is_empty(section));
        item.tags.extend(document.front_matter.tags.iter().cloned());
        item.topic.clone_from(&document.front_matter.topic);
        reading.items.push(item);
    }
    for heading in outline.sections.iter().map(|index| &document.candidates[*index]) {
        let name = section_name(heading);
        let place = reading.items.iter().position(|item| item.sections.contains(&name));
        let names = heading.title.anchors.iter().cloned().chain([anchor(&heading.raw)]);
        reading.anchor(names.filter_map(|name| Some((name, Anchor::Section(place?)))));
    }
    let is_stated = document.front_matter.title.is_some();
    reading.title = name.filter(|name| is_stated || !words::is("generic", name) && !words::is_frame(name));
    reading.fates = fates.fates;
    reading.plan = outline.plan.clone();
    reading.unlisted = unlisted(document, outline);
    reading
}

/// Gives the answers of the section `(from, to)` to `drafts`; the lines of answers that found no question.
fn pair(document: &Document<'_>, (from, to): (usize, usize), drafts: &mut [Draft]) -> Vec<(usize, usize)> {
    let mut unpaired = Vec::new();
    for (place, answer) in answer_key::answers(document, from + 1, to).into_iter().enumerate() {
        let by_number = drafts.iter().position(|draft| {
            draft.item.number.is_some() && draft.item.number == answer.number && draft.borrowed.is_empty()
        });
        let by_place = drafts.iter().all(|draft| draft.item.number.is_none()).then_some(place);
        let Some(draft) = by_number.or(by_place).and_then(|at| drafts.get_mut(at)) else {
            unpaired.push((answer.from, answer.to));
            continue;
        };
        let mut lines = draft::body_lines(document, answer.from, answer.to);
        if let Some(first) = lines.first_mut().filter(|line| !line.is_code) {
            let (found, rest) = title::split_lead(first.text.trim_start());
            if found.number().is_some_and(|number| Some(number.main) == answer.number) {
                first.text = rest;
            }
        }
        body::tidy(&mut lines, false);
        if !draft.body.is_empty() {
            draft.body.push(draft::BodyLine::blank(answer.from));
        }
        draft.body.extend(lines);
        draft.item.has_answer_label = true;
        draft.borrowed.push((answer.from, answer.to));
    }
    unpaired
}

/// Reads a document as one question.
pub(super) fn single(document: &Document<'_>) -> Reading {
    let mut reading = start(document);
    let front = &document.front_matter;
    let label = headings(document).find(|heading| words::is("question", &heading.raw));
    let title = headings(document).find(|heading| !words::is("contents", &heading.title.text));
    let from_name = files::question_from_name(document.path);
    let (mut question, from) = match (front.question.as_ref().or(front.title.as_ref()), label, title) {
        // A heading that repeats the title is not part of the answer.
        (Some(text), _, title) => {
            (text.clone(), title.filter(|title| key(&title.title.text) == key(text)).map_or(0, |title| title.end))
        }
        (None, Some(_), _) => (String::new(), 0),
        (None, None, Some(title)) => {
            let names_more = title.reads || title.title.text.split_whitespace().count() > 4;
            (from_name.filter(|_| !names_more).unwrap_or_else(|| title.title.text.clone()), title.end)
        }
        (None, None, None) => (from_name.unwrap_or_else(|| files::title_from_name(files::stem(document.path))), 0),
    };
    // What is above the title is decoration, or belongs to the answer.
    let is_told = |line: &usize| {
        let text = document.text(*line);
        document.content(*line, line + 1) > 0 && !text.contains("![") && !visible_text(text).trim().is_empty()
    };
    let above = (0..from.saturating_sub(1)).filter(is_told);
    let mut lines: Vec<_> = above.flat_map(|line| draft::body_lines(document, line, line + 1)).collect();
    lines.extend(draft::body_lines(document, from, document.len()));
    lines.retain(|line| !document.contents.lines[line.line] || markup::in_page_links(&line.text).is_empty());
    if question.is_empty() {
        question = draft::take_paragraph(&mut lines, label.map_or(0, |label| label.end));
        lines.retain(|line| label.is_none_or(|label| label.line != line.line));
    }
    let names_question = label.is_some() && !question.is_empty();
    let mut taken = body::Taken::default();
    let has_answer_label = body::clean(&mut lines, &mut taken, Lead::None) || names_question;
    body::tidy(&mut lines, true);
    let read = title::read(&question, &document.legend);
    let (lead, rest) = super::lead::split(&read.text);
    let text = title::without_colon(if lead.is_question() { rest } else { &read.text });
    let stated = Item {
        question: if text.is_empty() { files::title_from_name(files::stem(document.path)) } else { text.to_owned() },
        level: front.level.or(read.level).or(taken.level),
        tags: front.tags.iter().cloned().chain(taken.tags).collect(),
        asked: front.subtitle.iter().cloned().collect(),
        has_answer_label,
        topic: front.topic.clone(),
        ..Item::default()
    };
    let draft = Draft { item: stated, lines: (0, document.len()), body: lines, ..Draft::default() };
    let mut fates = Ledger::new(document);
    fates.keep(&draft);
    fates.finish(0, false);
    reading.fates = fates.fates;
    reading.anchor(inner_anchors(&draft, 0));
    reading.items.push(item(document, draft));
    reading.is_single = true;
    reading.plan = Plan {
        path: document.path.to_owned(),
        chosen: "one question in the file".into(),
        questions: 1,
        ..Plan::default()
    };
    reading
}

/// The headings at the margin.
fn headings<'d>(document: &'d Document<'_>) -> impl Iterator<Item = &'d Candidate> {
    document.candidates.iter().filter(|candidate| candidate.depth == 0 && candidate.heading_level().is_some())
}

/// What the headings and anchors in an answer are called.
fn inner_anchors(draft: &Draft, index: usize) -> Vec<(String, Anchor)> {
    let prose = draft.body.iter().filter(|line| !line.is_code);
    let headings = prose.clone().filter_map(|line| markup::heading(&line.text));
    let headings = headings.map(|(_, text)| (anchor(text), Anchor::Inside(index, text.to_owned())));
    let names = prose.flat_map(|line| markup::anchor_names(&line.text));
    headings.chain(names.map(|name| (name, Anchor::Question(index)))).collect()
}

fn start(document: &Document<'_>) -> Reading {
    let whole = draft::body_lines(document, first_after_title(document), document.len());
    let mut whole: Vec<_> = whole.into_iter().filter(|line| !document.contents.lines[line.line]).collect();
    body::clean(&mut whole, &mut body::Taken::default(), Lead::None);
    body::tidy(&mut whole, true);
    Reading {
        path: document.path.to_owned(),
        repairs: document.prepared.repairs.clone(),
        definitions: definitions(document),
        whole: body::text(&whole),
        ..Reading::default()
    }
}

fn first_after_title(document: &Document<'_>) -> usize {
    let first = document.candidates.iter().find(|candidate| candidate.heading_level().is_some());
    first.filter(|heading| document.content(0, heading.line) == 0).map_or(0, |heading| heading.end)
}

/// A draft with its body as text and its lines in the source.
fn item(document: &Document<'_>, draft: Draft) -> Item {
    let source = |line: usize| document.prepared.lines.get(line).map_or(document.filled.len(), |line| line.source + 1);
    let (first, end) = draft.lines;
    let last = (first..end).rev().find(|line| is_kept(document, &draft, *line)).unwrap_or(first);
    let borrowed = draft.borrowed.iter().map(|(from, to)| (source(*from), source(to.saturating_sub(1))));
    Item {
        body: if draft.body.iter().all(draft::BodyLine::is_blank) { String::new() } else { body::text(&draft.body) },
        body_lines: draft.body.iter().map(|line| source(line.line)).collect(),
        lines: [(source(first), source(last))].into_iter().chain(borrowed).collect(),
        ..draft.item
    }
}

/// The name of a document, and whether its heading is the only one of its level, so that it is no section.
fn document_title(document: &Document<'_>, outline: &Outline) -> Option<(String, bool)> {
    if let Some(title) = &document.front_matter.title {
        return Some((title.clone(), false));
    }
    let first = outline.sections.first().map(|index| &document.candidates[*index])?;
    let level =
        first.heading_level().filter(|_| headings(document).next().is_some_and(|other| other.line == first.line))?;
    let holds_questions =
        |index: usize| outline.found.iter().any(|found| found.sections.contains(&index) || found.candidate == index);
    let is_other = |(index, other): (usize, &Candidate)| {
        let is_heading = other.depth == 0 && other.line != first.line;
        let is_as_high = |own: u8| own < level || own == level && holds_questions(index);
        is_heading && other.heading_level().is_some_and(is_as_high)
    };
    let is_lone = !document.candidates.iter().enumerate().any(is_other);
    (level <= 2 || is_lone).then(|| (section_name(first), is_lone))
}

/// Link and footnote definitions, by label in lower case.
fn definitions(document: &Document<'_>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for text in (0..document.len()).filter(|line| document.is_prose(*line)).map(|line| document.text(line).trim()) {
        let label = text.strip_prefix('[').and_then(|rest| rest.split_once("]:")).map_or("", |(label, _)| label);
        if !label.is_empty() && !label.contains(['[', ']']) {
            found.entry(label.to_lowercase()).or_insert_with(|| text.to_owned());
        }
    }
    found
}

/// Questions that the table of contents lacks, when it has most.
fn unlisted(document: &Document<'_>, outline: &Outline) -> Vec<(usize, String)> {
    let found = || outline.found.iter().map(|found| &document.candidates[found.candidate]);
    let listed = found().filter(|candidate| candidate.listed == Listed::Leaf).count();
    let missing = found().filter(|candidate| candidate.listed == Listed::No && listed * 2 >= outline.found.len());
    missing.map(|candidate| (document.prepared.lines[candidate.line].source, candidate.title.text.clone())).collect()
}

/// What speaks for a document being one question.
pub(super) fn evidence(document: &Document<'_>, outline: &Outline) -> files::Evidence {
    let headings: Vec<&Candidate> = headings(document).collect();
    let count = |test: &dyn Fn(&Candidate) -> bool| headings.iter().filter(|heading| test(heading)).count();
    let top = headings.iter().filter_map(|heading| heading.heading_level()).min();
    // `# Links` and `# References` below a title are no titles.
    let has_one_top = count(&|heading| heading.heading_level() == top && !heading.is_label && !heading.is_frame()) == 1;
    let asked = count(&|heading| words::is("question", &heading.raw));
    let answered = count(&|heading| words::is_answer_label(&heading.raw));
    let front = &document.front_matter;
    let first = headings.first();
    let lone_title = first.filter(|first| has_one_top && first.heading_level() == top);
    let is_asker = |heading: &&Candidate| words::of("asker").starts(&words::normalized(&visible_text(&heading.raw)));
    let follows = has_one_top && answered == 1 && headings.get(1).is_some_and(|next| words::is_answer_label(&next.raw));
    let name = files::stem(document.path).to_lowercase();
    let asking = outline.found.iter().filter(|found| document.candidates[found.candidate].asks).count();
    let is_many = outline.found.len() >= 3;
    let shape = outline.shape.map(|shape| shape.family);
    let is_plain = matches!(shape, Some(Family::Marked | Family::Details | Family::Row));
    let is_start_page = matches!(name.as_str(), "readme" | "index" | "_index" | "summary");
    files::Evidence {
        is_marked: front.question.is_some()
            || asked == 1 && answered == 1 && headings.len() > 1
            || follows
            || first.is_some_and(is_asker),
        asks: front.title.as_ref().is_some_and(|title| words::reads_like_question(title))
            || lone_title.is_some_and(|title| title.reads)
            || files::question_from_name(document.path).is_some(),
        has_lone_title: lone_title.is_some() || front.title.is_some() && top != Some(1),
        headings: headings.iter().skip(usize::from(has_one_top)).map(|heading| heading.key()).collect(),
        questions: outline.found.len(),
        is_plainly_many: is_many && is_plain,
        asks_many: is_many && asking * 10 >= outline.found.len() * 6 && !first.is_some_and(|first| first.reads),
        size: document.content(0, document.len()),
        is_start_page,
        names_others: is_start_page && !is_plain && !document.promises_entries && asking * 2 < outline.found.len(),
    }
}

//! One document of an import set, read to the end: its questions with their topics, its anchors, the fate of its lines.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::slice;

use super::body;
use super::candidate::{Candidate, Form};
use super::contents::key;
use super::document::Document;
use super::draft::{self, Draft, section_name};
use super::fates::{fates, is_kept};
use super::files;
use super::item::{Anchor, Item, Reading};
use super::outline::Outline;
use super::shape::Family;
use super::{answer_key, markup, title, words};
use crate::parse::anchor::anchor;

/// Reads a document as a collection of questions.
pub(super) fn collection(document: &Document<'_>, outline: &Outline) -> Reading {
    let mut drafts = draft::drafts(document, outline);
    let unpaired = outline.answers.map_or_else(Vec::new, |section| pair(document, section, &mut drafts));
    let mut reading = Reading {
        fates: fates(document, outline, &drafts, &unpaired),
        plan: outline.plan.clone(),
        unlisted: unlisted(document, outline),
        ..start(document)
    };
    let (name, is_lone) = document_title(document, outline).unzip();
    // The first question of each section.
    let mut places: HashMap<String, usize> = HashMap::new();
    for (place, draft) in drafts.into_iter().enumerate() {
        let sections = &mut add(&mut reading, document, draft).sections;
        if is_lone == Some(true) && sections.first() == name.as_ref() {
            sections.remove(0);
        }
        let is_empty = |section: &String| words::is("generic", section) && Some(section) != name.as_ref();
        sections.retain(|section| !words::is("contents", section) && !is_empty(section));
        for section in sections {
            places.entry(section.clone()).or_insert(place);
        }
    }
    for heading in outline.sections.iter().map(|index| &document.candidates[*index]) {
        let Some(place) = places.get(&section_name(heading)) else { continue };
        let names = heading.title.anchors.iter().cloned().chain([anchor(&heading.raw)]);
        reading.anchor(names.map(|name| (name, Anchor::Section(*place))));
    }
    let is_stated = document.front_matter.title.is_some();
    reading.title = name.filter(|name| is_stated || !words::is("generic", name) && !words::is_frame(name));
    if reading.items.is_empty() {
        reading.whole = single(document).items.into_iter().map(|item| item.body).collect();
    }
    reading
}

/// Gives the answers of the section `(from, to)` to `drafts`; the lines of answers that found no question.
fn pair(document: &Document<'_>, (from, to): (usize, usize), drafts: &mut [Draft]) -> Vec<(usize, usize)> {
    let mut unpaired = Vec::new();
    // The first question of a number is the last of its list.
    let mut by_number: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, draft) in drafts.iter().enumerate().rev() {
        if let Some(number) = draft.item.number {
            by_number.entry(number).or_default().push(at);
        }
    }
    let are_numbered = !by_number.is_empty();
    for (place, answer) in answer_key::answers(document, from + 1, to).into_iter().enumerate() {
        let at = answer.number.and_then(|number| by_number.get_mut(&number)?.pop());
        let at = at.or((!are_numbered).then_some(place));
        let Some(draft) = at.and_then(|at| drafts.get_mut(at)) else {
            unpaired.push((answer.from, answer.to));
            continue;
        };
        let mut lines = draft::body_lines(document, answer.from, answer.to);
        if let Some(first) = lines.first_mut().filter(|line| !line.is_code) {
            let (found, rest) = title::split_lead(first.text.trim_start());
            if found.number().is_some() && found.number() == answer.number {
                first.text = rest;
            }
        }
        draft.body.push(draft::BodyLine::blank(answer.from));
        draft.body.extend(lines);
        body::tidy(&mut draft.body, false);
        draft.item.has_answer_label = true;
        draft.borrowed.push((answer.from, answer.to));
    }
    unpaired
}

/// Reads a document as one question.
pub(super) fn single(document: &Document<'_>) -> Reading {
    let mut reading = start(document);
    let front = &document.front_matter;
    let label = document.headings().find(|heading| words::is("question", &heading.raw));
    let title = document.headings().find(|heading| !words::is("contents", &heading.title.text));
    let from_name = files::question_from_name(document.path);
    let stated = front.question.as_ref().or(front.title.as_ref()).filter(|text| text.contains(char::is_alphanumeric));
    let (heading, text) = match (stated, label, title) {
        // A heading that repeats the title is not part of the answer.
        (Some(text), _, title) => (title.filter(|title| key(&title.title.text) == key(text)), text.clone()),
        (None, Some(label), _) => (Some(label), label.raw.clone()),
        (None, None, Some(title)) => {
            let names_more = title.reads || title.title.text.split_whitespace().count() > 4;
            (Some(title), from_name.filter(|_| !names_more).unwrap_or_else(|| title.raw.clone()))
        }
        (None, None, None) => (None, from_name.unwrap_or_else(|| files::title_from_name(files::stem(document.path)))),
    };
    let (line, end) = heading.map_or((0, 0), |heading| (heading.line, heading.end));
    let asker = Candidate::new(Form::Heading(1), line, end, &text, &document.legend);
    let mut draft = draft::draft(document, &asker, None, document.len());
    let above = draft::body_lines(document, 0, line);
    draft.body.splice(0..0, above.into_iter().chain([draft::BodyLine::blank(line)]));
    let in_contents = |line: &draft::BodyLine| document.contents.lines.get(line.line) == Some(&true);
    draft.body.retain(|line| !in_contents(line) || markup::in_page_links(&line.text).is_empty());
    body::tidy(&mut draft.body, true);
    draft.lines = (0, document.len());
    draft.item.has_answer_label |= label.is_some();
    reading.fates = fates(document, &Outline::default(), slice::from_ref(&draft), &[]);
    let item = add(&mut reading, document, draft);
    item.level = front.level.or(item.level);
    item.asked.extend(front.subtitle.clone());
    reading.is_single = true;
    "one question in the file".clone_into(&mut reading.plan.chosen);
    reading
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
    Reading {
        path: document.path.to_owned(),
        repairs: document.prepared.repairs.clone(),
        definitions: definitions(document),
        ..Reading::default()
    }
}

/// Adds a draft as an item, its body as text and its lines those of the source.
fn add<'r>(reading: &'r mut Reading, document: &Document<'_>, draft: Draft) -> &'r mut Item {
    let index = reading.items.len();
    reading.repairs.extend(draft.notes.iter().map(|(line, kind)| (document.source(*line), *kind)));
    reading.anchor(draft.anchors.iter().map(|name| (name.clone(), Anchor::Question(index))));
    reading.anchor(inner_anchors(&draft, index));
    let source = |line: usize| (document.source(line) + 1).min(document.filled.len());
    let (first, end) = draft.lines;
    let last = (first..end).rev().find(|line| is_kept(document, &draft, *line)).unwrap_or(first);
    let borrowed = draft.borrowed.iter().map(|(from, to)| (source(*from), source(to.saturating_sub(1))));
    let front = &document.front_matter;
    reading.items.push(Item {
        tags: draft.item.tags.iter().chain(&front.tags).cloned().collect(),
        topic: front.topic.clone(),
        body: if draft.body.iter().all(draft::BodyLine::is_blank) { String::new() } else { body::text(&draft.body) },
        body_lines: draft.body.iter().map(|line| source(line.line)).collect(),
        lines: [(source(first), source(last))].into_iter().chain(borrowed).collect(),
        ..draft.item
    });
    &mut reading.items[index]
}

/// The name of a document, and whether its heading is the only one of its level, so that it is no section.
fn document_title(document: &Document<'_>, outline: &Outline) -> Option<(String, bool)> {
    if let Some(title) = &document.front_matter.title {
        return Some((title.clone(), false));
    }
    let first = outline.sections.first().map(|index| &document.candidates[*index])?;
    let level =
        first.heading_level().filter(|_| document.headings().next().is_some_and(|other| other.line == first.line))?;
    // Headings of its level that hold no questions are those of its frame.
    let around = outline.found.iter().flat_map(|found| found.sections.iter().chain([&found.candidate]));
    let beside: BTreeSet<usize> = around.map(|index| document.candidates[*index].line).collect();
    let is_other = |other: &Candidate| {
        let own = other.heading_level().unwrap_or(level);
        other.line != first.line && (own < level || own == level && beside.contains(&other.line))
    };
    let is_lone = !document.headings().any(is_other);
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
    let listed = found().filter(|candidate| candidate.is_listed).count();
    let missing =
        found().filter(|candidate| listed * 2 >= outline.found.len() && document.contents.listed(candidate).is_none());
    missing.map(|candidate| (document.source(candidate.line), candidate.title.text.clone())).collect()
}

/// What speaks for a document being one question.
pub(super) fn evidence(document: &Document<'_>, outline: &Outline) -> files::Evidence {
    let headings: Vec<&Candidate> = document.headings().collect();
    let count = |test: &dyn Fn(&Candidate) -> bool| headings.iter().filter(|heading| test(heading)).count();
    let top = headings.iter().filter_map(|heading| heading.heading_level()).min();
    // `# Links` and `# References` below a title are no titles.
    let has_one_top = count(&|heading| heading.heading_level() == top && !heading.is_label && !heading.is_frame()) == 1;
    let asked = count(&|heading| words::is("question", &heading.raw));
    let answered = count(&|heading| words::is_answer_label(&heading.raw));
    let front = &document.front_matter;
    let first = headings.first();
    let lone_title = first.filter(|first| has_one_top && first.heading_level() == top);
    let is_asker =
        |heading: &&Candidate| words::of("asker").starts(&words::normalized(&markup::visible_text(&heading.raw)));
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

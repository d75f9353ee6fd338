//! One document of an import set, read to the end: its questions with their topics, its anchors, the fate of its lines.

use std::collections::BTreeMap;

use super::body;
use super::contents::key;
use super::document::{Document, visible_text};
use super::draft::{self, Draft, section_name};
use super::fates::{Ledger, is_kept};
use super::files;
use super::item::{Anchor, Item, Plan, Reading};
use super::outline::Outline;
use super::report::SkipReason;
use super::shape::Family;
use super::{html, pairs, title, words};
use crate::parse::anchor::anchor;

/// Reads a document as a collection of questions.
pub(super) fn collection(document: &Document<'_>, outline: &Outline) -> Reading {
    let mut drafts = draft::drafts(document, outline);
    let unpaired = outline.answers.map_or_else(Vec::new, |section| pairs::pair(document, section, &mut drafts));
    let mut reading = start(document);
    let title = document_title(document, outline);
    let mut fates = Ledger::new(document);
    fates.structure(outline, document);
    for draft in &drafts {
        fates.keep(draft);
    }
    for (from, to) in unpaired {
        fates.skip(from, to, SkipReason::UnpairedAnswer);
    }
    fates.finish(drafts.first().map_or(0, |draft| draft.lines.0), drafts.is_empty());
    let mut open_anchors: Vec<(String, Anchor)> = Vec::new();
    let lone_title = title.as_ref().filter(|(_, is_lone)| *is_lone).map(|(name, _)| name.clone());
    let name = title.map(|(name, _)| name);
    let front_topic = document.front_matter.topic.clone();
    let source = |line: usize| document.prepared.lines.get(line).map_or(0, |line| line.source);
    let notes = drafts.iter().flat_map(|draft| &draft.notes);
    reading.repairs.extend(notes.map(|(line, kind)| (source(*line), *kind)));
    for (index, draft) in drafts.into_iter().enumerate() {
        for name in &draft.anchors {
            open_anchors.push((name.clone(), Anchor::Question(index)));
        }
        for line in draft.body.iter().filter(|line| !line.is_code && line.text.starts_with("##")) {
            let text = line.text.trim_start_matches('#').trim();
            open_anchors.push((anchor(text), Anchor::Inside(index, text.to_owned())));
        }
        for line in draft.body.iter().filter(|line| !line.is_code && line.text.contains("<a ")) {
            for tag in html::tags(&line.text).iter().filter(|tag| tag.name == "a") {
                let names =
                    ["name", "id"].iter().filter_map(|name| html::attribute(&line.text[tag.start..tag.end], name));
                open_anchors.extend(names.map(|name| (name, Anchor::Question(index))));
            }
        }
        let mut sections: Vec<String> = draft.sections.clone();
        if !sections.is_empty() && sections.first() == lone_title.as_ref() {
            sections.remove(0);
        }
        sections.retain(|section| !words::is("contents", section));
        sections.retain(|section| !words::is("generic", section) || Some(section) == name.as_ref());
        let mut item = item(document, draft);
        item.sections = sections;
        item.tags.extend(document.front_matter.tags.iter().cloned());
        item.topic.clone_from(&front_topic);
        reading.items.push(item);
    }
    for (name, anchor) in open_anchors {
        reading.anchors.entry(key(&name)).or_insert(anchor);
    }
    for index in &outline.sections {
        let heading = &document.candidates[*index];
        let name = section_name(heading);
        let place = reading.items.iter().position(|item| item.sections.contains(&name));
        if let Some(place) = place {
            let names = heading.title.anchors.iter().cloned().chain([anchor(&heading.raw)]);
            for fragment in names {
                reading.anchors.entry(key(&fragment)).or_insert(Anchor::Section(place));
            }
        }
    }
    let is_stated = document.front_matter.title.is_some();
    reading.title = name.filter(|name| is_stated || !words::is("generic", name) && !words::is_frame(name));
    reading.fates = fates.fates;
    reading.plan = plan(document, outline, reading.items.len());
    reading.plan.unlisted = unlisted(document, outline);
    reading
}

/// Reads a document as one question.
pub(super) fn single(document: &Document<'_>) -> Reading {
    let mut reading = start(document);
    let headings: Vec<usize> = (0..document.candidates.len())
        .filter(|index| document.candidates[*index].heading_level().is_some() && document.candidates[*index].depth == 0)
        .collect();
    let labels = headings.iter().position(|index| words::is("question", &document.candidates[*index].raw));
    let title = headings
        .iter()
        .map(|index| &document.candidates[*index])
        .find(|heading| !words::is("contents", &heading.title.text));
    let front = &document.front_matter;
    let from_name = files::question_from_name(document.path);
    let mut from = 0;
    let mut question = String::new();
    if let Some(text) = front.question.as_ref().or(front.title.as_ref()) {
        question.clone_from(text);
        // A heading that repeats the title is not part of the answer.
        if let Some(heading) = title.filter(|heading| key(&heading.title.text) == key(text)) {
            from = heading.end;
        }
    } else if labels.is_none()
        && let Some(heading) = title
    {
        let reads = heading.reads || from_name.is_none() || heading.title.text.split_whitespace().count() > 4;
        question.clone_from(if reads {
            &heading.title.text
        } else {
            from_name.as_ref().unwrap_or(&heading.title.text)
        });
        from = heading.end;
    } else if labels.is_none() {
        question = from_name.unwrap_or_else(|| files::title_from_name(files::stem(document.path)));
    }
    let mut lines = draft::body_lines(document, from, document.len());
    if from > 0 {
        // What is above the title is decoration, or belongs to the answer.
        let above = (0..from - 1).filter(|line| document.content(*line, line + 1) > 0);
        let mut above: Vec<_> = above
            .filter(|line| {
                !visible_text(document.text(*line)).trim().is_empty() && !document.text(*line).contains("![")
            })
            .map(|line| draft::body_lines(document, line, line + 1))
            .collect();
        for mut part in above.drain(..).rev() {
            part.extend(std::mem::take(&mut lines));
            lines = part;
        }
    }
    lines.retain(|line| !document.contents.linked[line.line]);
    let mut taken = body::Taken::default();
    let mut label_names_question = labels.is_some();
    if question.is_empty() {
        question = take_first_paragraph(document, &mut lines, labels.map(|at| headings[at]));
        label_names_question &= !question.is_empty();
    }
    let label = body::clean(&mut lines, &mut taken, super::lead::Lead::None);
    let read = title::read(&question, &document.legend);
    let lead = super::lead::split(&read.text);
    let mut draft = Draft {
        question: title::without_colon(if lead.0.is_question() { lead.1 } else { &read.text }).to_owned(),
        level: front.level.or(read.level).or(taken.level),
        tags: front.tags.iter().cloned().chain(taken.tags).collect(),
        has_answer_label: label || label_names_question,
        lines: (0, document.len()),
        anchors: title.map(|heading| vec![anchor(&heading.raw)]).unwrap_or_default(),
        ..Draft::default()
    };
    if draft.question.is_empty() {
        draft.question = files::title_from_name(files::stem(document.path));
    }
    body::tidy(&mut lines, true);
    draft.body = lines;
    let mut fates = Ledger::new(document);
    fates.keep(&draft);
    fates.finish(0, false);
    for line in draft.body.iter().filter(|line| !line.is_code && line.text.starts_with("##")) {
        let text = line.text.trim_start_matches('#').trim();
        reading.anchors.entry(key(&anchor(text))).or_insert_with(|| Anchor::Inside(0, text.to_owned()));
    }
    let mut item = item(document, draft);
    item.asked.extend(front.subtitle.clone());
    item.topic.clone_from(&front.topic);
    reading.items.push(item);
    reading.fates = fates.fates;
    reading.is_single = true;
    reading.plan = Plan {
        path: document.path.to_owned(),
        chosen: "one question in the file".into(),
        questions: 1,
        ..Plan::default()
    };
    reading
}

/// Takes the paragraph below the heading that a label is, or the first one: it is the question.
fn take_first_paragraph(document: &Document<'_>, lines: &mut Vec<draft::BodyLine>, label: Option<usize>) -> String {
    let after = label.map_or(0, |index| document.candidates[index].end);
    let Some(first) = lines.iter().position(|line| line.line >= after && !line.is_blank()) else {
        return String::new();
    };
    let mut end = first;
    let mut text = String::new();
    while end < lines.len() && !lines[end].is_blank() && !lines[end].is_code && !lines[end].text.starts_with('#') {
        text.push_str(lines[end].text.trim_start_matches(['>', ' ']).trim());
        text.push(' ');
        end += 1;
    }
    lines.drain(first..end);
    if let Some(label) = label {
        let at = document.candidates[label].line;
        lines.retain(|line| line.line != at);
    }
    text.trim().to_owned()
}

fn start(document: &Document<'_>) -> Reading {
    let whole = draft::body_lines(document, first_after_title(document), document.len());
    let mut whole: Vec<_> = whole.into_iter().filter(|line| !document.contents.lines[line.line]).collect();
    body::clean(&mut whole, &mut body::Taken::default(), super::lead::Lead::None);
    body::tidy(&mut whole, true);
    Reading {
        path: document.path.to_owned(),
        repairs: document.repairs(),
        definitions: definitions(document),
        whole: body::text(&whole),
        ..Reading::default()
    }
}

fn first_after_title(document: &Document<'_>) -> usize {
    let first = document.candidates.iter().find(|candidate| candidate.heading_level().is_some());
    first.filter(|heading| document.content(0, heading.line) == 0).map_or(0, |heading| heading.end)
}

fn item(document: &Document<'_>, draft: Draft) -> Item {
    let source = |line: usize| document.prepared.lines.get(line).map_or(document.filled.len(), |line| line.source + 1);
    let last =
        (draft.lines.0..draft.lines.1).rev().find(|line| is_kept(document, &draft, *line)).unwrap_or(draft.lines.0);
    let mut lines = vec![(source(draft.lines.0), source(last))];
    lines.extend(draft.borrowed.iter().map(|(from, to)| (source(*from), source(to.saturating_sub(1)))));
    Item {
        question: draft.question,
        number: draft.number,
        level: draft.level,
        tags: draft.tags,
        label: draft.label,
        asked: draft.asked,
        body: if draft.body.iter().all(draft::BodyLine::is_blank) { String::new() } else { body::text(&draft.body) },
        body_lines: draft.body.iter().map(|line| source(line.line)).collect(),
        has_answer_label: draft.has_answer_label || !draft.borrowed.is_empty(),
        is_bare: draft.is_bare,
        lines,
        answer_file: draft.answer_file,
        is_unsure: draft.is_unsure,
        ..Item::default()
    }
}

/// The name of a document, and whether its heading is the only one of its level, so that it is no section.
fn document_title(document: &Document<'_>, outline: &Outline) -> Option<(String, bool)> {
    if let Some(title) = &document.front_matter.title {
        return Some((title.clone(), false));
    }
    let headings = document.candidates.iter().enumerate().filter(|(_, candidate)| candidate.depth == 0);
    let headings: Vec<(usize, u8)> =
        headings.filter_map(|(index, candidate)| Some((index, candidate.heading_level()?))).collect();
    let (first, level) = *headings.first()?;
    if !outline.sections.contains(&first) {
        return None;
    }
    let is_highest = headings.iter().all(|(_, other)| *other >= level);
    let others = headings.iter().skip(1).filter(|(index, other)| {
        *other <= level && outline.found.iter().any(|found| found.sections.contains(index) || found.candidate == *index)
    });
    let is_lone = is_highest && others.count() == 0;
    let name = section_name(&document.candidates[first]);
    (level <= 2 || is_lone).then_some((name, is_lone))
}

/// Link and footnote definitions, by label in lower case.
fn definitions(document: &Document<'_>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for line in (0..document.len()).filter(|line| document.is_prose(*line)) {
        let text = document.text(line).trim();
        if let Some((label, _)) = text.strip_prefix('[').and_then(|rest| rest.split_once("]:")) {
            let is_plain = !label.is_empty() && !label.contains(['[', ']']);
            if is_plain {
                found.entry(label.to_lowercase()).or_insert_with(|| text.to_owned());
            }
        }
    }
    found
}

/// Entries of the contents that are no question, and questions that the contents lack: line, text, whether listed.
fn unlisted(document: &Document<'_>, outline: &Outline) -> Vec<(usize, String, bool)> {
    let listed = outline
        .found
        .iter()
        .filter(|found| document.candidates[found.candidate].listed == super::candidate::Listed::Leaf);
    if outline.found.is_empty() || listed.count() * 2 < outline.found.len() {
        return Vec::new();
    }
    let missing = outline.found.iter().map(|found| &document.candidates[found.candidate]);
    let missing = missing.filter(|candidate| candidate.listed == super::candidate::Listed::No);
    missing
        .map(|candidate| (document.prepared.lines[candidate.line].source + 1, candidate.title.text.clone(), false))
        .collect()
}

fn plan(document: &Document<'_>, outline: &Outline, questions: usize) -> Plan {
    let decision = &outline.decision;
    let chosen = decision.shape.map_or_else(|| "no questions found".to_owned(), super::shape::Shape::describe);
    let mut hints = Vec::new();
    for (shape, count, points) in &decision.others {
        hints.push(format!(
            "{count} {} ({points} points): `--questions {}` takes them",
            shape.describe(),
            shape.option()
        ));
    }
    let unsure = decision.unsure.iter().take(20).map(|index| {
        let candidate = &document.candidates[*index];
        (document.prepared.lines[candidate.line].source + 1, candidate.title.text.clone())
    });
    Plan {
        path: document.path.to_owned(),
        chosen,
        questions,
        points: decision.points,
        reasons: decision.reasons.iter().map(|(name, points)| (*name, *points)).collect(),
        others: hints,
        is_forced: decision.is_forced,
        unsure: unsure.collect(),
        unsure_count: decision.unsure.len(),
        unlisted: Vec::new(),
    }
}

/// What speaks for a document being one question.
pub(super) fn evidence(document: &Document<'_>, outline: &Outline) -> files::Evidence {
    let headings: Vec<_> = document
        .candidates
        .iter()
        .filter(|candidate| candidate.heading_level().is_some() && candidate.depth == 0)
        .collect();
    let top = headings.iter().filter_map(|heading| heading.heading_level()).min();
    let at_top = headings.iter().filter(|heading| heading.heading_level() == top).count();
    let asked = headings.iter().filter(|heading| words::is("question", &heading.raw)).count();
    let answered = headings.iter().filter(|heading| words::is_answer_label(&heading.raw)).count();
    let front = &document.front_matter;
    let first = headings.first();
    let by_asker = first.is_some_and(|heading| {
        let plain = words::normalized(&title::visible(&heading.raw));
        words::of("asker").starts(&plain)
    });
    let follows =
        headings.get(1).is_some_and(|heading| words::is_answer_label(&heading.raw)) && at_top == 1 && answered == 1;
    let name = files::stem(document.path).to_lowercase();
    let is_start_page = matches!(name.as_str(), "readme" | "index" | "_index" | "summary");
    let asking = outline.found.iter().filter(|found| document.candidates[found.candidate].asks).count();
    let title_asks = first.is_some_and(|heading| heading.asks || heading.reads);
    let is_many = outline.found.len() >= 3;
    let plainly = outline
        .decision
        .shape
        .is_some_and(|shape| is_many && matches!(shape.family, Family::Marked | Family::Details | Family::Row));
    files::Evidence {
        is_marked: front.question.is_some()
            || asked == 1 && answered <= 1 && headings.len() > 1 && at_top >= 1 && answered == asked
            || follows
            || by_asker,
        asks: front.title.as_ref().is_some_and(|title| words::reads_like_question(title))
            || at_top == 1 && first.is_some_and(|heading| heading.reads && heading.heading_level() == top)
            || files::question_from_name(document.path).is_some(),
        has_lone_title: at_top == 1 && first.is_some_and(|heading| heading.heading_level() == top)
            || front.title.is_some() && !headings.iter().any(|heading| heading.heading_level() == Some(1)),
        headings: headings.iter().skip(usize::from(at_top == 1)).map(|heading| heading.key()).collect(),
        questions: outline.found.len(),
        is_plainly_many: plainly,
        asks_many: is_many && asking * 10 >= outline.found.len() * 6 && !title_asks,
        size: document.content(0, document.len()),
        is_start_page,
    }
}

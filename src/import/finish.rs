//! The last step of an import: answers with their links, what each is worth, and the report.

use std::collections::BTreeSet;

use super::assign::{Assigned, Place, topic_slug, words_of};
use super::item::{Item, Plan, Reading};
use super::links::{Linker, Picture, Spot};
use super::markup::{marker_end, option_letter};
use super::options::{File, FileKind, Files, Import, Kind, NewQuestion, Options, Status};
use super::question_file::{question_text, updated_text};
use super::record::{Origin, Record};
use super::report::{Fate, Repair, RepairKind, Report, Skipped, SourceLines};
use super::{level, words};
use crate::text::one_line;
use crate::text::slug::tag_slug;

/// Puts the import together.
pub(super) fn finish(readings: &[Reading], assigned: Assigned, files: &Files<'_>, options: &Options) -> Import {
    let mut linker = Linker::new(readings, &assigned.places, files, options);
    let record = Record { version: 1, ..options.record.clone() };
    let mut import = Import { files: assigned.topics, gone: assigned.gone, record, ..Import::default() };
    let mut topics = BTreeSet::new();
    for (index, (reading, places)) in readings.iter().zip(&assigned.places).enumerate() {
        let path = options.shown(&reading.path);
        let habits = Habits::of(reading);
        for (at, (item, place)) in reading.items.iter().zip(places).enumerate() {
            let (question, text) = new_question(&mut linker, Spot { reading: index, at }, place, habits);
            let is_seen = place.status == Status::ChangedInBoth && options.overrides.update;
            if place.status.is_written() || is_seen {
                let written = import.record.questions.remove(&place.id).filter(|_| is_seen);
                let hash = |text: &str| Record::hash(&words_of(text));
                let origin = Origin {
                    path: options.recorded(&reading.path),
                    lines: item.lines.first().copied().unwrap_or_default(),
                    question_words: words_of(&item.question),
                    body_hash: hash(&item.body),
                    written_hash: written.map_or_else(|| hash(&question.body), |origin| origin.written_hash),
                };
                import.record.questions.insert(place.id.clone(), origin);
            }
            topics.insert(&place.topic);
            if place.status.is_written() {
                let kind = if place.status == Status::New { FileKind::Question } else { FileKind::Update };
                import.files.push(File { kind, path: file_of(place), bytes: text.into_bytes().into() });
            }
            settle(&mut import, question);
        }
        let unsure = reading.items.iter().filter(|item| item.is_unsure);
        let unsure =
            unsure.map(|item| (item.lines.first().map_or(1, |lines| lines.0), item.question.clone())).collect();
        let mut plan = Plan { path, unsure, questions: reading.items.len(), ..reading.plan.clone() };
        describe(reading, &mut plan, &mut import.report);
        import.plans.push(plan);
    }
    let report = &mut import.report;
    report.repairs.append(&mut linker.repairs);
    for (source, picture) in linker.pictures {
        let Some(Picture { content_path, bytes, .. }) = picture.filter(|picture| picture.is_new) else { continue };
        let path = format!("content/{content_path}");
        let (source, detail) = (options.shown(&source), Some(path.clone()));
        report.repairs.push(Repair { path: source, line: 1, kind: RepairKind::PictureCopied, detail });
        import.files.push(File { kind: FileKind::Picture, path, bytes });
    }
    report.repairs.sort();
    report.repairs.dedup();
    report.totals.topics = topics.len();
    import
}

fn file_of(place: &Place) -> String {
    format!("content/{}/{}.md", place.topic, place.id)
}

/// Counts a question and puts it where its status says.
fn settle(import: &mut Import, question: NewQuestion) {
    let Report { totals, repairs, already_there, .. } = &mut import.report;
    totals.questions += 1;
    match question.kind {
        Kind::Answered => totals.answered += 1,
        Kind::Placeholder => totals.placeholders += 1,
        Kind::Unanswered => totals.unanswered += 1,
    }
    let lines = question.source.first().cloned().unwrap_or_default();
    let id = question.id.clone();
    match question.status {
        Status::New => return import.questions.push(question),
        Status::Merged => {
            let repair = Repair { path: lines.path, line: lines.first, kind: RepairKind::Merged, detail: Some(id) };
            return repairs.push(repair);
        }
        Status::Same => {}
        _ => import.updates.push(question),
    }
    totals.already_there += 1;
    already_there.push((lines, id));
}

/// A question as the book will have it, and the text of its file.
fn new_question(linker: &mut Linker<'_>, spot: Spot, place: &Place, habits: Habits) -> (NewQuestion, String) {
    let reading = &linker.readings[spot.reading];
    let item = &reading.items[spot.at];
    let path = linker.options.shown(&reading.path);
    let mut other_keys = item.other_keys.clone();
    if let Some(related) = other_keys.get_mut("related") {
        *related = related.iter().filter_map(|id| linker.by_id.get(id.as_str()).map(|id| (*id).to_owned())).collect();
    }
    let written = Item {
        other_keys,
        body: linker.body(spot),
        question: shown_line(&linker.rewritten(spot, item.question.clone())),
        tags: tags(item, &place.topic),
        ..item.clone()
    };
    let source = item.lines.iter().map(|(first, last)| SourceLines { path: path.clone(), first: *first, last: *last });
    let old = linker.options.question(&file_of(place)).filter(|_| place.status == Status::Updated);
    let text = old.map_or_else(|| question_text(&written, place.order), |old| updated_text(old, &written));
    let question = NewQuestion {
        id: place.id.clone(),
        topic: place.topic.clone(),
        kind: kind(&written, habits),
        status: place.status,
        question: written.question,
        body: written.body,
        is_unsure: item.is_unsure,
        source: source.collect(),
    };
    (question, text)
}

/// A question as one line without control characters, never empty.
fn shown_line(text: &str) -> String {
    let line = one_line(&text.replace(char::is_control, " "));
    let shown = crate::parse::markdown::plain_text(&line);
    if shown.trim().is_empty() { "Untitled question".to_owned() } else { line }
}

/// The source's own tags and the names of the inner sections, each once.
fn tags(item: &Item, topic: &str) -> Vec<String> {
    let mut seen = BTreeSet::from([topic.to_owned()]);
    let sections = item.sections.iter().filter(|name| item.level.is_none() || level::from_heading(name).is_none());
    let names = item.tags.iter().chain(sections).chain(&item.topic);
    let names = names.map(|name| one_line(name)).filter(|name| {
        let slug = tag_slug(name);
        topic_slug(name) != topic && !slug.is_empty() && slug.len() <= 60 && seen.insert(slug)
    });
    names.collect()
}

/// How the questions of a document are written, as far as it says what a body is worth.
#[derive(Clone, Copy)]
struct Habits {
    /// Most have no body, or a list for one.
    is_bare_list: bool,
    /// Many have options to choose from.
    is_quiz: bool,
}

impl Habits {
    fn of(reading: &Reading) -> Self {
        let count = reading.items.len();
        let empty = reading.items.iter().filter(|item| item.body.is_empty()).count();
        let quiz = reading.items.iter().filter(|item| Parts::of(&item.body).options >= 2).count();
        Self { is_bare_list: empty * 2 >= count, is_quiz: quiz * 4 >= count }
    }
}

/// What the lines of an answer are.
#[derive(Default)]
struct Parts {
    prose: usize,
    options: usize,
    ticked: bool,
}

impl Parts {
    fn of(body: &str) -> Self {
        let mut parts = Self::default();
        let mut in_code = false;
        for line in body.lines().filter(|line| !line.trim().is_empty()) {
            let text = line.trim();
            let entry = marker_end(text).map_or(text, |at| &text[at..]);
            if text.starts_with("```") || text.starts_with("~~~") {
                in_code = !in_code;
                // The right option is shown once more in a block after the options.
                parts.ticked |= parts.options >= 2;
            } else if in_code {
            } else if entry.starts_with("[ ]") || entry.starts_with("[x]") || entry.starts_with("[X]") {
                parts.options += 1;
                parts.ticked |= !entry.starts_with("[ ]");
            } else if option_letter(entry).is_some() {
                parts.options += 1;
                parts.ticked |= entry.contains(['✅', '✔']) || entry.contains("(correct");
            } else if entry.len() == text.len() && !line.starts_with("  ") {
                parts.prose += 1;
            }
        }
        parts
    }
}

/// What a body is worth. In a list whose questions mostly have no answer, a snippet or list is the question's own.
fn kind(item: &Item, habits: Habits) -> Kind {
    if item.body.trim().is_empty() {
        return Kind::Unanswered;
    }
    if words::is_placeholder(&item.body) || item.is_bare {
        return Kind::Placeholder;
    }
    let parts = Parts::of(&item.body);
    if item.has_answer_label || parts.ticked || parts.prose > 0 {
        return Kind::Answered;
    }
    let is_own = if parts.options >= 2 { habits.is_quiz } else { habits.is_bare_list };
    if is_own { Kind::Placeholder } else { Kind::Answered }
}

/// Fills the report with the fates of a document's lines, its repairs and what its table of contents lacks.
fn describe(reading: &Reading, plan: &mut Plan, report: &mut Report) {
    let fates = reading.fates.iter().enumerate().filter_map(|(at, fate)| Some((at + 1, (*fate)?)));
    let fates: Vec<(usize, Fate)> = fates.collect();
    for run in fates.chunk_by(|a, b| a.1 == b.1) {
        let (first, fate) = run[0];
        let lines = SourceLines { path: plan.path.clone(), first, last: run[run.len() - 1].0 };
        match fate {
            Fate::Kept => report.totals.lines_kept += run.len(),
            Fate::Structure => {
                report.totals.lines_of_structure += run.len();
                report.structure.push(lines);
            }
            Fate::Skipped(reason) => {
                report.totals.lines_skipped += run.len();
                *plan.skipped.entry(reason).or_insert(0) += run.len();
                report.skipped.push(Skipped { lines, reason });
            }
        }
    }
    let repairs = reading.repairs.iter().map(|(at, kind)| (*at, *kind, None));
    let unlisted = reading.unlisted.iter().map(|(at, text)| (*at, RepairKind::Unlisted, Some(text.clone())));
    report.repairs.extend(repairs.chain(unlisted).map(|(at, kind, detail)| {
        let path = plan.path.clone();
        Repair { path, line: at + 1, kind, detail }
    }));
}

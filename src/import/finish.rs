//! The last step of an import: answers with their links, what each is worth, and the report.

use std::collections::BTreeSet;

use super::assign::{Assigned, Place, topic_slug, words_of};
use super::item::{Item, Reading};
use super::links::{Linker, Spot};
use super::markup::{marker_end, option_letter};
use super::options::{Asset, Files, Import, Kind, NewQuestion, Options, Status};
use super::record::{Origin, Record};
use super::report::{Fate, Repair, RepairKind, Report, Skipped, SourceLines};
use super::{level, words};
use crate::text::slug::tag_slug;

/// Puts the import together.
pub(super) fn finish(readings: &[Reading], assigned: Assigned, files: &Files<'_>, options: &Options) -> Import {
    let mut linker = Linker::new(readings, &assigned.places, files, options);
    let mut import = Import { gone: assigned.gone.clone(), record: options.record.clone(), ..Import::default() };
    import.record.version = 1;
    for (index, reading) in readings.iter().enumerate() {
        let habits = Habits::of(reading);
        for (at, item) in reading.items.iter().enumerate() {
            let place = &assigned.places[index][at];
            let question = new_question(&mut linker, Spot { reading: index, at }, reading, place, habits);
            let totals = &mut import.report.totals;
            totals.questions += 1;
            match question.kind {
                Kind::Answered => totals.answered += 1,
                Kind::Placeholder => totals.placeholders += 1,
                Kind::Unanswered => totals.unanswered += 1,
            }
            if matches!(place.status, Status::New | Status::ChangedThere) && place.writes {
                import.record.questions.insert(place.id.clone(), origin(&options.record, item, &question));
            }
            settle(&mut import, question);
        }
    }
    let Linker { assets, mut pictures, repairs, .. } = linker;
    import.report.repairs = repairs;
    describe(readings, &mut import.report);
    for (source, content_path) in assets.into_iter().filter(|(_, path)| !options.assets.contains_key(path)) {
        let detail = Some(format!("content/{content_path}"));
        import.report.repairs.push(Repair { path: source.clone(), line: 1, kind: RepairKind::PictureCopied, detail });
        let bytes = pictures.remove(&source).flatten().unwrap_or_default();
        import.assets.push(Asset { source, content_path, bytes });
    }
    let topics: BTreeSet<&str> = assigned.places.iter().flatten().map(|place| place.topic.as_str()).collect();
    import.report.totals.topics = topics.len();
    import.report.totals.documents = readings.len();
    import.report.totals.already_there = import.report.already_there.len();
    let used: BTreeSet<&str> = import.questions.iter().map(|question| question.topic.as_str()).collect();
    import.topics = assigned.topics.into_iter().filter(|topic| used.contains(topic.slug.as_str())).collect();
    import.plans = readings.iter().map(|reading| reading.plan.clone()).collect();
    import
}

/// Puts a question where its status says.
fn settle(import: &mut Import, question: NewQuestion) {
    let lines = question.source.first().cloned().unwrap_or_default();
    let id = question.id.clone();
    match question.status {
        Status::New => return import.questions.push(question),
        Status::Merged => {
            let repair = Repair { path: lines.path, line: lines.first, kind: RepairKind::Merged, detail: Some(id) };
            return import.report.repairs.push(repair);
        }
        Status::Same => {}
        Status::ChangedThere | Status::ChangedHere | Status::ChangedInBoth => import.updates.push(question),
    }
    import.report.already_there.push((lines, id));
}

fn origin(record: &Record, item: &Item, question: &NewQuestion) -> Origin {
    let lines = question.source.first().cloned().unwrap_or_default();
    Origin {
        path: record.source_of(&lines.path),
        lines: (lines.first, lines.last),
        question_words: words_of(&item.question),
        body_hash: Record::hash(&words_of(&item.body)),
        written_hash: Record::hash(&words_of(&question.body)),
    }
}

fn new_question(linker: &mut Linker<'_>, spot: Spot, reading: &Reading, place: &Place, habits: Habits) -> NewQuestion {
    let item = &reading.items[spot.at];
    let body = linker.body(spot);
    let question = linker.line(spot, &item.question);
    let source =
        item.lines.iter().map(|(first, last)| SourceLines { path: reading.path.clone(), first: *first, last: *last });
    NewQuestion {
        id: place.id.clone(),
        topic: place.topic.clone(),
        question: one_line(&question),
        label: item.label.clone(),
        asked: item.asked.clone(),
        points: item.points.clone(),
        level: item.level,
        tags: tags(item, &place.topic),
        aliases: item.aliases.clone(),
        keywords: item.keywords.clone(),
        order: place.order,
        kind: kind(item, &body, habits),
        status: place.status,
        body,
        is_unsure: item.is_unsure,
        source: source.collect(),
    }
}

/// A question as one line without control characters, never empty.
fn one_line(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown = crate::parse::markdown::plain_text(&line);
    if shown.trim().is_empty() { "Untitled question".to_owned() } else { line }
}

/// The source's own tags and the names of the inner sections, each once.
fn tags(item: &Item, topic: &str) -> Vec<String> {
    let mut seen = BTreeSet::from([topic.to_owned()]);
    let sections = item.sections.iter().filter(|name| item.level.is_none() || level::from_heading(name).is_none());
    let names = item.tags.iter().chain(sections).chain(&item.topic);
    let names = names.map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|name| {
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
    list: usize,
    code: usize,
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
                parts.code += 1;
                // The right option is shown once more in a block after the options.
                parts.ticked |= parts.options >= 2;
            } else if in_code {
                parts.code += 1;
            } else if entry.starts_with("[ ]") {
                parts.options += 1;
            } else if entry.starts_with("[x]") || entry.starts_with("[X]") {
                parts.options += 1;
                parts.ticked = true;
            } else if option_letter(entry).is_some() {
                parts.options += 1;
                parts.ticked |= entry.contains(['✅', '✔']) || entry.contains("(correct");
            } else if entry.len() < text.len() || line.starts_with("  ") {
                parts.list += 1;
            } else {
                parts.prose += 1;
            }
        }
        parts
    }
}

/// What a body is worth. In a list whose questions mostly have no answer, a snippet or list is the question's own.
fn kind(item: &Item, body: &str, habits: Habits) -> Kind {
    if body.trim().is_empty() {
        return Kind::Unanswered;
    }
    if words::is_placeholder(body) || item.is_bare {
        return Kind::Placeholder;
    }
    let parts = Parts::of(body);
    if item.has_answer_label || parts.ticked || parts.prose > 0 {
        return Kind::Answered;
    }
    let is_own =
        if parts.options >= 2 { habits.is_quiz } else { habits.is_bare_list && (parts.code > 0) != (parts.list > 0) };
    if is_own { Kind::Placeholder } else { Kind::Answered }
}

/// Fills the report with the fates of lines, the repairs and the differences of every document.
fn describe(readings: &[Reading], report: &mut Report) {
    for reading in readings {
        let fates = reading.fates.iter().enumerate().filter_map(|(at, fate)| Some((at + 1, (*fate)?)));
        let fates: Vec<(usize, Fate)> = fates.collect();
        for run in fates.chunk_by(|a, b| a.1 == b.1) {
            let (first, fate) = run[0];
            let lines = SourceLines { path: reading.path.clone(), first, last: run[run.len() - 1].0 };
            match fate {
                Fate::Kept => report.totals.lines_kept += run.len(),
                Fate::Structure => {
                    report.totals.lines_of_structure += run.len();
                    report.structure.push(lines);
                }
                Fate::Skipped(reason) => {
                    report.totals.lines_skipped += run.len();
                    report.skipped.push(Skipped { lines, reason });
                }
            }
        }
        let repairs = reading.repairs.iter().map(|(at, kind)| (*at, *kind, None));
        let unlisted = reading.unlisted.iter().map(|(at, text)| (*at, RepairKind::Unlisted, Some(text.clone())));
        report.repairs.extend(repairs.chain(unlisted).map(|(at, kind, detail)| Repair {
            path: reading.path.clone(),
            line: at + 1,
            kind,
            detail,
        }));
    }
    report.repairs.sort();
    report.repairs.dedup();
}

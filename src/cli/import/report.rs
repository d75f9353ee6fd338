//! The report of an import for a person, in full for a file, and as JSON.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::json;

use super::sources::Sources;
use super::write::Files;
use crate::import::{Import, Plan, RepairKind, Report, SourceLines, Status};
use crate::text::counted;
use crate::text::fit::shorten;
use crate::text::visible::{json_line, visible_lines};

/// The full report, in a book's `.askbook` folder.
pub(super) const REPORT_FILE: &str = "import.txt";

/// What a report shows.
pub(super) struct Shown<'a> {
    pub(super) sources: &'a Sources,
    pub(super) files: &'a Files<'a>,
    pub(super) is_dry: bool,
    pub(super) is_verbose: bool,
}

/// Most lines of each kind that the short report has.
const MOST: usize = 12;

/// The report as text: what to look at first, by file; everything with `-v`.
pub(super) fn text(shown: &Shown<'_>) -> String {
    let (import, sources) = (shown.files.import, shown.sources);
    let report = &import.report;
    let mut text = if shown.is_verbose {
        every_line(import, sources)
    } else {
        cut(unread(sources), MOST, "that could not be read")
            + &other_kinds(sources)
            + &documents(import, shown.is_dry)
            + &repairs(report)
            + &changes(import)
    };
    text.push_str(&report.totals_text());
    if !shown.is_verbose && !shown.is_dry && report.totals.questions > 0 {
        text.push_str(&format!("every line that is in no question: `.askbook/{REPORT_FILE}`\n"));
    }
    visible_lines(&text)
}

/// The first of some lines, and how many more there are.
fn cut(lines: impl Iterator<Item = String>, most: usize, words: &str) -> String {
    let mut lines = lines.fuse();
    let first: String = lines.by_ref().take(most).collect();
    match lines.count() {
        0 => first,
        more => format!("{first}and {more} more {words}\n"),
    }
}

/// Files that were not read, and why.
fn unread(sources: &Sources) -> impl Iterator<Item = String> {
    sources.left_out.iter().map(|(path, reason)| format!("{path}: {reason}\n"))
}

fn other_kinds(sources: &Sources) -> String {
    let kinds: Vec<String> = sources.other_kinds().iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    if kinds.is_empty() { String::new() } else { format!("files that are not taken: {}\n", kinds.join(", ")) }
}

/// How each document was read, the ones to look at first.
fn documents(import: &Import, is_dry: bool) -> String {
    let mut plans: Vec<&Plan> = import.plans.iter().collect();
    plans.sort_by_key(|plan| (plan.questions == 0, Reverse(plan.unsure.len())));
    cut(plans.into_iter().map(|plan| document(plan, is_dry)), if is_dry { 200 } else { MOST }, "documents")
}

fn document(plan: &Plan, is_dry: bool) -> String {
    let has_questions = plan.questions > 0;
    let way = match plan.points {
        _ if !has_questions && plan.chosen == "no questions found" => String::new(),
        _ if plan.is_forced && has_questions => format!(" ({}, as you said)", plan.chosen),
        points if points > 0 && has_questions => format!(" ({}, {points} points)", plan.chosen),
        _ => format!(" ({})", plan.chosen),
    };
    let points: Vec<String> = plan.reasons.iter().map(|(name, points)| format!("{name} {points:+}")).collect();
    let points = (is_dry && !points.is_empty()).then(|| format!("points: {}", points.join(", ")));
    let unsure = plan.unsure.iter().take(if is_dry { 20 } else { 3 }).map(|(line, question)| {
        format!("{}:{line}: looks least like a question: {}", plan.path, shorten(question, 70))
    });
    let skipped: Vec<String> =
        plan.skipped.iter().map(|(reason, lines)| format!("{lines} {}", reason.phrase())).collect();
    let skipped =
        (has_questions && !skipped.is_empty()).then(|| format!("lines in no question: {}", skipped.join(", ")));
    let others = plan.others.iter().filter(|_| is_dry || !has_questions).take(3).cloned();
    let lines = points.into_iter().chain(others).chain(unsure).chain(skipped).map(|line| format!("  {line}\n"));
    format!("{}: {}{way}\n{}", plan.path, counted(plan.questions, "question"), lines.collect::<String>())
}

/// What was mended, counted; pictures are named.
fn repairs(report: &Report) -> String {
    // What is done to most documents is nothing to look at.
    let usual = RepairKind::LinkMoved..=RepairKind::NumberDropped;
    let mut places: BTreeMap<RepairKind, Vec<String>> = BTreeMap::new();
    for repair in report.repairs.iter().filter(|repair| !usual.contains(&repair.kind)) {
        let place = format!("{}:{}{}", repair.path, repair.line, repair.shown_detail());
        places.entry(repair.kind).or_default().push(place);
    }
    let rows = places.into_iter().map(|(kind, places)| {
        let named = places.len().min(if kind == RepairKind::PictureCopied { MOST } else { 3 });
        let more = places.len() - named;
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("{}: {}{more}\n", kind.phrase(), places[..named].join(", "))
    });
    rows.collect()
}

/// What a second import found changed.
fn changes(import: &Import) -> String {
    let rows = [
        (Status::ChangedThere, "changed in the source: `--update` takes it"),
        (Status::Updated, "changed in the source: taken"),
        (Status::ChangedHere, "changed in the book: left as it is"),
        (Status::ChangedInBoth, "changed in both: compare by hand"),
    ];
    let changed = rows.into_iter().map(|(status, words)| {
        let updates = import.updates.iter().filter(|update| update.status == status);
        let lines = updates.map(|question| {
            let place = question.source.first().map_or_else(String::new, SourceLines::to_string);
            format!("{place}: `{}` {words}\n", question.id)
        });
        cut(lines, MOST, words)
    });
    let mut text: String = changed.collect();
    if !import.gone.is_empty() {
        let named: Vec<String> = import.gone.iter().take(MOST).map(|id| format!("`{id}`")).collect();
        let (count, named) = (import.gone.len(), named.join(", "));
        text.push_str(&format!("gone from the source, still in the book: {count} ({named})\n"));
    }
    text
}

/// Every finding on a line: what the book's `.askbook` folder keeps.
pub(super) fn every_line(import: &Import, sources: &Sources) -> String {
    let mut text: String = unread(sources).collect();
    text.push_str(&import.report.to_text());
    text + &changes(import)
}

/// The report as JSON.
pub(super) fn json(shown: &Shown<'_>) -> String {
    let import = shown.files.import;
    let mut all = json!(import.report);
    all["questions"] = json!(import.questions);
    all["changes"] = json!(import.updates);
    all["files"] = shown.files.paths().collect();
    let unread = shown.sources.left_out.iter();
    all["left_out"] = unread.map(|(path, reason)| json!({ "path": path, "reason": reason })).collect();
    all["documents"] = json!(import.plans);
    all["gone"] = json!(import.gone);
    json_line(&all)
}

//! The report of an import for a person, in full for a file, and as JSON.

use std::collections::BTreeMap;

use serde_json::json;

use super::sources::Sources;
use super::write::Files;
use crate::import::{Import, NewQuestion, Plan, RepairKind, Report, SkipReason, SourceLines, Status};
use crate::text::counted;
use crate::text::visible::{json_line, visible_lines};

/// The full report, in a book's `.askbook` folder.
pub(super) const REPORT_FILE: &str = "import.txt";

/// What a report shows.
pub(super) struct Shown<'a> {
    pub(super) import: &'a Import,
    pub(super) sources: &'a Sources,
    pub(super) files: &'a Files,
    pub(super) is_dry: bool,
    pub(super) is_verbose: bool,
}

/// Most documents, and most lines of each kind, that the short report names.
const MOST: usize = 12;

/// The report as text: what to look at first, by file; everything with `-v`.
pub(super) fn text(shown: &Shown<'_>) -> String {
    let import = shown.import;
    let mut text = String::new();
    if shown.is_verbose {
        text.push_str(&every_line(import, shown.sources));
    } else {
        left_out(shown.sources, &mut text);
        documents(shown, &mut text);
        repairs(&import.report, &mut text);
        changes(import, &mut text);
    }
    text.push_str(&import.report.totals_text());
    if !shown.is_verbose && !shown.is_dry && import.report.totals.questions > 0 {
        text.push_str(&format!("every line that is in no question: `.askbook/{REPORT_FILE}`\n"));
    }
    visible_lines(&text)
}

fn unread(sources: &Sources) -> impl Iterator<Item = String> {
    sources.left_out.iter().map(|(path, reason)| format!("{path}: {reason}\n"))
}

/// Files that were not read, by reason.
fn left_out(sources: &Sources, text: &mut String) {
    text.extend(unread(sources).take(MOST));
    let more = sources.left_out.len().saturating_sub(MOST);
    if more > 0 {
        text.push_str(&format!("and {} that could not be read\n", counted(more, "more file")));
    }
    let kinds: Vec<String> = sources.other_kinds().iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    if !kinds.is_empty() {
        text.push_str(&format!("files that are not taken: {}\n", kinds.join(", ")));
    }
}

/// How each document was read, the ones to look at first.
fn documents(shown: &Shown<'_>, text: &mut String) {
    let import = shown.import;
    let mut skipped: BTreeMap<&str, BTreeMap<SkipReason, usize>> = BTreeMap::new();
    for found in &import.report.skipped {
        let lines = found.lines.last + 1 - found.lines.first;
        *skipped.entry(&found.lines.path).or_default().entry(found.reason).or_insert(0) += lines;
    }
    let mut plans: Vec<&Plan> = import.plans.iter().collect();
    plans.sort_by_key(|plan| (plan.questions == 0, std::cmp::Reverse(plan.unsure_count)));
    let most = if shown.is_dry { 200 } else { MOST };
    for plan in plans.iter().take(most) {
        text.push_str(&format!("{}: {}", plan.path, counted(plan.questions, "question")));
        text.push_str(&match plan.points {
            _ if plan.questions == 0 && plan.chosen == "no questions found" => "\n".to_owned(),
            _ if plan.is_forced && plan.questions > 0 => format!(" ({}, as you said)\n", plan.chosen),
            points if points > 0 && plan.questions > 0 => format!(" ({}, {points} points)\n", plan.chosen),
            _ => format!(" ({})\n", plan.chosen),
        });
        if shown.is_dry && !plan.reasons.is_empty() {
            let reasons: Vec<String> = plan.reasons.iter().map(|(name, points)| format!("{name} {points:+}")).collect();
            text.push_str(&format!("  points: {}\n", reasons.join(", ")));
        }
        if shown.is_dry || plan.questions == 0 {
            for other in plan.others.iter().take(if shown.is_dry { 1 } else { 3 }) {
                text.push_str(&format!("  {other}\n"));
            }
        }
        for (line, question) in plan.unsure.iter().take(if shown.is_dry { 20 } else { 3 }) {
            text.push_str(&format!("  {}:{line}: looks least like a question: {}\n", plan.path, start_of(question)));
        }
        if let Some(reasons) = skipped.get(plan.path.as_str()).filter(|_| plan.questions > 0) {
            let reasons: Vec<String> =
                reasons.iter().map(|(reason, lines)| format!("{lines} {}", reason.phrase())).collect();
            text.push_str(&format!("  lines in no question: {}\n", reasons.join(", ")));
        }
    }
    if plans.len() > most {
        text.push_str(&format!("and {}\n", counted(plans.len() - most, "more document")));
    }
}

fn start_of(text: &str) -> String {
    let short: String = text.chars().take(70).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// What was mended, counted; pictures are named.
fn repairs(report: &Report, text: &mut String) {
    let mut counts: BTreeMap<RepairKind, Vec<String>> = BTreeMap::new();
    for repair in &report.repairs {
        let place = format!("{}:{}{}", repair.path, repair.line, repair.shown_detail());
        counts.entry(repair.kind).or_default().push(place);
    }
    for (kind, places) in counts {
        let is_plain = matches!(
            kind,
            RepairKind::AnchorMoved
                | RepairKind::LinkMoved
                | RepairKind::LabelDropped
                | RepairKind::LineSplit
                | RepairKind::NumberDropped
        );
        if is_plain {
            continue;
        }
        let named: Vec<&str> =
            places.iter().map(String::as_str).take(if kind == RepairKind::PictureCopied { MOST } else { 3 }).collect();
        let more = places.len() - named.len();
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        text.push_str(&format!("{}: {}{more}\n", kind.phrase(), named.join(", ")));
    }
}

/// What a second import found changed.
fn changes(import: &Import, text: &mut String) {
    let rows = [
        (Status::ChangedThere, "changed in the source: `--update` takes it"),
        (Status::ChangedHere, "changed in the book: left as it is"),
        (Status::ChangedInBoth, "changed in both: compare by hand"),
    ];
    for (status, words) in rows {
        let updates: Vec<&NewQuestion> = import.updates.iter().filter(|update| update.status == status).collect();
        for question in updates.iter().take(MOST) {
            let place = question.source.first().map_or_else(String::new, SourceLines::to_string);
            text.push_str(&format!("{place}: `{}` {words}\n", question.id));
        }
        if updates.len() > MOST {
            text.push_str(&format!("and {} more {words}\n", updates.len() - MOST));
        }
    }
    if !import.gone.is_empty() {
        let named: Vec<String> = import.gone.iter().take(MOST).map(|id| format!("`{id}`")).collect();
        let (count, named) = (import.gone.len(), named.join(", "));
        text.push_str(&format!("gone from the source, still in the book: {count} ({named})\n"));
    }
}

/// Every finding on a line: what the book's `.askbook` folder keeps.
pub(super) fn every_line(import: &Import, sources: &Sources) -> String {
    let mut text: String = unread(sources).collect();
    text.push_str(&import.report.to_text());
    changes(import, &mut text);
    text
}

/// The report as JSON.
pub(super) fn json(shown: &Shown<'_>) -> String {
    let import = shown.import;
    let question = |question: &NewQuestion| {
        json!({
            "id": question.id, "topic": question.topic, "question": question.question, "kind": question.kind,
            "unsure": question.is_unsure, "source": question.source,
        })
    };
    let change = |update: &NewQuestion| json!({ "id": update.id, "status": update.status, "source": update.source });
    let assets = import.assets.iter().map(|asset| format!("content/{}", asset.content_path));
    let files: Vec<String> = shown.files.all().map(|file| file.path.clone()).chain(assets).collect();
    let mut all = json!(import.report);
    all["questions"] = import.questions.iter().map(question).collect();
    all["changes"] = import.updates.iter().map(change).collect();
    all["files"] = json!(files);
    let unread = shown.sources.left_out.iter();
    all["left_out"] = unread.map(|(path, reason)| json!({ "path": path, "reason": reason })).collect();
    all["documents"] = json!(import.plans);
    all["gone"] = json!(import.gone);
    json_line(&all)
}

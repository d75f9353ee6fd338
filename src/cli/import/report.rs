//! The report of an import for a person, in full for a file, and as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use super::sources::{LeftOut, Sources};
use crate::import::{Import, Kind, Plan, RepairKind, Report, SkipReason, SourceLines, Status};
use crate::scaffold::NewFile;
use crate::text::counted;
use crate::text::visible::{json_line, visible_lines};

/// The full report, in a book's `.askbook` folder.
pub(super) const REPORT_FILE: &str = "import.txt";

/// What a report shows.
pub(super) struct Shown<'a> {
    pub(super) import: &'a Import,
    pub(super) sources: &'a Sources,
    pub(super) files: &'a [NewFile],
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

/// Files that were not read, by reason.
fn left_out(sources: &Sources, text: &mut String) {
    for left_out in sources.left_out.iter().take(MOST) {
        text.push_str(&format!("{}: {}\n", left_out.path, left_out.reason));
    }
    let more = sources.left_out.len().saturating_sub(MOST);
    if more > 0 {
        text.push_str(&format!("and {} that could not be read\n", counted(more, "more file")));
    }
    if !sources.other_kinds.is_empty() {
        let kinds: Vec<String> = sources.other_kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
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
        if plan.questions > 0 {
            text.push_str(&format!(" ({}", plan.chosen));
            text.push_str(&if plan.is_forced {
                ", as you said)".to_owned()
            } else if plan.points > 0 {
                format!(", {} points)", plan.points)
            } else {
                ")".to_owned()
            });
        } else if plan.chosen != "no questions found" {
            text.push_str(&format!(" ({})", plan.chosen));
        }
        text.push('\n');
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
            let reasons: Vec<String> = reasons.iter().map(|(reason, lines)| format!("{lines} {reason}")).collect();
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
        let detail = repair.detail.as_ref().map_or(String::new(), |detail| format!(" (`{detail}`)"));
        counts.entry(repair.kind).or_default().push(format!("{}:{}{detail}", repair.path, repair.line));
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
            places.iter().map(String::as_str).take(if kind == RepairKind::PictureCopied { 40 } else { 3 }).collect();
        let more = places.len() - named.len();
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        text.push_str(&format!("{kind}: {}{more}\n", named.join(", ")));
    }
    for difference in report.contents.iter().take(MOST) {
        text.push_str(&format!(
            "{}:{}: not in the table of contents: {}\n",
            difference.path,
            difference.line,
            start_of(&difference.text)
        ));
    }
}

/// What a second import found changed.
fn changes(import: &Import, text: &mut String) {
    let of = |status: Status| import.updates.iter().filter(move |update| update.status == status);
    let rows = [
        (Status::ChangedThere, "changed in the source: `--update` takes it"),
        (Status::ChangedHere, "changed in the book: left as it is"),
        (Status::ChangedInBoth, "changed in both: compare by hand"),
    ];
    for (status, words) in rows {
        for update in of(status).take(MOST) {
            let place = update.question.source.first().map_or_else(String::new, SourceLines::to_string);
            text.push_str(&format!("{place}: `{}` {words}\n", update.question.id));
        }
        let more = of(status).count().saturating_sub(MOST);
        if more > 0 {
            text.push_str(&format!("and {more} more {words}\n"));
        }
    }
    if !import.gone.is_empty() {
        let named: Vec<String> = import.gone.iter().take(MOST).map(|id| format!("`{id}`")).collect();
        text.push_str(&format!(
            "gone from the source, still in the book: {} ({})\n",
            import.gone.len(),
            named.join(", ")
        ));
    }
}

/// Every finding on a line: what the book's `.askbook` folder keeps.
pub(super) fn every_line(import: &Import, sources: &Sources) -> String {
    let mut text = String::new();
    for left_out in &sources.left_out {
        text.push_str(&format!("{}: {}\n", left_out.path, left_out.reason));
    }
    text.push_str(&import.report.to_text());
    changes(import, &mut text);
    text
}

/// The report as JSON.
#[derive(Serialize)]
struct JsonReport<'a> {
    questions: Vec<JsonQuestion<'a>>,
    files: Vec<String>,
    left_out: &'a [LeftOut],
    documents: &'a [Plan],
    changes: Vec<JsonChange<'a>>,
    gone: &'a [String],
    #[serde(flatten)]
    report: &'a Report,
}

/// A question that is written, and where it was found.
#[derive(Serialize)]
struct JsonQuestion<'a> {
    id: &'a str,
    topic: &'a str,
    question: &'a str,
    kind: Kind,
    unsure: bool,
    source: &'a [SourceLines],
}

/// A question of the book that differs from its source.
#[derive(Serialize)]
struct JsonChange<'a> {
    id: &'a str,
    status: Status,
    source: &'a [SourceLines],
}

pub(super) fn json(shown: &Shown<'_>) -> String {
    let import = shown.import;
    let questions = import.questions.iter().map(|question| JsonQuestion {
        id: &question.id,
        topic: &question.topic,
        question: &question.question,
        kind: question.kind,
        unsure: question.is_unsure,
        source: &question.source,
    });
    let changes = import.updates.iter();
    let changes = changes.map(|update| JsonChange {
        id: &update.question.id,
        status: update.status,
        source: &update.question.source,
    });
    let assets = import.assets.iter().map(|asset| format!("content/{}", asset.content_path));
    let json = JsonReport {
        questions: questions.collect(),
        files: shown.files.iter().map(|file| file.path.clone()).chain(assets).collect(),
        left_out: &shown.sources.left_out,
        documents: &import.plans,
        changes: changes.collect(),
        gone: &import.gone,
        report: &import.report,
    };
    json_line(&json)
}

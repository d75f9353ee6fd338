//! What becomes of each line of a document.

use super::candidate::LinkKind;
use super::document::{self, Document};
use super::extract::Draft;
use super::outline::Outline;
use super::pairs::Answers;
use super::pattern::Pattern;
use super::report::SkipReason;
use super::scan::Inside;
use super::{html, line, reading, table, wording};

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is in a question.
    Kept,
    /// It carries structure: a section's heading, a wrapper, a rule.
    Structure,
    /// It was left out.
    Skipped(SkipReason),
}

/// The fates of a document of questions.
pub(super) fn fates(
    document: &Document<'_>,
    outline: &Outline,
    drafts: &[Draft],
    answers: &Answers,
) -> Vec<Option<Fate>> {
    let mut fates = outside(document, outline, drafts);
    for (from, to) in answers.lines() {
        for at in from..to.min(fates.len()) {
            fates[at] = fates[at].map(|_| Fate::Skipped(SkipReason::UnpairedAnswer));
        }
    }
    for table in table::find(&document.scan) {
        let has_rows = drafts.iter().any(|draft| draft.pattern == Some(Pattern::Row))
            && table::question_columns(&table.columns).is_some();
        if has_rows {
            fates[table.head..table.head + 2].fill(Some(Fate::Structure));
        }
    }
    for draft in drafts {
        inside(document, draft, &mut fates);
    }
    fates
}

/// The fates of a document that is one question.
pub(super) fn single(document: &Document<'_>, draft: &Draft) -> Vec<Option<Fate>> {
    let mut fates: Vec<Option<Fate>> =
        document.scan.lines.iter().map(|line| (!line.is_blank()).then_some(Fate::Kept)).collect();
    inside(document, draft, &mut fates);
    for (at, fate) in fates.iter_mut().enumerate() {
        if document.scan.lines[at].inside == Inside::FrontMatter {
            *fate = fate.map(|_| Fate::Structure);
        } else if reading::is_component(document, at) {
            *fate = fate.map(|_| Fate::Skipped(SkipReason::Component));
        }
    }
    fates
}

/// The lines of one question: text is kept, wrappers are structure, what leads elsewhere is left out.
fn inside(document: &Document<'_>, draft: &Draft, fates: &mut [Option<Fate>]) {
    let (from, to) = draft.lines;
    for at in from..to.min(fates.len()) {
        let line = document.scan.lines[at];
        if line.is_blank() || line.inside == Inside::FrontMatter {
            continue;
        }
        let fate = if at < draft.question_end {
            Fate::Kept
        } else if document.contents.has(at) {
            Fate::Skipped(SkipReason::TableOfContents)
        } else if line.is_text() && document::is_navigation_line(line.text) {
            Fate::Skipped(SkipReason::Navigation)
        } else {
            Fate::Structure
        };
        fates[at] = Some(fate);
    }
    for body in &draft.body {
        if let Some(fate) = fates.get_mut(body.line).filter(|fate| fate.is_some()) {
            *fate = Some(Fate::Kept);
        }
    }
}

fn outside(document: &Document<'_>, outline: &Outline, drafts: &[Draft]) -> Vec<Option<Fate>> {
    let first_question = drafts.first().map_or(usize::MAX, |draft| draft.lines.0);
    let mut below_empty_section = false;
    let mut sections = outline.sections.iter().peekable();
    let mut fates = Vec::with_capacity(document.scan.lines.len());
    for (at, line) in document.scan.lines.iter().enumerate() {
        let mut is_heading = false;
        while let Some(section) = sections.next_if(|section| section.line <= at) {
            below_empty_section = !reading::has_entries(document, outline, section);
            is_heading = true;
        }
        if line.is_blank() {
            fates.push(None);
            continue;
        }
        let fate = if line.inside == Inside::FrontMatter {
            Fate::Structure
        } else if line.inside == Inside::Comment {
            Fate::Skipped(SkipReason::Comment)
        } else if document.contents.has(at) {
            Fate::Skipped(SkipReason::TableOfContents)
        } else if drafts.is_empty() {
            Fate::Skipped(SkipReason::NoQuestions)
        } else if reading::is_component(document, at) {
            Fate::Skipped(SkipReason::Component)
        } else if is_heading && !below_empty_section
            || line.is_text() && (line::is_separator(line.text) || is_underline(document, at))
        {
            Fate::Structure
        } else if document::is_navigation_line(line.text) || is_link_into_page(document, at) {
            Fate::Skipped(SkipReason::Navigation)
        } else if below_empty_section {
            Fate::Skipped(SkipReason::SectionWithoutQuestions)
        } else if at < first_question && is_decoration(line.text) {
            Fate::Skipped(SkipReason::Decoration)
        } else {
            Fate::Skipped(SkipReason::Prose)
        };
        fates.push(Some(fate));
    }
    fates
}

fn is_underline(document: &Document<'_>, at: usize) -> bool {
    at > 0 && document.at(at - 1).iter().any(|candidate| candidate.heading_level().is_some() && candidate.end == at + 1)
}

fn is_link_into_page(document: &Document<'_>, at: usize) -> bool {
    document.at(at).iter().any(|candidate| candidate.link == LinkKind::InPage)
}

/// Whether a line holds nothing but pictures and tags.
fn is_decoration(text: &str) -> bool {
    let mut plain = html::without_tags(text);
    while let Some(at) = plain.find("![") {
        let Some((_, end)) = super::candidate::link_ends(&plain[at + 1..]) else { break };
        plain.replace_range(at..=(at + 1 + end), "");
    }
    let shown = document::shown(&plain);
    wording::normalized(&shown).is_empty() && (text.contains("![") || text.contains('<'))
}

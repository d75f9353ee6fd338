//! What became of each line of a document: kept, structure, or left out for a reason.

use std::collections::BTreeSet;

use super::candidate::Form;
use super::document::Document;
use super::draft::Draft;
use super::lines::Role;
use super::markup::{is_separator, visible_text};
use super::outline::Outline;
use super::report::{Fate, Fates, SkipReason};
use super::words;

/// The fates of a source whose questions are `drafts`; the lines of `lone` answers found none of them.
pub(super) fn fates(document: &Document<'_>, outline: &Outline, drafts: &[Draft], lone: &[(usize, usize)]) -> Fates {
    let mut ledger = Ledger { document, fates: vec![None; document.filled.len()] };
    ledger.structure(outline);
    for draft in drafts {
        ledger.keep(draft);
    }
    for (from, to) in lone {
        document.filled_lines(*from, *to).for_each(|line| ledger.set(line, Fate::Skipped(SkipReason::UnpairedAnswer)));
    }
    ledger.finish(drafts.first());
    ledger.fates
}

struct Ledger<'d, 'a> {
    document: &'d Document<'a>,
    fates: Fates,
}

impl Ledger<'_, '_> {
    fn set(&mut self, line: usize, fate: Fate) {
        let source = self.document.prepared.lines[line].source;
        if self.fates[source].is_none() || fate == Fate::Kept {
            self.fates[source] = Some(fate);
        }
    }

    fn structure(&mut self, outline: &Outline) {
        let used: BTreeSet<&usize> = outline.found.iter().flat_map(|found| &found.sections).collect();
        for index in &outline.sections {
            let line = self.document.candidates[*index].line;
            let holds_questions = used.contains(index) || outline.answers.is_some_and(|(from, _)| from == line);
            let skipped = Fate::Skipped(SkipReason::SectionWithoutQuestions);
            self.set(line, if holds_questions { Fate::Structure } else { skipped });
        }
    }

    fn keep(&mut self, draft: &Draft) {
        for (from, to) in std::iter::once(&draft.lines).chain(&draft.borrowed) {
            for line in self.document.filled_lines(*from, *to) {
                let is_kept = line == *from || is_kept(self.document, draft, line);
                self.set(line, if is_kept { Fate::Kept } else { Fate::Structure });
            }
        }
    }

    /// Says why the other lines were left out.
    fn finish(&mut self, first: Option<&Draft>) {
        let document = self.document;
        let (mut in_comment, mut section_is_empty) = (false, false);
        for line in 0..document.len() {
            let (text, role) = (document.text(line).trim(), document.prepared.lines[line].role);
            in_comment |= text.starts_with("<!--") && !document.blocks.code[line];
            let is_comment = in_comment;
            in_comment &= !text.contains("-->");
            if let Some(fate) = self.fates[document.prepared.lines[line].source] {
                section_is_empty = fate == Fate::Skipped(SkipReason::SectionWithoutQuestions);
                continue;
            }
            if role == Role::Component {
                self.set(line, Fate::Skipped(SkipReason::Component));
            }
            let in_contents = document.contents.lines[line];
            if text.is_empty() || matches!(role, Role::Open | Role::Close) && !in_contents {
                continue;
            }
            // A table's names and the line below them come right before its first row.
            let mut below = document.in_lines(line, line + 3);
            let is_header = text.starts_with('|') && below.any(|(_, row)| row.form == Form::Row);
            let reason = if in_contents {
                Some(SkipReason::TableOfContents)
            } else if is_comment {
                Some(SkipReason::Comment)
            } else if is_separator(text) || is_header {
                None
            } else if words::is_navigation(&visible_text(text)) {
                Some(SkipReason::Navigation)
            } else {
                Some(match first {
                    None => SkipReason::NoQuestions,
                    Some(first) if line < first.lines.0 && is_decoration(text) => SkipReason::Decoration,
                    Some(_) if section_is_empty => SkipReason::SectionWithoutQuestions,
                    Some(_) => SkipReason::Prose,
                })
            };
            self.set(line, reason.map_or(Fate::Structure, Fate::Skipped));
        }
        // Front matter, underlines of headings and tags of wrappers are no lines of the document.
        for (line, fate) in self.fates.iter_mut().enumerate().filter(|(line, _)| document.filled[*line]) {
            let is_unread = first.is_none() && line < document.front_matter_lines;
            fate.get_or_insert(if is_unread { Fate::Skipped(SkipReason::FrontMatter) } else { Fate::Structure });
        }
    }
}

/// Whether a line is part of a question: it is written, or is no mere wrapper.
pub(super) fn is_kept(document: &Document<'_>, draft: &Draft, line: usize) -> bool {
    let text = document.text(line);
    let is_wrapper = is_separator(text)
        || words::is_navigation(&visible_text(text))
        || words::is_answer_label(text)
        || !matches!(document.prepared.lines[line].role, Role::Text | Role::Summary);
    let is_written = || draft.body.binary_search_by_key(&line, |line| line.line).is_ok();
    !text.trim().is_empty() && (!is_wrapper || draft.borrowed.is_empty() && is_written())
}

/// Whether a line has pictures and no words.
fn is_decoration(text: &str) -> bool {
    let shown = visible_text(text);
    (text.contains("![") || text.contains("<img") || text.starts_with('<'))
        && shown.chars().filter(|c| c.is_alphanumeric()).count() < 40
}

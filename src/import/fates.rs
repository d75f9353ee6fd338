//! What became of each line of a document: kept, structure, or left out for a reason.

use super::candidate::Form;
use super::document::Document;
use super::draft::Draft;
use super::lines::Role;
use super::markup::{is_separator, visible_text};
use super::outline::Outline;
use super::report::{Fate, SkipReason};
use super::words;

/// The fates of the lines of a source.
pub(super) struct Ledger<'d, 'a> {
    document: &'d Document<'a>,
    pub(super) fates: Vec<Option<Fate>>,
    kept_lines: Vec<bool>,
}

impl<'d, 'a> Ledger<'d, 'a> {
    pub(super) fn new(document: &'d Document<'a>) -> Self {
        Self { document, fates: vec![None; document.filled.len()], kept_lines: vec![false; document.len()] }
    }

    fn set(&mut self, line: usize, fate: Fate) {
        let source = self.document.prepared.lines[line].source;
        if self.fates[source].is_none() || fate == Fate::Kept {
            self.fates[source] = Some(fate);
        }
    }

    pub(super) fn structure(&mut self, outline: &Outline) {
        for index in &outline.sections {
            let heading = &self.document.candidates[*index];
            let holds_answers = outline.answers.is_some_and(|(from, _)| from == heading.line);
            let below = holds_answers || outline.found.iter().any(|found| found.sections.contains(index));
            let fate = if below { Fate::Structure } else { Fate::Skipped(SkipReason::SectionWithoutQuestions) };
            self.set(heading.line, fate);
        }
    }

    pub(super) fn keep(&mut self, draft: &Draft) {
        let ranges = std::iter::once(draft.lines).chain(draft.borrowed.iter().copied());
        for (from, to) in ranges {
            for line in from..to.min(self.document.len()) {
                self.kept_lines[line] = true;
                if !self.document.text(line).trim().is_empty() {
                    let is_kept = line == from || is_kept(self.document, draft, line);
                    self.set(line, if is_kept { Fate::Kept } else { Fate::Structure });
                }
            }
        }
    }

    pub(super) fn skip(&mut self, from: usize, to: usize, reason: SkipReason) {
        for line in from..to {
            self.set(line, Fate::Skipped(reason));
        }
    }

    /// Says why the other lines were left out.
    pub(super) fn finish(&mut self, first_question: usize, has_none: bool) {
        let document = self.document;
        let (mut in_comment, mut section_is_empty) = (false, false);
        for line in 0..document.len() {
            let (text, role) = (document.text(line).trim(), document.prepared.lines[line].role);
            in_comment |= text.starts_with("<!--") && !document.blocks.code[line];
            let is_comment = in_comment;
            in_comment &= !text.contains("-->");
            if let Some(fate) = self.fates[document.prepared.lines[line].source] {
                section_is_empty = fate == Fate::Skipped(SkipReason::SectionWithoutQuestions);
            }
            if role == Role::Component {
                self.set(line, Fate::Skipped(SkipReason::Component));
            }
            if text.is_empty() || self.kept_lines[line] {
                continue;
            }
            let in_contents = document.contents.lines[line];
            if matches!(role, Role::Open | Role::Close) && !in_contents {
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
            } else if has_none {
                Some(SkipReason::NoQuestions)
            } else if line < first_question && is_decoration(text) {
                Some(SkipReason::Decoration)
            } else {
                Some(if section_is_empty { SkipReason::SectionWithoutQuestions } else { SkipReason::Prose })
            };
            self.set(line, reason.map_or(Fate::Structure, Fate::Skipped));
        }
        // Front matter, underlines of headings and tags of wrappers are no lines of the document.
        for (line, fate) in self.fates.iter_mut().enumerate().filter(|(line, _)| document.filled[*line]) {
            let is_unread = has_none && line < document.front_matter_lines;
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

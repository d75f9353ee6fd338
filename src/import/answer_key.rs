//! Answers that a document keeps in a section of their own, after its questions.

use std::collections::BTreeMap;

use super::candidate::{Candidate, Form};
use super::document::Document;
use super::lead::Lead;
use super::shape::Shape;
use super::words;

/// An answer of such a section, by its lines.
pub(super) struct Answer {
    pub(super) number: Option<u32>,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The lines of a section that holds answers alone, when questions are found before it.
pub(super) fn section(document: &Document<'_>, members: &[(usize, Shape)]) -> Option<(usize, usize)> {
    let is_bold = |candidate: &&&Candidate| candidate.form == Form::Bold;
    let is_heading = |candidate: &Candidate| candidate.heading_level().is_some() && candidate.depth == 0;
    let is_named = |candidate: &&Candidate| words::of("answers-section").has(&candidate.key());
    let named: Vec<&Candidate> = document.candidates.iter().filter(is_named).collect();
    // A bold line that returns is the label of each answer.
    let has_lone = named.iter().filter(is_bold).count() == 1;
    named.iter().filter(|named| is_heading(named) || has_lone && is_bold(named)).find_map(|heading| {
        let next = heading.heading_level().map(|level| document.next_heading(heading.line, level));
        let end = next.unwrap_or(document.len());
        let before = members.partition_point(|(index, _)| document.candidates[*index].line < heading.line);
        let count = answers(document, heading.line + 1, end).len();
        (before >= 2 && count >= 2 && count * 2 >= before).then_some((heading.line, end))
    })
}

/// The answers on the lines `from..to`: what a number or the word for an answer starts, in the form that most have.
pub(super) fn answers(document: &Document<'_>, from: usize, to: usize) -> Vec<Answer> {
    let mut by_form: BTreeMap<Form, Vec<&Candidate>> = BTreeMap::new();
    for (_, candidate) in document.in_lines(from, to).filter(|(_, candidate)| candidate.depth == 0) {
        let lead = candidate.title.lead;
        if matches!(lead, Lead::Number(_) | Lead::Question(Some(_)) | Lead::Answer(Some(_))) {
            by_form.entry(candidate.form).or_default().push(candidate);
        }
    }
    let most = by_form.into_iter().max_by_key(|(form, starts)| (starts.len(), std::cmp::Reverse(*form)));
    let starts = most.map(|(_, starts)| starts).unwrap_or_default();
    let answers = starts.iter().enumerate().map(|(at, start)| Answer {
        number: start.title.lead.number(),
        // The text of a heading repeats the question; that of an item is the answer.
        from: if start.heading_level().is_some() { start.end } else { start.line },
        to: starts.get(at + 1).map_or(to, |next| next.line),
    });
    answers.collect()
}

//! Answers that a document keeps in a section of their own, after its questions.

use std::collections::BTreeMap;

use super::candidate::Form;
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
    let found = document.candidates.iter().filter(|candidate| candidate.depth == 0 || candidate.form == Form::Bold);
    for heading in found {
        let plain = words::normalized(&heading.title.text);
        if !words::of("answers-section").has(&plain) || !matches!(heading.form, Form::Heading(_) | Form::Bold) {
            continue;
        }
        let end = match heading.heading_level() {
            Some(level) => document.next_heading(heading.line, level),
            None => document.len(),
        };
        let before = members.iter().filter(|(index, _)| document.candidates[*index].line < heading.line).count();
        let answers = answers(document, heading.line + 1, end);
        if before >= 2 && answers.len() * 2 >= before && answers.len() >= 2 {
            return Some((heading.line, end));
        }
    }
    None
}

/// The answers on the lines `from..to`: what a number or the word for an answer starts, in the form that most have.
pub(super) fn answers(document: &Document<'_>, from: usize, to: usize) -> Vec<Answer> {
    let mut by_form: BTreeMap<Form, Vec<(usize, usize, Option<u32>)>> = BTreeMap::new();
    for (_, candidate) in document.in_lines(from, to).filter(|(_, candidate)| candidate.depth == 0) {
        let lead = candidate.title.lead;
        if matches!(lead, Lead::Number(_) | Lead::Question(Some(_)) | Lead::Answer(Some(_))) {
            by_form.entry(candidate.form).or_default().push((
                candidate.line,
                candidate.end,
                lead.number().map(|n| n.main),
            ));
        }
    }
    let Some((form, starts)) =
        by_form.into_iter().max_by_key(|(form, starts)| (starts.len(), std::cmp::Reverse(*form)))
    else {
        return Vec::new();
    };
    let is_heading = matches!(form, Form::Heading(_));
    let next = |at: usize| starts.get(at + 1).map_or(to, |(line, _, _)| *line);
    let answers = starts.iter().enumerate().map(|(at, (line, end, number))| {
        // The text of a heading repeats the question; that of an item is the answer.
        Answer { number: *number, from: if is_heading { *end } else { *line }, to: next(at) }
    });
    answers.collect()
}

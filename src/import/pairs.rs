//! Gives answers that are kept in a section of their own to their questions.

use super::answer_key::answers;
use super::document::Document;
use super::draft::{BodyLine, Draft, body_lines};

/// Gives the answers of the section `(from, to)` to `drafts`; the lines of answers that found no question.
pub(super) fn pair(document: &Document<'_>, (from, to): (usize, usize), drafts: &mut [Draft]) -> Vec<(usize, usize)> {
    let mut unpaired = Vec::new();
    for (place, answer) in answers(document, from + 1, to).into_iter().enumerate() {
        let by_number = drafts.iter().position(|draft| {
            draft.item.number.is_some() && draft.item.number == answer.number && draft.borrowed.is_empty()
        });
        let by_place = drafts.iter().all(|draft| draft.item.number.is_none()).then_some(place);
        let Some(draft) = by_number.or(by_place).and_then(|at| drafts.get_mut(at)) else {
            unpaired.push((answer.from, answer.to));
            continue;
        };
        let mut lines = body_lines(document, answer.from, answer.to);
        if let Some(first) = lines.first_mut().filter(|line| !line.is_code) {
            let (found, rest) = super::lead::split(first.text.trim_start_matches(['*', ' ']));
            if found.number().is_some() && found.number().map(|n| n.main) == answer.number {
                let bold = first.text.trim_start().starts_with("**") && !rest.contains("**");
                first.text = if bold { format!("**{rest}") } else { rest.to_owned() };
            }
        }
        super::body::tidy(&mut lines, false);
        if !draft.body.is_empty() {
            draft.body.push(BodyLine::blank(answer.from));
        }
        draft.body.extend(lines);
        draft.item.has_answer_label = true;
        draft.borrowed.push((answer.from, answer.to));
    }
    unpaired
}

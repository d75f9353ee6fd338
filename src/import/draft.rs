//! A question of a document as it will be written: its text, its answer without wrappers, its level and tags.

use std::collections::{BTreeMap, HashMap};

use super::body;
use super::candidate::{Candidate, Form, Link};
use super::document::{Document, is_separator, visible_text};
use super::html::unlinked;
use super::level;
use super::lines::Role;
use super::outline::{Found, Outline};
use super::report::RepairKind;
use super::shape::Family;
use super::title;
use super::words;
use crate::model::Level;
use crate::parse::anchor::anchor;

/// A line of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BodyLine {
    pub(super) text: String,
    pub(super) is_code: bool,
    /// The line of the prepared document.
    pub(super) line: usize,
}

impl BodyLine {
    /// A blank line.
    pub(super) fn blank(line: usize) -> Self {
        Self { text: String::new(), is_code: false, line }
    }

    /// Whether it has no text.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A question, not yet placed in a book.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// One line of Markdown.
    pub(super) question: String,
    pub(super) number: Option<u32>,
    pub(super) level: Option<Level>,
    pub(super) tags: Vec<String>,
    /// A heading that names it, where a separate line asks.
    pub(super) label: Option<String>,
    /// The same, when it is too long for a name.
    pub(super) asked: Vec<String>,
    /// Names of the sections around it, outermost first.
    pub(super) sections: Vec<String>,
    pub(super) body: Vec<BodyLine>,
    /// Whether a label said where the answer starts.
    pub(super) has_answer_label: bool,
    /// Whether its body is nothing but a part of the question.
    pub(super) is_bare: bool,
    /// What links may call it.
    pub(super) anchors: Vec<String>,
    /// Lines of the prepared document.
    pub(super) lines: (usize, usize),
    /// Lines of an answer that is kept apart.
    pub(super) borrowed: Vec<(usize, usize)>,
    /// A file that is the answer.
    pub(super) answer_file: Option<String>,
    /// What was changed in lines that are kept, by line of the prepared document.
    pub(super) notes: Vec<(usize, RepairKind)>,
    /// Whether it does not look like a question.
    pub(super) is_unsure: bool,
}

/// Makes the questions of a document.
pub(super) fn drafts(document: &Document<'_>, outline: &Outline) -> Vec<Draft> {
    let levels = level_sections(document, outline);
    let inner = inner_questions(document, outline);
    let unsure: std::collections::HashSet<usize> = outline.decision.unsure.iter().copied().collect();
    let mut drafts: Vec<Draft> = outline
        .found
        .iter()
        .enumerate()
        .map(|(at, found)| {
            let mut draft = draft(document, found, inner.get(&at).copied(), &levels);
            draft.is_unsure = unsure.contains(&found.candidate);
            draft
        })
        .collect();
    drop_footers(&mut drafts);
    drafts
}

/// For headings with a line of their own that asks, right below: its candidate, unless most of these say the same.
fn inner_questions(document: &Document<'_>, outline: &Outline) -> HashMap<usize, usize> {
    let mut inner = HashMap::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (at, found) in outline.found.iter().enumerate() {
        let outer = &document.candidates[found.candidate];
        if !matches!(outer.form, Form::Heading(_)) {
            continue;
        }
        let Some(first) = document.first_content(found.from).filter(|line| *line < found.to) else { continue };
        let is_inner = |candidate: &Candidate| {
            matches!(candidate.form, Form::Bold | Form::Paragraph)
                && candidate.title.lead.is_question()
                && candidate.title.text.len() > 3
        };
        if let Some((index, candidate)) = document.in_lines(first, first + 1).find(|(_, candidate)| is_inner(candidate))
        {
            *counts.entry(candidate.key()).or_insert(0) += 1;
            inner.insert(at, index);
        }
    }
    inner.retain(|_, index| counts[&document.candidates[*index].key()] <= 2);
    inner
}

/// The levels that section headings name, when they name more than one.
fn level_sections(document: &Document<'_>, outline: &Outline) -> BTreeMap<usize, Level> {
    let named: BTreeMap<usize, Level> = outline
        .sections
        .iter()
        .filter_map(|index| Some((*index, level::from_heading(&section_name(&document.candidates[*index]))?)))
        .collect();
    let mut kinds: Vec<Level> = named.values().copied().collect();
    kinds.sort();
    kinds.dedup();
    if kinds.len() > 1 { named } else { BTreeMap::new() }
}

/// The lines `from..to` of a document as lines of an answer, without invitations to unfold it.
pub(super) fn body_lines(document: &Document<'_>, from: usize, to: usize) -> Vec<BodyLine> {
    let mut lines = Vec::with_capacity(to - from);
    let details: HashMap<usize, usize> =
        document.prepared.details.iter().enumerate().map(|(at, details)| (details.open, at)).collect();
    let mut dropped_closes = Vec::new();
    let mut at = from;
    while at < to {
        let line = &document.prepared.lines[at];
        let push = |lines: &mut Vec<BodyLine>, text: &str, line: usize| {
            lines.push(BodyLine { text: text.to_owned(), is_code: document.blocks.code[line], line });
        };
        match line.role {
            Role::Open => {
                let details = &document.prepared.details[details[&at]];
                let (first, end) = details.summary;
                let summary: Vec<&str> = (first..end).map(|line| document.text(line).trim()).collect();
                let summary = summary.join(" ");
                if words::is_invitation(&summary) || words::is_farewell(&summary) {
                    dropped_closes.push(details.close);
                    push(&mut lines, "", at);
                    at = end.max(at + 1);
                    while at < to && is_separator(document.text(at)) && !document.blocks.code[at] {
                        at += 1;
                    }
                    continue;
                }
                push(&mut lines, &line.text, at);
                let indent = &line.text[..line.text.len() - line.text.trim_start().len()];
                push(&mut lines, &format!("{indent}<summary>{summary}</summary>"), at);
                push(&mut lines, "", at);
                at = end.max(at + 1);
                continue;
            }
            Role::Close if dropped_closes.contains(&at) => {
                while lines.last().is_some_and(|last| !last.is_code && is_separator(&last.text)) {
                    lines.pop();
                }
                push(&mut lines, "", at);
            }
            Role::Inserted | Role::Component => push(&mut lines, "", at),
            Role::Close | Role::Text | Role::Summary => push(&mut lines, &line.text, at),
        }
        at += 1;
    }
    lines
}

fn draft(document: &Document<'_>, found: &Found, inner: Option<usize>, levels: &BTreeMap<usize, Level>) -> Draft {
    let candidate = &document.candidates[found.candidate];
    let mut question = candidate.title.text.clone();
    if found.shape.family == Family::BareNumbered {
        question = question.trim_start_matches(|c: char| c.is_ascii_digit()).trim().to_owned();
    }
    let mut from = found.from;
    let mut inner_level = None;
    let mut label = None;
    let mut asked = Vec::new();
    let mut rest = candidate.rest.clone();
    if let Some(inner) = inner.map(|index| &document.candidates[index]) {
        // The heading names what the line below it asks.
        const LONGEST_LABEL: usize = 48;
        let name = unlinked(&question);
        if name.chars().count() <= LONGEST_LABEL {
            label = Some(name);
        } else {
            asked.push(name);
        }
        question.clone_from(&inner.title.text);
        inner_level = inner.title.level;
        from = inner.end;
        rest.clone_from(&inner.rest);
    }
    let mut lines = body_lines(document, from, found.to.max(from));
    let rest_was_empty = rest.is_empty();
    if !rest.is_empty() {
        let mut first: Vec<BodyLine> = rest
            .split('\n')
            .map(|text| BodyLine { text: text.trim().to_owned(), is_code: false, line: candidate.line })
            .collect();
        // The rest of a card goes on in the lines below it.
        first.append(&mut lines);
        lines = first;
    }
    let is_item =
        matches!(candidate.form, Form::Ordered | Form::Bullet | Form::ItemHeading | Form::Card | Form::Admonition);
    body::dedent(&mut lines, is_item);
    // A summary with a list, and nothing below it.
    let summary = candidate.details.map(|index| document.prepared.details[index].summary.1);
    let is_bare = summary.is_some_and(|end| document.content(end, found.to) == 0);
    let mut taken = body::Taken::default();
    taken.answer_label = body::clean(&mut lines, &mut taken, candidate.title.lead);
    let mut draft = Draft {
        number: candidate.title.lead.number().map(|number| number.main).or(candidate.bare_number),
        level: candidate.title.level.or(inner_level).or(taken.level),
        tags: taken.tags,
        has_answer_label: taken.answer_label
            || candidate.form == Form::Summary && !is_bare
            || candidate.form == Form::Card,
        is_bare,
        anchors: anchors(candidate),
        label: label.filter(|label| !label.is_empty()),
        asked,
        lines: (candidate.line, found.to.max(candidate.end)),
        ..Draft::default()
    };
    draft.notes.extend(taken.label_line.map(|line| (line, RepairKind::LabelDropped)));
    if !rest_was_empty {
        draft.notes.push((candidate.end - 1, RepairKind::LineSplit));
    }
    if found.shape.family == Family::BareNumbered {
        draft.notes.push((candidate.line, RepairKind::NumberDropped));
    }
    if !candidate.title.anchors.is_empty() {
        draft.notes.push((candidate.line, RepairKind::AnchorMoved));
    }
    if draft.level.is_none() {
        draft.level = found.sections.iter().rev().find_map(|index| levels.get(index).copied());
    }
    take_link(&mut question, &mut lines, candidate, &mut draft);
    name(&mut question, &mut lines, candidate);
    let sections = found.sections.iter().map(|index| section_name(&document.candidates[*index]));
    draft.sections = sections.filter(|name| !name.is_empty()).collect();
    body::tidy(&mut lines, true);
    draft.question = without_heading_colon(&question, candidate).to_owned();
    draft.body = lines;
    draft
}

/// A question that is all link loses it; one that leads elsewhere goes into the answer.
fn take_link(question: &mut String, lines: &mut Vec<BodyLine>, candidate: &Candidate, draft: &mut Draft) {
    match &candidate.link {
        Link::None => {}
        Link::InPage(_) => *question = unlinked(question),
        Link::Out(address) => {
            let text = unlinked(question);
            if super::files::is_markdown(address.split('#').next().unwrap_or("")) && !address.contains("://") {
                draft.answer_file = Some(address.clone());
            }
            if lines.iter().all(BodyLine::is_blank) {
                lines.clear();
            } else {
                lines.push(BodyLine::blank(candidate.line));
            }
            let shown = text.replace(['[', ']'], "");
            lines.push(BodyLine { text: format!("[{shown}]({address})"), is_code: false, line: candidate.line });
            *question = text;
        }
    }
}

/// Takes the text of a question that is a mere marker from the paragraph below it.
fn name(question: &mut String, lines: &mut Vec<BodyLine>, candidate: &Candidate) {
    let is_named = !question.is_empty() && !words::is("question", question);
    let asks_alone = is_named && !(question.chars().all(|c| !c.is_alphanumeric()));
    if asks_alone {
        return;
    }
    let Some(first) = lines.iter().position(|line| !line.is_blank()) else {
        if question.is_empty() {
            *question = title::visible(&candidate.raw);
        }
        return;
    };
    if lines[first].is_code || lines[first].text.trim_start().starts_with(['|', '!', '<']) {
        if question.is_empty() {
            *question = title::visible(&candidate.raw);
        }
        return;
    }
    let mut end = first;
    let mut text = String::new();
    while end < lines.len() && !lines[end].is_blank() && !lines[end].is_code && end < first + 8 {
        let line = lines[end].text.trim();
        if end > first && (super::document::marker_end(line).is_some() || line.starts_with(['#', '|', '>', '<'])) {
            break;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line.trim_start_matches(['#', '>', ' ']));
        end += 1;
    }
    let shown = title::read(&text, &level::Legend::default()).text;
    if shown.is_empty() {
        *question = title::visible(&candidate.raw);
        return;
    }
    if shown.len() <= LONGEST_QUESTION {
        lines.drain(..end);
        *question = shown;
    } else {
        // The sentence that asks; the paragraph stays whole.
        let sentence = shown.split_inclusive(['?', '？', '.']).find(|part| part.contains(['?', '？']));
        sentence.or_else(|| shown.split_inclusive('.').next()).unwrap_or(&shown).trim().clone_into(question);
    }
}

/// Longest paragraph that is a question as a whole, in bytes.
const LONGEST_QUESTION: usize = 400;

fn without_heading_colon<'t>(question: &'t str, candidate: &Candidate) -> &'t str {
    match candidate.form {
        Form::Heading(_) | Form::Bold | Form::ItemHeading | Form::Summary => title::without_colon(question),
        _ => question.trim_end_matches("::").trim_end(),
    }
}

/// What links to a question may call it.
fn anchors(candidate: &Candidate) -> Vec<String> {
    let mut anchors = candidate.title.anchors.clone();
    anchors.push(anchor(&candidate.raw));
    anchors.push(anchor(&unlinked(&candidate.raw)));
    anchors.push(anchor(&candidate.title.text));
    anchors
}

/// The name of a section: without number, decoration, range and colon.
pub(super) fn section_name(heading: &Candidate) -> String {
    let text = unlinked(&heading.title.text);
    let text = visible_text(&text);
    let text = text.trim().trim_end_matches([':', '：', ' ']);
    let text = without_range(text);
    let text =
        text.trim_matches(|c: char| super::symbols::is_symbol(c) || matches!(c, ' ' | '*' | '_' | '-' | '–' | '#'));
    match super::lead::split(text) {
        (super::lead::Lead::Number(_) | super::lead::Lead::Question(_), rest) if !rest.is_empty() => rest.to_owned(),
        _ => text.replace(['*', '`'], ""),
    }
}

/// Takes `(Questions 31-60)`, `(1–20)`, `[12]` and `(12 questions)` off the end.
fn without_range(text: &str) -> &str {
    let trimmed = text.trim_end_matches(['*', ' ']);
    for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
        if let Some(inner) = trimmed.strip_suffix(close)
            && let Some(at) = inner.rfind(open)
        {
            let label = inner[at + open.len_utf8()..].to_lowercase();
            let rest: String = label.replace("questions", "").replace("question", "").replace("вопросов", "");
            let digits = rest.chars().filter(char::is_ascii_digit).count();
            if at > 0
                && digits > 0
                && rest
                    .chars()
                    .all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '–' | '—' | 'q' | '/' | '.' | '+'))
            {
                return inner[..at].trim_end();
            }
        }
    }
    text
}

/// Takes a line out that ends most answers and only leads somewhere: navigation in whatever language.
fn drop_footers(drafts: &mut [Draft]) {
    for _ in 0..3 {
        let mut counts: HashMap<String, usize> = HashMap::new();
        // A link that is all of an answer is the answer.
        let long = drafts.iter().filter(|draft| draft.body.iter().filter(|line| !line.is_blank()).count() > 1);
        for line in long.filter_map(|draft| draft.body.last()) {
            if let Some(key) = footer_key(line) {
                *counts.entry(key).or_insert(0) += 1;
            }
        }
        let filled = drafts.iter().filter(|draft| !draft.body.is_empty()).count();
        let common: Vec<String> =
            counts.into_iter().filter(|(_, count)| *count >= 3 && count * 2 >= filled).map(|(key, _)| key).collect();
        if common.is_empty() {
            return;
        }
        for draft in drafts.iter_mut() {
            let is_long = draft.body.iter().filter(|line| !line.is_blank()).count() > 1;
            let is_footer = is_long && draft.body.last().and_then(footer_key).is_some_and(|key| common.contains(&key));
            if is_footer {
                draft.body.pop();
                body::tidy(&mut draft.body, false);
            }
        }
    }
}

/// The words of a line that consists of links, or of a link into the page: what it shows, whatever it leads to.
fn footer_key(line: &BodyLine) -> Option<String> {
    if line.is_code || line.text.len() > 400 {
        return None;
    }
    let links = line.text.matches("](").count() + line.text.matches("<a ").count();
    if links == 0 {
        return None;
    }
    let shown = words::normalized(&visible_text(&line.text));
    let mut outside = String::new();
    let mut rest = line.text.as_str();
    while let Some(open) = rest.find('[') {
        outside.push_str(&rest[..open]);
        rest = rest[open..]
            .find("](")
            .and_then(|at| rest[open + at..].find(')').map(|end| &rest[open + at + end + 1..]))
            .unwrap_or("");
    }
    outside.push_str(rest);
    let plain = super::html::without_tags(&outside);
    (plain.chars().filter(|c| c.is_alphabetic()).count() <= 3 || line.text.contains("<a ")).then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_links_leave_names() {
        assert_eq!(without_range("Pots (Questions 31-60)"), "Pots");
        assert_eq!(without_range("Pots (large)"), "Pots (large)");
    }
}

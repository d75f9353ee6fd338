//! Finds the lines that could start a question: headings, items, summaries, bold lines, marked paragraphs, cards, table rows.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::blocks::{Block, Kind};
use super::candidate::{Candidate, Form, cells, is_bold};
use super::document::Document;
use super::lead::{self, Lead};
use super::{level, markup, words};
use crate::text::emoji::is_symbol;

/// Finds all candidates of a document, by line.
pub(super) fn find(document: &Document<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (index, details) in document.prepared.details.iter().enumerate() {
        let (first, end) = details.summary;
        let place = |candidate| {
            let (line, until) = (details.open, Some(details.close));
            Candidate { line, until, details: Some(index), ..candidate }
        };
        found.extend(summary(document, first, end).map(place));
    }
    for block in &document.blocks.blocks {
        match block.kind {
            Kind::Heading(level) => found.push(heading(document, block, level)),
            Kind::Item => found.extend(item(document, block)),
            Kind::Paragraph if block.depth == 0 => paragraph(document, block, &mut found),
            Kind::Table if block.depth == 0 => rows(document, block, &mut found),
            _ => {}
        }
    }
    // Lines that lead back to the top are no questions, bold as they may be.
    let is_in_page = |other: &Candidate| other.link.is_some() && other.link_out().is_none();
    let leads = |other: &Candidate| is_in_page(other) || words::is_navigation(&other.title.text);
    found.retain(|candidate| !(matches!(candidate.form, Form::Bold | Form::Paragraph) && leads(candidate)));
    found.sort_by_key(|candidate| candidate.line);
    found
}

/// The first lines of a summary, up to a list, a blank or code below its text.
fn summary(document: &Document<'_>, first: usize, end: usize) -> Option<Candidate> {
    let lines = &document.prepared.lines;
    let first = (first..end).find(|line| !lines[*line].text.trim().is_empty())?;
    let ends = |line: &usize| {
        let text = lines[*line].text.trim();
        text.is_empty() || text.starts_with(['-', '*', '+', '`', '!', '|']) || markup::item_number(text).is_some()
    };
    let last = (first + 1..end).find(ends).unwrap_or(end);
    let raw: Vec<&str> = (first..last).map(|line| document.text(line).trim()).collect();
    Some(Candidate::new(Form::Summary, first, last, &raw.join(" "), &document.legend))
}

fn heading(document: &Document<'_>, block: &Block, level: u8) -> Candidate {
    let text = document.text(block.first);
    let text = text.find('#').map_or(text, |at| &text[at..]).trim_start_matches('#').trim();
    let closed = text.trim_end_matches('#');
    let text = if closed.ends_with(' ') { closed.trim_end() } else { text };
    let is_item = block.depth > 0 && markup::marker_end(document.text(block.first)).is_some();
    let form = if is_item { Form::ItemHeading } else { Form::Heading(level) };
    let mut candidate = Candidate::new(form, block.first, block.first + 1, text, &document.legend);
    candidate.take_number(document.text(block.first));
    Candidate { depth: block.depth - usize::from(is_item), quoted: block.quoted, ..candidate }
}

/// Most lines that the text of a question can have.
const MAX_TEXT_LINES: usize = 6;

/// The text that starts with `first` on the first of `lines` and goes on until it asks, a block starts, or `stops`; and the
/// line after it. What follows a statement is its explanation.
fn wrapped(document: &Document<'_>, lines: Range<usize>, first: &str, stops: impl Fn(&str) -> bool) -> (String, usize) {
    let mut text = first.trim().to_owned();
    let mut next = lines.start + 1;
    let is_whole = |text: &str| ends_as_question(text) || ANSWER.is_match(text);
    while !is_whole(&text) && next < lines.end.min(lines.start + MAX_TEXT_LINES) {
        let line = document.text(next).trim();
        if line.is_empty() || document.blocks.starts[next] || document.blocks.code[next] || stops(line) {
            break;
        }
        text.push(' ');
        text.push_str(line);
        next += 1;
    }
    let is_sentence = !first.trim_end().ends_with(['.', ':', ';', '!', '。']) && text.len() < 400;
    if is_whole(&text) || is_sentence { (text, next) } else { (first.trim().to_owned(), lines.start + 1) }
}

fn item(document: &Document<'_>, block: &Block) -> Option<Candidate> {
    let text = document.text(block.first);
    let first = &text[markup::marker_end(text)?..];
    if markup::heading(first).is_some() || !document.is_prose(block.first) {
        return None;
    }
    let is_bold = is_bold(first);
    let (raw, end) = wrapped(document, block.first..block.end, first, |_| is_bold);
    let is_card = end < block.end && matches!(document.text(end).trim(), "?" | "??");
    let (shown, rest) = split_answer(&raw, document.has_card_tag);
    let form = if is_card || card_separator(&raw, document.has_card_tag).is_some() {
        Form::Card
    } else if markup::item_number(text.trim_start()).is_some() {
        Form::Ordered
    } else {
        Form::Bullet
    };
    let mut candidate = Candidate::new(form, block.first, end + usize::from(is_card), shown, &document.legend);
    candidate.take_number(text);
    let (rest, until) = (rest.to_owned(), Some(block.end).filter(|_| !is_card));
    Some(Candidate { rest, until, depth: block.depth, quoted: block.quoted, ..candidate })
}

fn ends_as_question(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '*' | '_' | '`' | '"' | '”' | ')' | '>' | '）') || is_symbol(c)
    });
    text.ends_with(words::QUESTION_MARKS)
}

/// The question and the answer of one line: `**What?** - [Read on](x)`, `front :: back`.
fn split_answer(raw: &str, is_tagged: bool) -> (&str, &str) {
    if let Some((at, length)) = card_separator(raw, is_tagged) {
        return (&raw[..at], raw[at + length..].trim());
    }
    // `What is 2+2? **4**`, `What is it? - A lid.`
    if let Some(at) = raw.find(words::QUESTION_MARKS) {
        let rest = raw[at..].trim_start_matches(words::QUESTION_MARKS).trim();
        let answer = rest.trim_start_matches(['-', '–', '—']);
        if is_bold(rest) || answer.len() < rest.len() && answer.starts_with(' ') && !words::asks(answer) {
            return (raw[..raw.len() - rest.len()].trim_end(), answer.trim());
        }
    }
    let bold = ["**", "__"].iter().find_map(|mark| Some(raw.strip_prefix(mark)?.find(mark)? + 2 * mark.len()));
    let (bold, rest) = raw.split_at(bold.unwrap_or(0));
    let answer = rest.trim_start_matches(['-', '–', '—', ':', ' ']);
    let answer = answer.strip_prefix("<br>").or_else(|| answer.strip_prefix("<br/>")).unwrap_or(answer).trim();
    let is_apart = rest.trim_start().starts_with(['-', '–', '—', ':', '<', '[', '(']) || ends_as_question(bold);
    let is_level = level::from_words(answer.trim_matches(['(', ')', '['])).is_some();
    if bold.len() > 12 && is_apart && !is_level { (bold, answer) } else { (raw, "") }
}

/// Where `front :: back` is parted: by blanks on both sides, or after a question or bold text.
fn card_separator(text: &str, is_tagged: bool) -> Option<(usize, usize)> {
    if is_tagged && let Some(at) = text.find("::") {
        return Some((at, text[at..].bytes().take_while(|byte| *byte == b':').count()));
    }
    [" ::: ", " :: ", "** ::", "? ::"].iter().find_map(|mark| {
        let at = text.find(mark)?;
        let kept = mark.find(" :").unwrap_or(0);
        Some((at + kept, mark.len() - kept))
    })
}

fn paragraph(document: &Document<'_>, block: &Block, found: &mut Vec<Candidate>) {
    let mut at = block.first;
    while at < block.end {
        if !document.is_prose(at) {
            at += 1;
            continue;
        }
        let bare = document.text(at).trim_start_matches(|c| c == ' ' || c == '>' && block.quoted).trim();
        let next = if at + 1 < block.end { document.text(at + 1).trim() } else { "" };
        let is_card = card_separator(bare, document.has_card_tag).is_some() && !bare.starts_with('|');
        let form = match next {
            _ if is_card => Some((Form::Card, at + 1)),
            "?" | "??" => Some((Form::Card, at + 2)),
            _ if next.starts_with(": ") && !bare.starts_with(": ") => Some((Form::Term, at + 1)),
            _ if is_bold_line(bare) => Some((Form::Bold, at + 1)),
            _ => None,
        };
        let mut candidate = if let Some(title) = admonition(bare) {
            admonition_candidate(document, at, title)
        } else if let Some((form, end)) = form {
            let (shown, rest) = if is_card { split_answer(bare, document.has_card_tag) } else { (bare, "") };
            let until = (end == at + 2).then_some(block.end.max(end));
            let candidate = Candidate::new(form, at, end, shown, &document.legend);
            Some(Candidate { rest: rest.to_owned(), until, ..candidate })
        } else {
            marked(document, block, at, bare)
        };
        at += 1;
        if let Some(candidate) = &mut candidate {
            candidate.quoted = block.quoted && candidate.form != Form::Admonition;
            at = at.max(candidate.end);
        }
        found.extend(candidate);
    }
}

/// A line that a marker starts, or a paragraph that asks.
fn marked(document: &Document<'_>, block: &Block, at: usize, bare: &str) -> Option<Candidate> {
    let starts = at == block.first;
    let opening = bare.trim_start_matches(['*', '_', '#']);
    let opening = opening.trim_start_matches(|c: char| is_symbol(c) || c == ' ');
    let (found, _) = lead::split(opening);
    let is_marked = found.is_question() || starts && matches!(found, Lead::Number(_));
    if !(is_marked || starts && words::asks(bare) && block.end - block.first <= 3) {
        return None;
    }
    let stops = |line: &str| {
        let (found, _) = lead::split(line.trim_start_matches(['*', '_']));
        matches!(found, Lead::Answer(_) | Lead::Question(_)) || is_bold_line(line) || words::is_answer_label(line)
    };
    let (mut raw, end) = wrapped(document, at..block.end, bare, stops);
    let rest = ANSWER.find(&raw).map(|answer| answer.start()).map(|start| raw.split_off(start));
    let mut candidate = Candidate::new(Form::Paragraph, at, end, &raw, &document.legend);
    candidate.rest = rest.unwrap_or_default();
    Some(candidate)
}

/// What starts the answer in the line of a question.
static ANSWER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r" (?:A|Ans|Answer): | \*\*(?:A|Answer):\*\*| A:$").expect("it is tested"));

/// The title of `!!! question`, `??? faq "Why?"` and `[!question] Why?`.
fn admonition(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("!!!").or_else(|| line.strip_prefix("???"));
    let rest = rest.map(|rest| rest.trim_start_matches(['+', ' '])).or_else(|| line.strip_prefix("[!"))?;
    let rest = rest.strip_prefix("question").or_else(|| rest.strip_prefix("faq"))?;
    Some(rest.trim_start_matches([']', '-', '+']))
}

fn admonition_candidate(document: &Document<'_>, at: usize, title: &str) -> Option<Candidate> {
    let title = title.trim().trim_matches('"');
    let is_quoted = document.text(at).trim_start().starts_with('>');
    let shown = |line: usize| document.text(line).trim_matches(['>', ' ']);
    let ends = |line: &usize| match document.text(*line) {
        text if is_quoted => !text.trim_start().starts_with('>') || admonition(shown(*line)).is_some(),
        text => !text.starts_with(' ') && !text.trim().is_empty(),
    };
    let end = (at + 1..document.len()).find(ends).unwrap_or(document.len());
    let first = if title.is_empty() { (at + 1..end).find(|line| !shown(*line).is_empty())? } else { at };
    let title = if title.is_empty() { shown(first) } else { title };
    let candidate = Candidate::new(Form::Admonition, at, first + 1, title, &document.legend);
    Some(Candidate { until: Some(end), ..candidate })
}

/// The rows of a table that has a column called Question.
fn rows(document: &Document<'_>, block: &Block, found: &mut Vec<Candidate>) {
    let header = cells(document.text(block.first));
    let is_question = |cell: &String| words::is("question", cell) || words::is("generic", cell);
    let Some(column) = header.iter().position(is_question) else { return };
    let answer = header.iter().position(|cell| words::is_answer_label(cell));
    for line in block.first + 2..block.end {
        let row = cells(document.text(line));
        let Some(text) = row.get(column).filter(|text| !text.is_empty()) else { continue };
        let mut candidate = Candidate::new(Form::Row, line, line + 1, text, &document.legend);
        let rest = answer.and_then(|answer| row.get(answer)).map_or("", String::as_str);
        candidate.rest = rest.replace("<br>", "\n").replace("<br/>", "\n");
        let stated = header.iter().zip(&row).find(|(name, _)| words::is("level-label", name));
        candidate.title.level = candidate.title.level.or_else(|| level::stated(stated?.1));
        candidate.until = Some(line + 1);
        found.push(candidate);
    }
}

fn is_bold_line(text: &str) -> bool {
    is_bold(text) && !text.starts_with("***") | text.ends_with("***")
}

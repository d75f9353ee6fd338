//! Which lines of a document are code or comment, and where fences end whose author forgot to end them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::markup::{self, heading, item_number, marker_end};
use super::report::RepairKind;
use crate::text::tally;

/// What a line is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    /// Text.
    Text,
    /// A fenced code block, as the line that opens it.
    Opening,
    /// A fenced code block, an HTML comment that starts its line, or `<pre>`.
    Code,
}

/// A line of a document, so that a parser ends fences where their author did.
#[derive(Clone, Debug)]
pub(super) struct Line<'t> {
    pub(super) text: Cow<'t, str>,
    /// Index of its line in the source.
    pub(super) source: usize,
    pub(super) inside: Inside,
}

/// The lines of a document.
#[derive(Debug, Default)]
pub(super) struct Fences<'t> {
    pub(super) lines: Vec<Line<'t>>,
    /// What was mended.
    pub(super) repairs: Vec<(usize, RepairKind)>,
}

/// What starts and ends over several lines and is no text.
const RAW: &[(&str, &str)] = &[("<!--", "-->"), ("<pre", "</pre>")];

/// Finds all fences and comments.
pub(super) fn find<'t>(source: &[&'t str]) -> Fences<'t> {
    let mut fences = Fences::default();
    let counts = tally(source.iter().filter_map(|line| Some(question(line)?.0)));
    let mut above = Above { counts, last_numbers: BTreeMap::new(), item: None, in_item: false };
    let last_ends: Vec<_> = RAW.iter().map(|(_, end)| source.iter().rposition(|line| line.contains(end))).collect();
    let mut at = 0;
    while at < source.len() {
        let trimmed = source[at].trim_start();
        let raw =
            RAW.iter().zip(&last_ends).find(|((start, _), last)| trimmed.starts_with(start) && **last >= Some(at));
        if let Some(((_, end), _)) = raw {
            let length = source[at..].iter().position(|line| line.contains(end)).unwrap_or(0) + 1;
            for (line, text) in source.iter().enumerate().skip(at).take(length) {
                fences.push(*text, line, Inside::Code);
            }
            at += length;
        } else if let Some(mark) = opening(source[at]) {
            let end = above.end_of(source, at, &mark);
            fences.take(source, at, &mark, &end);
            at = end.next;
        } else {
            above.pass(source[at]);
            fences.push(source[at], at, Inside::Text);
            at += 1;
        }
    }
    fences
}

/// The mark that opens a fence.
struct Mark<'a> {
    quoted: bool,
    /// Columns before it.
    indent: usize,
    /// Whether it follows the marker of its list item.
    in_marker: bool,
    character: u8,
    length: usize,
    info: &'a str,
}

/// What is known where a fence opens. Kinds of question lines are known by what is before their number: `### Q`, `**`.
struct Above<'t> {
    /// How often each kind of question line occurs in the document, fences not considered.
    counts: BTreeMap<&'t str, usize>,
    /// The last number seen for each kind of question line.
    last_numbers: BTreeMap<&'t str, u32>,
    /// Indentation and number of the last ordered item.
    item: Option<(usize, u32)>,
    in_item: bool,
}

/// Where a fence ends.
struct End {
    /// The first line after it.
    next: usize,
    /// Whether its last line is its closing mark.
    is_closed: bool,
    repair: Option<RepairKind>,
}

impl<'t> Above<'t> {
    /// Notes a line of text.
    fn pass(&mut self, line: &'t str) {
        self.last_numbers.extend(question(line));
        self.item = item_number(line.trim_start()).map(|number| (markup::indent(line).len(), number)).or(self.item);
        let goes_on = line.trim().is_empty() || line.starts_with(char::is_whitespace);
        self.in_item = marker_end(line).is_some() || self.in_item && goes_on;
    }

    fn end_of(&self, lines: &[&str], start: usize, mark: &Mark<'_>) -> End {
        let in_item = self.in_item && mark.indent > 0 || mark.in_marker;
        let holds_fences = matches!(mark.info.split_whitespace().next(), Some("markdown" | "md" | "mdx" | "text"));
        let unclosed = |at: usize| {
            let last = (start + 1..at).rev().find(|line| !lines[*line].trim().is_empty()).unwrap_or(start);
            End { next: last + 1, is_closed: false, repair: (!mark.quoted).then_some(RepairKind::UnclosedFence) }
        };
        // Where it ends if no mark closes it: a question of the document's own pattern, text outside of its item.
        let mut limit = None;
        let mut details = 0_usize;
        for at in start + 1..lines.len() {
            let line = lines[at];
            let trimmed = line.trim_start();
            if mark.quoted && !trimmed.starts_with('>') {
                return unclosed(at);
            }
            let content = if mark.quoted { trimmed.trim_start_matches(['>', ' ']) } else { trimmed };
            if let Some(signs) = closing(content, mark) {
                let repair = (!signs.is_empty()).then_some(RepairKind::FenceClosing);
                return End { next: at + 1, is_closed: true, repair };
            }
            let after_blank = lines[at - 1].trim().is_empty();
            let question = question(line).filter(|(kind, _)| self.counts[kind] >= 3);
            let is_next = |(kind, number)| self.last_numbers.get(kind).is_some_and(|last| last + 1 == number);
            let indent = markup::indent(line).len();
            let is_outside = in_item && !trimmed.is_empty() && indent < mark.indent;
            let is_after = |(column, number)| item_number(trimmed) == Some(number + 1) && indent <= column + 1;
            if after_blank && question.is_some_and(is_next) || is_outside && self.item.is_some_and(is_after) {
                return unclosed(at);
            }
            if question.is_some() || is_outside {
                limit = limit.or(Some(at));
            }
            if trimmed.starts_with("<details") {
                details += 1;
            } else if trimmed.starts_with("</details") || trimmed.starts_with("</b></details") {
                if details == 0 {
                    return unclosed(at);
                }
                details -= 1;
            }
            let opens = opening(line).filter(|other| !other.info.is_empty() && other.character == mark.character);
            if opens.is_some_and(|other| !holds_fences && !mark.quoted && other.length <= mark.length.max(3)) {
                return unclosed(limit.unwrap_or(at));
            }
        }
        unclosed(limit.unwrap_or(lines.len()))
    }
}

impl<'t> Fences<'t> {
    fn push(&mut self, text: impl Into<Cow<'t, str>>, source: usize, inside: Inside) {
        self.lines.push(Line { text: text.into(), source, inside });
    }

    fn take(&mut self, source: &[&'t str], start: usize, mark: &Mark<'_>, end: &End) {
        self.repairs.extend(end.repair.map(|repair| (start, repair)));
        self.push(source[start], start, Inside::Opening);
        let prefix = if mark.quoted { "> ".to_owned() } else { " ".repeat(mark.indent) };
        let closing = prefix.clone() + &char::from(mark.character).to_string().repeat(mark.length);
        for (at, line) in source.iter().enumerate().take(end.next).skip(start + 1) {
            let indent = markup::indent(line).len();
            let is_near = mark.quoted || (mark.indent..=mark.indent + 3).contains(&indent);
            // Code that is indented less than its item would end the item for the parser.
            let is_outside = !mark.quoted && indent < mark.indent && !line.trim().is_empty() && !line.starts_with('\t');
            let is_close = end.is_closed && at + 1 == end.next;
            let text = if is_close && (end.repair.is_some() || !is_near) {
                closing.clone().into()
            } else if is_outside {
                format!("{prefix}{}", line.trim_start()).into()
            } else {
                Cow::from(*line)
            };
            self.push(text, at, Inside::Code);
        }
        if !end.is_closed {
            self.push(closing, end.next - 1, Inside::Code);
        }
    }
}

/// The mark that a line opens a fence with, after quotes and list markers.
fn opening(line: &str) -> Option<Mark<'_>> {
    if !line.contains("```") && !line.contains("~~~") {
        return None;
    }
    let mut rest = line.trim_start_matches('\t');
    let mut indent = (line.len() - rest.len()) * 4;
    let (mut quoted, mut in_marker) = (false, false);
    for _ in 0..8 {
        let inner = rest.trim_start_matches(' ');
        indent += rest.len() - inner.len();
        rest = inner;
        if let Some(inner) = rest.strip_prefix('>') {
            quoted = true;
            rest = inner;
            continue;
        }
        let Some(marker) = marker_end(rest) else { break };
        in_marker = true;
        indent += marker;
        rest = &rest[marker..];
    }
    let character = rest.bytes().next().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = rest.bytes().take_while(|byte| *byte == character).count();
    let info = rest[length..].trim();
    let is_mark = length >= 3 && !(character == b'`' && info.contains('`'));
    is_mark.then_some(Mark { quoted, indent, in_marker, character, length, info })
}

/// What follows the mark of a line that closes a fence: nothing, or, which is mended, a few signs (```` ```" ````).
fn closing<'t>(text: &'t str, mark: &Mark<'_>) -> Option<&'t str> {
    let length = text.bytes().take_while(|byte| *byte == mark.character).count();
    let rest = text[length..].trim();
    let is_info = |c: char| c.is_alphanumeric() || matches!(c, '`' | '~' | '{' | '#' | '+');
    (length >= mark.length && rest.len() <= 4 && !rest.contains(is_info)).then_some(rest)
}

/// What is before the number of a line that can start a question, and the number.
fn question(line: &str) -> Option<(&str, u32)> {
    let bare = line.trim_start();
    let is_item = item_number(bare).is_some() && marker_end(bare).is_some_and(|at| heading(&bare[at..]).is_some());
    let (before, rest) = bare.split_at(bare.find(|c: char| c.is_ascii_digit())?);
    let is_question = is_item || before.starts_with("**") || before.starts_with('#');
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    (markup::indent(line).len() <= 3 && is_question).then(|| Some((before, rest[..digits].parse().ok()?))).flatten()
}

//! A document's lines with what they are inside of: fences, comments, `<pre>`, front matter.
//!
//! Fences decide what is text, and authors forget to close them. A fence therefore also ends where the document's own
//! question pattern goes on, as [`repairs`](Scan::repairs) tells.

use std::collections::BTreeMap;

use super::lead::{Lead, Number};
use super::line::{self, FenceMark, Marker};
use super::report::RepairKind;
use super::{lead, title};

/// What a line is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    /// Nothing: its text is Markdown.
    Nothing,
    /// A fence, its two marks included, or a `<pre>`.
    Code,
    /// An HTML comment of one line or more.
    Comment,
    /// YAML or TOML before the document.
    FrontMatter,
}

/// A line and its surroundings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// As typed, without its end.
    pub(super) text: &'a str,
    /// What it is inside of.
    pub(super) inside: Inside,
    /// Columns before the first character.
    pub(super) indent: usize,
}

impl<'a> Line<'a> {
    /// Whether nothing is on it.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether its text is Markdown to be read.
    pub(super) fn is_text(&self) -> bool {
        self.inside == Inside::Nothing
    }

    /// An ATX heading outside of fences.
    pub(super) fn heading(&self) -> Option<(u8, &'a str)> {
        if self.is_text() { line::heading(self.text) } else { None }
    }
}

/// A document read line by line.
pub(super) struct Scan<'a> {
    /// Every line; a line's number is its index plus one.
    pub(super) lines: Vec<Line<'a>>,
    /// Fences that had to be ended: index of a line and what was done.
    pub(super) repairs: Vec<(usize, RepairKind)>,
}

/// Reads a document. Takes any text; time grows with its length.
pub(super) fn scan(text: &str) -> Scan<'_> {
    let mut lines: Vec<Line<'_>> =
        text.split('\n').map(|text| Line { text, inside: Inside::Nothing, indent: line::indent(text) }).collect();
    if text.ends_with('\n') || text.is_empty() {
        lines.pop();
    }
    let mut walk = Walk::new(lines);
    walk.run();
    Scan { lines: walk.lines, repairs: walk.repairs }
}

/// The kinds of line that can start a question for certain, by form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Heading(u8, Class),
    ItemHeading,
    Bold(Class),
    Item,
    DetailsOpen,
    DetailsClose,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Plain,
    Number,
    Question,
}

/// What a line would be if it stood outside of every fence.
#[derive(Clone, Copy, Debug)]
struct Signature {
    form: Form,
    number: Option<Number>,
}

fn class(found: Lead) -> Class {
    match found {
        Lead::Number(_) => Class::Number,
        Lead::Question(_) => Class::Question,
        Lead::None | Lead::Answer(_) => Class::Plain,
    }
}

fn signature(text: &str) -> Option<Signature> {
    let trimmed = text.trim_start();
    let first = trimmed.bytes().next()?;
    let indent = text.len() - trimmed.len();
    match first {
        b'#' => {
            let (level, text) = line::heading(text)?;
            let (found, _) = lead::split(title::unwrap_emphasis(text).trim_start_matches('*'));
            Some(Signature { form: Form::Heading(level, class(found)), number: found.number() })
        }
        b'<' => {
            let lower = trimmed.get(..10).unwrap_or(trimmed).to_ascii_lowercase();
            let form = if lower.starts_with("<details") {
                Form::DetailsOpen
            } else if lower.starts_with("</details>") || is_closing_end(trimmed) {
                Form::DetailsClose
            } else {
                return None;
            };
            Some(Signature { form, number: None })
        }
        b'*' | b'_' if line::bold(trimmed).is_some() => {
            let (found, _) = lead::split(trimmed.trim_start_matches(['*', '_']));
            (found != Lead::None).then(|| Signature { form: Form::Bold(class(found)), number: found.number() })
        }
        b'0'..=b'9' if indent <= 3 => {
            let item = line::item(text)?;
            let Marker::Ordered(main) = item.marker else { return None };
            let form = if line::heading_text(item.text).is_some() { Form::ItemHeading } else { Form::Item };
            Some(Signature { form, number: Some(Number { main, part: None }) })
        }
        _ => None,
    }
}

/// `</b></details>`: closing tags alone, the last of `<details>`.
fn is_closing_end(text: &str) -> bool {
    let text = text.trim_end().to_ascii_lowercase();
    text.ends_with("</details>") && text.matches('<').count() == text.matches("</").count() && text.starts_with("</")
}

struct Walk<'a> {
    lines: Vec<Line<'a>>,
    signatures: Vec<Option<Signature>>,
    counts: BTreeMap<Form, usize>,
    last_numbers: BTreeMap<Form, Number>,
    /// Lines that can close a fence, ascending.
    closings: Vec<usize>,
    /// For each line, the next one at or behind it that opens a fence with a language.
    next_opening: Vec<usize>,
    /// Shortest fence per character that is known to stay open to the end.
    never_closed: [usize; 2],
    /// Line up to which nothing closes a comment, and a `<pre>`, that is open before it.
    barren_until: [usize; 2],
    repairs: Vec<(usize, RepairKind)>,
}

/// Longest comment and longest `<pre>` that are believed, in lines: what never closes must not swallow a document.
const MAX_HTML_LINES: usize = 2_000;

impl<'a> Walk<'a> {
    fn new(lines: Vec<Line<'a>>) -> Self {
        let signatures: Vec<_> = lines.iter().map(|line| signature(line.text)).collect();
        let mut counts = BTreeMap::new();
        for found in signatures.iter().flatten() {
            *counts.entry(found.form).or_insert(0) += 1;
        }
        let marks: Vec<_> = lines.iter().map(|line| line::fence_mark(line.text)).collect();
        let closings = marks
            .iter()
            .enumerate()
            .filter(|(_, mark)| mark.as_ref().is_some_and(can_close))
            .map(|(at, _)| at)
            .collect();
        let mut next_opening = vec![usize::MAX; lines.len() + 1];
        for at in (0..lines.len()).rev() {
            let opens = marks[at].as_ref().is_some_and(|mark| is_language(mark.info));
            next_opening[at] = if opens { at } else { next_opening[at + 1] };
        }
        Self {
            lines,
            signatures,
            counts,
            last_numbers: BTreeMap::new(),
            closings,
            next_opening,
            never_closed: [usize::MAX; 2],
            barren_until: [0; 2],
            repairs: Vec::new(),
        }
    }

    fn run(&mut self) {
        let mut at = self.front_matter();
        while at < self.lines.len() {
            let text = self.lines[at].text;
            at = if let Some(mark) = line::fence_mark(text) {
                self.fence(at, mark)
            } else if let Some(end) = self.html_block(at, "<!--", "-->", Inside::Comment) {
                end
            } else if let Some(end) = self.html_block(at, "<pre", "</pre>", Inside::Code) {
                end
            } else {
                self.note_number(at);
                at + 1
            };
        }
    }

    fn note_number(&mut self, at: usize) {
        if let Some(Signature { form, number: Some(number) }) = self.signatures[at] {
            self.last_numbers.insert(form, number);
        }
    }

    /// Marks YAML or TOML at the start; returns the first line behind it.
    fn front_matter(&mut self) -> usize {
        let Some(first) = self.lines.first() else { return 0 };
        let fence = first.text.trim_end();
        if fence != "---" && fence != "+++" {
            return 0;
        }
        let has_key = self.lines.iter().skip(1).find(|line| !line.is_blank()).is_some_and(|line| {
            let key = line.text.split([':', '=']).next().unwrap_or("");
            key.len() < line.text.len()
                && !key.is_empty()
                && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' ' | '#' | '"'))
        });
        let close = self
            .lines
            .iter()
            .take(120)
            .skip(1)
            .position(|line| line.text.trim_end() == fence || line.text.trim_end() == "...");
        match close {
            Some(close) if has_key => {
                for line in &mut self.lines[..close + 2] {
                    line.inside = Inside::FrontMatter;
                }
                close + 2
            }
            _ => 0,
        }
    }

    /// Marks a comment or `<pre>` that starts on line `at`; returns the first line behind it.
    fn html_block(&mut self, at: usize, open: &str, close: &str, inside: Inside) -> Option<usize> {
        let text = self.lines[at].text;
        let start = text.find(open).or_else(|| text.find(&open.to_uppercase()))?;
        if text[..start].matches('`').count() % 2 == 1
            || (inside == Inside::Code && !text[start + open.len()..].starts_with(['>', ' ']))
        {
            return None;
        }
        let behind = &text[start + open.len()..];
        let lone = text[..start].trim().is_empty();
        if behind.contains(close) {
            let ends = behind.trim_end().ends_with(close);
            if lone && ends && inside == Inside::Comment {
                self.lines[at].inside = inside;
                return Some(at + 1);
            }
            return None;
        }
        if !lone {
            return None;
        }
        let limit = self.lines.len().min(at + MAX_HTML_LINES);
        let barren = usize::from(inside == Inside::Code);
        let from = (at + 1).max(self.barren_until[barren]);
        let Some(end) = (from..limit).find(|line| self.lines[*line].text.contains(close)) else {
            self.barren_until[barren] = limit;
            return None;
        };
        for line in &mut self.lines[at..=end] {
            line.inside = inside;
        }
        Some(end + 1)
    }

    /// Marks the fence that opens on line `at`; returns the first line behind it.
    fn fence(&mut self, at: usize, mark: FenceMark<'a>) -> usize {
        let close = self.closing(at, mark);
        let end = close.unwrap_or(self.lines.len());
        let cut = (at + 1..end).find(|line| self.breaks(at, mark, close, *line));
        if let Some(cut) = cut {
            self.mark_code(at, cut);
            self.repairs.push((at, RepairKind::UnclosedFence));
            return cut;
        }
        match close {
            Some(close) => {
                self.mark_code(at, close + 1);
                let info = line::fence_mark(self.lines[close].text).map_or("", |mark| mark.info);
                if !info.is_empty() {
                    self.repairs.push((close, RepairKind::FenceClosing));
                }
                close + 1
            }
            None => {
                self.mark_code(at, end);
                self.repairs.push((at, RepairKind::UnclosedFence));
                end
            }
        }
    }

    fn mark_code(&mut self, from: usize, to: usize) {
        for line in &mut self.lines[from..to] {
            line.inside = Inside::Code;
        }
    }

    /// The line that closes a fence opened on line `at`.
    fn closing(&mut self, at: usize, mark: FenceMark<'_>) -> Option<usize> {
        let kind = usize::from(mark.character == '~');
        if mark.length >= self.never_closed[kind] {
            return None;
        }
        let first = self.closings.partition_point(|line| *line <= at);
        for close in &self.closings[first..] {
            let Some(found) = line::fence_mark(self.lines[*close].text) else { continue };
            if found.character == mark.character && found.length >= mark.length {
                return Some(*close);
            }
        }
        self.never_closed[kind] = mark.length;
        None
    }

    /// Whether the fence that opened on line `open` must have ended before line `at`, where a question begins.
    fn breaks(&self, open: usize, mark: FenceMark<'_>, close: Option<usize>, at: usize) -> bool {
        if mark.quoted && !self.lines[at].text.trim_start().starts_with('>') && !self.lines[at].is_blank() {
            return true;
        }
        let Some(found) = self.signatures[at] else { return false };
        if matches!(mark.info.to_ascii_lowercase().as_str(), "markdown" | "md" | "mdx") && close.is_some() {
            return false;
        }
        let is_own = self.counts.get(&found.form).is_some_and(|count| *count >= 2);
        // An opening fence between the question and the closing one shows that the closing one is not this fence's.
        let open_again = close.is_some_and(|close| self.next_opening[at] < close);
        let unclosed = close.is_none() || open_again;
        let follows = || {
            let last = self.last_numbers.get(&found.form);
            let fits = found.number.is_some_and(|number| last.is_some_and(|last| number.follows(*last)));
            fits && !self.returns_behind(close, found)
        };
        match found.form {
            Form::Heading(_, Class::Question) | Form::Bold(Class::Question) | Form::ItemHeading => {
                is_own && (unclosed || found.number.is_none() || follows())
            }
            Form::Heading(level, Class::Number) => is_own && ((unclosed && level >= 2) || follows()),
            Form::Heading(level, Class::Plain) => is_own && unclosed && level >= 2 && self.lines[at - 1].is_blank(),
            Form::Bold(_) => is_own && unclosed,
            Form::Item => {
                is_own
                    && follows()
                    && (unclosed || mark.indent > 1)
                    && self.lines[at].indent < mark.indent.max(1)
                    && mark.indent > 0
            }
            Form::DetailsOpen => is_own && (unclosed || self.follows_details_close(open, at)),
            Form::DetailsClose => {
                self.counts.contains_key(&Form::DetailsOpen) && (unclosed || self.precedes_question(at))
            }
        }
    }

    /// Whether the next question behind a fence has the number that stands inside it: then the inner one is code.
    fn returns_behind(&self, close: Option<usize>, found: Signature) -> bool {
        let Some(close) = close else { return false };
        let next = self.signatures[close..].iter().flatten().find(|next| next.form == found.form);
        next.is_some_and(|next| next.number == found.number)
    }

    /// Whether the last line with text before `at` closes a `<details>`.
    fn follows_details_close(&self, open: usize, at: usize) -> bool {
        let before = self.lines[open..at].iter().rev().find(|line| !line.is_blank());
        before.is_some_and(|line| line.text.to_ascii_lowercase().contains("</details>"))
    }

    /// Whether the next line with text behind `at` starts a question, a section, or is not there.
    fn precedes_question(&self, at: usize) -> bool {
        let next = (at + 1..self.lines.len()).find(|line| !self.lines[*line].is_blank());
        next.is_none_or(|next| {
            let form = self.signatures[next].map(|found| found.form);
            matches!(form, Some(Form::DetailsOpen | Form::Heading(..) | Form::ItemHeading))
        })
    }
}

/// Whether a fence mark can close: nothing behind it, or nothing that could be a language.
fn can_close(mark: &FenceMark<'_>) -> bool {
    mark.info.is_empty() || !mark.info.chars().any(char::is_alphanumeric)
}

/// Whether an info string names a language.
fn is_language(info: &str) -> bool {
    info.starts_with(|c: char| c.is_alphanumeric() || c == '{' || c == '.')
}

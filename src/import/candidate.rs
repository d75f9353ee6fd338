//! Every line of a document that could start a question, whatever shape the document turns out to have.

use super::details::{self, Details};
use super::lead::{Lead, Number};
use super::level::Legend;
use super::line::{self, Marker};
use super::scan::Scan;
use super::{html, table, title, wording};

/// What a question line is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Container {
    /// A heading of this level: `##`, underlined, or `<h2>`.
    Heading(u8),
    /// A list item that holds a heading.
    ItemHeading,
    /// The summary of a `<details>`.
    Summary,
    /// A bold line.
    Bold,
    /// A paragraph that starts with `Q:` or `Question 3.`
    Plain,
    /// An item of an ordered list.
    Ordered,
    /// An item of a bulleted list.
    Bullet,
    /// A row of a table with a column called Question.
    Row,
    /// `front :: back`.
    Card,
    /// `!!! question`.
    Admonition,
    /// A term with `: definition` below.
    Term,
}

/// Where the only link of a line leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LinkKind {
    /// The line is not just a link.
    None,
    /// Into the same document.
    InPage,
    /// Somewhere else.
    Away,
}

/// A line that could start a question, or a heading that could start a section.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Index of its first line.
    pub(super) line: usize,
    /// Index of the first line behind it.
    pub(super) end: usize,
    /// What it is written as.
    pub(super) container: Container,
    /// Columns before it.
    pub(super) indent: usize,
    /// Its text, container syntax taken off.
    pub(super) raw: String,
    /// The marker it starts with; an ordered item's number is in `number`.
    pub(super) lead: Lead,
    /// The number of an ordered item.
    pub(super) number: Option<u32>,
    /// Whether it reads like a question.
    pub(super) asks: bool,
    /// Whether all of it is a link.
    pub(super) link: LinkKind,
    /// Whether its text is bold from end to end, or starts with a bold span.
    pub(super) is_bold: bool,
    /// How many `<details>` are around it.
    pub(super) depth: usize,
    /// For a summary, the index of its block.
    pub(super) details: Option<usize>,
    /// For a list item that holds a heading, that heading's level.
    pub(super) inner_level: u8,
    /// Whether it stands inside a list item.
    pub(super) is_nested: bool,
}

impl Candidate {
    /// The number it is marked with, by its marker or by its list.
    pub(super) fn any_number(&self) -> Option<Number> {
        self.lead.number().or(self.number.map(|main| Number { main, part: None }))
    }

    /// The heading level it stands for; a list item that holds a heading has none.
    pub(super) fn heading_level(&self) -> Option<u8> {
        match self.container {
            Container::Heading(level) => Some(level),
            _ => None,
        }
    }
}

/// Longest line that is looked at as a question, in bytes.
const MAX_QUESTION_BYTES: usize = 3_000;

/// Every candidate of a document, by line.
pub(super) fn find(scan: &Scan<'_>, blocks: &[Details], legend: &Legend) -> Vec<Candidate> {
    let mut finder = Finder { scan, legend, depths: depths(scan, blocks), found: Vec::new(), list_indent: None };
    finder.summaries(blocks);
    finder.lines();
    let mut found = finder.found;
    found.extend(table::rows(scan, legend));
    found.sort_by_key(|candidate| candidate.line);
    found
}

/// For each line, how many `<details>` are open at its start.
fn depths(scan: &Scan<'_>, blocks: &[Details]) -> Vec<usize> {
    let mut changes = vec![0_isize; scan.lines.len() + 2];
    for block in blocks {
        changes[block.open.line + 1] += 1;
        changes[(block.close.line + 1).max(block.open.line + 1)] -= 1;
    }
    let mut depth = 0_isize;
    let mut depths = Vec::with_capacity(scan.lines.len());
    for change in changes.iter().take(scan.lines.len()) {
        depth += change;
        depths.push(usize::try_from(depth).unwrap_or(0));
    }
    depths
}

struct Finder<'a, 'b> {
    scan: &'b Scan<'a>,
    legend: &'b Legend,
    depths: Vec<usize>,
    found: Vec<Candidate>,
    /// Columns before the items of the list that is open.
    list_indent: Option<usize>,
}

impl Finder<'_, '_> {
    fn push(&mut self, container: Container, line: usize, end: usize, raw: &str) -> &mut Candidate {
        let candidate = new(container, line, end, raw, self.legend);
        self.found.push(Candidate { indent: self.scan.lines[line].indent, depth: self.depths[line], ..candidate });
        self.found.last_mut().expect("one was pushed")
    }

    fn summaries(&mut self, blocks: &[Details]) {
        for (index, block) in blocks.iter().enumerate() {
            let (from, to) = block.summary;
            let text = details::between(self.scan, from, to);
            let raw = text.iter().map(|(_, text)| text.trim()).find(|text| !text.is_empty()).unwrap_or("").to_owned();
            let depth = block.depth;
            let candidate = self.push(Container::Summary, block.open.line, block.content.line, &raw);
            candidate.details = Some(index);
            candidate.depth = depth;
        }
    }

    fn lines(&mut self) {
        let mut at = 0;
        while at < self.scan.lines.len() {
            let line = self.scan.lines[at];
            let text = line.text.trim();
            let readable = line.is_text() && !text.is_empty() && text.len() <= MAX_QUESTION_BYTES;
            let after_blank = at == 0 || self.scan.lines[at - 1].is_blank();
            let leaves_list = line.indent == 0 && (after_blank || line::heading(line.text).is_some());
            if readable && leaves_list && line::item(line.text).is_none() {
                self.list_indent = None;
            }
            let next = if readable { self.line(at, text) } else { at + 1 };
            at = next.max(at + 1);
        }
    }

    /// Reads the candidate on line `at`; returns the first line behind it.
    fn line(&mut self, at: usize, text: &str) -> usize {
        if let Some((level, heading)) = line::heading(self.scan.lines[at].text) {
            if !heading.is_empty() {
                let in_list = self.list_indent.is_some_and(|outer| self.scan.lines[at].indent > outer + 1);
                self.push(Container::Heading(level), at, at + 1, heading).is_nested = in_list;
            }
            return at + 1;
        }
        if let Some((level, heading, end)) = self.html_heading(at, text) {
            self.push(Container::Heading(level), at, end, &heading);
            return end;
        }
        if let Some(level) = self.underline(at, text) {
            self.push(Container::Heading(level), at, at + 2, text);
            return at + 2;
        }
        if let Some(item) = line::item(self.scan.lines[at].text) {
            let outer = self.list_indent.filter(|outer| item.indent > outer + 1);
            self.list_indent = outer.or(Some(item.indent));
            if let Some((level, heading)) = line::heading_text(item.text)
                && !heading.is_empty()
            {
                let candidate = self.push(Container::ItemHeading, at, at + 1, heading);
                candidate.is_nested = outer.is_some();
                candidate.inner_level = level;
                candidate.number = match item.marker {
                    Marker::Ordered(number) => Some(number),
                    Marker::Bullet => None,
                };
                return at + 1;
            }
            self.item(at, item, outer.is_some());
            return at + 1;
        }
        self.paragraph(at, text)
    }

    fn item(&mut self, at: usize, item: line::Item<'_>, is_nested: bool) {
        let text = strip_checkbox(item.text);
        let container = match item.marker {
            Marker::Bullet => Container::Bullet,
            Marker::Ordered(_) => Container::Ordered,
        };
        let candidate = self.push(container, at, at + 1, text);
        candidate.is_nested = is_nested;
        if let Marker::Ordered(number) = item.marker {
            candidate.number = Some(number);
        }
    }

    /// Bold lines, `Q:` lines, key-cap lines, cards, admonitions, terms.
    fn paragraph(&mut self, at: usize, text: &str) -> usize {
        let quoted = text.strip_prefix('>').map(str::trim_start);
        let inner = quoted.unwrap_or(text);
        if let Some(bold) = line::bold(inner).filter(|_| !super::document::is_navigation_line(inner)) {
            self.push(Container::Bold, at, at + 1, bold);
            return at + 1;
        }
        if let Some(rest) = text.strip_prefix("!!! question").or_else(|| text.strip_prefix("??? question")) {
            self.push(Container::Admonition, at, at + 1, rest.trim_start_matches('+').trim().trim_matches('"'));
            return at + 1;
        }
        let starts_bold = ["**", "__", "<b>", "<strong>"].iter().any(|mark| inner.starts_with(mark));
        let glance = title::read(inner.get(..inner.len().min(400)).unwrap_or(inner), self.legend);
        if glance.lead.is_question()
            || (starts_bold && matches!(glance.lead, Lead::Number(_)) && glance.text.contains(['?', '？']))
        {
            self.push(Container::Plain, at, at + 1, inner);
            return at + 1;
        }
        if inner.contains('\u{20e3}') && matches!(glance.lead, Lead::Number(_)) {
            let number = glance.lead.number().map(|number| number.main);
            self.push(Container::Ordered, at, at + 1, inner).number = number;
            return at + 1;
        }
        if let Some((front, back)) = text.split_once(" :: ")
            && !front.is_empty()
            && !back.is_empty()
        {
            self.push(Container::Card, at, at + 1, front);
        }
        let next = self.scan.lines.get(at + 1).filter(|line| line.is_text()).map_or("", |line| line.text);
        if next.trim_start().starts_with(": ") && !text.starts_with(':') {
            self.push(Container::Term, at, at + 1, text);
        }
        at + 1
    }

    /// `<h3>Text</h3>` on one line or a few.
    fn html_heading(&self, at: usize, text: &str) -> Option<(u8, String, usize)> {
        let mut digits = text.get(..3)?.bytes();
        let (Some(b'<'), Some(b'h' | b'H'), Some(level @ b'1'..=b'6')) = (digits.next(), digits.next(), digits.next())
        else {
            return None;
        };
        if !text[3..].starts_with(['>', ' ']) {
            return None;
        }
        let level = level - b'0';
        let closing = format!("</h{level}>");
        let mut joined = String::new();
        for end in at..self.scan.lines.len().min(at + 12) {
            let line = self.scan.lines[end];
            if !line.is_text() {
                break;
            }
            joined.push_str(line.text.trim());
            joined.push(' ');
            if line.text.to_ascii_lowercase().contains(&closing) {
                let visible = html::without_tags(&joined);
                return (!visible.trim().is_empty()).then_some((level, joined, end + 1));
            }
        }
        None
    }

    /// The level of an underlined heading whose text is on line `at`.
    ///
    /// `---` under a sentence is a separator whose author forgot the blank line; a row of dashes as long as the text is
    /// an underline.
    fn underline(&self, at: usize, text: &str) -> Option<u8> {
        let under = self.scan.lines.get(at + 1).filter(|line| line.is_text() && line.indent <= 3)?.text.trim();
        let mark = under.chars().next().filter(|c| matches!(c, '=' | '-'))?;
        if under.len() < 3 || under.chars().any(|c| c != mark) || self.scan.lines[at].indent > 3 {
            return None;
        }
        let is_alone = at == 0 || {
            let before = self.scan.lines[at - 1];
            before.is_blank()
                || !before.is_text()
                || line::heading(before.text).is_some()
                || line::is_separator(before.text)
        };
        let is_plain = line::item(text).is_none_or(|item| matches!(item.marker, Marker::Ordered(_)))
            && !text.starts_with(['>', '|', '<']);
        if !is_alone || !is_plain || line::is_separator(text) {
            return None;
        }
        let width = text.chars().count();
        match mark {
            '=' => Some(1),
            _ if under.len() >= 4 && (under.len() * 2 >= width) || width <= 4 => Some(2),
            _ => None,
        }
    }
}

/// A candidate with what its text tells.
pub(super) fn new(container: Container, line: usize, end: usize, raw: &str, legend: &Legend) -> Candidate {
    let title = title::read(raw, legend);
    let (shown, link) = whole_link(&title.text);
    let asks = wording::reads_like_question(&shown);
    let is_bold = ["**", "__", "<b>", "<strong>"].iter().any(|mark| raw.trim_start().starts_with(mark));
    Candidate {
        line,
        end,
        container,
        indent: 0,
        raw: raw.to_owned(),
        lead: title.lead,
        number: None,
        asks,
        link,
        is_bold,
        depth: 0,
        details: None,
        inner_level: 0,
        is_nested: false,
    }
}

/// `[ ] text` without its box.
fn strip_checkbox(text: &str) -> &str {
    for mark in ["[ ] ", "[x] ", "[X] "] {
        if let Some(rest) = text.strip_prefix(mark) {
            return rest.trim_start();
        }
    }
    text
}

/// The shown text of a line that is one link, and where it leads; a few words behind the link do not matter.
pub(super) fn whole_link(text: &str) -> (String, LinkKind) {
    let none = || (text.to_owned(), LinkKind::None);
    let Some(inner) = text.strip_prefix('[') else { return none() };
    let Some((close, address_end)) = link_ends(text) else { return none() };
    let shown = &inner[..close - 1];
    let address = &text[close + 2..address_end];
    let tail = text[address_end + 1..].trim();
    if tail.len() > 40 || tail.contains("](") {
        return none();
    }
    let kind = if address.trim_start().starts_with('#') { LinkKind::InPage } else { LinkKind::Away };
    (shown.to_owned(), kind)
}

/// Where the shown text ends (the byte of `]`) and where the address ends (the byte of `)`) of the link at the start.
pub(super) fn link_ends(text: &str) -> Option<(usize, usize)> {
    let close = bracket_end(text)?;
    let rest = text[close + 1..].strip_prefix('(')?;
    let mut parens = 0_usize;
    for (offset, byte) in rest.bytes().enumerate() {
        match byte {
            b'(' => parens += 1,
            b')' if parens == 0 => return Some((close, close + 2 + offset)),
            b')' => parens -= 1,
            _ => {}
        }
    }
    None
}

/// The byte of the `]` that belongs to the `[` at the start. What is escaped or in a code span is text; a run of backticks
/// that no equal run closes opens none.
pub(super) fn bracket_end(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_usize, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'`' => {
                at = html::behind_code(text, at);
                continue;
            }
            b'[' => depth += 1,
            b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::scan::scan;

    fn containers(text: &str) -> Vec<(Container, String)> {
        let scan = scan(text);
        let blocks = details::find(&scan);
        find(&scan, &blocks, &Legend::default()).into_iter().map(|found| (found.container, found.raw)).collect()
    }

    #[test]
    fn lines_of_every_shape_are_seen() {
        let text = "Title\n=====\n\n### 1. A?\nA sentence.\n---\n<h3 name=\"b\">\nB?\n</h3>\n\n1. ### C?\n- D\n**E?** 🟢\nQ1: F?\n";
        let found = containers(text);
        let expected = [
            (Container::Heading(1), "Title"),
            (Container::Heading(3), "1. A?"),
            (Container::Heading(3), "<h3 name=\"b\"> B? </h3> "),
            (Container::ItemHeading, "C?"),
            (Container::Bullet, "D"),
            (Container::Bold, "**E?** 🟢"),
            (Container::Plain, "Q1: F?"),
        ];
        assert_eq!(found, expected.map(|(container, raw)| (container, raw.to_owned())));
        assert_eq!(whole_link("[a](#b) - 3").1, LinkKind::InPage);
        assert_eq!(whole_link("[a](b) and [c](d)").1, LinkKind::None);
    }

    #[test]
    fn a_bracket_in_code_closes_nothing_and_a_lone_backtick_opens_none() {
        assert_eq!(link_ends("[the `]` sign](a.md)"), Some((13, 19)));
        assert_eq!(link_ends("[``a ` ] b``](c)"), Some((12, 15)));
        assert_eq!(link_ends("[a ` b](c)"), Some((6, 9)));
        assert_eq!(link_ends(r"[a \] b](c)"), Some((7, 10)));
        assert_eq!(link_ends("[a"), None);
    }
}

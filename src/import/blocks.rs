//! The blocks of a document, by one parse: headings, items, paragraphs, code, tables, with their lines and depths.

use pulldown_cmark::{Event, Tag};

use super::lines::{Line, Role};
use crate::parse::markdown;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading of this level.
    Heading(u8),
    List,
    Item,
    Paragraph,
    Code,
    Html,
    Table,
    Quote,
}

/// A block of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub(super) kind: Kind,
    /// Its first line.
    pub(super) first: usize,
    /// The line after its last.
    pub(super) end: usize,
    /// How many lists are around it; an item's own is none of them.
    pub(super) depth: usize,
    /// Whether a block quote is around it.
    pub(super) quoted: bool,
}

/// The blocks of a document, and what each line is.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// By their first line, outer ones first.
    pub(super) blocks: Vec<Block>,
    /// For each line, whether it is code.
    pub(super) code: Vec<bool>,
    /// For each line, whether a block other than a paragraph starts there.
    pub(super) starts: Vec<bool>,
}

/// Deepest nesting that is kept: what is deeper is text of its block.
const MAX_DEPTH: usize = 12;

/// Parses `lines`.
pub(super) fn parse(lines: &[Line]) -> Parsed {
    let mut text = String::new();
    let mut starts = Vec::with_capacity(lines.len());
    for line in lines {
        starts.push(text.len());
        if line.role != Role::Open && line.role != Role::Close {
            text.push_str(&limited(&line.text));
        }
        text.push('\n');
    }
    let line_of = |offset: usize| starts.partition_point(|start| *start <= offset).saturating_sub(1);
    let none = vec![false; lines.len()];
    let mut result = Parsed { blocks: Vec::new(), code: none.clone(), starts: none };
    // Where the lists and quotes end that are open.
    let (mut lists, mut quotes): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    for (event, range) in markdown::plain_parser(&text) {
        let kind = match event {
            Event::Start(Tag::Heading { level, .. }) => Kind::Heading(markdown::level_number(level)),
            Event::Start(Tag::List(_)) => Kind::List,
            Event::Start(Tag::Item) => Kind::Item,
            Event::Start(Tag::Paragraph) => Kind::Paragraph,
            Event::Start(Tag::CodeBlock(_)) => Kind::Code,
            Event::Start(Tag::HtmlBlock) => Kind::Html,
            Event::Start(Tag::Table(_)) => Kind::Table,
            Event::Start(Tag::BlockQuote(_)) => Kind::Quote,
            _ => continue,
        };
        lists.retain(|end| *end > range.start);
        quotes.retain(|end| *end > range.start);
        let first = line_of(range.start);
        let mut end = line_of(range.end.saturating_sub(1).max(range.start)) + 1;
        let is_blank = |line: &Line| line.text.trim().is_empty() || matches!(line.role, Role::Open | Role::Close);
        while end > first + 1 && is_blank(&lines[end - 1]) {
            end -= 1;
        }
        let depth = lists.len().saturating_sub(usize::from(kind == Kind::Item));
        if depth < MAX_DEPTH {
            result.blocks.push(Block { kind, first, end, depth, quoted: !quotes.is_empty() });
            result.starts[first] |= kind != Kind::Paragraph;
        }
        match kind {
            Kind::List => lists.push(range.end),
            Kind::Quote => quotes.push(range.end),
            Kind::Code => result.code[first..end].fill(true),
            _ => {}
        }
    }
    result
}

/// The text of a line as the parser gets it: only the start of one that nests more than anybody would.
fn limited(line: &str) -> std::borrow::Cow<'_, str> {
    const MAX_INDENT: usize = 200;
    const MAX_BRACKETS: usize = 400;
    const SIGNS: [char; 5] = ['[', '<', '*', '_', '`'];
    let markers = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'*' | b'+')).count();
    if markers > MAX_INDENT {
        line[markers - MAX_INDENT..].into()
    } else if line.len() > 4096 && line.matches(SIGNS).count() > MAX_BRACKETS {
        // Only where blocks start and end matters here.
        line.replace(SIGNS, ".").into()
    } else {
        line.into()
    }
}

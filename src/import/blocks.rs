//! The blocks of a document, by one parse: headings, items, paragraphs, code, tables, with their lines and depths.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::lines::{Line, Role};
use crate::parse::markdown;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading of this level.
    Heading(u8),
    /// A list; what is in it has it as parent.
    List {
        /// Whether its items are numbered.
        ordered: bool,
    },
    /// An item of a list.
    Item {
        /// Whether it is numbered.
        ordered: bool,
    },
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
    /// How many lists are around it.
    pub(super) depth: usize,
    /// Whether a block quote is around it.
    pub(super) quoted: bool,
    /// Whether it is the first thing in its item.
    pub(super) leads_item: bool,
}

/// The blocks of a document, and what each line is.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// By their first line, outer ones first.
    pub(super) blocks: Vec<Block>,
    /// For each line, whether it is code.
    pub(super) code: Vec<bool>,
    /// For each line, whether it is raw HTML.
    pub(super) html: Vec<bool>,
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
    let mut result = Parsed { blocks: Vec::new(), code: vec![false; lines.len()], html: vec![false; lines.len()] };
    let (mut depth, mut quotes) = (0_usize, 0_usize);
    let mut ordered: Vec<bool> = Vec::new();
    let mut item_starts: Option<usize> = None;
    for (event, range) in markdown::plain_parser(&text) {
        let kind = match &event {
            Event::Start(tag) => match tag {
                Tag::Heading { level, .. } => Some(Kind::Heading(markdown::level_number(*level))),
                Tag::List(start) => {
                    ordered.push(start.is_some());
                    depth += 1;
                    Some(Kind::List { ordered: start.is_some() })
                }
                Tag::Item => Some(Kind::Item { ordered: ordered.last().copied().unwrap_or(false) }),
                Tag::Paragraph => Some(Kind::Paragraph),
                Tag::CodeBlock(_) => Some(Kind::Code),
                Tag::HtmlBlock => Some(Kind::Html),
                Tag::Table(_) => Some(Kind::Table),
                Tag::BlockQuote(_) => {
                    quotes += 1;
                    Some(Kind::Quote)
                }
                _ => None,
            },
            Event::End(TagEnd::List(_)) => {
                ordered.pop();
                depth = depth.saturating_sub(1);
                None
            }
            Event::End(TagEnd::BlockQuote(_)) => {
                quotes = quotes.saturating_sub(1);
                None
            }
            _ => None,
        };
        let Some(kind) = kind else {
            if !matches!(event, Event::End(_)) {
                item_starts = None;
            }
            continue;
        };
        let first = line_of(range.start);
        let last = line_of(range.end.saturating_sub(1).max(range.start));
        let mut end = last + 1;
        let is_blank = |line: &Line| line.text.trim().is_empty() || matches!(line.role, Role::Open | Role::Close);
        while end > first + 1 && is_blank(&lines[end - 1]) {
            end -= 1;
        }
        match kind {
            Kind::Code => result.code[first..end].fill(true),
            Kind::Html => result.html[first..end].fill(true),
            _ => {}
        }
        let leads_item = item_starts == Some(first);
        item_starts = matches!(kind, Kind::Item { .. }).then_some(first);
        let is_list = matches!(kind, Kind::List { .. });
        let block_depth = depth - usize::from(is_list || matches!(kind, Kind::Item { .. }));
        if block_depth < MAX_DEPTH {
            let quoted = quotes > usize::from(kind == Kind::Quote);
            result.blocks.push(Block { kind, first, end, depth: block_depth, quoted, leads_item });
        }
    }
    result
}

/// The text of a line as the parser gets it: only the start of one that nests more than anybody would.
fn limited(line: &str) -> std::borrow::Cow<'_, str> {
    const MAX_INDENT: usize = 200;
    const MAX_BRACKETS: usize = 400;
    let markers = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'*' | b'+')).count();
    if markers > MAX_INDENT {
        return line[markers - MAX_INDENT..].to_owned().into();
    }
    if line.len() > 4096
        && line.bytes().filter(|byte| matches!(byte, b'[' | b'<' | b'*' | b'_' | b'`')).count() > MAX_BRACKETS
    {
        // Only where blocks start and end matters here.
        return line.replace(['[', '<', '*', '_', '`'], ".").into();
    }
    line.into()
}

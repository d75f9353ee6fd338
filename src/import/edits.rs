//! Changes of parts of an answer: links led elsewhere or taken off, fences closed.

use std::collections::BTreeSet;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::html;
use super::report::RepairKind;
use crate::parse::markdown;

/// How often a body is looked through for links that appear when others go.
pub(super) const MAX_LOOKS: usize = 4;

/// What is to be done with an address.
pub(super) enum Answer {
    Keep,
    To(String),
    Drop(Option<RepairKind>),
}

/// A change of a part of a text.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) text: String,
}

pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.from, edit.to));
    let mut out = String::with_capacity(text.len());
    let mut last = 0;
    for edit in edits {
        if edit.from >= last {
            out.push_str(&text[last..edit.from]);
            out.push_str(&edit.text);
            last = edit.to;
        }
    }
    out.push_str(&text[last..]);
    out
}

/// Replaces or removes the address of a link; what it shows stays.
pub(super) fn link_edits(
    text: &str,
    start: usize,
    end: usize,
    answer: &Answer,
    written: &mut BTreeSet<String>,
) -> Vec<Edit> {
    let link = &text[start..end];
    if link.starts_with('<') {
        // `<std::vector>` is an address to a parser and a type to its author.
        return match answer {
            Answer::Drop(_) => vec![Edit { from: start, to: start, text: "\\".to_owned() }],
            _ => Vec::new(),
        };
    }
    let Some(close) = closing_bracket(link).map(|close| start + close) else { return Vec::new() };
    match answer {
        Answer::Keep => Vec::new(),
        Answer::To(target) => vec![address_edit(close, end, target, written)],
        Answer::Drop(_) => {
            // `[1]` and `[x]` are brackets to readers where nothing defines them.
            vec![
                Edit { from: start, to: start + 1, text: String::new() },
                Edit { from: close, to: end, text: String::new() },
            ]
        }
    }
}

/// The end of a link or picture, from its `]` on, with the address that it has in the book.
pub(super) fn address_edit(close: usize, end: usize, target: &str, written: &mut BTreeSet<String>) -> Edit {
    written.insert(target.to_owned());
    let address = if target.contains([' ', '(', ')']) { format!("<{target}>") } else { target.to_owned() };
    Edit { from: close, to: end, text: format!("]({address})") }
}

/// Where the bracket closes that `text` starts with.
pub(super) fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        match text.as_bytes()[at] {
            b'\\' => at += 1,
            b'`' => {
                at = html::after_code(text, at);
                continue;
            }
            b'[' => depth += 1,
            b']' if depth == 1 => return Some(at),
            b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Closes the fences that end with their list item, quotation or the text, as a parser sees them.
pub(super) fn close_fences(text: &mut String) {
    if !text.contains("```") && !text.contains("~~~") {
        return;
    }
    for _ in 0..MAX_LOOKS {
        let edits: Vec<Edit> = markdown::plain_parser(text)
            .filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_)))))
            .filter_map(|(_, range)| missing_close(text, range.start, range.end))
            .collect();
        if edits.is_empty() {
            return;
        }
        *text = apply(text, edits);
    }
}

/// The line that closes the fenced block `start..end`, when it has none.
fn missing_close(text: &str, start: usize, end: usize) -> Option<Edit> {
    let block = text[start..end].trim_end();
    let character = block.chars().next()?;
    let length = block.chars().take_while(|c| *c == character).count();
    let last = block.lines().skip(1).last().unwrap_or("").trim_start_matches([' ', '\t', '>']).trim_end();
    if last.len() >= length && last.chars().all(|c| c == character) {
        return None;
    }
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    // What opens the item is on its first line only; a quotation is marked on each.
    let prefix: String = text[line..start].chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect();
    let mark = character.to_string().repeat(length);
    let at = start + block.len();
    let ends = if text[at..].starts_with('\n') { "" } else { "\n" };
    Some(Edit { from: at, to: at, text: format!("\n{prefix}{mark}{ends}") })
}

/// `text` without the comments on lines of their own.
pub(super) fn without_comments(text: &str) -> String {
    let kept = text.lines().filter(|line| !(line.trim().starts_with("<!--") && line.trim().ends_with("-->")));
    kept.collect::<Vec<_>>().join("\n")
}

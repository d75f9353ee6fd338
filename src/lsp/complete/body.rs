//! Completion in an answer: links, anchors, and the lines that open fences.

use super::{Icon, Item, Offer, questions};
use crate::book::Book;
use crate::book::links::{Target, resolve_address};
use crate::lsp::page::Page;
use crate::parse::Body;
use crate::parse::fence::ATTRIBUTES;
use crate::render::highlight::language_names;
use crate::source::Span;

/// Languages of fences that handbooks have most, before all others.
const COMMON: &[&str] = &["go", "sql", "sh", "json", "yaml", "text", "mermaid", "flow", "console", "python", "js"];

pub(super) fn items(page: &Page, book: &Book, offset: usize) -> Option<Offer> {
    let text = &page.file.text[..offset];
    let line_start = text.rfind('\n').map_or(0, |newline| newline + 1);
    let line = &text[line_start..];
    let is_in_code = page.outline().fences.iter().any(|fence| {
        // Not the line that opens it.
        fence.span.start < line_start && offset < fence.span.end
    });
    if is_in_code {
        return None;
    }
    if let Some(info) = fence_info(line) {
        return Some(fence_items(info, offset));
    }
    let after = &page.file.text[offset..];
    if let Some(typed) = open_part(line, "[[", "]]") {
        return wiki_items(page, book, typed, offset, after);
    }
    let typed = open_part(line, "](", ")").filter(|typed| !typed.contains(char::is_whitespace))?;
    match typed.split_once('#') {
        Some((path, fragment)) => {
            let body = if path.is_empty() { Some(&page.body) } else { body_of(page, book, path) };
            Some(anchors(body?, fragment, offset))
        }
        None => Some(paths(page, book, typed, offset)),
    }
}

/// What follows the last `opening` of the line, unless `closing` follows it.
fn open_part<'l>(line: &'l str, opening: &str, closing: &str) -> Option<&'l str> {
    let typed = &line[line.rfind(opening)? + opening.len()..];
    (!typed.contains(closing)).then_some(typed)
}

fn wiki_items(page: &Page, book: &Book, typed: &str, offset: usize, after: &str) -> Option<Offer> {
    // A text of the author's choice is typed.
    if typed.contains('|') {
        return None;
    }
    if let Some((id, fragment)) = typed.split_once('#') {
        let body = if id.is_empty() { &page.body } else { &book.questions[book.find(id)?].body };
        return Some(anchors(body, fragment, offset));
    }
    let rest_of_line = after.lines().next().unwrap_or("");
    let close = if rest_of_line.starts_with(']') || rest_of_line.contains("]]") { "" } else { "]]" };
    let (found, is_part) = questions(book, typed);
    let items =
        found.into_iter().map(|question| Item::question(question, format!("{}{close}", question.id), Icon::Reference));
    Some(Offer { span: Span::new(offset - typed.len(), offset), items: items.collect(), is_part })
}

/// Paths of questions from this file on: what a forge follows, too.
fn paths(page: &Page, book: &Book, typed: &str, offset: usize) -> Offer {
    let name = typed.rsplit('/').next().unwrap_or(typed).trim_end_matches(".md");
    let (found, is_part) = questions(book, name);
    let items = found.into_iter().map(|question| {
        let path = page.file.path.relative(&question.path);
        Item { label: path.clone(), ..Item::question(question, path, Icon::File) }
    });
    Offer { span: Span::new(offset - typed.len(), offset), items: items.collect(), is_part }
}

fn body_of<'b>(page: &Page, book: &'b Book, path: &str) -> Option<&'b Body> {
    match resolve_address(book, &page.file.path, path).ok()? {
        Target::Question(index, _) => Some(&book.questions[index].body),
        Target::Topic(index, _) => Some(&book.topics[index].introduction),
        Target::Page(index, _) => Some(&book.pages[index].body),
        Target::Home(_) => Some(&book.home),
        _ => None,
    }
}

fn anchors(body: &Body, typed: &str, offset: usize) -> Offer {
    let items = body.outline.headings.iter().map(|heading| {
        let mut item = Item::new(&heading.anchor, Icon::Reference, "");
        item.detail.clone_from(&heading.text);
        item.filter = format!("{} {}", heading.anchor, heading.text);
        item
    });
    Offer::new(Span::new(offset - typed.len(), offset), items.collect())
}

/// What follows the backticks that open a fence, in quotes and lists, too.
fn fence_info(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '\t', '>', '-', '*']);
    let info = line.trim_start_matches('`');
    let is_fence = line.len() - info.len() >= 3 && !info.contains('`');
    let tildes = line.trim_start_matches('~');
    if is_fence { Some(info) } else { (line.len() - tildes.len() >= 3).then_some(tildes) }
}

fn fence_items(info: &str, offset: usize) -> Offer {
    let Some(attributes) = info.split_once('{').map(|(_, attributes)| attributes) else {
        let typed = info.trim_start();
        let names = language_names();
        let others = names.iter().copied().filter(|name| !COMMON.contains(name));
        let items = COMMON.iter().copied().chain(others).filter(|name| name.starts_with(&typed.to_lowercase()));
        let items = items.map(|name| Item::new(name, Icon::Keyword, "")).collect();
        return Offer::new(Span::new(offset - typed.len(), offset), items);
    };
    let typed = attributes.rsplit([' ', ',']).next().unwrap_or(attributes);
    let is_value = typed.contains('=') || attributes.matches('"').count() % 2 == 1 || attributes.contains('}');
    let items = ATTRIBUTES.iter().filter(|_| !is_value).map(|(name, about)| {
        let mut item = Item::new(name, Icon::Property, about);
        item.text = format!("{name}=");
        item
    });
    Offer::new(Span::new(offset - typed.len(), offset), items.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fences_open_wherever_markdown_has_them() {
        for (line, expected) in [
            ("```", Some("")),
            ("  ```go {h", Some("go {h")),
            ("> - ````sql", Some("sql")),
            ("~~~y", Some("y")),
            ("``go", None),
            ("text ```", None),
            ("```go``` inline", None),
        ] {
            assert_eq!(fence_info(line), expected, "{line}");
        }
        assert_eq!(open_part("see [[a]] and [[b#c", "[[", "]]"), Some("b#c"));
        assert_eq!(open_part("see [[a]] and", "[[", "]]"), None);
    }
}

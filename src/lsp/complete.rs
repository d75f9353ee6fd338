//! What can follow the cursor: ids, anchors, paths, tags, keys and values, languages and attributes of fences.

mod body;
mod toml;

use serde_json::{Value, json};

use super::page::Page;
use super::position::Lines;
use super::protocol::{markdown, text_edit};
use crate::book::{Book, Question};
use crate::source::Span;

/// Most items of an answer; the editor asks again while more is typed.
const MAX_ITEMS: usize = 60;

/// Kinds of items, as the protocol numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Icon {
    Property = 10,
    Value = 12,
    Reference = 18,
    Keyword = 14,
    File = 17,
}

/// Something that can be put in.
struct Item {
    label: String,
    icon: Icon,
    /// One line beside the label.
    detail: String,
    /// Markdown in a separate box; may be empty.
    about: String,
    /// What is put in.
    text: String,
    /// What is compared with what was typed.
    filter: String,
}

impl Item {
    /// An item that is put in as it is shown.
    fn new(label: &str, icon: Icon, about: &str) -> Self {
        let [label, text, filter] = [label; 3].map(str::to_owned);
        Self { label, icon, detail: String::new(), about: about.to_owned(), text, filter }
    }

    /// A question, put in as `text`.
    fn question(question: &Question, text: String, icon: Icon) -> Self {
        Self {
            label: question.id.clone(),
            icon,
            detail: question.name().to_owned(),
            about: format!("**{}**\n\n{}", question.markdown, question.short_answer()),
            filter: format!("{text} {} {}", question.id, question.title),
            text,
        }
    }
}

/// Items, and the part of the text that each replaces.
struct Offer {
    span: Span,
    items: Vec<Item>,
    /// Whether there are more than these.
    is_part: bool,
}

impl Offer {
    fn new(span: Span, items: Vec<Item>) -> Self {
        Self { span, items, is_part: false }
    }

    fn to_json(&self, lines: &Lines<'_>) -> Value {
        let range = lines.range(self.span);
        let items = self.items.iter().enumerate().map(|(place, item)| {
            let mut json = json!({
                "label": item.label,
                "kind": item.icon as u8,
                "sortText": format!("{place:04}"),
                "filterText": item.filter,
                "textEdit": text_edit(range, &item.text),
            });
            if !item.detail.is_empty() {
                json["detail"] = json!(item.detail);
            }
            if !item.about.is_empty() {
                json["documentation"] = markdown(&item.about);
            }
            json
        });
        json!({ "isIncomplete": self.is_part, "items": items.collect::<Vec<_>>() })
    }
}

/// What can follow at `offset`.
pub(super) fn complete(page: &Page, book: &Book, offset: usize) -> Value {
    let items = match page.typed(offset) {
        Some(typed) => toml::items(page, book, &typed, offset),
        None => body::items(page, book, offset),
    };
    items.map_or(Value::Null, |items| items.to_json(&page.lines()))
}

/// The questions that are meant by `typed`: ids that begin with it, then those that contain it, then those whose title has its words.
fn questions<'b>(book: &'b Book, typed: &str) -> (Vec<&'b Question>, bool) {
    let typed = typed.to_lowercase();
    let words: Vec<&str> = typed.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let rank = |question: &Question| {
        if question.id.starts_with(&typed) {
            return Some(0);
        }
        if question.id.contains(&typed) {
            return Some(1);
        }
        let title = question.title.to_lowercase();
        words.iter().all(|word| title.contains(word) || question.id.contains(word)).then_some(2)
    };
    let mut found: Vec<(u8, &Question)> =
        book.questions.iter().filter_map(|question| Some((rank(question)?, question))).collect();
    found.sort_by(|(a, first), (b, second)| (a, &first.id).cmp(&(b, &second.id)));
    let is_part = found.len() > MAX_ITEMS;
    found.truncate(MAX_ITEMS);
    (found.into_iter().map(|(_, question)| question).collect(), is_part)
}

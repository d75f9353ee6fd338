//! Texts that a translation shows in the original's language: HTML attributes that say which, for screen readers, fonts and direction.

use crate::book::Book;
use crate::source::SourcePath;
use crate::text::language::{Direction, direction};

/// Attributes for an element that holds the text at `path`, with a blank before each: ` lang="en"`, and ` dir="ltr"` where that runs the
/// other way than the book; empty for a text in the book's language.
#[must_use]
pub fn attributes(book: &Book, path: &SourcePath) -> String {
    if book.languages.is_missing(path) { of_original(book) } else { String::new() }
}

/// The same for the name of a tag.
#[must_use]
pub fn of_tag(book: &Book, slug: &str) -> String {
    if book.languages.is_tag_missing(slug) { of_original(book) } else { String::new() }
}

/// The same for a text of book.toml, which is the original's.
#[must_use]
pub fn of_settings(book: &Book) -> String {
    if book.languages.is_translation() { of_original(book) } else { String::new() }
}

fn of_original(book: &Book) -> String {
    let Some(tag) = book.languages.original() else { return String::new() };
    let own = direction(tag);
    if own == direction(&book.config.book.language) {
        format!(" lang=\"{tag}\"")
    } else {
        format!(" lang=\"{tag}\" dir=\"{}\"", own.as_str())
    }
}

/// `html`, which shows the text at `path`, in an element that says its language where that is not the book's.
pub(crate) fn marked(book: &Book, path: &SourcePath, html: String) -> String {
    within("span", book, path, html)
}

/// The same for blocks.
pub(crate) fn marked_blocks(book: &Book, path: &SourcePath, html: String) -> String {
    if html.is_empty() { html } else { within("div", book, path, html) }
}

fn within(element: &str, book: &Book, path: &SourcePath, html: String) -> String {
    match attributes(book, path) {
        attributes if attributes.is_empty() => html,
        attributes => format!("<{element}{attributes}>{html}</{element}>"),
    }
}

/// Which way the text at `path` runs.
pub(crate) fn direction_of(book: &Book, path: &SourcePath) -> Direction {
    let original = book.languages.original().filter(|_| book.languages.is_missing(path));
    direction(original.unwrap_or(&book.config.book.language))
}

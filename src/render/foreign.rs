//! Texts that a translation shows in the original's language: HTML attributes that say which, for screen readers, fonts and direction.

use crate::book::Book;
use crate::source::SourcePath;
use crate::text::language::{Direction, direction};

/// Attributes for an element that holds the text at `path`, with a blank before each: ` lang="en"`, and ` dir="ltr"` where that runs the
/// other way than the book; empty for a text in the book's language.
#[must_use]
pub fn attributes(book: &Book, path: &SourcePath) -> String {
    let Some(tag) = book.languages.original().filter(|_| book.languages.is_missing(path)) else { return String::new() };
    let own = direction(tag);
    if own == direction(&book.config.book.language) {
        format!(" lang=\"{tag}\"")
    } else {
        format!(" lang=\"{tag}\" dir=\"{}\"", own.as_str())
    }
}

/// `html`, which shows the text at `path`, in an element that says its language where that is not the book's.
pub(super) fn marked(book: &Book, path: &SourcePath, html: String) -> String {
    match attributes(book, path) {
        attributes if attributes.is_empty() => html,
        attributes => format!("<span{attributes}>{html}</span>"),
    }
}

/// Which way the text at `path` runs.
pub(crate) fn direction_of(book: &Book, path: &SourcePath) -> Direction {
    let original = book.languages.original().filter(|_| book.languages.is_missing(path));
    direction(original.unwrap_or(&book.config.book.language))
}

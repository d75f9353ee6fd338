//! The front matter of files that are no question: a topic's, the home page's, and that of plain pages and paths.

use super::limited;
use crate::config::table::{TableReader, TomlText};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::content_file::PageKind;
use crate::source::{SourceFile, Span, Spanned};

/// The front matter of a topic's or the book's `_index.md`, as written.
#[derive(Clone, Debug, Default)]
pub struct TopicFrontMatter {
    /// The name readers see.
    pub title: Option<Spanned<String>>,
    /// One line about it.
    pub description: Option<String>,
    /// Its place among the topics, lower first; topics without one follow.
    pub order: Option<i64>,
    /// Slugs it had before.
    pub aliases: Vec<Spanned<String>>,
}

/// Reads the front matter of an `_index.md`.
pub fn topic(file: &SourceFile, span: Span, diagnostics: &mut Vec<Diagnostic>) -> TopicFrontMatter {
    let text = TomlText { path: &file.path, text: &file.text[span.range()], start: span.start };
    let (table, mut errors) = text.parse();
    diagnostics.append(&mut errors);
    let mut reader = TableReader::new(text, "front matter", &table, diagnostics);
    let title = reader.string("title").filter(|title| !title.value.trim().is_empty());
    let description = reader.string("description").map(|description| description.value);
    let order = reader.integer("order").map(|order| order.value);
    let aliases = limited(file, "aliases", &mut reader);
    reader.finish();
    TopicFrontMatter { title, description, order, aliases }
}

/// The front matter of a plain page or a path, as written.
#[derive(Clone, Debug)]
pub struct PageFrontMatter {
    /// The name readers see, not blank.
    pub title: Spanned<String>,
    /// One line about it.
    pub description: Option<String>,
    /// Its place among the pages of its kind, lower first; those without one follow.
    pub order: Option<i64>,
    /// Ids of a path's questions, in its order; none for a plain page.
    pub questions: Vec<Spanned<String>>,
    /// Ids it had before.
    pub aliases: Vec<Spanned<String>>,
    /// Day of the last change, `YYYY-MM-DD`.
    pub updated: Option<String>,
}

/// Reads the front matter of a page; `None` when it has no usable title.
pub fn page(
    file: &SourceFile,
    kind: PageKind,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<PageFrontMatter> {
    let text = TomlText { path: &file.path, text: &file.text[span.range()], start: span.start };
    let (table, mut errors) = text.parse();
    let syntax_is_fine = errors.is_empty();
    diagnostics.append(&mut errors);
    let mut reader = TableReader::new(text, "front matter", &table, diagnostics);
    let has_title = reader.has("title");
    let title = reader.string("title");
    let description = reader.string("description").map(|description| description.value);
    let order = reader.integer("order").map(|order| order.value);
    let questions = match kind {
        PageKind::Plain => Vec::new(),
        PageKind::Path => limited(file, "questions", &mut reader),
    };
    let aliases = limited(file, "aliases", &mut reader);
    let updated = reader.date("updated").map(|date| date.value);
    reader.finish();
    match title {
        Some(title) if !title.value.trim().is_empty() => {
            Some(PageFrontMatter { title, description, order, questions, aliases, updated })
        }
        Some(title) => {
            diagnostics.push(Diagnostic::new(Rule::InvalidValue, &file.path, title.span, "`title` is empty"));
            None
        }
        None => {
            if !has_title && syntax_is_fine {
                let message = "the front matter has no `title`";
                let finding = Diagnostic::new(Rule::MissingKey, &file.path, Span::at(span.start), message);
                diagnostics.push(finding.hint("add `title = \"…\"`"));
            }
            None
        }
    }
}

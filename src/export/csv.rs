//! The book as a table: a row for each question, for spreadsheets and for other programs' imports.
//!
//! RFC 4180 with a row of names: lines end with CRLF, cells with a comma, a quote or a line end are quoted. `answer` is
//! Markdown as its author wrote it; lists have a semicolon between their entries.

use super::{Emit, Export};
use crate::book::{Book, Question};
use crate::error::Error;
use crate::model::Level;
use crate::text::csv::row;

/// What a cell holds of a question.
type Cell = fn(&Book, &Question) -> String;

/// The columns.
const COLUMNS: &[(&str, Cell)] = &[
    ("id", |_, question| question.id.clone()),
    ("question", |_, question| question.markdown.clone()),
    ("answer", |_, question| question.body.text.trim().replace("\r\n", "\n")),
    ("topic", |book, question| book.topics[question.topic].title.clone()),
    ("level", |_, question| question.level.map_or("", Level::name).to_owned()),
    ("importance", |_, question| question.importance.get().to_string()),
    ("tags", |_, question| question.tags.join("; ")),
    ("label", |_, question| question.label.as_ref().map_or_else(String::new, |label| label.value.clone())),
    ("asked", |_, question| question.asked.join("; ")),
    ("points", |_, question| question.points.join("; ")),
    ("related", |book, question| {
        question.related.iter().map(|other| book.questions[*other].id.as_str()).collect::<Vec<_>>().join("; ")
    }),
    ("keywords", |_, question| question.keywords.join("; ")),
    ("updated", |_, question| question.updated.clone().unwrap_or_default()),
];

/// Writes the table.
///
/// # Errors
/// Fails when `emit` cannot take a row.
pub fn write(export: &Export<'_>, emit: &mut Emit<'_>) -> Result<(), Error> {
    let book = export.book;
    let own = book.config.fields.keys();
    let names: Vec<String> = COLUMNS.iter().map(|(name, _)| (*name).to_owned()).chain(own.cloned()).collect();
    emit(row(&names).as_bytes())?;
    let own_cell = |question: &Question, key: &str| {
        let field = book.fields(question).find(|field| field.key == key);
        let values = field.map(|field| field.values().map(|(_, value)| value).collect::<Vec<_>>());
        values.map_or_else(String::new, |values| values.join("; "))
    };
    let cells = |question: &Question| {
        let own = book.config.fields.keys().map(|key| own_cell(question, key));
        COLUMNS.iter().map(|(_, cell)| cell(book, question)).chain(own).collect::<Vec<_>>()
    };
    export.each_question(|_, question| Ok(row(&cells(question))), |row| emit(row.as_bytes()))
}

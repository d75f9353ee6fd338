//! A question renamed from a text or in the list of files: its file moves, its former id redirects, links follow.

use serde_json::{Value, json};

use super::library::OpenBook;
use super::page::{Page, Thing};
use super::position::{Encoding, Lines};
use super::protocol::{Client, text_edit, uri_of};
use crate::book::links::Target;
use crate::book::{Book, QuestionIndex};
use crate::check::moved::{Moved, moved};
use crate::source::{SourcePath, Span};

/// The question of the original that the text at `offset` names, and the part of the text that is its id.
fn named(page: &Page, open: &OpenBook, offset: usize) -> Option<(QuestionIndex, Span)> {
    let book = open.book_of(page);
    let (thing, span) = page.thing_at(book, offset)?;
    let (Thing::Target(Target::Question(index, _)) | Thing::Own(index)) = thing else { return None };
    let id = &book.questions[index].id;
    let index = *open.book.by_id.get(id)?;
    let inside = page.file.text[span.range()].find(id.as_str()).map(|at| span.start + at);
    let place = inside.map(|start| Span::new(start, start + id.len()));
    Some((index, place.filter(|place| place.start <= offset && offset <= place.end).unwrap_or(span)))
}

/// What would be renamed at `offset`.
pub(super) fn prepare(page: &Page, open: &OpenBook, offset: usize) -> Value {
    match named(page, open, offset) {
        Some((index, span)) => {
            json!({ "range": page.lines().range(span), "placeholder": open.book.questions[index].id })
        }
        None => Value::Null,
    }
}

/// The change that gives the question at `offset` another id.
///
/// # Errors
/// Fails, with the reason, when there is no question, or it cannot have the id.
pub(super) fn rename(
    page: &Page,
    open: &OpenBook,
    offset: usize,
    id: &str,
    client: Client,
    versions: &dyn Fn(&SourcePath) -> Option<i64>,
) -> Result<Value, String> {
    let Some((index, _)) = named(page, open, offset) else {
        return Err("no question is named here".to_owned());
    };
    if !client.renames_files {
        return Err("this editor moves no files: rename the file and add the former id to `aliases`".to_owned());
    }
    let from = &open.book.questions[index].path;
    let to = SourcePath::new(format!("{}/{}.md", from.parent(), id.trim().trim_end_matches(".md")));
    if to == *from {
        return Ok(json!({ "documentChanges": [] }));
    }
    let moved = moved(&open.books().collect::<Vec<_>>(), &open.project, index, &to)?;
    let mut changes = document_changes(&moved, open, page.encoding, versions);
    changes.push(rename_file(open, &moved.from, &moved.to));
    changes.extend(moved.translations.iter().map(|(from, to)| rename_file(open, from, to)));
    Ok(json!({ "documentChanges": changes }))
}

/// The change that goes with a question's file being moved from `from` to `to` by the editor.
pub(super) fn file_renamed(
    open: &OpenBook,
    from: &SourcePath,
    to: &SourcePath,
    (client, encoding): (Client, Encoding),
    versions: &dyn Fn(&SourcePath) -> Option<i64>,
) -> Value {
    let index = open.book.by_id.get(from.stem()).copied().filter(|index| open.book.questions[*index].path == *from);
    // A place where no question can be gets a finding when the file is there.
    let books: Vec<&Book> = open.books().collect();
    match index.and_then(|index| moved(&books, &open.project, index, to).ok()) {
        Some(moved) => {
            let mut changes = document_changes(&moved, open, encoding, versions);
            if client.renames_files {
                changes.extend(moved.translations.iter().map(|(from, to)| rename_file(open, from, to)));
            }
            json!({ "documentChanges": changes })
        }
        None => Value::Null,
    }
}

fn rename_file(open: &OpenBook, from: &SourcePath, to: &SourcePath) -> Value {
    let [old, new] = [from, to].map(|path| uri_of(&open.root.join(path.as_str())));
    json!({ "kind": "rename", "oldUri": old, "newUri": new })
}

fn document_changes(
    moved: &Moved,
    open: &OpenBook,
    encoding: Encoding,
    versions: &dyn Fn(&SourcePath) -> Option<i64>,
) -> Vec<Value> {
    let changes = moved.edits.iter().filter_map(|(path, fixes)| {
        let text = &open.project.file(path)?.text;
        let lines = Lines::new(text, encoding);
        let edits: Vec<Value> = fixes.iter().map(|fix| text_edit(lines.range(fix.span), &fix.text)).collect();
        let uri = uri_of(&open.root.join(path.as_str()));
        Some(json!({ "textDocument": { "uri": uri, "version": versions(path) }, "edits": edits }))
    });
    changes.collect()
}

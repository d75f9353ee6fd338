//! A book into pages, feeds and files: bytes by route.

pub mod address;
pub mod built_in;
pub mod context;
pub mod feeds;
pub mod fences;
pub mod flow;
pub mod foreign;
pub mod forge;
mod formulas;
pub mod highlight;
pub mod html;
mod items;
mod language_parts;
pub mod line;
pub mod links;
mod llms;
pub mod markdown_copy;
mod minify;
pub mod offline;
pub mod pages;
pub mod palette;
pub mod picture_fonts;
pub mod pictures;
pub mod practice_lists;
pub mod raw_html;
pub mod sidebar;
mod sitemap;
pub mod snippet_cache;
pub mod structured_data;
pub mod text;
pub mod theme;

use crate::book::Question;
use crate::error::Error;
use crate::route::Route;
use markdown_copy::MarkdownCopy;
use pages::{Page, Pages};

/// What is at a route.
pub enum Made<'a> {
    /// A page, to be rendered unless its key says that it is what it was.
    Page(Box<Page<'a>>),
    /// The passages of a question for search, to be written out unless their key says so.
    Passages(&'a Question),
    /// The Markdown copy of a question, to be written out unless its key says so.
    Copy(MarkdownCopy<'a>),
    /// A file for programs, finished.
    File(Vec<u8>),
}

/// What is at `route`; `None` where this book has nothing.
///
/// # Errors
/// Fails when a template of a file for programs does.
pub fn make<'a>(pages: &Pages<'a>, route: Route<'_>) -> Result<Option<Made<'a>>, Error> {
    let book = pages.book;
    let question = |id: &str| book.by_id.get(id).map(|index| &book.questions[*index]);
    match route {
        Route::Passages(id) => return Ok(question(id).map(Made::Passages)),
        Route::Markdown(id) => {
            return Ok(question(id).map(|question| Made::Copy(MarkdownCopy::new(book, question, pages.text()))));
        }
        _ => {}
    }
    match pages.make(route) {
        Some(page) => Ok(Some(Made::Page(Box::new(page)))),
        None => Ok(feeds::file(pages, route)?.map(Made::File)),
    }
}

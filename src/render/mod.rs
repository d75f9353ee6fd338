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
mod markdown_copy;
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
use pages::{BodySource, Page, Pages};

/// What is at a route.
pub enum Made<'a> {
    /// A page, to be rendered unless its key says that it is what it was.
    Page(Box<Page<BodySource<'a>>>),
    /// The passages of a question for search, to be written out unless their key says so.
    Passages(&'a Question),
    /// A file for programs, finished.
    File(Vec<u8>),
}

/// What is at `route`; `None` where this book has nothing.
///
/// # Errors
/// Fails when a template of a file for programs does.
pub fn make<'a>(pages: &Pages<'a>, route: Route<'_>) -> Result<Option<Made<'a>>, Error> {
    if let Route::Passages(id) = route {
        return Ok(pages.book.by_id.get(id).map(|index| Made::Passages(&pages.book.questions[*index])));
    }
    match pages.make(route) {
        Some(page) => Ok(Some(Made::Page(Box::new(page)))),
        None => Ok(feeds::file(pages, route)?.map(Made::File)),
    }
}

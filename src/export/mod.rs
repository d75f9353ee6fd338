//! A book into one file, with everything in it: JSON and a table for programs, a page to keep and to print.
//!
//! Pure: what is made goes to an [`Emit`], piece by piece, since a large book would fill the memory several times over.

pub mod anki;
mod archive;
pub mod csv;
pub mod epub;
mod identity;
mod inline;
pub mod json;
mod markup;
mod mirror;
mod pictures;
pub mod single_file;
mod text;
mod web;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::book::{Book, Page, Question, Topic};
use crate::error::Error;
use crate::parse::Body;
use crate::render::address::Addresses;
use crate::render::html::{self, BodyHtml, BodyOptions};
use crate::render::links::Links;
use crate::render::snippet_cache::SnippetCache;
use crate::render::text::Text;
use crate::source::{Bytes, SourcePath};

/// Takes the bytes of a file, in order.
pub type Emit<'a> = dyn FnMut(&[u8]) -> Result<(), Error> + 'a;

/// What every export is made from.
pub struct Export<'a> {
    /// The book.
    pub book: &'a Book,
    /// Files that a site would copy, pictures among them, by path in the site.
    pub files: &'a BTreeMap<String, Bytes>,
    /// Snippets highlighted before.
    pub snippets: &'a SnippetCache,
    /// The words of the interface.
    pub text: &'a Text,
    /// Hears of each question that is done.
    pub progress: &'a (dyn Fn() + Sync),
}

/// How a body becomes part of a larger text.
pub struct Placing<'a> {
    /// How addresses are spelled.
    pub addresses: &'a dyn Addresses,
    /// Put before every fragment; empty where a body has the page to itself.
    pub anchor_prefix: &'a str,
    /// Added to every heading's level.
    pub heading_shift: u8,
}

/// Questions that are made ready at the same time, before the first of them is written.
const AT_ONCE: usize = 256;

impl Export<'_> {
    /// An answer as HTML.
    #[must_use]
    pub fn answer(&self, question: &Question, placing: &Placing<'_>) -> BodyHtml {
        self.body(&question.path, &question.body, placing)
    }

    /// A topic's introduction as HTML.
    #[must_use]
    pub fn introduction(&self, topic: &Topic, placing: &Placing<'_>) -> BodyHtml {
        self.body(&topic.path, &topic.introduction, placing)
    }

    /// The text of a plain page or a path as HTML.
    #[must_use]
    pub fn page(&self, page: &Page, placing: &Placing<'_>) -> BodyHtml {
        self.body(&page.path, &page.body, placing)
    }

    /// The home page's text as HTML.
    #[must_use]
    pub fn home(&self, placing: &Placing<'_>) -> BodyHtml {
        self.body(&self.book.home_path, &self.book.home, placing)
    }

    fn body(&self, path: &SourcePath, body: &Body, placing: &Placing<'_>) -> BodyHtml {
        let links = Links::of_body(self.book, path, body, placing.addresses);
        html::body(
            body,
            &BodyOptions {
                config: &self.book.config,
                links: &links,
                anchor_prefix: placing.anchor_prefix,
                heading_shift: placing.heading_shift,
                snippets: self.snippets,
                text: self.text,
                direction: self.text.direction(),
            },
        )
    }

    /// Makes a piece of each question, several at a time, and hands them on in the book's order.
    ///
    /// # Errors
    /// Fails when a piece cannot be made or `emit` cannot take it.
    pub fn each_question<T: Send>(
        &self,
        make: impl Fn(usize, &Question) -> Result<T, Error> + Sync,
        mut take: impl FnMut(T) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for (chunk, questions) in self.book.listed().chunks(AT_ONCE).enumerate() {
            let made: Vec<Result<T, Error>> = questions
                .par_iter()
                .enumerate()
                .map(|(offset, question)| {
                    let made = make(chunk * AT_ONCE + offset, question);
                    (self.progress)();
                    made
                })
                .collect();
            made.into_iter().try_for_each(|made| take(made?))?;
        }
        Ok(())
    }
}

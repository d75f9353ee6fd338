//! A book into the files of its site, and these into a folder.

pub mod cache;
pub mod files;
pub mod kept;
pub mod published;
pub mod record;
mod spare;
pub mod staging;
pub mod unfinished;

use std::collections::BTreeMap;
use std::sync::Mutex;

use rayon::prelude::*;

use crate::book::{Book, passages};
use crate::error::Error;
use crate::render::offline::{self, Kept};
use crate::render::pages::{Pages, Prepared};
use crate::render::pictures::PictureCache;
use crate::render::snippet_cache::SnippetCache;
use crate::render::theme::Theme;
use crate::render::{self, Made};
use crate::route::{FileHash, PageKey, Route, Sink, Site};
use crate::search;
use crate::search::analyses::AnalysisCache;
use crate::search::publish::Limits;
use crate::source::{Bytes, SitePath};

/// What a site is made from.
pub struct Source<'a> {
    /// Its pages.
    pub pages: Pages<'a>,
    /// Files that are copied as they are: static ones and those beside the questions, by path in the site.
    pub files: &'a BTreeMap<String, Bytes>,
    /// Pictures drawn by an earlier build.
    pub pictures: &'a PictureCache,
    /// Terms of questions found by an earlier build.
    pub analyses: &'a AnalysisCache,
    /// Hears that all questions are analyzed.
    pub analyzed: &'a (dyn Fn() + Sync),
    /// Hears of each question's page.
    pub progress: &'a (dyn Fn() + Sync),
}

/// Makes every file of the site and hands it to `sink`; pages that the sink has already are not rendered.
///
/// # Errors
/// Fails when a template does, or when `sink` cannot take a file.
pub fn site(source: &Source<'_>, sink: &dyn Sink) -> Result<(), Error> {
    let output = Output { sink, kept: Mutex::default() };
    let (pages, book) = (&source.pages, source.pages.book);
    // The index is the work of one thread for the most part.
    let (index, rendered) = rayon::join(
        || {
            let postings = search::postings::postings(book, source.analyses);
            (source.analyzed)();
            search::publish::publish(book, postings, Limits::default(), &|route, bytes| output.put(route, None, bytes))
        },
        || {
            let put = |route: Route<'_>, bytes| output.put(route, None, bytes);
            // First, while there is least in memory: each picture takes some megabytes.
            pages.prepared.pictures.draw(pages.theme, source.pictures, &put)?;
            output.pages(source)?;
            if Route::Practice.is_offered(book) { pages.practice_questions().publish(&put) } else { Ok(()) }
        },
    );
    index.and(rendered)?;
    for (name, bytes) in pages.theme.assets_of(book) {
        output.put(Route::Asset(name), None, bytes.clone())?;
    }
    for (path, bytes) in source.files {
        output.put(Route::File(path), None, bytes.to_vec())?;
    }
    let kept: Kept = output.kept.into_inner().expect("no thread panics with the lock").into_iter().collect();
    let files = offline::files(book, pages.theme, &kept);
    for (name, bytes) in files.parts {
        sink.put(Route::OfflinePart(&name), None, bytes)?;
    }
    sink.put(Route::OfflineList, None, files.list)?;
    sink.put(Route::Worker, None, files.worker)?;
    Ok(())
}

/// Every file of a book's site, in memory.
///
/// # Errors
/// Fails when a template does.
pub fn in_memory(book: &Book, theme: &Theme) -> Result<BTreeMap<SitePath, Vec<u8>>, Error> {
    let prepared = Prepared::new(book, theme)?;
    let sink = Site::default();
    let source = Source {
        pages: Pages { book, theme, prepared: &prepared, snippets: &SnippetCache::default(), mount: None },
        files: &BTreeMap::new(),
        pictures: &PictureCache::default(),
        analyses: &AnalysisCache::default(),
        analyzed: &|| {},
        progress: &|| {},
    };
    site(&source, &sink)?;
    Ok(sink.into_files())
}

/// Passes files on and notes those that an offline copy has.
struct Output<'a> {
    sink: &'a dyn Sink,
    kept: Mutex<Vec<(String, FileHash)>>,
}

impl Output<'_> {
    fn pages(&self, source: &Source<'_>) -> Result<(), Error> {
        let pages = &source.pages;
        // A book's own file takes the place of one that it may replace.
        let is_own = |route: &Route<'_>| route.may_be_own() && source.files.contains_key(route.path().as_str());
        pages.prepared.map.pages(pages.book).into_par_iter().filter(|route| !is_own(route)).try_for_each(|route| {
            match render::make(pages, route)? {
                Some(Made::Page(page)) => self.put_unless_kept(route, pages.key(&page), || pages.render(*page))?,
                Some(Made::Passages(question)) => {
                    let make = || Ok(passages::script(question).into_bytes());
                    self.put_unless_kept(route, passages::key(question), make)?;
                }
                Some(Made::Copy(copy)) => self.put_unless_kept(route, copy.key(), || Ok(copy.text().into_bytes()))?,
                Some(Made::File(bytes)) => self.put(route, None, bytes)?,
                None => {}
            }
            if let Route::Question(_) = route {
                (source.progress)();
            }
            Ok::<(), Error>(())
        })
    }

    /// Makes what has this key, unless the sink has it already.
    fn put_unless_kept(
        &self,
        route: Route<'_>,
        key: PageKey,
        make: impl FnOnce() -> Result<Vec<u8>, Error>,
    ) -> Result<(), Error> {
        match self.sink.keep(route, &key)? {
            Some(hash) => self.note(route, hash),
            None => self.put(route, Some(key), make()?)?,
        }
        Ok(())
    }

    fn put(&self, route: Route<'_>, key: Option<PageKey>, bytes: Vec<u8>) -> Result<(), Error> {
        let hash = self.sink.put(route, key, bytes)?;
        self.note(route, hash);
        Ok(())
    }

    fn note(&self, route: Route<'_>, hash: FileHash) {
        if route.is_kept_offline() {
            let path = route.path().to_string();
            self.kept.lock().expect("no thread panics with the lock").push((path, hash));
        }
    }
}

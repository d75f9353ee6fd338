//! The handbook as it is now: pages made when a browser asks for them, and kept until what they show changes.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock};

use crate::book::Book;
use crate::error::Error;
use crate::render::pages::{Made, Pages, Prepared};
use crate::render::snippet_cache::SnippetCache;
use crate::render::theme::Theme;
use crate::route::{PageKey, Route};
use crate::search;
use crate::search::index::AnalysisCache;

/// The bytes of a file, shared by those who send it.
pub type Bytes = Arc<[u8]>;

/// What an edition is made from.
pub struct Parts {
    /// The book, without errors.
    pub book: Book,
    /// Its theme.
    pub theme: Theme,
    /// Files that are copied, by path in the site.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Snippets highlighted before.
    pub snippets: Arc<SnippetCache>,
    /// Terms of questions found before.
    pub analyses: Arc<AnalysisCache>,
}

/// One state of the book, answered from memory.
pub struct Edition {
    book: Book,
    theme: Theme,
    prepared: Prepared,
    files: BTreeMap<String, Vec<u8>>,
    snippets: Arc<SnippetCache>,
    analyses: Arc<AnalysisCache>,
    /// Pages by path, each with what it was made from; an edition goes on with those of the one before.
    pages: Arc<Mutex<HashMap<String, (PageKey, Bytes)>>>,
    /// Files of the search index by path, once somebody searches.
    index: OnceLock<HashMap<String, Bytes>>,
}

impl Edition {
    /// Prepares to answer; `before` is the edition that this one replaces.
    ///
    /// # Errors
    /// Fails when a template of the theme does.
    pub fn new(parts: Parts, before: Option<&Edition>) -> Result<Self, Error> {
        let prepared = Prepared::new(&parts.book, &parts.theme)?;
        Ok(Self {
            prepared,
            book: parts.book,
            theme: parts.theme,
            files: parts.files,
            snippets: parts.snippets,
            analyses: parts.analyses,
            pages: before.map(|before| Arc::clone(&before.pages)).unwrap_or_default(),
            index: OnceLock::new(),
        })
    }

    /// Whether the book has any question.
    #[must_use]
    pub fn has_questions(&self) -> bool {
        !self.book.questions.is_empty()
    }

    /// The file at `path`; `None` where the site has none.
    ///
    /// # Errors
    /// Fails when a template does, or when the search index cannot be made.
    pub fn answer(&self, path: &str) -> Result<Option<Bytes>, Error> {
        if let Some(bytes) = self.files.get(path) {
            return Ok(Some(bytes.as_slice().into()));
        }
        if let Some(route) = self.prepared.map.find(&self.book, path) {
            return self.page(route);
        }
        if Route::is_search(path) {
            return Ok(self.index()?.get(path).cloned());
        }
        if let Some(name) = Route::asset_name(path) {
            if let Some(bytes) = self.theme.assets.get(name) {
                return Ok(Some(bytes.as_slice().into()));
            }
            return self.prepared.pictures.draw_one(&self.theme, path).map(|png| png.map(Into::into));
        }
        Ok(None)
    }

    fn page(&self, route: Route<'_>) -> Result<Option<Bytes>, Error> {
        let pages = Pages {
            book: &self.book,
            theme: &self.theme,
            prepared: &self.prepared,
            snippets: &self.snippets,
            mount: Some("/"),
        };
        let page = match pages.make(route)? {
            Some(Made::Page(page)) => page,
            Some(Made::File(bytes)) => return Ok(Some(bytes.into())),
            None => return Ok(None),
        };
        let (key, path) = (pages.key(&page), route.path().to_string());
        let known = self.pages.lock().expect("no thread panics with the lock").get(&path).cloned();
        if let Some((_, bytes)) = known.filter(|(known, _)| *known == key) {
            return Ok(Some(bytes));
        }
        let bytes: Bytes = pages.render(*page)?.into();
        self.pages.lock().expect("no thread panics with the lock").insert(path, (key, Arc::clone(&bytes)));
        Ok(Some(bytes))
    }

    /// The files of the search index, made when they are first asked for.
    fn index(&self) -> Result<&HashMap<String, Bytes>, Error> {
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let files = Mutex::new(HashMap::new());
        search::publish::publish(&self.book, &search::index::index(&self.book, &self.analyses)?, &|route, bytes| {
            let path = route.path().to_string();
            files.lock().expect("no thread panics with the lock").insert(path, Bytes::from(bytes));
            Ok(())
        })?;
        Ok(self.index.get_or_init(|| files.into_inner().expect("no thread panics with the lock")))
    }
}

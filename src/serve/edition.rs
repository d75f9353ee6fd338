//! The handbook as it is now: pages made when a browser asks for them, and kept until what they show changes.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use crate::book::{Book, passages};
use crate::error::Error;
use crate::render::pages::{Pages, Prepared};
use crate::render::snippet_cache::SnippetCache;
use crate::render::theme::Theme;
use crate::render::{self, Made};
use crate::route::{PageKey, Route};
use crate::search;
use crate::search::analyses::AnalysisCache;
use crate::search::publish::Limits;
use crate::source::Bytes;

/// What an edition is made from.
pub struct Parts {
    /// The book, without errors.
    pub book: Book,
    /// Its theme.
    pub theme: Arc<Theme>,
    /// Files that are copied, by path in the site.
    pub files: BTreeMap<String, Bytes>,
    /// Snippets highlighted before.
    pub snippets: Arc<SnippetCache>,
    /// Terms of questions found before.
    pub analyses: Arc<AnalysisCache>,
}

/// One state of the book, answered from memory.
pub struct Edition {
    book: Book,
    theme: Arc<Theme>,
    prepared: Prepared,
    files: BTreeMap<String, Bytes>,
    snippets: Arc<SnippetCache>,
    analyses: Arc<AnalysisCache>,
    /// Pages by path, each with what it was made from; an edition goes on with those of the one before.
    pages: Arc<Mutex<HashMap<String, (PageKey, Bytes)>>>,
    /// Files of the search index by path, once somebody searches. The lock is held while they are made: a browser asks for many
    /// at once, and making them takes all processors for a while.
    index: Mutex<Option<Arc<HashMap<String, Bytes>>>>,
    /// Translations by language.
    translations: BTreeMap<String, Edition>,
}

impl Edition {
    /// Prepares to answer; `before` is the edition that this one replaces.
    ///
    /// # Errors
    /// Fails when a template of the theme does.
    pub fn new(parts: Parts, before: Option<&Edition>) -> Result<Self, Error> {
        let prepared = match before {
            Some(before) => Prepared::again(&parts.book, &parts.theme, &before.prepared)?,
            None => Prepared::new(&parts.book, &parts.theme)?,
        };
        let pages = before.map(|before| Arc::clone(&before.pages)).unwrap_or_default();
        // A page of a question that was renamed would stay for as long as the author writes.
        let is_there = |path: &str| prepared.map.find(&parts.book, path).is_some();
        pages.lock().expect("no thread panics with the lock").retain(|path, _| is_there(path));
        Ok(Self {
            prepared,
            book: parts.book,
            theme: parts.theme,
            files: parts.files,
            snippets: parts.snippets,
            analyses: parts.analyses,
            pages,
            index: Mutex::default(),
            translations: BTreeMap::new(),
        })
    }

    /// Adds a translation, which is answered from in its folder.
    pub fn add_translation(&mut self, translation: Edition) {
        self.translations.insert(translation.book.config.book.language.clone(), translation);
    }

    /// The translation into a language.
    #[must_use]
    pub fn translation(&self, language: &str) -> Option<&Edition> {
        self.translations.get(language)
    }

    /// Terms of its questions.
    #[must_use]
    pub fn analyses(&self) -> Arc<AnalysisCache> {
        Arc::clone(&self.analyses)
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
        if let Some((language, below)) = path.split_once('/')
            && let Some(translation) = self.translations.get(language)
        {
            return translation.answer(below);
        }
        if let Some(bytes) = self.files.get(path) {
            return Ok(Some(Arc::clone(bytes)));
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
            let list =
                Route::practice_list_name(path).and_then(|name| self.pages().practice_questions().lists.get(name));
            if let Some(bytes) = list {
                return Ok(Some(bytes.as_slice().into()));
            }
            return self.prepared.pictures.draw_one(&self.theme, path).map(|png| png.map(Into::into));
        }
        Ok(None)
    }

    fn pages(&self) -> Pages<'_> {
        Pages {
            book: &self.book,
            theme: &self.theme,
            prepared: &self.prepared,
            snippets: &self.snippets,
            mount: Some("/"),
        }
    }

    fn page(&self, route: Route<'_>) -> Result<Option<Bytes>, Error> {
        let pages = self.pages();
        let page = match render::make(&pages, route)? {
            Some(Made::Page(page)) => page,
            Some(Made::Passages(question)) => return Ok(Some(passages::script(question).into_bytes().into())),
            Some(Made::Copy(copy)) => return Ok(Some(copy.text().into_bytes().into())),
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
    fn index(&self) -> Result<Arc<HashMap<String, Bytes>>, Error> {
        let mut made = self.index.lock().expect("no thread panics with the lock");
        if let Some(index) = &*made {
            return Ok(Arc::clone(index));
        }
        let files = Mutex::new(HashMap::new());
        let postings = search::postings::postings(&self.book, &self.analyses);
        search::publish::publish(&self.book, postings, Limits::default(), &|route, bytes| {
            let path = route.path().to_string();
            files.lock().expect("no thread panics with the lock").insert(path, Bytes::from(bytes));
            Ok(())
        })?;
        let made_files = Arc::new(files.into_inner().expect("no thread panics with the lock"));
        *made = Some(Arc::clone(&made_files));
        Ok(made_files)
    }
}

//! Pages as values: what each kind shows, the key that says whether it changed, and its bytes.
//!
//! ```text
//! Route ─page→ Page (data: what its template will see) ─key→ equal to the last build's? keep the file
//!                                                      └─render→ bytes
//! ```

mod content;
mod contents;
mod lists;
mod own;
mod plain;
mod practice;
mod question;
pub(super) mod redirect;
mod topic;

use std::sync::{Arc, OnceLock};

use serde::Serialize;
use tera::Context;

use super::address::{OnPage, absolute, absolute_below};
use super::context::{BookContext, LanguageItem, PageContext};
use super::foreign::direction_of;
use super::html::{self, BodyHtml, BodyOptions};
use super::links::Links;
use super::pictures::Pictures;
use super::practice_lists::PracticeQuestions;
use super::sidebar::{Labels, Open, Sidebar};
use super::snippet_cache::SnippetCache;
use super::structured_data::structured_data;
use super::text::Text;
use super::theme::{Theme, template_error};
use crate::book::related::Similarity;
use crate::book::{Book, QuestionIndex};
use crate::error::Error;
use crate::model::content_file::PageKind;
use crate::parse::Body;
use crate::route::{InSitemap, Map, Route};
use crate::source::{SitePath, SourcePath};
use crate::text::fit::shorten;
use crate::text::hashed;
use crate::text::html::is_forbidden;
use crate::text::language::{self, Direction};
use crate::text::remembered::{Key, key, key_of};
use content::Content;

/// Longest description in a page's head, in characters.
const MAX_DESCRIPTION: usize = 200;
/// Kinds of pages that have the sidebar beside the text.
const WITH_NAVIGATION: &[&str] = &["topic", "question", "page", "path", "paths", "tag", "tags", "a-z"];
/// Related questions that a page shows: those the author named, then similar ones.
const RELATED_COUNT: usize = 5;

/// What all pages of a book are made from, worked out once.
pub struct Prepared {
    /// How lists are cut into pages.
    pub map: Map,
    /// The pictures that pages name.
    pub pictures: Pictures,
    pub(super) labels: Labels,
    practice_questions: OnceLock<PracticeQuestions>,
    similar: Arc<Similarity>,
    /// What every template sees.
    shared: Context,
    /// Decides, with a page's own context, what its bytes are.
    shared_key: Key,
}

impl Prepared {
    /// Works out what the pages of `book` share.
    ///
    /// # Errors
    /// Fails when the template of the pictures does.
    pub fn new(book: &Book, theme: &Theme) -> Result<Self, Error> {
        let pictures = Pictures::new(book, theme)?;
        Ok(Self::with_pictures(book, theme, pictures))
    }

    /// As [`Prepared::new`], with what was worked out for an earlier state of the book and still holds.
    ///
    /// # Errors
    /// As [`Prepared::new`].
    pub fn again(book: &Book, theme: &Theme, before: &Prepared) -> Result<Self, Error> {
        let pictures = Pictures::new(book, theme)?;
        let similar = Some(&before.similar).filter(|similar| similar.is_of(book)).map(Arc::clone);
        Ok(Self::with(book, theme, pictures, similar))
    }

    /// The same for a book whose pages name no pictures.
    #[must_use]
    pub fn with_pictures(book: &Book, theme: &Theme, pictures: Pictures) -> Self {
        Self::with(book, theme, pictures, None)
    }

    fn with(book: &Book, theme: &Theme, pictures: Pictures, similar: Option<Arc<Similarity>>) -> Self {
        let icon = pictures.icons().next().map(|(path, _)| path.to_owned()).unwrap_or_default();
        let context = BookContext::new(book);
        let at = Route::single_pages(book);
        let mut shared = Context::new();
        shared.insert("book", &context);
        shared.insert("at", &at);
        shared.insert("assets", &theme.names);
        shared.insert("icon", &icon);
        shared.insert("colors", theme.palette.colors());
        let markdown = format!("{:?} {:?} {:?}", book.config.html, book.config.callouts, book.config.book.authors);
        let parts = [
            data(&context),
            data(&at),
            data(&theme.names),
            data(theme.palette.colors()),
            icon.into_bytes(),
            markdown.into_bytes(),
            theme.key.to_vec(),
        ];
        let shared_key = key(&parts.each_ref().map(Vec::as_slice));
        Self {
            map: Map::new(book),
            pictures,
            labels: Labels::new(book),
            practice_questions: OnceLock::new(),
            similar: similar.unwrap_or_else(|| Arc::new(Similarity::new(book))),
            shared,
            shared_key,
        }
    }
}

fn data(value: &impl Serialize) -> Vec<u8> {
    let mut data = Vec::new();
    hashed::put(&mut data, value);
    data
}

/// Makes the pages of one book with one theme.
#[derive(Clone, Copy)]
pub struct Pages<'a> {
    /// The book.
    pub book: &'a Book,
    /// Its templates.
    pub theme: &'a Theme,
    /// What its pages share.
    pub prepared: &'a Prepared,
    /// Snippets highlighted before.
    pub snippets: &'a SnippetCache,
    /// Path that the site is mounted at, for the one page that is shown at any depth (404); `None` takes it from
    /// `site.url`.
    pub mount: Option<&'a str>,
}

/// A page before it is rendered: all that its template will see.
pub struct Page<'a> {
    template: &'static str,
    /// Without the sidebar's HTML.
    head: PageContext,
    sidebar: Sidebar<'a>,
    content: Content<BodySource<'a>>,
}

/// A text before it is rendered: serialized, it is all that decides its HTML.
#[derive(Serialize)]
pub struct BodySource<'a> {
    #[serde(serialize_with = "key_of_body")]
    body: &'a Body,
    links: Links,
    anchor_prefix: String,
    heading_shift: u8,
    #[serde(skip)]
    direction: Direction,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference to the field")]
fn key_of_body<S: serde::Serializer>(body: &&Body, serializer: S) -> Result<S::Ok, S::Error> {
    body.key().serialize(serializer)
}

impl<'a> Pages<'a> {
    /// The page at `route`; `None` where this book has none.
    #[must_use]
    pub fn make(&self, route: Route<'_>) -> Option<Page<'a>> {
        let book = self.book;
        match route {
            Route::Home => Some(self.home()),
            Route::Topic(slug) => self.topic(slug, None),
            Route::TopicPart(slug, first) => self.topic(slug, Some(first)),
            Route::Print(slug) => self.print(slug, None),
            Route::PrintPart(slug, first) => self.print(slug, Some(first)),
            Route::Question(id) => book.by_id.get(id).map(|index| self.question(*index)),
            Route::Alias(_) | Route::PageAlias(_) | Route::PathAlias(_) | Route::TopicAlias(_) | Route::TagAlias(_) => {
                self.redirect(route)
            }
            Route::Page(id) => book.page(PageKind::Plain, id).map(|index| self.own_page(index)),
            Route::Path(id) => book.page(PageKind::Path, id).map(|index| self.own_page(index)),
            Route::Paths => self.paths(),
            Route::Tags => Some(self.tags(None)),
            Route::TagsLetter(letter) => Some(self.tags(Some(letter))),
            Route::Tag(slug) => self.tag(slug, None),
            Route::TagPart(slug, first) => self.tag(slug, Some(first)),
            Route::AToZ => Some(self.a_to_z()),
            Route::Letter(letter) => self.letter(letter, None),
            Route::LetterPart(letter, first) => self.letter(letter, Some(first)),
            Route::Search => Some(self.search()),
            Route::Practice => Some(self.practice()),
            Route::Interview => Some(self.interview()),
            Route::Offline => Some(self.offline()),
            Route::NotFound => Some(self.not_found()),
            _ => None,
        }
    }

    /// What decides a page's bytes: pages with equal keys are equal.
    #[must_use]
    pub fn key(&self, page: &Page<'_>) -> Key {
        // In one piece, which is hashed faster than several.
        let mut data = Vec::with_capacity(8192);
        data.extend_from_slice(&self.prepared.shared_key);
        hashed::put(&mut data, &(page.template, &page.head, &page.sidebar, &page.content));
        key_of(&data)
    }

    /// A page's bytes.
    ///
    /// # Errors
    /// Fails when its template does.
    pub fn render(&self, mut page: Page<'_>) -> Result<Vec<u8>, Error> {
        let mut values = self.prepared.shared.clone();
        page.head.sidebar = page.sidebar.html(self.text(), &page.head.root);
        values.insert("page", &page.head);
        let mut content = page.content.map(&|source| self.body_html(&source));
        if let Content::Question(page) = &mut content {
            // Says again what decides the key already.
            let index = self.book.by_id.get(&page.question.id).copied();
            let path = Route::Question(&page.question.id).path();
            page.structured_data =
                index.map(|index| structured_data(self.book, &self.book.questions[index], &path)).unwrap_or_default();
        }
        if let Content::Page(page) = &mut content {
            self.show_stops(&values, page)?;
        }
        values.extend(Context::from_serialize(&content).map_err(|error| template_error(&error))?);
        let text = self.theme.tera.render(page.template, &values).map_err(|error| template_error(&error))?;
        Ok(without_controls(text).into_bytes())
    }

    /// The words of the interface.
    pub(super) fn text(&self) -> &'a Text {
        &self.theme.text
    }

    fn body_html(&self, source: &BodySource<'_>) -> BodyHtml {
        html::body(
            source.body,
            &BodyOptions {
                config: &self.book.config,
                links: &source.links,
                anchor_prefix: &source.anchor_prefix,
                heading_shift: source.heading_shift,
                snippets: self.snippets,
                text: self.text(),
                direction: source.direction,
            },
        )
    }

    /// The page at `route` with its content.
    fn page(&self, route: Route<'_>, head: Head, content: Content<BodySource<'a>>) -> Page<'a> {
        let path = route.path();
        let root = path.to_root();
        let picture = self.prepared.pictures.link(head.open.topic);
        let sidebar = self.prepared.labels.sidebar(self.book, head.open);
        let head = PageContext {
            canonical: absolute(self.book, &path),
            picture: picture.map_or_else(String::new, |picture| absolute(self.book, &SitePath::new(picture))),
            path: path.to_string(),
            has_navigation: WITH_NAVIGATION.contains(&head.kind),
            kind: head.kind,
            title: head.title,
            description: head.description,
            base: head.base,
            sidebar: String::new(),
            languages: self.languages(route, &root),
            root,
        };
        Page { template: route.row().template, head, sidebar, content }
    }

    /// The page at `route`, whose root is `root`, in every language; pages that another language may not have lead to its home page.
    fn languages(&self, route: Route<'_>, root: &str) -> Vec<LanguageItem> {
        let languages = &self.book.languages;
        let is_everywhere = route.is_in_every_language();
        let path = if is_everywhere { route.path() } else { Route::Home.path() };
        let up = if languages.current > 0 { "../" } else { "" };
        let items = languages.editions.iter().enumerate().map(|(place, edition)| {
            let is_current = place == languages.current;
            let known = edition.url.as_ref().filter(|_| is_everywhere && route.row().in_sitemap == InSitemap::Yes);
            LanguageItem {
                tag: edition.language.clone(),
                name: language::name(&edition.language),
                url: format!("{root}{up}{}{path}", edition.folder),
                canonical: known.map_or_else(String::new, |url| absolute_below(url, &path)),
                is_current,
            }
        });
        items.collect()
    }

    /// A text of the page at `path`.
    fn body(&self, path: &SitePath, source: &SourcePath, body: &'a Body) -> BodySource<'a> {
        let root = path.to_root();
        let links = Links::of_body(self.book, source, body, &OnPage { book: self.book, root: &root });
        BodySource {
            body,
            links,
            anchor_prefix: String::new(),
            heading_shift: 0,
            direction: direction_of(self.book, source),
        }
    }

    /// For a question those that its author named, then the most similar ones.
    #[must_use]
    pub fn related(&self, index: QuestionIndex) -> Vec<QuestionIndex> {
        let named = &self.book.questions[index].related;
        let room = RELATED_COUNT.saturating_sub(named.len());
        let similar = self.prepared.similar.of(self.book, index, room);
        named.iter().copied().chain(similar).collect()
    }

    /// Renders a template that is no page of the site: a feed, or a part of another file.
    ///
    /// # Errors
    /// Fails when the template does.
    pub fn file(&self, template: &str, content: &impl Serialize) -> Result<Vec<u8>, Error> {
        Ok(without_controls(self.as_rendered(template, content)?).into_bytes())
    }

    /// As [`Pages::file`], with the control characters that values have.
    ///
    /// # Errors
    /// As [`Pages::file`].
    pub fn as_rendered(&self, template: &str, content: &impl Serialize) -> Result<String, Error> {
        let mut values = self.prepared.shared.clone();
        values.extend(Context::from_serialize(content).map_err(|error| template_error(&error))?);
        self.theme.tera.render(template, &values).map_err(|error| template_error(&error))
    }
}

/// `text` without control characters, which neither HTML nor XML may hold.
pub(crate) fn without_controls(mut text: String) -> String {
    // Nearly no page has one. Looking at bytes without a branch is many times faster than looking at characters; the two
    // beyond ASCII begin with 0xEF.
    #[expect(clippy::needless_bitwise_bool, reason = "branches would cost more than they spare")]
    let is_suspect =
        |byte: &u8| (*byte < 0x20) & !matches!(*byte, b'\t' | b'\n' | b'\r') | (*byte == 0x7f) | (*byte == 0xef);
    if text.as_bytes().chunks(256).any(|bytes| bytes.iter().fold(false, |any, byte| any | is_suspect(byte))) {
        text.retain(|c| !is_forbidden(c));
    }
    text
}

/// What a kind of page says about itself.
struct Head {
    kind: &'static str,
    title: String,
    description: String,
    base: String,
    open: Open,
}

impl Head {
    fn new(kind: &'static str, title: &str, description: &str) -> Self {
        Self {
            kind,
            title: title.to_owned(),
            description: shorten(description, MAX_DESCRIPTION),
            base: String::new(),
            open: Open::default(),
        }
    }
}

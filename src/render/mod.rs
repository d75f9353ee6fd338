//! A book into a site: every page, feed and file, rendered in parallel and handed on as soon as it is finished.

pub mod address;
pub mod context;
pub mod feeds;
pub mod flow;
pub mod highlight;
pub mod html;
mod items;
mod minify;
pub mod offline;
pub mod pages;
pub mod pictures;
mod practice;
pub mod raw_html;
pub mod remembered;
pub mod sidebar;
pub mod snippet_cache;
pub mod structured_data;
pub mod text;
pub mod theme;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::book::{Book, QuestionIndex, related};
use crate::error::Error;
use crate::search;
use crate::site::{PageSink, SitePath};
use pages::Pages;
use pictures::{PictureCache, Pictures};
use snippet_cache::SnippetCache;
use theme::Theme;

/// What a build decides besides the book and the theme.
#[derive(Default)]
pub struct RenderOptions {
    /// Path that the site is mounted at, for the one page that is shown at any depth (404); `None` takes it from
    /// `site.url`.
    pub mount: Option<String>,
    /// Snippets highlighted by an earlier build.
    pub snippets: SnippetCache,
    /// Pictures drawn by an earlier build.
    pub pictures: PictureCache,
}

/// Similar questions shown besides those the author named, so that there are about this many in all.
const RELATED_COUNT: usize = 5;

/// Renders the whole site into `sink`; `progress` hears of each question's page.
///
/// `files` are copied as they are: static files and those beside the questions, by path in the site.
///
/// # Errors
/// Fails when a template does, or when `sink` cannot take a file.
pub fn site(
    book: &Book,
    theme: &Theme,
    options: &RenderOptions,
    files: &BTreeMap<String, Vec<u8>>,
    sink: &dyn PageSink,
    progress: &(dyn Fn() + Sync),
) -> Result<(), Error> {
    let pictures = Pictures::new(book, theme)?;
    let listing = offline::Listing::new(sink, pictures.link_paths());
    let sink: &dyn PageSink = &listing;
    // The index is the work of one thread for the most part.
    let (index, pages) = rayon::join(
        || search::publish::publish(book, &search::index::index(book)?, sink),
        || {
            pages(book, &Pages::new(book, theme, &pictures, options), sink, progress)?;
            pictures.draw(theme, &options.pictures, sink)
        },
    );
    index.and(pages)?;
    if !files.contains_key("_redirects") && !book.aliases.is_empty() {
        sink.put(SitePath::new("_redirects"), feeds::redirects(book).into_bytes())?;
    }
    for (path, bytes) in &theme.assets {
        sink.put(SitePath::new(path.clone()), bytes.clone())?;
    }
    for (path, bytes) in files {
        sink.put(SitePath::new(path.clone()), bytes.clone())?;
    }
    sink.put(SitePath::new(offline::APP), offline::app_manifest(book, theme, &pictures).into_bytes())?;
    listing.finish(book, theme)
}

fn pages(book: &Book, pages: &Pages, sink: &dyn PageSink, progress: &(dyn Fn() + Sync)) -> Result<(), Error> {
    let related = related_questions(book);
    book.questions.par_iter().enumerate().try_for_each(|(index, question)| {
        let path = SitePath::new(format!("q/{}.html", question.id));
        sink.put(path, pages.question(index, &related[index])?)?;
        sink.put(
            SitePath::new(format!("q/{}.md", question.id)),
            feeds::markdown(book, question, pages.text()).into_bytes(),
        )?;
        progress();
        Ok::<(), Error>(())
    })?;
    book.topics.par_iter().enumerate().try_for_each(|(index, topic)| {
        sink.put(SitePath::new(format!("{}/index.html", topic.slug)), pages.topic(index)?)?;
        sink.put(SitePath::new(format!("{}/print.html", topic.slug)), pages.print(index)?)
    })?;
    book.tags
        .par_iter()
        .try_for_each(|(slug, tag)| sink.put(SitePath::new(format!("tags/{slug}.html")), pages.tag(slug, tag)?))?;
    for (alias, question) in &book.aliases {
        sink.put(SitePath::new(format!("q/{alias}.html")), pages.redirect(alias, *question)?)?;
    }
    sink.put(SitePath::new("index.html"), pages.home()?)?;
    sink.put(SitePath::new("tags/index.html"), pages.tags()?)?;
    sink.put(SitePath::new("a-z.html"), pages.a_to_z()?)?;
    sink.put(SitePath::new("404.html"), pages.not_found()?)?;
    sink.put(SitePath::new("search.html"), pages.search()?)?;
    sink.put(SitePath::new(offline::PAGE), pages.offline()?)?;
    sink.put(SitePath::new("practice.html"), pages.practice()?)?;
    feeds::all(book, pages, sink)
}

/// Path of every file that [`site`] makes, those of the theme and the copied ones left out.
#[must_use]
pub fn page_paths(book: &Book) -> BTreeSet<String> {
    const FIXED: &[&str] = &[
        "index.html",
        "tags/index.html",
        "a-z.html",
        "search.html",
        "practice.html",
        "404.html",
        "sitemap.xml",
        "feed.xml",
        "robots.txt",
        "ids.json",
        "llms.txt",
        offline::PAGE,
        offline::APP,
        offline::LIST,
        offline::WORKER,
    ];
    let mut paths: BTreeSet<String> = FIXED.iter().map(|path| (*path).to_owned()).collect();
    let ids = book.questions.iter().map(|question| &question.id);
    paths.extend(ids.flat_map(|id| [format!("q/{id}.html"), format!("q/{id}.md")]));
    paths.extend(book.aliases.keys().map(|alias| format!("q/{alias}.html")));
    let slugs = book.topics.iter().map(|topic| &topic.slug);
    paths.extend(slugs.flat_map(|slug| [format!("{slug}/index.html"), format!("{slug}/print.html")]));
    paths.extend(book.tags.keys().map(|slug| format!("tags/{slug}.html")));
    paths
}

/// For each question those its author named, then the most similar ones.
pub(crate) fn related_questions(book: &Book) -> Vec<Vec<QuestionIndex>> {
    let similar = related::similar(book, RELATED_COUNT);
    book.questions
        .iter()
        .zip(similar)
        .map(|(question, similar)| {
            let room = RELATED_COUNT.saturating_sub(question.related.len());
            question.related.iter().copied().chain(similar.into_iter().take(room)).collect()
        })
        .collect()
}

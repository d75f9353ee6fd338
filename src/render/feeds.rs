//! Files for programs: which there are, the feeds, and what crawlers and hosts ask for.

use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use super::address::absolute;
use super::pages::{Pages, redirect};
use super::sitemap::sitemap;
use super::{llms, offline};
use crate::book::{Book, Question, TopicIndex};
use crate::config::schema;
use crate::error::Error;
use crate::route::Route;
use crate::text::date::{NEVER, midnight};
use crate::text::fit::shorten;

/// Entries of the feed: the questions changed last.
const FEED_ENTRIES: usize = 50;

/// A file for programs; `None` where `route` is none of these, or this book has none.
///
/// # Errors
/// Fails when a template does.
pub fn file(pages: &Pages<'_>, route: Route<'_>) -> Result<Option<Vec<u8>>, Error> {
    let book = pages.book;
    let text = match route {
        Route::OpenSearch => return open_search(pages).map(Some),
        Route::Sitemap => return sitemap(pages, None),
        Route::SitemapPart(number) => return sitemap(pages, Some(number)),
        Route::Feed => return atom(pages, None).map(Some),
        Route::TopicFeed(slug) => return book.topic(slug).map(|topic| atom(pages, Some(topic))).transpose(),
        Route::JsonFeed => Some(json_feed(book)),
        Route::Robots => Some(robots(book)),
        Route::Headers => Some(HEADERS.to_owned()),
        Route::Llms => Some(llms::book(pages)),
        Route::LlmsTopic(slug) => book.topic(slug).map(|index| llms::topic(book, index)),
        Route::LlmsFull(slug) => book.topic(slug).map(|index| llms::answers(book, index, pages.text())),
        Route::Ids => Some(ids(book)),
        Route::BookSchema => Some(schema::book().to_string() + "\n"),
        Route::QuestionSchema => Some(schema::question(&book.config.fields).to_string() + "\n"),
        Route::IndexSchema => Some(schema::index().to_string() + "\n"),
        Route::Redirects => Some(redirects(book)).filter(|text| !text.is_empty()),
        Route::AppManifest => Some(offline::app_manifest(book, pages.theme, &pages.prepared.pictures)),
        _ => None,
    };
    Ok(text.map(String::into_bytes))
}

/// Every id with its former ones, for programs and for the page that is shown where there is none:
/// `{"version":1,"questions":[{"id","aliases","question","topic"}]}` in the book's order.
fn ids(book: &Book) -> String {
    #[derive(Serialize)]
    struct IdList<'a> {
        version: u32,
        questions: Vec<IdRow<'a>>,
    }
    #[derive(Serialize)]
    struct IdRow<'a> {
        id: &'a str,
        aliases: Vec<&'a str>,
        question: &'a str,
        topic: &'a str,
    }
    let mut aliases: Vec<Vec<&str>> = vec![Vec::new(); book.questions.len()];
    for (alias, index) in book.aliases.iter() {
        aliases[*index].push(alias);
    }
    let questions = book.questions.iter().zip(aliases).map(|(question, aliases)| IdRow {
        id: &question.id,
        aliases,
        question: &question.title,
        topic: &book.topics[question.topic].slug,
    });
    let list = IdList { version: 1, questions: questions.collect() };
    serde_json::to_string(&list).expect("strings and lists of them are JSON") + "\n"
}

/// Former addresses for hosts that read a `_redirects` file (Netlify, Cloudflare Pages): `from to status` a line, paths
/// from the domain's root. Browsers keep the fragment.
#[must_use]
pub fn redirects(book: &Book) -> String {
    let base = book.config.site.url.as_deref().and_then(|url| url::Url::parse(url).ok());
    let base = base.map_or_else(|| "/".to_owned(), |url| format!("{}/", url.path().trim_end_matches('/')));
    let mut text = String::new();
    for (from, to) in redirect::all(book) {
        let (from, to) = (from.path(), to.path());
        let to = to.as_str().strip_suffix("index.html").filter(|folder| folder.ends_with('/')).unwrap_or(to.as_str());
        let _ = writeln!(text, "{base}{from} {base}{to} 301");
    }
    text
}

/// Questions of a book or a topic by the day of their last change, newest first.
fn changed_last(book: &Book, topic: Option<TopicIndex>) -> Vec<(&str, &Question)> {
    let of_scope = book.listed().iter().filter(|question| topic.is_none_or(|topic| question.topic == topic));
    let mut dated: Vec<(&str, &Question)> =
        of_scope.filter_map(|question| Some((question.updated.as_deref()?, question))).collect();
    dated.sort_by(|a, b| b.0.cmp(a.0).then(a.1.id.cmp(&b.1.id)));
    dated.truncate(FEED_ENTRIES);
    dated
}

/// The address of a page in a feed: a whole one where it is known.
fn link(book: &Book, route: Route<'_>) -> String {
    if book.config.site.url.is_some() { absolute(book, &route.path()) } else { route.path().to_string() }
}

/// What a feed reader knows an entry by, for good.
fn lasting_id(book: &Book, name: &str, route: Route<'_>) -> String {
    if book.config.site.url.is_some() { absolute(book, &route.path()) } else { format!("urn:askbook:{name}") }
}

/// An Atom feed (RFC 4287) of the questions changed last: those of the book, or of a topic.
fn atom(pages: &Pages<'_>, topic: Option<TopicIndex>) -> Result<Vec<u8>, Error> {
    #[derive(Serialize)]
    struct Feed {
        id: String,
        title: String,
        subtitle: String,
        updated: String,
        home: String,
        own: String,
        author: String,
        entries: Vec<Entry>,
    }
    #[derive(Serialize)]
    struct Entry {
        id: String,
        title: String,
        url: String,
        updated: String,
        summary: String,
        topic: String,
    }
    let book = pages.book;
    let config = &book.config.book;
    let dated = changed_last(book, topic);
    let entries = dated.iter().map(|(updated, question)| {
        let route = Route::Question(&question.id);
        Entry {
            id: lasting_id(book, route.path().as_str(), route),
            title: question.title.clone(),
            url: link(book, route),
            updated: midnight(updated),
            summary: question.short_answer().to_owned(),
            topic: book.topics[question.topic].title.clone(),
        }
    });
    let (home, own) = match topic.map(|topic| &book.topics[topic]) {
        Some(topic) => (Route::Topic(&topic.slug), Route::TopicFeed(&topic.slug)),
        None => (Route::Home, Route::Feed),
    };
    let of_topic = topic.map(|topic| &book.topics[topic]);
    let content = Feed {
        id: lasting_id(
            book,
            &of_topic.map_or_else(|| "book".to_owned(), |topic| format!("topic:{}", topic.slug)),
            home,
        ),
        title: of_topic.map_or_else(|| config.title.clone(), |topic| format!("{}: {}", config.title, topic.title)),
        subtitle: of_topic.map_or(&config.description, |topic| &topic.description).clone(),
        // A feed has to say when it changed; one whose questions have no dates never did.
        updated: midnight(dated.first().map_or(NEVER, |(updated, _)| updated)),
        home: link(book, home),
        own: link(book, own),
        author: config.authors.first().unwrap_or(&config.title).clone(),
        entries: entries.collect(),
    };
    pages.file("feed.xml", &content)
}

/// The feed of the book as JSON (<https://www.jsonfeed.org/version/1.1/>).
fn json_feed(book: &Book) -> String {
    let config = &book.config.book;
    let items = changed_last(book, None).into_iter().map(|(updated, question)| {
        let route = Route::Question(&question.id);
        json!({
            "id": lasting_id(book, route.path().as_str(), route),
            "url": link(book, route),
            "title": question.title,
            "content_text": question.short_answer(),
            "date_modified": midnight(updated),
            "tags": [book.topics[question.topic].title],
        })
    });
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": config.title,
        "description": config.description,
        "language": config.language,
        "home_page_url": link(book, Route::Home),
        "feed_url": link(book, Route::JsonFeed),
        "authors": config.authors.iter().map(|name| json!({ "name": name })).collect::<Vec<_>>(),
        "items": items.collect::<Vec<_>>(),
    });
    feed.to_string() + "\n"
}

/// What hosts that read `_headers` (Netlify, Cloudflare Pages) send with a site that search engines are to leave out. Crawlers may read
/// it: what they may not read they cannot know to leave out.
const HEADERS: &str = "/*\n  X-Robots-Tag: noindex\n";

fn robots(book: &Book) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if book.config.site.url.is_some() && !book.config.site.is_noindex {
        let _ = writeln!(text, "\nSitemap: {}", absolute(book, &Route::Sitemap.path()));
        for url in book.languages.editions.iter().skip(1).filter_map(|edition| edition.url.as_ref()) {
            let _ = writeln!(text, "Sitemap: {url}{}", Route::Sitemap.path());
        }
    }
    text
}

/// How browsers and launchers search the book, after <https://github.com/dewitt/opensearch>, which allows a name of 16 characters.
fn open_search(pages: &Pages<'_>) -> Result<Vec<u8>, Error> {
    #[derive(Serialize)]
    struct OpenSearch<'a> {
        name: &'a str,
        description: &'a str,
        page: String,
    }
    let book = pages.book;
    let title = &book.config.book.title;
    let name: String = book.config.site.short_title.as_ref().unwrap_or(title).chars().take(16).collect();
    let description = Some(&book.config.book.description).filter(|text| !text.is_empty()).unwrap_or(title);
    let page = absolute(book, &Route::Search.path());
    pages.file("opensearch.xml", &OpenSearch { name: name.trim(), description: &shorten(description, 1024), page })
}

//! Files for programs: sitemap, Atom feed, robots.txt, llms.txt, the Markdown copy of each question.

use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use super::address::{absolute, address};
use super::offline;
use super::pages::Pages;
use super::text::Text;
use crate::book::links::{Target, resolve};
use crate::book::{Book, Question, Topic, TopicIndex};
use crate::config::schema;
use crate::error::Error;
use crate::parse::markdown::plain_text;
use crate::route::{Route, SITEMAP_ENTRIES};
use crate::text::date::{NEVER, midnight};

/// Entries of the feed: the questions changed last.
const FEED_ENTRIES: usize = 50;

/// A file for programs; `None` where `route` is none of these, or this book has none.
///
/// # Errors
/// Fails when a template does.
pub fn file(pages: &Pages<'_>, route: Route<'_>) -> Result<Option<Vec<u8>>, Error> {
    let book = pages.book;
    let text = match route {
        Route::Markdown(id) => book.by_id.get(id).map(|index| markdown(book, &book.questions[*index], pages.text())),
        Route::Sitemap => return sitemap(pages, None),
        Route::SitemapPart(number) => return sitemap(pages, Some(number)),
        Route::Feed => return Ok(Some(feed(pages)?)),
        Route::Robots => Some(robots(book)),
        Route::Llms => Some(llms(pages)),
        Route::LlmsTopic(slug) => book.topic(slug).map(|index| llms_topic(book, index)),
        Route::Ids => Some(ids(book)),
        Route::BookSchema => Some(schema::book().to_string() + "\n"),
        Route::QuestionSchema => Some(schema::question().to_string() + "\n"),
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
    let mut aliases: Vec<Vec<&str>> = vec![Vec::new(); book.questions.len()];
    for (alias, index) in book.aliases.iter() {
        aliases[*index].push(alias);
    }
    let questions = book.questions.iter().zip(aliases).map(|(question, aliases)| {
        json!({
            "id": question.id,
            "aliases": aliases,
            "question": question.title,
            "topic": book.topics[question.topic].slug,
        })
    });
    let questions: Vec<_> = questions.collect();
    json!({ "version": 1, "questions": questions }).to_string() + "\n"
}

/// Former addresses for hosts that read a `_redirects` file (Netlify, Cloudflare Pages): `from to status` a line, paths
/// from the domain's root. Browsers keep the fragment.
#[must_use]
pub fn redirects(book: &Book) -> String {
    let base = book.config.site.url.as_deref().and_then(|url| url::Url::parse(url).ok());
    let base = base.map_or_else(|| "/".to_owned(), |url| format!("{}/", url.path().trim_end_matches('/')));
    let mut text = String::new();
    for (alias, index) in book.aliases.iter() {
        let (from, to) = (Route::Alias(alias).path(), Route::Question(&book.questions[*index].id).path());
        let _ = writeln!(text, "{base}{from} {base}{to} 301");
    }
    text
}

/// The sitemap: all of it, or the list of its parts, or one of these.
fn sitemap(pages: &Pages<'_>, number: Option<&str>) -> Result<Option<Vec<u8>>, Error> {
    #[derive(Serialize)]
    struct Sitemap {
        entries: Vec<Entry>,
        parts: Vec<String>,
    }
    #[derive(Serialize)]
    struct Entry {
        url: String,
        updated: String,
    }
    let book = pages.book;
    if book.config.site.url.is_none() {
        return Ok(None);
    }
    let map = &pages.prepared.map;
    let routes = map.in_sitemap(book);
    let entry = |route: &Route<'_>| {
        let updated = match route {
            Route::Question(id) => book.by_id.get(*id).and_then(|index| book.questions[*index].updated.clone()),
            _ => None,
        };
        Entry { url: absolute(book, &route.path()), updated: updated.unwrap_or_default() }
    };
    let mut content = Sitemap { entries: Vec::new(), parts: Vec::new() };
    match number {
        None if map.sitemap_numbers(pages.book).is_empty() => content.entries = routes.iter().map(entry).collect(),
        None => {
            let parts = map.sitemap_numbers(pages.book).iter();
            content.parts = parts.map(|number| absolute(book, &Route::SitemapPart(number).path())).collect();
        }
        Some(number) => {
            let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let Some(part) = place.and_then(|place| routes.chunks(SITEMAP_ENTRIES).nth(place)) else { return Ok(None) };
            content.entries = part.iter().map(entry).collect();
        }
    }
    pages.file("sitemap.xml", &content).map(Some)
}

/// An Atom feed (RFC 4287) of the questions changed last.
fn feed(pages: &Pages<'_>) -> Result<Vec<u8>, Error> {
    #[derive(Serialize)]
    struct Feed {
        id: String,
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
    let mut dated: Vec<(&String, &Question)> =
        book.questions.iter().filter_map(|question| Some((question.updated.as_ref()?, question))).collect();
    dated.sort_by(|a, b| b.0.cmp(a.0).then(a.1.id.cmp(&b.1.id)));
    dated.truncate(FEED_ENTRIES);
    let has_url = book.config.site.url.is_some();
    let link = |route: Route<'_>| if has_url { absolute(book, &route.path()) } else { route.path().to_string() };
    let id = |name: &str, route: Route<'_>| {
        if has_url { absolute(book, &route.path()) } else { format!("urn:askbook:{name}") }
    };
    let entries = dated.iter().map(|(updated, question)| Entry {
        id: id(Route::Question(&question.id).path().as_str(), Route::Question(&question.id)),
        title: question.title.clone(),
        url: link(Route::Question(&question.id)),
        updated: midnight(updated),
        summary: question.short_answer().to_owned(),
        topic: book.topics[question.topic].title.clone(),
    });
    let author = book.config.book.authors.first().unwrap_or(&book.config.book.title);
    let content = Feed {
        id: id("book", Route::Home),
        // A feed has to say when it changed; one whose questions have no dates never did.
        updated: midnight(dated.first().map_or(NEVER, |(updated, _)| updated)),
        home: link(Route::Home),
        own: link(Route::Feed),
        author: author.clone(),
        entries: entries.collect(),
    };
    pages.file("feed.xml", &content)
}

fn robots(book: &Book) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if book.config.site.url.is_some() {
        let _ = writeln!(text, "\nSitemap: {}", absolute(book, &Route::Sitemap.path()));
    }
    text
}

/// The book's contents for language models, after <https://llmstxt.org>; of a large book its topics.
fn llms(pages: &Pages<'_>) -> String {
    let book = pages.book;
    let mut text = format!("# {}\n", book.config.book.title);
    if !book.config.book.description.is_empty() {
        let _ = write!(text, "\n> {}\n", book.config.book.description);
    }
    let is_large = pages.prepared.map.has_llms_topics(book);
    if is_large {
        text.push_str("\n## Topics\n\n");
    }
    for topic in &book.topics {
        if is_large {
            let root = book.config.site.url.as_deref().unwrap_or_default();
            let path = Route::LlmsTopic(&topic.slug).path();
            let _ = write!(text, "- [{}]({root}{path})", link_text(&topic.title));
            if !topic.description.is_empty() {
                let _ = write!(text, ": {}", topic.description);
            }
            text.push('\n');
        } else {
            let _ = write!(text, "\n## {}\n\n", topic.title);
            push_questions(&mut text, book, topic);
        }
    }
    text
}

/// A topic's contents for language models.
fn llms_topic(book: &Book, index: TopicIndex) -> String {
    let topic = &book.topics[index];
    let mut text = format!("# {}: {}\n\n", book.config.book.title, topic.title);
    if !topic.description.is_empty() {
        let _ = write!(text, "> {}\n\n", topic.description);
    }
    push_questions(&mut text, book, topic);
    text
}

fn push_questions(text: &mut String, book: &Book, topic: &Topic) {
    let root = book.config.site.url.as_deref().unwrap_or_default();
    for index in &topic.questions {
        let question = &book.questions[*index];
        let path = Route::Markdown(&question.id).path();
        let _ = write!(text, "- [{}]({root}{path})", link_text(&question.title));
        if !question.short_answer().is_empty() {
            let _ = write!(text, ": {}", question.short_answer());
        }
        text.push('\n');
    }
}

/// Text that can stand in the brackets of a Markdown link.
fn link_text(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]")
}

/// The Markdown copy of a question: a heading, what is known about it, the answer with links to other copies.
#[must_use]
pub fn markdown(book: &Book, question: &Question, words: &Text) -> String {
    let mut text = format!("# {}\n\n", question.markdown);
    let topic = book.topics[question.topic].title.as_str();
    let mut facts = vec![words.t("markdown-topic", &[("topic", topic.into())])];
    facts.extend(question.level.map(|level| words.t("markdown-level", &[("level", level.name().into())])));
    facts.push(words.t("markdown-importance", &[("importance", question.importance.get().into())]));
    let updated = question.updated.as_deref();
    facts.extend(updated.map(|date| words.t("markdown-updated", &[("date", date.into())])));
    text.push_str(&facts.join(" · "));
    text.push_str("\n\n");
    let body = &question.body;
    let mut done = 0;
    for link in &body.outline.links {
        let (start, end) = (link.span.start - body.start, link.span.end - body.start);
        let typed = &body.text[start..end];
        let Ok(target) = resolve(book, &question.path, link) else { continue };
        let replacement = match (&target, link.is_wiki) {
            (Target::External(_) | Target::Fragment(_), _) => continue,
            (_, true) => {
                let shown = typed.trim_start_matches('[').trim_end_matches(']');
                let shown = shown.split_once('|').map(|(_, shown)| shown.to_owned());
                let title = match &target {
                    Target::Question(other, _) => link_text(&plain_text(book.questions[*other].name())),
                    _ => link.target.clone(),
                };
                format!("[{}]({})", shown.unwrap_or(title), copy_address(book, &target))
            }
            (_, false) => match typed.rfind(&link.target) {
                Some(at) => {
                    let (before, after) = (&typed[..at], &typed[at + link.target.len()..]);
                    format!("{before}{}{after}", copy_address(book, &target))
                }
                None => continue,
            },
        };
        if start >= done {
            text.push_str(&body.text[done..start]);
            text.push_str(&replacement);
            done = end;
        }
    }
    text.push_str(&body.text[done..]);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// Address of a target as the Markdown copies spell it: those of other questions beside this one.
fn copy_address(book: &Book, target: &Target) -> String {
    match target {
        Target::Question(index, fragment) => {
            let fragment = fragment.as_ref().map_or_else(String::new, |fragment| format!("#{fragment}"));
            format!("{}.md{fragment}", book.questions[*index].id)
        }
        other => address(book, "../", other),
    }
}

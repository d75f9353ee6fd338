//! Files for programs: sitemap, Atom feed, robots.txt, llms.txt, the Markdown copy of each question.

use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use super::address::{absolute, address};
use super::pages::Pages;
use super::text::Text;
use crate::book::links::{Target, resolve};
use crate::book::{Book, Question};
use crate::error::Error;
use crate::site::{PageSink, SitePath};

/// Entries of the feed: the questions changed last.
const FEED_ENTRIES: usize = 50;

/// Writes every file of this module except the Markdown copies.
///
/// # Errors
/// Fails when a template does, or when `sink` cannot take a file.
pub fn all(book: &Book, pages: &Pages<'_>, sink: &dyn PageSink) -> Result<(), Error> {
    if book.config.site.url.is_some() {
        sink.put(SitePath::new("sitemap.xml"), sitemap(book, pages)?)?;
    }
    sink.put(SitePath::new("feed.xml"), feed(book, pages)?)?;
    sink.put(SitePath::new("robots.txt"), robots(book).into_bytes())?;
    sink.put(SitePath::new("llms.txt"), llms(book).into_bytes())?;
    sink.put(SitePath::new("ids.json"), ids(book).into_bytes())
}

/// Every id with its former ones, for programs and for the page that is shown where there is none:
/// `{"version":1,"questions":[{"id","aliases","question","topic"}]}` in the book's order.
fn ids(book: &Book) -> String {
    let mut aliases: Vec<Vec<&str>> = vec![Vec::new(); book.questions.len()];
    for (alias, index) in &book.aliases {
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
    for (alias, index) in &book.aliases {
        let _ = writeln!(text, "{base}q/{alias}.html {base}q/{}.html 301", book.questions[*index].id);
    }
    text
}

fn sitemap(book: &Book, pages: &Pages<'_>) -> Result<Vec<u8>, Error> {
    #[derive(Serialize)]
    struct Sitemap {
        entries: Vec<Entry>,
    }
    #[derive(Serialize)]
    struct Entry {
        url: String,
        updated: String,
    }
    let entry = |path: String, updated: Option<&String>| Entry {
        url: absolute(book, &SitePath::new(path)),
        updated: updated.cloned().unwrap_or_default(),
    };
    let mut entries = vec![entry("index.html".to_owned(), None), entry("a-z.html".to_owned(), None)];
    entries.extend(book.topics.iter().map(|topic| entry(format!("{}/index.html", topic.slug), None)));
    let questions = book.questions.iter();
    entries.extend(questions.map(|question| entry(format!("q/{}.html", question.id), question.updated.as_ref())));
    entries.push(entry("tags/index.html".to_owned(), None));
    entries.extend(book.tags.keys().map(|tag| entry(format!("tags/{tag}.html"), None)));
    pages.file("sitemap.xml", &Sitemap { entries })
}

/// An Atom feed (RFC 4287) of the questions changed last.
fn feed(book: &Book, pages: &Pages<'_>) -> Result<Vec<u8>, Error> {
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
    let mut dated: Vec<(&String, &Question)> =
        book.questions.iter().filter_map(|question| Some((question.updated.as_ref()?, question))).collect();
    dated.sort_by(|a, b| b.0.cmp(a.0).then(a.1.id.cmp(&b.1.id)));
    dated.truncate(FEED_ENTRIES);
    let has_url = book.config.site.url.is_some();
    let link = |path: &str| if has_url { absolute(book, &SitePath::new(path)) } else { path.to_owned() };
    let id = |path: &str| {
        let name = if path.is_empty() { "book" } else { path };
        if has_url { absolute(book, &SitePath::new(path)) } else { format!("urn:askbook:{name}") }
    };
    let midnight = |date: &str| format!("{date}T00:00:00Z");
    let entries = dated.iter().map(|(updated, question)| Entry {
        id: id(&format!("q/{}.html", question.id)),
        title: question.title.clone(),
        url: link(&format!("q/{}.html", question.id)),
        updated: midnight(updated),
        summary: question.short_answer().to_owned(),
        topic: book.topics[question.topic].title.clone(),
    });
    let author = book.config.book.authors.first().unwrap_or(&book.config.book.title);
    let content = Feed {
        id: id(""),
        // A feed has to say when it changed; one whose questions have no dates never did.
        updated: midnight(dated.first().map_or("2000-01-01", |(updated, _)| updated)),
        home: link("index.html"),
        own: link("feed.xml"),
        author: author.clone(),
        entries: entries.collect(),
    };
    pages.file("feed.xml", &content)
}

fn robots(book: &Book) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if book.config.site.url.is_some() {
        let _ = writeln!(text, "\nSitemap: {}", absolute(book, &SitePath::new("sitemap.xml")));
    }
    text
}

/// The book's contents for language models, after <https://llmstxt.org>.
fn llms(book: &Book) -> String {
    let mut text = format!("# {}\n", book.config.book.title);
    if !book.config.book.description.is_empty() {
        let _ = write!(text, "\n> {}\n", book.config.book.description);
    }
    let root = book.config.site.url.clone().unwrap_or_default();
    for topic in &book.topics {
        let _ = write!(text, "\n## {}\n\n", topic.title);
        for index in &topic.questions {
            let question = &book.questions[*index];
            let _ = write!(text, "- [{}]({root}q/{}.md)", link_text(&question.title), question.id);
            if !question.short_answer().is_empty() {
                let _ = write!(text, ": {}", question.short_answer());
            }
            text.push('\n');
        }
    }
    text
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
                    Target::Question(other, _) => link_text(&book.questions[*other].title),
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

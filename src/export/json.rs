//! A book into JSON: everything that the site shows, as data. ARCHITECTURE.md documents every key.

use std::collections::BTreeMap;

use serde::Serialize;

use super::text::plain;
use super::{Emit, Export, Placing};
use crate::book::{Book, Page, Question, QuestionIndex, Topic};
use crate::error::Error;
use crate::model::Level;
use crate::parse::Body;
use crate::parse::markdown::plain_text;
use crate::render::address::{OnPage, absolute};
use crate::render::html::{BodyHtml, inline};
use crate::route::Route;
use crate::source::SitePath;

/// Says what the file is.
const FORMAT: &str = "askbook book";
/// Goes up when a key changes its meaning or goes; new keys do not count.
const VERSION: u8 = 1;

#[derive(Serialize)]
struct BookJson<'a> {
    title: &'a str,
    description: &'a str,
    language: &'a str,
    authors: &'a [String],
    url: Option<&'a str>,
    repository: Option<&'a str>,
    introduction: Forms,
}

/// One text in three forms.
#[derive(Serialize)]
struct Forms {
    markdown: String,
    html: String,
    text: String,
}

#[derive(Serialize)]
struct TopicJson<'a> {
    slug: &'a str,
    title: &'a str,
    description: &'a str,
    path: String,
    url: Option<String>,
    introduction: Forms,
    questions: Vec<&'a str>,
}

#[derive(Serialize)]
struct TagJson<'a> {
    slug: &'a str,
    name: &'a str,
    path: String,
    url: Option<String>,
    questions: Vec<&'a str>,
}

#[derive(Serialize)]
struct PageJson<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    description: &'a str,
    updated: Option<&'a str>,
    source: &'a str,
    path: String,
    url: Option<String>,
    questions: Vec<&'a str>,
    text: Forms,
}

/// When an answer was checked, and with which versions by the keys of the record.
#[derive(Serialize)]
struct ProofJson<'a> {
    date: &'a str,
    with: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize)]
struct QuestionJson<'a> {
    id: &'a str,
    question: Forms,
    label: Option<Forms>,
    asked: &'a [String],
    points: Vec<Forms>,
    topic: &'a str,
    level: Option<&'static str>,
    importance: u8,
    tags: &'a [String],
    aliases: Vec<&'a str>,
    related: Vec<&'a str>,
    keywords: &'a [String],
    updated: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<ProofJson<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    fields: BTreeMap<&'a str, Vec<&'a str>>,
    answered: bool,
    source: &'a str,
    path: String,
    url: Option<String>,
    short: Forms,
    body: Forms,
}

/// Writes the book: a line for the book, one for each topic, tag and question.
///
/// # Errors
/// Fails when `emit` cannot take a piece.
pub fn write(export: &Export<'_>, emit: &mut Emit<'_>) -> Result<(), Error> {
    let book = export.book;
    // Addresses start from the site's root, so that they can be joined with its address.
    let placing = Placing { addresses: &OnPage { book, root: "" }, anchor_prefix: "", heading_shift: 0 };
    let head = format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\n\"book\":{}", json(&about(export, &placing)));
    emit(head.as_bytes())?;
    emit(b",\n\"topics\":")?;
    list(book.topics.iter().map(|topic| json(&topic_json(export, topic, &placing))), emit)?;
    emit(b",\n\"tags\":")?;
    let tags = book.tags.iter().map(|(slug, tag)| {
        let path = Route::Tag(slug).path().to_string();
        let url = url(book, &path);
        json(&TagJson { slug, name: &tag.name, path, url, questions: ids(book, &tag.questions) })
    });
    list(tags, emit)?;
    if !book.pages.is_empty() {
        emit(b",\n\"pages\":")?;
        list(book.pages.iter().map(|page| json(&page_json(export, page, &placing))), emit)?;
    }
    emit(b",\n\"questions\":[")?;
    let mut before = "\n";
    export.each_question(
        |_, question| Ok(json(&question_json(export, question, &placing))),
        |line| {
            emit(before.as_bytes())?;
            before = ",\n";
            emit(line.as_bytes())
        },
    )?;
    emit(b"]}\n")
}

fn list(lines: impl Iterator<Item = String>, emit: &mut Emit<'_>) -> Result<(), Error> {
    emit(b"[")?;
    for (place, line) in lines.enumerate() {
        emit(if place == 0 { b"\n" } else { b",\n" })?;
        emit(line.as_bytes())?;
    }
    emit(b"]")
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings and numbers are always JSON")
}

fn about<'a>(export: &Export<'a>, placing: &Placing<'_>) -> BookJson<'a> {
    let book = export.book;
    let about = &book.config.book;
    BookJson {
        title: &about.title,
        description: &about.description,
        language: &about.language,
        authors: &about.authors,
        url: book.config.site.url.as_deref(),
        repository: book.config.site.repository.as_deref(),
        introduction: whole(export, &book.home, &export.home(placing)),
    }
}

fn page_json<'a>(export: &Export<'a>, page: &'a Page, placing: &Placing<'_>) -> PageJson<'a> {
    let book = export.book;
    let path = Route::of_page(page.kind, &page.id).path().to_string();
    PageJson {
        id: &page.id,
        kind: page.kind.noun(),
        title: &page.title,
        description: &page.description,
        updated: page.updated.as_deref(),
        source: page.path.as_str(),
        url: url(book, &path),
        path,
        questions: ids(book, &page.questions),
        text: whole(export, &page.body, &export.page(page, placing)),
    }
}

fn topic_json<'a>(export: &Export<'a>, topic: &'a Topic, placing: &Placing<'_>) -> TopicJson<'a> {
    let book = export.book;
    let path = Route::Topic(&topic.slug).path().to_string();
    TopicJson {
        slug: &topic.slug,
        title: &topic.title,
        description: &topic.description,
        url: url(book, &path),
        path,
        introduction: whole(export, &topic.introduction, &export.introduction(topic, placing)),
        questions: ids(book, &topic.questions),
    }
}

fn question_json<'a>(export: &Export<'a>, question: &'a Question, placing: &Placing<'_>) -> QuestionJson<'a> {
    let book = export.book;
    let path = Route::Question(&question.id).path().to_string();
    let html = export.answer(question, placing);
    let (short, body) = cut(&question.body);
    QuestionJson {
        id: &question.id,
        question: line(&question.markdown),
        label: question.label.as_ref().map(|label| line(&label.value)),
        asked: &question.asked,
        points: question.points.iter().map(|point| line(point)).collect(),
        topic: &book.topics[question.topic].slug,
        level: question.level.map(Level::name),
        importance: question.importance.get(),
        tags: &question.tags,
        aliases: question.aliases.iter().map(|alias| alias.value.as_str()).collect(),
        related: ids(book, &question.related),
        keywords: &question.keywords,
        updated: question.updated.as_deref(),
        checked: question.proof.as_ref().map(|proof| ProofJson {
            date: &proof.date,
            with: proof.versions.iter().map(|(tool, version)| (tool.as_str(), version.as_str())).collect(),
        }),
        fields: book
            .fields(question)
            .map(|field| (field.key, field.values().map(|(_, value)| value).collect()))
            .collect(),
        answered: question.is_answered(),
        source: question.path.as_str(),
        url: url(book, &path),
        path,
        short: Forms { text: plain(book, export.text, &short), markdown: short, html: html.short },
        body: Forms { text: plain(book, export.text, &body), markdown: body, html: html.rest },
    }
}

/// The forms of one line of Markdown.
fn line(markdown: &str) -> Forms {
    Forms { markdown: markdown.to_owned(), html: inline(markdown), text: plain_text(markdown) }
}

fn ids<'a>(book: &'a Book, questions: &[QuestionIndex]) -> Vec<&'a str> {
    questions.iter().map(|question| book.questions[*question].id.as_str()).collect()
}

fn url(book: &Book, path: &str) -> Option<String> {
    Some(absolute(book, &SitePath::new(path))).filter(|url| !url.is_empty())
}

/// A body whose first paragraph is no short answer.
fn whole(export: &Export<'_>, body: &Body, html: &BodyHtml) -> Forms {
    let markdown = lines(&body.text);
    let first = if html.short.is_empty() { String::new() } else { format!("<p>{}</p>\n", html.short) };
    Forms { text: plain(export.book, export.text, &markdown), markdown, html: first + &html.rest }
}

/// The Markdown of the short answer, and what follows it.
fn cut(body: &Body) -> (String, String) {
    let Some(span) = body.outline.short_answer_span else { return (String::new(), lines(&body.text)) };
    let (start, end) = (span.start - body.start, span.end - body.start);
    // What stands before can only be comments and definitions of links.
    let rest = format!("{}\n{}", body.text[..start].trim(), body.text[end..].trim());
    (lines(&body.text[start..end]), lines(&rest))
}

/// `markdown` without blank lines around it, its lines ending as they do on Unix.
fn lines(markdown: &str) -> String {
    markdown.trim().replace("\r\n", "\n")
}

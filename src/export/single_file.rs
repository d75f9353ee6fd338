//! A book into one HTML file that needs nothing besides itself: no folder, no network, no server.
//!
//! The site's own style sheet, scripts, search index and templates' parts stand in the file; links between questions are
//! fragments of it. Templates: `single.html` around everything, `single_topic.html`, `single_answer.html`.

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde::Serialize;

use super::inline::{Element, data_uri, in_script, policy, with_pictures};
use super::{Emit, Export, Placing};
use crate::book::links::Target;
use crate::book::{Book, Page, Question, QuestionIndex, TopicIndex};
use crate::error::Error;
use crate::render::address::{Addresses, absolute, encode_path, on_site};
use crate::render::context::{QuestionItem, RelatedItem, TopicItem};
use crate::render::html::{BodyHtml, inline};
use crate::render::pages::{Pages, Prepared, without_controls};
use crate::render::pictures::Pictures;
use crate::render::theme::{Theme, sheet_of_letters};
use crate::route::Route;
use crate::search;
use crate::search::analyses::AnalysisCache;
use crate::search::publish::Limits;
use crate::text::call;

/// Fragment of the home page's text; topics have `_topic-<slug>`. No id of a question starts with `_`.
const HOME: &str = "_home";

/// Where the parts stand that are written one by one, so that a large book is never whole in memory. No text of a book
/// holds a control character once it is part of a page.
const ANSWERS: &str = "\u{1}answers\u{1}";
const INDEX: &str = "\u{1}index\u{1}";

#[derive(Serialize)]
struct Frame<'a> {
    question_count: usize,
    policy: String,
    style: String,
    icon: String,
    script: String,
    last_script: String,
    short: String,
    body: String,
    topics: Vec<TopicContents>,
    /// Ids and names of paths and plain pages.
    pages: Vec<(String, &'a str)>,
    answers: &'a str,
    index: &'a str,
}

/// A topic in the contents.
#[derive(Serialize)]
struct TopicContents {
    topic: TopicItem,
    questions: Vec<ContentsQuestion>,
}

#[derive(Serialize)]
struct ContentsQuestion {
    id: String,
    html: String,
}

#[derive(Serialize)]
struct TopicPart {
    topic: TopicItem,
    short: String,
    body: String,
}

/// A plain page or a path.
#[derive(Serialize)]
struct PagePart<'a> {
    id: String,
    name: &'a str,
    lead: &'a str,
    short: String,
    body: String,
    questions: Vec<ContentsQuestion>,
}

#[derive(Serialize)]
struct AnswerPart {
    question: QuestionItem,
    aliases: Vec<String>,
    short: String,
    body: String,
    related: Vec<RelatedItem>,
    updated: String,
    /// Address of its page; empty without `site.url`.
    url: String,
}

/// Writes the file.
///
/// # Errors
/// Fails when a template does, or when `emit` cannot take a piece.
pub fn write(export: &Export<'_>, theme: &Theme, emit: &mut Emit<'_>) -> Result<(), Error> {
    let book = export.book;
    let prepared = Prepared::with_pictures(book, theme, Pictures::default());
    let pages = Pages { book, theme, prepared: &prepared, snippets: export.snippets, mount: None };
    let frame = frame(export, theme, &pages)?;
    let (head, rest) = cut(&frame, ANSWERS)?;
    let (middle, tail) = cut(rest, INDEX)?;
    emit(without_controls(head.to_owned()).as_bytes())?;
    let mut topics = 0..book.topics.len();
    export.each_question(
        |index, question| Ok((question.topic, answer_part(export, &pages, index)?)),
        |(topic, html)| {
            // Topics without questions come before the next one that has some.
            while topics.start <= topic {
                emit(&topic_part(export, &pages, topics.start)?)?;
                topics.start += 1;
            }
            emit(&html)
        },
    )?;
    for topic in topics {
        emit(&topic_part(export, &pages, topic)?)?;
    }
    for page in book.pages.iter() {
        emit(&page_part(export, &pages, page)?)?;
    }
    emit(middle.as_bytes())?;
    search_index(book, emit)?;
    emit(tail.as_bytes())
}

/// Everything around the answers and the index.
fn frame(export: &Export<'_>, theme: &Theme, pages: &Pages<'_>) -> Result<String, Error> {
    let book = export.book;
    let asset = |name: &str| String::from_utf8_lossy(theme.asset(name)).into_owned();
    let letters = sheet_of_letters(book).map(asset).unwrap_or_default();
    let others = ["forms.css", "long_code.css"].map(asset).join("");
    let sheets = asset("style.css") + &letters + &others + &theme.single.style;
    let style = Element::new("style", &sheets);
    let script = Element::new("script", &theme.single.core);
    let scripts = asset("search.js")
        + &asset("search_more.js")
        + &asset("pictures.js")
        + &asset("memory.js")
        + &theme.single.script;
    let last_script = Element::new("script", &scripts);
    let home = place(export, &format!("{HOME}--"), 0, |placing| export.home(placing));
    let topics = book.topics.iter().enumerate().map(|(index, topic)| TopicContents {
        topic: pages.topic_item(index),
        questions: topic.questions.iter().map(|&question| contents_question(book, question)).collect(),
    });
    let frame = Frame {
        question_count: book.listed_count,
        policy: policy(&[&script, &last_script], &style),
        style: style.html,
        icon: data_uri("image/svg+xml", theme.asset("favicon.svg")),
        script: script.html,
        last_script: last_script.html,
        short: home.short,
        body: home.rest,
        topics: topics.collect(),
        pages: book.pages.iter().map(|page| (page_id(page), page.title.as_str())).collect(),
        answers: ANSWERS,
        index: INDEX,
    };
    pages.as_rendered("single.html", &frame)
}

/// `text` before and after `mark`, which a template must have kept.
fn cut<'a>(text: &'a str, mark: &str) -> Result<(&'a str, &'a str), Error> {
    let name = mark.trim_matches('\u{1}');
    text.split_once(mark)
        .ok_or_else(|| Error::Template(format!("template: `single.html` has no `{{{{ {name} | safe }}}}`")))
}

fn topic_part(export: &Export<'_>, pages: &Pages<'_>, index: TopicIndex) -> Result<Vec<u8>, Error> {
    let topic = &export.book.topics[index];
    let prefix = format!("{}--", topic_id(export.book, index));
    let introduction = place(export, &prefix, 1, |placing| export.introduction(topic, placing));
    let part = TopicPart { topic: pages.topic_item(index), short: introduction.short, body: introduction.rest };
    pages.file("single_topic.html", &part)
}

fn page_part(export: &Export<'_>, pages: &Pages<'_>, page: &Page) -> Result<Vec<u8>, Error> {
    let text = place(export, &format!("{}--", page_id(page)), 1, |placing| export.page(page, placing));
    let listed = page.questions.iter().filter(|_| page.stops.is_empty());
    let part = PagePart {
        id: page_id(page),
        name: &page.title,
        lead: &page.description,
        short: text.short,
        body: text.rest,
        questions: listed.map(|question| contents_question(export.book, *question)).collect(),
    };
    pages.file("single_page.html", &part)
}

fn contents_question(book: &Book, index: QuestionIndex) -> ContentsQuestion {
    let question = &book.questions[index];
    ContentsQuestion { id: question.id.clone(), html: inline(question.name()) }
}

fn answer_part(export: &Export<'_>, pages: &Pages<'_>, index: QuestionIndex) -> Result<Vec<u8>, Error> {
    let question: &Question = &export.book.questions[index];
    let answer = place(export, &format!("{}--", question.id), 2, |placing| export.answer(question, placing));
    let part = AnswerPart {
        question: pages.question_item(index),
        aliases: question.aliases.iter().map(|alias| alias.value.clone()).collect(),
        short: answer.short,
        body: answer.rest,
        related: pages.related(index).into_iter().map(|other| pages.related_item(index, other)).collect(),
        updated: question.updated.clone().unwrap_or_default(),
        url: absolute(export.book, &Route::Question(&question.id).path()),
    };
    pages.file("single_answer.html", &part)
}

/// A body as it stands in the file, its pictures in it.
fn place(export: &Export<'_>, prefix: &str, shift: u8, render: impl Fn(&Placing<'_>) -> BodyHtml) -> BodyHtml {
    let addresses = InFile { book: export.book, prefix };
    let html = render(&Placing { addresses: &addresses, anchor_prefix: prefix, heading_shift: shift });
    let with_pictures = |html: String| with_pictures(&html, export.files);
    BodyHtml { short: with_pictures(html.short), rest: with_pictures(html.rest), needs: html.needs }
}

fn topic_id(book: &Book, index: TopicIndex) -> String {
    format!("_topic-{}", book.topics[index].slug)
}

fn page_id(page: &Page) -> String {
    format!("_page-{}", page.id)
}

/// Addresses of what is in the file, and of what the site has besides.
struct InFile<'a> {
    book: &'a Book,
    prefix: &'a str,
}

impl Addresses for InFile<'_> {
    fn link(&self, target: &Target) -> Option<String> {
        let part = |id: String, fragment: &Option<String>| match fragment {
            Some(fragment) => format!("#{id}--{fragment}"),
            None => format!("#{id}"),
        };
        match target {
            Target::Question(index, _) if *index >= self.book.listed_count => on_site(self.book, target),
            Target::Question(index, fragment) => Some(part(self.book.questions[*index].id.clone(), fragment)),
            Target::Topic(index, fragment) => Some(part(topic_id(self.book, *index), fragment)),
            Target::Page(index, fragment) => Some(part(page_id(&self.book.pages[*index]), fragment)),
            Target::Home(fragment) => Some(part(HOME.to_owned(), fragment)),
            Target::Fragment(fragment) => Some(format!("#{}{fragment}", self.prefix)),
            // A file that the site has: there, when it is known where that is.
            Target::Asset(_) => on_site(self.book, target),
            Target::External(url) => Some(url.clone()),
        }
    }

    fn picture(&self, path: &str) -> String {
        encode_path(path)
    }
}

/// The index of the site's search, each of its files in an element that no browser runs.
fn search_index(book: &Book, emit: &mut Emit<'_>) -> Result<(), Error> {
    let shards: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::default();
    let postings = search::postings::postings(book, &AnalysisCache::default());
    search::publish::publish(book, postings, Limits::default(), &|route, bytes| {
        if let Route::SearchFile(name) = route {
            shards.lock().expect("no thread panics with the lock").insert(name.to_owned(), bytes);
        }
        Ok(())
    })?;
    for (name, bytes) in shards.into_inner().expect("no thread panics with the lock") {
        emit(format!("<script type=\"application/json\" id=\"_search-{name}\">").as_bytes())?;
        emit(in_script(call::argument(&String::from_utf8_lossy(&bytes))).as_bytes())?;
        emit(b"</script>\n")?;
    }
    Ok(())
}

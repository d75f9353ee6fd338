//! The documents of an e-book: title page, topics, questions.

use std::collections::{BTreeMap, BTreeSet};

use super::super::markup::{self, Markup, Medium, Rules};
use super::super::pictures::Pictures;
use super::super::web::external;
use super::super::{Export, Placing};
use crate::book::links::{Target, resolve_address};
use crate::book::{Book, Page, Question, QuestionIndex, Topic};
use crate::config::BookConfig;
use crate::error::Error;
use crate::model::content_file::PageKind;
use crate::render::address::{Addresses, absolute, encode_path, on_site};
use crate::render::foreign::{marked, marked_blocks};
use crate::render::html::{BodyHtml, inline};
use crate::render::pages::without_controls;
use crate::render::text::Text;
use crate::route::Route;
use crate::source::SourcePath;
use crate::text::html::escape;
use crate::text::language::Direction;

/// A document of the book, in reading order.
pub(super) struct Document {
    /// Its file's name.
    pub(super) file: String,
    /// Its title as plain text.
    pub(super) title: String,
    /// The attributes of its `section`, with a blank before each.
    pub(super) role: &'static str,
    pub(super) content: Markup,
}

/// The title page.
pub(super) const HOME: &str = "home.xhtml";
/// The id of each document's title: ids that start with `_` are no author's.
pub(super) const TOP: &str = "_top";

pub(super) fn question_file(question: &Question) -> String {
    format!("question-{}.xhtml", question.id)
}

pub(super) fn topic_file(topic: &Topic) -> String {
    format!("topic-{}.xhtml", topic.slug)
}

pub(super) fn page_file(page: &Page) -> String {
    format!("page-{}.xhtml", page.id)
}

/// Addresses inside the e-book; what it does not hold is on the site, if there is one.
struct InBook<'a> {
    book: &'a Book,
    pictures: &'a Pictures<'a>,
}

impl Addresses for InBook<'_> {
    fn link(&self, target: &Target) -> Option<String> {
        let with_fragment = |file: String, fragment: &Option<String>| match fragment {
            Some(fragment) => format!("{file}#{fragment}"),
            None => file,
        };
        match target {
            Target::Question(index, _) if *index >= self.book.listed_count => on_site(self.book, target),
            Target::Question(index, fragment) => {
                Some(with_fragment(question_file(&self.book.questions[*index]), fragment))
            }
            Target::Topic(index, fragment) => Some(with_fragment(topic_file(&self.book.topics[*index]), fragment)),
            Target::Page(index, fragment) => Some(with_fragment(page_file(&self.book.pages[*index]), fragment)),
            Target::Home(fragment) => Some(with_fragment(HOME.to_owned(), fragment)),
            Target::Fragment(fragment) => Some(format!("#{fragment}")),
            Target::Asset(path) => self.book.config.site.url.as_ref().map(|url| format!("{url}{}", encode_path(path))),
            Target::External(address) => external(address),
        }
    }

    fn picture(&self, path: &str) -> String {
        self.pictures.get(path).map_or_else(String::new, |picture| picture.name.clone())
    }
}

impl InBook<'_> {
    /// The final address of a link in the file at `path`.
    fn resolve(&self, path: &SourcePath, address: &str) -> Option<String> {
        let file = address.split('#').next().unwrap_or("");
        let starts = ["question-", "topic-", "page-"];
        let is_document = file.is_empty() || file == HOME || starts.iter().any(|start| file.starts_with(start));
        if is_document && (file.is_empty() || file.ends_with(".xhtml")) {
            return Some(address.to_owned());
        }
        // Raw HTML of a book that allows all of it still has its addresses as they were typed.
        self.link(&resolve_address(self.book, path, address).ok()?)
    }

    fn append(&self, markup: &mut Markup, path: &SourcePath, html: &str) {
        let picture = |address: &str| {
            if self.pictures.has(address) {
                return Some(address.to_owned());
            }
            match resolve_address(self.book, path, address) {
                Ok(Target::Asset(path)) => Some(self.picture(&path)).filter(|name| !name.is_empty()),
                _ => None,
            }
        };
        let link = |address: &str| self.resolve(path, address);
        markup::append(markup, html, &Rules { medium: Medium::Book, link: &link, picture: &picture });
    }
}

/// Title page, paths, then each topic with its questions after it, and plain pages at the end.
pub(super) fn all(export: &Export<'_>, pictures: &Pictures<'_>) -> Result<Vec<Document>, Error> {
    let book = export.book;
    let addresses = InBook { book, pictures };
    let mut documents = vec![home(export, &addresses)];
    documents.extend(book.pages_of(PageKind::Path).map(|path| page_document(export, &addresses, path)));
    let mut questions = Vec::with_capacity(book.listed_count);
    export.each_question(
        |_, found| Ok(question(export, &addresses, found)),
        |document| {
            questions.push(Some(document));
            Ok(())
        },
    )?;
    for of_topic in &book.topics {
        documents.push(topic(export, &addresses, of_topic));
        documents.extend(of_topic.questions.iter().filter_map(|index| questions[*index].take()));
    }
    documents.extend(book.pages_of(PageKind::Plain).map(|plain| page_document(export, &addresses, plain)));
    Ok(documents)
}

fn placing<'a>(addresses: &'a InBook<'_>) -> Placing<'a> {
    Placing { addresses, anchor_prefix: "", heading_shift: 0 }
}

/// A question as inline markup of a document, in which formulas have their namespace.
fn inline_xml(markdown: &str) -> String {
    inline(markdown).replace("<math", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"")
}

/// Markup that starts with the document's title.
fn titled(before: &str, title_html: &str) -> Markup {
    let text = format!("{before}<h1 id=\"{TOP}\">{title_html}</h1>\n");
    Markup { text, ids: BTreeSet::from([TOP.to_owned()]), ..Markup::default() }
}

fn body_html(body: &BodyHtml) -> String {
    let short = if body.short.is_empty() { String::new() } else { format!("<p>{}</p>\n", body.short) };
    format!("{short}{}", body.rest)
}

fn home(export: &Export<'_>, addresses: &InBook<'_>) -> Document {
    let book = export.book;
    let config = &book.config.book;
    let mut content = titled("", &escape(&config.title));
    if !config.description.is_empty() {
        content.text.push_str(&format!("<p class=\"lead\">{}</p>\n", escape(&config.description)));
    }
    if !config.authors.is_empty() {
        content.text.push_str(&format!("<p>{}</p>\n", escape(&config.authors.join(", "))));
    }
    let (count, topics) = (book.listed_count, book.topics.len());
    let facts = escape(&export.text.t("questions-in-topics", &[("count", count.into()), ("topics", topics.into())]));
    content.text.push_str(&format!("<p class=\"facts\">{facts}</p>\n"));
    let text = marked_blocks(book, &book.home_path, body_html(&export.home(&placing(addresses))));
    addresses.append(&mut content, &book.home_path, &text);
    on_the_web(export.text, &mut content, &absolute(book, &Route::Home.path()));
    Document { file: HOME.to_owned(), title: config.title.clone(), role: " epub:type=\"titlepage\"", content }
}

/// A plain page or a path; a path's questions follow its text, in their order.
fn page_document(export: &Export<'_>, addresses: &InBook<'_>, page: &Page) -> Document {
    let book = export.book;
    let of_page = |text: String| marked(book, &page.path, text);
    let mut content = titled("", &of_page(escape(&page.title)));
    if !page.description.is_empty() {
        content.text.push_str(&format!("<p class=\"lead\">{}</p>\n", of_page(escape(&page.description))));
    }
    let text = marked_blocks(book, &page.path, body_html(&export.page(page, &placing(addresses))));
    addresses.append(&mut content, &page.path, &text);
    if page.stops.is_empty() {
        push_list(book, &mut content.text, "questions", &page.questions);
    }
    on_the_web(export.text, &mut content, &absolute(export.book, &Route::of_page(page.kind, &page.id).path()));
    Document {
        file: page_file(page),
        title: page.title.clone(),
        role: " epub:type=\"chapter\" role=\"doc-chapter\"",
        content,
    }
}

fn topic(export: &Export<'_>, addresses: &InBook<'_>, topic: &Topic) -> Document {
    let book = export.book;
    let of_topic = |text: String| marked(book, &topic.path, text);
    let mut content = titled("", &of_topic(escape(&topic.title)));
    if !topic.description.is_empty() {
        content.text.push_str(&format!("<p class=\"lead\">{}</p>\n", of_topic(escape(&topic.description))));
    }
    let text = marked_blocks(book, &topic.path, body_html(&export.introduction(topic, &placing(addresses))));
    addresses.append(&mut content, &topic.path, &text);
    push_list(book, &mut content.text, "questions", &topic.questions);
    Document {
        file: topic_file(topic),
        title: topic.title.clone(),
        role: " epub:type=\"part\" role=\"doc-part\"",
        content,
    }
}

fn question(export: &Export<'_>, addresses: &InBook<'_>, question: &Question) -> Document {
    let book = export.book;
    let topic = &book.topics[question.topic];
    let words = export.text;
    let level = question.level.map_or(String::new(), |level| {
        let name = escape(&words.t("level", &[("level", level.name().into())]));
        format!(" · <span class=\"level {level}\">{name}</span>")
    });
    let before = format!(
        "<p class=\"facts\"><a href=\"{}\">{}</a>{level} · {}</p>\n",
        topic_file(topic),
        marked(book, &topic.path, escape(&topic.title)),
        escape(&words.t("facts-importance", &[("importance", question.importance.get().into())]))
    );
    let mut content = titled(&before, &marked(book, &question.path, inline_xml(&question.markdown)));
    let body = export.answer(question, &placing(addresses));
    let mut html = String::new();
    if !body.short.is_empty() {
        html.push_str(&format!("<div class=\"short\"><p>{}</p></div>\n", body.short));
    }
    html.push_str(&body.rest);
    let mut html = marked_blocks(book, &question.path, html);
    if !question.is_answered() {
        html.push_str(&format!("<p class=\"empty\">{}</p>\n", escape(&words.t("unanswered", &[]))));
    }
    addresses.append(&mut content, &question.path, &html);
    if !question.related.is_empty() {
        content.text.push_str(&format!("<h2>{}</h2>\n", escape(&words.t("related-questions", &[]))));
        push_list(book, &mut content.text, "related", &question.related);
    }
    on_the_web(export.text, &mut content, &absolute(book, &Route::Question(&question.id).path()));
    Document {
        file: question_file(question),
        title: question.title.clone(),
        role: " epub:type=\"chapter\" role=\"doc-chapter\"",
        content,
    }
}

fn push_list(book: &Book, text: &mut String, class: &str, questions: &[QuestionIndex]) {
    let mut items = String::new();
    for question in questions.iter().map(|index| &book.questions[*index]) {
        let html = marked(book, &question.path, inline_xml(&question.markdown));
        items.push_str(&format!("<li><a href=\"{}\">{html}</a></li>\n", question_file(question)));
    }
    if !items.is_empty() {
        text.push_str(&format!("<ul class=\"{class}\">\n{items}</ul>\n"));
    }
}

fn on_the_web(words: &Text, content: &mut Markup, address: &str) {
    if !address.is_empty() {
        let address = escape(address);
        let label = escape(&words.t("on-the-web", &[]));
        content.text.push_str(&format!("<p class=\"web\">{label} <a href=\"{address}\">{address}</a></p>\n"));
    }
}

/// The whole file; links to headings that do not exist lead to the document.
pub(super) fn xhtml(export: &Export<'_>, document: Document, ids: &BTreeMap<String, BTreeSet<String>>) -> String {
    let own = ids.get(&document.file);
    let leads_somewhere = |fragment: &markup::Fragment| {
        let ids = if fragment.address.is_empty() { own } else { ids.get(&fragment.address) };
        ids.is_some_and(|ids| ids.contains(&fragment.id))
    };
    let content = document.content.with_fragments(TOP, leads_somewhere);
    let section = format!("<section aria-labelledby=\"{TOP}\"{}>\n{content}</section>", document.role);
    page(export, &document.title, "", &section)
}

/// The book's language; `und` when what book.toml says is none.
pub(super) fn language(book: &BookConfig) -> &str {
    if markup::is_language(&book.language) { &book.language } else { "und" }
}

/// A name on one line, escaped, for where there must be one.
pub(super) fn label(words: &Text, name: &str) -> String {
    let parts: Vec<&str> =
        name.split(|c: char| c.is_whitespace() || c.is_control()).filter(|part| !part.is_empty()).collect();
    escape(&if parts.is_empty() { words.t("untitled", &[]) } else { parts.join(" ") })
}

/// A document of the e-book; `attributes` are those of its body.
pub(super) fn page(export: &Export<'_>, title: &str, attributes: &str, content: &str) -> String {
    let language = language(&export.book.config.book);
    let direction = match export.text.direction() {
        Direction::LeftToRight => "",
        Direction::RightToLeft => " dir=\"rtl\"",
    };
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" \
         xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{language}\" xml:lang=\"{language}\"{direction}>\n<head>\n\
         <title>{}</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\" />\n</head>\n\
         <body{attributes}>\n{content}\n</body>\n</html>\n",
        label(export.text, title)
    );
    without_controls(text)
}

//! Each kind of page: what it shows, put into a template's context.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Context;

use super::address::{AmongAnswers, OnPage, absolute, edit_url, report_url};
use super::context::{BookContext, ContentsItem, LinkItem, PageContext, QuestionItem, QuestionPage, TopicItem};
use super::html::{self, BodyHtml, BodyOptions};
use super::pictures::Pictures;
use super::sidebar::{Open, Sidebar};
use super::structured_data::structured_data;
use super::text::Text;
use super::theme::{Theme, template_error};
use super::{RenderOptions, offline};
use crate::book::slug::id_from_question;
use crate::book::{Book, Level, Question, QuestionIndex, Tag, TopicIndex};
use crate::error::Error;
use crate::parse::Body;
use crate::site::SitePath;
use crate::source::SourcePath;

/// Headings that make a page's contents worth showing.
const MIN_CONTENTS: usize = 3;
/// Longest description in a page's head, in characters.
const MAX_DESCRIPTION: usize = 200;

/// Renders pages of one book with one theme.
pub struct Pages<'a> {
    pub(super) book: &'a Book,
    theme: &'a Theme,
    options: &'a RenderOptions,
    pictures: &'a Pictures,
    pub(super) sidebar: Sidebar<'a>,
    shared: Context,
}

impl<'a> Pages<'a> {
    /// Prepares what all pages share.
    #[must_use]
    pub fn new(book: &'a Book, theme: &'a Theme, pictures: &'a Pictures, options: &'a RenderOptions) -> Self {
        let config = &book.config;
        let mut shared = Context::new();
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        shared.insert(
            "book",
            &BookContext {
                title: config.book.title.clone(),
                description: config.book.description.clone(),
                language: config.book.language.clone(),
                url: text(&config.site.url),
                repository: text(&config.site.repository),
                question_count: book.questions.len(),
                answered_count: book.answered_count(),
            },
        );
        shared.insert("assets", &theme.names);
        let icon = pictures.icons().next().map(|(path, _)| path.to_owned());
        shared.insert("icon", &icon.unwrap_or_default());
        Self { book, theme, options, pictures, sidebar: Sidebar::new(book, &theme.text), shared }
    }

    /// The words of the interface.
    pub(super) fn text(&self) -> &'a Text {
        &self.theme.text
    }

    /// Renders `template` for the page at `path`.
    pub(super) fn render(
        &self,
        template: &str,
        path: &SitePath,
        page: PageHead,
        content: &impl Serialize,
    ) -> Result<Vec<u8>, Error> {
        let root = path.to_root();
        let sidebar = self.sidebar.html(&root, page.open);
        let context = PageContext {
            canonical: absolute(self.book, path),
            picture: self
                .pictures
                .link(page.open.topic)
                .map_or_else(String::new, |picture| absolute(self.book, &SitePath::new(picture))),
            path: path.to_string(),
            root,
            kind: page.kind,
            title: page.title,
            description: page.description,
            base: page.base,
            sidebar,
        };
        let mut values = self.shared.clone();
        values.insert("page", &context);
        values.extend(Context::from_serialize(content).map_err(|error| template_error(&error))?);
        let text = self.theme.tera.render(template, &values).map_err(|error| template_error(&error))?;
        Ok(without_controls(text).into_bytes())
    }

    /// A body rendered for the page at `path`.
    fn body(&self, path: &SitePath, source: &SourcePath, body: &Body) -> BodyHtml {
        let root = path.to_root();
        html::body(
            body,
            &BodyOptions {
                book: self.book,
                path: source,
                addresses: &OnPage { book: self.book, root: &root },
                anchor_prefix: "",
                heading_shift: 0,
                snippets: &self.options.snippets,
                text: self.text(),
            },
        )
    }

    /// The home page.
    ///
    /// # Errors
    /// Fails when the template does; so do all pages.
    pub fn home(&self) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct Home {
            short: String,
            body: String,
            topics: Vec<TopicItem>,
            levels: Vec<LinkItem>,
            tags: Vec<LinkItem>,
        }
        let path = SitePath::new("index.html");
        let body = self.body(&path, &self.book.home_path, &self.book.home);
        let mut tags = self.tag_items();
        tags.sort_by(|a, b| b.count.cmp(&a.count).then(a.slug.cmp(&b.slug)));
        tags.truncate(24);
        let content =
            Home { short: body.short, body: body.rest, topics: self.topic_items(), levels: self.level_items(), tags };
        let page = PageHead::new("home", &self.book.config.book.title, &self.book.config.book.description);
        self.render("home.html", &path, page, &content)
    }

    /// A topic's page: its introduction and its questions.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn topic(&self, index: TopicIndex) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct TopicPage {
            topic: TopicItem,
            short: String,
            body: String,
            questions: Vec<QuestionItem>,
            levels: Vec<LinkItem>,
            importances: Vec<LinkItem>,
            tags: Vec<LinkItem>,
            edit_url: String,
        }
        let topic = &self.book.topics[index];
        let path = SitePath::new(format!("{}/index.html", topic.slug));
        let body = self.body(&path, &topic.path, &topic.introduction);
        let count_by = |keep: &dyn Fn(&Question) -> bool| {
            topic.questions.iter().filter(|question| keep(&self.book.questions[**question])).count()
        };
        let levels = Level::ALL.into_iter().map(|level| LinkItem {
            name: level.name().to_owned(),
            url: format!("#_{level}"),
            slug: level.name().to_owned(),
            count: count_by(&|question| question.level == Some(level)),
        });
        let importances = (1..=3_u8).rev().map(|importance| LinkItem {
            name: importance.to_string(),
            url: format!("#_importance-{importance}"),
            slug: importance.to_string(),
            count: count_by(&|question| question.importance.get() == importance),
        });
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for question in &topic.questions {
            for tag in &self.book.questions[*question].tags {
                *counts.entry(tag).or_insert(0) += 1;
            }
        }
        let mut tags: Vec<LinkItem> =
            counts.into_iter().map(|(slug, count)| LinkItem { count, ..self.tag_item(slug) }).collect();
        tags.sort_by(|a, b| b.count.cmp(&a.count).then(a.slug.cmp(&b.slug)));
        let content = TopicPage {
            topic: self.topic_item(index),
            short: body.short,
            body: body.rest,
            questions: topic.questions.iter().map(|question| self.question_item(*question)).collect(),
            levels: levels.filter(|level| level.count > 0).collect(),
            importances: importances.filter(|importance| importance.count > 0).collect(),
            tags,
            edit_url: edit_url(self.book, &topic.path),
        };
        let page = PageHead {
            open: Open { topic: Some(index), question: None },
            ..PageHead::new("topic", &topic.title, &topic.description)
        };
        self.render("topic.html", &path, page, &content)
    }

    /// A question's page.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn question(&self, index: QuestionIndex, related: &[QuestionIndex]) -> Result<Vec<u8>, Error> {
        let question = &self.book.questions[index];
        let topic = &self.book.topics[question.topic];
        let path = SitePath::new(format!("q/{}.html", question.id));
        let body = self.body(&path, &question.path, &question.body);
        let place = topic.questions.iter().position(|other| *other == index).unwrap_or(0);
        let neighbor = |place: Option<usize>| {
            let other = *topic.questions.get(place?)?;
            Some(LinkItem {
                name: self.sidebar.question_html(other).to_owned(),
                url: format!("q/{}.html", self.book.questions[other].id),
                slug: self.book.questions[other].id.clone(),
                count: 0,
            })
        };
        let contents: Vec<ContentsItem> = question
            .body
            .outline
            .headings
            .iter()
            .filter(|heading| heading.level <= 3)
            .map(|heading| ContentsItem {
                level: heading.level,
                text: heading.text.clone(),
                anchor: heading.anchor.clone(),
            })
            .collect();
        let content = QuestionPage {
            question: self.question_item(index),
            short: body.short,
            body: body.rest,
            contents: if contents.len() >= MIN_CONTENTS { contents } else { Vec::new() },
            related: related.iter().map(|other| self.related_item(*other)).collect(),
            topic: self.topic_link(question.topic),
            previous: neighbor(place.checked_sub(1)),
            next: neighbor(Some(place + 1)),
            edit_url: edit_url(self.book, &question.path),
            report_url: report_url(self.book, question, &path),
            updated: question.updated.clone().unwrap_or_default(),
            structured_data: structured_data(self.book, question, &path),
        };
        let description = if question.short_answer().is_empty() {
            let book = self.book.config.book.title.as_str();
            self.text()
                .t("question-description", &[("question", question.title.as_str().into()), ("book", book.into())])
        } else {
            question.short_answer().to_owned()
        };
        let page = PageHead {
            open: Open { topic: Some(question.topic), question: Some(index) },
            ..PageHead::new("question", &question.title, &description)
        };
        self.render("question.html", &path, page, &content)
    }

    /// All answers of a topic on one page, for paper.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn print(&self, index: TopicIndex) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct PrintPage {
            topic: TopicItem,
            short: String,
            body: String,
            answers: Vec<PrintAnswer>,
        }
        #[derive(Serialize)]
        struct PrintAnswer {
            question: QuestionItem,
            short: String,
            body: String,
        }
        let topic = &self.book.topics[index];
        let path = SitePath::new(format!("{}/print.html", topic.slug));
        let root = path.to_root();
        let answers = topic.questions.iter().map(|&question_index| {
            let question = &self.book.questions[question_index];
            let prefix = format!("{}--", question.id);
            let page = OnPage { book: self.book, root: &root };
            let body = html::body(
                &question.body,
                &BodyOptions {
                    book: self.book,
                    path: &question.path,
                    addresses: &AmongAnswers { page, topic: index, prefix: &prefix },
                    anchor_prefix: &prefix,
                    heading_shift: 1,
                    snippets: &self.options.snippets,
                    text: self.text(),
                },
            );
            PrintAnswer { question: self.question_item(question_index), short: body.short, body: body.rest }
        });
        let introduction = self.body(&path, &topic.path, &topic.introduction);
        let content = PrintPage {
            topic: self.topic_item(index),
            short: introduction.short,
            body: introduction.rest,
            answers: answers.collect(),
        };
        let title = self.text().t("print-title", &[("topic", topic.title.as_str().into())]);
        let page = PageHead {
            open: Open { topic: Some(index), question: None },
            ..PageHead::new("print", &title, &topic.description)
        };
        self.render("print.html", &path, page, &content)
    }

    /// A tag's page.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn tag(&self, slug: &str, tag: &Tag) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct TagPage {
            tag: LinkItem,
            questions: Vec<QuestionItem>,
        }
        let content = TagPage {
            tag: self.tag_item(slug),
            questions: tag.questions.iter().map(|question| self.question_item(*question)).collect(),
        };
        let path = SitePath::new(format!("tags/{slug}.html"));
        let (name, count) = (tag.name.as_str(), tag.questions.len());
        let title = self.text().t("tag-title", &[("tag", name.into())]);
        let description = self.text().t("tag-description", &[("count", count.into()), ("tag", name.into())]);
        let page = PageHead::new("tag", &title, &description);
        self.render("tag.html", &path, page, &content)
    }

    /// The list of tags.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn tags(&self) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct TagsPage {
            tags: Vec<LinkItem>,
        }
        let page = PageHead::new("tags", &self.text().t("tags", &[]), &self.text().t("tags-description", &[]));
        self.render("tags.html", &SitePath::new("tags/index.html"), page, &TagsPage { tags: self.tag_items() })
    }

    /// All questions by the first telling letter of their text.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn a_to_z(&self) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct Index {
            letters: Vec<Letter>,
        }
        #[derive(Serialize)]
        struct Letter {
            name: String,
            questions: Vec<QuestionItem>,
        }
        let mut keyed: Vec<(String, QuestionIndex)> = self
            .book
            .questions
            .iter()
            .enumerate()
            .map(|(index, question)| (id_from_question(&question.title), index))
            .collect();
        keyed.sort();
        let mut letters: Vec<Letter> = Vec::new();
        for (key, index) in keyed {
            let name = match key.chars().next() {
                Some(first) if first.is_ascii_alphabetic() => first.to_ascii_uppercase().to_string(),
                _ => "#".to_owned(),
            };
            let item = self.question_item(index);
            match letters.last_mut() {
                Some(letter) if letter.name == name => letter.questions.push(item),
                _ => letters.push(Letter { name, questions: vec![item] }),
            }
        }
        let page = PageHead::new(
            "a-z",
            &self.text().t("all-questions-a-to-z", &[]),
            &self.text().t("a-to-z-description", &[]),
        );
        self.render("a-z.html", &SitePath::new("a-z.html"), page, &Index { letters })
    }

    /// The page of all results of a search.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn search(&self) -> Result<Vec<u8>, Error> {
        let page = PageHead::new("search", &self.text().t("search", &[]), &self.text().t("search-description", &[]));
        self.render("search.html", &SitePath::new("search.html"), page, &BTreeMap::<String, String>::new())
    }

    /// The page that stands in for one that is not kept while there is no network.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn offline(&self) -> Result<Vec<u8>, Error> {
        let page =
            PageHead::new("offline", &self.text().t("no-network", &[]), &self.text().t("no-network-description", &[]));
        self.render("offline.html", &SitePath::new(offline::PAGE), page, &BTreeMap::<String, String>::new())
    }

    /// The page at a question's former address.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn redirect(&self, alias: &str, target: QuestionIndex) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct Redirect {
            question: QuestionItem,
            target: String,
            canonical: String,
            anchors: Vec<ContentsItem>,
        }
        let question = &self.book.questions[target];
        let new_path = SitePath::new(format!("q/{}.html", question.id));
        let anchors = question.body.outline.headings.iter().map(|heading| ContentsItem {
            level: heading.level,
            text: heading.text.clone(),
            anchor: heading.anchor.clone(),
        });
        let content = Redirect {
            question: self.question_item(target),
            target: format!("{}.html", question.id),
            canonical: absolute(self.book, &new_path),
            anchors: anchors.collect(),
        };
        let page = PageHead::new("redirect", &question.title, question.short_answer());
        self.render("redirect.html", &SitePath::new(format!("q/{alias}.html")), page, &content)
    }

    /// The page for addresses that do not exist.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn not_found(&self) -> Result<Vec<u8>, Error> {
        #[derive(Serialize)]
        struct NotFound {
            topics: Vec<TopicItem>,
        }
        let mount = self.options.mount.clone().or_else(|| {
            let url = self.book.config.site.url.as_ref()?;
            url::Url::parse(url).ok().map(|url| url.path().to_owned())
        });
        let page = PageHead {
            base: mount.unwrap_or_default(),
            ..PageHead::new(
                "not-found",
                &self.text().t("page-not-found", &[]),
                &self.text().t("page-not-found-description", &[]),
            )
        };
        self.render("404.html", &SitePath::new("404.html"), page, &NotFound { topics: self.topic_items() })
    }

    /// Renders a template that is no page of the site: a feed, or a part of another file.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn file(&self, template: &str, content: &impl Serialize) -> Result<Vec<u8>, Error> {
        Ok(without_controls(self.as_rendered(template, content)?).into_bytes())
    }

    /// As [`Pages::file`], with the control characters that values have.
    ///
    /// # Errors
    /// As [`Pages::home`].
    pub fn as_rendered(&self, template: &str, content: &impl Serialize) -> Result<String, Error> {
        let mut values = self.shared.clone();
        values.extend(Context::from_serialize(content).map_err(|error| template_error(&error))?);
        self.theme.tera.render(template, &values).map_err(|error| template_error(&error))
    }
}

/// `text` without control characters, which neither HTML nor XML may hold.
pub(crate) fn without_controls(mut text: String) -> String {
    let is_forbidden =
        |c: char| (c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
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
pub(super) struct PageHead {
    kind: &'static str,
    title: String,
    description: String,
    base: String,
    open: Open,
}

impl PageHead {
    pub(super) fn new(kind: &'static str, title: &str, description: &str) -> Self {
        Self {
            kind,
            title: title.to_owned(),
            description: shorten(description, MAX_DESCRIPTION),
            base: String::new(),
            open: Open::default(),
        }
    }
}

/// `text` on one line, cut at a word when it is longer than `most` characters.
#[must_use]
pub fn shorten(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let end = cut.rfind(' ').filter(|end| *end > most / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', ' ']))
}

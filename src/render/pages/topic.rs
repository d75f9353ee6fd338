//! A topic's pages: its introduction and its list, and its answers for paper.

use std::collections::BTreeMap;

use super::content::{Content, PartLinks, PrintAnswer, PrintPage, TopicPage};
use super::{BodySource, Head, Page, Pages};
use crate::book::{Question, QuestionIndex, Topic, TopicIndex};
use crate::model::Level;
use crate::parse::Body;
use crate::parse::html_names::OWN_ID;
use crate::render::address::{AmongAnswers, OnPage};
use crate::render::context::{LinkItem, OwnFilter};
use crate::render::foreign::direction_of;
use crate::render::forge::OnForge;
use crate::render::links::Links;
use crate::render::sidebar::Open;
use crate::route::{Parts, Route};
use crate::source::{SitePath, SourcePath};

/// Tags that a topic's page offers to filter by: those that most of its questions have.
const MAX_TAG_FILTERS: usize = 60;

/// A part of a list: its place among the parts and its questions.
pub(super) struct Part<'q> {
    place: usize,
    pub(super) questions: &'q [QuestionIndex],
}

impl<'a> Pages<'a> {
    /// The part of `questions` that begins with the question `first`, or the first part.
    pub(super) fn part<'q>(
        &self,
        questions: &'q [QuestionIndex],
        parts: &Parts,
        first: Option<&str>,
    ) -> Option<Part<'q>> {
        let place = match first {
            None => 0,
            Some(id) => {
                let begins = |part: &std::ops::Range<usize>| self.book.questions[questions[part.start]].id == id;
                1 + parts.iter().skip(1).position(begins)?
            }
        };
        Some(Part { place, questions: &questions[parts[place].clone()] })
    }

    /// Addresses of the parts around `part`; `whole` is the route of the first part, `later` those of the others.
    pub(super) fn part_links(
        &self,
        part: &Part<'_>,
        questions: &[QuestionIndex],
        parts: &Parts,
        whole: Route<'_>,
        later: impl Fn(&'a str) -> Route<'a>,
    ) -> PartLinks {
        let book = self.book;
        let url = |place: usize| match place {
            0 => whole.path().to_string(),
            _ => later(&book.questions[questions[parts[place].start]].id).path().to_string(),
        };
        PartLinks {
            previous: part.place.checked_sub(1).map(url).unwrap_or_default(),
            next: Some(part.place + 1).filter(|next| *next < parts.len()).map(url).unwrap_or_default(),
        }
    }

    pub(super) fn topic(&self, slug: &str, first: Option<&str>) -> Option<Page<'a>> {
        let book = self.book;
        let index = book.topic(slug)?;
        let topic = &book.topics[index];
        let parts = &self.prepared.map.topics[index];
        let part = self.part(&topic.questions, parts, first)?;
        let route = first.map_or(Route::Topic(slug), |first| Route::TopicPart(slug, first));
        let path = route.path();
        let mut tags = self.tags_of(part.questions);
        tags.truncate(MAX_TAG_FILTERS);
        let content = TopicPage {
            answer: first.is_none().then(|| self.body(&path, &topic.path, &topic.introduction)),
            topic: self.topic_item(index),
            questions: part.questions.iter().map(|question| self.question_item(*question)).collect(),
            levels: self.levels_of(part.questions),
            importances: self.importances_of(part.questions),
            tags,
            fields: self.own_filters(part.questions),
            parts: self.part_links(&part, &topic.questions, parts, Route::Topic(slug), |first| {
                Route::TopicPart(&topic.slug, first)
            }),
            print_url: Route::Print(slug).path().to_string(),
            feed_url: if book.is_dated(index) { Route::TopicFeed(slug).path().to_string() } else { String::new() },
            edit_url: OnForge { book, source: &topic.path, page: &path, id: slug, title: &topic.title }.edit_url(),
        };
        let head = Head {
            open: Open { topic: Some(index), question: None },
            ..Head::new("topic", &topic.title, &topic.description)
        };
        Some(self.page(route, head, Content::Topic(content)))
    }

    /// Filters by fields that the book adds, with their values in these questions.
    pub(super) fn own_filters(&self, questions: &[QuestionIndex]) -> Vec<OwnFilter> {
        /// By slug, the name of a value and how many questions have it.
        type Values<'b> = BTreeMap<String, (&'b str, usize)>;
        let mut filters: BTreeMap<&str, (&str, Values<'_>)> = BTreeMap::new();
        for question in questions {
            let fields = self.book.fields(&self.book.questions[*question]).filter(|field| field.config.is_filter);
            for field in fields {
                let (_, values) = filters.entry(field.key).or_insert_with(|| (&field.config.title, BTreeMap::new()));
                for (slug, name) in field.values() {
                    values.entry(slug).or_insert((name, 0)).1 += 1;
                }
            }
        }
        let search = Route::Search.path();
        let filters = filters.into_iter().map(|(key, (title, values))| {
            let values = values.into_iter().take(MAX_TAG_FILTERS).map(|(slug, (name, count))| {
                let url = format!("{search}?{key}={slug}");
                LinkItem { name: name.to_owned(), url, lang: String::new(), slug, count }
            });
            OwnFilter { key: key.to_owned(), title: title.to_owned(), values: values.collect() }
        });
        filters.collect()
    }

    fn levels_of(&self, questions: &[QuestionIndex]) -> Vec<LinkItem> {
        let levels = Level::ALL.into_iter().map(|level| LinkItem {
            name: level.name().to_owned(),
            url: format!("#_{level}"),
            lang: String::new(),
            slug: level.name().to_owned(),
            count: self.count(questions, |question| question.level == Some(level)),
        });
        levels.filter(|level| level.count > 0).collect()
    }

    fn importances_of(&self, questions: &[QuestionIndex]) -> Vec<LinkItem> {
        let importances = (1..=3_u8).rev().map(|importance| LinkItem {
            name: importance.to_string(),
            url: format!("#_importance-{importance}"),
            lang: String::new(),
            slug: importance.to_string(),
            count: self.count(questions, |question| question.importance.get() == importance),
        });
        importances.filter(|importance| importance.count > 0).collect()
    }

    fn count(&self, questions: &[QuestionIndex], keep: impl Fn(&Question) -> bool) -> usize {
        questions.iter().filter(|question| keep(&self.book.questions[**question])).count()
    }

    /// Tags of these questions, those that most have first.
    fn tags_of(&self, questions: &[QuestionIndex]) -> Vec<LinkItem> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for tag in questions.iter().flat_map(|question| &self.book.questions[*question].tags) {
            *counts.entry(tag).or_insert(0) += 1;
        }
        let mut tags: Vec<LinkItem> =
            counts.into_iter().map(|(slug, count)| LinkItem { count, ..self.tag_item(slug) }).collect();
        tags.sort_by(|a, b| b.count.cmp(&a.count).then(a.slug.cmp(&b.slug)));
        tags
    }

    pub(super) fn print(&self, slug: &str, first: Option<&str>) -> Option<Page<'a>> {
        let book = self.book;
        let index = book.topic(slug)?;
        let topic = &book.topics[index];
        let parts = &self.prepared.map.paper[index];
        let part = self.part(&topic.questions, parts, first)?;
        let route = first.map_or(Route::Print(slug), |first| Route::PrintPart(slug, first));
        let path = route.path();
        let answers = part.questions.iter().map(|&question| PrintAnswer {
            question: self.question_item(question),
            answer: self.among_answers(&path, index, question),
        });
        let content = PrintPage {
            answer: first.is_none().then(|| self.introduction_for_paper(&path, index)),
            topic: self.topic_item(index),
            answers: answers.collect(),
            parts: self.part_links(&part, &topic.questions, parts, Route::Print(slug), |first| {
                Route::PrintPart(&topic.slug, first)
            }),
        };
        let title = self.text().t("print-title", &[("topic", topic.title.as_str().into())]);
        let head = Head {
            open: Open { topic: Some(index), question: None },
            ..Head::new("print", &title, &topic.description)
        };
        Some(self.page(route, head, Content::Print(content)))
    }

    /// An answer that shares its page with others of its topic.
    fn among_answers(&self, path: &SitePath, topic: TopicIndex, question: QuestionIndex) -> BodySource<'a> {
        let question = &self.book.questions[question];
        self.with_prefix(path, Some(topic), (&question.path, &question.body), format!("{}--", question.id), 1)
    }

    /// An introduction that shares its page with answers, whose ids its anchors must not take.
    fn introduction_for_paper(&self, path: &SitePath, topic: TopicIndex) -> BodySource<'a> {
        let Topic { path: source, introduction, .. } = &self.book.topics[topic];
        self.with_prefix(path, None, (source, introduction), format!("{OWN_ID}introduction--"), 0)
    }

    fn with_prefix(
        &self,
        path: &SitePath,
        topic: Option<TopicIndex>,
        (source, body): (&SourcePath, &'a Body),
        anchor_prefix: String,
        heading_shift: u8,
    ) -> BodySource<'a> {
        let page = OnPage { book: self.book, root: &path.to_root() };
        let addresses = AmongAnswers { page, topic, prefix: &anchor_prefix };
        let links = Links::of_body(self.book, source, body, &addresses);
        let direction = direction_of(self.book, source);
        BodySource { body, links, anchor_prefix, heading_shift, direction }
    }
}

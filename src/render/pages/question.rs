//! A question's page, and the pages at its former addresses.

use super::content::{Content, Redirect};
use super::{BodySource, Head, Page, Pages, without_controls};
use crate::book::{Question, QuestionIndex};
use crate::parse::markdown::plain_text;
use crate::render::address::{absolute, edit_url, report_url};
use crate::render::context::{ContentsItem, LinkItem, QuestionPage};
use crate::render::html::inline;
use crate::render::sidebar::Open;
use crate::route::Route;

/// Headings that make a page's contents worth showing.
const MIN_CONTENTS: usize = 3;

impl<'a> Pages<'a> {
    pub(super) fn question(&self, index: QuestionIndex) -> Page<BodySource<'a>> {
        let book = self.book;
        let question = &book.questions[index];
        let topic = &book.topics[question.topic];
        let route = Route::Question(&question.id);
        let path = route.path();
        // A topic's questions follow each other in the book.
        let place = topic.questions.first().map_or(0, |first| index - first);
        let neighbor = |place: Option<usize>| {
            let other = *topic.questions.get(place?)?;
            let id = &book.questions[other].id;
            Some(LinkItem {
                name: self.prepared.labels.name(self.book, other).to_owned(),
                url: Route::Question(id).path().to_string(),
                slug: id.clone(),
                count: 0,
            })
        };
        let contents: Vec<ContentsItem> = contents(question, 3);
        let content = QuestionPage {
            question: self.question_item(index),
            answer: self.body(&path, &question.path, &question.body),
            points: question.points.iter().map(|point| without_controls(inline(point))).collect(),
            contents: if contents.len() >= MIN_CONTENTS { contents } else { Vec::new() },
            related: self.related(index).into_iter().map(|other| self.related_item(index, other)).collect(),
            topic: self.topic_link(question.topic),
            previous: neighbor(place.checked_sub(1)),
            next: neighbor(Some(place + 1)),
            markdown_url: Route::Markdown(&question.id).path().to_string(),
            edit_url: edit_url(book, &question.path),
            report_url: report_url(book, question, &path),
            updated: question.updated.clone().unwrap_or_default(),
            structured_data: String::new(),
        };
        let description = if question.short_answer().is_empty() {
            let title = book.config.book.title.as_str();
            self.text()
                .t("question-description", &[("question", question.title.as_str().into()), ("book", title.into())])
        } else {
            question.short_answer().to_owned()
        };
        let head = Head {
            open: Open { topic: Some(question.topic), question: Some(index) },
            ..Head::new("question", &plain_text(question.name()), &description)
        };
        self.page(route, head, Content::Question(Box::new(content)))
    }

    pub(super) fn redirect(&self, alias: &str, target: QuestionIndex) -> Page<BodySource<'a>> {
        let question = &self.book.questions[target];
        let content = Redirect {
            question: self.question_item(target),
            target: format!("{}.html", question.id),
            canonical: absolute(self.book, &Route::Question(&question.id).path()),
            anchors: contents(question, 6),
        };
        let head = Head::new("redirect", &question.title, question.short_answer());
        self.page(Route::Alias(alias), head, Content::Redirect(content))
    }
}

/// The headings of an answer down to `deepest`.
fn contents(question: &Question, deepest: u8) -> Vec<ContentsItem> {
    let headings = question.body.outline.headings.iter().filter(|heading| heading.level <= deepest);
    let items = headings.map(|heading| ContentsItem {
        level: heading.level,
        text: heading.text.clone(),
        anchor: heading.anchor.clone(),
    });
    items.collect()
}

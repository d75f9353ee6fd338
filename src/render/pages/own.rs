//! The author's own pages: plain ones, and paths with the questions that they lead through.

use tera::Context;

use super::content::{Content, OwnPage, PathsPage};
use super::contents::shown_contents;
use super::{Head, Page, Pages};
use crate::book::{PageIndex, QuestionIndex};
use crate::error::Error;
use crate::model::content_file::PageKind;
use crate::render::context::{LinkItem, OnPath, QuestionItem, TopicItem};
use crate::render::foreign::attributes;
use crate::render::forge::OnForge;
use crate::render::html::BodyHtml;
use crate::render::theme::template_error;
use crate::route::Route;
use crate::text::html::escape;

/// Paths that a question's page names: those that come first in the book.
const MOST_PATHS: usize = 3;

impl<'a> Pages<'a> {
    pub(super) fn own_page(&self, index: PageIndex) -> Page<'a> {
        let book = self.book;
        let page = &book.pages[index];
        let route = Route::of_page(page.kind, &page.id);
        let path = route.path();
        let root = path.to_root();
        let forge = OnForge { book, source: &page.path, page: &path, id: &page.id, title: &page.title };
        let items = |questions: &[QuestionIndex]| -> Vec<QuestionItem> {
            questions.iter().map(|question| self.question_item(*question)).collect()
        };
        let stops = page.stops.iter().map(|stop| {
            let links = stop.questions.iter().map(|question| {
                let url = Route::Question(&book.questions[*question].id).path();
                let name = self.prepared.labels.name(book, *question);
                format!("<a href=\"{}\">{name}</a>", escape(&format!("{root}{url}")))
            });
            (links.collect::<Vec<_>>().join("\n"), items(&stop.questions))
        });
        let stops: Vec<_> = stops.collect();
        let content = OwnPage {
            answer: self.body(&path, &page.path, &page.body),
            name: page.title.clone(),
            lang: attributes(book, &page.path),
            lead: page.description.clone(),
            contents: shown_contents(&page.body),
            questions: if stops.is_empty() { items(&page.questions) } else { Vec::new() },
            stops,
            edit_url: forge.edit_url(),
            report_url: forge.report_url(),
            updated: page.updated.clone().unwrap_or_default(),
        };
        let kind = page.kind.noun();
        let short = page.body.outline.short_answer.as_deref().unwrap_or_default();
        let description = if page.description.is_empty() { short } else { &page.description };
        self.page(route, Head::new(kind, &page.title, description), Content::Page(content))
    }

    /// Puts lists of questions in place of the paragraphs of a path that only name them.
    pub(super) fn show_stops(&self, values: &Context, page: &mut OwnPage<BodyHtml>) -> Result<(), Error> {
        for (paragraph, questions) in &page.stops {
            let mut values = values.clone();
            values.insert("questions", questions);
            let list = self.theme.tera.render("items.html", &values).map_err(|error| template_error(&error))?;
            if page.answer.short == *paragraph {
                page.answer.short.clear();
                page.answer.rest.insert_str(0, &list);
            } else {
                page.answer.rest = page.answer.rest.replacen(&format!("<p>{paragraph}</p>"), &list, 1);
            }
        }
        Ok(())
    }

    /// The list of paths.
    pub(super) fn paths(&self) -> Option<Page<'a>> {
        let paths = self.path_items();
        if paths.is_empty() {
            return None;
        }
        let head = Head::new("paths", &self.text().t("paths", &[]), &self.text().t("paths-description", &[]));
        Some(self.page(Route::Paths, head, Content::Paths(PathsPage { paths })))
    }

    pub(super) fn path_items(&self) -> Vec<TopicItem> {
        let answered = |question: &&QuestionIndex| self.book.questions[**question].is_answered();
        let items = self.book.pages_of(PageKind::Path).map(|path| TopicItem {
            name: path.title.clone(),
            url: Route::Path(&path.id).path().to_string(),
            lang: attributes(self.book, &path.path),
            slug: path.id.clone(),
            description: path.description.clone(),
            count: path.questions.len(),
            answered: path.questions.iter().filter(answered).count(),
        });
        items.collect()
    }

    /// The paths that a question is on, each with what comes next; another question elsewhere on a path changes nothing here.
    pub(super) fn on_paths(&self, question: QuestionIndex) -> Vec<OnPath> {
        let paths = self.book.pages_of(PageKind::Path).filter_map(|path| {
            let place = path.questions.iter().position(|other| *other == question)?;
            let next = path.questions.get(place + 1).map(|next| self.name_item(*next));
            let url = Route::Path(&path.id).path().to_string();
            let lang = attributes(self.book, &path.path);
            let path = LinkItem { name: path.title.clone(), url, lang, slug: path.id.clone(), count: 0 };
            Some(OnPath { path, next })
        });
        paths.take(MOST_PATHS).collect()
    }
}

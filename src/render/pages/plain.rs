//! Home, and the pages that stand for a feature of the site rather than for something of the book.

use super::content::{Content, Home, NotFoundPage, Plain};
use super::{Head, Page, Pages};
use crate::book::QuestionIndex;
use crate::render::context::NameItem;
use crate::render::foreign::attributes;
use crate::route::Route;

/// Tags that the home page shows: those with the most questions.
const HOME_TAGS: usize = 24;
/// Questions that the home page names as asked most, and as changed last.
const HOME_QUESTIONS: usize = 6;

impl<'a> Pages<'a> {
    pub(super) fn home(&self) -> Page<'a> {
        let book = self.book;
        let route = Route::Home;
        let content = Home {
            answer: self.body(&route.path(), &book.home_path, &book.home),
            lang: attributes(book, &book.home_path),
            topics: self.topic_items(),
            paths: self.path_items(),
            asked: self.most_asked(),
            fresh: self.changed_last(),
            tags: self.most_used_tags(HOME_TAGS),
            question_count: book.listed_count,
        };
        let head = Head::new("home", &book.config.book.title, &book.config.book.description);
        self.page(route, head, Content::Home(content))
    }

    /// What is asked most: of each topic the first such question, then the second, until there are enough; nothing in a book
    /// whose questions are all asked as often.
    fn most_asked(&self) -> Vec<NameItem> {
        let book = self.book;
        let least = book.listed().iter().map(|question| question.importance).min();
        let most = book.listed().iter().map(|question| question.importance).max();
        if least == most {
            return Vec::new();
        }
        let is_asked = |index: &&QuestionIndex| {
            let question = &book.questions[**index];
            question.is_answered() && Some(question.importance) == most
        };
        let mut ranked: Vec<(usize, QuestionIndex)> =
            book.topics.iter().flat_map(|topic| topic.questions.iter().filter(is_asked).copied().enumerate()).collect();
        ranked.sort_unstable();
        ranked.truncate(HOME_QUESTIONS);
        ranked.into_iter().map(|(_, index)| self.name_item(index)).collect()
    }

    /// What changed last, newest first; nothing in a book whose questions all have one date.
    fn changed_last(&self) -> Vec<NameItem> {
        let mut dated: Vec<(&str, QuestionIndex)> = self
            .book
            .listed()
            .iter()
            .enumerate()
            .filter_map(|(index, question)| Some((question.updated.as_deref()?, index)))
            .collect();
        dated.sort_by(|a, b| b.0.cmp(a.0).then(a.1.cmp(&b.1)));
        if dated.first().map(|(day, _)| day) == dated.last().map(|(day, _)| day) {
            return Vec::new();
        }
        dated.truncate(HOME_QUESTIONS);
        dated.into_iter().map(|(_, index)| self.name_item(index)).collect()
    }

    pub(super) fn search(&self) -> Page<'a> {
        let head = Head::new("search", &self.text().t("search", &[]), &self.text().t("search-description", &[]));
        self.page(Route::Search, head, Content::Plain(Plain {}))
    }

    pub(super) fn offline(&self) -> Page<'a> {
        let head =
            Head::new("offline", &self.text().t("no-network", &[]), &self.text().t("no-network-description", &[]));
        self.page(Route::Offline, head, Content::Plain(Plain {}))
    }

    pub(super) fn not_found(&self) -> Page<'a> {
        let mount = self.mount.map(str::to_owned).or_else(|| {
            let url = self.book.config.site.url.as_ref()?;
            url::Url::parse(url).ok().map(|url| url.path().to_owned())
        });
        let head = Head {
            base: mount.unwrap_or_default(),
            ..Head::new(
                "not-found",
                &self.text().t("page-not-found", &[]),
                &self.text().t("page-not-found-description", &[]),
            )
        };
        self.page(Route::NotFound, head, Content::NotFound(NotFoundPage { topics: self.topic_items() }))
    }
}

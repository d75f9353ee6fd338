//! Home, and the pages that stand for a feature of the site rather than for something of the book.

use super::content::{Content, Home, NotFoundPage, Plain};
use super::{BodySource, Head, Page, Pages};
use crate::route::Route;

/// Tags that the home page shows: those with the most questions.
const HOME_TAGS: usize = 24;

impl<'a> Pages<'a> {
    pub(super) fn home(&self) -> Page<BodySource<'a>> {
        let book = self.book;
        let route = Route::Home;
        let content = Home {
            answer: self.body(&route.path(), &book.home_path, &book.home),
            topics: self.topic_items(),
            levels: self.level_items(),
            tags: self.most_used_tags(HOME_TAGS),
            question_count: book.questions.len(),
        };
        let head = Head::new("home", &book.config.book.title, &book.config.book.description);
        self.page(route, head, Content::Home(content))
    }

    pub(super) fn search(&self) -> Page<BodySource<'a>> {
        let head = Head::new("search", &self.text().t("search", &[]), &self.text().t("search-description", &[]));
        self.page(Route::Search, head, Content::Plain(Plain {}))
    }

    pub(super) fn offline(&self) -> Page<BodySource<'a>> {
        let head =
            Head::new("offline", &self.text().t("no-network", &[]), &self.text().t("no-network-description", &[]));
        self.page(Route::Offline, head, Content::Plain(Plain {}))
    }

    pub(super) fn not_found(&self) -> Page<BodySource<'a>> {
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

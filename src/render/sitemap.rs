//! The sitemap, with the day on which each page changed last.

use serde::Serialize;

use super::address::absolute;
use super::pages::Pages;
use crate::book::{Book, QuestionIndex};
use crate::error::Error;
use crate::model::content_file::PageKind;
use crate::route::{Route, SITEMAP_ENTRIES};

/// The sitemap: all of it, or the list of its parts, or one of these.
pub(super) fn sitemap(pages: &Pages<'_>, number: Option<&str>) -> Result<Option<Vec<u8>>, Error> {
    #[derive(Serialize)]
    struct Sitemap {
        entries: Vec<Entry>,
        parts: Vec<String>,
    }
    #[derive(Serialize)]
    struct Entry {
        url: String,
        updated: String,
    }
    let book = pages.book;
    let map = &pages.prepared.map;
    let routes = map.in_sitemap(book);
    let days = Days::of(book);
    let entry = |route: &Route<'_>| Entry {
        url: absolute(book, &route.path()),
        updated: days.of_page(book, *route).unwrap_or_default().to_owned(),
    };
    let mut content = Sitemap { entries: Vec::new(), parts: Vec::new() };
    match number {
        None if map.sitemap_numbers(pages.book).is_empty() => content.entries = routes.iter().map(entry).collect(),
        None => {
            let parts = map.sitemap_numbers(pages.book).iter();
            content.parts = parts.map(|number| absolute(book, &Route::SitemapPart(number).path())).collect();
        }
        Some(number) => {
            let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let Some(part) = place.and_then(|place| routes.chunks(SITEMAP_ENTRIES).nth(place)) else { return Ok(None) };
            content.entries = part.iter().map(entry).collect();
        }
    }
    pages.file("sitemap.xml", &content).map(Some)
}

/// Days of the last changes of what lists show.
struct Days<'b> {
    topics: Vec<Option<&'b str>>,
    book: Option<&'b str>,
}

impl<'b> Days<'b> {
    fn of(book: &'b Book) -> Self {
        let topics = book.topics.iter().map(|topic| newest(book, &topic.questions));
        let topics: Vec<_> = topics.collect();
        Self { book: topics.iter().flatten().copied().max(), topics }
    }

    /// The day on which something that a page shows changed last, as far as it is known.
    fn of_page(&self, book: &'b Book, route: Route<'_>) -> Option<&'b str> {
        let of_page = |kind: PageKind, id: &str| {
            let page = &book.pages[book.page(kind, id)?];
            page.updated.as_deref().max(newest(book, &page.questions))
        };
        match route {
            Route::Question(id) => book.questions[*book.by_id.get(id)?].updated.as_deref(),
            Route::Topic(slug) | Route::TopicPart(slug, _) => self.topics[book.topic(slug)?],
            Route::Tag(slug) | Route::TagPart(slug, _) => newest(book, &book.tags.get(slug)?.questions),
            Route::Page(id) => of_page(PageKind::Plain, id),
            Route::Path(id) => of_page(PageKind::Path, id),
            _ => self.book,
        }
    }
}

/// The newest day of some questions.
fn newest<'b>(book: &'b Book, questions: &[QuestionIndex]) -> Option<&'b str> {
    questions.iter().filter_map(|question| book.questions[*question].updated.as_deref()).max()
}

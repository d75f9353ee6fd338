//! A path into the page that is there.

use std::collections::BTreeMap;

use super::map::has_sitemap;
use super::{Map, ROWS, Route};
use crate::book::{Book, QuestionIndex};
use crate::config::site::Practice;
use crate::model::content_file::PageKind;

impl Map {
    /// The page of this book at `path`; `None` where it has none. Files that do not follow from the book alone (assets, the
    /// search index, copies) are not found.
    #[must_use]
    pub fn find<'p>(&self, book: &Book, path: &'p str) -> Option<Route<'p>> {
        ROWS.iter().filter(|row| !is_any_path(row)).find_map(|row| {
            let route = Route::with(row.name, fill(row.pattern, path)?)?;
            self.has(book, route).then_some(route)
        })
    }

    /// Whether this book has the page.
    fn has(&self, book: &Book, route: Route<'_>) -> bool {
        let is_later = |questions: &[QuestionIndex], parts: &super::Parts, first: &str| {
            parts.iter().skip(1).any(|part| book.questions[questions[part.start]].id == first)
        };
        let letter =
            |slug: &str| self.letters(book).iter().find(|letter| letter.slug == slug).filter(|_| self.has_letter_pages);
        match route {
            Route::Home
            | Route::Tags
            | Route::AToZ
            | Route::Search
            | Route::Offline
            | Route::NotFound
            | Route::Feed
            | Route::JsonFeed
            | Route::Robots
            | Route::Llms
            | Route::Ids
            | Route::BookSchema
            | Route::QuestionSchema
            | Route::IndexSchema
            | Route::AppManifest => true,
            Route::Practice | Route::Interview => route.is_offered(book),
            Route::Topic(slug) | Route::Print(slug) => book.topic(slug).is_some(),
            Route::TopicFeed(slug) => book.topic(slug).is_some_and(|topic| book.is_dated(topic)),
            Route::Headers => book.config.site.is_noindex,
            Route::TopicPart(slug, first) => {
                book.topic(slug).is_some_and(|at| is_later(&book.topics[at].questions, &self.topics[at], first))
            }
            Route::PrintPart(slug, first) => {
                book.topic(slug).is_some_and(|at| is_later(&book.topics[at].questions, &self.paper[at], first))
            }
            Route::Question(id) | Route::Markdown(id) | Route::Passages(id) => book.by_id.contains_key(id),
            Route::TopicAlias(slug) => book.topic_aliases.contains_key(slug),
            Route::TagAlias(slug) => book.tag_aliases.contains_key(slug),
            Route::Alias(id) => book.aliases.contains_key(id),
            Route::Page(id) => book.page(PageKind::Plain, id).is_some(),
            Route::Path(id) => book.page(PageKind::Path, id).is_some(),
            Route::PageAlias(id) => book.page_aliases.contains_key(&(PageKind::Plain, id.to_owned())),
            Route::PathAlias(id) => book.page_aliases.contains_key(&(PageKind::Path, id.to_owned())),
            Route::Paths => book.pages_of(PageKind::Path).next().is_some(),
            Route::TagsLetter(slug) => self.tag_letters.iter().any(|letter| letter == slug),
            Route::Tag(slug) => book.tags.contains_key(slug),
            Route::TagPart(slug, first) => {
                let parts = self.tags.get(slug).zip(book.tags.get(slug));
                parts.is_some_and(|(parts, tag)| is_later(&tag.questions, parts, first))
            }
            Route::Letter(slug) => letter(slug).is_some(),
            Route::LetterPart(slug, first) => {
                letter(slug).is_some_and(|letter| is_later(&letter.questions, &letter.parts, first))
            }
            Route::OpenSearch => book.config.site.url.is_some(),
            Route::Sitemap => has_sitemap(book),
            Route::SitemapPart(number) => self.sitemap_numbers(book).iter().any(|known| known == number),
            Route::LlmsTopic(slug) | Route::LlmsFull(slug) => {
                self.llms_topic(book, slug) == route && book.topic(slug).is_some()
            }
            Route::Redirects => book.has_former_addresses(),
            Route::Worker
            | Route::OfflineList
            | Route::OfflinePart(_)
            | Route::Written
            | Route::SearchFile(_)
            | Route::PracticeList(_)
            | Route::Asset(_)
            | Route::LinkPicture(_)
            | Route::Translated(..)
            | Route::File(_) => false,
        }
    }
}

impl Route<'_> {
    /// Paths of pages that there is one of, by the names of their rows; those that the book does without are left out.
    #[must_use]
    pub fn single_pages(book: &Book) -> BTreeMap<&'static str, &'static str> {
        let singles = ROWS.iter().filter(|row| !row.pattern.contains("{}"));
        let is_offered = |row: &&super::Row| Route::with(row.name, [""; 2]).is_none_or(|page| page.is_offered(book));
        singles.filter(is_offered).map(|row| (row.name, row.pattern)).collect()
    }

    /// Whether the site has this page, one that a book can do without.
    #[must_use]
    pub fn is_offered(self, book: &Book) -> bool {
        match self {
            Self::Practice => book.config.site.practice != Practice::Nothing,
            Self::Interview => book.config.site.practice == Practice::Whole,
            _ => true,
        }
    }

    /// The name of the list of questions for practice at `path`; `None` for other paths.
    #[must_use]
    pub fn practice_list_name(path: &str) -> Option<&str> {
        fill(Self::PracticeList("").row().pattern, path).map(|found| found[0])
    }
}

/// Whether every path, or every path in a folder, has the form of this row.
fn is_any_path(row: &super::Row) -> bool {
    matches!(row.pattern, "{}" | "{}/{}")
}

/// What fills the gaps of `pattern` in `path`; `None` where the path has another form. No argument holds a `/`.
fn fill<'p>(pattern: &str, path: &'p str) -> Option<[&'p str; 2]> {
    let mut pieces = pattern.split("{}");
    let mut rest = path.strip_prefix(pieces.next()?)?;
    let mut found = ["", ""];
    let mut pieces = pieces.peekable();
    for argument in &mut found {
        let Some(piece) = pieces.next() else { break };
        let end = if pieces.peek().is_none() { rest.len().checked_sub(piece.len())? } else { rest.find(piece)? };
        let (value, after) = rest.split_at_checked(end)?;
        rest = after.strip_prefix(piece)?;
        if value.is_empty() || value.contains('/') {
            return None;
        }
        *argument = value;
    }
    rest.is_empty().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_gives_what_its_pattern_was_filled_with() {
        assert_eq!(fill("q/{}.html", "q/a-b.html"), Some(["a-b", ""]));
        assert_eq!(fill("q/{}.html", "q/.html"), None);
        assert_eq!(fill("q/{}.html", "q/a/b.html"), None);
        assert_eq!(fill("{}/from-{}.html", "sql/from-acid.html"), Some(["sql", "acid"]));
        assert_eq!(fill("index.html", "index.html"), Some(["", ""]));
        assert_eq!(fill("index.html", "index.html/x"), None);
        for row in ROWS.iter().filter(|row| !is_any_path(row)) {
            let route = Route::with(row.name, ["one", "two"]).expect("every row has a route");
            let path = route.path();
            let arguments: Vec<&str> = route.arguments().take_while(|argument| !argument.is_empty()).collect();
            let found = fill(row.pattern, path.as_str()).expect("it fills its own pattern");
            assert_eq!(&found[..arguments.len()], arguments, "{}", row.name);
            assert_eq!(Route::with(row.name, found).map(Route::path), Some(path));
        }
    }
}

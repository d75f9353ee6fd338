//! The pages at former addresses: of questions, topics, tags, plain pages and paths.

use super::content::{Content, Redirect};
use super::contents::contents;
use super::{Head, Page, Pages};
use crate::book::Book;
use crate::model::content_file::PageKind;
use crate::parse::Body;
use crate::render::address::absolute;
use crate::render::foreign::attributes;
use crate::render::html::inline;
use crate::route::Route;
use crate::source::SourcePath;
use crate::text::html::escape;

/// What a former address leads to.
struct Moved<'a> {
    to: Route<'a>,
    /// Its name as text, and as inline HTML.
    title: &'a str,
    html: String,
    /// Where both are written.
    path: Option<&'a SourcePath>,
    description: &'a str,
    /// The text whose headings a link may have named.
    body: Option<&'a Body>,
}

/// What was at a former address; `None` for other routes.
fn moved<'a>(book: &'a Book, from: Route<'_>) -> Option<Moved<'a>> {
    let page = |kind: PageKind, alias: &str| {
        let page = &book.pages[*book.page_aliases.get(&(kind, alias.to_owned()))?];
        let (to, html) = (Route::of_page(kind, &page.id), escape(&page.title));
        Some(Moved {
            to,
            title: &page.title,
            html,
            path: Some(&page.path),
            description: &page.description,
            body: Some(&page.body),
        })
    };
    match from {
        Route::Alias(alias) => {
            let question = &book.questions[*book.aliases.get(alias)?];
            Some(Moved {
                to: Route::Question(&question.id),
                title: &question.title,
                html: inline(&question.markdown),
                path: Some(&question.path),
                description: question.short_answer(),
                body: Some(&question.body),
            })
        }
        Route::PageAlias(alias) => page(PageKind::Plain, alias),
        Route::PathAlias(alias) => page(PageKind::Path, alias),
        Route::TopicAlias(alias) => {
            let topic = &book.topics[*book.topic_aliases.get(alias)?];
            let (to, html) = (Route::Topic(&topic.slug), escape(&topic.title));
            let body = Some(&topic.introduction);
            Some(Moved {
                to,
                title: &topic.title,
                html,
                path: Some(&topic.path),
                description: &topic.description,
                body,
            })
        }
        Route::TagAlias(alias) => {
            let (slug, tag) = book.tags.get_key_value(book.tag_aliases.get(alias)?)?;
            let (to, html) = (Route::Tag(slug), escape(&tag.name));
            Some(Moved { to, title: &tag.name, html, path: None, description: &tag.description, body: None })
        }
        _ => None,
    }
}

/// Former addresses and present ones, in the order of the book's lists.
pub(crate) fn all(book: &Book) -> Vec<(Route<'_>, Route<'_>)> {
    let questions = book.aliases.keys().map(|alias| Route::Alias(alias));
    let topics = book.topic_aliases.keys().map(|alias| Route::TopicAlias(alias));
    let tags = book.tag_aliases.keys().map(|alias| Route::TagAlias(alias));
    let pages = book.page_aliases.keys().map(|(kind, alias)| Route::of_page_alias(*kind, alias));
    let from = questions.chain(topics).chain(tags).chain(pages);
    from.filter_map(|from| Some((from, moved(book, from)?.to))).collect()
}

impl<'a> Pages<'a> {
    pub(super) fn redirect(&self, from: Route<'_>) -> Option<Page<'a>> {
        let moved = moved(self.book, from)?;
        let (here, there) = (from.path(), moved.to.path());
        // Both have the same folder, or one that is as deep.
        let same = here.as_str().rsplit_once('/').map(|(folder, _)| folder);
        let target = match there.as_str().rsplit_once('/') {
            Some((folder, name)) if Some(folder) == same => name.to_owned(),
            _ => format!("{}{there}", here.to_root()),
        };
        let content = Redirect {
            title: moved.title.to_owned(),
            html: moved.html,
            lang: moved.path.map(|path| attributes(self.book, path)).unwrap_or_default(),
            target,
            canonical: absolute(self.book, &there),
            anchors: moved.body.map(|body| contents(body, 6)).unwrap_or_default(),
        };
        let head = Head::new("redirect", moved.title, moved.description);
        Some(self.page(from, head, Content::Redirect(content)))
    }
}

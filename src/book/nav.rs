//! The links of the navigation: what book.toml names, with names and targets of the book.

use super::links::Target;
use super::{Book, Page, own_pages};
use crate::config::site::{NavEntry, NavTarget};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::content_file::PageKind;
use crate::source::SourcePath;
use crate::text::near::nearest;

/// Plain pages that the navigation names where book.toml does not say what it names.
const MOST_UNASKED: usize = 8;

/// A link of the navigation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavLink {
    /// The name readers see.
    pub title: String,
    /// Where it leads.
    pub target: Target,
    /// Whether the name is book.toml's.
    pub is_named: bool,
}

/// What the navigation of a book has besides the pages that every book has, and what of book.toml's entries leads nowhere.
#[must_use]
pub fn links(book: &Book) -> (Vec<NavLink>, Vec<Diagnostic>) {
    let Some(entries) = &book.config.site.nav else {
        let plain = book.pages.iter().enumerate().filter(|(_, page)| page.kind == PageKind::Plain).take(MOST_UNASKED);
        let link = |(index, page): (usize, &Page)| NavLink {
            title: page.title.clone(),
            target: Target::Page(index, None),
            is_named: false,
        };
        return (plain.map(link).collect(), Vec::new());
    };
    let mut diagnostics = Vec::new();
    let links = entries.iter().filter_map(|entry| link(book, entry, &mut diagnostics)).collect();
    (links, diagnostics)
}

fn link(book: &Book, entry: &NavEntry, diagnostics: &mut Vec<Diagnostic>) -> Option<NavLink> {
    let of_page = |kind: PageKind, id: &str| {
        let index = book.page(kind, id).ok_or_else(|| own_pages::unknown(book, Some(kind), id))?;
        Ok((book.pages[index].title.as_str(), Target::Page(index, None)))
    };
    let found = match &entry.target.value {
        NavTarget::Page(id) => of_page(PageKind::Plain, id),
        NavTarget::Path(id) => of_page(PageKind::Path, id),
        NavTarget::Topic(slug) => match book.topic(slug) {
            Some(index) => Ok((book.topics[index].title.as_str(), Target::Topic(index, None))),
            None => {
                let near = nearest(slug, book.topics.iter().map(|topic| topic.slug.as_str()));
                Err((format!("topic `{slug}` does not exist"), near.map(|near| format!("did you mean `{near}`?"))))
            }
        },
        NavTarget::Url(url) => Ok(("", Target::External(url.clone()))),
    };
    match found {
        Ok((name, target)) => {
            let title = entry.title.clone().unwrap_or_else(|| name.to_owned());
            Some(NavLink { title, target, is_named: entry.title.is_some() })
        }
        Err((message, hint)) => {
            let path = SourcePath::new("book.toml");
            let mut finding = Diagnostic::new(Rule::UnknownPage, &path, entry.target.span, message);
            finding.hint = hint;
            diagnostics.push(finding);
            None
        }
    }
}

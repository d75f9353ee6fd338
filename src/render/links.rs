//! Where the links of one text lead, looked up before the text is rendered.
//!
//! With its Markdown this is all that decides a text's HTML, so two pages whose texts and links are equal need not be rendered
//! to know that they are.

use std::collections::BTreeMap;

use serde::Serialize;

use super::address::Addresses;
use super::foreign::marked;
use super::html::inline;
use crate::book::Book;
use crate::book::links::{Target, resolve, resolve_address};
use crate::parse::Body;
use crate::parse::outline::{Fence, Link};
use crate::source::{SourcePath, Span};
use crate::text::html::escape;

/// How an address is written in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum LinkForm {
    /// `[text](address)`, or the `href` of raw HTML.
    Text,
    /// `[[id]]`.
    Wiki,
    /// `![text](address)`, or what raw HTML shows.
    Picture,
}

/// Where an address leads, as the page or file that shows it spells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Destination {
    /// To a page or file of the book.
    Page {
        /// The address.
        url: String,
        /// How a link without words names it, as HTML; empty where only words can.
        name: String,
    },
    /// To another site.
    Elsewhere {
        /// The address.
        url: String,
    },
    /// To a picture of the book, shown.
    Picture {
        /// The address.
        source: String,
        /// Width and height in pixels, where they are known.
        size: Option<(usize, usize)>,
    },
    /// To a page that what is being written cannot lead to.
    Unreachable {
        /// As for [`Destination::Page`].
        name: String,
    },
    /// Nowhere.
    Unknown,
}

impl Destination {
    /// The address of a link.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match self {
            Self::Page { url, .. } | Self::Elsewhere { url } => Some(url),
            _ => None,
        }
    }

    /// How a link without words names it, as HTML.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Page { name, .. } | Self::Unreachable { name } if !name.is_empty() => Some(name),
            _ => None,
        }
    }
}

/// Destinations by form and address as typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Links {
    // Tuples are no keys in JSON, so a map for each form.
    by_form: BTreeMap<LinkForm, BTreeMap<String, Destination>>,
}

impl Links {
    /// Looks up every address of `body`, which is in the file at `path`; `addresses` spells them.
    #[must_use]
    pub fn of_body(book: &Book, path: &SourcePath, body: &Body, addresses: &dyn Addresses) -> Self {
        let mut links = Self::default();
        let mut add = |form: LinkForm, address: &str| {
            let known = links.by_form.entry(form).or_default();
            if !known.contains_key(address) {
                known.insert(address.to_owned(), destination(book, path, addresses, form, address));
            }
        };
        let outline = &body.outline;
        for link in &outline.links {
            add(if link.is_wiki { LinkForm::Wiki } else { LinkForm::Text }, &link.target);
        }
        for image in &outline.images {
            add(LinkForm::Picture, &image.target);
        }
        for address in outline.fences.iter().filter_map(Fence::picture) {
            add(LinkForm::Picture, &address);
        }
        for tag in &outline.tags {
            if let Some(link) = tag.attribute("href") {
                add(LinkForm::Text, &link.value);
            }
            for (_, address) in tag.shown() {
                add(LinkForm::Picture, address);
            }
        }
        links
    }

    /// Where `address` leads; [`Destination::Unknown`] for one that the text does not have.
    #[must_use]
    pub fn of(&self, form: LinkForm, address: &str) -> &Destination {
        self.by_form.get(&form).and_then(|known| known.get(address)).unwrap_or(&Destination::Unknown)
    }
}

/// What the book calls a page that `[[id]]` leads to, as HTML.
pub(super) fn name(book: &Book, target: &Target) -> Option<String> {
    match target {
        Target::Question(question, _) => {
            let question = &book.questions[*question];
            Some(marked(book, &question.path, inline(question.name())))
        }
        Target::Page(page, _) => {
            let page = &book.pages[*page];
            Some(marked(book, &page.path, escape(&page.title)))
        }
        _ => None,
    }
}

fn destination(
    book: &Book,
    path: &SourcePath,
    addresses: &dyn Addresses,
    form: LinkForm,
    address: &str,
) -> Destination {
    let target = match form {
        LinkForm::Wiki => {
            resolve(book, path, &Link { target: address.to_owned(), is_wiki: true, span: Span::default() })
        }
        LinkForm::Text | LinkForm::Picture => resolve_address(book, path, address),
    };
    let Ok(target) = target else { return Destination::Unknown };
    if let (LinkForm::Picture, Target::Asset(file)) = (form, &target) {
        let size = book.assets.get(file).copied().flatten();
        return Destination::Picture { source: addresses.picture(file), size };
    }
    let name = if form == LinkForm::Wiki { name(book, &target).unwrap_or_default() } else { String::new() };
    match (addresses.link(&target), &target) {
        (Some(url), Target::External(_)) => Destination::Elsewhere { url },
        (Some(url), _) => Destination::Page { url, name },
        (None, _) => Destination::Unreachable { name },
    }
}

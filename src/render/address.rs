//! Addresses: of pages and files as a page of the site spells them, and absolute ones.

use crate::book::links::Target;
use crate::book::{Book, TopicIndex};
use crate::route::Route;
use crate::source::SitePath;

/// How the page or file that is being written spells addresses.
pub trait Addresses: Sync {
    /// The address of `target`; `None` where the file cannot lead there, and only the words of the link stay.
    fn link(&self, target: &Target) -> Option<String>;

    /// The address of the picture that has `path` in the site.
    fn picture(&self, path: &str) -> String;
}

/// A page of the site, as deep as its root says: `""` or `../`.
pub struct OnPage<'a> {
    /// The book.
    pub book: &'a Book,
    /// What leads to the site's root.
    pub root: &'a str,
}

impl Addresses for OnPage<'_> {
    fn link(&self, target: &Target) -> Option<String> {
        Some(address(self.book, self.root, target))
    }

    fn picture(&self, path: &str) -> String {
        format!("{}{}", self.root, encode_path(path))
    }
}

/// One of several answers on a page of the site.
pub struct AmongAnswers<'a> {
    /// The page.
    pub page: OnPage<'a>,
    /// The topic whose answers links lead to on this page; `None` where they lead to the answers' own pages.
    pub topic: Option<TopicIndex>,
    /// What comes before the text's own fragments.
    pub prefix: &'a str,
}

impl Addresses for AmongAnswers<'_> {
    fn link(&self, target: &Target) -> Option<String> {
        let questions = &self.page.book.questions;
        match target {
            Target::Question(other, fragment)
                if Some(questions[*other].topic) == self.topic && questions[*other].status.is_listed() =>
            {
                let id = &questions[*other].id;
                Some(fragment.as_ref().map_or_else(|| format!("#{id}"), |fragment| format!("#{id}--{fragment}")))
            }
            Target::Fragment(fragment) => Some(format!("#{}{fragment}", self.prefix)),
            other => self.page.link(other),
        }
    }

    fn picture(&self, path: &str) -> String {
        self.page.picture(path)
    }
}

/// The whole address of `target`, for what a file does not hold and the site has; `None` without `site.url`.
#[must_use]
pub fn on_site(book: &Book, target: &Target) -> Option<String> {
    book.config.site.url.as_ref().map(|url| address(book, url, target))
}

/// How a page whose root is `root` spells the address of `target`.
#[must_use]
pub fn address(book: &Book, root: &str, target: &Target) -> String {
    let at = |route: Route<'_>, fragment: &Option<String>| match fragment {
        Some(fragment) => format!("{root}{}#{fragment}", route.path()),
        None => format!("{root}{}", route.path()),
    };
    match target {
        Target::Question(index, fragment) => at(Route::Question(&book.questions[*index].id), fragment),
        Target::Topic(index, fragment) => at(Route::Topic(&book.topics[*index].slug), fragment),
        Target::Page(index, fragment) => {
            let page = &book.pages[*index];
            at(Route::of_page(page.kind, &page.id), fragment)
        }
        Target::Home(fragment) => at(Route::Home, fragment),
        Target::Asset(path) => format!("{root}{}", encode_path(path)),
        Target::Fragment(fragment) => format!("#{fragment}"),
        Target::External(url) => url.clone(),
    }
}

/// A file's path as it is written in an address.
#[must_use]
pub fn encode_path(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~!$&'()*+,;=:@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Absolute address of a page; empty when book.toml has no `site.url`. `index.html` is left out, as hosts do.
#[must_use]
pub fn absolute(book: &Book, path: &SitePath) -> String {
    book.config.site.url.as_ref().map_or_else(String::new, |url| absolute_below(url, path))
}

/// Absolute address of a page of the site at `url`, which ends in `/`.
#[must_use]
pub fn absolute_below(url: &str, path: &SitePath) -> String {
    let path = path.as_str();
    let folder = path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/'));
    // A question can have the id `index`: its address is no folder's.
    let path = folder.filter(|_| path != Route::Question("index").path().as_str()).unwrap_or(path);
    format!("{url}{path}")
}

//! Addresses: of pages and files as a page of the site spells them, absolute ones, and those on the forge.

use crate::book::links::Target;
use crate::book::{Book, Question, TopicIndex};
use crate::route::Route;
use crate::source::SitePath;
use crate::source::SourcePath;

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
            Target::Question(other, fragment) if Some(questions[*other].topic) == self.topic => {
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
    let Some(url) = &book.config.site.url else { return String::new() };
    let path = path.as_str();
    let folder = path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/'));
    // A question can have the id `index`: its address is no folder's.
    let path = folder.filter(|_| path != Route::Question("index").path().as_str()).unwrap_or(path);
    format!("{url}{path}")
}

/// Where a file can be edited; empty without a repository.
#[must_use]
pub fn edit_url(book: &Book, path: &SourcePath) -> String {
    let site = &book.config.site;
    let Some(repository) = &site.repository else { return String::new() };
    let folder = if site.repository_path.is_empty() { String::new() } else { format!("{}/", site.repository_path) };
    format!("{repository}/edit/{}/{folder}{path}", site.branch)
}

/// Where a problem of a question can be reported; empty without a repository.
#[must_use]
pub fn report_url(book: &Book, question: &Question, path: &SitePath) -> String {
    let Some(repository) = &book.config.site.repository else { return String::new() };
    let place = absolute(book, path);
    let place = if place.is_empty() { question.path.to_string() } else { place };
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("title", &format!("{}: ", question.id))
        .append_pair("body", &format!("{}\n{place}\n\n", question.title))
        .finish();
    format!("{repository}/issues/new?{query}")
}

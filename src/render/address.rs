//! Addresses: of pages and files as a page of the site spells them, absolute ones, and those on the forge.

use crate::book::links::Target;
use crate::book::{Book, Question};
use crate::site::SitePath;
use crate::source::SourcePath;

/// How a page whose root is `root` spells the address of `target`.
#[must_use]
pub fn address(book: &Book, root: &str, target: &Target) -> String {
    let with_fragment = |address: String, fragment: &Option<String>| match fragment {
        Some(fragment) => format!("{address}#{fragment}"),
        None => address,
    };
    match target {
        Target::Question(index, fragment) => {
            with_fragment(format!("{root}q/{}.html", book.questions[*index].id), fragment)
        }
        Target::Topic(index, fragment) => {
            with_fragment(format!("{root}{}/index.html", book.topics[*index].slug), fragment)
        }
        Target::Home(fragment) => with_fragment(format!("{root}index.html"), fragment),
        Target::Asset(path) => format!("{root}{}", encode_path(path)),
        Target::Fragment(fragment) => format!("#{fragment}"),
        Target::External(url) => url.clone(),
    }
}

/// A file's path as it is written in an address.
fn encode_path(path: &str) -> String {
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
    let path = path
        .strip_suffix("index.html")
        .filter(|rest| *rest != "q/" && (rest.is_empty() || rest.ends_with('/')))
        .unwrap_or(path);
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

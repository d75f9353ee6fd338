//! `check --external-links`: the addresses of other sites that the book names, and what is wrong with those that fail.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::book::links::{Target, resolve_address};
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourcePath, Span};

/// Where an address stands in the book.
pub type Places<'a> = Vec<(&'a SourcePath, Span)>;

/// How an address answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is there, or its site refuses programs.
    There,
    /// Its site says that it is not, with this status.
    Status(u16),
    /// Nobody answered, for this reason.
    Silent(String),
}

/// Every address that begins with `http`, its fragment cut off, with the places that link to it.
#[must_use]
pub fn links<'a>(book: &'a Book, ignore: &[String]) -> BTreeMap<String, Places<'a>> {
    let mut found: BTreeMap<String, Places<'a>> = BTreeMap::new();
    for (path, body) in book.bodies() {
        let links = body.outline.links.iter().filter(|link| !link.is_wiki);
        let links = links.map(|link| (link.target.as_str(), link.span));
        let tags = body.outline.tags.iter().filter(|tag| tag.name == "a");
        let tags = tags.filter_map(|tag| Some((tag.attribute("href")?.value.as_str(), tag.span)));
        for (address, span) in links.chain(tags) {
            let Ok(Target::External(address)) = resolve_address(book, path, address) else { continue };
            let address = address.split('#').next().unwrap_or(&address);
            let is_web = url::Url::parse(address)
                .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(is_public));
            if is_web && !ignore.iter().any(|start| address.starts_with(start.as_str())) {
                found.entry(address.to_owned()).or_default().push((path, span));
            }
        }
    }
    found
}

/// Whether a host may be there for other readers: its name is neither this machine's nor one that only examples have.
fn is_public(host: &str) -> bool {
    let top = host.rsplit('.').next().unwrap_or(host);
    host.contains(['.', ':']) && !matches!(top, "example" | "invalid" | "localhost" | "test")
}

/// What to make of a status. Sites that want people only are as good as there.
#[must_use]
pub fn answer_of_status(status: u16) -> Answer {
    match status {
        100..=399 | 401 | 403 | 407 | 429 | 451 | 999 => Answer::There,
        _ => Answer::Status(status),
    }
}

/// The findings about an address, one a place.
#[must_use]
pub fn findings(address: &str, places: &Places<'_>, answer: &Answer) -> Vec<Diagnostic> {
    let (message, hint) = match answer {
        Answer::There => return Vec::new(),
        Answer::Status(status @ (404 | 410)) => {
            (format!("`{address}` is gone: its site answers {status}"), "find its new place, or take the link out")
        }
        Answer::Status(status) => {
            (format!("`{address}` does not work: its site answers {status}"), "try again later, or find another source")
        }
        Answer::Silent(reason) => {
            (format!("`{address}` does not answer: {reason}"), "mend the address, or find another source")
        }
    };
    let finding = |(path, span): &(&SourcePath, Span)| {
        Diagnostic::new(Rule::BrokenExternalLink, path, *span, message.clone()).hint(hint)
    };
    places.iter().map(finding).collect()
}

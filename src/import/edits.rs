//! Addresses in an answer, led elsewhere or taken off.

use super::markup::{attribute, bracketed};
use super::report::RepairKind;
use crate::book::links::address_place;
use crate::diagnostic::Fix;
use crate::parse::{Body, markdown};
use crate::source::{SourcePath, Span};

/// How often a body is looked through for links that appear when others go.
pub(super) const MAX_LOOKS: usize = 4;

/// What is to be done with an address.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    Keep,
    To(String),
    Drop(Option<RepairKind>),
}

/// An address in a text.
pub(super) struct Address {
    /// The whole link, picture or tag.
    pub(super) span: Span,
    pub(super) target: String,
    pub(super) is_image: bool,
    /// `[[target|text]]`.
    pub(super) is_wiki: bool,
    is_tag: bool,
    /// Where the target is written, when it is written in its place and as it is.
    place: Option<Span>,
}

/// The addresses in `text`, as [`markdown::outline`] sees them: what the book's own links are checked by.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    let outline = markdown::outline(text, 0, &SourcePath::new(""), &mut Vec::new()).unwrap_or_default();
    let body = Body::new(text.into(), 0, outline);
    let address = |span: Span, target: &str, is_image: bool, is_wiki: bool| {
        let place = address_place(&body, span, target, false).filter(|_| !is_wiki);
        Address { span, target: target.to_owned(), is_image, is_wiki, is_tag: false, place }
    };
    let links = body.outline.links.iter().map(|link| address(link.span, &link.target, false, link.is_wiki));
    let images = body.outline.images.iter().map(|image| address(image.span, &image.target, true, false));
    let tags = body.outline.tags.iter().filter(|tag| !tag.is_end).filter_map(|tag| {
        let is_image = tag.name == "img";
        let attribute = tag.attribute(if is_image { "src" } else { "href" });
        let attribute = attribute.filter(|_| is_image || tag.name == "a")?;
        let (target, place) = (attribute.value.clone(), Some(attribute.span));
        Some(Address { span: tag.span, target, is_image, is_wiki: false, is_tag: true, place })
    });
    links.chain(images).chain(tags).collect()
}

impl Address {
    /// What readers see in place of an address that leads nowhere.
    fn shown(&self, text: &str) -> String {
        let source = text[self.span.range()].trim_start_matches('!');
        match bracketed(source) {
            _ if self.is_wiki => {
                let inner = source.trim_matches(['[', ']']);
                inner.split_once('|').map_or(inner, |(_, shown)| shown).replace(['[', ']'], "")
            }
            _ if self.is_tag && self.is_image => attribute(source, "alt").unwrap_or_default(),
            // A browser shows an `<a>` without `href` as text.
            _ if self.is_tag => "<a>".to_owned(),
            Some(shown) => shown.to_owned(),
            // `<std::vector>` is an address to a parser and a type to its author.
            None => format!("\\{source}"),
        }
    }

    /// The change that leads the address where `answer` says; what a link shows stays.
    pub(super) fn fix(&self, text: &str, answer: &Answer) -> Option<Fix> {
        let target = match answer {
            Answer::Keep => return None,
            Answer::Drop(_) => return Some(Fix { span: self.span, text: self.shown(text) }),
            Answer::To(target) => target,
        };
        let in_markdown = if target.contains([' ', '(', ')']) { format!("<{target}>") } else { target.clone() };
        let Some(span) = self.place else {
            let mark = if self.is_image { "!" } else { "" };
            return Some(Fix { span: self.span, text: format!("{mark}[{}]({in_markdown})", self.shown(text)) });
        };
        let text = if text[..span.start].ends_with(['"', '\'', '<']) {
            target.clone()
        } else if self.is_tag {
            format!("\"{target}\"")
        } else {
            in_markdown
        };
        Some(Fix { span, text })
    }
}

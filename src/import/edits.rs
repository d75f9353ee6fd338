//! Addresses in an answer, led elsewhere or taken off.

use super::markup::closing_bracket;
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
    /// Where the target is written, when it is written in its place and as it is.
    place: Option<Span>,
    /// What readers see in place of an address that leads nowhere.
    shown: String,
}

/// The addresses in `text`, as [`markdown::outline`] sees them: what the book's own links are checked by.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    let outline = markdown::outline(text, 0, &SourcePath::new(""), &mut Vec::new()).unwrap_or_default();
    let body = Body { text: text.into(), outline, ..Body::default() };
    let links = body.outline.links.iter().map(|link| {
        let source = &text[link.span.range()];
        let shown = match inside(source) {
            _ if link.is_wiki => {
                let inner = source.trim_start_matches(['!', '[']).trim_end_matches(']');
                inner.split_once('|').map_or(inner, |(_, shown)| shown).replace(['[', ']'], "")
            }
            Some(shown) => shown.to_owned(),
            // `<std::vector>` is an address to a parser and a type to its author.
            None => format!("\\{source}"),
        };
        let place = address_place(&body, link.span, &link.target, false).filter(|_| !link.is_wiki);
        Address { span: link.span, target: link.target.clone(), is_image: false, is_wiki: link.is_wiki, place, shown }
    });
    let images = body.outline.images.iter().map(|image| {
        let shown = inside(&text[image.span.start + 1..image.span.end]).unwrap_or(&image.alt).to_owned();
        let place = address_place(&body, image.span, &image.target, false);
        Address { span: image.span, target: image.target.clone(), is_image: true, is_wiki: false, place, shown }
    });
    let tags = body.outline.tags.iter().filter(|tag| !tag.is_end).filter_map(|tag| {
        let is_image = tag.name == "img";
        let attribute = tag.attribute(if is_image { "src" } else { "href" });
        let attribute = attribute.filter(|_| is_image || tag.name == "a")?;
        let alt = tag.attribute("alt").map(|alt| alt.value.clone()).unwrap_or_default();
        // A browser shows an `<a>` without `href` as text.
        let shown = if is_image { alt } else { "<a>".to_owned() };
        let (target, place) = (attribute.value.clone(), Some(attribute.span));
        Some(Address { span: tag.span, target, is_image, is_wiki: false, place, shown })
    });
    links.chain(images).chain(tags).collect()
}

/// What is in the brackets that a link starts with.
fn inside(link: &str) -> Option<&str> {
    link.starts_with('[').then(|| closing_bracket(link).map(|close| &link[1..close]))?
}

impl Address {
    /// The change that leads the address where `answer` says; what a link shows stays.
    pub(super) fn fix(&self, text: &str, answer: &Answer) -> Option<Fix> {
        let target = match answer {
            Answer::Keep => return None,
            Answer::Drop(_) => return Some(Fix { span: self.span, text: self.shown.clone() }),
            Answer::To(target) => target,
        };
        let in_markdown = if target.contains([' ', '(', ')']) { format!("<{target}>") } else { target.clone() };
        let Some(span) = self.place else {
            let mark = if self.is_image { "!" } else { "" };
            return Some(Fix { span: self.span, text: format!("{mark}[{}]({in_markdown})", self.shown) });
        };
        let is_in_tag = text[self.span.start..].starts_with('<');
        let text = if text[..span.start].ends_with(['"', '\'', '<']) {
            target.clone()
        } else if is_in_tag {
            format!("\"{target}\"")
        } else {
            in_markdown
        };
        Some(Fix { span, text })
    }
}

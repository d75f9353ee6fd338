//! Pictures, films and sounds: with their size, a caption, and a form for light and one for dark pages.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::inline::inline;
use super::renderer::{OpenPicture, Renderer, closing, raw};
use crate::parse::outline::Fence;
use crate::render::links::{Destination, LinkForm};
use crate::source::Span;
use crate::text::html::{Piece, attributes, escape, pieces, tag_name};

/// Endings of the fragments that forges know pictures for one theme by, with the class of such a picture.
const THEMES: &[(&str, &str)] = &[("#gh-dark-mode-only", "on-dark"), ("#gh-light-mode-only", "on-light")];
/// Endings of films and sounds, which have the element that plays them.
const PLAYED: &[(&str, &str)] = &[
    ("mp4", "video"),
    ("webm", "video"),
    ("ogv", "video"),
    ("mov", "video"),
    ("mp3", "audio"),
    ("m4a", "audio"),
    ("oga", "audio"),
    ("ogg", "audio"),
    ("opus", "audio"),
    ("flac", "audio"),
    ("wav", "audio"),
];
/// A picture that is not wider than this is shown as large as it is on every screen.
const ALWAYS_WHOLE: usize = 300;

impl<'a> Renderer<'a, '_> {
    pub(super) fn image(&mut self, events: &[(Event<'a>, Span)], index: usize, address: &str, title: &str) -> usize {
        let end = closing(events, index);
        let html = self.picture(&alternative(&events[index + 1..end]), address, title);
        self.out.push(raw(html));
        end + 1
    }

    /// A paragraph that is one picture with a title: the title is its caption. `None` for any other.
    pub(super) fn captioned(&mut self, events: &[(Event<'a>, Span)], index: usize) -> Option<usize> {
        let (Event::Start(Tag::Image { dest_url, title, .. }), _) = events.get(index + 1)? else { return None };
        let end = closing(events, index + 1);
        let is_alone = matches!(events.get(end + 1), Some((Event::End(TagEnd::Paragraph), _)));
        let is_shown = matches!(self.options.links.of(LinkForm::Picture, dest_url), Destination::Picture { .. });
        if !is_alone || !is_shown || title.trim().is_empty() {
            return None;
        }
        let picture = self.picture(&alternative(&events[index + 2..end]), dest_url, "");
        let caption = inline(title);
        self.out.push(raw(format!("<figure class=\"picture\">{picture}<figcaption>{caption}</figcaption></figure>\n")));
        Some(end + 2)
    }

    /// What a program drew of a fence; `None` where there is nothing.
    pub(super) fn drawing(&mut self, fence: &Fence) -> Option<String> {
        let address = fence.picture()?;
        if !matches!(self.options.links.of(LinkForm::Picture, &address), Destination::Picture { .. }) {
            return None;
        }
        self.needs.style = true;
        let picture = self.picture(fence.alternative(), &address, "");
        let caption = fence.info.title.as_deref();
        let caption = caption.map_or(String::new(), |title| format!("<figcaption>{}</figcaption>", escape(title)));
        Some(self.later(format!("<figure class=\"picture drawn\">{picture}{caption}</figure>\n")))
    }

    fn picture(&mut self, alt: &str, address: &str, title: &str) -> String {
        let alt = escape(alt);
        match self.options.links.of(LinkForm::Picture, address) {
            Destination::Picture { source, size } => {
                let source = escape(source);
                let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
                let path = address.split(['#', '?']).next().unwrap_or(address).to_ascii_lowercase();
                let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
                if let Some((_, element)) = PLAYED.iter().find(|(known, _)| *known == ending) {
                    self.needs.style = true;
                    self.raw_html.is_kept = true;
                    let label = if alt.is_empty() { String::new() } else { format!(" aria-label=\"{alt}\"") };
                    return format!(
                        "<{element} src=\"{source}\" controls=\"\" preload=\"metadata\"{label}{title}></{element}>"
                    );
                }
                let theme = THEMES.iter().find(|(fragment, _)| address.ends_with(fragment));
                let class = theme.map_or(String::new(), |(_, class)| format!(" class=\"{class}\""));
                let may_be_larger = size.is_none_or(|(width, _)| width > ALWAYS_WHOLE) && !self.in_link;
                self.needs.style |= theme.is_some() || may_be_larger;
                self.needs.script |= may_be_larger;
                let size =
                    size.map_or(String::new(), |(width, height)| format!(" width=\"{width}\" height=\"{height}\""));
                format!(
                    "<img src=\"{source}\" alt=\"{alt}\"{title}{class}{size} loading=\"lazy\" decoding=\"async\" />"
                )
            }
            Destination::Elsewhere { url } => {
                let text = if alt.is_empty() { &escape(&self.options.text.t("image", &[])) } else { &alt };
                format!("<a href=\"{}\" rel=\"noopener\">{text}</a>", escape(url))
            }
            _ => alt,
        }
    }
}

/// What is said in a picture's place.
fn alternative(inside: &[(Event<'_>, Span)]) -> String {
    let mut alt = String::new();
    for (event, _) in inside {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) | Event::InlineMath(text) => {
                alt.push_str(text);
            }
            Event::SoftBreak | Event::HardBreak => alt.push(' '),
            _ => {}
        }
    }
    alt
}

/// `html`, which is clean, with each `<picture>` that has a form for dark or light pages as two pictures: a media query knows the
/// system's theme, not the one that the reader chose.
pub(super) fn themed_pictures(open: &mut Option<OpenPicture>, html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 64);
    for piece in pieces(html) {
        let Piece::Tag(tag) = piece else {
            let is_between = open.is_some() && piece.source().trim().is_empty();
            out.push_str(if is_between { "" } else { piece.source() });
            continue;
        };
        let name = tag_name(tag).unwrap_or_default();
        match (&mut *open, name.as_str()) {
            (_, "picture") => *open = (!tag.starts_with("</")).then(OpenPicture::default),
            (Some(picture), "source") => {
                let attributes = attributes(tag);
                let value = |name: &str| {
                    let found = attributes.iter().find(|attribute| attribute.name == name);
                    found.and_then(|attribute| attribute.value.as_ref()).map_or("", |(text, _)| *text)
                };
                let media = value("media").to_ascii_lowercase();
                let address = value("srcset").split([' ', ',']).find(|part| !part.is_empty()).map(str::to_owned);
                if media.contains("prefers-color-scheme") && media.contains("dark") {
                    picture.dark = picture.dark.take().or(address);
                } else if media.contains("prefers-color-scheme") && media.contains("light") {
                    picture.light = picture.light.take().or(address);
                } else {
                    picture.others.push_str(tag);
                }
            }
            (Some(picture), "img") => {
                match (&picture.dark, &picture.light) {
                    (None, None) if picture.others.is_empty() => out.push_str(tag),
                    (None, None) => out.push_str(&format!("<picture>{}{tag}</picture>", picture.others)),
                    (dark, light) => {
                        out.push_str(&for_theme(tag, light.as_deref(), "on-light"));
                        out.push_str(&for_theme(tag, dark.as_deref(), "on-dark"));
                    }
                }
                *picture = OpenPicture::default();
            }
            _ => out.push_str(tag),
        }
    }
    out
}

/// The `<img>` of a picture as it is on pages of one theme, its source as `address` if there is one.
fn for_theme(image: &str, address: Option<&str>, class: &str) -> String {
    let mut out = format!("<img class=\"{class}");
    let attributes = attributes(image);
    let values = || {
        attributes
            .iter()
            .map(|attribute| (attribute.name.as_str(), attribute.value.as_ref().map_or("", |(text, _)| *text)))
    };
    for (_, classes) in values().filter(|(name, _)| *name == "class") {
        out.push(' ');
        out.push_str(classes);
    }
    out.push('"');
    for (name, value) in values().filter(|(name, _)| !matches!(*name, "class" | "srcset")) {
        let value = if name == "src" { address.unwrap_or(value) } else { value };
        // One id is enough for both.
        if name != "id" || class == "on-light" {
            out.push_str(&format!(" {name}=\"{value}\""));
        }
    }
    out.push_str(" loading=\"lazy\">");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_for_two_themes_is_two_pictures() {
        let mut open = None;
        let lines = [
            "<picture>\n",
            "  <source media=\"(prefers-color-scheme: dark)\" srcset=\"d.png 1x, d2.png 2x\">\n",
            "  <img alt=\"A\" class=\"author-x\" src=\"l.png\" width=\"20\">\n",
            "</picture>\n",
        ];
        let html: String = lines.iter().map(|line| themed_pictures(&mut open, line)).collect();
        let expected = "<img class=\"on-light author-x\" alt=\"A\" src=\"l.png\" width=\"20\" loading=\"lazy\">\
                        <img class=\"on-dark author-x\" alt=\"A\" src=\"d.png\" width=\"20\" loading=\"lazy\">";
        assert_eq!(html.trim(), expected);
        assert!(open.is_none());
        let other = "<picture><source type=\"image/webp\" srcset=\"a.webp\"><img src=\"a.png\" alt=\"\"></picture>";
        assert_eq!(themed_pictures(&mut open, other), other);
        assert_eq!(themed_pictures(&mut open, "<picture><img src=\"a.png\"></picture>"), "<img src=\"a.png\">");
        assert_eq!(themed_pictures(&mut open, "</picture>a<picture>b"), "ab");
    }
}

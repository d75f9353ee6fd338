//! Raw HTML in Markdown: what an allow-list knows stays, everything else is shown as typed.
//!
//! Two steps, each with its own reason. First, every tag that is not on the list is escaped, so that nothing an author
//! typed is lost: `<pid>`, `Vec<T>`, `<script>`. Then ammonia parses the finished answer as a browser would and drops
//! attributes and addresses that could run anything.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, Tag, TagEnd};

use crate::parse::html_names::{
    ALIGN, ALLOWED_ELEMENTS, AUTHOR_CLASS, COMMON_ATTRIBUTES, ELEMENT_ATTRIBUTES, is_allowed_element, is_void,
};
use crate::parse::outline::candidates;
use crate::source::Span;
use crate::text::address::SCHEMES;
use crate::text::html::{Piece, attributes, escape, escape_into, is_forbidden, pieces, tag_name};

/// What becomes of the address in a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// It stays as it is.
    AsTyped,
    /// It becomes this one.
    To(String),
    /// It goes: what is written cannot lead there.
    Nothing,
}

/// `html` with every tag outside the allow-list escaped and comments dropped, and whether any tag was kept.
///
/// `resolve` is asked with the attribute, such as `href`, `src` or `id`, and its value, of `srcset` with each address. Classes get [`AUTHOR_CLASS`] before their names.
pub fn escape_foreign_tags(html: &str, resolve: &mut dyn FnMut(&str, &str) -> Resolved) -> (String, bool) {
    let mut out = String::with_capacity(html.len());
    let mut kept = false;
    for piece in pieces(html) {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Comment(_) => {}
            Piece::Stray(text) => escape_into(&mut out, text),
            Piece::Tag(tag) => match tag_name(tag).filter(|name| is_allowed_element(name)) {
                Some(name) => {
                    kept = true;
                    push_tag(&mut out, tag, &name, resolve);
                }
                None => escape_into(&mut out, tag),
            },
        }
    }
    (out, kept)
}

/// Closes each element that the text of a paragraph, heading, item or cell opens and does not close: an open `<b>` would
/// make the rest of the page bold, and the page invalid.
#[must_use]
pub fn close_inline_elements(events: Vec<(Event<'_>, Span)>) -> Vec<(Event<'_>, Span)> {
    let mut closed = Vec::with_capacity(events.len() + 4);
    let mut open: Vec<String> = Vec::new();
    let mut marks: Vec<usize> = Vec::new();
    for (event, span) in events {
        match &event {
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell) => marks.push(open.len()),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                let inside = open.split_off(marks.pop().unwrap_or(0).min(open.len()));
                let ends = inside.iter().rev().map(|name| Event::InlineHtml(format!("</{name}>").into()));
                closed.extend(ends.map(|end| (end, span)));
            }
            Event::InlineHtml(html) if html.starts_with("</") => {
                let found = tag_name(html).and_then(|name| open.iter().rposition(|open| *open == name));
                if let Some(found) = found {
                    let inside = open.split_off(found);
                    let ends = inside[1..].iter().rev().map(|name| Event::InlineHtml(format!("</{name}>").into()));
                    closed.extend(ends.map(|end| (end, span)));
                }
            }
            Event::InlineHtml(html) => {
                if let Some(name) = tag_name(html).filter(|name| is_allowed_element(name) && !is_void(name)) {
                    open.push(name);
                }
            }
            _ => {}
        }
        closed.push((event, span));
    }
    closed
}

/// Writes a tag anew: each attribute once, its value in quotes, addresses and classes as they are where it is written.
fn push_tag(out: &mut String, tag: &str, name: &str, resolve: &mut dyn FnMut(&str, &str) -> Resolved) {
    if tag.starts_with("</") {
        out.push_str(&format!("</{name}>"));
        return;
    }
    out.push_str(&format!("<{name}"));
    let mut seen: Vec<String> = Vec::new();
    let attributes = attributes(tag);
    let aligned = attributes.iter().find(|attribute| attribute.name == ALIGN);
    let aligned =
        aligned.and_then(|attribute| class_of_alignment(attribute.value.as_ref()?.0)).filter(|_| name != "img");
    for attribute in attributes {
        let is_plain = attribute.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_:".contains(&byte));
        if !is_plain || seen.contains(&attribute.name) {
            continue;
        }
        let typed = attribute.value.as_ref().map_or("", |(text, _)| *text);
        let value = match attribute.name.as_str() {
            "class" => {
                let classes = [author_classes(typed).as_str(), aligned.unwrap_or("")].join(" ").trim().to_owned();
                Some(classes).filter(|classes| !classes.is_empty())
            }
            "srcset" => Some(escape(&resolved_set(typed, resolve))).filter(|set| !set.is_empty()),
            // Whoever reads decides what plays.
            ALIGN | "autoplay" | "controls" | "preload" => None,
            "href" | "src" | "poster" | "id" => match resolve(&attribute.name, typed) {
                Resolved::To(address) => Some(escape(&address)),
                Resolved::AsTyped => Some(typed.replace('"', "&quot;")),
                Resolved::Nothing => None,
            },
            _ => Some(typed.replace('"', "&quot;")),
        };
        if let Some(value) = value {
            out.push_str(&format!(" {}=\"{value}\"", attribute.name));
        }
        seen.push(attribute.name);
    }
    if let Some(class) = aligned.filter(|_| !seen.iter().any(|name| name == "class")) {
        out.push_str(&format!(" class=\"{class}\""));
    }
    if matches!(name, "audio" | "video") {
        out.push_str(" controls=\"\" preload=\"metadata\"");
    }
    if name == "img" && !seen.iter().any(|name| name == "alt") {
        // A picture without a text is decoration to those who cannot see it.
        out.push_str(" alt=\"\"");
    }
    out.push('>');
}

/// The theme's class for a value of [`ALIGN`].
fn class_of_alignment(value: &str) -> Option<&'static str> {
    match value.to_ascii_lowercase().as_str() {
        "center" => Some("center"),
        "right" => Some("right"),
        _ => None,
    }
}

/// A `srcset` with the addresses of the page; those that lead nowhere go.
fn resolved_set(typed: &str, resolve: &mut dyn FnMut(&str, &str) -> Resolved) -> String {
    let set = candidates(typed).filter_map(|(address, size)| match resolve("srcset", address) {
        Resolved::To(address) => Some(format!("{address} {size}").trim_end().to_owned()),
        Resolved::AsTyped | Resolved::Nothing => None,
    });
    set.collect::<Vec<_>>().join(", ")
}

/// The names of classes that an author typed, as no theme has them. Names with a `&`, which could be anything, are dropped.
fn author_classes(typed: &str) -> String {
    let names = typed.split_whitespace().filter(|name| !name.contains(['&', '"', '<', '>']));
    names.map(|name| format!("{AUTHOR_CLASS}{name}")).collect::<Vec<_>>().join(" ")
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    let own = ["input", "section"];
    builder
        .tags(ALLOWED_ELEMENTS.iter().copied().chain(own).collect())
        .generic_attributes(COMMON_ATTRIBUTES.iter().copied().collect())
        .tag_attributes(
            ELEMENT_ATTRIBUTES
                .iter()
                .map(|(element, attributes)| (*element, attributes.iter().copied().collect()))
                .collect(),
        )
        .tag_attribute_values(HashMap::from([("input", HashMap::from([("type", HashSet::from(["checkbox"]))]))]))
        .url_schemes(SCHEMES.iter().copied().collect())
        .link_rel(None)
        .attribute_filter(|element, attribute, value| {
            // A picture from elsewhere would be a request that leaves the site.
            let is_shown = matches!(attribute, "src" | "srcset" | "poster") && element != "a";
            let leaves_site =
                is_shown && (value.contains(':') || candidates(value).any(|(address, _)| address.starts_with("//")));
            (!leaves_site).then(|| value.into())
        });
    builder
});

/// HTML as a browser would parse it, without any element, attribute or address outside the allow-list.
#[must_use]
pub fn clean(html: &str) -> String {
    // Dropped only afterward, one of these could make `javascript:` of what is no scheme with it.
    let html = html.replace(is_forbidden, "");
    CLEANER.clean(&html).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        let (escaped, kept) = escape_foreign_tags(html, &mut |_, _| Resolved::AsTyped);
        if kept { clean(&escaped) } else { escaped }
    }

    #[test]
    fn the_allow_list_is_sorted_for_its_search() {
        assert!(ALLOWED_ELEMENTS.is_sorted());
    }

    #[test]
    fn what_is_not_on_the_list_is_shown_as_typed() {
        assert_eq!(shown("kill <pid>"), "kill &lt;pid&gt;");
        assert_eq!(shown("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(shown("a < b <"), "a &lt; b &lt;");
        assert_eq!(shown("<kbd>Ctrl</kbd><!-- note -->"), "<kbd>Ctrl</kbd>");
    }

    #[test]
    fn classes_of_authors_get_a_name_of_their_own() {
        for (html, expected) in [
            ("<div class=\"cover\">x</div>", "<div class=\"author-cover\">x</div>"),
            ("<div CLASS=cover>x</div>", "<div class=\"author-cover\">x</div>"),
            ("<div class = ' a\n callout '>x</div>", "<div class=\"author-a author-callout\">x</div>"),
            ("<div class=a class=callout>x</div>", "<div class=\"author-a\">x</div>"),
            ("<div class=\"&#99;allout\">x</div>", "<div>x</div>"),
            ("<div class=\"a&#32;callout\">x</div>", "<div>x</div>"),
            ("<div/class=callout>x</div>", "<div class=\"author-callout\">x</div>"),
            ("<div x=\"><\" class=callout>x</div>", "<div class=\"author-callout\">x</div>"),
            ("<div class=\"\">x</div class=callout>", "<div>x</div>"),
            ("<img class=callout src=x>", "<img class=\"author-callout\" src=\"x\" alt=\"\">"),
        ] {
            assert_eq!(shown(html), expected, "{html}");
        }
    }

    #[test]
    fn no_address_becomes_another_one_without_its_control_characters() {
        for control in ['\u{1}', '\u{7}', '\u{b}', '\u{1f}', '\u{7f}', '\u{fffe}', '\u{ffff}'] {
            for address in ["javascript?:x", "java?script:x", "?javascript:x", "data?:text/html,x"] {
                let address = address.replace('?', &control.to_string());
                assert_eq!(shown(&format!("<a href=\"{address}\">x</a>")), "<a>x</a>", "{address:?}");
            }
        }
    }

    /// Ways to run a script that filters have missed at one time or another.
    const VECTORS: &[&str] = &[
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror = 'alert(1)'>",
        "<IMG SRC=x OnErRoR=alert(1)>",
        "<img/src=x/onerror=alert(1)>",
        "<img src=\"x\"onerror=\"alert(1)\">",
        "<img src='x:x' onerror=alert(1) //",
        "<img srcset=\"https://elsewhere.example/x.png 1x\">",
        "<img src=\"https://elsewhere.example/x.png\">",
        "<img src=\"//elsewhere.example/x.png\">",
        "<img src=\"javascript:alert(1)\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"java\nscript:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>",
        "<a href=\" &#14; javascript:alert(1)\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href='x' onclick='alert(1)'>x</a>",
        "<a href=x onmouseover\u{b}=alert(1)>x</a>",
        "<p onclick=alert(1)>x</p>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<div style=\"position:fixed;inset:0\">x</div>",
        "<details open ontoggle=alert(1)>x</details>",
        "<details><summary onfocus=alert(1) tabindex=1>x</summary></details>",
        "<b><script>alert(1)</script></b>",
        "<b><SCRIPT SRC=//elsewhere.example/x.js></SCRIPT></b>",
        "<scr<script>ipt>alert(1)</script>",
        "<<b>script>alert(1)//<</b>/script>",
        "<b>\u{0}<script\u{0}>alert(1)</script></b>",
        "<svg/onload=alert(1)>",
        "<b></b><svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<b></b><svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<b></b><math href=\"javascript:alert(1)\">x</math>",
        "<b></b><iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<b></b><object data=\"javascript:alert(1)\"></object><embed src=\"javascript:alert(1)\">",
        "<b></b><form action=\"javascript:alert(1)\"><button>x</button></form>",
        "<b></b><base href=\"//elsewhere.example/\">",
        "<b></b><meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
        "<b></b><link rel=stylesheet href=\"//elsewhere.example/x.css\">",
        "<b></b><style>@import '//elsewhere.example/x.css';</style>",
        "<b></b><video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
        "<b></b><template><script>alert(1)</script></template>",
        "<b></b><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<b></b><textarea></textarea><img src=x onerror=alert(1)>",
        "<b></b><!--><img src=x onerror=alert(1)>-->",
        "<b></b><!-- --!><img src=x onerror=alert(1)> -->",
        "<b title=\"--><img src=x onerror=alert(1)>\">x</b>",
        "<table><td background=\"javascript:alert(1)\">x</td></table>",
        "<input type=\"image\" src=x onerror=alert(1)>",
    ];

    #[test]
    fn nothing_that_runs_survives() {
        for vector in VECTORS {
            let html = shown(vector);
            assert!(!is_dangerous(&html), "{vector} -> {html}");
        }
        // What judges must be able to say no.
        for unsafe_html in ["<img src=x onerror=alert(1)>", "<script>", "<a href=\"javascript:x\">", "<p style=\"x\">"]
        {
            assert!(is_dangerous(unsafe_html), "{unsafe_html}");
        }
    }

    /// Whether serialized HTML has an element or attribute that could run something or leave the site.
    fn is_dangerous(html: &str) -> bool {
        elements(html).iter().any(|tag| {
            let name = tag_name(tag).unwrap_or_default();
            let is_known = is_allowed_element(&name) || ["input", "section", "tbody"].contains(&name.as_str());
            let has_handler = tag.split_whitespace().skip(1).any(|word| word.to_lowercase().starts_with("on"));
            let text = tag.to_lowercase().replace(['\t', '\n', ' '], "");
            let bad = ["style=", "background=", "javascript", "vbscript", "data:", "//elsewhere"];
            !is_known || has_handler || bad.iter().any(|bad| text.contains(bad))
        })
    }

    /// The tags of serialized HTML, without the values of `title`, in which anything may be written.
    fn elements(html: &str) -> Vec<String> {
        let tags = pieces(html).filter(|piece| !matches!(piece, Piece::Text(_))).map(Piece::source);
        tags.map(|tag| tag.split(" title=\"").next().unwrap_or(tag).to_owned()).collect()
    }
}

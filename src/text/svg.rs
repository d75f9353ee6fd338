//! SVG without what could run, or ask another site for something.
//!
//! A picture in a page runs nothing, but the file has an address, and opened there it is a document of the site. It is written
//! anew from its elements, so that what an editor's XML or another encoding hides does not come through.

use std::collections::BTreeSet;

use roxmltree::{Document, Node, NodeType, ParsingOptions};

use super::html::{attributes, escape_into};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Elements that stay, sorted.
const ELEMENTS: &[&str] = &[
    "a",
    "animate",
    "animateMotion",
    "animateTransform",
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "metadata",
    "mpath",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "set",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
    "view",
];

/// How fonts begin that a picture carries.
const FONTS: &[&str] = &["data:font/", "data:application/font-woff;", "data:application/x-font-woff;"];

/// Deepest nesting and most elements of a picture.
const MAX_DEPTH: usize = 200;
const MAX_NODES: u32 = 400_000;

/// A picture as it is published.
#[derive(Debug, PartialEq, Eq)]
pub struct Harmless {
    /// The SVG.
    pub text: String,
    /// What was taken out, each kind once, as messages name it: `` `<script>` ``.
    pub removed: BTreeSet<String>,
}

/// The picture without what could run; why it is none when it cannot be read.
///
/// # Errors
/// Fails when it is no SVG, or one of a depth or size that nobody draws.
pub fn harmless(text: &str) -> Result<Harmless, String> {
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
        return Err("its root is no `<svg>` of SVG's namespace".to_owned());
    }
    let mut writer = Writer { out: String::with_capacity(text.len()), removed: BTreeSet::new() };
    writer.element(root, 0)?;
    writer.out.push('\n');
    Ok(Harmless { text: writer.out, removed: writer.removed })
}

struct Writer {
    out: String,
    removed: BTreeSet<String>,
}

impl Writer {
    fn element(&mut self, node: Node<'_, '_>, depth: usize) -> Result<(), String> {
        if depth > MAX_DEPTH {
            return Err(format!("its elements are nested deeper than {MAX_DEPTH}"));
        }
        let name = node.tag_name().name();
        if node.tag_name().namespace() != Some(SVG) {
            // What drawing programs keep for themselves.
            return Ok(());
        }
        if ELEMENTS.binary_search(&name).is_err() || changes_an_address(node) {
            self.removed.insert(format!("`<{name}>`"));
            return Ok(());
        }
        let style = if name == "style" { Some(self.style(node)) } else { None };
        self.out.push_str(&format!("<{name}"));
        if depth == 0 {
            self.out.push_str(&format!(" xmlns=\"{SVG}\" xmlns:xlink=\"{XLINK}\""));
        }
        for attribute in node.attributes() {
            self.attribute(name, &attribute);
        }
        if let Some(style) = style {
            self.out.push('>');
            escape_into(&mut self.out, &style);
            self.out.push_str("</style>");
            return Ok(());
        }
        if !node.has_children() {
            self.out.push_str("/>");
            return Ok(());
        }
        self.out.push('>');
        for child in node.children() {
            match child.node_type() {
                NodeType::Element => self.element(child, depth + 1)?,
                NodeType::Text => escape_into(&mut self.out, child.text().unwrap_or("")),
                NodeType::Root | NodeType::PI | NodeType::Comment => {}
            }
        }
        self.out.push_str(&format!("</{name}>"));
        Ok(())
    }

    fn attribute(&mut self, element: &str, attribute: &roxmltree::Attribute<'_, '_>) {
        let (name, value) = (attribute.name(), attribute.value());
        let prefix = match attribute.namespace() {
            None => "",
            Some(XLINK) => "xlink:",
            Some(XML) => "xml:",
            Some(_) => return,
        };
        let is_harmless = match name {
            _ if name.to_ascii_lowercase().starts_with("on") => false,
            "href" => is_harmless_address(element, value),
            "src" | "base" => false,
            _ => is_harmless_style(value),
        };
        if !is_harmless {
            self.removed.insert(format!("`{prefix}{name}` of `<{element}>`"));
            return;
        }
        self.out.push_str(&format!(" {prefix}{name}=\""));
        // A line break in a value would be read as a blank.
        let mut escaped = String::with_capacity(value.len());
        escape_into(&mut escaped, value);
        self.out.push_str(&escaped.replace('\n', "&#10;").replace('\r', "&#13;").replace('\t', "&#9;"));
        self.out.push('"');
    }

    /// The text of a style sheet; nothing when it asks for something from elsewhere.
    fn style(&mut self, node: Node<'_, '_>) -> String {
        let text: String = node.children().filter_map(|child| child.text().filter(|_| child.is_text())).collect();
        if is_harmless_style(&text) {
            return text;
        }
        self.removed.insert("`<style>`".to_owned());
        String::new()
    }
}

/// Whether an animation makes a link lead somewhere else, or an attribute run something.
fn changes_an_address(node: Node<'_, '_>) -> bool {
    let name = node.attribute("attributeName").unwrap_or("").trim().to_ascii_lowercase();
    let name = name.rsplit(':').next().unwrap_or("");
    matches!(name, "href" | "src" | "base" | "style") || name.starts_with("on")
}

/// Whether what an element refers to is in the picture, or is a picture of pixels that it carries; links may lead to other sites.
fn is_harmless_address(element: &str, value: &str) -> bool {
    let value = value.trim();
    let lower = value.to_ascii_lowercase();
    match element {
        "a" => lower.starts_with("https://") || lower.starts_with("http://") || value.starts_with('#'),
        "image" => ["png", "jpeg", "jpg", "gif", "webp"].iter().any(|kind| {
            lower.strip_prefix("data:image/").is_some_and(|rest| rest.starts_with(&format!("{kind};base64,")))
        }),
        _ => value.starts_with('#'),
    }
}

/// The width and height of a picture in pixels, where it says both by itself.
#[must_use]
pub fn size(bytes: &[u8]) -> Option<(usize, usize)> {
    let root = root_tag(std::str::from_utf8(bytes).ok()?)?;
    let attributes = attributes(root);
    let length = |name: &str| {
        let value = attributes.iter().find(|attribute| attribute.name == name)?.value.as_ref()?.0.trim();
        let (number, pixels) = match value.strip_suffix("pt") {
            Some(points) => (points, 4.0 / 3.0),
            None => (value.strip_suffix("px").unwrap_or(value), 1.0),
        };
        whole(number.trim().parse::<f64>().ok()? * pixels)
    };
    Some((length("width")?, length("height")?))
}

/// The SVG `text` with the size of its view box, where it has no size by itself: shown as a picture it would be as wide as its page.
#[must_use]
pub fn with_size(text: &str) -> String {
    let sized = || {
        let root = root_tag(text)?;
        let attributes = attributes(root);
        let of = |name: &str| attributes.iter().find(|attribute| attribute.name == name);
        if of("width").is_some() || of("height").is_some() {
            return None;
        }
        let view: Vec<&str> =
            of("viewbox")?.value.as_ref()?.0.split([' ', ',']).filter(|part| !part.is_empty()).collect();
        let [_, _, width, height] = view[..] else { return None };
        let (width, height) = (whole(width.parse().ok()?)?, whole(height.parse().ok()?)?);
        Some(text.replacen("<svg", &format!("<svg width=\"{width}\" height=\"{height}\""), 1))
    };
    sized().unwrap_or_else(|| text.to_owned())
}

/// The tag that opens a picture's root.
fn root_tag(text: &str) -> Option<&str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let from = text.starts_with('<').then(|| text.find("<svg"))??;
    let to = from + text[from..].find('>')?;
    Some(&text[from..=to])
}

/// A length that a picture can have, in whole pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is in the range that is asked for")]
fn whole(length: f64) -> Option<usize> {
    (0.5..100_000.0).contains(&length).then(|| length.round() as usize)
}

/// Whether CSS, or a value that may hold some, asks for nothing: each `url(…)` is a part of the picture, or a font that it carries.
fn is_harmless_style(css: &str) -> bool {
    if !css.contains(['(', '@', '\\']) {
        return true;
    }
    let mut lower = css.to_ascii_lowercase();
    // Comments and escapes can cut or spell a word that matters.
    if lower.contains('\\') && (lower.contains("url") || lower.contains('(') || lower.contains('@')) {
        return false;
    }
    while let Some(start) = lower.find("/*") {
        let end = lower[start..].find("*/").map_or(lower.len(), |end| start + end + 2);
        lower.replace_range(start..end, "");
    }
    let asks = ["@import", "@namespace", "image-set(", "expression(", "-moz-binding", "javascript:", "image(", "src("];
    !asks.iter().any(|word| lower.contains(word))
        && lower.match_indices("url(").all(|(at, _)| {
            let address = lower[at + 4..].trim_start().trim_start_matches(['"', '\'']).trim_start();
            address.starts_with('#') || FONTS.iter().any(|font| address.starts_with(font))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" xmlns:xlink=\"{XLINK}\" viewBox=\"0 0 9 9\">{inside}</svg>")
    }

    #[test]
    fn the_list_is_sorted_for_its_search() {
        assert!(ELEMENTS.is_sorted());
    }

    #[test]
    fn a_drawing_stays_what_it_is() {
        let drawing = "<title>A &amp; B</title><defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient>\
                       <style>.a { fill: url(#g); }</style></defs><rect class=\"a\" width=\"3\" style=\"fill:url('#g')\"/>\
                       <use xlink:href=\"#g\"/><a href=\"https://a.example/\"><text xml:space=\"preserve\">x  &lt; y</text></a>\
                       <image href=\"data:image/png;base64,AA==\"/><animate attributeName=\"x\" dur=\"1s\"/>";
        let harmless = harmless(&around(drawing)).expect("it is SVG");
        assert_eq!(harmless.removed, BTreeSet::new());
        assert_eq!(harmless.text.trim_end(), around(drawing));
        let again = super::harmless(&harmless.text).expect("it is SVG");
        assert_eq!(again.text, harmless.text);
    }

    /// Ways to run something, or to ask for something, from a picture.
    const VECTORS: &[&str] = &[
        "<script>alert(1)</script>",
        "<script xlink:href=\"x.js\"/>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
        "<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\" onload=\"alert(1)\"/></foreignObject>",
        "<rect onclick=\"alert(1)\"/>",
        "<rect onCLICK=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"><text>x</text></a>",
        "<a xlink:href=\" java&#10;script:alert(1)\"><text>x</text></a>",
        "<a href=\"data:text/html,x\"><text>x</text></a>",
        "<a><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></a>",
        "<a><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/></a>",
        "<set attributeName=\" onload\" to=\"alert(1)\"/>",
        "<use href=\"data:image/svg+xml;base64,AA==#x\"/>",
        "<use href=\"other.svg#x\"/>",
        "<image href=\"https://elsewhere.example/x.png\"/>",
        "<image href=\"/etc/passwd\"/>",
        "<image href=\"data:image/svg+xml,x\"/>",
        "<feImage href=\"https://elsewhere.example/x.png\"/>",
        "<rect style=\"fill:url(https://elsewhere.example/x)\"/>",
        "<rect fill=\"url( 'https://elsewhere.example/x')\"/>",
        "<rect style=\"fill:\\75rl(https://elsewhere.example/x)\"/>",
        "<rect style=\"fill:u/**/rl(https://elsewhere.example/x)\"/>",
        "<style>@import 'https://elsewhere.example/x.css';</style>",
        "<style>@\\69mport 'https://elsewhere.example/x.css';</style>",
        "<style>rect { fill: url(//elsewhere.example/x) }</style>",
        "<style><![CDATA[@import url(https://elsewhere.example/x.css);]]></style>",
        "<style>@font-face { src: url(//elsewhere.example/f) }</style>",
        "<handler type=\"text/javascript\">alert(1)</handler>",
        "<embed src=\"x\"/>",
        "<iframe src=\"javascript:alert(1)\"/>",
        "<g xml:base=\"https://elsewhere.example/\"/>",
        "<?xml-stylesheet href=\"https://elsewhere.example/x.css\"?>",
    ];

    #[test]
    fn nothing_that_runs_or_asks_survives() {
        for vector in VECTORS {
            let text = harmless(&around(vector)).expect("it is XML").text.to_lowercase();
            let bad = [
                "script",
                "alert",
                "elsewhere",
                "onclick",
                "onload",
                "passwd",
                "data:",
                "other.svg",
                "iframe",
                "stylesheet",
                "\\",
            ];
            assert!(!bad.iter().any(|bad| text.contains(bad)), "{vector} -> {text}");
        }
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for text in [
            "",
            "<svg",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<svg/>",
            "just text",
            "<!DOCTYPE svg [<!ENTITY a \"&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
        ] {
            assert!(harmless(text).is_err(), "{text}");
        }
        let deep = around(&("<g>".repeat(5_000) + &"</g>".repeat(5_000)));
        assert!(harmless(&deep).is_err());
        let doctype = format!(
            "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\">{}",
            around("<g/>")
        );
        assert!(
            harmless(&doctype).is_ok_and(|harmless| harmless.removed.is_empty() && !harmless.text.contains("DOCTYPE"))
        );
    }

    #[test]
    fn a_size_is_what_browsers_show() {
        let of = |attributes: &str| {
            size(format!("<?xml version=\"1.0\"?>\n<!-- a -->\n<svg {attributes}>x</svg>").as_bytes())
        };
        assert_eq!(of("width=\"206pt\" height=\"116.00pt\" viewBox=\"0 0 206 116\""), Some((275, 155)));
        assert_eq!(of("width=\"24px\" height='10.4'"), Some((24, 10)));
        for unknown in
            ["width=\"100%\" height=\"100%\"", "viewBox=\"0 0 1 1\"", "width=\"0\" height=\"1\"", "width=\"3\""]
        {
            assert_eq!(of(unknown), None, "{unknown}");
        }
        assert_eq!(size(b"\x89PNG <svg width=\"1\" height=\"1\">"), None);
        let sized = with_size("<svg xmlns=\"x\" viewBox=\"0 0 255 434.2\"><svg width=\"3\"/></svg>");
        assert_eq!(
            sized,
            "<svg width=\"255\" height=\"434\" xmlns=\"x\" viewBox=\"0 0 255 434.2\"><svg width=\"3\"/></svg>"
        );
        assert_eq!(with_size(&sized), sized);
    }

    #[test]
    fn a_font_that_a_picture_carries_stays() {
        let style = "<style>@font-face { font-family: a; src: url(\"data:application/font-woff;base64,AA==\"); } .b { fill: #0A0F25; }</style>";
        let harmless = harmless(&around(style)).expect("it is SVG");
        assert_eq!((harmless.removed, harmless.text.contains("#0A0F25")), (BTreeSet::new(), true));
    }
}

//! Files inside of an HTML file: styles and scripts with their hashes in its policy, data, pictures as `data:` addresses.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::site::media_type;
use crate::source::Bytes;
use crate::text::address::decode;

/// A style or script inside a page.
pub(super) struct Element {
    /// The whole element.
    pub(super) html: String,
    /// What the page's policy calls its content.
    source: String,
}

impl Element {
    /// `name` is `style` or `script`.
    pub(super) fn new(name: &str, content: &str) -> Self {
        // Either would end the element or begin another one; inside a text or pattern the backslash changes nothing.
        let content = content.replace("</", "<\\/").replace("<!--", "<\\!--");
        let source = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content.as_bytes())));
        Self { html: format!("<{name}>{content}</{name}>"), source }
    }
}

/// The Content-Security-Policy of a page that runs these scripts, has this style, and asks nobody for anything.
pub(super) fn policy(scripts: &[&Element], style: &Element) -> String {
    let scripts: Vec<&str> = scripts.iter().map(|script| script.source.as_str()).collect();
    format!(
        "default-src 'none'; script-src {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        style.source
    )
}

/// JSON that can stand in a script element: no text in it can end that.
pub(super) fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// A file as an address.
pub(super) fn data_uri(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type};base64,{}", STANDARD.encode(bytes))
}

/// `html` with each picture of `files` in it. What cleans an answer's HTML lets no `data:` address pass, so this comes last.
pub(super) fn with_pictures(html: &str, files: &BTreeMap<String, Bytes>) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<img ") {
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end);
        let source = rest[start..end].find(" src=\"").map(|at| start + at + " src=\"".len());
        let place = source.and_then(|source| Some((source, source + rest[source..].find('"')?)));
        let picture = place.and_then(|(from, to)| {
            let path = decode(&rest[from..to].replace("&amp;", "&"));
            Some((from, to, data_uri(media_type(&path), files.get(&path)?)))
        });
        match picture {
            Some((from, to, address)) => {
                out.push_str(&rest[..from]);
                out.push_str(&address);
                rest = &rest[to..];
            }
            None => {
                out.push_str(&rest[..end]);
                rest = &rest[end..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_put_in_and_everything_else_stays() {
        let files =
            BTreeMap::from([("a & b.png".to_owned(), b"png"[..].into()), ("c.svg".to_owned(), b"<svg/>"[..].into())]);
        let put = |html: &str| with_pictures(html, &files);
        assert_eq!(
            put("<img src=\"a%20&amp;%20b.png\" alt=\"\">"),
            "<img src=\"data:image/png;base64,cG5n\" alt=\"\">"
        );
        let twice = put("<p><img alt=\"x\" src=\"c.svg\"> and <img src=\"c.svg\"></p>");
        assert_eq!(twice.matches("src=\"data:image/svg+xml;base64,PHN2Zy8+\"").count(), 2, "{twice}");
        for html in ["", "no picture", "<img src=\"gone.png\">", "<img alt=\"src\">", "<img src=\"c.svg"] {
            assert_eq!(put(html), html);
        }
    }

    #[test]
    fn no_content_ends_its_element() {
        let element = Element::new("script", "var a = \"</script><!--\";");
        assert_eq!(element.html, "<script>var a = \"<\\/script><\\!--\";</script>");
        assert_eq!(in_script("\"</script>\""), "\"\\u003c/script>\"");
        // The hash of an empty text, as printed by `openssl dgst -sha256 -binary | base64`.
        assert_eq!(Element::new("style", "").source, "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}

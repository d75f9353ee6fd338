//! Raw HTML that readers do not get: elements and attributes that are not taken over, words that look like tags.

use super::Book;
use crate::config::csp::{CspConfig, allows};
use crate::config::{Config, HtmlPolicy};
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::html_names::{ALIGN, OWN_ID, is_allowed_attribute, is_allowed_element, is_html_element};
use crate::parse::outline::HtmlTag;
use crate::source::SourcePath;

pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    for (path, body) in book.bodies() {
        for tag in &body.outline.tags {
            if !is_html_element(&tag.name) {
                let typed = &body.text[tag.span.start - body.start..tag.span.end - body.start];
                word(book.config.html, path, tag, typed, diagnostics);
            } else if !tag.is_end {
                element(&book.config, path, tag, diagnostics);
            }
        }
    }
}

/// `<pid>`: a word to its author, an unknown element to every other reader of Markdown.
fn word(policy: HtmlPolicy, path: &SourcePath, tag: &HtmlTag, typed: &str, diagnostics: &mut Vec<Diagnostic>) {
    let place = if policy == HtmlPolicy::Allow { "" } else { " on a forge" };
    let message = format!("`{typed}` is no element of HTML: it vanishes{place}");
    diagnostics.push(
        Diagnostic::new(Rule::AngleBracketWord, path, tag.span, message)
            .hint(format!("put it in backticks, or write `\\{typed}`")),
    );
}

fn element(config: &Config, path: &SourcePath, tag: &HtmlTag, diagnostics: &mut Vec<Diagnostic>) {
    let name = &tag.name;
    match config.html {
        HtmlPolicy::Allow => {
            for (what, hint) in blocked(tag, &config.site.csp) {
                let message = format!("{what} is blocked by the page's policy");
                diagnostics.push(Diagnostic::new(Rule::BlockedHtml, path, tag.span, message).hint(hint));
            }
        }
        HtmlPolicy::Escape => {
            let message = format!("`<{name}>` is shown as typed: book.toml escapes raw HTML");
            let hint = "write Markdown, or set `[markdown] html = \"clean\"`";
            diagnostics.push(Diagnostic::new(Rule::DroppedHtml, path, tag.span, message).hint(hint));
        }
        HtmlPolicy::Clean if !is_allowed_element(name) => {
            let message = format!("element `<{name}>` is not taken over: it is shown as typed");
            diagnostics.push(
                Diagnostic::new(Rule::DroppedHtml, path, tag.span, message)
                    .hint("write Markdown instead, or put it in backticks if it is text"),
            );
        }
        HtmlPolicy::Clean => {
            for attribute in &tag.attributes {
                let kept = (is_allowed_attribute(name, &attribute.name) || attribute.name == ALIGN)
                    && !(attribute.name == "id" && attribute.value.starts_with(OWN_ID));
                if !kept {
                    let message = format!("attribute `{}` of `<{name}>` is dropped", attribute.name);
                    diagnostics.push(
                        Diagnostic::new(Rule::DroppedHtml, path, tag.span, message)
                            .hint(format!("remove `{}`", attribute.name)),
                    );
                }
            }
        }
    }
}

/// What the Content-Security-Policy of a page blocks of a tag, each with what to do about it.
fn blocked(tag: &HtmlTag, csp: &CspConfig) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let name = tag.name.as_str();
    let widen = |key: &str, address: &str| {
        let origin = url::Url::parse(address).map(|url| url.origin().ascii_serialization()).unwrap_or_default();
        format!("add `\"{origin}\"` to `{key}` of `[site.csp]` in book.toml")
    };
    for attribute in &tag.attributes {
        let address = attribute.value.as_str();
        let (key, sources) = match (name, attribute.name.as_str()) {
            ("iframe" | "frame", "src") => ("frame", &csp.frame),
            ("audio" | "video" | "source" | "track", "src") => ("media", &csp.media),
            ("script", "src") => ("script", &csp.script),
            _ => continue,
        };
        if !allows(sources, address) {
            let hint = if address.starts_with("https:") {
                widen(key, address)
            } else {
                "put the file into `static/`".to_owned()
            };
            found.push((format!("`{address}` of `<{name}>`"), hint));
        }
    }
    let own_file = "put it into a file of `static/` or of the theme";
    let inside = match name {
        "script" if tag.attribute("src").is_none() => Some(("a script in the page".to_owned(), own_file)),
        "style" => Some(("a style sheet in the page".to_owned(), own_file)),
        "object" | "embed" | "applet" => Some((format!("`<{name}>`"), "link to the file")),
        _ => None,
    };
    found.extend(inside.map(|(what, hint)| (what, hint.to_owned())));
    for attribute in &tag.attributes {
        if attribute.name == "style" || attribute.name.starts_with("on") {
            found.push((format!("`{}` of `<{name}>`", attribute.name), own_file.to_owned()));
        }
    }
    found
}

//! Raw HTML that readers do not get: elements and attributes that are not taken over, words that look like tags.

use super::Book;
use crate::config::HtmlPolicy;
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::html_names::{OWN_ID, is_allowed_attribute, is_allowed_element, is_html_element};
use crate::parse::outline::HtmlTag;
use crate::source::SourcePath;

pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    for (path, body) in book.bodies() {
        for tag in &body.outline.tags {
            if !is_html_element(&tag.name) {
                let typed = &body.text[tag.span.start - body.start..tag.span.end - body.start];
                word(book.config.html, path, tag, typed, diagnostics);
            } else if !tag.is_end {
                element(book.config.html, path, tag, diagnostics);
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

fn element(policy: HtmlPolicy, path: &SourcePath, tag: &HtmlTag, diagnostics: &mut Vec<Diagnostic>) {
    let name = &tag.name;
    match policy {
        HtmlPolicy::Allow => {}
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
                let kept = is_allowed_attribute(name, &attribute.name)
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

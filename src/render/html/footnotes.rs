//! Footnotes: their numbers in the text, and their texts at its end with the ways back.

use pulldown_cmark::Event;

use super::renderer::{BodyOptions, Footnotes, Renderer, closing, raw};
use crate::source::Span;
use crate::text::html::escape;

impl<'a> Renderer<'a, '_> {
    pub(super) fn footnote(&mut self, events: &[(Event<'a>, Span)], index: usize, label: &str) -> usize {
        let end = closing(events, index);
        let before = std::mem::take(&mut self.out);
        self.run(&events[index + 1..end]);
        let inside = std::mem::replace(&mut self.out, before);
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, inside.into_iter());
        let number = self.footnotes.number(label);
        // Of two definitions the first counts, as on a forge.
        self.footnotes.texts.entry(number).or_insert(html);
        end + 1
    }

    pub(super) fn footnote_reference(&mut self, label: &str) {
        let prefix = self.options.anchor_prefix;
        let number = self.footnotes.number(label);
        let count = self.footnotes.references.entry(number).or_insert(0);
        *count += 1;
        let again = again(*count);
        let label = escape(&self.options.text.t("footnote", &[("number", number.into())]));
        self.out.push(raw(format!(
            "<sup class=\"footnote\"><a href=\"#_{prefix}fn-{number}\" id=\"_{prefix}fnref-{number}{again}\" \
             aria-label=\"{label}\">{number}</a></sup>"
        )));
    }
}

/// What the id of a reference ends with: nothing for a footnote's first, `-2` for its second.
fn again(count: usize) -> String {
    if count > 1 { format!("-{count}") } else { String::new() }
}

pub(super) fn push_footnotes(html: &mut String, footnotes: &Footnotes, options: &BodyOptions<'_>) {
    if footnotes.texts.is_empty() {
        return;
    }
    let prefix = options.anchor_prefix;
    let name = escape(&options.text.t("footnotes", &[]));
    html.push_str(&format!("<section class=\"footnotes\" aria-label=\"{name}\"><ol>\n"));
    for (number, text) in &footnotes.texts {
        html.push_str(&format!("<li id=\"_{prefix}fn-{number}\" value=\"{number}\">{text}"));
        let references = footnotes.references.get(number).copied().unwrap_or(0);
        for count in 1..=references {
            let (label, shown) = if references == 1 {
                (options.text.t("back-to-text", &[]), String::new())
            } else {
                (options.text.t("back-to-place", &[("number", count.into())]), format!("<sup>{count}</sup>"))
            };
            html.push_str(&format!(
                "<a class=\"footnote-back\" href=\"#_{prefix}fnref-{number}{}\" aria-label=\"{}\">↩{shown}</a>",
                again(count),
                escape(&label)
            ));
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ol></section>\n");
}

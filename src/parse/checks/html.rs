//! Raw HTML: its tags, and the elements that are not closed.

use super::body_text::BodyText;
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::html_names::{is_html_element, is_void};
use crate::parse::outline::{HtmlAttribute, HtmlTag};
use crate::source::Span;
use crate::text::html::{Piece, attributes, pieces, tag_name};

/// Elements that HTML closes by itself.
const CLOSED_BY_OTHERS: &[&str] = &[
    "caption", "colgroup", "dd", "dt", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th",
    "thead", "tr",
];

/// Most tags of a piece of raw HTML, and most open elements, that are looked at: more are no answer.
const MAX_TAGS: usize = 2_000;

/// Elements whose content is text.
const TEXT_ELEMENTS: &[&str] = &["script", "style", "textarea", "title"];

/// The tags of a piece of raw HTML, given as its lines with the place where each starts in the file.
pub(super) fn tags(lines: &[(usize, String)]) -> Vec<HtmlTag> {
    let html: String = lines.iter().map(|(_, text)| text.as_str()).collect();
    let mut starts = Vec::with_capacity(lines.len());
    let mut length = 0;
    for (_, text) in lines {
        starts.push(length);
        length += text.len();
    }
    let place = |offset: usize| {
        let line = starts.partition_point(|start| *start <= offset).saturating_sub(1);
        lines.get(line).map_or(0, |(start, text)| start + (offset - starts[line]).min(text.len()))
    };
    let mut found: Vec<HtmlTag> = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces(&html[at..]).next().filter(|_| found.len() < MAX_TAGS) {
        let (open, end) = (at, at + piece.source().len());
        at = end;
        let Piece::Tag(source) = piece else { continue };
        let Some(name) = tag_name(source) else { continue };
        let is_end = source.starts_with("</");
        let attributes = attributes(source).into_iter().map(|attribute| {
            let (value, within) = attribute.value.unwrap_or(("", attribute.name_place));
            let span = Span::new(place(open + within.start), place(open + within.end));
            HtmlAttribute { name: attribute.name, value: value.to_owned(), span }
        });
        let attributes = attributes.collect();
        let span = Span::new(place(open), place(end - 1) + 1);
        if !is_end && TEXT_ELEMENTS.contains(&name.as_str()) {
            let close = format!("</{name}");
            at = html[end..].to_ascii_lowercase().find(&close).map_or(html.len(), |text| end + text);
        }
        found.push(HtmlTag { name, is_end, attributes, span });
    }
    found
}

/// Elements that are open while a body's events go by.
#[derive(Default)]
pub(super) struct OpenElements {
    tags: Vec<HtmlTag>,
    /// What is open: an index of `tags`, and whether it was opened inside a paragraph, heading, item or cell.
    open: Vec<(usize, bool)>,
    /// How much was open when each of the blocks around began.
    blocks: Vec<usize>,
    /// Tags that nothing closes, or that close nothing: indexes of `tags`.
    faults: Vec<Fault>,
}

enum Fault {
    Unclosed { tag: usize, in_paragraph: bool },
    ClosesNothing { tag: usize },
}

impl OpenElements {
    pub(super) fn open_block(&mut self) {
        self.blocks.push(self.open.len());
    }

    /// What was opened in the text of a paragraph ends with it.
    pub(super) fn close_block(&mut self) {
        let mark = self.blocks.pop().unwrap_or(0);
        let mut index = mark;
        while index < self.open.len() {
            if self.open[index].1 {
                let (tag, _) = self.open.remove(index);
                self.report_unclosed(tag, true);
            } else {
                index += 1;
            }
        }
    }

    pub(super) fn inline(&mut self, tags: &[HtmlTag]) {
        self.add(tags, true);
    }

    pub(super) fn block(&mut self, tags: &[HtmlTag]) {
        self.add(tags, false);
    }

    fn add(&mut self, tags: &[HtmlTag], is_inline: bool) {
        for tag in tags {
            let index = self.tags.len();
            self.tags.push(tag.clone());
            if is_void(&tag.name) || !is_html_element(&tag.name) {
                continue;
            }
            if !tag.is_end {
                if self.open.len() < MAX_TAGS {
                    self.open.push((index, is_inline));
                }
                continue;
            }
            match self.open.iter().rposition(|(open, _)| self.tags[*open].name == tag.name) {
                Some(found) => {
                    for (inside, is_inline) in self.open.split_off(found).into_iter().skip(1) {
                        self.report_unclosed(inside, is_inline);
                    }
                }
                None if CLOSED_BY_OTHERS.contains(&tag.name.as_str()) && tag.name != "p" => {}
                None => self.faults.push(Fault::ClosesNothing { tag: index }),
            }
        }
    }

    fn report_unclosed(&mut self, tag: usize, in_paragraph: bool) {
        if !CLOSED_BY_OTHERS.contains(&self.tags[tag].name.as_str()) {
            self.faults.push(Fault::Unclosed { tag, in_paragraph });
        }
    }

    /// Reports what stayed open, and gives every tag of the body.
    pub(super) fn finish(mut self, body: &BodyText<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<HtmlTag> {
        for (tag, is_inline) in std::mem::take(&mut self.open) {
            self.report_unclosed(tag, is_inline);
        }
        for fault in &self.faults {
            let (Fault::Unclosed { tag, .. } | Fault::ClosesNothing { tag }) = fault;
            let tag = &self.tags[*tag];
            let name = &tag.name;
            let finding = match fault {
                Fault::Unclosed { in_paragraph: true, .. } => body
                    .finding(Rule::UnclosedHtml, tag.span, format!("`<{name}>` is not closed in its paragraph"))
                    .hint(format!("add `</{name}>` where it ends, or write `\\<{name}>` if it is no markup")),
                Fault::Unclosed { in_paragraph: false, .. } => body
                    .finding(Rule::UnclosedHtml, tag.span, format!("`<{name}>` is never closed"))
                    .hint(format!("add `</{name}>` where it ends")),
                Fault::ClosesNothing { .. } => body
                    .finding(Rule::UnclosedHtml, tag.span, format!("`</{name}>` closes nothing"))
                    .hint("remove it, or add the tag that opens it"),
            };
            diagnostics.push(finding);
        }
        self.tags
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_with_their_attributes_and_places() {
        let html = "a <img src=\"x y.png\" alt hidden=1>\n<!-- <b> --><script>if (a<b) {}</script></B >";
        let tags = tags(&[(10, html.to_owned())]);
        let names: Vec<_> = tags.iter().map(|tag| (tag.name.as_str(), tag.is_end)).collect();
        assert_eq!(names, [("img", false), ("script", false), ("script", true), ("b", true)]);
        let source = tags[0].attribute("src").expect("it has one");
        assert_eq!(
            (source.value.as_str(), &html[source.span.start - 10..source.span.end - 10]),
            ("x y.png", "x y.png")
        );
        assert_eq!(tags[0].attributes.len(), 3);
        for odd in ["<", "<a", "<a =", "<a ==\"", "<a b='", "</", "<a é=ü>", "<a/>", "<a//b>"] {
            let _ = super::tags(&[(0, odd.to_owned())]);
        }
    }
}

//! Whether a text stays within the limits, found while its events go by.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::diagnostic::{Diagnostic, Rule};
use crate::model::limits::{self, Limit};
use crate::source::{SourcePath, Span};

/// A limit that a text is over, and where.
pub(super) struct Over {
    limit: &'static Limit,
    at: usize,
}

impl Over {
    /// As a finding about the file at `path`, where the text begins at byte `start`.
    pub(super) fn finding(&self, path: &SourcePath, start: usize) -> Diagnostic {
        let place = Span::at(start + self.at);
        let Limit { most, what } = self.limit;
        if *self.limit == limits::NESTING {
            let message = format!("more than {most} {what} of quotes, lists and emphasis inside of each other");
            return Diagnostic::new(Rule::TooDeep, path, place, message).hint("write it with fewer levels");
        }
        let message = format!("more than {most} {what}: the text is not read any further");
        Diagnostic::new(Rule::TooMany, path, place, message).hint("make several questions of it")
    }
}

/// The first line that begins with more marks of quotes and lists than may be nested: the parser would need time with the square
/// of their number.
pub(super) fn deep_line(text: &str) -> Option<Over> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let mut marks = 0;
        // Most lines are too short.
        let mut rest = if line.len() > limits::NESTING.most { line } else { "" };
        while marks <= limits::NESTING.most {
            let inside = rest.trim_start_matches([' ', '\t']);
            let digits = inside.len() - inside.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let after = &inside[digits..];
            let is_mark =
                if digits == 0 { after.starts_with(['>', '-', '+', '*']) } else { after.starts_with(['.', ')']) };
            if !is_mark {
                break;
            }
            // `---` and `**` are other things; a mark of a list has a blank after it.
            let is_quote = after.starts_with('>');
            rest = &after[1..];
            if !is_quote && !rest.starts_with([' ', '\t', '\n', '\r']) {
                break;
            }
            marks += 1;
        }
        if marks > limits::NESTING.most {
            return Some(Over { limit: &limits::NESTING, at: offset });
        }
        offset += line.len();
    }
    None
}

/// What a text has had so far.
#[derive(Default)]
pub(super) struct Counted {
    depth: usize,
    parts: usize,
    headings: usize,
    links: usize,
    images: usize,
    fences: usize,
    footnotes: usize,
    formulas: usize,
    html_tags: usize,
    cells: usize,
}

impl Counted {
    /// The limit that `event` is over.
    pub(super) fn over(&mut self, event: &Event<'_>, range: &Range<usize>) -> Option<Over> {
        let check = |count: &mut usize, more: usize, limit: &'static Limit| {
            *count += more;
            (*count > limit.most).then_some(Over { limit, at: range.start })
        };
        check(&mut self.parts, 1, &limits::PARTS).or_else(|| match event {
            Event::Start(tag) => {
                let count = match tag {
                    Tag::Heading { .. } => check(&mut self.headings, 1, &limits::HEADINGS),
                    Tag::Link { .. } => check(&mut self.links, 1, &limits::LINKS),
                    Tag::Image { .. } => check(&mut self.images, 1, &limits::IMAGES),
                    Tag::CodeBlock(_) => check(&mut self.fences, 1, &limits::FENCES),
                    Tag::FootnoteDefinition(_) => check(&mut self.footnotes, 1, &limits::FOOTNOTES),
                    Tag::TableCell => check(&mut self.cells, 1, &limits::CELLS),
                    _ => None,
                };
                count.or_else(|| check(&mut self.depth, 1, &limits::NESTING))
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                None
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => check(&mut self.formulas, 1, &limits::FORMULAS),
            Event::Html(html) | Event::InlineHtml(html) => {
                check(&mut self.html_tags, html.matches('<').count(), &limits::HTML_TAGS)
            }
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_deep_as_its_marks() {
        for deep in [">".repeat(65), "> ".repeat(65), "- ".repeat(65), "1. ".repeat(65), "> - 10) ".repeat(22)] {
            assert!(deep_line(&format!("text\n\n{deep}x\n")).is_some_and(|over| over.at == 6), "{deep}");
        }
        for fine in [
            ">".repeat(64),
            "-".repeat(900),
            "*".repeat(900),
            "- - -".to_owned(),
            "1.2.3.4".repeat(90),
            "=>".repeat(90),
        ] {
            assert!(deep_line(&format!("{fine}x\n")).is_none(), "{fine}");
        }
    }
}

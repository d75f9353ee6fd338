//! Tables: in a box that scrolls, cells aligned by class.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::renderer::{Renderer, TableState, raw};
use crate::source::Span;
use crate::text::html::escape;

impl<'a> Renderer<'a, '_> {
    pub(super) fn table(&mut self, events: &[(Event<'a>, Span)], index: usize) {
        let html = match &events[index].0 {
            Event::Start(Tag::Table(alignments)) => {
                self.table = TableState { alignments: alignments.clone(), column: 0, in_head: false };
                let label = escape(&self.options.text.t("table", &[]));
                format!("<div class=\"table\" role=\"group\" aria-label=\"{label}\"><table>\n")
            }
            Event::Start(Tag::TableHead) => {
                self.table.in_head = true;
                self.table.column = 0;
                "<thead><tr>".to_owned()
            }
            Event::Start(Tag::TableRow) => {
                self.table.column = 0;
                "<tr>".to_owned()
            }
            Event::Start(Tag::TableCell) => {
                let class = match self.table.alignments.get(self.table.column) {
                    Some(Alignment::Right) => " class=\"right\"",
                    Some(Alignment::Center) => " class=\"center\"",
                    _ => "",
                };
                format!("<{}{class}>", self.cell_tag(events, index).0)
            }
            Event::End(TagEnd::TableCell) => {
                let opening = (0..index).rev().find(|at| matches!(events[*at].0, Event::Start(Tag::TableCell)));
                let name = self.cell_tag(events, opening.unwrap_or(index)).1;
                self.table.column += 1;
                format!("</{name}>")
            }
            Event::End(TagEnd::TableHead) => {
                self.table.in_head = false;
                "</tr></thead><tbody>\n".to_owned()
            }
            Event::End(TagEnd::TableRow) => "</tr>\n".to_owned(),
            _ => "</tbody></table></div>\n".to_owned(),
        };
        self.out.push(raw(html));
    }

    /// A cell's opening and closing name; an empty cell of the head is no heading of anything.
    fn cell_tag(&self, events: &[(Event<'a>, Span)], index: usize) -> (&'static str, &'static str) {
        let is_empty = matches!(events.get(index + 1), Some((Event::End(TagEnd::TableCell), _)));
        if self.table.in_head && !is_empty { ("th scope=\"col\"", "th") } else { ("td", "td") }
    }
}

//! Fenced blocks in their places: code, drawings, formulas, and neighbors that are tabs.

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::renderer::{Renderer, closing, raw};
use crate::formula::Display;
use crate::model::limits;
use crate::parse::fence::{self, FORMULA, FenceInfo};
use crate::render::fences::{self, Colors};
use crate::render::formulas;
use crate::source::Span;
use crate::text::html::escape;
use crate::text::language::Direction;

/// Most fences that are tabs of one box: the style sheet has rules for so many.
const MAX_TABS: usize = 8;

impl<'a> Renderer<'a, '_> {
    /// The fenced block at `index`, or the tabs that begin there.
    pub(super) fn code_block(&mut self, events: &[(Event<'a>, Span)], index: usize) -> usize {
        let mut tabs: Vec<(String, String)> = Vec::new();
        let mut next = index;
        while tabs.len() < MAX_TABS
            && let Some((Event::Start(Tag::CodeBlock(kind)), _)) = events.get(next)
            && (tabs.is_empty() || tab_of(kind).is_some())
        {
            let tab = tab_of(kind);
            let (html, after) = self.fence(events, next, kind);
            next = after;
            let is_last = tab.is_none();
            tabs.push((tab.unwrap_or_default(), html));
            if is_last {
                break;
            }
        }
        match &tabs[..] {
            [(_, html)] => self.out.push(raw(html.clone())),
            _ => {
                let html = self.tabs(&tabs);
                let place = self.later(html);
                self.out.push(raw(place));
            }
        }
        next
    }

    /// A fenced or indented block as HTML, and the index after it.
    fn fence(&mut self, events: &[(Event<'a>, Span)], index: usize, kind: &CodeBlockKind<'_>) -> (String, usize) {
        let end = closing(events, index);
        let mut code = String::new();
        for (event, _) in &events[index + 1..end] {
            if let Event::Text(text) = event {
                code.push_str(text);
            }
        }
        let mut code = code.replace('\r', "");
        let info = match kind {
            CodeBlockKind::Fenced(info) => {
                self.fences += 1;
                let info = fence::parse(info);
                if let Some(read) = self.body.outline.fences.get(self.fences - 1) {
                    if let Some(drawing) = self.drawing(read) {
                        return (drawing, end + 1);
                    }
                    // What a file has is in the outline, not in the text.
                    if info.file.is_some() {
                        code.clone_from(&read.code);
                    }
                }
                info
            }
            CodeBlockKind::Indented => FenceInfo::default(),
        };
        (self.block(&code, &info), end + 1)
    }

    fn block(&mut self, code: &str, info: &FenceInfo) -> String {
        let id = format!("{}drawing.{}", self.options.anchor_prefix, self.late.len() + 1);
        if let Some(figure) = fences::figure(code, info, &id, self.options.snippets, self.options.text) {
            return self.later(figure);
        }
        if info.language == FORMULA {
            self.needs.style = true;
            return self.later(formulas::html(code, Display::Block));
        }
        self.code_bytes += code.len();
        let colors = if self.code_bytes <= limits::ALL_CODE.most { Colors::Shown } else { Colors::None };
        let mut html = fences::block(code, info, self.options.snippets, colors);
        if self.options.direction == Direction::RightToLeft {
            html = html.replacen("<pre", "<pre dir=\"ltr\"", 1);
        }
        self.needs.style |= info.numbers.is_some();
        let lines = code.lines().count();
        if lines <= fences::MAX_SHOWN_LINES {
            return html;
        }
        self.needs.long_code = true;
        let label = escape(&self.options.text.t("all-lines", &[("count", lines.into())]));
        let label = format!("<label class=\"fold\"><input type=\"checkbox\" />{label}</label>");
        self.later(format!("<div class=\"long-code\">{html}{label}</div>\n"))
    }

    fn tabs(&mut self, tabs: &[(String, String)]) -> String {
        self.needs.style = true;
        let name = format!("_{}tabs.{}", self.options.anchor_prefix, self.late.len() + 1);
        let group = escape(&self.options.text.t("tabs", &[]));
        let mut html =
            format!("<div class=\"tabs\"><div class=\"tab-names\" role=\"radiogroup\" aria-label=\"{group}\">");
        for (index, (tab, _)) in tabs.iter().enumerate() {
            let checked = if index == 0 { " checked=\"\"" } else { "" };
            html.push_str(&format!(
                "<label><input type=\"radio\" name=\"{}\"{checked} />{}</label>",
                escape(&name),
                escape(tab)
            ));
        }
        html.push_str("</div>\n");
        for (tab, inside) in tabs {
            html.push_str(&format!("<div class=\"tab\"><p class=\"tab-name\">{}</p>\n{inside}</div>\n", escape(tab)));
        }
        html.push_str("</div>\n");
        html
    }
}

fn tab_of(kind: &CodeBlockKind<'_>) -> Option<String> {
    match kind {
        CodeBlockKind::Fenced(info) => fence::parse(info).tab,
        CodeBlockKind::Indented => None,
    }
}

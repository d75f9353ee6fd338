//! A body's Markdown into HTML: anchors, links between questions, callouts; and what has its module here.
//!
//! pulldown-cmark writes the plain elements; what a handbook wants otherwise is replaced event by event.

mod code;
mod direction;
mod footnotes;
mod inline;
mod pictures;
mod raw;
mod renderer;
mod table;

use pulldown_cmark::{BlockQuoteKind, Event, LinkType, Tag, TagEnd};
use serde::Serialize;

use super::formulas;
use super::links::{Destination, LinkForm};
use super::raw_html;
use super::text::Text;
use crate::config::Config;
use crate::formula::Display;
use crate::parse::Body;
use crate::parse::anchor::explicit_anchor;
use crate::parse::markdown::{level_number, parser};
use crate::source::Span;
use crate::text::html::escape;
use footnotes::push_footnotes;
pub use inline::inline;
pub use renderer::{BodyOptions, Needs};
use renderer::{Renderer, closing, raw};

/// A rendered answer or introduction.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BodyHtml {
    /// The short answer's paragraph; empty when the body starts with something else.
    pub short: String,
    /// Everything else; templates call it `body`.
    #[serde(rename = "body")]
    pub rest: String,
    /// What its page loads for it.
    pub needs: Needs,
}

/// Renders a body.
#[must_use]
pub fn body(body: &Body, options: &BodyOptions<'_>) -> BodyHtml {
    let mut events: Vec<(Event<'_>, Span)> =
        parser(&body.text).map(|(event, range)| (event, Span::from(range).shifted(body.start))).collect();
    if body.outline.has_html {
        events = raw_html::close_inline_elements(events);
    }
    let mut renderer = Renderer::new(body, options);
    renderer.run(&events);
    renderer.finish()
}

impl<'a> Renderer<'a, '_> {
    fn run(&mut self, events: &[(Event<'a>, Span)]) {
        let mut index = 0;
        while index < events.len() {
            index = self.step(events, index);
        }
    }

    /// Handles the event at `index` and those that belong to it; returns the index of the next one.
    fn step(&mut self, events: &[(Event<'a>, Span)], index: usize) -> usize {
        let (event, span) = &events[index];
        match event {
            Event::Start(Tag::Paragraph) if self.body.outline.short_answer_span == Some(*span) => {
                let end = closing(events, index);
                let direction = self.own_direction(events, index);
                let before = std::mem::take(&mut self.out);
                self.run(&events[index + 1..end]);
                let inside = std::mem::replace(&mut self.out, before);
                pulldown_cmark::html::push_html(&mut self.short, inside.into_iter());
                if !direction.is_empty() {
                    self.short = format!("<bdi{direction}>{}</bdi>", self.short);
                }
                return end + 1;
            }
            Event::Start(Tag::Paragraph) => match (self.captioned(events, index), self.own_direction(events, index)) {
                (Some(next), _) => return next,
                (None, "") => self.out.push(event.clone()),
                (None, direction) => self.out.push(raw(format!("<p{direction}>"))),
            },
            Event::Start(Tag::Item) => match self.own_direction(events, index) {
                "" => self.out.push(event.clone()),
                direction => self.out.push(raw(format!("<li{direction}>"))),
            },
            Event::Start(Tag::Heading { level, .. }) => return self.heading(events, index, level_number(*level)),
            Event::Start(Tag::CodeBlock(_)) => return self.code_block(events, index),
            Event::Start(Tag::Image { dest_url, title, .. }) => return self.image(events, index, dest_url, title),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                return self.link(events, index, *link_type, dest_url, title);
            }
            Event::Start(Tag::FootnoteDefinition(label)) => return self.footnote(events, index, label),
            Event::InlineMath(tex) => {
                self.formula(tex, Display::Inline);
                if let Some((Event::Text(after), _)) = events.get(index + 1)
                    && after.starts_with(formulas::CLOSING)
                {
                    self.out.push(raw(formulas::JOINER));
                }
            }
            Event::DisplayMath(tex) => self.formula(tex, Display::Block),
            Event::FootnoteReference(label) => self.footnote_reference(label),
            Event::Start(Tag::BlockQuote(Some(kind))) => self.callout(*kind),
            Event::End(TagEnd::BlockQuote(Some(_))) => self.out.push(raw("</div>\n")),
            Event::TaskListMarker(done) => {
                let label =
                    if *done { self.options.text.t("task-done", &[]) } else { self.options.text.t("task-open", &[]) };
                let (checked, label) = (if *done { " checked=\"\"" } else { "" }, escape(&label));
                self.out
                    .push(raw(format!("<input type=\"checkbox\" disabled=\"\"{checked} aria-label=\"{label}\" /> ")));
            }
            Event::Html(html) | Event::InlineHtml(html) => self.html(html),
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell)
            | Event::End(TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell) => {
                self.table(events, index);
            }
            other => self.out.push(other.clone()),
        }
        index + 1
    }

    fn formula(&mut self, tex: &str, display: Display) {
        let html = formulas::html(tex, display);
        self.needs.style = true;
        let place = self.later(html);
        self.out.push(raw(place));
    }

    fn heading(&mut self, events: &[(Event<'a>, Span)], index: usize, level: u8) -> usize {
        let end = closing(events, index);
        let level = (level + self.options.heading_shift).clamp(2, 6);
        let heading = self.body.outline.headings.get(self.headings);
        let (anchor, text) =
            heading.map_or((String::new(), ""), |heading| (heading.anchor.clone(), heading.text.as_str()));
        self.headings += 1;
        let anchor = format!("{}{}", self.options.anchor_prefix, escape(&anchor));
        let direction = self.own_direction(events, index);
        self.out.push(raw(format!("<h{level} id=\"{anchor}\"{direction}>")));
        let mut inside = events[index + 1..end].to_vec();
        strip_explicit_anchor(&mut inside);
        self.run(&inside);
        // Among others an answer is read or printed; who wants an address goes to its page.
        if self.options.anchor_prefix.is_empty() {
            let label = escape(&self.options.text.t("link-to", &[("name", text.into())]));
            self.out.push(raw(format!("<a class=\"anchor\" href=\"#{anchor}\" aria-label=\"{label}\"></a>")));
        }
        self.out.push(raw(format!("</h{level}>\n")));
        end + 1
    }

    /// Keeps `html` until raw HTML is cleaned, which lets no SVG, formula or control pass; returns what is in its place until then.
    fn later(&mut self, html: String) -> String {
        self.late.push(html);
        format!("{}{}\u{fdd0}", self.mark, self.late.len() - 1)
    }

    /// `html` with everything that was kept for later; pieces can hold pieces, as tabs hold drawings.
    fn filled(&self, html: &str) -> String {
        let mut out = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(at) = rest.find(&self.mark) {
            out.push_str(&rest[..at]);
            let (number, after) = rest[at + self.mark.len()..].split_once('\u{fdd0}').unwrap_or_default();
            if let Some(piece) = number.parse().ok().and_then(|index: usize| self.late.get(index)) {
                out.push_str(&self.filled(piece));
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn link(
        &mut self,
        events: &[(Event<'a>, Span)],
        index: usize,
        link_type: LinkType,
        address: &str,
        title: &str,
    ) -> usize {
        let end = closing(events, index);
        let mail;
        let destination = match link_type {
            LinkType::Email => {
                mail = Destination::Elsewhere { url: format!("mailto:{address}") };
                &mail
            }
            LinkType::WikiLink { .. } => self.options.links.of(LinkForm::Wiki, address),
            _ => self.options.links.of(LinkForm::Text, address),
        };
        // Where the address leads nowhere, or is one that a browser would run, the words stay.
        let url = destination.url();
        if let Some(url) = url {
            let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
            let rel = if matches!(destination, Destination::Elsewhere { .. }) { " rel=\"noopener\"" } else { "" };
            // On paper a link is followed by its address, unless that is what it shows.
            let class = if link_type == LinkType::Autolink { " class=\"bare\"" } else { "" };
            self.out.push(raw(format!("<a{class} href=\"{}\"{title}{rel}>", escape(url))));
        }
        match (destination.name(), link_type) {
            (Some(name), LinkType::WikiLink { has_pothole: false }) => self.out.push(raw(name.to_owned())),
            _ => {
                let around = std::mem::replace(&mut self.in_link, true);
                self.run(&events[index + 1..end]);
                self.in_link = around;
            }
        }
        if url.is_some() {
            self.out.push(raw("</a>"));
        }
        end + 1
    }

    fn callout(&mut self, kind: BlockQuoteKind) {
        let (kind, name) = callout(kind, self.options.config, self.options.text);
        let name = escape(&name);
        self.out.push(raw(format!(
            "<div class=\"callout {kind}\" role=\"note\">\n<p class=\"callout-title\">{name}</p>\n"
        )));
    }

    fn finish(mut self) -> BodyHtml {
        let mut rest = String::with_capacity(self.body.text.len() * 2);
        pulldown_cmark::html::push_html(&mut rest, std::mem::take(&mut self.out).into_iter());
        push_footnotes(&mut rest, &self.footnotes, self.options);
        if self.raw_html.is_kept {
            self.short = raw_html::clean(&self.short);
            rest = raw_html::clean(&rest);
        }
        if !self.late.is_empty() {
            self.short = self.filled(&self.short);
            rest = self.filled(&rest);
        }
        BodyHtml { short: self.short, rest, needs: self.needs }
    }
}

/// An alert's kind, and what readers see: the name that book.toml gives it, or that of the interface.
pub(crate) fn callout(kind: BlockQuoteKind, config: &Config, text: &Text) -> (&'static str, String) {
    let (kind, usual) = match kind {
        BlockQuoteKind::Note => ("note", text.t("callout-note", &[])),
        BlockQuoteKind::Tip => ("tip", text.t("callout-tip", &[])),
        BlockQuoteKind::Important => ("important", text.t("callout-important", &[])),
        BlockQuoteKind::Warning => ("warning", text.t("callout-warning", &[])),
        BlockQuoteKind::Caution => ("caution", text.t("callout-caution", &[])),
    };
    (kind, config.callouts.get(kind).cloned().unwrap_or(usual))
}

/// Takes `{#anchor}` off the end of a heading's events.
fn strip_explicit_anchor(events: &mut Vec<(Event<'_>, Span)>) {
    let mut tail = String::new();
    let mut first = events.len();
    while first > 0 {
        let Event::Text(text) = &events[first - 1].0 else { break };
        tail.insert_str(0, text);
        first -= 1;
    }
    if first == events.len() {
        return;
    }
    let (text, explicit) = explicit_anchor(&tail);
    if explicit.is_some() {
        let text = text.to_owned();
        let span = events[first].1;
        events.truncate(first);
        events.push((Event::Text(text.into()), span));
    }
}

//! A body's Markdown into HTML: anchors, links between questions, callouts; and what has a module of its own here.
//!
//! pulldown-cmark writes the plain elements; what a handbook wants otherwise is replaced event by event.

mod code;
mod footnotes;
mod pictures;
mod raw;
mod table;

use std::collections::BTreeSet;

use pulldown_cmark::{BlockQuoteKind, CowStr, Event, LinkType, Tag, TagEnd};
use serde::Serialize;

use super::formulas;
use super::links::{Destination, LinkForm, Links};
use super::raw_html;
use super::snippet_cache::SnippetCache;
use super::text::Text;
use crate::config::Config;
use crate::formula::Display;
use crate::parse::Body;
use crate::parse::anchor::explicit_anchor;
use crate::parse::markdown::{level_number, parser};
use crate::source::Span;
use crate::text::html::{escape, escape_into};
use footnotes::{Footnotes, push_footnotes};
use raw::RawHtml;
use table::TableState;

/// How a body is rendered: what the book says of all texts, and where this one goes.
pub struct BodyOptions<'a> {
    /// What the book says of raw HTML and callouts.
    pub config: &'a Config,
    /// Where its links lead.
    pub links: &'a Links,
    /// Stands before every fragment, so that several answers can share a page; empty on a page of its own.
    pub anchor_prefix: &'a str,
    /// Added to every heading's level.
    pub heading_shift: u8,
    /// Snippets highlighted before.
    pub snippets: &'a SnippetCache,
    /// The words of the interface.
    pub text: &'a Text,
}

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

/// What only pages that have such forms load.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Needs {
    /// `forms.css`: formulas, tabs, long or numbered code, pictures that have two forms or can be larger.
    pub style: bool,
    /// `pictures.js`: pictures that can be larger than the text is wide.
    pub script: bool,
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

/// One line of Markdown as inline HTML; what looks like HTML is shown as typed.
#[must_use]
pub fn inline(markdown: &str) -> String {
    let mut html = String::with_capacity(markdown.len() + 16);
    let mut is_first_block = true;
    for (event, _) in parser(markdown) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                if html.ends_with("</math>") && text.starts_with(formulas::CLOSING) {
                    html.push_str(formulas::JOINER);
                }
                escape_into(&mut html, &text);
            }
            Event::Code(code) => {
                html.push_str("<code>");
                escape_into(&mut html, &code);
                html.push_str("</code>");
            }
            Event::InlineMath(tex) | Event::DisplayMath(tex) => html.push_str(&formulas::html(&tex, Display::Inline)),
            Event::Start(Tag::Emphasis) => html.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => html.push_str("</em>"),
            Event::Start(Tag::Strong) => html.push_str("<strong>"),
            Event::End(TagEnd::Strong) => html.push_str("</strong>"),
            Event::Start(Tag::Strikethrough) => html.push_str("<del>"),
            Event::End(TagEnd::Strikethrough) => html.push_str("</del>"),
            Event::SoftBreak | Event::HardBreak => html.push(' '),
            Event::Start(Tag::Paragraph) => is_first_block = false,
            // A question such as `1. Why?` is a list to a parser and text to its author.
            Event::Start(Tag::List(_) | Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::CodeBlock(_)) | Event::Rule
                if is_first_block =>
            {
                let mut plain = String::with_capacity(markdown.len());
                escape_into(&mut plain, markdown);
                return plain;
            }
            _ => {}
        }
    }
    html.trim().to_owned()
}

struct Renderer<'a, 'o> {
    body: &'a Body,
    options: &'a BodyOptions<'o>,
    short: String,
    out: Vec<Event<'a>>,
    headings: usize,
    /// Fenced blocks so far.
    fences: usize,
    footnotes: Footnotes,
    table: TableState,
    raw_html: RawHtml,
    in_link: bool,
    /// Bytes of code so far.
    code_bytes: usize,
    /// Anchors that are taken: those of headings, and the ids of raw HTML so far.
    ids: BTreeSet<String>,
    /// What goes in after raw HTML is cleaned.
    late: Vec<String>,
    /// Before the number of a piece of [`Renderer::late`], in its place. No text can contain a hash of itself.
    mark: String,
    needs: Needs,
}

fn raw<'e>(html: impl Into<CowStr<'e>>) -> Event<'e> {
    Event::Html(html.into())
}

impl<'a, 'o> Renderer<'a, 'o> {
    fn new(body: &'a Body, options: &'a BodyOptions<'o>) -> Self {
        Self {
            body,
            options,
            short: String::new(),
            out: Vec::new(),
            headings: 0,
            fences: 0,
            footnotes: Footnotes::default(),
            table: TableState::default(),
            raw_html: RawHtml::default(),
            in_link: false,
            code_bytes: 0,
            ids: body.outline.headings.iter().map(|heading| heading.anchor.clone()).collect(),
            late: Vec::new(),
            mark: format!("\u{fdd0}{}-", &blake3::hash(body.text.as_bytes()).to_hex()[..16]),
            needs: Needs::default(),
        }
    }

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
                let before = std::mem::take(&mut self.out);
                self.run(&events[index + 1..end]);
                let inside = std::mem::replace(&mut self.out, before);
                pulldown_cmark::html::push_html(&mut self.short, inside.into_iter());
                return end + 1;
            }
            Event::Start(Tag::Paragraph) => match self.captioned(events, index) {
                Some(next) => return next,
                None => self.out.push(event.clone()),
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
        self.out.push(raw(format!("<h{level} id=\"{anchor}\">")));
        let mut inside = events[index + 1..end].to_vec();
        strip_explicit_anchor(&mut inside);
        self.run(&inside);
        let label = escape(&self.options.text.t("link-to", &[("name", text.into())]));
        self.out.push(raw(format!("<a class=\"anchor\" href=\"#{anchor}\" aria-label=\"{label}\"></a></h{level}>\n")));
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

/// Index of the end that closes the start at `index`.
fn closing(events: &[(Event<'_>, Span)], index: usize) -> usize {
    let mut depth = 0;
    for (offset, (event, _)) in events[index..].iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index + offset;
        }
    }
    events.len() - 1
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

//! A body's Markdown into HTML: anchors, links between questions, callouts, tables, code, footnotes.
//!
//! pulldown-cmark writes the plain elements; what a handbook wants otherwise is replaced event by event.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};
use serde::Serialize;

use super::fences::{self, Colors};
use super::links::{Destination, LinkForm, Links};
use super::raw_html::{self, Resolved};
use super::snippet_cache::SnippetCache;
use super::text::Text;
use crate::config::{Config, HtmlPolicy};
use crate::model::limits;
use crate::parse::anchor::explicit_anchor;
use crate::parse::html_names::OWN_ID;
use crate::parse::markdown::{level_number, parser};
use crate::parse::{Body, fence};
use crate::source::Span;
use crate::text::html::{escape, escape_into};

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
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => escape_into(&mut html, &text),
            Event::Code(code) => {
                html.push_str("<code>");
                escape_into(&mut html, &code);
                html.push_str("</code>");
            }
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
    footnotes: Footnotes,
    table: TableState,
    raw_html_events: usize,
    /// Bytes of code so far.
    code_bytes: usize,
    kept_raw_html: bool,
    /// Anchors that are taken: those of headings, and the ids of raw HTML so far.
    ids: BTreeSet<String>,
    drawings: Vec<String>,
}

/// Pieces of raw HTML in one answer; what follows is shown as typed. Cleaning takes time with the square of the nesting.
const MAX_RAW_HTML: usize = 2_000;

#[derive(Default)]
struct TableState {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

/// Footnotes in the order of their first reference.
#[derive(Default)]
struct Footnotes {
    numbers: BTreeMap<String, usize>,
    references: BTreeMap<String, usize>,
    texts: BTreeMap<usize, String>,
}

impl Footnotes {
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_owned()).or_insert(next)
    }
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
            footnotes: Footnotes::default(),
            table: TableState::default(),
            raw_html_events: 0,
            code_bytes: 0,
            kept_raw_html: false,
            ids: body.outline.headings.iter().map(|heading| heading.anchor.clone()).collect(),
            drawings: Vec::new(),
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
            Event::Start(Tag::Heading { level, .. }) => return self.heading(events, index, level_number(*level)),
            Event::Start(Tag::CodeBlock(kind)) => return self.code_block(events, index, kind),
            Event::Start(Tag::Image { dest_url, title, .. }) => return self.image(events, index, dest_url, title),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                return self.link(events, index, *link_type, dest_url, title);
            }
            Event::Start(Tag::FootnoteDefinition(label)) => return self.footnote(events, index, label),
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

    fn code_block(&mut self, events: &[(Event<'a>, Span)], index: usize, kind: &CodeBlockKind<'_>) -> usize {
        let end = closing(events, index);
        let mut code = String::new();
        for (event, _) in &events[index + 1..end] {
            if let Event::Text(text) = event {
                code.push_str(text);
            }
        }
        let code = code.replace('\r', "");
        let info = match kind {
            CodeBlockKind::Fenced(info) => fence::parse(info),
            CodeBlockKind::Indented => fence::FenceInfo::default(),
        };
        let id = format!("{}drawing.{}", self.options.anchor_prefix, self.drawings.len() + 1);
        match fences::figure(&code, &info, &id, self.options.snippets, self.options.text) {
            Some(figure) => {
                let place = self.drawing_place(self.drawings.len());
                self.drawings.push(figure);
                self.out.push(raw(place));
            }
            None => {
                self.code_bytes += code.len();
                let colors = if self.code_bytes <= limits::ALL_CODE.most { Colors::Shown } else { Colors::None };
                self.out.push(raw(fences::block(&code, &info, self.options.snippets, colors)));
            }
        }
        end + 1
    }

    /// What is where a drawing will be: drawings are put in when raw HTML has been cleaned, which lets no SVG pass. No text can
    /// contain a hash of itself.
    fn drawing_place(&self, index: usize) -> String {
        format!("\u{fdd0}{}-{index}\u{fdd0}", &blake3::hash(self.body.text.as_bytes()).to_hex()[..16])
    }

    fn image(&mut self, events: &[(Event<'a>, Span)], index: usize, address: &str, title: &str) -> usize {
        let end = closing(events, index);
        let mut alt = String::new();
        for (event, _) in &events[index + 1..end] {
            match event {
                Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => alt.push_str(text),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                _ => {}
            }
        }
        let alt = escape(&alt);
        let html = match self.options.links.of(LinkForm::Picture, address) {
            Destination::Picture { source, size } => {
                let source = escape(source);
                let size =
                    size.map_or(String::new(), |(width, height)| format!(" width=\"{width}\" height=\"{height}\""));
                let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
                format!("<img src=\"{source}\" alt=\"{alt}\"{title}{size} loading=\"lazy\" decoding=\"async\" />")
            }
            Destination::Elsewhere { url } => {
                let text = if alt.is_empty() { &escape(&self.options.text.t("image", &[])) } else { &alt };
                format!("<a href=\"{}\" rel=\"noopener\">{text}</a>", escape(url))
            }
            _ => alt,
        };
        self.out.push(raw(html));
        end + 1
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
            _ => self.run(&events[index + 1..end]),
        }
        if url.is_some() {
            self.out.push(raw("</a>"));
        }
        end + 1
    }

    fn footnote(&mut self, events: &[(Event<'a>, Span)], index: usize, label: &str) -> usize {
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

    fn footnote_reference(&mut self, label: &str) {
        let prefix = self.options.anchor_prefix;
        let number = self.footnotes.number(label);
        let count = self.footnotes.references.entry(label.to_owned()).or_insert(0);
        *count += 1;
        let again = if *count > 1 { format!("-{count}") } else { String::new() };
        let label = escape(&self.options.text.t("footnote", &[("number", number.into())]));
        self.out.push(raw(format!(
            "<sup class=\"footnote\"><a href=\"#_{prefix}fn-{number}\" id=\"_{prefix}fnref-{number}{again}\" \
             aria-label=\"{label}\">{number}</a></sup>"
        )));
    }

    fn callout(&mut self, kind: BlockQuoteKind) {
        let (kind, name) = callout(kind, self.options.config, self.options.text);
        let name = escape(&name);
        self.out.push(raw(format!(
            "<div class=\"callout {kind}\" role=\"note\">\n<p class=\"callout-title\">{name}</p>\n"
        )));
    }

    fn table(&mut self, events: &[(Event<'a>, Span)], index: usize) {
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

    fn html(&mut self, html: &str) {
        self.raw_html_events += 1 + html.matches('<').count();
        let is_too_much = self.raw_html_events > MAX_RAW_HTML;
        match self.options.config.html {
            HtmlPolicy::Clean if is_too_much => self.out.push(raw(escape(html))),
            HtmlPolicy::Allow => self.out.push(raw(html.to_owned())),
            HtmlPolicy::Escape => self.out.push(raw(escape(html))),
            HtmlPolicy::Clean => {
                let (options, ids) = (self.options, &mut self.ids);
                let mut resolve = |attribute: &str, address: &str| {
                    let form = match attribute {
                        "id" => return raw_id(address, options.anchor_prefix, ids),
                        "src" => LinkForm::Picture,
                        _ => LinkForm::Text,
                    };
                    match options.links.of(form, address) {
                        Destination::Picture { source: url, .. }
                        | Destination::Elsewhere { url }
                        | Destination::Page { url, .. } => Resolved::To(url.clone()),
                        Destination::Unreachable { .. } => Resolved::Nothing,
                        Destination::Unknown => Resolved::AsTyped,
                    }
                };
                let (cleaned, kept) = raw_html::escape_foreign_tags(html, &mut resolve);
                self.kept_raw_html |= kept;
                self.out.push(raw(cleaned));
            }
        }
    }

    fn finish(mut self) -> BodyHtml {
        let mut rest = String::with_capacity(self.body.text.len() * 2);
        pulldown_cmark::html::push_html(&mut rest, std::mem::take(&mut self.out).into_iter());
        push_footnotes(&mut rest, &self.footnotes, self.options);
        if self.kept_raw_html {
            self.short = raw_html::clean(&self.short);
            rest = raw_html::clean(&rest);
        }
        for (index, drawing) in self.drawings.iter().enumerate() {
            rest = rest.replacen(&self.drawing_place(index), drawing, 1);
        }
        BodyHtml { short: self.short, rest }
    }
}

/// What becomes of an id in raw HTML: it goes where it is the theme's, or taken already.
fn raw_id(typed: &str, prefix: &str, taken: &mut BTreeSet<String>) -> Resolved {
    let is_id = !typed.is_empty() && !typed.starts_with(OWN_ID) && !typed.contains(char::is_whitespace);
    // What an escape means is not looked up.
    if is_id && !typed.contains('&') && taken.insert(typed.to_owned()) {
        Resolved::To(format!("{prefix}{typed}"))
    } else {
        Resolved::Nothing
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

fn push_footnotes(html: &mut String, footnotes: &Footnotes, options: &BodyOptions<'_>) {
    if footnotes.texts.is_empty() {
        return;
    }
    let prefix = options.anchor_prefix;
    let (name, back) = (escape(&options.text.t("footnotes", &[])), escape(&options.text.t("back-to-text", &[])));
    html.push_str(&format!("<section class=\"footnotes\" aria-label=\"{name}\"><ol>\n"));
    let referenced: BTreeSet<usize> =
        footnotes.references.keys().filter_map(|label| footnotes.numbers.get(label)).copied().collect();
    for (number, text) in &footnotes.texts {
        html.push_str(&format!("<li id=\"_{prefix}fn-{number}\" value=\"{number}\">{text}"));
        if referenced.contains(number) {
            html.push_str(&format!(
                "<a class=\"footnote-back\" href=\"#_{prefix}fnref-{number}\" aria-label=\"{back}\">↩</a>"
            ));
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ol></section>\n");
}

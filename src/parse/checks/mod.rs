//! Faults of one body that need no other file: collected while [`super::markdown::outline`] walks its events.

mod body_text;
mod foreign;
mod headings;
mod html;
mod links;
mod table;
mod text;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::outline::Outline;
use crate::config::CALLOUTS;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, SourcePath, Span};
use body_text::BodyText;
use html::OpenElements;
use text::TextRun;

/// Reports damaged characters in front matter: a question's text is prose as well.
pub(super) fn damaged_front_matter(file: &SourceFile, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    // A file with other bytes has been read with replacements and has a finding about that.
    if file.invalid_utf8.is_none() {
        let body = BodyText { text: &file.text[span.range()], start: span.start, path: &file.path };
        text::damage(&body, span, diagnostics);
    }
}

/// A listener to the events of one body.
pub(super) struct BodyChecks<'a> {
    body: BodyText<'a>,
    diagnostics: Vec<Diagnostic>,
    elements: OpenElements,
    run: TextRun,
    /// The same with the bare addresses in it: where brackets around one fail to make a link, the address makes one by itself.
    wide_run: TextRun,
    in_bare_address: bool,
    /// How many links, images and code blocks are open: what stands in them is no prose.
    not_prose: usize,
    /// Pieces of the block of HTML that is open: where each starts, and its text.
    html_block: Option<Vec<(usize, String)>>,
    table_columns: usize,
}

impl<'a> BodyChecks<'a> {
    pub(super) fn new(text: &'a str, start: usize, path: &'a SourcePath) -> Self {
        Self {
            body: BodyText { text, start, path },
            diagnostics: Vec::new(),
            elements: OpenElements::default(),
            run: TextRun::default(),
            wide_run: TextRun::default(),
            in_bare_address: false,
            not_prose: 0,
            html_block: None,
            table_columns: 0,
        }
    }

    pub(super) fn event(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Text(_) if self.not_prose == 0 => {
                if !self.run.extend(span) {
                    self.end_run();
                    self.run.extend(span);
                }
                return self.extend_wide(span);
            }
            Event::Text(_) if self.in_bare_address => return self.extend_wide(span),
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. })
                if !self.body.source(span).starts_with('<') =>
            {
                self.end_run();
                self.not_prose += 1;
                self.in_bare_address = true;
                return;
            }
            Event::End(TagEnd::Link) if self.in_bare_address => {
                self.not_prose -= 1;
                self.in_bare_address = false;
                return;
            }
            Event::Html(html) => {
                if let Some(block) = &mut self.html_block {
                    block.push((span.start, html.to_string()));
                }
            }
            Event::InlineHtml(html) => {
                let tags = html::tags(&[(span.start, html.to_string())]);
                self.elements.inline(&tags);
            }
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(*tag),
            _ => {}
        }
        self.end_text();
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        self.end_text();
        match tag {
            Tag::Link { .. } | Tag::Image { .. } => self.not_prose += 1,
            Tag::CodeBlock(kind) => {
                self.not_prose += 1;
                if matches!(kind, CodeBlockKind::Fenced(_)) {
                    self.unclosed_fence(span);
                }
            }
            Tag::HtmlBlock => self.html_block = Some(Vec::new()),
            Tag::BlockQuote(None) => self.callout(span),
            Tag::Table(columns) => self.table_columns = columns.len(),
            Tag::TableRow => table::row(&self.body, span, self.table_columns, &mut self.diagnostics),
            Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell => self.elements.open_block(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock => {
                self.end_text();
                self.not_prose -= 1;
            }
            TagEnd::HtmlBlock => {
                if let Some(pieces) = self.html_block.take() {
                    self.elements.block(&html::tags(&pieces));
                }
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell => {
                self.elements.close_block();
            }
            _ => {}
        }
    }

    fn end_text(&mut self) {
        self.end_run();
        self.end_wide_run();
    }

    fn end_run(&mut self) {
        if let Some(span) = self.run.take() {
            text::check(&self.body, span, &mut self.diagnostics);
        }
    }

    fn end_wide_run(&mut self) {
        if let Some(span) = self.wide_run.take() {
            links::check(&self.body, span, &mut self.diagnostics);
        }
    }

    fn extend_wide(&mut self, span: Span) {
        if !self.wide_run.extend(span) {
            self.end_wide_run();
            self.wide_run.extend(span);
        }
    }

    /// A fence that ends with its container or the file instead of with a line of backticks.
    fn unclosed_fence(&mut self, span: Span) {
        let source = self.body.source(span);
        let opening = source.lines().next().unwrap_or("").trim();
        let mark = if opening.starts_with('~') { '~' } else { '`' };
        let width = opening.chars().take_while(|c| *c == mark).count();
        let last = source.lines().skip(1).last().unwrap_or("");
        let last = last.trim_start_matches([' ', '\t', '>']).trim_end();
        let is_closed = last.chars().all(|c| c == mark) && last.len() >= width;
        if !is_closed {
            let place = Span::new(span.start, span.start + opening.len());
            let name = if mark == '`' { "backticks" } else { "tildes" };
            let message = "the fence is never closed: all that follows is code";
            self.diagnostics.push(
                self.body
                    .finding(Rule::UnclosedFence, place, message)
                    .hint(format!("add a line of {width} {name} behind the code, indented like the first")),
            );
        }
    }

    /// A quote that wants to be an alert: `> [!TPI]`.
    fn callout(&mut self, span: Span) {
        let source = self.body.source(span);
        let Some(inside) = source.trim_start_matches([' ', '>']).strip_prefix("[!") else { return };
        let Some(end) = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_') else { return };
        let start = span.start + source.len() - inside.len();
        let (name, rest) = inside.split_at(end);
        let Some(rest) = rest.strip_prefix(']').filter(|_| !name.is_empty()) else { return };
        let place = Span::new(start, start + name.len());
        let kinds = CALLOUTS.iter().copied();
        if kinds.clone().any(|kind| kind.eq_ignore_ascii_case(name)) {
            if !rest.lines().next().unwrap_or("").trim().is_empty() {
                let message = format!("`[!{name}]` does not stand alone in its line: the callout is a plain quote");
                self.diagnostics.push(
                    self.body.finding(Rule::UnknownCallout, place, message).hint("begin its text on the next line"),
                );
            }
            return;
        }
        let message = format!("callout `{name}` does not exist: it is a plain quote");
        let mut finding = self.body.finding(Rule::UnknownCallout, place, message);
        if let Some(near) = crate::text::near::only_near(name, kinds.clone()) {
            finding = finding.fix(place, near.to_uppercase());
        }
        let upper: Vec<String> = CALLOUTS.iter().map(|kind| kind.to_uppercase()).collect();
        finding = finding.did_you_mean(name, upper.iter().map(String::as_str));
        if finding.hint.is_none() {
            finding = finding.hint(format!("the callouts are {}", upper.join(", ")));
        }
        self.diagnostics.push(finding);
    }

    /// What was found; tags of raw HTML go into the outline, where the book's own rules find them.
    pub(super) fn finish(mut self, outline: &mut Outline, diagnostics: &mut Vec<Diagnostic>) {
        self.end_text();
        headings::check(&self.body, &outline.headings, &mut self.diagnostics);
        outline.tags = self.elements.finish(&self.body, &mut self.diagnostics);
        diagnostics.append(&mut self.diagnostics);
    }
}

//! Markdown as askbook reads it: one set of options, and the outline of a body.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::anchor::{Anchors, explicit_anchor};
use super::checks::BodyChecks;
use super::events::Events;
use super::fence;
use super::html_names::is_allowed_element;
use super::limited::{Counted, deep_line};
use super::outline::{Fence, FirstBlock, Formula, Heading, Image, Link, Outline};
use crate::diagnostic::{Diagnostic, Rule};
use crate::formula::Display;
use crate::source::{SourcePath, Span};
use crate::text::html::tag_name;

/// The Markdown that every part of askbook reads: `CommonMark`, GFM tables, task lists, strikethrough, footnotes and
/// alerts, definition lists, and `[[wiki links]]`.
///
/// Heading attributes are left to [`explicit_anchor`]: pulldown-cmark's would swallow a heading's `{{ .Values }}`.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_WIKILINKS
}

/// Events with their byte ranges in `text`.
#[must_use]
pub fn parser(text: &str) -> Events<'_> {
    let lists = if has_definitions(text) { Options::ENABLE_DEFINITION_LIST } else { Options::empty() };
    Events::new(text, options() | lists)
}

/// Whether lines of `text` begin with `: `, as definitions do; the parser would take `:::note` and `:tada:` for some, too.
fn has_definitions(text: &str) -> bool {
    // Lines with a colon are few.
    let begins_line = |at: &usize| text[..*at].trim_end_matches(|c: char| c.is_whitespace() && c != '\n');
    let colons = text.match_indices(':').map(|(at, _)| at);
    let mut marks = colons.filter(|at| matches!(begins_line(at).bytes().next_back(), None | Some(b'\n'))).peekable();
    marks.peek().is_some() && marks.all(|at| text[at + 1..].starts_with([' ', '\t']))
}

/// Events of a text whose author may have meant less by it: as the parser gives them.
#[must_use]
pub fn plain_parser(text: &str) -> OffsetIter<'_> {
    Parser::new_ext(text, options()).into_offset_iter()
}

/// A heading's level as a number.
#[must_use]
pub fn level_number(level: HeadingLevel) -> u8 {
    level as u8
}

/// Reads the outline of `text`, which starts at byte `start` of the file at `path`; `None` when the text is over one of the
/// [limits](crate::model::limits), which is a finding.
pub fn outline(text: &str, start: usize, path: &SourcePath, diagnostics: &mut Vec<Diagnostic>) -> Option<Outline> {
    let mut walk =
        Walk { text, start, outline: Outline::default(), anchors: Anchors::default(), open: Open::default() };
    let mut checks = BodyChecks::new(text, start, path);
    let mut counted = Counted::default();
    let mut over = deep_line(text);
    if over.is_none() {
        for (event, range) in parser(text) {
            over = counted.over(&event, &range);
            if over.is_some() {
                break;
            }
            let span = Span::from(range).shifted(start);
            checks.event(&event, span);
            walk.event(event, span);
        }
    }
    if let Some(over) = over {
        diagnostics.push(over.finding(path, start));
        return None;
    }
    checks.finish(&mut walk.outline, diagnostics);
    for fence in &walk.outline.fences {
        check_fence(fence, path, diagnostics);
    }
    Some(walk.outline)
}

fn check_fence(fence: &Fence, path: &SourcePath, diagnostics: &mut Vec<Diagnostic>) {
    if fence.info.skip_check && fence.info.reason.as_deref().is_none_or(|reason| reason.trim().is_empty()) {
        diagnostics.push(
            Diagnostic::new(Rule::SkipWithoutReason, path, fence.info_span, "`check=skip` does not say why")
                .hint("add `reason=\"…\"`"),
        );
    }
    for (text, span) in &fence.info.unknown {
        let message = format!("unknown attribute `{text}` of a fence");
        let name = text.split('=').next().unwrap_or(text);
        let start = span.start + fence.info_span.start;
        let place = Span::new(start, start + name.len());
        diagnostics.push(
            Diagnostic::new(Rule::UnknownFenceAttribute, path, span.shifted(fence.info_span.start), message).mend_name(
                name,
                fence::ATTRIBUTES.iter().map(|(name, _)| *name),
                place,
                str::to_owned,
            ),
        );
    }
}

/// What is open while the events go by.
#[derive(Default)]
struct Open {
    depth: usize,
    blocks_seen: usize,
    in_short_answer: bool,
    short_answer: String,
    heading: Option<(u8, String, Span)>,
    image: Option<(String, String, Span)>,
    fence: Option<Fence>,
    in_code_block: bool,
}

struct Walk<'a> {
    text: &'a str,
    start: usize,
    outline: Outline,
    anchors: Anchors,
    open: Open,
}

impl Walk<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start_tag(tag, span),
            Event::End(tag) => self.end_tag(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(code) => self.inline(&code),
            Event::InlineMath(tex) => self.formula(&tex, Display::Inline, span),
            Event::DisplayMath(tex) => self.formula(&tex, Display::Block, span),
            Event::SoftBreak | Event::HardBreak => self.inline(" "),
            Event::Html(html) | Event::InlineHtml(html) => {
                if !html.trim_start().starts_with("<!--") {
                    self.outline.has_html = true;
                    self.open.blocks_seen += 1;
                }
                if tag_name(&html).is_some_and(|name| !is_allowed_element(&name)) {
                    self.inline(&html);
                }
            }
            Event::Rule if self.open.depth == 0 => self.open.blocks_seen += 1,
            _ => {}
        }
    }

    fn start_tag(&mut self, tag: Tag<'_>, span: Span) {
        let is_block = self.open.depth == 0 && tag_is_block(&tag);
        let is_first_block = is_block && self.open.blocks_seen == 0;
        if is_first_block {
            self.outline.first_block = FirstBlock::of(&tag);
        }
        match tag {
            Tag::Paragraph if is_first_block => {
                self.open.in_short_answer = true;
                self.outline.short_answer_span = Some(span);
            }
            Tag::Heading { level, .. } => self.open.heading = Some((level_number(level), String::new(), span)),
            Tag::Link { link_type, dest_url, .. } => {
                let is_wiki = matches!(link_type, LinkType::WikiLink { .. });
                if link_type != LinkType::Email {
                    self.outline.links.push(Link { target: dest_url.into_string(), is_wiki, span });
                }
            }
            Tag::Image { dest_url, .. } => self.open.image = Some((dest_url.into_string(), String::new(), span)),
            Tag::CodeBlock(kind) => {
                self.open.in_code_block = true;
                if let CodeBlockKind::Fenced(_) = kind {
                    // The event's own info string has escapes resolved, so its offsets are not the file's.
                    let info_span = self.info_span(span);
                    let info = fence::parse(&self.text[info_span.start - self.start..info_span.end - self.start]);
                    self.open.fence = Some(Fence { info, info_span, span, code: String::new(), drawing: None });
                }
            }
            _ => {}
        }
        // The wrapper of a block of HTML is no container: its lines decide whether it is seen.
        if is_block {
            self.open.blocks_seen += 1;
        }
        self.open.depth += 1;
    }

    /// Where the info string stands: behind the fence's backticks or tildes, as typed.
    fn info_span(&self, span: Span) -> Span {
        let line = self.text[span.start - self.start..].lines().next().unwrap_or("");
        let behind = line.trim_start().trim_start_matches(['`', '~']).trim_start();
        let start = span.start + line.len() - behind.len();
        Span::new(start, start + behind.trim_end().len())
    }

    fn end_tag(&mut self, tag: TagEnd) {
        self.open.depth -= 1;
        match tag {
            TagEnd::Paragraph if self.open.in_short_answer && self.open.depth == 0 => {
                self.open.in_short_answer = false;
                let text = std::mem::take(&mut self.open.short_answer).trim().to_owned();
                self.outline.short_answer = Some(text).filter(|text| !text.is_empty());
            }
            TagEnd::Heading(_) => {
                if let Some((level, text, span)) = self.open.heading.take() {
                    let (text, explicit) = explicit_anchor(&text);
                    let anchor = self.anchors.assign(text, explicit);
                    self.outline.headings.push(Heading { level, text: text.to_owned(), anchor, span });
                }
            }
            TagEnd::Image => {
                if let Some((target, alt, span)) = self.open.image.take() {
                    self.outline.images.push(Image { target, alt, span });
                }
            }
            TagEnd::CodeBlock => {
                self.open.in_code_block = false;
                self.outline.fences.extend(self.open.fence.take());
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.open.in_code_block {
            if let Some(fence) = &mut self.open.fence {
                fence.code.push_str(&text.replace('\r', ""));
            }
        } else {
            self.inline(text);
        }
    }

    fn formula(&mut self, tex: &str, display: Display, span: Span) {
        self.outline.formulas.push(Formula { tex: tex.to_owned(), display, span });
        self.inline(tex.trim());
    }

    fn inline(&mut self, text: &str) {
        self.outline.words += words(text);
        if self.open.in_short_answer {
            self.open.short_answer.push_str(text);
        }
        if let Some((_, heading, _)) = &mut self.open.heading {
            heading.push_str(text);
        }
        if let Some((_, alt, _)) = &mut self.open.image {
            alt.push_str(text);
        }
    }
}

/// Words of a text: what is between blanks and has a letter or a digit.
fn words(text: &str) -> usize {
    if !text.is_ascii() {
        return text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    }
    // Nearly all texts; a loop over bytes is several times faster.
    let (mut words, mut is_counted) = (0, false);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            words += usize::from(!is_counted);
            is_counted = true;
        } else if char::from(byte).is_whitespace() {
            is_counted = false;
        }
    }
    words
}

fn tag_is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::HtmlBlock | Tag::FootnoteDefinition(_))
}

/// The text of one line of Markdown without its markup; what looks like HTML stays as typed.
#[must_use]
pub fn plain_text(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for (event, _) in parser(markdown) {
        match event {
            Event::Text(part)
            | Event::Code(part)
            | Event::Html(part)
            | Event::InlineHtml(part)
            | Event::InlineMath(part)
            | Event::DisplayMath(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    let text = text.trim().to_owned();
    // A question such as `---` or `1.` is markup to a parser and text to its author.
    if text.is_empty() { markdown.trim().to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Outline {
        outline(text, 0, &SourcePath::new("content/a/b.md"), &mut Vec::new()).expect("it is small")
    }

    #[test]
    fn the_first_paragraph_is_the_short_answer() {
        assert_eq!(read("A `b` *c*\nd.\n\n## More\n").short_answer.as_deref(), Some("A b c d."));
        assert_eq!(read("## First\n\nText\n").short_answer, None);
        assert_eq!(read("- a\n\nText\n").short_answer, None);
        assert_eq!(read("").short_answer, None);
        assert_eq!(read("<!-- note -->\n\nText\n").short_answer.as_deref(), Some("Text"));
        assert_eq!(read("<div>\n</div>\n\nText\n").short_answer, None);
        assert_eq!(read("kill <pid> now\n").short_answer.as_deref(), Some("kill <pid> now"));
    }

    #[test]
    fn anchors_are_githubs_and_repeat_with_numbers() {
        let anchors: Vec<_> = read("## What's `a.B`?\n## Same\n### Same\n## Own {#mine}\n## {{ .Values }}\n## ???\n")
            .headings
            .into_iter()
            .map(|heading| (heading.text, heading.anchor))
            .collect();
        let expected = [
            ("What's a.B?", "whats-ab"),
            ("Same", "same"),
            ("Same", "same-1"),
            ("Own", "mine"),
            ("{{ .Values }}", "-values-"),
            ("???", "section"),
        ];
        assert_eq!(anchors, expected.map(|(text, anchor)| (text.to_owned(), anchor.to_owned())));
    }

    #[test]
    fn spans_lie_where_the_author_typed() {
        let text = "See [[acid|ACID]] and [b](../sql/b.md#c).\n\n```go {titel=x}\ncode\n```\n\n![alt *t*](i.png)\n";
        let outline = read(text);
        let links: Vec<_> =
            outline.links.iter().map(|link| (link.target.as_str(), link.is_wiki, &text[link.span.range()])).collect();
        assert_eq!(links, [("acid", true, "[[acid|ACID]]"), ("../sql/b.md#c", false, "[b](../sql/b.md#c)")]);
        assert_eq!(&text[outline.fences[0].info_span.range()], "go {titel=x}");
        assert_eq!(outline.fences[0].code, "code\n");
        assert_eq!(outline.images[0].alt, "alt t");
    }

    #[test]
    fn words_have_letters_or_digits() {
        for (text, count) in [("", 0), (" a  b-c\n* 4 ** ", 3), ("-a- \u{b} b", 2), ("é — ü", 2), ("ab\tc.d\u{c}e", 3)]
        {
            assert_eq!(words(text), count, "{text:?}");
        }
    }

    #[test]
    fn definitions_are_lines_after_a_colon_and_a_blank() {
        for text in ["a\n: b\n", ": b", "a\n \u{a0}:\tb: c:d", "x: y\n: z\r\n"] {
            assert!(has_definitions(text), "{text:?}");
        }
        for text in ["", "a: b", "a\n:b", "a\n: b\n:tada: c", "a\n:::note\n: b\n:::", "a\n:\n"] {
            assert!(!has_definitions(text), "{text:?}");
        }
    }

    #[test]
    fn plain_text_keeps_what_looks_like_markup() {
        assert_eq!(plain_text("What does `<script>` do & why *now*?"), "What does <script> do & why now?");
        assert_eq!(plain_text("Use <pid> or {{ x }}?"), "Use <pid> or {{ x }}?");
        assert_eq!(plain_text("---"), "---");
    }
}

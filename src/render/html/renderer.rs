//! What a text is rendered with, and what is known of it so far; the modules beside this one write its parts.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Alignment, CowStr, Event};
use serde::Serialize;

use crate::config::Config;
use crate::parse::Body;
use crate::render::links::Links;
use crate::render::snippet_cache::SnippetCache;
use crate::render::text::Text;
use crate::source::Span;
use crate::text::language::{Direction, has_right_to_left};

/// How a body is rendered: what the book says of all texts, and where this one goes.
pub struct BodyOptions<'a> {
    /// What the book says of raw HTML and callouts.
    pub config: &'a Config,
    /// Where its links lead.
    pub links: &'a Links,
    /// Put before every fragment, so that several answers can share a page; empty where an answer has the page to itself.
    pub anchor_prefix: &'a str,
    /// Added to every heading's level.
    pub heading_shift: u8,
    /// Snippets highlighted before.
    pub snippets: &'a SnippetCache,
    /// The words of the interface.
    pub text: &'a Text,
    /// Which way the text runs.
    pub direction: Direction,
}

/// What only pages that have such forms load.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Needs {
    /// `forms.css`: formulas, tabs, numbered code, pictures that have two forms or can be larger.
    pub style: bool,
    /// `long_code.css`: code that is folded.
    pub long_code: bool,
    /// `pictures.js`: pictures that can be larger than the text is wide.
    pub script: bool,
}

/// A text on its way into HTML.
pub(super) struct Renderer<'a, 'o> {
    pub(super) body: &'a Body,
    pub(super) options: &'a BodyOptions<'o>,
    pub(super) short: String,
    pub(super) out: Vec<Event<'a>>,
    pub(super) headings: usize,
    /// Fenced blocks so far.
    pub(super) fences: usize,
    pub(super) footnotes: Footnotes,
    pub(super) table: TableState,
    pub(super) raw_html: RawHtml,
    pub(super) in_link: bool,
    /// Bytes of code so far.
    pub(super) code_bytes: usize,
    /// Anchors that are taken: those of headings, and the ids of raw HTML so far.
    pub(super) ids: BTreeSet<String>,
    /// What goes in after raw HTML is cleaned.
    pub(super) late: Vec<String>,
    /// Before the number of a piece of [`Renderer::late`], in its place. No text can contain a hash of itself.
    pub(super) mark: String,
    pub(super) needs: Needs,
    /// Whether some of the text runs from right to left.
    pub(super) has_right_to_left: bool,
}

impl<'a, 'o> Renderer<'a, 'o> {
    pub(super) fn new(body: &'a Body, options: &'a BodyOptions<'o>) -> Self {
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
            has_right_to_left: has_right_to_left(&body.text),
        }
    }
}

/// Footnotes in the order of their first reference.
#[derive(Default)]
pub(super) struct Footnotes {
    pub(super) numbers: BTreeMap<String, usize>,
    /// How often each number is referred to.
    pub(super) references: BTreeMap<usize, usize>,
    pub(super) texts: BTreeMap<usize, String>,
}

impl Footnotes {
    pub(super) fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_owned()).or_insert(next)
    }
}

/// Where in a table the events are.
#[derive(Default)]
pub(super) struct TableState {
    pub(super) alignments: Vec<Alignment>,
    pub(super) column: usize,
    pub(super) in_head: bool,
}

/// What was seen of an answer's raw HTML.
#[derive(Default)]
pub(super) struct RawHtml {
    pub(super) pieces: usize,
    /// Whether any of it stays.
    pub(super) is_kept: bool,
    /// The `<picture>` that is open.
    pub(super) picture: Option<OpenPicture>,
}

/// A `<picture>` whose `<img>` has not come yet.
#[derive(Default)]
pub(super) struct OpenPicture {
    pub(super) dark: Option<String>,
    pub(super) light: Option<String>,
    /// Sources for other reasons than the page's theme, as written.
    pub(super) others: String,
}

pub(super) fn raw<'e>(html: impl Into<CowStr<'e>>) -> Event<'e> {
    Event::Html(html.into())
}

/// Index of the end that closes the start at `index`.
pub(super) fn closing(events: &[(Event<'_>, Span)], index: usize) -> usize {
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

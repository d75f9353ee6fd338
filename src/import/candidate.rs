//! Lines that could start a question: headings, items, summaries, bold lines, marked paragraphs, cards, table rows.

use super::lead::{self, Lead};
use super::level::Legend;
use super::markup::{self, links};
use super::title::{self, Title};
use super::words;
use crate::text::emoji::is_symbol;

/// What a candidate is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Form {
    /// A heading of this level.
    Heading(u8),
    /// A heading that is the text of a list item.
    ItemHeading,
    /// The summary of `<details>`.
    Summary,
    /// A line that is bold from end to end.
    Bold,
    /// An item of an ordered list.
    Ordered,
    /// An item of a bulleted list.
    Bullet,
    /// A paragraph, or a line of one that a marker starts.
    #[default]
    Paragraph,
    /// `front :: back`, or lines around a `?`.
    Card,
    /// A row of a table with a column of questions.
    Row,
    /// `!!! question`.
    Admonition,
    /// A term above `: definition`.
    Term,
}

/// A line that could start a question.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is true of a line or not, whatever the others are")]
pub(super) struct Candidate {
    /// Its first line.
    pub(super) line: usize,
    /// The line after its text.
    pub(super) end: usize,
    pub(super) form: Form,
    /// How many lists are around it.
    pub(super) depth: usize,
    /// Whether it is in a block quote.
    pub(super) quoted: bool,
    /// Its text as written.
    pub(super) raw: String,
    /// Its text, read.
    pub(super) title: Title,
    /// Whether a question mark says that it asks.
    pub(super) asks: bool,
    /// Whether it reads like a question.
    pub(super) reads: bool,
    /// Whether it is a label such as `Answer` or `Example`.
    pub(super) is_label: bool,
    /// The address that all of its text is a link to.
    pub(super) link: Option<String>,
    /// A number with no sign after it: `## 1 Why a lid`.
    pub(super) bare_number: Option<u32>,
    /// What follows its text on the same line: an answer after a dash or `::`.
    pub(super) rest: String,
    /// Index of its `<details>`.
    pub(super) details: Option<usize>,
    /// The line after its last, where its form knows.
    pub(super) until: Option<usize>,
    /// Whether a table of contents lists it, as an entry with none below it.
    pub(super) is_listed: bool,
    /// Whether the pattern of `--questions` matches it.
    pub(super) is_chosen: bool,
}

/// The depth of items that name topics, so that those below them are at the margin.
pub(super) const LIFTED: usize = usize::MAX;

impl Candidate {
    /// A candidate with the text `raw` on the lines `line..end`.
    pub(super) fn new(form: Form, line: usize, end: usize, raw: &str, legend: &Legend) -> Self {
        let title = title::read(raw, legend);
        let plain_title = markup::visible_text(&title.text);
        let plain_title = plain_title.trim();
        let asks = words::asks(plain_title);
        let plain = words::normalized(&markup::without_tags(&title.text));
        Self {
            line,
            end,
            form,
            asks,
            reads: asks || title.lead.is_question() || words::reads_like_question(plain_title),
            is_label: plain.is_empty() && title.lead.number().is_none()
                || words::is_answer_label(&title.text)
                || matches!(title.lead, Lead::Answer(_))
                || words::of("label").has(&plain) && !asks,
            bare_number: bare_number(raw),
            link: whole_link(raw),
            raw: raw.to_owned(),
            title,
            ..Self::default()
        }
    }

    /// The level of a heading.
    pub(super) fn heading_level(&self) -> Option<u8> {
        if let Form::Heading(level) = self.form { Some(level) } else { None }
    }

    /// The level of a heading at the margin, or of an item that names a topic.
    pub(super) fn section_level(&self) -> Option<u8> {
        match self.depth {
            0 => self.heading_level(),
            LIFTED => Some(7),
            _ => None,
        }
    }

    /// The address that all of its text is a link to, when that is not in the document.
    pub(super) fn link_out(&self) -> Option<&String> {
        self.link.as_ref().filter(|address| !address.starts_with('#'))
    }

    /// Its number.
    pub(super) fn number(&self) -> Option<u32> {
        self.title.lead.number().or(self.bare_number)
    }

    /// Takes its number from the marker of its list item on the line `text`.
    pub(super) fn take_number(&mut self, text: &str) {
        if self.title.lead == Lead::None && markup::item_number(text.trim_start()).is_some() {
            self.title.lead = lead::split(text).0;
        }
    }

    /// Whether it belongs to what is around the questions: license, thanks, farewell.
    pub(super) fn is_frame(&self) -> bool {
        words::is_frame(&self.title.text) && !self.asks || words::is_farewell(&self.title.text)
    }

    /// Its text by which two are compared.
    pub(super) fn key(&self) -> String {
        words::normalized(&self.title.text)
    }
}

/// The cells of a row of a table.
pub(super) fn cells(line: &str) -> Vec<String> {
    let line = line.trim().trim_start_matches('|');
    let line = line.strip_suffix('|').unwrap_or(line);
    let bars = markup::without_code(line).replace("\\|", "  ");
    let mut rest = line;
    let cells = bars.split('|').map(|cell| {
        let (text, after) = rest.split_at(cell.len());
        rest = after.get(1..).unwrap_or("");
        text.replace("\\|", "|").trim().to_owned()
    });
    cells.collect()
}

/// What starts and ends bold text.
const BOLD: &[(&str, &str)] = &[("**", "**"), ("__", "__"), ("<b>", "</b>"), ("<strong>", "</strong>")];

/// Whether `text` is bold, marks and level words after it excepted.
pub(super) fn is_bold(text: &str) -> bool {
    let text = text.trim().trim_start_matches(|c: char| is_symbol(c) || c == ' ');
    let inner =
        BOLD.iter().find_map(|(open, close)| text.strip_prefix(open)?.rsplit_once(close).map(|found| (found, close)));
    let Some(((inside, tail), close)) = inner else { return false };
    let tail: String = tail.replace("<br>", "").chars().filter(|c| !is_symbol(*c)).collect();
    let tail = tail.trim_matches(['(', ')', '[', ']', '*', '_', '`', ':', '：', '\\', '?', '.', ' ']);
    let is_one_span = !inside.trim_matches('*').contains(close) || inside.len() < 4;
    !inside.is_empty() && is_one_span && (tail.is_empty() || super::level::from_words(tail).is_some())
}

/// The link that all of `text` is, except for a number before it and a mark after it.
fn whole_link(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['*', '_', ' ', '~']);
    let (found, rest) = lead::split(text);
    let text = if matches!(found, Lead::Answer(_)) { text } else { rest };
    let text = text.trim_start_matches(['*', '_', ' ']).trim_start_matches("[ ] ");
    let link = links(text).into_iter().next().filter(|link| link.span.start == 0 && text.starts_with('['))?;
    let letters_after = text[link.span.end..].chars().filter(|c| c.is_alphanumeric()).count();
    (letters_after <= 12 && !link.address.is_empty()).then(|| link.address.to_owned())
}

/// The number that a line starts with, with no sign after it: `1 Why a lid`.
fn bare_number(raw: &str) -> Option<u32> {
    let text = raw.trim_start_matches(['*', '_', ' ']);
    let end = text.find(|c: char| !c.is_ascii_digit()).filter(|end| (1..=4).contains(end))?;
    let rest = &text[end..];
    let follows = rest.starts_with(' ') || rest.starts_with(|c: char| words::is_ideograph(c));
    (follows && !rest.trim().is_empty()).then(|| text[..end].parse().ok()).flatten()
}

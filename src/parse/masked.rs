//! A text as the parser has to see it to read it as forges and readers do.
//!
//! Two rules of Markdown fail its authors: a dollar sign is a formula's wherever the parser finds two of them, and emphasis beside
//! CJK letters needs blanks that these languages do not have (`**注意：**请`). So the parser reads a copy in which some characters
//! are replaced by others of the same length, and what it says gets them back.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

use super::dollars;

/// What can be in place of a dollar sign that encloses no formula: signs without a meaning, the first that the text does not have. The
/// last one is in no text, and in no address either.
const DOLLARS: &[char] = &['@', '%', '?', ',', '\u{1a}'];
/// In place of a letter of three bytes: punctuation, which lets emphasis begin and end beside other punctuation.
const LETTER: char = '\u{2055}';
/// The same for a letter of four bytes.
const WIDE_LETTER: char = '\u{1039f}';

/// A copy of a text, and what was replaced in it.
pub(super) struct Masked {
    pub(super) text: String,
    /// Letters that were replaced, with their places, ascending.
    letters: Vec<(usize, char)>,
    /// What is in place of dollar signs.
    dollar: char,
    /// Whether there are formulas in it.
    pub(super) has_formulas: bool,
}

impl Masked {
    /// `None` when the parser can read `text` as it is: it has neither formulas nor letters that stand in the way of emphasis.
    pub(super) fn new(text: &str) -> Option<Self> {
        if text.contains([LETTER, WIDE_LETTER]) {
            return None;
        }
        let formulas = if text.contains('$') { dollars::delimiters(text) } else { Vec::new() };
        let letters = if text.is_ascii() { Vec::new() } else { letters_beside_emphasis(text) };
        if formulas.is_empty() && letters.is_empty() {
            return None;
        }
        let dollar = DOLLARS.iter().copied().find(|sign| !text.contains(*sign))?;
        let mut masked = String::with_capacity(text.len());
        for (at, c) in text.char_indices() {
            let is_letter = letters.binary_search_by_key(&at, |(place, _)| *place).is_ok();
            masked.push(match c {
                '$' if formulas.binary_search(&at).is_err() && !text[..at].ends_with('\\') => dollar,
                _ if is_letter && c.len_utf8() == 4 => WIDE_LETTER,
                _ if is_letter => LETTER,
                _ => c,
            });
        }
        Some(Self { text: masked, letters, dollar, has_formulas: !formulas.is_empty() })
    }

    /// What the parser said of `range`, with the characters that are there.
    pub(super) fn restored(&self, event: Event<'_>, range: &Range<usize>) -> Event<'static> {
        let from = self.letters.partition_point(|(at, _)| *at < range.start);
        let to = self.letters.partition_point(|(at, _)| *at < range.end);
        let first = |text: CowStr<'_>| CowStr::from(restore(&text, self.dollar, &self.letters[from..to]));
        // An address follows the words of its link.
        let last = |text: CowStr<'_>| {
            let count = text.chars().filter(|c| is_mask(*c)).count();
            CowStr::from(restore(&text, self.dollar, &self.letters[to.saturating_sub(count).max(from)..to]))
        };
        match event {
            Event::Text(text) => Event::Text(first(text)),
            Event::Code(text) => Event::Code(first(text)),
            Event::Html(text) => Event::Html(first(text)),
            Event::InlineHtml(text) => Event::InlineHtml(first(text)),
            Event::InlineMath(text) => Event::InlineMath(first(text)),
            Event::DisplayMath(text) => Event::DisplayMath(first(text)),
            Event::FootnoteReference(text) => Event::FootnoteReference(first(text)),
            Event::Start(tag) => Event::Start(match tag {
                Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(info)) => {
                    Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(first(info)))
                }
                Tag::FootnoteDefinition(label) => Tag::FootnoteDefinition(first(label)),
                Tag::Link { link_type, dest_url, title, id } => {
                    Tag::Link { link_type, dest_url: last(dest_url), title: last(title), id: last(id) }
                }
                Tag::Image { link_type, dest_url, title, id } => {
                    Tag::Image { link_type, dest_url: last(dest_url), title: last(title), id: last(id) }
                }
                other => other.into_static(),
            }),
            other => other.into_static(),
        }
    }
}

fn is_mask(c: char) -> bool {
    matches!(c, LETTER | WIDE_LETTER)
}

fn restore(text: &str, dollar: char, letters: &[(usize, char)]) -> String {
    let mut letters = letters.iter().map(|(_, letter)| *letter);
    text.chars()
        .map(|c| match c {
            _ if c == dollar => '$',
            _ if is_mask(c) => letters.next().unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// Whether this is a letter of a language that is written without blanks, or with particles that follow a word at once.
pub(super) fn is_cjk_letter(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{309d}'..='\u{309f}'
        | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{3105}'..='\u{318e}' | '\u{31a0}'..='\u{31bf}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}')
}

/// Letters that have marks of emphasis between them and punctuation: the parser would take an end for a beginning.
fn letters_beside_emphasis(text: &str) -> Vec<(usize, char)> {
    let mut found: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['*', '~']).map(|offset| at + offset) {
        let mark = &text[start..=start];
        let end = start + text[start..].len() - text[start..].trim_start_matches(mark).len();
        at = end;
        let (Some(before), Some(after)) = (text[..start].chars().next_back(), text[end..].chars().next()) else {
            continue;
        };
        if is_cjk_letter(before) && is_punctuation(after) {
            let place = (start - before.len_utf8(), before);
            if found.last() != Some(&place) {
                found.push(place);
            }
        } else if is_punctuation(before) && is_cjk_letter(after) {
            found.push((end, after));
        }
    }
    found
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || (!c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace() && !c.is_control())
}

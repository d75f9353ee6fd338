//! The passage of an answer that has most of a query: why a question was found. `themes/default/js/search_quote.js` does the same.

use std::collections::BTreeSet;

use super::query::Sought;
use crate::book::passages::{Block, Kind};
use crate::text::analyze::{Analysis, SPAN};

/// Longest passage, in characters, and how many of them are before the first word that was found.
const LENGTH: usize = 180;
const BEFORE: usize = 50;
/// Characters of text without blanks that are looked at as one.
const STRETCH: usize = 10;

/// A passage of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// A paragraph, an item, or a line of code; of a long one a stretch.
    pub text: String,
    /// The heading above it, an index of the outline's headings.
    pub heading: Option<usize>,
}

/// Of the blocks of an answer the passage that has most of what was sought, the first of equals; `None` where none has any.
#[must_use]
pub fn passage(analysis: &Analysis, blocks: &[Block], sought: &[Sought]) -> Option<Passage> {
    let mut best = None;
    let mut most = 0.0;
    for block in blocks.iter().filter(|block| block.kind != Kind::Heading) {
        // Code is quoted by its lines.
        for line in block.text.lines() {
            let worth = worth(&places(analysis, line, sought), sought);
            if worth > most {
                most = worth;
                best = Some((line, block.heading));
            }
        }
    }
    best.map(|(line, heading)| Passage { text: excerpt(analysis, line.trim(), sought), heading })
}

/// Which words of the query a text has.
fn places(analysis: &Analysis, text: &str, sought: &[Sought]) -> BTreeSet<usize> {
    let mut terms: BTreeSet<String> = BTreeSet::new();
    for word in analysis.words(text).into_iter().filter(|word| !word.is_stop) {
        terms.extend(word.alternatives.into_iter().flatten().chain(word.joined));
    }
    let squeezed = analysis.span(text).unwrap_or_else(|| squeezed(text));
    let has = |term: &String| match term.strip_prefix(SPAN) {
        Some(code) => squeezed.contains(code),
        None => terms.contains(term),
    };
    sought.iter().enumerate().filter(|(_, word)| word.terms.iter().any(has)).map(|(place, _)| place).collect()
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_lowercase).collect()
}

fn worth(places: &BTreeSet<usize>, sought: &[Sought]) -> f64 {
    places.iter().map(|place| sought[*place].share).sum()
}

/// A stretch of a text around most of what was sought, cut between words; anywhere in text without blanks.
fn excerpt(analysis: &Analysis, text: &str, sought: &[Sought]) -> String {
    if text.chars().count() <= LENGTH {
        return text.to_owned();
    }
    let pieces: Vec<(Piece<'_>, BTreeSet<usize>)> =
        pieces(analysis, text).into_iter().map(|piece| (piece, places(analysis, piece.window, sought))).collect();
    let (mut from, mut most) = (0, -1.0);
    for (Piece { start, .. }, _) in pieces.iter().filter(|(_, found)| !found.is_empty()) {
        let first = start.saturating_sub(BEFORE);
        let inside = pieces.iter().filter(|(other, _)| other.start >= *start && other.end <= first + LENGTH);
        let all: BTreeSet<usize> = inside.flat_map(|(_, found)| found.iter().copied()).collect();
        let worth = worth(&all, sought);
        if worth > most {
            (from, most) = (first, worth);
        }
    }
    let mut shown = String::from(if from > 0 { "… " } else { "" });
    let mut end = None;
    for (piece, _) in pieces.iter().filter(|(piece, _)| piece.start >= from && piece.end <= from + LENGTH) {
        if end.is_some_and(|end| end < piece.start) {
            shown.push(' ');
        }
        shown.push_str(piece.text);
        end = Some(piece.end);
    }
    if pieces.last().is_some_and(|(piece, _)| end < Some(piece.end)) {
        shown.push_str(" …");
    }
    shown
}

/// A word of a text, or a stretch of text without blanks, and where it is, in characters.
#[derive(Clone, Copy)]
struct Piece<'a> {
    text: &'a str,
    /// The same with what follows: a word may be in both.
    window: &'a str,
    start: usize,
    end: usize,
}

fn pieces<'a>(analysis: &Analysis, text: &'a str) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for word in text.split(' ') {
        let mut rest = word;
        let mut start = at;
        while !rest.is_empty() {
            let is_cut = rest.contains(|letter| analysis.is_ideograph(letter));
            let after = |count: usize| rest.char_indices().nth(count).map_or(rest.len(), |(end, _)| end);
            let (end, window) = if is_cut { (after(STRETCH), after(2 * STRETCH)) } else { (rest.len(), rest.len()) };
            let length = rest[..end].chars().count();
            pieces.push(Piece { text: &rest[..end], window: &rest[..window], start, end: start + length });
            start += length;
            rest = &rest[end..];
        }
        at += word.chars().count() + 1;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_blanks_is_cut_between_characters() {
        let analysis = Analysis::of("ja");
        let text = "前の文章がここにあります。".repeat(12)
            + "トランザクションは全部か無かです。"
            + &"後の文章が続きます。".repeat(20);
        let terms = BTreeSet::from(["トランザクション".to_owned()]);
        let sought = [Sought::for_test("トランザクション", terms)];
        let shown = excerpt(&analysis, &text, &sought);
        assert!(shown.contains("トランザクション"), "{shown}");
        assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
        assert!(shown.chars().count() <= LENGTH + 4, "{shown}");
    }
}

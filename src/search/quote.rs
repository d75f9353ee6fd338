//! The passage of an answer that has most of a query: why a question was found. `themes/default/js/search_quote.js` does the same.

use std::collections::BTreeSet;

use super::query::Sought;
use crate::book::passages::{Block, Kind};
use crate::text::analyze::words;
use crate::text::signs::{SPAN, span};

/// Longest passage, in characters, and how many of them are before the first word that was found.
const LENGTH: usize = 180;
const BEFORE: usize = 50;

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
pub fn passage(blocks: &[Block], sought: &[Sought]) -> Option<Passage> {
    let mut best = None;
    let mut most = 0.0;
    for block in blocks.iter().filter(|block| block.kind != Kind::Heading) {
        // Code is quoted by its lines.
        for line in block.text.lines() {
            let worth = worth(&places(line, sought), sought);
            if worth > most {
                most = worth;
                best = Some((line, block.heading));
            }
        }
    }
    best.map(|(line, heading)| Passage { text: excerpt(line.trim(), sought), heading })
}

/// Which words of the query a text has.
fn places(text: &str, sought: &[Sought]) -> BTreeSet<usize> {
    let mut terms: BTreeSet<String> = BTreeSet::new();
    for word in words(text).into_iter().filter(|word| !word.is_stop) {
        terms.extend(word.alternatives.into_iter().flatten().chain(word.joined));
    }
    let squeezed = span(text).unwrap_or_else(|| squeezed(text));
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

/// A stretch of a text around most of what was sought, cut between words.
fn excerpt(text: &str, sought: &[Sought]) -> String {
    if text.chars().count() <= LENGTH {
        return text.to_owned();
    }
    // Words with where they start, in characters.
    let mut at = 0;
    let words: Vec<(usize, &str, BTreeSet<usize>)> = text
        .split(' ')
        .map(|word| {
            let start = at;
            at += word.chars().count() + 1;
            (start, word, places(word, sought))
        })
        .collect();
    let (mut from, mut most) = (0, -1.0);
    for (start, ..) in words.iter().filter(|(.., found)| !found.is_empty()) {
        let first = start.saturating_sub(BEFORE);
        let inside = words.iter().filter(|(other, word, _)| other >= start && other + word.len() <= first + LENGTH);
        let all: BTreeSet<usize> = inside.flat_map(|(.., found)| found.iter().copied()).collect();
        let worth = worth(&all, sought);
        if worth > most {
            (from, most) = (first, worth);
        }
    }
    let shown = words.iter().filter(|(start, word, _)| *start >= from && start + word.chars().count() <= from + LENGTH);
    let shown: Vec<&str> = shown.map(|(_, word, _)| *word).collect();
    let starts = words.first().is_some_and(|(_, word, _)| shown.first() == Some(word)) && from == 0;
    let ends = from + LENGTH >= at;
    format!("{}{}{}", if starts { "" } else { "… " }, shown.join(" "), if ends { "" } else { " …" })
}

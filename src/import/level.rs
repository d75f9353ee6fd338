//! How hard a question is, as its source marks it: words, stars, colored dots, its own legend.

use super::words::{self, normalized};
use crate::model::Level;
use crate::text::emoji::is_symbol;

/// The level that a word or short phrase names: `Easy`, `mid-level`, `Senior`, `(1)` without the brackets.
pub(super) fn from_words(text: &str) -> Option<Level> {
    let plain = normalized(text);
    let plain = ["level ", "difficulty ", "difficulty level ", "сложность ", "难度 "]
        .iter()
        .find_map(|label| plain.strip_prefix(label))
        .unwrap_or(&plain);
    let plain = [" level", " questions", " question", " difficulty", " developer", " engineer", " interview questions"]
        .iter()
        .fold(plain, |rest, tail| rest.strip_suffix(tail).unwrap_or(rest));
    Level::ALL.into_iter().find(|level| words::of(level.name()).has(plain))
}

/// The level that a text names or shows: `Easy`, `⭐⭐`.
pub(super) fn stated(text: &str) -> Option<Level> {
    from_words(text).or_else(|| from_symbols(text.trim()))
}

/// Whether a heading is named for a level, which makes it one when its siblings are too.
pub(super) fn from_heading(text: &str) -> Option<Level> {
    from_words(text).filter(|_| !text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Stars and dots: `⭐⭐`, `★★★☆☆`, `🟢`.
pub(super) fn from_symbols(text: &str) -> Option<Level> {
    let marks: Vec<char> = text.chars().filter(|c| !matches!(c, '☆' | '\u{fe0f}' | ' ')).collect();
    let is_star = |mark: &char| matches!(mark, '⭐' | '★' | '🌟');
    match marks.as_slice() {
        ['🟢' | '🟩' | '💚'] => Some(Level::Novice),
        ['🟡' | '🟨' | '💛' | '🟠' | '🟧'] => Some(Level::Intermediate),
        ['🔴' | '🟥' | '❤'] => Some(Level::Advanced),
        marks if marks.is_empty() || !marks.iter().all(is_star) => None,
        [_] | [_, _] => Some(Level::Novice),
        [_, _, _] => Some(Level::Intermediate),
        _ => Some(Level::Advanced),
    }
}

/// What a document says its own marks mean: `Legend: 👶 easy ⭐️ medium 🚀 expert`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Legend {
    marks: Vec<(String, Level)>,
}

impl Legend {
    /// Reads one line; `None` when it does not explain two marks or more.
    pub(super) fn from_line(line: &str) -> Option<Legend> {
        let is_end = |c: char| {
            c.is_whitespace() || matches!(c, '|' | ',' | '=' | ':' | '-' | '–' | '—' | '*' | '/' | ';' | '(' | ')')
        };
        let tokens = line.split(is_end).filter(|token| !bare_mark(token).is_empty()).filter_map(|token| {
            if token.chars().all(is_symbol) {
                return Some(Ok(bare_mark(token)));
            }
            from_heading(token).map(Err)
        });
        let tokens: Vec<Result<String, Level>> = tokens.collect();
        // Marks come before what they mean, or after it, throughout.
        let is_first = tokens.first()?.is_ok();
        let marks = tokens.windows(2).filter_map(|pair| match pair {
            [Ok(mark), Err(level)] if is_first => Some((mark.clone(), *level)),
            [Err(level), Ok(mark)] if !is_first => Some((mark.clone(), *level)),
            _ => None,
        });
        let marks: Vec<(String, Level)> = marks.collect();
        (marks.len() >= 2).then_some(Legend { marks })
    }

    /// The level of a mark, by the legend first and by custom otherwise.
    pub(super) fn level(&self, mark: &str) -> Option<Level> {
        let bare = bare_mark(mark);
        let first: String = bare.chars().take(1).collect();
        let known = |mark: &String| self.marks.iter().find(|(known, _)| known == mark).map(|(_, level)| *level);
        known(&bare).or_else(|| from_symbols(mark)).or_else(|| known(&first))
    }
}

fn bare_mark(mark: &str) -> String {
    mark.chars().filter(|c| !matches!(c, '\u{fe0f}' | '\u{200d}' | ' ')).collect()
}

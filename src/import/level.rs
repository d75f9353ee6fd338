//! How hard a question is, as its source marks it: words, stars, colored dots, its own legend.

use super::markup::is_symbol;
use super::words::{self, normalized};
use crate::model::Level;

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
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    from_words(text)
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
        let own = self.marks.iter().find(|(known, _)| *known == bare).map(|(_, level)| *level);
        let first = || {
            let first = bare.chars().next()?.to_string();
            self.marks.iter().find(|(known, _)| *known == first).map(|(_, level)| *level)
        };
        own.or_else(|| from_symbols(mark)).or_else(first)
    }
}

fn bare_mark(mark: &str) -> String {
    mark.chars().filter(|c| !matches!(c, '\u{fe0f}' | '\u{200d}' | ' ')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_read_from_words_and_symbols() {
        for (text, level) in [
            ("Easy", Some(Level::Novice)),
            ("Difficulty: Medium", Some(Level::Intermediate)),
            ("Senior Level", Some(Level::Advanced)),
            ("teapot", None),
        ] {
            assert_eq!(from_words(text), level, "{text}");
        }
        assert_eq!(from_symbols("⭐⭐"), Some(Level::Novice));
        assert_eq!(from_symbols("⭐️⭐️⭐️⭐️"), Some(Level::Advanced));
        assert_eq!(from_symbols("🟡"), Some(Level::Intermediate));
        assert_eq!(from_symbols("👶"), None);
    }

    #[test]
    fn a_legend_wins_over_custom() {
        let legend = Legend::from_line("* Legend: 👶 easy ⭐️ medium 🚀 expert").expect("three marks");
        assert_eq!(legend.level("👶"), Some(Level::Novice));
        assert_eq!(legend.level("⭐"), Some(Level::Intermediate));
        assert_eq!(legend.level("🚀"), Some(Level::Advanced));
        assert_eq!(Legend::from_line("an easy and a hard day"), None);
    }
}

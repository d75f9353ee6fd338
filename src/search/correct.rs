//! Slips: what a word that the book does not have was meant to be.

use super::index::{Index, script_order};
use super::units::MIN_HALF;
use crate::text::edits::edits;

/// What the word was meant to be: a word one edit away, two words written together, a word two edits away.
pub(super) fn corrected_word(index: &Index, word: &str) -> Option<String> {
    // Numbers and versions are not slips of other words.
    if !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let nearest = nearest(index, word);
    match nearest {
        Some((1, nearest)) => Some(nearest.to_owned()),
        _ => halves(index, word).or_else(|| nearest.map(|(_, nearest)| nearest.to_owned())),
    }
}

/// Two words of the vocabulary that `word` is when they are written together, parted by a space: where the rarer of the
/// two is most frequent, then the shorter first one.
fn halves(index: &Index, word: &str) -> Option<String> {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) || word.len() < 2 * MIN_HALF {
        return None;
    }
    let mut best: Option<(u32, usize)> = None;
    for at in MIN_HALF..=word.len() - MIN_HALF {
        let counts = [&word[..at], &word[at..]].map(|half| index.words.vocabulary.get(half).copied());
        let [Some(first), Some(second)] = counts else { continue };
        let count = first.min(second);
        if best.is_none_or(|(most, _)| count > most) {
            best = Some((count, at));
        }
    }
    best.map(|(_, at)| format!("{} {}", &word[..at], &word[at..]))
}

/// The word of the vocabulary with the fewest edits, then the most questions, then the first in [`script_order`], and how many edits.
fn nearest<'a>(index: &'a Index, word: &str) -> Option<(usize, &'a str)> {
    let letters: Vec<char> = word.chars().collect();
    let most = match letters.len() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    index
        .words
        .vocabulary
        .iter()
        .filter_map(|(other, count)| {
            let other_letters: Vec<char> = other.chars().collect();
            let edits = edits(&letters, &other_letters, most)?;
            Some((edits, *count, other))
        })
        .min_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then_with(|| script_order(a.2, b.2)))
        .map(|(edits, _, other)| (edits, other.as_str()))
}

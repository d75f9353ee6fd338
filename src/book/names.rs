//! The ids of a book, ready to be asked for the one that is near a misspelt name.
//!
//! Gives what [`crate::diagnostic::nearest`] and [`crate::diagnostic::only_near`] give for the same names, without
//! comparing each of them: a book of ten thousand questions may have ten thousand misspelt links.

use std::collections::BTreeMap;

use strsim::damerau_levenshtein;

use crate::diagnostic::{near_limit, only_near_limit};

/// Names by length, each with the set of its characters.
#[derive(Clone, Debug, Default)]
pub struct NameIndex {
    /// Sorted.
    names: Vec<String>,
    /// Length in characters to the names of that length: their characters and their index.
    by_length: BTreeMap<usize, Vec<(u64, usize)>>,
}

impl NameIndex {
    /// An index of these names, which are in small letters already.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        names.sort_unstable();
        let mut by_length: BTreeMap<usize, Vec<(u64, usize)>> = BTreeMap::new();
        for (index, name) in names.iter().enumerate() {
            by_length.entry(name.chars().count()).or_default().push((characters(name), index));
        }
        Self { names, by_length }
    }

    /// The name nearest to `found`, when it is near enough to be what was meant.
    #[must_use]
    pub fn nearest(&self, found: &str) -> Option<&str> {
        let found = found.to_lowercase();
        if let Some((_, index)) = self.within(&found, near_limit(&found)).into_iter().min() {
            return Some(&self.names[index]);
        }
        // The beginning of a name is meant for the whole: the shortest one that goes on from it.
        let first = self.names.partition_point(|name| *name < found);
        let longer = self.names[first..].iter().take_while(|name| name.starts_with(&found));
        longer.filter(|_| found.len() >= 4).min_by_key(|name| name.chars().count()).map(String::as_str)
    }

    /// The one name that differs from `found` by a slip; `None` when a second one could be meant.
    #[must_use]
    pub fn only_near(&self, found: &str) -> Option<&str> {
        let found = found.to_lowercase();
        let most = only_near_limit(&found)?;
        let mut near = self.within(&found, most + 1);
        near.sort_unstable();
        match near[..] {
            [(distance, index)] if distance <= most => Some(&self.names[index]),
            [(distance, index), (second, _), ..] if distance <= most && second > distance + 1 => {
                Some(&self.names[index])
            }
            _ => None,
        }
    }

    /// Distance and index of each name that is at most `most` edits from `found`.
    fn within(&self, found: &str, most: usize) -> Vec<(usize, usize)> {
        let length = found.chars().count();
        let wanted = characters(found);
        let mut near = Vec::new();
        for (_, names) in self.by_length.range(length.saturating_sub(most)..=length + most) {
            for (characters, index) in names {
                // Each edit can add one character to the set and take one from it.
                let (missing, extra) = (wanted & !characters, characters & !wanted);
                if missing.count_ones().max(extra.count_ones()) as usize > most {
                    continue;
                }
                let distance = damerau_levenshtein(found, &self.names[*index]);
                if distance <= most {
                    near.push((distance, *index));
                }
            }
        }
        near
    }
}

/// The set of a name's characters; those other than letters and digits share what is left of the bits.
fn characters(name: &str) -> u64 {
    name.chars().fold(0, |set, character| {
        let bit = match character {
            'a'..='z' => u32::from(character) - u32::from('a'),
            '0'..='9' => u32::from(character) - u32::from('0') + 26,
            other => 36 + u32::from(other) % 28,
        };
        set | 1 << bit
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_index_gives_what_a_look_at_each_name_gives(
            names in proptest::collection::btree_set("[ab]{1,4}(-[ab1]{1,4})?", 1..12),
            found in "[abB]{1,5}(-[ab1]{0,4})?",
        ) {
            let index = NameIndex::new(names.iter().map(String::as_str));
            let all = || names.iter().map(String::as_str);
            prop_assert_eq!(index.nearest(&found), diagnostic::nearest(&found, all()));
            prop_assert_eq!(index.only_near(&found), diagnostic::only_near(&found, all()));
        }
    }
}

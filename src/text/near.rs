//! A misspelled name into the one that was meant: edit distance over a few words, or over an index of many.

use std::collections::BTreeMap;

use strsim::osa_distance;

/// The known word nearest to `found`, when it is near enough to be what was meant.
#[must_use]
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    let most = near_limit(&found);
    known
        .into_iter()
        .filter_map(|word| {
            let distance = osa_distance(&found, &word.to_lowercase());
            let rank = match distance <= most {
                true if same_digits(&found, word) => 0,
                true => 1,
                false if found.len() >= 4 && word.starts_with(&found) => 2,
                false => return None,
            };
            Some((rank, distance, word))
        })
        .min()
        .map(|(_, _, word)| word)
}

/// How many edits a suggested word may be away.
fn near_limit(found: &str) -> usize {
    (found.chars().count() / 3).clamp(1, 4)
}

/// How many edits a word that is put in may be away; `None` when `found` is too short to tell.
fn only_near_limit(found: &str) -> Option<usize> {
    match found.chars().count() {
        0..=2 => None,
        3..=7 => Some(1),
        _ => Some(2),
    }
}

/// The one known word that differs from `found` by a slip of the keyboard; `None` when a second one could be meant.
#[must_use]
pub fn only_near<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    let most = only_near_limit(&found)?;
    let mut best: Option<(usize, &str)> = None;
    let mut second = usize::MAX;
    for word in known.into_iter().filter(|word| same_digits(&found, word)) {
        let distance = osa_distance(&found, &word.to_lowercase());
        match best {
            Some((least, _)) if distance >= least => second = second.min(distance),
            _ => {
                second = best.map_or(second, |(least, _)| second.min(least));
                best = Some((distance, word));
            }
        }
    }
    let (distance, word) = best?;
    (distance <= most && second > distance + 1).then_some(word)
}

/// Whether two words have the same digits: `step-1` is another thing than `step-2`, not a slip of it.
fn same_digits(a: &str, b: &str) -> bool {
    a.bytes().filter(u8::is_ascii_digit).eq(b.bytes().filter(u8::is_ascii_digit))
}

/// The digits of a word, in order.
fn digits(word: &str) -> String {
    word.chars().filter(char::is_ascii_digit).collect()
}

/// Names, ready to be asked for the one that is near a misspelled one.
///
/// Gives what [`nearest`] and [`only_near`] give for the same names, without comparing each of them: a book of ten
/// thousand questions may have ten thousand misspelled links.
#[derive(Clone, Debug, Default)]
pub struct NameIndex {
    /// Sorted.
    names: Vec<String>,
    all: ByLength,
    /// The digits of a name, in order, to the names that have them: numbers are no slips.
    by_digits: BTreeMap<String, ByLength>,
}

/// Length in characters to the names of that length.
type ByLength = BTreeMap<usize, Vec<Name>>;

/// Names with other digits that are looked at, letter by letter: of `question-1` to `question-9999` all are near.
const MAX_OTHER_DIGITS: usize = 300;

/// A name that may have been meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// The name.
    pub name: &'a str,
    /// Whether no other name is near: what [`only_near`] gives.
    pub is_only: bool,
}

impl Suggestion<'_> {
    /// The words of a hint.
    #[must_use]
    pub fn hint(&self) -> String {
        format!("did you mean `{}`?", self.name)
    }
}

/// What is compared before the letters are.
#[derive(Clone, Debug)]
struct Name {
    index: usize,
    characters: u64,
    counts: Counts,
}

/// How often each letter, digit and group of other characters occurs in a name.
type Counts = [u8; 64];

impl NameIndex {
    /// An index of these names, which are lower case already.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        names.sort_unstable();
        let mut all = ByLength::new();
        let mut by_digits: BTreeMap<String, ByLength> = BTreeMap::new();
        for (index, name) in names.iter().enumerate() {
            let (characters, counts) = characters(name);
            let length = name.chars().count();
            let name = Name { index, characters, counts };
            by_digits.entry(digits(&names[index])).or_default().entry(length).or_default().push(name.clone());
            all.entry(length).or_default().push(name);
        }
        Self { names, all, by_digits }
    }

    /// The name that was meant by `found`, when one is near enough.
    #[must_use]
    pub fn suggest(&self, found: &str) -> Option<Suggestion<'_>> {
        let found = found.to_lowercase();
        let only_limit = only_near_limit(&found);
        let limit = near_limit(&found);
        let most = limit.max(only_limit.map_or(0, |most| most + 1));
        let same_digits = self.by_digits.get(&digits(&found));
        let mut near = same_digits.map_or_else(Vec::new, |names| self.within(names, &found, most, usize::MAX));
        near.sort_unstable();
        if let Some(most) = only_limit {
            let only = match near[..] {
                [(distance, index)] => (distance <= most).then_some(index),
                [(distance, index), (second, _), ..] => (distance <= most && second > distance + 1).then_some(index),
                [] => None,
            };
            if let Some(index) = only {
                return Some(Suggestion { name: &self.names[index], is_only: true });
            }
        }
        let is_near = |(distance, _): &(usize, usize)| *distance <= limit;
        let nearest = near.into_iter().find(is_near);
        let nearest = nearest.or_else(|| self.within(&self.all, &found, limit, MAX_OTHER_DIGITS).into_iter().min());
        if let Some((_, index)) = nearest {
            return Some(Suggestion { name: &self.names[index], is_only: false });
        }
        // The beginning of a name is meant for the whole: the shortest one that goes on from it.
        let first = self.names.partition_point(|name| *name < found);
        let longer = self.names[first..].iter().take_while(|name| name.starts_with(&found));
        let shortest = longer.filter(|_| found.len() >= 4).min_by_key(|name| name.chars().count());
        shortest.map(|name| Suggestion { name, is_only: false })
    }

    /// Distance and index of the names that are at most `most` edits from `found`; at most `budget` are compared by letters.
    fn within(&self, names: &ByLength, found: &str, most: usize, mut budget: usize) -> Vec<(usize, usize)> {
        let length = found.chars().count();
        let (wanted, counts) = characters(found);
        let mut near = Vec::new();
        for (_, names) in names.range(length.saturating_sub(most)..=length + most) {
            for name in names {
                // Each edit can add one character and take one away: of the set, and of the counts.
                let (missing, extra) = (wanted & !name.characters, name.characters & !wanted);
                if missing.count_ones().max(extra.count_ones()) as usize > most || differ(&counts, &name.counts) > most
                {
                    continue;
                }
                if budget == 0 {
                    return near;
                }
                budget -= 1;
                let distance = osa_distance(found, &self.names[name.index]);
                if distance <= most {
                    near.push((distance, name.index));
                }
            }
        }
        near
    }
}

/// The least number of edits between names with these counts.
fn differ(a: &Counts, b: &Counts) -> usize {
    let (mut missing, mut extra) = (0_usize, 0_usize);
    for (a, b) in a.iter().zip(b) {
        missing += usize::from(a.saturating_sub(*b));
        extra += usize::from(b.saturating_sub(*a));
    }
    missing.max(extra)
}

/// A name's characters as a set, and how often each is there; those other than letters and digits share what is left.
fn characters(name: &str) -> (u64, Counts) {
    let (mut set, mut counts) = (0, [0_u8; 64]);
    for character in name.chars() {
        let bit = match character {
            'a'..='z' => u32::from(character) - u32::from('a'),
            '0'..='9' => u32::from(character) - u32::from('0') + 26,
            other => 36 + u32::from(other) % 28,
        };
        set |= 1 << bit;
        let count = &mut counts[bit as usize];
        *count = count.saturating_add(1);
    }
    (set, counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_near_word_is_suggested_and_a_far_one_is_not() {
        assert_eq!(nearest("levle", ["level", "tags"]), Some("level"));
        assert_eq!(nearest("dirty-raeds", ["dirty-reads", "acid"]), Some("dirty-reads"));
        assert_eq!(nearest("quantum", ["level", "tags"]), None);
    }

    #[test]
    fn only_a_word_without_a_rival_is_put_in_by_itself() {
        assert_eq!(only_near("dirty-raeds", ["dirty-reads", "acid"]), Some("dirty-reads"));
        assert_eq!(only_near("go-map", ["go-maps", "go-mapx"]), None);
        assert_eq!(only_near("go-maps-1", ["go-maps-2", "go-maps-3"]), None);
        assert_eq!(only_near("go-mpas-1", ["go-maps-1", "go-maps-2"]), Some("go-maps-1"));
        assert_eq!(only_near("ab", ["abc"]), None);
        assert_eq!(only_near("release-1", ["release-2"]), None);
        assert_eq!(only_near("realese-2", ["release-2"]), Some("release-2"));
        assert_eq!(only_near("quantum", ["level", "tags"]), None);
    }

    proptest! {
        #[test]
        fn the_index_gives_what_a_look_at_each_name_gives(
            names in proptest::collection::btree_set("[ab]{1,4}(-[ab1]{1,4})?", 1..12),
            found in "[abB]{1,5}(-[ab1]{0,4})?",
        ) {
            let index = NameIndex::new(names.iter().map(String::as_str));
            let all = || names.iter().map(String::as_str);
            let suggestion = index.suggest(&found);
            let only = only_near(&found, all());
            prop_assert_eq!(suggestion.map(|suggestion| suggestion.name), only.or(nearest(&found, all())));
            prop_assert_eq!(suggestion.is_some_and(|suggestion| suggestion.is_only), only.is_some());
        }
    }
}

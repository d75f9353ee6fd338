//! Traditional ideographs and the simplified ones that mean the same, after `kSimplifiedVariant` of Unicode's Unihan, with
//! those in daily use that it leaves out.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// Pairs without anything between them: the traditional one, the simplified one.
const PAIRS: &str = include_str!("hanzi.txt");

/// Each traditional ideograph to its simplified one.
pub(super) fn all() -> Arc<BTreeMap<char, char>> {
    static ALL: LazyLock<Arc<BTreeMap<char, char>>> = LazyLock::new(|| Arc::new(read(PAIRS)));
    Arc::clone(&ALL)
}

/// Reads pairs as [`PAIRS`] has them.
pub(super) fn read(pairs: &str) -> BTreeMap<char, char> {
    let letters: Vec<char> = pairs.chars().filter(|letter| *letter != '\n').collect();
    letters.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// What [`read`] reads.
pub(super) fn written(pairs: &BTreeMap<char, char>) -> String {
    pairs.iter().flat_map(|(traditional, simplified)| [*traditional, *simplified]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_a_place_has_no_other_in_its_place() {
        let all = all();
        assert_eq!(all.get(&'資'), Some(&'资'));
        assert!(all.values().all(|simplified| !all.contains_key(simplified)));
        assert_eq!(read(&written(&all)), *all);
    }
}

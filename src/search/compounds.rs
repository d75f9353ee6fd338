//! Words written together: a term into the terms of its parts, where the book has these as words.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::text::analyze::Analysis;

/// Fewest letters of the first part, and of the others.
const MIN_FIRST: usize = 3;
const MIN_OTHER: usize = 4;

/// What splits the words of one book.
pub(super) struct Compounds {
    analysis: Analysis,
    /// Terms of the book's words.
    terms: FxHashSet<String>,
    /// Terms that were looked at, with those of their parts.
    known: FxHashMap<String, BTreeSet<String>>,
}

impl Compounds {
    /// Splits words into those of `words`, which are folded and in small letters.
    pub(super) fn new<'a>(analysis: Analysis, words: impl Iterator<Item = &'a str>) -> Self {
        let terms = words.map(|word| analysis.stem(word)).collect();
        Self { analysis, terms, known: FxHashMap::default() }
    }

    /// The terms of the parts of a term; none where it is not taken apart.
    pub(super) fn parts_of(&mut self, term: &str) -> &BTreeSet<String> {
        if !self.known.contains_key(term) {
            let parts = self.parts(term);
            self.known.insert(term.to_owned(), parts);
        }
        &self.known[term]
    }

    /// The terms of the words that a term consists of, in each way that it can be cut.
    fn parts(&self, term: &str) -> BTreeSet<String> {
        let mut parts = BTreeSet::new();
        let starts: Vec<usize> = term.char_indices().map(|(at, _)| at).collect();
        if starts.len() < MIN_FIRST + MIN_OTHER || !term.chars().all(char::is_alphabetic) {
            return parts;
        }
        for start in &starts[MIN_FIRST..=starts.len() - MIN_OTHER] {
            let (first, last) = term.split_at(*start);
            if !self.terms.contains(last) {
                continue;
            }
            // What joins the parts looks like an ending of the first.
            let stem = self.analysis.stem(first);
            let mut firsts = self.parts(&stem);
            if self.terms.contains(&stem) {
                firsts = BTreeSet::from([stem]);
            }
            if firsts.is_empty() && self.terms.contains(first) {
                firsts.insert(first.to_owned());
            }
            if !firsts.is_empty() {
                parts.append(&mut firsts);
                parts.insert(last.to_owned());
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compound_has_the_terms_of_its_parts() {
        let words = ["daten", "datenbank", "transaktion", "verbindung", "pool"].map(str::to_owned);
        let analysis = Analysis::of("de");
        let mut compounds = Compounds::new(analysis.clone(), words.iter().map(String::as_str));
        let mut parts = |word: &str| Vec::from_iter(compounds.parts_of(&analysis.stem(word)).clone());
        assert_eq!(parts("datenbanktransaktionen"), ["datenbank", "transaktion"]);
        assert_eq!(parts("verbindungspool"), ["pool", "verbindung"]);
        assert_eq!(parts("datenbankverbindungspool"), ["datenbank", "pool", "verbindung"]);
        assert_eq!(parts("transaktion"), [""; 0]);
        assert_eq!(parts("spool"), [""; 0]);
    }
}

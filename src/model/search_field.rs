//! The fields that search looks in: a row each, read by `book.toml`, the index, its publisher and the query.

/// A field of the index.
#[derive(Clone, Copy, Debug)]
pub struct SearchField {
    /// Its name, in `[search.boosts]` and in the published index, too.
    pub name: &'static str,
    /// How its text becomes terms.
    pub analyzer: Analyzer,
    /// Weight of its scores unless book.toml gives another; 0 for a field that only filters.
    pub boost: f64,
    /// The same in a book whose authors say little of how else people ask: there the answers alone have other words than the
    /// questions.
    pub boost_alone: f64,
    /// Whether a hit in a long text counts less.
    pub has_norms: bool,
    /// Whether its words correct others.
    pub vocabulary: Vocabulary,
    /// What a hit in it says about the question.
    pub part: Part,
}

/// Which terms of a text a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Analyzer {
    /// Terms of all words: questions.
    Everything,
    /// Without stop words: all other text.
    Telling,
    /// `^` and the first one or two letters of each word: what the beginning of a last word is looked up in.
    Beginnings,
    /// The text cut at spaces, as it is: facets, pieces of code.
    Verbatim,
}

/// Whether the words of a field become vocabulary, by which slips are corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vocabulary {
    /// They do not: code has too many that nobody types.
    No,
    /// They do when two questions have them.
    Common,
    /// They do at once.
    Prominent,
}

/// What a field is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The answer.
    Answer,
    /// The question.
    Question,
    /// What the question is filed under.
    Labels,
    /// The short name that its author gave a question.
    Id,
    /// What results are filtered by.
    Facets,
}

/// Every field, in the order of the bits of a posting's field mask.
#[rustfmt::skip]
pub const SEARCH_FIELDS: [SearchField; 11] = [
    row("body",     Analyzer::Telling,    0.6, true,  Vocabulary::Common,    Part::Answer).alone(1.2),
    row("code",     Analyzer::Telling,    0.3, false, Vocabulary::No,        Part::Answer),
    row("headings", Analyzer::Telling,    1.2, false, Vocabulary::Prominent, Part::Answer),
    row("question", Analyzer::Everything, 5.0, true,  Vocabulary::Prominent, Part::Question),
    row("short",    Analyzer::Telling,    1.5, false, Vocabulary::Common,    Part::Answer).alone(1.2),
    row("tags",     Analyzer::Telling,    4.0, false, Vocabulary::Prominent, Part::Labels),
    row("starts",   Analyzer::Beginnings, 1.5, false, Vocabulary::No,        Part::Question),
    row("facets",   Analyzer::Verbatim,   0.0, false, Vocabulary::No,        Part::Facets),
    row("id",       Analyzer::Telling,    2.0, true,  Vocabulary::Prominent, Part::Id),
    row("asked",    Analyzer::Telling,    4.0, false, Vocabulary::Prominent, Part::Question),
    row("spans",    Analyzer::Verbatim,   3.0, false, Vocabulary::No,        Part::Answer),
];

/// The place of the question's words, whose number decides how exactly a query is the question.
pub const QUESTION: usize = place_of("question");
/// The place of the id's words.
pub const ID: usize = place_of("id");

const fn row(
    name: &'static str,
    analyzer: Analyzer,
    boost: f64,
    has_norms: bool,
    vocabulary: Vocabulary,
    part: Part,
) -> SearchField {
    SearchField { name, analyzer, boost, boost_alone: boost, has_norms, vocabulary, part }
}

impl SearchField {
    const fn alone(self, boost_alone: f64) -> Self {
        Self { boost_alone, ..self }
    }
}

/// Names of the fields whose weight a book may set.
pub fn weighed_fields() -> impl Iterator<Item = &'static str> {
    SEARCH_FIELDS.iter().filter(|field| field.part != Part::Facets).map(|field| field.name)
}

/// The place of a field in [`SEARCH_FIELDS`], the number of its bit in a field mask.
///
/// # Panics
/// Where no field has this name, at compile time when the result is a constant.
#[must_use]
pub const fn place_of(name: &str) -> usize {
    let mut place = 0;
    while !is_equal(SEARCH_FIELDS[place].name.as_bytes(), name.as_bytes()) {
        place += 1;
    }
    place
}

const fn is_equal(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_name() {
        for (place, field) in SEARCH_FIELDS.iter().enumerate() {
            assert_eq!(place_of(field.name), place);
        }
    }

    #[test]
    fn the_page_knows_the_fields_by_the_same_numbers() {
        let script = include_str!("../../themes/default/js/search_index.js");
        let constants =
            [("QUESTION", "question"), ("TAGS", "tags"), ("STARTS", "starts"), ("ID", "id"), ("ASKED", "asked")];
        for (constant, name) in constants {
            let definition = format!(" {constant} = {}", place_of(name));
            let is_there = script.contains(&(definition.clone() + ",")) || script.contains(&(definition.clone() + ";"));
            assert!(is_there, "search_index.js has no `{definition}`");
        }
    }
}

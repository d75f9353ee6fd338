//! The right answer stands first: a floor for each class of query, which may only rise.

use std::collections::BTreeMap;
use std::path::Path;

use askbook::search::index::index;
use askbook::search::query::{Query, search};

/// Share of queries, in per cent, with the right question first and among the first three.
const FLOORS: &[(&str, usize, usize)] = &[
    ("abbreviations", 80, 95),
    ("identifiers", 80, 95),
    ("keywords", 93, 95),
    ("natural", 90, 95),
    ("prefixes", 93, 95),
    ("stems", 93, 95),
    ("typos", 93, 95),
];

#[test]
fn the_right_question_comes_first() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let book = askbook::load_book(root).expect("the handbook can be read").book;
    let index = index(&book).expect("the handbook can be indexed");
    let mut classes: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for line in include_str!("search/relevance.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('|');
        let mut part = || parts.next().expect("a line has three parts");
        let (class, text, expected) = (part(), part(), part());
        let query = Query { text: text.to_owned(), facets: Vec::new() };
        let answer = search(&index, &query).expect("tantivy answers");
        let ids: Vec<&str> = answer.hits.iter().map(|hit| book.questions[hit.question].id.as_str()).collect();
        let place = ids.iter().position(|id| expected.split(',').any(|right| right == *id));
        let counts = classes.entry(class).or_default();
        counts[0] += 1;
        counts[1] += usize::from(place == Some(0));
        counts[2] += usize::from(place.is_some_and(|place| place < 3));
        if place != Some(0) {
            eprintln!("{class}: {text}: {expected} is at {place:?}, first is {:?}", ids.first());
        }
    }
    for (class, [all, first, three]) in &classes {
        eprintln!("{class}: {all} queries, first {} %, among three {} %", first * 100 / all, three * 100 / all);
    }
    for (class, least_first, least_three) in FLOORS {
        let [all, first, three] = classes[class];
        assert!(first * 100 >= least_first * all, "{class}: {first} of {all} first, the floor is {least_first} %");
        assert!(
            three * 100 >= least_three * all,
            "{class}: {three} of {all} among three, the floor is {least_three} %"
        );
    }
}

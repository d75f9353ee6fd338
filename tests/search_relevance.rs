//! The right answer comes first: a floor for each class of query, which may only rise.

use std::collections::BTreeMap;
use std::path::Path;

use askbook::book::Book;
use askbook::book::passages::texts;
use askbook::search::index::{AnalysisCache, Index, index};
use askbook::search::query::{Query, search};

/// A set of queries, one a line: class, query, questions of which one should stand first.
struct Set {
    text: &'static str,
    /// Share of queries of a class, in per cent, with the right question first and among the first three.
    floors: &'static [(&'static str, usize, usize)],
}

const SETS: [Set; 5] = [
    Set {
        text: include_str!("search/own_words.txt"),
        floors: &[("names", 85, 90), ("natural", 70, 93), ("signs", 85, 90), ("spellings", 90, 95)],
    },
    Set {
        text: include_str!("search/own_words_held_out.txt"),
        floors: &[("names", 85, 90), ("natural", 66, 82), ("signs", 92, 92), ("spellings", 90, 95)],
    },
    Set {
        text: include_str!("search/paraphrased.txt"),
        floors: &[("identifier", 86, 95), ("natural", 66, 84), ("short", 95, 95), ("symptom", 90, 95)],
    },
    Set {
        text: include_str!("search/relevance.txt"),
        floors: &[
            ("abbreviations", 80, 95),
            ("identifiers", 80, 95),
            ("keywords", 93, 95),
            ("natural", 90, 95),
            ("prefixes", 93, 95),
            ("stems", 93, 95),
            ("typos", 93, 95),
        ],
    },
    Set {
        text: include_str!("search/held_out.txt"),
        floors: &[
            ("abbreviations", 88, 95),
            ("comparisons", 95, 95),
            ("identifiers", 92, 95),
            ("keywords", 92, 95),
            ("natural", 68, 76),
            ("prefixes", 92, 95),
            ("single words", 84, 95),
            ("stems", 92, 95),
            ("symptoms", 80, 92),
            ("typos", 95, 95),
        ],
    },
];

/// Books of other languages, each with two sets of queries, `queries.txt` and `queries_held_out.txt`: shares with the right question
/// first and among the first three.
const LANGUAGES: [(&str, Floors, Floors); 8] = [
    ("ar", (82, 94), (91, 97)),
    ("de", (97, 97), (92, 95)),
    ("es", (87, 90), (90, 95)),
    ("fr", (90, 97), (90, 95)),
    ("ja", (86, 94), (94, 97)),
    ("ko", (88, 94), (88, 94)),
    ("ru", (75, 90), (90, 92)),
    ("zh", (88, 94), (91, 94)),
];
/// In per cent, first and among three.
type Floors = (usize, usize);

#[test]
fn the_right_question_comes_first() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let book = askbook::load_book(root).expect("the handbook can be read").book;
    let index = index(&book, &AnalysisCache::default()).expect("the handbook can be indexed");
    for set in &SETS {
        keep(&measure(&book, &index, set.text), set.floors);
    }
}

#[test]
fn the_right_question_comes_first_in_other_languages() {
    for (language, tuned, held_out) in LANGUAGES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search").join(language);
        let book = askbook::load_book(&folder).expect("the book can be read").book;
        let index = index(&book, &AnalysisCache::default()).expect("the book can be indexed");
        for (name, (first, three)) in [("queries.txt", tuned), ("queries_held_out.txt", held_out)] {
            eprintln!("{language}, {name}");
            let text = std::fs::read_to_string(folder.join(name)).expect("there are queries");
            keep(&measure(&book, &index, &text), &[("all", first, three)]);
        }
    }
}

/// By class how many queries there are, and with the right question first, among three and among eight.
type Counts = BTreeMap<String, [usize; 4]>;

#[expect(clippy::print_stderr, reason = "shown with --nocapture, and when a floor is not kept")]
fn measure(book: &Book, index: &Index, queries: &str) -> Counts {
    let mut classes = Counts::new();
    for line in queries.lines().filter(|line| !line.starts_with('#')) {
        let (class, rest) = line.split_once('|').expect("a line has three parts");
        let (text, expected) = rest.rsplit_once('|').expect("a line has three parts");
        let query = Query { text: text.to_owned(), facets: Vec::new() };
        let answer =
            search(index, &query, &|question| texts(&book.questions[question].title, &book.questions[question].body))
                .expect("tantivy answers");
        let ids: Vec<&str> = answer.hits.iter().map(|hit| book.questions[hit.question].id.as_str()).collect();
        let place = ids.iter().position(|id| expected.split(',').any(|right| right == *id));
        for class in [class, "all"] {
            let counts = classes.entry(class.to_owned()).or_default();
            counts[0] += 1;
            counts[1] += usize::from(place == Some(0));
            counts[2] += usize::from(place.is_some_and(|place| place < 3));
            counts[3] += usize::from(place.is_some_and(|place| place < 8));
        }
        if place != Some(0) {
            eprintln!("{class}: {text}: {expected} is at {place:?}, first is {:?}", ids.first());
        }
    }
    for (class, [all, first, three, eight]) in &classes {
        let share = |count: &usize| format!("{} %", (count * 100 + all / 2) / all);
        eprintln!(
            "{class}: {all} queries, first {}, among three {}, among eight {}",
            share(first),
            share(three),
            share(eight)
        );
    }
    classes
}

fn keep(classes: &Counts, floors: &[(&str, usize, usize)]) {
    for (class, least_first, least_three) in floors {
        let [all, first, three, _] = classes[*class];
        assert!(first * 100 >= least_first * all, "{class}: {first} of {all} first, the floor is {least_first} %");
        assert!(
            three * 100 >= least_three * all,
            "{class}: {three} of {all} among three, the floor is {least_three} %"
        );
    }
}

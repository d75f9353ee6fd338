//! The map of the site against what a build wrote, and how little of it changes when the book does.

use std::collections::{BTreeMap, BTreeSet};

use askbook::load_book;
use askbook::route::{Map, Route};

use crate::support::{TestBook, files};

type Files = BTreeMap<String, Vec<u8>>;

/// What the map says is at `path`, for files of every kind.
fn is_on_the_map(book: &askbook::book::Book, map: &Map, copied: &BTreeSet<String>, path: &str) -> bool {
    let is_fixed = [Route::Worker, Route::OfflineList].iter().any(|route| route.path().as_str() == path);
    let is_part = path.starts_with("offline/list.") && Route::is_hashed(path);
    is_fixed
        || is_part
        || copied.contains(path)
        || map.find(book, path).is_some()
        || Route::is_search(path)
        || Route::asset_name(path).is_some()
        || path == ".askbook.json"
}

#[test]
fn a_build_writes_what_the_map_says_and_nothing_else() {
    for name in ["minimal", "every_feature", "any_html", "own_pages"] {
        let test = TestBook::copy_of(name);
        let site = test.build();
        let loaded = load_book(test.path()).expect("it can be read");
        let map = Map::new(&loaded.book);
        let copied: BTreeSet<String> = loaded.project.assets.keys().cloned().collect();
        for path in site.keys() {
            assert!(is_on_the_map(&loaded.book, &map, &copied, path), "{name}: {path} is on no map");
        }
        for route in map.pages(&loaded.book) {
            let path = route.path();
            assert!(site.contains_key(path.as_str()), "{name}: {path} was not written");
            assert_eq!(map.find(&loaded.book, path.as_str()), Some(route), "{name}: {path}");
        }
    }
}

/// A book with `count` questions in eight topics, each with two tags of twelve and links to two others.
fn book_of(count: usize) -> TestBook {
    let book = TestBook::empty();
    book.write("book.toml", "[book]\ntitle = \"Test\"\n[site]\nurl = \"https://example.org/\"\n");
    for topic in 0..8 {
        book.write(&format!("content/topic-{topic}/_index.md"), format!("+++\ntitle = \"Topic {topic}\"\n+++\n"));
    }
    for number in 0..count {
        write_question(&book, number, count, "It holds two others together and gives way when one of them moves.");
    }
    book
}

fn write_question(book: &TestBook, number: usize, count: usize, short: &str) {
    let (topic, first, second) = (number % 8, number % 12, (number / 12) % 12);
    let (a, b) = ((number * 7 + 1) % count, (number * 13 + 5) % count);
    let text = format!(
        "+++\nquestion = \"What does part number {number} of the {} do?\"\ntags = [\"tag {first}\", \"tag {second}\"]\n+++\n\n\
         {short}\n\nSee [[part-{a}]] and [[part-{b}|another]].\n",
        ["engine", "gearbox", "frame", "wheel", "brake"][number % 5],
    );
    book.write(&format!("content/topic-{topic}/part-{number}.md"), text);
}

/// Paths of files that differ, those of the index and the lists for programs left out.
fn changed(before: &Files, after: &Files) -> Vec<String> {
    let is_counted = |path: &str| {
        let for_programs = [Route::Ids, Route::OfflineList, Route::Worker, Route::Sitemap, Route::Llms, Route::Feed];
        !Route::is_search(path)
            && !for_programs.iter().any(|route| route.path().as_str() == path)
            && path != ".askbook.json"
    };
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differ = paths.into_iter().filter(|path| before.get(*path) != after.get(*path) && is_counted(path));
    differ.cloned().collect()
}

#[test]
fn an_answer_that_is_edited_changes_the_pages_that_show_it() {
    let book = book_of(400);
    let before = book.build();
    write_question(&book, 200, 400, "It has another short answer now.");
    let after = book.build();
    let changed = changed(&before, &after);
    let expected = [
        "practice.html",
        "q/part-200.html",
        "q/part-200.md",
        "tags/tag-4.html",
        "tags/tag-8.html",
        "topic-0/index.html",
        "topic-0/llms-full.txt",
        "topic-0/print.html",
    ];
    let unexpected: Vec<&String> = changed.iter().filter(|path| !expected.contains(&path.as_str())).collect();
    // A word more or less may make other questions similar to this one, never to each other.
    assert!(unexpected.len() <= 5, "{unexpected:?}");
    assert!(changed.len() >= 5, "{changed:?}");
    // What was not rendered is what would have been.
    std::fs::remove_dir_all(book.out()).expect("it is ours");
    std::fs::remove_dir_all(book.cache()).expect("it is ours");
    assert_eq!(book.build(), after);
}

#[test]
fn a_new_question_changes_its_lists_and_its_neighbors() {
    let book = book_of(800);
    let before = book.build();
    let text = "+++\nquestion = \"Why does the horn of the machine make no sound?\"\ntags = [\"tag 1\"]\n+++\n\nIt is loose.\n";
    book.write("content/topic-3/part-4000.md", text);
    let after = book.build();
    let changed = changed(&before, &after);
    assert!(changed.len() <= 50, "{} files change: {changed:?}", changed.len());
    for path in ["q/part-4000.html", "topic-3/index.html", "tags/tag-1.html", "a-z.html", "index.html"] {
        assert!(changed.iter().any(|changed| changed == path), "{path} does not change: {changed:?}");
    }
    let elsewhere = changed.iter().filter(|path| path.starts_with("topic-") && !path.starts_with("topic-3/"));
    assert_eq!(elsewhere.collect::<Vec<_>>(), Vec::<&String>::new());
}

/// Of a site, how much a reader who keeps it offline and has `before` fetches: bytes of files that differ, and of all.
fn fetched(before: &Files, after: &Files) -> (u64, u64) {
    let list: serde_json::Value = serde_json::from_slice(&after["offline.json"]).expect("it is JSON");
    let mut sums = (0, 0);
    for row in list["files"].as_array().expect("a short list") {
        let (path, length) = (row[0].as_str().expect("a path"), row[1].as_u64().expect("a length"));
        sums.0 += if before.get(path) == after.get(path) { 0 } else { length };
        sums.1 += length;
    }
    sums
}

#[test]
fn a_new_question_costs_readers_who_keep_the_handbook_little() {
    let book = book_of(800);
    let before = book.build();
    let text = "+++\nquestion = \"Why does the horn of the machine make no sound?\"\ntags = [\"tag 1\"]\n+++\n\nIt is loose.\n";
    book.write("content/topic-3/part-4000.md", text);
    let (changed, all) = fetched(&before, &book.build());
    assert!(changed * 100 <= all * 15, "{changed} of {all} bytes");
}

#[test]
fn a_page_that_somebody_changed_is_mended_even_when_it_is_as_long_as_before() {
    let book = book_of(20);
    let site = book.build();
    let page = book.out().join("q/part-3.html");
    let forged = String::from_utf8_lossy(&site["q/part-3.html"]).replace("holds", "HOLDS");
    std::fs::write(&page, forged).expect("it is ours");
    assert_eq!(book.build(), site);
    // Nor is a site believed that came from elsewhere with a list that fits it.
    let elsewhere = book_of(20);
    for (path, bytes) in files(&book.out()) {
        elsewhere.write(&format!("public/{path}"), bytes);
    }
    let forged = String::from_utf8_lossy(&site["index.html"]).replace("Topic", "topic");
    elsewhere.write("public/index.html", forged);
    assert_eq!(elsewhere.build(), site);
}

#[test]
fn a_large_book_has_a_page_a_letter_and_its_lists_in_parts() {
    let book = book_of(2_400);
    let site = book.build();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    assert!(text("a-z.html").contains("href=\"a-z/"), "{}", text("a-z.html"));
    let entries = |path: &str| text(path).matches("<li data-level").count();
    let parts: Vec<&String> = site
        .keys()
        .filter(|path| path.starts_with("topic-2/") && path.ends_with(".html") && !path.contains("print"))
        .collect();
    assert!(parts.len() > 1, "{parts:?}");
    assert_eq!(parts.iter().map(|path| entries(path)).sum::<usize>(), 300);
    assert!(parts.iter().all(|path| entries(path) <= 200), "{parts:?}");
    // The parts lead to each other.
    let mut path = "topic-2/index.html".to_owned();
    let mut seen = 1;
    while let Some((_, rest)) = text(&path).split_once("class=\"next\" href=\"../") {
        path = rest.split('"').next().expect("it ends").to_owned();
        seen += 1;
    }
    assert_eq!(seen, parts.len());
}

#[test]
fn a_copied_file_is_refused_where_a_build_writes_and_taken_elsewhere() {
    let taken = [
        "search/x.json",
        "assets/x.css",
        "q",
        "q/ripe.html",
        "q/ripe.html/x",
        "q/ripe.md",
        "fruit",
        "fruit/index.html",
        "tags",
        "tags/index.html",
        "a-z",
        "index.html",
        "search",
        "search.html",
        "offline.json",
        "service-worker.js",
    ];
    for path in taken {
        let ran = TestBook::copy_of("minimal").with(&format!("static/{path}"), "x").run(&["build"]);
        assert_eq!(ran.code, 1, "{path}: {}", ran.stderr);
        assert!(ran.stderr.contains(&format!("static/{path}:1:1: error[path-collision]")), "{path}: {}", ran.stderr);
    }
    let listed = "[publish]\ndotfiles = [\".askbook.json\"]\n";
    let book = TestBook::copy_of("minimal").with("static/.askbook.json", "x").with("book.toml", listed);
    assert!(book.run(&["build"]).stderr.contains("static/.askbook.json:1:1: error[path-collision]"));
    let free =
        ["q/own.html", "tags/letter/a.html", "fruit/own.html", "fruit/print.html.txt", ".well-known/x", "a-z/a.html"];
    let book = free.iter().fold(TestBook::copy_of("minimal"), |book, path| book.with(&format!("static/{path}"), "x"));
    let site = book.build();
    assert!(free.iter().all(|path| site[*path] == b"x"));
}

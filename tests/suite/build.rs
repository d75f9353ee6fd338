//! What `build` makes of whole books, compared with files that a person has judged.

use std::collections::BTreeSet;

use crate::support::{TestBook, files, golden, repository, without_hashes};

/// Builds `tests/books/<name>` and compares every text of the site with `tests/golden/<name>`.
fn check_golden(name: &str) {
    let site = TestBook::copy_of(name).build();
    let folder = repository().join("tests/golden").join(name);
    let mut expected: BTreeSet<String> = BTreeSet::new();
    for (path, bytes) in &site {
        let is_hashes = ["offline.json", "service-worker.js", ".askbook.json"].contains(&path.as_str());
        // The schemas are those of the program, whatever the book is.
        let is_of_program = ["assets/", "search/", "schema/"].iter().any(|folder| path.starts_with(folder));
        if is_of_program || is_hashes {
            continue;
        }
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        golden(&folder.join(path), &without_hashes(text));
        expected.insert(path.clone());
    }
    for path in files(&folder).keys() {
        assert!(expected.contains(path), "tests/golden/{name}/{path} is no longer made");
    }
}

#[test]
fn a_minimal_book() {
    check_golden("minimal");
}

#[test]
fn every_feature_of_the_format() {
    check_golden("every_feature");
}

#[test]
fn pages_and_paths_and_what_a_site_says_of_itself() {
    check_golden("own_pages");
}

#[test]
fn byte_order_marks_and_windows_lines_make_no_difference() {
    let plain = TestBook::copy_of("every_feature");
    let windows = TestBook::copy_of("every_feature");
    for (path, bytes) in files(windows.path()) {
        if path.ends_with(".md") || path.ends_with(".toml") {
            let text = String::from_utf8(bytes).expect("the book is UTF-8").replace('\n', "\r\n");
            windows.write(&path, format!("\u{feff}{}", text.trim_end()));
        }
    }
    let (plain, windows) = (plain.build(), windows.build());
    for (path, bytes) in &plain {
        if path.ends_with(".html") {
            let (a, b) = (String::from_utf8_lossy(bytes), String::from_utf8_lossy(&windows[path]));
            assert_eq!(a, b.replace('\r', ""), "{path}");
        }
    }
}

#[test]
fn two_builds_are_equal_on_any_number_of_threads() {
    let build = |threads: &str| {
        let book = TestBook::copy_of("every_feature");
        let status = crate::support::askbook()
            .args(["build", "--quiet", "--book"])
            .arg(book.path())
            .env("RAYON_NUM_THREADS", threads)
            .status()
            .expect("the binary runs");
        assert!(status.success());
        files(&book.out())
    };
    let one = build("1");
    assert_eq!(one, build("4"));
    assert_eq!(one, build("1"));
}

#[test]
fn a_changed_answer_changes_its_page_and_a_removed_question_goes() {
    let book = TestBook::empty().question("first", "First?", "Before.\n").question("second", "Second?", "Stays.\n");
    book.build();
    book.write("content/topic/first.md", "+++\nquestion = \"First?\"\n+++\n\nAfter.\n");
    assert!(book.page("q/first.html").contains("After."));
    std::fs::remove_file(book.path().join("content/topic/second.md")).expect("it is there");
    assert!(!book.build().contains_key("q/second.html"));
}

#[test]
fn a_build_without_changes_writes_nothing_and_says_so() {
    let book = TestBook::copy_of("minimal");
    book.build();
    let page = book.out().join("index.html");
    let before = std::fs::metadata(&page).expect("it is there").modified().expect("it has a date");
    let ran = book.run(&["build"]);
    assert!(ran.stderr.contains("nothing changed"), "{}", ran.stderr);
    assert_eq!(std::fs::metadata(&page).expect("it is there").modified().expect("it has a date"), before);
    // A file that somebody deleted is there again after the next build.
    std::fs::remove_file(&page).expect("it is there");
    book.build();
    assert!(page.is_file());
}

#[test]
fn the_cache_can_be_damaged_or_missing() {
    let book = TestBook::copy_of("every_feature");
    let first = book.build();
    for path in files(book.cache()).keys() {
        std::fs::write(book.cache().join(path), "damaged").expect("it is ours");
    }
    assert_eq!(book.build(), first);
    book.write("content/alpha/_index.md", "+++\ntitle = \"Changed\"\n+++\n");
    let changed = book.build();
    assert_ne!(changed, first);
    std::fs::remove_dir_all(book.out()).expect("it is there");
    assert_eq!(book.build(), changed);
    std::fs::remove_dir_all(book.cache()).expect("it is there");
    assert_eq!(book.build(), changed);
}

#[test]
fn the_theme_is_replaced_file_by_file() {
    let book = TestBook::empty().question("first", "First?", "Answer.\n");
    book.write("book.toml", "[site]\ntheme = \"mine\"\n");
    book.write("themes/mine/templates/badges.html", "<b>my badge {{ question.importance }}</b>");
    let page = book.page("q/first.html");
    assert!(page.contains("<b>my badge 2</b>"), "{page}");
    assert!(page.contains("<main"), "the other templates are the built-in ones");

    book.write("themes/mine/templates/badges.html", "{{ question.");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("badges.html"), "{}", ran.stderr);

    book.write("book.toml", "[site]\ntheme = \"none\"\n");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("theme `none` has no files"), "{}", ran.stderr);
}

#[test]
fn an_unanswered_question_has_a_page_that_asks_for_an_answer() {
    let book = TestBook::empty().question("open", "Open?", "");
    book.write("book.toml", "[site]\nrepository = \"https://forge.example/a/b\"\nrepository-path = \"docs\"\n");
    let page = book.page("q/open.html");
    assert!(page.contains("Nobody has answered this question yet"), "{page}");
    assert!(page.contains("https://forge.example/a/b/edit/main/docs/content/topic/open.md"), "{page}");
}

#[test]
fn images_and_static_files_are_copied_and_have_their_size() {
    let png = {
        // The smallest PNG header that says 3 by 2 pixels.
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0".to_vec();
        bytes.extend_from_slice(&[0; 8]);
        bytes
    };
    let body = "Look.\n\n![beside](pic.png) ![static](../../static/a%20b.png) ![rooted](/a%20b.png)\n";
    let book = TestBook::empty()
        .question("pictures", "Pictures?", body)
        .with("content/topic/pic.png", &png)
        .with("static/a b.png", &png)
        .with("static/.nojekyll", "");
    let site = book.build();
    let page = String::from_utf8_lossy(&site["q/pictures.html"]).into_owned();
    assert!(page.contains("src=\"../topic/pic.png\" alt=\"beside\" width=\"3\" height=\"2\""), "{page}");
    assert_eq!(page.matches("src=\"../a%20b.png\"").count(), 2, "{page}");
    assert!(site.contains_key("topic/pic.png") && site.contains_key("a b.png") && site.contains_key(".nojekyll"));
}

#[test]
fn lists_and_links_call_a_question_by_its_label() {
    let labeled = "+++\nquestion = \"When do deferred calls run, and in what order?\"\nlabel = \"Defer: `LIFO` order\"\n+++\n\nLate.\n";
    let book = TestBook::empty().with("content/topic/deferred.md", labeled).question(
        "other",
        "What else is there?",
        "See [[deferred]] or [[deferred|this one]].\n",
    );
    let site = book.build();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    let other = text("q/other.html");
    assert!(other.contains("<a href=\"../q/deferred.html\">Defer: <code>LIFO</code> order</a> or"), "{other}");
    assert!(other.contains("<li><a href=\"deferred.html\">Defer: <code>LIFO</code> order</a></li>"), "{other}");
    assert!(text("q/other.md").contains("[Defer: LIFO order](deferred.md) or [this one](deferred.md)"));
    let own = text("q/deferred.html");
    assert!(own.contains("<h1>When do deferred calls run, and in what order?</h1>"), "{own}");
}

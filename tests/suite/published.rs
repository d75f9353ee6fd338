//! What of a book's files becomes part of its site, and that nothing of it can run or take the place of something else.

use std::collections::BTreeSet;

use crate::support::{TestBook, files, repository};

/// A book with files of every kind.
fn book() -> TestBook {
    let book = TestBook::empty().question("a", "A?", "Text.\n");
    for name in [
        "evil.html",
        "evil.HTM",
        "sw.js",
        "x.mjs",
        "feed.xml",
        "page.xhtml",
        "x.php",
        "x.svgz",
        "noending",
        "x.exe",
        "a.md.orig",
        "a.md.rej",
        "a.md.bak",
        "#a.md#",
        "a.md~",
        ".a.md.swp",
        ".env",
        "a_LOCAL_12.md",
        "Thumbs.db",
        "b.MD",
    ] {
        book.write(&format!("content/topic/{name}"), "secret");
    }
    for name in [".env", ".git/config", ".htpasswd", "deep/.ssh/id_rsa", "x.conf.bak", ".DS_Store", "#x#", ".x.swp"] {
        book.write(&format!("static/{name}"), "secret");
    }
    for path in [
        "content/topic/plan.png",
        "content/topic/talk.mp3",
        "content/topic/film.mp4",
        "content/topic/paper.pdf",
        "content/topic/data.csv",
        "content/topic/code.zip",
        "static/google123.html",
        "static/.nojekyll",
        "static/.well-known/security.txt",
        "static/CNAME",
    ] {
        book.write(path, "fine");
    }
    book
}

#[test]
fn only_listed_kinds_are_published_and_nothing_that_runs() {
    let book = book();
    let site = book.build();
    for (path, bytes) in &site {
        assert!(!String::from_utf8_lossy(bytes).contains("secret"), "{path} is published");
    }
    for path in [
        "topic/plan.png",
        "topic/paper.pdf",
        "topic/code.zip",
        "google123.html",
        ".nojekyll",
        ".well-known/security.txt",
        "CNAME",
    ] {
        assert!(site.contains_key(path), "{path} is missing");
    }
    let stdout = book.run(&["check"]).stdout;
    for path in [
        "content/topic/evil.html",
        "content/topic/noending",
        "content/topic/a.md.orig",
        "content/topic/a_LOCAL_12.md",
        "static/.env",
        "static/.git",
        "static/deep/.ssh",
        "static/x.conf.bak",
    ] {
        assert!(stdout.contains(&format!("{path}:1:1: warning[unpublished-file]")), "{path}: {stdout}");
    }
    for path in ["#a.md#", "a.md~", "Thumbs.db", "DS_Store", "swp"] {
        assert!(!stdout.contains(path), "{path}: {stdout}");
    }
}

#[test]
fn a_book_chooses_its_kinds_and_dotfiles_and_none_that_runs() {
    let book = book()
        .with("book.toml", "[publish]\nkinds = [\".EXE\", \"png\"]\ndotfiles = [\".htaccess\"]\n")
        .with("static/.htaccess", "fine");
    let site = book.build();
    assert!(site.contains_key("topic/x.exe") && site.contains_key("topic/plan.png") && site.contains_key(".htaccess"));
    assert!(!site.contains_key("topic/paper.pdf") && !site.contains_key(".nojekyll"));
    for (key, value) in [
        ("kinds", "html"),
        ("kinds", "js"),
        ("kinds", ""),
        ("kinds", "a/b"),
        ("dotfiles", "x"),
        ("dotfiles", "."),
        ("dotfiles", "../x"),
        ("dotfiles", ".."),
    ] {
        book.write("book.toml", format!("[publish]\n{key} = [\"{value}\"]\n"));
        let stdout = book.run(&["check"]).stdout;
        assert!(stdout.contains("book.toml:2:") && stdout.contains("error[invalid-value]"), "{key} {value}: {stdout}");
    }
}

#[test]
fn pictures_of_contributors_are_harmless_and_those_of_the_maintainer_are_as_they_are() {
    let evil = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(2)</script>\
                <foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject><path d=\"M0 0h9\"/></svg>";
    let book = TestBook::empty()
        .question("a", "A?", "Text.\n\n![Plan](plan.svg)\n\n![Plan](other.SVG)\n")
        .with("content/topic/plan.svg", evil)
        .with("content/topic/other.SVG", evil)
        .with("static/mine.svg", evil);
    let ran = book.run(&["check"]);
    assert_eq!(ran.stdout.matches("warning[cleaned-svg]").count(), 2, "{}", ran.stdout);
    let site = book.build();
    for path in ["topic/plan.svg", "topic/other.SVG"] {
        let picture = String::from_utf8(site[path].clone()).expect("it is text");
        assert!(
            !picture.contains("alert") && !picture.contains("foreignObject") && picture.contains("M0 0h9"),
            "{picture}"
        );
    }
    assert_eq!(site["mine.svg"], evil.as_bytes());
    let export = book.run(&["export", "html", "--out", "-"]).stdout;
    assert!(!export.contains("alert(1)"));
}

#[test]
fn no_file_of_a_book_takes_the_place_of_one_that_a_build_writes() {
    let book = TestBook::copy_of("every_feature");
    let site: Vec<String> = book.build().into_keys().collect();
    let own = files(&book.path().join("static"));
    let written: Vec<&String> = site
        .iter()
        .filter(|path| {
            !own.contains_key(*path) && !["_redirects", "robots.txt", ".askbook.json"].contains(&path.as_str())
        })
        .collect();
    assert!(written.len() > 40, "{written:?}");
    for path in &written {
        book.write(&format!("static/{path}"), "mine");
    }
    // Names that a build of another edition would have, and folders where pages are.
    let more = [
        "search/manifest.js",
        "assets/core.00000000.js",
        "search/anything.json",
        "a-z.html/x.txt",
        "q",
        "tags/index.html/y",
    ];
    let stdout = book.run(&["check"]).stdout;
    for path in &written {
        assert!(stdout.contains(&format!("static/{path}:1:1: error[path-collision]")), "{path}");
    }
    for path in more {
        let book = TestBook::copy_of("every_feature").with(&format!("static/{path}"), "mine");
        let ran = book.run(&["build"]);
        assert_eq!(ran.code, 1, "{path}: {}", ran.stderr);
        assert!(ran.stderr.contains("error[path-collision]"), "{path}: {}", ran.stderr);
    }
    let book = TestBook::copy_of("every_feature").with("static/.askbook.json", "{}");
    assert!(!book.run(&["build"]).stderr.contains("mine") && book.build().contains_key(".askbook.json"));
}

#[test]
fn classes_and_ids_of_authors_meet_neither_the_themes_nor_each_other() {
    let theme = repository().join("themes/default");
    for (path, bytes) in files(&theme) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if !path.ends_with(".otf") {
            assert!(!text.contains("author-"), "{path}: classes that begin so are those of authors");
        }
        if path.starts_with("templates/") {
            for (at, _) in text.match_indices(" id=\"") {
                let id = text[at + 5..].split('"').next().unwrap_or("");
                // Filled in: ids of questions on pages whose other ids have a prefix, and on pages without an author's text.
                let is_known = id.starts_with('_') || id.starts_with("{{") || id == "surprise";
                assert!(is_known, "{path}: the id `{id}` could be an author's: let it begin with `_`");
            }
        }
    }
    let raw = "<div class=\"cover callout\" id=\"one\">a</div>\n\n<p id=\"one\">b</p>\n\n<p id=\"same\">c</p>\n\n<p id=\"_main\">d</p>\n\n";
    let body = format!(
        "Short.\n\n## Fn 1\n\nNote.[^1]\n\n## Fnref 1 {{#fnref-1}}\n\n## Same\n\n<a id=\"fn-1\">x</a>\n\n{raw}[^1]: A note.\n"
    );
    let book = TestBook::empty()
        .question("a", "A?", &body)
        .question("b", "B?", &body)
        .question("fn-1", "C?", &body)
        .with("content/_index.md", "Home.\n\n## Topics\n\n## Main\n\nText.[^1]\n\n[^1]: Note.\n")
        .with("content/topic/_index.md", format!("+++\ntitle = \"T\"\n+++\n\n## A\n\n## B\n\n[down](#a)\n\n{body}"));
    let site = book.build();
    let mut pages = 0;
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        let mut ids = BTreeSet::new();
        for (at, _) in page.match_indices(" id=\"") {
            let id = page[at + 5..].split('"').next().unwrap_or("");
            assert!(ids.insert(id), "{path}: two elements have the id `{id}`");
        }
        for (at, _) in page.match_indices("href=\"#") {
            let id = page[at + 7..].split('"').next().unwrap_or("");
            assert!(
                id.is_empty() || id == "_main" || ids.contains(id) || path == "practice.html",
                "{path}: nothing has the id `{id}`"
            );
        }
        pages += usize::from(ids.len() > 3);
    }
    assert!(pages > 7, "only {pages} pages with ids");
    let page = String::from_utf8_lossy(&site["q/a.html"]).into_owned();
    assert!(page.contains("<div class=\"author-cover author-callout\" id=\"one\">"), "{page}");
    assert!(page.contains("<h2 id=\"fn-1\">") && page.contains("<li id=\"_fn-1\""), "{page}");
}

//! Plain pages, paths, the navigation, and what book.toml says of the whole site.

use crate::support::TestBook;

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is UTF-8")
}

#[test]
fn pages_and_paths_are_everywhere_that_questions_are() {
    let book = TestBook::copy_of("own_pages");
    assert_eq!(book.run(&["check", "--strict"]).stdout, "");
    let site = book.build();
    let page = |path: &str| text(&site[path]);
    assert!(
        page("sitemap.xml")
            .contains("<loc>https://docs.example.org/runbook/about.html</loc><lastmod>2026-11-02</lastmod>")
    );
    assert!(page("sitemap.xml").contains("/paths/first-shift.html</loc>"));
    assert!(
        page("offline.json").contains("\"paths/first-shift.html\"") && page("offline.json").contains("\"about.html\"")
    );
    for (from, to) in [
        ("contact.html", "about.html"),
        ("paths/day-one.html", "first-shift.html"),
        ("databases/index.html", "../sql/index.html"),
        ("tags/garbage-collector.html", "gc.html"),
    ] {
        assert!(page(from).contains(&format!("data-target=\"{to}\"")), "{from}: {}", page(from));
    }
    let redirects = page("_redirects");
    for line in ["/runbook/contact.html /runbook/about.html 301", "/runbook/databases/index.html /runbook/sql/ 301"] {
        assert!(redirects.contains(line), "{redirects}");
    }
    assert!(page("q/slow-query.html").contains("<a href=\"../about.html\">About &amp; contact</a>"));
    assert!(page("q/slow-query.md").contains("[About & contact](../about.html)"));
    assert!(page("tags/gc.html").contains("<h1>garbage collection</h1>"));
}

#[test]
fn a_path_shows_questions_where_its_text_names_them_and_each_names_the_next() {
    let site = TestBook::copy_of("own_pages").build();
    let path = text(&site["paths/first-shift.html"]);
    assert_eq!(path.matches("<ul class=\"questions\">").count(), 2, "{path}");
    assert_eq!(path.matches("<li data-id=").count(), 3, "a link in a sentence is a link: {path}");
    let order =
        ["data-id=\"disk-full\"", "Then the database", "data-id=\"slow-query\"", "data-id=\"lock-wait\"", "Once more"];
    let places: Vec<usize> = order.iter().map(|part| path.find(part).expect("it is there")).collect();
    assert!(places.is_sorted(), "{places:?}");
    let slow = text(&site["q/slow-query.html"]);
    let next = "<p class=\"on-path\">Next on the path “<a href=\"../paths/first-shift.html\">Your first shift</a>”: \
                <a href=\"../q/lock-wait.html\">Waiting for a lock</a></p>";
    assert!(slow.contains(next), "{slow}");
    let last = text(&site["q/lock-wait.html"]);
    assert!(last.contains("The last question on the path “<a href=\"../paths/first-shift.html\">"), "{last}");
}

#[test]
fn an_added_path_changes_only_pages_that_show_it() {
    let book = TestBook::copy_of("own_pages");
    let before = book.build();
    book.write("content/_paths/locks.md", "+++\ntitle = \"Locks\"\nquestions = [\"lock-wait\"]\n+++\n");
    let after = book.build();
    let mut changed: Vec<&str> = after
        .iter()
        .filter(|(path, bytes)| path.ends_with(".html") && before.get(*path) != Some(bytes))
        .map(|(path, _)| path.as_str())
        .collect();
    changed.sort_unstable();
    assert_eq!(changed, ["index.html", "paths/index.html", "paths/locks.html", "q/lock-wait.html"]);
}

#[test]
fn faults_of_pages_have_places() {
    let book = TestBook::copy_of("own_pages");
    book.write("content/_pages/search.md", "+++\ntitle = \"Search\"\n+++\n");
    book.write("content/_pages/disk-full.md", "+++\ntitle = \"Disk\"\nquestions = []\n+++\n");
    book.write("content/_pages/no-title.md", "+++\norder = 1\n+++\n");
    book.write("content/_paths/odd.md", "+++\ntitle = \"Odd\"\nquestions = [\"slow-qeury\"]\n+++\n\n[[nowhere]]\n");
    book.write("content/_paths/both.md", "+++\ntitle = \"Both\"\nquestions = [\"lock-wait\"]\n+++\n\n[[lock-wait]]\n");
    let found = book.run(&["check"]).stdout;
    for expected in [
        "content/_pages/disk-full.md:2:9: error[duplicate-id]: id `disk-full` is already used by `content/ops/disk-full.md`",
        "content/_pages/disk-full.md:3:1: error[unknown-key]: unknown key `questions` in front matter",
        "content/_pages/no-title.md:2:1: error[missing-key]: the front matter has no `title`",
        "content/_pages/search.md:2:9: error[invalid-id]: page `search` would take the place of a page of the site",
        "content/_paths/both.md:3:14: error[invalid-value]: the text places the path's questions, so `questions` has no say",
        "content/_paths/odd.md:3:14: error[unknown-question]: question `slow-qeury` does not exist",
        "content/_paths/odd.md:6:1: error[unknown-question]: question `nowhere` does not exist",
    ] {
        assert!(found.contains(expected), "{expected}\n{found}");
    }
}

#[test]
fn addresses_of_all_kinds_are_kept_since_a_revision() {
    let book = TestBook::copy_of("own_pages");
    book.commit();
    assert_eq!(book.run(&["check", "--since", "HEAD"]).stdout, "");
    std::fs::remove_file(book.path().join("content/_pages/imprint.md")).expect("it is ours");
    std::fs::rename(book.path().join("content/_paths/all-of-sql.md"), book.path().join("content/_paths/sql.md"))
        .expect("it is ours");
    let about = "+++\ntitle = \"About\"\n+++\n\n## On call\n";
    book.write("content/_pages/about.md", about);
    book.write(
        "content/ops/disk-full.md",
        "+++\nquestion = \"What do you do when a disk is full?\"\n+++\n\nMake room.\n",
    );
    let found = book.run(&["check", "--since", "HEAD"]).stdout;
    for expected in [
        "error[lost-permalink]: page `imprint` existed at `HEAD`; now `imprint.html` leads nowhere",
        "error[lost-permalink]: page `contact` existed at `HEAD`; now `contact.html` leads nowhere",
        "error[lost-permalink]: path `all-of-sql` existed at `HEAD`; now `paths/all-of-sql.html` leads nowhere",
        "error[lost-permalink]: tag `gc` existed at `HEAD`; now `tags/gc.html` leads nowhere",
    ] {
        assert!(found.contains(expected), "{expected}\n{found}");
    }
    assert!(!found.contains("first-shift"), "{found}");
}

#[test]
fn the_whole_site_says_what_book_toml_says() {
    let site = TestBook::copy_of("own_pages").build();
    let page = text(&site["q/disk-full.html"]);
    for expected in [
        "<a href=\"../about.html#on-call\">who to ask</a>",
        "data-id=\"freeze-2026\"",
        "<p class=\"own-line\">Kept by the <a href=\"https://example.org/ops\" rel=\"noopener\">operations team</a>, see \
         <a href=\"../about.html\">About &amp; contact</a>.</p>",
        "<a class=\"wide\" href=\"https://status.example.org/\" rel=\"noopener\">Status</a>",
        "https://gitlab.example.org/ops/runbook/-/edit/main/docs/content/ops/disk-full.md",
        "https://gitlab.example.org/ops/runbook/-/issues/new?issue%5Btitle%5D=disk-full%3A+&amp;issue%5Bdescription%5D=https%3A%2F%2Fdocs.example.org",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let icon = site.iter().find(|(path, _)| path.starts_with("assets/favicon.")).expect("it is there");
    assert!(text(icon.1).contains("#224488"));
    // A book that says none of it loads none of it.
    let plain = text(&TestBook::copy_of("minimal").build()["index.html"]);
    assert!(!plain.contains("notice") && !plain.contains("own-line") && !plain.contains("paths"), "{plain}");
}

#[test]
fn own_addresses_of_the_forge_are_filled_in() {
    let book = TestBook::empty().question("first", "Why & how?", "Answer.\n");
    book.write(
        "book.toml",
        "[site]\nrepository = \"https://git.example.org/a/b\"\nforge = \"forgejo\"\nreport-url = \
         \"mailto:team@example.org?subject={id}: {title}\"\nview-url = \"\"\n",
    );
    let page = text(&book.build()["q/first.html"]);
    assert!(page.contains("href=\"https://git.example.org/a/b/_edit/main/content/topic/first.md\""), "{page}");
    assert!(page.contains("href=\"mailto:team@example.org?subject=first:%20Why%20%26%20how%3F\""), "{page}");
    book.write("book.toml", "[site]\nedit-url = \"https://x.example/{pth}\"\nforge = \"gtilab\"\n");
    let found = book.run(&["check"]).stdout;
    assert!(found.contains("`{pth}` is not one of `{repository}`, `{branch}`, `{path}`"), "{found}");
    assert!(found.contains("did you mean `gitlab`?"), "{found}");
}

/// Runs git in a folder, as somebody on a day.
fn git(book: &TestBook, author: &str, day: &str, arguments: &[&str]) {
    let mut command = std::process::Command::new("git");
    command.arg("-C").arg(book.path()).args([
        "-c",
        "user.email=test@example.org",
        "-c",
        &format!("user.name={author}"),
    ]);
    command.env("GIT_COMMITTER_DATE", format!("{day}T12:00:00Z")).env("GIT_AUTHOR_DATE", format!("{day}T12:00:00Z"));
    let output = command.args(arguments).output().expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn dates_and_names_come_from_git_when_asked_for() {
    let book = TestBook::empty().question("first", "First?", "One.\n").question("second", "Second?", "Two.\n");
    book.write("book.toml", "[site]\nurl = \"https://example.org/\"\ndates = \"git\"\n");
    let ran = book.run(&["build"]);
    assert!(ran.code == 0 && ran.stderr.contains("no dates from git: "), "{}", ran.stderr);
    git(&book, "Ann", "2026-01-05", &["init", "--quiet"]);
    git(&book, "Ann", "2026-01-05", &["add", "--all", "content"]);
    git(&book, "Ann", "2026-01-05", &["commit", "--quiet", "--message", "one"]);
    std::fs::create_dir_all(book.path().join("content/other")).expect("it is ours");
    git(&book, "Bob", "2026-02-06", &["mv", "content/topic/first.md", "content/other/first.md"]);
    git(&book, "Bob", "2026-02-06", &["commit", "--quiet", "--message", "two"]);
    let site = book.build();
    let page = text(&site["q/first.html"]);
    assert!(page.contains("Written by Ann, Bob"), "{page}");
    assert!(
        page.contains("\"datePublished\":\"2026-01-05\"") && page.contains("\"dateModified\":\"2026-02-06\""),
        "{page}"
    );
    assert!(text(&site["sitemap.xml"]).contains("q/second.html</loc><lastmod>2026-01-05</lastmod>"));
    assert!(
        text(&site["sitemap.xml"]).contains("other/index.html</loc>")
            || text(&site["sitemap.xml"]).contains("other/</loc><lastmod>2026-02-06")
    );
    assert!(text(&site["other/feed.xml"]).contains("<updated>2026-02-06T00:00:00Z</updated>"));
    let feed: serde_json::Value = serde_json::from_slice(&site["feed.json"]).expect("it is JSON");
    assert_eq!(feed["items"][0]["url"], "https://example.org/q/first.html");
    assert_eq!(feed["items"][0]["date_modified"], "2026-02-06T00:00:00Z");
    // What front matter says goes first.
    book.write("content/topic/second.md", "+++\nquestion = \"Second?\"\nupdated = 2026-03-03\n+++\n\nTwo.\n");
    assert!(text(&book.build()["q/second.html"]).contains("datetime=\"2026-03-03\""));
    // A clone that is cut off would give wrong days.
    let clone = TestBook::empty();
    let source = format!("file://{}", book.path().display());
    git(&clone, "Ann", "2026-03-04", &["clone", "--quiet", "--depth", "1", &source, "part"]);
    let part = clone.path().join("part");
    std::fs::write(part.join("book.toml"), "[site]\ndates = \"git\"\n").expect("it is ours");
    let ran = crate::support::askbook().args(["build", "--book"]).arg(&part).output().expect("it runs");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && said.contains("this clone has a part of the history only"), "{said}");
}

#[test]
fn a_preview_is_at_its_address_and_no_search_engine_keeps_it() {
    let book = TestBook::copy_of("own_pages");
    book.build();
    let ran = book.run(&["build", "--url", "https://preview.example.org/pr-7", "--noindex"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let site = crate::support::files(&book.out());
    let page = |path: &str| text(&site[path]);
    assert!(page("q/disk-full.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(
        page("q/disk-full.html")
            .contains("<link rel=\"canonical\" href=\"https://preview.example.org/pr-7/q/disk-full.html\">")
    );
    assert!(page("404.html").contains("<base href=\"/pr-7/\">"));
    assert_eq!(page("_headers"), "/*\n  X-Robots-Tag: noindex\n");
    assert_eq!(page("robots.txt"), "User-agent: *\nAllow: /\n");
    assert!(!site.contains_key("sitemap.xml"));
    let usual = book.build();
    assert!(!usual.contains_key("_headers") && usual.contains_key("sitemap.xml"));
    assert_eq!(book.run(&["build", "--url", "preview.example.org"]).code, 2);
}

#[test]
fn a_book_has_its_own_files_for_crawlers_and_hosts_and_its_own_lines_in_every_page() {
    let book = TestBook::copy_of("own_pages");
    for path in ["robots.txt", "_headers", "_redirects"] {
        book.write(&format!("static/{path}"), "own");
    }
    book.write("themes/default/templates/head-extra.html", "<meta name=\"own\" content=\"{{ page.kind }}\">\n");
    book.write("themes/default/templates/footer-extra.html", "<p>own end</p>\n");
    assert_eq!(book.run(&["check", "--strict"]).stdout, "");
    let site = book.build();
    for path in ["robots.txt", "_headers", "_redirects"] {
        assert_eq!(site[path], b"own", "{path}");
    }
    let page = text(&site["about.html"]);
    assert!(
        page.contains("<meta name=\"own\" content=\"page\">\n") && page.contains("<p>own end</p>\n</body>"),
        "{page}"
    );
}

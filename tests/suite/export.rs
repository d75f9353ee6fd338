//! The whole book in one file: as data, as a page.

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use scraper::{Html, Selector};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::support::{Ran, TestBook, askbook, files, golden, repository};

/// Exports a book, which must succeed, and returns the file's text.
fn export(book: &TestBook, format: &str) -> String {
    let out = book.path().join("export.out");
    let ran = book.run(&["export", format, "--out", &out.to_string_lossy()]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    fs::read_to_string(out).expect("it was written")
}

fn json(book: &TestBook) -> Value {
    serde_json::from_str(&export(book, "json")).expect("it is JSON")
}

/// The question with this id.
fn question<'a>(json: &'a Value, id: &str) -> &'a Value {
    let questions = json["questions"].as_array().expect("a list");
    questions.iter().find(|question| question["id"] == id).unwrap_or_else(|| panic!("no question {id}"))
}

fn select(page: &Html, selector: &str) -> Vec<String> {
    let (selector, attribute) = selector.split_once('@').unwrap_or((selector, ""));
    let selector = Selector::parse(selector).expect("a selector");
    let found = page.select(&selector);
    let text = |element: scraper::ElementRef<'_>| match attribute {
        "" => element.text().collect::<String>(),
        name => element.attr(name).unwrap_or_default().to_owned(),
    };
    found.map(text).collect()
}

/// A page without what comes from the theme's style sheets and scripts and from the search index.
fn without_inlined(html: &str) -> String {
    let mut out = String::new();
    for line in html.split_inclusive('\n') {
        if line.starts_with("<script type=\"application/json\"") {
            continue;
        }
        out.push_str(line);
    }
    for (start, end) in [("<style>", "</style>"), ("<script>", "</script>"), ("'sha256-", "'")] {
        let mut rest = std::mem::take(&mut out);
        while let Some(at) = rest.find(start) {
            let from = at + start.len();
            let to = from + rest[from..].find(end).expect("it ends");
            out.push_str(&rest[..from]);
            out.push('…');
            rest = rest.split_off(to);
            out.push_str(&rest[..end.len()]);
            rest = rest.split_off(end.len());
        }
        out.push_str(&rest);
    }
    out
}

#[test]
fn json_holds_everything_that_the_site_shows() {
    let text = export(&TestBook::copy_of("every_feature"), "json");
    golden(&repository().join("tests/golden/exports/every_feature.json"), &text);
    // A line for the head, the book, and each topic, tag and question.
    let value: Value = serde_json::from_str(&text).expect("it is JSON");
    let rows = ["topics", "tags", "questions"].map(|key| value[key].as_array().expect("a list").len());
    assert_eq!(text.lines().count(), 2 + 3 + rows.iter().sum::<usize>());
}

#[test]
fn a_page_holds_everything_that_the_site_shows() {
    for name in ["minimal", "every_feature", "own_pages"] {
        let html = export(&TestBook::copy_of(name), "html");
        golden(&repository().join(format!("tests/golden/exports/{name}.html")), &without_inlined(&html));
    }
}

#[test]
fn json_says_what_is_not_there_by_null_and_empty() {
    let book = TestBook::empty().question("open", "Why `x` & *y*?", "");
    let value = json(&book);
    assert_eq!((&value["format"], &value["version"]), (&"askbook book".into(), &1.into()));
    assert_eq!((&value["book"]["url"], &value["book"]["title"]), (&Value::Null, &"Test".into()));
    let open = question(&value, "open");
    for key in ["level", "updated", "url"] {
        assert_eq!(open[key], Value::Null, "{key}");
    }
    for key in ["tags", "aliases", "related", "keywords"] {
        assert_eq!(open[key], serde_json::json!([]), "{key}");
    }
    assert_eq!((&open["answered"], &open["importance"]), (&false.into(), &2.into()));
    assert_eq!((&open["path"], &open["source"]), (&"q/open.html".into(), &"content/topic/open.md".into()));
    assert_eq!(
        open["question"],
        serde_json::json!({"markdown": "Why `x` & *y*?", "html": "Why <code>x</code> &amp; <em>y</em>?", "text": "Why x & y?"})
    );
    assert_eq!(open["body"], serde_json::json!({"markdown": "", "html": "", "text": ""}));
}

#[test]
fn exports_are_the_same_on_any_number_of_threads_and_whatever_the_lines_end_with() {
    let book = TestBook::copy_of("every_feature");
    for format in ["json", "html"] {
        let on = |threads: &str| {
            let mut command = askbook();
            command.args(["export", format, "--quiet", "--out", "-", "--book"]).arg(book.path());
            let output = command.env("RAYON_NUM_THREADS", threads).output().expect("the binary runs");
            assert!(output.status.success());
            String::from_utf8(output.stdout).expect("it is UTF-8")
        };
        let one = on("1");
        assert_eq!(one, on("4"), "{format}");
        assert_eq!(one, export(&book, format), "{format}: to a file as to stdout");
    }
    let windows = TestBook::copy_of("every_feature");
    for (path, bytes) in files(windows.path()) {
        if path.ends_with(".md") {
            let text = String::from_utf8(bytes).expect("the book is UTF-8").replace('\n', "\r\n");
            windows.write(&path, text);
        }
    }
    assert_eq!(export(&windows, "json").replace("\\r", ""), export(&book, "json"));
    assert!(!question(&json(&windows), "markup")["body"]["markdown"].as_str().expect("a text").contains('\r'));
}

#[test]
fn progress_is_told_apart_from_what_was_asked_for() {
    let book = TestBook::copy_of("minimal");
    let ran = book.run(&["export", "json", "--out", "-"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.starts_with("{\"format\""), "{}", ran.stdout);
    assert!(
        ran.stderr.ends_with(" bytes\n→ stdout\n") && ran.stderr.contains("1 question in 1 topic"),
        "{}",
        ran.stderr
    );
    let ran = book.run(&["export", "json", "--quiet", "--out", "-"]);
    assert_eq!(ran.stderr, "");
}

#[test]
fn a_book_with_errors_is_not_exported_and_the_old_file_stays() {
    let book = TestBook::copy_of("minimal");
    let out = book.path().join("out.json");
    let path = out.to_string_lossy().into_owned();
    assert_eq!(book.run(&["export", "json", "--out", &path]).code, 0);
    let before = fs::read(&out).expect("it was written");
    book.write("content/fruit/bad.md", "no front matter");
    let ran = book.run(&["export", "json", "--out", &path]);
    assert_eq!(ran.code, 1);
    assert!(ran.stderr.contains("error[missing-front-matter]"), "{}", ran.stderr);
    assert!(ran.stderr.ends_with("error: the book has an error; nothing was written\n"), "{}", ran.stderr);
    assert_eq!(fs::read(&out).expect("it is still there"), before);
    let names: BTreeSet<String> = files(book.path()).into_keys().filter(|path| !path.contains('/')).collect();
    assert_eq!(names, BTreeSet::from(["book.toml".to_owned(), "out.json".to_owned()]), "nothing unfinished is left");
}

#[test]
fn places_that_cannot_be_written_are_named_before_any_work() {
    let book = TestBook::copy_of("minimal");
    let inside = |path: &str| book.path().join(path).to_string_lossy().into_owned();
    for (path, message) in [
        (inside("content"), "it is a folder"),
        (inside("no/such/out.json"), "does not exist"),
        (inside("book.toml/out.json"), "does not exist"),
        (inside("content/fruit/out.json"), "lies in `content/`"),
        (inside("content/fruit/ripe.md"), "lies in `content/`"),
        (inside("book.toml"), "is the book's own file"),
    ] {
        let ran = book.run(&["export", "json", "--out", &path]);
        assert_eq!(ran.code, 2, "{path}");
        assert!(ran.stderr.contains(message), "{path}: {}", ran.stderr);
    }
    assert_eq!(book.run(&["check"]).code, 0, "the book is as it was");
    for arguments in [&["export"][..], &["export", "json"], &["export", "docx", "--out", "x"]] {
        assert_eq!(book.run(arguments).code, 2, "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn links_and_pipes_stay_what_they_are() {
    let book = TestBook::copy_of("minimal");
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let target = elsewhere.path().join("real.json");
    fs::write(&target, "old").expect("it is ours");
    let link = elsewhere.path().join("link.json");
    std::os::unix::fs::symlink(&target, &link).expect("it is ours");
    assert_eq!(book.run(&["export", "json", "--out", &link.to_string_lossy()]).code, 0);
    assert!(fs::symlink_metadata(&link).expect("it is there").is_symlink());
    let written = fs::read(&target).expect("it is there");
    assert!(written.starts_with(b"{\"format\""));

    let pipe = book.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    let mut reader = std::process::Command::new("cat");
    let reader = reader.arg(&pipe).stdout(Stdio::piped()).spawn().expect("cat runs");
    assert_eq!(book.run(&["export", "json", "--out", &pipe.to_string_lossy()]).code, 0);
    assert_eq!(reader.wait_with_output().expect("cat ends").stdout, written);
}

#[test]
fn a_reader_who_stops_early_is_no_failure() {
    let book = TestBook::copy_of("every_feature");
    let mut command = askbook();
    command.args(["export", "html", "--quiet", "--out", "-", "--book"]).arg(book.path()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the binary runs");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn the_page_s_policy_names_its_own_style_and_scripts_and_nothing_else() {
    let html = export(&TestBook::copy_of("every_feature"), "html");
    let page = Html::parse_document(&html);
    let policy = select(&page, "meta[http-equiv=Content-Security-Policy]@content").remove(0);
    let hash = |content: &String| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content.as_bytes())));
    let scripts: Vec<String> = select(&page, "script:not([type])").iter().map(hash).collect();
    let styles: Vec<String> = select(&page, "style").iter().map(hash).collect();
    assert_eq!((scripts.len(), styles.len()), (2, 1));
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; script-src {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
            scripts.join(" "),
            styles[0]
        )
    );
    assert!(select(&page, "[style], [onclick], script[src], link[rel=stylesheet], iframe").is_empty());
}

#[test]
fn everything_the_page_leads_to_is_in_it() {
    let html = export(&TestBook::copy_of("every_feature"), "html");
    let page = Html::parse_document(&html);
    let ids = select(&page, "[id]@id");
    let unique: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    let mut inner = 0;
    for address in select(&page, "a@href") {
        match address.strip_prefix('#') {
            Some(id) => {
                inner += 1;
                assert!(unique.contains(&id.to_owned()), "#{id} leads nowhere");
            }
            None => assert!(address.starts_with("https://") || address.starts_with("mailto:"), "{address}"),
        }
    }
    assert!(inner > 20, "only {inner} links inside of the page");
    for address in select(&page, "img@src").iter().chain(&select(&page, "link@href")) {
        assert!(address.starts_with("data:"), "{address}");
    }
    assert!(unique.contains(&"markup--own-anchor".to_owned()) && unique.contains(&"markdown".to_owned()), "{ids:?}");
}

#[test]
fn ids_of_raw_html_do_not_clash() {
    let body =
        "Short.\n\n<p id=\"here\">Text <a data-id=\"x\" href=\"#here\" id='there'>up</a></p>\n\n[down](#there)\n";
    let book = TestBook::empty().question("one", "One?", body).question("two", "Two?", body);
    let page = Html::parse_document(&export(&book, "html"));
    for id in ["one", "two"] {
        assert_eq!(select(&page, &format!("#{id} .prose [id]@id")), [format!("{id}--here"), format!("{id}--there")]);
        assert_eq!(select(&page, &format!("#{id} .prose a@href")), [format!("#{id}--here"), format!("#{id}--there")]);
    }
    assert!(book.page("q/one.html").contains("<p id=\"here\">"), "a page of its own needs no prefix");
}

#[test]
fn pictures_are_in_the_page_and_other_files_are_where_the_site_is() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0 not more".to_vec();
    let body = "Look at [a file](/notes.txt).\n\n![beside](my%20pic.png)\n\n<p><img src=\"my%20pic.png\" alt=\"raw\"> and \
                <a href=\"/notes.txt\">raw link</a></p>\n\n[the picture](my%20pic.png)\n\n`<img src=\"my pic.png\">` is code.\n";
    let book = TestBook::empty()
        .question("pictures", "Pictures?", body)
        .with("content/topic/my pic.png", &png)
        .with("static/notes.txt", "x");
    let address = format!("data:image/png;base64,{}", STANDARD.encode(&png));
    let page = Html::parse_document(&export(&book, "html"));
    assert_eq!(select(&page, "#pictures img@src"), [address.clone(), address.clone()]);
    assert_eq!(select(&page, "#pictures img@width"), ["3", ""], "its size is kept");
    let of_answer = "#pictures :is(.short, .prose) a";
    assert_eq!(select(&page, &format!("{of_answer}@href")), [""], "raw HTML keeps its element, which leads nowhere");
    assert_eq!(select(&page, "#pictures .short"), ["Look at a file."]);
    assert!(select(&page, "#pictures code")[0].contains("<img src=\"my pic.png\">"));

    book.write("book.toml", "[book]\ntitle = \"Test\"\n[site]\nurl = \"https://example.org/b/\"\n");
    let page = Html::parse_document(&export(&book, "html"));
    assert_eq!(
        select(&page, &format!("{of_answer}@href")),
        [
            "https://example.org/b/notes.txt",
            "https://example.org/b/notes.txt",
            "https://example.org/b/topic/my%20pic.png"
        ]
    );
    assert_eq!(select(&page, "#pictures img@src"), [address.clone(), address]);
}

#[test]
fn a_theme_of_the_book_s_own_counts_for_the_page() {
    let book =
        TestBook::empty().question("first", "First?", "Answer.\n").with("book.toml", "[site]\ntheme = \"mine\"\n");
    book.write("themes/mine/templates/single_answer.html", "<b>mine {{ question.id }}</b>");
    book.write("themes/mine/js/core.js", "var own = '</script><!--';");
    let html = export(&book, "html");
    assert!(html.contains("<b>mine first</b>"));
    let scripts = select(&Html::parse_document(&html), "script:not([type])");
    assert_eq!(scripts[0], "var own = '<\\/script><\\!--';");
    book.write("themes/mine/templates/single.html", "no places");
    let ran = book.run(&["export", "html", "--out", "-"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("`single.html` has no `{{ answers | safe }}`"), "{}", ran.stderr);
}

#[test]
fn empty_topics_and_empty_books_have_their_place() {
    let book = TestBook::empty()
        .with("content/a-first/_index.md", "+++\ntitle = \"First\"\n+++\n")
        .with("content/z-last/_index.md", "+++\ntitle = \"Last\"\n+++\n\nText of [[only]].\n")
        .with("content/middle/only.md", "+++\nquestion = \"Only?\"\n+++\n\nAnswer to [z](../z-last/_index.md).\n");
    let page = Html::parse_document(&export(&book, "html"));
    let topics = ["_topic-a-first", "_topic-middle", "_topic-z-last"];
    assert_eq!(select(&page, "main h2@id"), topics);
    assert_eq!(select(&page, ".prose a[href='#only']").len(), 1);
    assert_eq!(select(&page, "#only .short a@href"), ["#_topic-z-last"]);
    assert_eq!(json(&book)["topics"].as_array().map(Vec::len), Some(3));
    let ran: Ran = TestBook::empty().run(&["export", "html", "--out", "-"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.ends_with("</html>\n"));
}

#[test]
fn control_characters_stay_out_of_the_page() {
    let book = TestBook::empty().question("odd", "Odd?", "A\u{1}answers\u{1}B and \u{1}index\u{1}.\n");
    let html = export(&book, "html");
    assert!(html.contains("AanswersB and index."), "{html}");
    assert!(!html.contains('\u{1}'));
}

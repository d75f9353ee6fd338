//! What people write for forges: addresses, formulas, pictures for two themes, tabs, code from files; on the site and in exports.

use std::fs;

use crate::support::{TestBook, golden, repository, without_hashes};

fn page(body: &str) -> String {
    TestBook::empty().question("q", "Why?", body).page("q/q.html")
}

/// The answer of a page.
fn prose(html: &str) -> &str {
    let start = html.find("<div class=\"prose\">").expect("it is answered");
    let end = html[start..].find("<nav class=\"pager\"").or_else(|| html[start..].find("<div class=\"actions\">"));
    &html[start..start + end.expect("it ends")]
}

#[test]
fn pages_with_every_form_are_as_before() {
    let book = TestBook::copy_of("every_form");
    let ran = book.run(&["check", "--strict"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let site = book.build();
    for name in ["formulas", "code", "pictures", "prose"] {
        let html = String::from_utf8_lossy(&site[&format!("q/{name}.html")]).into_owned();
        golden(&repository().join(format!("tests/golden/forms/{name}.html")), &without_hashes(&html));
        for kind in ["md", "js"] {
            let copy = String::from_utf8_lossy(&site[&format!("q/{name}.{kind}")]).into_owned();
            golden(&repository().join(format!("tests/golden/forms/{name}.{kind}")), &copy);
        }
    }
}

#[test]
fn what_people_bring_builds_without_a_finding_that_a_forge_would_not_have() {
    for name in ["math_notes", "runbook", "faq_with_pictures", "gitlab_notes", "glossary"] {
        let book = TestBook::copy_of(&format!("brought/{name}"));
        let ran = book.run(&["check", "--strict"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{name}: {}", ran.stderr);
        book.build();
    }
}

#[test]
fn pages_without_forms_load_nothing_for_them() {
    let plain = page("Because.\n\n## Code\n\n```go\nx := 1\n```\n");
    assert!(!plain.contains("forms.") && !plain.contains("pictures."), "{plain}");
    assert!(page("Because $x$.\n").contains("assets/forms."));
}

#[test]
fn a_formula_costs_half_a_kilobyte_at_most() {
    let with = page("Because.\n\n$$\nx = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}\n$$\n").len();
    let without = page("Because.\n\nx\n").len();
    // The style sheet's link is paid once.
    assert!(with - without < 512 + 70, "{}", with - without);
}

#[test]
fn a_footnote_has_a_way_back_to_each_of_its_places() {
    for (count, expected) in [(1, 1), (2, 2), (3, 3)] {
        let html = page(&format!("Because{}.\n\n[^a]: Note.\n", "[^a]".repeat(count)));
        assert_eq!(html.matches("class=\"footnote-back\"").count(), expected);
        for number in 1..=count {
            let id = if number == 1 { "_fnref-1".to_owned() } else { format!("_fnref-1-{number}") };
            assert!(html.contains(&format!("id=\"{id}\"")) && html.contains(&format!("href=\"#{id}\"")), "{html}");
        }
    }
}

#[test]
fn a_picture_for_dark_pages_follows_the_theme_of_the_page() {
    let forms = [
        "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"/d.png\"><img src=\"/l.png\" alt=\"A\"></picture>",
        "<picture>\n<source srcset=\"/l.png\" media=\"(prefers-color-scheme:light)\">\n<source srcset=\"/d.png 1x\" media=\"(prefers-color-scheme: dark)\">\n<img src=\"/l.png\" alt=\"A\">\n</picture>",
        "![A](/l.png#gh-light-mode-only)\n![A](/d.png#gh-dark-mode-only)",
    ];
    for form in forms {
        let book = TestBook::empty().with("static/l.png", "").with("static/d.png", "");
        let html = book.question("q", "Why?", &format!("Because.\n\n{form}\n")).page("q/q.html");
        let prose = prose(&html);
        assert_eq!(prose.matches("<img").count(), 2, "{prose}");
        for (class, file) in [("on-light", "../l.png"), ("on-dark", "../d.png")] {
            let image = prose.split("<img").find(|image| image.contains(class)).unwrap_or_else(|| panic!("{prose}"));
            assert!(image.contains(&format!("src=\"{file}\"")), "{prose}");
        }
        assert!(!prose.contains("<source") && !prose.contains("gh-dark"), "{prose}");
    }
}

#[test]
fn films_and_sounds_of_the_book_play_and_others_do_not() {
    let book = TestBook::empty().with("static/a.mp4", "").with("static/a.mp3", "").with("static/p.png", "");
    let body = "Because.\n\n<video src=\"/a.mp4\" poster=\"/p.png\" onplay=\"x()\"></video>\n\n![A song](/a.mp3)\n\n\
                <video src=\"https://elsewhere.example/a.mp4\"></video>\n";
    let book = book.question("q", "Why?", body);
    let html = book.page("q/q.html");
    let prose = prose(&html);
    assert!(
        prose.contains("<video src=\"../a.mp4\" poster=\"../p.png\" controls=\"\" preload=\"metadata\"></video>"),
        "{prose}"
    );
    assert!(
        prose.contains("<audio src=\"../a.mp3\" controls=\"\" preload=\"metadata\" aria-label=\"A song\"></audio>"),
        "{prose}"
    );
    assert!(!prose.contains("elsewhere") && !prose.contains("onplay"), "{prose}");
    let found = book.run(&["check"]).stdout;
    assert!(found.contains("`https://elsewhere.example/a.mp4` is on another site: it is not shown"), "{found}");
}

#[test]
fn the_copy_of_a_question_has_addresses_that_work_from_there() {
    let book =
        TestBook::empty().with("static/a b.png", "").with("content/topic/c.png", "").question("other", "How?", "So.");
    let body = "See ![one](<../../static/a b.png>), ![two](c.png), [![three](c.png)](other.md), ![four][ref], [five][other].\n\n\
                <img src=\"c.png\" alt=\"six\">\n\n[ref]: c.png \"title\"\n[other]: other.md#x\n";
    let copy = book.question("q", "Why?", body).page("q/q.md");
    for expected in [
        "![one](<../a%20b.png>)",
        "![two](../topic/c.png)",
        "[![three](../topic/c.png)](other.md)",
        "<img src=\"../topic/c.png\" alt=\"six\">",
        "[ref]: ../topic/c.png \"title\"",
        "[other]: other.md#x",
    ] {
        assert!(copy.contains(expected), "{expected}: {copy}");
    }
}

#[test]
fn tabs_are_neighbors_and_nothing_else() {
    let fence = |tab: &str| format!("```text {{tab=\"{tab}\"}}\n{tab}\n```\n\n");
    let three = page(&format!("Because.\n\n{}{}{}", fence("A"), fence("B"), fence("C")));
    assert_eq!((three.matches("class=\"tabs\"").count(), three.matches("type=\"radio\"").count()), (1, 3));
    let apart = page(&format!("Because.\n\n{}{}Then.\n\n{}{}", fence("A"), fence("B"), fence("C"), fence("D")));
    assert_eq!((apart.matches("class=\"tabs\"").count(), apart.matches("type=\"radio\"").count()), (2, 4));
    let names: Vec<&str> =
        apart.split("name=\"_tabs.").skip(1).map(|rest| &rest[..rest.find('"').unwrap_or(0)]).collect();
    assert!(names[0] == names[1] && names[1] != names[2] && names[2] == names[3], "{names:?}");
    let alone = page(&format!("Because.\n\n{}", fence("A")));
    assert!(!alone.contains("class=\"tabs\""), "{alone}");
}

#[test]
fn code_comes_from_files_of_the_book_only() {
    let book = TestBook::empty().with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n");
    let book =
        book.with("examples/a.go", "first()\n// #region r\nsecond(a < b)\n// #endregion\n").with(".secret", "key");
    fs::create_dir(book.path().join("links")).expect("it is ours");
    #[cfg(unix)]
    std::os::unix::fs::symlink(book.path().join(".secret"), book.path().join("links/a.txt")).expect("it is ours");
    let show = |name: &str| {
        book.write(
            "content/topic/q.md",
            format!("+++\nquestion = \"Why?\"\n+++\nBecause.\n\n```go {{file=\"{name}\"}}\n```\n"),
        );
        book.run(&["check"]).stdout
    };
    assert_eq!(show("examples/a.go#r"), "");
    let html = book.page("q/q.html");
    assert!(html.contains("second") && html.contains("&lt;") && !html.contains("first"), "{html}");
    for (name, message) in [
        ("examples/b.go", "file `examples/b.go` does not exist"),
        ("examples/a.go#s", "`examples/a.go` has no `#region s`"),
        (".secret", "`.secret` is hidden: it is not shown"),
        ("../../../x", "`../../../x` is outside of the book"),
        #[cfg(unix)]
        ("links/a.txt", "`links/a.txt` is behind a symbolic link, which is not followed"),
    ] {
        let found = show(name);
        assert!(found.contains("error[missing-code]") && found.contains(message), "{name}: {found}");
    }
    // Another text in the file is another page.
    show("examples/a.go");
    assert!(book.page("q/q.html").contains("first"));
    book.write("examples/a.go", "third()\n");
    assert!(book.page("q/q.html").contains("third"));
}

#[test]
fn search_finds_code_from_files_as_it_is_now() {
    let body = "Because.\n\n```go {file=\"examples/a.go\"}\n```\n";
    let book = TestBook::empty().with("examples/a.go", "firstword()\n").question("q", "Why?", body);
    let found = |word: &str| book.run(&["search", word]);
    assert!(found("firstword").stdout.contains("firstword()"), "{}", found("firstword").stdout);
    book.build();
    book.write("examples/a.go", "otherword()\n");
    assert!(found("otherword").stdout.contains("otherword()"), "{}", found("otherword").stdout);
    assert_eq!(found("firstword").stdout, "");
}

#[test]
fn pages_and_introductions_show_forms_too() {
    let shown = "See $x$.\n\n```go {file=\"examples/a.go\"}\n```\n";
    let book = TestBook::empty()
        .with("examples/a.go", "shownword()\n")
        .with("content/topic/_index.md", format!("+++\ntitle = \"T\"\n+++\n{shown}"))
        .with("content/_pages/about.md", format!("+++\ntitle = \"About\"\n+++\n{shown}"))
        .with("content/_paths/way.md", format!("+++\ntitle = \"Way\"\n+++\n{shown}\n[[q]]\n"))
        .question("q", "Why?", "Because.\n");
    let site = book.build();
    for path in ["topic/index.html", "about.html", "paths/way.html"] {
        let html = String::from_utf8_lossy(site.get(path).unwrap_or_else(|| panic!("{path}: {:?}", site.keys())));
        for expected in ["<math", "shownword", "assets/forms."] {
            assert!(html.contains(expected), "{path} lacks {expected}: {html}");
        }
    }
}

#[test]
fn all_answers_of_a_topic_have_addresses_that_work_from_there() {
    let body = "See ![two](c.png), [five](other.md), [[other]] and [six][r].\n\n```go {file=\"examples/a.go\"}\n```\n\n[r]: other.md\n";
    let book = TestBook::empty()
        .with("content/topic/c.png", "")
        .with("examples/a.go", "shownword()\n")
        .question("other", "How?", "So.")
        .question("q", "Why?", body);
    let all = book.page("topic/llms-full.txt");
    for expected in [
        "![two](../topic/c.png)",
        "[five](../q/other.md)",
        "[How?](../q/other.md)",
        "[r]: ../q/other.md",
        "\nshownword()\n",
    ] {
        assert!(all.contains(expected), "{expected}: {all}");
    }
}

#[test]
fn exports_show_forms_as_their_media_allow() {
    let book = TestBook::copy_of("every_form");
    let out = book.path().join("book.html");
    let out = out.to_str().expect("it is UTF-8");
    assert_eq!(book.run(&["export", "html", "--out", out]).code, 0);
    let html = fs::read_to_string(out).expect("it was written");
    assert!(
        html.contains("<math") && html.contains(".tab-names") && html.contains("showModal"),
        "forms are in the single file"
    );
    let epub = book.path().join("book.epub");
    assert_eq!(book.run(&["export", "epub", "--out", epub.to_str().expect("it is UTF-8")]).code, 0);
    let mut archive = zip::ZipArchive::new(fs::File::open(epub).expect("it was written")).expect("it is a zip");
    let mut read = |name: &str| std::io::read_to_string(archive.by_name(name).expect(name)).expect("it is UTF-8");
    assert!(read("EPUB/package.opf").contains("properties=\"mathml\""));
    for name in ["question-formulas", "question-code", "topic-forms"] {
        let text = read(&format!("EPUB/{name}.xhtml"));
        assert_eq!(text.matches("<math").count(), text.matches("<math xmlns=").count(), "{text}");
    }
    let formulas = read("EPUB/question-formulas.xhtml");
    assert!(formulas.contains("<math xmlns=\"http://www.w3.org/1998/Math/MathML\">"), "{formulas}");
    roxmltree::Document::parse_with_options(
        &formulas,
        roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() },
    )
    .expect("it is XML");
    let code = read("EPUB/question-code.xhtml");
    assert!(
        code.contains("<p class=\"tab-name\">Python</p>") && !code.contains("tab-names") && !code.contains("radio"),
        "{code}"
    );
    assert!(code.contains("Sprintf"), "{code}");
    let pictures = read("EPUB/question-pictures.xhtml");
    assert!(!pictures.contains("on-dark") && !pictures.contains("<video"), "{pictures}");
}

//! Translations: `content.<language>/` below `<language>/`, and what readers, authors and search engines see of them.

use crate::support::TestBook;

fn book() -> TestBook {
    TestBook::copy_of("translated")
}

#[test]
fn a_translation_is_a_part_of_the_site_in_its_language() {
    let site = book().build();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    let german = text("de/q/mutex.html");
    assert!(german.contains("<html lang=\"de\">") && german.contains("Was ist ein Mutex?"), "{german}");
    assert!(german.contains("<title>Mutex · Sperren</title>"), "{german}");
    // What the translation does not say is the original's.
    assert!(german.contains("class=\"level novice\"") && german.contains("href=\"../tags/locks.html\""), "{german}");
    assert!(site.contains_key("de/q/lock.html"), "the alias of the original");
    assert!(
        german.contains("https://forge.example/some/book") && german.contains("content.de/alpha/mutex.md"),
        "{german}"
    );
    let arabic = text("ar/q/mutex.html");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("<pre dir=\"ltr\""), "{arabic}");
    assert!(text("de/index.html").contains("Sperren") && text("de/alpha/index.html").contains("Grundlagen"));
    // What belongs to the site's root is there alone.
    for path in ["robots.txt", "404.html", "ids.json"] {
        assert!(site.contains_key(path) && !site.contains_key(&format!("de/{path}")), "{path}");
    }
    assert!(text("robots.txt").contains("Sitemap: https://example.org/locks/de/sitemap.xml"));
    assert!(text("de/sitemap.xml").contains("https://example.org/locks/de/q/mutex.html"));
    assert!(site.keys().any(|path| path.starts_with("de/search/")) && site.contains_key("de/service-worker.js"));
}

#[test]
fn what_is_not_translated_says_its_language() {
    let site = book().build();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    // The whole text of a question runs as the original does.
    let arabic = text("ar/q/deadlock.html");
    for part in [
        "<h1 lang=\"en\" dir=\"ltr\">What is a deadlock?</h1>",
        "<div class=\"short\" lang=\"en\" dir=\"ltr\"><p>Two goroutines",
        "<div class=\"prose\" lang=\"en\" dir=\"ltr\">\n<h2 id=\"cause\">",
    ] {
        assert!(arabic.contains(part), "{part}: {arabic}");
    }
    assert!(text("de/q/deadlock.html").contains("<div class=\"prose\" lang=\"en\">"));
    // So does its name in every list; names that are translated say nothing.
    for (page, named) in [
        (
            "ar/a-z.html",
            "<span lang=\"en\" dir=\"ltr\">What is a deadlock?</span></a> <span class=\"where\" lang=\"en\" dir=\"ltr\">Basics</span>",
        ),
        ("ar/alpha/index.html", "<span lang=\"en\" dir=\"ltr\">What a lock is.</span>"),
        ("ar/index.html", "lang=\"en\" dir=\"ltr\">Basics</a><p lang=\"en\" dir=\"ltr\">What a lock is.</p>"),
        ("ar/tags/locks.html", "<span lang=\"en\" dir=\"ltr\">What is a deadlock?</span>"),
        ("de/a-z.html", "<span lang=\"en\">What is a deadlock?</span></a> <span class=\"where\">Grundlagen</span>"),
        ("de/alpha/index.html", "<p lang=\"en\">Two goroutines that wait for each other.</p>"),
        ("de/q/mutex.html", "<li><a href=\"deadlock.html\"><span lang=\"en\">What is a deadlock?</span></a></li>"),
        ("de/practice.html", "\\u003cspan lang=\\\"en\\\"\\u003eWhat is a deadlock?\\u003c/span\\u003e"),
        ("ar/q/lock.html", ">ما هو القفل؟</a>"),
    ] {
        assert!(text(page).contains(named), "{page}: {named}: {}", text(page));
    }
    for page in ["de/a-z.html", "de/alpha/index.html"] {
        assert!(!text(page).contains("<span lang=\"en\">Was"), "{page}");
    }
    for page in ["a-z.html", "q/mutex.html", "alpha/index.html", "practice.html"] {
        assert!(!text(page).contains("<span lang"), "{page}");
    }
    let manifest = text("ar/search/manifest.js");
    assert!(manifest.contains("\"original\":{") && manifest.contains("\"lang\":\"en\""), "{manifest}");
    assert!(!text("search/manifest.js").contains("original"));
}

#[test]
fn names_of_tags_links_and_fields_say_their_language_where_it_is_the_original_one() {
    let config = "[book]\ntitle = \"Locks\"\nlanguage = \"en\"\n[site]\nfooter = \"Written by [[about]].\"\n[[site.nav]]\ntitle = \"Words\"\n\
                  url = \"https://example.org/words\"\n[[site.nav]]\npage = \"about\"\n[fields.company]\ntitle = \"Asked at\"\nfilter = true\n\
                  [translations.ar]\ntitle = \"الأقفال\"\n";
    let question = |question: &str, more: &str| {
        format!("+++\nquestion = \"{question}\"\n{more}+++\n\nSee [[two]] and [[about]].\n")
    };
    let book = TestBook::empty()
        .with("book.toml", config)
        .with("content/topic/_index.md", "+++\ntitle = \"Basics\"\n+++\n")
        .with("content/topic/one.md", question("One?", "tags = [\"locks\", \"speed\"]\ncompany = [\"acme\"]\n"))
        .with("content/topic/two.md", question("Two?", "tags = [\"locks\", \"speed\"]\n"))
        .with("content/_pages/about.md", "+++\ntitle = \"About\"\n+++\n\nUs.\n")
        .with("content.ar/topic/one.md", question("ما هو القفل؟", "tags = [\"أقفال\", \"speed\"]\n"))
        .with("content.ar/_pages/about.md", "+++\ntitle = \"من نحن\"\n+++\n\nنحن.\n");
    let site = book.build();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    let (page, home) = (text("ar/q/one.html"), text("ar/index.html"));
    for part in [
        // A tag that the translation names itself, and one that it does not.
        "أقفال</a>",
        " lang=\"en\" dir=\"ltr\">speed</a>",
        // Links of the text: to what is not translated, and to what is.
        "See <a href=\"../q/two.html\"><span lang=\"en\" dir=\"ltr\">Two?</span></a> and <a href=\"../about.html\">من نحن</a>.",
        "<span lang=\"en\" dir=\"ltr\">speed</span>",
        "<p class=\"own-line\" lang=\"en\" dir=\"ltr\">Written by <a href=\"../about.html\">من نحن</a>.</p>",
        " rel=\"noopener\" lang=\"en\" dir=\"ltr\">Words</a>",
        "<span class=\"field\"><span lang=\"en\" dir=\"ltr\">Asked at</span>: acme</span>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(home.contains("\" lang=\"en\" dir=\"ltr\">speed</a>") && home.contains("\">أقفال</a>"), "{home}");
    assert!(text("ar/tags/speed.html").contains("<h1 lang=\"en\" dir=\"ltr\">speed</h1>"));
    assert!(text("ar/tags/index.html").contains("lang=\"en\" dir=\"ltr\">speed</a>"));
    let practice = text("ar/practice.html");
    assert!(practice.contains("<span lang=\"en\" dir=\"ltr\">speed</span></label>"), "{practice}");
    assert!(practice.contains("<summary><span lang=\"en\" dir=\"ltr\">Asked at</span>"), "{practice}");
    let filters = site.iter().find(|(path, _)| path.starts_with("ar/search/filters."));
    let filters = String::from_utf8_lossy(filters.expect("there are filters").1).into_owned();
    assert!(
        filters.contains("[\"topic\",\"Basics\",\"AA\",\"en\"]")
            && filters.contains("[\"speed\",\"speed\",\"AA\",\"en\"]"),
        "{filters}"
    );
    assert!(filters.contains("\"أقفال\",\"A\"]"), "{filters}");
    for page in ["q/one.html", "index.html", "tags/speed.html", "practice.html", "topic/index.html"] {
        assert!(!text(page).contains("dir=\"ltr\">") || !text(page).contains("lang=\"en\" dir"), "{page}");
    }
}

#[test]
fn an_original_from_right_to_left_does_so_in_a_translation_that_does_not() {
    let arabic = |question: &str| {
        format!("+++\nquestion = \"{question}\"\n+++\n\nنص قصير.\n\n## عنوان\n\nGo أولا.\n\n```go\nx()\n```\n")
    };
    let site = TestBook::empty()
        .with("book.toml", "[book]\ntitle = \"الأقفال\"\nlanguage = \"ar\"\n\n[translations.en]\ntitle = \"Locks\"\n")
        .with("content/topic/_index.md", "+++\ntitle = \"أساسيات\"\n+++\n")
        .with("content/topic/mutex.md", arabic("ما هو القفل؟"))
        .with("content/topic/deadlock.md", arabic("ما هو الجمود؟"))
        .with("content.en/topic/mutex.md", "+++\nquestion = \"What is a mutex?\"\n+++\n\nA lock.\n")
        .build();
    let english = String::from_utf8_lossy(&site["en/q/deadlock.html"]).into_owned();
    assert!(english.contains("<h1 lang=\"ar\" dir=\"rtl\">ما هو الجمود؟</h1>"), "{english}");
    assert!(english.contains("<div class=\"prose\" lang=\"ar\" dir=\"rtl\">\n<h2 id=\"عنوان\">"), "{english}");
    assert!(english.contains("<p dir=\"ltr\">Go أولا.</p>") && english.contains("<pre dir=\"ltr\""), "{english}");
    assert!(english.contains("/scripts."), "the style sheet of its letters: {english}");
}

#[test]
fn pages_lead_to_themselves_in_the_other_languages() {
    let site = book().build();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    let (english, german) = (text("q/mutex.html"), text("de/q/mutex.html"));
    for (page, others) in [
        (&english, ["href=\"../de/q/mutex.html\" lang=\"de\"", "href=\"../ar/q/mutex.html\" lang=\"ar\""]),
        (&german, ["href=\"../../q/mutex.html\" lang=\"en\"", "href=\"../../ar/q/mutex.html\" lang=\"ar\""]),
    ] {
        for other in others {
            assert!(page.contains(other), "{other}: {page}");
        }
        for (language, path) in [("en", ""), ("de", "de/"), ("ar", "ar/"), ("x-default", "")] {
            let link = format!("hreflang=\"{language}\" href=\"https://example.org/locks/{path}q/mutex.html\"");
            assert!(page.contains(&link), "{link}: {page}");
        }
    }
    // A tag may have another name there.
    assert!(text("tags/locks.html").contains("href=\"../de/index.html\""));
    let alone = TestBook::copy_of("minimal").build();
    let page = String::from_utf8_lossy(&alone["q/ripe.html"]).into_owned();
    assert!(!page.contains("hreflang") && !page.contains("languages"), "{page}");
}

#[test]
fn what_is_not_translated_is_shown_in_its_language() {
    let site = book().build();
    let page = String::from_utf8_lossy(&site["de/q/deadlock.html"]).into_owned();
    assert!(page.contains("<h1 lang=\"en\">What is a deadlock?</h1>"), "{page}");
    assert!(page.contains("<div class=\"short\" lang=\"en\">"), "{page}");
    assert!(page.contains("role=\"note\""), "{page}");
    let translated = String::from_utf8_lossy(&site["de/q/mutex.html"]).into_owned();
    assert!(!translated.contains("<h1 lang") && !translated.contains("role=\"note\""), "{translated}");
}

#[test]
fn what_a_reader_knows_is_one_in_all_languages() {
    let site = book().build();
    let script = |start: &str| {
        let path = site.keys().find(|path| path.starts_with(start)).expect("the site has it");
        String::from_utf8_lossy(&site[path]).into_owned()
    };
    let whole = |start: &str| script(start).replace('`', "\"");
    assert!(whole("assets/progress.").contains("new URL(\"./\","), "{}", whole("assets/progress."));
    assert!(whole("de/assets/progress.").contains("new URL(\"../\","), "{}", whole("de/assets/progress."));
}

#[test]
fn check_counts_what_is_missing_and_names_what_is_old_or_of_nothing() {
    let book = book();
    let ran = book.run(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    assert!(
        ran.stdout.contains("note[missing-translation]: one question is not translated into `de`: `deadlock`"),
        "{}",
        ran.stdout
    );
    assert!(!ran.stdout.contains("untranslated-interface"), "{}", ran.stdout);
    book.write(
        "content.de/alpha/deadlock.md",
        "+++\nquestion = \"Was?\"\ntranslates = \"000000000000\"\n+++\n\nDas. [[nothing]]\n",
    );
    book.write("content.de/alpha/other.md", "+++\nquestion = \"Was?\"\n+++\n\nDas.\n");
    let ran = book.run(&["check"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    for found in [
        "content.de/alpha/deadlock.md:3:14: warning[outdated-translation]: `deadlock` has changed since it was translated",
        "content.de/alpha/deadlock.md:6:6: error[unknown-question]",
        "content.de/alpha/other.md:1:1: error[unknown-question]: there is no `content/alpha/other.md`",
    ] {
        assert!(ran.stdout.contains(found), "{found}: {}", ran.stdout);
    }
}

#[test]
fn a_translation_is_begun_with_what_it_translates() {
    let book = book();
    let ran = book.run(&["new", "--translate", "de", "deadlock", "Was ist eine Verklemmung?"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "content.de/alpha/deadlock.md\n"), "{}", ran.stderr);
    let text = std::fs::read_to_string(book.path().join("content.de/alpha/deadlock.md")).expect("it was written");
    assert!(
        text.contains("question = \"Was ist eine Verklemmung?\"\n")
            && text.contains("\ntranslates = \"")
            && text.contains("## Cause"),
        "{text}"
    );
    let ran = book.run(&["check"]);
    assert!(!ran.stdout.contains("outdated-translation") && !ran.stdout.contains("into `de`"), "{}", ran.stdout);
    let original = std::fs::read_to_string(book.path().join("content/alpha/deadlock.md")).expect("it is there");
    book.write("content/alpha/deadlock.md", original.replace('\n', "\r\n"));
    assert!(!book.run(&["check"]).stdout.contains("outdated-translation"), "line ends are no change");
    book.write("content/alpha/deadlock.md", original + "\nMore.\n");
    assert!(book.run(&["check"]).stdout.contains("outdated-translation"));
    for (arguments, message) in [
        (["new", "--translate", "de", "deadlock"], "`content.de/alpha/deadlock.md` exists already"),
        (["new", "--translate", "german", "mutex"], "did you mean `de`?"),
        (["new", "--translate", "fr", "mutx"], "did you mean `mutex`?"),
    ] {
        let ran = book.run(&arguments);
        assert!(ran.code == 2 && ran.stderr.contains(message), "{}", ran.stderr);
    }
}

#[test]
fn a_translation_is_exported_by_its_language() {
    let book = book();
    let ran = book.run(&["export", "json", "--language", "de", "--out", "-"]);
    assert!(
        ran.code == 0 && ran.stdout.contains("Was ist ein Mutex?") && ran.stdout.contains("\"Sperren\""),
        "{}",
        ran.stdout
    );
    let ran = book.run(&["export", "json", "--language", "fr", "--out", "-"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("the book is translated into ar, de, ja"), "{}", ran.stderr);
}

#[test]
fn a_translation_is_searched_by_its_language() {
    let book = book();
    let ran = book.run(&["search", "--language", "de", "Sperre", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("\"question\":\"Was ist ein Mutex?\""), "{}", ran.stdout);
    // From the index that was kept, with the passage from the translation's file.
    let ran = book.run(&["search", "--language", "de", "Sperre"]);
    assert!(ran.stdout.contains("content.de/alpha/mutex.md"), "{}", ran.stdout);
    // What is not translated is found by the original's words.
    let ran = book.run(&["search", "--language", "de", "deadlock"]);
    assert!(ran.stdout.contains("content/alpha/deadlock.md"), "{}", ran.stdout);
    let ran = book.run(&["search", "mutex"]);
    assert!(ran.stdout.contains("What is a mutex?") && !ran.stdout.contains("Was ist"), "{}", ran.stdout);
    let ran = book.run(&["search", "--language", "fr", "mutex"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("the book is translated into ar, de, ja"), "{}", ran.stderr);
}

#[test]
fn a_second_build_changes_nothing() {
    let book = book();
    let first = book.build();
    let ran = book.run(&["build"]);
    assert!(ran.stderr.contains("nothing changed"), "{}", ran.stderr);
    book.write("content.de/alpha/mutex.md", "+++\nquestion = \"Was ist ein Mutex?\"\n+++\n\nAnders.\n");
    let second = book.build();
    assert_ne!(first["de/q/mutex.html"], second["de/q/mutex.html"]);
    assert_eq!(first["q/mutex.html"], second["q/mutex.html"]);
}

#[test]
fn what_is_in_the_way_of_a_translation_is_told() {
    let book = book().with("static/de/a.txt", "x");
    let ran = book.run(&["check"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    assert!(ran.stdout.contains("content.de:1:1: error[path-collision]"), "{}", ran.stdout);
    let book = TestBook::copy_of("translated");
    book.write("content.german/alpha/mutex.md", "+++\nquestion = \"Was?\"\n+++\n");
    let ran = book.run(&["check"]);
    assert!(
        ran.stdout.contains("error[invalid-language]") && ran.stdout.contains("did you mean `content.de`?"),
        "{}",
        ran.stdout
    );
    let ran = book.run(&["build", "--out", &book.path().join("content.de/site").to_string_lossy()]);
    assert!(ran.code == 2 && ran.stderr.contains("which the book is made from"), "{}", ran.stderr);
}

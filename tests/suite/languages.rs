//! A book in another language: its words on every page, the direction of its text, its dates and letters.

use std::collections::BTreeSet;

use crate::support::{TestBook, repository};

/// `en.ftl` with every text between brackets, as the locale of a language that has none.
fn bracketed() -> String {
    let path = repository().join("themes/default/locales/en.ftl");
    let english = std::fs::read_to_string(path).expect("it is there");
    let line = |line: &str| {
        let value = match (line.starts_with('#'), line.trim_start().starts_with(['[', '*'])) {
            (true, _) => None,
            (_, true) => line.split_once("] ").map(|(key, value)| (format!("{key}] "), value)),
            _ => line.split_once(" = ").map(|(key, value)| (format!("{key} = "), value)),
        };
        match value {
            Some((key, value)) => format!("{key}⟦{value}⟧\n"),
            None => format!("{line}\n"),
        }
    };
    english.lines().map(line).collect()
}

/// What is outside of brackets, which may be nested.
fn outside(text: &str) -> String {
    let mut depth = 0;
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

/// What readers of a page see and hear: its text, and the attributes that are read to them.
fn seen(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        out.push('\n');
        let tag = &rest[start..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        for attribute in [" aria-label=\"", " title=\"", " alt=\"", " placeholder=\""] {
            if let Some((_, value)) = tag[..end].split_once(attribute) {
                out.push_str(value.split('"').next().unwrap_or(""));
                out.push('\n');
            }
        }
        rest = &tag[end..];
        for element in ["script", "style", "math"] {
            if tag.starts_with(&format!("<{element}")) && !tag[..end].ends_with("/>") {
                let close = format!("</{element}>");
                rest = rest.find(&close).map_or("", |at| &rest[at..]);
            }
        }
    }
    (out + rest).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    words.filter(|word| !word.contains(|letter: char| letter.is_ascii_digit())).map(str::to_lowercase).collect()
}

#[test]
fn no_word_of_a_page_is_english_in_another_language() {
    let config = "[book]\ntitle = \"Every feature\"\nlanguage = \"eo\"\nauthors = [\"Somebody\"]\n[site]\n\
                  url = \"https://example.org/handbook\"\nrepository = \"https://forge.example/some/book\"\n";
    let book =
        TestBook::copy_of("every_feature").with("book.toml", config).with("themes/default/locales/eo.ftl", bracketed());
    let mut own = words(config);
    for path in ["_index", "alpha/_index", "alpha/markup", "alpha/unanswered", "beta/links", "beta/lists-first"] {
        let text = std::fs::read_to_string(book.path().join(format!("content/{path}.md"))).expect("it is there");
        own.extend(words(&text));
        own.extend(words(path));
    }
    // The program's name, names of languages of code, and addresses of pages.
    own.extend(["askbook", "beta", "html", "print"].map(str::to_owned));
    let site = book.build();
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    let mut count = 0;
    for (path, bytes) in pages {
        let left = words(&outside(&seen(&String::from_utf8_lossy(bytes))));
        let english: Vec<_> = left.difference(&own).collect();
        assert!(english.is_empty(), "{path}: {english:?}");
        count += 1;
    }
    assert!(count > 15, "{count}");
    for (script, word) in [("assets/core.", "⟦Copy⟧"), ("assets/memory.", "⟦Copied⟧")] {
        let path = site.keys().find(|path| path.starts_with(script)).expect("the site has it");
        assert!(String::from_utf8_lossy(&site[path]).contains(word), "{path}");
    }
}

#[test]
fn a_page_runs_as_its_language_does_and_code_does_not() {
    let body = "شرح قصير.\n\n## عنوان\n\nWhat follows is English.\n\n- بند\n- An item\n\n`go vet` يفحص.\n\n```go\nx := 1\n```\n";
    let book = TestBook::empty().with("book.toml", "[book]\ntitle = \"كتاب\"\nlanguage = \"ar\"\n").question(
        "a",
        "ما هذا؟",
        body,
    );
    let page = book.page("q/a.html");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("<p dir=\"ltr\">What follows is English."), "{page}");
    assert!(page.contains("<li dir=\"ltr\">An item") && page.contains("<li>بند"), "{page}");
    assert!(page.contains("<p><code>go vet</code> يفحص."), "{page}");
    assert!(page.contains("<pre dir=\"ltr\""), "{page}");
    assert!(page.contains("/scripts."), "{page}");
    let english =
        TestBook::empty().question("a", "What?", "That.\n\nשלום עולם.\n\n```go\nx := 1\n```\n").page("q/a.html");
    assert!(english.contains("<p dir=\"rtl\">שלום"), "{english}");
    assert!(
        english.contains("<html lang=\"en\">") && english.contains("<pre data") && !english.contains("/scripts."),
        "{english}"
    );
}

#[test]
fn a_language_gets_its_letters_dates_and_numbers() {
    let question = |question: &str| format!("+++\nquestion = \"{question}\"\nupdated = 2026-11-01\n+++\n\nОтвет.\n");
    let book = TestBook::empty()
        .with("book.toml", "[book]\ntitle = \"Книга\"\nlanguage = \"ru\"\n")
        .with("content/t/channel.md", question("Что такое канал?"))
        .with("content/t/reading.md", question("Чтение файла"))
        .with("content/t/sql.md", question("SQL"));
    let site = book.build();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    let page = text("a-z.html");
    let found: Vec<&str> =
        page.split("<h2 id=\"_").skip(1).filter_map(|rest| rest.split_once('"').map(|(letter, _)| letter)).collect();
    assert_eq!(found, ["К", "Ч", "S"]);
    assert!(text("q/channel.html").contains("<time datetime=\"2026-11-01\">1 ноября 2026 г.</time>"));
    let english = TestBook::empty().with("content/t/a.md", question("What?"));
    assert!(english.page("q/a.html").contains("<time datetime=\"2026-11-01\">November 1, 2026</time>"));
}

#[test]
fn each_letter_of_a_large_book_has_a_page() {
    let mut book = TestBook::empty().with("book.toml", "[book]\ntitle = \"Bok\"\nlanguage = \"sv\"\n");
    for number in 0..1_001 {
        book = book.question(&format!("q{number}"), &format!("Ärende {number}"), "Svar.");
    }
    let site = book.question("a", "Apor", "Svar.").build();
    assert!(
        site.contains_key("a-z/u0e4.html") || site.contains_key("a-z/uc4.html"),
        "{:?}",
        site.keys().filter(|path| path.starts_with("a-z")).collect::<Vec<_>>()
    );
    assert!(site.contains_key("a-z/a.html"));
    let practice = String::from_utf8_lossy(&site["practice.html"]).into_owned();
    assert!(practice.contains("<span class=\"where\">1\u{a0}002</span>"), "{practice}");
}

#[test]
fn a_language_that_is_none_stops_the_build_with_what_was_meant() {
    let book = TestBook::empty()
        .question("a", "What?", "That.")
        .with("book.toml", "[book]\ntitle = \"T\"\nlanguage = \"jp\"\n");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("error[invalid-language]: `jp` is not a language of BCP 47")
            && ran.stderr.contains("did you mean `ja`?")
    );
}

#[test]
fn a_title_that_the_font_lacks_has_a_picture_without_letters() {
    for title in ["データベース", "قاعدة البيانات", "ฐานข้อมูล"] {
        let config = format!("[book]\ntitle = \"{title}\"\n[site]\nurl = \"https://example.org/\"\n");
        let site = TestBook::empty().with("book.toml", config).question("a", "What?", "That.").build();
        let home = String::from_utf8_lossy(&site["index.html"]).into_owned();
        let picture =
            home.split("og:image\" content=\"https://example.org/").nth(1).and_then(|rest| rest.split('"').next());
        let png = &site[picture.expect("it has a picture")];
        assert_eq!(imagesize::blob_size(png).map(|size| (size.width, size.height)).ok(), Some((1200, 630)), "{title}");
    }
}

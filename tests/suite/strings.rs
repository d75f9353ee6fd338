//! Every string of the interface is in `themes/default/locales/en.ftl`, and every message there is used.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::support::{TestBook, files, repository};

/// Texts of the files below `folder` whose names have one of `endings`, by their paths in the repository.
fn texts(folder: &str, endings: &[&str]) -> BTreeMap<String, String> {
    let found = files(&repository().join(folder));
    let found = found.into_iter().filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)));
    found.map(|(path, bytes)| (format!("{folder}/{path}"), String::from_utf8(bytes).expect("it is text"))).collect()
}

fn templates() -> BTreeMap<String, String> {
    let mut found = texts("themes/default/templates", &[".html", ".xml"]);
    found.extend(texts("src/export", &[".html"]));
    found
}

fn scripts() -> BTreeMap<String, String> {
    let mut found = texts("themes/default/js", &[".js"]);
    found.extend(texts("themes/default/single", &[".js"]));
    found
}

/// What makes pages and exports, without its tests.
fn sources() -> BTreeMap<String, String> {
    let mut found = texts("src/render", &[".rs"]);
    found.extend(texts("src/export", &[".rs"]));
    found.retain(|path, _| !path.ends_with("tests.rs"));
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let code = |text: &str| {
        text.lines().take_while(|line| *line != "#[cfg(test)]").filter(is_code).collect::<Vec<_>>().join("\n")
    };
    found.into_iter().map(|(path, text)| (path, code(&text))).collect()
}

/// `text` without what is between `open` and `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        out.push_str(&rest[..start]);
        rest = rest[start..].find(close).map_or("", |end| &rest[start + end + close.len()..]);
    }
    out + rest
}

#[test]
fn templates_hold_no_words() {
    for (path, text) in templates() {
        let text = without(&without(&without(&text, "{{", "}}"), "{%", "%}"), "{#", "#}");
        // The program's name, and a message that Anki's note type is given.
        let text = text.replace(">askbook</a>", "></a>").replace("{open-page}", "");
        for attribute in [" aria-label=\"", " title=\"", " alt=\"", " placeholder=\""] {
            for value in text.split(attribute).skip(1) {
                let value = value.split('"').next().unwrap_or("");
                assert!(!value.contains(char::is_alphabetic), "{path}:{attribute}{value}\"");
            }
        }
        for line in without(&without(&text, "<?", "?>"), "<", ">").lines() {
            assert!(!line.contains(char::is_alphabetic), "{path}: {line}");
        }
    }
}

/// Strings between quotes with what is before them on their line; comments are left out.
fn literals(code: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    // A quote as a character opens nothing.
    let code = lines.join("\n").replace("'\"'", "");
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = code[at..].find('"').map(|open| at + open) {
        let mut end = open + 1;
        while end < code.len() && !code[end..].starts_with('"') {
            let is_escape = code[end..].starts_with('\\');
            end += code[end..].chars().take(1 + usize::from(is_escape)).map(char::len_utf8).sum::<usize>();
        }
        let before = code[..open].rsplit('\n').next().unwrap_or("");
        found.push((before.to_owned(), code[open + 1..end.min(code.len())].to_owned()));
        at = (end + 1).min(code.len());
    }
    found
}

#[test]
fn scripts_hold_no_words() {
    // Names that the platform gives to events, keys, methods, errors and commands of paths.
    const PLATFORM: &[&str] = &[
        "use strict",
        "DOMContentLoaded",
        "Backspace",
        "Space",
        "KeyK",
        "Enter",
        "Escape",
        "ArrowDown",
        "ArrowUp",
        "GET",
        "M",
        "SHA-256",
        "UTC",
        "QuotaExceededError",
        "text/html; charset=utf-8",
    ];
    let is_selector =
        |before: &str| ["querySelector(", "querySelectorAll(", "closest("].iter().any(|call| before.ends_with(call));
    let mut found = Vec::new();
    // Words that the analyzer knows, and the digits of the index.
    let is_analyzer = |path: &str| {
        ["_words.js", "_units.js", "_index.js", "_language.js"]
            .iter()
            .any(|end| path.ends_with(&format!("/search{end}")))
    };
    for (path, text) in scripts().into_iter().filter(|(path, _)| !is_analyzer(path)) {
        for (before, literal) in literals(&text) {
            // What goes wrong is said to programs; names of keys are the platform's.
            let is_for_programs = before.contains("new Error(") || before.contains("\"aria-keyshortcuts\"");
            if PLATFORM.contains(&literal.as_str()) || is_selector(&before) || is_for_programs {
                continue;
            }
            let words = literal.split(' ').filter(|word| word.starts_with(char::is_alphabetic)).count();
            let is_capital = literal.trim_start().starts_with(char::is_uppercase);
            if words > 1 || is_capital {
                found.push(format!("{path}: {before}\"{literal}\""));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_code_that_makes_pages_holds_no_words() {
    // Names of fonts, types, languages, and of what Anki knows by its name.
    const NAMES: &[&str] = &[
        "Default",
        "Question",
        "Short answer",
        "Answer",
        "Topic",
        "Level",
        "Link",
        "Id",
        "Arial",
        "Question and answer",
        "Go",
        "Dockerfile",
        "Protocol Buffer",
        "Plain Text",
        "Inter",
        "Inter-SemiBold.otf",
        "Inter-Regular.otf",
        "Book text",
        "Book code",
        "TechArticle",
        "BreadcrumbList",
        "ListItem",
        "Person",
        "Sitemap: {url}{}",
        "User-agent: *\\nAllow: /\\n",
    ];
    for (path, text) in sources() {
        for (before, literal) in literals(&text).into_iter().filter(|(_, literal)| !NAMES.contains(&literal.as_str())) {
            if before.trim_start().starts_with("#[") {
                continue;
            }
            let labels = ["aria-label=\\\"", "alt=\\\"", "title=\\\"", ">"].map(|label| literal.split(label).skip(1));
            let is_shown = labels.into_iter().flatten().any(|text| text.starts_with(char::is_alphabetic));
            let mut letters = literal.chars();
            let is_sentence =
                letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
            assert!(!is_shown && !is_sentence, "{path}: {before}\"{literal}\"");
        }
    }
}

/// Each message of `en.ftl` with its arguments.
fn messages() -> BTreeMap<String, BTreeSet<String>> {
    messages_of("en")
}

/// Each message of a locale with its arguments.
fn messages_of(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = repository().join(format!("themes/default/locales/{language}.ftl"));
    let text = std::fs::read_to_string(path).expect("it is there");
    let resource = parser::parse(text).expect("it is Fluent");
    let mut patterns = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let value = message.value.expect("every message has a text");
            assert!(patterns.insert(message.id.name.clone(), value).is_none(), "`{}` is there twice", message.id.name);
        }
    }
    patterns.iter().map(|(key, pattern)| (key.clone(), arguments(pattern, &patterns))).collect()
}

fn arguments(pattern: &Pattern<String>, all: &BTreeMap<String, Pattern<String>>) -> BTreeSet<String> {
    fn inline(expression: &InlineExpression<String>, all: &BTreeMap<String, Pattern<String>>) -> BTreeSet<String> {
        match expression {
            InlineExpression::VariableReference { id } => BTreeSet::from([id.name.clone()]),
            InlineExpression::MessageReference { id, .. } => arguments(&all[&id.name], all),
            _ => BTreeSet::new(),
        }
    }
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(expression) } => {
                names.extend(inline(expression, all));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                names.extend(inline(selector, all));
                for variant in variants {
                    names.extend(arguments(&variant.value, all));
                }
            }
            PatternElement::TextElement { .. } => {}
        }
    }
    names
}

/// What is between the bracket that `text` starts after and the one that closes it.
fn in_brackets(text: &str) -> &str {
    let mut depth = 1;
    let end = text.find(|letter| {
        depth += match letter {
            '(' | '[' | '{' => 1,
            ')' | ']' | '}' => -1,
            _ => 0,
        };
        depth == 0
    });
    &text[..end.unwrap_or(text.len())]
}

/// Each use of a message: file, key, names of the arguments that it is given.
fn uses() -> Vec<(String, String, BTreeSet<String>)> {
    let mut found = Vec::new();
    let mut note = |path: &str, call: &str, is_argument: &dyn Fn(&str) -> Option<String>| {
        let key = call.split('"').nth(1).expect("the key is between quotes").to_owned();
        let rest = call.split_once(&key).map_or("", |(_, rest)| rest);
        found.push((path.to_owned(), key, rest.split([',', '{', '&', '(']).filter_map(is_argument).collect()));
    };
    let name = |text: &str, end: char| {
        let name = text.trim().split_once(end)?.0;
        name.chars().all(|letter| letter.is_ascii_lowercase()).then(|| name.to_owned())
    };
    for (path, text) in templates() {
        for call in text.split(" t(").skip(1) {
            note(&path, in_brackets(call), &|part| name(part, '='));
        }
    }
    for (path, text) in scripts() {
        for call in text.split("askbook.t(").skip(1) {
            note(&path, in_brackets(call), &|part| name(part, ':'));
        }
    }
    for (path, text) in sources() {
        for call in text.split(".t(\"").skip(1).map(|call| format!("\"{}", in_brackets(call))) {
            note(&path, &call, &|part| name(part.trim().strip_prefix('"')?, '"'));
        }
    }
    found
}

#[test]
fn messages_that_are_used_exist_and_get_their_arguments() {
    let messages = messages();
    let uses = uses();
    assert!(uses.len() > 250, "{}", uses.len());
    for (path, key, given) in &uses {
        let wanted = messages.get(key).unwrap_or_else(|| panic!("{path}: there is no message `{key}`"));
        assert!(wanted.is_subset(given), "{path}: `{key}` needs {wanted:?}, is given {given:?}");
        let is_number = |name: &String| name == "count";
        assert!(given.difference(wanted).all(is_number), "{path}: `{key}` needs {wanted:?}, is given {given:?}");
    }
    let used: BTreeSet<&str> = uses.iter().map(|(_, key, _)| key.as_str()).collect();
    let left: Vec<&String> = messages.keys().filter(|key| !used.contains(key.as_str())).collect();
    assert!(left.is_empty(), "nothing uses {left:?}");
}

#[test]
fn every_locale_has_every_message_with_its_arguments() {
    let english = messages();
    let locales = texts("themes/default/locales", &[".ftl"]);
    for path in locales.keys() {
        let language = path.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")).expect("it is a locale");
        let own = messages_of(language);
        let lacking: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        let unknown: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(lacking.is_empty() && unknown.is_empty(), "{language}: lacks {lacking:?}, has {unknown:?}");
        for (key, arguments) in &own {
            // A language without plural forms may leave out a number that only chooses; no argument may be new.
            assert!(
                arguments.is_subset(&english[key]),
                "{language}: `{key}` has {arguments:?}, not {:?}",
                english[key]
            );
        }
    }
}

#[test]
fn a_book_changes_a_message_on_pages_and_in_scripts() {
    let words = "related-questions = See also\ncopy = Take\nquestion-count = { $count ->\n    [one] one\n   *[other] many\n    }\n";
    let book = TestBook::copy_of("every_feature").with("themes/default/locales/en.ftl", words);
    let site = book.build();
    let text = |path: &str| String::from_utf8(site[path].clone()).expect("it is text");
    let core = site.keys().find(|path| path.starts_with("assets/core.")).expect("the site has it");
    assert!(text("q/markup.html").contains("<h2 id=\"_related\">See also</h2>"));
    assert!(text(core).contains("`Take`") || text(core).contains("\"Take\""), "{}", text(core));
    assert!(text("practice.html").contains("<p class=\"state\" id=\"_state\">many</p>"));
}

#[test]
fn a_message_cannot_make_elements() {
    let words = "made-with = <b onclick=\"x()\">with</b> { $askbook }\n";
    let page = TestBook::copy_of("minimal").with("themes/default/locales/en.ftl", words).page("index.html");
    assert!(page.contains("&lt;b onclick=&quot;x()&quot;&gt;with&lt;/b&gt; <a href="), "{page}");
}

#[test]
fn a_language_without_messages_is_english_and_the_build_says_so() {
    let book = TestBook::empty()
        .question("a", "What?", "That.")
        .with("book.toml", "[book]\ntitle = \"T\"\nlanguage = \"eo\"\n");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(
        ran.stderr.matches("the interface is in English: it has no strings in `eo`").count(),
        1,
        "{}",
        ran.stderr
    );
    let page = std::fs::read_to_string(book.out().join("q/a.html")).expect("it was written");
    assert!(page.contains("lang=\"eo\"") && page.contains("Copy link"), "{page}");
}

#[test]
fn a_language_is_a_file_more() {
    let words = "copy-link = Kopii ligilon\nlevel =\n    { $level ->\n        [novice] komencanto\n       *[advanced] spertulo\n    }\n";
    let book = TestBook::empty()
        .with("content/topic/a.md", "+++\nquestion = \"What?\"\nlevel = \"novice\"\n+++\n\nThat.\n")
        .with("book.toml", "[book]\ntitle = \"T\"\nlanguage = \"eo\"\n")
        .with("themes/default/locales/eo.ftl", words);
    let ran = book.run(&["build"]);
    assert!(!ran.stderr.contains("in English"), "{}", ran.stderr);
    let page = std::fs::read_to_string(book.out().join("q/a.html")).expect("it was written");
    assert!(
        page.contains("Kopii ligilon") && page.contains("<span class=\"level novice\">komencanto</span>"),
        "{page}"
    );
}

#[test]
fn a_faulty_file_of_messages_is_said_with_its_line() {
    let book = TestBook::empty()
        .question("a", "What?", "That.")
        .with("themes/default/locales/en.ftl", "a = b\nwhat is that\n");
    let ran = book.run(&["build"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("`locales/en.ftl`, line 2: "), "{}", ran.stderr);
}

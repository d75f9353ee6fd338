//! `import` of what is no plain Markdown: data, tables, pages, notebooks, cards, and our own exports.

use crate::import::Foreign;

/// A file of each form with the question "Why a lid?": its name, its text, the answer.
const FORMS: &[(&str, &str, &str)] = &[
    (
        "lids.json",
        r#"[{"prompt": "Why a lid?", "response": "Steam."}, {"prompt": "Which lid?", "response": "A tight one."}]"#,
        "Steam.",
    ),
    (
        "lids.jsonl",
        "{\"question\": \"Why a lid?\", \"answer\": \"Steam.\"}\n{\"question\": \"Which lid?\", \"answer\": \"A tight one.\"}\n",
        "Steam.",
    ),
    (
        "quiz.json",
        r#"[{"question": "Why a lid?", "options": ["for the looks", "against steam"], "answer": 1}]"#,
        "- [ ] for the looks\n- [x] against steam",
    ),
    ("lids.csv", "question;answer;level\nWhy a lid?;\"Steam;\nand more\";easy\n", "Steam;\nand more"),
    ("lids.tsv", "Why a lid?\tSteam.\nWhich lid?\tA tight one.\n", "Steam."),
    ("anki.txt", "#separator:tab\n#html:true\nWhy a lid?\tIt <b>keeps</b> steam in.\n", "It **keeps** steam in."),
    (
        "definitions.html",
        "<h1>Lids</h1><dl><dt>Why a lid?</dt><dd>Steam.</dd><dt>Which lid?</dt><dd>A tight one.</dd></dl>",
        "Steam.",
    ),
    (
        "headings.html",
        "<nav>Home</nav><h1>Lids</h1><h2>Why a lid?</h2><p>Steam:</p><pre><code class=\"language-sh\">boil --lid\n</code></pre>\
         <h2>Which lid?</h2><ul><li>tight<li>light</ul>",
        "Steam:\n\n```sh\nboil --lid\n```",
    ),
    (
        "folded.html",
        "<main><h1>Lids</h1><details><summary>Why a lid?</summary><p>Steam.</p></details>\
         <details><summary>Which lid?</summary><p>A tight one.</p></details></main>",
        "Steam.",
    ),
    (
        "notebook.ipynb",
        r###"{"cells": [{"cell_type": "markdown", "source": ["## 1. Why a lid?\n", "Steam."]}, {"cell_type": "code", "source": "x = 1"},
            {"cell_type": "markdown", "source": "## 2. Which lid?\n\nA tight one."}]}"###,
        "Steam.\n\n```python\nx = 1\n```",
    ),
    ("cards.md", "# Lids\n#flashcards\n\nWhy a lid?::Steam.\n\nWhich lid?\n?\nA tight one.\n", "Steam."),
    (
        "lids.mdx",
        "import { Fold } from '@site/fold'\n\n# Lids\n\n<Fold>\n\n## Why a lid?\n\nSteam.\n\n</Fold>\n\n<Fold>\n\n\
         ## Which lid?\n\nA tight one.\n\n</Fold>\n",
        "Steam.",
    ),
];

#[test]
fn questions_are_read_from_every_form() {
    for (file, text, answer) in FORMS {
        let foreign = Foreign::new(&[(file, text.as_bytes())]);
        foreign.import(&[file]);
        let lid = foreign.content().into_iter().find(|path| path.ends_with("/lid.md"));
        let lid = lid.unwrap_or_else(|| panic!("{file}: {:?}", foreign.content()));
        let written = foreign.read(&format!("book/content/{lid}"));
        assert!(written.contains("question = \"Why a lid?\""), "{file}: {written}");
        assert!(written.ends_with(&format!("+++\n\n{answer}\n")), "{file}: {written}");
    }
}

/// A question's id, its topic, the end of its file.
type Becomes = (&'static str, &'static str, &'static str);

/// Pages with definitions beside headings, and what each must become.
const DEFINITIONS: &[(&str, &str, &[Becomes])] = &[
    (
        "headings ask, a glossary is one entry",
        "<h1>Help</h1><h2>Why a lid?</h2><p>Steam.</p><h2>Which lid?</h2><p>Tight.</p><h2>How hot?</h2><p>Ninety.</p>\n\
         <h2>Glossary</h2><dl><dt>Caddy</dt><dd>A tin.</dd><dt>Sencha</dt><dd>Green tea.</dd></dl>",
        &[
            ("lid", "help", "Steam.\n"),
            ("hot", "help", "Ninety.\n"),
            ("glossary", "help", "**Sencha**\n\nGreen tea.\n"),
        ],
    ),
    (
        "terms ask, headings are topics, and what follows is no part of the last answer",
        "<h1>Help</h1><h2>Lids</h2><dl><dt>Why a lid?</dt><dd>Steam.</dd><dt>Which lid?</dt><dd>Tight.</dd></dl>\n\
         <h2>Water</h2><dl><div><dt>How hot?</dt><dd><p>Ninety.</p><p>Or less.</p></dd></div></dl>\n\
         <h2>About us</h2><p>We sell tea.</p>",
        &[("lid", "lids", "Steam.\n"), ("hot", "water", "Ninety.\n\nOr less.\n")],
    ),
    (
        "a glossary alone is made of its terms",
        "<h1>Words</h1><h2>C</h2><dl><dt>Caddy</dt><dt>Tin</dt><dd>A box.</dd></dl><h2>S</h2><dl><dt>Sencha</dt>\n\
         <dd>Green tea.</dd></dl>",
        &[("caddy-tin", "c", "A box.\n"), ("sencha", "s", "Green tea.\n")],
    ),
];

#[test]
fn definitions_are_questions_where_headings_are_not() {
    for (what, page, expected) in DEFINITIONS {
        let foreign = Foreign::new(&[("page.html", page.as_bytes())]);
        let ran = foreign.import(&["page.html"]);
        for (id, topic, end) in *expected {
            let text = foreign.read(&format!("book/content/{topic}/{id}.md"));
            assert!(
                text.ends_with(&format!("+++\n\n{end}")) || text.contains("**") && text.ends_with(end),
                "{what}: {text}"
            );
        }
        let is_reported = foreign.read("book/.askbook/import.txt").contains("page.html:3-3: ");
        assert_eq!(is_reported, page.contains("About us"), "{what}: {}", ran.stdout);
    }
}

#[test]
fn tables_in_tables_are_written_once() {
    let nested = "<table><tr><td>".repeat(40) + "deep" + &"</td></tr></table>".repeat(40);
    let page = format!("<h2>Why a lid?</h2><p>Steam.</p><h2>Which lid?</h2>{nested}");
    let foreign = Foreign::new(&[("page.html", page.as_bytes())]);
    foreign.import(&["page.html"]);
    assert_eq!(foreign.read("book/content/page/lid-2.md").matches("deep").count(), 1);
}

#[test]
fn questions_of_an_object_keep_their_order() {
    let foreign = Foreign::new(&[("lids.json", br#"{"Why a lid?": "Steam.", "How tight?": "Very."}"#)]);
    foreign.import(&["lids.json"]);
    assert!(foreign.read("book/content/lids/lid.md").contains("order = 1\n"));
    assert!(foreign.read("book/content/lids/tight.md").contains("order = 2\n"));
}

#[test]
fn columns_without_a_known_name_are_mapped_by_hand() {
    let foreign = Foreign::new(&[("lids.csv", b"Ask,Say\nWhy a lid?,Steam.\nWhich lid?,A tight one.\n")]);
    foreign.import(&["lids.csv", "--map", "question=Ask,answer=Say"]);
    assert!(foreign.read("book/content/lids/lid.md").ends_with("+++\n\nSteam.\n"));

    let foreign = Foreign::new(&[("lids.json", br#"[{"ask": "Why a lid?", "say": "Steam."}]"#)]);
    let ran = foreign.run(&["import", "lids.json", "--into", "book"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("none of `ask`, `say` is known as a question: `--map question=ask"), "{}", ran.stdout);
}

#[test]
fn what_pandoc_reads_is_said_to_need_it() {
    let foreign = Foreign::new(&[("lids.adoc", b"= Lids\n\n== Why a lid?\n\nSteam.\n"), ("lids.rst", b"Lids\n====\n")]);
    let mut command = crate::support::askbook();
    let ran: crate::support::Ran = command
        .current_dir(foreign.path())
        .env("PATH", "")
        .args(["import", "lids.adoc", "lids.rst", "--into", "book"])
        .output()
        .expect("the binary runs")
        .into();
    assert_eq!(ran.code, 1);
    for reason in [
        "lids.adoc: reading `asciidoc` takes asciidoctor, which is not installed: https://asciidoctor.org",
        "lids.rst: reading `rst` takes pandoc, which is not installed: https://pandoc.org/",
    ] {
        assert!(ran.stdout.contains(reason), "{}", ran.stdout);
    }
}

#[test]
fn our_own_exports_come_back() {
    let text = "# Lids\n\n## 1. Why a lid? (Easy)\n\nSteam, as **everybody** knows.\n\n- hot\n- wet\n\n\
                ## 2. Which lid?\n\nA tight one:\n\n```sh\nfit --tight\n```\n";
    let foreign = Foreign::new(&[("lids/README.md", text.as_bytes())]);
    foreign.import(&["lids"]);
    for format in ["anki", "json", "csv"] {
        if format == "json" {
            // What cards have no room for.
            let lid = foreign.read("book/content/lids/lid.md").replace("order = 1", "importance = 3\norder = 1");
            let lid = lid.replace("order = 1\n", "order = 1\nrelated = [\"lid-2\"]\n");
            foreign.write("book/content/lids/lid.md", lid.as_bytes());
        }
        let file = format!("questions.{}", if format == "anki" { "apkg" } else { format });
        let ran = foreign.run(&["export", format, "--out", &file, "--book", "book"]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let again = format!("again-{format}");
        let ran = foreign.run(&["import", &file, "--into", &again]);
        assert_eq!(ran.code, 0, "{format}: {}{}", ran.stdout, ran.stderr);
        for path in ["lids/lid.md", "lids/lid-2.md"] {
            let first = foreign.read(&format!("book/content/{path}"));
            assert_eq!(foreign.read(&format!("{again}/content/{path}")), first, "{format}");
        }
    }
}

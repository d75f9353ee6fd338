//! What an author typed is never markup by accident and never lost.

use scraper::{Html, Selector};

use crate::support::TestBook;

/// Words that generators lose, run or expand.
const TRICKY: &[&str] = &[
    "<script>alert(1)</script>",
    "<pid>",
    "{{ page.title }}",
    "{% raw %}",
    "{# note #}",
    "a < b && c > d",
    "&lt;",
    "Vec<T>",
    "\"quoted\" 'words'",
    "</script><script>alert(1)</script>",
    "-->",
    "]]>",
];

fn text_of(document: &Html, selector: &str) -> String {
    let selector = Selector::parse(selector).expect("a valid selector");
    document.select(&selector).map(|element| element.text().collect::<String>()).collect::<Vec<_>>().join("\n")
}

#[test]
fn tricky_questions_are_shown_as_typed_everywhere() {
    for (index, tricky) in TRICKY.iter().enumerate() {
        // `&lt;` is an entity to Markdown: its author sees `<`.
        let shown = tricky.replace("&lt;", "<");
        let question = format!("What does {tricky} mean?");
        let book = TestBook::empty()
            .question("tricky", &question, &format!("It means {tricky} here.\n"))
            .question("other", "Another?", "See [[tricky]].\n")
            .with("content/topic/_index.md", format!("+++\ntitle = '''T {tricky}'''\n+++\n"));
        let site = book.build();
        let shown_question = format!("What does {shown} mean?");
        for (path, bytes) in &site {
            if !path.ends_with(".html") {
                continue;
            }
            let text = String::from_utf8_lossy(bytes);
            let document = Html::parse_document(&text);
            let scripts = Selector::parse("script").expect("a valid selector");
            for script in document.select(&scripts) {
                let element = script.value();
                let is_data = matches!(element.attr("type"), Some("application/ld+json" | "application/json"));
                assert!(is_data || element.attr("src").is_some(), "inline script in {path} for case {index}");
                assert!(!script.text().collect::<String>().contains("alert(1)</script>"), "{path} {tricky}");
            }
        }
        let page = |path: &str| Html::parse_document(&String::from_utf8_lossy(&site[path]));
        let question_page = page("q/tricky.html");
        assert_eq!(text_of(&question_page, "h1"), shown_question);
        assert!(text_of(&question_page, "title").starts_with(&shown_question), "{tricky}");
        assert_eq!(text_of(&question_page, ".short").trim(), format!("It means {shown} here."));
        assert!(text_of(&question_page, ".sidebar").contains(&shown_question), "{tricky}");
        assert!(text_of(&page("topic/index.html"), ".questions").contains(&shown_question), "{tricky}");
        assert_eq!(text_of(&page("topic/index.html"), "h1"), format!("T {tricky}"));
        assert!(text_of(&page("a-z.html"), "main").contains(&shown_question), "{tricky}");
        assert_eq!(text_of(&page("q/other.html"), ".short a"), shown_question);

        let data = text_of(&question_page, "script[type='application/ld+json']");
        let data: serde_json::Value = serde_json::from_str(&data).expect("structured data is JSON");
        assert_eq!(data["@graph"][0]["headline"], shown_question.as_str());
        let description =
            Selector::parse("meta[name='description'][property='og:description']").expect("a valid selector");
        let description = question_page.select(&description).next().and_then(|element| element.value().attr("content"));
        assert_eq!(description, Some(format!("It means {shown} here.").as_str()));
        let llms = String::from_utf8_lossy(&site["llms.txt"]).into_owned();
        assert!(llms.contains(&format!("It means {shown} here.")), "{llms}");
        let copy = String::from_utf8_lossy(&site["q/tricky.md"]).into_owned();
        assert!(copy.contains(&format!("It means {tricky} here.")), "{copy}");
    }
}

#[test]
fn feeds_are_well_formed_whatever_the_question_says() {
    let book = TestBook::empty().with(
        "content/topic/tricky.md",
        "+++\nquestion = \"<script> & ]]> {{ x }}?\"\nupdated = 2026-01-02\n+++\n\nAn answer with `<b>` & more.\n",
    );
    book.write("book.toml", "[book]\ntitle = \"T & <T>\"\n[site]\nurl = \"https://example.org/sub\"\n");
    let feed = book.page("feed.xml");
    assert!(feed.contains("<title>&lt;script&gt; &amp; ]]&gt; {{ x }}?</title>"), "{feed}");
    assert!(feed.contains("<summary>An answer with &lt;b&gt; &amp; more.</summary>"), "{feed}");
    assert!(feed.contains("<updated>2026-01-02T00:00:00Z</updated>"), "{feed}");
    assert!(feed.contains("href=\"https://example.org/sub/q/tricky.html\""), "{feed}");
    let sitemap = book.page("sitemap.xml");
    assert!(
        sitemap.contains("<loc>https://example.org/sub/q/tricky.html</loc><lastmod>2026-01-02</lastmod>"),
        "{sitemap}"
    );
}

#[test]
fn raw_html_is_cleaned_unless_the_book_says_otherwise() {
    let body =
        "First.\n\n<kbd onclick=\"alert(1)\">Ctrl</kbd> <blink>old</blink>\n\n<img src=x.png onerror=alert(1)>\n";
    let book = TestBook::empty().question("raw", "Raw?", body).with("content/topic/x.png", "");
    let page = book.page("q/raw.html");
    assert!(page.contains("<kbd>Ctrl</kbd> &lt;blink&gt;old&lt;/blink&gt;"), "{page}");
    assert!(!page.contains("onerror=alert"), "{page}");
    book.write("book.toml", "[markdown]\nhtml = \"escape\"\n");
    assert!(book.page("q/raw.html").contains("&lt;kbd onclick=&quot;alert(1)&quot;&gt;Ctrl"));
    book.write("book.toml", "[markdown]\nhtml = \"allow\"\n");
    assert!(book.page("q/raw.html").contains("<kbd onclick=\"alert(1)\">Ctrl</kbd> <blink>old</blink>"));
}

#[test]
fn an_element_that_is_not_closed_ends_with_its_paragraph() {
    let body = "First <b>bold.\n\nSecond <i>and <b>more</i>.\n\n- an <s>item\n- another\n\nLast.\n";
    let book = TestBook::empty().question("raw", "Raw?", body);
    for policy in ["clean", "allow"] {
        book.write("book.toml", format!("[markdown]\nhtml = \"{policy}\"\n"));
        let page = book.page("q/raw.html");
        for html in ["First <b>bold.</b></p>", "<li>an <s>item</s></li>", "<p>Last.</p>"] {
            assert!(page.contains(html), "{policy}: {html} in {page}");
        }
        assert_eq!(page.matches("<b>").count(), page.matches("</b>").count(), "{page}");
    }
}

#[test]
fn control_characters_do_not_break_the_feed() {
    let text = "+++\nquestion = \"A\\u0008B?\"\nupdated = 2026-01-01\n+++\n\nC\u{1}D.\n";
    let book = TestBook::empty().with("content/topic/a.md", text);
    let feed = book.page("feed.xml");
    assert!(feed.contains("<title>AB?</title>") && feed.contains("<summary>CD.</summary>"), "{feed:?}");
}

#[test]
fn tags_that_look_alike_are_told_apart() {
    let text = "+++\nquestion = \"A?\"\ntags = [\"C\", \"C++\", \"C#\", \"index\"]\n+++\n\nYes.\n";
    let site = TestBook::empty().with("content/topic/a.md", text).build();
    for path in ["tags/c.html", "tags/c-plus-plus.html", "tags/c-sharp.html", "tags/index-tag.html", "tags/index.html"]
    {
        assert!(site.contains_key(path), "{path}");
    }
}

#[test]
fn of_two_footnotes_with_one_name_the_first_counts() {
    let page = TestBook::empty().question("a", "A?", "See.[^1]\n\n[^1]: first\n\n[^1]: second\n").page("q/a.html");
    assert!(page.contains("<p>first</p>"), "{page}");
}

#[test]
fn headings_do_not_take_the_ids_of_the_page() {
    let body = "Yes.\n\n## _main\n\n## _sidebar\n\n<div id=\"_sidebar\">x</div>\n";
    let page = TestBook::empty().question("a", "A?", body).page("q/a.html");
    assert_eq!(page.matches("id=\"_main\"").count(), 1, "{page}");
    assert_eq!(page.matches("id=\"_sidebar\"").count(), 1, "{page}");
}

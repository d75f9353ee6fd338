//! What authors type, and what no author would, must come back as XML with its words.

use std::collections::BTreeSet;

use proptest::prelude::*;
use roxmltree::{Document, ParsingOptions};

use super::{Markup, Medium, Rules, append};

fn markup(html: &str, medium: Medium) -> Markup {
    let link = |address: &str| (address != "gone").then(|| address.to_owned());
    let picture = |address: &str| (address != "gone").then(|| address.to_owned());
    let mut markup = Markup::default();
    append(&mut markup, html, &Rules { medium, link: &link, picture: &picture });
    markup
}

fn text(html: &str) -> String {
    markup(html, Medium::Book).text
}

/// The markup in a document that declares what it may use; panics when it is no XML.
fn check_xml(markup: &str) {
    let page = format!("<!DOCTYPE html><html xmlns:epub=\"http://www.idpf.org/2007/ops\">{markup}</html>");
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    if let Err(error) = Document::parse_with_options(&page, options) {
        panic!("{error}: {markup}");
    }
}

#[test]
fn good_markup_stays_as_it_is() {
    for html in [
        "<p>A <em>b</em> <code>c &lt;d&gt;</code><br />e</p>",
        "<ul>\n<li>a</li>\n<li>b<ol start=\"3\"><li>c</li></ol></li>\n</ul>",
        "<pre class=\"drawing\"><code class=\"language-go\"><i class=\"k\">func </i>f()\n</code></pre>",
        "<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>",
        "<figure class=\"code\"><figcaption>main.go</figcaption><pre>x</pre></figure>",
        "<ruby>漢<rt>kan</rt></ruby>",
        "<table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td class=\"right\">1</td></tr></tbody></table>",
    ] {
        assert_eq!(text(html), html);
    }
}

#[test]
fn what_must_not_stand_there_gets_a_neighbors_name_and_keeps_its_words() {
    for (html, expected) in [
        ("<span><div>a</div></span>", "<div class=\"span\"><div>a</div></div>"),
        ("<h2><div>a</div></h2>", "<h2><span class=\"block\">a</span></h2>"),
        ("<ul>a<div>b</div></ul>", "<ul><li>a</li><li><div>b</div></li></ul>"),
        ("<ul>&nbsp;</ul>", "<ul><li>\u{a0}</li></ul>"),
        ("<li>a</li>", "<div>a</div>"),
        ("<dl><dd>a</dd></dl>", "<div><div>a</div></div>"),
        ("<details>a</details>", "<details open=\"\"><summary>Details</summary>a</details>"),
        ("<summary>a</summary>", "<div>a</div>"),
        ("<p role=\"tab\" style=\"x\" onclick=\"x\">a</p>", "<p>a</p>"),
        ("<section>a</section><blink>b</blink>", "<div>a</div><span>b</span>"),
        ("a<script>b</script><style>c</style><svg><path/></svg>d", "ad"),
        (
            "<svg aria-label=\"a\"><path/></svg><svg><title>b</title></svg> <math><mi>x</mi></math>",
            "ab <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>",
        ),
        ("<iframe src=\"https://x.example/\" title=\"Talk\"></iframe>", "<a href=\"https://x.example/\">Talk</a>"),
        ("<video><source src=\"gone\">no film</video>", ""),
        ("<a href=\"gone\">a</a> <img src=\"gone\" alt=\"b\">", "a b"),
        ("<img src=\"x.png\" loading=\"lazy\">", "<img src=\"x.png\" alt=\"\" />"),
        ("<pre>\n\n\tx</pre>", "<pre>\n\n  x</pre>"),
        ("a\u{1}b\u{ffff}c", "abc"),
        ("<p id=\"a\">x</p><p id=\"a\">y</p>", "<p id=\"a\">x</p><p>y</p>"),
    ] {
        assert_eq!(text(html), expected, "{html}");
    }
}

#[test]
fn a_card_has_no_ids_and_no_commands_of_anki() {
    let card = markup("<h2 id=\"answer\">[sound:x.mp3] a[0] [$]</h2>", Medium::Card);
    assert_eq!(card.text, "<h2>&#91;sound:x.mp3] a[0] &#91;$]</h2>");
    assert!(card.ids.is_empty());
}

#[test]
fn fragments_can_be_taken_away() {
    let html = "<a href=\"#a&amp;b\">x</a> <a href=\"y.xhtml#c\">y</a> <a href=\"https://example.org/#d\">z</a>";
    let kept = markup(html, Medium::Book).with_fragments("top", |_| true);
    assert_eq!(kept, html);
    let taken = markup(html, Medium::Book).with_fragments("top", |_| false);
    assert_eq!(taken, "<a href=\"#top\">x</a> <a href=\"y.xhtml\">y</a> <a href=\"https://example.org/#d\">z</a>");
}

#[test]
fn elements_without_end_do_not_exhaust_the_stack() {
    for element in ["div", "b", "span", "ul", "blockquote", "table", "details", "a href=\"x\""] {
        let deep = text(&format!("<{element}>").repeat(20_000));
        check_xml(&deep);
    }
}

/// Tags, words and Markdown's own output in any order.
fn pieces() -> impl Strategy<Value = String> {
    const NAMES: &[&str] = &[
        "a",
        "b",
        "div",
        "p",
        "ul",
        "li",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "td",
        "caption",
        "details",
        "summary",
        "figure",
        "figcaption",
        "ruby",
        "rt",
        "pre",
        "h2",
        "span",
        "svg",
        "script",
        "select",
        "template",
        "img",
        "input",
        "br",
    ];
    const ATTRIBUTES: &[&str] =
        &["", " id=\"x\"", " href=\"#x\"", " class='a \"b'", " title=\"<&\u{2}\"", " x:y=\"1\"", " \"=\"", " <=\"1\""];
    let tag = (prop::sample::select(NAMES), prop::sample::select(ATTRIBUTES), any::<bool>());
    let tag = tag.prop_map(
        |(name, attribute, is_end)| {
            if is_end { format!("</{name}>") } else { format!("<{name}{attribute}>") }
        },
    );
    let words = prop::sample::select(
        &["word", " ", "\n", "&nbsp;", "&#1;", "]]>", "<!-- x -->", "<?x?>", "[sound:x]", "ä"][..],
    );
    let piece = prop_oneof![3 => tag, 1 => words.prop_map(str::to_owned), 1 => "\\PC{0,4}"];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_html_becomes_xml_with_each_id_once(html in pieces()) {
        for medium in [Medium::Book, Medium::Card] {
            let markup = markup(&html, medium);
            check_xml(&markup.text);
            let ids: Vec<&str> = markup.text.match_indices(" id=\"").map(|(at, _)| &markup.text[at..]).collect();
            prop_assert_eq!(ids.len(), markup.ids.len());
            let places: BTreeSet<usize> = markup.fragments.iter().map(|fragment| fragment.place.start).collect();
            prop_assert_eq!(places.len(), markup.fragments.len());
            for fragment in &markup.fragments {
                prop_assert!(markup.text[fragment.place.clone()].starts_with('#'));
            }
            check_xml(&markup.with_fragments("top", |_| false));
        }
    }
}

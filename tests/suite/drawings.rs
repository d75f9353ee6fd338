//! What `mermaid` and `flow` fences become, on the site and in every export.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use roxmltree::Document;

use crate::support::{TestBook, golden, repository};

/// The figures of a page.
fn figures(html: &str) -> Vec<&str> {
    let starts = html.match_indices("<figure class=\"drawing\"").map(|(start, _)| start);
    starts.map(|start| &html[start..start + html[start..].find("</figure>").expect("it ends") + 9]).collect()
}

fn pages(book: &TestBook) -> Vec<(String, String)> {
    let site = book.build().into_iter().filter(|(path, _)| path.ends_with(".html"));
    site.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("pages are UTF-8"))).collect()
}

#[test]
fn every_kind_is_drawn_as_before() {
    let folder = repository().join("tests/golden/drawings");
    let mut made = BTreeSet::new();
    for (path, html) in pages(&TestBook::copy_of("drawings")) {
        let figures = figures(&html);
        let Some(name) = path.strip_prefix("q/").filter(|_| !figures.is_empty()) else { continue };
        // A page to open in a browser.
        let sheets = ["base", "content", "drawings"]
            .map(|sheet| format!("<link rel=\"stylesheet\" href=\"../../../themes/default/css/{sheet}.css\">\n"));
        let page = format!("<!doctype html>\n<meta charset=\"utf-8\">\n{}{}\n", sheets.concat(), figures.join("\n"));
        golden(&folder.join(name), &page.replace("<path", "\n<path").replace("<g ", "\n<g "));
        made.insert(name.to_owned());
    }
    let kept: BTreeSet<String> = fs::read_dir(&folder)
        .expect("it is there")
        .map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(made, kept, "a page for each question");
}

#[test]
fn a_drawing_is_xml_without_styles_scripts_or_addresses_and_has_a_name_and_a_description() {
    let allowed = ["svg", "title", "desc", "path", "g", "text"];
    let mut count = 0;
    for (path, html) in pages(&TestBook::copy_of("drawings")) {
        for figure in figures(&html) {
            count += 1;
            let document = Document::parse(figure).unwrap_or_else(|error| panic!("{path}: {error}: {figure}"));
            let svg = document.descendants().find(|node| node.has_tag_name("svg"));
            let svg = svg.expect("it has a picture");
            for node in svg.descendants().filter(|node| node.is_element()) {
                assert!(allowed.contains(&node.tag_name().name()), "{path}: {node:?}");
                for attribute in node.attributes() {
                    let name = attribute.name();
                    let is_harmful = name == "style" || name.starts_with("on") || name.ends_with("href");
                    assert!(!is_harmful && !attribute.value().contains("url("), "{path}: {attribute:?}");
                }
            }
            let named: Vec<&str> = svg.attribute("aria-labelledby").expect("it is named").split(' ').collect();
            for (id, tag) in named.iter().zip(["title", "desc"]) {
                let node = svg.descendants().find(|node| node.attribute("id") == Some(id)).expect("it is there");
                assert_eq!(node.tag_name().name(), tag);
                assert!(!node.text().unwrap_or("").trim().is_empty(), "{path}: {figure}");
            }
        }
        let mut ids = BTreeSet::new();
        for id in html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.insert(id), "{path}: `{id}` is there twice");
        }
    }
    assert!(count > 40, "{count}");
}

#[test]
fn a_description_reads_like_sentences() {
    let book = TestBook::empty();
    book.write("content/t/_index.md", "+++\ntitle = \"T\"\n+++\n");
    let mut text = "+++\nquestion = \"Q?\"\n+++\n\nA.\n\n".to_owned();
    let drawings = [
        (
            "flowchart LR\nA[Client] -->|POST /orders| B[Gateway]\nB --> C{In stock?}\nB --> D\nC --- E",
            "Client to Gateway: POST /orders. Gateway leads to In stock? and D. In stock? is connected to E.",
        ),
        (
            "sequenceDiagram\nA->>B: Are you there?\nloop 3 times\nB-xA: yes\nend\nNote over A,B: odd",
            "A to B: Are you there? Repeatedly, 3 times: B to A, which does not arrive: yes. After that: Note on A and B: odd.",
        ),
        (
            "stateDiagram-v2\n[*] --> On\nOn --> Off: pressed\nOff --> [*]",
            "It begins with On. On to Off: pressed. It can end with Off.",
        ),
        ("packet\n0-7: \"Type\"\n8: \"F\"", "Bits 0 to 7: Type. Bit 8: F."),
        ("flowchart TD\naccTitle: Name\naccDescr: What it says.\na --> b", "What it says."),
    ];
    for (source, _) in drawings {
        write!(text, "```mermaid\n{source}\n```\n\n").expect("it is a text");
    }
    book.write("content/t/q.md", &text);
    let html = book.page("q/q.html");
    let found: Vec<&str> = html.split("<desc id=").skip(1).filter_map(|rest| rest.split(['>', '<']).nth(1)).collect();
    assert_eq!(found, drawings.map(|(_, description)| description));
    assert!(html.contains(">Name</title>") && html.contains(">Flowchart</title>"));
}

#[test]
fn a_description_has_the_signs_of_its_language() {
    let book = TestBook::empty()
        .with("book.toml", "[book]\ntitle = \"本\"\nlanguage = \"ja\"\n")
        .with("content/t/_index.md", "+++\ntitle = \"T\"\n+++\n")
        .with(
            "content/t/q.md",
            "+++\nquestion = \"何？\"\n+++\n\nA.\n\n```mermaid\nflowchart LR\nA --> B\nA --> C\nA --> D\nB --> E\n```\n\n\
             ```mermaid\nsequenceDiagram\nA->>B: 送信。\n```\n",
        );
    let html = book.page("q/q.html");
    let found: Vec<&str> = html.split("<desc id=").skip(1).filter_map(|rest| rest.split(['>', '<']).nth(1)).collect();
    assert_eq!(found, ["AからB、C、Dへ。BからEへ。", "AからBへ：送信。"]);
}

#[test]
fn a_small_drawing_is_small() {
    let book = TestBook::copy_of("drawings");
    let site = pages(&book);
    for (name, index, most) in [("flowchart", 1, 1500), ("sequence", 0, 2300), ("git", 0, 1500), ("memory", 2, 1500)] {
        let path = format!("q/{name}.html");
        let html = &site.iter().find(|(own, _)| *own == path).expect("it is there").1;
        let length = figures(html)[index].len();
        assert!(length <= most, "{name} {index} has {length} bytes");
    }
}

#[test]
fn raw_html_around_it_is_cleaned_and_the_drawing_stays() {
    let book = TestBook::copy_of("drawings");
    let html = book.page("q/beside-html.html");
    assert_eq!(figures(&html).len(), 3, "{html}");
    assert!(!html.contains("<svg onload") && !html.contains("javascript:"), "{html}");
    assert!(html.contains("&lt;script&gt;"), "{html}");
}

#[test]
fn the_source_stays_where_programs_and_search_look_for_it() {
    let book = TestBook::copy_of("drawings");
    let markdown = book.page("q/flowchart.md");
    assert!(markdown.contains("```mermaid\nflowchart TD\n"), "{markdown}");
    let found = book.run(&["search", "Postgres"]);
    assert!(found.stdout.contains("flowchart"), "{found:?}");
}

/// `header`, then a line for each number below `count`.
fn repeated(header: &str, count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(format!("{header}\n"), |source, index| source + &line(index) + "\n")
}

/// Sources that would take long, or much, if nothing was limited.
fn hostile() -> Vec<String> {
    let all_to_all = |count: usize, arrow: &str| {
        repeated("flowchart TD", count * count, |pair| format!("n{} {arrow} n{}", pair / count, pair % count))
    };
    vec![
        all_to_all(15, "-->"),
        all_to_all(11, "-->|a label of some length|"),
        all_to_all(100, "-->"),
        format!("flowchart LR\na {}", "--> b & c & d & e & f & g ".repeat(3)),
        format!("flowchart LR\na{}", " & a".repeat(4000)),
        repeated("flowchart TD", 119, |i| format!("n{i} ----------> n{}", i + 1)),
        repeated("flowchart TD", 60, |i| format!("n{i} --> n{}\nn{} --> n{i}", i + 60, i + 60)),
        repeated("flowchart TD", 58, |i| {
            format!("a{i} --> a{0}\nb{i} --> b{0}\na{i} --> b{1}\nb{i} --> a{0}", i + 1, 57 - i)
        }),
        repeated("flowchart LR", 25, |i| {
            let (one, other) = (i * 7 % 25, i * 11 % 25);
            format!("subgraph g{i}\nx{i} --> y{i}\nend\ny{i} --> x{one}\ng{i} --> g{other}")
        }),
        format!("flowchart TD\n{}", "subgraph s\n".repeat(2000)),
        format!("flowchart TD\na[{}]", "x".repeat(19_000)),
        format!("flowchart TD\na[{}]", "<b>".repeat(6_000)),
        format!("flowchart TD\na[{}]", "word ".repeat(3_800)),
        format!("flowchart TD\na{}", "[".repeat(19_000)),
        format!("flowchart TD\na -- {}", "-".repeat(19_000)),
        format!("sequenceDiagram\n{}", "A->>B: x\n".repeat(2_000)),
        format!("sequenceDiagram\n{}", "loop x\n".repeat(2_500)),
        format!("sequenceDiagram\n{}", "A->>+A: x\n".repeat(120)),
        format!("stateDiagram-v2\n{}", "state a {\n".repeat(1_900)),
        format!("gitGraph\n{}", "commit\n".repeat(2_500)),
        "gantt\ndateFormat X\na :0, 999999999999999999\nb :-9223372036854775808, 9223372036854775807".to_owned(),
        "gantt\ndateFormat X\na :0, 1000000000000\nb :99999999d".to_owned(),
        "packet\n0-99999999: \"x\"\n+2147483647: \"y\"".to_owned(),
        format!("block\ncolumns 40\n{}", "a:40 space ".repeat(1_500)),
        format!("block\n{}", "block\n".repeat(3_000)),
        format!("timeline\n{}", "a : b : c\n".repeat(1_900)),
        "x".repeat(1_000_000),
    ]
}

#[test]
fn no_source_takes_long() {
    let book = TestBook::empty();
    book.write("content/t/_index.md", "+++\ntitle = \"T\"\n+++\n");
    for (index, source) in hostile().into_iter().enumerate() {
        let text = format!("+++\nquestion = \"Q {index}?\"\n+++\n\nA.\n\n```mermaid\n{source}\n```\n");
        book.write("content/t/q.md", &text);
        // Seconds of processor time: what else the machine does must not decide.
        let limited = Command::new("sh")
            .args(["-c", "ulimit -t 5; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_askbook"), "build", "--book"])
            .arg(book.path())
            .env("ASKBOOK_CACHE_DIR", book.cache())
            .output()
            .expect("there is a shell");
        let said = String::from_utf8_lossy(&limited.stderr);
        assert_eq!(limited.status.code(), Some(0), "{index}: {}: {said}", &source[..source.len().min(80)]);
    }
}

#[test]
fn exports_have_drawings_with_what_each_medium_allows() {
    let book = TestBook::copy_of("drawings");
    let out = book.path().join("book.html");
    let ran = book.run(&["export", "html", "--out", &out.to_string_lossy()]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let html = fs::read_to_string(&out).expect("it was written");
    assert!(figures(&html).len() > 20);
    let mut ids = BTreeSet::new();
    for id in html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.insert(id), "`{id}` is there twice");
    }
}

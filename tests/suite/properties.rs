//! No input makes askbook panic, and spans lie inside their file.

use std::collections::BTreeMap;

use askbook::check::fix;
use askbook::check::snippets::{self, Parser};
use askbook::config::SiteConfig;
use askbook::load::Project;
use askbook::render::theme;
use askbook::source::{SourceFile, SourcePath};
use askbook::text::slug::{is_slug, slugify};
use askbook::write;
use askbook::{assemble_project, parse};
use proptest::prelude::*;

/// Text made of the pieces that mean something to Markdown, TOML and HTML.
fn tricky_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "+++\n",
        "+++",
        "question = \"",
        "\"\n",
        "level = \"novice\"\n",
        "tags = [",
        "]\n",
        "# ",
        "## ",
        "\n",
        "\r\n",
        "\n\n",
        "```go {hl=1-3}\n",
        "```\n",
        "~~~",
        "> [!TIP]\n> ",
        "[[",
        "]]",
        "|",
        "| a | b |\n|---|:-:|\n",
        "[^1]",
        "[^1]: ",
        "<script>",
        "</script>",
        "<details>",
        "<!--",
        "-->",
        "<pid>",
        "<b>",
        "</b>",
        "<img src=\"",
        "<a href='x' ",
        ">",
        "[[a|b]]",
        "[!TPI]\n",
        "â€™",
        "Ã©",
        "tags: [a, {b: c",
        "levle = \"novcie\"\n",
        "aliases = []\n",
        "![",
        "](",
        ")",
        "[a](b.md#c)",
        "- [ ] ",
        "1. ",
        "    ",
        "\t",
        "`",
        "*",
        "_",
        "\\",
        "&amp;",
        "{#id}",
        "{{ x }}",
        "{% x %}",
        "↓",
        "é",
        "日本",
        "\u{feff}",
        "\0",
        "word ",
        "http://example.org",
    ]);
    prop::collection::vec(prop_oneof![4 => pieces.prop_map(str::to_owned), 1 => any::<String>()], 0..40)
        .prop_map(|pieces| pieces.concat())
}

/// Parses, assembles and renders one file as a book would; checks every span.
fn whole_pipeline(text: &str, front_matter: bool) {
    let text = if front_matter { format!("+++\nquestion = \"Q?\"\n+++\n{text}") } else { text.to_owned() };
    let file = SourceFile::new("content/topic/a.md", text);
    let (question, diagnostics) = parse::question(&file);
    for diagnostic in &diagnostics {
        assert!(diagnostic.span.start <= diagnostic.span.end && diagnostic.span.end <= file.text.len());
        assert!(file.text.get(diagnostic.span.range()).is_some(), "a span cuts a character: {diagnostic:?}");
    }
    if let Some(question) = question {
        let outline = &question.body.outline;
        let spans = outline.links.iter().map(|link| link.span).chain(outline.headings.iter().map(|h| h.span));
        for span in spans.chain(outline.fences.iter().flat_map(|fence| [fence.span, fence.info_span])) {
            assert!(file.text.get(span.range()).is_some(), "{span:?}");
        }
    }
    let project = Project::in_memory("", [SourceFile { path: SourcePath::new("content/topic/a.md"), ..file }]);
    let (book, diagnostics) = assemble_project(&project);
    let file = &project.content[0];
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.path == file.path) {
        assert!(file.text.get(diagnostic.span.range()).is_some(), "a span cuts a character: {diagnostic:?}");
        if let Some(fix) = &diagnostic.fix {
            assert!(file.text.get(fix.span.range()).is_some(), "a fix cuts a character: {diagnostic:?}");
        }
    }
    let found: Vec<_> = diagnostics.iter().filter(|diagnostic| diagnostic.path == file.path).collect();
    if let Some((mended, _)) = fix::mended(file, &found) {
        let mended = SourceFile::new(file.path.as_str(), mended);
        assert!(parse::question(&mended).0.is_some() || parse::question(file).0.is_none(), "mending broke the file");
    }
    for fence in book.questions.iter().flat_map(|question| &question.body.outline.fences) {
        for parser in Parser::ALL {
            let _ = snippets::parse(parser, &fence.code);
        }
    }
    let theme = theme::load(&SiteConfig::default(), "en", &BTreeMap::new()).expect("the built-in theme loads");
    write::in_memory(&book, &theme).expect("it renders");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_file_makes_the_pipeline_panic(text in tricky_text(), front_matter: bool) {
        whole_pipeline(&text, front_matter);
    }

    #[test]
    fn no_bytes_make_parsing_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let file = SourceFile::from_bytes(SourcePath::new("content/a/b.md"), bytes);
        let (_, diagnostics) = parse::question(&file);
        for diagnostic in diagnostics {
            prop_assert!(file.text.get(diagnostic.span.range()).is_some());
        }
        let _ = parse::index(&file);
        let _ = askbook::config::read(&file);
    }

    #[test]
    fn slugs_are_slugs(text in any::<String>()) {
        let slug = slugify(&text);
        prop_assert!(slug.is_empty() || is_slug(&slug), "{slug}");
        prop_assert_eq!(slugify(&slug), slug);
    }
}

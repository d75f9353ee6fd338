//! The least that any generator has to do with the same crates: read, parse with pulldown-cmark, highlight with syntect
//! (onig), render one tera template, write. No model, no links, no checks, no feeds; tantivy is measured apart.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use rayon::prelude::*;
use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

const TEMPLATE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ title }}</title></head>\
<body><nav>{{ sidebar | safe }}</nav><main><h1>{{ title }}</h1>{{ body | safe }}</main></body></html>";

/// What tantivy alone costs: the same texts with its own tokenizer, in one segment of memory.
pub(crate) fn index(book: &Path) {
    let mut schema = tantivy::schema::Schema::builder();
    let [title, body] = ["title", "body"].map(|name| schema.add_text_field(name, tantivy::schema::TEXT));
    let mut writer = tantivy::IndexBuilder::new()
        .schema(schema.build())
        .single_segment_index_writer(tantivy::directory::RamDirectory::create(), 1 << 30)
        .expect("an index");
    for topic in fs::read_dir(book.join("content")).expect("a book") {
        for file in fs::read_dir(topic.expect("a topic").path()).expect("a topic") {
            let text = fs::read_to_string(file.expect("a file").path()).expect("a text");
            let mut document = tantivy::TantivyDocument::default();
            document.add_text(title, self::title(&text));
            document.add_text(body, text.splitn(3, "+++\n").nth(2).unwrap_or(&text));
            writer.add_document(document).expect("it can be added");
        }
    }
    writer.finalize().expect("it can be written");
}

/// Builds the book in `book` into `out`.
pub(crate) fn build(book: &Path, out: &Path) {
    let syntaxes = two_face::syntax::extra_newlines();
    let mut tera = tera::Tera::default();
    tera.add_raw_template("page.html", TEMPLATE).expect("the template is right");
    let mut topics: Vec<PathBuf> =
        fs::read_dir(book.join("content")).expect("a book").map(|entry| entry.expect("a topic").path()).collect();
    topics.sort();
    fs::create_dir_all(out).expect("a folder");
    topics.par_iter().for_each(|topic| {
        let mut files: Vec<PathBuf> =
            fs::read_dir(topic).expect("a topic").map(|entry| entry.expect("a file").path()).collect();
        files.sort();
        let texts: Vec<String> = files.iter().map(|file| fs::read_to_string(file).expect("a text")).collect();
        let mut sidebar = String::new();
        for (text, file) in texts.iter().zip(&files).take(30) {
            sidebar += &format!("<a href=\"{}.html\">{}</a>", stem(file), title(text));
        }
        texts.par_iter().zip(&files).for_each(|(text, file)| {
            let mut context = tera::Context::new();
            context.insert("title", &title(text));
            context.insert("sidebar", &sidebar);
            context.insert("body", &html(text.splitn(3, "+++\n").nth(2).unwrap_or(text), &syntaxes));
            let page = tera.render("page.html", &context).expect("the template renders");
            fs::write(out.join(format!("{}.html", stem(file))), page).expect("it can be written");
        });
    });
}

fn stem(file: &Path) -> String {
    file.file_stem().expect("a name").to_string_lossy().into_owned()
}

fn title(text: &str) -> String {
    text.lines().find_map(|line| line.strip_prefix("question = ")).unwrap_or("Topic").trim_matches('"').to_owned()
}

fn html(markdown: &str, syntaxes: &SyntaxSet) -> String {
    let mut code: Option<(String, String)> = None;
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).filter_map(|event| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
            code = Some((language.to_string(), String::new()));
            None
        }
        Event::Text(text) if code.is_some() => {
            code.as_mut().expect("just seen").1.push_str(&text);
            None
        }
        Event::End(TagEnd::CodeBlock) => {
            let (language, text) = code.take().expect("it was opened");
            let syntax = syntaxes.find_syntax_by_token(&language).unwrap_or_else(|| syntaxes.find_syntax_plain_text());
            let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, syntaxes, ClassStyle::Spaced);
            for line in LinesWithEndings::from(&text) {
                generator.parse_html_for_line_which_includes_newline(line).expect("it is text");
            }
            Some(Event::Html(format!("<pre><code>{}</code></pre>", generator.finalize()).into()))
        }
        other => Some(other),
    });
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    html
}

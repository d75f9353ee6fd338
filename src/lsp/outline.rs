//! What an editor shows of a whole text: its symbols, what can be folded, and how important the questions are that it names.

use serde_json::{Value, json};

use super::library::OpenBook;
use super::page::{Kind, Page};
use super::position::{Encoding, Lines};
use super::protocol::{Client, uri_of};
use crate::book::links::{Target, resolve};
use crate::book::{Book, Question};
use crate::model::Importance;
use crate::source::{SourcePath, Span};

/// Kinds of symbols, as the protocol numbers them.
const FILE: u8 = 1;
const STRING: u8 = 15;
const TABLE: u8 = 3;

/// Importance as stars: one, two or three of three.
pub(super) fn stars(importance: Importance) -> String {
    let count = usize::from(importance.get());
    format!("{}{}", "★".repeat(count), "☆".repeat(3 - count))
}

/// A part of a text, with the parts inside of it.
struct Symbol {
    name: String,
    kind: u8,
    /// All of it.
    whole: Span,
    /// Its name.
    name_span: Span,
    /// 1 is outermost.
    depth: u8,
}

/// The symbols of a text: its question, headings, tables.
pub(super) fn symbols(page: &Page, uri: &str, client: Client) -> Value {
    let symbols = list(page);
    let lines = page.lines();
    if client.nests_symbols {
        return json!(nested(&symbols, &lines));
    }
    let flat = symbols.iter().map(|symbol| {
        let location = json!({ "uri": uri, "range": lines.range(symbol.whole) });
        json!({ "name": symbol.name, "kind": symbol.kind, "location": location })
    });
    json!(flat.collect::<Vec<_>>())
}

fn list(page: &Page) -> Vec<Symbol> {
    let end = page.file.text.trim_end().len();
    let mut symbols = Vec::new();
    if page.kind == Kind::Settings {
        let mut offset = 0;
        for line in page.file.text.split_inclusive('\n') {
            let header = line.trim_end();
            if let Some(name) =
                header.strip_prefix('[').and_then(|header| header.trim_start_matches('[').split(']').next())
            {
                let span = Span::new(offset, offset + header.len());
                symbols.push(Symbol { name: name.to_owned(), kind: TABLE, whole: span, name_span: span, depth: 1 });
            }
            offset += line.len();
        }
    } else {
        let name = page.entries.iter().find(|entry| matches!(entry.key.value.as_str(), "question" | "title"));
        if let Some(string) = name.and_then(|entry| entry.strings.first()) {
            let (name, whole) = (string.value.clone(), Span::new(page.file.text_start(), end));
            symbols.push(Symbol { name, kind: FILE, whole, name_span: string.span, depth: 1 });
        }
        for heading in &page.outline().headings {
            let name_span = Span::new(heading.span.start, heading.span.end.min(end).max(heading.span.start));
            let name = heading.text.clone();
            symbols.push(Symbol { name, kind: STRING, whole: name_span, name_span, depth: heading.level.max(2) });
        }
    }
    symbols.retain(|symbol| !symbol.name.trim().is_empty());
    // A part goes on to the next one that is not inside of it.
    for place in 0..symbols.len() {
        let depth = symbols[place].depth;
        let next = symbols[place + 1..].iter().find(|next| next.depth <= depth).map_or(end, |next| next.whole.start);
        let symbol = &mut symbols[place];
        symbol.whole.end = if symbol.kind == FILE { end } else { next.max(symbol.name_span.end) };
    }
    symbols
}

fn nested(symbols: &[Symbol], lines: &Lines<'_>) -> Vec<Value> {
    let mut made = Vec::new();
    let mut rest = symbols;
    while let Some((symbol, after)) = rest.split_first() {
        let inside = after.iter().take_while(|next| next.depth > symbol.depth).count();
        made.push(json!({
            "name": symbol.name,
            "kind": symbol.kind,
            "range": lines.range(symbol.whole),
            "selectionRange": lines.range(symbol.name_span),
            "children": nested(&after[..inside], lines),
        }));
        rest = &after[inside..];
    }
    made
}

/// What can be folded: the front matter, sections, fences, tables of book.toml.
pub(super) fn folds(page: &Page) -> Value {
    let lines = page.lines();
    let mut spans: Vec<Span> =
        list(page).iter().filter(|symbol| symbol.kind != FILE).map(|symbol| symbol.whole).collect();
    spans.extend(page.outline().fences.iter().map(|fence| fence.span));
    if page.kind != Kind::Settings && page.toml.start > 0 {
        spans.push(Span::new(page.toml.start - 1, page.toml.end + 1));
    }
    let folds = spans.into_iter().filter_map(|span| {
        let text = &page.file.text[span.start..span.end.min(page.file.text.len())];
        let end = span.start + text.trim_end().len();
        let (start, end) = (lines.position(span.start).line, lines.position(end).line);
        (end > start).then(|| json!({ "startLine": start, "endLine": end }))
    });
    json!(folds.collect::<Vec<_>>())
}

/// Beside each question that is named, how important it is.
pub(super) fn hints(page: &Page, book: &Book, span: Span) -> Value {
    let lines = page.lines();
    let links = page.outline().links.iter().filter_map(|link| match resolve(book, &page.file.path, link) {
        Ok(Target::Question(index, _)) => Some((link.span.end, index)),
        _ => None,
    });
    let related = page.entries.iter().filter(|entry| entry.key.value == "related").flat_map(|entry| &entry.strings);
    let related = related.filter_map(|id| Some((id.span.end, book.find(&id.value)?)));
    let hints = links.chain(related).filter(|(end, _)| span.start <= *end && *end <= span.end).map(|(end, index)| {
        let question = &book.questions[index];
        let level = question.level.map_or(String::new(), |level| format!(" · {level}"));
        json!({
            "position": lines.position(end),
            "label": stars(question.importance),
            "tooltip": format!("{}{level}", question.title),
            "paddingLeft": true,
        })
    });
    json!(hints.collect::<Vec<_>>())
}

/// Most questions that a search for symbols gives.
const MAX_FOUND: usize = 100;

/// The questions whose id or title has all words of `query`, in every language that they are written in.
pub(super) fn search(open: &OpenBook, query: &str, encoding: Encoding) -> Vec<Value> {
    let query = query.to_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let has_words = |question: &Question| {
        let title = question.title.to_lowercase();
        words.iter().all(|word| title.contains(word) || question.id.contains(word))
    };
    let found = open.books().flat_map(|book| {
        let own = book.questions.iter().filter(|question| !book.languages.is_missing(&question.path));
        own.filter(|question| has_words(question)).map(|question| (book.languages.source(&question.path), question))
    });
    let symbol = |(path, question): (SourcePath, &Question)| {
        let text = open.project.file(&path).map(|file| file.text.clone()).unwrap_or_default();
        let range = Lines::new(&text, encoding).range(question.question_span);
        json!({
            "name": question.title,
            "kind": FILE,
            "containerName": question.id,
            "location": { "uri": uri_of(&open.root.join(path.as_str())), "range": range },
        })
    };
    found.take(MAX_FOUND).map(symbol).collect()
}

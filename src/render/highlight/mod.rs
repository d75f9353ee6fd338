//! Code into HTML with a few short class names; syntect finds the scopes, two-face has the syntaxes.
//!
//! Two caches keep it quick. Within a build, the result for a line is remembered with the parser's state before it,
//! since code repeats itself, often with other numbers and names only; across builds, [`SnippetCache`](super::snippet_cache::SnippetCache) keeps whole snippets.

mod languages;
mod shapes;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::model::limits::{self, Limit};
use crate::text::html::escape_into;
use rustc_hash::FxHashMap;
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference};

use languages::{SYNTAXES, Treatment, treatment};
pub use languages::{is_known_language, language_names};
use shapes::{Alike, Shape};

/// Scope prefixes and the class of what they cover; the longest prefix of the innermost scope that has any wins.
///
/// Scopes are those of Sublime Text (<https://www.sublimetext.com/docs/scope_naming.html>).
const CLASSES: &[(&str, &str)] = &[
    ("comment", "c"),
    ("string", "s"),
    ("constant", "n"),
    ("constant.character.escape", "e"),
    ("constant.other.placeholder", "e"),
    ("keyword", "k"),
    ("keyword.operator", "o"),
    ("keyword.operator.word", "k"),
    ("keyword.other.unit", "n"),
    ("storage", "k"),
    ("entity.name.function", "f"),
    ("support.function", "f"),
    ("variable.function", "f"),
    ("entity.name.type", "t"),
    ("entity.name.class", "t"),
    ("entity.name.struct", "t"),
    ("entity.name.enum", "t"),
    ("entity.name.interface", "t"),
    ("storage.type.numeric", "t"),
    ("storage.type.go", "t"),
    ("storage.type.keyword", "k"),
    ("storage.type.function", "k"),
    ("support.type", "t"),
    ("support.class", "t"),
    ("entity.name.tag", "a"),
    ("entity.other.attribute-name", "a"),
    ("entity.name.label", "a"),
    ("support.constant", "n"),
    ("variable.language", "k"),
    ("variable.other.readwrite", "v"),
    ("markup.inserted", "gi"),
    ("markup.deleted", "gd"),
    ("meta.diff.header", "c"),
    ("meta.diff.range", "f"),
    ("markup.heading", "k"),
    ("markup.raw", "s"),
    // Code inside a string or a template starts afresh.
    ("source", ""),
    ("meta.interpolation", ""),
    ("text", ""),
];

/// The limit that code is over when it is shown without colors: syntaxes can need time with the square of a line's length.
#[must_use]
pub fn over_limit(code: &str) -> Option<&'static Limit> {
    if code.len() > limits::CODE.most {
        return Some(&limits::CODE);
    }
    code.lines().any(|line| line.len() > limits::CODE_LINE.most).then_some(&limits::CODE_LINE)
}

/// Code as the inside of a `<code>` element: a line a line, marked ones in `<mark>`.
#[must_use]
pub fn highlight(code: &str, language: &str, marked: &BTreeSet<usize>) -> String {
    let lines = HIGHLIGHTER.with_borrow_mut(|highlighter| match highlighter.treatment(language) {
        Treatment::Syntax(syntax) if over_limit(code).is_none() => highlighter.lines(code, syntax),
        _ => code.lines().map(escaped_line).collect(),
    });
    let mut html = String::with_capacity(code.len() * 2);
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            html.push('\n');
        }
        if marked.contains(&(index + 1)) {
            html.push_str("<mark>");
            html.push_str(line);
            html.push_str("</mark>");
        } else {
            html.push_str(line);
        }
    }
    html
}

fn escaped_line(line: &str) -> Rc<str> {
    let mut html = String::with_capacity(line.len());
    escape_into(&mut html, line);
    html.into()
}

/// Lines that one thread remembers; a line takes some 150 bytes. What repeats itself is seen early, so that later lines
/// are looked up but no longer kept.
const MAX_REMEMBERED_LINES: usize = 40_000;
/// Parser states of one syntax before its memory starts afresh.
const MAX_REMEMBERED_STATES: usize = 2_000;

/// Scopes that may be open at the start of a line for it to be highlighted.
const MAX_OPEN_SCOPES: usize = 150;

thread_local! {
    static HIGHLIGHTER: RefCell<Highlighter> = RefCell::new(Highlighter::default());
}

/// What one thread remembers.
#[derive(Default)]
struct Highlighter {
    treatments: FxHashMap<String, Treatment>,
    classes: FxHashMap<Scope, Option<&'static str>>,
    prefixes: Vec<(Scope, &'static str)>,
    syntaxes: FxHashMap<String, SyntaxMemory>,
    remembered_lines: usize,
}

/// The states that the parser of one syntax was seen in, and what each line did from there.
#[derive(Default)]
struct SyntaxMemory {
    states: Vec<(ParseState, ScopeStack)>,
    /// By index of the state before the line.
    lines: Vec<LineMemory>,
}

#[derive(Default)]
struct LineMemory {
    /// A line to its HTML and the state behind it.
    exact: FxHashMap<Box<str>, (Rc<str>, usize)>,
    /// What the text of a line's [`Shape`] stands for: its colors and the state behind it.
    shapes: FxHashMap<Box<str>, (Box<[Stretch]>, usize)>,
}

/// Where a stretch of a line ends, in bytes, and its class.
type Stretch = (usize, Option<&'static str>);

impl SyntaxMemory {
    /// The index of a state, which is a new one when it was never seen.
    fn intern(&mut self, parser: ParseState, scopes: ScopeStack) -> usize {
        let found = self.states.iter().position(|(known, known_scopes)| *known_scopes == scopes && *known == parser);
        found.unwrap_or_else(|| {
            self.states.push((parser, scopes));
            self.lines.push(LineMemory::default());
            self.states.len() - 1
        })
    }
}

impl Highlighter {
    fn treatment(&mut self, language: &str) -> Treatment {
        if let Some(known) = self.treatments.get(language) {
            return *known;
        }
        let found = treatment(language);
        self.treatments.insert(language.to_owned(), found);
        found
    }

    fn lines(&mut self, code: &str, syntax: &SyntaxReference) -> Vec<Rc<str>> {
        let mut memory = self.syntaxes.remove(&syntax.name).unwrap_or_default();
        if memory.states.len() > MAX_REMEMBERED_STATES {
            memory = SyntaxMemory::default();
        }
        if memory.states.is_empty() {
            memory.states.push((ParseState::new(syntax), ScopeStack::new()));
            memory.lines.push(LineMemory::default());
        }
        let alike = Alike::of(&syntax.name);
        let mut state = 0;
        let mut lines = Vec::new();
        for line in code.lines() {
            // What is opened and never closed makes each line more work than the one before.
            if memory.states[state].1.len() > MAX_OPEN_SCOPES {
                lines.push(escaped_line(line));
                continue;
            }
            if let Some((html, next)) = memory.lines[state].exact.get(line) {
                lines.push(Rc::clone(html));
                state = *next;
                continue;
            }
            let shape = alike.and_then(|alike| Shape::of(line, alike));
            let known = shape.as_ref().and_then(|shape| {
                let (stretches, next) = memory.lines[state].shapes.get(shape.text.as_str())?;
                Some((shape.in_line(stretches)?, *next))
            });
            if let Some((stretches, next)) = known {
                lines.push(paint(line, &stretches).into());
                state = next;
                continue;
            }
            let (mut parser, mut scopes) = memory.states[state].clone();
            let stretches = self.stretches(line, &mut parser, &mut scopes);
            let html: Rc<str> = paint(line, &stretches).into();
            let next = memory.intern(parser, scopes);
            if self.remembered_lines < MAX_REMEMBERED_LINES {
                let line_memory = &mut memory.lines[state];
                let of_shape = shape.and_then(|shape| Some((shape.in_shape(&stretches)?, shape.text)));
                match of_shape {
                    Some((stretches, text)) => drop(line_memory.shapes.insert(text.into(), (stretches.into(), next))),
                    None => drop(line_memory.exact.insert(Box::from(line), (Rc::clone(&html), next))),
                }
                self.remembered_lines += 1;
            }
            lines.push(html);
            state = next;
        }
        self.syntaxes.insert(syntax.name.clone(), memory);
        lines
    }

    /// The colours of one line; neighbors of one class are one stretch.
    fn stretches(&mut self, line: &str, parser: &mut ParseState, scopes: &mut ScopeStack) -> Vec<Stretch> {
        let mut stretches: Vec<Stretch> = Vec::new();
        let with_newline = format!("{line}\n");
        let Ok(operations) = parser.parse_line(&with_newline, &SYNTAXES) else { return vec![(line.len(), None)] };
        let mut done = 0;
        let ends = operations.iter().map(|(offset, operation)| ((*offset).min(line.len()), Some(operation)));
        for (end, operation) in ends.chain([(line.len(), None)]) {
            if end > done {
                // Blanks have no colour of their own: they stay in whatever stretch is open.
                let is_blank = line[done..end].trim().is_empty();
                let open = stretches.last().and_then(|(_, class)| *class);
                let class = if is_blank { open } else { self.class(scopes) };
                match stretches.last_mut() {
                    Some(last) if last.1 == class => last.0 = end,
                    _ => stretches.push((end, class)),
                }
                done = end;
            }
            if operation.is_some_and(|operation| scopes.apply(operation).is_err()) {
                break;
            }
        }
        if done < line.len() {
            stretches.push((line.len(), None));
        }
        stretches
    }

    fn class(&mut self, scopes: &ScopeStack) -> Option<&'static str> {
        if self.prefixes.is_empty() {
            let prefixes = CLASSES.iter().filter_map(|(prefix, class)| Some((Scope::new(prefix).ok()?, *class)));
            self.prefixes = prefixes.collect();
            self.prefixes.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
        }
        for scope in scopes.as_slice().iter().rev() {
            let prefixes = &self.prefixes;
            let class = *self.classes.entry(*scope).or_insert_with(|| {
                prefixes.iter().find(|(prefix, _)| prefix.is_prefix_of(*scope)).map(|(_, class)| *class)
            });
            if let Some(class) = class {
                return Some(class).filter(|class| !class.is_empty());
            }
        }
        None
    }
}

/// A line as HTML, an element a coloured stretch.
fn paint(line: &str, stretches: &[Stretch]) -> String {
    let mut html = String::with_capacity(line.len() * 2);
    let mut start = 0;
    for (end, class) in stretches {
        if let Some(class) = class {
            html.push_str("<i class=");
            html.push_str(class);
            html.push('>');
        }
        escape_into(&mut html, &line[start..*end]);
        if class.is_some() {
            html.push_str("</i>");
        }
        start = *end;
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(code: &str, language: &str) -> String {
        highlight(code, language, &BTreeSet::new())
    }

    #[test]
    fn code_gets_few_short_classes_and_keeps_its_text() {
        let go = html("func main() { // <run>\n\tx := \"a\\n\" + `b`\n}\n", "go");
        assert!(go.contains("<i class=c>// &lt;run&gt;</i>"), "{go}");
        assert!(go.contains("<i class=k>func </i>"), "{go}");
        let text = go.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        let text = without_tags(&text);
        assert_eq!(text, "func main() { // <run>\n\tx := \"a\\n\" + `b`\n}");
    }

    fn without_tags(html: &str) -> String {
        let mut text = html.replace("</i>", "");
        for class in CLASSES {
            text = text.replace(&format!("<i class={}>", class.1), "");
        }
        text
    }

    #[test]
    fn remembered_lines_give_what_fresh_ones_give() {
        let code = "a := `\nb\n`\nc := 1\na := `\nb\n`\n";
        assert_eq!(html(code, "go"), html(code, "go"));
        let lines: Vec<_> = html(code, "go").lines().map(str::to_owned).collect();
        assert_eq!(lines[1], lines[5]);
        assert_ne!(html("b\n", "go"), lines[1]);
    }

    #[test]
    fn numbers_and_names_are_all_alike() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let project = crate::load::project(root).expect("the handbook can be read");
        let questions = crate::book::memory::parse_files(&project.content).questions;
        // One that has seen all lines before, against one that remembers none.
        let mut knowing = Highlighter::default();
        let forgetful = || Highlighter { remembered_lines: MAX_REMEMBERED_LINES, ..Highlighter::default() };
        let (mut tried, mut remembered) = (0, 0);
        for fence in questions.iter().flat_map(|question| &question.body.outline.fences) {
            let Treatment::Syntax(syntax) = treatment(&fence.info.language) else { continue };
            if Alike::of(&syntax.name).is_none() {
                continue;
            }
            for code in [&fence.code, &renamed(&fence.code, &syntax.name)] {
                let before = knowing.remembered_lines;
                let lines = knowing.lines(code, syntax);
                assert_eq!(lines, forgetful().lines(code, syntax), "{code}");
                tried += lines.len();
                remembered += lines.len() + before - knowing.remembered_lines;
            }
        }
        assert!(tried > 15_000 && remembered * 2 > tried, "{remembered} of {tried} lines were known");
    }

    /// The same code with other numbers and names, each line of which has the shape that it had.
    fn renamed(code: &str, syntax: &str) -> String {
        let alike = Alike::of(syntax).expect("some of its words are alike");
        let line = |line: &str| match Shape::of(line, alike) {
            Some(shape) => shape.filled(line, |sign| match sign {
                "9" => "2718",
                "NN" => "QUX",
                "nN" => "Quux",
                _ => "quuux",
            }),
            None => line.to_owned(),
        };
        code.lines().map(|text| line(text) + "\n").collect()
    }

    #[test]
    fn marked_lines_are_marked() {
        assert_eq!(highlight("a\nb\n", "text", &BTreeSet::from([2])), "a\n<mark>b</mark>");
    }
}

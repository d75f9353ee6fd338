//! Changes of parts of an answer: addresses led elsewhere or taken off, fences closed.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::markup::closing_bracket;
use super::report::RepairKind;
use crate::parse::markdown;
use crate::source::SourcePath;

/// How often a body is looked through for links that appear when others go.
pub(super) const MAX_LOOKS: usize = 4;

/// What is to be done with an address.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    Keep,
    To(String),
    Drop(Option<RepairKind>),
}

/// A change of a part of a text.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

impl Edit {
    fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range, text: text.into() }
    }
}

pub(super) fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(text.len());
    let mut last = 0;
    for edit in edits.into_iter().filter(|edit| !edit.range.is_empty() || !edit.text.is_empty()) {
        if edit.range.start >= last {
            out.push_str(&text[last..edit.range.start]);
            out.push_str(&edit.text);
            last = edit.range.end;
        }
    }
    out.push_str(&text[last..]);
    out
}

/// An address in a text.
pub(super) struct Address {
    /// The whole link, picture or tag.
    pub(super) span: Range<usize>,
    pub(super) target: String,
    pub(super) is_image: bool,
    form: Form,
}

/// How an address is written.
enum Form {
    /// `[text](target)`, `![text](target)`, `<target>`.
    Markdown,
    /// `[[target|text]]`: the text.
    Wiki(String),
    /// The value of an attribute, and the text that a picture shows in its place.
    Attribute(Range<usize>, String),
}

/// The addresses in `text`, as [`markdown::outline`] sees them: what the book's own links are checked by.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    let outline = markdown::outline(text, 0, &SourcePath::new(""), &mut Vec::new()).unwrap_or_default();
    let mut found = Vec::new();
    for link in outline.links {
        let span = link.span.start..link.span.end;
        let form = if link.is_wiki {
            let inner = text[span.clone()].trim_start_matches(['!', '[']).trim_end_matches(']');
            Form::Wiki(inner.split_once('|').map_or(inner, |(_, shown)| shown).replace(['[', ']'], ""))
        } else {
            Form::Markdown
        };
        found.push(Address { span, target: link.target, is_image: false, form });
    }
    for image in outline.images {
        let span = image.span.start..image.span.end;
        found.push(Address { span, target: image.target, is_image: true, form: Form::Markdown });
    }
    for tag in outline.tags.iter().filter(|tag| !tag.is_end) {
        let is_image = tag.name == "img";
        let name = if is_image { "src" } else { "href" };
        let Some(attribute) = tag.attribute(name).filter(|_| is_image || tag.name == "a") else { continue };
        let alt = tag.attribute("alt").map(|alt| alt.value.clone()).unwrap_or_default();
        let form = Form::Attribute(attribute.span.start..attribute.span.end, alt);
        found.push(Address { span: tag.span.start..tag.span.end, target: attribute.value.clone(), is_image, form });
    }
    found
}

impl Address {
    pub(super) fn is_wiki(&self) -> bool {
        matches!(self.form, Form::Wiki(_))
    }

    /// The changes that lead the address where `answer` says; what a link shows stays.
    pub(super) fn edits(&self, text: &str, answer: &Answer) -> Vec<Edit> {
        let Range { start, end } = self.span.clone();
        match (answer, &self.form) {
            (Answer::Keep, _) => Vec::new(),
            (Answer::To(target), Form::Wiki(shown)) => vec![Edit::new(start..end, format!("[{shown}]({target})"))],
            (Answer::Drop(_), Form::Wiki(shown)) => vec![Edit::new(start..end, shown.as_str())],
            (Answer::To(target), Form::Attribute(value, _)) => {
                let is_quoted = text[..value.start].ends_with(['"', '\'']);
                vec![Edit::new(value.clone(), if is_quoted { target.clone() } else { format!("\"{target}\"") })]
            }
            // A browser shows an `<a>` without `href` as text.
            (Answer::Drop(_), Form::Attribute(_, alt)) => {
                vec![Edit::new(start..end, if self.is_image { alt.as_str() } else { "<a>" })]
            }
            // `<std::vector>` is an address to a parser and a type to its author.
            (_, Form::Markdown) if text[start..end].starts_with('<') => vec![Edit::new(start..start, "\\")],
            (_, Form::Markdown) => {
                let open = start + usize::from(self.is_image);
                let Some(close) = closing_bracket(&text[open..end]).map(|close| open + close) else {
                    return Vec::new();
                };
                match answer {
                    Answer::To(target) if target.contains([' ', '(', ')']) => {
                        vec![Edit::new(close..end, format!("](<{target}>)"))]
                    }
                    Answer::To(target) => vec![Edit::new(close..end, format!("]({target})"))],
                    // `[1]` and `[x]` are brackets to readers where nothing defines them.
                    _ => vec![Edit::new(start..open + 1, ""), Edit::new(close..end, "")],
                }
            }
        }
    }
}

/// Closes the fences that end with their list item, quotation or the text, as a parser sees them.
pub(super) fn close_fences(text: &mut String) {
    if !text.contains("```") && !text.contains("~~~") {
        return;
    }
    for _ in 0..MAX_LOOKS {
        let edits: Vec<Edit> = markdown::plain_parser(text)
            .filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_)))))
            .filter_map(|(_, range)| missing_close(text, range.start, range.end))
            .collect();
        if edits.is_empty() {
            return;
        }
        *text = apply(text, edits);
    }
}

/// The line that closes the fenced block `start..end`, when it has none.
fn missing_close(text: &str, start: usize, end: usize) -> Option<Edit> {
    let block = text[start..end].trim_end();
    let character = block.chars().next()?;
    let length = block.chars().take_while(|c| *c == character).count();
    let last = block.lines().skip(1).last().unwrap_or("").trim_start_matches([' ', '\t', '>']).trim_end();
    if last.len() >= length && last.chars().all(|c| c == character) {
        return None;
    }
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    // What opens the item is on its first line only; a quotation is marked on each.
    let prefix: String = text[line..start].chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect();
    let mark = character.to_string().repeat(length);
    let at = start + block.len();
    let ends = if text[at..].starts_with('\n') { "" } else { "\n" };
    Some(Edit::new(at..at, format!("\n{prefix}{mark}{ends}")))
}

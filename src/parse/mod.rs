//! One content file's text into what its author wrote: front matter, short answer, headings, links, fences.
//!
//! Pure: every fault comes back as a [`Diagnostic`] beside the result, and spans count from the file's first byte.

pub mod anchor;
mod autolink;
mod checks;
mod dollars;
pub(crate) mod drawn;
pub mod events;
pub mod fence;
pub mod front_matter;
pub mod html_names;
mod limited;
pub mod markdown;
mod masked;
pub mod outline;
pub(crate) mod shown;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Rule};
use crate::model::content_file::PageKind;
use crate::source::{SourceFile, SourcePath, Span, Text};
use crate::text::once;
use crate::text::remembered::{Hasher, Key};
use front_matter::{PageFrontMatter, QuestionFrontMatter, TopicFrontMatter};
use outline::{Fence, Outline};

/// A Markdown text inside a content file, with what was noted while reading it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Body {
    /// The Markdown, line ends as in the file; as data it is left out.
    #[serde(skip)]
    pub text: Text,
    /// Where it starts in the file, in bytes.
    pub start: usize,
    /// Headings, links, images, fences, the short answer; spans count from the file's first byte.
    pub outline: Outline,
    #[serde(with = "once")]
    key: OnceLock<Key>,
}

impl Body {
    /// A text with what was noted of it.
    #[must_use]
    pub fn new(text: Text, start: usize, outline: Outline) -> Self {
        Self { text, start, outline, key: OnceLock::new() }
    }

    /// The key of what it shows: its text, code of files, and drawings. It is asked for once nothing of the body changes any more.
    #[must_use]
    pub fn key(&self) -> Key {
        *self.key.get_or_init(|| {
            let mut hasher = Hasher::default();
            hasher.add(self.text.as_bytes());
            for fence in &self.outline.fences {
                // Neither code of files is in the text, nor which languages are drawings: that is book.toml's.
                if fence.info.file.is_some() {
                    hasher.add(fence.code.as_bytes());
                }
                hasher.add(fence.drawing.as_ref().map_or("", SourcePath::as_str).as_bytes());
            }
            hasher.key()
        })
    }

    /// Where a line and column of a fence's code are in the file, both from 1: to the end of that line. Without a line, where
    /// the fence opens.
    #[must_use]
    pub fn place_in(&self, fence: &Fence, line: Option<usize>, column: Option<usize>) -> Span {
        let span = fence.span;
        let source = &self.text[span.start - self.start..span.end - self.start];
        let mut start = span.start;
        let Some(line) = line.filter(|line| *line > 0) else {
            let first = source.lines().next().map_or(0, str::len);
            return Span::new(start, start + first);
        };
        let lines = fence.code.lines().count();
        // A checker may complain about the line after the last one: the fence's end is shown then.
        let line = line.min(lines + 1);
        let typed = source.split_inclusive('\n').nth(line).unwrap_or("");
        start += source.split_inclusive('\n').take(line).map(str::len).sum::<usize>();
        let typed = typed.trim_end();
        let code = fence.code.lines().nth(line - 1).unwrap_or("").trim_end();
        // What a list or a quote puts before the code.
        let indent = match typed.strip_suffix(code) {
            Some(indent) if line <= lines => indent.len(),
            _ => typed.len() - typed.trim_start_matches([' ', '\t', '>']).len(),
        };
        let blank = code.len() - code.trim_start().len();
        let column = column.map_or(blank, |column| column.saturating_sub(1).min(code.len()));
        let column = (0..=column).rev().find(|at| code.is_char_boundary(*at)).unwrap_or(0);
        Span::new(start + indent + column, start + typed.len())
    }
}

/// A question file as written: nothing in it has been compared with other files.
#[derive(Clone, Debug)]
pub struct QuestionFile {
    /// `content/<topic>/<id>.md`.
    pub path: SourcePath,
    /// Its keys.
    pub front_matter: QuestionFrontMatter,
    /// Its answer; empty when there is none.
    pub body: Body,
}

/// An `_index.md` as written: a topic's, or the home page's.
#[derive(Clone, Debug)]
pub struct IndexFile {
    /// `content/_index.md` or `content/<topic>/_index.md`.
    pub path: SourcePath,
    /// Its keys.
    pub front_matter: TopicFrontMatter,
    /// Its introduction.
    pub body: Body,
}

/// A plain page or a path as written.
#[derive(Clone, Debug)]
pub struct PageFile {
    /// `content/_pages/<id>.md` or `content/_paths/<id>.md`.
    pub path: SourcePath,
    /// Which of the two.
    pub kind: PageKind,
    /// Its keys.
    pub front_matter: PageFrontMatter,
    /// Its text.
    pub body: Body,
}

/// Reads a question file; `None` when it has no usable question text or no front matter.
#[must_use]
pub fn question(file: &SourceFile) -> (Option<QuestionFile>, Vec<Diagnostic>) {
    let (read, diagnostics) = with_front_matter(file, front_matter::question);
    let path = file.path.clone();
    (read.map(|(front_matter, body)| QuestionFile { path, front_matter, body }), diagnostics)
}

/// Reads a plain page or a path; `None` when it has no usable title or no front matter.
#[must_use]
pub fn page(file: &SourceFile, kind: PageKind) -> (Option<PageFile>, Vec<Diagnostic>) {
    let (read, diagnostics) =
        with_front_matter(file, |file, span, diagnostics| front_matter::page(file, kind, span, diagnostics));
    let path = file.path.clone();
    (read.map(|(front_matter, body)| PageFile { path, kind, front_matter, body }), diagnostics)
}

/// The front matter of a file that must have one, as `read` reads it, and the text after it.
fn with_front_matter<T>(
    file: &SourceFile,
    read: impl FnOnce(&SourceFile, Span, &mut Vec<Diagnostic>) -> Option<T>,
) -> (Option<(T, Body)>, Vec<Diagnostic>) {
    let mut diagnostics = encoding(file);
    let split = match front_matter::split(file) {
        Ok(split) => split,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return (None, diagnostics);
        }
    };
    if let Some(finding) = front_matter::too_large(file, split.front_matter) {
        diagnostics.push(finding);
        return (None, diagnostics);
    }
    let front_matter = read(file, split.front_matter, &mut diagnostics);
    checks::damaged_front_matter(file, split.front_matter, &mut diagnostics);
    let body = body(file, split.body, &mut diagnostics);
    (front_matter.map(|front_matter| (front_matter, body)), diagnostics)
}

/// Reads an `_index.md`. One without front matter is all introduction.
#[must_use]
pub fn index(file: &SourceFile) -> (IndexFile, Vec<Diagnostic>) {
    let mut diagnostics = encoding(file);
    let whole = Span::new(file.text_start(), file.text.len());
    let split = front_matter::split(file).and_then(|split| match front_matter::too_large(file, split.front_matter) {
        Some(finding) => Err(finding),
        None => Ok(split),
    });
    let (front_matter, body_span) = match split {
        Ok(split) => (front_matter::topic(file, split.front_matter, &mut diagnostics), split.body),
        Err(diagnostic) if diagnostic.rule == Rule::MissingFrontMatter => (TopicFrontMatter::default(), whole),
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            (TopicFrontMatter::default(), Span::at(file.text.len()))
        }
    };
    let body = body(file, body_span, &mut diagnostics);
    (IndexFile { path: file.path.clone(), front_matter, body }, diagnostics)
}

fn body(file: &SourceFile, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Body {
    let text = file.text.piece(span.range());
    let outline = markdown::outline(&text, span.start, &file.path, diagnostics);
    if file.invalid_utf8.is_some() {
        // The replacements are ours, and the file has a finding about its bytes.
        diagnostics.retain(|diagnostic| diagnostic.rule != Rule::Mojibake);
    }
    match outline {
        Some(outline) => Body::new(text, span.start, outline),
        None => Body::new(String::new().into(), span.start, Outline::default()),
    }
}

fn encoding(file: &SourceFile) -> Vec<Diagnostic> {
    let found = file.invalid_utf8.map(|span| {
        Diagnostic::new(Rule::InvalidUtf8, &file.path, span, "bytes that are not UTF-8").hint("save the file as UTF-8")
    });
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_code_is_where_it_was_typed() {
        let text = "+++\nquestion = \"Q\"\n+++\nA.\n\n> - in a list:\n>   ```go\n>   a\n>   \tbad()\n>   ```\n";
        let body = question(&SourceFile::new("content/t/q.md", text)).0.expect("it is one").body;
        let fence = &body.outline.fences[0];
        let at = |line, column| &text[body.place_in(fence, line, column).range()];
        assert_eq!(fence.code, "a\n\tbad()\n");
        assert_eq!(at(Some(2), Some(2)), "bad()");
        assert_eq!(at(Some(2), None), "bad()");
        assert_eq!(at(Some(1), Some(9)), "");
        assert_eq!(at(None, None), "```go");
        assert_eq!(at(Some(99), None), "```");
    }
}

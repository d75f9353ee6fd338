//! One content file's text into what its author wrote: front matter, short answer, headings, links, fences.
//!
//! Pure: every fault comes back as a [`Diagnostic`] beside the result, and spans count from the file's first byte.

pub mod anchor;
mod checks;
pub mod fence;
pub mod front_matter;
pub mod html_names;
pub mod markdown;
pub mod outline;

use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, SourcePath, Span, Text};
use front_matter::{QuestionFrontMatter, TopicFrontMatter};
use outline::Outline;

/// A Markdown text inside a content file, with what was noted while reading it.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The Markdown, line ends as in the file.
    pub text: Text,
    /// Where it starts in the file, in bytes.
    pub start: usize,
    /// Headings, links, images, fences, the short answer; spans count from the file's first byte.
    pub outline: Outline,
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

/// Reads a question file; `None` when it has no usable question text or no front matter.
#[must_use]
pub fn question(file: &SourceFile) -> (Option<QuestionFile>, Vec<Diagnostic>) {
    let mut diagnostics = encoding(file);
    let split = match front_matter::split(file) {
        Ok(split) => split,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return (None, diagnostics);
        }
    };
    let front_matter = front_matter::question(file, split.front_matter, &mut diagnostics);
    checks::damaged_front_matter(file, split.front_matter, &mut diagnostics);
    let body = body(file, split.body, &mut diagnostics);
    let path = file.path.clone();
    (front_matter.map(|front_matter| QuestionFile { path, front_matter, body }), diagnostics)
}

/// Reads an `_index.md`. One without front matter is all introduction.
#[must_use]
pub fn index(file: &SourceFile) -> (IndexFile, Vec<Diagnostic>) {
    let mut diagnostics = encoding(file);
    let whole = Span::new(file.text_start(), file.text.len());
    let (front_matter, body_span) = match front_matter::split(file) {
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
    Body { text, start: span.start, outline }
}

fn encoding(file: &SourceFile) -> Vec<Diagnostic> {
    let found = file.invalid_utf8.map(|span| {
        Diagnostic::new(Rule::InvalidUtf8, &file.path, span, "bytes that are not UTF-8").hint("save the file as UTF-8")
    });
    found.into_iter().collect()
}

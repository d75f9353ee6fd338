//! A body as its checks see it: places of the file, and the text there.

use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourcePath, Span};

/// A body inside its file.
#[derive(Clone, Copy)]
pub(super) struct BodyText<'a> {
    pub(super) text: &'a str,
    /// Where it starts in the file.
    pub(super) start: usize,
    pub(super) path: &'a SourcePath,
}

impl<'a> BodyText<'a> {
    /// What is at a place of the file.
    pub(super) fn source(&self, span: Span) -> &'a str {
        &self.text[span.start - self.start..span.end - self.start]
    }

    pub(super) fn finding(&self, rule: Rule, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, self.path, span, message)
    }
}

//! What is said of an id that no question has.

use super::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourcePath, Spanned};

/// What to do about a link to a draft.
pub(super) const DRAFT_HINT: &str = "publish it first: take `status` out of its front matter";

/// A finding about an id that no question has; `what` is its role.
pub(super) fn unknown_question(book: &Book, path: &SourcePath, name: &Spanned<String>, what: &str) -> Diagnostic {
    if book.drafts.contains(&name.value) {
        let message = format!("{what} `{}` is a draft", name.value);
        return Diagnostic::new(Rule::UnknownQuestion, path, name.span, message).hint(DRAFT_HINT);
    }
    let message = format!("{what} `{}` does not exist", name.value);
    let finding = Diagnostic::new(Rule::UnknownQuestion, path, name.span, message);
    match book.names().suggest(&name.value) {
        Some(near) => {
            let finding = finding.hint(near.hint());
            if near.is_only { finding.fix(name.span, format!("\"{}\"", near.name)) } else { finding }
        }
        None => finding,
    }
}

//! Questions that ask the same: equal terms, whatever the order, the endings and the filler between them.

use std::collections::HashMap;

use super::{Book, Question};
use crate::diagnostic::{Diagnostic, Rule};
use crate::text::analyze;

/// Stop words that turn a question into another one: `why`, `when`, `not` …
const TELLING: &[&str] = &["from", "how", "not", "to", "when", "where", "while", "who", "why", "with"];

pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    let mut first: HashMap<Vec<String>, &Question> = HashMap::new();
    let mut questions: Vec<&Question> = book.questions.iter().collect();
    questions.sort_by(|a, b| a.path.cmp(&b.path));
    for question in questions {
        let terms = terms(&question.title);
        if terms.is_empty() {
            continue;
        }
        let Some(other) = first.get(&terms) else {
            first.insert(terms, question);
            continue;
        };
        let message = if other.title == question.title {
            format!("`{}` asks the same", other.path)
        } else {
            format!("`{}` asks the same: \u{201c}{}\u{201d}", other.path, other.title)
        };
        diagnostics.push(
            Diagnostic::new(Rule::DuplicateQuestion, &question.path, question.question_span, message)
                .hint("keep one of the two, with the other's id among its `aliases`; or say what tells them apart"),
        );
    }
}

/// The terms of a question, sorted; words that say nothing are left out.
fn terms(title: &str) -> Vec<String> {
    let mut terms: Vec<String> = analyze::words(title)
        .iter()
        .filter(|word| !word.is_stop || TELLING.contains(&word.shown.as_str()))
        .flat_map(|word| word.alternatives.first().cloned().unwrap_or_default())
        .collect();
    terms.sort_unstable();
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filler_and_endings_do_not_make_another_question() {
        assert_eq!(terms("What is a goroutine?"), terms("What are goroutines?"));
        assert_eq!(terms("How do you close channels?"), terms("How is a channel closed?"));
        assert_ne!(terms("Why close a channel?"), terms("How do you close a channel?"));
        assert_ne!(terms("What is C?"), terms("What is C++?"));
        assert_eq!(terms("What is it?"), Vec::<String>::new());
    }
}

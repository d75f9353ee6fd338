//! Questions that ask the same: equal terms, whatever the order, the endings and the filler between them.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use super::{Book, Question};
use crate::diagnostic::{Diagnostic, Rule};
use crate::text::analyze::{Found, Word, folded, scan};

/// Stop words that turn a question into another one: `why`, `when`, `not` …
const TELLING: &[&str] = &["from", "how", "not", "to", "when", "where", "while", "who", "why", "with"];

pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    let mut first: HashMap<Vec<String>, &Question> = HashMap::new();
    let mut titles = Titles::default();
    let mut questions: Vec<&Question> = book.questions.iter().collect();
    questions.sort_by(|a, b| a.path.cmp(&b.path));
    for question in questions {
        let terms = titles.terms(&question.title);
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

/// What words of titles become, each distinct word analyzed once.
#[derive(Default)]
struct Titles {
    /// Terms by word; none for a word that says nothing.
    terms: FxHashMap<Found<'static>, Vec<String>>,
}

impl Titles {
    /// The terms of a question, sorted; words that say nothing are left out.
    fn terms(&mut self, title: &str) -> Vec<String> {
        let mut terms: Vec<String> = Vec::new();
        scan(&folded(title), |found| match self.terms.get(&found) {
            Some(known) => terms.extend_from_slice(known),
            None => {
                let made = telling_terms(found.word());
                terms.extend_from_slice(&made);
                self.terms.insert(found.into_owned(), made);
            }
        });
        terms.sort_unstable();
        terms
    }
}

fn telling_terms(word: Word) -> Vec<String> {
    let is_telling = !word.shown.is_empty() && (!word.is_stop || TELLING.contains(&word.shown.as_str()));
    word.alternatives.into_iter().next().filter(|_| is_telling).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(title: &str) -> Vec<String> {
        Titles::default().terms(title)
    }

    #[test]
    fn filler_and_endings_do_not_make_another_question() {
        assert_eq!(terms("What is a goroutine?"), terms("What are goroutines?"));
        assert_eq!(terms("How do you close channels?"), terms("How is a channel closed?"));
        assert_ne!(terms("Why close a channel?"), terms("How do you close a channel?"));
        assert_ne!(terms("What is C?"), terms("What is C++?"));
        assert_eq!(terms("What is it?"), Vec::<String>::new());
    }
}

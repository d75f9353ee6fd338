//! Questions that ask the same: equal terms, whatever the order, the endings and the filler between them.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::{Book, Question};
use crate::diagnostic::{Diagnostic, Rule};
use crate::text::analyze::{Analysis, Found, Word};

/// Stop words that turn a question into another one: `why`, `when`, `not` … Those of other languages all do.
const TELLING: &[&str] = &["from", "how", "not", "to", "when", "where", "while", "who", "why", "with"];

pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    let mut titles = Titles::new(Analysis::of(&book.config.book.language));
    let language = titles.analysis.tag();
    let mut telling: Vec<(Cow<'_, [String]>, &Question)> = Vec::with_capacity(book.questions.len());
    for question in book.listed() {
        let (known, terms) = question.title_terms.get_or_init(|| (language.to_owned(), titles.terms(&question.title)));
        // The book may have had another language when they were made.
        let terms = if *known == language {
            Cow::Borrowed(terms.as_slice())
        } else {
            Cow::Owned(titles.terms(&question.title))
        };
        if !terms.is_empty() {
            telling.push((terms, question));
        }
    }
    // Of those that ask the same the first in the order of paths is right.
    let mut first: FxHashMap<&[String], &Question> = FxHashMap::default();
    for (terms, question) in &telling {
        let known = first.entry(&**terms).or_insert(question);
        if question.path < known.path {
            *known = question;
        }
    }
    for (terms, question) in &telling {
        let other = first[&**terms];
        if other.path == question.path {
            continue;
        }
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
struct Titles {
    analysis: Analysis,
    /// Terms by word; none for a word that says nothing.
    terms: FxHashMap<Found<'static>, Vec<String>>,
}

impl Titles {
    fn new(analysis: Analysis) -> Self {
        Self { analysis, terms: FxHashMap::default() }
    }

    /// The terms of a question, sorted; words that say nothing are left out.
    fn terms(&mut self, title: &str) -> Vec<String> {
        let mut terms: Vec<String> = Vec::new();
        let analysis = self.analysis.clone();
        analysis.scan(&analysis.folded(title), |found| match self.terms.get(&found) {
            _ if !found.is_written() => {}
            Some(known) => terms.extend_from_slice(known),
            None => {
                let made = telling_terms(found.word(&analysis), analysis.tag());
                terms.extend_from_slice(&made);
                self.terms.insert(found.into_owned(), made);
            }
        });
        terms.sort_unstable();
        terms
    }
}

fn telling_terms(word: Word, language: &str) -> Vec<String> {
    let is_filler = language == "en" && word.is_stop && !TELLING.contains(&word.shown.as_str());
    let is_telling = !word.shown.is_empty() && !is_filler;
    word.alternatives.into_iter().next().filter(|_| is_telling).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(title: &str) -> Vec<String> {
        Titles::new(Analysis::default()).terms(title)
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

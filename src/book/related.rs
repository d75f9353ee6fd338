//! Which questions resemble each other, by the terms they share.

use std::collections::HashMap;

use super::{Book, Question, QuestionIndex};

/// Terms of a question that are compared: its rarest ones.
const TERMS_PER_QUESTION: usize = 12;
/// A term in more questions than this says little and costs much.
const MAX_QUESTIONS_PER_TERM: usize = 60;

/// For each question the at most `count` most similar others, best first, those that its author named left out.
///
/// The score is the sum of the shared terms' inverse document frequencies (title words count twice, tags once); ties go
/// to the question that comes first in the book. Time grows with the number of questions, not with its square.
#[must_use]
pub fn similar(book: &Book, count: usize) -> Vec<Vec<QuestionIndex>> {
    let terms: Vec<Vec<(String, f32)>> = book.questions.iter().map(terms_of).collect();
    let mut postings: HashMap<&str, Vec<QuestionIndex>> = HashMap::new();
    for (index, terms) in terms.iter().enumerate() {
        for (term, _) in terms {
            postings.entry(term).or_default().push(index);
        }
    }
    let total = book.questions.len().max(1);
    let rarity = |term: &str| {
        let frequency = postings.get(term).map_or(0, Vec::len);
        #[expect(clippy::cast_precision_loss, reason = "a rough weight is enough")]
        let rarity = (total as f32 / frequency.max(1) as f32).ln() + 0.1;
        (frequency, rarity)
    };
    let mut scores: Vec<f32> = vec![0.0; book.questions.len()];
    let mut result = Vec::with_capacity(book.questions.len());
    for (index, question) in book.questions.iter().enumerate() {
        let mut weighed: Vec<(f32, &str)> = Vec::new();
        for (term, weight) in &terms[index] {
            let (frequency, rarity) = rarity(term);
            if (2..=MAX_QUESTIONS_PER_TERM).contains(&frequency) {
                weighed.push((rarity * weight, term));
            }
        }
        weighed.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        weighed.truncate(TERMS_PER_QUESTION);
        let mut touched: Vec<QuestionIndex> = Vec::new();
        for (weight, term) in weighed {
            for &other in &postings[term] {
                if other != index && !question.related.contains(&other) {
                    if scores[other] == 0.0 {
                        touched.push(other);
                    }
                    scores[other] += weight;
                }
            }
        }
        touched.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
        for &other in &touched {
            scores[other] = 0.0;
        }
        touched.truncate(count);
        result.push(touched);
    }
    result
}

/// Lower-case words of the question, its short answer and its tags, each once, with a weight by where it stands.
fn terms_of(question: &Question) -> Vec<(String, f32)> {
    let mut terms: HashMap<String, f32> = HashMap::new();
    let mut add = |text: &str, weight: f32| {
        for word in text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '+') {
            if word.chars().count() >= 3 {
                let word = word.to_lowercase();
                let word = word.strip_suffix('s').filter(|stem| stem.len() >= 3).unwrap_or(&word);
                let entry = terms.entry(word.to_owned()).or_insert(0.0);
                *entry = entry.max(weight);
            }
        }
    };
    add(&question.title, 2.0);
    add(question.short_answer(), 1.0);
    for tag in &question.tags {
        add(tag, 1.0);
    }
    let mut terms: Vec<(String, f32)> = terms.into_iter().collect();
    terms.sort_by(|a, b| a.0.cmp(&b.0));
    terms
}

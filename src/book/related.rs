//! Which questions resemble each other, by the terms they share.

use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Book, Question, QuestionIndex};

/// Terms of a question that are compared: its rarest ones.
const TERMS_PER_QUESTION: usize = 12;
/// Share of a new question's terms that an old one must have to be shown as similar.
const SIMILAR_SHARE: f32 = 0.6;
/// A term in more questions than this says little and costs much.
const MAX_QUESTIONS_PER_TERM: usize = 60;

/// The terms of every question, ready to be compared.
///
/// A term's rarity counts in powers of two, so that a question more or less in the book hardly ever changes what is similar to
/// the others: only pages that show the new question are to change.
pub struct Similarity {
    /// By question its most telling terms: index of [`Similarity::postings`] and weight.
    telling: Vec<Vec<(u32, f32)>>,
    /// By term the questions that have it, ascending.
    postings: Vec<Vec<u32>>,
    /// What was compared.
    questions: Vec<Question>,
    listed_count: usize,
}

impl Similarity {
    /// Compares the terms of a whole book.
    #[must_use]
    pub fn new(book: &Book) -> Self {
        let terms = book.questions.par_iter().map(|question| &**question.terms.get_or_init(|| terms_of(question)));
        let terms: Vec<&[(u64, f32)]> = terms.collect();
        let mut numbers: FxHashMap<u64, u32> = FxHashMap::default();
        let mut postings: Vec<Vec<u32>> = Vec::new();
        let mut numbered: Vec<Vec<(u32, f32)>> = Vec::with_capacity(terms.len());
        for (index, terms) in (0_u32..).zip(&terms) {
            let of_question = terms.iter().map(|(term, weight)| {
                let number = *numbers.entry(*term).or_insert_with(|| {
                    postings.push(Vec::new());
                    u32::try_from(postings.len() - 1).expect("a book has fewer than four billion words")
                });
                // No list leads to a question that is not in one.
                if (index as usize) < book.listed_count {
                    postings[number as usize].push(index);
                }
                (number, *weight)
            });
            numbered.push(of_question.collect());
        }
        let total = magnitude(book.listed_count);
        for terms in &mut numbered {
            terms.retain(|(term, _)| (2..=MAX_QUESTIONS_PER_TERM).contains(&postings[*term as usize].len()));
            for (term, weight) in terms.iter_mut() {
                *weight *= total - magnitude(postings[*term as usize].len()) + 0.1;
            }
            // Terms of a question ascend, so equal weights keep their alphabetical order.
            terms.sort_by(|a, b| b.1.total_cmp(&a.1));
            terms.truncate(TERMS_PER_QUESTION);
        }
        Self { telling: numbered, postings, questions: book.questions.clone(), listed_count: book.listed_count }
    }

    /// Whether it is that of `book`, too: the same questions in the same order, as far as they are compared.
    #[must_use]
    pub fn is_of(&self, book: &Book) -> bool {
        let is_same = |(a, b): (&Question, &Question)| {
            Arc::ptr_eq(&a.written, &b.written)
                || a.terms.get_or_init(|| terms_of(a)) == b.terms.get_or_init(|| terms_of(b))
        };
        self.listed_count == book.listed_count
            && self.questions.len() == book.questions.len()
            && self.questions.iter().zip(&book.questions).all(is_same)
    }

    /// The at most `count` questions most similar to the one at `index`, best first, those that its author named left out.
    ///
    /// The score is the sum of the shared terms' rarities (title words count twice, tags once); ties go to the question that
    /// comes first in the book.
    #[must_use]
    pub fn of(&self, book: &Book, index: QuestionIndex, count: usize) -> Vec<QuestionIndex> {
        let mut scores: FxHashMap<u32, f32> = FxHashMap::default();
        for (term, weight) in &self.telling[index] {
            for other in &self.postings[*term as usize] {
                *scores.entry(*other).or_default() += weight;
            }
        }
        let named = &book.questions[index].related;
        let others = scores.into_iter().map(|(other, score)| (other as QuestionIndex, score));
        let mut others: Vec<(QuestionIndex, f32)> =
            others.filter(|(other, _)| *other != index && !named.contains(other)).collect();
        others.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        others.into_iter().take(count).map(|(other, _)| other).collect()
    }
}

/// How many times a number can be halved.
fn magnitude(number: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "at most 63")]
    let magnitude = number.max(1).ilog2() as f32;
    magnitude
}

/// Questions that ask nearly what `text` asks, most similar first, each with the share (0 to 1) of `text`'s terms that
/// stand in its title, weighed by their rarity in the book.
#[must_use]
pub fn similar_to_text(book: &Book, text: &str) -> Vec<(QuestionIndex, f32)> {
    let titles: Vec<FxHashMap<String, f32>> = book.questions.iter().map(|question| words(&question.title)).collect();
    #[expect(clippy::cast_precision_loss, reason = "a rough weight is enough")]
    let rarity = |term: &String| {
        let frequency = titles.iter().filter(|title| title.contains_key(term)).count();
        // A word that no title has says less about similarity than its rarity claims.
        ((titles.len() + 1) as f32 / (frequency.max(1) + 1) as f32).ln() + 0.1
    };
    let asked: Vec<(String, f32)> = words(text)
        .into_keys()
        .map(|term| {
            let rarity = rarity(&term);
            (term, rarity)
        })
        .collect();
    let whole: f32 = asked.iter().map(|(_, rarity)| rarity).sum();
    let mut found: Vec<(QuestionIndex, f32)> = titles
        .iter()
        .enumerate()
        .map(|(index, title)| {
            let shared: f32 = asked.iter().filter(|(term, _)| title.contains_key(term)).map(|(_, rarity)| rarity).sum();
            (index, shared / whole.max(f32::MIN_POSITIVE))
        })
        .filter(|(_, share)| *share >= SIMILAR_SHARE)
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found
}

/// The words of a text that can tell questions apart.
fn words(text: &str) -> FxHashMap<String, f32> {
    const FILLER: &[&str] = &[
        "the",
        "and",
        "are",
        "can",
        "does",
        "did",
        "for",
        "from",
        "has",
        "have",
        "how",
        "into",
        "its",
        "that",
        "their",
        "them",
        "then",
        "there",
        "they",
        "this",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "would",
        "you",
        "your",
        "between",
        "difference",
        "differ",
        "use",
        "used",
        "using",
        "explain",
        "describe",
    ];
    let mut terms = FxHashMap::default();
    add_terms(&mut terms, text, 1.0);
    terms.retain(|term, _| !FILLER.contains(&term.as_str()));
    terms
}

/// Lower-case words of the question, its short answer and its tags, each once, with a weight by where it is: a hash of each, the same
/// on every machine, in the order of the words.
fn terms_of(question: &Question) -> Box<[(u64, f32)]> {
    let mut terms: FxHashMap<String, f32> = FxHashMap::default();
    add_terms(&mut terms, &question.title, 2.0);
    add_terms(&mut terms, question.short_answer(), 1.0);
    for tag in &question.tags {
        add_terms(&mut terms, tag, 1.0);
    }
    let mut terms: Vec<(String, f32)> = terms.into_iter().collect();
    terms.sort_by(|a, b| a.0.cmp(&b.0));
    let hashed = terms.into_iter().map(|(term, weight)| {
        let mut hasher = DefaultHasher::new();
        hasher.write(term.as_bytes());
        (hasher.finish(), weight)
    });
    hashed.collect()
}

fn add_terms(terms: &mut FxHashMap<String, f32>, text: &str, weight: f32) {
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '+') {
        if word.chars().count() >= 3 {
            let word = word.to_lowercase();
            let word = word.strip_suffix('s').filter(|stem| stem.len() >= 3).unwrap_or(&word);
            let entry = terms.entry(word.to_owned()).or_insert(0.0);
            *entry = entry.max(weight);
        }
    }
}

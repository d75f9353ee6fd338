//! Which questions resemble each other, by the terms they share.

use rustc_hash::FxHashMap;

use super::{Book, Question, QuestionIndex};

/// Terms of a question that are compared: its rarest ones.
const TERMS_PER_QUESTION: usize = 12;
/// Share of a new question's terms that an old one must have to be shown as similar.
const SIMILAR_SHARE: f32 = 0.6;
/// A term in more questions than this says little and costs much.
const MAX_QUESTIONS_PER_TERM: usize = 60;

/// For each question the at most `count` most similar others, best first, those that its author named left out.
///
/// The score is the sum of the shared terms' inverse document frequencies (title words count twice, tags once); ties go
/// to the question that comes first in the book. Time grows with the number of questions, not with its square.
#[must_use]
pub fn similar(book: &Book, count: usize) -> Vec<Vec<QuestionIndex>> {
    let terms: Vec<Vec<(String, f32)>> = book.questions.iter().map(terms_of).collect();
    let mut postings: FxHashMap<&str, Vec<QuestionIndex>> = FxHashMap::default();
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

/// Lower-case words of the question, its short answer and its tags, each once, with a weight by where it stands.
fn terms_of(question: &Question) -> Vec<(String, f32)> {
    let mut terms: FxHashMap<String, f32> = FxHashMap::default();
    add_terms(&mut terms, &question.title, 2.0);
    add_terms(&mut terms, question.short_answer(), 1.0);
    for tag in &question.tags {
        add_terms(&mut terms, tag, 1.0);
    }
    let mut terms: Vec<(String, f32)> = terms.into_iter().collect();
    terms.sort_by(|a, b| a.0.cmp(&b.0));
    terms
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

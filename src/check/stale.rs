//! Answers whose proof is old: `check --stale`.

use crate::book::{Book, Question};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::proof::Proof;
use crate::text::date;

/// For how long a proof counts, in seconds: a year and a day.
const FRESH: i64 = 366 * 24 * 60 * 60;

/// Reports each answer that was checked more than a year before `now`, in seconds since 1970, or with a version older than the oldest
/// one that book.toml names for its tool.
#[must_use]
pub fn check(book: &Book, now: i64) -> Vec<Diagnostic> {
    let proved = book.questions.iter().filter_map(|question| Some((question, question.proof.as_ref()?)));
    proved.filter_map(|(question, proof)| finding(book, question, proof, now)).collect()
}

fn finding(book: &Book, question: &Question, proof: &Proof, now: i64) -> Option<Diagnostic> {
    let tools = &book.config.proof;
    let mut reasons = Vec::new();
    if date::parse(&proof.date).is_some_and(|day| now - day > FRESH) {
        reasons.push("more than a year ago".to_owned());
    }
    for (key, version) in &proof.versions {
        let oldest = tools.tools.get(key).and_then(|tool| tool.oldest.as_ref());
        if let Some(oldest) = oldest.filter(|oldest| version.is_before(oldest)) {
            let name = tools.name(key);
            reasons.push(format!("with {name} {}, older than {}", version.as_str(), oldest.as_str()));
        }
    }
    if reasons.is_empty() {
        return None;
    }
    let message = format!("the answer was last checked on {}, {}", proof.date, reasons.join(", and "));
    let finding = Diagnostic::new(Rule::StaleProof, &question.path, question.question_span, message);
    Some(finding.hint("check it again, and renew its entry in the record"))
}

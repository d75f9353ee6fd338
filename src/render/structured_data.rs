//! What a question's page tells search engines.

use super::address::absolute;
use crate::book::{Book, Question};
use crate::source::SitePath;

/// A schema.org `QAPage` (<https://schema.org/QAPage>) as JSON that can stand inside a script element.
#[must_use]
pub fn structured_data(book: &Book, question: &Question, path: &SitePath) -> String {
    let text = if question.short_answer().is_empty() { None } else { Some(question.short_answer()) };
    let mut entity = serde_json::json!({
        "@type": "Question",
        "name": question.title,
        "text": question.title,
        "answerCount": usize::from(question.is_answered()),
    });
    if let Some(text) = text {
        entity["acceptedAnswer"] = serde_json::json!({ "@type": "Answer", "text": text, "upvoteCount": 0 });
        let url = absolute(book, path);
        if !url.is_empty() {
            entity["acceptedAnswer"]["url"] = url.into();
        }
    }
    if let Some(updated) = &question.updated {
        entity["dateModified"] = updated.as_str().into();
    }
    let data = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "QAPage",
        "inLanguage": book.config.book.language,
        "mainEntity": entity,
    });
    // Inside a script element only `</` and `<!--` mean anything to HTML; JSON can spell `<` otherwise.
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

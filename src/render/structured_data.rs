//! What a question's page tells search engines.

use serde_json::{Value, json};

use super::address::absolute;
use crate::book::{Book, Question};
use crate::route::Route;
use crate::source::SitePath;

/// Longest headline that Google takes, in characters.
const MAX_HEADLINE: usize = 110;

/// A schema.org `TechArticle` with its breadcrumbs as JSON that can be inside a script element. A `QAPage` is for pages on which readers
/// answer (<https://developers.google.com/search/docs/appearance/structured-data/qapage>).
#[must_use]
pub fn structured_data(book: &Book, question: &Question, path: &SitePath) -> String {
    let topic = &book.topics[question.topic];
    let mut article = json!({
        "@type": "TechArticle",
        "headline": question.title.chars().take(MAX_HEADLINE).collect::<String>(),
        "inLanguage": book.config.book.language,
        "articleSection": topic.title,
    });
    let mut add = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            article[key] = value;
        }
    };
    add("datePublished", question.created.as_deref().map(Value::from));
    add("dateModified", question.updated.as_deref().map(Value::from));
    let people = if question.contributors.is_empty() { &book.config.book.authors } else { &question.contributors };
    let people: Vec<Value> = people.iter().map(|name| json!({ "@type": "Person", "name": name })).collect();
    add("author", Some(people).filter(|people| !people.is_empty()).map(Value::from));
    let url = absolute(book, path);
    let mut graph = vec![article];
    if !url.is_empty() {
        graph[0]["url"] = url.into();
        let crumb = |position: usize, name: &str, item: String| json!({ "@type": "ListItem", "position": position, "name": name, "item": item });
        graph.push(json!({
            "@type": "BreadcrumbList",
            "itemListElement": [
                crumb(1, &book.config.book.title, absolute(book, &Route::Home.path())),
                crumb(2, &topic.title, absolute(book, &Route::Topic(&topic.slug).path())),
            ],
        }));
    }
    let data = json!({ "@context": "https://schema.org", "@graph": graph });
    // Inside a script element only `</` and `<!--` mean anything to HTML; JSON can spell `<` otherwise.
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

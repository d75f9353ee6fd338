//! The book for language models, after <https://llmstxt.org>: contents, and all answers of a topic.

use std::fmt::Write;

use super::markdown_copy::{MarkdownCopy, link_text};
use super::pages::Pages;
use super::text::Text;
use crate::book::{Book, Topic, TopicIndex};
use crate::route::Route;

/// The book's contents for language models, after <https://llmstxt.org>; of a large book its topics.
pub(super) fn book(pages: &Pages<'_>) -> String {
    let book = pages.book;
    let mut text = format!("# {}\n", book.config.book.title);
    if !book.config.book.description.is_empty() {
        let _ = write!(text, "\n> {}\n", book.config.book.description);
    }
    let is_large = pages.prepared.map.has_llms_topics(book);
    if is_large {
        text.push_str("\n## Topics\n\n");
    }
    for topic in &book.topics {
        if is_large {
            let root = book.config.site.url.as_deref().unwrap_or_default();
            let path = Route::LlmsTopic(&topic.slug).path();
            let _ = write!(text, "- [{}]({root}{path})", link_text(&topic.title));
            if !topic.description.is_empty() {
                let _ = write!(text, ": {}", topic.description);
            }
            text.push('\n');
        } else {
            let root = book.config.site.url.as_deref().unwrap_or_default();
            let _ = write!(text, "\n## {}\n\n", topic.title);
            push_questions(&mut text, book, topic);
            let all = pages.text().t("all-of-these-answers", &[]);
            let _ = writeln!(text, "- [{all}]({root}{})", Route::LlmsFull(&topic.slug).path());
        }
    }
    text
}

/// A topic's contents for language models.
pub(super) fn topic(book: &Book, index: TopicIndex) -> String {
    let topic = &book.topics[index];
    let mut text = format!("# {}: {}\n\n", book.config.book.title, topic.title);
    if !topic.description.is_empty() {
        let _ = write!(text, "> {}\n\n", topic.description);
    }
    push_questions(&mut text, book, topic);
    text
}

fn push_questions(text: &mut String, book: &Book, topic: &Topic) {
    let root = book.config.site.url.as_deref().unwrap_or_default();
    for index in &topic.questions {
        let question = &book.questions[*index];
        let path = Route::Markdown(&question.id).path();
        let _ = write!(text, "- [{}]({root}{path})", link_text(&question.title));
        if !question.short_answer().is_empty() {
            let _ = write!(text, ": {}", question.short_answer());
        }
        text.push('\n');
    }
}

/// All answers of a topic, one after the other.
pub(super) fn answers(book: &Book, index: TopicIndex, words: &Text) -> String {
    let topic = &book.topics[index];
    let to_copies = format!("../{}", Route::Markdown("").path().as_str().trim_end_matches(".md"));
    let answers = topic
        .questions
        .iter()
        .map(|question| MarkdownCopy::within(book, &book.questions[*question], words, &to_copies).text());
    answers.collect::<Vec<_>>().join("\n")
}

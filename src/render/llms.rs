//! The book for language models, after <https://llmstxt.org>: contents, all answers of a topic, and the Markdown copy of each question.

use std::fmt::Write;

use super::address::address;
use super::pages::Pages;
use super::text::Text;
use crate::book::links::{Target, resolve};
use crate::book::{Book, Question, Topic, TopicIndex};
use crate::parse::markdown::plain_text;
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
    let answers = topic.questions.iter().map(|question| copy(book, &book.questions[*question], words, &to_copies));
    answers.collect::<Vec<_>>().join("\n")
}

/// Text that can stand in the brackets of a Markdown link.
fn link_text(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]")
}

/// The Markdown copy of a question: a heading, what is known about it, the answer with links to other copies.
#[must_use]
pub(super) fn markdown(book: &Book, question: &Question, words: &Text) -> String {
    copy(book, question, words, "")
}

/// The same in a file that `to_copies` leads from to the copies of other questions.
fn copy(book: &Book, question: &Question, words: &Text, to_copies: &str) -> String {
    let mut text = format!("# {}\n\n", question.markdown);
    let topic = book.topics[question.topic].title.as_str();
    let mut facts = vec![words.t("markdown-topic", &[("topic", topic.into())])];
    facts.extend(question.level.map(|level| words.t("markdown-level", &[("level", level.name().into())])));
    facts.push(words.t("markdown-importance", &[("importance", question.importance.get().into())]));
    let updated = question.updated.as_deref();
    facts.extend(updated.map(|date| words.t("markdown-updated", &[("date", date.into())])));
    text.push_str(&facts.join(" · "));
    text.push_str("\n\n");
    let body = &question.body;
    let mut done = 0;
    for link in &body.outline.links {
        let (start, end) = (link.span.start - body.start, link.span.end - body.start);
        let typed = &body.text[start..end];
        let Ok(target) = resolve(book, &question.path, link) else { continue };
        let replacement = match (&target, link.is_wiki) {
            (Target::External(_) | Target::Fragment(_), _) => continue,
            (_, true) => {
                let shown = typed.trim_start_matches('[').trim_end_matches(']');
                let shown = shown.split_once('|').map(|(_, shown)| shown.to_owned());
                let title = match &target {
                    Target::Question(other, _) => link_text(&plain_text(book.questions[*other].name())),
                    Target::Page(other, _) => link_text(&book.pages[*other].title),
                    _ => link.target.clone(),
                };
                format!("[{}]({})", shown.unwrap_or(title), copy_address(book, &target, to_copies))
            }
            (_, false) => match typed.rfind(&link.target) {
                Some(at) => {
                    let (before, after) = (&typed[..at], &typed[at + link.target.len()..]);
                    format!("{before}{}{after}", copy_address(book, &target, to_copies))
                }
                None => continue,
            },
        };
        if start >= done {
            text.push_str(&body.text[done..start]);
            text.push_str(&replacement);
            done = end;
        }
    }
    text.push_str(&body.text[done..]);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// Address of a target as the Markdown copies spell it; both are one folder below the site's root.
fn copy_address(book: &Book, target: &Target, to_copies: &str) -> String {
    match target {
        Target::Question(index, fragment) => {
            let fragment = fragment.as_ref().map_or_else(String::new, |fragment| format!("#{fragment}"));
            format!("{to_copies}{}.md{fragment}", book.questions[*index].id)
        }
        other => address(book, "../", other),
    }
}

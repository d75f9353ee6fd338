//! The sidebar: topics, and the questions of the open one, as HTML made once and cut to size for each page.
//!
//! A page must not grow with the book, so of a long list only a window around the current entry is shown, with links to
//! the page that has all of it.

use std::fmt::Write;

use super::html::{escape, inline};
use super::text::Text;
use crate::book::{Book, QuestionIndex, TopicIndex};

/// Topics shown at once.
const MAX_TOPICS: usize = 40;
/// Questions of the open topic shown at once.
const MAX_QUESTIONS: usize = 30;

/// Names of topics and questions as HTML.
pub struct Sidebar<'a> {
    book: &'a Book,
    text: &'a Text,
    topics: Vec<String>,
    questions: Vec<String>,
}

/// What of the sidebar is open on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// The topic whose questions are shown.
    pub topic: Option<TopicIndex>,
    /// The question that is being read.
    pub question: Option<QuestionIndex>,
}

impl<'a> Sidebar<'a> {
    /// Renders every name once.
    #[must_use]
    pub fn new(book: &'a Book, text: &'a Text) -> Self {
        let topics = book.topics.iter().map(|topic| escape(&topic.title)).collect();
        let questions = book.questions.iter().map(|question| inline(&question.markdown)).collect();
        Self { book, text, topics, questions }
    }

    /// The question's text as inline HTML.
    #[must_use]
    pub fn question_html(&self, index: QuestionIndex) -> &str {
        &self.questions[index]
    }

    /// The list for a page whose root is `root`.
    #[must_use]
    pub fn html(&self, root: &str, open: Open) -> String {
        let mut html = String::with_capacity(4096);
        html.push_str("<ul class=\"topics\">\n");
        let (window, is_whole) = window(self.topics.len(), open.topic.unwrap_or(0), MAX_TOPICS);
        for index in window {
            let topic = &self.book.topics[index];
            let is_open = open.topic == Some(index);
            let current = if is_open && open.question.is_none() { " aria-current=\"page\"" } else { "" };
            let class = if is_open { " class=\"open\"" } else { "" };
            let (slug, name, count) = (&topic.slug, &self.topics[index], topic.questions.len());
            let _ = write!(
                html,
                "<li{class}><a href=\"{root}{slug}/index.html\"{current} data-topic=\"{slug}\">{name} \
                 <span class=\"count\">{count}</span></a>"
            );
            if is_open {
                self.push_questions(&mut html, root, index, open.question);
            }
            html.push_str("</li>\n");
        }
        html.push_str("</ul>\n");
        if !is_whole {
            let all = escape(&self.text.t("all-topics-link", &[("count", self.topics.len().into())]));
            let _ = writeln!(html, "<p class=\"more\"><a href=\"{root}index.html#topics\">{all}</a></p>");
        }
        html
    }

    fn push_questions(&self, html: &mut String, root: &str, topic: TopicIndex, current: Option<QuestionIndex>) {
        let topic = &self.book.topics[topic];
        let place = topic.questions.iter().position(|question| Some(*question) == current).unwrap_or(0);
        let (window, is_whole) = window(topic.questions.len(), place, MAX_QUESTIONS);
        html.push_str("\n<ul>\n");
        for &index in &topic.questions[window] {
            let marker = if Some(index) == current { " aria-current=\"page\"" } else { "" };
            let (id, text) = (&self.book.questions[index].id, &self.questions[index]);
            let _ = writeln!(html, "<li><a href=\"{root}q/{id}.html\"{marker}>{text}</a></li>");
        }
        if !is_whole {
            let slug = &topic.slug;
            let all = escape(&self.text.t("all-questions-link", &[("count", topic.questions.len().into())]));
            let _ = writeln!(html, "<li class=\"more\"><a href=\"{root}{slug}/index.html\">{all}</a></li>");
        }
        html.push_str("</ul>");
    }
}

/// At most `size` of `count` entries around `current`, and whether that is all of them.
fn window(count: usize, current: usize, size: usize) -> (std::ops::Range<usize>, bool) {
    if count <= size {
        return (0..count, true);
    }
    let start = current.saturating_sub(size / 2).min(count - size);
    (start..start + size, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_holds_the_current_entry_and_never_grows() {
        assert_eq!(window(3, 0, 10), (0..3, true));
        assert_eq!(window(100, 0, 10), (0..10, false));
        assert_eq!(window(100, 50, 10), (45..55, false));
        assert_eq!(window(100, 99, 10), (90..100, false));
    }
}

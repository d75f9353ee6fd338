//! The sidebar: the open topic with its questions, then the other topics, cut to size for each page.
//!
//! A page must not grow with the book, so of a long list only a window around the current entry is shown, with links to
//! the page that has all of it.

use std::fmt::Write;
use std::sync::OnceLock;

use serde::Serialize;

use super::foreign::marked;
use super::html::inline;
use super::text::Text;
use crate::book::{Book, QuestionIndex, TopicIndex};
use crate::route::Route;
use crate::text::html::escape;

/// Topics shown at once.
const MAX_TOPICS: usize = 40;
/// Topics shown below the open one.
const MAX_OTHERS: usize = 10;
/// Questions that the open topic shows all of.
const MAX_QUESTIONS: usize = 20;
/// Questions shown of a topic with more of them.
const NEAREST_QUESTIONS: usize = 12;

/// Names of topics and questions as HTML.
pub struct Labels {
    topics: Vec<String>,
    questions: Vec<Label>,
}

/// A question as HTML, made when a page first shows it.
#[derive(Default)]
struct Label {
    question: OnceLock<String>,
    /// What lists and links call it.
    name: OnceLock<String>,
}

/// What of the sidebar is open on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// The topic whose questions are shown.
    pub topic: Option<TopicIndex>,
    /// The question that is being read.
    pub question: Option<QuestionIndex>,
}

impl Labels {
    /// The names of a book, each rendered once at most.
    #[must_use]
    pub fn new(book: &Book) -> Self {
        let topics = book.topics.iter().map(|topic| marked(book, &topic.path, escape(&topic.title))).collect();
        Self { topics, questions: book.questions.iter().map(|_| Label::default()).collect() }
    }

    /// The question's text as inline HTML.
    #[must_use]
    pub fn question(&self, book: &Book, index: QuestionIndex) -> &str {
        let question = &book.questions[index];
        self.questions[index].question.get_or_init(|| marked(book, &question.path, inline(&question.markdown)))
    }

    /// What lists and links call the question, as inline HTML.
    #[must_use]
    pub fn name(&self, book: &Book, index: QuestionIndex) -> &str {
        let question = &book.questions[index];
        self.questions[index].name.get_or_init(|| marked(book, &question.path, inline(question.name())))
    }

    /// The sidebar of a page. It has no counts: a question more must not change every page.
    #[must_use]
    pub fn sidebar<'a>(&'a self, book: &'a Book, open: Open) -> Sidebar<'a> {
        let topic_entry = |index: TopicIndex| Entry { name: &self.topics[index], id: &book.topics[index].slug };
        let most = if open.topic.is_some() { MAX_OTHERS + 1 } else { MAX_TOPICS };
        let (window, is_whole) = window(self.topics.len(), open.topic.unwrap_or(0), most);
        Sidebar {
            open: open.topic.map(|index| self.open_topic(book, index, topic_entry(index), open.question)),
            others: window.filter(|index| open.topic != Some(*index)).map(topic_entry).collect(),
            is_whole,
        }
    }

    fn open_topic<'a>(
        &'a self,
        book: &'a Book,
        topic: TopicIndex,
        entry: Entry<'a>,
        current: Option<QuestionIndex>,
    ) -> OpenTopic<'a> {
        let questions = &book.topics[topic].questions;
        let first = questions.first().copied().unwrap_or(0);
        let place = current.map(|current| current - first);
        let count = questions.len();
        let size = if count <= MAX_QUESTIONS { count } else { NEAREST_QUESTIONS };
        let (window, is_whole) = window(count, place.unwrap_or(0), size);
        OpenTopic {
            entry,
            current: place.map(|place| place.wrapping_sub(window.start)),
            questions: questions[window]
                .iter()
                .map(|index| Entry { name: self.name(book, *index), id: &book.questions[*index].id })
                .collect(),
            is_whole,
        }
    }
}

/// What the sidebar of a page shows. Serialized, it is all that decides its HTML besides the words of the interface.
#[derive(Serialize)]
pub struct Sidebar<'a> {
    open: Option<OpenTopic<'a>>,
    /// Other topics.
    others: Vec<Entry<'a>>,
    /// Whether these are all of them.
    is_whole: bool,
}

/// The topic whose questions a sidebar shows.
#[derive(Serialize)]
struct OpenTopic<'a> {
    entry: Entry<'a>,
    /// Place of the question that is being read; none on the topic's own page.
    current: Option<usize>,
    questions: Vec<Entry<'a>>,
    /// Whether these are all of them.
    is_whole: bool,
}

/// A topic or a question in the sidebar.
#[derive(Serialize)]
struct Entry<'a> {
    /// As HTML.
    name: &'a str,
    /// The topic's slug or the question's id.
    id: &'a str,
}

impl Sidebar<'_> {
    /// As HTML, for a page whose root is `root`.
    #[must_use]
    pub fn html(&self, text: &Text, root: &str) -> String {
        let mut html = String::with_capacity(6144);
        if let Some(open) = &self.open {
            let current = if open.current.is_none() { " aria-current=\"page\"" } else { "" };
            let (name, path) = (open.entry.name, Route::Topic(open.entry.id).path());
            let _ =
                write!(html, "<ul class=\"topics\">\n<li class=\"open\"><a href=\"{root}{path}\"{current}>{name}</a>");
            open.push_questions(&mut html, text, root);
            html.push_str("</li>\n</ul>\n");
        }
        if !self.others.is_empty() {
            let heading = if self.open.is_some() { text.t("more-topics", &[]) } else { text.t("topics", &[]) };
            let _ = writeln!(html, "<p class=\"side-heading\">{}</p>", escape(&heading));
            html.push_str("<ul class=\"topics others\">\n");
            for topic in &self.others {
                let (name, path) = (topic.name, Route::Topic(topic.id).path());
                let _ = writeln!(html, "<li><a href=\"{root}{path}\">{name}</a></li>");
            }
            html.push_str("</ul>\n");
        }
        if !self.is_whole {
            let (home, all) = (Route::Home.path(), escape(&text.t("all-topics-link", &[])));
            let _ = writeln!(html, "<p class=\"more\"><a href=\"{root}{home}#_topics\">{all}</a></p>");
        }
        html
    }
}

impl OpenTopic<'_> {
    fn push_questions(&self, html: &mut String, text: &Text, root: &str) {
        html.push_str("\n<ul>\n");
        for (place, question) in self.questions.iter().enumerate() {
            let marker = if Some(place) == self.current { " aria-current=\"page\"" } else { "" };
            let (path, name) = (Route::Question(question.id).path(), question.name);
            // From one question to another the name of the file is enough.
            let address = if self.current.is_some() { path.file_name().to_owned() } else { format!("{root}{path}") };
            let _ = writeln!(html, "<li><a href=\"{address}\"{marker}>{name}</a></li>");
        }
        if !self.is_whole {
            let (path, all) = (Route::Topic(self.entry.id).path(), escape(&text.t("all-questions-link", &[])));
            let _ = writeln!(html, "<li class=\"more\"><a href=\"{root}{path}\">{all}</a></li>");
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

//! What a template sees: plain structures, HTML ready to insert, addresses relative to the page.

use serde::Serialize;

use crate::book::Book;

/// Seen by every page.
#[derive(Clone, Debug, Serialize)]
pub struct PageContext {
    /// Leads to the site's root: `""` or `../`.
    pub root: String,
    /// The kind of page: `home`, `topic`, `question`, `tag`, `tags`, `a-z`, `print`, `not-found`, …
    pub kind: &'static str,
    /// For `<title>`, without the book's name.
    pub title: String,
    /// One or two sentences for search engines and link previews.
    pub description: String,
    /// Absolute address; empty when book.toml has no `site.url`.
    pub canonical: String,
    /// Whole address of the picture that a shared link shows; empty when the book has no address.
    pub picture: String,
    /// Path in the site.
    pub path: String,
    /// `<base>` for the page that is shown at any depth; empty elsewhere.
    pub base: String,
    /// Whether the sidebar is beside the text where there is room; on other pages it is behind its button only.
    pub has_navigation: bool,
    /// The sidebar as HTML.
    pub sidebar: String,
}

/// Seen by every page, the same on all of them. No count is here: a question more must not change every page.
#[derive(Clone, Debug, Serialize)]
pub struct BookContext {
    /// The book's name.
    pub title: String,
    /// The name that the bar at the top has room for.
    pub short_title: String,
    /// Path of the logo in the site, or empty.
    pub logo: String,
    /// One or two sentences about it.
    pub description: String,
    /// Language of the text.
    pub language: String,
    /// Absolute address with a trailing `/`, or empty.
    pub url: String,
    /// Address of the repository without a trailing `/`, or empty.
    pub repository: String,
    /// The Content-Security-Policy of its pages.
    pub policy: String,
    /// Whether searching it may take longer than a frame, so that a worker does it.
    pub is_large: bool,
}

/// From so many questions on a query can take longer than a frame of the screen.
const LARGE_BOOK: usize = 2_000;

impl BookContext {
    /// What templates see of `book`.
    #[must_use]
    pub fn new(book: &Book) -> Self {
        let config = &book.config;
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self {
            title: config.book.title.clone(),
            short_title: config.site.short_title.clone().unwrap_or_else(|| config.book.title.clone()),
            logo: config.site.logo.as_ref().map_or("", |logo| logo.value.trim_start_matches("static/")).to_owned(),
            description: config.book.description.clone(),
            language: config.book.language.clone(),
            url: text(&config.site.url),
            repository: text(&config.site.repository),
            policy: config.site.csp.policy(),
            is_large: book.questions.len() >= LARGE_BOOK,
        }
    }
}

/// A question in a list.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionItem {
    /// Its id.
    pub id: String,
    /// Address relative to the site's root.
    pub url: String,
    /// The question as inline HTML.
    pub html: String,
    /// Its label as inline HTML, or else the question.
    pub label: String,
    /// The question as plain text.
    pub title: String,
    /// The short answer as plain text.
    pub summary: String,
    /// `novice`, `intermediate`, `advanced`, or empty.
    pub level: &'static str,
    /// 1 to 3.
    pub importance: u8,
    /// Its tags.
    pub tags: Vec<LinkItem>,
    /// Title of its topic.
    pub topic: String,
    /// Whether it has an answer.
    pub answered: bool,
}

/// A question that another one leads to.
#[derive(Clone, Debug, Serialize)]
pub struct RelatedItem {
    /// Its id, which is its address beside other questions.
    pub id: String,
    /// The question as inline HTML.
    pub html: String,
    /// Its label as inline HTML, or else the question.
    pub label: String,
    /// `novice`, `intermediate`, `advanced`, or empty.
    pub level: &'static str,
    /// Title of its topic; empty when that is the topic of the page.
    pub topic: String,
    /// Names of the tags that both questions have.
    pub shared: Vec<String>,
}

/// A question by its name alone.
#[derive(Clone, Debug, Serialize)]
pub struct NameItem {
    /// Address relative to the site's root.
    pub url: String,
    /// The question as inline HTML.
    pub html: String,
    /// Its label as inline HTML, or else the question.
    pub label: String,
    /// Title of its topic.
    pub topic: String,
    /// Day of the last change, or empty.
    pub updated: String,
}

/// Something with a name and an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LinkItem {
    /// The name.
    pub name: String,
    /// Address relative to the site's root.
    pub url: String,
    /// Kebab-case name.
    pub slug: String,
    /// How many questions are behind it.
    pub count: usize,
}

/// A topic in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TopicItem {
    /// The name.
    pub name: String,
    /// Address relative to the site's root.
    pub url: String,
    /// Kebab-case name.
    pub slug: String,
    /// One line about it.
    pub description: String,
    /// How many questions it has.
    pub count: usize,
    /// How many of them have an answer.
    pub answered: usize,
}

/// An entry of a page's contents.
#[derive(Clone, Debug, Serialize)]
pub struct ContentsItem {
    /// 2 to 6.
    pub level: u8,
    /// The heading's text.
    pub text: String,
    /// Its fragment.
    pub anchor: String,
}

/// What a question's page shows besides [`QuestionItem`], with its answer as `B`.
#[derive(Serialize)]
pub struct QuestionPage<B> {
    /// The question itself.
    pub question: QuestionItem,
    /// The answer.
    #[serde(flatten)]
    pub answer: B,
    /// What a complete answer mentions, each point as inline HTML.
    pub points: Vec<String>,
    /// Headings, when there are enough of them to be worth a list.
    pub contents: Vec<ContentsItem>,
    /// Related questions: those the author named, then similar ones.
    pub related: Vec<RelatedItem>,
    /// Its topic.
    pub topic: LinkItem,
    /// The one before it in its topic.
    pub previous: Option<LinkItem>,
    /// The one after it in its topic.
    pub next: Option<LinkItem>,
    /// Address of its Markdown relative to the site's root.
    pub markdown_url: String,
    /// Address to edit the file at; empty without a repository.
    pub edit_url: String,
    /// Address to report a problem at; empty without a repository.
    pub report_url: String,
    /// Day of the last change, or empty.
    pub updated: String,
    /// Structured data, ready to stand in a script element.
    pub structured_data: String,
}

impl<B> QuestionPage<B> {
    /// The same page with its answer in another form.
    pub fn map<C>(self, change: &dyn Fn(B) -> C) -> QuestionPage<C> {
        QuestionPage {
            question: self.question,
            answer: change(self.answer),
            points: self.points,
            contents: self.contents,
            related: self.related,
            topic: self.topic,
            previous: self.previous,
            next: self.next,
            markdown_url: self.markdown_url,
            edit_url: self.edit_url,
            report_url: self.report_url,
            updated: self.updated,
            structured_data: self.structured_data,
        }
    }
}

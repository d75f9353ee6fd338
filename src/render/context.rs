//! What a template sees: plain structures, HTML ready to insert, addresses relative to the page.

use serde::Serialize;

use super::address::address;
use super::foreign::{attributes, of_settings};
use super::line::line;
use super::theme::sheet_of_letters;
use crate::book::Book;
use crate::book::links::Target;
use crate::book::nav::{self, NavLink};
use crate::model::content_file::PageKind;
use crate::text::language;

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
    /// The same page in each language that the book is published in; empty where that is one.
    pub languages: Vec<LanguageItem>,
}

/// A page in another language, or in this one.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageItem {
    /// The language's tag.
    pub tag: String,
    /// What its readers call it.
    pub name: &'static str,
    /// Address relative to the page.
    pub url: String,
    /// The whole address; empty where search engines are not told, or without `site.url`.
    pub canonical: String,
    /// Whether it is this page.
    pub is_current: bool,
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
    /// Which way it runs: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The style sheet that its letters want besides the others; empty for Latin, Greek and Cyrillic ones.
    pub letters: &'static str,
    /// Absolute address with a trailing `/`, or empty.
    pub url: String,
    /// Address of the repository without a trailing `/`, or empty.
    pub repository: String,
    /// The Content-Security-Policy of its pages.
    pub policy: String,
    /// What the navigation has besides the pages that every book has; addresses relative to the site's root, or whole.
    pub nav: Vec<NavItem>,
    /// Those of them that the bar at the top has room for; none unless book.toml names them.
    pub bar: Vec<NavItem>,
    /// Whether search engines are told to leave the site out.
    pub is_noindex: bool,
    /// Whether it has paths.
    pub has_paths: bool,
    /// Attributes of an element that shows a text of book.toml, as [`QuestionItem::lang`]: the footer, the notice, names of own fields.
    pub settings_lang: String,
    /// The book's own line at the end of every page, as HTML whose addresses begin with `site-root:`; may be empty.
    pub footer: String,
    /// What every page says at its top.
    pub notice: Option<NoticeItem>,
    /// Whether searching it may take longer than a frame, so that a worker does it.
    pub is_large: bool,
}

/// A link of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavItem {
    /// The name.
    pub name: String,
    /// Its address: relative to the site's root, or whole.
    pub url: String,
    /// Whether it leads to another site.
    pub is_elsewhere: bool,
    /// Attributes of an element that shows the name, as [`QuestionItem::lang`].
    pub lang: String,
}

impl NavItem {
    fn new(book: &Book, link: &NavLink) -> Self {
        let is_elsewhere = matches!(link.target, Target::External(_));
        let lang = match &link.target {
            _ if link.is_named => of_settings(book),
            Target::Page(page, _) => attributes(book, &book.pages[*page].path),
            Target::Topic(topic, _) => attributes(book, &book.topics[*topic].path),
            _ => String::new(),
        };
        Self { name: link.title.clone(), url: address(book, "", &link.target), is_elsewhere, lang }
    }
}

/// What every page says at its top.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeItem {
    /// What a browser knows it by once it is closed; empty where it cannot be.
    pub id: String,
    /// The text as HTML, whose addresses begin with `site-root:`.
    pub html: String,
}

/// Own links that the bar at the top has room for.
const MOST_IN_BAR: usize = 3;

/// From so many questions on a query can take longer than a frame of the screen.
const LARGE_BOOK: usize = 2_000;

impl BookContext {
    /// What templates see of `book`.
    #[must_use]
    pub fn new(book: &Book) -> Self {
        let config = &book.config;
        let nav: Vec<NavItem> = nav::links(book).0.iter().map(|link| NavItem::new(book, link)).collect();
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self {
            title: config.book.title.clone(),
            short_title: config.site.short_title.clone().unwrap_or_else(|| config.book.title.clone()),
            logo: config.site.logo.as_ref().map_or("", |logo| logo.value.trim_start_matches("static/")).to_owned(),
            description: config.book.description.clone(),
            language: config.book.language.clone(),
            direction: language::direction(&config.book.language).as_str(),
            letters: sheet_of_letters(book).unwrap_or_default(),
            url: text(&config.site.url),
            repository: text(&config.site.repository),
            policy: config.site.csp.policy(),
            bar: nav.iter().filter(|_| config.site.nav.is_some()).take(MOST_IN_BAR).cloned().collect(),
            nav,
            is_noindex: config.site.is_noindex,
            has_paths: book.pages_of(PageKind::Path).next().is_some(),
            settings_lang: of_settings(book),
            footer: config.site.footer.as_ref().map(|footer| line(book, &footer.value).0).unwrap_or_default(),
            notice: config.site.notice.as_ref().map(|notice| NoticeItem {
                id: notice.id.clone().unwrap_or_default(),
                html: line(book, &notice.text.value).0,
            }),
            is_large: book.listed_count >= LARGE_BOOK,
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
    /// Attributes of an element that shows its texts, where they are in the original's language for want of a translation
    /// ([`attributes`]); `html` and `label` have them already.
    pub lang: String,
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
    /// Attributes of an element that shows the topic's title, as [`QuestionItem::lang`].
    pub topic_lang: String,
    /// Whether it has an answer.
    pub answered: bool,
    /// Fields that the book adds.
    pub fields: Vec<FieldItem>,
}

/// What a question says in a field that the book adds.
#[derive(Clone, Debug, Serialize)]
pub struct FieldItem {
    /// The field's key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Whether lists can be filtered by it.
    pub is_filter: bool,
    /// The values, each with a slug.
    pub values: Vec<(String, String)>,
}

/// A filter of a topic's list by a field that the book adds.
#[derive(Clone, Debug, Serialize)]
pub struct OwnFilter {
    /// The field's key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Its values.
    pub values: Vec<LinkItem>,
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
    /// Attributes of an element that shows the topic's title, as [`QuestionItem::lang`].
    pub topic_lang: String,
    /// Names of the tags that both questions have.
    pub shared: Vec<String>,
    /// Attributes of an element that shows these names, where all of them are in one language, as [`QuestionItem::lang`].
    pub shared_lang: String,
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
    /// Attributes of an element that shows the topic's title, as [`QuestionItem::lang`].
    pub topic_lang: String,
    /// Day of the last change, or empty.
    pub updated: String,
}

/// When an answer was checked, and with what.
#[derive(Clone, Debug, Serialize)]
pub struct ProofItem {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// Names and versions of the tools; may be empty.
    pub tools: String,
}

/// Something with a name and an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LinkItem {
    /// The name.
    pub name: String,
    /// Address relative to the site's root.
    pub url: String,
    /// Attributes of an element that shows the name, as [`QuestionItem::lang`].
    pub lang: String,
    /// Kebab-case name.
    pub slug: String,
    /// How many questions are behind it.
    pub count: usize,
}

/// A path that a question is on.
#[derive(Clone, Debug, Serialize)]
pub struct OnPath {
    /// The path.
    pub path: LinkItem,
    /// The question after this one; none on the last.
    pub next: Option<NameItem>,
}

/// A topic or a path in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TopicItem {
    /// The name.
    pub name: String,
    /// Address relative to the site's root.
    pub url: String,
    /// Attributes of an element that shows name or description, as [`QuestionItem::lang`].
    pub lang: String,
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
    /// `published`, `draft`, `unlisted` or `deprecated`.
    pub status: &'static str,
    /// What took its place.
    pub replaced_by: Option<NameItem>,
    /// Paths that it is on.
    pub on_paths: Vec<OnPath>,
    /// Address of its Markdown relative to the site's root.
    pub markdown_url: String,
    /// Address to edit the file at; empty without a repository.
    pub edit_url: String,
    /// Address to report a problem at; empty without a repository.
    pub report_url: String,
    /// Day of the last change, or empty.
    pub updated: String,
    /// Day of its first commit, or empty.
    pub created: String,
    /// Who has written it, where the history of the repository is known.
    pub contributors: Vec<String>,
    /// When it was checked, where a record says so.
    pub proof: Option<ProofItem>,
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
            status: self.status,
            replaced_by: self.replaced_by,
            on_paths: self.on_paths,
            markdown_url: self.markdown_url,
            edit_url: self.edit_url,
            report_url: self.report_url,
            updated: self.updated,
            created: self.created,
            contributors: self.contributors,
            proof: self.proof,
            structured_data: self.structured_data,
        }
    }
}

//! The files that `init` and `new` put down, as values: the commands write them.

pub mod wishes;

use crate::text::slug::slugify;
use crate::text::toml::quoted;

/// A file to be written: its path relative to the book's folder, with `/`, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where it goes.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl NewFile {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }
}

/// Where the workflows of a new book get askbook from, unless its maker says otherwise.
pub const SOURCE: &str = env!("CARGO_PKG_REPOSITORY");

/// A book that builds at once and teaches the format by its two questions. Its workflows build askbook from the repository at
/// `source`, which holds nothing that YAML or a workflow takes for more than text: see [`is_source`].
#[must_use]
pub fn book(title: &str, source: &str) -> Vec<NewFile> {
    let slug = Some(slugify(title)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "handbook".to_owned());
    let description = format!("Questions and answers about {title}");
    let rest = include_str!("book.toml").replace("{slug}", &slug);
    let config = format!("[book]\ntitle = {}\ndescription = {}\n{rest}", quoted(title), quoted(&description));
    vec![
        NewFile::new("book.toml", &config),
        NewFile::new("content/_index.md", include_str!("home.md")),
        NewFile::new("content/first-topic/_index.md", include_str!("topic.md")),
        NewFile::new("content/first-topic/how-to-write-an-answer.md", include_str!("how-to-write-an-answer.md")),
        NewFile::new("content/first-topic/what-an-answer-can-hold.md", include_str!("what-an-answer-can-hold.md")),
        NewFile::new("CONTRIBUTING.md", include_str!("contributing.md")),
        NewFile::new(".github/workflows/check.yml", &include_str!("check.yml").replace("{source}", &quoted(source))),
        NewFile::new(
            ".github/workflows/publish.yml",
            &include_str!("publish.yml").replace("{source}", &quoted(source)),
        ),
        NewFile::new(".gitignore", "/public/\n.askbook-*/\n"),
    ]
}

/// Whether `text` can be the address of a repository in a workflow.
#[must_use]
pub fn is_source(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.~:/@+%?=&".contains(c);
    !text.is_empty() && !text.starts_with('-') && text.chars().all(is_plain)
}

/// What a new question is made from.
#[derive(Clone, Copy, Debug)]
pub struct NewQuestion<'a> {
    /// The topic's folder.
    pub topic: &'a str,
    /// The id, which nobody has yet.
    pub id: &'a str,
    /// The question as one line of Markdown.
    pub question: &'a str,
    /// `novice`, `intermediate` or `advanced`.
    pub level: &'a str,
    /// 1 to 3.
    pub importance: u8,
}

/// A question file without an answer.
#[must_use]
pub fn question(new: &NewQuestion<'_>) -> NewFile {
    let question = quoted(new.question);
    let text = format!(
        "+++\nquestion = {question}\nlevel = \"{}\"\nimportance = {}\ntags = []\nrelated = []\n+++\n\n",
        new.level, new.importance
    );
    NewFile { path: format!("content/{}/{}.md", new.topic, new.id), text }
}

//! The files that `init` and `new` put down, as values: the commands write them.

pub mod action;
pub mod wishes;

use crate::model::content_file::CONTENT;
use crate::source::SourceFile;
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

/// A book that builds at once and teaches the format by its two questions. Its workflows get askbook from `action`, a value that
/// the functions of [`action`](mod@action) make.
#[must_use]
pub fn book(title: &str, action: &str) -> Vec<NewFile> {
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
        NewFile::new(".github/workflows/check.yml", &include_str!("check.yml").replace("{source}", action)),
        NewFile::new(".github/workflows/publish.yml", &include_str!("publish.yml").replace("{source}", action)),
        NewFile::new(".gitignore", "/public/\n.askbook-*/\n"),
    ]
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

/// The file of a translation into `language`: the text of the `original` until its translator puts another in its place, with the hash
/// that says what is translated.
#[must_use]
pub fn translation(original: &SourceFile, language: &str, question: Option<&str>, hash: &str) -> NewFile {
    let below = original.path.as_str().split_once('/').map_or("", |(_, below)| below);
    let path = format!("{CONTENT}.{language}/{below}");
    let source = original.text[original.text_start()..].replace('\r', "");
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let fences: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].trim_end() == "+++").take(2).collect();
    if let [opening, closing] = fences[..] {
        lines.insert(closing, format!("translates = {}", quoted(hash)));
        let is_question = |line: &&mut String| line.split('=').next().is_some_and(|key| key.trim() == "question");
        let written = lines[opening + 1..closing].iter_mut().find(is_question);
        if let (Some(line), Some(question)) = (written, question) {
            *line = format!("question = {}", quoted(question));
        }
    }
    NewFile { path, text: lines.join("\n") + "\n" }
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

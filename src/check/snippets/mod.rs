//! `check --snippets`: which fenced block goes to which checker, and where in the Markdown its complaints belong.
//!
//! Pure: the programs are run by `cli/snippets.rs`.

pub mod go;
mod output;
mod parsers;

use crate::book::Book;
use crate::config::CheckConfig;
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::Body;
use crate::parse::outline::Fence;
use crate::source::SourcePath;

pub use output::{Complaint, complaints};
pub use parsers::parse;

/// A fenced block with the checkers that its language and topic have in book.toml.
#[derive(Clone, Copy)]
pub struct Snippet<'a> {
    /// The file.
    pub path: &'a SourcePath,
    /// The text the block stands in.
    pub body: &'a Body,
    /// The block.
    pub fence: &'a Fence,
    /// Commands with their arguments.
    pub checkers: &'a [Vec<String>],
}

/// What checks a snippet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checker<'a> {
    /// `gofmt` over a file or a fragment: syntax and format.
    Gofmt,
    /// `go vet` over everything that needs the standard library alone, fragments wrapped in a file.
    GoVet,
    /// A parser of ours.
    Parser(Parser),
    /// A program that is run for each snippet: by `{file}` or, without that, by its standard input.
    Program(&'a [String]),
    /// A program that takes many snippets at once: `{files}`.
    BatchProgram(&'a [String]),
}

/// Languages that we parse ourselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parser {
    /// YAML 1.2, several documents, no key twice.
    Yaml,
    /// One JSON value.
    Json,
    /// A JSON value a line.
    JsonLines,
    /// TOML.
    Toml,
}

/// Names of the checkers that are no programs of their own.
pub const BUILT_IN: &[&str] = &["gofmt", "go-vet", "yaml", "json", "json-lines", "toml"];

impl Parser {
    /// Every parser.
    pub const ALL: [Self; 4] = [Self::Yaml, Self::Json, Self::JsonLines, Self::Toml];

    /// Its name in book.toml.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Yaml => "yaml",
            Self::Json => "json",
            Self::JsonLines => "json-lines",
            Self::Toml => "toml",
        }
    }
}

impl<'a> Checker<'a> {
    /// The checker that a command names.
    #[must_use]
    pub fn of(command: &'a [String]) -> Self {
        if let [name] = command
            && let Some(parser) = Parser::ALL.into_iter().find(|parser| parser.name() == name)
        {
            return Self::Parser(parser);
        }
        match command {
            [name] if name == "gofmt" => Self::Gofmt,
            [name] if name == "go-vet" => Self::GoVet,
            words if words.iter().any(|word| word == "{files}") => Self::BatchProgram(words),
            words => Self::Program(words),
        }
    }
}

/// The commands that check code of a language in a topic.
fn checkers_of<'a>(config: &'a CheckConfig, topic: &str, language: &str) -> Option<&'a Vec<Vec<String>>> {
    let of_topic = config.snippets.get(&format!("{topic}/{language}"));
    of_topic.or_else(|| config.snippets.get(language)).filter(|checkers| !checkers.is_empty())
}

/// Whether book.toml names a checker for code of a language in a topic.
#[must_use]
pub fn has_checker(config: &CheckConfig, topic: &str, language: &str) -> bool {
    checkers_of(config, topic, language).is_some()
}

/// Every block of the book that has a checker and is not left out, in reading order.
#[must_use]
pub fn snippets<'a>(book: &'a Book, config: &'a CheckConfig) -> Vec<Snippet<'a>> {
    let mut found = Vec::new();
    for (path, body) in book.bodies() {
        for fence in body.outline.fences.iter().filter(|fence| !fence.info.skip_check) {
            let topic = path.parent().strip_prefix("content/").unwrap_or("");
            let language = &fence.info.language;
            if let Some(checkers) = checkers_of(config, topic, language) {
                found.push(Snippet { path, body, fence, checkers });
            }
        }
    }
    found
}

impl Snippet<'_> {
    /// The finding for a complaint about this snippet.
    #[must_use]
    pub fn finding(&self, checker: &str, complaint: &Complaint) -> Diagnostic {
        let message = format!("{checker}: {}", complaint.message);
        let diagnostic = Diagnostic::new(
            Rule::FailingSnippet,
            self.path,
            self.body.place_in(self.fence, complaint.line, complaint.column),
            message,
        );
        match &complaint.hint {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        }
    }
}

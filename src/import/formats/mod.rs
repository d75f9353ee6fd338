//! Sources that are no Markdown: each gives the same items.

mod anki;
mod csv;
mod html;
mod json;
mod records;

use super::document::Document as Text;
use super::encoding;
use super::item::{Plan, Reading};
use super::report::SkipReason;
use super::{Document, Options, files, outline, reading, sets};

/// A format that holds questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Csv,
    Html,
    Notebook,
    AnkiPackage,
}

/// Endings of files and their formats. `.txt` is how Anki exports notes.
const ENDINGS: &[(&str, Format)] = &[
    (".json", Format::Json),
    (".jsonl", Format::Json),
    (".csv", Format::Csv),
    (".tsv", Format::Csv),
    (".txt", Format::Csv),
    (".html", Format::Html),
    (".htm", Format::Html),
    (".xhtml", Format::Html),
    (".ipynb", Format::Notebook),
    (".apkg", Format::AnkiPackage),
    (".colpkg", Format::AnkiPackage),
];

/// Endings of files that pandoc converts, and what it calls their formats.
const BY_PANDOC: &[(&str, &str)] = &[
    (".adoc", "asciidoc"),
    (".asciidoc", "asciidoc"),
    (".rst", "rst"),
    (".org", "org"),
    (".docx", "docx"),
    (".odt", "odt"),
    (".textile", "textile"),
    (".mediawiki", "mediawiki"),
];

/// The format of a file, when it is one that holds questions and is no Markdown.
pub(super) fn kind(path: &str) -> Option<Format> {
    let lower = path.to_ascii_lowercase();
    ENDINGS.iter().find(|(ending, _)| lower.ends_with(ending)).map(|(_, format)| *format)
}

/// Whether a file of this name can hold questions.
#[must_use]
pub fn is_source(path: &str) -> bool {
    files::is_markdown(path) || kind(path).is_some() || needs_pandoc(path).is_some()
}

/// Whether a file of this name has to be converted to Markdown by pandoc first, and from which of its formats.
#[must_use]
pub fn needs_pandoc(path: &str) -> Option<&'static str> {
    let lower = path.to_ascii_lowercase();
    BY_PANDOC.iter().find(|(ending, _)| lower.ends_with(ending)).map(|(_, format)| *format)
}

/// Reads a source.
pub(super) fn read(file: &Document, options: &Options) -> Reading {
    let format = kind(&file.path).unwrap_or(Format::Csv);
    if format == Format::AnkiPackage {
        return anki::read(file);
    }
    let Some(text) = encoding::read(&file.bytes) else { return sets::left_out(file, SkipReason::UnreadableFile) };
    match format {
        Format::Json => json::read(file, &text.text, options),
        Format::Csv => csv::read(file, &text.text, options),
        Format::Html => markdown(file, &html::to_markdown(&text.text), options),
        Format::Notebook => match json::notebook(&text.text) {
            Some(markdown_text) => markdown(file, &markdown_text, options),
            None => sets::left_out(file, SkipReason::UnreadableFile),
        },
        Format::AnkiPackage => unreachable!("packages are no text"),
    }
}

/// Reads what a source becomes as Markdown. Its lines are those of the source as a whole.
fn markdown(file: &Document, text: &str, options: &Options) -> Reading {
    let mut document = Text::read(&file.path, text);
    let outline = outline::outline(&mut document, &options.overrides);
    let mut found = reading::collection(&document, &outline);
    let lines = String::from_utf8_lossy(&file.bytes).lines().count().max(1);
    for item in &mut found.items {
        item.lines = vec![(1, lines)];
        item.body_lines.clear();
    }
    found.repairs.clear();
    found.fates = kept(&file.bytes);
    found.plan.unsure = found.plan.unsure.into_iter().map(|(_, text)| (1, text)).collect();
    if found.items.is_empty() {
        let plan = std::mem::take(&mut found.plan);
        found = sets::left_out(file, SkipReason::NoQuestions);
        found.plan = Plan { questions: 0, ..plan };
    }
    found
}

/// Fates of the lines of a source that is taken as a whole.
fn kept(bytes: &[u8]) -> Vec<Option<super::report::Fate>> {
    let text = String::from_utf8_lossy(bytes);
    text.lines().map(|line| (!line.trim().is_empty()).then_some(super::report::Fate::Kept)).collect()
}

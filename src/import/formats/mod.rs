//! Sources that are no Markdown: each gives the same items.

mod anki;
mod csv;
mod html;
mod json;
mod records;

use std::collections::HashMap;
use std::iter;

use super::document::Document as Text;
use super::encoding;
use super::files::Format;
use super::item::{self, Reading};
use super::options::{Document, Options};
use super::report::{Fate, Fates, SkipReason};
use super::{markup, outline, reading, words};
use crate::text::html::{Piece, pieces};

/// Reads a source.
pub(super) fn read(file: &Document, format: Format, options: &Options) -> Reading {
    if format == Format::AnkiPackage {
        return anki::read(file, options);
    }
    let text = encoding::read(&file.bytes).map(|text| text.text);
    let in_markdown = match (format, &text) {
        (Format::Json, Some(text)) => return json::read(file, text, options),
        (Format::Csv, Some(text)) => return csv::read(file, text, options),
        (Format::Html, Some(text)) => Some(html::page_to_markdown(text)),
        (Format::Notebook, Some(text)) => json::notebook(text),
        _ => None,
    };
    match in_markdown {
        Some(text) => markdown(file, &text, options),
        None => Reading::left_out(file, SkipReason::UnreadableFile),
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
    let fate = if found.items.is_empty() { Fate::Skipped(SkipReason::NoQuestions) } else { Fate::Kept };
    found.fates = traced(file, fate, text, &found.fates);
    found
}

/// The fates of a source's lines: `fate`, but for those that say what a line left out of its Markdown says.
fn traced(file: &Document, fate: Fate, text: &str, fates: &[Option<Fate>]) -> Fates {
    let mut traced = item::fates(file, fate);
    let key = |line: &str| words::normalized(&markup::without_tags(line));
    let left_out = text.lines().zip(fates).filter(|(_, fate)| matches!(fate, Some(Fate::Skipped(_))));
    let mut left_out: HashMap<String, Option<Fate>> = left_out.map(|(line, fate)| (key(line), *fate)).collect();
    left_out.remove("");
    for (line, fate) in String::from_utf8_lossy(&file.bytes).lines().zip(&mut traced).filter(|(_, fate)| fate.is_some())
    {
        let texts = pieces(line).filter_map(|piece| if let Piece::Text(text) = piece { Some(key(text)) } else { None });
        let found = iter::once(key(line)).chain(texts).find_map(|text| left_out.get(&text).copied());
        *fate = found.unwrap_or(*fate);
    }
    traced
}

//! How much a file of a book may hold: what no question needs, and what would cost whoever builds the book minutes or gigabytes.
//!
//! They are the same for every command. A file over one of them is refused with a finding, and what is over is not looked at
//! any further.

/// A number of things that is enough for any question.
#[derive(Debug, PartialEq, Eq)]
pub struct Limit {
    /// The most there may be.
    pub most: usize,
    /// What is counted, in the plural.
    pub what: &'static str,
}

const fn limit(most: usize, what: &'static str) -> Limit {
    Limit { most, what }
}

/// Bytes of a Markdown file, or of book.toml.
pub const FILE: Limit = limit(1024 * 1024, "bytes");
/// Bytes of front matter.
pub const FRONT_MATTER: Limit = limit(64 * 1024, "bytes of front matter");
/// Quotes, lists and other elements inside of each other.
pub const NESTING: Limit = limit(64, "levels");
/// Parts of a text as the Markdown parser sees it.
pub const PARTS: Limit = limit(150_000, "pieces of Markdown");
/// Headings of a text.
pub const HEADINGS: Limit = limit(500, "headings");
/// Links of a text.
pub const LINKS: Limit = limit(2_000, "links");
/// Pictures of a text.
pub const IMAGES: Limit = limit(500, "pictures");
/// Fenced code blocks of a text.
pub const FENCES: Limit = limit(500, "code blocks");
/// Formulas of a text.
pub const FORMULAS: Limit = limit(2_000, "formulas");
/// Footnotes of a text.
pub const FOOTNOTES: Limit = limit(500, "footnotes");
/// Tags of raw HTML in a text.
pub const HTML_TAGS: Limit = limit(2_000, "tags of raw HTML");
/// Cells of a text's tables.
pub const CELLS: Limit = limit(20_000, "cells of tables");

/// Entries of a list in front matter, by its key.
pub const LISTS: &[(&str, Limit)] = &[
    ("tags", limit(32, "tags")),
    ("aliases", limit(100, "former ids")),
    ("related", limit(50, "related questions")),
    ("keywords", limit(100, "keywords")),
    ("questions", limit(200, "questions of a path")),
];
/// Characters of a question, and of an entry of a list in front matter.
pub const QUESTION: Limit = limit(1_000, "characters");
/// Characters of an entry of a list in front matter.
pub const ENTRY: Limit = limit(200, "characters");

/// Bytes of a line of code that is highlighted.
pub const CODE_LINE: Limit = limit(2_000, "bytes in a line");
/// Bytes of a code block that is highlighted.
pub const CODE: Limit = limit(64 * 1024, "bytes of code");
/// Bytes of a text's code blocks that are highlighted.
pub const ALL_CODE: Limit = limit(256 * 1024, "bytes of code in all");

/// Broken links of a text for which the ones that were meant are looked for.
pub const SUGGESTIONS: usize = 100;

//! The languages that a book is published in, and which of its texts are in the book's own.

use std::collections::BTreeSet;

use crate::model::content_file::{CONTENT, is_content};
use crate::source::SourcePath;

/// The languages that a book is published in.
#[derive(Clone, Debug, Default)]
pub struct Languages {
    /// The original first; none for a book without translations.
    pub editions: Vec<Edition>,
    /// Which of them this book is.
    pub current: usize,
    /// Paths of the original's texts that this translation has in its language; empty for the original.
    pub translated: BTreeSet<SourcePath>,
    /// Slugs of tags that this translation names otherwise than the original.
    pub own_tags: BTreeSet<String>,
}

/// A book in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its language's tag.
    pub language: String,
    /// Where its pages are, from the site's root: empty, or `de/`.
    pub folder: String,
    /// The same as a whole address; `None` without `site.url`.
    pub url: Option<String>,
}

impl Languages {
    /// The language of the original.
    #[must_use]
    pub fn original(&self) -> Option<&str> {
        self.editions.first().map(|edition| edition.language.as_str())
    }

    /// Whether this book shows the text at `path` in the original's language for want of a translation.
    #[must_use]
    pub fn is_missing(&self, path: &SourcePath) -> bool {
        self.current > 0 && !self.translated.contains(path)
    }

    /// Whether this book is a translation, whose book.toml is in the original's language.
    #[must_use]
    pub fn is_translation(&self) -> bool {
        self.current > 0
    }

    /// Whether this book shows a tag by its name in the original's language.
    #[must_use]
    pub fn is_tag_missing(&self, slug: &str) -> bool {
        self.is_translation() && !self.own_tags.contains(slug)
    }

    /// Where the text at `path` is written: below `content.de/` for one that is translated.
    #[must_use]
    pub fn source(&self, path: &SourcePath) -> SourcePath {
        match self.editions.get(self.current) {
            Some(edition) if self.translated.contains(path) => in_folder(&edition.language, path),
            _ => path.clone(),
        }
    }
}

/// The original's path of a text at `path`, which may be a translation's.
#[must_use]
pub(crate) fn of_original(path: &SourcePath) -> SourcePath {
    if is_content(path) { in_folder(CONTENT, path) } else { path.clone() }
}

/// `path` below the folder of a language, or of the original.
pub(crate) fn in_folder(language: &str, path: &SourcePath) -> SourcePath {
    let rest = path.as_str().split_once('/').map_or("", |(_, rest)| rest);
    SourcePath::new(if language == CONTENT {
        format!("{CONTENT}/{rest}")
    } else {
        format!("{CONTENT}.{language}/{rest}")
    })
}

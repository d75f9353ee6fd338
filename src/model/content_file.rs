//! What a Markdown file of `content/` is, by its path alone.

use crate::source::SourcePath;

/// A kind of Markdown file, with the names in its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentFile<'p> {
    /// `_index.md`: the text of the home page.
    Home,
    /// `<topic>/_index.md`: a topic's title and introduction.
    Topic(&'p str),
    /// `<topic>/<id>.md`: a question.
    Question {
        /// The folder.
        topic: &'p str,
        /// The file's stem.
        id: &'p str,
    },
    /// `_pages/<id>.md` or `_paths/<id>.md`: a page that is neither a question nor a topic.
    Page(PageKind, &'p str),
}

/// A kind of page that is neither a question nor a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// Text: about, license, imprint.
    Plain,
    /// Questions across topics in an order, with text between them.
    Path,
}

impl PageKind {
    /// Every kind.
    pub const ALL: [PageKind; 2] = [PageKind::Plain, PageKind::Path];

    /// The folder of `content/` that its files are in.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Plain => "_pages",
            Self::Path => "_paths",
        }
    }

    /// What messages call such a page.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Plain => "page",
            Self::Path => "path",
        }
    }
}

/// The folder of the original's texts; those of a translation are in `content.<language>/`.
pub const CONTENT: &str = "content";

/// The folder of `content/` with what `askbook draw` made of fences.
pub const DRAWINGS: &str = "_drawings";

/// The language whose translation has its texts in this folder of the project.
#[must_use]
pub fn language_of_folder(folder: &str) -> Option<&str> {
    folder.strip_prefix(CONTENT)?.strip_prefix('.')
}

/// The folder of the project that holds the translation into a language.
#[must_use]
pub fn folder_of_language(language: &str) -> String {
    format!("{CONTENT}.{language}")
}

/// Whether `path` is below the original's or a translation's texts.
#[must_use]
pub fn is_content(path: &SourcePath) -> bool {
    let folder = path.as_str().split_once('/').map_or("", |(folder, _)| folder);
    folder == CONTENT || language_of_folder(folder).is_some()
}

impl<'p> ContentFile<'p> {
    /// What the file at `path` is; `None` where no file of a book can be.
    #[must_use]
    pub fn of(path: &'p SourcePath) -> Option<Self> {
        is_content(path).then(|| path.as_str().split_once('/'))?.and_then(|(_, below)| Self::below_content(below))
    }

    /// The same for a path from `content/`.
    #[must_use]
    pub fn below_content(path: &'p str) -> Option<Self> {
        let path = path.strip_suffix(".md")?;
        match path.split_once('/') {
            None => (path == "_index").then_some(Self::Home),
            Some((_, id)) if id.contains('/') => None,
            Some((folder, id)) => match PageKind::ALL.into_iter().find(|kind| kind.folder() == folder) {
                Some(kind) => (id != "_index").then_some(Self::Page(kind, id)),
                None if id == "_index" => Some(Self::Topic(folder)),
                None => Some(Self::Question { topic: folder, id }),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_a_file_is() {
        for (path, expected) in [
            ("content/_index.md", Some(ContentFile::Home)),
            ("content/go/_index.md", Some(ContentFile::Topic("go"))),
            ("content/go/defer.md", Some(ContentFile::Question { topic: "go", id: "defer" })),
            ("content/_pages/about.md", Some(ContentFile::Page(PageKind::Plain, "about"))),
            ("content/_paths/first-week.md", Some(ContentFile::Page(PageKind::Path, "first-week"))),
            ("content/_pages/_index.md", None),
            ("content/_paths/go/defer.md", None),
            ("content/stray.md", None),
            ("content.pt-BR/go/defer.md", Some(ContentFile::Question { topic: "go", id: "defer" })),
            ("contents/go/defer.md", None),
            ("content/a/b/c.md", None),
            ("static/go/defer.md", None),
        ] {
            assert_eq!(ContentFile::of(&SourcePath::new(path)), expected, "{path}");
        }
    }
}

//! A text as it is typed: what kind of file it is, its front matter and outline, and what is at a place in it.

use toml::de::{DeTable, DeValue};

use super::position::{Encoding, Lines};
use crate::book::languages::of_original;
use crate::book::links::{self, Target};
use crate::book::{Book, QuestionIndex};
use crate::config::keys::{self, Key};
use crate::load::BOOK_TOML;
use crate::model::content_file::{ContentFile, PageKind, is_content};
use crate::parse::outline::{Link, Outline};
use crate::parse::{Body, front_matter, markdown};
use crate::source::{SourceFile, SourcePath, Span, Spanned, Text};
use crate::text::slug::tag_slug;

mod typed;

pub(super) use typed::{Typed, Where};

/// What a file of a book is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `content/<topic>/<id>.md`.
    Question,
    /// An `_index.md`.
    Index,
    /// `content/_pages/<id>.md` or `content/_paths/<id>.md`.
    Page(PageKind),
    /// `book.toml`.
    Settings,
}

impl Kind {
    /// The kind of the file at this path; `None` for what is no text of a book.
    pub(super) fn of(path: &SourcePath) -> Option<Self> {
        if path.as_str() == BOOK_TOML {
            return Some(Self::Settings);
        }
        match ContentFile::of(path) {
            Some(ContentFile::Home | ContentFile::Topic(_)) => Some(Self::Index),
            Some(ContentFile::Page(kind, _)) => Some(Self::Page(kind)),
            // One in the wrong place is to be moved to a right one.
            _ => (is_content(path) && path.as_str().ends_with(".md")).then_some(Self::Question),
        }
    }

    /// The keys that it can have.
    pub(super) fn keys(self) -> &'static [Key] {
        match self {
            Self::Question => keys::QUESTION,
            Self::Index => keys::INDEX,
            Self::Page(PageKind::Plain) => keys::PLAIN_PAGE,
            Self::Page(PageKind::Path) => keys::PATH,
            Self::Settings => keys::BOOK,
        }
    }
}

/// A text of a book as it is in the editor.
pub(super) struct Page {
    pub(super) kind: Kind,
    /// The text; that of a translation at the path of its original, which it has in the translation's book.
    pub(super) file: SourceFile,
    /// Where it is.
    pub(super) path: SourcePath,
    pub(super) encoding: Encoding,
    /// The TOML: all of book.toml; empty where there is no front matter.
    pub(super) toml: Span,
    /// What follows the front matter.
    pub(super) body: Body,
    /// Keys of the front matter.
    pub(super) entries: Vec<Entry>,
}

/// A key with the strings of its value.
pub(super) struct Entry {
    pub(super) key: Spanned<String>,
    /// The string, or the strings of the list; their places include the quotes.
    pub(super) strings: Vec<Spanned<String>>,
}

/// What is at a place.
#[derive(Debug)]
pub(super) enum Thing {
    /// A link, or an id that front matter names.
    Target(Target),
    /// A tag, by its slug.
    Tag(String),
    /// A key of front matter or of book.toml.
    Key(&'static Key),
    /// The question of the file.
    Own(QuestionIndex),
    /// A heading of the file, by its fragment.
    Heading(String),
}

impl Page {
    pub(super) fn new(path: &SourcePath, text: &Text, encoding: Encoding) -> Option<Self> {
        let kind = Kind::of(path)?;
        let file = SourceFile::new(of_original(path).as_str(), text.clone());
        let (toml, body) = match kind {
            Kind::Settings => (Span::new(file.text_start(), file.text.len()), Span::at(file.text.len())),
            Kind::Question | Kind::Index | Kind::Page(_) => match front_matter::split(&file) {
                Ok(split) => (split.front_matter, split.body),
                Err(_) => (Span::at(0), Span::new(file.text_start(), file.text.len())),
            },
        };
        let text = file.text.piece(body.range());
        let outline = markdown::outline(&text, body.start, path, &mut Vec::new()).unwrap_or_default();
        let entries = entries(&file.text, toml);
        let body = Body::new(text, body.start, outline);
        Some(Self { kind, body, file, path: path.clone(), encoding, toml, entries })
    }

    pub(super) fn lines(&self) -> Lines<'_> {
        Lines::new(&self.file.text, self.encoding)
    }

    pub(super) fn outline(&self) -> &Outline {
        &self.body.outline
    }

    /// The question that the file holds, when the book has it.
    pub(super) fn question(&self, book: &Book) -> Option<QuestionIndex> {
        book.by_id.get(self.file.path.stem()).copied().filter(|index| book.questions[*index].path == self.file.path)
    }

    /// What is being typed in the TOML before `offset`; `None` outside of it.
    pub(super) fn typed(&self, offset: usize) -> Option<Typed> {
        if self.kind == Kind::Settings || (self.toml.start > 0 && self.toml.start <= offset && offset <= self.toml.end)
        {
            return Some(Typed::new(&self.file.text[..offset], self.toml.start));
        }
        // Front matter that is not closed yet.
        let start = self.file.text_start();
        let opening = self.file.text[start..].lines().next()?;
        let is_open = self.toml.start == 0 && opening.trim_end() == "+++" && offset > start + opening.len();
        let first = start + opening.len() + 1;
        is_open.then(|| Typed::new(&self.file.text[..offset], first.min(offset)))
    }

    /// What is at `offset`, and where it is.
    pub(super) fn thing_at(&self, book: &Book, offset: usize) -> Option<(Thing, Span)> {
        let has = |span: Span| span.start <= offset && offset <= span.end;
        for entry in &self.entries {
            if let Some(string) = entry.strings.iter().find(|string| has(string.span)) {
                let thing = match entry.key.value.as_str() {
                    "related" | "questions" | "replaced-by" => {
                        Thing::Target(Target::Question(book.find(&string.value)?, None))
                    }
                    "tags" => Thing::Tag(tag_slug(&string.value)),
                    "aliases" | "question" | "label" => Thing::Own(self.question(book)?),
                    _ => continue,
                };
                return Some((thing, string.span));
            }
        }
        if let Some((key, span)) = self.key_at(offset) {
            return Some((Thing::Key(key), span));
        }
        let path = &self.file.path;
        let links = self.outline().links.iter().map(|link| (link.clone(), link.span));
        let images = self
            .outline()
            .images
            .iter()
            .map(|image| (Link { target: image.target.clone(), is_wiki: false, span: image.span }, image.span));
        let innermost =
            links.chain(images).filter(|(_, span)| has(*span)).min_by_key(|(_, span)| span.end - span.start);
        if let Some((link, span)) = innermost {
            return Some((Thing::Target(links::resolve(book, path, &link).ok()?), span));
        }
        let heading = self.outline().headings.iter().find(|heading| has(heading.span))?;
        Some((Thing::Heading(heading.anchor.clone()), heading.span))
    }

    /// The key that the word at `offset` is.
    fn key_at(&self, offset: usize) -> Option<(&'static Key, Span)> {
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '"');
        let after = &self.file.text[offset..];
        let end = offset + after.find(|c| !is_word(c)).unwrap_or(after.len());
        let typed = self.typed(end)?;
        let (Where::Key { start } | Where::Header { start }) = typed.place else { return None };
        if start > offset {
            return None;
        }
        let path = typed.path_to(&self.file.text[start..end]);
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        keys::find(self.kind.keys(), &path).map(|key| (key, Span::new(start, end)))
    }
}

fn entries(text: &str, toml: Span) -> Vec<Entry> {
    let (table, _) = DeTable::parse_recoverable(&text[toml.range()]);
    let place = |span: std::ops::Range<usize>| Span::from(span).shifted(toml.start);
    let string = |value: &toml::Spanned<DeValue<'_>>| {
        Some(Spanned::new(value.get_ref().as_str()?.to_owned(), place(value.span())))
    };
    let mut entries: Vec<Entry> = table
        .get_ref()
        .iter()
        .map(|(key, value)| Entry {
            key: Spanned::new(key.get_ref().to_string(), place(key.span())),
            strings: match value.get_ref() {
                DeValue::Array(array) => array.iter().filter_map(string).collect(),
                _ => string(value).into_iter().collect(),
            },
        })
        .collect();
    entries.sort_by_key(|entry| entry.key.span);
    entries
}

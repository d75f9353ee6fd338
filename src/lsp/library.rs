//! The books that files of the editor belong to, each read once and kept up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::page::Page;
use crate::assemble_again;
use crate::book::Book;
use crate::book::memory::Memory;
use crate::book::translated::Translations;
use crate::book::translation::{Translation, translations_again};
use crate::diagnostic::{self, Diagnostic};
use crate::error::Error;
use crate::load::{self, Changed, Project, source_path};
use crate::model::status::Drafts;
use crate::source::{SourcePath, Text};

/// A book that is being written.
pub(super) struct OpenBook {
    /// Its folder, spelled as the editor does.
    pub(super) root: PathBuf,
    pub(super) project: Project,
    pub(super) book: Book,
    /// It in other languages.
    translations: Vec<Translation>,
    /// Everything that is wrong with it, sorted by file and place.
    pub(super) diagnostics: Vec<Diagnostic>,
    memory: Memory,
    known: Translations,
    /// Whether the project is another one than the book was made from.
    is_stale: bool,
    /// Whether nobody has seen its findings yet.
    is_new: bool,
}

impl OpenBook {
    fn new(root: &Path) -> Result<Self, Error> {
        let project = load::project(root)?;
        // Who writes a draft sees it as a part of the book, as in `serve`.
        let (mut memory, mut known) = (Memory::new(Drafts::Shown), Translations::new(Drafts::Shown));
        let Assembled { book, translations, diagnostics } = assemble(&project, &mut memory, &mut known);
        let root = root.to_owned();
        Ok(Self { root, project, book, translations, diagnostics, memory, known, is_stale: false, is_new: true })
    }

    /// The book in every language, the original first.
    pub(super) fn books(&self) -> impl Iterator<Item = &Book> {
        std::iter::once(&self.book).chain(self.translations.iter().map(|translation| &translation.book))
    }

    /// The book in the language of a text.
    pub(super) fn book_of(&self, page: &Page) -> &Book {
        self.books()
            .find(|book| page.path != page.file.path && book.languages.source(&page.file.path) == page.path)
            .unwrap_or(&self.book)
    }

    /// Makes the book again when something changed; returns the findings that it had before, when they may be others now.
    pub(super) fn update(&mut self) -> Option<Vec<Diagnostic>> {
        let is_new = std::mem::take(&mut self.is_new);
        if !std::mem::take(&mut self.is_stale) {
            return is_new.then(Vec::new);
        }
        let Assembled { book, translations, diagnostics } = assemble(&self.project, &mut self.memory, &mut self.known);
        (self.book, self.translations) = (book, translations);
        let before = std::mem::replace(&mut self.diagnostics, diagnostics);
        Some(if is_new { Vec::new() } else { before })
    }

    /// Takes the editor's text for a file's, or the file's again.
    pub(super) fn show(&mut self, path: &SourcePath, text: Option<Text>) -> Result<(), Error> {
        let root = self.root.clone();
        // What fails was not shown before, either: the book is what can be read.
        let shown = self.project.show(&root, path, text);
        self.is_stale |= *shown.as_ref().unwrap_or(&true);
        shown.map(drop)
    }

    /// Reads again what may have changed on disk.
    fn refresh(&mut self, changed: &Changed<'_>) -> Result<(), Error> {
        let root = self.root.clone();
        self.is_stale = true;
        self.project.refresh(&root, changed)
    }
}

/// A book in every language, and what is wrong with it.
struct Assembled {
    book: Book,
    translations: Vec<Translation>,
    diagnostics: Vec<Diagnostic>,
}

fn assemble(project: &Project, memory: &mut Memory, known: &mut Translations) -> Assembled {
    let (book, mut diagnostics) = assemble_again(project, memory);
    let translations = translations_again(project, &book, known);
    diagnostics.extend(translations.iter().flat_map(|translation| translation.diagnostics.iter().cloned()));
    diagnostic::sort(&mut diagnostics);
    Assembled { book, translations, diagnostics }
}

/// A file of a book, by the place of the book in [`Library::books`] and its path there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) book: usize,
    pub(super) path: SourcePath,
}

/// Every book that was opened.
#[derive(Default)]
pub(super) struct Library {
    pub(super) books: Vec<OpenBook>,
    /// Folders whose book could not be read, so that it is said once.
    broken: BTreeSet<PathBuf>,
}

impl Library {
    /// The book around a folder, which is read when it was not; `None` when there is none.
    pub(super) fn book_around(&mut self, folder: &Path) -> Result<Option<usize>, Error> {
        let Some(root) = load::nearest_root(folder) else { return Ok(None) };
        if let Some(known) = self.books.iter().position(|book| book.root == root) {
            return Ok(Some(known));
        }
        match OpenBook::new(&root) {
            Ok(book) => {
                self.broken.remove(&root);
                self.books.push(book);
                Ok(Some(self.books.len() - 1))
            }
            Err(error) if self.broken.insert(root) => Err(error),
            Err(_) => Ok(None),
        }
    }

    /// Where a file is in its book.
    pub(super) fn place(&mut self, file: &Path) -> Result<Option<Place>, Error> {
        let Some(book) = file.parent().map(|folder| self.book_around(folder)).transpose()?.flatten() else {
            return Ok(None);
        };
        Ok(source_path(&self.books[book].root, file).map(|path| Place { book, path }))
    }

    /// Reads files again that changed on disk.
    pub(super) fn files_changed(&mut self, files: &[PathBuf]) -> Result<(), Error> {
        let mut by_book: BTreeMap<usize, BTreeSet<PathBuf>> = BTreeMap::new();
        for file in files {
            // The innermost book, as of the folder names: the file, or all of its folder, may be gone.
            let inside = self.books.iter().enumerate().filter(|(_, book)| file.starts_with(&book.root));
            if let Some((book, _)) = inside.max_by_key(|(_, book)| book.root.components().count()) {
                by_book.entry(book).or_default().insert(file.clone());
            }
        }
        for (book, files) in by_book {
            self.books[book].refresh(&Changed::Files(&files))?;
        }
        Ok(())
    }

    /// Reads everything again that changed on disk.
    pub(super) fn look_at_everything(&mut self) -> Result<(), Error> {
        self.books.iter_mut().try_for_each(|book| book.refresh(&Changed::Anything))
    }
}

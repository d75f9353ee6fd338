//! The books that files of the editor belong to, each read once and kept up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::assemble_again;
use crate::book::Book;
use crate::book::memory::Memory;
use crate::diagnostic::Diagnostic;
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
    /// Everything that is wrong with it, sorted by file and place.
    pub(super) diagnostics: Vec<Diagnostic>,
    memory: Memory,
    /// Whether the project is another one than the book was made from.
    is_stale: bool,
    /// Whether nobody has seen its findings yet.
    is_new: bool,
}

impl OpenBook {
    fn new(root: &Path) -> Result<Self, Error> {
        let project = load::project(root)?;
        // Who writes a draft sees it as a part of the book, as in `serve`.
        let mut memory = Memory::new(Drafts::Shown);
        let (book, diagnostics) = assemble_again(&project, &mut memory);
        Ok(Self { root: root.to_owned(), project, book, diagnostics, memory, is_stale: false, is_new: true })
    }

    /// Makes the book again when something changed; returns the findings that it had before, when they may be others now.
    pub(super) fn update(&mut self) -> Option<Vec<Diagnostic>> {
        let is_new = std::mem::take(&mut self.is_new);
        if !std::mem::take(&mut self.is_stale) {
            return is_new.then(Vec::new);
        }
        let (book, diagnostics) = assemble_again(&self.project, &mut self.memory);
        self.book = book;
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

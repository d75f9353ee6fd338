//! askbook turns Markdown question-and-answer files into a searchable static handbook.
//!
//! The pipeline, stage by stage; each stage is a function from values to values, and what it found wrong with the book
//! comes back beside its result as [`diagnostic::Diagnostic`]s:
//!
//! ```text
//! content/**.md ─load→ Project ─parse→ QuestionFile ─assemble→ Book ─render→ Site ─write→ output folder
//! ```
//!
//! The modules below are grouped into floors, the lowest first; a module uses those of lower floors only.

pub mod error;
pub mod source;
pub mod text;

pub mod diagnostic;
pub mod drawing;
pub mod formula;
pub mod model;

pub mod config;

pub mod load;

pub mod parse;

pub mod book;

pub mod route;
pub mod site;

pub mod search;

pub mod render;

pub mod check;
pub mod export;
pub mod import;
pub mod scaffold;
pub mod write;

pub mod lsp;
pub mod serve;

pub mod cli;

use std::path::Path;

use book::Book;
use book::assemble::Parts;
use book::memory::Memory;
use book::translation;
use diagnostic::Diagnostic;
use error::Error;
use load::Project;

/// A project that was read, the book it makes, and everything that is wrong with it.
pub struct Loaded {
    /// The files.
    pub project: Project,
    /// The book, as far as it could be put together.
    pub book: Book,
    /// Findings, sorted by file and place, with the severities of book.toml.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads, parses and assembles the book in `root`: what `build`, `check`, `serve` and `export` all start with.
///
/// # Errors
/// Fails when a file or folder cannot be read. Faults of the book are in [`Loaded::diagnostics`].
pub fn load_book(root: &Path) -> Result<Loaded, Error> {
    let project = load::project(root)?;
    let (book, diagnostics) = assemble_project(&project);
    Ok(Loaded { project, book, diagnostics })
}

/// Parses and assembles a project that was read.
#[must_use]
pub fn assemble_project(project: &Project) -> (Book, Vec<Diagnostic>) {
    assemble_again(project, &mut Memory::default())
}

/// Assembles a project that was read again, with what is remembered of it; the book and the findings are those of
/// [`assemble_project`].
#[must_use]
pub fn assemble_again(project: &Project, memory: &mut Memory) -> (Book, Vec<Diagnostic>) {
    let (mut config, mut found) = config::read(&project.book_toml);
    let load::Settings { url, is_noindex, history } = project.settings.clone();
    config.site.url = url.or(config.site.url);
    config.site.is_noindex = is_noindex;
    let files = memory.parse(&project.content, &project.shown, &config.drawings);
    let assets = project
        .assets
        .iter()
        .map(|(path, bytes)| {
            let of_pixels = || imagesize::blob_size(bytes).ok().map(|size| (size.width, size.height));
            (path.clone(), text::svg::size(bytes).or_else(of_pixels))
        })
        .collect();
    let (mut book, mut assembled) =
        book::assemble::assemble(Parts { config, files, assets, history, proof: project.proof.clone() }, memory);
    book.languages.editions = translation::editions(project, &book.config);
    let mut diagnostics = project.diagnostics.clone();
    diagnostics.append(&mut found);
    diagnostics.append(&mut assembled);
    check::files::check(&book, project, &mut diagnostics);
    diagnostic::apply_severities(&book.config.check.rules, &mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    diagnostic::cut_repetitions(&mut diagnostics);
    (book, diagnostics)
}

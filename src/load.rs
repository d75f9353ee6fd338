//! A project's folder into memory: every file that a build needs, sorted by path.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Diagnostic, Rule};
use crate::error::Error;
use crate::source::{SourceFile, SourcePath, Span};

/// Largest Markdown file that is read, in bytes: far more than an answer, far less than what would freeze a page.
pub(crate) const MAX_MARKDOWN_BYTES: u64 = 8 * 1024 * 1024;

/// Everything a build reads.
pub struct Project {
    /// The folder with `book.toml`.
    pub root: PathBuf,
    /// `book.toml`.
    pub book_toml: SourceFile,
    /// Markdown below `content/`, sorted by path.
    pub content: Vec<SourceFile>,
    /// Files that are copied, by their path in the site: `static/**`, and what lies beside the questions.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// Where each of those files lies.
    pub asset_sources: BTreeMap<String, SourcePath>,
    /// Files below `themes/`, by path from there: `<name>/templates/question.html`.
    pub themes: BTreeMap<String, Vec<u8>>,
    /// Faults of the files as such: links, sizes, places.
    pub diagnostics: Vec<Diagnostic>,
}

impl Project {
    /// The text that a diagnostic points into.
    #[must_use]
    pub fn file(&self, path: &SourcePath) -> Option<&SourceFile> {
        if path == &self.book_toml.path {
            return Some(&self.book_toml);
        }
        self.content.binary_search_by(|file| file.path.cmp(path)).ok().map(|index| &self.content[index])
    }
}

/// The nearest folder from `start` upwards that holds a `book.toml`.
///
/// # Errors
/// Fails when there is none up to the root of the file system.
pub fn find_root(start: &Path) -> Result<PathBuf, Error> {
    let start = start.canonicalize().map_err(|cause| Error::file("open", start, cause))?;
    let found = start.ancestors().find(|folder| folder.join("book.toml").is_file());
    found.map(Path::to_owned).ok_or(Error::NoBook { start: start.clone() })
}

/// Reads a project. Symbolic links are reported, not followed: a pull request must not publish what lies outside.
///
/// # Errors
/// Fails when `book.toml` or a folder cannot be read, or a file vanishes between listing and reading.
pub fn project(root: &Path) -> Result<Project, Error> {
    let mut diagnostics = Vec::new();
    let book_toml_path = root.join("book.toml");
    let book_toml = fs::read(&book_toml_path).map_err(|cause| Error::file("read", &book_toml_path, cause))?;
    let book_toml = SourceFile::from_bytes(SourcePath::new("book.toml"), book_toml);
    if let Some(span) = book_toml.invalid_utf8 {
        diagnostics.push(Diagnostic::new(Rule::InvalidUtf8, &book_toml.path, span, "bytes that are not UTF-8"));
    }

    let (markdown, beside): (Vec<_>, Vec<_>) =
        list(root, "content", &mut diagnostics)?.into_iter().partition(|path| path.as_str().ends_with(".md"));
    let markdown: Vec<SourcePath> =
        markdown.into_iter().filter(|path| is_readable(root, path, &mut diagnostics)).collect();
    let content = markdown
        .par_iter()
        .map(|path| Ok(SourceFile::from_bytes(path.clone(), read(root, path)?)))
        .collect::<Result<Vec<_>, Error>>()?;

    let statics = list(root, "static", &mut diagnostics)?;
    let mut asset_sources: BTreeMap<String, SourcePath> = BTreeMap::new();
    for path in beside.iter().chain(&statics) {
        let Some((_, site_path)) = path.as_str().split_once('/') else { continue };
        if let Some(other) = asset_sources.insert(site_path.to_owned(), path.clone()) {
            let message = format!("`{other}` would have the same address in the site");
            diagnostics
                .push(Diagnostic::new(Rule::PathCollision, path, Span::at(0), message).hint("rename one of the two"));
        }
    }
    let assets = asset_sources
        .iter()
        .map(|(site_path, path)| Ok((site_path.clone(), read(root, path)?)))
        .collect::<Result<BTreeMap<_, _>, Error>>()?;
    let themes = list(root, "themes", &mut diagnostics)?
        .iter()
        .filter_map(|path| Some((path, path.as_str().strip_prefix("themes/")?)))
        .map(|(path, theme_path)| Ok((theme_path.to_owned(), read(root, path)?)))
        .collect::<Result<BTreeMap<_, _>, Error>>()?;
    Ok(Project { root: root.to_owned(), book_toml, content, assets, asset_sources, themes, diagnostics })
}

fn read(root: &Path, path: &SourcePath) -> Result<Vec<u8>, Error> {
    let path = root.join(path.as_str());
    fs::read(&path).map_err(|cause| Error::file("read", path, cause))
}

/// Files below `folder`, sorted; hidden ones and editors' backups left out, symbolic links reported.
fn list(root: &Path, folder: &str, diagnostics: &mut Vec<Diagnostic>) -> Result<Vec<SourcePath>, Error> {
    let top = root.join(folder);
    if !top.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in WalkDir::new(&top).follow_links(false).into_iter().filter_entry(|entry| !is_hidden(root, entry)) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(&top).to_owned();
            Error::file("read", path, error.into())
        })?;
        let Some(path) = source_path(root, entry.path()) else { continue };
        if entry.path_is_symlink() {
            diagnostics.push(
                Diagnostic::new(Rule::SymbolicLink, &path, Span::at(0), "a symbolic link is not followed")
                    .hint("put a copy of the file in its place"),
            );
        } else if entry.file_type().is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn is_hidden(root: &Path, entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    // `static/.nojekyll` and `static/.well-known` are there to be published.
    let publishes_dotfiles = entry.path().strip_prefix(root).is_ok_and(|path| path.starts_with("static"));
    entry.depth() > 0 && ((name.starts_with('.') && !publishes_dotfiles) || name.ends_with('~') || name == ".DS_Store")
}

/// `path` relative to `root` with `/` between its parts.
fn source_path(root: &Path, path: &Path) -> Option<SourcePath> {
    let relative = path.strip_prefix(root).ok()?;
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Some(SourcePath::new(parts.join("/")))
}

/// Whether a Markdown file is where a question or an `_index.md` can be, and of a sensible size.
fn is_readable(root: &Path, path: &SourcePath, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let depth = path.as_str().matches('/').count();
    let is_index = path.file_name() == "_index.md";
    if !(depth == 2 || (depth == 1 && is_index)) {
        let hint = if depth == 1 {
            "move it into a topic's folder: `content/<topic>/<id>.md`"
        } else {
            "topics do not nest: move it to `content/<topic>/<id>.md`"
        };
        let message = "no question can be here: questions are `content/<topic>/<id>.md`";
        diagnostics.push(Diagnostic::new(Rule::MisplacedFile, path, Span::at(0), message).hint(hint));
        return false;
    }
    let size = fs::metadata(root.join(path.as_str())).map_or(0, |metadata| metadata.len());
    if size > MAX_MARKDOWN_BYTES {
        let megabytes = size / (1024 * 1024);
        let message = format!("the file has {megabytes} MB; more than 8 MB is no question");
        diagnostics.push(Diagnostic::new(Rule::FileTooLarge, path, Span::at(0), message));
        return false;
    }
    true
}

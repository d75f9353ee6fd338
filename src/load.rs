//! A project's folder into memory: every file that a build needs, sorted by path.

mod kinds;
pub mod links;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::config::{self, publish::PublishConfig};
use crate::diagnostic::{Diagnostic, Rule};
use crate::error::Error;
use crate::model::limits;
use crate::source::{SourceFile, SourcePath, Span};
use crate::text::{names, svg};
use kinds::Fate;

/// Largest Markdown file that is imported, in bytes: a whole collection of questions is often one file.
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

/// Reads a project. Symbolic links are reported, not followed: a pull request must not publish what is elsewhere.
///
/// # Errors
/// Fails when `book.toml` or a folder cannot be read, when one of them or of `content/`, `static/` and `themes/` is a link,
/// or when a file vanishes between listing and reading.
pub fn project(root: &Path) -> Result<Project, Error> {
    let mut diagnostics = Vec::new();
    let book_toml_path = root.join("book.toml");
    let book_toml = links::read(&book_toml_path)?;
    if book_toml.len() > limits::FILE.most {
        let message = format!("`book.toml` has {} KB, more than {}", book_toml.len() / 1024, limits::FILE.most / 1024);
        return Err(Error::message(message));
    }
    let book_toml = SourceFile::from_bytes(SourcePath::new("book.toml"), book_toml);
    if let Some(span) = book_toml.invalid_utf8 {
        diagnostics.push(Diagnostic::new(Rule::InvalidUtf8, &book_toml.path, span, "bytes that are not UTF-8"));
    }

    let (config, _) = config::read(&book_toml);
    let mut walk = |folder: &str| list(root, folder, &config.publish, &mut diagnostics);
    let (beside, statics, theme_files) = (walk("content")?, walk("static")?, walk("themes")?);
    let (markdown, beside): (Vec<_>, Vec<_>) = beside.into_iter().partition(|path| path.as_str().ends_with(".md"));
    let markdown: Vec<SourcePath> =
        markdown.into_iter().filter(|path| is_readable(root, path, &mut diagnostics)).collect();
    let content = markdown
        .par_iter()
        .map(|path| Ok(SourceFile::from_bytes(path.clone(), read(root, path)?)))
        .collect::<Result<Vec<_>, Error>>()?;

    let mut asset_sources: BTreeMap<String, SourcePath> = BTreeMap::new();
    for path in beside.iter().chain(&statics) {
        let Some((_, site_path)) = path.as_str().split_once('/') else { continue };
        if let Some(other) = asset_sources.insert(site_path.to_owned(), path.clone()) {
            let message = format!("`{other}` would have the same address in the site");
            diagnostics
                .push(Diagnostic::new(Rule::PathCollision, path, Span::at(0), message).hint("rename one of the two"));
        }
    }
    report_nearly_equal(&asset_sources, &mut diagnostics);
    let mut assets = BTreeMap::new();
    for (site_path, path) in &asset_sources {
        let bytes = read(root, path)?;
        let is_contributed_svg =
            path.as_str().starts_with("content/") && path.as_str().to_lowercase().ends_with(".svg");
        let bytes = if is_contributed_svg { harmless_svg(path, &bytes, &mut diagnostics) } else { Some(bytes) };
        assets.extend(bytes.map(|bytes| (site_path.clone(), bytes)));
    }
    asset_sources.retain(|site_path, _| assets.contains_key(site_path));
    let themes = theme_files
        .iter()
        .filter_map(|path| Some((path, path.as_str().strip_prefix("themes/")?)))
        .map(|(path, theme_path)| Ok((theme_path.to_owned(), read(root, path)?)))
        .collect::<Result<BTreeMap<_, _>, Error>>()?;
    Ok(Project { root: root.to_owned(), book_toml, content, assets, asset_sources, themes, diagnostics })
}

fn read(root: &Path, path: &SourcePath) -> Result<Vec<u8>, Error> {
    links::read(&root.join(path.as_str()))
}

/// Files below `folder` that are read, sorted; what is left out is reported where its author may not expect it.
fn list(
    root: &Path,
    folder: &str,
    publish: &PublishConfig,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<SourcePath>, Error> {
    let top = root.join(folder);
    if links::is_link(&top) {
        return Err(links::linked(&top));
    }
    if !top.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    let mut walk = WalkDir::new(&top).min_depth(1).follow_links(false).into_iter();
    while let Some(entry) = walk.next() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(&top).to_owned();
            Error::file("read", path, error.into())
        })?;
        let Some(path) = source_path(root, entry.path()) else { continue };
        let is_folder = entry.file_type().is_dir();
        match fate_of(&entry, &path, publish) {
            Fate::Read if entry.file_type().is_file() => found.push(path),
            Fate::Read => {}
            fate => {
                if let Fate::LeftOut(finding) = fate {
                    diagnostics.push(finding);
                }
                if is_folder {
                    walk.skip_current_dir();
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

fn fate_of(entry: &DirEntry, path: &SourcePath, publish: &PublishConfig) -> Fate {
    let is_folder = entry.file_type().is_dir();
    match kinds::fate(path, is_folder, publish) {
        Fate::Ignored => Fate::Ignored,
        fate if entry.path_is_symlink() => {
            // What would be left out anyway leads nowhere, either.
            if matches!(fate, Fate::LeftOut(_)) && path.file_name().starts_with('.') {
                return fate;
            }
            let message = "a symbolic link is not followed";
            let finding = Diagnostic::new(Rule::SymbolicLink, path, Span::at(0), message);
            Fate::LeftOut(finding.hint("put a copy of the file in its place"))
        }
        Fate::Read => match names::fault(path.file_name()) {
            Some(fault) => {
                let message = format!("the name `{}` {fault}", path.file_name());
                let hint = if is_folder { "rename the folder" } else { "rename the file" };
                Fate::LeftOut(Diagnostic::new(Rule::UnportableName, path, Span::at(0), message).hint(hint))
            }
            None => Fate::Read,
        },
        fate @ Fate::LeftOut(_) => fate,
    }
}

/// Reports paths that are one on systems without capitals, or with another way to write `é`, and two elsewhere.
fn report_nearly_equal(asset_sources: &BTreeMap<String, SourcePath>, diagnostics: &mut Vec<Diagnostic>) {
    let mut spellings: BTreeMap<String, (&str, &SourcePath)> = BTreeMap::new();
    for (site_path, source) in asset_sources {
        let folders = site_path.match_indices('/').map(|(end, _)| &site_path[..end]);
        for path in folders.chain([site_path.as_str()]) {
            let (first, other) = *spellings.entry(names::folded(path)).or_insert((path, source));
            if first != path {
                let message = format!("`{path}` and `{first}` of `{other}` are one name on Windows and macOS");
                let finding = Diagnostic::new(Rule::PathCollision, source, Span::at(0), message);
                diagnostics.push(finding.hint("rename one of the two"));
                break;
            }
        }
    }
}

/// The picture that is published in place of the one at `path`; `None` when there is none.
fn harmless_svg(path: &SourcePath, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
    let read = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()).and_then(svg::harmless);
    match read {
        Ok(picture) => {
            if !picture.removed.is_empty() {
                let removed: Vec<String> = picture.removed.into_iter().collect();
                let message = format!("published without {}", removed.join(", "));
                let finding = Diagnostic::new(Rule::CleanedSvg, path, Span::at(0), message);
                diagnostics.push(finding.hint("save the picture as plain SVG, or put it into `static/`"));
            }
            Some(picture.text.into_bytes())
        }
        Err(reason) => {
            let message = format!("the picture cannot be read and is not published: {reason}");
            let finding = Diagnostic::new(Rule::CleanedSvg, path, Span::at(0), message);
            diagnostics.push(finding.hint("save the picture as plain SVG"));
            None
        }
    }
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
    if size > limits::FILE.most as u64 {
        let message =
            format!("the file has {} KB; more than {} KB is no question", size / 1024, limits::FILE.most / 1024);
        diagnostics.push(Diagnostic::new(Rule::FileTooLarge, path, Span::at(0), message));
        return false;
    }
    true
}

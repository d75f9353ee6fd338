//! A project's folder into memory: every file that a build needs, sorted by path.

mod stamp;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::diagnostic::{Diagnostic, Rule};
use crate::error::Error;
use crate::source::{Bytes, SourceFile, SourcePath, Span};
use stamp::{Seen, Sight, Stamp};

/// Largest Markdown file that is read, in bytes: far more than an answer, far less than what would freeze a page.
pub(crate) const MAX_MARKDOWN_BYTES: u64 = 8 * 1024 * 1024;

/// Everything a build reads.
#[derive(Default)]
pub struct Project {
    /// The folder with `book.toml`.
    pub root: PathBuf,
    /// `book.toml`.
    pub book_toml: SourceFile,
    /// Markdown below `content/`, sorted by path.
    pub content: Vec<Arc<SourceFile>>,
    /// Files that are copied, by their path in the site: `static/**`, and what lies beside the questions.
    pub assets: BTreeMap<String, Bytes>,
    /// Where each of those files lies.
    pub asset_sources: BTreeMap<String, SourcePath>,
    /// Files below `themes/`, by path from there: `<name>/templates/question.html`.
    pub themes: BTreeMap<String, Bytes>,
    /// Faults of the files as such: links, sizes, places.
    pub diagnostics: Vec<Diagnostic>,
    /// What was seen of each file when it was read.
    seen: Sight,
}

impl Project {
    /// A project of these files, which are nowhere on disk.
    #[must_use]
    pub fn in_memory(book_toml: &str, content: impl IntoIterator<Item = SourceFile>) -> Self {
        let mut content: Vec<Arc<SourceFile>> = content.into_iter().map(Arc::new).collect();
        content.sort_by(|a, b| a.path.cmp(&b.path));
        let book_toml = SourceFile::new("book.toml", book_toml);
        Self { root: PathBuf::from("/"), book_toml, content, ..Self::default() }
    }

    /// The text that a diagnostic points into.
    #[must_use]
    pub fn file(&self, path: &SourcePath) -> Option<&SourceFile> {
        if path == &self.book_toml.path {
            return Some(&self.book_toml);
        }
        self.shared_file(path).map(|file| &**file)
    }

    fn shared_file(&self, path: &SourcePath) -> Option<&Arc<SourceFile>> {
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

/// The files of a book as they are listed, none read yet.
struct Listing {
    /// Content, static files and themes, each sorted.
    folders: [Vec<SourcePath>; 3],
    seen: Sight,
    diagnostics: Vec<Diagnostic>,
}

const CONTENT: usize = 0;
const STATIC: usize = 1;
const THEMES: usize = 2;
/// Folders that a book is made from, besides `book.toml`.
pub(crate) const INPUTS: [&str; 3] = ["content", "static", "themes"];

impl Listing {
    fn new(root: &Path) -> Result<Self, Error> {
        let mut diagnostics = Vec::new();
        let [content, statics, themes] = INPUTS.map(|folder| list(root, folder, &mut diagnostics));
        let folders = [content?, statics?, themes?];
        let now = SystemTime::now();
        let book_toml = SourcePath::new("book.toml");
        let every: Vec<&SourcePath> = folders.iter().flatten().chain([&book_toml]).collect();
        let stamps: Vec<_> = every.into_par_iter().map(|path| (path, see(root, path, now))).collect();
        let mut seen = Sight::default();
        for (path, of_file) in stamps {
            if let Some(of_file) = of_file {
                seen.insert(path, of_file);
            }
        }
        Ok(Self { folders, seen, diagnostics })
    }
}

/// The state of the book in `root` now; that of a [`Project`] is what it was when it was read.
#[must_use]
pub fn look(root: &Path) -> u64 {
    Listing::new(root).map_or(0, |listing| listing.seen.state())
}

impl Project {
    /// A number that changes when a file does, to be compared with [`look`].
    #[must_use]
    pub fn state(&self) -> u64 {
        self.seen.state()
    }

    /// Reads the project in `root` again; what did not change is kept.
    ///
    /// # Errors
    /// As [`project`]; nothing changes then.
    pub fn refresh(&mut self, root: &Path, changed: &Changed<'_>) -> Result<(), Error> {
        match changed {
            Changed::Files(paths) => match self.known_texts(root, paths) {
                Some(known) => self.read_texts(root, known),
                None => self.refresh(root, &Changed::Anything),
            },
            Changed::Anything => {
                *self = project_since(root, self)?;
                Ok(())
            }
        }
    }

    /// The texts at `paths`, as indexes of [`Project::content`]; `None` when anything else is there, was there, or is gone.
    fn known_texts(&self, root: &Path, paths: &BTreeSet<PathBuf>) -> Option<Vec<usize>> {
        let mut known = Vec::new();
        for path in paths {
            let source = source_path(root, path)?;
            if is_left_out(&source) {
                continue;
            }
            let is_file = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file());
            match self.content.binary_search_by(|file| file.path.cmp(&source)) {
                Ok(index) if is_file => known.push(index),
                // An editor's temporary file that came and went; of a folder that went something is known.
                Err(_) if !path.exists() && !self.has_any(&source) => {}
                _ => return None,
            }
        }
        Some(known)
    }

    /// Whether a file of the project is at `path` or in a folder there.
    fn has_any(&self, path: &SourcePath) -> bool {
        let folder = format!("{path}/");
        let is_there = |known: &SourcePath| known == path || known.as_str().starts_with(&folder);
        self.content.iter().any(|file| is_there(&file.path))
            || self.asset_sources.values().any(is_there)
            || self.themes.keys().any(|theme| is_there(&SourcePath::new(format!("themes/{theme}"))))
            || is_there(&self.book_toml.path)
            || INPUTS.contains(&path.as_str())
    }

    fn read_texts(&mut self, root: &Path, indexes: Vec<usize>) -> Result<(), Error> {
        let now = SystemTime::now();
        let mut read_files = Vec::new();
        for index in indexes {
            let path = &self.content[index].path;
            let Some(seen) = see(root, path, now).filter(|seen| seen.stamp.length <= MAX_MARKDOWN_BYTES) else {
                return self.refresh(root, &Changed::Anything);
            };
            read_files.push((index, seen, SourceFile::from_bytes(path.clone(), read(root, path)?)));
        }
        for (index, seen, file) in read_files {
            self.seen.insert(&file.path, seen);
            if *self.content[index] != file {
                self.content[index] = file.into();
            }
        }
        Ok(())
    }
}

/// What may have changed since a project was read.
pub enum Changed<'a> {
    /// Any file.
    Anything,
    /// The files and folders at these paths at most.
    Files(&'a BTreeSet<PathBuf>),
}

/// What is seen of a file now.
fn see(root: &Path, path: &SourcePath, now: SystemTime) -> Option<Seen> {
    let stamp = Stamp::of(&fs::symlink_metadata(root.join(path.as_str())).ok()?);
    Some(Seen { stamp, is_settled: stamp.is_settled(now) })
}

/// Reads a project. Symbolic links are reported, not followed: a pull request must not publish what lies outside.
///
/// # Errors
/// Fails when `book.toml` or a folder cannot be read, or a file vanishes between listing and reading.
pub fn project(root: &Path) -> Result<Project, Error> {
    project_since(root, &Project::default())
}

/// Reads a project again; files that are as they were for `before` are taken from it.
fn project_since(root: &Path, before: &Project) -> Result<Project, Error> {
    let Listing { folders, seen, mut diagnostics } = Listing::new(root)?;
    let is_known = |path: &SourcePath| {
        let known = before.seen.get(path).filter(|known| known.is_settled);
        known.is_some_and(|known| seen.get(path).is_some_and(|now| now.stamp == known.stamp))
    };
    let book_toml_path = root.join("book.toml");
    let book_toml = fs::read(&book_toml_path).map_err(|cause| Error::file("read", &book_toml_path, cause))?;
    let book_toml = SourceFile::from_bytes(SourcePath::new("book.toml"), book_toml);
    if let Some(span) = book_toml.invalid_utf8 {
        diagnostics.push(Diagnostic::new(Rule::InvalidUtf8, &book_toml.path, span, "bytes that are not UTF-8"));
    }
    let (markdown, beside): (Vec<_>, Vec<_>) = folders[CONTENT].iter().partition(|path| path.as_str().ends_with(".md"));
    let markdown: Vec<&SourcePath> = markdown
        .into_iter()
        .filter(|path| is_readable(path, seen.get(path).map_or(0, |seen| seen.stamp.length), &mut diagnostics))
        .collect();
    let content = markdown
        .into_par_iter()
        .map(|path| match before.shared_file(path).filter(|_| is_known(path)) {
            Some(known) => Ok(Arc::clone(known)),
            None => {
                let file = SourceFile::from_bytes(path.clone(), read(root, path)?);
                // A file that was only touched is the one it was.
                let known = before.shared_file(path).filter(|known| ***known == file);
                Ok(known.map_or_else(|| Arc::new(file), Arc::clone))
            }
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let mut asset_sources: BTreeMap<String, SourcePath> = BTreeMap::new();
    for path in beside.into_iter().chain(&folders[STATIC]) {
        let Some((_, site_path)) = path.as_str().split_once('/') else { continue };
        if let Some(other) = asset_sources.insert(site_path.to_owned(), path.clone()) {
            let message = format!("`{other}` would have the same address in the site");
            diagnostics
                .push(Diagnostic::new(Rule::PathCollision, path, Span::at(0), message).hint("rename one of the two"));
        }
    }
    let bytes = |path: &SourcePath, known: Option<&Bytes>| match known.filter(|_| is_known(path)) {
        Some(known) => Ok(Arc::clone(known)),
        None => read(root, path).map(Bytes::from),
    };
    let assets = asset_sources
        .iter()
        .map(|(site_path, path)| {
            let known = before.assets.get(site_path).filter(|_| before.asset_sources.get(site_path) == Some(path));
            Ok((site_path.clone(), bytes(path, known)?))
        })
        .collect::<Result<BTreeMap<_, _>, Error>>()?;
    let themes = folders[THEMES]
        .iter()
        .filter_map(|path| Some((path, path.as_str().strip_prefix("themes/")?)))
        .map(|(path, theme_path)| Ok((theme_path.to_owned(), bytes(path, before.themes.get(theme_path))?)))
        .collect::<Result<BTreeMap<_, _>, Error>>()?;
    Ok(Project { root: root.to_owned(), book_toml, content, assets, asset_sources, themes, diagnostics, seen })
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
    let walk = WalkDir::new(&top).follow_links(false).into_iter();
    for entry in walk.filter_entry(|entry| !source_path(root, entry.path()).is_some_and(|path| is_left_out(&path))) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(&top).to_owned();
            Error::file("read", path, error.into())
        })?;
        if entry.file_type().is_dir() {
            continue;
        }
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

/// Whether a file or folder is no part of the project: hidden ones, editors' backups.
fn is_left_out(path: &SourcePath) -> bool {
    let name = path.file_name();
    // `static/.nojekyll` and `static/.well-known` are there to be published.
    let publishes_dotfiles = path.as_str().starts_with("static/");
    let is_inside = path.as_str().contains('/');
    is_inside && ((name.starts_with('.') && !publishes_dotfiles) || name.ends_with('~') || name == ".DS_Store")
}

/// `path` relative to `root` with `/` between its parts.
fn source_path(root: &Path, path: &Path) -> Option<SourcePath> {
    let relative = path.strip_prefix(root).ok()?;
    let text = relative.to_string_lossy();
    Some(SourcePath::new(if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }))
}

/// Whether a Markdown file is where a question or an `_index.md` can be, and of a sensible size.
fn is_readable(path: &SourcePath, size: u64, diagnostics: &mut Vec<Diagnostic>) -> bool {
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
    if size > MAX_MARKDOWN_BYTES {
        let megabytes = size / (1024 * 1024);
        let message = format!("the file has {megabytes} MB; more than 8 MB is no question");
        diagnostics.push(Diagnostic::new(Rule::FileTooLarge, path, Span::at(0), message));
        return false;
    }
    true
}

//! The files and folders that an import was given, as documents: Markdown, and of the rest what Markdown refers to.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use walkdir::{DirEntry, WalkDir};

use crate::error::Error;
use crate::import::{self, Document};
use crate::load::MAX_MARKDOWN_BYTES;

/// What an import reads.
pub(super) struct Sources {
    /// Markdown files and the files they refer to, by path from a folder around all of them.
    pub(super) documents: Vec<Document>,
    /// Files that were not read.
    pub(super) left_out: Vec<LeftOut>,
    /// That folder as its user names it; empty when it is the current one.
    pub(super) shown_root: String,
    /// What a document without a name of its own is called: the folder's name.
    pub(super) name: String,
}

/// A file that was not read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct LeftOut {
    /// The file as its user names it.
    pub(super) path: String,
    /// Why, in words.
    pub(super) reason: String,
}

impl Sources {
    /// A document's path as its user names it.
    pub(super) fn shown(&self, path: &str) -> String {
        shown(&self.shown_root, path)
    }

    /// The bytes of a document.
    pub(super) fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.documents.iter().find(|document| document.path == path).map(|document| document.bytes.as_slice())
    }
}

fn shown(root: &str, path: &str) -> String {
    match root.trim_end_matches('/') {
        "" | "." => path.to_owned(),
        root => format!("{root}/{path}"),
    }
}

/// Reads `paths`. Symbolic links below them are not followed, and `book`, which gets the questions, is no source.
///
/// # Errors
/// Fails when one of `paths` does not exist or cannot be read. What lies below a folder is left out instead.
pub(super) fn read(paths: &[PathBuf], book: &Path) -> Result<Sources, Error> {
    let mut given = Vec::with_capacity(paths.len());
    for path in paths {
        given.push(path.canonicalize().map_err(|cause| Error::file("read", path, cause))?);
    }
    let root = common_root(&given);
    let shown_root = shown_root(paths, &root);
    let book = book.canonicalize().ok();
    let mut reader = Reader { root: &root, shown_root: &shown_root, left_out: Vec::new(), found: BTreeSet::new() };
    for (path, named) in given.iter().zip(paths) {
        if path.is_dir() {
            reader.walk(path, named, book.as_deref())?;
        } else {
            // What a user names is read as Markdown whatever it is called.
            fs::File::open(path).map_err(|cause| Error::file("read", named, cause))?;
            reader.found.insert(path.clone());
        }
    }
    let mut documents: Vec<Document> =
        reader.found.clone().into_iter().filter_map(|path| reader.markdown(&path, &given)).collect();
    let known: BTreeSet<String> = documents.iter().map(|document| document.path.clone()).collect();
    let referenced = import::references(&documents);
    documents.extend(referenced.difference(&known).filter_map(|path| reader.asset(path)));
    let mut left_out = reader.left_out;
    left_out.sort();
    left_out.dedup();
    let name = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Sources { documents, left_out, shown_root, name })
}

struct Reader<'a> {
    root: &'a Path,
    shown_root: &'a str,
    left_out: Vec<LeftOut>,
    /// Markdown files to read.
    found: BTreeSet<PathBuf>,
}

impl Reader<'_> {
    /// Lists the Markdown below `folder`.
    fn walk(&mut self, folder: &Path, named: &Path, book: Option<&Path>) -> Result<(), Error> {
        let is_source = |entry: &DirEntry| {
            let is_no_source = book == Some(entry.path()) || entry.file_type().is_dir() && is_tooling(entry);
            entry.depth() == 0 || !is_no_source
        };
        for entry in WalkDir::new(folder).follow_links(false).sort_by_file_name().into_iter().filter_entry(is_source) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) if error.depth() == 0 => return Err(Error::file("read", named, error.into())),
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    self.leave_out(&path, &plain(&error.into()));
                    continue;
                }
            };
            let path = entry.path();
            let is_markdown = import::is_markdown(&entry.file_name().to_string_lossy());
            if entry.path_is_symlink() {
                if is_markdown || path.is_dir() {
                    self.leave_out(path, "a symbolic link is not followed");
                }
            } else if entry.file_type().is_file() && is_markdown {
                self.found.insert(path.to_owned());
            }
        }
        Ok(())
    }

    fn leave_out(&mut self, path: &Path, reason: &str) {
        let path = shown(self.shown_root, &slashed(path.strip_prefix(self.root).unwrap_or(path)));
        self.left_out.push(LeftOut { path, reason: reason.to_owned() });
    }

    /// Reads a Markdown file; one of `given` is read as Markdown whatever its ending.
    fn markdown(&mut self, path: &Path, given: &[PathBuf]) -> Option<Document> {
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
        if size > MAX_MARKDOWN_BYTES {
            let (size, most) = (size / (1024 * 1024), MAX_MARKDOWN_BYTES / (1024 * 1024));
            self.leave_out(path, &format!("the file has {size} MB; more than {most} MB are not read"));
            return None;
        }
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(cause) => {
                self.leave_out(path, &plain(&cause));
                return None;
            }
        };
        let mut name = slashed(path.strip_prefix(self.root).ok()?);
        if !import::is_markdown(&name) && given.iter().any(|given| given == path) {
            name.push_str(".md");
        }
        Some(Document { path: name, bytes })
    }

    /// Reads a file that Markdown refers to, if it is one, and lies in the folder that is imported.
    fn asset(&mut self, path: &str) -> Option<Document> {
        let file = self.root.join(path);
        let metadata = fs::symlink_metadata(&file).ok()?;
        let is_inside = file.canonicalize().is_ok_and(|real| real.starts_with(self.root));
        if !metadata.is_file() || !is_inside || import::is_markdown(path) || path.split('/').any(|part| part == ".git")
        {
            return None;
        }
        match fs::read(&file) {
            Ok(bytes) => Some(Document { path: path.to_owned(), bytes }),
            Err(cause) => {
                self.leave_out(&file, &plain(&cause));
                None
            }
        }
    }
}

/// Folders that hold what programs keep for themselves.
fn is_tooling(entry: &DirEntry) -> bool {
    matches!(entry.file_name().to_str(), Some(".git" | ".hg" | ".svn" | "node_modules" | ".askbook" | ".venv"))
}

/// The deepest folder around all paths.
fn common_root(paths: &[PathBuf]) -> PathBuf {
    let folders = paths.iter().map(|path| if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(path) });
    let mut root: Option<PathBuf> = None;
    for folder in folders {
        root = Some(match root {
            None => folder.to_owned(),
            Some(root) => {
                let shared = root.ancestors().find(|ancestor| folder.starts_with(ancestor));
                shared.unwrap_or(Path::new("/")).to_owned()
            }
        });
    }
    root.unwrap_or_default()
}

/// How a user who named `paths` would name `root`.
fn shown_root(paths: &[PathBuf], root: &Path) -> String {
    if let [path] = paths {
        let named = if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(Path::new("")) };
        return slashed(named);
    }
    let current = std::env::current_dir().and_then(|folder| folder.canonicalize());
    match current {
        Ok(current) if root.starts_with(&current) => slashed(root.strip_prefix(&current).unwrap_or(root)),
        _ => slashed(root),
    }
}

/// A path with `/` between its parts.
fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

/// The system's reason in the words of [`Error`].
fn plain(cause: &io::Error) -> String {
    let text = Error::file("read", "", io::Error::new(cause.kind(), cause.to_string())).to_string();
    text.rsplit_once("`: ").map_or(text.clone(), |(_, reason)| reason.to_owned())
}

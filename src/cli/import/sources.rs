//! The files and folders that an import was given, as documents: those with questions, and what these refer to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Serialize;
use walkdir::{DirEntry, WalkDir};

use crate::error::Error;
use crate::import;
use crate::import::{Document, Import};
use crate::load::MAX_MARKDOWN_BYTES;

/// What an import reads.
pub(super) struct Sources {
    /// Markdown files and the files they refer to, by path from a folder around all of them.
    pub(super) documents: Vec<Document>,
    /// Files that were not read.
    pub(super) left_out: Vec<LeftOut>,
    /// That folder as its user names it; empty when it is the current one.
    pub(super) shown_root: String,
    /// What a document without a name is called: the folder's name.
    pub(super) name: String,
    /// Documents that were named one by one.
    pub(super) named: BTreeSet<String>,
    /// Files of the folders that are not taken: kind to count.
    pub(super) other_kinds: BTreeMap<String, usize>,
    /// What the record of imports calls the folder.
    pub(super) record_prefix: String,
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

    /// Spells every path of an import as its user does.
    pub(super) fn show_paths(&self, import: &mut Import) {
        import.report.rename(&|path| self.shown(path));
        let updates = import.updates.iter_mut().map(|update| &mut update.question);
        for source in import.questions.iter_mut().chain(updates).flat_map(|question| &mut question.source) {
            source.path = self.shown(&source.path);
        }
        for plan in &mut import.plans {
            plan.path = self.shown(&plan.path);
        }
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

/// Reads `paths` but for files that match one of `excluded`. Symbolic links below them are not followed, and `book`, which
/// gets the questions, is no source.
///
/// # Errors
/// Fails when one of `paths` does not exist or cannot be read. What is below a folder is left out instead.
pub(super) fn read(paths: &[PathBuf], book: &Path, excluded: &[String]) -> Result<Sources, Error> {
    let mut given = Vec::with_capacity(paths.len());
    for path in paths {
        given.push(path.canonicalize().map_err(|cause| Error::file("read", path, cause))?);
    }
    let root = common_root(&given);
    let shown_root = shown_root(paths, &root);
    let book = book.canonicalize().ok();
    let mut reader = Reader {
        root: &root,
        shown_root: &shown_root,
        excluded,
        left_out: Vec::new(),
        found: BTreeSet::new(),
        others: Vec::new(),
    };
    let mut named = BTreeSet::new();
    for (path, as_typed) in given.iter().zip(paths) {
        if path.is_dir() {
            reader.walk(path, as_typed, book.as_deref())?;
        } else {
            // What a user names is read, whatever it is called.
            fs::File::open(path).map_err(|cause| Error::file("read", as_typed, cause))?;
            reader.found.insert(path.clone());
            named.insert(path.clone());
        }
    }
    let mut documents: Vec<Document> = Vec::new();
    for path in reader.found.clone() {
        documents.extend(reader.document(&path, named.contains(&path)));
    }
    let known: BTreeSet<String> = documents.iter().map(|document| document.path.clone()).collect();
    let referenced = import::references(&documents);
    documents.extend(referenced.difference(&known).filter_map(|path| reader.asset(path)));
    let mut left_out = reader.left_out;
    left_out.sort();
    left_out.dedup();
    let mut other_kinds = BTreeMap::new();
    for path in reader.others.iter().filter(|path| !referenced.contains(*path)) {
        let kind = path.rsplit('/').next().unwrap_or("").rsplit_once('.').map_or("without an ending", |(_, kind)| kind);
        *other_kinds.entry(format!(".{kind}").replace(".without", "without")).or_insert(0) += 1;
    }
    let name = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let named = named.iter().filter_map(|path| Some(slashed(path.strip_prefix(&root).ok()?))).collect();
    Ok(Sources { documents, left_out, shown_root, record_prefix: name.clone(), name, named, other_kinds })
}

struct Reader<'a> {
    root: &'a Path,
    shown_root: &'a str,
    /// Patterns of files to leave out.
    excluded: &'a [String],
    left_out: Vec<LeftOut>,
    /// Files to read.
    found: BTreeSet<PathBuf>,
    /// Files of the folders that hold no questions, by path from the root.
    others: Vec<String>,
}

impl Reader<'_> {
    /// Lists the files with questions below `folder`.
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
            let name = slashed(path.strip_prefix(self.root).unwrap_or(path));
            if entry.depth() > 0 && self.excluded.iter().any(|pattern| matches_glob(pattern, &name)) {
                continue;
            }
            let is_taken = import::is_markdown(&name) || import::is_source(&name) && import::promises_questions(&name);
            if entry.path_is_symlink() {
                if is_taken || path.is_dir() {
                    self.leave_out(path, "a symbolic link is not followed");
                }
            } else if entry.file_type().is_file() {
                if is_taken {
                    self.found.insert(path.to_owned());
                } else {
                    self.others.push(name);
                }
            }
        }
        Ok(())
    }

    fn leave_out(&mut self, path: &Path, reason: &str) {
        let path = shown(self.shown_root, &slashed(path.strip_prefix(self.root).unwrap_or(path)));
        self.left_out.push(LeftOut { path, reason: reason.to_owned() });
    }

    /// Reads a file with questions; one that was named is read as Markdown when nothing else is known of it.
    fn document(&mut self, path: &Path, is_named: bool) -> Option<Document> {
        let name = slashed(path.strip_prefix(self.root).ok()?);
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
        let most = if import::is_markdown(&name) { MAX_MARKDOWN_BYTES } else { 16 * MAX_MARKDOWN_BYTES };
        if size > most {
            let (size, most) = (size / (1024 * 1024), most / (1024 * 1024));
            self.leave_out(path, &format!("the file has {size} MB; more than {most} MB are not read"));
            return None;
        }
        if let Some(format) = import::needs_pandoc(&name) {
            return match convert(path, format) {
                Ok(bytes) => Some(Document { path: format!("{name}.md"), bytes }),
                Err(reason) => {
                    self.leave_out(path, &reason);
                    None
                }
            };
        }
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(cause) => {
                self.leave_out(path, &plain(&cause));
                return None;
            }
        };
        let name = if is_named && !import::is_source(&name) { format!("{name}.md") } else { name };
        Some(Document { path: name, bytes })
    }

    /// Reads a file that a document refers to: a plain file inside the folder that is imported, and none that is hidden.
    fn asset(&mut self, path: &str) -> Option<Document> {
        let file = self.root.join(path);
        let metadata = fs::symlink_metadata(&file).ok()?;
        let is_inside = file.canonicalize().is_ok_and(|real| real.starts_with(self.root));
        let is_hidden = path.split('/').any(|part| part.starts_with('.'));
        // A folder on the way can be a symbolic link, too.
        let is_plain = file.canonicalize().is_ok_and(|real| real == file);
        if !metadata.is_file() || !is_inside || !is_plain || is_hidden || import::is_source(path) {
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

/// A file of a format that pandoc reads, as Markdown.
fn convert(path: &Path, format: &str) -> Result<Vec<u8>, String> {
    let run = Command::new("pandoc")
        .args(["--from", format, "--to", "gfm", "--wrap=none", "--"])
        .arg(path)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    match run {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(_) => Err(format!("pandoc cannot read it as `{format}`")),
        Err(_) => {
            Err(format!("reading `{format}` takes pandoc, which is not installed: https://pandoc.org/installing.html"))
        }
    }
}

/// Whether a path matches a pattern: `*` is any part of a name, `**` any folders, `?` one character. A pattern without `/`
/// is for names at any depth.
fn matches_glob(pattern: &str, path: &str) -> bool {
    fn matches(pattern: &[u8], path: &[u8]) -> bool {
        match (pattern, path) {
            ([], []) => true,
            ([b'*', b'*', b'/', rest @ ..], _) => {
                matches(rest, path)
                    || path.iter().position(|byte| *byte == b'/').is_some_and(|at| matches(pattern, &path[at + 1..]))
            }
            ([b'*', b'*', rest @ ..], _) => (0..=path.len()).any(|at| matches(rest, &path[at..])),
            ([b'*', rest @ ..], _) => {
                let end = path.iter().position(|byte| *byte == b'/').unwrap_or(path.len());
                (0..=end).any(|at| matches(rest, &path[at..]))
            }
            ([b'?', rest @ ..], [byte, tail @ ..]) if *byte != b'/' => matches(rest, tail),
            ([wanted, rest @ ..], [byte, tail @ ..]) => wanted == byte && matches(rest, tail),
            _ => false,
        }
    }
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    let in_folder = path.strip_prefix(pattern).is_some_and(|rest| rest.starts_with('/'));
    let by_name = !pattern.contains('/') && path.split('/').any(|part| matches(pattern.as_bytes(), part.as_bytes()));
    in_folder || by_name || matches(pattern.as_bytes(), path.as_bytes())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_gitignore() {
        for (pattern, path, expected) in [
            ("drafts/**", "drafts/a/b.md", true),
            ("**/solution.md", "a/b/solution.md", true),
            ("*.txt", "a/b.txt", true),
            ("a/*.md", "a/b/c.md", false),
            ("drafts", "drafts/a.md", true),
            ("a?.md", "ab.md", true),
            ("a.md", "b.md", false),
        ] {
            assert_eq!(matches_glob(pattern, path), expected, "{pattern} {path}");
        }
    }
}

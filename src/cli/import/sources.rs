//! The files and folders that an import was given, as documents: those with questions, and what these refer to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use regex::Regex;
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

impl LeftOut {
    /// As a line of a report.
    pub(super) fn line(&self) -> String {
        format!("{}: {}\n", self.path, self.reason)
    }
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
        excluded: excluded.iter().filter_map(|pattern| glob(pattern)).collect(),
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
    excluded: Vec<Regex>,
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
            if entry.depth() > 0 && self.excluded.iter().any(|pattern| pattern.is_match(&name)) {
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

    /// What was read, or `None` with the reason noted.
    fn read<T>(&mut self, path: &Path, result: Result<T, String>) -> Option<T> {
        result.map_err(|reason| self.leave_out(path, &reason)).ok()
    }

    /// Reads a file with questions; one that was named is read as Markdown when nothing else is known of it.
    fn document(&mut self, path: &Path, is_named: bool) -> Option<Document> {
        const MEGABYTE: u64 = 1024 * 1024;
        let name = slashed(path.strip_prefix(self.root).ok()?);
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
        let most = if import::is_markdown(&name) { MAX_MARKDOWN_BYTES } else { 16 * MAX_MARKDOWN_BYTES };
        if size > most {
            let (size, most) = (size / MEGABYTE, most / MEGABYTE);
            self.leave_out(path, &format!("the file has {size} MB; more than {most} MB are not read"));
            return None;
        }
        if let Some(format) = import::needs_pandoc(&name) {
            let bytes = self.read(path, convert(path, format))?;
            return Some(Document { path: format!("{name}.md"), bytes });
        }
        let bytes = self.read(path, fs::read(path).map_err(|cause| plain(&cause)))?;
        let name = if is_named && !import::is_source(&name) { format!("{name}.md") } else { name };
        Some(Document { path: name, bytes })
    }

    /// Reads a file that a document refers to: a plain file inside the folder that is imported, and none that is hidden.
    fn asset(&mut self, path: &str) -> Option<Document> {
        let file = self.root.join(path);
        let is_file = fs::symlink_metadata(&file).is_ok_and(|metadata| metadata.is_file());
        // A folder on the way can be a symbolic link, too.
        let is_plain = file.canonicalize().is_ok_and(|real| real == file);
        let is_hidden = path.split('/').any(|part| part.starts_with('.'));
        if !is_file || !is_plain || is_hidden || import::is_source(path) {
            return None;
        }
        let bytes = self.read(&file, fs::read(&file).map_err(|cause| plain(&cause)))?;
        Some(Document { path: path.to_owned(), bytes })
    }
}

/// A file of a format that pandoc reads, as Markdown. Most versions of pandoc read `AsciiDoc` as asciidoctor's `DocBook` only.
fn convert(path: &Path, format: &str) -> Result<Vec<u8>, String> {
    let missing =
        |program: &str, page: &str| format!("reading `{format}` takes {program}, which is not installed: {page}");
    let docbook = tempfile::NamedTempFile::new().map_err(|cause| plain(&cause))?;
    let (path, from) = if format == "asciidoc" {
        let made = output(
            Command::new("asciidoctor").args(["--backend", "docbook5", "--out-file"]).arg(docbook.path()).arg(path),
        );
        made.ok_or_else(|| missing("asciidoctor", "https://asciidoctor.org"))?.ok_or("asciidoctor cannot read it")?;
        (docbook.path(), "docbook")
    } else {
        (path, format)
    };
    let made = output(Command::new("pandoc").args(["--from", from, "--to", "gfm", "--wrap=none", "--"]).arg(path));
    let made = made.ok_or_else(|| missing("pandoc", "https://pandoc.org/installing.html"))?;
    made.ok_or_else(|| format!("pandoc cannot read it as `{format}`"))
}

/// What a program printed: `None` when it is not installed, and inside when it failed.
#[expect(clippy::option_option, reason = "two ways to have nothing")]
fn output(command: &mut Command) -> Option<Option<Vec<u8>>> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    Some(output.status.success().then_some(output.stdout))
}

/// A pattern of files: `*` is any part of a name, `**` any folders, `?` one character. One without `/` is for names at any depth,
/// one that matches a folder for all in it.
fn glob(pattern: &str) -> Option<Regex> {
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    let names = [(r"\*\*/", "(?:.*/)?"), (r"\*\*", ".*"), (r"\*", "[^/]*"), (r"\?", "[^/]")];
    // What a row puts in has none of the signs of the rows after it.
    let escaped = regex::escape(pattern);
    let text = names.iter().fold(escaped, |text, (sign, meaning)| text.replace(sign, meaning));
    let start = if pattern.contains('/') { "^" } else { "(?:^|/)" };
    Regex::new(&format!("{start}{text}(?:/|$)")).ok()
}

/// Folders that hold what programs keep for themselves.
fn is_tooling(entry: &DirEntry) -> bool {
    matches!(entry.file_name().to_str(), Some(".git" | ".hg" | ".svn" | "node_modules" | ".askbook" | ".venv"))
}

/// The deepest folder around all paths.
fn common_root(paths: &[PathBuf]) -> PathBuf {
    let folder =
        |path: &'_ PathBuf| if path.is_dir() { path.clone() } else { path.parent().unwrap_or(path).to_owned() };
    let folders: Vec<PathBuf> = paths.iter().map(folder).collect();
    let is_shared = |ancestor: &&Path| folders.iter().all(|folder| folder.starts_with(ancestor));
    let shared = folders.first().and_then(|first| first.ancestors().find(is_shared));
    shared.unwrap_or(Path::new("/")).to_owned()
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
            assert_eq!(glob(pattern).expect("it is one").is_match(path), expected, "{pattern} {path}");
        }
    }
}

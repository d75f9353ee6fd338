//! The files and folders that an import was given, as documents: those with questions, and what these refer to.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{MAIN_SEPARATOR_STR, Path, PathBuf};
use std::process::{Command, Stdio};

use regex::Regex;
use walkdir::{DirEntry, WalkDir};

use crate::error::{Error, plain_cause};
use crate::import;
use crate::import::{Document, Format};
use crate::load::MAX_MARKDOWN_BYTES;
use crate::text::tally;

/// What an import reads.
#[derive(Default)]
pub(super) struct Sources {
    /// Files with questions, by path from a folder around all of them.
    pub(super) documents: Vec<Document>,
    /// Those that were named one by one.
    pub(super) named: BTreeSet<String>,
    /// Files that were not read, as their user names them, and why.
    pub(super) left_out: BTreeMap<String, String>,
    /// The folder.
    root: PathBuf,
    /// What its user would put before a path from the folder: `tea/`, or nothing for the current one.
    pub(super) shown_root: String,
    /// Files of the folder that hold no questions.
    others: Vec<String>,
    /// Those of them that documents refer to.
    taken: RefCell<BTreeSet<String>>,
}

impl Sources {
    /// Reads `paths` but for files that match one of `excluded`. Symbolic links below them are not followed, and `book`, which
    /// gets the questions, is no source.
    ///
    /// # Errors
    /// Fails when one of `paths` does not exist or cannot be read. What is below a folder is left out instead.
    pub(super) fn read(paths: &[PathBuf], book: &Path, excluded: &[String]) -> Result<Self, Error> {
        let given = paths.iter().map(|path| path.canonicalize().map_err(|cause| Error::file("read", path, cause)));
        let given = given.collect::<Result<Vec<PathBuf>, Error>>()?;
        let root = common_root(&given);
        let mut sources = Self { shown_root: shown_root(&paths[0], &given[0], &root), root, ..Self::default() };
        let book = book.canonicalize().ok();
        let excluded: Vec<Regex> = excluded.iter().filter_map(|pattern| glob(pattern)).collect();
        let root = sources.root.clone();
        let is_source = |entry: &DirEntry| {
            let name = slashed(entry.path().strip_prefix(&root).unwrap_or(entry.path()));
            let is_excluded = excluded.iter().any(|pattern| pattern.is_match(&name)) || is_tooling(entry);
            entry.depth() == 0 || !is_excluded && book.as_deref() != Some(entry.path())
        };
        let mut found: BTreeSet<PathBuf> = BTreeSet::new();
        for (path, as_typed) in given.iter().zip(paths) {
            for entry in WalkDir::new(path).into_iter().filter_entry(&is_source) {
                match entry {
                    Ok(entry) => found.extend(sources.takes(&entry).then(|| entry.into_path())),
                    Err(error) if error.depth() == 0 => return Err(Error::file("read", as_typed, error.into())),
                    Err(error) => {
                        let reason = error.io_error().map_or_else(|| error.to_string(), plain_cause);
                        sources.leave_out(error.path().unwrap_or(path), reason);
                    }
                }
            }
            if path.is_file() {
                fs::File::open(path).map_err(|cause| Error::file("read", as_typed, cause))?;
            }
        }
        for path in found {
            match bytes(&path) {
                Ok(bytes) => sources.documents.push(Document { path: sources.path_of(&path), bytes }),
                Err(reason) => sources.leave_out(&path, reason),
            }
        }
        Ok(sources)
    }

    /// What the folder of the sources is called.
    pub(super) fn name(&self) -> String {
        self.root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// A file that a document refers to: a plain file inside the folder that is imported, and none that is hidden.
    pub(super) fn file(&self, path: &str) -> Option<Vec<u8>> {
        let file = self.root.join(path);
        // A folder on the way can be a symbolic link, too.
        let is_plain = file.is_file() && file.canonicalize().is_ok_and(|real| real == file);
        let is_hidden = path.split('/').any(|part| part.starts_with('.'));
        if !is_plain || is_hidden || import::format(path).is_some() {
            return None;
        }
        self.taken.borrow_mut().insert(path.to_owned());
        fs::read(&file).ok()
    }

    /// Whether a source of the record was in the folder and is there no more.
    pub(super) fn has_lost(&self, recorded: &str) -> bool {
        let path = recorded.strip_prefix(&self.name()).and_then(|rest| rest.strip_prefix('/'));
        path.is_some_and(|path| !self.root.join(path).exists())
    }

    /// Files of the folders that are not taken: kind to count.
    pub(super) fn other_kinds(&self) -> BTreeMap<String, usize> {
        let others = self.others.iter().filter(|path| !self.taken.borrow().contains(*path));
        tally(others.map(|path| {
            let ending = Path::new(path).extension().map(|ending| format!(".{}", ending.to_string_lossy()));
            ending.unwrap_or_else(|| "without an ending".to_owned())
        }))
    }

    /// Whether a file is read: what a user names, whatever it is called, and what has questions by its name. Others are noted.
    fn takes(&mut self, entry: &DirEntry) -> bool {
        let path = entry.path();
        let name = self.path_of(path);
        let is_taken = import::is_source(&name);
        if entry.path_is_symlink() {
            if is_taken || path.is_dir() {
                self.leave_out(path, "a symbolic link is not followed".to_owned());
            }
            return false;
        }
        if !entry.file_type().is_file() {
            return false;
        }
        if entry.depth() == 0 {
            self.named.insert(name);
        } else if !is_taken {
            self.others.push(name);
        }
        is_taken || entry.depth() == 0
    }

    fn leave_out(&mut self, path: &Path, reason: String) {
        self.left_out.insert(format!("{}{}", self.shown_root, self.path_of(path)), reason);
    }

    /// A path from the root.
    fn path_of(&self, path: &Path) -> String {
        slashed(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

/// The text of a file with questions, or why it cannot be had.
fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    const MEGABYTE: u64 = 1024 * 1024;
    let format = import::format(&path.to_string_lossy());
    let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
    let most = if format == Some(Format::Markdown) { MAX_MARKDOWN_BYTES } else { 16 * MAX_MARKDOWN_BYTES };
    match format {
        _ if size > most => {
            let (size, most) = (size / MEGABYTE, most / MEGABYTE);
            Err(format!("the file has {size} MB; more than {most} MB are not read"))
        }
        Some(Format::Pandoc(format)) => convert(path, format),
        _ => fs::read(path).map_err(|cause| plain_cause(&cause)),
    }
}

/// A file of a format that pandoc reads, as Markdown. Most versions of pandoc read `AsciiDoc` as asciidoctor's `DocBook` only.
fn convert(path: &Path, format: &str) -> Result<Vec<u8>, String> {
    let docbook = tempfile::NamedTempFile::new().map_err(|cause| plain_cause(&cause))?;
    let run = |program: &str, page: &str, arguments: &[&str], path: &Path| {
        let mut command = Command::new(program);
        let run = command.args(arguments).arg(path).stdin(Stdio::null()).stderr(Stdio::null()).output();
        let run = run.map_err(|_| format!("reading `{format}` takes {program}, which is not installed: {page}"))?;
        let text = run.status.success().then_some(run.stdout);
        text.ok_or_else(|| format!("{program} cannot read it as `{format}`"))
    };
    let (path, from) = if format == "asciidoc" {
        let target = docbook.path().to_string_lossy();
        run("asciidoctor", "https://asciidoctor.org", &["--backend", "docbook5", "--out-file", &target], path)?;
        (docbook.path(), "docbook")
    } else {
        (path, format)
    };
    let arguments = ["--from", from, "--to", "gfm", "--wrap=none", "--"];
    run("pandoc", "https://pandoc.org/installing.html", &arguments, path)
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
    let names = [".git", ".hg", ".svn", "node_modules", ".askbook", ".venv"];
    entry.file_type().is_dir() && names.iter().any(|name| entry.file_name() == *name)
}

/// The deepest folder around all paths.
fn common_root(paths: &[PathBuf]) -> PathBuf {
    let folders = || paths.iter().map(|path| path.ancestors().find(|folder| folder.is_dir()).unwrap_or(path));
    let is_shared = |ancestor: &&Path| folders().all(|folder| folder.starts_with(ancestor));
    let shared = folders().next().and_then(|first| first.ancestors().find(is_shared));
    shared.unwrap_or(Path::new("/")).to_owned()
}

/// What a user who names `path` as `typed` would put before the paths of files in `root`.
fn shown_root(typed: &Path, path: &Path, root: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let folder = if typed.ends_with(below) { typed.ancestors().nth(below.components().count()) } else { None };
    match slashed(folder.unwrap_or(root)).trim_end_matches('/') {
        "" | "." => String::new(),
        folder => format!("{folder}/"),
    }
}

/// A path with `/` between its parts.
fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace(MAIN_SEPARATOR_STR, "/")
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

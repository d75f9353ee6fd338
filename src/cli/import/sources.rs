//! The files and folders that an import was given, as documents: those with questions, and what these refer to.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use regex::Regex;
use walkdir::{DirEntry, WalkDir};

use crate::error::Error;
use crate::import;
use crate::import::{Document, Format, Import};
use crate::load::MAX_MARKDOWN_BYTES;

/// What an import reads.
#[derive(Default)]
pub(super) struct Sources {
    /// Files with questions, by path from a folder around all of them.
    pub(super) documents: Vec<Document>,
    /// Those that were named one by one.
    pub(super) named: BTreeSet<String>,
    /// Files that were not read, as their user names them, and why.
    pub(super) left_out: BTreeMap<String, String>,
    /// What a document without a name is called: the folder's name.
    pub(super) name: String,
    /// The folder.
    root: PathBuf,
    /// The folder as its user names it; empty when it is the current one.
    shown_root: String,
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
        let name = root.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut sources = Self { name, shown_root: shown_root(paths, &root), root, ..Self::default() };
        let book = book.canonicalize().ok();
        let excluded: Vec<Regex> = excluded.iter().filter_map(|pattern| glob(pattern)).collect();
        let mut found: BTreeSet<PathBuf> = BTreeSet::new();
        for (path, as_typed) in given.iter().zip(paths) {
            if path.is_dir() {
                found.extend(sources.walk(path, as_typed, book.as_deref(), &excluded)?);
            } else {
                // What a user names is read, whatever it is called.
                fs::File::open(path).map_err(|cause| Error::file("read", as_typed, cause))?;
                sources.named.insert(sources.name_of(path));
                found.insert(path.clone());
            }
        }
        for path in found {
            let document = sources.document(&path);
            sources.documents.extend(document);
        }
        Ok(sources)
    }

    /// Spells every path of an import as its user does.
    pub(super) fn show_paths(&self, import: &mut Import) {
        import.source_paths().for_each(|path| *path = self.shown(path));
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
        let path = recorded.strip_prefix(&self.name).and_then(|rest| rest.strip_prefix('/'));
        let is_there = |path: &str| self.root.join(path).exists();
        // What pandoc reads has an ending more in the record.
        path.is_some_and(|path| !is_there(path) && !path.strip_suffix(".md").is_some_and(is_there))
    }

    /// Files of the folders that are not taken: kind to count.
    pub(super) fn other_kinds(&self) -> BTreeMap<String, usize> {
        let mut kinds = BTreeMap::new();
        for path in self.others.iter().filter(|path| !self.taken.borrow().contains(*path)) {
            let ending = Path::new(path).extension().map(|ending| format!(".{}", ending.to_string_lossy()));
            *kinds.entry(ending.unwrap_or_else(|| "without an ending".to_owned())).or_insert(0) += 1;
        }
        kinds
    }

    /// Lists the files with questions below `folder`.
    fn walk(
        &mut self,
        folder: &Path,
        as_typed: &Path,
        book: Option<&Path>,
        excluded: &[Regex],
    ) -> Result<Vec<PathBuf>, Error> {
        let mut found = Vec::new();
        let is_source = |entry: &DirEntry| {
            let is_no_source = book == Some(entry.path()) || entry.file_type().is_dir() && is_tooling(entry);
            entry.depth() == 0 || !is_no_source
        };
        for entry in WalkDir::new(folder).follow_links(false).sort_by_file_name().into_iter().filter_entry(is_source) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) if error.depth() == 0 => return Err(Error::file("read", as_typed, error.into())),
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    self.leave_out(&path, &plain(&error.into()));
                    continue;
                }
            };
            let path = entry.path();
            let name = self.path_of(path);
            if entry.depth() > 0 && excluded.iter().any(|pattern| pattern.is_match(&name)) {
                continue;
            }
            let is_taken = import::format(&name)
                .is_some_and(|format| format == Format::Markdown || import::promises_questions(&name));
            if entry.path_is_symlink() {
                if is_taken || path.is_dir() {
                    self.leave_out(path, "a symbolic link is not followed");
                }
            } else if entry.file_type().is_file() {
                if is_taken {
                    found.push(path.to_owned());
                } else {
                    self.others.push(name);
                }
            }
        }
        Ok(found)
    }

    fn leave_out(&mut self, path: &Path, reason: &str) {
        self.left_out.insert(self.shown(&self.path_of(path)), reason.to_owned());
    }

    /// A path from the root.
    fn path_of(&self, path: &Path) -> String {
        slashed(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// What a file with questions is called in the import; what is no source by its name is read as Markdown.
    fn name_of(&self, path: &Path) -> String {
        let name = self.path_of(path);
        let is_markdown = matches!(import::format(&name), None | Some(Format::Pandoc(_)));
        if is_markdown { format!("{name}.md") } else { name }
    }

    /// A path from the root as the user would spell it.
    fn shown(&self, path: &str) -> String {
        match self.shown_root.trim_end_matches('/') {
            "" | "." => path.to_owned(),
            root => format!("{root}/{path}"),
        }
    }

    /// Reads a file with questions.
    fn document(&mut self, path: &Path) -> Option<Document> {
        const MEGABYTE: u64 = 1024 * 1024;
        let format = import::format(&self.path_of(path));
        let size = fs::metadata(path).map_or(0, |metadata| metadata.len());
        let most = if format == Some(Format::Markdown) { MAX_MARKDOWN_BYTES } else { 16 * MAX_MARKDOWN_BYTES };
        let read = match format {
            _ if size > most => {
                let (size, most) = (size / MEGABYTE, most / MEGABYTE);
                Err(format!("the file has {size} MB; more than {most} MB are not read"))
            }
            Some(Format::Pandoc(format)) => convert(path, format),
            _ => fs::read(path).map_err(|cause| plain(&cause)),
        };
        let bytes = read.map_err(|reason| self.leave_out(path, &reason)).ok()?;
        Some(Document { path: self.name_of(path), bytes })
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

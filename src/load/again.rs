//! A project read again: what changed on disk, and texts that an editor has not saved.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::kinds::{self, Fate};
use super::{BOOK_TOML, INPUTS, Project, State, names_files, project_since, read, see, source_path};
use crate::config::{self, Config, publish::PublishConfig};
use crate::error::Error;
use crate::model::limits;
use crate::source::{SourceFile, SourcePath, Text};
use crate::text::names;

/// Texts that take the place of those on disk, whether or not there is a file, by path.
pub(super) type Unsaved = BTreeMap<SourcePath, Arc<SourceFile>>;

/// Adds the Markdown of `unsaved` to the files of `content/`, where a file on disk would be read.
pub(super) fn add_unsaved(content: &mut Vec<SourcePath>, unsaved: &Unsaved, publish: &PublishConfig) {
    for path in unsaved.keys().filter(|path| is_text(path) && path.as_str() != BOOK_TOML) {
        let is_read =
            matches!(kinds::fate(path, false, publish), Fate::Read) && names::fault(path.file_name()).is_none();
        if let (true, Err(place)) = (is_read, content.binary_search(path)) {
            content.insert(place, path.clone());
        }
    }
}

/// Whether `path` is where a text of the book is: what an editor may hold in place of the file on disk.
fn is_text(path: &SourcePath) -> bool {
    path.as_str() == BOOK_TOML || (path.as_str().starts_with("content/") && path.as_str().ends_with(".md"))
}

impl Project {
    /// What [`look_settled`](super::look_settled) says of the project when it was read.
    #[must_use]
    pub fn settled_state(&self) -> Option<State> {
        self.seen.is_settled().then(|| self.state())
    }

    /// What the files were when they were read, to be compared with [`look`](super::look).
    #[must_use]
    pub fn state(&self) -> State {
        State { number: self.seen.state(), shown: self.shown.keys().cloned().collect() }
    }

    /// Reads the project in `root` again; what did not change is kept.
    ///
    /// # Errors
    /// As [`project`](super::project); nothing changes then.
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

    /// Puts `text` in the place of the file at `path`; without a text, the file on disk counts again. Whether the project has changed.
    ///
    /// # Errors
    /// As [`project`](super::project); the text is taken all the same.
    pub fn show(&mut self, root: &Path, path: &SourcePath, text: Option<Text>) -> Result<bool, Error> {
        let Some(text) = text.filter(|_| is_text(path)) else {
            if self.unsaved.remove(path).is_none() {
                return Ok(false);
            }
            self.seen.forget(path);
            return self.refresh(root, &Changed::Files(&BTreeSet::from([root.join(path.as_str())]))).map(|()| true);
        };
        let file = Arc::new(SourceFile::new(path.as_str(), text));
        if self.unsaved.get(path).or_else(|| self.shared_file(path)).is_some_and(|known| *known == file) {
            // The text of the file on disk: what was worked out from it stays.
            let known = self.shared_file(path).cloned().unwrap_or(file);
            self.unsaved.insert(path.clone(), known);
            return Ok(false);
        }
        self.unsaved.insert(path.clone(), Arc::clone(&file));
        let place = self.content.binary_search_by(|known| known.path.cmp(path));
        match place {
            Ok(index)
                if file.text.len() <= limits::FILE.most
                    && !names_files(&file)
                    && !names_files(&self.content[index]) =>
            {
                self.content[index] = file;
            }
            _ if path.as_str() == BOOK_TOML && self.has_same_files(&file) => self.book_toml = SourceFile::clone(&file),
            _ => self.refresh(root, &Changed::Anything)?,
        }
        Ok(true)
    }

    /// Whether the files of the book are the same with this book.toml.
    fn has_same_files(&self, book_toml: &SourceFile) -> bool {
        let [new, old] = [book_toml, &self.book_toml].map(|file| config::read(file).0);
        let record = |config: &Config| config.proof.record.as_ref().map(|path| path.value.clone());
        new.publish == old.publish && record(&new) == record(&old) && self.book_toml.invalid_utf8.is_none()
    }

    /// The texts at `paths`, as indexes of [`Project::content`]; `None` when anything else is there, was there, or is gone.
    fn known_texts(&self, root: &Path, paths: &BTreeSet<PathBuf>) -> Option<Vec<usize>> {
        let publish = config::read(&self.book_toml).0.publish;
        let mut known = Vec::new();
        for path in paths {
            let source = source_path(root, path)?;
            if matches!(kinds::fate(&source, false, &publish), Fate::Ignored) {
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
            || self.shown.keys().any(is_there)
            || is_there(&self.book_toml.path)
            || INPUTS.contains(&path.as_str())
    }

    fn read_texts(&mut self, root: &Path, indexes: Vec<usize>) -> Result<(), Error> {
        let now = SystemTime::now();
        let mut read_files = Vec::new();
        for index in indexes {
            let path = &self.content[index].path;
            if self.unsaved.contains_key(path) {
                continue;
            }
            let Some(seen) = see(root, path, now).filter(|seen| seen.stamp.length <= limits::FILE.most as u64) else {
                return self.refresh(root, &Changed::Anything);
            };
            read_files.push((index, seen, SourceFile::from_bytes(path.clone(), read(root, path)?)));
        }
        if read_files.iter().any(|(index, _, file)| names_files(file) || names_files(&self.content[*index])) {
            // Other files may be shown now.
            return self.refresh(root, &Changed::Anything);
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

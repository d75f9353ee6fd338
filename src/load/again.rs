//! A project read again: what changed on disk, and texts that an editor has not saved.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::kinds::{self, Fate};
use super::{BOOK_TOML, INPUTS, Project, State, Translated, names_files, project_since, read, see, source_path};
use crate::config::{self, Config, publish::PublishConfig};
use crate::error::Error;
use crate::model::content_file::{folder_of_language, is_content};
use crate::model::limits;
use crate::source::{SourceFile, SourcePath, Text};
use crate::text::names;

/// Texts that take the place of those on disk, whether or not there is a file, by path.
pub(super) type Unsaved = BTreeMap<SourcePath, Arc<SourceFile>>;

/// Adds the Markdown of `unsaved` below `folder` to its files, `content`, where a file on disk would be read.
pub(super) fn add_unsaved(content: &mut Vec<SourcePath>, folder: &str, unsaved: &Unsaved, publish: &PublishConfig) {
    let is_below = |path: &SourcePath| path.as_str().split_once('/').is_some_and(|(first, _)| first == folder);
    for path in unsaved.keys().filter(|path| is_text(path) && is_below(path)) {
        let is_read =
            matches!(kinds::fate(path, false, publish), Fate::Read) && names::fault(path.file_name()).is_none();
        if let (true, Err(place)) = (is_read, content.binary_search(path)) {
            content.insert(place, path.clone());
        }
    }
}

/// Whether `path` is where a text of the book is: what an editor may hold in place of the file on disk.
fn is_text(path: &SourcePath) -> bool {
    path.as_str() == BOOK_TOML || (is_content(path) && path.as_str().ends_with(".md"))
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
        let is_plain = file.text.len() <= limits::FILE.most && !names_files(&file);
        if let Some(known) = self.text_mut(path).filter(|known| is_plain && !names_files(known)) {
            *known = file;
        } else if path.as_str() == BOOK_TOML && self.has_same_files(&file) {
            self.book_toml = SourceFile::clone(&file);
        } else {
            self.refresh(root, &Changed::Anything)?;
        }
        Ok(true)
    }

    /// The place of a text of the original or of a translation.
    fn text_mut(&mut self, path: &SourcePath) -> Option<&mut Arc<SourceFile>> {
        let translated = self.translations.values_mut().map(|other| &mut other.content);
        std::iter::once(&mut self.content).chain(translated).find_map(|content| {
            let place = content.binary_search_by(|file| file.path.cmp(path)).ok()?;
            content.get_mut(place)
        })
    }

    /// Whether the files of the book are the same with this book.toml.
    fn has_same_files(&self, book_toml: &SourceFile) -> bool {
        let [new, old] = [book_toml, &self.book_toml].map(|file| config::read(file).0);
        let record = |config: &Config| config.proof.record.as_ref().map(|path| path.value.clone());
        new.publish == old.publish && record(&new) == record(&old) && self.book_toml.invalid_utf8.is_none()
    }

    /// The texts at `paths`; `None` when anything else is there, was there, or is gone.
    fn known_texts(&self, root: &Path, paths: &BTreeSet<PathBuf>) -> Option<Vec<SourcePath>> {
        let publish = config::read(&self.book_toml).0.publish;
        let mut known = Vec::new();
        for path in paths {
            let source = source_path(root, path)?;
            if matches!(kinds::fate(&source, false, &publish), Fate::Ignored) {
                continue;
            }
            let is_file = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file());
            match self.shared_file(&source) {
                Some(_) if is_file => known.push(source),
                // An editor's temporary file that came and went; of a folder that went something is known.
                None if !path.exists() && !self.has_any(&source) => {}
                _ => return None,
            }
        }
        Some(known)
    }

    /// Whether a file of the project is at `path` or in a folder there.
    fn has_any(&self, path: &SourcePath) -> bool {
        let folder = format!("{path}/");
        let is_there = |known: &SourcePath| known == path || known.as_str().starts_with(&folder);
        let of_translation = |(language, other): (&String, &Translated)| {
            let copied = |path: &String| is_there(&SourcePath::new(format!("{}/{path}", folder_of_language(language))));
            other.content.iter().any(|file| is_there(&file.path)) || other.assets.keys().any(copied)
        };
        self.content.iter().any(|file| is_there(&file.path))
            || self.translations.iter().any(of_translation)
            || self.asset_sources.values().any(is_there)
            || self.themes.keys().any(|theme| is_there(&SourcePath::new(format!("themes/{theme}"))))
            || self.shown.keys().any(is_there)
            || is_there(&self.book_toml.path)
            || INPUTS.contains(&path.as_str())
    }

    fn read_texts(&mut self, root: &Path, paths: Vec<SourcePath>) -> Result<(), Error> {
        let now = SystemTime::now();
        let mut read_files = Vec::new();
        for path in paths {
            if self.unsaved.contains_key(&path) {
                continue;
            }
            let Some(seen) = see(root, &path, now).filter(|seen| seen.stamp.length <= limits::FILE.most as u64) else {
                return self.refresh(root, &Changed::Anything);
            };
            let bytes = read(root, &path)?;
            read_files.push((seen, SourceFile::from_bytes(path, bytes)));
        }
        let named_files = |path: &SourcePath| self.shared_file(path).is_some_and(|known| names_files(known));
        if read_files.iter().any(|(_, file)| names_files(file) || named_files(&file.path)) {
            // Other files may be shown now.
            return self.refresh(root, &Changed::Anything);
        }
        for (seen, file) in read_files {
            self.seen.insert(&file.path, seen);
            if let Some(known) = self.text_mut(&file.path).filter(|known| ***known != file) {
                *known = file.into();
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

//! The book that gets the questions, and what the importer has to know of it.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::init::title_of;
use super::super::location::BookLocation;
use super::sources::Sources;
use crate::book::memory::{Files, parse_files};
use crate::error::Error;
use crate::import;
use crate::import::{Options, Overrides, RECORD_FILE, Record};
use crate::load::nearest_root;
use crate::source::Bytes;
use crate::text::slug::slugify;
use crate::{Loaded, load_book};

/// The book that gets the questions.
pub(super) struct Target {
    pub(super) root: PathBuf,
    /// What it holds; `None` when it has to be made.
    pub(super) loaded: Option<Loaded>,
}

impl Target {
    /// The book at `into` or around it, or around the current folder.
    pub(super) fn find(into: Option<&Path>, location: &BookLocation) -> Result<Self, Error> {
        let root = match into {
            None => location.root()?,
            Some(folder) => book_around(folder).unwrap_or_else(|| folder.to_owned()),
        };
        if root.join("book.toml").is_file() {
            let root = root.canonicalize().map_err(|cause| Error::file("open", &root, cause))?;
            return Ok(Self { loaded: Some(load_book(&root)?), root });
        }
        if root.exists() && !root.is_dir() {
            return Err(Error::message(format!("`{}` is not a folder", root.display())));
        }
        if root.join("content").exists() {
            let message = format!("`{}` has a folder `content` and no `book.toml`", root.display());
            let hint = format!("`askbook init {}` makes it a book and leaves its files as they are", root.display());
            return Err(Error::with_hint(message, hint));
        }
        Ok(Self { root, loaded: None })
    }

    /// What the book has already, as the importer needs to know it.
    pub(super) fn options(&self, sources: &Sources, topic: Option<&str>, overrides: Overrides) -> Options {
        let record = fs::read_to_string(self.root.join(RECORD_FILE))
            .map_or_else(|_| Record::default(), |text| Record::parse(&text));
        let recorded = record.questions.values().map(|origin| &origin.path);
        let mut options = Options {
            name: sources.name(),
            shown_root: sources.shown_root.clone(),
            named: sources.named.clone(),
            topic: topic.map(|wanted| self.topic(wanted)),
            lost: recorded.filter(|path| sources.has_lost(path)).cloned().collect(),
            record,
            overrides,
            ..Options::default()
        };
        let Some(Loaded { project, book, .. }) = &self.loaded else { return options };
        // A file with a fault in its front matter is no question of the book and takes its place all the same.
        let stems = project.content.iter().map(|file| file.path.stem().to_owned());
        options.reserved_ids = book.aliases.keys().cloned().chain(stems).collect();
        // Drafts are among the files, and not in the book.
        let Files { indexes, questions, .. } = parse_files(&project.content);
        options.last_topic_order = indexes.iter().filter_map(|index| index.front_matter.order).fold(0, i64::max);
        options.topics = book.topics.iter().map(|topic| topic.slug.clone()).collect();
        options.questions = questions;
        let assets = project.assets.iter().map(|(site_path, bytes)| {
            let source = project.asset_sources.get(site_path);
            let is_beside = source.is_some_and(|path| path.as_str().starts_with("content/"));
            (site_path.clone(), if is_beside { bytes.clone() } else { Bytes::default() })
        });
        options.assets = assets.collect();
        options
    }

    /// Slug and title of a topic of the book by one of them, or of a new one.
    fn topic(&self, wanted: &str) -> (String, String) {
        let slug = slugify(wanted);
        let topics = self.loaded.iter().flat_map(|loaded| &loaded.book.topics);
        let known = { topics }.find(|topic| topic.slug == slug || topic.title.eq_ignore_ascii_case(wanted));
        match known {
            Some(topic) => (topic.slug.clone(), topic.title.clone()),
            None if slug == wanted => (import::topic_slug(wanted), title_of(Path::new(wanted))),
            None => (import::topic_slug(wanted), wanted.trim().to_owned()),
        }
    }
}

/// The book that a folder, which may not exist yet, is in.
fn book_around(folder: &Path) -> Option<PathBuf> {
    let there = folder.ancestors().find(|ancestor| ancestor.is_dir() || ancestor.as_os_str().is_empty())?;
    let there = if there.as_os_str().is_empty() { Path::new(".") } else { there };
    nearest_root(&there.canonicalize().ok()?)
}

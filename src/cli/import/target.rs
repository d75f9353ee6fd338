//! The book that gets the questions, and what the importer has to know of it.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::init::title_of;
use super::super::location::BookLocation;
use super::sources::Sources;
use crate::book::Book;
use crate::book::memory::{Files, parse_files};
use crate::error::Error;
use crate::import;
use crate::import::{ExistingQuestion, Options, Overrides, RECORD_FILE, Record, TopicName};
use crate::text::slug::slugify;
use crate::{Loaded, load_book};

/// The book that gets the questions.
pub(super) struct Target {
    root: PathBuf,
    /// What it holds; `None` when it has to be made.
    loaded: Option<Loaded>,
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

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Whether the book has to be made.
    pub(super) fn is_new(&self) -> bool {
        self.loaded.is_none()
    }

    /// What the book has already, as the importer needs to know it.
    pub(super) fn options(&self, sources: &Sources, topic: Option<&str>, overrides: Overrides) -> Options {
        let book = self.loaded.as_ref().map(|loaded| &loaded.book);
        let mut options = Options {
            name: sources.name.clone(),
            named: sources.named.clone(),
            topic: topic.map(|wanted| topic_name(wanted, book)),
            overrides,
            ..Options::default()
        };
        if let Ok(text) = fs::read_to_string(self.root.join(RECORD_FILE)) {
            options.record = Record::parse(&text);
        }
        options.record.prefix.clone_from(&sources.name);
        let recorded = options.record.questions.values().map(|origin| &origin.path);
        options.lost = recorded.filter(|path| sources.has_lost(path)).cloned().collect();
        let Some(Loaded { project, book, .. }) = &self.loaded else { return options };
        options.reserved_ids = book.aliases.keys().cloned().collect();
        // A file with a fault in its front matter is no question of the book and takes its place all the same.
        options.reserved_ids.extend(project.content.iter().map(|file| file.path.stem().to_owned()));
        let Files { indexes, questions, .. } = parse_files(&project.content);
        options.last_topic_order = indexes.iter().filter_map(|index| index.front_matter.order).fold(0, i64::max);
        options.topics = book.topics.iter().map(|topic| (topic.slug.clone(), 0)).collect();
        // Drafts are among the files, and not in the book.
        for question in questions {
            let topic = question.path.parent().trim_start_matches("content/").to_owned();
            let order = question.order.unwrap_or(0);
            if let Some(highest) = options.topics.get_mut(&topic) {
                *highest = order.max(*highest);
            }
            let (id, text, body) = (question.id.clone(), question.markdown.clone(), question.body.text.to_string());
            options.questions.push(ExistingQuestion { id, topic, question: text, body, order });
        }
        for (site_path, bytes) in &project.assets {
            let print = import::fingerprint(bytes);
            let is_beside =
                project.asset_sources.get(site_path).is_some_and(|path| path.as_str().starts_with("content/"));
            // What `static/` puts at such an address is another file, even when its bytes are the same.
            options.assets.insert(site_path.clone(), if is_beside { print } else { !print });
        }
        options
    }
}

/// The book that a folder, which may not exist yet, is in.
fn book_around(folder: &Path) -> Option<PathBuf> {
    let there = folder.ancestors().find(|ancestor| ancestor.is_dir() || ancestor.as_os_str().is_empty())?;
    let there = if there.as_os_str().is_empty() { Path::new(".") } else { there };
    let there = there.canonicalize().ok()?;
    there.ancestors().find(|ancestor| ancestor.join("book.toml").is_file()).map(Path::to_owned)
}

/// A topic of the book by its folder or its title, or a new one.
fn topic_name(wanted: &str, book: Option<&Book>) -> TopicName {
    let slug = slugify(wanted);
    let topics = book.map_or([].as_slice(), |book| &book.topics);
    let found = topics.iter().find(|topic| topic.slug == slug || topic.title.eq_ignore_ascii_case(wanted));
    match found {
        Some(topic) => TopicName { slug: topic.slug.clone(), title: topic.title.clone() },
        None => {
            let title = if slug == wanted { title_of(Path::new(wanted)) } else { wanted.trim().to_owned() };
            TopicName { slug: import::topic_slug(wanted), title }
        }
    }
}

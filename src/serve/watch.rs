//! Notices edits below the book's folder.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use crate::error::Error;

/// Folders that a book is made from, besides `book.toml`.
const INPUTS: [&str; 3] = ["content", "static", "themes"];

/// How long the folder must be quiet before a rebuild: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(60);

/// Edits since it was made.
pub struct Watch {
    root: PathBuf,
    edits: mpsc::Receiver<()>,
    watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches what the book in `root` is made from.
    ///
    /// # Errors
    /// Fails when a folder cannot be watched.
    pub fn start(root: &Path) -> Result<Self, Error> {
        let (sender, edits) = mpsc::channel();
        let watched_root = root.to_owned();
        let mut watcher = RecommendedWatcher::new(
            move |event: notify::Result<notify::Event>| {
                let Ok(event) = event else { return };
                if !event.kind.is_access() && event.paths.iter().any(|path| is_input(&watched_root, path)) {
                    // Fails only when the process is ending.
                    let _ = sender.send(());
                }
            },
            notify::Config::default(),
        )
        .map_err(|error| cannot_watch(root, &error))?;
        watcher.watch(root, RecursiveMode::NonRecursive).map_err(|error| cannot_watch(root, &error))?;
        let mut watch = Self { root: root.to_owned(), edits, watcher };
        watch.watch_inputs()?;
        Ok(watch)
    }

    /// Watches the folders that are there now: one may be new, or another one of the same name.
    fn watch_inputs(&mut self) -> Result<(), Error> {
        for folder in INPUTS {
            let folder = self.root.join(folder);
            if folder.is_dir() {
                self.watcher.watch(&folder, RecursiveMode::Recursive).map_err(|error| cannot_watch(&folder, &error))?;
            }
        }
        Ok(())
    }

    /// Calls `on_change` after every burst of edits, until the process ends.
    pub fn run(mut self, mut on_change: impl FnMut()) {
        while self.edits.recv().is_ok() {
            while self.edits.recv_timeout(QUIET).is_ok() {}
            // A folder that cannot be watched now is tried again after the next edit beside it.
            let _ = self.watch_inputs();
            on_change();
        }
    }
}

/// Whether a build reads what lies at `path`.
fn is_input(root: &Path, path: &Path) -> bool {
    let Ok(relative) = path.strip_prefix(root) else { return false };
    relative == Path::new("book.toml") || INPUTS.iter().any(|folder| relative.starts_with(folder))
}

fn cannot_watch(path: &Path, error: &notify::Error) -> Error {
    Error::with_hint(
        format!("cannot watch `{}`: {error}", path.display()),
        "on Linux, a larger fs.inotify.max_user_watches helps",
    )
}

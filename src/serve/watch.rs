//! Notices edits below the book's folder.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use crate::error::Error;

/// How long the folder must be quiet before a rebuild: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(60);

/// Calls `on_change` after every burst of edits to what a book is made from, until the process ends.
///
/// # Errors
/// Fails when the folder cannot be watched.
pub fn run(root: &Path, mut on_change: impl FnMut()) -> Result<(), Error> {
    let (sender, receiver) = mpsc::channel();
    let watched_root = root.to_owned();
    let mut watcher = RecommendedWatcher::new(
        move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            let is_ours = event.paths.iter().any(|path| is_input(&watched_root, path));
            if is_ours && !event.kind.is_access() {
                // The receiver lives as long as the process.
                let _ = sender.send(());
            }
        },
        notify::Config::default(),
    )
    .map_err(|error| cannot_watch(root, &error))?;
    watcher.watch(root, RecursiveMode::NonRecursive).map_err(|error| cannot_watch(root, &error))?;
    for folder in ["content", "static", "themes"] {
        let folder = root.join(folder);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive).map_err(|error| cannot_watch(&folder, &error))?;
        }
    }
    while receiver.recv().is_ok() {
        while receiver.recv_timeout(QUIET).is_ok() {}
        on_change();
    }
    Ok(())
}

/// Whether a build reads what lies at `path`.
fn is_input(root: &Path, path: &Path) -> bool {
    let Ok(relative) = path.strip_prefix(root) else { return false };
    let first = relative.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    let inputs = ["content", "static", "themes"].map(str::to_owned);
    relative == PathBuf::from("book.toml") || first.is_some_and(|first| inputs.contains(&first))
}

fn cannot_watch(path: &Path, error: &notify::Error) -> Error {
    Error::with_hint(
        format!("cannot watch `{}`: {error}", path.display()),
        "on Linux, a larger fs.inotify.max_user_watches helps",
    )
}

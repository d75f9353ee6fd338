//! Notices edits below the book's folder: by the system's events, and by looking at the files where events do not come.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use walkdir::WalkDir;

use crate::load::links;

/// Folders that a book is made from, besides `book.toml`.
const INPUTS: [&str; 3] = ["content", "static", "themes"];

/// How long the folder must be quiet before a rebuild: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(60);
/// How long a rebuild waits for quiet at most, so that a program that saves without pause does not stop them.
const PATIENCE: Duration = Duration::from_millis(700);
/// How often the files are looked at where events do not come.
const POLL: Duration = Duration::from_millis(400);
/// How often they are looked at beside events, in case none come.
const DOUBT: Duration = Duration::from_secs(2);
/// Looking at the files takes at most one part in so many of the time.
const SHARE: u32 = 40;

/// How edits are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// By the system's events, or by looking where these do not come.
    Events,
    /// By looking at the files again and again.
    Poll,
}

/// What a [`Watch`] tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// A file changed.
    Edit,
    /// A file changed and no event came: from now on the files are looked at.
    NoEvents,
}

/// Edits since it was made.
pub struct Watch {
    root: PathBuf,
    edits: mpsc::Receiver<()>,
    watcher: Option<RecommendedWatcher>,
    /// What the files were when the last rebuild began.
    seen: u64,
    pace: Duration,
}

impl Watch {
    /// Watches what the book in `root` is made from; `say` hears why the files are polled when they are, in words for people.
    pub fn start(root: &Path, notice: Notice, say: &mut dyn FnMut(&str)) -> Self {
        let (sender, edits) = mpsc::channel();
        let watcher = match notice {
            Notice::Poll => None,
            Notice::Events => match watch(root, sender) {
                Ok(watcher) => Some(watcher),
                Err(error) => {
                    say(&reason(&error));
                    None
                }
            },
        };
        let (seen, pace) = look(root);
        Self { root: root.to_owned(), edits, watcher, seen, pace }
    }

    /// Calls `tell` after every burst of edits, until the process ends.
    pub fn run(mut self, mut tell: impl FnMut(Noticed)) {
        loop {
            let pause = if self.watcher.is_some() { DOUBT } else { POLL }.max(self.pace * SHARE);
            let waited = if self.watcher.is_some() {
                self.edits.recv_timeout(pause)
            } else {
                std::thread::sleep(pause);
                Err(RecvTimeoutError::Timeout)
            };
            if waited.is_ok() {
                let first = Instant::now();
                while first.elapsed() < PATIENCE && self.edits.recv_timeout(QUIET).is_ok() {}
                // A folder may be new, or another one of the same name.
                self.watcher.iter_mut().for_each(|watcher| watch_inputs(&self.root, watcher));
            }
            let (now, pace) = look(&self.root);
            self.pace = pace;
            if now == self.seen && waited.is_err() {
                continue;
            }
            if waited.is_err() && self.watcher.take().is_some() {
                tell(Noticed::NoEvents);
            }
            self.seen = now;
            tell(Noticed::Edit);
        }
    }
}

fn watch(root: &Path, sender: mpsc::Sender<()>) -> notify::Result<RecommendedWatcher> {
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
    )?;
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in INPUTS.map(|folder| root.join(folder)).iter().filter(|folder| links::is_folder(folder)) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// Watches the folders that are there now; one that cannot be watched is tried again after the next edit beside it.
fn watch_inputs(root: &Path, watcher: &mut RecommendedWatcher) {
    for folder in INPUTS.map(|folder| root.join(folder)).iter().filter(|folder| links::is_folder(folder)) {
        let _ = watcher.watch(folder, RecursiveMode::Recursive);
    }
}

/// Why there are no events, and what is done instead.
fn reason(error: &notify::Error) -> String {
    let limit = match &error.kind {
        notify::ErrorKind::MaxFilesWatch => Some("fs.inotify.max_user_watches"),
        // inotify_init fails so when the user has too many instances.
        notify::ErrorKind::Io(cause) if cause.raw_os_error() == Some(24) => Some("fs.inotify.max_user_instances"),
        _ => None,
    };
    match limit {
        Some(limit) => format!("no file events: {limit} is used up; looking for changes instead"),
        None => format!("no file events: {error}; looking for changes instead"),
    }
}

/// A number that changes when a file of the book does, and how long it took to look.
fn look(root: &Path) -> (u64, Duration) {
    let started = Instant::now();
    let mut sum = 0_u64;
    let inputs = INPUTS.iter().map(|folder| root.join(folder)).chain([root.join("book.toml")]);
    for entry in inputs.flat_map(|input| WalkDir::new(input).follow_links(false).follow_root_links(false)).flatten() {
        let Ok(metadata) = entry.metadata() else { continue };
        let mut hasher = DefaultHasher::new();
        entry.path().hash(&mut hasher);
        (metadata.len(), metadata.modified().ok()).hash(&mut hasher);
        sum = sum.wrapping_add(hasher.finish());
    }
    (sum, started.elapsed())
}

/// Whether a build reads what lies at `path`.
fn is_input(root: &Path, path: &Path) -> bool {
    let Ok(relative) = path.strip_prefix(root) else { return false };
    relative == Path::new("book.toml") || INPUTS.iter().any(|folder| relative.starts_with(folder))
}

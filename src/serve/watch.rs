//! Notices edits below the book's folder: by the system's events, and by looking at the files where events do not come.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use crate::load::{self, Changed, INPUTS, State, links};
use crate::model::content_file::language_of_folder;

/// How long the folder must be quiet before a rebuild: editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(40);
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

/// What an event says: paths that changed; `None` when events were lost.
type Edit = Option<Vec<PathBuf>>;

/// What a [`Watch`] tells.
pub enum Noticed<'a> {
    /// Files changed.
    Edit(Changed<'a>),
    /// A file changed and no event came: from now on the files are looked at.
    NoEvents,
}

/// Edits since it was made.
pub struct Watch {
    root: PathBuf,
    edits: mpsc::Receiver<Edit>,
    watcher: Option<RecommendedWatcher>,
    folders: Folders,
    /// Files that texts show, wherever they are in the book.
    shown: Arc<Mutex<BTreeSet<PathBuf>>>,
}

/// When each of [`INPUTS`] was made, and its number where the system has one: another folder of the same name is told apart.
type Folders = [Option<(Option<SystemTime>, u64)>; INPUTS.len()];

fn folders(root: &Path) -> Folders {
    INPUTS.map(|folder| {
        let metadata = std::fs::metadata(root.join(folder)).ok()?;
        #[cfg(unix)]
        let number = std::os::unix::fs::MetadataExt::ino(&metadata);
        #[cfg(not(unix))]
        let number = 0;
        Some((metadata.created().ok(), number))
    })
}

impl Watch {
    /// Watches what the book in `root` is made from; `say` hears why the files are polled when they are, in words for people.
    pub fn start(root: &Path, notice: Notice, say: &mut dyn FnMut(&str)) -> Self {
        let (sender, edits) = mpsc::channel();
        let shown = Arc::default();
        let watcher = match notice {
            Notice::Poll => None,
            Notice::Events => match watch(root, Arc::clone(&shown), sender) {
                Ok(watcher) => Some(watcher),
                Err(error) => {
                    say(&reason(&error));
                    None
                }
            },
        };
        Self { root: root.to_owned(), edits, watcher, folders: folders(root), shown }
    }

    /// Calls `tell` after every burst of edits, until the process ends.
    ///
    /// `seen` is the state of the files ([`load::look`]) that were read, and so is what `tell` returns.
    pub fn run(mut self, mut seen: State, mut tell: impl FnMut(Noticed<'_>) -> State) {
        self.watch_shown(&seen);
        let mut pace = Duration::ZERO;
        loop {
            let pause = if self.watcher.is_some() { DOUBT } else { POLL }.max(pace * SHARE);
            let waited = if self.watcher.is_some() {
                self.edits.recv_timeout(pause)
            } else {
                std::thread::sleep(pause);
                Err(RecvTimeoutError::Timeout)
            };
            // Events that were lost are as good as none: everything may have changed.
            let mut paths = Some(BTreeSet::new());
            let mut add = |edit: Edit| match (&mut paths, edit) {
                (Some(paths), Some(more)) => paths.extend(more),
                (paths, _) => *paths = None,
            };
            let is_told = waited.is_ok();
            if let Ok(edit) = waited {
                let first = Instant::now();
                add(edit);
                while first.elapsed() < PATIENCE
                    && let Ok(edit) = self.edits.recv_timeout(QUIET)
                {
                    add(edit);
                }
                // A folder may be new, or another one of the same name. Watching it takes as long as listing what is in it.
                let now = folders(&self.root);
                if now != self.folders {
                    self.watcher.iter_mut().for_each(|watcher| watch_inputs(&self.root, watcher));
                    self.folders = now;
                    paths = None;
                }
            }
            if !is_told {
                paths = None;
                let (now, took) = look(&self.root, &seen);
                pace = took;
                if now == seen {
                    continue;
                }
                // The event may be on its way.
                if self.watcher.is_some() && self.edits.recv_timeout(QUIET).is_err() {
                    self.watcher = None;
                    tell(Noticed::NoEvents);
                }
            }
            let before = seen.clone();
            seen = tell(Noticed::Edit(paths.as_ref().map_or(Changed::Anything, Changed::Files)));
            if seen == before {
                // What changed could not be read: it is not asked for again until it changes once more.
                seen = look(&self.root, &seen).0;
            }
            self.watch_shown(&seen);
        }
    }
}

impl Watch {
    /// Watches the folders of files that texts show. One that cannot be watched is looked at, as all files are.
    fn watch_shown(&mut self, state: &State) {
        let files: BTreeSet<PathBuf> = state.shown.iter().map(|path| self.root.join(path.as_str())).collect();
        let mut known = self.shown.lock().expect("no thread panics with the lock");
        if *known == files {
            return;
        }
        let folders: BTreeSet<&Path> = files.difference(&known).filter_map(|file| file.parent()).collect();
        for folder in folders.into_iter().filter(|folder| !is_input(&self.root, folder) && links::is_folder(folder)) {
            self.watcher.iter_mut().for_each(|watcher| drop(watcher.watch(folder, RecursiveMode::NonRecursive)));
        }
        *known = files;
    }
}

fn watch(
    root: &Path,
    shown: Arc<Mutex<BTreeSet<PathBuf>>>,
    sender: mpsc::Sender<Edit>,
) -> notify::Result<RecommendedWatcher> {
    let watched_root = root.to_owned();
    let mut watcher = RecommendedWatcher::new(
        move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            let is_lost = event.need_rescan();
            let inputs: Vec<PathBuf> = {
                let shown = shown.lock().expect("no thread panics with the lock");
                event.paths.into_iter().filter(|path| is_input(&watched_root, path) || shown.contains(path)).collect()
            };
            if is_lost || (!event.kind.is_access() && !inputs.is_empty()) {
                // Fails only when the process is ending.
                let _ = sender.send(Some(inputs).filter(|_| !is_lost));
            }
        },
        notify::Config::default(),
    )?;
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in watched(root) {
        watcher.watch(&folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// Watches the folders that are there now; one that cannot be watched is tried again after the next edit beside it.
fn watch_inputs(root: &Path, watcher: &mut RecommendedWatcher) {
    for folder in watched(root) {
        let _ = watcher.watch(&folder, RecursiveMode::Recursive);
    }
}

/// Folders that are there now: those of every book, and those of translations.
fn watched(root: &Path) -> impl Iterator<Item = PathBuf> {
    let others = load::translation_folders(root);
    let folders =
        INPUTS.iter().map(|folder| root.join(folder)).chain(others.into_iter().map(|folder| root.join(folder)));
    folders.collect::<Vec<_>>().into_iter().filter(|folder| links::is_folder(folder))
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

/// The state of the book's files, and how long it took to look.
fn look(root: &Path, before: &State) -> (State, Duration) {
    let started = Instant::now();
    (load::look(root, before), started.elapsed())
}

/// Whether a build reads what lies at `path`.
fn is_input(root: &Path, path: &Path) -> bool {
    let Ok(relative) = path.strip_prefix(root) else { return false };
    let first = relative.iter().next().and_then(|first| first.to_str());
    relative == Path::new("book.toml")
        || first.is_some_and(|first| INPUTS.contains(&first) || language_of_folder(first).is_some())
}

//! Hidden folders for what is not finished: with names that nobody can guess, made exclusively, ignored by git wherever they
//! appear, and removed by the next run when one was killed.
//!
//! A folder holds `.gitignore`, which hides all of it, the name of what it is for, and a lock that its process has while it
//! lives: a folder whose lock is free was left by a process that is gone.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::error::Error;
use crate::load::links;

/// What every such folder's name begins with.
const PREFIX: &str = ".askbook-";
/// Characters that follow, chosen by chance.
const RANDOM: usize = 12;
/// Hides the folder from git, and says that it is ours.
const IGNORE: &str = "# Unfinished work of askbook; a later run removes it.\n*\n";
const IGNORE_NAME: &str = ".gitignore";
const LOCK: &str = "lock";
/// Holds the name of what is made.
const TARGET: &str = "for";
/// Files that say whose the folder is.
const MARKS: [&str; 3] = [LOCK, TARGET, IGNORE_NAME];
/// Where a site is kept while another takes its place.
const BEFORE: &str = "before";

/// Folders of this process, to be removed when it is told to end.
static OWN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
static IS_ENDING: AtomicBool = AtomicBool::new(false);

/// Whether others may make the same thing at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rivals {
    /// The last one wins.
    Allowed,
    /// The second one fails.
    Refused,
}

/// A hidden folder, removed when it is dropped.
pub struct Unfinished {
    folder: PathBuf,
    _lock: File,
}

impl Unfinished {
    /// A folder beside `target`, for making it. What killed runs left there is removed, and a site that one of them had put
    /// aside is put back.
    ///
    /// # Errors
    /// Fails when the folder cannot be made, or when another process makes the same and rivals are refused.
    pub fn beside(target: &Path, rivals: Rivals) -> Result<Self, Error> {
        let parent = parent_of(target);
        let name = target.file_name().unwrap_or(OsStr::new(""));
        // One process at a time looks and makes: of two that begin together one must see the other.
        let turn = Turn::wait(parent);
        let is_busy = remove_abandoned(parent, &turn).iter().any(|busy| busy == name);
        if is_busy && rivals == Rivals::Refused {
            let message = format!("another build is writing to `{}`", target.display());
            return Err(Error::with_hint(message, "wait until it is done"));
        }
        Self::make(parent, name)
    }

    /// A folder of `parent` for files that only this process needs.
    ///
    /// # Errors
    /// Fails when it cannot be made.
    pub fn within(parent: &Path) -> Result<Self, Error> {
        let turn = Turn::wait(parent);
        remove_abandoned(parent, &turn);
        Self::make(parent, OsStr::new(""))
    }

    fn make(parent: &Path, target: &OsStr) -> Result<Self, Error> {
        let failed = |cause| Error::file("make a folder in", parent, cause);
        // Whoever ends this process waits until the folder is on the list.
        let mut own = own();
        let folder = tempfile::Builder::new().prefix(PREFIX).rand_bytes(RANDOM).tempdir_in(parent).map_err(failed)?;
        let lock = (|| {
            let lock = File::create_new(folder.path().join(LOCK))?;
            lock.lock()?;
            File::create_new(folder.path().join(TARGET))?.write_all(target.as_encoded_bytes())?;
            File::create_new(folder.path().join(IGNORE_NAME))?.write_all(IGNORE.as_bytes())?;
            Ok(lock)
        })()
        .map_err(failed)?;
        let folder = folder.keep();
        own.push(folder.clone());
        Ok(Self { folder, _lock: lock })
    }

    /// Where a part of it is.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Makes `folder`, which is inside, what is at `target`. What was there is removed.
    ///
    /// # Errors
    /// Fails when the two cannot change places; what was there is then still there.
    pub fn publish(&self, folder: &Path, target: &Path) -> Result<(), Error> {
        // Not to be interrupted halfway.
        let _own = own();
        ending()?;
        self.change_places(folder, target).map_err(|cause| Error::file("replace", target, cause))
    }

    fn change_places(&self, new: &Path, target: &Path) -> io::Result<()> {
        if target.symlink_metadata().is_err() {
            return fs::rename(new, target);
        }
        #[cfg(any(target_os = "linux", target_os = "macos"))]
        if !is_without_exchange() {
            use rustix::fs::{CWD, RenameFlags, renameat_with};
            use rustix::io::Errno;
            match renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE) {
                Ok(()) => return Ok(()),
                // Some file systems cannot exchange; layers of a container cannot with a folder of the layer below.
                Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP | Errno::XDEV) => {}
                Err(error) => return Err(error.into()),
            }
        }
        // Two renames: between them only the next run can say where the old one is, so it is where that will look.
        let before = self.path(BEFORE);
        match fs::rename(target, &before) {
            // A folder of the layer below cannot even be moved.
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                copy_folder(target, &before)?;
                fs::remove_dir_all(target)?;
            }
            result => result?,
        }
        pause_for_a_test();
        fs::rename(new, target).inspect_err(|_| {
            let _ = fs::rename(&before, target);
        })
    }
}

/// Copies a folder without links; what is a link or a device is left out.
fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, target) = (entry.file_type()?, to.join(entry.file_name()));
        if kind.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else if kind.is_file() {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Asks a program made for tests to go on as where folders cannot be exchanged; a number of milliseconds to wait halfway.
const WITHOUT_EXCHANGE: &str = "ASKBOOK_TEST_WITHOUT_EXCHANGE";

/// Whether a test asks for it; programs for users do not listen.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn is_without_exchange() -> bool {
    cfg!(debug_assertions) && std::env::var_os(WITHOUT_EXCHANGE).is_some()
}

fn pause_for_a_test() {
    if cfg!(debug_assertions)
        && let Some(pause) = std::env::var(WITHOUT_EXCHANGE).ok().and_then(|pause| pause.parse().ok())
    {
        std::thread::sleep(Duration::from_millis(pause));
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let mut own = own();
        own.retain(|folder| *folder != self.folder);
        // What is left if this does not succeed goes with the next run.
        let _ = remove(&self.folder);
    }
}

/// Puts back what a killed run had put aside when it was to replace `target`, and removes what killed runs left beside it.
pub fn recover(target: &Path) {
    let parent = parent_of(target);
    // Looking is free for whom nothing is left.
    if candidates(parent).next().is_some() {
        let turn = Turn::wait(parent);
        remove_abandoned(parent, &turn);
    }
}

/// Removes the folders of this process, which is about to end; nothing is written into them any more.
pub fn end() {
    IS_ENDING.store(true, Ordering::SeqCst);
    for folder in own().iter() {
        // Other threads may be in the middle of writing a file.
        for _ in 0..20 {
            if remove(folder).is_ok() || !folder.exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Fails once this process is about to end.
///
/// # Errors
/// See above.
pub fn ending() -> Result<(), Error> {
    if IS_ENDING.load(Ordering::SeqCst) { Err(Error::message("interrupted")) } else { Ok(()) }
}

fn own() -> MutexGuard<'static, Vec<PathBuf>> {
    OWN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn parent_of(target: &Path) -> &Path {
    target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The right to look at the folders of `parent` and to make one.
struct Turn(Option<File>);

impl Turn {
    /// Waits for it; where a folder cannot be locked there is none, and the age of a folder decides.
    fn wait(parent: &Path) -> Self {
        let folder = File::open(parent).ok();
        Self(folder.filter(|folder| folder.lock().is_ok()))
    }
}

/// Folders in `parent` whose names are like those of ours.
fn candidates(parent: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(parent).into_iter().flatten().flatten().filter_map(|entry| {
        let name = entry.file_name();
        let rest = name.to_str()?.strip_prefix(PREFIX)?;
        let is_named_so = rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (is_named_so && entry.file_type().ok()?.is_dir()).then(|| entry.path())
    })
}

/// Removes the folders of processes that are gone; the names of what the others are making.
fn remove_abandoned(parent: &Path, turn: &Turn) -> Vec<std::ffi::OsString> {
    let mut busy = Vec::new();
    for folder in candidates(parent) {
        let target = links::read(&folder.join(TARGET)).ok().and_then(|name| String::from_utf8(name).ok());
        match state_of(&folder, turn) {
            State::Busy => busy.extend(target.map(Into::into)),
            State::Abandoned => {
                if let Some(name) = target.filter(|name| is_plain_name(name)) {
                    put_back(&folder.join(BEFORE), &parent.join(name));
                }
                let _ = remove(&folder);
            }
            State::Remnant => drop(fs::remove_dir_all(&folder)),
            State::Foreign => {}
        }
    }
    busy
}

/// Removes a folder: first what is in it, then what says that it is ours, so that a kill in between leaves one or the other.
fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if MARKS.iter().any(|mark| entry.file_name() == *mark) {
            continue;
        }
        if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path())? } else { fs::remove_file(entry.path())? }
    }
    fs::remove_dir_all(folder)
}

enum State {
    /// Its process lives.
    Busy,
    /// Its process is gone.
    Abandoned,
    /// Its process was killed while it was made or removed.
    Remnant,
    /// It is not ours.
    Foreign,
}

fn state_of(folder: &Path, turn: &Turn) -> State {
    let lock = links::open(OpenOptions::new().read(true).write(true), &folder.join(LOCK)).ok();
    if lock.as_ref().is_some_and(|lock| matches!(lock.try_lock(), Err(fs::TryLockError::WouldBlock))) {
        return State::Busy;
    }
    let is_ours = links::read(&folder.join(IGNORE_NAME)).is_ok_and(|text| text == IGNORE.as_bytes());
    if is_ours && lock.is_some() {
        return State::Abandoned;
    }
    let is_mark = |entry: &fs::DirEntry| {
        let is_small = entry.metadata().is_ok_and(|data| data.is_file() && data.len() <= IGNORE.len() as u64);
        is_small && MARKS.iter().any(|mark| entry.file_name() == *mark)
    };
    let is_remnant = fs::read_dir(folder).is_ok_and(|entries| entries.flatten().all(|entry| is_mark(&entry)));
    // Without a turn another process may be about to make the lock.
    if is_remnant && (turn.0.is_some() || lock.is_some()) { State::Remnant } else { State::Foreign }
}

fn is_plain_name(name: &str) -> bool {
    !name.is_empty() && Path::new(name).file_name() == Some(OsStr::new(name))
}

/// The folder that was put aside comes back unless another is in its place.
fn put_back(before: &Path, target: &Path) {
    if links::is_folder(before) && target.symlink_metadata().is_err() {
        let _ = fs::rename(before, target);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left_in(folder: &Path) -> Vec<PathBuf> {
        candidates(folder).collect()
    }

    /// A folder as a killed process leaves it.
    fn abandon(parent: &Path, target: &str) -> PathBuf {
        let unfinished = Unfinished::beside(&parent.join(target), Rivals::Allowed).expect("it is ours");
        let folder = unfinished.folder.clone();
        let aside = parent.join("aside");
        fs::rename(&folder, &aside).expect("it is ours");
        drop(unfinished);
        fs::rename(aside, &folder).expect("it is ours");
        folder
    }

    #[test]
    fn of_two_that_make_the_same_the_second_is_refused_while_the_first_lives() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let target = parent.path().join("site");
        let first = Unfinished::beside(&target, Rivals::Refused).expect("nobody else is there");
        assert!(Unfinished::beside(&target, Rivals::Refused).is_err());
        assert!(Unfinished::beside(&parent.path().join("other"), Rivals::Refused).is_ok());
        assert!(first.path(IGNORE_NAME).is_file(), "the others took it for abandoned");
        drop(first);
        assert!(Unfinished::beside(&target, Rivals::Refused).is_ok());
        assert_eq!(left_in(parent.path()), Vec::<PathBuf>::new());
    }

    #[test]
    fn what_was_put_aside_comes_back_and_what_is_left_goes() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let target = parent.path().join("site");
        for has_new in [false, true] {
            let folder = abandon(parent.path(), "site");
            fs::create_dir(folder.join(BEFORE)).expect("it is ours");
            fs::write(folder.join(BEFORE).join("page"), "old").expect("it is ours");
            if has_new {
                fs::write(target.join("page"), "new").expect("it is ours");
            }
            recover(&target);
            let page = fs::read_to_string(target.join("page")).expect("a site is there");
            assert_eq!(page, if has_new { "new" } else { "old" });
            assert_eq!(left_in(parent.path()), Vec::<PathBuf>::new());
        }
    }

    #[test]
    fn folders_of_others_stay() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        for (name, file) in
            [(".askbook-abcdefABCDEF", "thesis"), (".askbook-notes", "lock"), (".askbook-012345678901", LOCK)]
        {
            fs::create_dir(parent.path().join(name)).expect("it is ours");
            fs::write(parent.path().join(name).join(file), "two years of work").expect("it is ours");
        }
        fs::write(parent.path().join(".askbook-012345678901/thesis"), "x").expect("it is ours");
        recover(&parent.path().join("site"));
        assert!(parent.path().join(".askbook-abcdefABCDEF/thesis").is_file());
        assert!(parent.path().join(".askbook-notes/lock").is_file());
        assert!(parent.path().join(".askbook-012345678901/thesis").is_file());
    }

    #[cfg(unix)]
    #[test]
    fn a_planted_folder_leads_nowhere() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        fs::write(elsewhere.path().join("precious"), "p").expect("it is ours");
        let folder = abandon(parent.path(), "../site");
        std::os::unix::fs::symlink(elsewhere.path(), folder.join(BEFORE)).expect("it is ours");
        std::os::unix::fs::symlink(elsewhere.path(), parent.path().join(".askbook-aaaaaaaaaaaa")).expect("it is ours");
        recover(&parent.path().join("site"));
        assert!(elsewhere.path().join("precious").is_file());
        assert!(!parent.path().join("site").exists());
    }
}

//! A site into a folder: as a whole or not at all.
//!
//! Files go into a hidden folder beside the output. When all are there, the two folders change places in one step, so a
//! reader, or whoever pulls the plug, sees the old site or the new one. `.askbook.json` in the output lists what a build
//! wrote with a hash of each file; anything else there is carried over, never deleted. Under `kept` it lists files of the
//! edition before, see `kept.rs`.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::published::{Manifest, Published, manifest_text};
use super::record::{Entry, Record, Stamp};
use crate::error::Error;
use crate::route::{FileHash, PageKey, Route, Sink};
use crate::source::SitePath;

/// What a build wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriteSummary {
    /// Files of the site.
    pub files: usize,
    /// Those that are new or different from the site published before.
    pub changed: usize,
    /// Those of the site published before that are gone.
    pub removed: usize,
    /// Size of all files, in bytes.
    pub bytes: u64,
}

/// A site on its way into a folder.
pub struct Staging {
    out: PathBuf,
    folder: PathBuf,
    before: Manifest,
    record: Record,
    pub(super) written: Mutex<StagingState>,
    lock_path: PathBuf,
    _lock: File,
}

#[derive(Default)]
pub(super) struct StagingState {
    pub(super) record: Record,
    /// Files of the edition before.
    pub(super) kept: BTreeMap<String, Entry>,
    changed: usize,
}

impl Staging {
    /// Prepares to replace the site in `out`, of which `record` says what the last build wrote.
    ///
    /// # Errors
    /// Fails when `out` holds files of others and no site of ours, when another build is writing there, or when the
    /// folder beside it cannot be created.
    pub fn begin(out: &Path, record: Record) -> Result<Self, Error> {
        let out = resolve(out)?;
        let (folder, lock_path) = neighbors(&out);
        let parent = out.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(|cause| Error::file("create the folder", parent, cause))?;
        let lock = lock(&out, &lock_path)?;
        // Read under the lock, so that no other build publishes in between.
        let before = Published::read(&out);
        if before.is_none() && !is_vacant(&out)? {
            let _ = fs::remove_file(&lock_path);
            return Err(Error::ForeignOutput { path: out });
        }
        remove_folder(&folder)?;
        fs::create_dir(&folder).map_err(|cause| Error::file("create the folder", &folder, cause))?;
        Ok(Self {
            out,
            folder,
            before: before
                .map(|published| published.all().map(|(path, file)| (path.clone(), *file)).collect())
                .unwrap_or_default(),
            record,
            written: Mutex::default(),
            lock_path,
            _lock: lock,
        })
    }

    /// Removes what a killed build left beside `out`, unless another build is at work there.
    pub fn remove_leftovers(out: &Path) {
        let has_leftovers = resolve(out).is_ok_and(|out| neighbors(&out).0.exists());
        if has_leftovers {
            // Beginning removes an unfinished site, dropping removes the rest; a busy folder is left alone.
            drop(Self::begin(out, Record::default()));
        }
    }

    /// Puts the new site in the old one's place, and says what was written.
    ///
    /// # Errors
    /// Fails when a file cannot be written or the folders cannot change places; the old site is then untouched.
    pub fn publish(self) -> Result<(WriteSummary, Record), Error> {
        let StagingState { mut record, kept, changed } =
            std::mem::take(&mut *self.written.lock().expect("no thread panics with the lock"));
        let manifest: Manifest = record.entries.iter().map(|(path, entry)| (path.clone(), entry.hash)).collect();
        let kept_files: Manifest = kept.iter().map(|(path, entry)| (path.clone(), entry.hash)).collect();
        record.entries.extend(kept);
        let all: Manifest = record.entries.iter().map(|(path, entry)| (path.clone(), entry.hash)).collect();
        self.carry_over(&all)?;
        let path = self.folder.join(Route::Written.path().as_str());
        fs::write(&path, manifest_text(&manifest, &kept_files)).map_err(|cause| Error::file("write", path, cause))?;
        change_places(&self.folder, &self.out)?;
        let removed = self.before.keys().filter(|path| !all.contains_key(*path)).count();
        let bytes = manifest.values().map(|written| written.length).sum();
        Ok((WriteSummary { files: manifest.len(), changed, removed, bytes }, record))
        // Dropping `self` removes what is now the old site.
    }
}

impl Sink for Staging {
    fn keep(&self, route: Route<'_>, key: &PageKey) -> Result<Option<FileHash>, Error> {
        let path = route.path();
        let Some(entry) = self.record.entries.get(path.as_str()).filter(|entry| entry.key == Some(*key)) else {
            return Ok(None);
        };
        let (old, new) = self.places(&path);
        let is_linked = fs::symlink_metadata(&old).is_ok_and(|metadata| entry.is(&metadata))
            && with_parent(&new, || fs::hard_link(&old, &new)).is_ok();
        if !is_linked {
            return Ok(None);
        }
        self.note(&path, *entry, false)?;
        Ok(Some(entry.hash))
    }

    fn put(&self, route: Route<'_>, key: Option<PageKey>, bytes: Vec<u8>) -> Result<FileHash, Error> {
        let path = route.path();
        let hash = FileHash::of(&bytes);
        let (stamp, is_changed) = self.place(&path, hash, &bytes)?;
        self.note(&path, Entry { key, hash, stamp }, is_changed)?;
        Ok(hash)
    }
}

impl Staging {
    /// Puts a file in the new site; its stamp, and whether it differs from the old site's.
    pub(super) fn place(&self, path: &SitePath, hash: FileHash, bytes: &[u8]) -> Result<(Option<Stamp>, bool), Error> {
        let (old, new) = self.places(path);
        // A file that did not change is linked, which spares the disk and keeps its date for the host.
        let known = self.unchanged(path, &old, hash, bytes);
        let linked = known.filter(|_| with_parent(&new, || fs::hard_link(&old, &new)).is_ok());
        if let Some(metadata) = linked {
            return Ok((Stamp::of(&metadata), false));
        }
        let stamp = with_parent(&new, || write_new(&new, bytes)).map_err(|cause| Error::file("write", &new, cause))?;
        Ok((stamp, true))
    }

    /// Where a file is in the old site, and where it is in the new one.
    fn places(&self, path: &SitePath) -> (PathBuf, PathBuf) {
        (self.out.join(path.as_str()), self.folder.join(path.as_str()))
    }

    /// What the system says of the file in the old site when its content is `bytes`: by the record, or by reading it.
    fn unchanged(&self, path: &SitePath, old: &Path, hash: FileHash, bytes: &[u8]) -> Option<Metadata> {
        if self.before.is_empty() {
            return None;
        }
        let metadata = fs::symlink_metadata(old).ok().filter(Metadata::is_file)?;
        let recorded = self.record.entries.get(path.as_str()).filter(|entry| entry.is(&metadata));
        let is_same = match recorded {
            Some(entry) => entry.hash == hash,
            None => metadata.len() == hash.length && fs::read(old).is_ok_and(|old| old == bytes),
        };
        is_same.then_some(metadata)
    }

    /// Whether a build wrote the file at `path` in the old site: by its list, or by the record, where somebody brought back
    /// an older list and left the files that came after it.
    fn is_ours(&self, path: &str, metadata: impl FnOnce() -> Option<Metadata>) -> bool {
        self.before.contains_key(path)
            || path == Route::Written.path().as_str()
            || self.record.entries.get(path).is_some_and(|entry| metadata().is_some_and(|data| entry.is(&data)))
    }

    /// Links into the new site whatever others put into the old one: a `CNAME`, a verification file.
    fn carry_over(&self, manifest: &Manifest) -> Result<(), Error> {
        if !self.out.is_dir() {
            return Ok(());
        }
        for entry in walkdir::WalkDir::new(&self.out).min_depth(1).follow_links(false) {
            let entry = entry.map_err(|error| Error::file("read", &self.out, error.into()))?;
            let Ok(relative) = entry.path().strip_prefix(&self.out) else { continue };
            let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            let path = parts.join("/");
            if self.is_ours(&path, || entry.metadata().ok()) {
                continue;
            }
            let target = self.folder.join(relative);
            if entry.file_type().is_dir() {
                // Folders of ours hold files; an empty one is somebody else's, such as git's.
                if fs::read_dir(entry.path()).is_ok_and(|mut entries| entries.next().is_none()) {
                    fs::create_dir_all(&target).map_err(|cause| Error::file("create the folder", target, cause))?;
                }
                continue;
            }
            if let Some(written) = manifest.get(&path) {
                let is_same = || fs::read(entry.path()).is_ok_and(|bytes| FileHash::of(&bytes) == *written);
                if entry.file_type().is_file() && is_same() {
                    continue;
                }
                return Err(Error::with_hint(
                    format!("`{}` is in the way: no build of ours wrote it", entry.path().display()),
                    "move it away, or into `static/`",
                ));
            }
            with_parent(&target, || fs::hard_link(entry.path(), &target))
                .or_else(|_| with_parent(&target, || fs::copy(entry.path(), &target).map(drop)))
                .map_err(|cause| Error::file("write", &target, cause))?;
        }
        Ok(())
    }

    /// Adds a file to the manifest and the record.
    fn note(&self, path: &SitePath, entry: Entry, is_changed: bool) -> Result<(), Error> {
        let mut state = self.written.lock().expect("no thread panics with the lock");
        state.changed += usize::from(is_changed);
        if state.record.entries.insert(path.to_string(), entry).is_some() {
            return Err(Error::message(format!("two files of the site would be at `{path}`")));
        }
        Ok(())
    }
}

/// Writes a file that does not exist yet; its stamp.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<Option<Stamp>> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    Ok(Stamp::of(&file.metadata()?))
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After a failure this is the unfinished site, after success the replaced one; the next build removes what is
        // left if this does not succeed.
        let _ = fs::remove_dir_all(&self.folder);
        let _ = fs::remove_file(&self.lock_path);
    }
}

/// The folder that a site is gathered in, and the lock that keeps two builds apart: both beside the output.
fn neighbors(out: &Path) -> (PathBuf, PathBuf) {
    let name = out.file_name().map_or_else(|| "site".to_owned(), |name| name.to_string_lossy().into_owned());
    let parent = out.parent().unwrap_or(Path::new("."));
    (parent.join(format!(".{name}.askbook-new")), parent.join(format!(".{name}.askbook-lock")))
}

/// Locks the file at `lock_path`.
///
/// # Errors
/// Fails when another build has the lock, or the file cannot be made.
fn lock(out: &Path, lock_path: &Path) -> Result<File, Error> {
    loop {
        let lock = File::create(lock_path).map_err(|cause| Error::file("write", lock_path, cause))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => {
                return Err(Error::with_hint(
                    format!("another build is writing to `{}`", out.display()),
                    "wait until it is done",
                ));
            }
            Err(fs::TryLockError::Error(cause)) => return Err(Error::file("lock", lock_path, cause)),
        }
        // A build that ended between the two steps has removed the file: a lock on it keeps nobody out.
        if is_at(&lock, lock_path) {
            return Ok(lock);
        }
    }
}

/// Whether the open file is the one at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |open: &Metadata, named: &Metadata| (open.dev(), open.ino()) == (named.dev(), named.ino());
    file.metadata().ok().zip(fs::metadata(path).ok()).is_some_and(|(open, named)| same(&open, &named))
}

/// Whether the open file is the one at `path`: elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

/// Runs `write`, and once more with the parent folder created when that was missing.
fn with_parent<T>(path: &Path, write: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match write() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            write()
        }
        result => result,
    }
}

/// The folder that `out` means: a symbolic link is followed, so that the link itself stays.
fn resolve(out: &Path) -> Result<PathBuf, Error> {
    match out.canonicalize() {
        Ok(path) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            std::path::absolute(out).map_err(|cause| Error::file("resolve", out, cause))
        }
        Err(cause) => Err(Error::file("open", out, cause)),
    }
}

/// Whether there is nothing at `out`, or an empty folder.
fn is_vacant(out: &Path) -> Result<bool, Error> {
    match fs::read_dir(out) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(cause) => Err(Error::file("read the folder", out, cause)),
    }
}

fn remove_folder(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::file("remove", folder, error)),
        _ => Ok(()),
    }
}

/// Makes `new` the folder at `out`, and what was there the folder at `new`.
fn change_places(new: &Path, out: &Path) -> Result<(), Error> {
    let failed = |cause: io::Error| Error::File { action: "replace", path: out.to_owned(), cause };
    if !out.exists() {
        return fs::rename(new, out).map_err(failed);
    }
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE) {
            Ok(()) => return Ok(()),
            // Some file systems cannot exchange: two renames then, with the old site put back when the second fails.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS | rustix::io::Errno::NOTSUP) => {}
            Err(error) => return Err(failed(error.into())),
        }
    }
    let old = new.with_extension("askbook-old");
    fs::rename(out, &old).map_err(failed)?;
    if let Err(cause) = fs::rename(new, out) {
        let _ = fs::rename(&old, out);
        return Err(failed(cause));
    }
    fs::rename(&old, new).map_err(failed)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_lock_file_that_was_removed_meanwhile_is_no_lock() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("lock");
        let first = lock(folder.path(), &path).expect("nobody has it");
        assert!(is_at(&first, &path));
        assert!(lock(folder.path(), &path).is_err(), "the first has it");
        fs::remove_file(&path).expect("it is there");
        assert!(!is_at(&first, &path), "it is gone");
        let _second = lock(folder.path(), &path).expect("the first has a file that nobody finds");
        assert!(!is_at(&first, &path), "another is in its place");
    }
}

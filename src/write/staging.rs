//! A site into a folder: as a whole or not at all.
//!
//! Files go into a hidden folder beside the output. When all are there and on the disk, the two folders change places in
//! one step, so a reader, or whoever pulls the plug, sees the old site or the new one. `.askbook.json` in the output lists what
//! a build wrote with a hash of each file; anything else there is carried over, never deleted. Under
//! `kept` it lists files of the edition before, see `kept.rs`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Mutex;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::published::{Published, manifest_text};
use super::record::{Entry, Record, Stamp};
use super::spare::{self, Spare};
use super::unfinished::{self, Rivals, Unfinished};
use crate::error::Error;
use crate::load::links;
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
    /// The files of the old site.
    before: FxHashMap<String, FileHash>,
    record: Record,
    pub(super) written: Mutex<StagingState>,
    unfinished: Unfinished,
    /// What is in `folder` from the beginning.
    spare: Spare,
    /// Where the folder that this site takes the place of is kept.
    spare_place: Option<PathBuf>,
}

#[derive(Default)]
pub(super) struct StagingState {
    pub(super) record: Record,
    /// Files of the edition before.
    pub(super) kept: BTreeMap<String, Entry>,
    changed: Vec<String>,
}

impl Staging {
    /// Prepares to replace the site in `out`, of which `record` says what the last build wrote. `spare_place` is where the folder of
    /// the site before is kept, for one build after the other.
    ///
    /// # Errors
    /// Fails when `out` holds files of others and no site of ours, when another build is writing there, or when the
    /// folder beside it cannot be created.
    pub fn begin(out: &Path, record: Record, spare_place: Option<PathBuf>) -> Result<Self, Error> {
        let out = links::place(out)?;
        let parent = out.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(|cause| Error::file("create the folder", parent, cause))?;
        let unfinished = Unfinished::beside(&out, Rivals::Refused)?;
        // Read while nobody else may build there, so that no other build publishes in between.
        let before = Published::read(&out);
        if before.is_none() && !is_vacant(&out)? {
            return Err(Error::ForeignOutput { path: out });
        }
        let before: Option<FxHashMap<String, FileHash>> =
            before.map(|published| published.manifest.into_iter().chain(published.kept).collect());
        let before = before.unwrap_or_default();
        refuse_linked_folders(&out, &before)?;
        let folder = unfinished.path("site");
        fs::create_dir(&folder).map_err(|cause| Error::file("create the folder", &folder, cause))?;
        // A cache in the site is no place for another site.
        let spare_place = spare_place.filter(|place| links::place(place).is_ok_and(|place| !place.starts_with(&out)));
        let spare = spare_place.as_ref().and_then(|place| Spare::take(place, &folder)).unwrap_or_default();
        Ok(Self { out, folder, before, record, written: Mutex::default(), unfinished, spare, spare_place })
    }

    /// Puts the new site in the old one's place, and says what was written.
    ///
    /// # Errors
    /// Fails when a file cannot be written or the folders cannot change places; the old site is then untouched.
    pub fn publish(self) -> Result<(WriteSummary, Record), Error> {
        let StagingState { mut record, kept, mut changed } =
            std::mem::take(&mut *self.written.lock().expect("no thread panics with the lock"));
        let files = record.entries.iter().map(|(path, entry)| (path, &entry.hash));
        let manifest = manifest_text(files, kept.iter().map(|(path, entry)| (path, &entry.hash)));
        let bytes = record.entries.values().map(|entry| entry.hash.length).sum();
        let (files, count) = (record.entries.len(), changed.len());
        changed.extend(kept.keys().cloned());
        record.entries.extend(kept);
        refuse_files_in_files(&record)?;
        self.spare
            .finish(&self.folder, |path| record.entries.contains_key(path))
            .map_err(|cause| Error::file("remove files from", &self.folder, cause))?;
        self.carry_over(&record)?;
        let path = self.folder.join(Route::Written.path().as_str());
        with_parent(&path, || write_new(&path, manifest.as_bytes()))
            .map_err(|cause| Error::file("write", path, cause))?;
        drop(manifest);
        sync(&self.folder, &changed).map_err(|cause| Error::file("write", &self.folder, cause))?;
        self.unfinished.publish(&self.folder, &self.out)?;
        // Now it is what is in the old site's place.
        if let Some(place) = &self.spare_place {
            spare::keep(&self.folder, place);
        }
        let removed = self.before.keys().filter(|path| !record.entries.contains_key(*path)).count();
        Ok((WriteSummary { files, changed: count, removed, bytes }, record))
        // Dropping `self` removes what is now the old site, unless it is kept.
    }
}

impl Sink for Staging {
    fn keep(&self, route: Route<'_>, key: &PageKey) -> Result<Option<FileHash>, Error> {
        let path = route.path();
        let Some(entry) = self.record.entries.get(path.as_str()).filter(|entry| entry.key == Some(*key)) else {
            return Ok(None);
        };
        let old = self.out.join(path.as_str());
        let metadata = fs::symlink_metadata(&old).ok().filter(|metadata| entry.is(metadata));
        if !metadata.is_some_and(|metadata| self.link(&path, &old, &metadata)) {
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
        let old = self.out.join(path.as_str());
        // A file that did not change is linked, which spares the disk and keeps its date for the host.
        let known = self.unchanged(path, &old, hash, bytes);
        if let Some(metadata) = known.filter(|metadata| self.link(path, &old, metadata)) {
            return Ok((Stamp::of(&metadata), false));
        }
        let new = self.folder.join(path.as_str());
        let stamp = self.in_room(path, &new, || write_new(&new, bytes));
        Ok((stamp.map_err(|cause| Error::file("write", &new, cause))?, true))
    }

    /// Makes the file at `old`, which the system describes so, that of the new site as well; whether it is that now.
    fn link(&self, path: &SitePath, old: &Path, metadata: &Metadata) -> bool {
        if Stamp::of(metadata).is_some_and(|stamp| self.spare.has(path.as_str(), stamp.inode())) {
            return true;
        }
        let new = self.folder.join(path.as_str());
        self.in_room(path, &new, || fs::hard_link(old, &new)).is_ok()
    }

    /// Runs `write`, which makes the file at `new`, with room for it.
    fn in_room<T>(&self, path: &SitePath, new: &Path, write: impl Fn() -> io::Result<T>) -> io::Result<T> {
        self.spare.make_room(&self.folder, path.as_str())?;
        with_parent(new, &write).or_else(|error| {
            let is_in_the_way =
                matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::NotADirectory | ErrorKind::IsADirectory);
            if is_in_the_way && self.spare.clear(&self.folder, path.as_str())? {
                return with_parent(new, &write);
            }
            Err(error)
        })
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
    fn carry_over(&self, record: &Record) -> Result<(), Error> {
        if !self.out.is_dir() {
            return Ok(());
        }
        for entry in walkdir::WalkDir::new(&self.out).min_depth(1).follow_links(false) {
            let entry = entry.map_err(|error| Error::file("read", &self.out, error.into()))?;
            let Ok(relative) = entry.path().strip_prefix(&self.out) else { continue };
            let path = match relative.to_str() {
                Some(path) if MAIN_SEPARATOR == '/' => Cow::Borrowed(path),
                _ => {
                    let parts = relative.components().map(|part| part.as_os_str().to_string_lossy());
                    Cow::Owned(parts.collect::<Vec<_>>().join("/"))
                }
            };
            if self.is_ours(&path, || entry.metadata().ok()) {
                continue;
            }
            if entry.path_is_symlink() {
                return Err(links::linked(entry.path()));
            }
            let target = self.folder.join(relative);
            if entry.file_type().is_dir() {
                // Folders of ours hold files; an empty one is somebody else's, such as git's.
                if fs::read_dir(entry.path()).is_ok_and(|mut entries| entries.next().is_none()) {
                    fs::create_dir_all(&target).map_err(|cause| Error::file("create the folder", target, cause))?;
                }
                continue;
            }
            if let Some(written) = record.entries.get(&*path) {
                let is_same = || fs::read(entry.path()).is_ok_and(|bytes| FileHash::of(&bytes) == written.hash);
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
        let name = path.to_string();
        let mut state = self.written.lock().expect("no thread panics with the lock");
        if is_changed {
            state.changed.push(name.clone());
        }
        if state.record.entries.insert(name, entry).is_some() {
            return Err(Error::message(format!("two files of the site would be at `{path}`")));
        }
        Ok(())
    }
}

/// Writes a file that does not exist yet; its stamp.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<Option<Stamp>> {
    let mut file = File::create_new(path)?;
    let written = file.write_all(bytes).and_then(|()| file.metadata());
    // Half a file would be in the way of another try.
    let metadata = written.inspect_err(|_| drop(fs::remove_file(path)))?;
    Ok(Stamp::of(&metadata))
}

/// From so many changed files on, everything that waits for the disk is written at once.
const MANY_CHANGED: usize = 64;

/// Waits until what is new in `folder` is on the disk: after a power cut a file must not be empty where its length says
/// otherwise, since the record would believe it.
fn sync(folder: &Path, changed: &[String]) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    if changed.len() >= MANY_CHANGED {
        return Ok(rustix::fs::syncfs(File::open(folder)?)?);
    }
    let written = Route::Written.path();
    let paths: Vec<&str> = changed.iter().map(String::as_str).chain([written.as_str()]).collect();
    // Windows asks for the right to write before it writes through.
    paths.par_iter().try_for_each(|path| fs::OpenOptions::new().append(true).open(folder.join(path))?.sync_data())
}

/// Runs `write`, and once more with the parent folder created when that was missing; not any more when the process is told to end.
fn with_parent<T>(path: &Path, write: impl Fn() -> io::Result<T>) -> io::Result<T> {
    unfinished::ending().map_err(io::Error::other)?;
    match write() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            write()
        }
        result => result,
    }
}

/// Refuses a site whose folders somebody replaced by links, through which files of other places would be read.
fn refuse_linked_folders(out: &Path, files: &FxHashMap<String, FileHash>) -> Result<(), Error> {
    let folders = files.keys().flat_map(|path| path.match_indices('/').map(|(end, _)| &path[..end]));
    let folders: BTreeSet<&str> = folders.collect();
    match folders.into_iter().map(|folder| out.join(folder)).find(|folder| links::is_link(folder)) {
        Some(link) => Err(links::linked(&link)),
        None => Ok(()),
    }
}

/// Refuses a site where the path of one file is a folder of another's: only one of them could be there.
fn refuse_files_in_files(record: &Record) -> Result<(), Error> {
    for path in record.entries.keys() {
        let mut folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        if let Some(file) = folders.find(|folder| record.entries.contains_key(*folder)) {
            return Err(Error::with_hint(
                format!("`{file}` would be a file of the site, and the folder of `{path}`"),
                "rename one of the two",
            ));
        }
    }
    Ok(())
}

/// Whether there is nothing at `out`, or an empty folder.
fn is_vacant(out: &Path) -> Result<bool, Error> {
    match fs::read_dir(out) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(cause) => Err(Error::file("read the folder", out, cause)),
    }
}

//! The folder of the site before the last one. The next site is made in it, so that of thousands of files only those that changed
//! since are linked or written.
//!
//! The two folders share their files by hard links. What is in this one counts only where it is the very file of the published site:
//! by the number of its inode. Where a system's numbers cannot be relied on, or anything else is strange, the folder goes and every
//! file is linked.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;
use walkdir::WalkDir;

use crate::load::links;

/// What is in the folder already.
#[derive(Default)]
pub(super) struct Spare {
    /// Number of the inode of each file by its path.
    files: FxHashMap<String, u64>,
    folders: Vec<PathBuf>,
}

impl Spare {
    /// Takes the spare folder at `place` as `folder`; nothing, and no folder, where there is none that is of use.
    pub(super) fn take(place: &Path, folder: &Path) -> Option<Self> {
        if !links::is_folder(place) || fs::rename(place, folder).is_err() {
            return None;
        }
        let spare = listed(folder);
        if spare.is_none() {
            let _ = fs::remove_dir_all(folder);
        }
        spare
    }

    /// Whether the file at `path` is in the folder, and is the one with this inode.
    pub(super) fn has(&self, path: &str, inode: u64) -> bool {
        self.files.get(path).is_some_and(|known| *known == inode)
    }

    /// Makes room in `folder` for the file at `path`.
    pub(super) fn make_room(&self, folder: &Path, path: &str) {
        if self.files.contains_key(path) {
            let _ = fs::remove_file(folder.join(path));
        }
    }

    /// As [`Spare::make_room`] where a file is in the place of a folder of `path`, or a folder in the place of the file.
    pub(super) fn clear(&self, folder: &Path, path: &str) {
        for (end, _) in path.match_indices('/') {
            self.make_room(folder, &path[..end]);
        }
        let place = folder.join(path);
        if self.folders.contains(&place) {
            let _ = fs::remove_dir_all(place);
        }
    }

    /// Removes the files that the new site does not have, and folders that are empty then.
    pub(super) fn finish(&self, folder: &Path, is_wanted: impl Fn(&str) -> bool) -> std::io::Result<()> {
        let unwanted: Vec<&String> = self.files.keys().filter(|path| !is_wanted(path)).collect();
        for path in unwanted {
            // A folder may be in its place now, or a file in that of a folder of it.
            let place = folder.join(path);
            if place.symlink_metadata().is_ok_and(|metadata| !metadata.is_dir()) {
                fs::remove_file(place)?;
            }
        }
        for folder in self.folders.iter().collect::<BTreeSet<_>>().into_iter().rev() {
            // Those that hold something stay.
            let _ = fs::remove_dir(folder);
        }
        Ok(())
    }
}

/// Keeps `folder` at `place` for the next build; where that is impossible it stays where it is.
pub(super) fn keep(folder: &Path, place: &Path) {
    if cfg!(unix) && links::is_folder(folder) && place.symlink_metadata().is_err() {
        let _ = fs::rename(folder, place);
    }
}

#[cfg(unix)]
fn listed(folder: &Path) -> Option<Spare> {
    use std::os::unix::fs::MetadataExt;
    use walkdir::DirEntryExt;

    let mut spare = Spare::default();
    let mut last_parent = PathBuf::new();
    for entry in WalkDir::new(folder).min_depth(1).follow_links(false) {
        let entry = entry.ok()?;
        if entry.file_type().is_dir() {
            spare.folders.push(entry.into_path());
            continue;
        }
        // In each folder one file says whether the numbers in a listing are those of the files.
        let parent = entry.path().parent()?;
        if parent != last_parent {
            parent.clone_into(&mut last_parent);
            fs::symlink_metadata(entry.path()).ok().filter(|metadata| metadata.ino() == entry.ino())?;
        }
        if !entry.file_type().is_file() {
            return None;
        }
        let path = entry.path().strip_prefix(folder).ok()?.to_str()?.to_owned();
        spare.files.insert(path, entry.ino());
    }
    Some(spare)
}

#[cfg(not(unix))]
fn listed(_: &Path) -> Option<Spare> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::*;

    #[test]
    fn a_folder_is_taken_with_its_files() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let (place, folder) = (parent.path().join("spare"), parent.path().join("site"));
        assert!(Spare::take(&place, &folder).is_none());
        fs::create_dir_all(place.join("q")).expect("it is ours");
        fs::write(place.join("q/a.html"), "a").expect("it is ours");
        fs::write(place.join("b.txt"), "b").expect("it is ours");
        let inode = fs::metadata(place.join("q/a.html")).expect("it is there").ino();
        let spare = Spare::take(&place, &folder).expect("it is plain");
        assert!(spare.has("q/a.html", inode) && !spare.has("q/a.html", inode + 1) && !spare.has("a.html", inode));
        spare.finish(&folder, |path| path == "b.txt").expect("it is ours");
        assert!(folder.join("b.txt").is_file() && !folder.join("q").exists());
        keep(&folder, &place);
        assert!(place.join("b.txt").is_file() && !folder.exists());
    }

    #[test]
    fn a_strange_folder_goes_and_what_it_leads_to_stays() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        fs::write(elsewhere.path().join("precious"), "p").expect("it is ours");
        let (place, folder) = (parent.path().join("spare"), parent.path().join("site"));
        for name in ["file", "folder"] {
            fs::create_dir(&place).expect("it is ours");
            fs::write(place.join("a.html"), "a").expect("it is ours");
            let target = if name == "file" { elsewhere.path().join("precious") } else { elsewhere.path().to_owned() };
            symlink(target, place.join(name)).expect("it is ours");
            assert!(Spare::take(&place, &folder).is_none());
            assert!(!place.exists() && !folder.exists());
        }
        symlink(elsewhere.path(), &place).expect("it is ours");
        assert!(Spare::take(&place, &folder).is_none());
        assert!(elsewhere.path().join("precious").is_file());
    }
}

//! The folder of the site before the last one. The next site is made in it, so that of thousands of files only those that changed
//! since are linked or written.
//!
//! The two folders share their files by hard links. What is in this one counts only where it is the very file of the published site:
//! by the number of its inode. Where a system's numbers or names cannot be relied on, where a folder is not as a new one would be,
//! or anything else is strange, the folder goes and every file is linked.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;
use walkdir::WalkDir;

use crate::load::links;
use crate::route::Route;

/// Whether a system's files have numbers, and names that are what somebody wrote: for macOS `é` is one name in two spellings.
const IS_OF_USE: bool = cfg!(all(unix, not(target_os = "macos")));

/// What is in the folder already.
#[derive(Default)]
pub(super) struct Spare {
    /// Number of the inode of each file by its path.
    files: FxHashMap<String, u64>,
    /// Folders by their paths in this one.
    folders: Vec<PathBuf>,
}

impl Spare {
    /// Puts the spare folder at `place` in the place of `folder`, which is new and empty; where there is none that is of use, nothing
    /// is put there.
    pub(super) fn take(place: &Path, folder: &Path) -> Option<Self> {
        if !IS_OF_USE || !links::is_folder(place) {
            return None;
        }
        let spare = folder.metadata().ok().and_then(|new| listed(place, &new));
        if spare.is_none() {
            // Where this does not succeed, it is strange the next time, too.
            let _ = fs::remove_dir_all(place);
        }
        let spare = spare?;
        // A folder takes the place of an empty one.
        fs::rename(place, folder).is_ok().then_some(spare)
    }

    /// Whether the file at `path` is in the folder, and is the one with this inode.
    pub(super) fn has(&self, path: &str, inode: u64) -> bool {
        self.files.get(path).is_some_and(|known| *known == inode)
    }

    /// Makes room in `folder` for the file at `path`.
    ///
    /// # Errors
    /// Fails when the file that is there cannot be removed.
    pub(super) fn make_room(&self, folder: &Path, path: &str) -> io::Result<()> {
        match self.files.contains_key(path).then(|| fs::remove_file(folder.join(path))) {
            Some(Err(error)) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Err(error),
            _ => Ok(()),
        }
    }

    /// As [`Spare::make_room`] where a file is in the place of a folder of `path`, or a folder in the place of the file; whether
    /// either is. What it removes cannot be wanted where `path` is.
    ///
    /// # Errors
    /// Fails when that cannot be removed.
    pub(super) fn clear(&self, folder: &Path, path: &str) -> io::Result<bool> {
        let mut is_clear = false;
        for (end, _) in path.match_indices('/') {
            is_clear |= self.files.contains_key(&path[..end]);
            self.make_room(folder, &path[..end])?;
        }
        if self.folders.iter().any(|known| known == Path::new(path)) {
            is_clear = true;
            match fs::remove_dir_all(folder.join(path)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(is_clear)
    }

    /// Removes the files that the new site does not have, and folders that are empty then.
    pub(super) fn finish(&self, folder: &Path, is_wanted: impl Fn(&str) -> bool) -> io::Result<()> {
        let unwanted: Vec<&String> = self.files.keys().filter(|path| !is_wanted(path)).collect();
        for path in unwanted {
            // A folder may be in its place now, or a file in that of a folder of it.
            let place = folder.join(path);
            if place.symlink_metadata().is_ok_and(|metadata| !metadata.is_dir()) {
                fs::remove_file(place)?;
            }
        }
        for known in self.folders.iter().collect::<BTreeSet<_>>().into_iter().rev() {
            // Those that hold something stay.
            let _ = fs::remove_dir(folder.join(known));
        }
        Ok(())
    }
}

/// Keeps `folder` at `place` for the next build; where that is impossible it stays where it is.
pub(super) fn keep(folder: &Path, place: &Path) {
    if IS_OF_USE && links::is_folder(folder) && place.symlink_metadata().is_err() {
        let _ = fs::rename(folder, place);
    }
}

/// What is in the folder at `place`; `None` where that is strange, or not as in a `new` folder.
#[cfg(unix)]
fn listed(place: &Path, new: &Metadata) -> Option<Spare> {
    use std::os::unix::fs::MetadataExt;
    use walkdir::DirEntryExt;

    // Folders of others, and those that somebody opened or closed to others, are not what a new site has.
    let is_as_new =
        |folder: &Metadata| [folder.mode(), folder.uid(), folder.gid()] == [new.mode(), new.uid(), new.gid()];
    let mut spare = Spare::default();
    let mut last_parent = PathBuf::new();
    for entry in WalkDir::new(place).follow_links(false) {
        let entry = entry.ok()?;
        let path = entry.path().strip_prefix(place).ok()?;
        if entry.file_type().is_dir() {
            entry.metadata().ok().filter(is_as_new)?;
            if entry.depth() > 0 {
                spare.folders.push(path.to_owned());
            }
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
        spare.files.insert(path.to_str()?.to_owned(), entry.ino());
    }
    // Where capitals make no difference, a file that was renamed would keep its old name.
    let written = Route::Written.path();
    let is_respelled = place.join(written.as_str().to_uppercase()).symlink_metadata().is_ok();
    (spare.files.contains_key(written.as_str()) && !is_respelled).then_some(spare)
}

#[cfg(not(unix))]
fn listed(_: &Path, _: &Metadata) -> Option<Spare> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    /// A spare folder with these files besides the list of what a build wrote, and a new one for the next site.
    fn folders(parent: &Path, files: &[&str]) -> (PathBuf, PathBuf) {
        let (place, folder) = (parent.join("spare"), parent.join("site"));
        for path in files.iter().chain(&[Route::Written.path().as_str()]) {
            let file = place.join(path);
            fs::create_dir_all(file.parent().expect("it is below")).expect("it is ours");
            fs::write(file, path).expect("it is ours");
        }
        if !folder.exists() {
            fs::create_dir(&folder).expect("it is ours");
        }
        (place, folder)
    }

    #[test]
    fn a_folder_is_taken_with_its_files() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let (place, folder) = folders(parent.path(), &["in/a.html", "b.txt"]);
        let inode = fs::metadata(place.join("in/a.html")).expect("it is there").ino();
        let spare = Spare::take(&place, &folder).expect("it is plain");
        assert!(spare.has("in/a.html", inode) && !spare.has("in/a.html", inode + 1) && !spare.has("a.html", inode));
        spare.finish(&folder, |path| path == "b.txt").expect("it is ours");
        assert!(folder.join("b.txt").is_file() && !folder.join("in").exists());
        keep(&folder, &place);
        assert!(place.join("b.txt").is_file() && !folder.exists());
    }

    #[test]
    fn a_strange_folder_goes_and_what_it_leads_to_stays() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        fs::write(elsewhere.path().join("precious"), "p").expect("it is ours");
        for name in ["file", "folder"] {
            let (place, folder) = folders(parent.path(), &["a.html"]);
            let target = if name == "file" { elsewhere.path().join("precious") } else { elsewhere.path().to_owned() };
            symlink(target, place.join(name)).expect("it is ours");
            assert!(Spare::take(&place, &folder).is_none());
            assert!(!place.exists() && folder.is_dir());
        }
        let (place, folder) = (parent.path().join("spare"), parent.path().join("site"));
        symlink(elsewhere.path(), &place).expect("it is ours");
        assert!(Spare::take(&place, &folder).is_none());
        assert!(elsewhere.path().join("precious").is_file());
    }

    #[test]
    fn a_folder_that_is_not_as_a_new_one_goes() {
        let parent = tempfile::tempdir().expect("a temporary folder");
        for closed in ["", "in"] {
            let (place, folder) = folders(parent.path(), &["in/a.html"]);
            fs::set_permissions(place.join(closed), fs::Permissions::from_mode(0o700)).expect("it is ours");
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("it is ours");
            assert!(Spare::take(&place, &folder).is_none(), "`{closed}` is closed to others");
            assert!(!place.exists());
        }
        // A system without capitals has the list under this name, too.
        let (place, folder) = folders(parent.path(), &[".ASKBOOK.JSON"]);
        assert!(Spare::take(&place, &folder).is_none());
    }
}

//! What the system says of files, by which a project is read again without reading every file.

use std::fs::Metadata;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustc_hash::{FxHashMap, FxHasher};

use crate::source::SourcePath;

/// A file's state by what the system says of it, without its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Stamp {
    pub(super) length: u64,
    modified: Option<SystemTime>,
    /// Inode and time of the last change of status, where the system has them.
    identity: (u64, i64, i64),
}

impl Stamp {
    /// Whether the file has this stamp for so long that a later state has another one.
    pub(super) fn is_settled(&self, now: SystemTime) -> bool {
        let changed = u64::try_from(self.identity.1).map_or(now, |seconds| UNIX_EPOCH + Duration::from_secs(seconds));
        let times = [self.modified.unwrap_or(now), changed];
        times.into_iter().all(|time| now.duration_since(time).is_ok_and(|age| age > SETTLED))
    }

    pub(super) fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let identity = {
            use std::os::unix::fs::MetadataExt;
            (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
        };
        #[cfg(not(unix))]
        let identity = (0, 0, 0);
        Self { length: metadata.len(), modified: metadata.modified().ok(), identity }
    }
}

/// What was seen of a file, and whether its stamp tells it from any later state.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub(super) stamp: Stamp,
    pub(super) is_settled: bool,
}

/// A file that changed less than this before it was read may change again and keep its stamp: clocks of file systems are coarse,
/// up to two seconds (FAT).
const SETTLED: Duration = Duration::from_secs(3);

/// What was seen of the files of a book.
#[derive(Default)]
pub(super) struct Sight {
    files: FxHashMap<SourcePath, Seen>,
    state: u64,
}

impl Sight {
    pub(super) fn get(&self, path: &SourcePath) -> Option<Seen> {
        self.files.get(path).copied()
    }

    /// Notes what was seen of a file, in place of what was seen before.
    pub(super) fn insert(&mut self, path: &SourcePath, seen: Seen) {
        self.state = self.state.wrapping_add(number(path, seen));
        if let Some(before) = self.files.insert(path.clone(), seen) {
            self.state = self.state.wrapping_sub(number(path, before));
        }
    }

    /// Takes back what was seen of a file, so that it is read the next time.
    pub(super) fn forget(&mut self, path: &SourcePath) {
        if let Some(before) = self.files.remove(path) {
            self.state = self.state.wrapping_sub(number(path, before));
        }
    }

    /// Whether the stamp of every file tells it from any later state.
    pub(super) fn is_settled(&self) -> bool {
        self.files.values().all(|seen| seen.is_settled)
    }

    /// A number that changes when a file does.
    pub(super) fn state(&self) -> u64 {
        self.state
    }
}

fn number(path: &SourcePath, seen: Seen) -> u64 {
    let mut hasher = FxHasher::default();
    (path, seen.stamp).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_a_moment_ago_is_not_settled() {
        let now = UNIX_EPOCH + Duration::from_secs(1_000_000);
        let stamp = |modified: u64, changed: i64| Stamp {
            length: 1,
            modified: Some(UNIX_EPOCH + Duration::from_secs(modified)),
            identity: (7, changed, 0),
        };
        assert!(stamp(900_000, 900_000).is_settled(now));
        assert!(!stamp(999_998, 900_000).is_settled(now));
        assert!(!stamp(900_000, 999_999).is_settled(now), "copied with its time");
        assert!(!stamp(2_000_000, 900_000).is_settled(now), "from the future");
    }

    #[test]
    fn the_state_is_that_of_the_files_whatever_was_before() {
        let seen = |length| Seen { stamp: Stamp { length, modified: None, identity: (0, 0, 0) }, is_settled: true };
        let (mut first, mut second) = (Sight::default(), Sight::default());
        first.insert(&SourcePath::new("a"), seen(1));
        first.insert(&SourcePath::new("b"), seen(2));
        second.insert(&SourcePath::new("b"), seen(3));
        second.insert(&SourcePath::new("a"), seen(1));
        assert_ne!(first.state(), second.state());
        second.insert(&SourcePath::new("b"), seen(2));
        assert_eq!(first.state(), second.state());
    }
}

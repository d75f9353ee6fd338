//! What the last build wrote into a folder, kept in the cache: the next one renders and reads only what differs.
//!
//! The record is outside of the book and of the site, so that nobody who sends a pull request can write it. A file counts as
//! written by us while its inode, length and time of change are what they were; otherwise its content is compared.

use std::fs::Metadata;

use rustc_hash::FxHashMap;

use crate::route::{FileHash, PageKey};

/// Says what wrote a record, as a line; others are not read.
const VERSION: &[u8] = b"askbook record 1\n";

/// What identifies a file on disk as the one that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Number of the inode; 0 where the system has none.
    inode: u64,
    /// Time of the last change of its content, in nanoseconds since 1970.
    changed: i128,
}

impl Stamp {
    /// Of a file as the system describes it; `None` where it cannot tell files apart.
    #[cfg(unix)]
    #[must_use]
    pub fn of(metadata: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let changed = i128::from(metadata.mtime()) * 1_000_000_000 + i128::from(metadata.mtime_nsec());
        Some(Self { inode: metadata.ino(), changed })
    }

    /// Number of the file's inode.
    #[must_use]
    pub fn inode(&self) -> u64 {
        self.inode
    }

    /// Of a file as the system describes it; `None` where it cannot tell files apart.
    #[cfg(not(unix))]
    #[must_use]
    pub fn of(_: &Metadata) -> Option<Self> {
        None
    }
}

/// A file that a build wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it was made from, for a page.
    pub key: Option<PageKey>,
    /// Its content.
    pub hash: FileHash,
    /// The file on disk.
    pub stamp: Option<Stamp>,
}

impl Entry {
    /// Whether the file that the system describes so is the one that was written.
    #[must_use]
    pub fn is(&self, metadata: &Metadata) -> bool {
        metadata.is_file()
            && metadata.len() == self.hash.length
            && self.stamp.is_some_and(|stamp| Stamp::of(metadata) == Some(stamp))
    }
}

/// Files by path in the site.
#[derive(Debug, Default)]
pub struct Record {
    /// The files.
    pub entries: FxHashMap<String, Entry>,
}

impl Record {
    /// Reads what [`Record::to_bytes`] wrote; anything else is an empty record.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self { entries: read(bytes).unwrap_or_default() }
    }

    /// As bytes: the version line, then for each file in any order the length of its path as a little-endian `u32`, the path, 1
    /// or 0 and the key, the hash, the length as `u64`, 1 or 0, the inode as `u64` and the time as `i128`.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = VERSION.to_vec();
        for (path, entry) in &self.entries {
            let Ok(length) = u32::try_from(path.len()) else { continue };
            bytes.extend_from_slice(&length.to_le_bytes());
            bytes.extend_from_slice(path.as_bytes());
            bytes.push(u8::from(entry.key.is_some()));
            bytes.extend_from_slice(&entry.key.unwrap_or_default());
            bytes.extend_from_slice(&entry.hash.hash);
            bytes.extend_from_slice(&entry.hash.length.to_le_bytes());
            let stamp = entry.stamp.unwrap_or(Stamp { inode: 0, changed: 0 });
            bytes.push(u8::from(entry.stamp.is_some()));
            bytes.extend_from_slice(&stamp.inode.to_le_bytes());
            bytes.extend_from_slice(&stamp.changed.to_le_bytes());
        }
        bytes
    }
}

fn read(bytes: &[u8]) -> Option<FxHashMap<String, Entry>> {
    let mut rest = bytes.strip_prefix(VERSION)?;
    let mut entries = FxHashMap::default();
    while !rest.is_empty() {
        let (length, tail) = rest.split_first_chunk::<4>()?;
        let (path, tail) = tail.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        let (has_key, tail) = tail.split_first()?;
        let (key, tail) = tail.split_first_chunk::<16>()?;
        let (hash, tail) = tail.split_first_chunk::<16>()?;
        let (length, tail) = tail.split_first_chunk::<8>()?;
        let (has_stamp, tail) = tail.split_first()?;
        let (inode, tail) = tail.split_first_chunk::<8>()?;
        let (changed, tail) = tail.split_first_chunk::<16>()?;
        let stamp = Stamp { inode: u64::from_le_bytes(*inode), changed: i128::from_le_bytes(*changed) };
        let entry = Entry {
            key: (*has_key == 1).then_some(*key),
            hash: FileHash { hash: *hash, length: u64::from_le_bytes(*length) },
            stamp: (*has_stamp == 1).then_some(stamp),
        };
        entries.insert(std::str::from_utf8(path).ok()?.to_owned(), entry);
        rest = tail;
    }
    Some(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;

    #[test]
    fn a_record_is_read_as_it_was_written_and_half_of_one_is_none() {
        let hash = FileHash::of(b"content");
        let stamp = Some(Stamp { inode: 7, changed: -3 });
        let mut record = Record::default();
        record.entries.insert(Route::Question("a").path().to_string(), Entry { key: Some([9; 16]), hash, stamp });
        record.entries.insert("ids.json".to_owned(), Entry { key: None, hash, stamp: None });
        let bytes = record.to_bytes();
        assert_eq!(Record::from_bytes(&bytes).entries, record.entries);
        let one = bytes.len() - (bytes.len() - VERSION.len()) / 2 - 20;
        assert!(Record::from_bytes(&bytes[..one]).entries.is_empty());
        assert!(Record::from_bytes(b"askbook record 0\n").entries.is_empty());
    }
}

//! Where finished files go.

use std::collections::BTreeMap;
use std::sync::Mutex;

use sha2::{Digest, Sha256};

use super::Route;
use crate::error::Error;
use crate::source::SitePath;

/// A hash of all that decides a page's bytes.
pub type PageKey = [u8; 16];

/// What a file consists of, in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileHash {
    /// The first half of the content's SHA-256: browsers can make it, too.
    pub hash: [u8; 16],
    /// Bytes.
    pub length: u64,
}

impl FileHash {
    /// Of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut hash = [0; 16];
        hash.copy_from_slice(&Sha256::digest(bytes)[..16]);
        Self { hash, length: bytes.len() as u64 }
    }

    /// What a file's name carries: the first eight hexadecimal digits. The service worker checks files by them.
    #[must_use]
    pub fn in_name(&self) -> String {
        let first = u32::from_be_bytes([self.hash[0], self.hash[1], self.hash[2], self.hash[3]]);
        format!("{first:08x}")
    }
}

/// Takes the files of a site as they are finished, from several threads and in any order.
///
/// A large book is several times as large as a site as it is as Markdown, so a build hands each page on at once instead of
/// keeping all of them.
pub trait Sink: Sync {
    /// Keeps the page that an earlier build made at `route` from what has this key; `None` where there is no such page, and it
    /// has to be put.
    ///
    /// # Errors
    /// Fails when the file cannot be stored.
    fn keep(&self, route: Route<'_>, key: &PageKey) -> Result<Option<FileHash>, Error> {
        let _ = (route, key);
        Ok(None)
    }

    /// Takes a file, and the key of a page. A path comes once.
    ///
    /// # Errors
    /// Fails when the file cannot be stored.
    fn put(&self, route: Route<'_>, key: Option<PageKey>, bytes: Vec<u8>) -> Result<FileHash, Error>;
}

/// The part of a site that has a translation.
pub struct Below<'a> {
    /// The translation's language.
    pub language: &'a str,
    /// The whole site.
    pub sink: &'a dyn Sink,
}

impl Sink for Below<'_> {
    fn keep(&self, route: Route<'_>, key: &PageKey) -> Result<Option<FileHash>, Error> {
        self.sink.keep(Route::Translated(self.language, route.path().as_str()), key)
    }

    fn put(&self, route: Route<'_>, key: Option<PageKey>, bytes: Vec<u8>) -> Result<FileHash, Error> {
        self.sink.put(Route::Translated(self.language, route.path().as_str()), key, bytes)
    }
}

/// Takes a file that has no key.
pub type Put<'a> = dyn Fn(Route<'_>, Vec<u8>) -> Result<(), Error> + Sync + 'a;

/// A whole site in memory.
#[derive(Debug, Default)]
pub struct Site {
    files: Mutex<BTreeMap<SitePath, Vec<u8>>>,
}

impl Site {
    /// Its files by path.
    #[must_use]
    pub fn into_files(self) -> BTreeMap<SitePath, Vec<u8>> {
        self.files.into_inner().expect("no thread panics with the lock")
    }
}

impl Sink for Site {
    fn put(&self, route: Route<'_>, _: Option<PageKey>, bytes: Vec<u8>) -> Result<FileHash, Error> {
        let hash = FileHash::of(&bytes);
        self.files.lock().expect("no thread panics with the lock").insert(route.path(), bytes);
        Ok(hash)
    }
}

//! The finished handbook: bytes by path, in memory or on their way to a folder.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;

use crate::error::Error;

/// A path relative to the site's root, without a leading `/`: `q/go-defer-order.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(String);

impl SitePath {
    /// Takes a path that is relative to the site's root already.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What leads from this file's folder to the site's root: `""`, `../`, `../../`.
    #[must_use]
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Takes the files of a site as they are finished, from several threads and in any order.
///
/// A large book is several times as large as a site as it is as Markdown, so a build hands each page on at once
/// instead of keeping all of them.
pub trait PageSink: Sync {
    /// Takes one file; a path comes once.
    ///
    /// # Errors
    /// Fails when the file cannot be stored.
    fn put(&self, path: SitePath, bytes: Vec<u8>) -> Result<(), Error>;
}

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

impl PageSink for Site {
    fn put(&self, path: SitePath, bytes: Vec<u8>) -> Result<(), Error> {
        self.files.lock().expect("no thread panics with the lock").insert(path, bytes);
        Ok(())
    }
}

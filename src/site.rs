//! The finished handbook: bytes by path, in memory or on their way to a folder.

use std::collections::BTreeMap;
use std::sync::Mutex;

use crate::error::Error;
use crate::source::SitePath;

/// Media type by a file's ending.
#[must_use]
pub fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "mp4" => "video/mp4",
        _ => "application/octet-stream",
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

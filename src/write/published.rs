//! The record of a published site: `.askbook.json`, which lists the files of a build with a hash of each.
//!
//! `{"kind":"askbook site","files":{path:"hash length",…},"kept":{…}}`, a file a line; a hash is the first half of the SHA-256 in hexadecimal digits.
//! `kept` is left out where nothing is.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use rayon::prelude::*;
use serde::Deserialize;

use super::record::Record;
use super::staging::WriteSummary;
use crate::route::{FileHash, Route};

/// First words of the manifest: says that the folder is ours.
const MANIFEST_KIND: &str = "askbook site";

/// The files of a site as the manifest lists them.
pub(super) type Manifest = BTreeMap<String, FileHash>;

/// What is known of a site that a build published.
#[derive(Default)]
pub struct Published {
    pub(super) manifest: Manifest,
    /// Files of the edition before it.
    pub(super) kept: Manifest,
}

impl Published {
    /// Reads the manifest of `out`; `None` when no build of ours wrote there.
    #[must_use]
    pub fn read(out: &Path) -> Option<Self> {
        Self::from_text(&fs::read_to_string(out.join(Route::Written.path().as_str())).ok()?)
    }

    /// Reads the text of a manifest; `None` when it is none of ours.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let read: ManifestText =
            serde_json::from_str(text).ok().filter(|read: &ManifestText| read.kind == MANIFEST_KIND)?;
        let files =
            |written: BTreeMap<String, Written>| written.into_iter().map(|(path, file)| (path, file.0)).collect();
        Some(Self { manifest: files(read.files), kept: files(read.kept) })
    }

    /// Whether the site has files of the edition before it.
    #[must_use]
    pub fn has_kept(&self) -> bool {
        !self.kept.is_empty()
    }

    /// Every file that our builds put there.
    pub(super) fn all(&self) -> impl Iterator<Item = (&String, &FileHash)> {
        self.manifest.iter().chain(&self.kept)
    }

    /// Whether every file of the site is still in `out` as `record` says it was written; where the record cannot tell, the
    /// content is read.
    #[must_use]
    pub fn is_whole(&self, out: &Path, record: &Record) -> bool {
        let files: Vec<_> = self.all().collect();
        files.len() == record.entries.len()
            && files.into_par_iter().all(|(path, written)| {
                let Some(entry) = record.entries.get(path).filter(|entry| entry.hash == *written) else { return false };
                let file = out.join(path);
                let Ok(metadata) = fs::symlink_metadata(&file) else { return false };
                entry.is(&metadata)
                    || (entry.stamp.is_none()
                        && metadata.is_file()
                        && fs::read(&file).is_ok_and(|bytes| FileHash::of(&bytes) == entry.hash))
            })
    }

    /// What a build that changes nothing reports.
    #[must_use]
    pub fn summary(&self) -> WriteSummary {
        let bytes = self.manifest.values().map(|written| written.length).sum();
        WriteSummary { files: self.manifest.len(), changed: 0, removed: 0, bytes }
    }
}

/// A manifest as it is written.
#[derive(Deserialize)]
struct ManifestText {
    kind: String,
    files: BTreeMap<String, Written>,
    #[serde(default)]
    kept: BTreeMap<String, Written>,
}

/// A file of a manifest: its hash and its length.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Written(FileHash);

impl TryFrom<String> for Written {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let read = || {
            let (hash, length) = text.split_once(' ')?;
            let hash = u128::from_str_radix(hash, 16).ok()?.to_be_bytes();
            Some(Self(FileHash { hash, length: length.parse().ok()? }))
        };
        read().ok_or("a hash and a length")
    }
}

/// The text of a manifest of `files` and `kept`, each by path, in any order.
pub(super) fn manifest_text<'f>(
    files: impl Iterator<Item = (&'f String, &'f FileHash)>,
    kept: impl Iterator<Item = (&'f String, &'f FileHash)>,
) -> String {
    let mut text = Vec::new();
    let _ = write!(text, "{{\n\"kind\": \"{MANIFEST_KIND}\",\n\"files\": {{");
    write_files(&mut text, files);
    let mut kept = kept.peekable();
    if kept.peek().is_some() {
        let _ = write!(text, ",\n\"kept\": {{");
        write_files(&mut text, kept);
    }
    let _ = writeln!(text, "\n}}");
    String::from_utf8(text).expect("every part is UTF-8")
}

fn write_files<'f>(text: &mut Vec<u8>, files: impl Iterator<Item = (&'f String, &'f FileHash)>) {
    let mut files: Vec<_> = files.collect();
    files.sort_unstable_by_key(|(path, _)| *path);
    for (index, (path, written)) in files.into_iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        let _ = writeln!(text, "{comma}");
        serde_json::to_writer(&mut *text, path).expect("a string is JSON");
        let hash = u128::from_be_bytes(written.hash);
        let _ = write!(text, ": \"{hash:032x} {}\"", written.length);
    }
    let _ = write!(text, "\n}}");
}

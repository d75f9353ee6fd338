//! What one build leaves for the next, in the user's cache folder. Losing it costs time, never correctness.
//!
//! It is outside of the book: whoever sends a pull request could put anything into a folder of the book, and what is remembered
//! is published without a second look.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::load::Project;
use crate::render::pictures::PictureCache;
use crate::render::snippet_cache::SnippetCache;
use crate::search::index::AnalysisCache;
use crate::text::remembered::{Kind, Remembered, Unused};
use crate::write::record::Record;
use crate::write::staging::Published;

/// Names the folder to use in place of the user's.
const VARIABLE: &str = "ASKBOOK_CACHE_DIR";
const SNIPPETS: &str = "snippets.bin";
const ANALYSES: &str = "analyses.bin";
const PICTURES: &str = "pictures.bin";

/// The folder of a book's cache; none where the user has no folder for caches.
pub struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    /// The cache of the book in `root`.
    #[must_use]
    pub fn of(root: &Path) -> Self {
        let own = std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let caches = own.or_else(|| Some(dirs::cache_dir()?.join("askbook")));
        Self { folder: caches.map(|caches| caches.join(hashed_name("book", root))) }
    }

    fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.as_ref()?.join(name)).ok()
    }

    /// Snippets highlighted by earlier builds.
    #[must_use]
    pub fn snippets(&self) -> SnippetCache {
        self.remembered(SNIPPETS)
    }

    /// Pictures drawn by earlier builds.
    #[must_use]
    pub fn pictures(&self) -> PictureCache {
        self.remembered(PICTURES)
    }

    /// Terms of questions found by earlier builds.
    #[must_use]
    pub fn analyses(&self) -> AnalysisCache {
        self.remembered(ANALYSES)
    }

    /// Keeps what a build made; a folder that cannot be written is left alone.
    pub fn keep(&self, snippets: &SnippetCache, pictures: &PictureCache, analyses: &AnalysisCache, unused: Unused) {
        self.keep_remembered(SNIPPETS, snippets, unused);
        self.keep_remembered(ANALYSES, analyses, Unused::Dropped);
        self.keep_remembered(PICTURES, pictures, Unused::Dropped);
    }

    fn remembered<K: Kind>(&self, name: &str) -> Remembered<K> {
        self.read(name).map_or_else(Remembered::default, |bytes| Remembered::from_bytes(&bytes))
    }

    fn keep_remembered<K: Kind>(&self, name: &str, values: &Remembered<K>, unused: Unused) {
        if values.has_changed(unused) {
            self.write(name, &values.to_bytes(unused));
        }
    }

    /// Addresses of other sites that were there, each with the time it was asked, in seconds since 1970.
    #[must_use]
    pub fn links(&self) -> BTreeMap<String, u64> {
        serde_json::from_slice(&self.read("links.json").unwrap_or_default()).unwrap_or_default()
    }

    /// Keeps these for the next time.
    pub fn keep_links(&self, links: &BTreeMap<String, u64>) {
        if let Ok(text) = serde_json::to_vec_pretty(links) {
            self.write("links.json", &text);
        }
    }

    /// What the last build wrote into `out`.
    #[must_use]
    pub fn record(&self, out: &Path) -> Record {
        self.read(&hashed_name("record", out)).map_or_else(Record::default, |bytes| Record::from_bytes(&bytes))
    }

    /// Keeps what a build wrote into `out`.
    pub fn keep_record(&self, out: &Path, record: &Record) {
        self.write(&hashed_name("record", out), &record.to_bytes());
    }

    /// What was said of the last build into `out`, when it was of inputs with this fingerprint and its site is still whole.
    #[must_use]
    pub fn current_build<T: DeserializeOwned>(&self, out: &Path, fingerprint: &str) -> Option<(Published, T)> {
        let known: LastBuild<T> = serde_json::from_slice(&self.read(&hashed_name("build", out))?).ok()?;
        let published = Published::read(out).filter(|_| known.fingerprint == fingerprint)?;
        published.is_whole(out, &self.record(out)).then_some((published, known.said))
    }

    /// Forgets what the site in `out` was built from: a build that is killed between publishing and keeping the new
    /// fingerprint must not leave the old one beside the new site.
    pub fn forget_build(&self, out: &Path) {
        if let Some(folder) = &self.folder {
            let _ = fs::remove_file(folder.join(hashed_name("build", out)));
        }
    }

    /// Keeps what the site in `out` was built from, and what was said of it.
    pub fn keep_build<T: Serialize>(&self, out: &Path, fingerprint: &str, said: &T) {
        if let Ok(text) = serde_json::to_vec(&LastBuild { fingerprint: fingerprint.to_owned(), said }) {
            self.write(&hashed_name("build", out), &text);
        }
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let Some(folder) = &self.folder else { return };
        if create_private(folder).is_err() {
            return;
        }
        // Written beside and renamed: a build that is killed must not leave half a cache.
        let Ok(mut unfinished) = tempfile::Builder::new().prefix(".new-").tempfile_in(folder) else { return };
        if unfinished.write_all(bytes).is_ok() {
            let _ = unfinished.persist(folder.join(name));
        }
    }
}

/// What the last build into a folder was made from, and what was said of it.
#[derive(Serialize, Deserialize)]
struct LastBuild<T> {
    fingerprint: String,
    said: T,
}

/// Makes a folder that only its user can read.
fn create_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A name for what belongs to the folder at `path`.
fn hashed_name(kind: &str, path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    format!("{kind}-{}", &blake3::hash(path.to_string_lossy().as_bytes()).to_hex()[..16])
}

/// A hash of everything a site is made from, the program included.
#[must_use]
pub fn fingerprint(project: &Project) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    if let Ok(program) = std::env::current_exe().and_then(fs::metadata) {
        hasher.update(&program.len().to_le_bytes());
        let changed = program.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        hasher.update(&changed.unwrap_or_default().as_nanos().to_le_bytes());
    }
    let mut add = |path: &str, bytes: &[u8]| {
        hasher.update(&(path.len() as u64).to_le_bytes());
        hasher.update(path.as_bytes());
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    add("book.toml", project.book_toml.text.as_bytes());
    for file in &project.content {
        add(file.path.as_str(), file.text.as_bytes());
    }
    for (path, bytes) in project.assets.iter().chain(&project.themes) {
        add(path, bytes);
    }
    hasher.finalize().to_hex().to_string()
}

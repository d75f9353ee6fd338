//! What one build leaves for the next in the book's `.askbook` folder. Losing it costs time, never correctness.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::load::Project;
use crate::render::pictures::PictureCache;
use crate::render::remembered::{Kind, Remembered};
use crate::render::snippet_cache::SnippetCache;
use crate::write::Published;

const SNIPPETS: &str = "snippets.bin";
const PICTURES: &str = "pictures.bin";

/// The folder of a book's cache.
pub(super) struct Cache {
    folder: PathBuf,
}

impl Cache {
    pub(super) fn of(root: &Path) -> Self {
        Self { folder: root.join(".askbook") }
    }

    pub(super) fn snippets(&self) -> SnippetCache {
        self.remembered(SNIPPETS)
    }

    pub(super) fn pictures(&self) -> PictureCache {
        self.remembered(PICTURES)
    }

    /// Keeps what a build made; a folder that cannot be written is left alone.
    pub(super) fn keep(&self, snippets: &SnippetCache, pictures: &PictureCache) {
        self.keep_remembered(SNIPPETS, snippets);
        self.keep_remembered(PICTURES, pictures);
    }

    fn remembered<K: Kind>(&self, name: &str) -> Remembered<K> {
        fs::read(self.folder.join(name)).map_or_else(|_| Remembered::default(), |bytes| Remembered::from_bytes(&bytes))
    }

    fn keep_remembered<K: Kind>(&self, name: &str, values: &Remembered<K>) {
        if values.has_changed() {
            self.write(name, &values.to_bytes());
        }
    }

    /// Addresses of other sites that were there, each with the time it was asked, in seconds since 1970.
    pub(super) fn links(&self) -> BTreeMap<String, u64> {
        let text = fs::read(self.folder.join("links.json")).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    pub(super) fn keep_links(&self, links: &BTreeMap<String, u64>) {
        if let Ok(text) = serde_json::to_vec_pretty(links) {
            self.write("links.json", &text);
        }
    }

    /// The site in `out`, when it was built from inputs with this fingerprint and is still whole.
    pub(super) fn current_site(&self, out: &Path, fingerprint: &str) -> Option<Published> {
        let known = fs::read_to_string(self.folder.join(build_name(out))).ok()?;
        let published = Published::read(out).filter(|_| known == fingerprint)?;
        published.is_whole(out).then_some(published)
    }

    /// Forgets what the site in `out` was built from: a build that is killed between publishing and keeping the new
    /// fingerprint must not leave the old one beside the new site.
    pub(super) fn forget_fingerprint(&self, out: &Path) {
        let _ = fs::remove_file(self.folder.join(build_name(out)));
    }

    pub(super) fn keep_fingerprint(&self, out: &Path, fingerprint: &str) {
        self.write(&build_name(out), fingerprint.as_bytes());
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        if fs::create_dir_all(&self.folder).is_err() {
            return;
        }
        let ignore = self.folder.join(".gitignore");
        if !ignore.exists() {
            let _ = fs::write(ignore, "*\n");
        }
        // Written beside and renamed: a build that is killed must not leave half a cache.
        let unfinished = self.folder.join(format!("{name}.new"));
        if fs::write(&unfinished, bytes).is_ok() {
            let _ = fs::rename(unfinished, self.folder.join(name));
        }
    }
}

fn build_name(out: &Path) -> String {
    let out = out.canonicalize().unwrap_or_else(|_| out.to_owned());
    format!("build-{}", &blake3::hash(out.to_string_lossy().as_bytes()).to_hex()[..16])
}

/// A hash of everything a site is made from, the program included.
pub(super) fn fingerprint(project: &Project) -> String {
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

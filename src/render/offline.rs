//! What a reader keeps for the time without a network: the list of the site's files, the service worker that keeps and
//! answers them, and the web app manifest.
//!
//! `offline.json` lists what "keep this handbook offline" fetches:
//! `{"version","updated","bytes","files":[[path, length in bytes, hash],…]}`, paths ascending. A hash is the first
//! `HASH_CHARACTERS` characters of the file's SHA-256 in base64url; `version` is that of the list of files; `updated` is the
//! newest day that a question names, or empty. The worker fetches only what differs from the edition it has.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::pictures::Pictures;
use super::theme::Theme;
use crate::book::Book;
use crate::error::Error;
use crate::site::PageSink;
use crate::source::SitePath;

/// Path of the service worker: at the root, since a worker answers only for what lies below it.
pub const WORKER: &str = "service-worker.js";
/// Path of the list of files.
pub const LIST: &str = "offline.json";
/// Path of the page that stands in for one that is not kept.
pub const PAGE: &str = "offline.html";
/// Path of the web app manifest.
pub const APP: &str = "manifest.webmanifest";

/// The theme's script that the service worker consists of; it stands below the root, not among the assets.
pub const WORKER_SCRIPT: &str = "service_worker.js";

/// 72 bits: what matters is that two editions of one file differ.
const HASH_CHARACTERS: usize = 12;

/// What every visitor's worker fetches at once, besides [`PAGE`]: the theme's files which that page needs.
const SHELL: &[&str] = &["style.css", "core.js", "offline.js", "search.js", "favicon.svg"];

/// Passes files on and notes those that are worth keeping.
pub struct Listing<'a> {
    sink: &'a dyn PageSink,
    left_out: BTreeSet<String>,
    files: Mutex<BTreeMap<String, Kept>>,
}

struct Kept {
    length: usize,
    hash: String,
}

impl<'a> Listing<'a> {
    /// Passes everything on to `sink`; the paths `left_out` are not worth keeping.
    #[must_use]
    pub fn new(sink: &'a dyn PageSink, left_out: BTreeSet<String>) -> Self {
        Self { sink, left_out, files: Mutex::default() }
    }

    /// Writes the list and the service worker, once every other file has been put.
    ///
    /// # Errors
    /// Fails when the sink cannot take a file.
    pub fn finish(self, book: &Book, theme: &Theme) -> Result<(), Error> {
        let files = self.files.into_inner().expect("no thread panics with the lock");
        let mut hasher = Sha256::new();
        for (path, kept) in &files {
            hasher.update(format!("{path}\n{}\n{}\n", kept.length, kept.hash));
        }
        let version = base64url(&hasher.finalize());
        let bytes: usize = files.values().map(|kept| kept.length).sum();
        let updated =
            book.questions.iter().filter_map(|question| question.updated.as_deref()).max().unwrap_or_default();
        let rows: Vec<Value> = files.iter().map(|(path, kept)| json!([path, kept.length, kept.hash])).collect();
        let list = json!({ "version": version, "updated": updated, "bytes": bytes, "files": rows });
        self.sink.put(SitePath::new(LIST), (list.to_string() + "\n").into_bytes())?;
        let shell = SHELL.iter().filter_map(|name| theme.names.get(*name));
        let shell: Vec<&str> = shell.map(String::as_str).chain([PAGE]).collect();
        let tops: BTreeSet<&str> = files.keys().filter_map(|path| path.split('/').next()).collect();
        let edition = json!({
            "version": version, "updated": updated, "bytes": bytes, "files": files.len(), "shell": shell, "tops": tops,
        });
        let script = format!("self.EDITION = {edition};\n{}", theme.worker);
        self.sink.put(SitePath::new(WORKER), script.into_bytes())
    }
}

impl PageSink for Listing<'_> {
    fn put(&self, path: SitePath, bytes: Vec<u8>) -> Result<(), Error> {
        if is_worth_keeping(path.as_str()) && !self.left_out.contains(path.as_str()) {
            let kept = Kept { length: bytes.len(), hash: base64url(&Sha256::digest(&bytes)) };
            self.files.lock().expect("no thread panics with the lock").insert(path.as_str().to_owned(), kept);
        }
        self.sink.put(path, bytes)
    }
}

/// Whether a reader without a network may want the file. Copies for programs are left out, and so are the twins that
/// only a page from a folder loads, and files that hosts keep to themselves.
fn is_worth_keeping(path: &str) -> bool {
    const FOR_PROGRAMS: &[&str] = &["feed.xml", "sitemap.xml", "robots.txt", "llms.txt"];
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_hidden = path.split('/').any(|part| part.starts_with(['.', '_']));
    let is_copy = path.starts_with("q/") && path.ends_with(".md");
    let is_twin = path.starts_with("search/") && path.ends_with(".js");
    name.contains('.') && !is_hidden && !is_copy && !is_twin && !FOR_PROGRAMS.contains(&path)
}

/// The first characters of `hash` in base64url.
fn base64url(hash: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&hash[..HASH_CHARACTERS / 4 * 3])
}

/// What a device needs to offer the handbook as an app.
#[must_use]
pub fn app_manifest(book: &Book, theme: &Theme, pictures: &Pictures) -> String {
    let config = &book.config.book;
    let drawn =
        theme.names.get("favicon.svg").map(|path| json!({ "src": path, "sizes": "any", "type": "image/svg+xml" }));
    let icons = pictures
        .icons()
        .map(|(path, width)| json!({ "src": path, "sizes": format!("{width}x{width}"), "type": "image/png" }));
    let manifest = json!({
        "name": config.title,
        "short_name": config.title,
        "description": config.description,
        "lang": config.language,
        "id": "./",
        "start_url": "./index.html",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": "#0a6666",
        "icons": drawn.into_iter().chain(icons).collect::<Vec<_>>(),
    });
    manifest.to_string() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_the_beginning_of_sha256_in_base64url() {
        // `printf abc | sha256sum | cut -c1-18 | xxd -r -p | base64`, with - and _ for + and /.
        assert_eq!(base64url(&Sha256::digest(b"abc")), "ungWv48Bz-pB");
    }

    #[test]
    fn copies_for_programs_and_hidden_files_are_not_kept() {
        for kept in
            ["index.html", "q/a.html", "search/manifest.json", "assets/core.12345678.js", "img/a.png", "ids.json"]
        {
            assert!(is_worth_keeping(kept), "{kept}");
        }
        for left in ["q/a.md", "search/manifest.js", "feed.xml", "CNAME", ".well-known/x.txt", "_redirects", "_headers"]
        {
            assert!(!is_worth_keeping(left), "{left}");
        }
    }
}

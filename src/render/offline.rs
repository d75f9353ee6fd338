//! What a reader keeps for the time without a network: the list of the site's files, the service worker that keeps and
//! answers them, and the web app manifest.
//!
//! `offline.json` lists what "keep this handbook offline" fetches:
//! `{"version","updated","bytes","files":[[path, length in bytes, hash],…]}`, paths ascending. A hash is the first
//! `HASH_CHARACTERS` characters of the file's SHA-256 in base64url; `version` is that of the list of files; `updated` is the
//! newest day that a question names, or empty. The worker fetches only what differs from the edition it has.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::palette::Shade;
use super::pictures::Pictures;
use super::theme::Theme;
use crate::book::Book;
use crate::route::{FileHash, Route};

/// The theme's script that the service worker consists of; it stands below the root, not among the assets.
pub const WORKER_SCRIPT: &str = "service_worker.js";

/// 72 bits: what matters is that two editions of one file differ.
const HASH_CHARACTERS: usize = 12;

/// What every visitor's worker fetches at once, besides the page for what is not kept: the theme's files which that page needs.
const SHELL: &[&str] = &["style.css", "core.js", "offline.js", "search.js", "search.css", "favicon.svg"];

/// The files of an offline copy, by path.
pub type Kept = BTreeMap<String, FileHash>;

/// The list, and the service worker that goes by it.
pub struct OfflineFiles {
    /// What is at [`Route::OfflineList`].
    pub list: Vec<u8>,
    /// What is at [`Route::Worker`].
    pub worker: Vec<u8>,
}

/// The list of the files that are worth keeping, and the worker, once every other file is known.
#[must_use]
pub fn files(book: &Book, theme: &Theme, kept: &Kept) -> OfflineFiles {
    let mut hasher = Sha256::new();
    for (path, file) in kept {
        hasher.update(format!("{path}\n{}\n{}\n", file.length, base64url(&file.hash)));
    }
    let version = base64url(&hasher.finalize());
    let bytes: u64 = kept.values().map(|file| file.length).sum();
    let updated = book.questions.iter().filter_map(|question| question.updated.as_deref()).max().unwrap_or_default();
    let rows: Vec<Value> = kept.iter().map(|(path, file)| json!([path, file.length, base64url(&file.hash)])).collect();
    let list = json!({ "version": version, "updated": updated, "bytes": bytes, "files": rows });
    let page = Route::Offline.path();
    let shell = SHELL.iter().filter_map(|name| theme.names.get(*name));
    let shell: Vec<&str> = shell.map(String::as_str).chain([page.as_str()]).collect();
    let tops: BTreeSet<&str> = kept.keys().filter_map(|path| path.split('/').next()).collect();
    let edition = json!({
        "version": version, "updated": updated, "bytes": bytes, "files": kept.len(), "shell": shell, "tops": tops,
    });
    OfflineFiles {
        list: (list.to_string() + "\n").into_bytes(),
        worker: format!("self.EDITION = {edition};\n{}", theme.worker).into_bytes(),
    }
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
    let color = |name| theme.palette.shade(name, Shade::Light);
    let manifest = json!({
        "name": config.title,
        "short_name": book.config.site.short_title.as_ref().unwrap_or(&config.title),
        "description": config.description,
        "lang": config.language,
        "id": "./",
        "start_url": format!("./{}", Route::Home.path()),
        "scope": "./",
        "display": "minimal-ui",
        "background_color": color("paper"),
        "theme_color": color("accent"),
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
}

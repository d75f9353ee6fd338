//! What a reader keeps for the time without a network: the list of the site's files, the service worker that keeps and
//! answers them, and the web app manifest.
//!
//! `offline.json` lists what "keep this handbook offline" fetches:
//! `{"version","updated","bytes","files":[[path, length in bytes, hash],…]}`, paths ascending. A hash is the first
//! `HASH_CHARACTERS` characters of the file's SHA-256 in base64url; `version` is that of the list of files; `updated` is the
//! newest day that a question names, or empty. The worker fetches only what differs from the edition it has.
//!
//! Where the rows take more than 200 KB, `"parts":[path,…]` replaces `"files"`. Each part is a file, `offline/list.<hash>.json`,
//! that holds the next rows as a list; `<hash>` is the first eight hexadecimal digits of its SHA-256. Parts begin at paths chosen by a
//! hash of the path, so a new file changes one part and leaves the others, with their names, as they are.
//!
//! The service worker begins with `self.EDITION = {"version","updated","bytes","files","shell","ahead","tops"}`: `files` is their number,
//! `shell` what every visitor's worker fetches when it is installed, `ahead` what it fetches later so that search and practice
//! work without a network (a path whose name has a hash, or `[path, hash]`), and `tops` the first parts of all paths.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::palette::Shade;
use super::pictures::Pictures;
use super::theme::{Theme, sheet_of_letters};
use crate::book::Book;
use crate::route::{FileHash, OFFLINE_ROWS, Route};

/// The theme's scripts that the service worker consists of, in order; it is at the site's root, not among the assets.
pub const WORKER_SCRIPTS: &[&str] =
    &["worker_state.js", "worker_answer.js", "worker_ahead.js", "worker_keep.js", "worker_talk.js"];

/// Bytes of a row besides its path: quotes, commas, a length, a hash.
const ROW_SIZE: usize = 28;

/// 72 bits: what matters is that two editions of one file differ.
const HASH_CHARACTERS: usize = 12;

/// What every visitor's worker fetches at once, besides the page for what is not kept: the theme's files which that page needs, and
/// those that tell a reader without a network what is kept.
const SHELL: &[&str] =
    &["style.css", "core.js", "offline_dialog.js", "offline_kept.js", "offline.css", "search.js", "favicon.svg"];

/// The theme's files that practice needs, fetched ahead with search's index and the two pages.
const AHEAD: &[&str] = &[
    "search.js",
    "search_more.js",
    "practice.js",
    "session.js",
    "interview.js",
    "rehearsal.js",
    "knowledge.js",
    "memory.js",
    "practice.css",
    "interview.css",
    "lists.css",
    "forms.css",
    "long_code.css",
    "pictures.js",
];
/// Bytes that are fetched ahead at most, before compression. An index that does not fit is left out as a whole: half of one finds half.
const MOST_AHEAD: u64 = 4_000_000;

/// The files of an offline copy, by path.
pub type Kept = BTreeMap<String, FileHash>;

/// A row of the list: a path, its length in bytes, its hash.
type Row<'a> = (&'a str, u64, String);

/// The list as it is written.
#[derive(Serialize)]
struct List<'a> {
    version: &'a str,
    updated: &'a str,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<&'a [Row<'a>]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<String>,
}

/// The list, and the service worker that goes by it.
pub struct OfflineFiles {
    /// Parts of the list, by what [`Route::OfflinePart`] takes.
    pub parts: BTreeMap<String, Vec<u8>>,
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
    let rows: Vec<Row<'_>> =
        kept.iter().map(|(path, file)| (path.as_str(), file.length, base64url(&file.hash))).collect();
    let parts = parts(&rows);
    let is_short = parts.is_empty();
    let list = List {
        bytes,
        files: is_short.then_some(&*rows),
        parts: parts.iter().map(|(name, _)| Route::OfflinePart(name).path().to_string()).collect(),
        updated,
        version: &version,
    };
    let list = json_file(&list);
    let page = Route::Offline.path();
    let letters = sheet_of_letters(book);
    let shell = SHELL.iter().chain(&letters).filter_map(|name| theme.names.get(*name));
    let shell: Vec<&str> = shell.map(String::as_str).chain([page.as_str()]).collect();
    let tops: BTreeSet<&str> = kept.keys().filter_map(|path| path.split('/').next()).collect();
    let edition = json!({
        "version": version, "updated": updated, "bytes": bytes, "files": kept.len(), "shell": shell, "ahead": ahead(theme, kept),
        "tops": tops,
    });
    OfflineFiles {
        parts: parts.into_iter().collect(),
        list,
        worker: format!("self.EDITION = {edition};\n{}", theme.worker).into_bytes(),
    }
}

/// A long list in parts: the name and the content of each, in order. None where the list is short.
fn parts(rows: &[Row<'_>]) -> Vec<(String, Vec<u8>)> {
    let weights = rows.iter().map(|(path, ..)| (*path, path.len() + ROW_SIZE));
    let ranges = OFFLINE_ROWS.parts(weights);
    if ranges.len() < 2 {
        return Vec::new();
    }
    let parts = ranges.into_iter().map(|range| {
        let content = json_file(&rows[range]);
        (FileHash::of(&content).in_name(), content)
    });
    parts.collect()
}

fn json_file<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(value).expect("numbers and strings can be written");
    bytes.push(b'\n');
    bytes
}

/// What search and practice need: files whose names have a hash, then those that name them, `[path, hash]`.
fn ahead(theme: &Theme, kept: &Kept) -> Vec<Value> {
    let pages = [Route::Search.path(), Route::Practice.path()];
    let of_theme: Vec<&str> = AHEAD.iter().filter_map(|name| theme.names.get(*name)).map(String::as_str).collect();
    let is_practice = |path: &str| {
        of_theme.contains(&path)
            || pages.iter().any(|page| page.as_str() == path)
            || Route::practice_list_name(path).is_some()
    };
    let mut chosen: Vec<(&str, FileHash)> = Vec::new();
    let mut room = MOST_AHEAD;
    let (practice, index) = (|path: &str| is_practice(path), |path: &str| Route::is_search(path));
    for wanted in [&practice as &dyn Fn(&str) -> bool, &index] {
        let files = kept.iter().filter(|(path, _)| wanted(path)).map(|(path, file)| (path.as_str(), *file));
        let bytes = files.clone().map(|(_, file)| file.length).sum();
        if let Some(rest) = room.checked_sub(bytes) {
            room = rest;
            chosen.extend(files);
        }
    }
    chosen.sort_by_key(|(path, _)| !Route::is_hashed(path));
    let row = |(path, file): (&str, FileHash)| {
        if Route::is_hashed(path) { json!(path) } else { json!([path, base64url(&file.hash)]) }
    };
    chosen.into_iter().map(row).collect()
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

    fn row(path: &str, content: &str) -> (String, Value) {
        let row = json!([path, 12_345, base64url(&Sha256::digest(content.as_bytes()))]);
        (path.to_owned(), row)
    }

    fn parts_of(rows: &BTreeMap<String, Value>) -> Vec<(String, Vec<u8>)> {
        let hash = |row: &Value| row[2].as_str().unwrap_or_default().to_owned();
        let rows: Vec<Row<'_>> = rows.iter().map(|(path, row)| (path.as_str(), 12_345, hash(row))).collect();
        parts(&rows)
    }

    #[test]
    fn a_long_list_has_parts_of_bounded_size_of_which_a_file_changes_one() {
        let path = |number: usize| format!("q/what-is-number-{number:05}.html");
        let mut rows: BTreeMap<String, Value> = (0..20_000).map(|number| row(&path(number), "one")).collect();
        let before = parts_of(&rows);
        assert!(before.len() > 4, "{}", before.len());
        assert!(before.iter().all(|(_, content)| content.len() <= 200_000));
        let all: Vec<Value> = before
            .iter()
            .flat_map(|(_, content)| serde_json::from_slice::<Vec<Value>>(content).expect("a list of rows"))
            .collect();
        assert!(all.iter().eq(rows.values()), "the parts in their order are the list");
        for (path, row) in
            [row(&path(7_000).replace(".html", "-again.html"), "new"), row(&path(12_345), "two"), row("a.html", "new")]
        {
            rows.insert(path, row);
            let after = parts_of(&rows);
            let fresh = after.iter().filter(|(name, _)| before.iter().all(|(known, _)| known != name)).count();
            assert!((1..=3).contains(&fresh), "{fresh} of {} parts", after.len());
        }
        let fresh: Vec<(String, Vec<u8>)> = parts_of(&rows);
        rows.remove(&path(5_000));
        let changed = parts_of(&rows).into_iter().filter(|part| !fresh.contains(part)).count();
        assert_eq!(changed, 1);
    }

    #[test]
    fn a_short_list_has_no_parts() {
        assert!(parts_of(&(0..1_000).map(|number| row(&number.to_string(), "")).collect()).is_empty());
    }

    #[test]
    fn hashes_are_the_beginning_of_sha256_in_base64url() {
        // `printf abc | sha256sum | cut -c1-18 | xxd -r -p | base64`, with - and _ for + and /.
        assert_eq!(base64url(&Sha256::digest(b"abc")), "ungWv48Bz-pB");
    }
}

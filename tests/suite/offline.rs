//! What "keep offline" fetches: exactly the files that a reader needs, as they are.

use std::collections::BTreeSet;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::TestBook;

fn list(site: &std::collections::BTreeMap<String, Vec<u8>>) -> Value {
    serde_json::from_slice(&site["offline.json"]).expect("it is JSON")
}

#[test]
fn the_list_names_every_file_a_reader_needs() {
    let site = TestBook::copy_of("every_feature").build();
    let list = list(&site);
    let rows = list["files"].as_array().expect("a list");
    let mut listed = BTreeSet::new();
    let mut bytes = 0;
    for row in rows {
        let path = row[0].as_str().expect("a path");
        let length = row[1].as_u64().expect("a length");
        assert_eq!(length, site[path].len() as u64, "{path}");
        bytes += length;
        listed.insert(path);
    }
    assert_eq!(list["bytes"], bytes);
    let left: Vec<&str> = site.keys().map(String::as_str).filter(|path| !listed.contains(path)).collect();
    let is_expected = |path: &&str| {
        path.starts_with('.')
            || path.starts_with('_')
            || path.starts_with("assets/link-")
            || path.starts_with("schema/")
            || (path.starts_with("q/") && path.ends_with(".md"))
            || path.ends_with("/feed.xml")
            || path.ends_with("/llms-full.txt")
            || [
                "feed.xml",
                "feed.json",
                "sitemap.xml",
                "opensearch.xml",
                "robots.txt",
                "llms.txt",
                "ids.json",
                "offline.json",
                "service-worker.js",
            ]
            .contains(path)
    };
    assert_eq!(left.iter().filter(|path| !is_expected(path)).collect::<Vec<_>>(), Vec::<&&str>::new());
    assert!(listed.contains("q/markup.html") && listed.contains("search/manifest.js"), "{listed:?}");
}

#[test]
fn a_name_with_a_hash_says_what_the_file_begins_its_sha_256_with() {
    let site = TestBook::copy_of("every_feature").build();
    let mut checked = 0;
    for (path, bytes) in &site {
        let is_of_ours = path.starts_with("assets/") || path.starts_with("search/");
        let parts: Vec<&str> = path.rsplit('.').collect();
        // A picture has the hash of what it is drawn from.
        if !is_of_ours || parts.len() < 3 || parts[0] == "png" {
            continue;
        }
        let hash = Sha256::digest(bytes);
        let expected = format!("{:02x}{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2], hash[3]);
        assert_eq!(parts[1], expected, "{path}: the service worker would not keep it");
        checked += 1;
    }
    assert!(checked > 10, "{checked}");
}

#[test]
fn what_is_fetched_ahead_is_in_the_list() {
    let site = TestBook::copy_of("every_feature").build();
    let worker = String::from_utf8_lossy(&site["service-worker.js"]);
    let edition = worker.lines().next().and_then(|line| line.strip_prefix("self.EDITION = ")).expect("it begins so");
    let edition: Value = serde_json::from_str(edition.trim_end_matches(';')).expect("it is JSON");
    let list = list(&site);
    let mut paths = BTreeSet::new();
    for row in edition["ahead"].as_array().expect("a list") {
        let path = row.as_str().or_else(|| row[0].as_str()).expect("a path");
        let listed = list["files"].as_array().expect("a list").iter().find(|file| file[0] == path);
        let listed = listed.unwrap_or_else(|| panic!("{path} is not listed"));
        assert!(row.is_string() || row[1] == listed[2], "{path}");
        paths.insert(path.to_owned());
    }
    let index = site.keys().filter(|path| path.starts_with("search/"));
    assert!(index.clone().all(|path| paths.contains(path)), "{paths:?}");
    assert!(paths.contains("practice.html") && paths.contains("search.html"), "{paths:?}");
    assert!(paths.iter().any(|path| path.starts_with("assets/practice.") && path.ends_with(".js")), "{paths:?}");
}

#[test]
fn an_edition_has_another_version_when_one_answer_changes() {
    let book = TestBook::copy_of("minimal");
    let before = list(&book.build());
    assert_eq!(before, list(&book.build()), "the same book is the same edition");
    book.write("content/fruit/ripe.md", "+++\nquestion = \"When is a pear ripe?\"\n+++\n\nLater.\n");
    let after = list(&book.build());
    assert_ne!(before["version"], after["version"]);
    let hash_of = |list: &Value, path: &str| {
        let rows = list["files"].as_array().expect("a list");
        rows.iter().find(|row| row[0] == path).map(|row| row[2].clone()).expect("it is listed")
    };
    assert_ne!(hash_of(&before, "q/ripe.html"), hash_of(&after, "q/ripe.html"));
    assert_eq!(hash_of(&before, "tags/index.html"), hash_of(&after, "tags/index.html"));
}

#[test]
fn the_worker_and_the_app_say_what_they_are() {
    let site = TestBook::copy_of("every_feature").build();
    let worker = String::from_utf8_lossy(&site["service-worker.js"]);
    let version = list(&site)["version"].as_str().expect("a version").to_owned();
    assert!(worker.lines().next().is_some_and(|line| line.contains(&version)), "the script changes with the edition");
    let app: Value = serde_json::from_slice(&site["manifest.webmanifest"]).expect("it is JSON");
    assert_eq!(app["scope"], "./");
    for icon in app["icons"].as_array().expect("a list") {
        assert!(site.contains_key(icon["src"].as_str().expect("a path")), "{icon}");
    }
}

//! `build --keep-from`: what pages of the edition before load stays in the site for one edition.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::thread;

use serde_json::Value;

use crate::support::{Ran, TestBook, files};

type Files = BTreeMap<String, Vec<u8>>;

fn book(word: &str) -> TestBook {
    let book = TestBook::empty().with("content/fruit/_index.md", "+++\ntitle = \"Fruit\"\n+++\n");
    rewrite(&book, word);
    book
}

fn rewrite(book: &TestBook, word: &str) {
    let text = format!("+++\nquestion = \"What is ripe?\"\n+++\n\nThe {word}.\n");
    book.write("content/fruit/ripe.md", text);
}

fn built(book: &TestBook, arguments: &[&str]) -> (Ran, Files) {
    let ran = book.run(&[&["build"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    (ran, files(&book.out()))
}

/// Files of the index, and of the theme, whose names have a hash.
fn hashed(site: &Files) -> BTreeSet<&str> {
    let is_hashed = |path: &&str| {
        ["assets/", "search/"].iter().any(|folder| path.starts_with(folder)) && !path.contains("manifest")
    };
    site.keys().map(String::as_str).filter(is_hashed).collect()
}

fn record(site: &Files) -> Value {
    serde_json::from_slice(&site[".askbook.json"]).expect("it is JSON")
}

/// A copy of a site, outside of any book.
fn copy(site: &Files) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in site {
        let target = folder.path().join(path);
        fs::create_dir_all(target.parent().expect("it is below")).expect("it is ours");
        fs::write(target, bytes).expect("it is ours");
    }
    folder
}

fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have plain names")
}

#[test]
fn files_that_the_last_edition_names_stay_for_one_edition() {
    let book = book("quince");
    let (_, first) = built(&book, &[]);
    rewrite(&book, "medlar");
    let plain = book.build();
    let before = copy(&first);
    let (ran, second) = built(&book, &["--keep-from", text(before.path())]);
    let gone: Vec<&str> = hashed(&first).difference(&hashed(&plain)).copied().collect();
    assert!(gone.len() > 1, "{gone:?}");
    assert!(ran.stderr.contains(&format!("kept {} files of the edition before", gone.len())), "{}", ran.stderr);
    for path in &gone {
        assert_eq!(second[*path], first[*path], "{path}");
        assert!(record(&second)["kept"][path].is_string(), "{path}");
        assert!(record(&second)["files"][path].is_null(), "{path}");
    }
    // All else is what a build without it makes.
    let rest: Files = second
        .iter()
        .filter(|(path, _)| !gone.contains(&path.as_str()) && *path != ".askbook.json")
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    let mut plain = plain.clone();
    plain.remove(".askbook.json");
    assert_eq!(rest, plain);
    // The same book once more: what was kept is kept.
    let out = book.out();
    let (_, again) = built(&book, &["--keep-from", text(&out)]);
    assert_eq!(again, second);
    // The next edition has no room for the first.
    rewrite(&book, "loquat");
    let (_, third) = built(&book, &["--keep-from", text(&out)]);
    for path in &gone {
        assert!(!third.contains_key(*path), "{path} is carried on for ever");
    }
    let of_second: BTreeSet<&str> = hashed(&second).into_iter().filter(|path| !gone.contains(path)).collect();
    assert!(of_second.iter().all(|path| third.contains_key(*path)), "the second edition's files are there");
    // Without the option nothing is left of any edition before.
    let last = book.build();
    assert!(record(&last).get("kept").is_none());
    assert!(hashed(&second).iter().all(|path| last.contains_key(*path) == record(&last)["files"][path].is_string()));
}

/// A host of the files in `folder`, one request a connection.
fn host(folder: PathBuf) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}/book/", listener.local_addr().expect("it listens"));
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut lines = BufReader::new(stream.try_clone().expect("a socket")).lines().map_while(Result::ok);
            let first = lines.next().unwrap_or_default();
            let _ = lines.take_while(|line| !line.is_empty()).count();
            let path =
                first.split(' ').nth(1).and_then(|path| path.strip_prefix("/book/")).unwrap_or("none").to_owned();
            let (status, body) = match fs::read(folder.join(path)) {
                Ok(body) => ("200 OK", body),
                Err(_) => ("404 Not Found", Vec::new()),
            };
            let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        }
    });
    address
}

#[test]
fn the_edition_before_can_be_on_its_host() {
    let book = book("quince");
    let (_, first) = built(&book, &[]);
    let before = copy(&first);
    // One file is not what the record says, later another is gone.
    let mut parts =
        hashed(&first).into_iter().filter(|path| path.starts_with("search/t0") || path.starts_with("search/d0"));
    let (altered, lost) = (parts.next().expect("a file"), parts.next().expect("a file"));
    fs::write(before.path().join(altered), "changed").expect("it is ours");
    let address = host(before.path().to_owned());
    rewrite(&book, "medlar");
    let (ran, second) = built(&book, &["--keep-from", &address]);
    assert!(
        ran.stderr.contains(&format!("not kept: `{address}{altered}`: it is not what its record says")),
        "{}",
        ran.stderr
    );
    assert!(!second.contains_key(altered) && second[lost] == first[lost]);
    assert!(record(&second)["kept"].as_object().is_some_and(|kept| kept.len() == 1), "{}", ran.stderr);
    fs::remove_file(before.path().join(lost)).expect("it is ours");
    rewrite(&book, "sloe");
    let (ran, third) = built(&book, &["--keep-from", &address]);
    assert!(ran.stderr.contains(&format!("not kept: `{address}{lost}`:")), "{}", ran.stderr);
    assert!(!third.contains_key(altered) && !third.contains_key(lost));
}

#[test]
fn a_place_without_a_record_is_said_and_no_failure() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let book = book("quince");
    for (place, reason) in [
        (text(folder.path()).to_owned(), "no such file or directory"),
        (host(folder.path().to_owned()), "404"),
        ("http://127.0.0.1:1/".to_owned(), "127.0.0.1:1/.askbook.json`: "),
    ] {
        let (ran, site) = built(&book, &["--keep-from", &place]);
        assert!(ran.stderr.contains("nothing is kept of an earlier edition: `"), "{}", ran.stderr);
        assert!(ran.stderr.contains(reason), "{place}: {}", ran.stderr);
        assert!(record(&site).get("kept").is_none());
    }
    fs::write(folder.path().join(".askbook.json"), "{\"kind\": \"another\"}").expect("it is ours");
    let (ran, _) = built(&book, &["--keep-from", text(folder.path())]);
    assert!(ran.stderr.contains("not a record of askbook"), "{}", ran.stderr);
}

#[test]
fn a_record_of_somebody_else_names_nothing_outside_of_its_site() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("site");
    fs::create_dir_all(site.join("assets")).expect("it is ours");
    fs::write(folder.path().join("secret.12345678.txt"), "secret").expect("it is ours");
    // The beginning of the SHA-256 of `secret`.
    let entry = "2bb80d537b1da3e38bd30361aa855686 6";
    let paths = [
        "../secret.12345678.txt",
        "assets/../../secret.12345678.txt",
        "assets/..\\..\\secret.12345678.txt",
        "/etc/a.12345678.b",
        "q/ripe.12345678.html",
    ];
    let rows: Vec<String> = paths.iter().map(|path| format!("{}: \"{entry}\"", Value::from(*path))).collect();
    let text_of_record = format!("{{\"kind\": \"askbook site\", \"files\": {{{}}}}}", rows.join(","));
    fs::write(site.join(".askbook.json"), text_of_record).expect("it is ours");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder.path().join("secret.12345678.txt"), site.join("assets/link.12345678.txt"))
            .expect("it is ours");
        let row = format!(
            "{{\"kind\": \"askbook site\", \"files\": {{\"assets/link.12345678.txt\": \"{entry}\", {}}}}}",
            rows.join(",")
        );
        fs::write(site.join(".askbook.json"), row).expect("it is ours");
    }
    let book = book("quince");
    let plain = book.build();
    let (_, kept) = built(&book, &["--keep-from", text(&site)]);
    assert_eq!(kept, plain);
}

//! `check --external-links`, against a server of our own on 127.0.0.1.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::{Ran, TestBook, askbook};

/// A site, with how often each request came, by `METHOD path`, and how many came at the same time at most.
struct Site {
    address: String,
    requests: Arc<Mutex<BTreeMap<String, usize>>>,
}

impl Site {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("it listens"));
        let requests: Arc<Mutex<BTreeMap<String, usize>>> = Arc::default();
        let counted = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let counted = Arc::clone(&counted);
                thread::spawn(move || answer(stream, &counted));
            }
        });
        Self { address, requests }
    }

    fn count(&self, request: &str) -> usize {
        self.requests.lock().expect("no thread panics with the lock").get(request).copied().unwrap_or(0)
    }

    fn total(&self) -> usize {
        self.requests.lock().expect("no thread panics with the lock").values().sum()
    }
}

fn answer(mut stream: TcpStream, requests: &Mutex<BTreeMap<String, usize>>) {
    let mut lines = BufReader::new(stream.try_clone().expect("a socket")).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let _ = lines.take_while(|line| !line.is_empty()).count();
    let request = first.trim_end_matches(" HTTP/1.1").to_owned();
    *requests.lock().expect("no thread panics with the lock").entry(request.clone()).or_default() += 1;
    let status = match request.as_str() {
        "HEAD /only-get" => "405 Method Not Allowed",
        "HEAD /moved" => "301 Moved Permanently\r\nLocation: /fine",
        "HEAD /circle" | "GET /circle" => "302 Found\r\nLocation: /circle",
        _ if request.ends_with("/gone") => "404 Not Found",
        _ if request.ends_with("/people-only") => "403 Forbidden",
        _ if request.ends_with("/ill") => "503 Service Unavailable",
        _ if request.ends_with("/slow") => {
            thread::sleep(Duration::from_secs(20));
            "200 OK"
        }
        _ => "200 OK",
    };
    let _ = stream.write_all(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes());
}

fn check(book: &TestBook) -> Ran {
    let mut command = askbook();
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(variable);
    }
    let ran = command.args(["check", "--external-links", "--book"]).arg(book.path()).output();
    ran.expect("the binary runs").into()
}

fn book(body: &str) -> TestBook {
    TestBook::empty().with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n").question("a", "A?", body)
}

#[test]
fn pages_that_are_gone_are_found_and_those_that_are_there_are_kept() {
    let site = Site::start();
    let at = &site.address;
    let body = format!(
        "See [f]({at}/fine), [g]({at}/fine#part), [m]({at}/moved), [o]({at}/only-get), [p]({at}/people-only).\n\n\
         See [x]({at}/gone), [y]({at}/ill), [z]({at}/circle), <a href=\"{at}/gone\">x</a>.\n"
    );
    let book = book(&body);
    assert_eq!(book.run(&["check"]).stdout, "", "nobody is asked without the option");
    assert_eq!(site.total(), 0);
    let ran = check(&book);
    let found: Vec<&str> = ran.stdout.lines().filter(|line| line.starts_with("content/")).collect();
    let expected = [
        format!("`{at}/gone` is gone: its site answers 404"),
        format!("`{at}/ill` does not work: its site answers 503"),
        format!("`{at}/circle` does not answer: it redirects in circles"),
        format!("`{at}/gone` is gone: its site answers 404"),
    ];
    assert_eq!(found.len(), expected.len(), "{}", ran.stdout);
    for (found, expected) in found.iter().zip(&expected) {
        assert!(
            found.starts_with("content/topic/a.md:7:") && found.contains("warning[broken-external-link]"),
            "{found}"
        );
        assert!(found.ends_with(expected), "{found}");
    }
    assert!(ran.stderr.contains("7 links to other sites, 7 asked now"), "{}", ran.stderr);
    assert_eq!((site.count("HEAD /gone"), site.count("GET /gone")), (1, 1), "one address is asked once");
    assert_eq!((site.count("HEAD /only-get"), site.count("GET /only-get")), (1, 1));
    let again = check(&book);
    assert!(again.stderr.contains("7 links to other sites, 3 asked now"), "{}", again.stderr);
    assert_eq!(site.count("HEAD /people-only"), 1, "what was there is known");
}

#[test]
fn a_slow_site_and_a_silent_one_cost_one_timeout() {
    let slow = Site::start();
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("it listens");
    let body = format!("See [s]({}/slow), [a](http://{free}/a), [b](http://{free}/b).\n", slow.address);
    let book = book(&body);
    book.write("book.toml", "[check.external-links]\ntimeout = 1\nat-once = 2\n");
    let start = Instant::now();
    let ran = check(&book);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert!(ran.stdout.contains("/slow` does not answer: nothing came within 1 s"), "{}", ran.stdout);
    assert_eq!(ran.stdout.matches("does not answer: connection refused").count(), 2, "{}", ran.stdout);
}

#[test]
fn ignored_sites_are_not_asked() {
    let site = Site::start();
    let book = book(&format!("See [x]({}/gone).\n", site.address));
    book.write("book.toml", format!("[check.external-links]\nignore = [\"{}\"]\n", site.address));
    let ran = check(&book);
    assert_eq!((ran.stdout.as_str(), site.total()), ("", 0), "{}", ran.stderr);
}

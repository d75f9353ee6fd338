//! `serve`: answers, rebuilds, and cannot be talked into anything else.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Ran, TestBook};

struct Server {
    process: Child,
    port: u16,
}

impl Server {
    fn start(book: &TestBook) -> Self {
        Self::start_with(book, &[])
    }

    fn start_with(book: &TestBook, options: &[&str]) -> Self {
        let arguments = [&["serve", "--port", "0"], options].concat();
        let mut process = book.command(&arguments).stderr(Stdio::piped()).spawn().expect("the binary runs");
        let stderr = BufReader::new(process.stderr.take().expect("it is piped"));
        let (sender, receiver) = std::sync::mpsc::channel();
        // Read on in a thread of its own: a full pipe would stop the server.
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                if let Some(rest) = line.split("http://127.0.0.1:").nth(1) {
                    let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
                    let _ = sender.send(port.parse().expect("a port"));
                }
            }
        });
        let port = receiver.recv_timeout(Duration::from_secs(30)).expect("the server says where it is");
        Self { process, port }
    }

    fn raw(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server listens");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a socket");
        stream.write_all(request.as_bytes()).expect("the server reads");
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.raw(&format!("GET {path} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port))
    }

    /// Asks for `path` until `is_there` likes the answer.
    fn wait_for(&self, path: &str, is_there: impl Fn(&str) -> bool) -> String {
        let started = Instant::now();
        loop {
            let answer = self.get(path);
            if is_there(&answer) {
                return answer;
            }
            assert!(started.elapsed() < Duration::from_secs(20), "{path} stays as it is:\n{answer}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn pages_are_answered_as_a_static_host_would() {
    let book = TestBook::copy_of("every_feature");
    let server = Server::start(&book);
    let home = server.get("/");
    assert!(home.starts_with("HTTP/1.1 200 OK"), "{home}");
    assert!(home.contains("content-type: text/html; charset=utf-8"), "{home}");
    assert!(home.contains("/__askbook/reload.js"), "{home}");
    assert!(server.get("/q/markup.html?x=1").contains("What can"));
    assert!(server.get("/alpha").contains("location: /alpha/"));
    assert!(server.get("/alpha/").contains("Alpha &amp; first"));
    assert!(server.get("/notes.txt").ends_with("notes\n"));
    let missing = server.get("/q/none.html");
    assert!(missing.starts_with("HTTP/1.1 404") && missing.contains("<base href=\"/\">"), "{missing}");
    assert!(!book.out().exists(), "serve writes no site");
}

#[test]
fn nothing_outside_the_site_is_answered() {
    let book =
        TestBook::copy_of("minimal").with("secret.txt", "top secret").with("content/fruit/.hidden", "top secret");
    let server = Server::start(&book);
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "//secret.txt",
        "/fruit/../../secret.txt",
        "/..\\secret.txt",
        "/%00",
        "/book.toml",
        "/fruit/.hidden",
        "/.askbook/snippets.bin",
        "/static/../book.toml",
    ] {
        let answer = server.get(path);
        assert!(!answer.contains("top secret") && !answer.contains("title = "), "{path}: {answer}");
        assert!(!answer.starts_with("HTTP/1.1 2"), "{path}: {answer}");
    }
    let absolute =
        server.raw("GET http://localhost/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assert!(!absolute.contains("root:"), "{absolute}");
    let posted = server.raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    assert!(posted.starts_with("HTTP/1.1 405"), "{posted}");
}

#[test]
fn a_foreign_host_header_gets_nothing() {
    let book = TestBook::copy_of("minimal");
    let server = Server::start(&book);
    for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1"] {
        for path in ["/", "/__askbook/events", "/__askbook/faults.json"] {
            let answer = server.raw(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
            assert!(answer.starts_with("HTTP/1.1 421"), "{host}: {answer}");
            assert!(!answer.contains("Fruit"), "{host}: {answer}");
        }
    }
}

#[test]
fn a_save_is_seen_and_a_fault_leaves_the_last_good_site_up() {
    let book = TestBook::copy_of("minimal");
    let server = Server::start(&book);
    assert!(server.get("/q/ripe.html").contains("neck gives way"));
    book.write("content/fruit/ripe.md", "+++\nquestion = \"When?\"\n+++\n\nWhen it smells.\n");
    server.wait_for("/q/ripe.html", |page| page.contains("When it smells"));

    book.write("book.toml", "[book\n");
    let faults = server.wait_for("/__askbook/faults.json", |faults| faults.contains("invalid-toml"));
    assert!(faults.contains("\"file\":\"book.toml\""), "{faults}");
    assert!(server.get("/q/ripe.html").contains("When it smells"), "the last good site stays up");

    std::fs::remove_file(book.path().join("book.toml")).expect("it is there");
    server.wait_for("/__askbook/faults.json", |faults| faults.contains("cannot read"));
    assert!(server.get("/q/ripe.html").contains("When it smells"));

    book.write("book.toml", "[book]\ntitle = \"Mended\"\n");
    server.wait_for("/", |page| page.contains("Mended"));
    server.wait_for("/__askbook/faults.json", |faults| !faults.contains("\"severity\":\"error\""));

    book.write("content/vegetables/leek.md", "+++\nquestion = \"Leek?\"\n+++\n");
    server.wait_for("/q/leek.html", |page| page.starts_with("HTTP/1.1 200"));
}

#[test]
fn folders_that_come_later_are_watched_too() {
    let book = TestBook::copy_of("minimal");
    let server = Server::start(&book);
    book.write("static/first.txt", "1");
    server.wait_for("/first.txt", |answer| answer.starts_with("HTTP/1.1 200"));
    book.write("static/second.txt", "2");
    server.wait_for("/second.txt", |answer| answer.starts_with("HTTP/1.1 200"));
    let (content, aside) = (book.path().join("content"), book.path().join("aside"));
    std::fs::rename(&content, &aside).expect("it is ours");
    server.wait_for("/__askbook/faults.json", |faults| faults.contains("no questions any more"));
    std::fs::rename(&aside, &content).expect("it is ours");
    server.wait_for("/__askbook/faults.json", |faults| !faults.contains("no questions any more"));
    book.write("content/fruit/plum.md", "+++\nquestion = \"Plum?\"\n+++\n");
    server.wait_for("/q/plum.html", |answer| answer.starts_with("HTTP/1.1 200"));
    assert!(server.get("//fruit").contains("location: /fruit/\r"), "no redirect to another host");
}

#[test]
fn open_pages_hear_of_a_build() {
    let book = TestBook::copy_of("minimal");
    let server = Server::start(&book);
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a socket");
    let request = format!("GET /__askbook/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", server.port);
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    assert!(lines.by_ref().any(|line| line == "data: 0"), "the first event says which build is served");
    book.write("content/fruit/ripe.md", "+++\nquestion = \"When?\"\n+++\n\nNow.\n");
    assert!(lines.any(|line| line.starts_with("data: ") && line != "data: 0"), "the next build is announced");
}

#[test]
fn a_port_in_use_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("it is bound").port().to_string();
    let ran: Ran = TestBook::copy_of("minimal").run(&["serve", "--port", &port]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.stderr, format!("error: port {port} is already in use\n  hint: choose another with `--port`\n"));
}

#[test]
fn a_preview_leaves_no_worker_behind() {
    let server = Server::start(&TestBook::copy_of("minimal"));
    let worker = server.get("/service-worker.js");
    assert!(worker.starts_with("HTTP/1.1 200") && worker.contains("javascript"), "{worker}");
    // The site's own worker answers requests; this one only takes itself away.
    assert!(worker.contains("registration.unregister()") && !worker.contains("\"fetch\""), "{worker}");
}

#[test]
fn files_are_looked_at_where_events_are_not_wanted() {
    let book = TestBook::empty().question("first", "First?", "Old text.\n");
    let server = Server::start_with(&book, &["--poll"]);
    assert!(server.get("/q/first.html").contains("Old text."));
    book.write("content/topic/first.md", "+++\nquestion = \"First?\"\n+++\n\nNew text, which is longer.\n");
    server.wait_for("/q/first.html", |page| page.contains("New text"));
}

#[test]
fn a_book_that_is_saved_without_pause_is_read_again_all_the_same() {
    let book = TestBook::empty().question("first", "First?", "Text 0.\n");
    let server = Server::start(&book);
    let started = Instant::now();
    let mut count = 0;
    loop {
        count += 1;
        book.write("content/topic/first.md", format!("+++\nquestion = \"First?\"\n+++\n\nText {count}.\n"));
        std::thread::sleep(Duration::from_millis(20));
        if count % 20 == 0 && !server.get("/q/first.html").contains("Text 0.") {
            break;
        }
        assert!(started.elapsed() < Duration::from_secs(15), "nothing is read while files are saved");
    }
}

#[test]
fn a_book_that_vanishes_leaves_the_last_good_edition() {
    let book = TestBook::empty().question("first", "First?", "Here.\n");
    let server = Server::start(&book);
    let (content, aside) = (book.path().join("content"), book.path().join("aside"));
    std::fs::rename(&content, &aside).expect("it is ours");
    server.wait_for("/__askbook/faults.json", |faults| faults.contains("no questions any more"));
    assert!(server.get("/q/first.html").contains("Here."));
    std::fs::rename(&aside, &content).expect("it is ours");
    server.wait_for("/__askbook/faults.json", |faults| !faults.contains("no questions any more"));
}

#[test]
fn other_machines_and_names_are_answered_when_the_author_says_so() {
    let book = TestBook::empty().question("first", "First?", "Here.\n");
    let server = Server::start_with(&book, &["--host", "0.0.0.0", "--allow-host", "book.example"]);
    let ask =
        |host: &str| server.raw(&format!("GET /q/first.html HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
    for host in ["192.168.1.7:4000", "book.example", "[::1]:4000", "localhost"] {
        assert!(ask(host).starts_with("HTTP/1.1 200"), "{host}");
    }
    assert!(ask("evil.example").starts_with("HTTP/1.1 421"), "a name that nobody allowed");
}

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
fn a_translation_is_answered_in_its_folder_and_its_saves_are_seen() {
    let book = TestBook::copy_of("translated");
    let server = Server::start(&book);
    assert!(server.get("/de/q/mutex.html").contains("Was ist ein Mutex?"));
    assert!(server.get("/q/mutex.html").contains("What is a mutex?"));
    assert!(server.get("/de/").contains("Sperren"));
    book.write("content.de/alpha/mutex.md", "+++\nquestion = \"Was ist eine Sperre?\"\n+++\n\nDas.\n");
    server.wait_for("/de/q/mutex.html", |page| page.contains("Was ist eine Sperre?"));
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

#[test]
fn a_template_with_an_error_spoils_its_own_pages_until_it_is_mended() {
    let book = TestBook::copy_of("minimal").with("book.toml", "[book]\ntitle = \"Fruit\"\n[site]\ntheme = \"mine\"\n");
    book.write("themes/mine/templates/tag.html", "{# as good as none #}");
    let server = Server::start(&book);
    assert!(server.get("/q/ripe.html").starts_with("HTTP/1.1 200"));
    // One that cannot be rendered.
    book.write("themes/mine/templates/question.html", "<p>{{ nothing.of.this.name }}</p></body>");
    let broken = server.wait_for("/q/ripe.html", |page| page.starts_with("HTTP/1.1 500"));
    assert!(broken.contains("question.html") && broken.contains("/__askbook/reload.js"), "{broken}");
    assert!(server.get("/").starts_with("HTTP/1.1 200"), "other pages are as before");
    assert!(server.get("/fruit/").starts_with("HTTP/1.1 200"));
    // One that cannot be read.
    book.write("themes/mine/templates/question.html", "<p>{% if %}</p></body>");
    let faults = server.wait_for("/__askbook/faults.json", |faults| faults.contains("question.html"));
    assert!(faults.contains("\"severity\":\"error\""), "{faults}");
    assert!(server.get("/").starts_with("HTTP/1.1 200"));
    book.write("themes/mine/templates/question.html", "<p>Mended: {{ question.title }}</p></body>");
    server.wait_for("/q/ripe.html", |page| page.contains("Mended: "));
    server.wait_for("/__askbook/faults.json", |faults| !faults.contains("\"severity\":\"error\""));
    // As it was before: nothing of the pages in between is left.
    std::fs::remove_file(book.path().join("themes/mine/templates/question.html")).expect("it is there");
    server.wait_for("/q/ripe.html", |page| page.starts_with("HTTP/1.1 200") && page.contains("class=\"topics\""));
}

#[test]
fn many_at_once_get_one_index_and_see_the_edit_before() {
    let mut book = TestBook::empty();
    for number in 0..200 {
        let text = format!("It turns wheel number {number}, and others when one of them is loose.\n\n").repeat(8);
        book = book.question(&format!("part-{number}"), &format!("What does part {number} do?"), &text);
    }
    let server = Server::start(&book);
    let timed = |count: usize| {
        let started = Instant::now();
        let answers: Vec<String> = std::thread::scope(|scope| {
            let asking: Vec<_> = (0..count).map(|_| scope.spawn(|| server.get("/search/manifest.js"))).collect();
            asking.into_iter().map(|asked| asked.join().expect("it is answered")).collect()
        });
        assert!(answers.iter().all(|answer| answer.starts_with("HTTP/1.1 200")), "{answers:?}");
        let body = |answer: &String| answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
        assert!(answers.iter().all(|answer| body(answer) == body(&answers[0])), "one edition, one index");
        (body(&answers[0]), started.elapsed())
    };
    let (first, _) = timed(24);
    book.write(
        "content/topic/part-0.md",
        "+++\nquestion = \"Why is the xylophone loud?\"\n+++\n\nIt is made of iron.\n",
    );
    server.wait_for("/q/part-0.html", |page| page.contains("xylophone"));
    // The index follows the page at once, for one and for many.
    let (second, alone) = timed(1);
    assert_ne!(second, first);
    book.write(
        "content/topic/part-0.md",
        "+++\nquestion = \"Why is the accordion loud?\"\n+++\n\nIt is made of air.\n",
    );
    server.wait_for("/q/part-0.html", |page| page.contains("accordion"));
    let (third, together) = timed(24);
    assert_ne!(third, second);
    assert!(together < alone * 10 + Duration::from_secs(2), "the index is made once: {together:?}, alone {alone:?}");
}

#[test]
fn odd_paths_have_an_answer_each() {
    let server = Server::start(&TestBook::copy_of("minimal"));
    let long = format!("/{}", "a".repeat(20_000));
    let odd = [
        ("/%", "400"),
        ("/%f", "400"),
        ("/%+f", "400"),
        ("/%ff", "400"),
        ("/%00", "404"),
        ("/q", "404"),
        ("/q/", "404"),
        ("//", "200"),
        ("/./", "404"),
        ("/q/../index.html", "404"),
        ("/search/", "404"),
        ("/search/manifest.js/", "404"),
        ("/assets/", "404"),
        ("/assets/../index.html", "404"),
        ("/fruit%2f", "200"),
        ("/%66ruit", "301"),
        ("/tags/letter/a.html", "404"),
        ("/index.html/", "404"),
        ("/.askbook.json", "404"),
        (&long, "404"),
    ];
    for (path, status) in odd {
        let answer = server.get(path);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{}: {}",
            &path[..path.len().min(40)],
            &answer[..answer.len().min(200)]
        );
    }
    assert!(server.get("/").starts_with("HTTP/1.1 200"));
}

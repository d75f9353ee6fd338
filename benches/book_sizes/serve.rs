//! What an author waits for: the first page after `serve` starts, and the page after a save.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::generator;

/// Saves that are measured.
const SAVES: usize = 9;

/// Prints a table of the times for books of these sizes.
pub(crate) fn measure(sizes: &[usize]) {
    println!("| questions | first page s | save to page ms, median | worst | peak MiB |");
    println!("|---:|---:|---:|---:|---:|");
    for &size in sizes {
        let folder = tempfile::tempdir_in(super::place()).expect("a temporary folder");
        let book = folder.path().join("book");
        generator::write_book(&book, size).expect("it can be written");
        let cache = folder.path().join("cache");
        // Files that changed a moment ago are read again by every save.
        std::thread::sleep(Duration::from_secs(4));
        let start = Instant::now();
        let mut server = Server::start(&book, &cache);
        server.wait_for("/", "<main");
        let first = start.elapsed();
        let file = book.join(format!("content/topic-1/question-{}.md", size / 52 * 26 + 1));
        let text = fs::read_to_string(&file).expect("it is there");
        let page = format!("/q/{}.html", file.file_stem().and_then(|stem| stem.to_str()).expect("a plain name"));
        server.wait_for(&page, "<main");
        let mut times: Vec<Duration> = (0..SAVES)
            .map(|save| {
                let word = format!("saved{save}");
                let start = Instant::now();
                fs::write(&file, format!("{text}\nNow {word}.\n")).expect("it can be written");
                server.wait_for(&page, &word);
                let time = start.elapsed();
                std::thread::sleep(Duration::from_millis(500));
                time
            })
            .collect();
        times.sort_unstable();
        println!(
            "| {size} | {:.2} | {} | {} | {} |",
            first.as_secs_f64(),
            times[SAVES / 2].as_millis(),
            times[SAVES - 1].as_millis(),
            server.peak_mebibytes()
        );
    }
}

/// A running `askbook serve`, ended when dropped.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(book: &Path, cache: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_askbook"))
            .args(["serve", "--port", "0", "--book"])
            .arg(book)
            .env("ASKBOOK_CACHE_DIR", cache)
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut said = BufReader::new(process.stderr.take().expect("it is piped")).lines();
        let line = said.find_map(|line| line.ok().filter(|line| line.starts_with("serving"))).expect("it serves");
        let address =
            line.split_once("//").and_then(|(_, rest)| rest.split('/').next()).expect("an address").to_owned();
        // What it says later must go somewhere.
        std::thread::spawn(move || said.for_each(drop));
        Self { process, address }
    }

    /// Asks for a page until it has these words.
    fn wait_for(&mut self, path: &str, words: &str) {
        let deadline = Instant::now() + Duration::from_mins(1);
        while !self.get(path).is_ok_and(|page| page.contains(words)) {
            assert!(Instant::now() < deadline, "{path} has no {words}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn get(&self, path: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(&self.address)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    fn peak_mebibytes(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak.and_then(|peak| peak.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) / 1024
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

//! CPU time and memory of a build, cold and warm, for books of several sizes, beside the floor that the same crates set.
//!
//! `cargo bench --bench book_sizes [-- N…]`; `-- generate DIR N` only writes a book;
//! `-- check [N]` measures `check`, `-- serve [N…]` what an author waits for. Everything lies on a memory file system, so that the disk does not blur it.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]
#![expect(clippy::cast_precision_loss, reason = "figures are shown with two digits")]

mod floor;
mod generator;
mod serve;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};

/// What one program used.
#[derive(Clone, Copy)]
struct Usage {
    cpu_seconds: f64,
    peak_megabytes: f64,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.first().map(String::as_str) {
        Some("measure") => measure_child(&arguments[1..]),
        Some("generate") => {
            let questions = arguments[2].parse().expect("a number of questions");
            generator::write_book(Path::new(&arguments[1]), questions).expect("it can be written");
        }
        Some("check") => check(arguments.get(1).and_then(|size| size.parse().ok()).unwrap_or(10_000)),
        Some("tantivy") => floor::index(Path::new(&arguments[1])),
        Some("floor") => floor::build(Path::new(&arguments[1]), Path::new(&arguments[2])),
        other => {
            let sizes: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
            let sizes = if sizes.is_empty() { &[400, 4_000, 20_000] } else { &sizes[..] };
            if other == Some("serve") { serve::measure(sizes) } else { compare(sizes) }
        }
    }
}

/// Runs a program and prints what it and its threads used: the numbers of a process without other children.
fn measure_child(command: &[String]) {
    let status = Command::new(&command[0]).args(&command[1..]).status().expect("it runs");
    assert!(status.success(), "{command:?} fails");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    println!("{cpu} {}", usage.max_rss() as f64 / 1024.0);
}

/// Where measured builds leave what the next one need not make again.
fn cache() -> PathBuf {
    std::env::temp_dir().join(format!("askbook-bench-{}", std::process::id()))
}

/// Files of a site with their content, those of the index and the lists for programs left out.
fn pages(site: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let for_programs = ["ids.json", "llms.txt", "offline.json", "service-worker.js", "sitemap.xml", ".askbook.json"];
    let files = walkdir::WalkDir::new(site).into_iter().map(|entry| entry.expect("it can be read"));
    let files = files.filter(|entry| entry.file_type().is_file());
    let files = files.filter_map(|entry| {
        let path = entry.path().strip_prefix(site).expect("it is in the site").to_owned();
        let is_counted = !path.starts_with("search") && !for_programs.iter().any(|name| path.ends_with(name));
        is_counted.then(|| (path, fs::read(entry.path()).expect("it can be read")))
    });
    files.collect()
}

/// How many files differ between two states of a site.
fn differing(before: &BTreeMap<PathBuf, Vec<u8>>, after: &BTreeMap<PathBuf, Vec<u8>>) -> usize {
    let paths: BTreeSet<&PathBuf> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).count()
}

fn size_of(site: &Path) -> u64 {
    let files = walkdir::WalkDir::new(site).into_iter().map(|entry| entry.expect("it can be read"));
    files.filter_map(|entry| entry.metadata().ok()).filter(std::fs::Metadata::is_file).map(|file| file.len()).sum()
}

fn measure(command: &[&str]) -> Usage {
    let own = std::env::current_exe().expect("it runs");
    let output =
        Command::new(own).arg("measure").args(command).env("ASKBOOK_CACHE_DIR", cache()).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let numbers: Vec<f64> =
        text.lines().last().unwrap_or("").split(' ').map(|number| number.parse().expect("a number")).collect();
    Usage { cpu_seconds: numbers[0], peak_megabytes: numbers[1] }
}

/// The best of three: the machine is busy with other things at times, never idle for us.
fn best_of_three(mut run: impl FnMut() -> Usage) -> Usage {
    let runs = [run(), run(), run()];
    runs.into_iter().min_by(|a, b| a.cpu_seconds.total_cmp(&b.cpu_seconds)).expect("three runs")
}

/// Prints how long `check` takes for a book without faults and for the same book with seven in each file.
fn check(size: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let book = folder.path();
    generator::write_book(book, size).expect("it can be written");
    for faults in ["none", "seven a file"] {
        if faults != "none" {
            generator::add_faults(book, size).expect("it can be written");
        }
        let run = || {
            let start = Instant::now();
            let askbook = Command::new(env!("CARGO_BIN_EXE_askbook")).arg("check").arg("--book").arg(book).output();
            let said = String::from_utf8_lossy(&askbook.expect("it runs").stderr).lines().next().map(str::to_owned);
            (start.elapsed(), said.unwrap_or_default())
        };
        let (time, said) = [run(), run(), run()].into_iter().min().expect("three runs");
        println!("faults: {faults}; {:.2} s; {said}", time.as_secs_f64());
    }
}

/// A memory file system, where there is one.
fn place() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}

fn compare(sizes: &[usize]) {
    let folder = tempfile::tempdir_in(place()).expect("a temporary folder");
    let askbook = PathBuf::from(env!("CARGO_BIN_EXE_askbook"));
    let askbook = askbook.to_str().expect("a plain path");
    let own = std::env::current_exe().expect("it runs");
    let own = own.to_str().expect("a plain path");
    println!(
        "| questions | floor CPU s | tantivy CPU s | cold CPU s | cold / floor | cold / (floor + tantivy) | one changed / cold | unchanged / cold | ms a question | peak MiB | files changed by an edit | by a new question | KB a question |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for &size in sizes {
        let book = folder.path().join(format!("book-{size}"));
        generator::write_book(&book, size).expect("it can be written");
        let book_path = book.to_str().expect("a plain path");
        let out = book.join("public");
        let floor_out = folder.path().join("floor");
        let floor = best_of_three(|| {
            let _ = fs::remove_dir_all(&floor_out);
            measure(&[own, "floor", book_path, floor_out.to_str().expect("a plain path")])
        });
        let _ = fs::remove_dir_all(&floor_out);
        let tantivy = best_of_three(|| measure(&[own, "tantivy", book_path]));
        let build = [askbook, "build", "--quiet", "--book", book_path];
        let cold = best_of_three(|| {
            let _ = fs::remove_dir_all(&out);
            let _ = fs::remove_dir_all(cache());
            measure(&build)
        });
        let kilobytes = size_of(&out) as f64 / 1000.0 / size as f64;
        let mut round = 0_u64;
        let one_changed = best_of_three(|| {
            round += 1;
            let text = generator::Numbers::new(900_000 + round).question(0);
            fs::write(book.join("content/topic-0/question-0.md"), text).expect("it can be written");
            measure(&build)
        });
        let unchanged = best_of_three(|| measure(&build));
        let before = pages(&out);
        // Another answer to the same question.
        let file = book.join("content/topic-1/question-1.md");
        let text = fs::read_to_string(&file).expect("it can be read");
        fs::write(&file, text.replacen("\n\n", "\n\nOnce more. ", 1)).expect("it can be written");
        measure(&build);
        let edited = pages(&out);
        let text = generator::Numbers::new(800_000).question(size);
        fs::write(book.join(format!("content/topic-2/question-{size}.md")), text).expect("it can be written");
        measure(&build);
        let (by_edit, by_addition) = (differing(&before, &edited), differing(&edited, &pages(&out)));
        println!(
            "| {size} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.3} | {:.0} | {by_edit} | {by_addition} | {kilobytes:.1} |",
            floor.cpu_seconds,
            tantivy.cpu_seconds,
            cold.cpu_seconds,
            cold.cpu_seconds / floor.cpu_seconds,
            cold.cpu_seconds / (floor.cpu_seconds + tantivy.cpu_seconds),
            one_changed.cpu_seconds / cold.cpu_seconds,
            unchanged.cpu_seconds / cold.cpu_seconds,
            cold.cpu_seconds * 1000.0 / size as f64,
            cold.peak_megabytes,
        );
        let _ = fs::remove_dir_all(&book);
    }
    let _ = fs::remove_dir_all(cache());
}

//! CPU time and memory of a build, cold and warm, for books of several sizes, beside the floor that the same crates set.
//!
//! `cargo bench --bench book_sizes [-- N…]`; `-- generate DIR N` only writes a book;
//! `-- check [N]` measures `check`. Everything lies on a memory file system, so that the disk does not blur it.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]
#![expect(clippy::cast_precision_loss, reason = "figures are shown with two digits")]

mod floor;
mod generator;

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
        _ => {
            let sizes: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
            compare(if sizes.is_empty() { &[400, 4_000, 20_000] } else { &sizes });
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

fn measure(command: &[&str]) -> Usage {
    let own = std::env::current_exe().expect("it runs");
    let output = Command::new(own).arg("measure").args(command).output().expect("it runs");
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

fn compare(sizes: &[usize]) {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let folder = tempfile::tempdir_in(place).expect("a temporary folder");
    let askbook = PathBuf::from(env!("CARGO_BIN_EXE_askbook"));
    let askbook = askbook.to_str().expect("a plain path");
    let own = std::env::current_exe().expect("it runs");
    let own = own.to_str().expect("a plain path");
    println!(
        "| questions | floor CPU s | tantivy CPU s | cold CPU s | cold / floor | cold / (floor + tantivy) | one changed / cold | unchanged / cold | ms a question | peak MiB |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
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
            let _ = fs::remove_dir_all(book.join(".askbook"));
            measure(&build)
        });
        let mut round = 0_u64;
        let one_changed = best_of_three(|| {
            round += 1;
            let text = generator::Numbers::new(900_000 + round).question(0);
            fs::write(book.join("content/topic-0/question-0.md"), text).expect("it can be written");
            measure(&build)
        });
        let unchanged = best_of_three(|| measure(&build));
        println!(
            "| {size} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.3} | {:.0} |",
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
}

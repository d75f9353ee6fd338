//! gofmt for each Go snippet, and `go vet` for all of them at once: a module with a package a snippet.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::super::super::process::{Finished, Run, first_line};
use super::{Session, write};
use crate::check::snippets::go::{Packages, Wrapped, candidates, format_complaint};
use crate::check::snippets::{Complaint, Snippet, complaints};
use crate::error::Error;

/// Go without the network, without a workspace around, with the toolchain that is there.
const ENVIRONMENT: &[(&str, &str)] =
    &[("GOPROXY", "off"), ("GOFLAGS", "-mod=mod"), ("GOTOOLCHAIN", "local"), ("GOWORK", "off"), ("GO111MODULE", "on")];

/// What one snippet adds to the time that `go vet` may take.
const TIME_PER_PACKAGE: Duration = Duration::from_secs(2);

/// The gofmt to run: the one on the path, or the one beside the compiler.
pub(super) fn gofmt() -> String {
    let beside_compiler = || {
        let output = Command::new("go").args(["env", "GOROOT"]).output().ok()?;
        let root = String::from_utf8(output.stdout).ok()?;
        let path = Path::new(root.trim()).join("bin/gofmt");
        path.is_file().then(|| path.to_string_lossy().into_owned())
    };
    let is_on_path = Command::new("gofmt").arg("-h").output().is_ok();
    if is_on_path { "gofmt".to_owned() } else { beside_compiler().unwrap_or_else(|| "gofmt".to_owned()) }
}

/// Syntax and format of one snippet. gofmt takes fragments from standard input.
pub(super) fn format(session: &Session<'_>, snippet: &Snippet<'_>, gofmt: &str) -> Result<(), Error> {
    let arguments = ["-e".to_owned(), "-d".to_owned()];
    let run = Run {
        program: gofmt,
        arguments: &arguments,
        folder: session.folder,
        input: Some(&snippet.fence.code),
        environment: &[],
        timeout: session.timeout,
    };
    let found = match run.finish() {
        Ok(Finished::Late) => vec![session.late()],
        Ok(Finished::Done { success: true, output }) => format_complaint(&output.all()).into_iter().collect(),
        Ok(Finished::Done { output, .. }) => {
            let output = output.all();
            let mut found = complaints(&output, "<standard input>", &[]);
            // After the first fault of a line the rest is guesswork.
            found.dedup_by_key(|complaint| complaint.line);
            match (found.is_empty(), format_complaint(&output)) {
                (false, _) => found,
                (true, Some(complaint)) => vec![complaint],
                (true, None) => vec![Complaint::whole(first_line(&output))],
            }
        }
        Err(cause) => return session.not_started("gofmt", &snippet.fence.info.language, cause),
    };
    session.report(snippet, "gofmt", &found);
    Ok(())
}

/// A snippet on its way through the rounds.
struct Vetted<'a> {
    index: usize,
    candidates: Vec<Wrapped>,
    /// What the likeliest candidate got to hear.
    complaints: Vec<Complaint>,
    snippet: &'a Snippet<'a>,
}

/// Types and vet's analyses of every snippet that needs the standard library alone.
///
/// A fragment may be declarations, statements, or the body of a function with an error: each round tries the next
/// form of those that failed; what the likeliest form got to hear is reported when none passes.
pub(super) fn vet<'a>(session: &Session<'_>, all: &'a [Snippet<'a>], indexes: &[usize]) -> Result<(), Error> {
    let Some(first) = indexes.first() else { return Ok(()) };
    let language = &all[*first].fence.info.language;
    let (packages, version) = match toolchain(session) {
        Ok(found) => found,
        Err(cause) => return session.not_started("go", language, cause),
    };
    let mut open: Vec<Vetted<'_>> = indexes
        .iter()
        .filter(|index| packages.are_enough_for(&all[**index].fence.code))
        .map(|&index| {
            let snippet = &all[index];
            Vetted { index, candidates: candidates(&snippet.fence.code, &packages), complaints: Vec::new(), snippet }
        })
        .collect();
    for round in 0.. {
        let (trying, given_up): (Vec<_>, Vec<_>) = open.into_iter().partition(|vetted| round < vetted.candidates.len());
        for vetted in given_up {
            session.report(vetted.snippet, "go vet", &vetted.complaints);
        }
        if trying.is_empty() {
            break;
        }
        open = vet_round(session, trying, round, &version)?;
    }
    Ok(())
}

/// Gives candidate number `round` of each to `go vet`; returns those that it complains about.
fn vet_round<'a>(
    session: &Session<'_>,
    mut trying: Vec<Vetted<'a>>,
    round: usize,
    version: &str,
) -> Result<Vec<Vetted<'a>>, Error> {
    let folder = session.folder.join(format!("vet-{round}"));
    write(&folder, "go.mod", &format!("module snippets\n\ngo {version}\n"))?;
    for vetted in &trying {
        let text = &vetted.candidates[round].text;
        let name = if text.contains("testing.") { "x_test.go" } else { "x.go" };
        write(&folder.join(package(vetted.index)), name, text)?;
    }
    let extra = TIME_PER_PACKAGE * u32::try_from(trying.len()).unwrap_or(u32::MAX);
    let arguments = ["vet".to_owned(), "./...".to_owned()];
    let run = Run {
        program: "go",
        arguments: &arguments,
        folder: &folder,
        input: None,
        environment: ENVIRONMENT,
        timeout: session.timeout + extra,
    };
    let output = match run.finish() {
        Ok(Finished::Done { success: true, .. }) => return Ok(Vec::new()),
        Ok(Finished::Done { output, .. }) => output.all(),
        Ok(Finished::Late) => {
            return Err(Error::with_hint(
                format!("`go vet` did not finish within {} s", (session.timeout + extra).as_secs()),
                "raise `snippet-timeout` in `[check]`: the first run has to compile the standard library",
            ));
        }
        Err(cause) => return Err(Error::file("run", "go", cause)),
    };
    let mut by_package = by_package(&output);
    let mut failed = Vec::new();
    for mut vetted in trying.drain(..) {
        let Some(found) = by_package.remove(&package(vetted.index)) else { continue };
        let lines_before = vetted.candidates[round].lines_before;
        if vetted.complaints.is_empty() {
            vetted.complaints = found.into_iter().map(|complaint| shifted(complaint, lines_before)).collect();
        }
        failed.push(vetted);
    }
    if failed.is_empty() && by_package.is_empty() {
        let line = output.lines().find(|line| !line.starts_with('#')).unwrap_or("no output");
        // A main package without `main` is a fragment as well, and its only fault is dropped above.
        if !output.contains("main is undeclared") {
            return Err(Error::message(format!("`go vet` failed: {}", line.trim())));
        }
    }
    Ok(failed)
}

/// A complaint with its line counted in the snippet; one about what we put around it belongs to the whole.
fn shifted(mut complaint: Complaint, lines_before: usize) -> Complaint {
    complaint.line = complaint.line.and_then(|line| line.checked_sub(lines_before)).filter(|line| *line > 0);
    if complaint.line.is_none() {
        complaint.column = None;
    }
    complaint
}

fn package(index: usize) -> String {
    format!("snippet{index}")
}

/// Complaints by package: `vet: snippet3/x.go:4:2: undefined: y`, `snippet3/x.go:4:2: …`.
fn by_package(output: &str) -> BTreeMap<String, Vec<Complaint>> {
    let mut found: BTreeMap<String, Vec<Complaint>> = BTreeMap::new();
    for line in output.lines().filter(|line| !line.starts_with('#') && !line.contains("main is undeclared")) {
        let line = line.trim_start_matches("vet: ").trim_start_matches("./");
        let Some((name, rest)) = line.split_once('/') else { continue };
        let file = if rest.starts_with("x_test.go:") { "x_test.go" } else { "x.go" };
        if name.starts_with("snippet") && rest.starts_with(file) {
            found.entry(name.to_owned()).or_default().extend(complaints(rest, file, &[]));
        }
    }
    found
}

/// The standard library's packages, and the language version of the toolchain: `1.27`.
fn toolchain(session: &Session<'_>) -> io::Result<(Packages, String)> {
    let folder = session.folder.join("std");
    fs::create_dir_all(&folder)?;
    let ask = |arguments: &[&str]| {
        let arguments: Vec<String> = arguments.iter().map(|word| (*word).to_owned()).collect();
        let timeout = session.timeout + Duration::from_mins(1);
        let run = Run {
            program: "go",
            arguments: &arguments,
            folder: &folder,
            input: None,
            environment: ENVIRONMENT,
            timeout,
        };
        match run.finish()? {
            Finished::Done { success: true, output } => Ok(output.printed),
            Finished::Done { output, .. } => Err(io::Error::other(first_line(&output.all()).to_owned())),
            Finished::Late => Err(io::Error::from(io::ErrorKind::TimedOut)),
        }
    };
    let packages = Packages::from_list(&ask(&["list", "std"])?);
    let version = ask(&["env", "GOVERSION"])?;
    let version = version.trim().trim_start_matches("go");
    let version: Vec<&str> = version.split(|c: char| !c.is_ascii_digit()).take(2).collect();
    Ok((packages, version.join(".")))
}

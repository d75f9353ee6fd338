//! `askbook draw`: the fences that programs of book.toml draw, as files of the book. No other command runs these programs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use rayon::prelude::*;

use super::exit::Exit;
use super::location::BookLocation;
use super::process::{Finished, Output, Run, first_line};
use super::terminal::Terminal;
use crate::book::Book;
use crate::book::memory::Memory;
use crate::book::translation::translations;
use crate::check::snippets::{Complaint, complaints};
use crate::diagnostic::{self, Diagnostic, Rule};
use crate::error::Error;
use crate::load::{self, Project, links};
use crate::model::content_file::DRAWINGS;
use crate::model::status::Drafts;
use crate::parse::Body;
use crate::parse::outline::Fence;
use crate::source::SourcePath;
use crate::text::{counted, svg};
use crate::write::files;
use crate::write::unfinished::Unfinished;

/// Options of `askbook draw`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Draw all of them anew: a newer version of a program may draw them otherwise
    #[arg(long)]
    again: bool,
}

/// Time that a program has for a drawing.
const TIMEOUT: Duration = Duration::from_mins(1);
/// Largest drawing in bytes.
const MAX_DRAWING: usize = 1024 * 1024;

/// `PlantUML` reads files and addresses that a source names, unless this says not to.
const SANDBOX: &str = "PLANTUML_SECURITY_PROFILE";

/// A fence that a program draws.
struct Job<'b> {
    /// Where it is written.
    path: SourcePath,
    body: &'b Body,
    fence: &'b Fence,
    command: &'b [String],
}

/// What became of a drawing.
enum Drawn {
    /// The SVG, and what was taken out of it.
    Picture(String, BTreeSet<String>),
    /// Why there is none.
    Fault(Vec<Complaint>),
    /// Its program is not installed.
    NoProgram,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let project = load::project(&root)?;
    let (book, _) = crate::assemble_again(&project, &mut Memory::new(Drafts::Shown));
    let translations = translations(&project, &book);
    let books = [&book].into_iter().chain(translations.iter().map(|translation| &translation.book));
    let jobs = jobs(books, &book);
    let wanted: Vec<(&SourcePath, &Job<'_>)> =
        jobs.iter().filter(|(file, _)| args.again || !is_drawn(&project, file)).collect();
    let folder = Unfinished::within(&std::env::temp_dir())?;
    let folder = folder.path("drawings");
    fs::create_dir(&folder).map_err(|cause| Error::file("create the folder", &folder, cause))?;
    let drawn: Vec<Drawn> =
        wanted.par_iter().map(|(_, job)| draw(job, &root, &folder)).collect::<Result<_, Error>>()?;
    let mut findings = Vec::new();
    let mut missing: BTreeSet<&str> = BTreeSet::new();
    let mut count = 0;
    for ((file, job), drawn) in wanted.iter().zip(drawn) {
        match drawn {
            Drawn::Picture(picture, removed) => {
                files::put(&root, file.as_str(), picture.as_bytes())?;
                count += 1;
                findings.extend(job.cleaned(&removed));
            }
            Drawn::Fault(complaints) => findings.extend(complaints.iter().map(|complaint| job.finding(complaint))),
            Drawn::NoProgram => _ = missing.insert(&job.command[0]),
        }
    }
    let removed = remove_unused(&root, &jobs)?;
    let is_bad = findings.iter().any(|finding| finding.rule == Rule::BrokenDrawing);
    diagnostic::apply_severities(&book.config.check.rules, &mut findings);
    diagnostic::sort(&mut findings);
    terminal.diagnostics(&findings, &project);
    terminal.status(&format!(
        "{}: {count} drawn, {} already there, {removed} removed",
        counted(jobs.len(), "drawing"),
        jobs.len() - wanted.len()
    ));
    if let Some(program) = missing.first() {
        let hint = "install it, or take it out of `[drawings]` in book.toml";
        return Err(Error::with_hint(format!("cannot run `{program}`: it is not installed"), hint));
    }
    Ok(if is_bad { Exit::No } else { Exit::Done })
}

/// Every fence that a program draws, by the file of its drawing; one of those that share a file.
fn jobs<'b>(books: impl Iterator<Item = &'b Book>, original: &'b Book) -> BTreeMap<SourcePath, Job<'b>> {
    let mut jobs = BTreeMap::new();
    for book in books {
        for (path, body) in book.bodies() {
            for fence in &body.outline.fences {
                let command = original.config.drawings.get(&fence.info.language);
                if let (Some(file), Some(command)) = (&fence.drawing, command) {
                    let job = Job { path: book.languages.source(path), body, fence, command };
                    jobs.entry(file.clone()).or_insert(job);
                }
            }
        }
    }
    jobs
}

/// Whether the book has the drawing of this file, and can show it.
fn is_drawn(project: &Project, file: &SourcePath) -> bool {
    file.as_str().strip_prefix("content/").is_some_and(|site_path| project.assets.contains_key(site_path))
}

impl Job<'_> {
    fn finding(&self, complaint: &Complaint) -> Diagnostic {
        let place = self.body.place_in(self.fence, complaint.line, complaint.column);
        let program = self.command[0].rsplit(['/', '\\']).next().unwrap_or(&self.command[0]);
        Diagnostic::new(Rule::BrokenDrawing, &self.path, place, format!("{program}: {}", complaint.message))
    }

    fn cleaned(&self, removed: &BTreeSet<String>) -> Option<Diagnostic> {
        let names: Vec<&str> = removed.iter().map(String::as_str).collect();
        let place = self.body.place_in(self.fence, None, None);
        let finding = || {
            let message = format!("drawn without {}", names.join(", "));
            Diagnostic::new(Rule::CleanedSvg, &self.path, place, message)
        };
        (!removed.is_empty()).then(finding)
    }
}

/// Runs the program of a fence in an empty folder.
fn draw(job: &Job<'_>, root: &Path, folder: &Path) -> Result<Drawn, Error> {
    let root = root.to_string_lossy();
    let arguments: Vec<String> = job.command[1..].iter().map(|word| word.replace("{book}", &root)).collect();
    let environment = std::env::var(SANDBOX).unwrap_or_else(|_| "SANDBOX".to_owned());
    let run = Run {
        program: &job.command[0].replace("{book}", &root),
        arguments: &arguments,
        folder,
        input: Some(&job.fence.code),
        environment: &[(SANDBOX, &environment)],
        timeout: TIMEOUT,
    };
    match run.finish() {
        Ok(Finished::Done { success: true, output }) => Ok(picture(&output)),
        Ok(Finished::Done { output, .. }) => Ok(Drawn::Fault(vec![fault(&output)])),
        Ok(Finished::Late) => {
            Ok(Drawn::Fault(vec![Complaint::whole(format!("did not finish within {} s", TIMEOUT.as_secs()))]))
        }
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(Drawn::NoProgram),
        Err(cause) => Err(Error::file("run", &job.command[0], cause)),
    }
}

/// What a program printed, as it is kept.
fn picture(output: &Output) -> Drawn {
    let fault = |message: String| Drawn::Fault(vec![Complaint::whole(message)]);
    let printed = output.printed.trim();
    if printed.is_empty() {
        return fault("printed no drawing".to_owned());
    }
    if printed.len() > MAX_DRAWING {
        return fault(format!("the drawing has {} KB, more than {}", printed.len() / 1024, MAX_DRAWING / 1024));
    }
    match svg::harmless(printed) {
        Ok(harmless) => Drawn::Picture(svg::with_size(&harmless.text), harmless.removed),
        Err(reason) => fault(format!("what it printed is no SVG: {reason}")),
    }
}

/// The first thing that a program says is wrong.
fn fault(output: &Output) -> Complaint {
    let lines: Vec<&str> = output.complained.lines().map(str::trim).collect();
    // PlantUML's three lines: `ERROR`, the number of a line from 0, and what is wrong.
    if let ["ERROR", number, message, ..] = lines[..]
        && let Ok(line) = number.parse::<usize>()
    {
        return Complaint::at(line + 1, None, message);
    }
    let said = if output.complained.trim().is_empty() { &output.printed } else { &output.complained };
    complaints(said, "<stdin>", &[]).into_iter().next().unwrap_or_else(|| Complaint::whole(first_line(said)))
}

/// Removes drawings that no fence shows any more; how many.
fn remove_unused(root: &Path, jobs: &BTreeMap<SourcePath, Job<'_>>) -> Result<usize, Error> {
    let folder = root.join("content").join(DRAWINGS);
    links::refuse(root, &folder)?;
    let names = fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut removed = 0;
    for name in names.filter_map(|entry| entry.file_name().into_string().ok()) {
        let path = SourcePath::new(format!("content/{DRAWINGS}/{name}"));
        if is_own(&name) && !jobs.contains_key(&path) {
            let file = folder.join(&name);
            fs::remove_file(&file).map_err(|cause| Error::file("remove", &file, cause))?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Whether a file has a name that this command gives.
fn is_own(name: &str) -> bool {
    let hash = name.strip_suffix(".svg").and_then(|stem| stem.rsplit_once('-'));
    hash.is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_complain_of_has_its_line() {
        let said = |complained: &str| {
            let Complaint { line, message, .. } =
                fault(&Output { printed: String::new(), complained: complained.to_owned() });
            (line, message)
        };
        assert_eq!(
            said("ERROR\n1\nSyntax Error?\nSome diagram description contains errors\n"),
            (Some(2), "Syntax Error?".to_owned())
        );
        assert_eq!(
            said("-:3:1: unexpected text after map key\n"),
            (Some(3), "unexpected text after map key".to_owned())
        );
        let dot = "Error: <stdin>: syntax error in line 2 near '->'";
        assert_eq!(said(&format!("{dot}\n")), (Some(2), dot.to_owned()));
        assert_eq!(said(""), (None, "failed without a word".to_owned()));
    }

    #[test]
    fn only_own_files_are_removed() {
        assert!(is_own("dot-0123456789abcdef.svg"));
        for other in ["plan.svg", "dot-0123.svg", "dot-0123456789abcdef.png", "0123456789abcdef.svg"] {
            assert!(!is_own(other), "{other}");
        }
    }
}

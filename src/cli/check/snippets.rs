//! `check --snippets`: runs the checkers that book.toml names, in a temporary folder, in parallel, each with a deadline.

mod go;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use rayon::prelude::*;

use super::super::process::{Finished, Run, first_line};
use crate::book::Book;
use crate::check::snippets::{BUILT_IN, Checker, Complaint, Snippet, complaints, parse, snippets};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::text::near::nearest;
use crate::write::unfinished::Unfinished;

/// Snippets that one run of a program for many files gets at most.
const MAX_BATCH: usize = 100;

/// What the checkers said.
pub(super) struct Checked {
    /// Complaints, as findings.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// How many snippets were checked.
    pub(super) count: usize,
    /// Programs that could not be started, each with a language it was to check.
    pub(super) missing: BTreeMap<String, String>,
}

/// What a run of checks shares.
struct Session<'a> {
    /// The book's folder, which `{book}` names.
    root: &'a str,
    /// Where snippets are written.
    folder: &'a Path,
    timeout: Duration,
    diagnostics: Mutex<Vec<Diagnostic>>,
    missing: Mutex<BTreeMap<String, String>>,
}

impl Session<'_> {
    fn report(&self, snippet: &Snippet<'_>, checker: &str, complaints: &[Complaint]) {
        let mut diagnostics = self.diagnostics.lock().expect("no thread panics with the lock");
        diagnostics.extend(complaints.iter().map(|complaint| snippet.finding(checker, complaint)));
    }

    /// Notes a program that is not there; any other failure of the system ends the command.
    fn not_started(&self, program: &str, language: &str, cause: std::io::Error) -> Result<(), Error> {
        if cause.kind() != std::io::ErrorKind::NotFound {
            return Err(Error::file("run", program, cause));
        }
        let mut missing = self.missing.lock().expect("no thread panics with the lock");
        missing.entry(program.to_owned()).or_insert_with(|| language.to_owned());
        Ok(())
    }

    /// An argument with the placeholders in it replaced.
    fn fill(&self, word: &str, file: &str) -> String {
        word.replace("{file}", file).replace("{book}", self.root)
    }

    fn late(&self) -> Complaint {
        Complaint::whole(format!("did not finish within {} s", self.timeout.as_secs()))
    }
}

/// Gives every fenced block to its checkers.
pub(super) fn check(book: &Book, root: &Path) -> Result<Checked, Error> {
    let config = &book.config.check;
    let all = snippets(book, config);
    let hidden = Unfinished::within(&std::env::temp_dir())?;
    let folder = hidden.path("snippets");
    fs::create_dir(&folder).map_err(|cause| Error::file("create the folder", &folder, cause))?;
    let session = Session {
        root: &root.to_string_lossy(),
        folder: &folder,
        timeout: Duration::from_secs(config.snippet_timeout),
        diagnostics: Mutex::default(),
        missing: Mutex::default(),
    };
    let mut single: Vec<(usize, Checker<'_>)> = Vec::new();
    let mut batches: BTreeMap<&[String], Vec<usize>> = BTreeMap::new();
    let mut vetted: Vec<usize> = Vec::new();
    for (index, snippet) in all.iter().enumerate() {
        for command in snippet.checkers {
            match Checker::of(command) {
                Checker::GoVet => vetted.push(index),
                Checker::BatchProgram(words) => batches.entry(words).or_default().push(index),
                checker => single.push((index, checker)),
            }
        }
    }
    let parts: Vec<(&[String], &[usize])> = batches
        .iter()
        .flat_map(|(words, indexes)| {
            let size = indexes.len().div_ceil(rayon::current_num_threads()).clamp(1, MAX_BATCH);
            indexes.chunks(size).map(move |chunk| (*words, chunk))
        })
        .collect();
    let uses_gofmt = single.iter().any(|(_, checker)| *checker == Checker::Gofmt);
    let gofmt = if uses_gofmt { go::gofmt() } else { String::new() };
    let ((first, second), third) = rayon::join(
        || {
            rayon::join(
                || parts.par_iter().try_for_each(|(words, indexes)| run_batch(&session, &all, words, indexes)),
                || {
                    single.par_iter().try_for_each(|(index, checker)| match checker {
                        Checker::Gofmt => go::format(&session, &all[*index], &gofmt),
                        Checker::Parser(parser) => {
                            session.report(&all[*index], parser.name(), &parse(*parser, &all[*index].fence.code));
                            Ok(())
                        }
                        Checker::Program(words) => run_single(&session, *index, &all[*index], words),
                        Checker::GoVet | Checker::BatchProgram(_) => Ok(()),
                    })
                },
            )
        },
        || go::vet(&session, &all, &vetted),
    );
    first.and(second).and(third)?;
    let diagnostics = session.diagnostics.into_inner().expect("no thread panics with the lock");
    let missing = session.missing.into_inner().expect("no thread panics with the lock");
    Ok(Checked { diagnostics, count: all.len(), missing })
}

/// A program for one snippet: in a file that `{file}` names, or on standard input.
fn run_single(session: &Session<'_>, index: usize, snippet: &Snippet<'_>, words: &[String]) -> Result<(), Error> {
    let name = file_name(index, snippet);
    let folder = session.folder.join(format!("single-{index}-{}", words.join(" ").len()));
    write(&folder, &name, &snippet.fence.code)?;
    let takes_file = words.iter().any(|word| word.contains("{file}"));
    let arguments: Vec<String> = words[1..].iter().map(|word| session.fill(word, &name)).collect();
    let run = Run {
        program: &words[0],
        arguments: &arguments,
        folder: &folder,
        input: if takes_file { None } else { Some(&snippet.fence.code) },
        environment: &[],
        timeout: session.timeout,
    };
    let checker = checker_name(words);
    match run.finish() {
        Ok(finished) => {
            let found = judge(&finished, &name, &[], session);
            session.report(snippet, checker, &found);
            Ok(())
        }
        Err(cause) => session.not_started(&words[0], &snippet.fence.info.language, cause),
    }
}

/// A program for many snippets: each in a file of its own, all of them where `{files}` stands.
fn run_batch(session: &Session<'_>, all: &[Snippet<'_>], words: &[String], indexes: &[usize]) -> Result<(), Error> {
    let names: Vec<String> = indexes.iter().map(|index| file_name(*index, &all[*index])).collect();
    let folder =
        session.folder.join(format!("batch-{}-{}", indexes[0], blake3::hash(words.join("\0").as_bytes()).to_hex()));
    for (index, name) in indexes.iter().zip(&names) {
        write(&folder, name, &all[*index].fence.code)?;
    }
    let mut arguments = Vec::new();
    for word in &words[1..] {
        if word == "{files}" {
            arguments.extend(names.iter().cloned());
        } else {
            arguments.push(session.fill(word, ""));
        }
    }
    let run = Run {
        program: &words[0],
        arguments: &arguments,
        folder: &folder,
        input: None,
        environment: &[],
        timeout: session.timeout,
    };
    let finished = match run.finish() {
        Ok(finished) => finished,
        Err(cause) => {
            return session.not_started(&words[0], &all[indexes[0]].fence.info.language, cause);
        }
    };
    let checker = checker_name(words);
    let mut found_any = false;
    for (index, name) in indexes.iter().zip(&names) {
        let found = match &finished {
            Finished::Late => vec![session.late()],
            Finished::Done { success: true, .. } => Vec::new(),
            Finished::Done { output, .. } => complaints(&output.all(), name, &names),
        };
        found_any |= !found.is_empty();
        session.report(&all[*index], checker, &found);
    }
    match finished {
        // It failed and named none of its files: the first one stands for all.
        Finished::Done { success: false, output } if !found_any => {
            session.report(&all[indexes[0]], checker, &[Complaint::whole(first_line(&output.all()))]);
        }
        _ => {}
    }
    Ok(())
}

/// What a program says about the one snippet it was given.
fn judge(finished: &Finished, name: &str, others: &[String], session: &Session<'_>) -> Vec<Complaint> {
    match finished {
        Finished::Late => vec![session.late()],
        Finished::Done { success: true, .. } => Vec::new(),
        Finished::Done { output, .. } => {
            let output = output.all();
            let found = complaints(&output, name, others);
            if found.is_empty() { vec![Complaint::whole(first_line(&output))] } else { found }
        }
    }
}

/// What users know a checker by: its program, or the script that an interpreter runs.
fn checker_name(words: &[String]) -> &str {
    const INTERPRETERS: &[&str] = &["bash", "node", "perl", "python", "python3", "ruby", "sh"];
    let script = words.get(1).filter(|word| !word.starts_with('-') && !word.starts_with("{file"));
    let word = script.filter(|_| INTERPRETERS.contains(&words[0].as_str())).unwrap_or(&words[0]);
    word.rsplit(['/', '\\']).next().unwrap_or(word)
}

/// `snippet-12.sh`: unique in a run, with the ending that tools expect.
fn file_name(index: usize, snippet: &Snippet<'_>) -> String {
    let language = snippet.fence.info.language.as_str();
    let ending = match language {
        "bash" | "shell" | "console" => "sh",
        "golang" => "go",
        "yml" => "yaml",
        "python" => "py",
        "javascript" => "js",
        "typescript" => "ts",
        "rust" => "rs",
        other => other,
    };
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("snippet-{index}.{ending}")
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|cause| Error::file("create the folder", folder, cause))?;
    let path = folder.join(name);
    fs::write(&path, text).map_err(|cause| Error::file("write", &path, cause))
}

/// The error for programs that are not there.
pub(super) fn missing_programs(missing: &BTreeMap<String, String>) -> Option<Error> {
    let (program, language) = missing.first_key_value()?;
    let others: BTreeSet<&str> = missing.keys().skip(1).map(String::as_str).collect();
    let also = if others.is_empty() {
        String::new()
    } else {
        format!(", nor {}", others.iter().map(|program| format!("`{program}`")).collect::<Vec<_>>().join(", "))
    };
    let built_in = nearest(program, BUILT_IN.iter().copied()).filter(|near| near != program);
    let hint = match built_in {
        Some(name) => format!("did you mean the built-in `{name}`?"),
        None => "install it, or take it out of `[check.snippets]` in book.toml".to_owned(),
    };
    let message = format!("cannot run `{program}`, which checks `{language}` snippets{also}: it is not installed");
    Some(Error::with_hint(message, hint))
}

//! `askbook export`: the whole book in one file, written as a whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::build::{load_theme, note_language, progress_bar, refuse_inputs, size};
use super::date;
use super::edition;
use super::exit::Exit;
use super::history;
use super::location::BookLocation;
use super::terminal::Terminal;
use crate::diagnostic::error_count;
use crate::error::Error;
use crate::export::{Export, anki, csv, epub, json, single_file};
use crate::load::links;
use crate::text::counted;
use crate::write::cache::Cache;
use crate::write::unfinished::{Rivals, Unfinished};

/// Options of `askbook export`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// What to write
    #[arg(value_enum, value_name = "FORMAT")]
    format: Format,
    /// The file to write, which is replaced; `-` is stdout
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// When an e-book or package says it was made: a day, a time in UTC, or seconds since 1970 [default: an e-book the
    /// day of the newest answer, a package `SOURCE_DATE_EPOCH` or now]
    #[arg(long, value_name = "DATE", value_parser = date::parse)]
    date: Option<i64>,
    /// The translation to export [default: the original]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// An e-book
    Epub,
    /// One page with everything in it, search included
    Html,
    /// Flashcards for Anki; a newer package changes the cards of an older one and keeps what was learned
    Anki,
    /// Everything as data, for programs
    Json,
    /// A table with a row for each question, for spreadsheets
    Csv,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    if args.date.is_some() && matches!(args.format, Format::Html | Format::Json | Format::Csv) {
        return Err(Error::with_hint(
            "`--date` is for e-books and flashcards",
            "leave it out: this format bears no date",
        ));
    }
    let root = location.root()?;
    let mut output = Output::open(&root, &args.out)?;
    let mut loaded = history::load_book(&root, terminal)?;
    if let Some(language) = &args.language {
        edition::translate(&mut loaded, language)?;
    }
    terminal.diagnostics(&loaded.diagnostics, &loaded.project);
    let errors = error_count(&loaded.diagnostics);
    if errors > 0 {
        return Err(Error::BookHasErrors { errors });
    }
    let bar = progress_bar(loaded.book.listed_count, terminal);
    let theme = load_theme(&loaded.book, &loaded.project)?;
    note_language(&theme, terminal);
    let export = Export {
        book: &loaded.book,
        files: &loaded.project.assets,
        snippets: &Cache::of(&root).snippets(),
        text: &theme.text,
        progress: &|| bar.inc(1),
    };
    let mut emit = |bytes: &[u8]| output.write(bytes);
    match args.format {
        Format::Epub => epub::write(&export, &theme, args.date, &mut emit)?,
        Format::Html => single_file::write(&export, &theme, &mut emit)?,
        Format::Anki => {
            let made = args.date.or_else(date::of_source).unwrap_or_else(date::now);
            let summary = anki::write(&export, made, &mut emit)?;
            if summary.unanswered > 0 {
                let unanswered = counted(summary.unanswered, "question");
                terminal.status(&format!("{unanswered} left out: no answer yet"));
            }
        }
        Format::Json => json::write(&export, &mut emit)?,
        Format::Csv => csv::write(&export, &mut emit)?,
    }
    bar.finish_and_clear();
    let bytes = output.finish()?;
    terminal.status(&format!(
        "{} in {}: {}\n→ {}",
        counted(loaded.book.listed_count, "question"),
        counted(loaded.book.topics.len(), "topic"),
        size(bytes),
        if args.out == Path::new("-") { "stdout".to_owned() } else { args.out.display().to_string() }
    ));
    Ok(Exit::Done)
}

/// The file in the hidden folder.
const UNFINISHED: &str = "export";

/// Where an export goes; its path as given, for messages.
struct Output {
    path: PathBuf,
    written: u64,
    target: Target,
}

enum Target {
    Stdout(BufWriter<io::Stdout>),
    /// Written in a hidden folder beside `at` and renamed at the end, so that who reads it sees the old file or the new one.
    File {
        at: PathBuf,
        folder: Unfinished,
        file: BufWriter<File>,
    },
    /// A pipe or device, which cannot be replaced.
    Device(BufWriter<File>),
}

impl Output {
    /// Opens `path` before any work is done; what the book is made from is refused.
    fn open(root: &Path, path: &Path) -> Result<Self, Error> {
        let target =
            if path == Path::new("-") { Target::Stdout(BufWriter::new(io::stdout())) } else { open(root, path)? };
        Ok(Self { path: path.to_owned(), written: 0, target })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.written += bytes.len() as u64;
        let done = match &mut self.target {
            Target::Stdout(stdout) => closed_is_done(stdout.write_all(bytes)),
            Target::File { file, .. } => file.write_all(bytes),
            Target::Device(device) => device.write_all(bytes),
        };
        done.map_err(|cause| Error::file("write", &self.path, cause))
    }

    /// Puts the file into its place; returns its size in bytes.
    fn finish(self) -> Result<u64, Error> {
        let done = match self.target {
            Target::Stdout(mut stdout) => closed_is_done(stdout.flush()),
            Target::Device(mut device) => device.flush(),
            Target::File { at, folder, file } => file
                .into_inner()
                .map_err(io::IntoInnerError::into_error)
                .and_then(|file| file.sync_all())
                .and_then(|()| fs::rename(folder.path(UNFINISHED), at)),
        };
        done.map_err(|cause| Error::file("write", &self.path, cause))?;
        Ok(self.written)
    }
}

/// A reader who closes the pipe early is no failure.
fn closed_is_done(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn open(root: &Path, path: &Path) -> Result<Target, Error> {
    let failed = |cause| Error::file("write", path, cause);
    links::refuse(root, path)?;
    links::refuse(root, path)?;
    // A link outside of the book that leads to a file stays a link; what it leads to is replaced.
    let at = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    if let Ok(metadata) = fs::metadata(&at) {
        if metadata.is_dir() {
            let message = format!("cannot write `{}`: it is a folder", path.display());
            return Err(Error::with_hint(message, "name a file in it with `--out`"));
        }
        if !metadata.is_file() {
            return Ok(Target::Device(BufWriter::new(File::create(&at).map_err(failed)?)));
        }
    }
    refuse_inputs(root, &at, &["content", "themes"])?;
    if at == root.join("book.toml") {
        return Err(Error::message(format!("`{}` is the book's own file, which is not replaced", path.display())));
    }
    let folder = at.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        let message = format!("cannot write `{}`: the folder `{}` does not exist", path.display(), folder.display());
        return Err(Error::with_hint(message, "create it, or name another place with `--out`"));
    }
    let unfinished = Unfinished::beside(&at, Rivals::Allowed)?;
    let file = BufWriter::new(File::create_new(unfinished.path(UNFINISHED)).map_err(failed)?);
    Ok(Target::File { at, folder: unfinished, file })
}

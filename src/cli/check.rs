//! `askbook check`: every fault of the book in one run.

mod external;
mod fix;
mod snippets;

use std::path::Path;

use fix::Mended;

use super::date;
use super::exit::Exit;
use super::git;
use super::location::BookLocation;
use super::terminal::{Format, Terminal};
use crate::book::Book;
use crate::book::translation::translations;
use crate::check::{since, stale};
use crate::diagnostic::{self, Diagnostic, Rule, Severity};
use crate::error::Error;
use crate::source::Span;
use crate::text::counted;
use crate::text::visible::visible_lines;
use crate::write::cache::Cache;
use crate::{Loaded, load_book};

/// Options of `askbook check`.
#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option that is there or not")]
pub(super) struct Args {
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    /// Give fenced code to the checkers that book.toml names: runs programs
    #[arg(long)]
    snippets: bool,
    /// Ask other sites whether the pages are there that the book links to
    #[arg(long)]
    external_links: bool,
    /// Report what existed at a git revision and leads nowhere now
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// Report answers whose proof is older than a year or of versions that are not maintained any more
    #[arg(long)]
    stale: bool,
    /// Mend what is safe to mend, and show the difference
    #[arg(long)]
    fix: bool,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

/// How often `--fix` looks again: a mended place may show the next fault.
const MAX_ROUNDS: usize = 5;

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let mut loaded = load(args, &root)?;
    if args.fix {
        let mut mended = Mended::default();
        for _ in 0..MAX_ROUNDS {
            if !mended.round(&loaded.project, &loaded.diagnostics)? {
                break;
            }
            loaded = load(args, &root)?;
        }
        show_mended(&mended, args.format, terminal)?;
    }
    let Loaded { project, book, mut diagnostics } = loaded;
    if args.stale {
        add(&book, stale::check(&book, date::of_source().unwrap_or_else(date::now)), &mut diagnostics);
    }
    let mut missing = None;
    if args.snippets {
        let checked = snippets::check(&book, &project.root)?;
        terminal.detail(&format!("{} checked", counted(checked.count, "snippet")));
        add(&book, checked.diagnostics, &mut diagnostics);
        missing = snippets::missing_programs(&checked.missing);
    }
    if args.external_links {
        let asked = external::check(&book, &Cache::of(&project.root));
        terminal.status(&format!("{} to other sites, {} asked now", counted(asked.count, "link"), asked.requested));
        add(&book, asked.diagnostics, &mut diagnostics);
    }
    terminal.report(&diagnostics, &project, args.format)?;
    terminal.status(&summary(&diagnostics, book.questions.len()));
    let mendable = diagnostics.iter().filter(|diagnostic| diagnostic.fix.is_some()).count();
    if mendable > 0 && !args.fix {
        terminal.status(&format!("`askbook check --fix` mends {mendable} of them"));
    }
    if let Some(error) = missing {
        return Err(error);
    }
    let least = if args.strict { Severity::Warning } else { Severity::Error };
    let is_bad = diagnostics.iter().any(|diagnostic| diagnostic.severity >= least);
    Ok(if is_bad { Exit::No } else { Exit::Done })
}

/// The book, with what it lost since the revision that was named.
fn load(args: &Args, root: &Path) -> Result<Loaded, Error> {
    let mut loaded = load_book(root)?;
    let translations = translations(&loaded.project, &loaded.book);
    loaded.diagnostics.extend(translations.into_iter().flat_map(|translation| translation.diagnostics));
    diagnostic::sort(&mut loaded.diagnostics);
    let tracked = git::tracked_output(root).into_iter().map(|(folder, path)| {
        let message = format!("git tracks `{folder}`, which builds make: a pull request could change it unseen");
        let finding = Diagnostic::new(Rule::TrackedOutput, &path, Span::at(0), message);
        finding.hint(format!("`git rm -r --cached {folder}`, and add it to `.gitignore`"))
    });
    add(&loaded.book, tracked.collect(), &mut loaded.diagnostics);
    if let Some(revision) = &args.since {
        let past = git::past(root, revision)?;
        since::check(&past, &loaded.book, &loaded.project, &mut loaded.diagnostics);
        add(&loaded.book, Vec::new(), &mut loaded.diagnostics);
    }
    Ok(loaded)
}

/// The difference that `--fix` made: with the findings for people, apart from those for programs.
fn show_mended(mended: &Mended, format: Format, terminal: &mut Terminal) -> Result<(), Error> {
    match format {
        Format::Text => terminal.print(&visible_lines(&mended.diff()))?,
        Format::Json | Format::Github | Format::Sarif => terminal.status(mended.diff().trim_end()),
    }
    terminal.status(&format!("{} mended in {}", counted(mended.count, "fault"), counted(mended.file_count(), "file")));
    Ok(())
}

/// Adds findings with the severities of book.toml, everything sorted again.
fn add(book: &Book, mut found: Vec<Diagnostic>, diagnostics: &mut Vec<Diagnostic>) {
    diagnostic::apply_severities(&book.config.check.rules, &mut found);
    diagnostics.append(&mut found);
    diagnostic::sort(diagnostics);
}

fn summary(diagnostics: &[Diagnostic], questions: usize) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    format!(
        "{} checked: {}, {}, {}",
        counted(questions, "question"),
        counted(count(Severity::Error), "error"),
        counted(count(Severity::Warning), "warning"),
        counted(count(Severity::Note), "note")
    )
}

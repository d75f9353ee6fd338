//! `askbook check`: every fault of the book in one run.

use super::terminal::{Format, Terminal};
use super::{BookLocation, Exit, snippets};
use crate::book::Book;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::error::Error;
use crate::{Loaded, load_book};

/// Options of `askbook check`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    /// Give fenced code to the checkers that book.toml names: runs programs
    #[arg(long)]
    snippets: bool,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let Loaded { project, book, mut diagnostics } = load_book(&location.root()?)?;
    let mut missing = None;
    if args.snippets {
        let checked = snippets::check(&book, &project.root)?;
        terminal.detail(&format!("{} checked", plural(checked.count, "snippet")));
        add(&book, checked.diagnostics, &mut diagnostics);
        missing = snippets::missing_programs(&checked.missing);
    }
    terminal.report(&diagnostics, &project, args.format);
    terminal.status(&summary(&diagnostics, book.questions.len()));
    if let Some(error) = missing {
        return Err(error);
    }
    let least = if args.strict { Severity::Warning } else { Severity::Error };
    let is_bad = diagnostics.iter().any(|diagnostic| diagnostic.severity >= least);
    Ok(if is_bad { Exit::No } else { Exit::Done })
}

/// Adds findings with the severities of book.toml, everything sorted again.
fn add(book: &Book, mut found: Vec<Diagnostic>, diagnostics: &mut Vec<Diagnostic>) {
    diagnostic::apply_severities(&book.config.check.rules, &mut found);
    diagnostics.append(&mut found);
    diagnostic::sort(diagnostics);
}

fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

fn summary(diagnostics: &[Diagnostic], questions: usize) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    format!(
        "{} checked: {}, {}, {}",
        plural(questions, "question"),
        plural(count(Severity::Error), "error"),
        plural(count(Severity::Warning), "warning"),
        plural(count(Severity::Note), "note")
    )
}

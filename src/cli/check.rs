//! `askbook check`: every fault of the book in one run.

use super::terminal::{Format, Terminal};
use super::{BookLocation, Exit};
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Error;
use crate::load_book;

/// Options of `askbook check`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let loaded = load_book(&location.root()?)?;
    terminal.report(&loaded.diagnostics, &loaded.project, args.format);
    terminal.status(&summary(&loaded.diagnostics, loaded.book.questions.len()));
    let least = if args.strict { Severity::Warning } else { Severity::Error };
    let is_bad = loaded.diagnostics.iter().any(|diagnostic| diagnostic.severity >= least);
    Ok(if is_bad { Exit::No } else { Exit::Done })
}

fn summary(diagnostics: &[Diagnostic], questions: usize) -> String {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    format!(
        "{} checked: {}, {}, {}",
        plural(questions, "question"),
        plural(count(Severity::Error), "error"),
        plural(count(Severity::Warning), "warning"),
        plural(count(Severity::Note), "note")
    )
}

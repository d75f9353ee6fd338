//! stdout for what was asked for, stderr for the rest; colour only where somebody sees it.

use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::sarif;
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Error;
use crate::load::Project;
use crate::text::fit::columns;
use crate::text::visible::{json_line, visible, visible_lines};

/// Whether to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColorChoice {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How much to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verbosity {
    /// Errors only.
    Quiet,
    /// What a command did, in a line or two.
    Normal,
    /// Also what usually does not matter.
    Verbose,
}

/// How a command prints what it found.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum TextOrJson {
    Text,
    Json,
}

/// How `check` prints findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// A JSON object a line.
    Json,
    /// Annotations of a GitHub workflow.
    Github,
    /// One document of SARIF 2.1.0, for services that show findings beside the lines.
    Sarif,
}

/// Where a command prints.
pub struct Terminal {
    /// Whether stderr is painted.
    color: bool,
    /// Whether stdout is painted.
    stdout_color: bool,
    verbosity: Verbosity,
}

/// A finding as a line of JSON.
#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    rule: &'a str,
    severity: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    hint: Option<&'a str>,
}

impl Terminal {
    /// A terminal for this process.
    #[must_use]
    pub fn new(color: ColorChoice, verbosity: Verbosity) -> Self {
        let paints = |is_terminal: bool| match color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_terminal && std::env::var_os("NO_COLOR").is_none(),
        };
        let (color, stdout_color) = (paints(io::stderr().is_terminal()), paints(io::stdout().is_terminal()));
        Self { color, stdout_color, verbosity }
    }

    /// Whether progress bars make sense.
    #[must_use]
    pub fn shows_progress(&self) -> bool {
        self.verbosity > Verbosity::Quiet && io::stderr().is_terminal()
    }

    /// Whether `-v` asks for what usually does not matter.
    #[must_use]
    pub fn says_details(&self) -> bool {
        self.verbosity >= Verbosity::Verbose
    }

    /// Whether what goes to stdout may have colours.
    #[must_use]
    pub fn paints_stdout(&self) -> bool {
        self.stdout_color
    }

    /// What was asked for, to stdout as it is: what others wrote in it must be [`visible`].
    ///
    /// # Errors
    /// Fails when it cannot be written; a reader who closes the pipe early is no failure.
    pub fn print(&mut self, text: &str) -> Result<(), Error> {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Err(cause) if cause.kind() != io::ErrorKind::BrokenPipe => Err(Error::Output(cause)),
            _ => Ok(()),
        }
    }

    /// What a command did, to stderr unless `-q`.
    pub fn status(&mut self, text: &str) {
        if self.verbosity >= Verbosity::Normal {
            write_stderr(&visible_lines(&format!("{text}\n")));
        }
    }

    /// What usually does not matter, to stderr with `-v`.
    pub fn detail(&mut self, text: &str) {
        if self.verbosity >= Verbosity::Verbose {
            write_stderr(&visible_lines(&format!("{text}\n")));
        }
    }

    /// Why a command could not go on.
    pub fn error(&mut self, error: &Error) {
        let mut text = format!("{}: {}\n", self.paint("error", AnsiColor::Red), visible_lines(&error.to_string()));
        if let Some(hint) = error.hint() {
            text.push_str(&format!("  {}: {}\n", self.paint("hint", AnsiColor::Cyan), visible_lines(&hint)));
        }
        write_stderr(&text);
    }

    /// Findings for people, to stderr; notes only with `-v`.
    pub fn diagnostics(&mut self, diagnostics: &[Diagnostic], project: &Project) {
        let least = match self.verbosity {
            Verbosity::Quiet => Severity::Error,
            Verbosity::Normal => Severity::Warning,
            Verbosity::Verbose => Severity::Note,
        };
        let text: String = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity >= least)
            .map(|diagnostic| self.format_text(diagnostic, project))
            .collect();
        write_stderr(&text);
    }

    /// Findings in the format that was asked for, to stdout.
    ///
    /// # Errors
    /// As [`Terminal::print`].
    pub fn report(&mut self, diagnostics: &[Diagnostic], project: &Project, format: Format) -> Result<(), Error> {
        let text = match format {
            Format::Text => {
                let stdout = Terminal { color: self.stdout_color, ..*self };
                diagnostics.iter().map(|diagnostic| stdout.format_text(diagnostic, project)).collect()
            }
            Format::Sarif => sarif::document(diagnostics, project),
            other => format_diagnostics(diagnostics, project, other),
        };
        self.print(&text)
    }

    fn format_text(&self, diagnostic: &Diagnostic, project: &Project) -> String {
        let (line, column, source) = place(diagnostic, project);
        let color = match diagnostic.severity {
            Severity::Error => AnsiColor::Red,
            Severity::Warning => AnsiColor::Yellow,
            Severity::Note => AnsiColor::Blue,
        };
        let kind = self.paint(&format!("{}[{}]", diagnostic.severity.as_str(), diagnostic.rule.id()), color);
        let (path, message) = (visible(diagnostic.path.as_str()), visible(&diagnostic.message));
        let mut text = format!("{path}:{line}:{column}: {kind}: {message}\n");
        if let Some(source) = source.filter(|source| !source.text.trim().is_empty()) {
            let number = format!("{line:>5}");
            let marker = self.paint(&source.marker, color);
            text.push_str(&format!("{number} | {}\n      | {marker}\n", source.text));
        }
        if let Some(hint) = &diagnostic.hint {
            text.push_str(&format!("  {}: {}\n", self.paint("hint", AnsiColor::Cyan), visible(hint)));
        }
        text
    }

    fn paint(&self, text: &str, color: AnsiColor) -> String {
        if !self.color {
            return text.to_owned();
        }
        let style = Style::new().fg_color(Some(color.into())).bold();
        format!("{style}{text}{style:#}")
    }
}

fn write_stderr(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Findings for programs; as text they are without colour.
pub(super) fn format_diagnostics(diagnostics: &[Diagnostic], project: &Project, format: Format) -> String {
    let plain = Terminal { color: false, stdout_color: false, verbosity: Verbosity::Normal };
    diagnostics
        .iter()
        .map(|diagnostic| match format {
            Format::Text => plain.format_text(diagnostic, project),
            Format::Json => format_json(diagnostic, project),
            Format::Github => format_github(diagnostic, project),
            Format::Sarif => unreachable!("it is one document, not a line a finding"),
        })
        .collect()
}

/// A source line and what marks the place below it.
struct SourceLine {
    text: String,
    marker: String,
}

/// Longest source line that is shown whole, in characters.
const MAX_LINE: usize = 110;

/// Line, column, and the line itself, cut around the place when it is long.
fn place(diagnostic: &Diagnostic, project: &Project) -> (usize, usize, Option<SourceLine>) {
    let Some(file) = project.file(&diagnostic.path) else { return (1, 1, None) };
    let start = file.position(diagnostic.span.start);
    let end = file.position(diagnostic.span.end);
    let line: Vec<char> = file.line(start.line).chars().collect();
    let first = (start.column - 1).min(line.len());
    let last = if end.line == start.line { (end.column - 1).min(line.len()) } else { line.len() };
    let from = if line.len() > MAX_LINE { first.saturating_sub(MAX_LINE / 3) } else { 0 };
    let to = (from + MAX_LINE).min(line.len());
    let shown = |from: usize, to: usize| visible(&line[from..to].iter().collect::<String>().replace('\t', " "));
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
    let last = last.clamp(first.min(to), to);
    let width = columns(&shown(first.min(to), last)).max(1);
    let marker = " ".repeat(columns(before) + columns(&shown(from, first.min(to)))) + &"^".repeat(width);
    (start.line, start.column, Some(SourceLine { text: format!("{before}{}{after}", shown(from, to)), marker }))
}

fn format_json(diagnostic: &Diagnostic, project: &Project) -> String {
    let (line, column, _) = place(diagnostic, project);
    json_line(&JsonDiagnostic {
        rule: diagnostic.rule.id(),
        severity: diagnostic.severity.as_str(),
        file: diagnostic.path.as_str(),
        line,
        column,
        message: &diagnostic.message,
        hint: diagnostic.hint.as_deref(),
    })
}

/// A workflow command, its values escaped as GitHub's toolkit does
/// (<https://docs.github.com/actions/reference/workflow-commands-for-github-actions>).
fn format_github(diagnostic: &Diagnostic, project: &Project) -> String {
    let (line, column, _) = place(diagnostic, project);
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    // A line end is the one control character that the service shows as such.
    let data = |text: &str| {
        let lines: Vec<String> = text.split('\n').map(|line| visible(line).replace('%', "%25")).collect();
        lines.join("%0A")
    };
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut message = diagnostic.message.clone();
    if let Some(hint) = &diagnostic.hint {
        message.push_str(&format!("\nhint: {hint}"));
    }
    format!(
        "::{command} file={},line={line},col={column},title={}::{}\n",
        property(diagnostic.path.as_str()),
        property(diagnostic.rule.id()),
        data(&message)
    )
}

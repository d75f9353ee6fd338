//! What stops a command: a file, a port, a template. Faults of the book itself are [`crate::diagnostic::Diagnostic`]s.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A command cannot go on.
#[derive(Debug)]
pub enum Error {
    /// An operation on a file or folder failed.
    File {
        /// What was tried, as it follows "cannot": `read`, `write`, `create the folder`.
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// Why the system said no.
        cause: io::Error,
    },
    /// No folder above has a `book.toml`.
    NoBook {
        /// Where the search began.
        start: PathBuf,
    },
    /// The book has errors; their diagnostics have been reported.
    BookHasErrors {
        /// How many.
        errors: usize,
    },
    /// What was to be imported holds no question; the report says what it holds instead.
    NoQuestions,
    /// The output folder holds files that no build of ours wrote.
    ForeignOutput {
        /// The folder.
        path: PathBuf,
    },
    /// What was asked for cannot be written to stdout.
    Output(io::Error),
    /// A template of the theme does not work.
    Template(String),
    /// The port to serve on is taken.
    PortInUse {
        /// The port asked for.
        port: u16,
    },
    /// Anything else that has a message and maybe a hint.
    Other {
        /// What happened, lower case, no full stop.
        message: String,
        /// One thing to do.
        hint: Option<String>,
    },
}

impl Error {
    /// A file operation that failed; `action` follows "cannot".
    pub fn file(action: &'static str, path: impl AsRef<Path>, cause: io::Error) -> Self {
        Self::File { action, path: path.as_ref().to_owned(), cause }
    }

    /// A message without a hint.
    pub fn message(message: impl Into<String>) -> Self {
        Self::Other { message: message.into(), hint: None }
    }

    /// A message with one thing to do.
    pub fn with_hint(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Other { message: message.into(), hint: Some(hint.into()) }
    }

    /// One thing to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoBook { .. } => Some("`askbook init` makes a new book; `--book DIR` names one elsewhere".to_owned()),
            Self::ForeignOutput { .. } => Some("choose an empty or new folder with `--out`".to_owned()),
            Self::PortInUse { .. } => Some("choose another with `--port`".to_owned()),
            Self::Other { hint, .. } => hint.clone(),
            Self::File { cause, .. } if cause.kind() == io::ErrorKind::StorageFull => {
                Some("free some space; what was there before is untouched".to_owned())
            }
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { action, path, cause } => {
                write!(formatter, "cannot {action} `{}`: {}", path.display(), plain_cause(cause))
            }
            Self::Output(cause) => write!(formatter, "cannot write the output: {}", plain_cause(cause)),
            Self::NoBook { start } => {
                write!(formatter, "no `book.toml` in `{}` or a folder above it", start.display())
            }
            Self::BookHasErrors { errors: 1 } => write!(formatter, "the book has an error; nothing was written"),
            Self::BookHasErrors { errors } => write!(formatter, "the book has {errors} errors; nothing was written"),
            Self::NoQuestions => formatter.write_str("no question was found; nothing was written"),
            Self::ForeignOutput { path } => write!(
                formatter,
                "`{}` is not empty and was not written by askbook, so it is not replaced",
                path.display()
            ),
            Self::Template(message) | Self::Other { message, .. } => formatter.write_str(message),
            Self::PortInUse { port } => write!(formatter, "port {port} is already in use"),
        }
    }
}

impl std::error::Error for Error {}

/// The system's reason in lower case and without its number: `permission denied`.
pub(crate) fn plain_cause(cause: &io::Error) -> String {
    let text = cause.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

//! How commands end, in the numbers of the shell.

use std::process::ExitCode;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// Done: 0.
    Done,
    /// It ran, and the answer is no: 1.
    No,
    /// It could not run: 2.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => ExitCode::SUCCESS,
            Exit::No => ExitCode::from(1),
            Exit::Failed => ExitCode::from(2),
        }
    }
}

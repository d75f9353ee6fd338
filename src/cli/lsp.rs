//! `askbook lsp`: a language server on standard input and output.

use std::io::{self, BufReader};

use super::exit::Exit;
use super::terminal::Terminal;
use crate::error::Error;
use crate::lsp::{self, Ended};

/// Options of `askbook lsp`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Speak over standard input and output, which is all there is: some editors say so
    #[arg(long, hide = true)]
    stdio: bool,
}

pub(super) fn run(_: &Args, terminal: &mut Terminal) -> Result<Exit, Error> {
    use std::io::IsTerminal;
    if io::stdin().is_terminal() {
        terminal.status("this is for editors, which speak the Language Server Protocol (Ctrl-C ends): docs/editors.md");
    }
    match lsp::run(BufReader::new(io::stdin()), io::stdout().lock()) {
        Ok(Ended::Orderly) => Ok(Exit::Done),
        Ok(Ended::Abruptly) => Ok(Exit::No),
        Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => Ok(Exit::No),
        Err(cause) => Err(Error::message(format!("the conversation with the editor broke off: {cause}"))),
    }
}

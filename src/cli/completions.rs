//! `askbook completions SHELL`: a script that completes commands and options.

use clap_complete::Shell;

use super::exit::Exit;
use super::terminal::Terminal;
use crate::error::Error;

/// Options of `askbook completions`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Result<Exit, Error> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut super::command(), "askbook", &mut script);
    terminal.print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}

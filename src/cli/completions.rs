//! `askbook completions SHELL`: a script that completes commands and options.

use clap_complete::Shell;

use super::Exit;
use super::terminal::Terminal;

/// Options of `askbook completions`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut super::command(), "askbook", &mut script);
    terminal.print(&String::from_utf8_lossy(&script));
    Exit::Done
}

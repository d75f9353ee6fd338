//! All that knows clap, the terminal and exit codes: one module a command, each with its `Args` and its `run`.

mod build;
mod check;
mod completions;
mod date;
mod draw;
mod edition;
mod exit;
mod explain;
mod export;
mod git;
mod history;
mod import;
mod init;
mod interrupt;
mod location;
mod lsp;
mod man;
mod new;
mod process;
mod sarif;
mod search;
mod serve;
mod stats;
pub mod terminal;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::error::Error;
use exit::Exit;
use location::BookLocation;
use terminal::{ColorChoice, Terminal, Verbosity};

/// Turns Markdown question-and-answer files into a searchable static handbook.
#[derive(Parser)]
#[command(name = "askbook", version, arg_required_else_help = true, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    global: GlobalArgs,
}

/// Options of every command.
#[derive(clap::Args)]
struct GlobalArgs {
    /// The book's folder [default: the nearest parent with a book.toml]
    #[arg(long, global = true, value_name = "DIR")]
    book: Option<PathBuf>,
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = When::Auto, value_name = "WHEN")]
    color: When,
    /// Print only errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Print more of what is done
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
enum Command {
    /// Make a new book that builds at once
    Init(init::Args),
    /// Add a question file in the right place
    New(new::Args),
    /// Build the site
    Build(build::Args),
    /// Build, serve on 127.0.0.1, rebuild and reload on every save
    Serve(serve::Args),
    /// Draw the fences whose languages book.toml names a program for: runs programs
    Draw(draw::Args),
    /// Report every fault of the book
    Check(check::Args),
    /// Say what a rule of `check` means
    Explain(explain::Args),
    /// Find the questions that answer a query
    Search(search::Args),
    /// Turn someone's question-and-answer Markdown into question files
    Import(import::Args),
    /// Write the whole book into one file
    Export(export::Args),
    /// Count questions, answers and words
    Stats(stats::Args),
    /// Answer an editor: a language server on standard input and output
    Lsp(lsp::Args),
    /// Print a completion script for a shell
    Completions(completions::Args),
    /// Print the manual page, or write those of all commands into a folder
    Man(man::Args),
}

/// Runs the command that the process was started with.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are no failure, unless they are lost.
            let is_lost = error.print().is_err_and(|cause| cause.kind() != std::io::ErrorKind::BrokenPipe);
            return if error.use_stderr() || is_lost { Exit::Failed } else { Exit::Done }.into();
        }
    };
    let color = match cli.global.color {
        When::Auto => ColorChoice::Auto,
        When::Always => ColorChoice::Always,
        When::Never => ColorChoice::Never,
    };
    let verbosity = match (cli.global.quiet, cli.global.verbose) {
        (true, _) => Verbosity::Quiet,
        (_, true) => Verbosity::Verbose,
        _ => Verbosity::Normal,
    };
    let mut terminal = Terminal::new(color, verbosity);
    let location = BookLocation::new(cli.global.book);
    interrupt::watch();
    let result = match cli.command {
        Command::Init(args) => init::run(&args, &mut terminal),
        Command::New(args) => new::run(&args, &location, &mut terminal),
        Command::Build(args) => build::run(&args, &location, &mut terminal),
        Command::Serve(args) => serve::run(&args, &location, &mut terminal),
        Command::Draw(args) => draw::run(&args, &location, &mut terminal),
        Command::Check(args) => check::run(&args, &location, &mut terminal),
        Command::Explain(args) => explain::run(&args, &mut terminal),
        Command::Search(args) => search::run(&args, &location, &mut terminal),
        Command::Import(args) => import::run(&args, &location, &mut terminal),
        Command::Export(args) => export::run(&args, &location, &mut terminal),
        Command::Stats(args) => stats::run(&args, &location, &mut terminal),
        Command::Lsp(args) => lsp::run(&args, &mut terminal),
        Command::Completions(args) => completions::run(&args, &mut terminal),
        Command::Man(args) => man::run(&args, &mut terminal),
    };
    let exit = result.unwrap_or_else(|error| {
        // What fails because its folder is being removed is no news to whoever pressed Ctrl-C.
        interrupt::wait_when_ending();
        terminal.error(&error);
        if matches!(error, Error::BookHasErrors { .. } | Error::NoQuestions) { Exit::No } else { Exit::Failed }
    });
    exit.into()
}

/// The command line as clap knows it, for completions and manual pages.
pub(crate) fn command() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}

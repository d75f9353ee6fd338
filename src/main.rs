//! The `askbook` binary: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    askbook::cli::main()
}

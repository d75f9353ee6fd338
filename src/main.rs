//! The `askbook` binary: arguments in, exit code out.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A build makes many small values on all cores: highlighting alone asks for memory some hundred times a line. The C library's
/// allocator takes a sixth of a build for that, that of musl, with its one lock, more.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    askbook::cli::main()
}

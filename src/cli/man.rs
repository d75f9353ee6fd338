//! `askbook man [DIR]`: the manual page on stdout, or those of all commands as files.

use std::fs;
use std::path::PathBuf;

use clap_mangen::Man;

use super::exit::Exit;
use super::terminal::Terminal;
use crate::error::Error;

/// Options of `askbook man`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Write the pages of all commands into this folder [default: print the first one]
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Result<Exit, Error> {
    let command = super::command();
    if let Some(folder) = &args.folder {
        let failed = |cause| Error::file("write the pages into", folder, cause);
        fs::create_dir_all(folder).map_err(|cause| Error::file("create the folder", folder, cause))?;
        clap_mangen::generate_to(command, folder).map_err(failed)?;
    } else {
        let mut page = Vec::new();
        Man::new(command)
            .render(&mut page)
            .map_err(|cause| Error::message(format!("cannot make the page: {cause}")))?;
        terminal.print(&String::from_utf8_lossy(&page))?;
    }
    Ok(Exit::Done)
}

//! `askbook init`: a new book that builds at once; a file that is there stays as it is.

mod ask;

use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use super::exit::Exit;
use super::terminal::Terminal;
use crate::error::Error;
use crate::scaffold::wishes::{self, Wishes};
use crate::scaffold::{self, NewFile, action};
use crate::text::capitalized;
use crate::write::files;

/// Options of `askbook init`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Folder of the new book; it is created when it does not exist
    #[arg(default_value = ".", value_name = "DIR")]
    folder: PathBuf,
    /// Name of the book [default: the folder's name]
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// Language of the text, such as `en` or `pt-BR` [default: en]
    #[arg(long, value_name = "TAG", value_parser = ask::language)]
    language: Option<String>,
    /// Address of the book's repository
    #[arg(long, value_name = "URL", value_parser = ask::repository)]
    repository: Option<String>,
    /// License of the text: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 or none
    #[arg(long, value_name = "NAME", value_parser = ask::license)]
    license: Option<String>,
    /// Ask nothing, take the defaults; without a terminal nothing is asked in any case
    #[arg(long, short)]
    yes: bool,
    /// Where the new book's workflows get askbook's action from: OWNER/NAME, an https address of a git repository, each with
    /// `@REVISION`, or ./PATH in the book's repository
    #[arg(long, default_value_t = action::default_action(), value_name = "SOURCE", value_parser = source)]
    source: String,
}

fn source(text: &str) -> Result<String, String> {
    if text == action::default_action() {
        return Ok(text.to_owned());
    }
    action::action(text).ok_or_else(|| "neither a git repository nor a folder that begins with `./`".to_owned())
}

pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Result<Exit, Error> {
    fs::create_dir_all(&args.folder).map_err(|cause| Error::file("create the folder", &args.folder, cause))?;
    let folder = args.folder.canonicalize().map_err(|cause| Error::file("open", &args.folder, cause))?;
    if folder.join("book.toml").exists() {
        return Err(Error::with_hint(
            format!("`{}` holds a book already", folder.display()),
            "`askbook new TOPIC \"QUESTION\"` adds to it",
        ));
    }
    let known = Wishes {
        title: args.title.clone(),
        language: args.language.clone(),
        repository: args.repository.clone(),
        license: args.license.clone(),
    };
    let is_asked = !args.yes && io::stdin().is_terminal() && io::stderr().is_terminal();
    let wishes = if is_asked {
        terminal.status("Enter takes what is in the brackets");
        ask::ask(known, &title_of(&folder), &mut io::stdin().lock(), &mut |text| terminal.status(text))
    } else {
        known
    };
    let title = wishes.title.clone().unwrap_or_else(|| title_of(&folder));
    let mut kept = Vec::new();
    for file in wishes::apply(scaffold::book(&title, &args.source), &wishes) {
        if !write_new(&folder, &file)? {
            kept.push(file.path);
        }
    }
    let place = if args.folder == Path::new(".") { String::new() } else { format!(" in `{}`", args.folder.display()) };
    terminal.status(&format!("a new book{place}: {title}"));
    for path in kept {
        terminal.status(&format!("  kept `{path}`, which was there before"));
    }
    let enter = if place.is_empty() { String::new() } else { format!("cd {} && ", args.folder.display()) };
    terminal.status(&format!("  {enter}askbook serve --open"));
    Ok(Exit::Done)
}

/// `team-handbook` as `Team handbook`.
pub(super) fn title_of(folder: &Path) -> String {
    let name = folder.file_name().map(|name| name.to_string_lossy().replace(['-', '_'], " ")).unwrap_or_default();
    match name.trim() {
        "" => "Questions and answers".to_owned(),
        name => capitalized(name),
    }
}

/// Writes a file unless there is one; says whether it did.
pub(super) fn write_new(folder: &Path, file: &NewFile) -> Result<bool, Error> {
    files::create(folder, &file.path, file.text.as_bytes())
}

//! Which book a command works on.

use std::path::PathBuf;

use crate::error::Error;
use crate::load;

/// Where a command finds the book it works on.
pub(super) struct BookLocation(Option<PathBuf>);

impl BookLocation {
    /// The folder that `--book` names; `None` for the nearest book.
    pub(super) fn new(folder: Option<PathBuf>) -> Self {
        Self(folder)
    }

    /// The folder with `book.toml`.
    pub(super) fn root(&self) -> Result<PathBuf, Error> {
        match &self.0 {
            Some(folder) if folder.join("book.toml").is_file() => {
                folder.canonicalize().map_err(|cause| Error::file("open", folder, cause))
            }
            Some(folder) => Err(Error::with_hint(
                format!("no `book.toml` in `{}`", folder.display()),
                "`askbook init` makes a new book",
            )),
            None => load::find_root(&std::env::current_dir().map_err(|cause| Error::file("open", ".", cause))?),
        }
    }
}

//! Single files, for all commands that write some: new ones made exclusively, replaced ones as a whole, none through a link.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use super::unfinished::{Rivals, Unfinished};
use crate::error::Error;
use crate::load::links;

/// Makes a file of the book in `root`, unless there is one at `path`, relative to it; whether it did.
///
/// # Errors
/// Fails when the way there leads through a symbolic link, or the file cannot be written.
pub fn create(root: &Path, path: &str, bytes: &[u8]) -> Result<bool, Error> {
    let path = root.join(path);
    if let Some(parent) = path.parent() {
        links::refuse(root, parent)?;
        fs::create_dir_all(parent).map_err(|cause| Error::file("create the folder", parent, cause))?;
    }
    match OpenOptions::new().write(true).create_new(true).open(&path) {
        Ok(mut file) => file.write_all(bytes).map(|()| true).map_err(|cause| Error::file("write", &path, cause)),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(cause) => Err(Error::file("write", path, cause)),
    }
}

/// Replaces a file of the book in `root` whose content is `before`: whoever reads it sees that or `after`.
///
/// # Errors
/// Fails when the file has another content or is reached through a symbolic link, and when it cannot be written.
pub fn replace(root: &Path, path: &str, before: &[u8], after: &[u8]) -> Result<(), Error> {
    let path = root.join(path);
    links::refuse(root, &path)?;
    if links::read(&path)? != before {
        let message = format!("`{}` was changed while it was being checked", path.display());
        return Err(Error::with_hint(message, "run the command again"));
    }
    let failed = |cause| Error::file("write", &path, cause);
    let permissions = fs::metadata(&path).map_err(failed)?.permissions();
    let unfinished = Unfinished::beside(&root.join("book.toml"), Rivals::Allowed)?;
    let beside = unfinished.path("file");
    let mut file = fs::File::create_new(&beside).map_err(failed)?;
    file.write_all(after)
        .and_then(|()| fs::set_permissions(&beside, permissions))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&beside, &path))
        .map_err(failed)
}

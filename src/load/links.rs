//! Symbolic links: in a book, in its output and in its cache none is followed, since a contributor can add one that leads
//! anywhere on the machine of whoever builds the book.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use crate::error::Error;

/// The content of a file that is no link.
///
/// # Errors
/// Fails when it is a link, or cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let result = open(OpenOptions::new().read(true), path).and_then(|mut file| file.read_to_end(&mut bytes));
    result.map(|_| bytes).map_err(|cause| if is_link(path) { linked(path) } else { Error::file("read", path, cause) })
}

/// Opens a file, which fails when the last part of its path is a link.
///
/// # Errors
/// As [`OpenOptions::open`].
pub fn open(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW.bits();
        options.custom_flags(i32::try_from(flags).unwrap_or(0));
    }
    #[cfg(not(unix))]
    if is_link(path) {
        return Err(io::Error::other("it is a symbolic link"));
    }
    options.open(path)
}

/// Whether there is a link at `path`.
#[must_use]
pub fn is_link(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink())
}

/// Whether there is a folder at `path`, not a link to one.
#[must_use]
pub fn is_folder(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir())
}

/// As [`is_folder`], where a folder that cannot be looked at is not taken for none.
///
/// # Errors
/// Fails when the system does not say what is at `path`.
pub fn has_folder(path: &Path) -> Result<bool, Error> {
    match path.symlink_metadata() {
        Ok(metadata) => Ok(metadata.is_dir()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(cause) => Err(Error::file("look at", path, cause)),
    }
}

/// Refuses `path` when it, or a folder on the way to it from `root`, is a link. What is outside of `root` is its user's to
/// choose.
///
/// # Errors
/// Fails when there is a link, or the path cannot be resolved.
pub fn refuse(root: &Path, path: &Path) -> Result<(), Error> {
    let typed = without_dots(&std::path::absolute(path).map_err(|cause| Error::file("resolve", path, cause))?);
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    // The way to the book may itself go through links, which belong to the machine.
    let ways: Vec<&Path> = typed.ancestors().collect();
    let Some(start) = ways.iter().position(|way| way.canonicalize().is_ok_and(|way| way == root)) else {
        return Ok(());
    };
    match ways[..start].iter().rev().find(|way| is_link(way)) {
        Some(link) => Err(linked(link)),
        None => Ok(()),
    }
}

/// Where `path` is, or would be: what exists of it resolved, the rest taken by its words.
///
/// # Errors
/// Fails when the current folder is gone.
pub fn place(path: &Path) -> Result<PathBuf, Error> {
    let typed = std::path::absolute(path).map_err(|cause| Error::file("resolve", path, cause))?;
    if let Ok(real) = typed.canonicalize() {
        return Ok(real);
    }
    let typed = without_dots(&typed);
    let real = typed.ancestors().find_map(|way| Some((way, way.canonicalize().ok()?)));
    let resolved = real.and_then(|(way, real)| {
        let rest = typed.strip_prefix(way).ok()?;
        // Joining nothing would add a slash.
        Some(if rest.as_os_str().is_empty() { real } else { real.join(rest) })
    });
    Ok(resolved.unwrap_or(typed))
}

/// `path` with each `..` taking back the part before it.
fn without_dots(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}

/// The error for a link.
pub(crate) fn linked(path: &Path) -> Error {
    Error::with_hint(
        format!("`{}` is a symbolic link, which is not followed", path.display()),
        "put what it leads to in its place, or name a place outside of the book",
    )
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_link_inside_of_the_book_is_refused_and_one_on_the_way_to_it_is_not() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("real/book/content")).expect("it is ours");
        fs::write(at("secret"), "s").expect("it is ours");
        symlink(at("real"), at("alias")).expect("it is ours");
        symlink(at("secret"), at("real/book/content/link")).expect("it is ours");
        symlink(folder.path(), at("real/book/out")).expect("it is ours");
        let root = at("real/book");
        for fine in ["real/book/content", "real/book/new/folder", "alias/book/content", "alias/elsewhere", "secret"] {
            assert!(refuse(&root, &at(fine)).is_ok(), "{fine}");
        }
        for linked in ["real/book/content/link", "alias/book/content/link", "real/book/out/x", "real/book/x/../out"] {
            let error = refuse(&root, &at(linked)).expect_err(linked);
            assert!(error.to_string().ends_with("is a symbolic link, which is not followed"), "{error}");
        }
        assert!(read(&at("real/book/content/link")).is_err());
        assert_eq!(read(&at("secret")).expect("it is a file"), b"s");
    }

    #[test]
    fn a_place_that_does_not_exist_is_known_by_what_does() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let real = folder.path().canonicalize().expect("it is there");
        fs::create_dir(real.join("static")).expect("it is ours");
        for path in ["f/x/../../static/y", "static/./y", "static/z/../y"] {
            assert_eq!(place(&real.join(path)).expect("it can be resolved"), real.join("static/y"), "{path}");
        }
        assert_eq!(place(&real).expect("it is there"), real);
    }
}

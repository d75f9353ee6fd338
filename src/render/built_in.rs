//! The files of the built-in theme, compiled into the program.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Where the short forms of scripts are, under their paths.
const SHORT: &str = "short/";

/// Every file by its path in the theme: `templates/question.html`; scripts as they are written.
#[must_use]
pub fn files() -> BTreeMap<&'static str, &'static [u8]> {
    let mut files = all();
    files.retain(|path, _| !path.starts_with(SHORT));
    files
}

/// The scripts in their short form, by path: `js/core.js`.
pub(super) fn short_scripts() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    all().into_iter().filter_map(|(path, bytes)| Some((path.strip_prefix(SHORT)?, bytes)))
}

fn all() -> BTreeMap<&'static str, &'static [u8]> {
    let mut files = BTreeMap::new();
    collect(&DEFAULT, &mut files);
    files
}

/// The text of a file; empty when there is none.
#[must_use]
pub fn text(path: &str) -> &'static str {
    DEFAULT.get_file(path).and_then(|file| file.contents_utf8()).unwrap_or("")
}

/// A file that is no text; empty when there is none.
pub(super) fn bytes(path: &str) -> &'static [u8] {
    DEFAULT.get_file(path).map_or(&[], |file| file.contents())
}

fn collect(folder: &'static Dir<'static>, files: &mut BTreeMap<&'static str, &'static [u8]>) {
    for file in folder.files() {
        if let Some(path) = file.path().to_str() {
            files.insert(path, file.contents());
        }
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}

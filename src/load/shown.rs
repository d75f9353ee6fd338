//! Files whose code fences show: `file="examples/main.go#region"`. They are read with the book, which is only asked which names its
//! texts have; what a name means in a fence is for `parse` to say.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::links;
use crate::source::{SourceFile, SourcePath};

/// Files of the book that fences name, by path: the text, or why it cannot be shown.
pub type Shown = BTreeMap<SourcePath, Result<Arc<str>, String>>;

/// What is before a name, in quotes or not.
pub(super) const MARK: &str = "file=";
/// Largest file, in bytes.
const MAX_BYTES: usize = 256 * 1024;
/// Most files of one text.
const MAX_NAMES: usize = 500;

/// The path of a file that the text at `from` names: from the book's folder, or from the text's with `./` or `../`. `None` when
/// it is outside of the book.
#[must_use]
pub fn path(from: &SourcePath, typed: &str) -> Option<SourcePath> {
    let typed = typed.split('#').next().unwrap_or(typed);
    if typed.starts_with("./") || typed.starts_with("../") {
        return from.join(typed);
    }
    // A file of the book's folder: what it is relative to.
    SourcePath::new("book.toml").join(typed.trim_start_matches('/'))
}

/// The files that `texts` name, those in `root`.
pub(crate) fn read(root: &Path, texts: &[Arc<SourceFile>]) -> Shown {
    let mut shown = Shown::new();
    for file in texts.iter().filter(|file| file.text.contains(MARK)) {
        for (at, _) in file.text.match_indices(MARK).take(MAX_NAMES) {
            let rest = &file.text[at + MARK.len()..];
            let typed = match rest.strip_prefix('"') {
                Some(quoted) => quoted.split(['"', '\n']).next(),
                None => rest.split(|c: char| c.is_whitespace() || c == '}').next(),
            };
            let typed = typed.unwrap_or("");
            let Some(path) = path(&file.path, typed) else { continue };
            add(root, path, MAX_BYTES, &mut shown);
        }
    }
    shown
}

/// The file at `path`, of at most `most` bytes, added where it is not there.
pub(super) fn add<'s>(
    root: &Path,
    path: SourcePath,
    most: usize,
    shown: &'s mut Shown,
) -> &'s Result<Arc<str>, String> {
    shown.entry(path).or_insert_with_key(|path| text(root, path, most).map(Arc::from))
}

fn text(root: &Path, path: &SourcePath, most: usize) -> Result<String, String> {
    if path.as_str().split('/').any(|part| part.starts_with('.') || part.is_empty()) {
        return Err(format!("`{path}` is hidden: it is not shown"));
    }
    let file = root.join(path.as_str());
    if links::refuse(root, &file).is_err() || links::is_link(&file) {
        return Err(format!("`{path}` is behind a symbolic link, which is not followed"));
    }
    let length = match file.symlink_metadata() {
        Ok(metadata) if metadata.is_file() => metadata.len(),
        _ => return Err(format!("file `{path}` does not exist")),
    };
    if length > most as u64 {
        return Err(format!("`{path}` has more than {} KB", most / 1024));
    }
    let bytes = links::read(&file).map_err(|_| format!("file `{path}` cannot be read"))?;
    String::from_utf8(bytes).map_err(|_| format!("`{path}` is not text in UTF-8"))
}

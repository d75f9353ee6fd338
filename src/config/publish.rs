//! `[publish]`: which files beside the Markdown become part of the site.

use std::collections::BTreeSet;

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Spanned};

/// `[publish]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishConfig {
    /// Endings of files beside the questions that are published, lower case.
    pub kinds: BTreeSet<String>,
    /// Names of files and folders in `static/` that begin with a dot and are published.
    pub dotfiles: BTreeSet<String>,
}

/// What is published beside the questions unless book.toml says otherwise: pictures, audio, video, documents, fonts, text and
/// archives. Browsers run none of it.
const KINDS: &[&str] = &[
    "avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp", // pictures
    "flac", "m4a", "mp3", "oga", "ogg", "opus", "wav", // audio
    "mov", "mp4", "ogv", "webm", // video
    "epub", "odp", "ods", "odt", "pdf", // documents
    "otf", "ttf", "woff", "woff2", // fonts
    "csv", "json", "log", "srt", "toml", "tsv", "txt", "vtt", "yaml", "yml", // text
    "7z", "bz2", "gz", "tar", "tgz", "xz", "zip", "zst", // archives
];

/// What can run on the site's address, where a reader's progress is: never published from beside the questions.
const RUNNING: &[&str] = &[
    "asp", "aspx", "cgi", "cjs", "hta", "htm", "html", "js", "jsp", "mht", "mhtml", "mjs", "php", "phtml", "shtm",
    "shtml", "svgz", "swf", "ts", "wasm", "xht", "xhtml", "xml", "xsl", "xslt",
];

/// What hosts ask for by these names.
const DOTFILES: &[&str] = &[".nojekyll", ".well-known"];

/// Whether files with this ending can run on the site's address.
#[must_use]
pub fn can_run(kind: &str) -> bool {
    RUNNING.contains(&kind)
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

impl Default for PublishConfig {
    fn default() -> Self {
        Self { kinds: set(KINDS), dotfiles: set(DOTFILES) }
    }
}

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> PublishConfig {
    let mut config = PublishConfig::default();
    if table.has("kinds") {
        let kinds = table.strings("kinds");
        config.kinds = kinds.into_iter().filter_map(|kind| read_kind(file, &kind, table)).collect();
    } else {
        table.strings("kinds");
    }
    if table.has("dotfiles") {
        let names = table.strings("dotfiles");
        config.dotfiles = names.into_iter().filter_map(|name| read_dotfile(file, &name, table)).collect();
    } else {
        table.strings("dotfiles");
    }
    config
}

fn read_kind(file: &SourceFile, kind: &Spanned<String>, table: &mut TableReader<'_, '_>) -> Option<String> {
    let ending = kind.value.trim_start_matches('.').to_lowercase();
    let fault = if can_run(&ending) {
        Some((format!("files that end in `.{ending}` can run on the site's address"), "put these files into `static/`"))
    } else if ending.is_empty() || !ending.chars().all(char::is_alphanumeric) {
        Some((format!("`{}` is no ending of files", kind.value), "write it as `png` or `tar`"))
    } else {
        None
    };
    let Some((message, hint)) = fault else { return Some(ending) };
    table.report(Diagnostic::new(Rule::InvalidValue, &file.path, kind.span, message).hint(hint));
    None
}

fn read_dotfile(file: &SourceFile, name: &Spanned<String>, table: &mut TableReader<'_, '_>) -> Option<String> {
    if name.value.len() > 1 && name.value.starts_with('.') && !name.value.contains('/') && name.value != ".." {
        return Some(name.value.clone());
    }
    let message = format!("`{}` is not the name of a file or folder that begins with a dot", name.value);
    table.report(Diagnostic::new(Rule::InvalidValue, &file.path, name.span, message));
    None
}

//! The files of translations: folders `content.<language>/` beside `content/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::again::{Unsaved, add_unsaved};
use super::{Translated, harmless_svg, is_readable, list as list_folder, read as read_file};
use crate::config::publish::PublishConfig;
use crate::diagnostic::{Diagnostic, Rule};
use crate::error::Error;
use crate::model::content_file::language_of_folder;
use crate::source::{Bytes, SourceFile, SourcePath, Span};
use crate::text::language;

/// Files of each translation, by language.
pub(super) fn list(
    root: &Path,
    publish: &PublishConfig,
    unsaved: &Unsaved,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<BTreeMap<String, Vec<SourcePath>>, Error> {
    let mut found = BTreeMap::new();
    for folder in folders(root) {
        let Some(tag) = language_of_folder(&folder) else { continue };
        match language::fault(tag) {
            None => {
                let mut paths = list_folder(root, &folder, publish, diagnostics)?;
                add_unsaved(&mut paths, &folder, unsaved, publish);
                found.insert(tag.to_owned(), paths);
            }
            Some(fault) => {
                let message = format!("the folder `{folder}` is named after `{tag}`, which {}", fault.message);
                let finding =
                    Diagnostic::new(Rule::InvalidLanguage, &SourcePath::new(folder.as_str()), Span::at(0), message);
                diagnostics.push(match fault.meant {
                    Some(meant) => finding.hint(format!("did you mean `content.{meant}`?")),
                    None => finding,
                });
            }
        }
    }
    Ok(found)
}

/// Folders of a book that hold a translation, or would with another name, sorted.
pub(crate) fn folders(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    let is_folder = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    let names = entries.filter(is_folder).filter_map(|entry| entry.file_name().into_string().ok());
    let mut folders: Vec<String> = names.filter(|name| language_of_folder(name).is_some()).collect();
    folders.sort_unstable();
    folders
}

/// Reads the files of one translation.
///
/// Texts that are `known` are taken as they are.
pub(super) fn read(
    root: &Path,
    paths: &[SourcePath],
    known: &dyn Fn(&SourcePath) -> Option<Arc<SourceFile>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Translated, Error> {
    let mut translated = Translated::default();
    for path in paths {
        if let Some(file) = known(path) {
            if is_readable(path, file.text.len() as u64, diagnostics) {
                translated.content.push(file);
            }
            continue;
        }
        let bytes = read_file(root, path)?;
        if path.as_str().ends_with(".md") {
            if is_readable(path, bytes.len() as u64, diagnostics) {
                translated.content.push(Arc::new(SourceFile::from_bytes(path.clone(), bytes)));
            }
            continue;
        }
        let Some((_, site_path)) = path.as_str().split_once('/') else { continue };
        let is_svg = path.as_str().to_lowercase().ends_with(".svg");
        let bytes = if is_svg { harmless_svg(path, &bytes, diagnostics) } else { Some(bytes) };
        translated.assets.extend(bytes.map(|bytes| (site_path.to_owned(), Bytes::from(bytes))));
    }
    Ok(translated)
}

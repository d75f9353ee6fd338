//! `check --fix`: writes what is safe to mend, and shows the difference.

use std::collections::BTreeMap;

use crate::check::fix::mended;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::load::Project;
use crate::source::SourcePath;
use crate::text::diff::unified;
use crate::write::files;

/// The files that were mended.
#[derive(Default)]
pub(super) struct Mended {
    /// How many faults.
    pub(super) count: usize,
    /// Text before and after, by path.
    files: BTreeMap<SourcePath, (String, String)>,
}

impl Mended {
    /// Mends what can be mended at once; false when there is nothing.
    ///
    /// # Errors
    /// Fails when a file cannot be written, or changed since it was read.
    pub(super) fn round(&mut self, project: &Project, diagnostics: &[Diagnostic]) -> Result<bool, Error> {
        let mut by_path: BTreeMap<&SourcePath, Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.fix.is_some()) {
            by_path.entry(&diagnostic.path).or_default().push(diagnostic);
        }
        let before = self.count;
        for (path, diagnostics) in by_path {
            let Some(file) = project.file(path) else { continue };
            let Some((text, count)) = mended(file, &diagnostics) else { continue };
            files::replace(&project.root, path.as_str(), file.text.as_bytes(), text.as_bytes())?;
            self.count += count;
            let entry = self.files.entry(path.clone()).or_insert_with(|| (file.text.to_string(), String::new()));
            entry.1 = text;
        }
        Ok(self.count > before)
    }

    pub(super) fn file_count(&self) -> usize {
        self.files.len()
    }

    /// Everything that was changed, as `diff -u` shows it.
    pub(super) fn diff(&self) -> String {
        self.files.iter().map(|(path, (before, after))| unified(path.as_str(), before, after)).collect()
    }
}

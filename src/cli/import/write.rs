//! What an import writes, and what `check` says about it.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::path::Path;

use super::super::exit::Exit;
use super::super::init::{title_of, write_new};
use super::super::terminal::Terminal;
use super::report;
use super::sources::Sources;
use super::target::Target;
use crate::diagnostic::{Severity, error_count};
use crate::error::Error;
use crate::import::{FileKind, Import, RECORD_FILE, Status};
use crate::load_book;
use crate::scaffold::{self, NewFile, action};
use crate::text::{counted, tally};
use crate::write::files;

/// The files to write.
pub(super) struct Files<'a> {
    /// Those of a new book.
    book: Vec<NewFile>,
    pub(super) import: &'a Import,
}

impl<'a> Files<'a> {
    /// What an import makes for `target`.
    pub(super) fn new(target: &Target, import: &'a Import) -> Self {
        let root = target.root.canonicalize().unwrap_or_else(|_| target.root.clone());
        let mut book = scaffold::book(&title_of(&root), &action::default_action());
        let is_new = target.loaded.is_none() && import.report.totals.questions > 0;
        book.retain(|file| is_new && !file.path.starts_with("content/first-topic/"));
        Self { book, import }
    }

    /// Where all of them go, those of a new book first.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        let made = self.import.files.iter().map(|file| file.path.as_str());
        self.book.iter().map(|file| file.path.as_str()).chain(made)
    }

    /// Writes them, with record and report. The files of a new book and of topics stay as they are where they exist.
    pub(super) fn write(&self, root: &Path, sources: &Sources) -> Result<(), Error> {
        let has_conflicts = self.import.updates.iter().any(|update| update.status == Status::ChangedInBoth);
        if self.paths().next().is_none() && !has_conflicts {
            return Ok(());
        }
        for file in &self.book {
            write_new(root, file)?;
        }
        for file in &self.import.files {
            if file.kind == FileKind::Update {
                files::put(root, &file.path, &file.bytes)?;
            } else if !files::create(root, &file.path, &file.bytes)? && file.kind == FileKind::Question {
                let message = format!("`{}` appeared while the import ran and was not overwritten", file.path);
                return Err(Error::with_hint(message, "run the import again"));
            }
        }
        let lines = report::every_line(self.import, sources);
        files::put(root, RECORD_FILE, self.import.record.to_text().as_bytes())?;
        files::put(root, &format!(".askbook/{}", report::REPORT_FILE), lines.as_bytes())
    }

    /// What is written, in words.
    pub(super) fn summary(&self) -> String {
        let count = |kind: FileKind| self.import.files.iter().filter(|file| file.kind == kind).count();
        let mut parts =
            vec![counted(count(FileKind::Question), "question"), counted(count(FileKind::Topic), "new topic")];
        let others = [(FileKind::Update, "updated question"), (FileKind::Picture, "picture")];
        let others = others.into_iter().filter(|(kind, _)| count(*kind) > 0);
        parts.extend(others.map(|(kind, word)| counted(count(kind), word)));
        if !self.book.is_empty() {
            parts.push(format!("a new book around them ({})", counted(self.book.len(), "file")));
        }
        let last = parts.pop().unwrap_or_default();
        format!("{} and {last}", parts.join(", "))
    }
}

/// Reads the book again and says in one line what `check` finds in the new files; an error there is an answer of no.
pub(super) fn judge(root: &Path, import: &Import, terminal: &mut Terminal) -> Result<Exit, Error> {
    let new = import.files.iter().filter(|file| file.kind == FileKind::Question);
    let new: BTreeSet<&str> = new.map(|file| file.path.as_str()).collect();
    let mut ours = load_book(root)?.diagnostics;
    ours.retain(|found| new.contains(found.path.as_str()) && found.severity != Severity::Note);
    let mut rules: Vec<(&str, usize)> = tally(ours.iter().map(|found| found.rule.id())).into_iter().collect();
    rules.sort_by_key(|(_, count)| Reverse(*count));
    let rules: Vec<String> = rules.iter().take(6).map(|(rule, count)| format!("{count} {rule}")).collect();
    if !rules.is_empty() {
        terminal.status(&format!("`askbook check` finds in the new questions: {}", rules.join(", ")));
    }
    Ok(if error_count(&ours) > 0 { Exit::No } else { Exit::Done })
}

//! What an import writes, and what `check` says about it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::super::exit::Exit;
use super::super::init::{title_of, write_new};
use super::super::terminal::Terminal;
use super::report;
use super::sources::Sources;
use super::target::Target;
use crate::diagnostic::Severity;
use crate::error::Error;
use crate::import;
use crate::import::{Import, NewQuestion, RECORD_FILE, Status};
use crate::load_book;
use crate::scaffold::{self, NewFile, action};
use crate::text::counted;
use crate::write::files;

/// The text files to write.
pub(super) struct Files {
    /// Those of a new book.
    book: Vec<NewFile>,
    topics: Vec<NewFile>,
    questions: Vec<NewFile>,
    /// Questions that are there and are replaced.
    updates: Vec<NewFile>,
}

impl Files {
    /// What an import makes for `target`; with `updates` what changed in the source, too.
    pub(super) fn new(target: &Target, import: &Import, updates: bool) -> Self {
        let file = |path: &str, text: String| NewFile { path: format!("content/{path}"), text };
        let question = |question: &NewQuestion| file(&question.path(), import::question_text(question));
        let root = target.root().canonicalize().unwrap_or_else(|_| target.root().to_owned());
        let mut book = scaffold::book(&title_of(&root), &action::default_action());
        let is_new = target.is_new() && import.report.totals.questions > 0;
        book.retain(|file| is_new && !file.path.starts_with("content/first-topic/"));
        let updates = import.updates.iter().filter(|update| updates && update.status == Status::ChangedThere);
        Self {
            book,
            topics: import.topics.iter().map(|topic| file(&topic.path(), import::topic_text(topic))).collect(),
            questions: import.questions.iter().map(question).collect(),
            updates: updates.map(question).collect(),
        }
    }

    /// All of them, those of a new book first.
    pub(super) fn all(&self) -> impl Iterator<Item = &NewFile> {
        self.book.iter().chain(&self.topics).chain(&self.questions).chain(&self.updates)
    }

    /// Writes them, with pictures, record and report. The files of a new book and of topics stay as they are where they exist.
    pub(super) fn write(&self, root: &Path, sources: &Sources, import: &Import) -> Result<(), Error> {
        if self.all().next().is_none() && import.assets.is_empty() {
            return Ok(());
        }
        for asset in &import.assets {
            files::create(root, &format!("content/{}", asset.content_path), &asset.bytes)?;
        }
        for file in self.book.iter().chain(&self.topics) {
            write_new(root, file)?;
        }
        for file in &self.questions {
            if !write_new(root, file)? {
                let message = format!("`{}` appeared while the import ran and was not overwritten", file.path);
                return Err(Error::with_hint(message, "run the import again"));
            }
        }
        for file in &self.updates {
            files::put(root, &file.path, file.text.as_bytes())?;
        }
        files::put(root, RECORD_FILE, import.record.to_text().as_bytes())?;
        files::put(root, &format!(".askbook/{}", report::REPORT_FILE), report::every_line(import, sources).as_bytes())
    }

    /// What is written, in words.
    pub(super) fn summary(&self, import: &Import) -> String {
        let mut parts = vec![counted(self.questions.len(), "question"), counted(self.topics.len(), "new topic")];
        let others = [(self.updates.len(), "updated question"), (import.assets.len(), "picture")];
        parts.extend(others.iter().filter(|(count, _)| *count > 0).map(|(count, word)| counted(*count, word)));
        if !self.book.is_empty() {
            parts.push(format!("a new book around them ({})", counted(self.book.len(), "file")));
        }
        let last = parts.pop().unwrap_or_default();
        format!("{} and {last}", parts.join(", "))
    }
}

/// Reads the book again and says in one line what `check` finds in the new files; an error there is an answer of no.
pub(super) fn judge(root: &Path, import: &Import, terminal: &mut Terminal) -> Result<Exit, Error> {
    let loaded = load_book(root)?;
    let written: BTreeSet<String> =
        import.questions.iter().map(|question| format!("content/{}", question.path())).collect();
    let ours = loaded
        .diagnostics
        .iter()
        .filter(|found| written.contains(found.path.as_str()) && found.severity != Severity::Note);
    let (mut has_errors, mut counts) = (false, BTreeMap::new());
    for found in ours {
        has_errors |= found.severity == Severity::Error;
        *counts.entry(found.rule.id()).or_insert(0) += 1;
    }
    let mut rules: Vec<(&str, usize)> = counts.into_iter().collect();
    rules.sort_by_key(|(_, count)| Reverse(*count));
    let rules: Vec<String> = rules.iter().take(6).map(|(rule, count)| format!("{count} {rule}")).collect();
    if !rules.is_empty() {
        terminal.status(&format!("`askbook check` finds in the new questions: {}", rules.join(", ")));
    }
    Ok(if has_errors { Exit::No } else { Exit::Done })
}

//! What an import writes, and what `check` says about it.

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

/// The text files to write: those of a new book, topics, questions.
pub(super) fn files(target: &Target, import: &Import, updates: bool) -> Vec<NewFile> {
    let mut files = Vec::new();
    if target.is_new() {
        let root = target.root().canonicalize().unwrap_or_else(|_| target.root().to_owned());
        let book = scaffold::book(&title_of(&root), &action::default_action());
        files.extend(book.into_iter().filter(|file| !file.path.starts_with("content/first-topic/")));
    }
    let topics = import.topics.iter();
    files.extend(topics.map(|topic| new_file(&topic.path(), import::topic_text(topic))));
    let questions = import.questions.iter();
    files.extend(questions.map(|question| new_file(&question.path(), import::question_text(question))));
    if updates {
        let changed = import.updates.iter().filter(|update| update.status == Status::ChangedThere);
        files.extend(changed.map(|update| new_file(&update.question.path(), import::question_text(&update.question))));
    }
    files
}

fn new_file(content_path: &str, text: String) -> NewFile {
    NewFile { path: format!("content/{content_path}"), text }
}

/// Writes what the import made. The files of a new book stay as they are where they exist; questions that changed in the
/// source are replaced; everything else is new.
pub(super) fn write(root: &Path, new: &[NewFile], sources: &Sources, import: &Import) -> Result<(), Error> {
    if new.is_empty() && import.assets.is_empty() {
        return Ok(());
    }
    for asset in &import.assets {
        let Some(bytes) = asset.bytes.as_deref().or_else(|| sources.bytes(&asset.source)) else { continue };
        files::create(root, &format!("content/{}", asset.content_path), bytes)?;
    }
    let expected: BTreeSet<String> = import.questions.iter().map(NewQuestion::path).collect();
    let updated: BTreeSet<String> = import.updates.iter().map(|update| update.question.path()).collect();
    for file in new {
        let content_path = file.path.strip_prefix("content/").unwrap_or("");
        if updated.contains(content_path) {
            files::put(root, &file.path, file.text.as_bytes())?;
            continue;
        }
        let is_new = write_new(root, file)?;
        if !is_new && expected.contains(content_path) {
            let message = format!("`{}` appeared while the import ran and was not overwritten", file.path);
            return Err(Error::with_hint(message, "run the import again"));
        }
    }
    files::put(root, RECORD_FILE, import.record.to_text().as_bytes())?;
    files::put(root, &format!(".askbook/{}", report::REPORT_FILE), report::every_line(import, sources).as_bytes())
}

/// What is written, in words.
pub(super) fn summary(import: &Import, files: &[NewFile], target: &Target) -> String {
    let mut parts = vec![counted(import.questions.len(), "question"), counted(import.topics.len(), "new topic")];
    let scaffold =
        files.iter().filter(|file| !file.path.starts_with("content/") || file.path == "content/_index.md").count();
    let updated = files.len() - import.questions.len() - import.topics.len() - scaffold;
    if updated > 0 {
        parts.push(counted(updated, "updated question"));
    }
    if !import.assets.is_empty() {
        parts.push(counted(import.assets.len(), "picture"));
    }
    if target.is_new() {
        parts.push(format!("a new book around them ({})", counted(scaffold, "file")));
    }
    let last = parts.pop().unwrap_or_default();
    format!("{} and {last}", parts.join(", "))
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
    let mut counts: BTreeMap<(std::cmp::Reverse<bool>, &str), usize> = BTreeMap::new();
    for found in ours {
        *counts.entry((std::cmp::Reverse(found.severity == Severity::Error), found.rule.id())).or_insert(0) += 1;
    }
    let errors: usize = counts.iter().filter(|((is_error, _), _)| is_error.0).map(|(_, count)| count).sum();
    if !counts.is_empty() {
        let mut rules: Vec<(usize, &str)> = counts.iter().map(|((_, rule), count)| (*count, *rule)).collect();
        rules.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        let rules: Vec<String> = rules.iter().take(6).map(|(count, rule)| format!("{count} {rule}")).collect();
        terminal.status(&format!("`askbook check` finds in the new questions: {}", rules.join(", ")));
    }
    Ok(if errors == 0 { Exit::Done } else { Exit::No })
}

//! What was read of a book into a [`Book`]: its skeleton, and then what the texts of its answers lead to.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::memory::{Files, Memory};
use super::skeleton::Skeleton;
use super::{Assets, Book, fields, links, nav, proofs, raw_html, tags};
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::model::history::History;
use crate::source::SourceFile;

/// Everything that was read of a book, before it is compared with each other.
pub struct Parts {
    /// What book.toml says.
    pub config: Config,
    /// Its Markdown files.
    pub files: Files,
    /// Site paths of static files and of the files beside the questions.
    pub assets: Assets,
    /// What the repository says of its files.
    pub history: Option<Arc<History>>,
    /// The record of when answers were checked.
    pub proof: Option<SourceFile>,
}

/// Puts a book together. A question whose id is taken, or whose topic's folder cannot be an address, is left out and
/// reported; the rest is there even when there are errors, so that `check` finds everything in one run.
#[must_use]
pub fn assemble(parts: Parts, memory: &mut Memory) -> (Book, Vec<Diagnostic>) {
    let mut files = parts.files;
    let mut diagnostics = std::mem::take(&mut files.diagnostics);
    let known = memory.skeleton.take().and_then(|known| known.with(&files));
    let skeleton = known.unwrap_or_else(|| Skeleton::new(files, memory.drafts));
    diagnostics.extend_from_slice(&skeleton.diagnostics);
    let bare = skeleton.book.clone();
    let mut book = Book { config: parts.config, assets: parts.assets, used_assets: BTreeSet::new(), ..bare };
    if let Some(history) = &parts.history {
        date(&mut book, history);
    }
    if let Some(record) = &parts.proof {
        proofs::add(&mut book, record, &mut diagnostics);
    }
    memory.skeleton = Some(skeleton);
    fields::check(&book, &mut diagnostics);
    tags::name(&mut book, &mut diagnostics);
    diagnostics.extend(nav::links(&book).1);
    book.used_assets = links::check(&book, &mut diagnostics);
    raw_html::check(&book, &mut diagnostics);
    (book, diagnostics)
}

/// Adds days and names of the history where front matter has no day.
fn date(book: &mut Book, history: &History) {
    for question in &mut book.questions {
        if let Some(known) = history.of(&question.written.path) {
            question.updated = question.updated.take().or_else(|| Some(known.updated.clone()));
            question.created = Some(known.created.clone());
            question.contributors.clone_from(&known.authors);
        }
    }
    for page in Arc::make_mut(&mut book.pages) {
        if let Some(known) = history.of(&page.path) {
            page.updated = page.updated.take().or_else(|| Some(known.updated.clone()));
        }
    }
}

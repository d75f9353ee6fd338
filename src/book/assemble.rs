//! What was read of a book into a [`Book`]: its skeleton, and then what the texts of its answers lead to.

use std::collections::BTreeSet;

use super::memory::{Files, Memory};
use super::skeleton::Skeleton;
use super::{Assets, Book, links, raw_html};
use crate::config::Config;
use crate::diagnostic::Diagnostic;

/// Everything that was read of a book, before it is compared with each other.
pub struct Parts {
    /// What book.toml says.
    pub config: Config,
    /// Its Markdown files.
    pub files: Files,
    /// Site paths of static files and of the files beside the questions.
    pub assets: Assets,
}

/// Puts a book together. A question whose id is taken, or whose topic's folder cannot be an address, is left out and
/// reported; the rest is there even when there are errors, so that `check` finds everything in one run.
#[must_use]
pub fn assemble(parts: Parts, memory: &mut Memory) -> (Book, Vec<Diagnostic>) {
    let mut diagnostics = parts.files.diagnostics;
    let known = memory.skeleton.take().and_then(|known| known.with(&parts.files.indexes, &parts.files.questions));
    let skeleton = known.unwrap_or_else(|| Skeleton::new(parts.files.indexes, parts.files.questions));
    diagnostics.extend_from_slice(&skeleton.diagnostics);
    let bare = skeleton.book.clone();
    let mut book = Book { config: parts.config, assets: parts.assets, used_assets: BTreeSet::new(), ..bare };
    memory.skeleton = Some(skeleton);
    book.used_assets = links::check(&book, &mut diagnostics);
    raw_html::check(&book, &mut diagnostics);
    (book, diagnostics)
}

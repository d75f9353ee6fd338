//! Dates and names from git, for books whose `site.dates` is `"git"`.

use std::path::Path;
use std::sync::Arc;

use super::git;
use super::terminal::Terminal;
use crate::config;
use crate::config::site::Dates;
use crate::error::Error;
use crate::load::{self, Project};
use crate::write::cache::Cache;
use crate::{Loaded, assemble_project};

/// Adds the history of its files to a project whose book.toml asks for it. A history that is cut off would give wrong dates, so there
/// are none then, and that is said.
pub(super) fn add(project: &mut Project, root: &Path, terminal: &mut Terminal) -> Result<(), Error> {
    if config::read(&project.book_toml).0.site.dates != Dates::Git {
        return Ok(());
    }
    let Some(head) = git::head(root)? else {
        terminal.status(&format!("no dates from git: `{}` is in no git repository with a commit", root.display()));
        return Ok(());
    };
    if git::is_shallow(root)? {
        terminal.status(
            "no dates from git: this clone has a part of the history only; fetch all of it with \
             `git fetch --unshallow`, or `fetch-depth: 0` in a workflow",
        );
        return Ok(());
    }
    let cache = Cache::of(root);
    let history = match cache.history(&head) {
        Some(known) => known,
        None => {
            let read = git::history(root)?;
            cache.keep_history(&head, &read);
            read
        }
    };
    project.settings.history = Some(Arc::new(history));
    Ok(())
}

/// As [`crate::load_book`], with the history of its files where book.toml asks for it.
pub(super) fn load_book(root: &Path, terminal: &mut Terminal) -> Result<Loaded, Error> {
    let mut project = load::project(root)?;
    add(&mut project, root, terminal)?;
    let (book, diagnostics) = assemble_project(&project);
    Ok(Loaded { project, book, diagnostics })
}

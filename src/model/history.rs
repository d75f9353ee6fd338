//! What the history of a book's repository says of its files.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::content_file::ContentFile;
use crate::source::SourcePath;

/// What is known of one question's or page's file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileHistory {
    /// Day of the first commit that has it, `YYYY-MM-DD`.
    pub created: String,
    /// Day of the last commit that changed it.
    pub updated: String,
    /// Who changed it, those who began first.
    pub authors: Vec<String>,
}

/// Histories by the name that a file keeps when it moves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    files: BTreeMap<String, FileHistory>,
}

/// The name of a file that stays when a question moves to another topic.
fn lasting_name(path: &SourcePath) -> Option<String> {
    match ContentFile::of(path)? {
        ContentFile::Question { id, .. } => Some(id.to_owned()),
        ContentFile::Page(kind, id) => Some(format!("{}/{id}", kind.folder())),
        ContentFile::Topic(_) | ContentFile::Home => None,
    }
}

impl History {
    /// Adds that `author` changed the file at `path` on `day`; commits come newest first.
    pub fn add(&mut self, path: &SourcePath, day: &str, author: &str) {
        let Some(name) = lasting_name(path) else { return };
        let file = self.files.entry(name).or_default();
        if file.updated.is_empty() {
            day.clone_into(&mut file.updated);
        }
        day.clone_into(&mut file.created);
        file.authors.retain(|known| known != author);
        file.authors.insert(0, author.to_owned());
    }

    /// What is known of the file at `path`.
    #[must_use]
    pub fn of(&self, path: &SourcePath) -> Option<&FileHistory> {
        self.files.get(&lasting_name(path)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_that_moves_keeps_its_history() {
        let mut history = History::default();
        history.add(&SourcePath::new("content/go/defer.md"), "2026-03-01", "B");
        history.add(&SourcePath::new("content/basics/defer.md"), "2026-02-01", "A");
        history.add(&SourcePath::new("content/basics/defer.md"), "2026-01-01", "B");
        history.add(&SourcePath::new("content/go/_index.md"), "2026-01-01", "C");
        let expected = FileHistory {
            created: "2026-01-01".to_owned(),
            updated: "2026-03-01".to_owned(),
            authors: vec!["B".to_owned(), "A".to_owned()],
        };
        assert_eq!(history.of(&SourcePath::new("content/go/defer.md")), Some(&expected));
        assert_eq!(history.files.len(), 1);
    }
}

//! Question files as an earlier build read them, for the next one that finds the same text at the same path.

use serde::{Deserialize, Serialize};

use super::written::Written;
use crate::diagnostic::Diagnostic;
use crate::source::SourceFile;
use crate::text::remembered::{Key, Kind, Remembered};

/// Parts that files are kept in: after an edit one of them is written again.
pub const PARTS: usize = 16;

/// Question files, by all that decides what they say.
pub struct QuestionFiles;

impl Kind for QuestionFiles {
    const VERSION: &'static [u8] =
        concat!("askbook question files 1, askbook ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();
}

/// Question files that an earlier build read.
pub struct KeptFiles {
    parts: Vec<Remembered<QuestionFiles>>,
    /// Which parts lack files that are to be kept.
    lacking: [bool; PARTS],
}

/// What a file says, and what is wrong with it by itself; the text of the answer is left out, since it is that of the file.
#[derive(Deserialize)]
struct File {
    written: Written,
    diagnostics: Vec<Diagnostic>,
}

/// As [`File`], to be written.
#[derive(Serialize)]
struct FileRef<'a> {
    written: &'a Written,
    diagnostics: &'a [Diagnostic],
}

impl Default for KeptFiles {
    fn default() -> Self {
        Self::new((0..PARTS).map(|_| Remembered::default()).collect())
    }
}

impl KeptFiles {
    /// What was kept in each of the [`PARTS`].
    #[must_use]
    pub fn new(parts: Vec<Remembered<QuestionFiles>>) -> Self {
        Self { parts, lacking: [false; PARTS] }
    }

    /// What `file` says, if it was kept under `key`.
    pub(super) fn get(&self, key: &Key, file: &SourceFile) -> Option<(Written, Vec<Diagnostic>)> {
        let bytes = self.parts[part_of(key)].get_or_insert(*key, || None)?;
        let File { mut written, diagnostics } = postcard::from_bytes(&bytes).ok()?;
        let start = written.body.start;
        if !file.text.is_char_boundary(start) {
            return None;
        }
        written.body.text = file.text.piece(start..file.text.len());
        Some((written, diagnostics))
    }

    /// Notes the keys of files that are not kept yet, and gives back the memory of the parts that are complete.
    pub(super) fn note_lacking(&mut self, keys: impl Iterator<Item = Key>) {
        for key in keys {
            self.lacking[part_of(&key)] = true;
        }
        for (part, _) in self.parts.iter_mut().zip(self.lacking).filter(|(_, is_lacking)| !is_lacking) {
            *part = Remembered::default();
        }
    }

    /// Hands each part that lacked files to `keep`, with these `files` in it, and its number.
    pub(super) fn keep<'f>(
        &mut self,
        files: &(impl Iterator<Item = (Key, &'f Written, &'f [Diagnostic])> + Clone),
        keep: &dyn Fn(usize, &Remembered<QuestionFiles>),
    ) {
        for number in (0..PARTS).filter(|number| self.lacking[*number]) {
            let part = std::mem::take(&mut self.parts[number]);
            for (key, written, diagnostics) in files.clone().filter(|(key, ..)| part_of(key) == number) {
                part.get_or_insert(key, || postcard::to_stdvec(&FileRef { written, diagnostics }).ok());
            }
            keep(number, &part);
        }
        self.lacking = [false; PARTS];
    }
}

fn part_of(key: &Key) -> usize {
    usize::from(key[0]) % PARTS
}

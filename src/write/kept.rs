//! Files of the edition before, which stay one edition longer for pages and lists that caches still hold.
//!
//! HTML out of a cache names the style sheet, scripts and parts of the index of the build that made it. A host that gets a new
//! site whole answers "not found" for them until the caches have caught up.

use rayon::prelude::*;

use super::published::Published;
use super::record::Entry;
use super::staging::Staging;
use crate::error::Error;
use crate::route::{FileHash, Route};
use crate::source::SitePath;

/// Files of the edition before that a build leaves in the site.
#[derive(Debug)]
pub struct KeptFiles {
    /// How many.
    pub count: usize,
    /// What became of those that could not be had, by path.
    pub lost: Vec<(String, String)>,
}

/// Reads a file of another site, of at most so many bytes; fails with the reason.
pub type ReadFile<'a> = dyn Fn(&str, u64) -> Result<Vec<u8>, String> + Sync + 'a;

impl Staging {
    /// Leaves the files in the site that pages and lists of the edition `before` name: those with a hash in their names, as
    /// `read` gives them. Called when every file of the new site is there.
    ///
    /// What `before` kept itself of an earlier edition goes, unless this build made the very same site: to publish one again must not
    /// take anything away.
    ///
    /// # Errors
    /// Fails when a file cannot be written.
    pub fn keep_from(&self, before: &Published, read: &ReadFile<'_>) -> Result<KeptFiles, Error> {
        let wanted: Vec<(&String, &FileHash)> = {
            let state = self.written.lock().expect("no thread panics with the lock");
            let entries = &state.record.entries;
            let is_there =
                |(path, file): (&String, &FileHash)| entries.get(path).is_some_and(|entry| entry.hash == *file);
            let is_same = entries.len() == before.manifest.len() && before.manifest.iter().all(is_there);
            let files = if is_same { &before.kept } else { &before.manifest };
            let is_wanted = |path: &str| Route::is_hashed(path) && is_plain(path) && !entries.contains_key(path);
            files.iter().filter(|(path, _)| is_wanted(path)).collect()
        };
        let found = wanted.into_par_iter().map(|(path, file)| {
            let bytes = match read(path, file.length) {
                Ok(bytes) if FileHash::of(&bytes) == *file => bytes,
                Ok(_) => return Ok(Some((path.clone(), "it is not what its record says".to_owned()))),
                Err(reason) => return Ok(Some((path.clone(), reason))),
            };
            let (stamp, _) = self.place(&SitePath::new(path.as_str()), *file, &bytes)?;
            let mut state = self.written.lock().expect("no thread panics with the lock");
            state.kept.insert(path.clone(), Entry { key: None, hash: *file, stamp });
            Ok(None)
        });
        let lost: Vec<Option<(String, String)>> = found.collect::<Result<_, Error>>()?;
        let count = self.written.lock().expect("no thread panics with the lock").kept.len();
        Ok(KeptFiles { count, lost: lost.into_iter().flatten().collect() })
    }
}

/// Whether a path of another site's record is a name that cannot lead anywhere else.
fn is_plain(path: &str) -> bool {
    path.chars().all(|letter| letter.is_alphanumeric() || "/-_.".contains(letter))
}

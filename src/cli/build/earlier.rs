//! `build --keep-from`: the site of the edition before, in a folder or on its host.

use std::path::{Path, PathBuf};
use std::time::Duration;

use ureq::Agent;

use super::super::terminal::Terminal;
use crate::error::Error;
use crate::route::Route;
use crate::text::counted;
use crate::write::published::Published;
use crate::write::staging::Staging;

/// How long a host may take for a file.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Bytes that a record may have: that of a book of 100,000 questions has half as many.
const MOST_RECORD: u64 = 64_000_000;
/// Files that could not be had are named up to this many.
const MOST_NAMED: usize = 3;

/// A site that was published before.
pub(super) struct Earlier {
    place: Place,
    published: Published,
}

enum Place {
    Folder(PathBuf),
    Host { root: String, agent: Agent },
}

impl Earlier {
    /// The site at `place`, an address or a folder. Where it has no record of ours, that is said: the first build of a site has none.
    pub(super) fn find(place: &str, terminal: &mut Terminal) -> Option<Self> {
        let is_address = ["https://", "http://"].iter().any(|scheme| place.starts_with(scheme));
        let place = if is_address {
            Place::Host { root: place.trim_end_matches('/').to_owned(), agent: agent() }
        } else {
            Place::Folder(Path::new(place).to_owned())
        };
        let record = Route::Written.path();
        let read = place.read(record.as_str(), MOST_RECORD);
        let published = read.and_then(|bytes| {
            Published::from_text(&String::from_utf8_lossy(&bytes)).ok_or_else(|| "not a record of askbook".to_owned())
        });
        match published {
            Ok(published) => Some(Self { place, published }),
            Err(reason) => {
                terminal.status(&format!(
                    "nothing is kept of an earlier edition: `{}`: {reason}",
                    place.name(record.as_str())
                ));
                None
            }
        }
    }

    /// Leaves in the new site what pages of this one load.
    pub(super) fn keep_in(&self, staging: &Staging, terminal: &mut Terminal) -> Result<(), Error> {
        let kept = staging.keep_from(&self.published, &|path, length| self.place.read(path, length))?;
        if kept.count > 0 {
            terminal.status(&format!("kept {} of the edition before", counted(kept.count, "file")));
        }
        for (path, reason) in kept.lost.iter().take(MOST_NAMED) {
            terminal.status(&format!("not kept: `{}`: {reason}", self.place.name(path)));
        }
        if let Some(more) = kept.lost.len().checked_sub(MOST_NAMED).filter(|more| *more > 0) {
            terminal.status(&format!("not kept: {more} more"));
        }
        Ok(())
    }
}

impl Place {
    /// The bytes of a file; it has at most `most`.
    fn read(&self, path: &str, most: u64) -> Result<Vec<u8>, String> {
        match self {
            Self::Folder(folder) => read_file(&folder.join(path), most),
            Self::Host { agent, .. } => {
                let mut answer = agent.get(self.name(path)).call().map_err(|error| error.to_string())?;
                // One byte more, so that a longer file is not taken for a whole one.
                answer.body_mut().with_config().limit(most + 1).read_to_vec().map_err(|error| error.to_string())
            }
        }
    }

    fn name(&self, path: &str) -> String {
        match self {
            Self::Folder(folder) => folder.join(path).display().to_string(),
            Self::Host { root, .. } => format!("{root}/{path}"),
        }
    }
}

fn read_file(path: &Path, most: u64) -> Result<Vec<u8>, String> {
    let metadata = std::fs::symlink_metadata(path).map_err(|error| reason(&error))?;
    if !metadata.is_file() || metadata.len() > most {
        return Err("not the file that its record names".to_owned());
    }
    std::fs::read(path).map_err(|error| reason(&error))
}

fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

fn agent() -> Agent {
    let user_agent = concat!("askbook/", env!("CARGO_PKG_VERSION"), " (keeps an edition)");
    Agent::config_builder().timeout_global(Some(TIMEOUT)).user_agent(user_agent).build().into()
}

//! The handbook on this machine: answered from memory, rebuilt on every save, reloaded in every open page.

pub mod reload;
pub mod server;
pub mod watch;

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use crate::source::SitePath;
use reload::Reload;

/// What the server answers from: the last good site and what is wrong with the book now.
#[derive(Default)]
pub struct Live {
    /// Files of the last site that could be built.
    pub files: BTreeMap<SitePath, Vec<u8>>,
    /// Faults of the book as it is now, as a JSON array of the lines that `check --format json` prints, each with the
    /// source line; `[]` when all is well.
    pub faults: String,
}

/// The live site, shared between the server and the watcher.
#[derive(Clone)]
pub struct Shared {
    /// What is answered from.
    pub live: Arc<RwLock<Live>>,
    /// Tells open pages to reload.
    pub reload: Reload,
}

impl Shared {
    /// Starts with `live`.
    #[must_use]
    pub fn new(live: Live) -> Self {
        Self { live: Arc::new(RwLock::new(live)), reload: Reload::new() }
    }

    /// Replaces the site, unless the book could not be built, and the faults; then tells open pages.
    pub fn update(&self, files: Option<BTreeMap<SitePath, Vec<u8>>>, faults: String) {
        {
            let mut live = self.live.write().expect("no thread panics with the lock");
            if let Some(files) = files {
                live.files = files;
            }
            live.faults = faults;
        }
        self.reload.notify();
    }
}

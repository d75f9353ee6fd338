//! The handbook on this machine: answered from memory, rebuilt on every save, reloaded in every open page.

pub mod edition;
pub mod reload;
pub mod server;
pub mod watch;

use std::sync::{Arc, RwLock};

use edition::Edition;
use reload::Reload;

/// What the server answers from: the last good site and what is wrong with the book now.
#[derive(Default)]
pub struct Live {
    /// The last edition without errors; none while the book never was without.
    pub edition: Option<Arc<Edition>>,
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

    /// Replaces the edition, unless the book has errors, and the faults; then tells open pages.
    pub fn update(&self, edition: Option<Arc<Edition>>, faults: String) {
        {
            let mut live = self.live.write().expect("no thread panics with the lock");
            if edition.is_some() {
                live.edition = edition;
            }
            live.faults = faults;
        }
        self.reload.notify();
    }
}

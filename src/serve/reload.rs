//! Tells open pages to reload, through server-sent events; the built files know nothing of it.

use tokio::sync::watch;

/// Address of the event stream.
pub const EVENTS_PATH: &str = "/__askbook/events";
/// Address of the faults, as JSON.
pub const FAULTS_PATH: &str = "/__askbook/faults.json";
/// Address of the script that listens.
pub const SCRIPT_PATH: &str = "/__askbook/reload.js";

/// The script that is added to each page on its way to the browser.
pub const SCRIPT: &str = include_str!("reload.js");

/// Counts builds and lets streams wait for the next one.
#[derive(Clone)]
pub struct Reload {
    builds: watch::Sender<u64>,
}

impl Reload {
    /// Nothing built yet.
    #[must_use]
    pub fn new() -> Self {
        Self { builds: watch::Sender::new(0) }
    }

    /// A build was finished, with a new site or with new faults.
    pub fn notify(&self) {
        self.builds.send_modify(|count| *count += 1);
    }

    /// Hears of every build from now on.
    #[must_use]
    pub fn subscribe(&self) -> watch::Receiver<u64> {
        self.builds.subscribe()
    }
}

impl Default for Reload {
    fn default() -> Self {
        Self::new()
    }
}

/// `html` with the script added before the end of its body.
#[must_use]
pub fn with_script(html: &[u8]) -> Vec<u8> {
    let tag = format!("<script src=\"{SCRIPT_PATH}\"></script>");
    let end = b"</body>";
    let place = html.windows(end.len()).rposition(|window| window == end).unwrap_or(html.len());
    let mut with = Vec::with_capacity(html.len() + tag.len());
    with.extend_from_slice(&html[..place]);
    with.extend_from_slice(tag.as_bytes());
    with.extend_from_slice(&html[place..]);
    with
}

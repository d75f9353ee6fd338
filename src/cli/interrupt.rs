//! Ctrl-C and the other ways to tell a process to end: what is not finished is removed first.

use std::time::Duration;

use crate::write::unfinished;

/// Waits for such a signal on a separate thread, removes what is not finished, and ends as the signal would have.
pub(super) fn watch() {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGINT, SIGTERM};
        use signal_hook::iterator::Signals;
        use signal_hook::low_level::emulate_default_handler;

        // Without it the next run removes what is left.
        let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else { return };
        std::thread::spawn(move || {
            for signal in signals.forever() {
                unfinished::end();
                let _ = emulate_default_handler(signal);
            }
        });
    }
}

/// Does not return when the process has been told to end, unless that takes unusually long.
pub(super) fn wait_when_ending() {
    if unfinished::ending().is_err() {
        std::thread::sleep(Duration::from_secs(10));
    }
}

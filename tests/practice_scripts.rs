//! The scripts of the practice page that need no page: the schedule, what is kept, what is asked.

use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Runs a script of tests/practice, in the time zone `zone`.
fn node(script: &str, arguments: &[&str], zone: &str) {
    let output = Command::new("node")
        .arg(format!("{ROOT}/tests/practice/{script}"))
        .args(arguments)
        .env("TZ", zone)
        .output()
        .expect("node is installed: `tests/run` does that");
    assert!(output.status.success(), "{script} in {zone}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_schedule_is_that_of_ts_fsrs() {
    let reference = std::env::var("TS_FSRS").expect("TS_FSRS says where ts-fsrs lies: `tests/run` sets it");
    for zone in ["UTC", "America/Los_Angeles", "Australia/Lord_Howe"] {
        node("fsrs.mjs", &[&format!("{ROOT}/themes/default/js/fsrs.js"), &reference], zone);
    }
}

#[test]
fn progress_is_kept_and_questions_are_asked_as_they_should_be() {
    for zone in ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"] {
        node("store.mjs", &[&format!("{ROOT}/themes/default/js")], zone);
    }
}

#[test]
fn damaged_progress_is_read_or_refused() {
    node("fuzz.mjs", &[&format!("{ROOT}/themes/default/js")], "UTC");
}

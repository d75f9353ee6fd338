//! The scripts of the practice page that need no page: the schedule, what is kept, what is asked.

use std::collections::BTreeSet;
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

/// What a decoder that is not ours reads in a code of `rows`, each a character a module, `1` for dark.
fn read_code(rows: &[&str]) -> String {
    let is_dark = |x: usize, y: usize| rows[y].as_bytes()[x] == b'1';
    let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(rows.len(), is_dark));
    grid.decode().expect("a code").1
}

#[test]
fn codes_of_every_version_are_read_by_another_decoder() {
    let output = Command::new("node")
        .args([format!("{ROOT}/tests/practice/qr.mjs"), format!("{ROOT}/themes/default/js")])
        .output()
        .expect("node is installed: `tests/run` does that");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let mut sides = BTreeSet::new();
    for line in printed.lines() {
        let mut parts = line.split('\t');
        let text = parts.next().expect("the text");
        let rows: Vec<&str> = parts.collect();
        if rows.is_empty() {
            assert!(text.len() > 1270, "{} bytes are too many for version 25", text.len());
            continue;
        }
        sides.insert(rows.len());
        assert_eq!(read_code(&rows), text);
    }
    assert_eq!(sides.into_iter().collect::<Vec<_>>(), (1..=25).map(|version| 4 * version + 17).collect::<Vec<_>>());
}

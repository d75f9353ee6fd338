//! Dates as options and the environment give them, in seconds since 1970.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::text::date;

/// Now.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// What `SOURCE_DATE_EPOCH` says, the way to have dates repeated (<https://reproducible-builds.org/specs/source-date-epoch/>).
pub(super) fn of_source() -> Option<i64> {
    std::env::var("SOURCE_DATE_EPOCH").ok()?.trim().parse().ok().filter(|seconds| in_range(*seconds))
}

/// Reads `2026-11-21`, `2026-11-21T08:30:00Z` or seconds since 1970.
pub(super) fn parse(text: &str) -> Result<i64, String> {
    let seconds = text.parse().ok().or_else(|| date::parse(text));
    seconds.filter(|seconds| in_range(*seconds)).ok_or_else(|| {
        "write a day as `2026-11-21`, a time as `2026-11-21T08:30:00Z`, or seconds since 1970".to_owned()
    })
}

/// From 1970 to 2199: what any program can show.
fn in_range(seconds: i64) -> bool {
    (0..7_258_118_400).contains(&seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_times_and_seconds_are_read() {
        for (text, expected) in [
            ("1970-01-01", Some(0)),
            ("2000-02-29", Some(951_782_400)),
            ("2026-11-21", Some(1_795_219_200)),
            ("2026-11-21T08:30:05Z", Some(1_795_249_805)),
            ("1795219200", Some(1_795_219_200)),
            ("2025-02-29", None),
            ("2026-13-01", None),
            ("2026-11-21T24:00:00Z", None),
            ("21.11.2026", None),
            ("-5", None),
            ("yesterday", None),
        ] {
            assert_eq!(parse(text).ok(), expected, "{text}");
        }
    }
}

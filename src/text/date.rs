//! Days and times as people and formats write them, in UTC.

use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, Time};

/// The day that means "never" in a format that requires one.
pub const NEVER: &str = "2000-01-01";

/// Seconds since 1970 of `2026-11-21` or `2026-11-21T08:30:00Z`.
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    let whole = if text.contains('T') { text.to_owned() } else { midnight(text) };
    OffsetDateTime::parse(&whole, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp)
}

/// A day's first moment: `2026-11-21` as `2026-11-21T00:00:00Z`.
#[must_use]
pub fn midnight(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

/// Seconds since 1970 as `2026-11-21T08:30:05Z`; those beyond the calendar are its last day.
#[must_use]
pub fn timestamp(seconds: i64) -> String {
    let last = OffsetDateTime::new_utc(time::Date::MAX, Time::MIDNIGHT);
    let moment = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(last);
    let (hour, minute, second) = moment.to_hms();
    format!(
        "{:04}-{:02}-{:02}T{hour:02}:{minute:02}:{second:02}Z",
        moment.year(),
        u8::from(moment.month()),
        moment.day()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_days_and_times() {
        for (seconds, written) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_795_249_805, "2026-11-21T08:30:05Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
        ] {
            assert_eq!(timestamp(seconds), written);
            assert_eq!(parse(written), Some(seconds));
        }
        assert_eq!(parse("2026-11-21"), parse("2026-11-21T00:00:00Z"));
        for text in ["2025-02-29", "2026-13-01", "2026-11-21T24:00:00Z", "21.11.2026", ""] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}

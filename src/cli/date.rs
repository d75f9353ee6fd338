//! Dates as options and the environment give them, in seconds since 1970.

use std::time::{SystemTime, UNIX_EPOCH};

/// Days from 1970-01-01 to the first of March of the year 0, from which years end with their leap day.
const DAYS_TO_MARCH_0: i64 = 719_468;

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
    let seconds = text.parse().ok().or_else(|| from_calendar(text));
    seconds.filter(|seconds| in_range(*seconds)).ok_or_else(|| {
        "write a day as `2026-11-21`, a time as `2026-11-21T08:30:00Z`, or seconds since 1970".to_owned()
    })
}

/// From 1970 to 2199: what any program can show.
fn in_range(seconds: i64) -> bool {
    (0..7_258_118_400).contains(&seconds)
}

fn from_calendar(text: &str) -> Option<i64> {
    let (day, time) = text.split_once('T').unwrap_or((text, "00:00:00Z"));
    let [year, month, day] = numbers(day, '-', [4, 2, 2])?;
    let [hour, minute, second] = numbers(time.strip_suffix('Z')?, ':', [2, 2, 2])?;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let is_real = (1..=12).contains(&month) && (1..=last).contains(&day) && hour < 24 && minute < 60 && second < 60;
    is_real.then(|| days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second)
}

/// Days since 1970-01-01 of a day of the calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year / 4 - year / 100 + year / 400;
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - DAYS_TO_MARCH_0
}

/// Numbers of so many digits each.
fn numbers(text: &str, separator: char, digits: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(separator);
    let mut found = [0; 3];
    for (number, digits) in found.iter_mut().zip(digits) {
        let part =
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(found)
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

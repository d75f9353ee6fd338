//! Addresses as browsers read them: schemes, and percent escapes decoded.

use super::html::is_forbidden;

/// Schemes that a link may have.
pub const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// The scheme of an address, lower case: what is before a `:` that comes before any `/`, `?` or `#`.
///
/// Control characters and blanks inside are dropped as browsers do: `java\nscript:` has a scheme.
#[must_use]
pub fn scheme(address: &str) -> Option<String> {
    // Neither browsers nor pages keep these.
    let is_seen = |c: &char| !c.is_whitespace() && !c.is_control() && !is_forbidden(*c);
    let end = address.find([':', '/', '?', '#'])?;
    if !address[end..].starts_with(':') {
        return None;
    }
    let scheme: String = address[..end].chars().filter(is_seen).collect::<String>().to_lowercase();
    scheme.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(scheme)
}

/// Whether an address has one of [`SCHEMES`].
#[must_use]
pub fn leads_elsewhere(address: &str) -> bool {
    scheme(address).is_some_and(|scheme| SCHEMES.contains(&scheme.as_str()))
}

/// Percent escapes decoded; a `%` that begins none is itself, and what is not UTF-8 afterwards stays as typed.
#[must_use]
pub fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = bytes(text).map(|(byte, _)| byte).collect();
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Percent escapes decoded; `None` when a `%` begins none, or when they are not UTF-8.
#[must_use]
pub fn decode_strictly(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> =
        bytes(text).map(|(byte, is_escape)| (is_escape || byte != b'%').then_some(byte)).collect();
    String::from_utf8(bytes?).ok()
}

/// The bytes that `text` means, each with whether an escape was written for it.
fn bytes(text: &str) -> impl Iterator<Item = (u8, bool)> {
    let mut rest = text.as_bytes();
    std::iter::from_fn(move || {
        let (&first, tail) = rest.split_first()?;
        // `from_str_radix` would take the sign of `%+1`.
        let digits = tail.get(..2).filter(|digits| first == b'%' && digits.iter().all(u8::is_ascii_hexdigit));
        let byte = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        rest = if byte.is_some() { &tail[2..] } else { tail };
        Some((byte.unwrap_or(first), byte.is_some()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_are_seen_as_browsers_see_them() {
        for (address, expected) in [
            ("https://a.example", Some("https")),
            ("JavaScript:alert(1)", Some("javascript")),
            ("java\nscript:alert(1)", Some("javascript")),
            ("a/b:c", None),
            ("defer.md#a:b", None),
            ("12:30", None),
        ] {
            assert_eq!(scheme(address).as_deref(), expected, "{address}");
        }
        for (address, expected) in [("MAILTO:a@b.example", true), ("javascript:x", false), ("acid.md", false)] {
            assert_eq!(leads_elsewhere(address), expected, "{address}");
        }
    }

    #[test]
    fn percent_escapes_are_decoded_where_they_are_escapes() {
        for (typed, lenient, strict) in [
            ("a%20b", "a b", Some("a b")),
            ("100%", "100%", None),
            ("%ff", "%ff", None),
            ("%é", "%é", None),
            ("%+1", "%+1", None),
            ("%252e", "%2e", Some("%2e")),
            ("%C3%A4", "ä", Some("ä")),
        ] {
            assert_eq!(decode(typed), lenient, "{typed}");
            assert_eq!(decode_strictly(typed).as_deref(), strict, "{typed}");
        }
    }
}

//! Addresses elsewhere, spelled as the standards want them.

/// The address with everything escaped that must be; `None` when no program could follow it.
pub(super) fn external(address: &str) -> Option<String> {
    let parsed = url::Url::parse(address).ok()?;
    let has_host = parsed.host_str().is_some_and(|host| !host.is_empty());
    match parsed.scheme() {
        "http" | "https" if has_host => {}
        "mailto" | "tel" => {}
        _ => return None,
    }
    let text = parsed.as_str();
    let bytes = text.as_bytes();
    let mut escaped = String::with_capacity(text.len());
    for (index, byte) in bytes.iter().enumerate() {
        let is_escape = || bytes.get(index + 1..index + 3).is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit));
        let is_kept = match byte {
            b'%' => is_escape(),
            b'[' | b']' => parsed.host_str().is_some_and(|host| host.starts_with('[')),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(byte),
        };
        if is_kept {
            escaped.push(char::from(*byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_escaped_or_refused() {
        for (typed, expected) in [
            ("https://example.org", Some("https://example.org/")),
            ("https://example.org/?a=1&b=2#c", Some("https://example.org/?a=1&b=2#c")),
            ("https://example.org/%zz|{x}", Some("https://example.org/%25zz%7C%7Bx%7D")),
            ("https://example.org/ä", Some("https://example.org/%C3%A4")),
            ("https://[::1]:8080/", Some("https://[::1]:8080/")),
            ("mailto:a b@example.org", Some("mailto:a%20b@example.org")),
            ("http://", None),
            ("javascript:alert(1)", None),
            ("next.md", None),
        ] {
            assert_eq!(external(typed).as_deref(), expected, "{typed}");
        }
    }
}

//! Names of files and folders: those that not every system can have, and what tells two names apart everywhere.

use unicode_normalization::UnicodeNormalization;

/// Longest id, topic, alias or tag in an address, in bytes: files have names of at most 255, and those of an id's pages are
/// longer than the id.
pub const MAX_IN_ADDRESS: usize = 200;
/// Longest name of a file or folder, in bytes.
const MAX_NAME: usize = 255;

/// Why not every system can have a file or folder of this name, as it follows "the name"; `None` when each can.
#[must_use]
pub fn fault(name: &str) -> Option<&'static str> {
    // Windows takes the part before the first dot for the device, blanks before it included.
    let base = name.split('.').next().unwrap_or(name).trim_end_matches(' ').to_ascii_lowercase();
    let is_numbered = |device: &str| {
        let number = base.strip_prefix(device);
        number.is_some_and(|number| {
            matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
    };
    if matches!(base.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
        || is_numbered("com")
        || is_numbered("lpt")
    {
        return Some("is that of a device on Windows");
    }
    if name.chars().any(|c| c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\')) {
        return Some("holds a character that Windows does not allow");
    }
    if name.contains('\u{fffd}') {
        return Some("is not UTF-8");
    }
    if name.ends_with(['.', ' ']) {
        return Some("ends with a dot or a blank, which Windows drops");
    }
    (name.len() > MAX_NAME).then_some("is longer than 255 bytes")
}

/// Why an id, topic, alias or tag cannot be in an address, as [`fault`].
#[must_use]
pub fn address_fault(slug: &str) -> Option<&'static str> {
    if slug.len() > MAX_IN_ADDRESS { Some("is longer than 200 bytes") } else { fault(slug) }
}

/// A path as systems see it that take capitals for small letters and one way to write `é` for the other.
#[must_use]
pub fn folded(path: &str) -> String {
    if path.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        return path.to_owned();
    }
    // Lower case alone keeps `ſ` and `s` apart, upper case joins them.
    path.nfd().collect::<String>().to_uppercase().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_not_every_system_can_have_are_known() {
        for name in [
            "con",
            "CON",
            "con.md",
            "aux.tar.gz",
            "nul",
            "Prn.txt",
            "com1",
            "com0.png",
            "lpt9",
            "COM¹.txt",
            "con .md",
            "conin$",
            "a.",
            "a ",
            "a:b.txt",
            "what?.md",
            "a\\b",
            "a\u{7}",
            "a|b",
            "lost\u{fffd}",
            &"x".repeat(256),
        ] {
            assert!(fault(name).is_some(), "{name}");
        }
        for name in [
            "console",
            "con-text.md",
            "auxiliary",
            "com10",
            "com",
            "lpt",
            "nul-map.md",
            ".nojekyll",
            "a b.png",
            "é.png",
            "a.con",
        ] {
            assert_eq!(fault(name), None, "{name}");
        }
        assert_eq!(address_fault(&"x".repeat(200)), None);
        assert!(address_fault(&"x".repeat(201)).is_some());
    }

    #[test]
    fn names_that_are_one_on_some_system_are_folded_into_one() {
        for (a, b) in [
            ("Logo.png", "logo.PNG"),
            ("caf\u{e9}", "cafe\u{301}"),
            ("STRASSE", "straße"),
            ("ſ", "S"),
            ("Ä/b", "a\u{308}/B"),
        ] {
            assert_eq!(folded(a), folded(b), "{a} {b}");
        }
        assert_ne!(folded("a-b"), folded("a_b"));
    }
}

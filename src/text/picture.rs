//! What kind of picture a file is, by its content.

/// What the content of a kind of picture has at which byte, and its ending.
const KINDS: &[(usize, &[u8], &str)] = &[
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"\xff\xd8\xff", "jpg"),
    (0, b"GIF8", "gif"),
    (0, b"BM", "bmp"),
    (0, b"\0\0\x01\0", "ico"),
    (8, b"WEBP", "webp"),
    (4, b"ftypavif", "avif"),
];

/// The ending of a picture, by its content; `None` for everything else, whatever it is called.
#[must_use]
pub fn ending(bytes: &[u8]) -> Option<&'static str> {
    let has = |at: usize, mark: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(mark));
    if let Some((.., ending)) = KINDS.iter().find(|(at, mark, _)| has(*at, mark)) {
        return Some(ending);
    }
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    let is_svg =
        start.starts_with("<svg") || (start.starts_with("<?xml") || start.starts_with("<!")) && start.contains("<svg");
    is_svg.then_some("svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_content() {
        assert_eq!(ending(b"\x89PNG\r\n\x1a\n..."), Some("png"));
        assert_eq!(ending(b"<?xml version=\"1.0\"?><svg/>"), Some("svg"));
        assert_eq!(ending(b"-----BEGIN KEY-----"), None);
    }
}

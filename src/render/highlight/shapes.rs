//! Lines of code that differ by numbers only: what is remembered of one holds for the others.

/// Syntaxes to which a number alone is a number, whichever it is: lines that differ by such alone have their
/// colours in the same places. `numbers_that_stand_alone_are_all_alike` tries that on the handbook's code.
pub(super) const NUMBERS_ALIKE: &[&str] = &["Go", "SQL", "YAML", "JSON", "TOML", "Dockerfile", "Protocol Buffer"];

/// A line with `9` for each digit of the numbers that stand alone in it; `None` when there are none.
///
/// 0, 1 and numbers that begin with 0 are left as they are: they can be a truth value or of another base. So are those
/// with a letter or sign beside them that could make them a part of something else, such as a date.
pub(super) fn shape(line: &str) -> Option<String> {
    let bytes = line.as_bytes();
    let is_plain =
        |byte: u8| matches!(byte, b' ' | b'\t' | b'(' | b')' | b',' | b';' | b'[' | b']' | b'=' | b'<' | b'>' | b'"');
    let mut shape: Option<Vec<u8>> = None;
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let is_alone = (start == 0 || is_plain(bytes[start - 1])) && bytes.get(at).is_none_or(|byte| is_plain(*byte));
        if is_alone && bytes[start] != b'0' && &bytes[start..at] != b"1" {
            shape.get_or_insert_with(|| bytes.to_vec())[start..at].fill(b'9');
        }
    }
    shape.and_then(|shape| String::from_utf8(shape).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_keeps_what_may_mean_something() {
        assert_eq!(shape("if a := len(b) + 53; a > 7 {").as_deref(), Some("if a := len(b) + 99; a > 9 {"));
        for same in [
            "a",
            "x := 1 + 0",
            "07 0644",
            "2026-11-21",
            "10:20",
            "a12 12a",
            "1.25",
            "-12",
            "%12d",
            "12:",
            "{2}",
            "0x12",
        ] {
            assert_eq!(shape(same), None, "{same}");
        }
    }
}

//! Numbers as text: 64 characters, five bits each, low bits first; 32 is added to all but the last character of a number.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Adds a number to a text.
pub(super) fn number(text: &mut String, mut value: u32) {
    while value >= 32 {
        text.push(char::from(DIGITS[(32 + value % 32) as usize]));
        value /= 32;
    }
    text.push(char::from(DIGITS[value as usize]));
}

/// The numbers of a text, up to the first character that is none of theirs.
pub(super) fn numbers(text: &[u8]) -> impl Iterator<Item = u32> {
    let mut digits = text.iter().copied().map_while(digit);
    std::iter::from_fn(move || {
        let (mut value, mut shift) = (0, 0);
        loop {
            let digit = digits.next()?;
            value |= (digit & 31).checked_shl(shift)?;
            shift += 5;
            if digit < 32 {
                return Some(value);
            }
        }
    })
}

fn digit(character: u8) -> Option<u32> {
    let value = match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let all = [0, 1, 31, 32, 1023, 1024, u32::MAX, 7];
        let mut text = String::new();
        for value in all {
            number(&mut text, value);
        }
        assert!(text.starts_with("ABfgB"), "{text}");
        assert_eq!(numbers(text.as_bytes()).collect::<Vec<_>>(), all);
        assert_eq!(numbers(b"gg").count(), 0, "unfinished");
        assert_eq!(numbers(b"________").count(), 0, "larger than any");
    }
}

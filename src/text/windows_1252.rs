//! The encoding that text was read in when it shows `â€™` for `’`.

/// What it has at 0x80 to 0x9F; the five places that it leaves free keep the control characters of Latin-1.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The byte for a character; `None` for characters that the encoding does not have.
///
/// Some programs keep all control characters of Latin-1, so `\u{80}` is 0x80, too.
#[must_use]
pub fn byte(character: char) -> Option<u8> {
    let high = HIGH.iter().position(|known| *known == character);
    u8::try_from(high.map_or(u32::from(character) as usize, |at| at + 0x80)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_bytes_of_the_encoding() {
        for (character, expected) in [
            ('a', Some(0x61)),
            ('€', Some(0x80)),
            ('’', Some(0x92)),
            ('ÿ', Some(0xff)),
            ('\u{80}', Some(0x80)),
            ('Ā', None),
        ] {
            assert_eq!(byte(character), expected, "{character}");
        }
    }
}

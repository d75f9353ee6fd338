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

/// The line with UTF-8 restored that was once read as Windows-1252; `None` when there is nothing to restore.
///
/// A run of such letters is changed only when the whole of it decodes, and starts as such runs do (`Ã©`, `â€™`, `ðŸ˜€`):
/// `CAFÉ»` would decode as well.
#[must_use]
pub fn restored(line: &str) -> Option<String> {
    if !line.contains(['Ã', 'Â', 'â', 'ð', 'Ð', 'Ñ', 'å', 'æ', 'ç', 'è', 'é', 'ä', 'ï', 'Å', 'Ä']) {
        return None;
    }
    let characters: Vec<char> = line.chars().collect();
    let is_high = |character: &char| byte(*character).is_some_and(|byte| byte >= 0x80);
    let runs = characters.chunk_by(|a, b| is_high(a) == is_high(b)).map(|run| run.iter().collect::<String>());
    let restored: String = runs.map(|run| decoded(&run).unwrap_or(run)).collect();
    (restored != line).then_some(restored)
}

fn decoded(run: &str) -> Option<String> {
    let length = run.chars().count();
    let typical = run.starts_with(['Ã', 'Â', 'ð']) || run.starts_with("â€") || run.starts_with('â') && length >= 3;
    if length < 2 || !(typical || length >= 6) {
        return None;
    }
    let bytes: Vec<u8> = run.chars().map(byte).collect::<Option<_>>()?;
    String::from_utf8(bytes).ok().filter(|text| !text.chars().any(char::is_control))
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

    #[test]
    fn runs_that_decode_as_a_whole_are_restored() {
        for (line, expected) in [
            ("itâ€™s cafÃ©", Some("it’s café")),
            ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", Some("Привет")),
            ("it’s café", None),
            ("CAFÉ»", None),
            ("plain", None),
        ] {
            assert_eq!(restored(line).as_deref(), expected, "{line}");
        }
    }
}

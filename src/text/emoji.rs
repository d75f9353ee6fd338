//! Emoji: which characters are such, and by the names that GitHub gives them: `tada` is 🎉.

/// A name and its emoji a line, sorted by name.
const NAMES: &str = include_str!("emoji.txt");

/// Whether a character is decoration: emoji, dingbats, arrows, joiners.
#[must_use]
pub fn is_symbol(character: char) -> bool {
    matches!(character,
        '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2460}'..='\u{24ff}' | '\u{25a0}'..='\u{27bf}'
        | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0e}' | '\u{fe0f}'
        | '\u{200d}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}' | '\u{200b}' | '\u{200c}' | '\u{feff}')
}

/// The emoji of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static str> {
    // A line is found by halves: where the middle of what is left cuts a line, the whole line is compared.
    let (mut from, mut to) = (0, NAMES.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let middle = (from..=middle).rev().find(|at| NAMES.is_char_boundary(*at)).unwrap_or(from);
        let start = NAMES[from..middle].rfind('\n').map_or(from, |end| from + end + 1);
        let end = NAMES[middle..to].find('\n').map_or(to, |end| middle + end);
        let (known, emoji) = NAMES[start..end].split_once(' ')?;
        match known.cmp(name) {
            std::cmp::Ordering::Equal => return Some(emoji),
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    None
}

/// Places of `:name:` in `text`, each with its emoji. A colon or letter at either side makes it something else.
#[must_use]
pub fn shortcodes(text: &str) -> Vec<(std::ops::Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(':').map(|at| from + at) {
        from = start + 1;
        let length =
            text[from..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"+-_".contains(byte)).count();
        let end = from + length + 1;
        if length == 0 || !text[from + length..].starts_with(':') {
            continue;
        }
        let joins = |c: char| c == ':' || c.is_ascii_alphanumeric();
        let is_alone = !text[..start].ends_with(joins) && !text[end..].starts_with(joins);
        if let Some(emoji) = named(&text[from..from + length]).filter(|_| is_alone) {
            found.push((start..end, emoji));
            from = end;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found() {
        let mut last = "";
        for line in NAMES.lines() {
            let (name, emoji) = line.split_once(' ').expect("a name and an emoji");
            assert!(last < name, "{last} is before {name}");
            assert_eq!(named(name), Some(emoji));
            last = name;
        }
        for unknown in ["", "tad", "tadaa", "zzzz", "Tada", "é"] {
            assert_eq!(named(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn only_names_between_colons_are_emoji() {
        let shown = |text: &str| shortcodes(text).into_iter().map(|(_, emoji)| emoji).collect::<String>();
        assert_eq!(shown(":tada: (:+1:) :-1:."), "🎉👍👎");
        for words in ["std::key::x", "10:100:30", "a:key:b", ":no such name:", "::tada::", ":tada", ": tada :"] {
            assert_eq!(shown(words), "", "{words}");
        }
    }
}

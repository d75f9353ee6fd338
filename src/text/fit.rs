//! Text made to fit the room there is.

/// `text` on one line, cut at a word when it is longer than `most` characters.
#[must_use]
pub fn shorten(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let end = cut.rfind(' ').filter(|end| *end > most / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_ends_after_a_whole_word() {
        for (text, most, short) in [
            ("  one\n two ", 10, "one two"),
            ("one two, three", 10, "one two…"),
            ("one twotwotwotwo", 10, "one twotwo…"),
            ("面试问题面试", 4, "面试问题…"),
        ] {
            assert_eq!(shorten(text, most), short);
        }
    }
}

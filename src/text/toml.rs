//! Values as TOML writes them (<https://toml.io/en/v1.0.0#string>).

/// `text` as a basic string, on one line.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_is_read_back() {
        for text in ["", "a \"b\" \\ c", "two\nlines\r\n", "\u{0}\u{7f}\u{85}\u{1b}[1m", "```'''\"\"\"", "日本 {title}"]
        {
            let table: ::toml::Table = format!("key = {}\n", quoted(text)).parse().expect("it is TOML");
            assert_eq!(table["key"].as_str(), Some(text));
            assert_eq!(quoted(text).lines().count(), 1);
        }
    }
}

//! Text of strangers made safe to print: nothing in it commands a terminal or a build service.

/// `text` on one line, with everything in it that a reader would not see.
///
/// Control characters are written as `\n` or `\u{1b}`, and so are those that turn the direction of text
/// (<https://trojansource.codes>). What GitHub's runner takes for a command, `::error::` at the start of a line and `##[error]`
/// anywhere, has its first sign escaped.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_line(&mut out, text);
    out
}

/// The same for each of the lines of `text`, with tabs and the lines' ends as they are.
#[must_use]
pub fn visible_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let content = line.strip_suffix('\n').unwrap_or(line);
        let content = content.strip_suffix('\r').unwrap_or(content);
        for (index, cell) in content.split('\t').enumerate() {
            if index > 0 {
                out.push('\t');
            }
            push_line(&mut out, cell);
        }
        out.push_str(&line[content.len()..]);
    }
    out
}

fn push_line(out: &mut String, text: &str) {
    let start = out.rfind('\n').map_or(0, |end| end + 1);
    for character in text.chars() {
        let is_command = match character {
            ':' => out[start..].ends_with(':') && out[start..out.len() - 1].trim().is_empty(),
            '[' => out[start..].ends_with("##"),
            _ => false,
        };
        if is_command {
            // The sign before this one is the first of the command.
            let first = out.pop().unwrap_or(character);
            out.push_str(&escape(first));
        }
        if is_unseen(character) { out.push_str(&escape(character)) } else { out.push(character) }
    }
}

/// Whether a character does something else than to show.
fn is_unseen(character: char) -> bool {
    let turns =
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

fn escape(character: char) -> String {
    match character {
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        '\t' => "\\t".to_owned(),
        other => format!("\\u{{{:x}}}", u32::from(other)),
    }
}

/// A value as one line of JSON, in which strings hold nothing that [`visible`] would escape.
///
/// # Panics
/// Never: what is serialized here is strings, numbers, and lists and maps of them.
pub fn json_line(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_string(value).expect("strings and numbers are always JSON");
    let mut line = String::with_capacity(json.len() + 1);
    for character in json.chars() {
        // `##[` is in strings only, where an escape means the same.
        let is_command = character == '[' && line.ends_with("##");
        if is_unseen(character) || is_command {
            line.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            line.push(character);
        }
    }
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_commands_a_terminal_or_a_build_service() {
        for (text, expected) in [
            ("plain, `code` and ünïcode: 日本", "plain, `code` and ünïcode: 日本"),
            ("a\u{1b}[31mb\u{7}", "a\\u{1b}[31mb\\u{7}"),
            ("one\ntwo\r\n\tthree", "one\\ntwo\\r\\n\\tthree"),
            ("\u{9b}31m\u{202e}txt", "\\u{9b}31m\\u{202e}txt"),
            ("::error::no", "\\u{3a}:error::no"),
            ("  ::error::no", "  \\u{3a}:error::no"),
            ("std::io and x ::y", "std::io and x ::y"),
            ("see ##[error]no", "see #\\u{23}[error]no"),
        ] {
            assert_eq!(visible(text), expected, "{text:?}");
        }
        assert_eq!(visible_lines("a\tb\r\n::c\n\u{1b}[m\n"), "a\tb\r\n\\u{3a}:c\n\\u{1b}[m\n");
    }

    #[test]
    fn json_means_what_it_meant() {
        let text = "a\u{1b}\u{9b}\u{202e} ##[error] \n é";
        let line = json_line(&[text]);
        assert_eq!(serde_json::from_str::<Vec<String>>(&line).expect("it is JSON"), [text]);
        assert!(line.is_ascii() || line.contains('é'), "{line}");
        assert!(!line.contains("##[") && !line.contains('\u{9b}') && line.ends_with("]\n"), "{line}");
    }
}

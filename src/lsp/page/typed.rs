//! Where in TOML somebody is typing, from the text before the cursor alone: it need not be valid yet.

/// What the text before a cursor ends in.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::lsp) struct Typed {
    /// The table, by the names that lead to it.
    pub(in crate::lsp) table: Vec<String>,
    /// The key whose value is typed, in that table; empty elsewhere.
    pub(in crate::lsp) key: Vec<String>,
    pub(in crate::lsp) place: Where,
    /// Keys of the table that come before.
    pub(in crate::lsp) before: Vec<String>,
}

/// A place in TOML; each starts where what is typed would be replaced, in bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::lsp) enum Where {
    /// In a table's name, after the bracket.
    Header { start: usize },
    /// In a key's name.
    Key { start: usize },
    /// In a string, after the quote.
    String { start: usize },
    /// In a value, outside of strings.
    Value { start: usize },
    /// In a comment, or after what is complete.
    Nowhere,
}

/// The names of `site.csp`, quoted or not.
fn names(path: &str) -> Vec<String> {
    path.split('.').map(|name| name.trim().trim_matches(['"', '\'']).to_owned()).collect()
}

impl Typed {
    /// What is typed at the end of `text`, whose TOML starts at `start`.
    pub(super) fn new(text: &str, start: usize) -> Self {
        let mut typed = Self { table: Vec::new(), key: Vec::new(), place: Where::Key { start }, before: Vec::new() };
        let mut at = start;
        while at <= text.len() {
            let line = &text[at..text[at..].find('\n').map_or(text.len(), |newline| at + newline)];
            let indent = line.len() - line.trim_start().len();
            let (is_last, first) = (at + line.len() == text.len(), at + indent);
            let content = &line[indent..];
            typed.key.clear();
            if let Some(header) = content.strip_prefix('[') {
                let brackets = content.len() - content.trim_start_matches('[').len();
                match header.find(']') {
                    Some(close) => {
                        typed.table = names(header[..close].trim_start_matches('['));
                        typed.before.clear();
                        typed.place = Where::Nowhere;
                    }
                    None => typed.place = Where::Header { start: first + brackets },
                }
                at += line.len() + 1;
            } else if content.starts_with('#') {
                typed.place = Where::Nowhere;
                at += line.len() + 1;
            } else if let Some(equals) = content.find('=') {
                typed.key = names(&content[..equals]);
                let (end, place) = value(text, first + equals + 1);
                typed.place = place;
                if end > text.len() {
                    return typed;
                }
                typed.before.push(typed.key.join("."));
                at = end;
            } else {
                typed.place = Where::Key { start: first };
                at += line.len() + 1;
            }
            if is_last && at > text.len() {
                break;
            }
        }
        typed
    }

    /// The names that lead to what is typed.
    pub(in crate::lsp) fn path_to(&self, name: &str) -> Vec<String> {
        match self.place {
            Where::Header { .. } => names(name),
            _ => self.table.iter().cloned().chain(names(name)).collect(),
        }
    }

    /// The names that lead to the key whose value is typed.
    pub(in crate::lsp) fn key_path(&self) -> Vec<String> {
        self.table.iter().chain(&self.key).cloned().collect()
    }
}

/// The start of the line after the value that starts at `at`, which is past the end of the text when the value is not complete; and what
/// the text ends in then.
fn value(text: &str, mut at: usize) -> (usize, Where) {
    let mut depth = 0_usize;
    let mut start = at + (text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len());
    let past = text.len() + 1;
    while let Some(character) = text[at..].chars().next() {
        let next = at + character.len_utf8();
        match character {
            '"' | '\'' => {
                let long = &text[at..];
                let quotes = if long.starts_with("\"\"\"") || long.starts_with("'''") { 3 } else { 1 };
                let inside = at + quotes;
                match string_end(text, inside, character, quotes) {
                    Some(end) => (at, start) = (end, end),
                    None => return (past, Where::String { start: inside }),
                }
                continue;
            }
            '#' => {
                let Some(newline) = text[at..].find('\n') else { return (past, Where::Nowhere) };
                at += newline;
                continue;
            }
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '\n' if depth == 0 => return (next, Where::Nowhere),
            _ => {}
        }
        if !(character.is_alphanumeric() || matches!(character, '-' | '_' | '.' | '+')) {
            start = next;
        }
        at = next;
    }
    (past, Where::Value { start: start.min(text.len()) })
}

/// The offset after the quotes that close a string; `None` when the text, or the line of a short string, ends before.
fn string_end(text: &str, inside: usize, quote: char, quotes: usize) -> Option<usize> {
    let closing = String::from(quote).repeat(quotes);
    let mut at = inside;
    while let Some(character) = text[at..].chars().next() {
        if text[at..].starts_with(&closing) {
            return Some(at + quotes);
        }
        match character {
            '\\' if quote == '"' => at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
            // A string that is not closed ends with its line: the rest of the text is no part of it.
            '\n' if quotes == 1 => return Some(at),
            other => at += other.len_utf8(),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Table, key and the kind of place, with what is typed there.
    fn at_end(text: &str) -> String {
        let typed = Typed::new(text, 0);
        let (name, start) = match typed.place {
            Where::Header { start } => ("header", start),
            Where::Key { start } => ("key", start),
            Where::String { start } => ("string", start),
            Where::Value { start } => ("value", start),
            Where::Nowhere => ("nowhere", text.len()),
        };
        format!("{}|{}|{name} {}", typed.table.join("."), typed.key.join("."), &text[start..])
    }

    #[test]
    fn the_place_is_known_from_what_is_before_it() {
        for (text, expected) in [
            ("", "||key "),
            ("lev", "||key lev"),
            ("level = ", "|level|value "),
            ("level = adv", "|level|value adv"),
            ("level = \"adv", "|level|string adv"),
            ("level = \"advanced\"", "|level|value "),
            ("level = \"advanced\"\n", "||key "),
            ("level = \"advanced\"\n  ta", "||key ta"),
            ("tags = [\"a\", \"b", "|tags|string b"),
            ("tags = [\n  \"a\",\n  ", "|tags|value "),
            ("tags = [\n  \"a]\", # \"no\n  \"", "|tags|string "),
            ("tags = [\"a\"]\nrel", "||key rel"),
            ("question = \"Why \\\"so\\\"?\"\nl", "||key l"),
            ("question = \"not closed\nlevel = \"", "|level|string "),
            ("text = \"\"\"\nlevel = \"\"\"\nx", "||key x"),
            ("# comment", "||nowhere "),
            ("[si", "||header si"),
            ("[site]", "site||nowhere "),
            ("[site]\nurl = \"x\"\n", "site||key "),
            ("[check.rules]\nbare-url = \"o", "check.rules|bare-url|string o"),
            ("[check.snippets]\n\"a/b\" = \"", "check.snippets|a/b|string "),
            ("[site]\n[book]\nti", "book||key ti"),
            ("tags = [] # why", "|tags|nowhere "),
            ("é = \"ü", "|é|string ü"),
        ] {
            assert_eq!(at_end(text), expected, "{text:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "[a\"'=\\[\\]#\\\\\nü. {}]{0,40}") {
            let _ = at_end(&text);
        }
    }
}

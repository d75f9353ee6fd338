//! The lines of a drawing's source: comments and settings taken out, the accessible title and description set aside.

use super::fault::Fault;
use crate::text::html::{Piece, pieces, tag_name};

/// A line that says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Its number in the source, from 1.
    pub(super) number: usize,
    /// Where `text` begins, in bytes from the start of the line.
    pub(super) indent: usize,
    /// Without blanks at either end.
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    /// A fault at `part` of the line.
    pub(super) fn fault(&self, part: &str, message: impl Into<String>) -> Fault {
        let offset = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let offset = if offset <= self.text.len() { offset } else { 0 };
        Fault { line: self.number, column: self.indent + offset + 1, message: message.into(), hint: None }
    }

    /// What follows `word` and a blank or colon, when the line begins with it.
    pub(super) fn after(&self, word: &str) -> Option<&'a str> {
        after_word(self.text, word)
    }
}

/// What follows `word` in `text`, when it is the first word.
pub(super) fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word)).map(|_| &text[word.len()..])?;
    (rest.is_empty() || rest.starts_with([' ', '\t', ':', '{'])).then(|| rest.trim_start())
}

/// A drawing's source.
#[derive(Debug, Default)]
pub(super) struct Script<'a> {
    /// The first line: what kind of drawing it is.
    pub(super) header: Option<Line<'a>>,
    /// The lines after it.
    pub(super) lines: Vec<Line<'a>>,
    /// `accTitle`, or the title in the front matter.
    pub(super) title: Option<String>,
    /// `accDescr`.
    pub(super) description: Option<String>,
}

impl<'a> Script<'a> {
    pub(super) fn read(source: &'a str) -> Self {
        let mut script = Self::default();
        let mut lines = source.lines().enumerate().peekable();
        let has_front_matter = lines.peek().is_some_and(|(_, line)| line.trim() == "---");
        if has_front_matter {
            lines.next();
            for (_, line) in lines.by_ref() {
                if line.trim() == "---" {
                    break;
                }
                if let Some(title) = line.strip_prefix("title:") {
                    script.title = Some(title.trim().trim_matches('"').to_owned());
                }
            }
        }
        let mut in_setting = false;
        while let Some((index, line)) = lines.next() {
            let text = line.trim();
            if in_setting || text.starts_with("%%{") {
                in_setting = !text.ends_with("}%%");
                continue;
            }
            if text.is_empty() || text.starts_with("%%") {
                continue;
            }
            if let Some(title) = after_word(text, "accTitle") {
                script.title = Some(one_line(title.trim_start_matches(':')));
                continue;
            }
            if let Some(description) = after_word(text, "accDescr") {
                let Some(block) = description.strip_prefix('{') else {
                    script.description = Some(one_line(description.trim_start_matches(':')));
                    continue;
                };
                let mut whole = block.to_owned();
                while !whole.contains('}') {
                    let Some((_, line)) = lines.next() else { break };
                    whole.push(' ');
                    whole.push_str(line);
                }
                script.description = Some(one_line(whole.split('}').next().unwrap_or("")));
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            let line = Line { number: index + 1, indent, text };
            if script.header.is_none() {
                script.header = Some(line);
            } else {
                script.lines.push(line);
            }
        }
        script
    }
}

/// `text` with one blank between its words.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// HTML that labels are written with; other words in angle brackets are text.
const MARKUP: &[&str] = &[
    "a", "b", "big", "br", "center", "code", "div", "em", "font", "i", "img", "p", "small", "span", "strong", "sub",
    "sup", "u",
];

/// A label as plain text, `\n` where it breaks: quotes, markup and character references resolved.
pub(super) fn label(source: &str) -> String {
    let mut text = source.trim();
    for quote in ['"', '`'] {
        text = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)).unwrap_or(text).trim();
    }
    let text = text.replace("\\n", "\n").replace("**", "");
    let mut plain = String::with_capacity(text.len());
    for piece in pieces(&text) {
        match piece {
            Piece::Tag(tag) => match tag_name(tag).filter(|name| MARKUP.contains(&name.as_str())) {
                Some(name) if name == "br" => plain.push('\n'),
                Some(_) => {}
                None => plain.push_str(tag),
            },
            Piece::Comment(_) => {}
            Piece::Text(text) | Piece::Stray(text) => plain.push_str(text),
        }
    }
    let plain = references(&plain);
    let lines = plain.split('\n').map(one_line);
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Replaces `#quot;`, `#35;`, `&amp;` and the like.
fn references(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['#', '&']) {
        out.push_str(&rest[..start]);
        let name = rest[start + 1..].trim_start_matches('#');
        let name_start = rest.len() - name.len();
        let end = name.find(';').filter(|end| *end < 9);
        let character = end.and_then(|end| match &name[..end] {
            "quot" => Some('"'),
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "apos" => Some('\''),
            "nbsp" => Some(' '),
            number => number.parse().ok().and_then(char::from_u32).filter(|c| !c.is_control()),
        });
        match (character, end) {
            (Some(character), Some(end)) => {
                out.push(character);
                rest = &rest[name_start + end + 1..];
            }
            _ => {
                out.push_str(&rest[start..=start]);
                rest = &rest[start + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_settings_and_descriptions_are_no_lines() {
        let source = "---\ntitle: T\n---\n%%{init: {\n}}%%\nflowchart LR %% x\n  accTitle: A  title\n  accDescr {\n   It\n  does.\n  }\n%% no\n  a --> b\n";
        let script = Script::read(source);
        assert_eq!(script.header.map(|line| line.text), Some("flowchart LR %% x"));
        assert_eq!(script.lines, [Line { number: 13, indent: 2, text: "a --> b" }]);
        assert_eq!((script.title.as_deref(), script.description.as_deref()), (Some("A title"), Some("It does.")));
        for odd in ["", "---", "%%{", "accDescr {", "accTitle", "---\n---\n---"] {
            let _ = Script::read(odd);
        }
    }

    #[test]
    fn labels_are_plain_text() {
        for (source, expected) in [
            ("\"a <br/> b\"", "a\nb"),
            ("chan<int> <b>x</b>", "chan<int> x"),
            ("#quot;a#quot; &lt; #35; # &", "\"a\" < # # &"),
            ("\"`**bold**`\"", "bold"),
            ("<a href=\"javascript:alert(1)\">go</a>", "go"),
            ("é#;&;#x;", "é#;&;#x;"),
        ] {
            assert_eq!(label(source), expected, "{source}");
        }
    }
}

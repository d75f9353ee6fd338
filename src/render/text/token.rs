//! Tokens of a script: names, literals and signs, without comments and blanks.

use std::ops::Range;

/// Names before which no value ends, so that `/` after them begins a pattern.
const BEFORE_VALUES: &[&str] = &[
    "await",
    "case",
    "delete",
    "do",
    "else",
    "in",
    "instanceof",
    "new",
    "of",
    "return",
    "throw",
    "typeof",
    "void",
    "yield",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name, a keyword or a number.
    Word,
    /// A string, a pattern or a piece of a template.
    Literal,
    /// One character of punctuation; `${` of a template is `{`.
    Sign,
}

#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// The tokens of `script` in their order; `None` where a literal or a comment has no end.
pub(super) fn tokens(script: &str) -> Option<Vec<Token>> {
    let mut reader = Reader { script, at: 0, tokens: Vec::new(), templates: Vec::new(), depth: 0 };
    while reader.at < script.len() {
        reader.step()?;
    }
    Some(reader.tokens)
}

struct Reader<'a> {
    script: &'a str,
    at: usize,
    tokens: Vec<Token>,
    /// How deep in braces the values of open templates are.
    templates: Vec<usize>,
    depth: usize,
}

impl Reader<'_> {
    fn step(&mut self) -> Option<()> {
        let rest = &self.script[self.at..];
        let first = rest.chars().next()?;
        match first {
            _ if first.is_whitespace() => self.at += first.len_utf8(),
            '/' if rest.starts_with("//") => self.at += rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => self.at += rest.find("*/")? + 2,
            '"' | '\'' => self.literal(end_of_string(rest, first)?),
            '`' => self.template(1)?,
            '/' if self.is_before_value() => self.literal(end_of_pattern(rest)?),
            '}' if self.templates.last() == Some(&self.depth) => {
                self.templates.pop();
                self.push(Kind::Sign, 1);
                self.template(0)?;
            }
            _ if is_of_word(first) => {
                self.push(Kind::Word, rest.find(|letter| !is_of_word(letter)).unwrap_or(rest.len()));
            }
            _ => {
                match first {
                    '{' => self.depth += 1,
                    '}' => self.depth = self.depth.saturating_sub(1),
                    _ => {}
                }
                self.push(Kind::Sign, first.len_utf8());
            }
        }
        Some(())
    }

    fn push(&mut self, kind: Kind, size: usize) {
        self.tokens.push(Token { kind, range: self.at..self.at + size });
        self.at += size;
    }

    fn literal(&mut self, size: usize) {
        self.push(Kind::Literal, size);
    }

    /// Reads a template's text after `skipped` bytes, up to its end or to its next value.
    fn template(&mut self, skipped: usize) -> Option<()> {
        let text = &self.script[self.at + skipped..];
        let mut letters = text.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\\' => drop(letters.next()),
                '`' => {
                    self.literal(skipped + at + 1);
                    return Some(());
                }
                '$' if text[at..].starts_with("${") => {
                    self.literal(skipped + at + 1);
                    self.push(Kind::Sign, 1);
                    self.templates.push(self.depth);
                    return Some(());
                }
                _ => {}
            }
        }
        None
    }

    /// Whether a value may begin here: then `/` begins a pattern, else it divides.
    fn is_before_value(&self) -> bool {
        let Some(last) = self.tokens.last() else { return true };
        let text = &self.script[last.range.clone()];
        match last.kind {
            Kind::Word => BEFORE_VALUES.contains(&text),
            Kind::Literal => false,
            Kind::Sign => !matches!(text, ")" | "]" | "}"),
        }
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$')
}

/// Bytes of a string that begins with `quote`.
fn end_of_string(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            '\n' => return None,
            _ if letter == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Bytes of a pattern, without its flags, which read as a word.
fn end_of_pattern(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    let mut is_in_class = false;
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            '\n' => return None,
            '[' => is_in_class = true,
            ']' => is_in_class = false,
            '/' if !is_in_class => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(script: &str) -> Option<Vec<&str>> {
        let tokens = tokens(script)?;
        Some(tokens.into_iter().map(|token| &script[token.range]).collect())
    }

    #[test]
    fn comments_strings_patterns_and_templates_are_told_apart() {
        for (script, expected) in [
            ("a /* b */ + // c\n d", vec!["a", "+", "d"]),
            ("f(\"a\\\"b\", 'c//d')", vec!["f", "(", "\"a\\\"b\"", ",", "'c//d'", ")"]),
            ("x = a / b / c", vec!["x", "=", "a", "/", "b", "/", "c"]),
            ("return /[/\"]\\//g.test(a)", vec!["return", "/[/\"]\\//", "g", ".", "test", "(", "a", ")"]),
            ("(/'/u)", vec!["(", "/'/", "u", ")"]),
            ("`a ${ {b: `c`} } d` / 2", vec!["`a $", "{", "{", "b", ":", "`c`", "}", "}", " d`", "/", "2"]),
            ("größe\u{a0}!== 1e3", vec!["größe", "!", "=", "=", "1e3"]),
        ] {
            assert_eq!(texts(script), Some(expected), "{script}");
        }
        for script in ["'open", "\"two\nlines\"", "/* open", "x = /open\n/", "`open ${a}"] {
            assert_eq!(texts(script), None, "{script}");
        }
    }
}

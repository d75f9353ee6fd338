//! Signs that readers type: operators, names with signs before them, and pieces of code.

use super::fold::folded;

/// Signs of which two to four in a row are a term: `->>`, `:=`.
const OPERATORS: &str = "!#$%&*+-/:<=>?@\\^|~";
/// Signs that end or join what a sentence says, when a letter is before them.
const OF_A_SENTENCE: &str = "!?:-/";
/// Runs that say nothing: a dash, and what addresses have.
const NOTHING: [&str; 2] = ["--", "://"];
const MAX_RUN: usize = 4;
/// Longest piece of code that is a term as a whole, in characters without blanks.
const MAX_SPAN: usize = 24;
/// Before a piece of code that is a term: no word begins so.
pub const SPAN: char = '`';

/// Where the run of signs that starts at `start` ends, and whether it is a term.
#[must_use]
pub fn run(text: &str, start: usize) -> (usize, bool) {
    let signs: &str = &text[start..];
    let size = signs.find(|sign: char| !OPERATORS.contains(sign)).unwrap_or(signs.len());
    let run = &signs[..size];
    let follows_letter = text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
    let is_sentence = follows_letter && run.chars().all(|sign| OF_A_SENTENCE.contains(sign));
    let is_term = (2..=MAX_RUN).contains(&size) && !is_sentence && !NOTHING.contains(&run);
    (start + size, is_term)
}

/// The signs before the name at `start` that belong to it: `--since`, `$lookup`, `%w`, `.env`.
#[must_use]
pub fn before(text: &str, start: usize) -> Option<&'static str> {
    let next = text.as_bytes().get(start).copied().unwrap_or_default();
    let before = &text[..start];
    let sign = before.as_bytes().last().copied()?;
    let ends_blank = |text: &str| text.chars().next_back().is_none_or(char::is_whitespace);
    let ends_word =
        |text: &str| text.chars().next_back().is_some_and(|letter| letter == '_' || letter.is_alphanumeric());
    let earlier = || &before[..start - 1];
    match sign {
        b'-' if before.ends_with("--") => ends_blank(&before[..start - 2]).then_some("--"),
        b'$' => next.is_ascii_alphanumeric().then_some("$"),
        _ if !next.is_ascii_alphabetic() => None,
        b'-' => ends_blank(earlier()).then_some("-"),
        b'.' => ends_blank(earlier()).then_some("."),
        b'%' => (!ends_word(earlier())).then_some("%"),
        b'@' => (!ends_word(earlier())).then_some("@"),
        b'#' => (!ends_word(earlier())).then_some("#"),
        b'~' => (!ends_word(earlier())).then_some("~"),
        _ => None,
    }
}

/// The term of a piece of code as a whole: `s[a:b:c]`, `err != nil` without its blanks. `None` for what has no signs, which is
/// found by its words.
#[must_use]
pub fn span(code: &str) -> Option<String> {
    let squeezed: String = folded(code).chars().filter(|letter| !letter.is_whitespace()).collect();
    let is_plain = |letter: char| letter.is_alphanumeric() || "._/-,'\"’;".contains(letter);
    let has_signs = squeezed.starts_with(['-', '.']) || !squeezed.chars().all(is_plain);
    if !has_signs || squeezed.chars().count() > MAX_SPAN {
        return None;
    }
    Some(format!("{SPAN}{}", squeezed.to_lowercase()))
}

/// The same of what a reader typed: not for a word in quotes or with what ends a sentence.
#[must_use]
pub fn typed_span(chunk: &str) -> Option<String> {
    let word =
        chunk.trim_start_matches(['(', '"', '\'']).trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
    let is_word = !word.is_empty() && word.chars().all(|letter| letter == '_' || letter.is_alphanumeric());
    if is_word { None } else { span(chunk) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_of_code_is_a_term_when_it_has_signs() {
        for (code, expected) in [
            ("s[a:b:c]", Some("`s[a:b:c]")),
            ("err != nil", Some("`err!=nil")),
            ("->>", Some("`->>")),
            ("IN (?, ?)", Some("`in(?,?)")),
            ("sync.Once", None),
            ("database/sql", None),
            ("", None),
        ] {
            assert_eq!(span(code).as_deref(), expected, "{code}");
        }
        assert_eq!(typed_span("nil?"), None);
        assert_eq!(typed_span("(why)"), None);
        assert_eq!(typed_span("[]byte").as_deref(), Some("`[]byte"));
        assert_eq!(typed_span("?").as_deref(), Some("`?"));
    }
}

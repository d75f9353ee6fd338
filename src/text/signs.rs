//! Signs that readers type: operators, and names with signs before them.

/// Signs of which two to four in a row are a term: `->>`, `:=`.
const OPERATORS: &str = "!#$%&*+-/:<=>?@\\^|~";
/// Signs that end or join what a sentence says, when a letter is before them.
const OF_A_SENTENCE: &str = "!?:-/";
/// Runs that say nothing: a dash, and what addresses have.
const NOTHING: [&str; 2] = ["--", "://"];
const MAX_RUN: usize = 4;

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

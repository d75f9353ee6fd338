//! Pieces of code as terms.

use super::Analysis;

/// Longest piece of code that is a term as a whole, in characters without blanks.
const MAX_SPAN: usize = 24;
/// Before a piece of code that is a term: no word begins so.
pub const SPAN: char = '`';

impl Analysis {
    /// The term of a piece of code as a whole: `s[a:b:c]`, `err != nil` without its blanks. `None` for what has no signs, which is
    /// found by its words.
    #[must_use]
    pub fn span(&self, code: &str) -> Option<String> {
        let squeezed: String = self.folded(code).chars().filter(|letter| !letter.is_whitespace()).collect();
        let is_plain = |letter: char| letter.is_alphanumeric() || "._/-,'\"’;".contains(letter);
        let has_signs = squeezed.starts_with(['-', '.']) || !squeezed.chars().all(is_plain);
        if !has_signs || squeezed.chars().count() > MAX_SPAN {
            return None;
        }
        Some(format!("{SPAN}{}", squeezed.to_lowercase()))
    }

    /// The same of what a reader typed: not for a word in quotes or with what ends a sentence.
    #[must_use]
    pub fn typed_span(&self, chunk: &str) -> Option<String> {
        let word =
            chunk.trim_start_matches(['(', '"', '\'']).trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
        let is_word = !word.is_empty() && word.chars().all(|letter| letter == '_' || letter.is_alphanumeric());
        if is_word { None } else { self.span(chunk) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_of_code_is_a_term_when_it_has_signs() {
        let analysis = Analysis::default();
        for (code, expected) in [
            ("s[a:b:c]", Some("`s[a:b:c]")),
            ("err != nil", Some("`err!=nil")),
            ("->>", Some("`->>")),
            ("IN (?, ?)", Some("`in(?,?)")),
            ("sync.Once", None),
            ("database/sql", None),
            ("", None),
        ] {
            assert_eq!(analysis.span(code).as_deref(), expected, "{code}");
        }
        assert_eq!(analysis.typed_span("nil?"), None);
        assert_eq!(analysis.typed_span("(why)"), None);
        assert_eq!(analysis.typed_span("[]byte").as_deref(), Some("`[]byte"));
        assert_eq!(analysis.typed_span("?").as_deref(), Some("`?"));
    }
}

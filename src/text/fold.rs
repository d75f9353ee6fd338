//! Letters as search compares them: without accents, compatible forms made one, and the letters that decomposition leaves
//! alone spelled in plain ones (`ß` is `ss`, `ł` is `l`).

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters without a decomposition, and how they are typed by those whose keyboard lacks them.
const SPELLED: &[(char, &str)] = &[
    ('ß', "ss"),
    ('ẞ', "SS"),
    ('æ', "ae"),
    ('Æ', "Ae"),
    ('œ', "oe"),
    ('Œ', "Oe"),
    ('þ', "th"),
    ('Þ', "Th"),
    ('ø', "o"),
    ('Ø', "O"),
    ('ł', "l"),
    ('Ł', "L"),
    ('đ', "d"),
    ('Đ', "D"),
    ('ð', "d"),
    ('Ð', "D"),
    ('ħ', "h"),
    ('Ħ', "H"),
    ('ŧ', "t"),
    ('Ŧ', "T"),
    ('ŋ', "n"),
    ('Ŋ', "N"),
    ('ı', "i"),
];

/// Two letters for one that has a mark in other spellings: `ue` for `ü`.
const DIGRAPHS: &[(&str, &str)] = &[("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")];

/// The text as terms are made of it.
#[must_use]
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match SPELLED.iter().find(|(special, _)| *special == letter) {
            Some((_, plain)) => out.push_str(plain),
            None => out.push(letter),
        }
    }
    Cow::Owned(out)
}

/// A folded word with one letter for each of its digraphs, `schlussel` for `schluessel`; `None` when it has none.
#[must_use]
pub fn without_digraphs(word: &str) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        if let Some((digraph, plain)) = DIGRAPHS.iter().find(|(digraph, _)| rest.starts_with(digraph)) {
            out.push_str(plain);
            rest = &rest[digraph.len()..];
        } else {
            out.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    (out != word).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_found_as_they_are_typed_elsewhere() {
        for (text, expected) in [
            ("Straße", "Strasse"),
            ("Łódź", "Lodz"),
            ("Œuvre", "Oeuvre"),
            ("þing", "thing"),
            ("smørrebrød", "smorrebrod"),
            ("Æther", "Aether"),
            ("ısı", "isi"),
            ("Đorđe", "Dorde"),
            ("STRAẞE", "STRASSE"),
            ("ﬁle", "file"),
        ] {
            assert_eq!(folded(text), expected);
        }
    }

    #[test]
    fn two_letters_for_an_umlaut() {
        assert_eq!(without_digraphs("schluessel").as_deref(), Some("schlussel"));
        assert_eq!(without_digraphs("malmoe").as_deref(), Some("malmo"));
        assert_eq!(without_digraphs("baer").as_deref(), Some("bar"));
        assert_eq!(without_digraphs("lock"), None);
    }
}

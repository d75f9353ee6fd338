//! HTML: text escaped for it, and raw HTML cut into tags, comments and the text between them.

use std::ops::Range;

/// Longest tag, in bytes: a quote that is never closed must not be looked for to the end of a file, tag by tag.
const MAX_TAG: usize = 4_000;

/// A stretch of raw HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text without a `<`.
    Text(&'a str),
    /// A `<` that begins no tag, with what would have been the tag.
    Stray(&'a str),
    /// `<!-- … -->`, or to the end when it is not closed.
    Comment(&'a str),
    /// A tag that has a name and is closed.
    Tag(&'a str),
}

impl<'a> Piece<'a> {
    /// As written.
    #[must_use]
    pub fn source(self) -> &'a str {
        match self {
            Self::Text(source) | Self::Stray(source) | Self::Comment(source) | Self::Tag(source) => source,
        }
    }
}

/// The pieces of `html`, in order; together they are the whole of it.
pub fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let piece = match rest.find('<') {
            _ if rest.is_empty() => return None,
            Some(0) if rest.starts_with("<!--") => {
                Piece::Comment(&rest[..rest.find("-->").map_or(rest.len(), |end| end + 3)])
            }
            Some(0) => {
                let source = &rest[..tag_end(rest)];
                if tag_name(source).is_some() && source.ends_with('>') {
                    Piece::Tag(source)
                } else {
                    Piece::Stray(source)
                }
            }
            Some(start) => Piece::Text(&rest[..start]),
            None => Piece::Text(rest),
        };
        rest = &rest[piece.source().len()..];
        Some(piece)
    })
}

/// The name of the tag that `html` starts with, lower case; `None` for comments and the like.
#[must_use]
pub fn tag_name(html: &str) -> Option<String> {
    let rest = html.trim_start().strip_prefix('<')?;
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
    (end > 0).then(|| rest[..end].to_ascii_lowercase())
}

/// An attribute of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Its name, lower case.
    pub name: String,
    /// Where the name is, in bytes of the tag.
    pub name_place: Range<usize>,
    /// Its value as typed, without quotes, and where that is; `None` when there is none.
    pub value: Option<(&'a str, Range<usize>)>,
}

/// The attributes of a tag, which starts with `<` and ends with `>`.
#[must_use]
pub fn attributes(tag: &str) -> Vec<Attribute<'_>> {
    let is_blank = |c: char| c.is_whitespace() || c == '/';
    let end = tag.len() - usize::from(tag.ends_with('>'));
    let name_start = tag.len() - tag.trim_start_matches(['<', '/']).len();
    let name_length = tag[name_start..].find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    let mut at = name_start + name_length.unwrap_or(end.saturating_sub(name_start));
    let mut found = Vec::new();
    while at < end {
        let rest = &tag[at..end];
        at += rest.len() - rest.trim_start_matches(is_blank).len();
        let rest = &tag[at..end];
        let Some(first) = rest.chars().next() else { break };
        // A name may begin with `=`.
        let length = rest[first.len_utf8()..].find(|c: char| is_blank(c) || c == '=');
        let length = length.map_or(rest.len(), |length| length + first.len_utf8());
        let (name, name_place) = (rest[..length].to_ascii_lowercase(), at..at + length);
        at += length;
        let Some(value) = tag[at..end].trim_start().strip_prefix('=').map(str::trim_start) else {
            found.push(Attribute { name, name_place, value: None });
            continue;
        };
        let mut start = end - value.len();
        let text = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                start += 1;
                let text = value[1..].split(quote).next().unwrap_or("");
                at = (start + text.len() + 1).min(end);
                text
            }
            _ => {
                let text = &value[..value.find(char::is_whitespace).unwrap_or(value.len())];
                at = start + text.len();
                text
            }
        };
        found.push(Attribute { name, name_place, value: Some((text, start..start + text.len())) });
    }
    found
}

/// One past the `>` that closes the tag at the start of `text`, quotes respected; where the next tag begins when there is none.
fn tag_end(text: &str) -> usize {
    // Quotes after a `<` that is text are text as well: `<"<b>` has a tag.
    let is_text = !text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    let mut quote = None;
    for (index, character) in text.char_indices().skip(1) {
        match (quote, character) {
            (None, '"' | '\'') if !is_text => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            (None, '>') => return index + 1,
            // A tag does not hold another one's start: the first was none.
            (None, '<') => return index,
            _ if index > MAX_TAG => return index,
            _ => {}
        }
    }
    text.len()
}

/// Appends `text` with `<`, `>`, `&` and `"` escaped.
pub fn escape_into(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(index) = rest.find(['<', '>', '&', '"']) {
        html.push_str(&rest[..index]);
        html.push_str(match rest.as_bytes()[index] {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            _ => "&quot;",
        });
        rest = &rest[index + 1..];
    }
    html.push_str(rest);
}

/// Whether neither HTML nor XML may hold a character: pages are written without it.
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    (c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// `text` with `<`, `>`, `&` and `"` escaped.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape_into(&mut html, text);
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_as_browsers_do() {
        let read = |tag: &'static str| {
            attributes(tag).into_iter().map(|a| (a.name, a.value.map_or("-", |(text, _)| text))).collect::<Vec<_>>()
        };
        let expected = |pairs: &[(&str, &'static str)]| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect::<Vec<_>>()
        };
        assert_eq!(
            read("<a CLASS = 'x \"y' b c=d/e f=\"\">"),
            expected(&[("class", "x \"y"), ("b", "-"), ("c", "d/e"), ("f", "")])
        );
        assert_eq!(read("<img/src=x/onerror=y>"), expected(&[("src", "x/onerror=y")]));
        assert_eq!(read("<a =b==c é=ü>"), expected(&[("=b", "=c"), ("é", "ü")]));
        for none in ["<br>", "<br/>", "</b>", "<", "<a", "<a /"] {
            assert_eq!(read(none), expected(&[]), "{none}");
        }
    }

    #[test]
    fn html_is_cut_into_all_of_its_pieces() {
        for (html, expected) in [
            ("a <b>x</B >", &[Piece::Text("a "), Piece::Tag("<b>"), Piece::Text("x"), Piece::Tag("</B >")][..]),
            ("<!-- <i> -->y", &[Piece::Comment("<!-- <i> -->"), Piece::Text("y")]),
            ("<!-- open", &[Piece::Comment("<!-- open")]),
            ("1 < 2 <p>", &[Piece::Text("1 "), Piece::Stray("< 2 "), Piece::Tag("<p>")]),
            ("<a b='>'>", &[Piece::Tag("<a b='>'>")]),
            ("<\"<b a=\"c\">", &[Piece::Stray("<\""), Piece::Tag("<b a=\"c\">")]),
            ("<a", &[Piece::Stray("<a")]),
            ("<", &[Piece::Stray("<")]),
            ("", &[]),
        ] {
            assert_eq!(pieces(html).collect::<Vec<_>>(), expected, "{html}");
        }
        let endless = format!("<a b=\"{}", "x<b>".repeat(3_000));
        assert_eq!(pieces(&endless).map(Piece::source).collect::<String>(), endless);
    }
}

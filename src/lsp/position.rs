//! Places as editors count them, into byte offsets and back: lines from 0, columns in units of the encoding that was agreed on.

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// What a column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// Units of UTF-16: what every editor knows.
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// The first of the client's encodings that is known, in its order; UTF-16 when it names none.
    pub(super) fn negotiated<'a>(offered: impl IntoIterator<Item = &'a str>) -> Self {
        let known = |name: &str| match name {
            "utf-8" => Some(Self::Utf8),
            "utf-16" => Some(Self::Utf16),
            "utf-32" => Some(Self::Utf32),
            _ => None,
        };
        let offered: Vec<Self> = offered.into_iter().filter_map(known).collect();
        // Columns in bytes need no counting, so they win whatever the order.
        if offered.contains(&Self::Utf8) { Self::Utf8 } else { offered.first().copied().unwrap_or(Self::Utf16) }
    }

    /// As the protocol spells it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Utf32 => "utf-32",
        }
    }

    fn width(self, character: char) -> usize {
        match self {
            Self::Utf8 => character.len_utf8(),
            Self::Utf16 => character.len_utf16(),
            Self::Utf32 => 1,
        }
    }
}

/// A place as editors count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) character: usize,
}

/// Two places, the second one after the last character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Range {
    pub(super) start: Position,
    pub(super) end: Position,
}

/// The lines of a text.
pub(super) struct Lines<'t> {
    text: &'t str,
    /// Where each line starts.
    starts: Vec<usize>,
    encoding: Encoding,
}

impl<'t> Lines<'t> {
    /// Lines end with `\n`, `\r\n` or `\r`.
    pub(super) fn new(text: &'t str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        let ends = |at: &usize| bytes[*at] == b'\n' || (bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        let starts = [0].into_iter().chain((0..bytes.len()).filter(ends).map(|at| at + 1)).collect();
        Self { text, starts, encoding }
    }

    /// The line without its end.
    fn line(&self, line: usize) -> &'t str {
        let end = self.starts.get(line + 1).copied().unwrap_or(self.text.len());
        self.text[self.starts[line]..end].trim_end_matches(['\r', '\n'])
    }

    /// The offset of a place; past the end of a line or the text, that end.
    pub(super) fn offset(&self, position: Position) -> usize {
        let Some(start) = self.starts.get(position.line) else { return self.text.len() };
        let mut column = 0;
        for (at, character) in self.line(position.line).char_indices() {
            // In the middle of a character is before it.
            if column + self.encoding.width(character) > position.character {
                return start + at;
            }
            column += self.encoding.width(character);
        }
        start + self.line(position.line).len()
    }

    /// The span of a range.
    pub(super) fn span(&self, range: Range) -> Span {
        let start = self.offset(range.start);
        Span::new(start, self.offset(range.end).max(start))
    }

    /// The place of an offset; past the end of the text, that end.
    pub(super) fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset) - 1;
        let text = &self.text[self.starts[line]..];
        let before = text.char_indices().take_while(|(at, _)| self.starts[line] + at < offset);
        Position { line, character: before.map(|(_, character)| self.encoding.width(character)).sum() }
    }

    /// The range of a span.
    pub(super) fn range(&self, span: Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line: usize, character: usize) -> Position {
        Position { line, character }
    }

    #[test]
    fn columns_are_counted_in_units_of_the_encoding() {
        // An emoji of two UTF-16 units, a family of several characters, a combining accent, a letter with two bytes.
        let text = "a😀b\r\n👨‍👩‍👧x\ne\u{301}y\rß";
        for (encoding, emoji, family, accent, sharp) in
            [(Encoding::Utf8, 5, 18, 3, 2), (Encoding::Utf16, 3, 8, 2, 1), (Encoding::Utf32, 2, 5, 2, 1)]
        {
            let lines = Lines::new(text, encoding);
            assert_eq!(lines.starts.len(), 4);
            for (needle, place) in [("b", at(0, emoji)), ("x", at(1, family)), ("y", at(2, accent))] {
                let offset = text.find(needle).expect("it is there");
                assert_eq!(lines.position(offset), place, "{needle} {encoding:?}");
                assert_eq!(lines.offset(place), offset, "{needle} {encoding:?}");
            }
            assert_eq!(lines.position(text.len()), at(3, sharp));
        }
    }

    #[test]
    fn places_outside_of_a_text_are_its_nearest_ones() {
        let lines = Lines::new("a😀\nb", Encoding::Utf16);
        assert_eq!(lines.offset(at(0, 2)), 1, "in the middle of a surrogate pair");
        assert_eq!(lines.offset(at(0, 99)), 5);
        assert_eq!(lines.offset(at(9, 0)), 7);
        assert_eq!(lines.position(99), at(1, 1));
        assert_eq!(lines.position(3), at(0, 3), "inside of a character");
        assert_eq!(Lines::new("", Encoding::Utf8).range(Span::at(0)), Range { start: at(0, 0), end: at(0, 0) });
        assert_eq!(Lines::new("a\r\n", Encoding::Utf8).offset(at(1, 5)), 3);
    }

    #[test]
    fn bytes_are_preferred_and_utf_16_is_what_is_left() {
        assert_eq!(Encoding::negotiated(["utf-16", "utf-8"]), Encoding::Utf8);
        assert_eq!(Encoding::negotiated(["utf-32", "utf-16"]), Encoding::Utf32);
        assert_eq!(Encoding::negotiated(["utf-7"]), Encoding::Utf16);
        assert_eq!(Encoding::negotiated([]), Encoding::Utf16);
    }

    proptest::proptest! {
        #[test]
        fn every_place_leads_back_to_its_offset(text in "[a😀ßé\u{301}\r\n]{0,30}") {
            for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
                let lines = Lines::new(&text, encoding);
                for (offset, _) in text.char_indices() {
                    // Between `\r` and `\n` no editor has a place.
                    let is_inside = text[..offset].ends_with('\r') && text[offset..].starts_with('\n');
                    if !is_inside {
                        proptest::prop_assert_eq!(lines.offset(lines.position(offset)), offset);
                    }
                }
            }
        }
    }
}

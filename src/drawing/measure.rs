//! How wide words are: the advances of the font that the program ships.

use std::collections::BTreeMap;

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::text::fit;

/// The advances of a font's characters, in thousandths of the font's size.
pub struct Face {
    advances: BTreeMap<char, i32>,
}

/// Font sizes of a drawing in pixels; `css/drawings.css` has the same.
pub(super) const LABEL: i32 = 13;
pub(super) const QUIET: i32 = 12;

impl Face {
    /// Reads an OpenType font; of anything else every character is as wide as an average one.
    #[must_use]
    pub fn new(font: &[u8]) -> Self {
        let mut advances = BTreeMap::new();
        if let Ok(font) = FontRef::new(font) {
            let metrics = font.glyph_metrics(Size::new(1000.0), LocationRef::default());
            for (code, glyph) in font.charmap().mappings() {
                if let (Some(character), Some(advance)) = (char::from_u32(code), metrics.advance_width(glyph)) {
                    #[expect(clippy::cast_possible_truncation, reason = "an advance is some thousand units")]
                    advances.insert(character, advance.ceil() as i32);
                }
            }
        }
        Self { advances }
    }

    /// Width of `text` in pixels at a font size, rounded up.
    pub(super) fn width(&self, text: &str, size: i32) -> i32 {
        let advance = |character: char| {
            // What the font lacks is shown in another one, a CJK character twice as wide as a letter.
            let columns = || i32::try_from(fit::columns(character.encode_utf8(&mut [0; 4]))).unwrap_or(1);
            self.advances.get(&character).copied().unwrap_or_else(|| 600 * columns())
        };
        let thousandths: i32 = text.chars().take(MAX_CHARACTERS).map(advance).sum();
        thousandths * size / 1000 * SLACK / 100 + 1
    }

    /// `text` in lines of at most `most` pixels where its words allow, as even as possible, and the width of the widest.
    pub(super) fn wrap(&self, text: &str, size: i32, most: i32) -> (Vec<String>, i32) {
        let broken = |most: i32| -> Vec<String> {
            let fits = |line: &str| self.width(line, size) <= most;
            text.split('\n').flat_map(|part| fit::wrap(part, fits, |word| self.cut(word, size, most))).collect()
        };
        let mut lines = broken(most);
        let count = lines.len();
        let mut narrower = most;
        while count > 1 && narrower > most / 2 {
            narrower -= 6;
            let tried = broken(narrower);
            if tried.len() > count || tried.iter().any(|line| self.width(line, size) > narrower) {
                break;
            }
            lines = tried;
        }
        let width = lines.iter().map(|line| self.width(line, size)).max().unwrap_or(0);
        (lines, width)
    }

    /// A word that no line of `most` pixels holds, cut after a sign where it has one.
    fn cut(&self, word: &str, size: i32, most: i32) -> Vec<String> {
        if self.width(word, size) <= most {
            return vec![word.to_owned()];
        }
        let mut parts = Vec::new();
        let mut part = String::new();
        for character in word.chars().take(MAX_CHARACTERS) {
            let is_full = self.width(&part, size) >= most / 2;
            part.push(character);
            let is_sign = !character.is_alphanumeric();
            if (is_full && is_sign) || self.width(&part, size) >= most * 5 / 4 {
                parts.push(std::mem::take(&mut part));
            }
        }
        if !part.is_empty() {
            parts.push(part);
        }
        parts
    }
}

/// Percent of a text's width that are kept for it: the page is shown in the reader's own font, which may be wider.
const SLACK: i32 = 106;

/// Characters of a text that are measured: more would be wider than any drawing.
const MAX_CHARACTERS: usize = 2_000;

#[cfg(test)]
pub(super) fn test_face() -> Face {
    Face::new(include_bytes!("../../themes/default/fonts/Inter-Regular.otf"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_the_fonts() {
        let face = test_face();
        assert!(face.width("WWWW", 13) > 2 * face.width("iiii", 13));
        assert!(face.width("数据库", 13) >= 39);
        assert_eq!(face.width("", 13), 1);
    }

    #[test]
    fn lines_are_even_and_long_words_are_cut() {
        let face = test_face();
        let (lines, width) = face.wrap("Immutable block with chunks and index", 13, 150);
        assert_eq!(lines, ["Immutable block with", "chunks and index"]);
        assert!(width <= 150);
        assert_eq!(face.wrap("a\nb", 13, 150).0, ["a", "b"]);
        assert!(face.wrap(&"x".repeat(3000), 13, 150).1 < 220);
    }
}

//! `accent` and `accent-dark` of book.toml: the color that a book chooses for itself, wherever it is shown.

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Spanned};
use crate::text::color::Color;

/// What text is on: the theme's `--paper`, light and dark.
pub const PAPER: [Color; 2] = [Color([0xfd, 0xfc, 0xfa]), Color([0x13, 0x13, 0x16])];
/// What WCAG 2 asks of text, level AA.
const LEAST_CONTRAST: f64 = 4.5;
/// Contrast of a dark accent that is made from the light one.
const MADE_CONTRAST: f64 = 7.0;

/// A color for links, buttons and marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On light paper.
    pub light: Color,
    /// On dark paper.
    pub dark: Color,
}

impl Accent {
    /// As a tint of light and of dark paper.
    #[must_use]
    pub fn soft(self) -> [Color; 2] {
        [PAPER[0].mix(self.light, 0.11), PAPER[1].mix(self.dark, 0.16)]
    }
}

/// Reads both keys of `[site]`; without `accent-dark` a lighter tone of `accent` is made.
pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> Option<Accent> {
    let [light, dark] = ["accent", "accent-dark"].map(|key| {
        let text = table.string(key)?;
        let color = Color::parse(&text.value);
        if color.is_none() {
            let message = format!("`{key}` is `{}`, not a color as `#0b6a62`", text.value);
            table.report(Diagnostic::new(Rule::InvalidValue, &file.path, text.span, message));
        }
        Some(Spanned { value: color?, span: text.span })
    });
    for (key, color, shade, paper) in [("accent", &light, "light", PAPER[0]), ("accent-dark", &dark, "dark", PAPER[1])]
    {
        let Some(color) = color else { continue };
        let contrast = color.value.contrast(paper);
        if contrast < LEAST_CONTRAST {
            let toward = if paper == PAPER[0] { Color([0; 3]) } else { Color([255; 3]) };
            let readable = color.value.readable(paper, toward, LEAST_CONTRAST);
            let message = format!(
                "`{key}` is hard to read: its contrast with the theme's {shade} paper is {contrast:.1}, and text needs {LEAST_CONTRAST}"
            );
            let finding = Diagnostic::new(Rule::LowContrast, &file.path, color.span, message);
            table.report(finding.hint(format!("the nearest tone that can be read is `{readable}`")));
        }
    }
    let light = light?.value;
    let dark = dark.map_or_else(|| light.readable(PAPER[1], Color([255; 3]), MADE_CONTRAST), |dark| dark.value);
    Some(Accent { light, dark })
}

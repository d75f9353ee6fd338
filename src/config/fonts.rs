//! `[site.fonts]`: fonts of the book's own, for text, for code and for pictures.

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Spanned};

/// Files of fonts. None where the reader's own font is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FontsConfig {
    /// For text: one with all weights, or a regular and a bold one.
    pub text: Vec<Spanned<String>>,
    /// For code, likewise.
    pub code: Vec<Spanned<String>>,
    /// For pictures of links and for covers, in letters that the theme's fonts lack: below `static/` or `themes/`.
    pub pictures: Vec<Spanned<String>>,
}

impl FontsConfig {
    /// Every file that is named.
    pub fn all(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.text.iter().chain(&self.code).chain(&self.pictures)
    }
}

/// Endings of files that browsers take for fonts, with the names of their formats.
pub const FORMATS: &[(&str, &str)] = &[("woff2", "woff2"), ("woff", "woff"), ("otf", "opentype"), ("ttf", "truetype")];

/// The format of the font in a file.
#[must_use]
pub fn format(path: &str) -> Option<&'static str> {
    let ending = path.rsplit_once('.')?.1.to_ascii_lowercase();
    FORMATS.iter().find(|(known, _)| *known == ending).map(|(_, format)| *format)
}

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> FontsConfig {
    let [text, code] = ["text", "code"].map(|key| {
        let mut files = table.string_or_strings(key);
        if let Some(third) = files.get(2) {
            let message =
                format!("`{key}` names {} files: one with all weights, or a regular and a bold one", files.len());
            table.report(Diagnostic::new(Rule::InvalidValue, &file.path, third.span, message));
            files.truncate(2);
        }
        files.retain(|font| {
            let fault = if format(&font.value).is_none() {
                "is no font that browsers load: `.woff2`, `.woff`, `.otf` or `.ttf`"
            } else if !font.value.starts_with("static/") || font.value.contains(['"', '\\', '\n']) {
                "is not a file of `static/`"
            } else {
                return true;
            };
            let message = format!("`{}` {fault}", font.value);
            table.report(Diagnostic::new(Rule::InvalidValue, &file.path, font.span, message));
            false
        });
        files
    });
    let mut pictures = table.string_or_strings("pictures");
    pictures.retain(|font| {
        let ending = font.value.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
        let fault = if !matches!(ending.as_str(), "ttf" | "otf") {
            "is no font that pictures are drawn with: `.ttf` or `.otf`"
        } else if !["static/", "themes/"].iter().any(|folder| font.value.starts_with(folder)) {
            "is not a file of `themes/` or `static/`"
        } else {
            return true;
        };
        let message = format!("`{}` {fault}", font.value);
        table.report(Diagnostic::new(Rule::InvalidValue, &file.path, font.span, message));
        false
    });
    FontsConfig { text, code, pictures }
}

//! `[site.fonts]`: fonts of the book's own, for text and for code.

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Spanned};

/// Files of fonts: one with all weights, or a regular and a bold one. None where the reader's own font is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FontsConfig {
    /// For text.
    pub text: Vec<Spanned<String>>,
    /// For code.
    pub code: Vec<Spanned<String>>,
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
    FontsConfig { text, code }
}

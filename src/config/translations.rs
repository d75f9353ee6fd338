//! `[translations.<language>]`: what the translations of a book are called.

use std::collections::BTreeMap;

use super::table::TableReader;
use super::{read_callouts, value};
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::SourceFile;
use crate::text::language;

/// One of `[translations]`.
#[derive(Clone, Debug, Default)]
pub struct TranslationConfig {
    /// The name readers see.
    pub title: Option<String>,
    /// One or two sentences about the book.
    pub description: Option<String>,
    /// The name that the bar at the top has room for.
    pub short_title: Option<String>,
    /// Names of alert kinds.
    pub callouts: BTreeMap<String, String>,
}

/// Translations by language.
pub type TranslationsConfig = BTreeMap<String, TranslationConfig>;

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> TranslationsConfig {
    let mut translations = TranslationsConfig::new();
    let read = table.remaining_tables("translations", |language, own| {
        let config = TranslationConfig {
            title: value(own.string("title")),
            description: value(own.string("description")),
            short_title: value(own.string("short-title")),
            callouts: own.table("callouts", read_callouts).unwrap_or_default(),
        };
        (language, config)
    });
    for (language, config) in read {
        match language::fault(&language.value) {
            None => _ = translations.insert(language.value, config),
            Some(fault) => {
                let message = format!("`{}` {}", language.value, fault.message);
                table.report(Diagnostic::new(Rule::InvalidLanguage, &file.path, language.span, message));
            }
        }
    }
    translations
}

//! `--language`: the translation that a command is about, in place of the original.

use crate::Loaded;
use crate::book::translation;
use crate::error::Error;

/// Puts a translation in the place of the original.
///
/// # Errors
/// Fails where the book has none in this language.
pub(super) fn translate(loaded: &mut Loaded, language: &str) -> Result<(), Error> {
    if loaded.book.config.book.language == language {
        return Ok(());
    }
    let Some(translation) = translation::in_language(&loaded.project, &loaded.book, language) else {
        let known: Vec<&str> = loaded.project.translations.keys().map(String::as_str).collect();
        let hint = match known.as_slice() {
            [] => format!("a translation is a folder `content.{language}` beside `content`"),
            known => format!("the book is translated into {}", known.join(", ")),
        };
        return Err(Error::with_hint(format!("the book has no translation into `{language}`"), hint));
    };
    loaded.book = translation.book;
    loaded.project.assets = translation.files;
    loaded.diagnostics.extend(translation.diagnostics);
    Ok(())
}

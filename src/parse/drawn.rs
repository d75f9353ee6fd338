//! Fences in the languages that programs of book.toml draw: each gets the file that its drawing is kept in.

use super::Body;
use crate::config::drawings::{DrawingsConfig, file};

/// Gives each fence of `body` that a program draws the path of its drawing.
pub(crate) fn fill(body: &mut Body, drawings: &DrawingsConfig) {
    for fence in &mut body.outline.fences {
        let language = &fence.info.language;
        let command = drawings.get(language).filter(|_| !fence.code.trim().is_empty());
        fence.drawing = command.map(|command| file(language, command, &fence.code));
    }
}

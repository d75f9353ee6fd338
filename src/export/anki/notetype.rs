//! The note type of a book's cards: fields, the two sides, colors for day and night.

use serde_json::{Value, json};

use crate::export::mirror::mirrored;
use crate::render::built_in;
use crate::render::palette::{Palette, Shade};
use crate::render::text::Text;
use crate::text::html::escape;
use crate::text::language::Direction;

/// Fields of a note. Anki takes notes for the same kind as long as these stay as they are.
pub(super) const FIELDS: [&str; 7] = ["Question", "Short answer", "Answer", "Topic", "Level", "Link", "Id"];

/// The note type as a collection stores it.
pub(super) fn notetype(id: i64, name: &str, deck: i64, modified: i64, words: &Text, palette: &Palette) -> Value {
    let direction = words.direction();
    let turned = |side: &str| match direction {
        Direction::LeftToRight => side.to_owned(),
        Direction::RightToLeft => side.replace("<div class=\"askbook", "<div dir=\"rtl\" class=\"askbook"),
    };
    let open = escape(&words.t("open-page", &[]));
    let fields = FIELDS.iter().enumerate().map(|(place, name)| {
        json!({
            "name": name, "ord": place, "sticky": false, "rtl": direction == Direction::RightToLeft, "font": "Arial", "size": 20, "media": [],
        })
    });
    json!({
        "id": id,
        "name": name,
        "type": 0,
        "mod": modified,
        "usn": -1,
        "sortf": 0,
        "did": deck,
        "flds": fields.collect::<Vec<_>>(),
        "tmpls": [{
            "name": "Question and answer",
            "ord": 0,
            "qfmt": turned(include_str!("front.html")),
            "afmt": turned(include_str!("back.html")).replace("{open-page}", &open),
            "did": null,
            "bqfmt": "",
            "bafmt": "",
        }],
        "css": mirrored(&style(palette), direction),
        "latexPre": "\\documentclass{article}\n\\begin{document}\n",
        "latexPost": "\\end{document}",
        "latexsvg": false,
        "req": [[0, "any", [0, 3]]],
        "tags": [],
        "vers": [],
    })
}

/// The style sheet; Anki's programs say that it is night by either of two classes, on the card or around it.
fn style(palette: &Palette) -> String {
    format!(
        ".card {{ {} }}\n.card.nightMode, .card.night_mode, .nightMode .card, .night_mode .card {{ {} }}\n{}{}",
        palette.variables(Shade::Light),
        palette.variables(Shade::Dark),
        include_str!("card.css"),
        built_in::text("css/drawings.css")
    )
}

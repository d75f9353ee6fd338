//! The headings of a text as a page's contents.

use crate::parse::Body;
use crate::render::context::ContentsItem;

/// Headings that make a page's contents worth showing.
const MIN_CONTENTS: usize = 3;

/// The contents of a page; none when there are too few headings to choose from.
pub(super) fn shown_contents(body: &Body) -> Vec<ContentsItem> {
    let contents = contents(body, 3);
    if contents.len() >= MIN_CONTENTS { contents } else { Vec::new() }
}

/// The headings of a text down to `deepest`.
pub(super) fn contents(body: &Body, deepest: u8) -> Vec<ContentsItem> {
    let headings = body.outline.headings.iter().filter(|heading| heading.level <= deepest);
    let items = headings.map(|heading| ContentsItem {
        level: heading.level,
        text: heading.text.clone(),
        anchor: heading.anchor.clone(),
    });
    items.collect()
}

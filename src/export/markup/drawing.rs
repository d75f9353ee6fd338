//! Which SVG is a drawing of ours, and what of it passes.

use scraper::ElementRef;

/// Elements of a drawing with their attributes.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("svg", &["role", "aria-labelledby", "viewBox", "width", "height", "fill", "stroke", "text-anchor", "font-size"]),
    ("title", &["id"]),
    ("desc", &["id"]),
    ("g", &["class", "fill", "stroke", "text-anchor"]),
    ("path", &["class", "fill", "stroke-dasharray", "d"]),
    ("text", &["x", "y", "transform"]),
];

/// Elements inside one another in a drawing; raw HTML that looks like one may have more.
pub(super) const MAX_DEPTH: usize = 4;

/// Whether an SVG is a drawing.
pub(super) fn is_drawing(element: ElementRef<'_>) -> bool {
    let figure = element.parent().and_then(ElementRef::wrap).filter(|parent| parent.value().name() == "figure");
    element.value().name() == "svg"
        && figure.is_some_and(|figure| figure.value().classes().any(|class| class == "drawing"))
}

/// An element's name and the attributes that it keeps.
pub(super) fn known(name: &str) -> Option<(&'static str, &'static [&'static str])> {
    ELEMENTS.iter().find(|(known, _)| *known == name).copied()
}

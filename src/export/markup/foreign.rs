//! What is no HTML: drawings and formulas pass, of other things something is said in their place.

use scraper::{ElementRef, Node};

use super::content::Place;
use super::{Medium, Writer, is_external};
use crate::formula;

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
const MAX_DEPTH: usize = 4;
/// The same for a formula.
const MAX_FORMULA_DEPTH: usize = 200;

/// Whether an SVG is a drawing.
fn is_drawing(element: ElementRef<'_>) -> bool {
    let figure = element.parent().and_then(ElementRef::wrap).filter(|parent| parent.value().name() == "figure");
    element.value().name() == "svg"
        && figure.is_some_and(|figure| figure.value().classes().any(|class| class == "drawing"))
}

/// An element's name and the attributes that it keeps.
fn known(name: &str) -> Option<(&'static str, &'static [&'static str])> {
    ELEMENTS.iter().find(|(known, _)| *known == name).copied()
}

impl Writer<'_, '_> {
    /// A drawing, element by element. A card gets no ids: its name and description are found by their place.
    fn drawing(&mut self, element: ElementRef<'_>, depth: usize) {
        let known = known(element.value().name()).filter(|_| depth < MAX_DEPTH);
        let Some((name, attributes)) = known else { return };
        self.markup.text.push('<');
        self.markup.text.push_str(name);
        if name == "svg" {
            self.attribute("xmlns", "http://www.w3.org/2000/svg");
        }
        for (attribute, value) in element.value().attrs().filter(|(attribute, _)| attributes.contains(attribute)) {
            match attribute {
                "id" => self.id(value),
                "aria-labelledby" if self.rules.medium == Medium::Card => {}
                _ => self.attribute(attribute, value),
            }
        }
        self.markup.text.push('>');
        for child in element.children() {
            match (child.value(), ElementRef::wrap(child)) {
                (Node::Text(text), _) => self.text(text),
                (_, Some(child)) => self.drawing(child, depth + 1),
                _ => {}
            }
        }
        self.close(name);
    }

    /// A drawing or formula as it is; of another picture what is said in its place.
    pub(super) fn foreign(&mut self, element: ElementRef<'_>) {
        if is_drawing(element) {
            self.markup.has_drawings = true;
            return self.drawing(element, 0);
        }
        if element.value().name() == "math" {
            return self.formula(element, 0);
        }
        let title = element.child_elements().find(|child| child.value().name() == "title");
        match (element.value().name(), element.value().attr("aria-label"), title) {
            ("svg", Some(label), _) => self.text(label),
            ("svg", None, Some(title)) => title.text().for_each(|text| self.text(text)),
            _ => {}
        }
    }

    /// A formula, element by element.
    fn formula(&mut self, element: ElementRef<'_>, depth: usize) {
        let known = formula::known_element(element.value().name()).filter(|_| depth < MAX_FORMULA_DEPTH);
        let Some((name, attributes)) = known else { return };
        self.markup.text.push('<');
        self.markup.text.push_str(name);
        if name == "math" {
            self.attribute("xmlns", "http://www.w3.org/1998/Math/MathML");
        }
        for (attribute, value) in element.value().attrs().filter(|(attribute, _)| attributes.contains(attribute)) {
            self.attribute(attribute, value);
        }
        self.markup.text.push('>');
        for child in element.children() {
            match (child.value(), ElementRef::wrap(child)) {
                (Node::Text(text), _) => self.text(text),
                (_, Some(child)) => self.formula(child, depth + 1),
                _ => {}
            }
        }
        self.close(name);
    }

    /// A page or film that is shown from elsewhere: a link to it.
    pub(super) fn outside(&mut self, element: ElementRef<'_>, place: Place) {
        let value = element.value();
        let is_shown = matches!(value.name(), "iframe" | "video" | "audio" | "embed") && !place.is_in_link;
        let source = value.attr("src").or_else(|| element.child_elements().find_map(|child| child.value().attr("src")));
        let address = source.filter(|_| is_shown).and_then(|address| (self.rules.link)(address));
        if let Some(address) = address.filter(|address| is_external(address)) {
            self.markup.text.push_str("<a");
            self.attribute("href", &address);
            self.markup.text.push('>');
            self.text(value.attr("title").unwrap_or(&address));
            self.close("a");
        } else if let Some(label) = value.attr("aria-label").or_else(|| value.attr("title")) {
            self.text(label);
        }
    }
}

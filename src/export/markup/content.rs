//! Which element may stand where, and what becomes of one that may not.

use scraper::ElementRef;

use super::is_allowed_element;

/// Where an element is to be written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// How many elements are around it.
    pub(super) depth: usize,
    /// Whether only words and their markup may stand here.
    pub(super) is_phrasing: bool,
    /// Whether a link is around it.
    pub(super) is_in_link: bool,
    /// Whether blanks and line ends count.
    pub(super) is_code: bool,
}

impl Place {
    /// Between the paragraphs of a document.
    pub(super) fn start() -> Self {
        Self { depth: 0, is_phrasing: false, is_in_link: false, is_code: false }
    }

    /// Inside an element of this name that stands here.
    pub(super) fn inside(self, name: &str) -> Self {
        Self {
            depth: self.depth + 1,
            is_phrasing: self.is_phrasing || is_phrasing_parent(name),
            is_in_link: self.is_in_link || name == "a",
            is_code: self.is_code || name == "pre",
        }
    }
}

/// Elements that are left out with all they hold.
pub(super) fn is_dropped(name: &str) -> bool {
    const DROPPED: &[&str] = &[
        "applet", "audio", "base", "button", "canvas", "datalist", "embed", "frame", "frameset", "head", "iframe",
        "link", "map", "meta", "meter", "noscript", "object", "param", "progress", "script", "select", "source",
        "style", "template", "textarea", "title", "track", "video",
    ];
    DROPPED.contains(&name)
}

/// Classes of what has a use on a screen only: names of tabs, what unfolds code, numbers of lines, pictures for dark pages.
const FOR_SCREENS: &[&str] = &["tab-names", "fold", "numbers", "on-dark"];

/// Whether an element is of no use in an e-book and on a card; no class of an author has such a name.
pub(super) fn is_for_screens(element: ElementRef<'_>) -> bool {
    element.value().classes().any(|class| FOR_SCREENS.contains(&class))
}

/// Elements that are no markup of words.
pub(super) fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "blockquote",
        "details",
        "div",
        "dl",
        "dd",
        "dt",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "summary",
        "table",
        "ul",
    ];
    BLOCKS.contains(&name) || is_sectioning(name)
}

/// Blocks that only raw HTML brings along and that mean no more than `div` here.
pub(super) fn is_sectioning(name: &str) -> bool {
    const SECTIONS: &[&str] = &[
        "address", "article", "aside", "center", "dir", "fieldset", "footer", "form", "header", "hgroup", "legend",
        "main", "menu", "nav", "search", "section",
    ];
    SECTIONS.contains(&name)
}

fn is_phrasing_parent(name: &str) -> bool {
    const PARENTS: &[&str] = &[
        "abbr", "b", "bdi", "bdo", "cite", "code", "dfn", "em", "h2", "h3", "h4", "h5", "h6", "i", "kbd", "mark", "p",
        "pre", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "time", "u",
        "var",
    ];
    PARENTS.contains(&name)
}

/// The element around this one.
pub(super) fn parent(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    element.parent().and_then(ElementRef::wrap)
}

/// The name that `element` gets at `place`, and a class that says what it was.
pub(super) fn name_at(element: ElementRef<'_>, place: Place) -> (&'static str, &'static str) {
    let name = element.value().name();
    let parent_name = parent(element).map_or("", |parent| parent.value().name());
    if place.is_phrasing && is_block(name) {
        return ("span", "block");
    }
    match name {
        "section" if element.value().classes().any(|class| class == "footnotes") => ("section", ""),
        "h1" => ("h2", ""),
        "tt" => ("code", ""),
        // Its words would have to be a date.
        "time" => ("span", ""),
        "dl" if !is_definition_list(element) => ("div", ""),
        "dt" | "dd" => match parent(element).filter(|parent| is_definition_list(*parent)) {
            Some(_) if name == "dt" => ("dt", ""),
            Some(_) => ("dd", ""),
            None => ("div", ""),
        },
        "figcaption" if parent_name == "figure" && is_at_an_end(element) => ("figcaption", ""),
        "li" | "summary" | "details" | "figcaption" => ("div", ""),
        "rt" | "rp" | "ruby" if !is_plain_ruby(element) => ("span", ""),
        "dfn" if element.ancestors().filter_map(ElementRef::wrap).any(|around| around.value().name() == "dfn") => {
            ("span", "")
        }
        "bdo" if !matches!(element.value().attr("dir"), Some("ltr" | "rtl")) => ("span", ""),
        "tbody" | "thead" | "tfoot" | "tr" | "td" | "th" | "caption" | "colgroup" | "col" if place.is_phrasing => {
            ("span", "block")
        }
        _ if is_sectioning(name) => ("div", ""),
        _ if !is_allowed_element(name) => ("span", ""),
        // Words that are marked over several paragraphs: a block that looks the same.
        _ if !place.is_phrasing && is_phrasing_parent(name) && !is_block(name) && has_block(element) => {
            ("div", static_name(name))
        }
        _ => (static_name(name), ""),
    }
}

/// The name as it stands in the list of allowed elements.
fn static_name(name: &str) -> &'static str {
    let known = crate::parse::html_names::ALLOWED_ELEMENTS;
    known.binary_search(&name).map_or("span", |at| known[at])
}

fn has_block(element: ElementRef<'_>) -> bool {
    element.descendent_elements().skip(1).any(|inside| is_block(inside.value().name()))
}

/// Whether a list has terms before definitions and nothing else, as it must.
fn is_definition_list(element: ElementRef<'_>) -> bool {
    let has_loose_text = element.children().any(|child| child.value().as_text().is_some_and(|text| !is_blank(text)));
    let mut last = "";
    for child in element.child_elements() {
        match (last, child.value().name()) {
            (_, "dt") => last = "dt",
            ("dt" | "dd", "dd") => last = "dd",
            _ => return false,
        }
    }
    element.value().name() == "dl" && last == "dd" && !has_loose_text
}

fn is_at_an_end(caption: ElementRef<'_>) -> bool {
    let Some(figure) = parent(caption) else { return false };
    let captions = figure.child_elements().filter(|child| child.value().name() == "figcaption").count();
    let is_end = figure.child_elements().next() == Some(caption) || figure.child_elements().last() == Some(caption);
    captions == 1 && is_end
}

/// Whether this is part of a ruby of text and `rt` in turn.
fn is_plain_ruby(element: ElementRef<'_>) -> bool {
    let ruby = if element.value().name() == "ruby" {
        Some(element)
    } else {
        parent(element).filter(|parent| parent.value().name() == "ruby")
    };
    let Some(ruby) = ruby else { return false };
    let mut expects_text = true;
    for child in ruby.children() {
        if let Some(text) = child.value().as_text() {
            if is_blank(text) {
                continue;
            }
            if !expects_text {
                return false;
            }
            expects_text = false;
        } else if let Some(child) = child.value().as_element() {
            if child.name() != "rt" || expects_text {
                return false;
            }
            expects_text = true;
        }
    }
    expects_text && ruby.child_elements().next().is_some()
}

/// Whether there is nothing but what may stand between elements; a space that does not break is a word.
pub(super) fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}

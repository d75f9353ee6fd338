//! Names of HTML elements: which exist, and which an author may write.

/// Elements that an author may write as raw HTML; every other tag is a word to be shown as typed.
pub const ALLOWED_ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "audio",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "source",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
];

/// Whether an author may write this element as raw HTML.
#[must_use]
pub fn is_allowed_element(name: &str) -> bool {
    ALLOWED_ELEMENTS.binary_search(&name).is_ok()
}

/// Whether an element has no content and no end tag.
#[must_use]
pub fn is_void(name: &str) -> bool {
    const VOID: &[&str] =
        &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    VOID.contains(&name)
}

/// Attributes that every element may have.
pub const COMMON_ATTRIBUTES: &[&str] = &["class", "id", "title", "lang", "dir", "role", "aria-label", "tabindex"];

/// Attributes of single elements, the site's own elements among them.
pub const ELEMENT_ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href", "rel"]),
    ("img", &["src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding"]),
    ("source", &["src", "srcset", "sizes", "media", "type", "width", "height"]),
    ("video", &["src", "poster", "width", "height", "controls", "preload", "loop", "muted", "playsinline"]),
    ("audio", &["src", "controls", "preload", "loop", "muted"]),
    ("track", &["src", "kind", "srclang", "label", "default"]),
    ("input", &["type", "disabled", "checked"]),
    ("td", &["colspan", "rowspan"]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("ol", &["start", "reversed"]),
    ("li", &["value"]),
    ("details", &["open"]),
    ("time", &["datetime"]),
    ("pre", &["data-language"]),
];

/// The attribute that forges center pictures and titles by; a class takes its place.
pub const ALIGN: &str = "align";

/// What stands before the names of classes that an author writes in raw HTML: no class of a theme begins so, and no author
/// can take one of a theme's.
pub const AUTHOR_CLASS: &str = "author-";

/// What the ids of a theme and of the program begin with, and those of authors do not.
pub const OWN_ID: char = '_';

/// Whether an element keeps this attribute; both names lower case.
#[must_use]
pub fn is_allowed_attribute(element: &str, attribute: &str) -> bool {
    COMMON_ATTRIBUTES.contains(&attribute)
        || ELEMENT_ATTRIBUTES.iter().any(|(name, attributes)| *name == element && attributes.contains(&attribute))
}

/// Whether HTML has an element of this name; `<pid>` in prose is a word, not markup.
#[must_use]
pub fn is_html_element(name: &str) -> bool {
    const ELEMENTS: &[&str] = &[
        "a",
        "abbr",
        "acronym",
        "address",
        "area",
        "article",
        "aside",
        "audio",
        "b",
        "base",
        "bdi",
        "bdo",
        "big",
        "blockquote",
        "body",
        "br",
        "button",
        "canvas",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "data",
        "datalist",
        "dd",
        "del",
        "details",
        "dfn",
        "dialog",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "fieldset",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "frame",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hgroup",
        "hr",
        "html",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "legend",
        "li",
        "link",
        "main",
        "map",
        "mark",
        "marquee",
        "math",
        "menu",
        "meta",
        "meter",
        "nav",
        "noscript",
        "object",
        "ol",
        "optgroup",
        "option",
        "output",
        "p",
        "param",
        "picture",
        "pre",
        "progress",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "script",
        "search",
        "section",
        "select",
        "slot",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "template",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "track",
        "tt",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
    ];
    ELEMENTS.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_element_list_is_sorted_for_its_search() {
        assert!(is_html_element("a") && is_html_element("wbr") && is_html_element("script"));
        assert!(!is_html_element("pid"));
    }
}

//! Which attributes an element keeps, and which it gets.

use scraper::ElementRef;

use super::content::parent;

/// Whether an attribute's value is one that it can have.
pub(super) fn is_kept(element: &str, attribute: &str, value: &str) -> bool {
    let value = value.trim();
    let is_number = !value.is_empty() && value.len() < 5 && value.bytes().all(|byte| byte.is_ascii_digit());
    match attribute {
        "title" => true,
        "lang" => is_language(value),
        "dir" => matches!(value, "ltr" | "rtl" | "auto"),
        "role" => element == "div" && value == "note",
        "aria-label" => matches!(element, "section"),
        "width" | "height" => is_number && value != "0",
        "colspan" | "rowspan" | "span" => is_number && !value.starts_with('0'),
        "start" | "value" => value.strip_prefix('-').unwrap_or(value).parse::<u16>().is_ok(),
        "scope" => matches!(value, "row" | "col" | "rowgroup" | "colgroup"),
        "reversed" => value.is_empty() || value == "reversed",
        "open" => value.is_empty() || value == "open",
        _ => false,
    }
}

/// What reading systems know the parts of a footnote by.
pub(super) fn note_role(element: ElementRef<'_>) -> &'static str {
    let value = element.value();
    let is = |name: &str, class: &str| value.name() == name && value.classes().any(|known| known == class);
    let parent = parent(element);
    let parent_is = |class: &str| parent.is_some_and(|parent| parent.value().classes().any(|known| known == class));
    if is("a", "footnote-back") {
        " role=\"doc-backlink\""
    } else if value.name() == "a" && parent_is("footnote") {
        " epub:type=\"noteref\" role=\"doc-noteref\""
    } else if is("section", "footnotes") {
        " epub:type=\"footnotes\" role=\"doc-endnotes\""
    } else if value.name() == "li" && value.attr("id").is_some_and(|id| id.starts_with("_fn-")) {
        " epub:type=\"footnote\""
    } else {
        ""
    }
}

/// Whether this looks like a language tag (BCP 47).
pub(in crate::export) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or("");
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

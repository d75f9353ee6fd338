//! Formulas as HTML: `MathML`, or their TeX where it cannot be read.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::formula::{Display, mathml};
use crate::text::html::escape;

/// Formulas that one thread remembers: symbols such as `$n$` are in a text many times.
const MAX_REMEMBERED: usize = 2_000;

/// What stays with the formula before it: browsers would break the line there.
pub(super) const CLOSING: &[char] = &[',', '.', ';', ':', '!', '?', ')', ']', '}', '’', '”', '»'];
/// Keeps what is on its two sides on one line.
pub(super) const JOINER: &str = "\u{2060}";

thread_local! {
    static REMEMBERED: RefCell<FxHashMap<(Display, String), String>> = RefCell::default();
}

/// A formula as HTML.
pub(super) fn html(tex: &str, display: Display) -> String {
    REMEMBERED.with_borrow_mut(|remembered| {
        if remembered.len() > MAX_REMEMBERED {
            remembered.clear();
        }
        remembered.entry((display, tex.to_owned())).or_insert_with(|| made(tex, display)).clone()
    })
}

fn made(tex: &str, display: Display) -> String {
    match (mathml(tex, display), display) {
        (Ok(formula), Display::Inline) => formula,
        // A display formula can be inside of a paragraph.
        (Ok(formula), Display::Block) => format!("<span class=\"formula\">{formula}</span>"),
        (Err(_), _) => format!("<code class=\"formula-source\">{}</code>", escape(tex.trim())),
    }
}

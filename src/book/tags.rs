//! Tags as their authors wrote them: nothing merges and nothing vanishes without a word.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::Spanned;
use crate::text::names::address_fault;
use crate::text::slug::tag_slug;

/// Reports tags that have no address, one that not every system can have, or that of a tag with another name.
pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for question in &book.questions {
        for Spanned { value: name, span } in &question.typed_tags {
            let slug = tag_slug(name);
            let mut report = |rule: Rule, message: String, hint: &str| {
                diagnostics.push(Diagnostic::new(rule, &question.path, *span, message).hint(hint));
            };
            if slug.is_empty() {
                let message = format!("tag `{name}` has no letter or digit for an address and is left out");
                report(Rule::ClashingTag, message, "write it as a word");
                continue;
            }
            if let Some(fault) = address_fault(&slug) {
                let message = format!("the address `{slug}` of tag `{name}` {fault}");
                report(Rule::UnportableName, message, "choose another word");
                continue;
            }
            match first.get(slug.as_str()) {
                None => drop(first.insert(slug, name)),
                Some(other) if spelled(other) == spelled(name) => {}
                Some(other) => {
                    let message = format!("tags `{name}` and `{other}` have one address, `{slug}`, and become one tag");
                    report(Rule::ClashingTag, message, "rename one of the two");
                }
            }
        }
    }
}

/// A tag's name without what everybody expects to make no difference: capitals, and how words are joined.
fn spelled(name: &str) -> String {
    let name = name.nfc().collect::<String>().to_lowercase();
    let words = name.split(|c: char| c.is_whitespace() || c == '-' || c == '_').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

//! Tags as their authors wrote them into those of the book: nothing merges and nothing vanishes without a word.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::Tag;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourcePath, Spanned};
use crate::text::names::address_fault;
use crate::text::slug::tag_slug;

/// The slugs of the tags that the question in the file at `path` has; new ones are added to `tags`.
pub(super) fn of_question(
    path: &SourcePath,
    written: Vec<Spanned<String>>,
    tags: &mut BTreeMap<String, Tag>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let mut slugs: Vec<String> = Vec::new();
    for Spanned { value: name, span } in written {
        let slug = tag_slug(&name);
        if slug.is_empty() {
            let message = format!("tag `{name}` has no letter or digit for an address and is left out");
            diagnostics.push(Diagnostic::new(Rule::ClashingTag, path, span, message).hint("write it as a word"));
            continue;
        }
        if let Some(fault) = address_fault(&slug) {
            let message = format!("the address `{slug}` of tag `{name}` {fault}");
            diagnostics.push(Diagnostic::new(Rule::UnportableName, path, span, message).hint("choose another word"));
            continue;
        }
        let tag = tags.entry(slug.clone()).or_insert_with(|| Tag { name: name.clone(), questions: Vec::new() });
        if spelled(&tag.name) != spelled(&name) {
            let message = format!("tags `{name}` and `{}` have one address, `{slug}`, and become one tag", tag.name);
            diagnostics.push(Diagnostic::new(Rule::ClashingTag, path, span, message).hint("rename one of the two"));
        }
        if !slugs.contains(&slug) {
            slugs.push(slug);
        }
    }
    slugs
}

/// A tag's name without what everybody expects to make no difference: capitals, and how words are joined.
fn spelled(name: &str) -> String {
    let words = name.nfc().collect::<String>().to_lowercase();
    words
        .split(|c: char| c.is_whitespace() || c == '-' || c == '_')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

//! Tags as their authors wrote them: nothing merges and nothing vanishes without a word.

use std::collections::BTreeMap;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use super::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourcePath, Spanned};
use crate::text::names::address_fault;
use crate::text::near::nearest;
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

/// Gives tags the names and descriptions of book.toml, and collects the slugs that they had before.
pub(super) fn name(book: &mut Book, diagnostics: &mut Vec<Diagnostic>) {
    let path = SourcePath::new("book.toml");
    for (slug, config) in &book.config.tags {
        let Some(tag) = Arc::make_mut(&mut book.tags).get_mut(slug) else {
            let message = format!("no question has the tag `{slug}`");
            let mut finding = Diagnostic::new(Rule::UnknownTag, &path, config.span, message);
            finding.hint =
                nearest(slug, book.tags.keys().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
            diagnostics.push(finding);
            continue;
        };
        if let Some(name) = &config.name {
            tag.name.clone_from(name);
        }
        tag.description = config.description.clone().unwrap_or_default();
        for alias in &config.aliases {
            let fault = if tag_slug(&alias.value) != alias.value {
                Some(format!("`{}` is not the slug of a tag", alias.value))
            } else if let Some(other) = book.tags.get(&alias.value) {
                let question = &book.questions[other.questions[0]].path;
                Some(format!("alias `{}` is a tag that `{question}` has", alias.value))
            } else {
                let other = book.tag_aliases.insert(alias.value.clone(), slug.clone());
                other.map(|other| format!("alias `{}` is already used by `[tags.{other}]`", alias.value))
            };
            if let Some(message) = fault {
                diagnostics.push(Diagnostic::new(Rule::ClashingAlias, &path, alias.span, message));
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

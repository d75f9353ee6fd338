//! `[tags.<slug>]`: what a book says of its tags besides their use.

use std::collections::BTreeMap;

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Span, Spanned};
use crate::text::slug::tag_slug;

/// One of `[tags]`.
#[derive(Clone, Debug, Default)]
pub struct TagConfig {
    /// Where its slug is written.
    pub span: Span,
    /// The name readers see, in place of the one that questions use.
    pub name: Option<String>,
    /// What it is about, for its page.
    pub description: Option<String>,
    /// Slugs that it had before.
    pub aliases: Vec<Spanned<String>>,
}

/// Tags by slug.
pub type TagsConfig = BTreeMap<String, TagConfig>;

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> TagsConfig {
    let mut tags = TagsConfig::new();
    let read = table.remaining_tables("tags", |slug, tag| {
        let text =
            |value: Option<Spanned<String>>| value.map(|value| value.value).filter(|text| !text.trim().is_empty());
        let config = TagConfig {
            span: slug.span,
            name: text(tag.string("name")),
            description: text(tag.string("description")),
            aliases: tag.strings("aliases"),
        };
        (slug, config)
    });
    for (slug, config) in read {
        if tag_slug(&slug.value) == slug.value {
            tags.insert(slug.value, config);
            continue;
        }
        let message = format!("`{}` is not the slug of a tag", slug.value);
        let finding = Diagnostic::new(Rule::InvalidValue, &file.path, slug.span, message);
        table.report(finding.hint(format!("write it as in the tag's address: `[tags.{}]`", tag_slug(&slug.value))));
    }
    tags
}

//! `check --since REV` for what is no question: addresses of topics, tags, plain pages and paths that existed at a revision.

use std::collections::BTreeMap;

use super::since::Past;
use crate::book::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::content_file::{ContentFile, PageKind};
use crate::parse;
use crate::route::Route;
use crate::source::{SourceFile, SourcePath, Span};
use crate::text::slug::tag_slug;

/// A kind of address with a name in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Topic,
    Tag,
    Page(PageKind),
}

impl Kind {
    fn noun(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Tag => "tag",
            Self::Page(kind) => kind.noun(),
        }
    }

    fn route(self, name: &str) -> Route<'_> {
        match self {
            Self::Topic => Route::Topic(name),
            Self::Tag => Route::Tag(name),
            Self::Page(kind) => Route::of_page(kind, name),
        }
    }

    fn is_there(self, book: &Book, name: &str) -> bool {
        match self {
            Self::Topic => book.topic(name).is_some() || book.topic_aliases.contains_key(name),
            Self::Tag => book.tags.contains_key(name) || book.tag_aliases.contains_key(name),
            Self::Page(kind) => {
                book.page(kind, name).is_some() || book.page_aliases.contains_key(&(kind, name.to_owned()))
            }
        }
    }

    fn hint(self, name: &str) -> String {
        match self {
            Self::Topic => {
                format!("add `{name}` to the `aliases` of the topic that took its place, in its `_index.md`")
            }
            Self::Tag => {
                format!("in book.toml, add `{name}` to the `aliases` of the tag's new name: `[tags.new-name]`")
            }
            Self::Page(kind) => format!("add `{name}` to the `aliases` of the {} that took its place", kind.noun()),
        }
    }
}

/// Reports each address that is gone, at the file that made it.
pub(super) fn check(past: &Past, book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    let mut had: BTreeMap<(Kind, String), &SourcePath> = BTreeMap::new();
    for path in &past.paths {
        let name = match ContentFile::of(path) {
            Some(ContentFile::Topic(slug) | ContentFile::Question { topic: slug, .. }) => (Kind::Topic, slug),
            Some(ContentFile::Page(kind, id)) => (Kind::Page(kind), id),
            Some(ContentFile::Home) | None => continue,
        };
        had.entry((name.0, name.1.to_owned())).or_insert(path);
    }
    for file in &past.changed {
        for name in names_in(file) {
            had.entry(name).or_insert(&file.path);
        }
    }
    for ((kind, name), path) in had {
        if kind.is_there(book, &name) {
            continue;
        }
        let (noun, address) = (kind.noun(), kind.route(&name).path());
        let message = format!("{noun} `{name}` existed at `{}`; now `{address}` leads nowhere", past.revision);
        let finding = Diagnostic::new(Rule::LostPermalink, path, Span::at(0), message);
        diagnostics.push(finding.hint(kind.hint(&name)));
    }
}

/// Addresses that a file's front matter gave it besides its present one.
fn names_in(file: &SourceFile) -> Vec<(Kind, String)> {
    match ContentFile::of(&file.path) {
        Some(ContentFile::Topic(_)) => {
            let aliases = parse::index(file).0.front_matter.aliases;
            aliases.into_iter().map(|alias| (Kind::Topic, alias.value)).collect()
        }
        Some(ContentFile::Page(kind, _)) => {
            let aliases = parse::page(file, kind).0.map(|page| page.front_matter.aliases).unwrap_or_default();
            aliases.into_iter().map(|alias| (Kind::Page(kind), alias.value)).collect()
        }
        Some(ContentFile::Question { .. }) => {
            let tags = parse::question(file).0.map(|question| question.front_matter.tags).unwrap_or_default();
            let slugs = tags.into_iter().map(|tag| tag_slug(&tag.value)).filter(|slug| !slug.is_empty());
            slugs.map(|slug| (Kind::Tag, slug)).collect()
        }
        Some(ContentFile::Home) | None => Vec::new(),
    }
}

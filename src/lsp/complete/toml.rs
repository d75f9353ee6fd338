//! Completion in front matter and book.toml: tables, keys and values.

use std::time::{SystemTime, UNIX_EPOCH};

use super::{Icon, Item, Offer, questions};
use crate::book::Book;
use crate::config::keys::{self, Key, Kind};
use crate::lsp::page::{Page, Typed, Where};
use crate::source::Span;
use crate::text::date::timestamp;
use crate::text::toml::quoted;

pub(super) fn items(page: &Page, book: &Book, typed: &Typed, offset: usize) -> Option<Offer> {
    let all = page.kind.keys();
    match typed.place {
        Where::Nowhere => None,
        Where::Header { start } => {
            let is_list = page.file.text[..start].ends_with("[[");
            let names = tables(all, "").into_iter().filter(|table| table.is_list == is_list);
            let items = names.map(|table| Item::new(&table.name, Icon::Property, table.about)).collect();
            Some(Offer::new(Span::new(start, offset), items))
        }
        Where::Key { start } => {
            let table = table_at(all, &typed.table)?;
            let has = |name: &str| {
                let is_before = typed.before.iter().any(|key| key == name);
                is_before || (typed.table.is_empty() && page.entries.iter().any(|entry| entry.key.value == name))
            };
            let items = rows(&table).into_iter().filter(|(name, ..)| !has(name)).map(|(name, kind, about)| {
                let mut item = Item::new(name, Icon::Property, about);
                item.text = format!("{name}{}", opening(kind));
                item
            });
            Some(Offer::new(Span::new(start, offset), items.collect()))
        }
        Where::String { start } => {
            let written = &page.file.text[start..offset];
            let (items, is_part) = strings(kind_at(all, typed)?, book, written)?;
            Some(Offer { span: Span::new(start, offset), items, is_part })
        }
        Where::Value { start } => {
            let kind = kind_at(all, typed)?;
            let written = &page.file.text[start..offset];
            let (items, is_part) = match kind {
                Kind::Integer(least, most) if most - least < 10 => {
                    let numbers = (*least..=*most).map(|number| Item::new(&number.to_string(), Icon::Value, ""));
                    (numbers.collect(), false)
                }
                Kind::Date => (vec![Item::new(&today(), Icon::Value, "Today.")], false),
                kind => {
                    let (mut items, is_part) = strings(kind, book, written)?;
                    for item in &mut items {
                        item.text = quoted(&item.text);
                    }
                    (items, is_part)
                }
            };
            Some(Offer { span: Span::new(start, offset), items, is_part })
        }
    }
}

/// A table that a header can name.
struct Header {
    /// The names that lead to it.
    name: String,
    about: &'static str,
    /// Whether it is one of a list, whose header has two brackets.
    is_list: bool,
}

/// Tables and the tables in them.
fn tables(keys: &'static [Key], above: &str) -> Vec<Header> {
    let mut found = Vec::new();
    for key in keys {
        let name = format!("{above}{}", key.name);
        let is_list = matches!(key.kind, Kind::Tables(_));
        let inside = match &key.kind {
            Kind::Table(keys) => tables(keys, &format!("{name}.")),
            Kind::Tables(_) | Kind::Free(_) | Kind::Named(..) => Vec::new(),
            _ => continue,
        };
        found.push(Header { name, about: key.about, is_list });
        found.extend(inside);
    }
    found
}

/// What can be in a table.
enum Table {
    Keys(&'static [Key]),
    Named(&'static Key),
}

fn table_at(keys: &'static [Key], path: &[String]) -> Option<Table> {
    if path.is_empty() {
        return Some(Table::Keys(keys));
    }
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let key = keys::find(keys, &path)?;
    match key.kind {
        Kind::Table(keys) | Kind::Tables(keys) => Some(Table::Keys(keys)),
        Kind::Free(Kind::Table(keys)) if path.last() != Some(&key.name) => Some(Table::Keys(keys)),
        _ => Some(Table::Named(key)),
    }
}

/// Names of a table's keys, with what each takes and is for.
fn rows(table: &Table) -> Vec<(&'static str, &'static Kind, &'static str)> {
    match table {
        Table::Keys(keys) => {
            // A table is typed as a header.
            let is_value =
                |key: &&Key| !matches!(key.kind, Kind::Table(_) | Kind::Tables(_) | Kind::Free(_) | Kind::Named(..));
            keys.iter().filter(is_value).map(|key| (key.name, &key.kind, key.about)).collect()
        }
        Table::Named(Key { kind: Kind::Named(names, kind), about, .. }) => {
            names().into_iter().map(|name| (name, *kind, *about)).collect()
        }
        Table::Named(_) => Vec::new(),
    }
}

fn kind_at(keys: &'static [Key], typed: &Typed) -> Option<&'static Kind> {
    let path = typed.key_path();
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let key = keys::find(keys, &path)?;
    match &key.kind {
        Kind::Free(kind) | Kind::Named(_, kind) => Some(kind),
        kind => Some(kind),
    }
}

/// What follows a key's name.
fn opening(kind: &Kind) -> &'static str {
    match kind {
        Kind::Texts | Kind::Questions | Kind::Tags => " = [",
        Kind::Text | Kind::Address | Kind::Color | Kind::Question => " = \"",
        _ => " = ",
    }
}

/// The strings that a value can have, without quotes; `None` for those that only their author knows.
fn strings(kind: &'static Kind, book: &Book, written: &str) -> Option<(Vec<Item>, bool)> {
    match kind {
        Kind::OneOf(names) => Some((names.iter().map(|name| Item::new(name, Icon::Value, "")).collect(), false)),
        Kind::Question | Kind::Questions => {
            let (found, is_part) = questions(book, written);
            let item = |question| Item::question(question, question.id.clone(), Icon::Reference);
            Some((found.into_iter().map(item).collect(), is_part))
        }
        Kind::Tags => {
            let tags = book.tags.values().map(|tag| {
                let mut item = Item::new(&tag.name, Icon::Value, "");
                item.detail = crate::text::counted(tag.questions.len(), "question");
                (std::cmp::Reverse(tag.questions.len()), item)
            });
            let mut tags: Vec<_> = tags.collect();
            tags.sort_by_key(|(count, _)| *count);
            Some((tags.into_iter().map(|(_, item)| item).collect(), false))
        }
        _ => None,
    }
}

/// The day, in UTC.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    timestamp(i64::try_from(seconds).unwrap_or(0)).chars().take("2026-01-31".len()).collect()
}

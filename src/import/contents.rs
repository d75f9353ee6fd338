//! Tables of contents: lists, tables and HTML whose entries lead to headings of the same document.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Kind};
use super::candidate::{Candidate, Form, Link, cells};
use super::document::{Document, visible_text};
use super::{html, level, words};
use crate::model::Level;
use crate::parse::anchor::anchor;

/// An entry of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) line: usize,
    /// Its text.
    pub(super) text: String,
    /// Letters and digits of its fragment.
    fragment: String,
    /// Columns before it.
    indent: usize,
    /// Whether no entry is below it.
    pub(super) is_leaf: bool,
    /// The level that a table states beside it.
    pub(super) level: Option<Level>,
}

/// The tables of contents of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Contents {
    /// For each line, whether it is part of one.
    pub(super) lines: Vec<bool>,
    /// For each line, whether it is part of one made of links.
    pub(super) linked: Vec<bool>,
    pub(super) entries: Vec<Entry>,
    /// Entries by text and by fragment.
    known: BTreeMap<String, usize>,
}

impl Contents {
    /// The entry that leads to a heading.
    pub(super) fn listed(&self, candidate: &Candidate) -> Option<&Entry> {
        let is_target = matches!(candidate.form, Form::Heading(_) | Form::ItemHeading | Form::Summary | Form::Bold);
        if !is_target || self.known.is_empty() {
            return None;
        }
        let anchors = candidate.title.anchors.iter().map(|anchor| key(anchor));
        let keys =
            [key(&anchor(&candidate.raw)), key(&candidate.raw), key(&candidate.title.text)].into_iter().chain(anchors);
        keys.filter(|key| !key.is_empty()).find_map(|key| self.known.get(&key)).map(|at| &self.entries[*at])
    }
}

/// Letters and digits in lower case: what entries and headings are compared by.
pub(super) fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Finds the tables of contents.
pub(super) fn find(document: &Document<'_>) -> Contents {
    let mut contents =
        Contents { lines: vec![false; document.len()], linked: vec![false; document.len()], ..Contents::default() };
    let targets = targets(document);
    let headings: BTreeSet<String> = document
        .candidates
        .iter()
        .filter(|candidate| candidate.heading_level().is_some())
        .map(|candidate| key(&candidate.title.text))
        .collect();
    let unlinked = document.candidates.iter().filter(|candidate| candidate.link == Link::None);
    let texts: BTreeSet<String> = unlinked.map(|candidate| key(&candidate.title.text)).collect();
    for block in document.blocks.blocks.iter().filter(|block| block.depth == 0 && !block.quoted) {
        let mut block_end = block.end;
        let entries = match block.kind {
            Kind::List { .. } => {
                // A list of questions right below one of links is the same list to a parser.
                let part = Block { end: links_end(document, block), ..*block };
                block_end = part.end;
                list(document, &part, &headings)
            }
            Kind::Table => table(document, block),
            Kind::Html => html_links(document, block),
            Kind::Paragraph => paragraph(document, block),
            _ => continue,
        };
        let Some(entries) = entries else { continue };
        let found =
            entries.iter().filter(|entry| targets.contains(&entry.fragment) || texts.contains(&key(&entry.text)));
        if found.count() * 5 < entries.len() && block.kind != Kind::Html {
            continue;
        }
        contents.lines[block.first..block_end].fill(true);
        if entries.iter().any(|entry| !entry.fragment.is_empty()) {
            contents.linked[block.first..block_end].fill(true);
        }
        contents.entries.extend(entries);
    }
    mark_leaves(&mut contents.entries);
    for (at, entry) in contents.entries.iter().enumerate() {
        for key in [&entry.fragment, &key(&entry.text)] {
            let is_known =
                contents.known.get(key).is_some_and(|known| contents.entries[*known].is_leaf || !entry.is_leaf);
            if !key.is_empty() && !is_known {
                contents.known.insert(key.clone(), at);
            }
        }
    }
    // What announces a table of contents, or folds it, is part of it.
    for candidate in &document.candidates {
        let next = (candidate.end..document.len()).find(|line| !document.text(*line).trim().is_empty());
        if words::is("contents", &candidate.title.text) && next.is_some_and(|next| contents.lines[next]) {
            contents.lines[candidate.line..candidate.end].fill(true);
        }
    }
    for details in &document.prepared.details {
        let texts = (details.summary.1..details.close).filter(|line| !document.text(*line).trim().is_empty());
        if texts.clone().count() > 0 && texts.clone().all(|line| contents.lines[line]) {
            contents.lines[details.open..(details.close + 1).min(document.len())].fill(true);
        }
    }
    contents
}

/// Everything that a fragment can lead to.
fn targets(document: &Document<'_>) -> BTreeSet<String> {
    let mut targets = BTreeSet::new();
    for candidate in
        document.candidates.iter().filter(|candidate| !matches!(candidate.form, Form::Ordered | Form::Bullet))
    {
        targets.insert(key(&anchor(&candidate.raw)));
        targets.extend(candidate.title.anchors.iter().map(|anchor| key(anchor)));
    }
    for (at, line) in document.prepared.lines.iter().enumerate() {
        if line.text.contains("<a ") && !document.blocks.code[at] {
            for tag in html::tags(&line.text).iter().filter(|tag| tag.name == "a") {
                for name in ["name", "id"] {
                    targets.extend(html::attribute(&line.text[tag.start..tag.end], name).map(|name| key(&name)));
                }
            }
        }
    }
    targets
}

fn mark_leaves(entries: &mut [Entry]) {
    for at in 0..entries.len() {
        let next = entries.get(at + 1).filter(|next| next.line <= entries[at].line + 3);
        entries[at].is_leaf = next.is_none_or(|next| next.indent <= entries[at].indent);
    }
}

/// Where the numbers of an ordered list start anew after items that are links into the page; its end, if they do not.
fn links_end(document: &Document<'_>, block: &Block) -> usize {
    let items =
        document.in_lines(block.first, block.end).filter(|(_, item)| item.form == Form::Ordered && item.depth == 0);
    let after = items.skip_while(|(_, item)| first_fragment(&item.raw).is_some()).map(|(_, item)| item).next();
    let restart = after.filter(|item| item.line > block.first && item.number() == Some(1));
    restart.map_or(block.end, |item| item.line)
}

fn list(document: &Document<'_>, block: &Block, headings: &BTreeSet<String>) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut items = 0;
    let mut named = 0;
    for (_, item) in document.in_lines(block.first, block.end) {
        if !matches!(item.form, Form::Ordered | Form::Bullet | Form::Card) {
            if item.form == Form::ItemHeading {
                return None;
            }
            continue;
        }
        items += 1;
        let indent = document.text(item.line).len() - document.text(item.line).trim_start().len();
        let entry = |fragment: &str| Entry {
            line: item.line,
            text: visible_text(&item.title.text).trim_matches(['[', ']', ' ']).to_owned(),
            fragment: key(fragment),
            indent,
            is_leaf: true,
            level: None,
        };
        match &item.link {
            Link::InPage(fragment) => entries.push(entry(fragment)),
            _ => {
                if let Some(fragment) = first_fragment(&item.raw) {
                    entries.push(entry(fragment));
                } else {
                    let is_named = item.rest.is_empty() && headings.contains(&key(&item.raw));
                    named += usize::from(is_named);
                    if is_named {
                        entries.push(entry(""));
                    }
                }
            }
        }
    }
    let linked = entries.len() - named;
    let content = (block.first..block.end).filter(|line| !document.text(*line).trim().is_empty()).count();
    let is_tight = content <= items * 2 + 2 && (block.first..block.end).all(|line| !document.blocks.code[line]);
    let is_linked = linked >= 1 && linked * 10 >= items * 6 && (linked > 1 || items == 1 && linked == 1);
    let is_named = named >= 3 && entries.len() * 10 >= items * 8;
    (is_tight && (is_linked || is_named)).then_some(entries)
}

/// The fragment of the first link into the page on a line that starts with it, or that is a list of them.
fn first_fragment(text: &str) -> Option<&str> {
    let at = text.find("](#").or_else(|| text.find("href=\"#").map(|at| at + 4))?;
    let rest = &text[at + 3..];
    rest.split([')', '"', ' ']).next().filter(|_| at < 200)
}

fn table(document: &Document<'_>, block: &Block) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let header = cells(document.text(block.first));
    let column = header.iter().position(|name| words::is("level-label", name));
    for line in block.first..block.end {
        let text = document.text(line);
        let level = column.and_then(|column| level::stated(cells(text).get(column)?));
        if let Some(at) = text.find("](#") {
            let open = text[..at].rfind('[').map_or(0, |open| open + 1);
            let fragment = text[at + 3..].split(')').next().unwrap_or("");
            let shown = text[open..at].to_owned();
            entries.push(Entry { line, text: shown, fragment: key(fragment), indent: 0, is_leaf: true, level });
        } else if text.contains("href=\"#") {
            let fragment = text.split("href=\"#").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("");
            entries.push(Entry { line, text: String::new(), fragment: key(fragment), indent: 0, is_leaf: true, level });
        }
    }
    let rows = block.end - block.first;
    (entries.len() >= 2 && entries.len() * 10 >= rows * 5).then_some(entries)
}

fn html_links(document: &Document<'_>, block: &Block) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    for line in block.first..block.end {
        for part in document.text(line).split("href=\"#").skip(1) {
            let fragment = part.split('"').next().unwrap_or("");
            let text = part.split_once('>').and_then(|(_, rest)| rest.split('<').next()).unwrap_or("");
            entries.push(Entry {
                line,
                text: text.to_owned(),
                fragment: key(fragment),
                indent: 0,
                is_leaf: true,
                level: None,
            });
        }
    }
    (entries.len() >= 3).then_some(entries)
}

/// A paragraph that is nothing but links into the page.
fn paragraph(document: &Document<'_>, block: &Block) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    for line in block.first..block.end {
        let text = document.text(line);
        if !text.contains("](#") || document.blocks.code[line] {
            return None;
        }
        let mut rest = text;
        let mut outside = String::new();
        while let Some(open) = rest.find('[') {
            outside.push_str(&rest[..open]);
            let (shown, after) = rest[open + 1..].split_once("](#")?;
            let (fragment, after) = after.split_once(')')?;
            entries.push(Entry {
                line,
                text: shown.to_owned(),
                fragment: key(fragment),
                indent: 0,
                is_leaf: true,
                level: None,
            });
            rest = after;
        }
        outside.push_str(rest);
        if outside.chars().filter(|c| c.is_alphabetic()).count() > 2 {
            return None;
        }
    }
    let is_back = entries.iter().all(|entry| words::is_navigation(&entry.text));
    (entries.len() >= 2 && !is_back).then_some(entries)
}

//! Tables of contents: lists, tables and HTML whose entries lead to headings of the same document.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Kind};
use super::candidate::{Candidate, Form, Link, cells};
use super::document::Document;
use super::markup::{anchor_names, in_page_links, outside_links, visible_text};
use super::{level, words};
use crate::model::Level;
use crate::parse::anchor::anchor;

/// An entry of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    line: usize,
    /// Its text.
    text: String,
    /// Letters and digits of its fragment.
    fragment: String,
    /// Columns before it.
    indent: usize,
    /// Whether no entry is below it.
    pub(super) is_leaf: bool,
    /// The level that a table states beside it.
    pub(super) level: Option<Level>,
}

impl Entry {
    fn new(line: usize, text: &str, fragment: &str) -> Self {
        let text = visible_text(text).trim_matches(['[', ']', ' ']).to_owned();
        Self { line, text, fragment: key(fragment), indent: 0, is_leaf: true, level: None }
    }
}

/// The tables of contents of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Contents {
    /// For each line, whether it is part of one.
    pub(super) lines: Vec<bool>,
    /// For each line, whether it is part of one made of links.
    pub(super) linked: Vec<bool>,
    entries: Vec<Entry>,
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
        let keys = [key(&candidate.raw), key(&candidate.title.text)].into_iter().chain(anchors);
        let known =
            [key(&anchor(&candidate.raw))].into_iter().chain(keys).find_map(|key| self.known.get(&key).copied());
        known.map(|at| &self.entries[at])
    }
}

/// Letters and digits in lower case: what entries and headings are compared by.
pub(super) fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Finds the tables of contents.
pub(super) fn find(document: &Document<'_>) -> Contents {
    let none = vec![false; document.len()];
    let mut contents = Contents { lines: none.clone(), linked: none, ..Contents::default() };
    let targets = targets(document);
    let texts = |test: fn(&Candidate) -> bool| -> BTreeSet<String> {
        document.candidates.iter().filter(|other| test(other)).map(|other| key(&other.title.text)).collect()
    };
    let headings = texts(|candidate| candidate.heading_level().is_some());
    let unlinked = texts(|candidate| candidate.link == Link::None);
    for block in document.blocks.blocks.iter().filter(|block| block.depth == 0 && !block.quoted) {
        let mut block = *block;
        let entries = match block.kind {
            Kind::List { .. } => {
                // A list of questions right below one of links is the same list to a parser.
                block.end = links_end(document, &block);
                list(document, &block, &headings)
            }
            Kind::Table => table(document, &block),
            Kind::Html => Some(links(document, &block)).filter(|entries| entries.len() >= 3),
            Kind::Paragraph => paragraph(document, &block),
            _ => None,
        };
        let Some(entries) = entries else { continue };
        let is_found = |entry: &&Entry| targets.contains(&entry.fragment) || unlinked.contains(&key(&entry.text));
        if entries.iter().filter(is_found).count() * 5 < entries.len() && block.kind != Kind::Html {
            continue;
        }
        contents.lines[block.first..block.end].fill(true);
        let is_linked = entries.iter().any(|entry| !entry.fragment.is_empty());
        contents.linked[block.first..block.end].fill(is_linked);
        contents.entries.extend(entries);
    }
    contents.index();
    contents.take_frames(document);
    contents
}

impl Contents {
    fn index(&mut self) {
        for at in 0..self.entries.len() {
            let next = self.entries.get(at + 1).filter(|next| next.line <= self.entries[at].line + 3);
            self.entries[at].is_leaf = next.is_none_or(|next| next.indent <= self.entries[at].indent);
        }
        for (at, entry) in self.entries.iter().enumerate() {
            for key in [entry.fragment.clone(), key(&entry.text)] {
                let known = self.known.get(&key).is_some_and(|known| self.entries[*known].is_leaf || !entry.is_leaf);
                if !key.is_empty() && !known {
                    self.known.insert(key, at);
                }
            }
        }
    }

    /// What announces a table of contents, or folds it, is part of it.
    fn take_frames(&mut self, document: &Document<'_>) {
        let is_blank = |line: &usize| document.text(*line).trim().is_empty();
        for candidate in &document.candidates {
            let next = (candidate.end..document.len()).find(|line| !is_blank(line));
            if words::is("contents", &candidate.title.text) && next.is_some_and(|next| self.lines[next]) {
                self.lines[candidate.line..candidate.end].fill(true);
            }
        }
        for details in &document.prepared.details {
            let mut texts = (details.summary.1..details.close).filter(|line| !is_blank(line)).peekable();
            if texts.peek().is_some() && texts.all(|line| self.lines[line]) {
                self.lines[details.open..(details.close + 1).min(document.len())].fill(true);
            }
        }
    }
}

/// Everything that a fragment can lead to.
fn targets(document: &Document<'_>) -> BTreeSet<String> {
    let named = document.candidates.iter().filter(|other| !matches!(other.form, Form::Ordered | Form::Bullet));
    let named = named.flat_map(|other| [anchor(&other.raw)].into_iter().chain(other.title.anchors.iter().cloned()));
    let prose = (0..document.len()).filter(|line| !document.blocks.code[*line]);
    let tagged = prose.flat_map(|line| anchor_names(document.text(line)));
    named.chain(tagged).map(|name| key(&name)).collect()
}

/// Where the numbers of an ordered list start anew after items that are links into the page; its end, if they do not.
fn links_end(document: &Document<'_>, block: &Block) -> usize {
    let items =
        document.in_lines(block.first, block.end).filter(|(_, item)| item.form == Form::Ordered && item.depth == 0);
    let after = items.skip_while(|(_, item)| !in_page_links(&item.raw).is_empty()).map(|(_, item)| item).next();
    let restart = after.filter(|item| item.line > block.first && item.number() == Some(1));
    restart.map_or(block.end, |item| item.line)
}

/// A list of links into the page, or of names of headings.
fn list(document: &Document<'_>, block: &Block, headings: &BTreeSet<String>) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let (mut items, mut named) = (0, 0);
    for (_, item) in document.in_lines(block.first, block.end) {
        match item.form {
            Form::Ordered | Form::Bullet | Form::Card => items += 1,
            Form::ItemHeading => return None,
            _ => continue,
        }
        let link = in_page_links(&item.raw).into_iter().next();
        let is_named = link.is_none() && item.rest.is_empty() && headings.contains(&key(&item.raw));
        named += usize::from(is_named);
        if link.is_some() || is_named {
            let fragment = link.map_or_else(String::new, |(_, fragment)| fragment);
            let text = document.text(item.line);
            let indent = text.len() - text.trim_start().len();
            entries.push(Entry { indent, ..Entry::new(item.line, &item.title.text, &fragment) });
        }
    }
    let linked = entries.len() - named;
    let content = (block.first..block.end).filter(|line| !document.text(*line).trim().is_empty()).count();
    let is_tight = content <= items * 2 + 2 && (block.first..block.end).all(|line| !document.blocks.code[line]);
    let is_linked = linked * 10 >= items * 6 && (linked > 1 || items == 1 && linked == 1);
    let is_named = named >= 3 && entries.len() * 10 >= items * 8;
    (is_tight && (is_linked || is_named)).then_some(entries)
}

/// The links of a block into its page.
fn links(document: &Document<'_>, block: &Block) -> Vec<Entry> {
    let links = |line| in_page_links(document.text(line)).into_iter().map(move |link| (line, link));
    let links = (block.first..block.end).flat_map(links);
    links.map(|(line, (text, fragment))| Entry::new(line, &text, &fragment)).collect()
}

/// A table whose rows are links into the page, levels maybe beside them.
fn table(document: &Document<'_>, block: &Block) -> Option<Vec<Entry>> {
    let mut entries = links(document, block);
    entries.dedup_by_key(|entry| entry.line);
    let column = cells(document.text(block.first)).iter().position(|name| words::is("level-label", name));
    for entry in &mut entries {
        entry.level = column.and_then(|column| level::stated(cells(document.text(entry.line)).get(column)?));
    }
    (entries.len() >= 2 && entries.len() * 2 >= block.end - block.first).then_some(entries)
}

/// A paragraph that is nothing but links into the page.
fn paragraph(document: &Document<'_>, block: &Block) -> Option<Vec<Entry>> {
    let is_linked = |line: usize| {
        let text = document.text(line);
        let outside = outside_links(text).chars().filter(|c| c.is_alphabetic()).count();
        !document.blocks.code[line] && text.contains("](#") && outside <= 2
    };
    let entries = (block.first..block.end).all(is_linked).then(|| links(document, block))?;
    let is_back = entries.iter().all(|entry| words::is_navigation(&entry.text));
    (entries.len() >= 2 && !is_back).then_some(entries)
}

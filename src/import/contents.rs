//! Tables of contents: lists, tables and HTML whose entries lead to headings of the same document.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Kind};
use super::candidate::{Candidate, Form, cells};
use super::document::Document;
use super::markup::{anchor_names, in_page_links, indent, outside_links, visible_text};
use super::{level, words};
use crate::model::Level;
use crate::parse::anchor::anchor;

/// An entry of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    line: usize,
    /// Its text.
    text: String,
    /// Letters and digits of its fragment.
    fragment: String,
    /// Columns before it.
    indent: usize,
    /// Whether no entry is below it.
    is_leaf: bool,
    /// The level that a table states beside it.
    level: Option<Level>,
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
    /// Lines and levels of headings in them.
    pub(super) headings: Vec<(usize, u8)>,
    entries: Vec<Entry>,
    /// Entries by text and by fragment.
    known: BTreeMap<String, usize>,
}

impl Contents {
    /// Whether the entry that leads to a heading has none below it, and the level that it states.
    pub(super) fn listed(&self, candidate: &Candidate) -> Option<(bool, Option<Level>)> {
        let is_target = matches!(candidate.form, Form::Heading(_) | Form::ItemHeading | Form::Summary | Form::Bold);
        if !is_target || self.known.is_empty() {
            return None;
        }
        let anchors = candidate.title.anchors.iter().map(|anchor| key(anchor));
        let mut keys = [key(&candidate.raw), key(&candidate.title.text)].into_iter().chain(anchors);
        let entry = keys.find_map(|key| self.known.get(&key)).map(|at| &self.entries[*at])?;
        Some((entry.is_leaf, entry.level))
    }

    fn index(&mut self) {
        for at in 0..self.entries.len() {
            let next = self.entries.get(at + 1).filter(|next| next.line <= self.entries[at].line + 3);
            self.entries[at].is_leaf = next.is_none_or(|next| next.indent <= self.entries[at].indent);
        }
        let mut leaves_first: Vec<(usize, &Entry)> = self.entries.iter().enumerate().collect();
        leaves_first.sort_by_key(|(_, entry)| !entry.is_leaf);
        for (at, entry) in leaves_first {
            for key in [entry.fragment.clone(), key(&entry.text)].into_iter().filter(|key| !key.is_empty()) {
                self.known.entry(key).or_insert(at);
            }
        }
    }

    /// What announces a table of contents, or folds it, is part of it.
    fn take_frames(&mut self, document: &Document<'_>) {
        for candidate in &document.candidates {
            let next = document.filled_lines(candidate.end, document.len()).next();
            if words::is("contents", &candidate.title.text) && next.is_some_and(|next| self.lines[next]) {
                self.lines[candidate.line..candidate.end].fill(true);
            }
        }
        for details in &document.prepared.details {
            let mut texts = document.filled_lines(details.summary.1, details.close).peekable();
            if texts.peek().is_some() && texts.all(|line| self.lines[line]) {
                self.lines[details.open..(details.close + 1).min(document.len())].fill(true);
            }
        }
    }
}

/// Letters and digits in lower case: what entries and headings are compared by.
pub(super) fn key(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Finds the tables of contents.
pub(super) fn find(document: &Document<'_>) -> Contents {
    let mut contents = Contents { lines: vec![false; document.len()], ..Contents::default() };
    let targets = targets(document);
    let texts = |test: fn(&Candidate) -> bool| -> BTreeSet<String> {
        document.candidates.iter().filter(|other| test(other)).map(|other| key(&other.title.text)).collect()
    };
    let headings = texts(|candidate| candidate.heading_level().is_some());
    let unlinked = texts(|candidate| candidate.link.is_none());
    for block in document.blocks.blocks.iter().filter(|block| block.depth == 0 && !block.quoted) {
        let block = Block { end: links_end(document, block), ..*block };
        let Some(entries) = entries(document, &block, &headings) else { continue };
        let is_found = |entry: &&Entry| targets.contains(&entry.fragment) || unlinked.contains(&key(&entry.text));
        if entries.iter().filter(is_found).count() * 5 < entries.len() && block.kind != Kind::Html {
            continue;
        }
        contents.lines[block.first..block.end].fill(true);
        contents.entries.extend(entries);
    }
    contents.index();
    contents.take_frames(document);
    let headings = document.headings().filter(|heading| contents.lines[heading.line]);
    contents.headings = headings.filter_map(|heading| Some((heading.line, heading.heading_level()?))).collect();
    contents
}

/// Everything that a fragment can lead to.
fn targets(document: &Document<'_>) -> BTreeSet<String> {
    let named = document.candidates.iter().filter(|other| !matches!(other.form, Form::Ordered | Form::Bullet));
    let named = named.flat_map(|other| [anchor(&other.raw)].into_iter().chain(other.title.anchors.iter().cloned()));
    let prose = (0..document.len()).filter(|line| !document.blocks.code[*line]);
    let tagged = prose.flat_map(|line| anchor_names(document.text(line)));
    named.chain(tagged).map(|name| key(&name)).collect()
}

/// The end of a block, or of the links into the page that it starts with: what a list goes on with, numbered anew, are questions.
fn links_end(document: &Document<'_>, block: &Block) -> usize {
    let items = document.in_lines(block.first, block.end).map(|(_, item)| item).filter(|item| item.depth == 0);
    let mut after = items.skip_while(|item| !in_page_links(&item.raw).is_empty());
    let restart = after.next().filter(|item| item.form == Form::Ordered && item.number() == Some(1));
    restart.map(|item| item.line).filter(|line| *line > block.first).unwrap_or(block.end)
}

/// The entries of a block that is nothing but links into the page, or a list of names of headings.
fn entries(document: &Document<'_>, block: &Block, headings: &BTreeSet<String>) -> Option<Vec<Entry>> {
    let lines = || document.filled_lines(block.first, block.end);
    let links = |line| in_page_links(document.text(line)).into_iter().map(move |link| (line, link));
    let entry = |(line, (text, fragment)): (usize, (String, String))| Entry {
        indent: indent(document.text(line)).len(),
        ..Entry::new(line, &text, &fragment)
    };
    let mut entries: Vec<Entry> = lines().flat_map(links).map(entry).collect();
    let is_link = |line: usize| outside_links(document.text(line)).chars().filter(|c| c.is_alphabetic()).count() <= 2;
    let is_contents = match block.kind {
        Kind::List => return list(document, block, headings, entries),
        Kind::Html => entries.len() >= 3,
        Kind::Table => {
            entries.dedup_by_key(|entry| entry.line);
            let column = cells(document.text(block.first)).iter().position(|name| words::is("level-label", name));
            for entry in &mut entries {
                entry.level = column.and_then(|column| level::stated(cells(document.text(entry.line)).get(column)?));
            }
            entries.len() >= 2 && entries.len() * 2 >= block.end - block.first
        }
        Kind::Paragraph => {
            let is_back = entries.iter().all(|entry| words::is_navigation(&entry.text));
            entries.len() >= 2 && !is_back && lines().all(|line| is_link(line) && links(line).next().is_some())
        }
        _ => false,
    };
    is_contents.then_some(entries)
}

/// The entries of a list of `links` into the page, or of names of headings.
fn list(document: &Document<'_>, block: &Block, headings: &BTreeSet<String>, links: Vec<Entry>) -> Option<Vec<Entry>> {
    let candidates = || document.in_lines(block.first, block.end).map(|(_, candidate)| candidate);
    let items = candidates().filter(|item| matches!(item.form, Form::Ordered | Form::Bullet | Form::Card)).count();
    let content = document.filled_lines(block.first, block.end).count();
    let has_code = document.blocks.code[block.first..block.end].contains(&true);
    if content > items * 2 + 2 || has_code || candidates().any(|item| item.form == Form::ItemHeading) {
        return None;
    }
    let is_named =
        |item: &&Candidate| item.link.is_none() && item.rest.is_empty() && headings.contains(&key(&item.raw));
    let named: Vec<Entry> =
        candidates().filter(is_named).map(|item| Entry::new(item.line, &item.title.text, "")).collect();
    let (linked, names) = (links.len(), named.len());
    let is_contents = linked > 0 && linked * 10 >= items * 6 || names >= 3 && (linked + names) * 10 >= items * 8;
    let mut entries: Vec<Entry> = links.into_iter().chain(named).collect();
    entries.sort_by_key(|entry| entry.line);
    is_contents.then_some(entries)
}

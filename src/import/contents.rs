//! Tables of contents: lists, tables and link lines that lead into their own document.

use std::collections::BTreeSet;

use super::candidate::{self, Candidate, Container, LinkKind};
use super::level;
use super::scan::{Inside, Scan};
use super::{html, line, table, title, wording};
use crate::model::Level;

/// One entry of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Index of its line.
    pub(super) line: usize,
    /// Its text.
    pub(super) text: String,
    /// The fragment it leads to, `#` taken off.
    pub(super) fragment: String,
    /// How hard a column says the question is.
    pub(super) level: Option<Level>,
}

/// The tables of contents of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Contents {
    /// For each line whether it belongs to one.
    pub(super) lines: Vec<bool>,
    /// Entries, by line.
    pub(super) entries: Vec<Entry>,
}

impl Contents {
    /// Whether a line belongs to a table of contents.
    pub(super) fn has(&self, line: usize) -> bool {
        self.lines.get(line).copied().unwrap_or(false)
    }
}

/// What fragments and titles are compared by: letters and digits alone, addresses of links left out.
pub(super) fn key(text: &str) -> String {
    let text = html::without_tags(text);
    let mut shown = String::with_capacity(text.len());
    for (index, part) in text.split("](").enumerate() {
        shown.push_str(if index == 0 { part } else { part.split_once(')').map_or("", |(_, behind)| behind) });
    }
    shown.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Finds the tables of contents of a document.
///
/// A run of links into the page is one when half of its targets exist: as anchors, or as the text of a line that could
/// be a question. A list below a heading "Table of contents" is one in any case.
pub(super) fn find(scan: &Scan<'_>, candidates: &[Candidate]) -> Contents {
    let targets = targets(scan, candidates);
    let mut contents = Contents { lines: vec![false; scan.lines.len()], entries: Vec::new() };
    let entries: Vec<Option<Vec<Entry>>> =
        scan.lines.iter().enumerate().map(|(at, line)| entries_of(at, line.is_text(), line.text)).collect();
    for (from, to) in runs(scan, &entries) {
        let found: Vec<&Entry> = entries[from..to].iter().flatten().flatten().collect();
        let resolved = found
            .iter()
            .filter(|entry| targets.contains(&key(&entry.fragment)) || targets.contains(&key(&entry.text)))
            .count();
        let is_lone = found.len() < 2;
        if resolved * 2 >= found.len() && (!is_lone || resolved == 1 && is_listed(scan, from)) {
            contents.lines[from..to].fill(true);
            contents.entries.extend(found.into_iter().cloned());
        }
    }
    below_headings(scan, candidates, &mut contents);
    in_comments(scan, &mut contents);
    table_levels(scan, &mut contents);
    contents
}

fn targets(scan: &Scan<'_>, candidates: &[Candidate]) -> BTreeSet<String> {
    let mut targets = BTreeSet::new();
    for candidate in candidates.iter().filter(|candidate| candidate.link != LinkKind::InPage) {
        if candidate.container != Container::Bullet || candidate.asks {
            targets.insert(key(&candidate.raw));
            targets.insert(key(&title::read(&candidate.raw, &level::Legend::default()).text));
        }
    }
    for line in scan.lines.iter().filter(|line| line.is_text() && line.text.contains('<')) {
        for tag in html::tags(line.text) {
            let text = &line.text[tag.start..tag.end];
            targets.extend(["name", "id"].iter().filter_map(|name| html::attribute(text, name)).map(|name| key(&name)));
        }
    }
    targets.remove("");
    targets
}

/// The links into the page that a line consists of; `None` when it holds anything else.
fn entries_of(at: usize, is_text: bool, text: &str) -> Option<Vec<Entry>> {
    if !is_text || !text.contains("(#") && !text.contains("\"#") && !text.contains("'#") {
        return None;
    }
    let trimmed = text.trim();
    if trimmed.contains('|') && trimmed.contains("](#") {
        let entries: Vec<_> = table::cells(trimmed).iter().flat_map(|cell| links(at, cell)).collect();
        return (!entries.is_empty()).then_some(entries);
    }
    let inner = line::item(text).map_or(trimmed, |item| item.text);
    if line::heading_text(inner).is_some() {
        return None;
    }
    let entries = links(at, inner);
    let shown: usize = entries.iter().map(|entry| entry.text.len()).sum();
    let rest = key(inner)
        .len()
        .saturating_sub(entries.iter().map(|entry| key(&entry.text).len() + key(&entry.fragment).len()).sum());
    // A sentence with a link in it is no entry; a count or a level behind the link is.
    (!entries.is_empty() && rest <= 24.max(shown / 2)).then_some(entries)
}

fn links(at: usize, text: &str) -> Vec<Entry> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let here = &rest[open..];
        let Some((close, end)) = candidate::link_ends(here) else {
            rest = &here[1..];
            continue;
        };
        let address = here[close + 2..end].trim();
        if let Some(fragment) = address.strip_prefix('#') {
            let fragment = fragment.split(' ').next().unwrap_or("");
            found.push(Entry { line: at, text: here[1..close].to_owned(), fragment: fragment.to_owned(), level: None });
        }
        rest = &here[end..];
    }
    if found.is_empty()
        && let Some(tag) = html::tags(text).into_iter().find(|tag| tag.name == "a" && !tag.closes)
        && let Some(fragment) = html::attribute(&text[tag.start..tag.end], "href")
            .and_then(|href| href.strip_prefix('#').map(str::to_owned))
    {
        found.push(Entry { line: at, text: html::without_tags(text).trim().to_owned(), fragment, level: None });
    }
    found.retain(|entry| !wording::is_navigation(&entry.text));
    found
}

/// Whether a single entry is at least written as a list or a table.
fn is_listed(scan: &Scan<'_>, line: usize) -> bool {
    let text = scan.lines[line].text;
    scan.lines[line].indent == 0 && (line::item(text).is_some() || text.trim_start().starts_with('|'))
}

/// Runs of lines that are mostly entries: `(first, one past the last)`.
fn runs(scan: &Scan<'_>, entries: &[Option<Vec<Entry>>]) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < entries.len() {
        if entries[at].is_none() {
            at += 1;
            continue;
        }
        let mut start = at;
        // The head of a table and a label above a nested list belong to it.
        while start > 0
            && !scan.lines[start - 1].is_blank()
            && scan.lines[start - 1].is_text()
            && scan.lines[start - 1].text.contains('|')
            && scan.lines[at].text.contains('|')
        {
            start -= 1;
        }
        let mut end = at + 1;
        let mut hits: usize = entries[at].as_ref().map_or(0, Vec::len);
        let mut probe = end;
        let mut misses = 0;
        while probe < entries.len() && misses <= 2 {
            let line = scan.lines[probe];
            if entries[probe].is_some() {
                hits += entries[probe].as_ref().map_or(0, Vec::len);
                end = probe + 1;
                misses = 0;
            } else if line.is_blank() {
                // One blank line can stand inside.
            } else if line.is_text()
                && line::heading(line.text).is_none()
                && (line::item(line.text).is_some() || line.text.contains('|') && !line.text.trim().is_empty())
                && !wording::asks(line.text)
            {
                misses += 1;
            } else {
                break;
            }
            probe += 1;
        }
        if hits >= 1 {
            // Rows of the same table that lost their link.
            while end < entries.len()
                && scan.lines[end - 1].text.contains('|')
                && scan.lines[end].text.trim_start().starts_with('|')
            {
                end += 1;
            }
            runs.push((start, end));
        }
        at = end;
    }
    runs
}

/// Lists below a heading "Table of contents", up to the next heading.
fn below_headings(scan: &Scan<'_>, candidates: &[Candidate], contents: &mut Contents) {
    let labels = candidates.iter().filter(|candidate| match candidate.container {
        Container::Heading(_) | Container::Bold | Container::Summary => {
            wording::is_contents_heading(&title::read(&candidate.raw, &level::Legend::default()).text)
        }
        _ => false,
    });
    let lines: Vec<usize> = labels.map(|label| label.line).collect();
    for line in lines {
        let next = contents.entries.get(contents.entries.partition_point(|entry| entry.line <= line));
        let has_links = next.is_some_and(|entry| entry.line < line + 12);
        let mut at = line + 1;
        while at < scan.lines.len() && scan.lines[at].heading().is_none() && !scan.lines[at].text.contains("</details>")
        {
            let line = scan.lines[at];
            let is_list = line.is_text() && (line::item(line.text).is_some() || line.text.contains("](#"));
            if is_list && !has_links && line.text.contains("](") {
                contents.lines[at] = true;
            }
            if line.is_text() && !line.is_blank() && !is_list && !contents.has(at) {
                break;
            }
            at += 1;
        }
        contents.lines[line] = contents.lines[line] || has_links;
    }
}

/// Everything between `<!-- TOC -->` and `<!-- /TOC -->`.
fn in_comments(scan: &Scan<'_>, contents: &mut Contents) {
    let mut open = None;
    for (at, line) in scan.lines.iter().enumerate().filter(|(_, line)| line.inside == Inside::Comment) {
        let text = wording::normalized(line.text);
        if matches!(
            text.as_str(),
            "toc"
                | "start doctoc generated toc please keep comment here to allow auto update"
                | "toc start"
                | "vscode markdown toc"
                | "tocstart"
                | "start doctoc"
        ) || text.starts_with("toc depth")
            || text.starts_with("start doctoc")
        {
            open = Some(at);
        } else if let Some(from) = open
            && (text.starts_with("toc")
                || text.starts_with("tocstop")
                || text.starts_with("end doctoc")
                || text.contains("vscode markdown toc"))
            && at - from < 3_000
        {
            contents.lines[from..=at].fill(true);
            open = None;
        }
    }
}

/// Levels from a column of a table of contents.
fn table_levels(scan: &Scan<'_>, contents: &mut Contents) {
    for table in table::find(scan) {
        let Some(column) = table::level_column(&table.columns) else { continue };
        let first = contents.entries.partition_point(|entry| entry.line < table.head);
        for entry in contents.entries[first..].iter_mut().take_while(|entry| entry.line < table.end) {
            let cells = table::cells(scan.lines[entry.line].text);
            let cell = cells.get(column).map(|cell| cell.trim_matches(['*', '_', '`', ' ']));
            entry.level = cell.and_then(|cell| level::from_words(cell).or_else(|| level::from_symbols(cell)));
        }
    }
}

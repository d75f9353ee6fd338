//! A foreign document, read and not yet judged: its lines, blocks, candidates for questions, tables of contents.

use super::blocks::{self, Parsed};
use super::candidate::{Candidate, Form, LIFTED};
use super::candidates;
use super::contents::{self, Contents};
use super::front_matter::{self, FrontMatter};
use super::level::Legend;
use super::lines::{self, Line, Prepared, Role};
use super::markup::{is_separator, is_tags_alone, visible_text};
use super::words;

/// A document, read.
#[derive(Default)]
pub(super) struct Document<'a> {
    /// Its path in the import set.
    pub(super) path: &'a str,
    /// Its lines.
    pub(super) prepared: Prepared,
    pub(super) blocks: Parsed,
    /// For each line, whether it only leads back to the top or to the next page, with the tags around its link.
    pub(super) navigation: Vec<bool>,
    /// What its level marks mean.
    pub(super) legend: Legend,
    /// Lines that could start a question, by line.
    pub(super) candidates: Vec<Candidate>,
    pub(super) contents: Contents,
    pub(super) front_matter: FrontMatter,
    /// How many lines the front matter has, at the top.
    pub(super) front_matter_lines: usize,
    /// For each line of the source, whether it has text.
    pub(super) filled: Vec<bool>,
    /// Whether it says that it holds cards to learn: `#flashcards`.
    pub(super) has_card_tag: bool,
    /// Whether its title or path promises one entry under each heading.
    pub(super) promises_entries: bool,
    /// Lines of the headings at the margin, by level.
    heading_lines: [Vec<usize>; 7],
    /// For each line and the one after the last, how many lines with content are before it.
    content_before: Vec<usize>,
}

impl<'a> Document<'a> {
    /// Reads `text`. Takes anything; time grows with its length.
    pub(super) fn read(path: &'a str, text: &str) -> Self {
        let source: Vec<&str> = text.split('\n').collect();
        let front = front_matter_lines(&source);
        let prepared = lines::prepare(&source[front..], front, path.to_ascii_lowercase().ends_with(".mdx"));
        let blocks = blocks::parse(&prepared.lines);
        let front_matter = front_matter::read(source.iter().take(front.saturating_sub(1)).skip(1).copied());
        let mut document = Self {
            path,
            navigation: navigation(&prepared, &blocks),
            legend: legend(&prepared, &blocks),
            prepared,
            blocks,
            front_matter,
            front_matter_lines: front,
            filled: source.iter().map(|line| !line.trim().is_empty()).collect(),
            has_card_tag: source.iter().any(|line| line.contains("#flashcard") || line.trim() == "#card"),
            ..Self::default()
        };
        document.candidates = candidates::find(&document);
        document.lift_items();
        document.list();
        let headings = document.headings().filter_map(|heading| Some((heading.heading_level()?, heading.line)));
        for (level, line) in headings.collect::<Vec<_>>() {
            document.heading_lines[usize::from(level)].push(line);
        }
        document.content_before = document.count_content();
        let title = document.headings().next().map_or("", |heading| heading.raw.as_str());
        document.promises_entries = words::promises_entries(&format!("{path} {title}"));
        document
    }

    /// The text of a line.
    pub(super) fn text(&self, line: usize) -> &str {
        &self.prepared.lines[line].text
    }

    /// The index of the source line that a line comes from.
    pub(super) fn source(&self, line: usize) -> usize {
        self.prepared.lines.get(line).map_or(self.filled.len(), |line| line.source)
    }

    /// How many lines it has.
    pub(super) fn len(&self) -> usize {
        self.prepared.lines.len()
    }

    /// Those of the lines `from..to` that have text.
    pub(super) fn filled_lines(&self, from: usize, to: usize) -> impl Iterator<Item = usize> {
        (from..to.min(self.len())).filter(|line| !self.text(*line).trim().is_empty())
    }

    /// The headings at the margin.
    pub(super) fn headings(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates.iter().filter(|candidate| candidate.depth == 0 && candidate.heading_level().is_some())
    }

    /// Candidates on the lines `from..to`, with their indexes.
    pub(super) fn in_lines(&self, from: usize, to: usize) -> impl Iterator<Item = (usize, &Candidate)> {
        let first = self.candidates.partition_point(|candidate| candidate.line < from);
        let inside = self.candidates[first..].iter().take_while(move |candidate| candidate.line < to);
        inside.enumerate().map(move |(at, candidate)| (first + at, candidate))
    }

    /// How many of the lines `from..to` have content: no blanks, rules, navigation, contents, comments.
    pub(super) fn content(&self, from: usize, to: usize) -> usize {
        if from >= to { 0 } else { self.content_before[to.min(self.len())] - self.content_before[from.min(self.len())] }
    }

    /// The first line with content at `line` or after it.
    pub(super) fn first_content(&self, line: usize) -> Option<usize> {
        let before = *self.content_before.get(line)?;
        let at = self.content_before.partition_point(|count| *count <= before);
        (at <= self.len() && at > 0).then(|| at - 1).filter(|at| *at < self.len())
    }

    /// The line of the first heading of `level` or above after `line`, or the end.
    pub(super) fn next_heading(&self, line: usize, level: u8) -> usize {
        let levels = self.heading_lines[..=usize::from(level.min(6))].iter();
        let next = levels.filter_map(|lines| lines.get(lines.partition_point(|at| *at <= line)));
        next.min().copied().unwrap_or(self.len())
    }

    /// Whether a heading is on a line.
    pub(super) fn is_heading(&self, line: usize) -> bool {
        self.in_lines(line, line + 1).any(|(_, candidate)| candidate.heading_level().is_some())
    }

    /// Whether a line is text that is no code.
    pub(super) fn is_prose(&self, line: usize) -> bool {
        !self.blocks.code[line] && self.prepared.lines[line].role == Role::Text && !self.text(line).trim().is_empty()
    }

    fn count_content(&self) -> Vec<usize> {
        let mut counts = vec![0];
        let mut in_comment = false;
        for (line, is_code) in self.blocks.code.iter().enumerate() {
            let text = self.text(line).trim();
            in_comment |= text.starts_with("<!--") && !is_code;
            let is_around = in_comment
                || self.contents.lines[line]
                || self.navigation[line]
                || matches!(self.prepared.lines[line].role, Role::Open | Role::Close)
                || is_separator(text);
            in_comment &= !text.contains("-->");
            counts.push(counts[line] + usize::from(if *is_code { !text.is_empty() } else { !is_around }));
        }
        counts
    }

    /// Lifts items that ask below items that name topics, as if these were headings.
    fn lift_items(&mut self) {
        let is_item = |candidate: &&mut Candidate| matches!(candidate.form, Form::Ordered | Form::Bullet);
        let (mut counts, mut asking) = ([0; 2], [0; 2]);
        for item in self.candidates.iter_mut().filter(is_item).filter(|item| item.depth < 2) {
            counts[item.depth] += 1;
            asking[item.depth] += usize::from(item.asks);
        }
        if counts[1] >= 3 && asking[0] == 0 && asking[1] * 10 >= counts[1] * 6 && counts[1] > counts[0] {
            for item in self.candidates.iter_mut().filter(is_item) {
                item.depth = item.depth.checked_sub(1).unwrap_or(LIFTED);
            }
        }
        // `<details>` that hold nothing but others name a topic, too.
        for candidate in &mut self.candidates {
            let Some(details) = candidate.details.map(|index| &self.prepared.details[index]) else { continue };
            let mut inside = self.prepared.lines[details.summary.1..details.close].iter();
            let first = inside.find(|line| !line.text.trim().is_empty());
            if !candidate.asks && first.is_some_and(|line| line.role == Role::Open) {
                candidate.depth = LIFTED;
            }
        }
    }

    /// Notes what the tables of contents say of each candidate, and takes out those that are part of one.
    fn list(&mut self) {
        let contents = contents::find(self);
        self.candidates.retain(|candidate| !contents.lines[candidate.line]);
        for candidate in &mut self.candidates {
            if let Some((is_leaf, level)) = contents.listed(candidate) {
                candidate.is_listed = is_leaf;
                candidate.title.level = candidate.title.level.or(level);
            }
        }
        self.contents = contents;
    }
}

fn front_matter_lines(source: &[&str]) -> usize {
    let mark = source.first().map_or("", |line| line.trim_end());
    if mark != "---" && mark != "+++" {
        return 0;
    }
    let ends = |line: &&str| line.trim_end() == mark || mark == "---" && line.trim_end() == "...";
    match source.iter().skip(1).take(200).position(ends) {
        // `---` at the top can also be a rule: then what follows has no keys.
        Some(end) if source[1..=end].iter().any(|line| line.contains([':', '='])) || end == 0 => end + 2,
        _ => 0,
    }
}

fn navigation(prepared: &Prepared, blocks: &Parsed) -> Vec<bool> {
    let leads = |(line, is_code): (&Line, &bool)| {
        let is_link = ["](", "<a ", "⬆", "↥"].iter().any(|sign| line.text.contains(sign));
        // Indented below a list it can look like code.
        is_link && (!is_code || line.text.contains("](#")) && words::is_navigation(visible_text(&line.text).trim())
    };
    let mut navigation: Vec<bool> = prepared.lines.iter().zip(&blocks.code).map(leads).collect();
    let text = |line: usize| prepared.lines[line].text.trim();
    let is_filled = |line: &usize| !text(*line).is_empty();
    let is_tag = |line: usize, closes: bool| is_tags_alone(text(line)) && text(line).starts_with("</") == closes;
    for line in (0..navigation.len()).filter(|line| navigation[*line]).collect::<Vec<_>>() {
        let before = (0..line).rev().find(is_filled).filter(|before| is_tag(*before, false));
        let after = (line + 1..navigation.len()).find(is_filled).filter(|after| is_tag(*after, true));
        for around in before.zip(after).map_or([line; 2], |(before, after)| [before, after]) {
            navigation[around] = true;
        }
    }
    navigation
}

fn legend(prepared: &Prepared, blocks: &Parsed) -> Legend {
    let lines = prepared.lines.iter().enumerate().filter(|(at, line)| !blocks.code[*at] && line.text.len() < 400);
    lines.map(|(_, line)| line.text.as_str()).find_map(Legend::from_line).unwrap_or_default()
}

//! A foreign document, read: its lines, its `<details>`, its candidates for questions, its tables of contents.

use std::collections::{BTreeMap, BTreeSet};

use super::candidate::{self, Candidate, Container, LinkKind};
use super::contents::{self, Contents};
use super::details::{self, Details};
use super::lead::Lead;
use super::level::Legend;
use super::scan::{self, Inside, Scan};
use super::{html, line, title, wording};

/// A document, read and not yet judged.
pub(super) struct Document<'a> {
    /// Its path in the import set.
    pub(super) path: &'a str,
    /// Its lines.
    pub(super) scan: Scan<'a>,
    /// Its `<details>` blocks.
    pub(super) blocks: Vec<Details>,
    /// Lines that could start a question, by line.
    pub(super) candidates: Vec<Candidate>,
    /// Its tables of contents.
    pub(super) contents: Contents,
    /// What its level marks mean.
    pub(super) legend: Legend,
    /// Whether its title or path says that it is about questions.
    pub(super) is_about_questions: bool,
    /// The lines of a section that holds the answers alone.
    pub(super) answers_section: Option<(usize, usize)>,
    /// For each line, the first one at or behind it that has content.
    next_content: Vec<usize>,
    /// For each line, whether it stands below a heading of the frame.
    framed: Vec<bool>,
    /// Fragments and texts that the tables of contents list, by [`contents::key`].
    listed: BTreeSet<String>,
    /// Headings that return in answer after answer, normalized, with how often they do.
    heading_counts: BTreeMap<String, usize>,
}

impl<'a> Document<'a> {
    /// Reads `text`. Takes anything; time grows with its length.
    pub(super) fn read(path: &'a str, text: &'a str) -> Self {
        let scan = scan::scan(text);
        let blocks = details::find(&scan);
        let legend = legend(&scan);
        let candidates = candidate::find(&scan, &blocks, &legend);
        let contents = contents::find(&scan, &candidates);
        let next_content = next_content(&scan);
        let listed = contents
            .entries
            .iter()
            .flat_map(|entry| [contents::key(&entry.fragment), contents::key(&entry.text)])
            .collect();
        let mut heading_counts = BTreeMap::new();
        for heading in
            candidates.iter().filter(|candidate| candidate.heading_level().is_some() && candidate.lead == Lead::None)
        {
            *heading_counts.entry(wording::normalized(&heading.raw)).or_insert(0) += 1;
        }
        let is_about_questions = {
            let first = candidates
                .iter()
                .find(|candidate| candidate.heading_level().is_some())
                .map_or("", |heading| heading.raw.as_str());
            let names = format!("{path} {first}").to_lowercase();
            [
                "question",
                "interview",
                "q&a",
                "faq",
                "quiz",
                "вопрос",
                "собеседован",
                "面试",
                "题",
                "問",
                "질문",
                "면접",
                "pregunta",
                "pergunta",
                "entrevista",
                "entretien",
                "flashcard",
            ]
            .iter()
            .any(|word| names.contains(word))
        };
        let answers_section = super::pairs::section(&candidates, scan.lines.len());
        let mut document = Self {
            path,
            answers_section,
            scan,
            blocks,
            candidates,
            contents,
            legend,
            is_about_questions,
            next_content,
            framed: Vec::new(),
            listed,
            heading_counts,
        };
        document.framed = document.frame_lines();
        if let Some((from, to)) = answers_section {
            document.framed[from..to].fill(true);
        }
        document
    }

    /// Candidates on the lines `from..to`.
    pub(super) fn in_lines(&self, from: usize, to: usize) -> impl Iterator<Item = &Candidate> {
        let first = self.candidates.partition_point(|candidate| candidate.line < from);
        self.candidates[first..].iter().take_while(move |candidate| candidate.line < to)
    }

    /// Candidates that start on one line.
    pub(super) fn at(&self, line: usize) -> &[Candidate] {
        let first = self.candidates.partition_point(|candidate| candidate.line < line);
        let count = self.candidates[first..].iter().take_while(|candidate| candidate.line == line).count();
        &self.candidates[first..first + count]
    }

    /// The first line at or behind `line` that is no blank, separator, comment, navigation or level mark.
    pub(super) fn first_content(&self, line: usize) -> Option<usize> {
        self.next_content.get(line).copied().filter(|line| *line < self.scan.lines.len())
    }

    /// Whether a line stands in a section of the frame: license, thanks, resources.
    pub(super) fn in_frame(&self, line: usize) -> bool {
        self.framed.get(line).copied().unwrap_or(false)
    }

    /// Whether a heading is one of the frame; a name that returns in the answers is not.
    pub(super) fn is_frame(&self, heading: &Candidate) -> bool {
        let text = title::read(&heading.raw, &self.legend).text;
        wording::is_frame(&text) && !text.contains('`') && self.heading_count(heading) <= 2
    }

    /// How many headings have this one's text.
    pub(super) fn heading_count(&self, heading: &Candidate) -> usize {
        self.heading_counts.get(&wording::normalized(&heading.raw)).copied().unwrap_or(0)
    }

    /// Whether a table of contents lists a candidate.
    pub(super) fn is_listed(&self, candidate: &Candidate) -> bool {
        self.listed.contains(&contents::key(&candidate.raw))
    }

    /// Whether the paragraph below a heading that is a mere label asks.
    pub(super) fn asks_below(&self, heading: &Candidate) -> bool {
        let Some(first) = self.first_content(heading.end) else { return false };
        let paragraph = self.scan.lines[first..].iter().take(6).take_while(|line| line.is_text() && !line.is_blank());
        paragraph.filter(|line| line.heading().is_none()).any(|line| wording::asks(line.text.trim()))
    }

    /// The question line of a candidate, read with the document's legend.
    pub(super) fn title(&self, candidate: &Candidate) -> title::Title {
        title::read(&candidate.raw, &self.legend)
    }

    /// Marks the lines below headings of the frame, up to the next heading of the same level or above.
    fn frame_lines(&self) -> Vec<bool> {
        let mut framed = vec![false; self.scan.lines.len()];
        let headings: Vec<&Candidate> =
            self.candidates.iter().filter(|candidate| candidate.heading_level().is_some()).collect();
        let mut at = 0;
        while at < headings.len() {
            let heading = headings[at];
            at += 1;
            // "Introduction" and "Overview" can hold questions; a license cannot.
            let is_contents = wording::is_contents_heading(&self.title(heading).text);
            if is_contents || !self.is_frame(heading) || heading.lead != Lead::None || heading.depth > 0 {
                continue;
            }
            let level = heading.heading_level();
            let holds_questions = |from: usize, to: usize| {
                self.in_lines(from, to).any(|inner| {
                    inner.lead.is_question()
                        || inner.container == Container::Summary && inner.asks
                        || inner.container == Container::ItemHeading
                        || matches!(inner.lead, Lead::Number(_)) && inner.heading_level().is_some()
                })
            };
            let next =
                headings[at..].iter().position(|other| other.heading_level() <= level || other.lead != Lead::None);
            let end = next.map_or(self.scan.lines.len(), |next| headings[at + next].line);
            let lists_questions = {
                let items: Vec<&Candidate> = self
                    .in_lines(heading.end, end)
                    .filter(|inner| inner.container != Container::Heading(0) && inner.link != LinkKind::InPage)
                    .collect();
                let asking = items.iter().filter(|item| wording::asks(&item.raw)).count();
                let asking_headings = items.iter().filter(|item| item.heading_level().is_some() && item.asks).count();
                let reading = items.iter().filter(|item| item.asks).count();
                asking >= 2 && asking * 3 >= items.len()
                    || asking_headings >= 2
                    || asking >= 1 && reading >= 2 && reading * 3 >= items.len() * 2
            };
            if !holds_questions(heading.end, end) && !lists_questions {
                framed[heading.line..end].fill(true);
            }
            if let Some(next) = next {
                at += next;
            } else {
                break;
            }
        }
        framed
    }
}

/// The first line of the document that explains two level marks or more, among those before and between questions.
fn legend(scan: &Scan<'_>) -> Legend {
    let lines = scan.lines.iter().filter(|line| line.is_text() && !line.is_blank() && line.text.len() < 400);
    let mut rows: Vec<Legend> = Vec::new();
    for line in lines.take(300) {
        if line.text.chars().any(|c| title::is_symbol(c) && c != '\u{fe0f}')
            && let Some(legend) = Legend::from_line(line.text)
        {
            rows.push(legend);
        }
    }
    rows.into_iter().next().unwrap_or_default()
}

fn next_content(scan: &Scan<'_>) -> Vec<usize> {
    let mut next = vec![usize::MAX; scan.lines.len() + 1];
    for at in (0..scan.lines.len()).rev() {
        let line = scan.lines[at];
        let is_empty = line.is_blank()
            || line.inside == Inside::Comment
            || line.is_text()
                && (line::is_separator(line.text) || is_navigation_line(line.text) || is_lone_anchor(line.text));
        next[at] = if is_empty { next[at + 1] } else { at };
    }
    next
}

/// Whether a line holds nothing but a link back to the top.
pub(super) fn is_navigation_line(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 300 || !(text.contains("](") || text.contains("<a") || text.contains("[[") || text.contains("][")) {
        return false;
    }
    wording::is_navigation(&shown(text))
}

/// Whether a line is only an `<a name>` or a wrapper tag.
pub(super) fn is_lone_anchor(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("<a ") && html::without_tags(text).trim().is_empty() && !text.contains("href")
}

/// What a reader sees of a line of links and tags.
pub(super) fn shown(text: &str) -> String {
    let mut out = String::new();
    let plain = html::without_tags(text);
    let mut rest = plain.as_str();
    while let Some(at) = rest.find('[') {
        out.push_str(&rest[..at]);
        match candidate::link_ends(&rest[at..]) {
            Some((close, end)) => {
                out.push_str(&rest[at + 1..at + close]);
                rest = &rest[at + end + 1..];
            }
            None => {
                out.push('[');
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    out.trim().to_owned()
}

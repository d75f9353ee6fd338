//! A foreign text into lines that a Markdown parser reads as their author meant them.
//!
//! Fences end where their author ended them ([`super::fences`]), `<details>` are taken apart so that their inside is
//! Markdown, headings of every spelling become `#` headings, and a rule below text is a rule.

use std::sync::LazyLock;

use regex::Regex;

use super::fences::{self, Fences, Inside};
use super::markup::{Tag, anchor_names, indent, tags, without_tags};
use super::report::RepairKind;

/// A line for the parser.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Its text, without the line end.
    pub(super) text: String,
    /// Index of the source line it comes from.
    pub(super) source: usize,
    /// What it is for.
    pub(super) role: Role,
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Text of the document.
    Text,
    /// A blank line that separates HTML from Markdown.
    Inserted,
    /// `<details>`.
    Open,
    /// Text of a `<summary>`, without its tags.
    Summary,
    /// `</details>`.
    Close,
    /// A line of MDX that is no Markdown: an import, the tag of a component.
    Component,
}

/// A `<details>` block, by indexes of its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Details {
    /// The line of `<details>`.
    pub(super) open: usize,
    /// First line of the summary, and the line after it.
    pub(super) summary: (usize, usize),
    /// The line of `</details>`, or the number of lines.
    pub(super) close: usize,
}

/// A document as lines.
#[derive(Clone, Debug, Default)]
pub(super) struct Prepared {
    /// The lines.
    pub(super) lines: Vec<Line>,
    /// Its `<details>`, by their first line.
    pub(super) details: Vec<Details>,
    /// What had to be mended, by source line.
    pub(super) repairs: Vec<(usize, RepairKind)>,
}

/// Prepares the lines of `source`, the first of them being number `first` of the file.
pub(super) fn prepare(source: &[&str], first: usize, is_mdx: bool) -> Prepared {
    let Fences { lines, repairs } = fences::find(source);
    let mut builder = Builder {
        has_headings: lines.iter().any(|line| line.inside == Inside::Text && line.text.starts_with("##")),
        bullets: source.iter().filter(|line| line.trim_start().starts_with('•')).count() >= 2,
        ..Builder::default()
    };
    let mut rest = lines.as_slice();
    while let Some(line) = rest.first() {
        builder.at = first + line.source;
        let mut taken = 1;
        match line.inside {
            Inside::Text if is_mdx && COMPONENT.is_match(&line.text) => builder.push("", Role::Component),
            Inside::Text => taken = builder.text(rest),
            Inside::Opening | Inside::Code => {
                // The tag of the line before would swallow a fence.
                let is_tag = |line: &Line| line.role == Role::Text && line.text.trim_start().starts_with('<');
                if line.inside == Inside::Opening && builder.result.lines.last().is_some_and(is_tag) {
                    builder.insert();
                }
                builder.push(&line.text, Role::Text);
            }
        }
        rest = &rest[taken..];
    }
    let mut result = builder.result;
    result.repairs = repairs.into_iter().map(|(line, kind)| (line + first, kind)).collect();
    for index in builder.open {
        // Details that are never closed end where others begin.
        let close = result.details.get(index + 1).map_or(result.lines.len(), |next| next.open);
        result.details[index].close = close.max(result.details[index].summary.1);
        result.repairs.push((result.lines[result.details[index].open].source, RepairKind::UnclosedDetails));
    }
    result
}

#[derive(Default)]
struct Builder {
    result: Prepared,
    /// The source line that is read.
    at: usize,
    /// Indexes of `<details>` that are open.
    open: Vec<usize>,
    in_summary: bool,
    /// Whether there are `##` headings.
    has_headings: bool,
    /// Whether `•` starts items.
    bullets: bool,
}

impl Builder {
    fn push(&mut self, text: &str, role: Role) {
        self.result.lines.push(Line { text: text.to_owned(), source: self.at, role });
    }

    fn insert(&mut self) {
        if self.result.lines.last().is_some_and(|line| !line.text.trim().is_empty()) {
            self.push("", Role::Inserted);
        }
    }

    /// Takes the first of `lines`, which is text, and those that belong to it; how many were taken.
    fn text(&mut self, lines: &[fences::Line<'_>]) -> usize {
        let text = &*lines[0].text;
        let found = tags(text).into_iter().filter(|tag| matches!(tag.name.as_str(), "details" | "summary"));
        let found: Vec<Tag> = found.collect();
        if self.in_summary || !found.is_empty() {
            self.details(text, &found);
            return 1;
        }
        if let Some((heading, taken)) = html_heading(lines) {
            self.insert();
            self.push(&heading, Role::Text);
            self.at += taken - 1;
            self.push("", Role::Inserted);
            return taken;
        }
        let next = lines.get(1).filter(|next| next.inside == Inside::Text).map_or("", |next| &*next.text);
        if let Some(level) = underline(next).filter(|_| is_heading_text(text)) {
            let is_alone = self.result.lines.last().is_none_or(|line| line.text.trim().is_empty());
            let long_enough = next.trim().len() > 3 || !self.has_headings;
            if level == 1 || is_alone && long_enough {
                self.push(&format!("{} {}", "#".repeat(level), text.trim()), Role::Text);
                return 2;
            }
        }
        if underline(text) == Some(2) && !text.starts_with(' ') {
            // A rule right below text would make a heading of it.
            self.insert();
        }
        let bare = text.trim_start();
        if let Some(spaced) = unspaced_heading(text) {
            self.push(&spaced, Role::Text);
        } else if let Some(rest) = bare.strip_prefix('•').filter(|_| self.bullets) {
            self.push(&format!("{}* {}", indent(text), rest.trim_start()), Role::Text);
        } else {
            self.push(text, Role::Text);
        }
        1
    }

    /// Takes a line with the tags `found` of `<details>` apart.
    fn details(&mut self, text: &str, found: &[Tag]) {
        let indent = indent(text);
        let mut last = 0;
        for tag in found {
            self.part(indent, &text[last..tag.start]);
            last = tag.end;
            match (tag.name.as_str(), tag.closes) {
                ("details", false) => {
                    self.insert();
                    let open = self.result.lines.len();
                    self.open.push(self.result.details.len());
                    self.result.details.push(Details { open, summary: (open + 1, open + 1), close: 0 });
                    self.push(&format!("{indent}{}", &text[tag.start..tag.end]), Role::Open);
                }
                ("details", true) => {
                    self.summary(true);
                    if let Some(index) = self.open.pop() {
                        self.insert();
                        self.result.details[index].close = self.result.lines.len();
                        self.push(&format!("{indent}</details>"), Role::Close);
                        self.push("", Role::Inserted);
                    }
                }
                (_, closes) => self.summary(closes),
            }
        }
        self.part(indent, &text[last..]);
    }

    /// Notes that the summary of the innermost `<details>` starts or ends here.
    fn summary(&mut self, closes: bool) {
        let line = self.result.lines.len();
        let Some(details) = self.open.last().map(|open| &mut self.result.details[*open]) else { return };
        if !closes {
            details.summary = (line, line);
        } else if self.in_summary {
            details.summary.1 = line;
            self.push("", Role::Inserted);
        }
        self.in_summary = !closes;
    }

    /// Takes the text beside tags of `<details>`: an item ends with a line at the margin, so it keeps the line's indentation.
    fn part(&mut self, indent: &str, text: &str) {
        // `<br><b>`
        let is_wrapping = |tag: &Tag| matches!(tag.name.as_str(), "br" | "b" | "p" | "strong");
        if !self.in_summary && without_tags(text).trim().is_empty() && tags(text).iter().all(is_wrapping) {
            return;
        }
        let is_first = self.result.lines.last().is_some_and(|line| line.role == Role::Open);
        let text = match (self.in_summary, text.trim().is_empty()) {
            (_, true) if is_first => return,
            (_, true) => String::new(),
            (true, false) if !is_first => text.trim_end().to_owned(),
            (false, false) if text.starts_with(indent) && !indent.is_empty() => text.to_owned(),
            (_, false) => format!("{indent}{}", text.trim()),
        };
        self.push(&text, if self.in_summary { Role::Summary } else { Role::Text });
    }
}

/// `import X from 'y'`, `export const …`, `<Component prop="…">`, `</Component>`, alone on a line.
static COMPONENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"^\s*</?[A-Z][^<>]*>\s*$|^import .*(?: from |['"])|^export "#).expect("it is tested")
});

/// The level of the heading that a line of `=` or `-` makes of the line above it.
fn underline(line: &str) -> Option<usize> {
    let rule = line.trim();
    let is_of = |mark: char| !line.starts_with("    ") && rule.chars().all(|c| c == mark);
    match rule.len() {
        2.. if is_of('=') => Some(1),
        3.. if is_of('-') => Some(2),
        _ => None,
    }
}

/// Whether a line can be the text of an underlined heading.
fn is_heading_text(line: &str) -> bool {
    let text = line.trim();
    let starts_other =
        text.starts_with(['#', '>', '|', '-', '*', '+', '<', '=', '!', '`', ':']) && !text.starts_with("**");
    !text.is_empty() && !starts_other && !line.starts_with("    ") && text.len() < 300 && !text.contains('|')
}

/// A heading without the blank that makes it one: `##9. Text`. `#tea` is a tag.
static UNSPACED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"^(?:#[0-9]|#{2,6}[\w*`\[¿"【])"#).expect("it is tested"));

/// `##9. Text` with the blank that makes it a heading.
fn unspaced_heading(line: &str) -> Option<String> {
    let rest = line.trim_start_matches('#');
    let is_heading = UNSPACED.is_match(line) && !rest.starts_with("region");
    is_heading.then(|| format!("{} {rest}", &line[..line.len() - rest.len()]))
}

/// An HTML heading: its tag, its level, its text, what follows it.
static HTML_HEADING: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*(<h([1-6])(?:\s[^>]*)?>)(.*?)</h[1-6]\s*>(.*)$").expect("it is tested"));

/// An `<h3>` heading of up to six lines as a `#` heading, with its anchor, and how many lines it has.
fn html_heading(lines: &[fences::Line<'_>]) -> Option<(String, usize)> {
    let start = lines[0].text.trim_start();
    if !start.starts_with("<h") && !start.starts_with("<H") {
        return None;
    }
    let ends = |line: &fences::Line<'_>| line.text.contains("</h") || line.text.contains("</H");
    let count = lines.iter().take(6).position(ends)? + 1;
    let text: Vec<&str> = lines[..count].iter().map(|line| line.text.trim()).collect();
    let text = text.join(" ");
    let found =
        HTML_HEADING.captures(&text).filter(|_| lines[..count].iter().all(|line| line.inside == Inside::Text))?;
    let (inner, rest) = (found[3].trim(), found[4].trim());
    let anchors: Vec<String> = anchor_names(&found[1]).iter().map(|name| format!("<a name=\"{name}\"></a>")).collect();
    let level = found[2].parse().unwrap_or(1);
    let is_heading = !inner.is_empty() && !inner.starts_with('#') && (rest.is_empty() || rest.starts_with('<'));
    is_heading.then(|| (format!("{} {}{inner}", "#".repeat(level), anchors.concat()), count))
}

//! Which lines of a document are code or comment, and where fences end whose author forgot to end them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lead::{self, Lead};
use super::report::RepairKind;

/// What a line is inside of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    /// Text.
    Text,
    /// A fenced code block, its marks included.
    Fence,
    /// An HTML comment that starts its line.
    Comment,
    /// `<pre>`.
    Preformatted,
}

/// The fences of a document, by indexes of lines.
#[derive(Debug, Default)]
pub(super) struct Fences {
    /// For each line, what it is inside of.
    pub(super) inside: Vec<Inside>,
    /// Lines that open a fence.
    pub(super) starts: BTreeSet<usize>,
    /// Lines whose text had to change.
    pub(super) texts: BTreeMap<usize, String>,
    /// Marks to put after a line, which close a fence.
    pub(super) closings: BTreeMap<usize, Vec<String>>,
    /// What was mended.
    pub(super) repairs: Vec<(usize, RepairKind)>,
}

/// The mark that opens a fence.
struct Mark<'a> {
    quoted: bool,
    /// Columns before it.
    indent: usize,
    /// Whether it follows the marker of its list item.
    in_marker: bool,
    character: u8,
    length: usize,
    info: &'a str,
}

/// Finds all fences and comments.
pub(super) fn find(lines: &[&str]) -> Fences {
    let mut fences = Fences { inside: vec![Inside::Text; lines.len()], ..Fences::default() };
    let habits = Habits::of(lines);
    let mut last_numbers: HashMap<Signature, u32> = HashMap::new();
    let mut item: Option<(usize, u32)> = None;
    let mut in_item = false;
    let last_comment_end = lines.iter().rposition(|line| line.contains("-->"));
    let last_pre_end = lines.iter().rposition(|line| line.contains("</pre>"));
    let mut at = 0;
    while at < lines.len() {
        let trimmed = lines[at].trim_start();
        if trimmed.starts_with("<!--") && last_comment_end >= Some(at) {
            at = until(lines, at, "-->", Inside::Comment, &mut fences);
            continue;
        }
        if trimmed.starts_with("<pre") && last_pre_end >= Some(at) {
            at = until(lines, at, "</pre>", Inside::Preformatted, &mut fences);
            continue;
        }
        if let Some(mark) = opening(lines[at]) {
            let in_item = in_item && mark.indent > 0 || mark.in_marker;
            let context = Context { habits: &habits, last_numbers: &last_numbers, item, in_item };
            let end = end_of(lines, at, &mark, &context);
            fences.take(lines, at, &mark, &end);
            at = end.next;
            continue;
        }
        if let Some((signature, number)) = signature(lines[at]) {
            last_numbers.insert(signature, number);
        }
        let indent = lines[at].len() - trimmed.len();
        if let Some(number) = ordered_number(trimmed) {
            item = Some((indent, number));
            in_item = true;
        } else if trimmed.starts_with(['-', '*', '+']) {
            in_item = true;
        } else if indent == 0 && !trimmed.is_empty() {
            in_item = false;
        }
        at += 1;
    }
    fences
}

fn until(lines: &[&str], start: usize, end: &str, inside: Inside, fences: &mut Fences) -> usize {
    let length = lines[start..].iter().position(|line| line.contains(end)).unwrap_or(0);
    fences.inside[start..=start + length].fill(inside);
    start + length + 1
}

/// What is known where a fence opens.
struct Context<'a> {
    habits: &'a Habits,
    /// The last number seen for each kind of question line.
    last_numbers: &'a HashMap<Signature, u32>,
    /// Indentation and number of the last ordered item.
    item: Option<(usize, u32)>,
    in_item: bool,
}

/// Where a fence ends.
struct End {
    /// The line of its closing mark.
    close: Option<usize>,
    /// The first line after it.
    next: usize,
    repair: Option<RepairKind>,
}

fn end_of(lines: &[&str], start: usize, mark: &Mark<'_>, context: &Context<'_>) -> End {
    let holds_fences = matches!(mark.info.split_whitespace().next(), Some("markdown" | "md" | "mdx" | "text"));
    let mut question = None;
    let mut outdent = None;
    let mut details = 0_usize;
    let unclosed = |at: usize| {
        let mut next = at.max(start + 1);
        while next > start + 1 && lines[next - 1].trim().is_empty() {
            next -= 1;
        }
        End { close: None, next, repair: Some(RepairKind::UnclosedFence) }
    };
    for at in start + 1..lines.len() {
        let line = lines[at];
        let trimmed = line.trim_start();
        let is_quoted = trimmed.starts_with('>');
        if mark.quoted && !is_quoted {
            return End { close: None, next: at, repair: None };
        }
        let content = if mark.quoted { trimmed.trim_start_matches(['>', ' ']) } else { trimmed };
        if is_closing(content, mark) {
            return End { close: Some(at), next: at + 1, repair: None };
        }
        if is_messy_closing(content, mark) {
            return End { close: Some(at), next: at + 1, repair: Some(RepairKind::FenceClosing) };
        }
        let indent = line.len() - trimmed.len();
        let after_blank = lines[at - 1].trim().is_empty();
        if let Some((signature, number)) = signature(line) {
            let expected = context.last_numbers.get(&signature).map(|last| last + 1);
            let is_known = context.habits.is_common(&signature);
            if is_known && after_blank && expected == Some(number) && number > 1 {
                return unclosed(at);
            }
            if is_known && question.is_none() {
                question = Some(at);
            }
        }
        // A fence in an item ends with the item: at the latest where a block starts at the margin.
        let starts_block =
            trimmed.starts_with('#') && trimmed.trim_start_matches('#').starts_with(' ') || trimmed.starts_with("<!--");
        if context.in_item && starts_block && indent == 0 && mark.indent > 0 && after_blank {
            question = question.or(Some(at));
        }
        if trimmed.starts_with("<details") {
            details += 1;
        } else if trimmed.starts_with("</details") || trimmed.starts_with("</b></details") {
            if details == 0 {
                return unclosed(at);
            }
            details -= 1;
        }
        if context.in_item && !trimmed.is_empty() && indent < mark.indent && outdent.is_none() {
            outdent = Some(at);
            let continues = context
                .item
                .is_some_and(|(column, number)| ordered_number(trimmed) == Some(number + 1) && indent <= column + 1);
            if continues {
                return End { close: None, next: at, repair: Some(RepairKind::FenceClosed) };
            }
        }
        if !holds_fences
            && !mark.quoted
            && opening(line).is_some_and(|other| !other.info.is_empty() && other.character == mark.character)
            && content.as_bytes().iter().take_while(|byte| **byte == mark.character).count() <= mark.length.max(3)
        {
            return unclosed(question.or(outdent).unwrap_or(at));
        }
    }
    match question.or(outdent) {
        Some(at) => unclosed(at),
        None => End { close: None, next: lines.len(), repair: Some(RepairKind::UnclosedFence) },
    }
}

impl Fences {
    fn take(&mut self, lines: &[&str], start: usize, mark: &Mark<'_>, end: &End) {
        self.starts.insert(start);
        self.inside[start..end.next].fill(Inside::Fence);
        if let Some(repair) = end.repair {
            self.repairs.push((start, repair));
        }
        let marks = char::from(mark.character).to_string().repeat(mark.length);
        let prefix = if mark.quoted { "> ".to_owned() } else { " ".repeat(mark.indent) };
        if !mark.quoted && mark.indent > 0 {
            // Code that is indented less than its item would end the item for the parser.
            for (at, line) in lines.iter().enumerate().take(end.close.unwrap_or(end.next)).skip(start + 1) {
                let indent = line.len() - line.trim_start().len();
                if indent < mark.indent && !line.trim().is_empty() && !line.starts_with('\t') {
                    self.texts.insert(at, format!("{prefix}{}", line.trim_start()));
                }
            }
        }
        match end.close {
            Some(close) => {
                let line = lines[close];
                let indent = line.len() - line.trim_start().len();
                let differs = !mark.quoted && (indent < mark.indent || indent > mark.indent + 3);
                if differs || end.repair.is_some() {
                    self.texts.insert(close, format!("{prefix}{marks}"));
                }
            }
            None => {
                let last = (start..end.next).rev().find(|line| !lines[*line].trim().is_empty()).unwrap_or(start);
                self.closings.entry(last).or_default().push(format!("{prefix}{marks}"));
            }
        }
    }
}

/// The mark that a line opens a fence with, after quotes and list markers.
fn opening(line: &str) -> Option<Mark<'_>> {
    if !line.contains("```") && !line.contains("~~~") {
        return None;
    }
    let mut rest = line.trim_start_matches('\t');
    let mut indent = (line.len() - rest.len()) * 4;
    let mut quoted = false;
    let mut in_marker = false;
    for _ in 0..8 {
        let inner = rest.trim_start_matches(' ');
        indent += rest.len() - inner.len();
        rest = inner;
        if let Some(inner) = rest.strip_prefix('>') {
            quoted = true;
            rest = inner;
            continue;
        }
        let marker = match rest.as_bytes() {
            [b'-' | b'*' | b'+', b' ', ..] => 1,
            _ => rest
                .find(|c: char| !c.is_ascii_digit())
                .filter(|digits| {
                    *digits > 0 && rest[*digits..].starts_with(['.', ')']) && rest[digits + 1..].starts_with(' ')
                })
                .map_or(0, |digits| digits + 1),
        };
        if marker == 0 {
            break;
        }
        in_marker = true;
        indent += marker;
        rest = &rest[marker..];
    }
    let character = *rest.as_bytes().first()?;
    if !matches!(character, b'`' | b'~') {
        return None;
    }
    let length = rest.bytes().take_while(|byte| *byte == character).count();
    let info = rest[length..].trim();
    (length >= 3 && !(character == b'`' && info.contains('`'))).then_some(Mark {
        quoted,
        indent,
        in_marker,
        character,
        length,
        info,
    })
}

fn is_closing(text: &str, mark: &Mark<'_>) -> bool {
    let length = text.bytes().take_while(|byte| *byte == mark.character).count();
    length >= mark.length && text[length..].trim().is_empty()
}

/// ```` ```" ````, ```` ```. ````: closes for its author.
fn is_messy_closing(text: &str, mark: &Mark<'_>) -> bool {
    let length = text.bytes().take_while(|byte| *byte == mark.character).count();
    let rest = text[length..].trim();
    length >= mark.length
        && rest.len() <= 4
        && !rest.contains(|c: char| c.is_alphanumeric() || matches!(c, '`' | '~' | '{' | '#' | '+'))
}

/// A kind of question line: what introduces it, and what marks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Signature {
    /// Level of a heading, 0 for a bold line, 10 more for a heading in a list item.
    form: usize,
    /// Whether `Q` is part of the mark.
    asks: bool,
}

/// The signature and number of a line that can start a question.
fn signature(line: &str) -> Option<(Signature, u32)> {
    let bare = line.trim_start();
    if line.len() - bare.len() > 3 || !bare.starts_with(['#', '*', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
        return None;
    }
    let (form, text) = if let Some(number) = ordered_number(bare) {
        let rest = bare.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ')' | ' '));
        let level = rest.bytes().take_while(|byte| *byte == b'#').count();
        return (level > 0 && rest[level..].starts_with(' '))
            .then_some((Signature { form: 10 + level, asks: false }, number));
    } else if bare.starts_with('#') {
        let level = bare.bytes().take_while(|byte| *byte == b'#').count();
        (level, bare[level..].trim_start_matches([' ', '*']))
    } else {
        (0, bare.strip_prefix("**")?)
    };
    let (found, _) = lead::split(text);
    match found {
        Lead::Number(number) => Some((Signature { form, asks: false }, number.main)),
        Lead::Question(Some(number)) => Some((Signature { form, asks: true }, number.main)),
        _ => None,
    }
}

/// How often each kind of question line occurs, fences not considered.
struct Habits {
    counts: HashMap<Signature, usize>,
}

impl Habits {
    fn of(lines: &[&str]) -> Self {
        let mut counts = HashMap::new();
        for (signature, _) in lines.iter().filter_map(|line| signature(line)) {
            *counts.entry(signature).or_insert(0) += 1;
        }
        Self { counts }
    }

    fn is_common(&self, signature: &Signature) -> bool {
        self.counts.get(signature).is_some_and(|count| *count >= 3)
    }
}

/// The number of an ordered list item.
fn ordered_number(text: &str) -> Option<u32> {
    let end = text.find(|c: char| !c.is_ascii_digit()).filter(|end| (1..=6).contains(end))?;
    let is_item = text[end..].starts_with(['.', ')']) && text[end + 1..].starts_with(' ');
    is_item.then(|| text[..end].parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Vec<usize> {
        let lines: Vec<&str> = text.split('\n').collect();
        let fences = find(&lines);
        (0..lines.len()).filter(|at| fences.inside[*at] == Inside::Fence).collect()
    }

    #[test]
    fn fences_end_where_their_author_ended_them() {
        assert_eq!(code("```js\nx\n```\"\ny"), [0, 1, 2]);
        assert_eq!(code("```ls -l```\ny"), Vec::<usize>::new());
        assert_eq!(code("1. a\n   ```js\n   x\n2. b\n   ```js\n   y\n   ```\nz"), [1, 2, 4, 5, 6]);
        assert_eq!(code("> ```\n> x\ny"), [0, 1]);
        assert_eq!(code("### 1. A\n\n### 2. B\n\n```js\nx\n\n### 3. C\n\n```\ny\n```\n"), [4, 5, 9, 10, 11]);
        assert_eq!(code("````md\n```js\n````\nx"), [0, 1, 2]);
    }
}

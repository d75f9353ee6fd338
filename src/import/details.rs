//! `<details>` blocks, paired by their own tags wherever these stand on a line.

use super::html;
use super::scan::Scan;

/// A place in a document: index of a line and byte in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) byte: usize,
}

/// One `<details>` with its summary.
#[derive(Clone, Debug)]
pub(super) struct Details {
    /// Where `<details>` starts.
    pub(super) open: Place,
    /// Where the text of the summary starts and ends; empty at the end of the opening tag when there is none.
    pub(super) summary: (Place, Place),
    /// Where the content starts: behind `</summary>`.
    pub(super) content: Place,
    /// Where the content ends: before `</details>`, or where the next block or the document shows that it was forgotten.
    pub(super) end: Place,
    /// Where the block ends: behind `</details>`.
    pub(super) close: Place,
    /// Whether there is a closing tag.
    pub(super) is_closed: bool,
    /// How many blocks are around it.
    pub(super) depth: usize,
}

struct Open {
    start: Place,
    behind_tag: Place,
    summary_start: Option<Place>,
    summary: Option<(Place, Place)>,
    content: Option<Place>,
}

/// Every block of a document, by where it opens.
pub(super) fn find(scan: &Scan<'_>) -> Vec<Details> {
    let mut found = Vec::new();
    let mut stack: Vec<Open> = Vec::new();
    for (line, tag) in tags(scan) {
        let start = Place { line, byte: tag.start };
        let end = Place { line, byte: tag.end };
        match (tag.name.as_str(), tag.closes) {
            ("details", false) => {
                stack.push(Open { start, behind_tag: end, summary_start: None, summary: None, content: None });
            }
            ("details", true) => {
                if let Some(open) = stack.pop() {
                    found.push(open.close(start, end, true, stack.len()));
                }
            }
            ("summary", false) => {
                if let Some(open) = stack.last_mut() {
                    open.summary_start.get_or_insert(end);
                }
            }
            _ => {
                if let Some(open) = stack.last_mut()
                    && open.summary.is_none()
                    && let Some(from) = open.summary_start
                {
                    open.summary = Some((from, start));
                    open.content = Some(end);
                }
            }
        }
    }
    let last = scan.lines.len().saturating_sub(1);
    let document_end = Place { line: last, byte: scan.lines.last().map_or(0, |line| line.text.len()) };
    while let Some(open) = stack.pop() {
        let depth = stack.len();
        found.push(open.close(document_end, document_end, false, depth));
    }
    found.sort_by_key(|details| details.open);
    found
}

fn tags<'a>(scan: &'a Scan<'_>) -> impl Iterator<Item = (usize, html::Tag)> + 'a {
    let lines = scan.lines.iter().enumerate().filter(|(_, line)| line.is_text() && line.text.contains('<'));
    lines.flat_map(|(at, line)| {
        let tags = html::tags(line.text).into_iter();
        tags.filter(|tag| matches!(tag.name.as_str(), "details" | "summary")).map(move |tag| (at, tag))
    })
}

impl Open {
    fn close(self, end: Place, close: Place, is_closed: bool, depth: usize) -> Details {
        let summary = self.summary.or_else(|| {
            // A summary that is never closed ends with its line.
            self.summary_start.map(|start| (start, Place { line: start.line, byte: usize::MAX }))
        });
        let content = self.content.or(summary.map(|(_, end)| end)).unwrap_or(self.behind_tag);
        let summary = summary.unwrap_or((self.behind_tag, self.behind_tag));
        Details { open: self.start, summary, content, end: end.max(content), close, is_closed, depth }
    }
}

/// The text between two places, line by line with each line's index.
pub(super) fn between<'a>(scan: &Scan<'a>, from: Place, to: Place) -> Vec<(usize, &'a str)> {
    let last = to.line.min(scan.lines.len().saturating_sub(1));
    (from.line..=last)
        .filter_map(|at| {
            let text = scan.lines.get(at)?.text;
            let start = if at == from.line { from.byte.min(text.len()) } else { 0 };
            let end = if at == to.line { to.byte.min(text.len()) } else { text.len() };
            text.get(start..end.max(start)).map(|text| (at, text))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::scan::scan;

    #[test]
    fn blocks_are_paired_whatever_stands_in_them() {
        let text = "<details>\n<summary>A?\n\n  * b\n</summary><br>\n\n```sh\n# </details>\n</details>\n\n<details><summary>C?</summary>\nx </details>\n";
        let scan = scan(text);
        let found = find(&scan);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[0].summary.0.line..=found[0].summary.1.line, 1..=4);
        assert_eq!(found[0].close.line, 8);
        assert_eq!(found[1].end, Place { line: 11, byte: 2 });
    }
}

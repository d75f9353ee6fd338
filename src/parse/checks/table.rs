//! Table rows: a `|` that was meant as text cuts a cell, and what is left over at the end is not shown.

use super::body_text::BodyText;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::Span;

/// Checks one row that stands under a head of `columns` cells.
pub(super) fn row(body: &BodyText<'_>, span: Span, columns: usize, diagnostics: &mut Vec<Diagnostic>) {
    let line = body.source(span).lines().next().unwrap_or("");
    let bars = bars(line);
    if let Some((start, bar, end)) = wiki_link(line, &bars) {
        let link = &line[start..end];
        let mended = format!("{}\\{}", &line[start..bar], &line[bar..end]);
        let place = Span::new(span.start + start, span.start + end);
        let finding = body
            .finding(Rule::UnescapedBar, place, format!("the `|` of `{link}` ends the cell: the link is lost"))
            .hint(format!("in a table write `{mended}`"))
            .fix(place, mended);
        diagnostics.push(finding);
        return;
    }
    let cells = cells(line, &bars);
    if cells.len() > columns {
        let count = cells.len();
        if cells[columns..].iter().all(|cell| line[cell.range()].trim().is_empty()) {
            return;
        }
        let place = Span::new(span.start + cells[columns].start, span.start + cells[count - 1].end);
        let message = format!("the row has {count} cells, the head {columns}: what is left over is not shown");
        diagnostics.push(
            body.finding(Rule::UnescapedBar, place, message).hint("a bar inside a cell is `\\|`, in code as well"),
        );
    }
}

/// Places of the bars that end cells: those without a backslash before them.
fn bars(line: &str) -> Vec<usize> {
    let bytes = line.as_bytes();
    (0..bytes.len()).filter(|&at| bytes[at] == b'|' && (at == 0 || bytes[at - 1] != b'\\')).collect()
}

/// The cells of a row, with the blanks around them.
fn cells(line: &str, bars: &[usize]) -> Vec<Span> {
    let end = line.trim_end().len();
    let mut cells = Vec::new();
    let mut start = 0;
    for &bar in bars {
        if !line[..bar].trim().is_empty() {
            cells.push(Span::new(start, bar));
        }
        start = bar + 1;
    }
    if start < end {
        cells.push(Span::new(start, end));
    }
    cells
}

/// A `[[id|text]]` whose bar ends a cell: start, bar, end.
fn wiki_link(line: &str, bars: &[usize]) -> Option<(usize, usize, usize)> {
    bars.iter().enumerate().find_map(|(index, &bar)| {
        let from = index.checked_sub(1).map_or(0, |before| bars[before] + 1);
        let to = bars.get(index + 1).copied().unwrap_or(line.len());
        let start = from + line[from..bar].rfind("[[")?;
        let end = bar + line[bar..to].find("]]")? + 2;
        let (id, text) = (&line[start + 2..bar], &line[bar + 1..end - 2]);
        let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_#. ".contains(&byte));
        (is_id && !text.contains(['[', ']'])).then_some((start, bar, end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_counted_as_the_parser_does() {
        let count = |line: &str| cells(line, &bars(line)).len();
        assert_eq!(count("| a | b |"), 2);
        assert_eq!(count("a | b"), 2);
        assert_eq!(count("|| b |"), 2);
        assert_eq!(count("| `a \\| b` | c |"), 2);
        assert_eq!(count("| `a || b` | c |"), 4);
    }
}

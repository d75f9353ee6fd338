//! Links that are text: their address is written nowhere, or has a blank in it.

use super::body_text::BodyText;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::limits;
use crate::source::Span;
use crate::text::near::only_near;

/// Longest label or address that is looked at, in bytes.
const MAX_LENGTH: usize = 500;

pub(super) fn check(body: &BodyText<'_>, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let text = body.source(span);
    let at = |start: usize, end: usize| Span::new(span.start + start, span.start + end);
    for (bracket, _) in text.match_indices(']') {
        let Some(open) = opening(text, bracket) else { continue };
        let is_image = text[..open].ends_with('!');
        let start = open - usize::from(is_image);
        let before = text[..start].chars().next_back();
        let rest = &text[bracket + 1..];
        if let Some(label) = enclosed(rest, '[', ']') {
            // `table[i][j]` is code, and what follows another link's bracket belongs to that.
            let is_index = before.is_some_and(|c| c.is_alphanumeric() || c == ']' || c == ')' || c == '\\');
            let typed = if label.is_empty() { &text[open + 1..bracket] } else { label };
            if !is_index && !typed.trim().is_empty() && !typed.starts_with('^') {
                diagnostics.push(undefined(body, at(start, bracket + label.len() + 3), typed, diagnostics.len()));
            }
        } else if let Some(typed) = enclosed(rest, '(', ')')
            && let address = typed.split(" \"").next().unwrap_or(typed)
            && is_address_with_blank(address)
        {
            let place = bracket + 2;
            let finding = body
                .finding(
                    Rule::BlankInAddress,
                    at(start, place + typed.len() + 1),
                    format!("`{address}` has a blank: the link is shown as text"),
                )
                .hint(format!("write `<{address}>`, or `%20` in place of the blank"));
            diagnostics.push(finding.fix(at(place, place + address.len()), format!("<{address}>")));
        }
    }
}

/// The bracket that opens what the one at `close` closes.
fn opening(text: &str, close: usize) -> Option<usize> {
    let from = close.saturating_sub(MAX_LENGTH);
    let mut depth = 0;
    for at in (from..close).rev() {
        match text.as_bytes()[at] {
            b'[' if depth == 0 => return (!text[..at].ends_with('\\')).then_some(at),
            b'[' => depth -= 1,
            b']' => depth += 1,
            _ => {}
        }
    }
    None
}

/// What is between these brackets at the start of `text`, on one line.
fn enclosed(text: &str, open: char, close: char) -> Option<&str> {
    let inside = text.strip_prefix(open)?;
    let end = inside.find([open, close, '\n']).filter(|end| *end <= MAX_LENGTH && inside[*end..].starts_with(close))?;
    Some(&inside[..end])
}

/// Whether this is the path of a file or an address, but for a blank.
fn is_address_with_blank(text: &str) -> bool {
    let text = text.trim();
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending.split('#').next().unwrap_or(ending));
    let is_file = (1..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_elsewhere = text.contains("://") || text.starts_with("www.") || text.starts_with("mailto:");
    text.contains(' ') && !text.starts_with('<') && !text.contains(['"', '\'']) && (is_file || is_elsewhere)
}

fn undefined(body: &BodyText<'_>, place: Span, label: &str, known: usize) -> Diagnostic {
    let message = format!("`{label}` is not defined: the link is shown as text");
    let finding = body.finding(Rule::UndefinedReference, place, message);
    let labels: Vec<&str> = body.text.lines().filter_map(defined_label).take(limits::LINKS.most).collect();
    // Each suggestion compares the label with every other one.
    let near = only_near(label, labels.iter().copied().filter(|_| known < limits::SUGGESTIONS));
    match near {
        Some(near) => finding.hint(format!("did you mean `{near}`?")),
        None => finding.hint(format!("add a line `[{label}]: address`, or write `[words](address)`")),
    }
}

/// The label that a line defines: `[label]: address`.
fn defined_label(line: &str) -> Option<&str> {
    let inside = line.trim_start_matches([' ', '>']).strip_prefix('[')?;
    let (label, rest) = inside.split_once("]:")?;
    (!label.starts_with('^') && !rest.trim().is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_with_blanks_are_told_from_remarks() {
        for address in [
            "my file.md",
            "pic ture.png",
            "a b/c d.md#e",
            "https://a.example/b c",
            "www.a.example/b c",
            "mailto:a@b.example?subject=b c",
        ] {
            assert!(is_address_with_blank(address), "{address}");
        }
        for words in ["see below", "a, b", "file.md", "<my file.md>", "x.md \"title\"", "in 1.5 seconds"] {
            assert!(!is_address_with_blank(words), "{words}");
        }
    }
}

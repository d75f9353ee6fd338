//! Vertical flow diagrams: one term a line with arrows between, as a list that a screen reader can follow.

use crate::text::html::escape_into;

/// One step of a flow: what leads to it, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Words beside the arrow that leads here; empty for a bare arrow and for the first step.
    pub label: String,
    /// The term's lines.
    pub terms: Vec<String>,
}

/// Characters that alone, or before a label, make an arrow line.
const ARROWS: &[char] = &['↓', '⇓', '⬇', '▼', '⭣', '🠗', '↧', '\u{fe0f}'];

/// Reads a flow: a fence whose language is `flow`, or a plain one in which terms and arrow lines take turns.
///
/// `None` when the block is something else: a tree, a box, code.
#[must_use]
pub fn parse(language: &str, code: &str) -> Option<Vec<Step>> {
    let is_named = language == "flow";
    if !is_named && !matches!(language, "" | "text" | "txt" | "plain" | "plaintext") {
        return None;
    }
    let lines: Vec<&str> = code.lines().filter(|line| !line.trim().is_empty()).collect();
    let mut steps = vec![Step { label: String::new(), terms: Vec::new() }];
    for line in lines {
        match arrow_label(line, is_named) {
            Some(label) => {
                let last = steps.last_mut().expect("there is always a step");
                if last.terms.is_empty() {
                    // Two arrow lines in a row: a stem drawn with `|` above its tip, or a second label.
                    if last.label.is_empty() {
                        label.clone_into(&mut last.label);
                    }
                    if steps.len() == 1 && !is_named {
                        return None;
                    }
                } else {
                    steps.push(Step { label: label.to_owned(), terms: Vec::new() });
                }
            }
            None => {
                let last = steps.last_mut().expect("there is always a step");
                last.terms.push(line.trim().to_owned());
                let is_drawing = line.contains(['─', '│', '┌', '└', '├', '+', '|']) || line.trim() != line.trim_end();
                if !is_named && (last.terms.len() > 1 || is_drawing) {
                    return None;
                }
            }
        }
    }
    steps.retain(|step| !step.terms.is_empty());
    (steps.len() > 1 || (is_named && !steps.is_empty())).then_some(steps)
}

/// The label of an arrow line, empty for a bare arrow; `None` for any other line.
fn arrow_label(line: &str, is_named: bool) -> Option<&str> {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix(ARROWS) {
        return Some(rest.trim_start_matches(ARROWS).trim());
    }
    let is_ascii_arrow = matches!(line, "|" | "v" | "V" | "│");
    (is_named && is_ascii_arrow).then_some("")
}

/// A flow as an ordered list; the arrows are drawn by the style sheet.
#[must_use]
pub fn html(steps: &[Step]) -> String {
    let mut html = String::from("<ol class=\"flow\">\n");
    for step in steps {
        html.push_str("<li>");
        if !step.label.is_empty() {
            html.push_str("<span class=\"flow-label\">");
            escape_into(&mut html, &step.label);
            html.push_str("</span> ");
        }
        html.push_str("<span class=\"flow-term\">");
        for (index, term) in step.terms.iter().enumerate() {
            if index > 0 {
                html.push_str("<br />");
            }
            escape_into(&mut html, term);
        }
        html.push_str("</span></li>\n");
    }
    html.push_str("</ol>\n");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(language: &str, code: &str) -> Option<Vec<(String, String)>> {
        parse(language, code).map(|steps| steps.into_iter().map(|step| (step.label, step.terms.join("/"))).collect())
    }

    #[test]
    fn terms_and_arrows_become_steps() {
        let expected = Some(vec![
            (String::new(), "Client".to_owned()),
            (String::new(), "Gateway".to_owned()),
            ("on timeout".to_owned(), "Retry <queue>".to_owned()),
        ]);
        let code = "Client\n  ↓\nGateway\n↓ on timeout\nRetry <queue>\n";
        assert_eq!(terms("flow", code), expected);
        assert_eq!(terms("text", code), expected);
        assert!(html(&parse("flow", code).expect("a flow")).contains("Retry &lt;queue&gt;"));
    }

    #[test]
    fn what_is_no_flow_stays_as_it_is() {
        assert_eq!(terms("go", "a\n↓\nb\n"), None);
        assert_eq!(terms("text", "a\nb\n↓\nc\n"), None);
        assert_eq!(terms("text", "+---+\n| a |\n+---+\n"), None);
        assert_eq!(terms("text", "only one\n"), None);
        assert_eq!(terms("flow", ""), None);
    }
}

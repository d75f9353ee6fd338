//! Headings: levels that skip one, and names that stand twice in a page.

use std::collections::BTreeMap;

use super::body_text::BodyText;
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::anchor::anchor;
use crate::parse::outline::Heading;
use crate::source::Span;

pub(super) fn check(body: &BodyText<'_>, headings: &[Heading], diagnostics: &mut Vec<Diagnostic>) {
    levels(body, headings, diagnostics);
    duplicates(body, headings, diagnostics);
}

fn levels(body: &BodyText<'_>, headings: &[Heading], diagnostics: &mut Vec<Diagnostic>) {
    // The question is the heading of level 1.
    let mut last = 1;
    for heading in headings {
        if heading.level == 1 {
            let message = "a heading of level 1: that is the question's own";
            diagnostics.push(
                body.finding(Rule::HeadingLevel, first_line(body, heading), message)
                    .hint("headings of an answer start with `##`"),
            );
        } else if heading.level > last + 1 {
            let message = format!("the heading's level jumps from {last} to {}", heading.level);
            let wanted = "#".repeat(usize::from(last) + 1);
            diagnostics.push(
                body.finding(Rule::HeadingLevel, first_line(body, heading), message)
                    .hint(format!("write `{wanted}`, or add the heading that is missing above it")),
            );
        }
        last = heading.level.max(2);
    }
}

fn duplicates(body: &BodyText<'_>, headings: &[Heading], diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for heading in headings {
        let wanted = anchor(&heading.text);
        let is_numbered = heading.anchor.strip_prefix(&wanted).is_some_and(|rest| {
            rest.strip_prefix('-').is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        });
        if is_numbered && let Some(first) = seen.get(&wanted) {
            let message =
                format!("heading `{}` stands in this page before: its link is `#{}`", heading.text, heading.anchor);
            let hint = if *first == heading.text {
                "give one of the two another text, or an anchor of its own: `{#name}`".to_owned()
            } else {
                format!("`{first}` has the same anchor: give one of the two its own, `{{#name}}`")
            };
            diagnostics.push(body.finding(Rule::DuplicateHeading, first_line(body, heading), message).hint(hint));
        }
        seen.entry(wanted).or_insert(&heading.text);
    }
}

/// The heading's first line: its span holds the line end, too.
fn first_line(body: &BodyText<'_>, heading: &Heading) -> Span {
    let length = body.source(heading.span).lines().next().map_or(0, str::len);
    Span::new(heading.span.start, heading.span.start + length)
}

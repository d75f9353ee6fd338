//! What an editor offers to mend: the replacements that findings carry, as `check --fix` makes them.

use serde_json::{Value, json};

use super::findings::finding;
use super::page::Page;
use super::protocol::text_edit;
use crate::check::fix::chosen;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// The kind of the action that mends all of a file.
const FIX_ALL: &str = "source.fixAll.askbook";

/// Actions for the range `span`; `only` names the kinds that are wanted, all when it is empty.
pub(super) fn actions(page: &Page, uri: &str, findings: &[Diagnostic], span: Span, only: &[&str]) -> Value {
    let wants =
        |kind: &str| only.is_empty() || only.iter().any(|only| kind == *only || kind.starts_with(&format!("{only}.")));
    let lines = page.lines();
    let mut actions = Vec::new();
    let change = |diagnostics: &[&Diagnostic]| {
        let edits: Vec<Value> =
            chosen(diagnostics).iter().map(|fix| text_edit(lines.range(fix.span), &fix.text)).collect();
        json!({ "changes": { uri: edits } })
    };
    if wants("quickfix") {
        let here = findings.iter().filter(|found| found.span.start <= span.end && span.start <= found.span.end);
        for diagnostic in here.filter(|found| found.fix.is_some()) {
            actions.push(json!({
                "title": title(diagnostic),
                "kind": "quickfix",
                "isPreferred": true,
                "diagnostics": [finding(diagnostic, &lines)],
                "edit": change(&[diagnostic]),
            }));
        }
    }
    let mendable: Vec<&Diagnostic> = findings.iter().filter(|found| found.fix.is_some()).collect();
    if wants(FIX_ALL) && !mendable.is_empty() {
        actions.push(json!({
            "title": "Mend what is safe to mend in this file",
            "kind": FIX_ALL,
            "edit": change(&mendable),
        }));
    }
    json!(actions)
}

/// What a replacement does, in a line.
fn title(diagnostic: &Diagnostic) -> String {
    let text = diagnostic.fix.as_deref().map_or("", |fix| fix.text.as_str());
    if text.is_empty() || text.contains('\n') || text.chars().count() > 60 {
        return match &diagnostic.hint {
            Some(hint) => format!("Mend: {hint}"),
            None => format!("Mend {}", diagnostic.rule.id()),
        };
    }
    format!("Change to `{}`", text.trim())
}

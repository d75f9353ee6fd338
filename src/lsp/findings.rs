//! What is wrong, as editors show it; and which files need to be told about again.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::position::{Encoding, Lines};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::SourcePath;

/// A finding for an editor.
pub(super) fn finding(diagnostic: &Diagnostic, lines: &Lines<'_>) -> Value {
    let severity = match diagnostic.severity {
        Severity::Error => 1,
        Severity::Warning => 2,
        Severity::Note => 3,
    };
    let message = match &diagnostic.hint {
        Some(hint) => format!("{}\nhint: {hint}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    json!({
        "range": lines.range(diagnostic.span),
        "severity": severity,
        "code": diagnostic.rule.id(),
        "source": "askbook",
        "message": message,
    })
}

/// The findings of one file, of all that are sorted by file.
pub(super) fn of_file<'d>(diagnostics: &'d [Diagnostic], path: &SourcePath) -> &'d [Diagnostic] {
    let start = diagnostics.partition_point(|diagnostic| diagnostic.path < *path);
    let end = diagnostics.partition_point(|diagnostic| diagnostic.path <= *path);
    &diagnostics[start..end]
}

/// The files whose findings are others than before; both are sorted by file.
pub(super) fn changed_files(before: &[Diagnostic], after: &[Diagnostic]) -> BTreeSet<SourcePath> {
    let mut changed = BTreeSet::new();
    let (mut before, mut after) = (before, after);
    while let Some(path) = before.first().into_iter().chain(after.first()).map(|diagnostic| &diagnostic.path).min() {
        let of_path = |diagnostics: &[Diagnostic]| diagnostics.iter().take_while(|found| found.path == *path).count();
        let (first, second) = (before.split_at(of_path(before)), after.split_at(of_path(after)));
        if first.0 != second.0 {
            changed.insert(path.clone());
        }
        (before, after) = (first.1, second.1);
    }
    changed
}

/// The message that shows a file's findings in place of those that it had.
pub(super) fn publish(
    uri: &str,
    version: Option<i64>,
    text: &str,
    encoding: Encoding,
    diagnostics: &[Diagnostic],
) -> Value {
    let lines = Lines::new(text, encoding);
    let found: Vec<Value> = diagnostics.iter().map(|diagnostic| finding(diagnostic, &lines)).collect();
    let mut parameters = json!({ "uri": uri, "diagnostics": found });
    if let Some(version) = version {
        parameters["version"] = json!(version);
    }
    json!({ "jsonrpc": "2.0", "method": "textDocument/publishDiagnostics", "params": parameters })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Rule;
    use crate::source::Span;

    fn found(path: &str, start: usize) -> Diagnostic {
        Diagnostic::new(Rule::BrokenLink, &SourcePath::new(path), Span::at(start), "m")
    }

    #[test]
    fn only_files_with_other_findings_are_told_about() {
        let before = [found("a", 1), found("b", 1), found("b", 2), found("d", 1)];
        let after = [found("a", 1), found("b", 1), found("c", 9), found("d", 2)];
        let changed = changed_files(&before, &after);
        assert_eq!(changed.iter().map(SourcePath::as_str).collect::<Vec<_>>(), ["b", "c", "d"]);
        assert!(changed_files(&before, &before).is_empty());
        assert_eq!(changed_files(&[], &after).len(), 4);
        assert_eq!(of_file(&before, &SourcePath::new("b")), &before[1..3]);
        assert_eq!(of_file(&before, &SourcePath::new("c")), &[]);
    }
}

//! Findings as SARIF 2.1.0, which code hosts show beside the lines
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use url::Url;

use crate::check::pages;
use crate::config;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::load::Project;
use crate::source::{SourceFile, Span};
use crate::text::remembered::key;

/// One document with every finding and the rules that they break.
pub(super) fn document(diagnostics: &[Diagnostic], project: &Project) -> String {
    let rules: Vec<Rule> = diagnostics.iter().map(|found| found.rule).collect::<BTreeSet<_>>().into_iter().collect();
    // Paths count from the repository's root, where a book may be in a folder.
    let folder = config::read(&project.book_toml).0.site.repository_path;
    let mut repeated: BTreeMap<String, usize> = BTreeMap::new();
    let results = diagnostics.iter().map(|diagnostic| {
        let rule = rules.binary_search(&diagnostic.rule).expect("it is one of them");
        let mut result = result(diagnostic, project, &folder, &mut repeated);
        result["ruleIndex"] = json!(rule);
        result
    });
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "askbook",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.iter().copied().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{document}\n")
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn rule(rule: Rule) -> Value {
    json!({
        "id": rule.id(),
        "shortDescription": { "text": rule.summary() },
        "help": { "text": pages::explanation(rule), "markdown": pages::page(rule) },
        "defaultConfiguration": { "level": level(rule.default_severity()) },
    })
}

fn result(diagnostic: &Diagnostic, project: &Project, folder: &str, repeated: &mut BTreeMap<String, usize>) -> Value {
    let file = project.file(&diagnostic.path);
    let artifact = json!({ "uri": relative_uri(folder, diagnostic.path.as_str()), "uriBaseId": "%SRCROOT%" });
    let message = match &diagnostic.hint {
        Some(hint) => format!("{}\nhint: {hint}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let mut physical = json!({ "artifactLocation": artifact });
    if let Some(file) = file {
        physical["region"] = region(file, diagnostic.span);
    }
    // What tells a finding from others when lines move: everything but its place.
    let parts = [diagnostic.rule.id(), diagnostic.path.as_str(), &diagnostic.message].map(str::as_bytes);
    let hash = key(&parts).iter().take(8).fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"));
    let count = repeated.entry(hash.clone()).or_default();
    *count += 1;
    let mut result = json!({
        "ruleId": diagnostic.rule.id(),
        "level": level(diagnostic.severity),
        "message": { "text": message },
        "locations": [{ "physicalLocation": physical }],
        "partialFingerprints": { "ruleAndMessage/v1": format!("{hash}:{count}") },
    });
    if let (Some(fix), Some(file)) = (&diagnostic.fix, file) {
        let text = diagnostic.hint.as_deref().unwrap_or("what `askbook check --fix` does");
        result["fixes"] = json!([{
            "description": { "text": text },
            "artifactChanges": [{
                "artifactLocation": artifact,
                "replacements": [{ "deletedRegion": region(file, fix.span), "insertedContent": { "text": fix.text } }],
            }],
        }]);
    }
    result
}

fn region(file: &SourceFile, span: Span) -> Value {
    let [start, end] = [span.start, span.end].map(|offset| file.position(offset));
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A path from the repository's root as a relative address.
fn relative_uri(folder: &str, path: &str) -> String {
    let mut url = Url::parse("file:///").expect("it is an address");
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.clear().extend(folder.split('/').filter(|part| !part.is_empty())).extend(path.split('/'));
    }
    url.path().trim_start_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_an_address_from_the_root_of_the_repository() {
        assert_eq!(relative_uri("", "content/go/a b#1.md"), "content/go/a%20b%231.md");
        assert_eq!(relative_uri("docs/book", "book.toml"), "docs/book/book.toml");
    }
}

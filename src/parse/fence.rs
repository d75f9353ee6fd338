//! The line that opens a fenced code block: a language, and attributes in braces.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::source::Span;

/// What stands behind the opening backticks: `go {hl=3-5 title="main.go"}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FenceInfo {
    /// The language, lower case; empty when none is named.
    pub language: String,
    /// Shown above the code.
    pub title: Option<String>,
    /// Numbers of the lines to mark, from 1.
    pub marked: BTreeSet<usize>,
    /// Whether `check --snippets` leaves it out.
    pub skip_check: bool,
    /// Why it is left out.
    pub reason: Option<String>,
    /// The name of a tab: neighboring fences that have one are shown in turn.
    pub tab: Option<String>,
    /// The file of the book whose code is shown, and after a `#` the region of it.
    pub file: Option<String>,
    /// The number of the first line, when lines have numbers.
    pub numbers: Option<usize>,
    /// What its drawing shows, for those who cannot see it.
    pub alternative: Option<String>,
    /// Attributes that mean nothing here, as typed, with their place in the info string.
    pub unknown: Vec<(String, Span)>,
}

/// The language of a fence that is a formula.
pub const FORMULA: &str = "math";

/// Attributes that a fence knows, and what each is for.
pub const ATTRIBUTES: &[(&str, &str)] = &[
    ("title", "What is shown above the code: `title=\"main.go\"`."),
    ("hl", "Numbers of the lines to mark: `hl=3-5`."),
    ("numbers", "Shows the numbers of lines."),
    ("tab", "A name: neighboring blocks with one are tabs, `tab=\"Go\"`."),
    ("file", "A file of the book whose code is shown: `file=\"examples/main.go#region\"`."),
    ("alt", "What a drawing shows, for those who cannot see it: `alt=\"orders go to the queue\"`."),
    ("check", "`check=skip` leaves the code out of `check --snippets`."),
    ("reason", "Why the code is left out: `reason=\"pseudo-code\"`."),
];

/// Most lines that one `hl` marks: a range typed by mistake must not fill the memory.
const MAX_MARKED: usize = 10_000;

/// Reads an info string. Unknown and malformed attributes are kept apart, never an error.
#[must_use]
pub fn parse(info: &str) -> FenceInfo {
    let mut fence = FenceInfo::default();
    let (language, rest) = match info.find(|c: char| c.is_whitespace() || c == '{' || c == ',') {
        Some(end) => info.split_at(end),
        None => (info, ""),
    };
    fence.language = language.to_lowercase();
    let offset = language.len();
    for (name, value, span) in attributes(rest) {
        let span = span.shifted(offset);
        match (name, value.as_deref()) {
            ("title", Some(title)) => fence.title = Some(title.to_owned()),
            ("hl", Some(lines)) => match line_numbers(lines) {
                Some(numbers) => fence.marked = numbers,
                None => fence.unknown.push((format!("hl={lines}"), span)),
            },
            ("check", Some("skip")) => fence.skip_check = true,
            ("reason", Some(reason)) => fence.reason = Some(reason.to_owned()),
            ("alt", Some(words)) if !words.trim().is_empty() => fence.alternative = Some(words.trim().to_owned()),
            ("tab", Some(name)) if !name.trim().is_empty() => fence.tab = Some(name.trim().to_owned()),
            ("file", Some(path)) if !path.trim().is_empty() => fence.file = Some(path.trim().to_owned()),
            ("numbers", None) => fence.numbers = Some(1),
            ("numbers", Some(first)) if first.parse::<u32>().is_ok() => fence.numbers = first.parse().ok(),
            _ => fence.unknown.push((info[span.range()].to_owned(), span)),
        }
    }
    fence
}

/// `name=value`, `name="value"` and bare names between braces, with their place.
fn attributes(text: &str) -> Vec<(&str, Option<String>, Span)> {
    let mut found = Vec::new();
    let Some(open) = text.find('{') else { return found };
    let end = text.rfind('}').unwrap_or(text.len());
    let mut at = open + 1;
    while at < end {
        let rest = &text[at..end];
        let skipped = rest.len() - rest.trim_start_matches([' ', '\t', ',']).len();
        at += skipped;
        let rest = &text[at..end];
        if rest.is_empty() {
            break;
        }
        let name_end = rest.find(['=', ' ', '\t', ',']).unwrap_or(rest.len());
        let name = &rest[..name_end];
        let mut length = name_end;
        let mut value = None;
        if let Some(after) = rest[name_end..].strip_prefix('=') {
            if let Some(quoted) = after.strip_prefix('"') {
                let close = quoted.find('"').unwrap_or(quoted.len());
                value = Some(quoted[..close].to_owned());
                length = name_end + 2 + close + usize::from(close < quoted.len());
            } else {
                let stop = after.find([' ', '\t']).unwrap_or(after.len());
                value = Some(after[..stop].to_owned());
                length = name_end + 1 + stop;
            }
        }
        found.push((name, value, Span::new(at, at + length)));
        at += length.max(1);
    }
    found
}

/// `3`, `3-5`, `1,4-6` as a set; `None` when it is anything else.
fn line_numbers(text: &str) -> Option<BTreeSet<usize>> {
    let mut numbers = BTreeSet::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last): (usize, usize) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        if first == 0 || last < first || last - first > MAX_MARKED {
            return None;
        }
        numbers.extend(first..=last);
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn info_strings_of_every_kind_are_read() {
        let fence = parse("Go {hl=1,3-4 title=\"cmd/main.go\"}");
        assert_eq!(fence.language, "go");
        assert_eq!(fence.title.as_deref(), Some("cmd/main.go"));
        assert_eq!(fence.marked, BTreeSet::from([1, 3, 4]));
        assert_eq!(fence.unknown, []);
        assert!(parse("go {check=skip reason=\"pseudo-code\"}").skip_check);
        assert_eq!(parse("").language, "");
        assert_eq!(parse("rust,ignore").language, "rust");
        assert_eq!(parse("{title=\"only a title\"}").title.as_deref(), Some("only a title"));
    }

    #[test]
    fn what_it_does_not_know_is_kept_with_its_place() {
        let info = "go {titel=x hl=0}";
        let fence = parse(info);
        let places: Vec<_> = fence.unknown.iter().map(|(text, span)| (text.as_str(), &info[span.range()])).collect();
        assert_eq!(places, [("titel=x", "titel=x"), ("hl=0", "hl=0")]);
        for odd in ["{", "}{", "go {=", "go {a=\"", "go {hl=5-3}", "ä {ö=ü}", "go {,,}"] {
            let _ = parse(odd);
        }
    }
}

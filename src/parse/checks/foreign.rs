//! The syntax of other tools, which is plain text here, with what does the same.

use super::body_text::BodyText;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::Span;

/// What a line begins with, whether more has to follow it, and what to write instead.
const LINES: &[(&str, Follows, &str)] = &[
    (":::", Follows::Word, "write an alert: `> [!NOTE]`, and its text on lines that begin with `>`"),
    ("!!!", Follows::Word, "write an alert: `> [!NOTE]`, and its text on lines that begin with `>`"),
    ("???", Follows::Word, "write `<details><summary>…</summary>` around the text"),
    ("===", Follows::Quote, "give neighboring fences names: ```go {tab=\"Go\"}"),
    ("{%", Follows::Anything, "write what it would insert"),
    ("{{<", Follows::Anything, "write what it would insert"),
    ("{{%", Follows::Anything, "write what it would insert"),
    ("{{#", Follows::Anything, "show a file with a fence: ```go {file=\"examples/main.go\"}"),
    ("{:", Follows::Brace, "remove it: attributes of elements are not read"),
    ("--8<--", Follows::Anything, "show a file with a fence: ```go {file=\"examples/main.go\"}"),
    ("[TOC]", Follows::Nothing, "remove it: a page shows its contents beside the text"),
    ("[toc]", Follows::Nothing, "remove it: a page shows its contents beside the text"),
    ("{{TOC}}", Follows::Nothing, "remove it: a page shows its contents beside the text"),
];

/// What has to follow a beginning.
#[derive(Clone, Copy)]
enum Follows {
    Anything,
    /// The line ends.
    Nothing,
    /// A word, after a blank or not.
    Word,
    /// A name in quotes.
    Quote,
    /// A brace closes at the end of the line.
    Brace,
}

pub(super) fn check(body: &BodyText<'_>, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let text = body.source(span);
    let mut start = span.start;
    for line in text.split_inclusive('\n') {
        let typed = line.trim();
        let indent = line.len() - line.trim_start().len();
        let place = Span::new(start + indent, start + indent + typed.len());
        start += line.len();
        let before = body.source(Span::new(body.start, place.start));
        let is_line =
            before.rfind('\n').map_or(before, |end| &before[end + 1..]).trim_matches([' ', '\t', '>']).is_empty();
        if !is_line {
            continue;
        }
        if let Some((_, _, hint)) = LINES.iter().find(|(begin, follows, _)| begins(typed, begin, *follows)) {
            let message = format!("`{typed}` is syntax of another tool, shown as text");
            diagnostics.push(body.finding(Rule::ForeignSyntax, place, message).hint(*hint));
        }
    }
}

fn begins(line: &str, begin: &str, follows: Follows) -> bool {
    let Some(rest) = line.strip_prefix(begin) else { return false };
    match follows {
        Follows::Anything => true,
        Follows::Nothing => rest.is_empty(),
        Follows::Word => {
            rest.trim_start().trim_start_matches('{').starts_with(|c: char| c.is_ascii_alphabetic()) && rest.len() < 200
        }
        Follows::Quote => rest.trim_start().starts_with('"') && rest.ends_with('"'),
        Follows::Brace => rest.ends_with('}'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_other_tools_are_told_from_prose() {
        let is_foreign = |line: &str| LINES.iter().any(|(begin, follows, _)| begins(line, begin, *follows));
        for line in [
            ":::tip",
            "::: warning Careful",
            ":::{note}",
            "!!! note",
            "??? question \"Why?\"",
            "=== \"Go\"",
            "{{#include a.rs}}",
            "{% raw %}",
            "{{< youtube x >}}",
            "[TOC]",
            "{: .wide}",
        ] {
            assert!(is_foreign(line), "{line}");
        }
        for line in ["{{ .Values }}", "!!", ":::", "[TOC](x.md)", "===", "{a: 1}", "1:::2"] {
            assert!(!is_foreign(line), "{line}");
        }
    }
}

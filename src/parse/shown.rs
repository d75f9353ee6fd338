//! Fences that show a file of the book, or a region of it.

use super::Body;
use crate::diagnostic::{Diagnostic, Rule};
use crate::load::shown::{Shown, path};
use crate::source::SourcePath;
use crate::text::near::nearest;

/// Gives each fence of `body`, written in the file at `from`, the code of the file that it names.
pub(crate) fn fill(body: &mut Body, from: &SourcePath, shown: &Shown, diagnostics: &mut Vec<Diagnostic>) {
    for fence in &mut body.outline.fences {
        let Some(typed) = fence.info.file.clone() else { continue };
        let found = match path(from, &typed) {
            None => Err(Missing { message: format!("`{typed}` is outside of the book"), hint: None }),
            Some(path) => match shown.get(&path) {
                Some(Ok(text)) => code(text, typed.split_once('#').map(|(_, region)| region), &path),
                Some(Err(reason)) => Err(Missing { message: reason.clone(), hint: None }),
                None => Err(Missing { message: format!("file `{path}` does not exist"), hint: None }),
            },
        };
        // What other tools test is not tested again.
        fence.info.skip_check = true;
        match found {
            Ok(code) if fence.code.trim().is_empty() => fence.code = code,
            Ok(_) => diagnostics.push(
                Diagnostic::new(
                    Rule::MissingCode,
                    from,
                    fence.info_span,
                    format!("the fence has code, so `{typed}` is not shown"),
                )
                .hint("remove the code, or `file`"),
            ),
            Err(Missing { message, hint }) => {
                let finding = Diagnostic::new(Rule::MissingCode, from, fence.info_span, message);
                diagnostics.push(match hint {
                    Some(hint) => finding.hint(hint),
                    None => finding,
                });
            }
        }
    }
}

struct Missing {
    message: String,
    hint: Option<String>,
}

/// The code of a file, or of the region of it, without the marks of regions.
fn code(text: &str, region: Option<&str>, path: &SourcePath) -> Result<String, Missing> {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<&str> = text.lines().collect();
    let inside = match region {
        None => &lines[..],
        Some(name) => {
            let start = lines.iter().position(|line| mark(line) == Some(Mark::Start(name)));
            let Some(start) = start else {
                let names = lines.iter().filter_map(|line| match mark(line) {
                    Some(Mark::Start(name)) => Some(name),
                    _ => None,
                });
                let hint = nearest(name, names).map(|near| format!("did you mean `#{near}`?"));
                return Err(Missing { message: format!("`{path}` has no `#region {name}`"), hint });
            };
            let Some(length) = end_of(&lines[start + 1..], name) else {
                let message = format!("`#region {name}` of `{path}` has no `#endregion`");
                return Err(Missing { message, hint: None });
            };
            &lines[start + 1..start + 1 + length]
        }
    };
    let is_blank = |line: &&str| line.trim().is_empty();
    let kept: Vec<&str> = inside.iter().copied().filter(|line| mark(line).is_none()).skip_while(is_blank).collect();
    let kept = &kept[..kept.len() - kept.iter().rev().take_while(|line| is_blank(line)).count()];
    let indent =
        kept.iter().filter(|line| !line.trim().is_empty()).map(|line| blank(line)).min_by_key(|indent| indent.len());
    let indent = indent
        .filter(|indent| kept.iter().all(|line| line.trim().is_empty() || line.starts_with(indent)))
        .unwrap_or("");
    let lines = kept.iter().map(|line| line.strip_prefix(indent).unwrap_or("").trim_end_matches('\r'));
    let code: String = lines.flat_map(|line| [line, "\n"]).collect();
    Ok(code)
}

fn blank(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// Lines to the end of the region that begins before `lines`.
fn end_of(lines: &[&str], name: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (index, line) in lines.iter().enumerate() {
        match mark(line) {
            Some(Mark::Start(_)) => open += 1,
            Some(Mark::End(ended)) if ended == name || (ended.is_empty() && open == 0) => return Some(index),
            Some(Mark::End(_)) => open = open.saturating_sub(1),
            None => {}
        }
    }
    None
}

/// A comment that begins or ends a region, as editors fold them.
#[derive(Debug, PartialEq, Eq)]
enum Mark<'a> {
    Start(&'a str),
    End(&'a str),
}

fn mark(line: &str) -> Option<Mark<'_>> {
    let at =
        line.find("#region").map(|at| (at, "#region")).or_else(|| line.find("#endregion").map(|at| (at, "#endregion")));
    let (at, word) = at?;
    // Only what opens a comment is before it.
    let is_comment = line[..at].chars().all(|c| c.is_whitespace() || "/#*<!-;%\"'(".contains(c));
    let rest = line[at + word.len()..].trim().trim_end_matches("-->").trim_end_matches("*/").trim();
    let name = rest.split_whitespace().next().unwrap_or("");
    is_comment.then_some(if word == "#region" { Mark::Start(name) } else { Mark::End(name) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, region: Option<&str>) -> String {
        code(text, region, &SourcePath::new("a.go"))
            .unwrap_or_else(|missing| missing.message + &missing.hint.unwrap_or_default())
    }

    #[test]
    fn a_region_is_what_is_between_its_marks() {
        let text = "package a\n\n// #region one\nfunc a() {\n\t// #region two\n\tb()\n\n\tc()\n\t// #endregion two\n}\n// #endregion\nend\n";
        assert_eq!(shown(text, None), "package a\n\nfunc a() {\n\tb()\n\n\tc()\n}\nend\n");
        assert_eq!(shown(text, Some("one")), "func a() {\n\tb()\n\n\tc()\n}\n");
        assert_eq!(shown(text, Some("two")), "b()\n\nc()\n");
        assert_eq!(shown(text, Some("twoo")), "`a.go` has no `#region twoo`did you mean `#two`?");
        assert_eq!(shown("# #region a\nx\n", Some("a")), "`#region a` of `a.go` has no `#endregion`");
        for line in
            ["  # #region x", "<!-- #region x -->", "/* #region x */", "//#region x y", "-- #region x", "#region x"]
        {
            assert_eq!(mark(line), Some(Mark::Start("x")), "{line}");
        }
        assert_eq!(mark("print(\"see #region x\")"), None);
    }
}

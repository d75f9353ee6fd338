//! `check --fix`: what is safe to mend, mended in a file's text.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Fix, changed};
use crate::parse::front_matter::{key_names, split};
use crate::source::{SourceFile, Span};
use crate::text::toml::quoted;

/// A file's text with every fix made that does not touch another one, and how many that are.
///
/// `None` when there is nothing to mend, or when the file is not UTF-8: what was read is not what is on disk.
#[must_use]
pub fn mended(file: &SourceFile, diagnostics: &[&Diagnostic]) -> Option<(String, usize)> {
    if file.invalid_utf8.is_some() {
        return None;
    }
    let fixes = chosen(diagnostics);
    let text = changed(&file.text, fixes.iter().copied())?;
    (!fixes.is_empty() && *text != *file.text).then_some((text, fixes.len()))
}

/// The fixes of one file that can be made together: of those that touch each other the first, in order.
#[must_use]
pub fn chosen<'d>(diagnostics: &[&'d Diagnostic]) -> Vec<&'d Fix> {
    let mut fixes: Vec<&Fix> = diagnostics.iter().filter_map(|diagnostic| diagnostic.fix.as_deref()).collect();
    fixes.sort_by_key(|fix| fix.span);
    let (mut at, mut last) = (0, None);
    // Two insertions at one place would not know of each other.
    fixes.retain(|fix| {
        let is_chosen = fix.span.start >= at && last != Some(fix.span.start);
        if is_chosen {
            (at, last) = (fix.span.end, Some(fix.span.start));
        }
        is_chosen
    });
    fixes
}

/// The change that adds `id` to the `aliases` of a question.
#[must_use]
pub fn add_alias(file: &SourceFile, id: &str) -> Option<Fix> {
    let front_matter = split(file).ok()?.front_matter;
    let toml = &file.text[front_matter.range()];
    let table = DeTable::parse(toml).ok()?;
    let table = table.get_ref();
    let shifted = |span: std::ops::Range<usize>| Span::from(span).shifted(front_matter.start);
    if let Some((_, aliases)) = table.iter().find(|(key, _)| key.get_ref() == "aliases") {
        let DeValue::Array(array) = aliases.get_ref() else { return None };
        return Some(match array.iter().last() {
            Some(last) => Fix { span: Span::at(shifted(last.span()).end), text: format!(", {}", quoted(id)) },
            None => Fix { span: shifted(aliases.span()), text: format!("[{}]", quoted(id)) },
        });
    }
    let before: Vec<&str> = key_names().take_while(|key| *key != "aliases").collect();
    let ends =
        table.iter().filter(|(key, _)| before.contains(&key.get_ref().as_ref())).map(|(_, value)| value.span().end);
    let end = ends.max()?;
    let line_end = toml[end..].find('\n').map_or(toml.len(), |newline| end + newline + 1);
    let newline = if toml[..line_end].ends_with("\r\n") { "\r\n" } else { "\n" };
    Some(Fix { span: Span::at(front_matter.start + line_end), text: format!("aliases = [{}]{newline}", quoted(id)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_goes_where_aliases_are_or_belong() {
        let with_alias = |keys: &str| {
            let file = SourceFile::new("content/t/a.md", format!("+++\n{keys}+++\n\nA.\n"));
            let fix = add_alias(&file, "old").expect("it can be added");
            let mut text = file.text.to_string();
            text.replace_range(fix.span.range(), &fix.text);
            text[4..text.len() - 8].to_owned()
        };
        assert_eq!(with_alias("question = \"Q\"\n"), "question = \"Q\"\naliases = [\"old\"]\n");
        assert_eq!(
            with_alias("question = \"Q\"\r\nlevel = \"novice\" # why\r\nupdated = 2026-01-01\r\n"),
            "question = \"Q\"\r\nlevel = \"novice\" # why\r\naliases = [\"old\"]\r\nupdated = 2026-01-01\r\n"
        );
        assert_eq!(with_alias("question = \"Q\"\naliases = []\n"), "question = \"Q\"\naliases = [\"old\"]\n");
        assert_eq!(
            with_alias("question = \"Q\"\ntags = [\n  \"a\",\n]\n"),
            "question = \"Q\"\ntags = [\n  \"a\",\n]\naliases = [\"old\"]\n"
        );
        assert_eq!(
            with_alias("question = \"Q\"\naliases = [\"b\",]\n"),
            "question = \"Q\"\naliases = [\"b\", \"old\",]\n"
        );
    }
}

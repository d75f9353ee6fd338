//! `[drawings]`: the programs that draw what fences of their languages say. `askbook draw` alone runs them.

use std::collections::BTreeMap;

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::content_file::DRAWINGS;
use crate::source::{SourceFile, SourcePath};

/// `[drawings]`: by the language of fences, lower case, a program with its arguments: it reads a drawing's source and prints it as SVG.
pub type DrawingsConfig = BTreeMap<String, Vec<String>>;

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> DrawingsConfig {
    let read = table.remaining_tables("drawings", |language, drawing| {
        let is_named = drawing.has("command");
        let command: Vec<String> = drawing.strings("command").into_iter().map(|word| word.value).collect();
        let is_usable = command.first().is_some_and(|program| !program.trim().is_empty());
        if !is_usable {
            let (rule, message) = if is_named {
                (Rule::InvalidValue, format!("the command that draws `{}` names no program", language.value))
            } else {
                (Rule::MissingKey, format!("`drawings.{}` has no `command`", language.value))
            };
            let finding = Diagnostic::new(rule, &file.path, language.span, message);
            drawing.report(finding.hint("such as `command = [\"dot\", \"-Tsvg\"]`"));
        }
        (language.value.to_lowercase(), Some(command).filter(|_| is_usable))
    });
    read.into_iter().filter_map(|(language, command)| Some((language, command?))).collect()
}

/// Where the drawing of a source is kept. Its name follows from the source, the language and the command, so whatever changes
/// one of them asks for another drawing.
#[must_use]
pub fn file(language: &str, command: &[String], source: &str) -> SourcePath {
    let mut hasher = blake3::Hasher::new();
    for part in [language].into_iter().chain(command.iter().map(String::as_str)).chain([source.trim_end()]) {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let name: String = language.chars().filter(char::is_ascii_alphanumeric).collect();
    SourcePath::new(format!("content/{DRAWINGS}/{name}-{}.svg", &hasher.finalize().to_hex()[..16]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_known_by_all_that_decides_it() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let first = file("dot", &words("dot -Tsvg"), "digraph { a -> b }\n");
        assert!(first.as_str().starts_with("content/_drawings/dot-") && first.as_str().ends_with(".svg"), "{first}");
        assert_eq!(file("dot", &words("dot -Tsvg"), "digraph { a -> b }"), first, "a line end draws nothing");
        for other in [
            file("dot", &words("dot -Tsvg"), "digraph { a -> c }"),
            file("dot", &words("neato -Tsvg"), "digraph { a -> b }"),
            file("dot", &words("dot - Tsvg"), "digraph { a -> b }"),
            file("graphviz", &words("dot -Tsvg"), "digraph { a -> b }"),
        ] {
            assert_ne!(other, first);
        }
    }
}

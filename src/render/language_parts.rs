//! Scripts that analyze the language of a book: `search_language.js` in parts, each of which takes the place of the comment that names it.
//! English scripts keep the comments, which readers never load.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::text::analyze::Analysis;

/// The script that the parts are in.
pub(super) const SCRIPT: &str = "search_language.js";
/// What a line says where a part begins, and where it goes.
const MARK: &str = "// part: ";
/// What the part about words has in place of the language's rules.
const RULES: &str = "\"language:rules\"";

/// The parts, by name; none for English.
pub(super) struct Parts(BTreeMap<String, String>);

impl Parts {
    /// Reads the parts of `script`, [`SCRIPT`], for a language.
    pub(super) fn read(script: &str, language: &str) -> Self {
        let mut parts: BTreeMap<String, String> = BTreeMap::new();
        let Some(rules) = Analysis::of(language).page_rules() else { return Self(parts) };
        let mut name = String::new();
        for line in script.lines() {
            if let Some(next) = line.strip_prefix(MARK) {
                next.clone_into(&mut name);
            } else if !name.is_empty() {
                let part = parts.entry(name.clone()).or_default();
                part.push_str(&line.replace(RULES, &rules));
                part.push('\n');
            }
        }
        Self(parts)
    }

    /// A script with the parts that it names.
    pub(super) fn put_into<'a>(&self, script: &'a str) -> Cow<'a, str> {
        if self.0.is_empty() || !script.contains(MARK) {
            return Cow::Borrowed(script);
        }
        let mut out = String::with_capacity(script.len() * 2);
        for line in script.lines() {
            let part = line.trim_start().strip_prefix(MARK).and_then(|name| self.0.get(name));
            out.push_str(part.map_or(line, String::as_str));
            out.push('\n');
        }
        Cow::Owned(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_go_where_they_are_named_in_other_languages_only() {
        let (script, named) = ("// about\n\n// part: a\nf(\"language:rules\");\n", "x();\n  // part: a\ny();\n");
        let german = Parts::read(script, "de-CH").put_into(named).into_owned();
        assert!(german.starts_with("x();\nf({\"stop\":\"aber ") && german.ends_with("});\n\ny();\n"), "{german}");
        assert_eq!(Parts::read(script, "en").put_into(named), named);
    }
}

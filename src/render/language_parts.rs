//! Scripts that analyze the language of a book: `search_language.js` in parts, each of which takes the place of the comment that names it.
//! A short script has every part in it, between two strings that name it; an English book's loses them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::text::analyze::Analysis;

/// The script that the parts are in.
pub(super) const SCRIPT: &str = "search_language.js";
/// What a line says where a part begins, and where it goes.
const MARK: &str = "// part: ";
/// What the part about words has in place of the language's rules.
const RULES: &str = "\"language:rules\"";

/// What a short script has before a part and after it, before the part's name.
const SHORT_MARKS: [&str; 2] = ["\"part:", "\"end:"];

/// The parts, by name, with the language's rules in them; none for English.
pub(super) struct Parts {
    rules: Option<String>,
    parts: BTreeMap<String, String>,
}

impl Parts {
    /// Reads the parts of `script`, [`SCRIPT`], for a language.
    pub(super) fn read(script: &str, language: &str) -> Self {
        let mut parts: BTreeMap<String, String> = BTreeMap::new();
        let Some(rules) = Analysis::of(language).page_rules() else { return Self { rules: None, parts } };
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
        Self { rules: Some(rules), parts }
    }

    /// A script with the parts that it names.
    pub(super) fn put_into<'a>(&self, script: &'a str) -> Cow<'a, str> {
        if script.contains(SHORT_MARKS[0]) {
            return Cow::Owned(self.keep_in_short(script));
        }
        if self.parts.is_empty() || !script.contains(MARK) {
            return Cow::Borrowed(script);
        }
        let mut out = String::with_capacity(script.len() * 2);
        for line in script.lines() {
            let part = line.trim_start().strip_prefix(MARK).and_then(|name| self.parts.get(name));
            out.push_str(part.map_or(line, String::as_str));
            out.push('\n');
        }
        Cow::Owned(out)
    }

    /// A short script with the rules in its parts, or without these.
    fn keep_in_short(&self, script: &str) -> String {
        let mut out = String::with_capacity(script.len());
        let mut rest = script;
        while let Some((before, named)) = rest.split_once(SHORT_MARKS[0]) {
            out.push_str(before);
            let (name, part) = named.split_once('"').unwrap_or((named, ""));
            let end = format!("{}{name}\"", SHORT_MARKS[1]);
            let (part, after) = part.split_once(&end).unwrap_or((part, ""));
            if let Some(rules) = &self.rules {
                out.push_str(&part.trim_start_matches(';').replace(RULES, rules));
            }
            rest = after.strip_prefix(';').unwrap_or(after);
        }
        out + rest
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
        let short = "x();\"part:a\";f(\"language:rules\");\"end:a\";y();{\"part:b\";z();\"end:b\"}";
        assert_eq!(Parts::read(script, "en").put_into(short), "x();y();{}");
        let german = Parts::read(script, "de").put_into(short).into_owned();
        assert!(german.starts_with("x();f({\"stop\":") && german.ends_with("});y();{z();}"), "{german}");
    }
}

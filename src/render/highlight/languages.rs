//! Languages of fences: which are known, by which names, and which have nothing to highlight.

use std::sync::LazyLock;

use syntect::parsing::{SyntaxReference, SyntaxSet};

/// The syntaxes, unpacked on first use.
pub(super) static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);

/// Languages that authors write and syntaxes call otherwise.
const ALIASES: &[(&str, &str)] = &[
    ("golang", "go"),
    ("shell", "bash"),
    ("console", "bash"),
    ("shell-session", "bash"),
    ("zsh", "bash"),
    ("docker", "dockerfile"),
    ("containerfile", "dockerfile"),
    ("protobuf", "proto"),
    ("postgresql", "sql"),
    ("pgsql", "sql"),
    ("psql", "sql"),
    ("mysql", "sql"),
    ("plsql", "sql"),
    ("jsonc", "json"),
    ("json5", "json"),
    ("jsonl", "json"),
    ("ndjson", "json"),
    ("yml", "yaml"),
    ("k8s", "yaml"),
    ("systemd", "ini"),
    ("gomod", "go"),
    ("typescript", "ts"),
    ("javascript", "js"),
    ("mongodb", "js"),
    ("mongosh", "js"),
    ("gitignore", "bash"),
    ("gitconfig", "ini"),
    ("hcl", "tf"),
    ("terraform", "tf"),
    ("patch", "diff"),
    ("csharp", "cs"),
    ("c#", "cs"),
];

/// Languages that are shown as they are: there is nothing to highlight, or no syntax knows them.
const PLAIN: &[&str] = &[
    "",
    "text",
    "txt",
    "plain",
    "plaintext",
    "output",
    "ascii",
    "none",
    "flow",
    "promql",
    "logql",
    "redis",
    "resp",
    "cypher",
    "ebnf",
    "bnf",
    "csv",
    "math",
    "mermaid",
    "dot",
    "lua-redis",
    "http",
    "cql",
    "asm-go",
    "rego",
    "cue",
];

/// How a language's code is treated.
#[derive(Clone, Copy)]
pub(super) enum Treatment {
    Plain,
    Syntax(&'static SyntaxReference),
    Unknown,
}

pub(super) fn treatment(language: &str) -> Treatment {
    if PLAIN.contains(&language) && !(language == "http" || language == "csv") {
        return Treatment::Plain;
    }
    let name = ALIASES.iter().find(|(alias, _)| *alias == language).map_or(language, |(_, name)| name);
    match SYNTAXES.find_syntax_by_token(name) {
        Some(syntax) if syntax.name == "Plain Text" => Treatment::Plain,
        Some(syntax) => Treatment::Syntax(syntax),
        None if PLAIN.contains(&language) => Treatment::Plain,
        None => Treatment::Unknown,
    }
}

/// Languages that most fences name: that they are known need not be looked up, for which all syntaxes would be unpacked.
const COMMON: &[&str] = &[
    "",
    "bash",
    "c",
    "cpp",
    "cs",
    "css",
    "diff",
    "dockerfile",
    "go",
    "golang",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "kotlin",
    "mermaid",
    "php",
    "promql",
    "proto",
    "protobuf",
    "py",
    "python",
    "redis",
    "rb",
    "rs",
    "ruby",
    "rust",
    "sh",
    "shell",
    "sql",
    "swift",
    "text",
    "toml",
    "ts",
    "txt",
    "typescript",
    "xml",
    "yaml",
    "yml",
];

/// Whether a fence may name this language without a warning.
#[must_use]
pub fn is_known_language(language: &str) -> bool {
    COMMON.contains(&language) || !matches!(treatment(language), Treatment::Unknown)
}

/// Names that a fence can use, for suggestions.
#[must_use]
pub fn language_names() -> Vec<&'static str> {
    let names = SYNTAXES.syntaxes().iter().flat_map(|syntax| syntax.file_extensions.iter().map(String::as_str));
    let mut names: Vec<_> = names.chain(ALIASES.iter().map(|(alias, _)| *alias)).chain(PLAIN.iter().copied()).collect();
    names.retain(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_languages_are_known_without_a_look() {
        for language in COMMON.iter().chain(ALIASES.iter().map(|(alias, _)| alias)) {
            assert!(!matches!(treatment(language), Treatment::Unknown), "{language}");
        }
        assert!(matches!(treatment("csharp"), Treatment::Syntax(syntax) if syntax.name == "C#"));
    }

    #[test]
    fn every_language_of_the_handbook_is_known() {
        for language in
            ["go", "sql", "yaml", "dockerfile", "sh", "json", "toml", "proto", "ini", "js", "diff", "promql", "text"]
        {
            assert!(is_known_language(language), "{language}");
        }
        assert!(!is_known_language("golnag"));
        assert_eq!(crate::text::near::nearest("golnag", language_names()), Some("golang"));
    }
}

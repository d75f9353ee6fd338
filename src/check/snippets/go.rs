//! Go snippets: what they import, and the files that fragments are wrapped in before `go vet` sees them.

use std::collections::{BTreeMap, BTreeSet};

use super::Complaint;

/// A file made of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// The file's text.
    pub text: String,
    /// Lines of the file before the snippet's first.
    pub lines_before: usize,
}

/// The standard library's packages: import path by the name that code uses.
pub struct Packages {
    paths: BTreeSet<String>,
    by_name: BTreeMap<String, String>,
}

/// Names that several packages share, with the one that a snippet means.
const PREFERRED: &[(&str, &str)] = &[
    ("rand", "math/rand/v2"),
    ("template", "text/template"),
    ("scanner", "text/scanner"),
    ("pprof", "net/http/pprof"),
];

impl Packages {
    /// From the output of `go list std`.
    #[must_use]
    pub fn from_list(list: &str) -> Self {
        let is_public = |path: &&str| !path.split('/').any(|part| part == "internal" || part == "vendor");
        let paths: BTreeSet<String> = list.lines().map(str::trim).filter(is_public).map(str::to_owned).collect();
        let mut by_name: BTreeMap<String, String> = BTreeMap::new();
        for path in &paths {
            let mut parts = path.rsplit('/');
            let last = parts.next().unwrap_or("");
            let is_version = last.strip_prefix('v').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
            let name = if is_version { parts.next().unwrap_or(last) } else { last };
            let known = by_name.entry(name.to_owned()).or_insert_with(|| path.clone());
            if path.len() < known.len() {
                known.clone_from(path);
            }
        }
        for (name, path) in PREFERRED {
            by_name.insert((*name).to_owned(), (*path).to_owned());
        }
        Self { paths, by_name }
    }

    /// Whether the standard library is all that a snippet imports.
    #[must_use]
    pub fn are_enough_for(&self, code: &str) -> bool {
        imports(code).iter().all(|path| self.paths.contains(*path))
    }
}

/// The import paths of a snippet.
fn imports(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut in_block = false;
    for line in code.lines() {
        let line = line.trim();
        let spec = match line.strip_prefix("import") {
            Some(rest) if rest.trim_start().starts_with('(') => {
                in_block = true;
                rest.trim_start()[1..].trim()
            }
            Some(rest) if rest.starts_with([' ', '"', '\t']) => rest.trim(),
            _ if in_block => line,
            _ => continue,
        };
        if in_block && line.starts_with(')') {
            in_block = false;
        }
        let mut quoted = spec.split(['"', '`']);
        if let (Some(name), Some(path)) = (quoted.next(), quoted.next())
            && name.trim().chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.')
        {
            found.push(path);
        }
    }
    found
}

/// The files that a snippet may be meant as, the likeliest first: one that `go vet` accepts is enough.
#[must_use]
pub fn candidates(code: &str, packages: &Packages) -> Vec<Wrapped> {
    if code.lines().any(|line| line.starts_with("package ")) {
        return vec![wrap("", code, "")];
    }
    if code.lines().any(|line| line.starts_with("import ") || line.starts_with("import(")) {
        return vec![wrap("package main\n", code, ""), wrap("package p\n", code, "")];
    }
    let imports = missing_imports(code, packages);
    let head = format!("package p\n{imports}");
    let declarations = wrap(&head, code, "");
    let statements = wrap(&format!("{head}func _() {{\n"), code, "\n}\n");
    let with_error = wrap(&format!("{head}func _() error {{\n"), code, "\nreturn nil\n}\n");
    if looks_like_declarations(code) {
        vec![declarations, statements, with_error]
    } else {
        vec![statements, with_error, declarations]
    }
}

fn wrap(head: &str, code: &str, tail: &str) -> Wrapped {
    Wrapped { text: format!("{head}{code}{tail}"), lines_before: head.matches('\n').count() }
}

/// Whether every line at the margin starts or ends a declaration.
fn looks_like_declarations(code: &str) -> bool {
    code.lines().filter(|line| !line.is_empty() && !line.starts_with([' ', '\t', '}', ')', '/', '*'])).all(|line| {
        ["func ", "type ", "var ", "const "].iter().any(|start| line.starts_with(start)) && !line.starts_with("func(")
    })
}

/// Import lines for the packages that a fragment uses: `name.Exported` where nothing else has the name.
fn missing_imports(code: &str, packages: &Packages) -> String {
    let bare = without_text(code);
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for (dot, _) in bare.match_indices('.') {
        let before = &bare[..dot];
        let start = before
            .rfind(|c: char| !c.is_alphanumeric() && c != '_')
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let is_exported = bare[dot + 1..].starts_with(|c: char| c.is_uppercase());
        if is_exported && start < dot && !before[..start].ends_with('.') {
            used.insert(&bare[start..dot]);
        }
    }
    let declared = declared_names(&bare);
    let lines = used
        .into_iter()
        .filter(|name| !declared.contains(name))
        .filter_map(|name| packages.by_name.get(name))
        .map(|path| format!("import \"{path}\"\n"));
    lines.collect()
}

/// Names that a fragment gives values: before `:=`, and those of parameters, receivers and `var`.
fn declared_names(code: &str) -> BTreeSet<&str> {
    let is_name = |word: &&str| {
        word.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && word.chars().all(|c| c.is_alphanumeric() || c == '_')
    };
    let mut names = BTreeSet::new();
    for line in code.lines() {
        if let Some((before, _)) = line.split_once(":=") {
            let list = before.rsplit(['{', ';', '(']).next().unwrap_or(before);
            let list = list.trim().trim_start_matches("if ").trim_start_matches("for ").trim_start_matches("switch ");
            names.extend(list.trim_start_matches("case ").split(',').map(str::trim).filter(is_name));
        }
        if let Some(rest) = line.trim_start().strip_prefix("var ") {
            let list = rest.split(['=', ' ']).next().unwrap_or("");
            names.extend(list.split(',').map(str::trim).filter(is_name));
        }
        // `(ctx context.Context, db *sql.DB)`: a name, a blank, a type.
        for (at, _) in line.match_indices(['(', ',']) {
            let rest = line[at + 1..].trim_start();
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let is_typed = rest[length..].strip_prefix(' ').is_some_and(|kind| {
                kind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '*' | '[' | ']' | '_'))
            });
            if is_typed && is_name(&&rest[..length]) {
                names.insert(&rest[..length]);
            }
        }
    }
    names
}

/// The code with strings and comments blanked out.
fn without_text(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '`' {
            rest[1..].find('`').map_or(rest.len(), |end| end + 2)
        } else if first == '"' || first == '\'' {
            quoted_length(rest, first)
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        out.extend(rest[..length].chars().filter(|c| *c == '\n'));
        rest = &rest[length..];
    }
    out
}

fn quoted_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, character) in text.char_indices().skip(1) {
        match character {
            '\n' => return index,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return index + character.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// The first place where `gofmt -d` would change a snippet.
#[must_use]
pub fn format_complaint(diff: &str) -> Option<Complaint> {
    let mut line = 0;
    let mut lines = diff.lines().skip_while(|line| !line.starts_with("@@"));
    let header = lines.next()?;
    let first: usize = header.strip_prefix("@@ -")?.split([',', ' ']).next()?.parse().ok()?;
    let mut removed = None;
    for text in lines {
        match text.chars().next() {
            Some('-') if removed.is_none() => removed = Some(first + line),
            Some('-') => {}
            Some('+') => {
                let wanted = &text[1..];
                let message = "not formatted as gofmt does";
                let mut complaint = Complaint::at(removed.unwrap_or(first + line), None, message);
                complaint.hint = Some(if wanted.trim().is_empty() {
                    "gofmt puts an empty line here".to_owned()
                } else {
                    format!("gofmt writes `{}`", wanted.replace('\t', "\\t").trim_end())
                });
                return Some(complaint);
            }
            _ => {
                if let Some(removed) = removed {
                    let mut complaint = Complaint::at(removed, None, "not formatted as gofmt does");
                    complaint.hint = Some("gofmt drops this line".to_owned());
                    return Some(complaint);
                }
                line += 1;
            }
        }
    }
    removed.map(|removed| Complaint::at(removed, None, "not formatted as gofmt does"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packages() -> Packages {
        Packages::from_list(
            "context\ndatabase/sql\nfmt\nmath/rand\nmath/rand/v2\nnet/http\nnet/http/internal\nsync\ntime\n",
        )
    }

    #[test]
    fn imports_are_found_in_every_form() {
        let code =
            "package main\n\nimport \"fmt\"\nimport (\n\tsq \"database/sql\"\n\t_ \"github.com/x/y\" // driver\n)\n";
        assert_eq!(imports(code), ["fmt", "database/sql", "github.com/x/y"]);
        assert!(!packages().are_enough_for(code));
        assert!(packages().are_enough_for("import \"net/http\"\n"));
        assert!(!packages().are_enough_for("import \"net/http/internal\"\n"));
    }

    #[test]
    fn fragments_get_the_imports_they_use() {
        let imports = |code: &str| missing_imports(code, &packages());
        assert_eq!(imports("fmt.Println(rand.IntN(3)) // time.Now"), "import \"fmt\"\nimport \"math/rand/v2\"\n");
        assert_eq!(imports("s := \"time.Now\"\nhttp := s\nhttp.Get()"), "");
        assert_eq!(
            imports("func f(ctx context.Context, db *sql.DB) {}"),
            "import \"context\"\nimport \"database/sql\"\n"
        );
        assert_eq!(imports("a.time.Now()"), "");
        assert_eq!(
            imports("ctx, cancel := context.WithTimeout(ctx, time.Second)"),
            "import \"context\"\nimport \"time\"\n"
        );
    }

    #[test]
    fn the_likeliest_file_comes_first() {
        let first = |code: &str| candidates(code, &packages()).swap_remove(0);
        assert_eq!(first("package main\n\nfunc main() {}\n").lines_before, 0);
        assert_eq!(
            first("type T struct {\n\ta int\n}\n\nfunc (T) M() {}\n").text,
            "package p\ntype T struct {\n\ta int\n}\n\nfunc (T) M() {}\n"
        );
        let statements = first("x := 1\nfmt.Println(x)\n");
        assert_eq!((statements.lines_before, statements.text.lines().nth(2)), (3, Some("func _() {")));
    }

    #[test]
    fn the_first_change_of_a_diff_is_named() {
        let diff = "diff a b\n--- a\n+++ b\n@@ -1,3 +1,3 @@\n a\n-  b\n+\tb\n c\n";
        let complaint = format_complaint(diff).expect("there is a change");
        assert_eq!((complaint.line, complaint.hint.as_deref()), (Some(2), Some("gofmt writes `\\tb`")));
        assert_eq!(format_complaint(""), None);
    }
}

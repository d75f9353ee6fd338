//! The built-in scripts as pages load them, `themes/default/short`: made of `js` and `single` by `BLESS=1 cargo test short_scripts`, so
//! that the program needs no parser of JavaScript.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_mangler::{MangleOptions, Mangler};
use oxc_parser::Parser;
use oxc_span::SourceType;

use super::support::{files, golden};

const PARTS: &str = "js/search_language.js";
const MARK: &str = "// part: ";

/// A script without comments and blanks, its local names shortened. Names at its top level stay, since other scripts of the
/// page may use them, and so do statements.
fn short(name: &str, script: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::script()).parse();
    assert!(!parsed.panicked && parsed.diagnostics.is_empty(), "{name}: {:?}", parsed.diagnostics);
    let options = MangleOptions { top_level: Some(false), ..MangleOptions::default() };
    let mangled = Mangler::new().with_options(options).build(&parsed.program);
    let options = CodegenOptions { minify: true, comments: CommentOptions::disabled(), ..CodegenOptions::default() };
    let code = Codegen::new().with_options(options).with_scoping(Some(mangled.scoping)).build(&parsed.program).code;
    // The printer turns escapes into the characters they mean, and a page with the script in it may not have all of them.
    let is_printable = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\t');
    assert!(code.chars().all(is_printable), "{name} has a character that a page may not have");
    let code = in_double_quotes(code) + "\n";
    let mut before_ends = code.match_indices("\"end:").map(|(at, _)| &code[..at]);
    assert!(
        before_ends.all(|before| before.ends_with([';', '}'])),
        "{name} goes on after a part that is no whole statement"
    );
    code
}

/// What the program puts something in the place of, as it looks for it: the printer likes other quotes.
fn in_double_quotes(code: String) -> String {
    ["part:", "end:", "route:", "language:", "site:", "style:"].into_iter().fold(code, |code, kind| {
        let mark = format!("`{kind}");
        let mut pieces = code.split(&mark);
        let first = pieces.next().unwrap_or_default().to_owned();
        let named = pieces.map(|piece| format!("\"{kind}{}", piece.replacen('`', "\"", 1)));
        std::iter::once(first).chain(named).collect()
    })
}

/// The parts that other languages than English add to scripts, by name.
fn parts(script: &str) -> BTreeMap<&str, String> {
    let mut parts: BTreeMap<&str, String> = BTreeMap::new();
    let mut name = "";
    for line in script.lines() {
        if let Some(next) = line.strip_prefix(MARK) {
            name = next;
        } else if !name.is_empty() {
            let part = parts.entry(name).or_default();
            part.push_str(line);
            part.push('\n');
        }
    }
    parts
}

/// A script with the parts that it names, each between two strings that say where it begins and ends.
fn with_parts(script: &str, parts: &BTreeMap<&str, String>) -> String {
    let lines = script.lines().map(|line| {
        let named = line.trim_start().strip_prefix(MARK);
        named.map_or_else(|| line.to_owned(), |name| format!("\"part:{name}\";\n{}\"end:{name}\";", parts[name]))
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn short_scripts_are_what_the_scripts_are() {
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    let language = fs::read_to_string(theme.join(PARTS)).expect("it is there");
    let parts = parts(&language);
    let mut expected = Vec::new();
    for folder in ["js", "single"] {
        for (name, bytes) in files(&theme.join(folder)) {
            let path = format!("{folder}/{name}");
            if name.ends_with(".js") && path != PARTS {
                let script = String::from_utf8(bytes).expect("scripts are UTF-8");
                golden(&theme.join("short").join(&path), &short(&path, &with_parts(&script, &parts)));
                expected.push(path);
            }
        }
    }
    let found: Vec<String> = files(&theme.join("short")).into_keys().collect();
    assert_eq!(found, expected, "a short script has no script");
}

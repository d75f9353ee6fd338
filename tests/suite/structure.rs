//! The rules of the source tree that no compiler checks: which module may use which, and where the outside world is
//! reached. Each file is read token by token, so that no `use` and no path is overlooked: in functions, tests, groups
//! and macros, relative or not.

use std::collections::{BTreeMap, BTreeSet};

use askbook::route::ROWS;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use crate::support::{files, repository};

/// The modules of `src/`, the lowest floor first. A module uses those of lower floors only.
const FLOORS: &[&[&str]] = &[
    &["error", "source", "text"],
    &["diagnostic", "drawing", "formula", "model"],
    &["config"],
    &["load"],
    &["parse"],
    &["book"],
    &["route", "site"],
    &["render", "search"],
    &["check", "export", "import", "scaffold", "write"],
    // The stages in a row: what lib.rs has itself.
    &["Loaded", "assemble_again", "assemble_project", "load_book"],
    &["lsp", "serve"],
    &["cli"],
];

/// Uses that go against the floors, as `(user, used)`; each is to be removed, and none is to be added.
const KNOWN_EXCEPTIONS: &[(&str, &str)] = &[("import", "assemble_project")];

/// Modules that read, write, ask, print and look at the clock.
const WORLDLY: &[&str] = &["load", "write", "serve", "lsp", "cli"];

/// Beginnings of the paths through which the outside world is reached.
const WORLD: &[&str] = &[
    "std::env",
    "std::fs",
    "std::io::stderr",
    "std::io::stdin",
    "std::io::stdout",
    "std::net",
    "std::os",
    "std::process",
    "std::thread::sleep",
    "std::time::Instant",
    "std::time::SystemTime",
    "time::OffsetDateTime::now_local",
    "time::OffsetDateTime::now_utc",
    "time::UtcDateTime::now",
    "axum",
    "indicatif",
    "notify",
    "open",
    "rustix",
    "tempfile",
    "tokio",
    "ureq",
    "walkdir",
];

/// Macros that print.
const PRINTING: &[&str] = &["dbg", "eprint", "eprintln", "print", "println"];

/// Methods of paths that look at the disk.
const LOOKING: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

#[test]
fn modules_use_lower_floors_only() {
    let sources = Source::all();
    let mut faults = BTreeSet::new();
    let mut exceptions = BTreeSet::new();
    for source in &sources {
        let user = source.module.first().map_or("load_book", String::as_str);
        let Some(own) = floor(user) else {
            faults.insert(format!("{}: `{user}` has no floor", source.file));
            continue;
        };
        for path in &source.paths {
            let [root, used, ..] = &path.parts[..] else { continue };
            if root != "crate" || used == user {
                continue;
            }
            match floor(used) {
                Some(floor) if floor < own => {}
                Some(_) if KNOWN_EXCEPTIONS.contains(&(user, used)) => {
                    exceptions.insert((user.to_owned(), used.clone()));
                }
                Some(_) => {
                    faults.insert(format!("{}:{}: `{user}` uses `{used}`", source.file, path.line));
                }
                None => {
                    faults.insert(format!("{}:{}: `{used}` has no floor", source.file, path.line));
                }
            }
        }
    }
    for (user, used) in KNOWN_EXCEPTIONS {
        if !exceptions.contains(&((*user).to_owned(), (*used).to_owned())) {
            faults.insert(format!("`{user}` does not use `{used}` any more: remove the exception"));
        }
    }
    assert!(faults.is_empty(), "{}", lines(&faults));
}

/// Most files of a module that use each other, in a circle of any length.
const MOST_IN_A_CIRCLE: usize = 3;

/// Modules with longer circles; each is to be removed, and none is to be added.
const KNOWN_CIRCLES: &[&str] = &[];

#[test]
fn files_of_a_module_use_each_other_in_short_circles_only() {
    let sources = Source::all();
    let modules: BTreeSet<Vec<String>> = sources.iter().map(|source| source.module.clone()).collect();
    let mut uses: BTreeMap<&[String], BTreeSet<&[String]>> = BTreeMap::new();
    for source in &sources {
        let used = source.paths.iter().filter_map(|path| file_of(&path.parts, &modules));
        let is_other = |used: &&[String]| *used != source.module && used.first() == source.module.first();
        uses.insert(&source.module, used.filter(is_other).collect());
    }
    let reached: BTreeMap<&[String], BTreeSet<&[String]>> =
        uses.keys().map(|module| (*module, all_reached(module, &uses))).collect();
    let mut circles = BTreeSet::new();
    for (module, used) in &reached {
        let back = used.iter().filter(|other| reached[**other].contains(module));
        let circle: BTreeSet<String> = back.map(|module| module.join("/")).collect();
        if circle.len() > MOST_IN_A_CIRCLE {
            circles.insert(circle);
        }
    }
    let known = |circle: &BTreeSet<String>| {
        KNOWN_CIRCLES.iter().find(|module| circle.iter().any(|file| file.starts_with(**module)))
    };
    let mut faults: BTreeSet<String> = circles
        .iter()
        .filter(|circle| known(circle).is_none())
        .map(|circle| format!("{circle:?} use each other"))
        .collect();
    for module in KNOWN_CIRCLES.iter().filter(|module| !circles.iter().any(|circle| known(circle) == Some(*module))) {
        faults.insert(format!("`{module}` has no long circle any more: remove the exception"));
    }
    assert!(faults.is_empty(), "{}", lines(&faults));
}

/// The file that a path from `crate` on is in.
fn file_of<'m>(path: &[String], modules: &'m BTreeSet<Vec<String>>) -> Option<&'m [String]> {
    let inside = path.strip_prefix(&["crate".to_owned()][..])?;
    (1..=inside.len()).rev().find_map(|length| modules.get(&inside[..length])).map(Vec::as_slice)
}

/// The files that `module` uses, and those that they use.
fn all_reached<'m>(module: &[String], uses: &BTreeMap<&'m [String], BTreeSet<&'m [String]>>) -> BTreeSet<&'m [String]> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&[String]> = uses[module].iter().copied().collect();
    while let Some(next) = waiting.pop() {
        if reached.insert(next) {
            waiting.extend(uses.get(next).into_iter().flatten());
        }
    }
    reached
}

#[test]
fn input_and_output_stay_in_their_modules() {
    let mut faults = BTreeSet::new();
    for source in Source::all() {
        if source.module.first().is_some_and(|module| WORLDLY.contains(&module.as_str())) {
            continue;
        }
        // A word alone is a variable, unless a `use` names it.
        for path in source.paths.iter().filter(|path| path.parts.len() > 1 || path.alias.is_some()) {
            let spelled = path.parts.join("::");
            let reaches = |world: &&str| {
                spelled.strip_prefix(*world).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            };
            if WORLD.iter().any(reaches) {
                faults.insert(format!("{}:{}: {spelled}", source.file, path.line));
            }
        }
        for (name, line) in source.macros.iter().filter(|(name, _)| PRINTING.contains(&name.as_str())) {
            faults.insert(format!("{}:{line}: {name}!", source.file));
        }
        for (name, line) in source.methods.iter().filter(|(name, _)| LOOKING.contains(&name.as_str())) {
            faults.insert(format!("{}:{line}: .{name}()", source.file));
        }
    }
    assert!(faults.is_empty(), "{}", lines(&faults));
}

#[test]
fn scripts_and_templates_take_paths_from_the_table_of_routes() {
    let theme = files(&repository().join("themes/default"));
    let is_fixed = |path: &str| ROWS.iter().any(|row| row.pattern == path && !row.pattern.contains("{}"));
    let folders: BTreeSet<&str> = ROWS
        .iter()
        .filter_map(|row| row.pattern.split_once("{}"))
        .map(|(start, _)| start)
        .filter(|start| start.ends_with('/'))
        .collect();
    let mut faults = BTreeSet::new();
    for (file, bytes) in &theme {
        let text = String::from_utf8_lossy(bytes);
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let mut strings = code.flat_map(|line| line.split('"').skip(1).step_by(2));
        let spelled = if file.ends_with(".js") {
            strings.find(|string| {
                let path = string.trim_start_matches('/');
                is_fixed(path) || folders.iter().any(|folder| path.starts_with(folder))
            })
        } else if file.starts_with("templates/") {
            ROWS.iter().map(|row| row.pattern).find(|path| {
                !path.contains("{}") && (text.contains(&format!("}}}}{path}")) || text.contains(&format!("=\"{path}")))
            })
        } else {
            None
        };
        if let Some(path) = spelled {
            faults.insert(format!("themes/default/{file} spells `{path}`"));
        }
    }
    assert!(faults.is_empty(), "{}", lines(&faults));
}

#[test]
fn every_way_to_name_a_module_is_read() {
    let text = r###"
        //! Comments such as crate::cli and strings such as "crate::serve" are no uses.
        use crate::{book::{Book, links::{self, Target as Goal}}, source::*};
        use std::{fs, io};
        use super::super::diagnostic;
        fn f<T: Into<crate::error::Error>>() -> Vec<crate::load::Project> {
            use crate::site::Site;
            println!("{}", crate::render::html::escape(&diagnostic::sort()));
            links::resolve(io::stdin().lines(), fs::read(p)?, Goal::Page, 0..exists);
            r##"crate::lsp"##.len() + path.exists()
        }
        mod tests {
            use super::*;
            use super::super::theme;
        }
    "###;
    let children = BTreeSet::new();
    let source = Source::read("src/render/html.rs", text, &children);
    let found: BTreeSet<String> = source.paths.iter().map(|path| path.parts.join("::")).collect();
    for path in [
        "crate::book::Book",
        "crate::book::links",
        "crate::book::links::Target",
        "crate::book::links::Target::Page",
        "crate::book::links::resolve",
        "crate::diagnostic",
        "crate::diagnostic::sort",
        "crate::error::Error",
        "crate::load::Project",
        "crate::render::html",
        "crate::render::html::escape",
        "crate::render::theme",
        "crate::site::Site",
        "crate::source",
        "std::fs::read",
        "std::io::stdin",
    ] {
        assert!(found.contains(path), "{path} is not in {found:#?}");
    }
    for module in ["cli", "serve", "lsp"] {
        assert!(!found.iter().any(|path| path.contains(module)), "{module}");
    }
    assert_eq!(source.macros, [("println".to_owned(), 8)]);
    assert!(source.methods.contains(&("exists".to_owned(), 10)));
    assert!(!source.methods.contains(&("exists".to_owned(), 9)));
}

/// The floor of a module or an item of lib.rs.
fn floor(name: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&name))
}

fn lines(faults: &BTreeSet<String>) -> String {
    faults.iter().fold(String::new(), |all, fault| all + "\n" + fault)
}

/// What one file of `src/` names.
struct Source {
    /// As `src/render/html.rs`.
    file: String,
    /// As `["render", "html"]`; empty for lib.rs.
    module: Vec<String>,
    /// Every path, from `crate` or the name of a crate on where it is known.
    paths: Vec<Path>,
    /// Macros that are called, and the line.
    macros: Vec<(String, usize)>,
    /// Methods that are called, and the line.
    methods: Vec<(String, usize)>,
}

/// A path such as `crate::book::Book`.
#[derive(Clone)]
struct Path {
    parts: Vec<String>,
    line: usize,
    /// The name that a `use` gives it.
    alias: Option<String>,
}

impl Source {
    /// Every file of `src/` but the binary's.
    fn all() -> Vec<Source> {
        let files: BTreeMap<String, String> = files(&repository().join("src"))
            .into_iter()
            .filter(|(path, _)| path.ends_with(".rs") && path != "main.rs")
            .map(|(path, bytes)| (format!("src/{path}"), String::from_utf8(bytes).expect("sources are UTF-8")))
            .collect();
        let modules: BTreeSet<Vec<String>> = files.keys().map(|file| module_of(file)).collect();
        files.iter().map(|(file, text)| Source::read(file, text, &modules)).collect()
    }

    fn read(file: &str, text: &str, modules: &BTreeSet<Vec<String>>) -> Source {
        let module = module_of(file);
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut reader = Reader { module: module.clone(), ..Reader::default() };
        reader.read(tokens);
        let aliases: BTreeMap<String, Vec<String>> =
            reader.paths.iter().filter_map(|path| Some((path.alias.clone()?, path.parts.clone()))).collect();
        let paths = reader.paths.into_iter().map(|mut path| {
            let first = path.parts[0].clone();
            let mut child = module.clone();
            child.push(first.clone());
            if let Some(whole) = aliases.get(&first) {
                path.parts.splice(..1, whole.iter().cloned());
            } else if modules.contains(&child) {
                path.parts.splice(..1, ["crate".to_owned()].into_iter().chain(child));
            }
            path
        });
        Source { file: file.to_owned(), paths: paths.collect(), module, macros: reader.macros, methods: reader.methods }
    }
}

/// `src/render/html.rs` into `["render", "html"]`.
fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').filter(|part| *part != "lib").map(str::to_owned).collect()
}

#[derive(Default)]
struct Reader {
    module: Vec<String>,
    paths: Vec<Path>,
    macros: Vec<(String, usize)>,
    methods: Vec<(String, usize)>,
}

impl Reader {
    fn read(&mut self, stream: TokenStream) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match (token, tokens.get(at + 1), tokens.get(at + 2)) {
                (TokenTree::Ident(keyword), Some(TokenTree::Ident(name)), Some(body)) if keyword == "mod" => {
                    if let TokenTree::Group(body) = body {
                        self.module.push(name.to_string());
                        self.read(body.stream());
                        self.module.pop();
                    }
                    at += 3;
                }
                // The parent in `pub(super)` is not used.
                (TokenTree::Ident(keyword), Some(TokenTree::Group(scope)), _)
                    if keyword == "pub" && scope.delimiter() == Delimiter::Parenthesis =>
                {
                    at += 2;
                }
                (TokenTree::Ident(keyword), ..) if keyword == "use" => at = self.path(&tokens, at + 1, &[], true),
                (TokenTree::Ident(_), ..) => at = self.path(&tokens, at, &[], false),
                (TokenTree::Punct(dot), Some(TokenTree::Ident(name)), Some(TokenTree::Group(arguments)))
                    if dot.as_char() == '.' && arguments.delimiter() == Delimiter::Parenthesis =>
                {
                    // The end of a range is a function's call, not a method's.
                    if at > 0 && is_punct(tokens.get(at - 1), '.') {
                        at += 1;
                        continue;
                    }
                    self.methods.push((name.to_string(), line(name)));
                    at += 2;
                }
                (TokenTree::Group(group), ..) => {
                    self.read(group.stream());
                    at += 1;
                }
                _ => at += 1,
            }
        }
    }

    /// Reads the path that starts at `at`, below `prefix`; returns where it ends.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize, prefix: &[String], is_use: bool) -> usize {
        let mut parts = prefix.to_vec();
        let mut first = None;
        if is_separator(tokens, at) {
            at += 2;
        }
        while let Some(TokenTree::Ident(name)) = tokens.get(at) {
            first = first.or(Some(line(name)));
            if prefix.is_empty() || name != "self" || parts.len() > prefix.len() {
                parts.push(name.to_string());
            }
            at += 1;
            if !is_separator(tokens, at) {
                break;
            }
            match tokens.get(at + 2) {
                Some(TokenTree::Ident(_)) => at += 2,
                Some(TokenTree::Group(group)) if is_use => {
                    self.group(group.stream(), &parts);
                    return at + 3;
                }
                _ => {
                    at += 2;
                    break;
                }
            }
        }
        if parts.is_empty() {
            // A `use` that begins with a group.
            if let Some(TokenTree::Group(group)) = tokens.get(at) {
                self.group(group.stream(), &parts);
            }
            return at + 1;
        }
        let (Some(line), Some(last)) = (first.or(Some(0)), parts.last().cloned()) else { return at };
        if !is_use && is_punct(tokens.get(at), '!') && matches!(tokens.get(at + 1), Some(TokenTree::Group(_))) {
            self.macros.push((last.clone(), line));
        }
        let mut alias = (is_use && !is_punct(tokens.get(at), '*')).then_some(last);
        if let (true, Some(TokenTree::Ident(keyword)), Some(TokenTree::Ident(name))) =
            (is_use, tokens.get(at), tokens.get(at + 1))
            && keyword == "as"
        {
            alias = Some(name.to_string());
            at += 2;
        }
        self.paths.push(Path { parts: self.absolute(parts), line, alias });
        at
    }

    /// The paths of `{a, b::c}` in a `use`.
    fn group(&mut self, stream: TokenStream, prefix: &[String]) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for part in tokens.split(|token| is_punct(Some(token), ',')).filter(|part| !part.is_empty()) {
            self.path(part, 0, prefix, true);
        }
    }

    /// The path with `self` and `super` resolved.
    fn absolute(&self, parts: Vec<String>) -> Vec<String> {
        let mut module = self.module.clone();
        let supers = parts.iter().take_while(|part| *part == "super" || *part == "self").count();
        if supers == 0 {
            return parts;
        }
        for part in &parts[..supers] {
            if part == "super" {
                module.pop();
            }
        }
        ["crate".to_owned()].into_iter().chain(module).chain(parts[supers..].iter().cloned()).collect()
    }
}

fn is_separator(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn is_punct(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn line(name: &Ident) -> usize {
    name.span().start().line
}

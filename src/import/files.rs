//! What each file of an import set is: a document of questions, one question, a picture, a translation, a page about the
//! project.

use std::collections::{BTreeMap, BTreeSet};

use super::lead;
use super::report::SkipReason;
use super::words;

/// What a file is, as far as its path tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Markdown to be read.
    Markdown,
    /// A file of another format that holds questions.
    Other,
    /// A file that Markdown may show or link to.
    Asset,
    /// Left out.
    Skipped(SkipReason),
}

/// The roles of files with these paths; those that are `named` by a person are read whatever they are called.
pub(super) fn roles(paths: &[&str], named: &BTreeSet<String>) -> Vec<Role> {
    let translations = translations(paths);
    let role = |(index, path): (usize, &&str)| {
        let is_named = named.contains(*path);
        if format(path).is_some() {
            Role::Other
        } else if !is_markdown(path) {
            Role::Asset
        } else if is_project_file(path) && !is_named {
            Role::Skipped(SkipReason::ProjectFile)
        } else if translations.contains(&index) && !is_named {
            Role::Skipped(SkipReason::Translation)
        } else {
            Role::Markdown
        }
    };
    paths.iter().enumerate().map(role).collect()
}

/// Orders paths as people number files: `2-pots.md` before `10-cups.md`, a folder's README first.
pub(super) fn natural_key(path: &str) -> Vec<(u8, u64, String)> {
    let mut key = Vec::new();
    let parts: Vec<&str> = path.split('/').collect();
    for (at, part) in parts.iter().enumerate() {
        let is_file = at + 1 == parts.len();
        let is_start = is_file && matches!(stem(part).to_lowercase().as_str(), "readme" | "index" | "_index");
        key.push((u8::from(!is_start), u64::from(!is_file), String::new()));
        let mut rest = part.to_lowercase();
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            if digits > 0 {
                key.push((1, rest[..digits.min(18)].parse().unwrap_or(0), String::new()));
                rest = rest[digits..].to_owned();
            }
            let letters = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
            if letters > 0 {
                key.push((2, 0, rest[..letters].to_owned()));
                rest = rest[letters..].to_owned();
            }
        }
    }
    key
}

/// A file's name without its ending, when it is one of a source.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').filter(|_| is_source(name)).map_or(name, |(stem, _)| stem)
}

/// The folder a file is in; empty at the top.
pub(super) fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..slash])
}

const ENDINGS: &[&str] = &[".md", ".markdown", ".mdx", ".mdown", ".mkd"];

/// A format that holds questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Csv,
    Html,
    Notebook,
    AnkiPackage,
}

/// Endings of files and their formats. `.txt` is how Anki exports notes.
const FORMATS: &[(&str, Format)] = &[
    (".json", Format::Json),
    (".jsonl", Format::Json),
    (".csv", Format::Csv),
    (".tsv", Format::Csv),
    (".txt", Format::Csv),
    (".html", Format::Html),
    (".htm", Format::Html),
    (".xhtml", Format::Html),
    (".ipynb", Format::Notebook),
    (".apkg", Format::AnkiPackage),
    (".colpkg", Format::AnkiPackage),
];

/// Endings of files that pandoc converts, and what it calls their formats.
const BY_PANDOC: &[(&str, &str)] = &[
    (".adoc", "asciidoc"),
    (".asciidoc", "asciidoc"),
    (".rst", "rst"),
    (".org", "org"),
    (".docx", "docx"),
    (".odt", "odt"),
    (".textile", "textile"),
    (".mediawiki", "mediawiki"),
];

/// The format of a file, when it is one that holds questions and is no Markdown.
pub(super) fn format(path: &str) -> Option<Format> {
    let lower = path.to_ascii_lowercase();
    FORMATS.iter().find(|(ending, _)| lower.ends_with(ending)).map(|(_, format)| *format)
}

/// Whether a file of this name can hold questions.
#[must_use]
pub fn is_source(path: &str) -> bool {
    is_markdown(path) || format(path).is_some() || needs_pandoc(path).is_some()
}

/// Whether a file of this name has to be converted to Markdown by pandoc first, and from which of its formats.
#[must_use]
pub fn needs_pandoc(path: &str) -> Option<&'static str> {
    let lower = path.to_ascii_lowercase();
    BY_PANDOC.iter().find(|(ending, _)| lower.ends_with(ending)).map(|(_, format)| *format)
}

/// Whether a file's name promises questions: `questions.json`, `faq.html`.
#[must_use]
pub fn promises_questions(path: &str) -> bool {
    words::promises_entries(path.rsplit('/').next().unwrap_or(path))
}

/// Whether a file of this name is read as Markdown.
#[must_use]
pub fn is_markdown(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// Whether a file is about the project: a contributing guide, a license, a template.
fn is_project_file(path: &str) -> bool {
    let lower = path.to_lowercase();
    let name = words::normalized(stem(&lower));
    let is_tooling = |part: &str| words::of("project-folder").has(part);
    lower.split('/').rev().skip(1).any(is_tooling)
        || words::of("project-file").has(&name)
        || name.starts_with("issue template")
        || name.starts_with("contributing ")
}

/// Whether a word is a language's code: `ja`, `zh-CN`, `pt_BR`.
fn language(word: &str) -> Option<String> {
    let lower = word.to_lowercase().replace('_', "-");
    let (main, region) = lower.split_once('-').unwrap_or((lower.as_str(), ""));
    let fits = words::of("language").has(main)
        && (region.is_empty()
            || (region.len() == 2 || region == "hans" || region == "hant")
                && region.chars().all(|c| c.is_ascii_alphabetic()));
    fits.then_some(lower)
}

/// A path with its language taken out, and the language: `zh-CN/README-zh_CN.md` is `README` in `zh-cn`.
fn untranslated(path: &str) -> (String, Option<String>) {
    let mut found = None;
    let mut parts: Vec<String> = Vec::new();
    for part in folder(path).split('/').filter(|part| !part.is_empty()) {
        match language(part) {
            Some(language) => found = Some(language),
            None if matches!(part, "translations" | "i18n" | "docs" | "lang" | "langs" | "locales" | "translation") => {
            }
            None => parts.push(part.to_lowercase()),
        }
    }
    let name = stem(path);
    let mut base = name.to_owned();
    for (at, sign) in name.char_indices().filter(|(_, c)| matches!(c, '-' | '_' | '.')) {
        if let Some(language) = language(&name[at + sign.len_utf8()..]) {
            name[..at].clone_into(&mut base);
            found = Some(language);
            break;
        }
    }
    parts.push(base.to_lowercase());
    (parts.join("/"), found)
}

/// Documents that say in another language what a document beside them says.
fn translations(paths: &[&str]) -> BTreeSet<usize> {
    let mut groups: BTreeMap<String, Vec<(usize, Option<String>)>> = BTreeMap::new();
    for (index, path) in paths.iter().enumerate().filter(|(_, path)| is_markdown(path)) {
        let (base, language) = untranslated(path);
        groups.entry(base).or_default().push((index, language));
    }
    let mut left_out = BTreeSet::new();
    for members in groups.values() {
        // What is kept: the original, or what is English, or the first language.
        let rank =
            |language: Option<&str>| language.map_or(0, |language| if language.starts_with("en") { 1 } else { 2 });
        let Some((_, kept)) = members.iter().min_by_key(|(_, language)| rank(language.as_deref())) else { continue };
        let is_kept = |language: &Option<String>| {
            let own = rank(language.as_deref());
            own == rank(kept.as_deref()) && (own < 2 || language == kept)
        };
        left_out.extend(members.iter().filter(|(_, language)| !is_kept(language)).map(|(index, _)| *index));
    }
    left_out
}

/// What speaks for a document being one question.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is found or not, whatever the others are")]
pub(super) struct Evidence {
    /// Its front matter holds the question, or it has a pair of headings Question and Answer, or its heading is asked by an
    /// interviewer.
    pub(super) is_marked: bool,
    /// Its title, that of its front matter, or its name reads like a question.
    pub(super) asks: bool,
    /// It has one heading at the top, and nothing above it.
    pub(super) has_lone_title: bool,
    /// Keys of the headings below the title.
    pub(super) headings: Vec<String>,
    /// Questions that it seems to hold when read as a document.
    pub(super) questions: usize,
    /// Whether these are marked so plainly that it must be a document of questions.
    pub(super) is_plainly_many: bool,
    /// Whether it holds several that ask, and its title does not.
    pub(super) asks_many: bool,
    /// How many lines with content it has.
    pub(super) size: usize,
    /// Whether it is a folder's start page.
    pub(super) is_start_page: bool,
}

/// Longest statement that a folder of entries may hold, in lines.
const MAX_PLAIN: usize = 300;

/// Which documents are one question each; decided for each folder as a whole.
pub(super) fn single_questions(paths: &[&str], evidence: &[Evidence]) -> Vec<bool> {
    let mut folders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, path) in paths.iter().enumerate() {
        folders.entry(folder(path).to_owned()).or_default().push(index);
    }
    // A tree of folders with one file each is one folder.
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (name, members) in &folders {
        let is_alone = members.len() == 1 && !name.is_empty();
        let key = if is_alone { format!("{}/*", folder(name)) } else { name.clone() };
        let members = members.iter().filter(|index| is_alone || !evidence[**index].is_start_page);
        groups.entry(key).or_default().extend(members);
    }
    let mut single = vec![false; paths.len()];
    for members in groups.values().filter(|members| !members.is_empty()) {
        let all = is_folder_of_questions(members, evidence);
        for index in members {
            let own = &evidence[*index];
            let is_one = own.is_marked || !own.is_plainly_many;
            single[*index] = all && is_one || own.is_marked && own.questions <= 1;
        }
    }
    single
}

fn is_folder_of_questions(members: &[usize], evidence: &[Evidence]) -> bool {
    let count = members.len();
    let share = |test: &dyn Fn(&Evidence) -> bool| {
        members.iter().filter(|index| test(&evidence[**index])).count() * 100 / count
    };
    let many = share(&|found| found.is_plainly_many);
    let marked = share(&|found| found.is_marked);
    let asking = share(&|found| found.asks_many || found.is_plainly_many);
    if count < 2 || (many > 30 || asking >= 60) && marked < 60 {
        return false;
    }
    if marked >= 60 || count >= 3 && share(&|found| found.asks) >= 60 {
        return true;
    }
    // Entries made from a template have the same headings.
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for index in members {
        let headings: BTreeSet<&str> = evidence[*index].headings.iter().map(String::as_str).collect();
        for heading in headings {
            *counts.entry(heading).or_insert(0) += 1;
        }
    }
    let common: BTreeSet<&str> =
        counts.into_iter().filter(|(_, found)| *found * 10 >= count * 6).map(|(heading, _)| heading).collect();
    let from_template =
        share(&|found| common.iter().filter(|heading| found.headings.iter().any(|own| own == *heading)).count() >= 2);
    let titled = share(&|found| found.has_lone_title);
    let plain = share(&|found| found.has_lone_title && found.questions <= 1 && found.size <= MAX_PLAIN);
    count >= 3 && from_template >= 70 && titled >= 60 || count >= 4 && plain >= 80
}

/// A file's name as a question: `Why warm the pot.md` asks "Why warm the pot?".
pub(super) fn question_from_name(path: &str) -> Option<String> {
    let name = stem(path);
    let spaced = if name.contains(' ') { name.to_owned() } else { name.replace(['-', '_'], " ") };
    let (_, spaced) = lead::split(&spaced);
    let spaced = spaced.trim();
    if spaced.split_whitespace().count() < 3 || !words::reads_like_question(spaced) {
        return None;
    }
    let mut text = capitalized(spaced);
    let first = text.split_whitespace().next().unwrap_or("").to_lowercase();
    let asks = words::of("asking").has(&first);
    if asks && !text.ends_with('?') {
        text.push('?');
    }
    Some(text)
}

/// A folder's or file's name as a title: `http-caching` is "Http caching".
pub(super) fn title_from_name(name: &str) -> String {
    let spaced = name.replace(['-', '_'], " ");
    let (_, rest) = lead::split(&spaced);
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '.');
    capitalized(if rest.is_empty() { spaced.trim() } else { rest.trim() })
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The path that `relative` means in `folder`; `None` when it leaves the import set.
pub(super) fn join(folder: &str, relative: &str) -> Option<String> {
    let relative = crate::text::address::decode(relative);
    let base = if relative.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

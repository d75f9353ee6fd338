//! What each file of an import set is: a document of questions, one question, a picture, a translation, a page about the
//! project.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::lead;
use super::report::SkipReason;
use super::words;
use crate::source::SourcePath;
use crate::text::address::decode;
use crate::text::{capitalized, tally};

/// What a file with questions is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown, with components or without.
    Markdown,
    /// JSON, or an object a line.
    Json,
    /// A table as text.
    Csv,
    /// A web page.
    Html,
    /// A notebook of Jupyter.
    Notebook,
    /// A package of Anki.
    AnkiPackage,
    /// What pandoc makes Markdown of, as pandoc calls it.
    Pandoc(&'static str),
}

/// Formats and the endings of their files.
const FORMATS: &[(Format, &str)] = &[
    (Format::Markdown, "md markdown mdx mdown mkd"),
    (Format::Json, "json jsonl"),
    // `.txt` is how Anki exports notes.
    (Format::Csv, "csv tsv txt"),
    (Format::Html, "html htm xhtml"),
    (Format::Notebook, "ipynb"),
    (Format::AnkiPackage, "apkg colpkg"),
    (Format::Pandoc("asciidoc"), "adoc asciidoc"),
    (Format::Pandoc("rst"), "rst"),
    (Format::Pandoc("org"), "org"),
    (Format::Pandoc("docx"), "docx"),
    (Format::Pandoc("odt"), "odt"),
    (Format::Pandoc("textile"), "textile"),
    (Format::Pandoc("mediawiki"), "mediawiki"),
];

/// The format of a file, by its name; `None` when it can hold no questions.
#[must_use]
pub fn format(path: &str) -> Option<Format> {
    let ending = path.rsplit_once('.')?.1.to_ascii_lowercase();
    let row = FORMATS.iter().find(|(_, endings)| endings.split(' ').any(|known| known == ending))?;
    Some(row.0)
}

/// How files with these paths are read, or why they are not; those that are `named` by a person are read whatever they are called.
/// What is no source by its name is Markdown, and what pandoc reads has become it.
pub(super) fn formats(paths: &[&str], named: &BTreeSet<String>) -> Vec<Result<Format, SkipReason>> {
    let translations = translations(paths);
    let read = |(index, path): (usize, &&str)| match format(path) {
        Some(format) if !matches!(format, Format::Markdown | Format::Pandoc(_)) => Ok(format),
        _ if named.contains(*path) => Ok(Format::Markdown),
        _ if is_project_file(path) => Err(SkipReason::ProjectFile),
        _ if translations.contains(&index) => Err(SkipReason::Translation),
        _ => Ok(Format::Markdown),
    };
    paths.iter().enumerate().map(read).collect()
}

static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new("[0-9]+").expect("it is tested"));

/// Orders paths as people number files: `2-pots.md` before `10-cups.md`, a folder's README first, files before folders.
pub(super) fn natural_key(path: &str) -> Vec<(bool, bool, String)> {
    let folders = path.matches('/').count();
    let key = |(at, part): (usize, &str)| {
        let is_start = at == folders && matches!(stem(part).to_lowercase().as_str(), "readme" | "index" | "_index");
        let name = part.to_lowercase();
        let name = NUMBER.replace_all(&name, |number: &Captures<'_>| format!("{:0>18}", &number[0]));
        (!is_start, at < folders, name.into_owned())
    };
    path.split('/').enumerate().map(key).collect()
}

/// A file's name without its ending, when it is one of a source.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').filter(|_| format(name).is_some()).map_or(name, |(stem, _)| stem)
}

/// The folder a file is in; empty at the top.
pub(super) fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..slash])
}

/// Whether a file of a folder is read: Markdown, or what promises questions by its name, such as `faq.html`.
#[must_use]
pub fn is_source(path: &str) -> bool {
    let promises = || words::promises_entries(path.rsplit('/').next().unwrap_or(path));
    format(path).is_some_and(|format| format == Format::Markdown || promises())
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
    let is_region = matches!(region, "" | "hans" | "hant")
        || region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_alphabetic());
    (words::of("language").has(main) && is_region).then_some(lower)
}

/// A path with its language taken out, and the language: `zh-CN/README-zh_CN.md` is `README` in `zh-cn`.
fn untranslated(path: &str) -> (String, Option<String>) {
    let is_folder =
        |part: &&str| !part.is_empty() && language(part).is_none() && !words::is("translation-folder", part);
    let folders = folder(path).split('/');
    let of_folder = folders.clone().filter_map(language).next_back();
    let name = stem(path);
    let signs = name.match_indices(['-', '_', '.']);
    let of_name = { signs }.find_map(|(at, _)| Some((at, language(&name[at + 1..])?)));
    let (end, found) = of_name.map_or((name.len(), of_folder), |(at, language)| (at, Some(language)));
    let parts: Vec<&str> = folders.filter(is_folder).chain([&name[..end]]).collect();
    (parts.join("/").to_lowercase(), found)
}

/// Documents that say in another language what a document beside them says. What is kept is the original, or what is
/// English, or one other language.
fn translations(paths: &[&str]) -> BTreeSet<usize> {
    let mut groups: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    for (index, path) in paths.iter().enumerate().filter(|(_, path)| format(path) == Some(Format::Markdown)) {
        let (base, language) = untranslated(path);
        // The lowest is kept.
        let rank = match language {
            Some(language) if language.starts_with("en") => " ".to_owned(),
            other => other.unwrap_or_default(),
        };
        groups.entry(base).or_default().push((index, rank));
    }
    let left_out = groups.values().flat_map(|members| {
        let kept = members.iter().map(|(_, rank)| rank).min();
        members.iter().filter(move |(_, rank)| Some(rank) != kept).map(|(index, _)| *index)
    });
    left_out.collect()
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
    pub(super) headings: BTreeSet<String>,
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
    /// It is a start page, and what could be questions are lines without a mark that mostly do not ask: names of other files, maybe.
    pub(super) names_others: bool,
}

/// Longest statement that a folder of entries may hold, in lines.
const MAX_PLAIN: usize = 300;

/// Which documents are one question each; decided for each folder as a whole.
pub(super) fn single_questions(paths: &[&str], evidence: &[Evidence]) -> Vec<bool> {
    let counts = tally(paths.iter().map(|path| folder(path)));
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, path) in paths.iter().enumerate() {
        let name = folder(path);
        // A tree of folders with one file each is one folder.
        let is_alone = counts[name] == 1 && !name.is_empty();
        if is_alone || !evidence[index].is_start_page {
            let key = if is_alone { format!("{}/*", folder(name)) } else { name.to_owned() };
            groups.entry(key).or_default().push(index);
        }
    }
    let mut single = vec![false; paths.len()];
    for members in groups.values() {
        let all = is_folder_of_questions(members, evidence);
        for index in members {
            let own = &evidence[*index];
            let is_one = own.is_marked || !own.is_plainly_many || own.asks && !own.asks_many;
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
    let counts = tally(members.iter().flat_map(|index| &evidence[*index].headings));
    let is_common = |heading: &&String| counts[*heading] * 10 >= count * 6;
    let from_template = share(&|found| found.headings.iter().filter(is_common).count() >= 2);
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

/// The path that an address means in the file at `path`; `None` when it leaves the import set.
pub(super) fn join(path: &str, address: &str) -> Option<String> {
    let address = decode(address);
    let joined = SourcePath::new(if address.starts_with('/') { "" } else { path }).join(&address)?;
    Some(joined.as_str().to_owned()).filter(|path| !path.is_empty())
}

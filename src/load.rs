//! A project's folder into memory: every file that a build needs, sorted by path.

mod again;
mod kinds;
pub mod links;
pub mod shown;
mod stamp;
mod translation;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use walkdir::{DirEntry, WalkDir};

use crate::config::{self, publish::PublishConfig};
use crate::diagnostic::{Diagnostic, Rule};
use crate::error::Error;
use crate::model::content_file::{ContentFile, is_content};
use crate::model::history::History;
use crate::model::limits;
use crate::source::{Bytes, SourceFile, SourcePath, Span};
use crate::text::{names, svg};
pub use again::Changed;
use again::Unsaved;
use kinds::Fate;
use shown::Shown;
use stamp::{Seen, Sight, Stamp};
pub(crate) use translation::folders as translation_folders;

/// Largest Markdown file that is imported, in bytes: a whole collection of questions is often one file.
pub(crate) const MAX_MARKDOWN_BYTES: u64 = 8 * 1024 * 1024;

/// The file that makes a folder a book.
pub(crate) const BOOK_TOML: &str = "book.toml";

/// Everything a build reads.
#[derive(Default)]
pub struct Project {
    /// The folder with `book.toml`.
    pub root: PathBuf,
    /// `book.toml`.
    pub book_toml: SourceFile,
    /// Markdown below `content/`, sorted by path.
    pub content: Vec<Arc<SourceFile>>,
    /// Files that are copied, by their path in the site: `static/**`, and what lies beside the questions.
    pub assets: BTreeMap<String, Bytes>,
    /// Where each of those files lies.
    pub asset_sources: BTreeMap<String, SourcePath>,
    /// Files below `themes/`, by path from there: `<name>/templates/question.html`.
    pub themes: BTreeMap<String, Bytes>,
    /// Files whose code the texts show.
    pub shown: Shown,
    /// The record of when answers were checked.
    pub proof: Option<SourceFile>,
    /// Faults of the files as such: links, sizes, places.
    pub diagnostics: Vec<Diagnostic>,
    /// Texts and pictures of translations, by language.
    pub translations: BTreeMap<String, Translated>,
    /// What whoever reads the project adds to it.
    pub settings: Settings,
    /// What was seen of each file when it was read.
    seen: Sight,
    /// Texts that take the place of those on disk.
    unsaved: Unsaved,
}

/// The files of `content.<language>/`.
#[derive(Default)]
pub struct Translated {
    /// Markdown, sorted by path.
    pub content: Vec<Arc<SourceFile>>,
    /// Files beside it that are copied, by path in the translation's part of the site.
    pub assets: BTreeMap<String, Bytes>,
}

/// What a book is made with besides its files.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Address of the site in place of book.toml's, with a trailing `/`.
    pub url: Option<String>,
    /// Whether search engines are told to leave the site out.
    pub is_noindex: bool,
    /// What the repository says of its files.
    pub history: Option<Arc<History>>,
}

impl Project {
    /// A project of these files, which are nowhere on disk.
    #[must_use]
    pub fn in_memory(book_toml: &str, content: impl IntoIterator<Item = SourceFile>) -> Self {
        let mut content: Vec<Arc<SourceFile>> = content.into_iter().map(Arc::new).collect();
        content.sort_by(|a, b| a.path.cmp(&b.path));
        let book_toml = SourceFile::new(BOOK_TOML, book_toml);
        Self { root: PathBuf::from("/"), book_toml, content, ..Self::default() }
    }

    /// The text that a diagnostic points into.
    #[must_use]
    pub fn file(&self, path: &SourcePath) -> Option<&SourceFile> {
        if path == &self.book_toml.path {
            return Some(&self.book_toml);
        }
        if let Some(record) = self.proof.as_ref().filter(|record| record.path == *path) {
            return Some(record);
        }
        self.shared_file(path).map(|file| &**file)
    }

    /// A text of the original or of a translation.
    pub(crate) fn shared_file(&self, path: &SourcePath) -> Option<&Arc<SourceFile>> {
        let mut texts = std::iter::once(&self.content).chain(self.translations.values().map(|other| &other.content));
        texts.find_map(|content| content.binary_search_by(|file| file.path.cmp(path)).ok().map(|index| &content[index]))
    }
}

/// The nearest folder from `start` upwards that holds a `book.toml`.
///
/// # Errors
/// Fails when there is none up to the root of the file system.
pub fn find_root(start: &Path) -> Result<PathBuf, Error> {
    let start = start.canonicalize().map_err(|cause| Error::file("open", start, cause))?;
    nearest_root(&start).ok_or_else(|| Error::NoBook { start: start.clone() })
}

/// The nearest folder from `start` upwards that holds a `book.toml`, spelled as `start` is.
#[must_use]
pub fn nearest_root(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| folder.join(BOOK_TOML).is_file()).map(Path::to_owned)
}

/// The files of a book as they are listed, none but book.toml read yet.
struct Listing {
    book_toml: SourceFile,
    /// Content, static files and themes, each sorted.
    folders: [Vec<SourcePath>; 3],
    /// Files of translations, sorted, by language.
    translations: BTreeMap<String, Vec<SourcePath>>,
    seen: Sight,
    diagnostics: Vec<Diagnostic>,
}

const CONTENT: usize = 0;
const STATIC: usize = 1;
const THEMES: usize = 2;
/// Folders that a book is made from, besides `book.toml`.
pub(crate) const INPUTS: [&str; 3] = ["content", "static", "themes"];

impl Listing {
    fn new(root: &Path, unsaved: &Unsaved) -> Result<Self, Error> {
        let mut diagnostics = Vec::new();
        let book_toml = match unsaved.get(&SourcePath::new(BOOK_TOML)) {
            Some(file) => SourceFile::clone(file),
            None => read_book_toml(root)?,
        };
        let publish = config::read(&book_toml).0.publish;
        let translations = translation::list(root, &publish, unsaved, &mut diagnostics)?;
        let [content, statics, themes] = INPUTS.map(|folder| list(root, folder, &publish, &mut diagnostics));
        let mut folders = [content?, statics?, themes?];
        again::add_unsaved(&mut folders[CONTENT], INPUTS[CONTENT], unsaved, &publish);
        let now = SystemTime::now();
        let every: Vec<&SourcePath> =
            folders.iter().chain(translations.values()).flatten().chain([&book_toml.path]).collect();
        let stamps: Vec<_> = every.into_par_iter().map(|path| (path, see(root, path, now))).collect();
        let mut seen = Sight::default();
        for (path, of_file) in stamps {
            if let Some(of_file) = of_file {
                seen.insert(path, of_file);
            }
        }
        Ok(Self { book_toml, folders, translations, seen, diagnostics })
    }

    /// Notes the state of the files that texts show.
    fn see_shown(&mut self, root: &Path, shown: &[SourcePath]) {
        see_shown(root, shown, &mut self.seen);
    }
}

/// The state of a book's files: a number that changes when a file does, and the files that texts show, wherever they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    number: u64,
    /// Files beside content, static files and themes.
    pub shown: Vec<SourcePath>,
}

/// The state of the book in `root` now; that of a [`Project`], such as `before`, is what it was when it was read.
#[must_use]
pub fn look(root: &Path, before: &State) -> State {
    let shown = before.shown.clone();
    let Ok(mut listing) = Listing::new(root, &Unsaved::new()) else { return State { number: 0, shown } };
    listing.see_shown(root, &shown);
    State { number: listing.seen.state(), shown }
}

/// The same where every file is what it was for so long that a later state has another number; otherwise `None`.
#[must_use]
pub fn look_settled(root: &Path, before: &State) -> Option<State> {
    let mut listing = Listing::new(root, &Unsaved::new()).ok()?;
    listing.see_shown(root, &before.shown);
    listing.seen.is_settled().then(|| State { number: listing.seen.state(), shown: before.shown.clone() })
}

fn names_files(file: &SourceFile) -> bool {
    file.text.contains(shown::MARK)
}

/// Notes the state of files that texts show; those of the book's folders are noted already.
fn see_shown(root: &Path, shown: &[SourcePath], seen: &mut Sight) {
    let now = SystemTime::now();
    for path in
        shown.iter().filter(|path| !INPUTS.iter().any(|folder| path.as_str().starts_with(&format!("{folder}/"))))
    {
        if let Some(of_file) = see(root, path, now) {
            seen.insert(path, of_file);
        }
    }
}

/// What is seen of a file now.
fn see(root: &Path, path: &SourcePath, now: SystemTime) -> Option<Seen> {
    let stamp = Stamp::of(&fs::symlink_metadata(root.join(path.as_str())).ok()?);
    Some(Seen { stamp, is_settled: stamp.is_settled(now) })
}

/// Reads a project. Symbolic links are reported, not followed: a pull request must not publish what is elsewhere.
///
/// # Errors
/// Fails when `book.toml` or a folder cannot be read, or a file vanishes between listing and reading.
pub fn project(root: &Path) -> Result<Project, Error> {
    project_since(root, &Project::default())
}

/// Reads a project again; files that are as they were for `before` are taken from it.
fn project_since(root: &Path, before: &Project) -> Result<Project, Error> {
    let unsaved = before.unsaved.clone();
    let Listing { book_toml, folders, translations, mut seen, mut diagnostics } = Listing::new(root, &unsaved)?;
    let is_known = |path: &SourcePath| {
        let known = before.seen.get(path).filter(|known| known.is_settled);
        known.is_some_and(|known| seen.get(path).is_some_and(|now| now.stamp == known.stamp))
    };
    if let Some(span) = book_toml.invalid_utf8 {
        diagnostics.push(Diagnostic::new(Rule::InvalidUtf8, &book_toml.path, span, "bytes that are not UTF-8"));
    }
    let (markdown, beside): (Vec<_>, Vec<_>) = folders[CONTENT].iter().partition(|path| path.as_str().ends_with(".md"));
    let length = |path: &SourcePath| match unsaved.get(path) {
        Some(file) => file.text.len() as u64,
        None => seen.get(path).map_or(0, |seen| seen.stamp.length),
    };
    let markdown: Vec<&SourcePath> =
        markdown.into_iter().filter(|path| is_readable(path, length(path), &mut diagnostics)).collect();
    let content = markdown
        .into_par_iter()
        .map(|path| match unsaved.get(path).or_else(|| before.shared_file(path).filter(|_| is_known(path))) {
            Some(known) => Ok(Arc::clone(known)),
            None => {
                let file = SourceFile::from_bytes(path.clone(), read(root, path)?);
                // A file that was only touched is the one it was.
                let known = before.shared_file(path).filter(|known| ***known == file);
                Ok(known.map_or_else(|| Arc::new(file), Arc::clone))
            }
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let mut shown = shown::read(root, &content);
    let proof = read_proof(root, &book_toml, &mut shown, &mut diagnostics);
    let mut asset_sources: BTreeMap<String, SourcePath> = BTreeMap::new();
    for path in beside.into_iter().chain(&folders[STATIC]) {
        let Some((_, site_path)) = path.as_str().split_once('/') else { continue };
        if let Some(other) = asset_sources.insert(site_path.to_owned(), path.clone()) {
            let message = format!("`{other}` would have the same address in the site");
            diagnostics
                .push(Diagnostic::new(Rule::PathCollision, path, Span::at(0), message).hint("rename one of the two"));
        }
    }
    let bytes = |path: &SourcePath, known: Option<&Bytes>| match known.filter(|_| is_known(path)) {
        Some(known) => Ok(Arc::clone(known)),
        None => read(root, path).map(Bytes::from),
    };
    report_nearly_equal(&asset_sources, &mut diagnostics);
    let mut assets = BTreeMap::new();
    for (site_path, path) in &asset_sources {
        let known = before.assets.get(site_path).filter(|_| before.asset_sources.get(site_path) == Some(path));
        let is_contributed_svg = is_content(path) && path.as_str().to_lowercase().ends_with(".svg");
        // What was taken out of a picture is said each time.
        let bytes = if is_contributed_svg {
            harmless_svg(path, &read(root, path)?, &mut diagnostics).map(Bytes::from)
        } else {
            Some(bytes(path, known)?)
        };
        assets.extend(bytes.map(|bytes| (site_path.clone(), bytes)));
    }
    asset_sources.retain(|site_path, _| assets.contains_key(site_path));
    let themes = folders[THEMES]
        .iter()
        .filter_map(|path| Some((path, path.as_str().strip_prefix("themes/")?)))
        .map(|(path, theme_path)| Ok((theme_path.to_owned(), bytes(path, before.themes.get(theme_path))?)))
        .collect::<Result<BTreeMap<_, _>, Error>>()?;
    let translations = translations
        .into_iter()
        .map(|(language, paths)| {
            let known = |path: &SourcePath| {
                unsaved.get(path).or_else(|| before.shared_file(path).filter(|_| is_known(path))).map(Arc::clone)
            };
            Ok((language, translation::read(root, &paths, &known, &mut diagnostics)?))
        })
        .collect::<Result<_, Error>>()?;
    see_shown(root, &shown.keys().cloned().collect::<Vec<_>>(), &mut seen);
    let (root, settings) = (root.to_owned(), before.settings.clone());
    Ok(Project {
        root,
        book_toml,
        content,
        assets,
        asset_sources,
        themes,
        shown,
        proof,
        diagnostics,
        translations,
        settings,
        seen,
        unsaved,
    })
}

/// The record that `[proof]` names. It is looked after with the files whose code is shown.
fn read_proof(
    root: &Path,
    book_toml: &SourceFile,
    shown: &mut Shown,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<SourceFile> {
    let typed = config::read(book_toml).0.proof.record?;
    let read = match shown::path(&book_toml.path, &typed.value) {
        Some(path) => shown::add(root, path.clone(), limits::FILE.most, shown)
            .clone()
            .map(|text| SourceFile::new(path.as_str(), &*text)),
        None => Err("the record has to be in the book's folder".to_owned()),
    };
    match read {
        Ok(record) => Some(record),
        Err(message) => {
            diagnostics.push(Diagnostic::new(Rule::InvalidValue, &book_toml.path, typed.span, message));
            None
        }
    }
}

/// `book.toml`, which is no link and of a sensible size.
fn read_book_toml(root: &Path) -> Result<SourceFile, Error> {
    let bytes = links::read(&root.join(BOOK_TOML))?;
    if bytes.len() > limits::FILE.most {
        let message = format!("`book.toml` has {} KB, more than {}", bytes.len() / 1024, limits::FILE.most / 1024);
        return Err(Error::message(message));
    }
    Ok(SourceFile::from_bytes(SourcePath::new(BOOK_TOML), bytes))
}

fn read(root: &Path, path: &SourcePath) -> Result<Vec<u8>, Error> {
    links::read(&root.join(path.as_str()))
}

/// Files below `folder` that are read, sorted; what is left out is reported where its author may not expect it.
fn list(
    root: &Path,
    folder: &str,
    publish: &PublishConfig,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<SourcePath>, Error> {
    let top = root.join(folder);
    if links::is_link(&top) {
        return Err(links::linked(&top));
    }
    if !links::has_folder(&top)? {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    let mut walk = WalkDir::new(&top).min_depth(1).follow_links(false).into_iter();
    while let Some(entry) = walk.next() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(&top).to_owned();
            Error::file("read", path, error.into())
        })?;
        let Some(path) = source_path(root, entry.path()) else { continue };
        let is_folder = entry.file_type().is_dir();
        match fate_of(&entry, &path, publish) {
            Fate::Read if entry.file_type().is_file() => found.push(path),
            Fate::Read => {}
            fate => {
                if let Fate::LeftOut(finding) = fate {
                    diagnostics.push(finding);
                }
                if is_folder {
                    walk.skip_current_dir();
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

fn fate_of(entry: &DirEntry, path: &SourcePath, publish: &PublishConfig) -> Fate {
    let is_folder = entry.file_type().is_dir();
    match kinds::fate(path, is_folder, publish) {
        Fate::Ignored => Fate::Ignored,
        fate @ (Fate::Read | Fate::LeftOut(_)) if entry.path_is_symlink() => {
            // What would be left out anyway leads nowhere, either.
            if matches!(fate, Fate::LeftOut(_)) && path.file_name().starts_with('.') {
                return fate;
            }
            let message = "a symbolic link is not followed";
            let finding = Diagnostic::new(Rule::SymbolicLink, path, Span::at(0), message);
            Fate::LeftOut(finding.hint("put a copy of the file in its place"))
        }
        Fate::Read => match names::fault(path.file_name()) {
            Some(fault) => {
                let message = format!("the name `{}` {fault}", path.file_name());
                let hint = if is_folder { "rename the folder" } else { "rename the file" };
                Fate::LeftOut(Diagnostic::new(Rule::UnportableName, path, Span::at(0), message).hint(hint))
            }
            None => Fate::Read,
        },
        fate @ Fate::LeftOut(_) => fate,
    }
}

/// Reports paths that are one on systems without capitals, or with another way to write `é`, and two elsewhere.
fn report_nearly_equal(asset_sources: &BTreeMap<String, SourcePath>, diagnostics: &mut Vec<Diagnostic>) {
    let mut spellings: BTreeMap<String, (&str, &SourcePath)> = BTreeMap::new();
    for (site_path, source) in asset_sources {
        let folders = site_path.match_indices('/').map(|(end, _)| &site_path[..end]);
        for path in folders.chain([site_path.as_str()]) {
            let (first, other) = *spellings.entry(names::folded(path)).or_insert((path, source));
            if first != path {
                let message = format!("`{path}` and `{first}` of `{other}` are one name on Windows and macOS");
                let finding = Diagnostic::new(Rule::PathCollision, source, Span::at(0), message);
                diagnostics.push(finding.hint("rename one of the two"));
                break;
            }
        }
    }
}

/// The picture that is published in place of the one at `path`; `None` when there is none.
fn harmless_svg(path: &SourcePath, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
    let read = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()).and_then(svg::harmless);
    match read {
        Ok(picture) => {
            if !picture.removed.is_empty() {
                let removed: Vec<String> = picture.removed.into_iter().collect();
                let message = format!("published without {}", removed.join(", "));
                let finding = Diagnostic::new(Rule::CleanedSvg, path, Span::at(0), message);
                diagnostics.push(finding.hint("save the picture as plain SVG, or put it into `static/`"));
            }
            Some(picture.text.into_bytes())
        }
        Err(reason) => {
            let message = format!("the picture cannot be read and is not published: {reason}");
            let finding = Diagnostic::new(Rule::CleanedSvg, path, Span::at(0), message);
            diagnostics.push(finding.hint("save the picture as plain SVG"));
            None
        }
    }
}

/// `path` relative to `root` with `/` between its parts; `None` when it is not below `root`.
#[must_use]
pub fn source_path(root: &Path, path: &Path) -> Option<SourcePath> {
    let relative = path.strip_prefix(root).ok()?;
    let text = relative.to_string_lossy();
    Some(SourcePath::new(if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() }))
}

/// Whether a Markdown file is where a question or an `_index.md` can be, and of a sensible size.
fn is_readable(path: &SourcePath, size: u64, diagnostics: &mut Vec<Diagnostic>) -> bool {
    if ContentFile::of(path).is_none() {
        let hint = match path.as_str().split('/').collect::<Vec<_>>()[..] {
            [_, _] => "move it into a topic's folder: `content/<topic>/<id>.md`",
            [_, "_pages" | "_paths", ..] => "pages are `content/_pages/<id>.md`, paths `content/_paths/<id>.md`",
            _ => "topics do not nest: move it to `content/<topic>/<id>.md`",
        };
        let message = "no question can be here: questions are `content/<topic>/<id>.md`";
        diagnostics.push(Diagnostic::new(Rule::MisplacedFile, path, Span::at(0), message).hint(hint));
        return false;
    }
    if size > limits::FILE.most as u64 {
        let message =
            format!("the file has {} KB; more than {} KB is no question", size / 1024, limits::FILE.most / 1024);
        diagnostics.push(Diagnostic::new(Rule::FileTooLarge, path, Span::at(0), message));
        return false;
    }
    true
}

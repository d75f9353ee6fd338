//! What one build leaves for the next, in the user's cache folder. Losing it costs time, never correctness.
//!
//! It is outside of the book: whoever sends a pull request could put anything into a folder of the book, and what is remembered
//! is published without a second look.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::book::kept_files::{KeptFiles, PARTS};
use crate::book::memory::Memory;
use crate::load::{Project, State, links};
use crate::model::history::History;
use crate::render::pictures::PictureCache;
use crate::render::snippet_cache::SnippetCache;
use crate::search::analyses::AnalysisCache;
use crate::text::remembered::{Kind, Remembered, Unused};
use crate::write::published::Published;
use crate::write::record::Record;
use crate::write::unfinished::Unfinished;

/// Names the folder to use in place of the user's.
const VARIABLE: &str = "ASKBOOK_CACHE_DIR";
const SNIPPETS: &str = "snippets.bin";
const ANALYSES: &str = "analyses.bin";
const PICTURES: &str = "pictures.bin";
const HISTORY: &str = "history.bin";
const SEARCH_INDEX: &str = "search.bin";

fn search_index_of(language: &str) -> String {
    if language.is_empty() { SEARCH_INDEX.to_owned() } else { format!("search.{language}.bin") }
}

fn part_of_files(number: usize) -> String {
    format!("files-{number:x}.bin")
}

/// The folder of a book's cache; none where the user has no folder for caches.
///
/// What is published from it ends with a seal: a hash of the program that wrote it and of the rest. What another program
/// made, if only a newer build of the same version, and what a power cut left half written is not read.
pub struct Cache {
    folder: Option<PathBuf>,
    program: [u8; 32],
}

impl Cache {
    /// The cache of the book in `root`.
    #[must_use]
    pub fn of(root: &Path) -> Self {
        let own = std::env::var_os(VARIABLE).filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let caches = own.or_else(|| Some(dirs::cache_dir()?.join("askbook")));
        Self { folder: caches.map(|caches| caches.join(hashed_name("book", root))), program: program() }
    }

    fn read(&self, name: &str) -> Option<Vec<u8>> {
        links::read(&self.folder.as_ref()?.join(name)).ok()
    }

    /// What [`Cache::write_sealed`] wrote, unless anything changed it or another program wrote it.
    fn read_sealed(&self, name: &str) -> Option<Vec<u8>> {
        let mut bytes = self.read(name)?;
        let (content, seal) = bytes.split_last_chunk::<32>()?;
        if *seal != *blake3::keyed_hash(&self.program, content).as_bytes() {
            return None;
        }
        let length = content.len();
        bytes.truncate(length);
        Some(bytes)
    }

    /// Writes what `content` hands out, piece by piece: what is kept of a large book is not in memory twice.
    fn write_sealed(&self, name: &str, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        self.write(name, |file| {
            let mut sealed = Sealed { file, hasher: blake3::Hasher::new_keyed(&self.program) };
            content(&mut sealed)?;
            let seal = sealed.hasher.finalize();
            sealed.file.write_all(seal.as_bytes())
        });
    }

    /// Question files that an earlier build read.
    #[must_use]
    pub fn files(&self) -> KeptFiles {
        KeptFiles::new((0..PARTS).into_par_iter().map(|number| self.remembered(&part_of_files(number))).collect())
    }

    /// Keeps those that were read since.
    pub fn keep_files(&self, memory: &mut Memory) {
        memory.keep(&|number, part| self.keep_remembered(&part_of_files(number), part, Unused::Dropped));
    }

    /// Snippets highlighted by earlier builds.
    #[must_use]
    pub fn snippets(&self) -> SnippetCache {
        self.remembered(SNIPPETS)
    }

    /// Pictures drawn by earlier builds.
    #[must_use]
    pub fn pictures(&self) -> PictureCache {
        self.remembered(PICTURES)
    }

    /// Terms of questions found by earlier builds.
    #[must_use]
    pub fn analyses(&self) -> AnalysisCache {
        self.read_sealed(ANALYSES).map_or_else(AnalysisCache::default, AnalysisCache::from_bytes)
    }

    /// The index of search that was kept of a translation, or of the original (no language), and the state in which the book's files were
    /// ([`crate::load::look_settled`]).
    #[must_use]
    pub fn search_index(&self, language: &str) -> Option<(State, Vec<u8>)> {
        let mut bytes = self.read_sealed(&search_index_of(language))?;
        let (length, rest) = bytes.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let state = serde_json::from_slice(rest.get(..length)?).ok()?;
        bytes.drain(..8 + length);
        Some((state, bytes))
    }

    /// Keeps the index of search of a translation, or of the original (no language), for a book in this state of its files.
    pub fn keep_search_index(&self, language: &str, state: &State, index: &[u8]) {
        let Ok(state) = serde_json::to_vec(state) else { return };
        self.write_sealed(&search_index_of(language), |file| {
            file.write_all(&(state.len() as u64).to_le_bytes())?;
            file.write_all(&state)?;
            file.write_all(index)
        });
    }

    /// Keeps the terms that an index was made of, and gives their memory back.
    pub fn keep_analyses(&self, analyses: &AnalysisCache) {
        if analyses.has_changed() {
            self.write_sealed(ANALYSES, |file| analyses.write(file));
        }
        analyses.forget();
    }

    /// Keeps what a build made; a folder that cannot be written is left alone.
    pub fn keep(&self, snippets: &SnippetCache, pictures: &PictureCache, unused: Unused) {
        self.keep_remembered(SNIPPETS, snippets, unused);
        self.keep_remembered(PICTURES, pictures, Unused::Dropped);
    }

    fn remembered<K: Kind>(&self, name: &str) -> Remembered<K> {
        self.read_sealed(name).map_or_else(Remembered::default, Remembered::from_bytes)
    }

    fn keep_remembered<K: Kind>(&self, name: &str, values: &Remembered<K>, unused: Unused) {
        if values.has_changed(unused) {
            self.write_sealed(name, |file| values.write(unused, file));
        }
    }

    /// What the book's repository says of its files at a commit.
    #[must_use]
    pub fn history(&self, commit: &str) -> Option<History> {
        let (of, history): (String, History) = serde_json::from_slice(&self.read_sealed(HISTORY)?).ok()?;
        (of == commit).then_some(history)
    }

    /// Keeps it.
    pub fn keep_history(&self, commit: &str, history: &History) {
        if let Ok(text) = serde_json::to_vec(&(commit, history)) {
            self.write_sealed(HISTORY, |file| file.write_all(&text));
        }
    }

    /// Addresses of other sites that were there, each with the time it was asked, in seconds since 1970.
    #[must_use]
    pub fn links(&self) -> BTreeMap<String, u64> {
        serde_json::from_slice(&self.read("links.json").unwrap_or_default()).unwrap_or_default()
    }

    /// Keeps these for the next time.
    pub fn keep_links(&self, links: &BTreeMap<String, u64>) {
        if let Ok(text) = serde_json::to_vec_pretty(links) {
            self.write("links.json", |file| file.write_all(&text));
        }
    }

    /// What the last build wrote into `out`.
    #[must_use]
    pub fn record(&self, out: &Path) -> Record {
        self.read_sealed(&hashed_name("record", out)).map_or_else(Record::default, |bytes| Record::from_bytes(&bytes))
    }

    /// Keeps what a build wrote into `out`.
    pub fn keep_record(&self, out: &Path, record: &Record) {
        self.write_sealed(&hashed_name("record", out), |file| file.write_all(&record.to_bytes()));
    }

    /// Where the folder of the site that was in `out` before the last one is kept.
    #[must_use]
    pub fn spare(&self, out: &Path) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(hashed_name("spare", out)))
    }

    /// What was said of the last build into `out`, when it was of inputs with this fingerprint and its site is still whole.
    #[must_use]
    pub fn current_build<T: DeserializeOwned>(&self, out: &Path, fingerprint: &str) -> Option<(Published, T)> {
        let known: LastBuild<T> = serde_json::from_slice(&self.read_sealed(&hashed_name("build", out))?).ok()?;
        if known.fingerprint != fingerprint {
            return None;
        }
        let published = Published::read(out)?;
        published.is_whole(out, &self.record(out)).then_some((published, known.said))
    }

    /// Forgets what the site in `out` was built from: a build that is killed between publishing and keeping the new
    /// fingerprint must not leave the old one beside the new site.
    pub fn forget_build(&self, out: &Path) {
        if let Some(folder) = &self.folder {
            let _ = fs::remove_file(folder.join(hashed_name("build", out)));
        }
    }

    /// Keeps what the site in `out` was built from, and what was said of it.
    pub fn keep_build<T: Serialize>(&self, out: &Path, fingerprint: &str, said: &T) {
        if let Ok(text) = serde_json::to_vec(&LastBuild { fingerprint: fingerprint.to_owned(), said }) {
            self.write_sealed(&hashed_name("build", out), |file| file.write_all(&text));
        }
    }

    fn write(&self, name: &str, content: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) {
        let Some(folder) = &self.folder else { return };
        // Written beside and renamed: a build that is killed must not leave half a cache.
        let _ = create_private(folder).and_then(|()| {
            let unfinished = Unfinished::within(folder).map_err(io::Error::other)?;
            let beside = unfinished.path(name);
            let mut file = BufWriter::new(File::create_new(&beside)?);
            content(&mut file)?;
            file.into_inner()?;
            fs::rename(beside, folder.join(name))
        });
    }
}

/// A file on its way into the cache, with the hash of what it has so far.
struct Sealed<'a> {
    file: &'a mut BufWriter<File>,
    hasher: blake3::Hasher,
}

impl Write for Sealed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// What the last build into a folder was made from, and what was said of it.
#[derive(Serialize, Deserialize)]
struct LastBuild<T> {
    fingerprint: String,
    said: T,
}

/// Makes a folder that only its user can read; a link in its place is no folder.
fn create_private(folder: &Path) -> io::Result<()> {
    if links::is_link(folder) {
        return Err(io::Error::other("the cache's folder is a symbolic link"));
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A name for what belongs to the folder at `path`, whether the folder exists yet or not.
fn hashed_name(kind: &str, path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let beside = || Some(absolute.parent()?.canonicalize().ok()?.join(absolute.file_name()?));
    let path = path.canonicalize().ok().or_else(beside).unwrap_or_else(|| absolute.clone());
    // Paths that are not UTF-8 are told apart, too.
    format!("{kind}-{}", &blake3::hash(path.as_os_str().as_encoded_bytes()).to_hex()[..16])
}

/// A hash of what tells this program from others: its version, and its file as the system describes it.
fn program() -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    if let Ok((path, metadata)) = std::env::current_exe().and_then(|path| fs::metadata(&path).map(|data| (path, data)))
    {
        let changed = metadata.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        hasher.update(&metadata.len().to_le_bytes());
        hasher.update(&changed.unwrap_or_default().as_nanos().to_le_bytes());
        // Some package managers give all files one date; theirs are told apart by folder.
        hasher.update(path.as_os_str().as_encoded_bytes());
    }
    hasher.finalize().into()
}

/// A hash of everything that a site and what is said of it are made from. The program is not in it: another one does not read what
/// this one keeps.
#[must_use]
pub fn fingerprint(project: &Project) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut add = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    add(project.book_toml.text.as_bytes());
    // Each list with its length: a file that moves from one to the next, path and all, is another input.
    let lists = [project.content.len(), project.assets.len(), project.themes.len(), project.diagnostics.len()];
    for count in lists {
        add(&(count as u64).to_le_bytes());
    }
    for file in &project.content {
        add(file.path.as_str().as_bytes());
        add(file.text.as_bytes());
        // The text looks the same where the author typed the replacement character.
        add(&[u8::from(file.invalid_utf8.is_some())]);
    }
    for (path, bytes) in project.assets.iter().chain(&project.themes) {
        add(path.as_bytes());
        add(bytes);
    }
    for (path, source) in &project.asset_sources {
        add(path.as_bytes());
        add(source.as_str().as_bytes());
    }
    for (language, translated) in &project.translations {
        add(language.as_bytes());
        for file in &translated.content {
            add(file.path.as_str().as_bytes());
            add(file.text.as_bytes());
        }
        for (path, bytes) in &translated.assets {
            add(path.as_bytes());
            add(bytes);
        }
    }
    for shown in &project.shown {
        add(format!("{shown:?}").as_bytes());
    }
    add(format!("{:?}", project.settings).as_bytes());
    // What is wrong with files that are not read.
    for diagnostic in &project.diagnostics {
        add(format!("{diagnostic:?}").as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_program_wrote_or_something_changed_is_not_read() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let of_program = |program| Cache { folder: Some(folder.path().to_owned()), program: [program; 32] };
        let cache = of_program(1);
        cache.write_sealed("name", |file| file.write_all(b"con").and_then(|()| file.write_all(b"tent")));
        assert_eq!(cache.read_sealed("name").as_deref(), Some(&b"content"[..]));
        assert_eq!(of_program(2).read_sealed("name"), None);
        let whole = fs::read(folder.path().join("name")).expect("it was written");
        for place in 0..whole.len() {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            for damaged in [&changed[..], &whole[..place]] {
                fs::write(folder.path().join("name"), damaged).expect("it is ours");
                assert_eq!(cache.read_sealed("name"), None, "{place}");
            }
        }
    }

    #[test]
    fn a_folder_is_known_by_one_name_before_and_after_it_is_made() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a/../site");
        fs::create_dir(folder.path().join("a")).expect("it is ours");
        let before = hashed_name("record", &path);
        fs::create_dir(folder.path().join("site")).expect("it is ours");
        assert_eq!(hashed_name("record", &path), before);
        assert_ne!(hashed_name("record", folder.path()), before);
    }
}

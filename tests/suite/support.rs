//! Books to test with, the binary, and comparison with golden files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// This repository's folder.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What a finished command printed.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
        }
    }
}

/// The binary, ready for arguments.
pub(crate) fn askbook() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_askbook"));
    command.env_remove("NO_COLOR").env_remove("RAYON_NUM_THREADS");
    // Not the cache of whoever runs the tests.
    command.env("ASKBOOK_CACHE_DIR", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// A book in a temporary folder.
pub(crate) struct TestBook {
    folder: TempDir,
    cache: TempDir,
}

impl TestBook {
    /// A folder with a book.toml and nothing else.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::write(folder.path().join("book.toml"), "[book]\ntitle = \"Test\"\n").expect("it is ours");
        Self { folder, cache: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A copy of `tests/books/<name>`.
    pub(crate) fn copy_of(name: &str) -> Self {
        Self::copy_of_folder(&repository().join("tests/books").join(name))
    }

    /// A copy of any folder.
    pub(crate) fn copy_of_folder(source: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (path, bytes) in files(source) {
            let target = folder.path().join(path);
            fs::create_dir_all(target.parent().expect("it is in the folder")).expect("it is ours");
            fs::write(target, bytes).expect("it is ours");
        }
        Self { folder, cache: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Writes a file of the book.
    pub(crate) fn with(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    /// Writes a file of the book.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let target = self.path().join(path);
        fs::create_dir_all(target.parent().expect("it is in the folder")).expect("it is ours");
        fs::write(target, text).expect("it is ours");
    }

    /// Adds a question to the topic `topic`.
    pub(crate) fn question(self, id: &str, question: &str, body: &str) -> Self {
        let question = question.replace('\\', "\\\\").replace('"', "\\\"");
        self.with(&format!("content/topic/{id}.md"), format!("+++\nquestion = \"{question}\"\n+++\n\n{body}"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Commits everything to the book's own git repository, which is made when there is none.
    pub(crate) fn commit(&self) {
        let git = |arguments: &[&str]| {
            let mut command = Command::new("git");
            command.arg("-C").arg(self.path()).args(["-c", "user.name=Test", "-c", "user.email=test@example.org"]);
            let output = command.args(arguments).output().expect("git runs");
            assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        };
        git(&["init", "--quiet"]);
        git(&["add", "--all"]);
        git(&["commit", "--quiet", "--message", "before"]);
    }

    /// Where `build` puts the site.
    pub(crate) fn out(&self) -> PathBuf {
        self.path().join("public")
    }

    /// Runs a command on the book.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.command(arguments).output().expect("the binary runs").into()
    }

    /// The binary with arguments, this book and its cache.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = askbook();
        command.args(arguments).arg("--book").arg(self.path()).env("ASKBOOK_CACHE_DIR", self.cache());
        command
    }

    /// Where builds leave what the next one need not make again.
    pub(crate) fn cache(&self) -> &Path {
        self.cache.path()
    }

    /// Builds the book, which must succeed, and returns the site.
    pub(crate) fn build(&self) -> BTreeMap<String, Vec<u8>> {
        let ran = self.run(&["build"]);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        files(&self.out())
    }

    /// Builds the book and returns one page's text.
    pub(crate) fn page(&self, path: &str) -> String {
        let site = self.build();
        let bytes = site.get(path).unwrap_or_else(|| panic!("the site has no {path}"));
        String::from_utf8(bytes.clone()).expect("pages are UTF-8")
    }
}

/// Every file below `folder` by its path from there, `/` between the parts.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.expect("the folder can be read");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("it is below");
            let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            found.insert(parts.join("/"), fs::read(entry.path()).expect("it can be read"));
        }
    }
    found
}

/// Compares with the file at `path`, or writes it when `BLESS` is set.
pub(crate) fn golden(path: &Path, actual: &str) {
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("the repository can be written");
        fs::write(path, actual).expect("the repository can be written");
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected != actual {
        let different = expected.lines().zip(actual.lines()).position(|(a, b)| a != b).unwrap_or(0);
        panic!(
            "{} differs from line {}\nexpected: {}\n  actual: {}\nif the new one is right: BLESS=1 cargo test",
            path.display(),
            different + 1,
            expected.lines().nth(different).unwrap_or(""),
            actual.lines().nth(different).unwrap_or("")
        );
    }
}

/// A page with the hashes in its assets' names taken out, so that a golden page does not change with the style sheet.
pub(crate) fn without_hashes(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("assets/") {
        let (before, tail) = rest.split_at(start);
        out.push_str(before);
        let end = tail.find('"').unwrap_or(tail.len());
        let parts: Vec<&str> = tail[..end].split('.').collect();
        match parts[..] {
            [stem, hash, ending] if hash.len() == 8 => {
                out.push_str(stem);
                out.push_str(".HASH.");
                out.push_str(ending);
            }
            _ => out.push_str(&tail[..end]),
        }
        rest = &tail[end..];
    }
    out.push_str(rest);
    out
}

//! What the book's repository had at a revision, and its history, asked from git.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use crate::check::since::Past;
use crate::error::Error;
use crate::model::content_file::ContentFile;
use crate::model::history::History;
use crate::source::{SourceFile, SourcePath};

/// The content at `revision`: every path, and the text of the files that changed since.
///
/// # Errors
/// Fails without git, outside of a repository, and when the revision is unknown.
pub(super) fn past(root: &Path, revision: &str) -> Result<Past, Error> {
    let commit =
        git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    let Some(commit) = commit.map(|commit| commit.trim().to_owned()) else {
        return Err(unknown(root, revision)?);
    };
    let ask = |arguments: &[&str]| {
        git(root, arguments)?.ok_or_else(|| Error::message(format!("`git {}` failed", arguments.join(" "))))
    };
    let listed = ask(&["ls-tree", "-r", "-z", "--name-only", &commit, "--", "content/"])?;
    let changed =
        ask(&["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", &commit, "--", "content/"])?;
    let paths: BTreeSet<SourcePath> = markdown(&listed).collect();
    let changed: Vec<SourcePath> = markdown(&changed).filter(|path| paths.contains(path)).collect();
    let changed = texts(root, &commit, changed)
        .map_err(|cause| Error::message(format!("git cannot say what `{revision}` had: {cause}")))?;
    Ok(Past { revision: revision.to_owned(), paths, changed })
}

/// The first git that knows everything that is asked of it.
const OLDEST_GIT: (u32, u32) = (2, 30);

/// Why git does not know a revision, and what to do about it.
fn unknown(root: &Path, revision: &str) -> Result<Error, Error> {
    let version = git(root, &["version"])?.unwrap_or_default();
    let version = version.trim().trim_start_matches("git version ");
    let mut numbers = version.split('.').map(|number| number.parse().unwrap_or(0));
    let (oldest, newest) = (OLDEST_GIT, (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)));
    if newest < oldest {
        let hint = format!("install git {}.{} or later", oldest.0, oldest.1);
        return Ok(Error::with_hint(format!("git {version} is too old to say what `{revision}` had"), hint));
    }
    let folder = command(root).args(["rev-parse", "--git-dir"]).env("LC_ALL", "C").output();
    let folder = folder.map_err(|cause| not_started(&cause))?;
    let said = String::from_utf8_lossy(&folder.stderr);
    if said.contains("dubious ownership") {
        let message = format!("git does not read `{}`: it belongs to another user", root.display());
        let hint = format!("`git config --global --add safe.directory {}`, if you trust it", root.display());
        return Ok(Error::with_hint(message, hint));
    }
    if !folder.status.success() {
        let hint = "`--since` compares with what git keeps: `git init` makes a repository";
        return Ok(Error::with_hint(format!("`{}` is in no git repository", root.display()), hint));
    }
    let message = format!("revision `{revision}` is not in this repository");
    Ok(if is_shallow(root)? {
        let message = format!("{message}: the clone is shallow, its history is cut off");
        Error::with_hint(message, "`git fetch --unshallow`; in a workflow, check out with `fetch-depth: 0`")
    } else {
        Error::with_hint(message, "fetch it first: `git fetch origin`")
    })
}

/// The commit that is checked out; `None` outside of a repository and in one without a commit.
pub(super) fn head(root: &Path) -> Result<Option<String>, Error> {
    Ok(git(root, &["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])?.map(|commit| commit.trim().to_owned()))
}

/// Whether the history of this clone is cut off.
pub(super) fn is_shallow(root: &Path) -> Result<bool, Error> {
    Ok(git(root, &["rev-parse", "--is-shallow-repository"])?.is_some_and(|answer| answer.trim() == "true"))
}

/// Who changed which file of the book when, by one `git log`.
pub(super) fn history(root: &Path) -> Result<History, Error> {
    // A commit is `\x01day\x02author`, followed by the paths that it changed, each after a zero byte.
    let format = "--format=%x01%cs%x02%aN";
    let arguments = ["log", "-z", "--no-renames", "--name-only", "--relative", format, "HEAD", "--", "content/"];
    let log = git(root, &arguments)?.ok_or_else(|| Error::message("git cannot list the history of `content/`"))?;
    let mut history = History::default();
    for commit in log.split('\u{1}').skip(1) {
        let (head, paths) = commit.split_once('\0').unwrap_or((commit, ""));
        let Some((day, author)) = head.split_once('\u{2}') else { continue };
        for path in paths.split('\0').map(|path| path.trim_start_matches('\n')).filter(|path| path.ends_with(".md")) {
            history.add(&SourcePath::new(path), day, author.trim());
        }
    }
    Ok(history)
}

/// How many questions there were after each day on which some were added or removed, oldest first.
pub(super) fn growth(root: &Path) -> Result<Vec<(String, usize)>, Error> {
    let arguments = [
        "log",
        "--reverse",
        "--no-renames",
        "--name-status",
        "--diff-filter=AD",
        "--relative",
        "--format=%x01%cs",
        "HEAD",
    ];
    let Some(log) = git(root, &[&arguments[..], &["--", "content/"]].concat())? else { return Ok(Vec::new()) };
    let mut here: BTreeSet<String> = BTreeSet::new();
    let mut days: Vec<(String, usize)> = Vec::new();
    for commit in log.split('\u{1}').skip(1) {
        let mut lines = commit.lines();
        let day = lines.next().unwrap_or_default().to_owned();
        for line in lines {
            let Some((status, path)) = line.split_once('\t') else { continue };
            let path = SourcePath::new(path);
            if !matches!(ContentFile::of(&path), Some(ContentFile::Question { .. })) {
                continue;
            }
            match status {
                "A" => drop(here.insert(path.to_string())),
                _ => drop(here.remove(path.as_str())),
            }
        }
        match days.last_mut().filter(|(last, _)| *last == day) {
            Some((_, count)) => *count = here.len(),
            None => days.push((day, here.len())),
        }
    }
    Ok(days)
}

/// Files of the book in `root` that git tracks and builds make, by the folder that a build fills; none where there is no git.
pub(super) fn tracked_output(root: &Path) -> BTreeMap<String, SourcePath> {
    let kinds = [":(glob)**/.askbook.json", ":(glob)**/.askbook-*/**", "public", ".askbook"];
    let listed = git(root, &[&["ls-files", "-z", "--"], &kinds[..]].concat());
    let Ok(Some(list)) = listed else { return BTreeMap::new() };
    let mut found = BTreeMap::new();
    for path in list.split('\0').filter(|path| !path.is_empty()) {
        let parts: Vec<&str> = path.split('/').collect();
        let is_ours = |part: &&str| part.starts_with(".askbook") && **part != *".askbook.json";
        let end =
            if parts[0] == "public" { 1 } else { parts.iter().position(is_ours).map_or(parts.len() - 1, |at| at + 1) };
        found.entry(parts[..end].join("/")).or_insert_with(|| SourcePath::new(path));
    }
    found
}

/// Paths of Markdown files in a list parted by zero bytes.
fn markdown(list: &str) -> impl Iterator<Item = SourcePath> {
    list.split('\0').filter(|path| path.ends_with(".md") && !path.contains('\n')).map(SourcePath::new)
}

/// What git prints; `None` when it says no.
fn git(root: &Path, arguments: &[&str]) -> Result<Option<String>, Error> {
    let output = command(root).args(arguments).stderr(Stdio::null()).output().map_err(|cause| not_started(&cause))?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

fn command(root: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(["-c", "core.fsmonitor=false"]).env("GIT_OPTIONAL_LOCKS", "0");
    command
}

fn not_started(cause: &io::Error) -> Error {
    let message = match cause.kind() {
        io::ErrorKind::NotFound => "cannot run `git`: it is not installed, or not in `PATH`".to_owned(),
        _ => format!("cannot run `git`: {cause}"),
    };
    Error::with_hint(message, "git says what there was, for `--since` and for `dates = \"git\"`")
}

/// The text of files at a commit, by one `git cat-file --batch`.
fn texts(root: &Path, commit: &str, paths: Vec<SourcePath>) -> io::Result<Vec<SourceFile>> {
    let mut child = command(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let names: Vec<String> = paths.iter().map(|path| format!("{commit}:./{path}\n")).collect();
    let names = names.concat();
    let stdin = child.stdin.take();
    // git answers while it is asked: a thread asks.
    let asking = thread::spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(names.as_bytes())));
    let output = child.wait_with_output()?.stdout;
    let _ = asking.join();
    let mut rest = output.as_slice();
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        let Some(newline) = rest.iter().position(|byte| *byte == b'\n') else { break };
        let header = String::from_utf8_lossy(&rest[..newline]).into_owned();
        rest = &rest[newline + 1..];
        let mut words = header.rsplit(' ');
        let size = words.next().and_then(|size| size.parse::<usize>().ok());
        let Some(size) = size.filter(|_| words.next() == Some("blob")) else { continue };
        let Some(bytes) = rest.get(..size) else { break };
        files.push(SourceFile::from_bytes(path, bytes.to_vec()));
        rest = rest.get(size + 1..).unwrap_or_default();
    }
    Ok(files)
}

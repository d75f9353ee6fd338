//! Which files of a book are published, by their names.

use crate::config::publish::{PublishConfig, can_run};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::content_file::is_content;
use crate::source::{SourcePath, Span};

/// What becomes of a file or folder.
pub(super) enum Fate {
    /// It is read.
    Read,
    /// It is left out, and everybody knows.
    Ignored,
    /// It is left out, and its author is told.
    LeftOut(Diagnostic),
}

/// Files that systems and editors leave wherever they are, by their whole names in small letters.
const EVERYWHERE: &[&str] =
    &[".ds_store", ".gitattributes", ".gitignore", ".gitkeep", ".keep", "desktop.ini", "ehthumbs.db", "thumbs.db"];
/// Ends of the names of files that hold what another file was, or was to become.
const LEFTOVERS: &[&str] = &[
    ".bak",
    ".crdownload",
    ".old",
    ".orig",
    ".part",
    ".rej",
    ".save",
    ".temp",
    ".tmp",
    "___jb_old___",
    "___jb_tmp___",
];
/// What git puts into the names of the versions that a merge begins with, between signs and a number.
const VERSIONS: &[&str] = &["backup", "base", "local", "remote"];
/// Endings of Markdown that are not those of questions.
const OTHER_MARKDOWN: &[&str] = &["markdown", "md", "mdown", "mdx", "mkd"];

/// What becomes of the file or folder at `path`, which is below `content/`, `static/` or `themes/`.
pub(super) fn fate(path: &SourcePath, is_folder: bool, publish: &PublishConfig) -> Fate {
    let name = path.file_name();
    let small = name.to_lowercase();
    if EVERYWHERE.contains(&small.as_str())
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || [".swn", ".swo", ".swp"].iter().any(|end| small.ends_with(end))
    {
        return Fate::Ignored;
    }
    if name.starts_with('.') {
        let is_static = path.as_str().starts_with("static/");
        return match is_static {
            true if publish.dotfiles.contains(name) => Fate::Read,
            true => left_out(path, format!("`{name}` is hidden and not published"), &dotfile_hint(name)),
            false => Fate::Ignored,
        };
    }
    if is_leftover(&small) {
        return left_out(path, "a leftover of an editor or a merge is not published".to_owned(), "remove the file");
    }
    if is_folder || !is_content(path) || name.ends_with(".md") {
        return Fate::Read;
    }
    let ending = small.rsplit_once('.').map_or("", |(_, ending)| ending);
    if publish.kinds.contains(ending) {
        return Fate::Read;
    }
    let (message, hint) = if OTHER_MARKDOWN.contains(&ending) {
        (format!("files that end in `.{ending}` are no questions"), "let the name end in `.md`".to_owned())
    } else if can_run(ending) {
        let message =
            format!("files that end in `.{ending}` can run on the site's address and are not published from here");
        (message, "put it into `static/` if readers are to have it".to_owned())
    } else if ending.is_empty() {
        ("a file without an ending is not published".to_owned(), "give it one, such as `.txt`".to_owned())
    } else {
        let hint =
            format!("add `\"{ending}\"` to the `kinds` of `[publish]` in book.toml, or put the file into `static/`");
        (format!("files that end in `.{ending}` are not published"), hint)
    };
    left_out(path, message, &hint)
}

fn dotfile_hint(name: &str) -> String {
    format!("remove it, or add `\"{name}\"` to the `dotfiles` of `[publish]` in book.toml")
}

fn left_out(path: &SourcePath, message: String, hint: &str) -> Fate {
    Fate::LeftOut(Diagnostic::new(Rule::UnpublishedFile, path, Span::at(0), message).hint(hint))
}

/// Whether an editor or a merge leaves files of this name, given in small letters.
fn is_leftover(name: &str) -> bool {
    let is_version = VERSIONS.iter().any(|version| {
        name.match_indices(version).any(|(at, _)| {
            let after = &name[at + version.len()..];
            let before = &name[..at];
            before.ends_with(['_', '.'])
                && after.starts_with(['_', '.'])
                && after[1..].starts_with(|c: char| c.is_ascii_digit())
                && after[1..].trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('.')
        })
    });
    is_version || name.starts_with("~$") || LEFTOVERS.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(path: &str) -> &'static str {
        match fate(&SourcePath::new(path), false, &PublishConfig::default()) {
            Fate::Read => "read",
            Fate::Ignored => "ignored",
            Fate::LeftOut(_) => "left out",
        }
    }

    #[test]
    fn files_are_told_apart_by_their_names() {
        for (path, expected) in [
            ("content/t/q.md", "read"),
            ("content/t/plan.PNG", "read"),
            ("content/t/data.csv", "read"),
            ("content/t/q.md.orig", "left out"),
            ("content/t/q.md.rej", "left out"),
            ("content/t/q.md.bak", "left out"),
            ("content/t/#q.md#", "ignored"),
            ("content/t/q.md~", "ignored"),
            ("content/t/.q.md.swp", "ignored"),
            ("content/t/q_BACKUP_1234.md", "left out"),
            ("content/t/q.md.LOCAL.77.md", "left out"),
            ("content/t/local-base.md", "read"),
            ("content/t/~$notes.odt", "left out"),
            ("content/t/evil.html", "left out"),
            ("content/t/sw.JS", "left out"),
            ("content/t/feed.xml", "left out"),
            ("content/t/noending", "left out"),
            ("content/t/a.MD", "left out"),
            ("content/t/b.mdx", "left out"),
            ("content/t/prog.exe", "left out"),
            ("content/t/.env", "ignored"),
            ("static/google123.html", "read"),
            ("static/CNAME", "read"),
            ("static/.nojekyll", "read"),
            ("static/.env", "left out"),
            ("static/.git", "left out"),
            ("static/.DS_Store", "ignored"),
            ("static/Thumbs.db", "ignored"),
            ("static/site.css.bak", "left out"),
            ("themes/mine/templates/question.html", "read"),
            ("themes/mine/templates/question.html.orig", "left out"),
        ] {
            assert_eq!(word(path), expected, "{path}");
        }
    }
}

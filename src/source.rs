//! Paths in the project and in the site, files as read, byte ranges in them, and lines and columns for people.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A path relative to the project's root, with `/` between its parts: `content/go/go-defer-order.md`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourcePath(String);

impl SourcePath {
    /// Takes a path that is relative to the project's root already.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder the file is in, without a trailing `/`; empty at the root.
    #[must_use]
    pub fn parent(&self) -> &str {
        self.0.rfind('/').map_or("", |slash| &self.0[..slash])
    }

    /// The file's name with its ending.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rfind('/').map_or(&self.0, |slash| &self.0[slash + 1..])
    }

    /// The file's name without `.md`.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.file_name();
        name.strip_suffix(".md").unwrap_or(name)
    }

    /// The path that `relative` means when it is written in this file; `None` when it climbs out of the project.
    #[must_use]
    pub fn join(&self, relative: &str) -> Option<SourcePath> {
        let mut parts: Vec<&str> = self.parent().split('/').filter(|part| !part.is_empty()).collect();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Some(SourcePath(parts.join("/")))
    }
}

impl SourcePath {
    /// How a link in this file spells the path of `other`: `../sql/acid.md`.
    #[must_use]
    pub fn relative(&self, other: &SourcePath) -> String {
        let from: Vec<&str> = self.parent().split('/').filter(|part| !part.is_empty()).collect();
        let to: Vec<&str> = other.0.split('/').collect();
        let shared = from.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
        let up = from[shared..].iter().map(|_| "..");
        up.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A path relative to the site's root, without a leading `/`: `q/go-defer-order.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(String);

impl SitePath {
    /// Takes a path that is relative to the site's root already.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the file, without its folders.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// What leads from this file's folder to the site's root: `""`, `../`, `../../`.
    #[must_use]
    pub fn to_root(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A half-open byte range of a whole file's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The range `start..end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The empty range at `offset`.
    #[must_use]
    pub fn at(offset: usize) -> Self {
        Self { start: offset, end: offset }
    }

    /// The same range counted from `offset` bytes earlier.
    #[must_use]
    pub fn shifted(self, offset: usize) -> Self {
        Self { start: self.start + offset, end: self.end + offset }
    }

    /// As a range for slicing.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A value with the place it was written at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where, in bytes of the whole file.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, written at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A place for people: line and column, both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Bytes of a file, shared by all that hold them.
pub type Bytes = Arc<[u8]>;

/// Text shared by all that hold it, or a piece of one.
#[derive(Clone)]
pub struct Text {
    whole: Arc<str>,
    range: Range<usize>,
}

impl Text {
    /// The piece at `range`, which counts from this text's first byte.
    ///
    /// # Panics
    /// When `range` does not lie on characters of the text.
    #[must_use]
    pub fn piece(&self, range: Range<usize>) -> Self {
        let length = self[range.clone()].len();
        let start = self.range.start + range.start;
        Self { whole: Arc::clone(&self.whole), range: start..start + length }
    }

    /// All of the text that this is a piece of.
    #[must_use]
    pub fn whole(&self) -> &str {
        &self.whole
    }

    /// Whether both are the same piece of the same text in memory; what is equal need not be the same.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.whole, &other.whole) && self.range == other.range
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.whole[self.range.clone()]
    }
}

impl<T: Into<String>> From<T> for Text {
    fn from(text: T) -> Self {
        let text = text.into();
        Self { range: 0..text.len(), whole: text.into() }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::from("")
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, formatter)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Text {}

/// A text file of the project, as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceFile {
    /// Where it is.
    pub path: SourcePath,
    /// Its text, byte order mark and line ends included; bytes that are not UTF-8 are replaced by `U+FFFD`.
    pub text: Text,
    /// The first place that was not UTF-8, in bytes of `text`.
    pub invalid_utf8: Option<Span>,
}

impl SourceFile {
    /// A file of UTF-8 text.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<Text>) -> Self {
        Self { path: SourcePath::new(path), text: text.into(), invalid_utf8: None }
    }

    /// A file from its bytes; a byte sequence that is not UTF-8 is replaced and its place kept.
    #[must_use]
    pub fn from_bytes(path: SourcePath, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self { path, text: text.into(), invalid_utf8: None },
            Err(error) => {
                let start = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let invalid_utf8 = Some(Span::new(start, start + '\u{fffd}'.len_utf8()));
                Self { path, text: text.into(), invalid_utf8 }
            }
        }
    }

    /// Where the text starts: behind a byte order mark.
    #[must_use]
    pub fn text_start(&self) -> usize {
        if self.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
    }

    /// Line and column of a byte offset; an offset past the end or inside a character counts as the nearest one before.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(self.text_start().min(offset), |newline| newline + 1);
        Position {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    /// The line (from 1) without its line end; empty when the file has fewer.
    #[must_use]
    pub fn line(&self, line: usize) -> &str {
        let text = self.text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
        let text = text.strip_suffix('\r').unwrap_or(text);
        text.strip_prefix('\u{feff}').unwrap_or(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_skip_the_byte_order_mark() {
        let file = SourceFile::new("a.md", "\u{feff}äb\r\nçd");
        assert_eq!(file.position(3), Position { line: 1, column: 1 });
        assert_eq!(file.position(5), Position { line: 1, column: 2 });
        assert_eq!(file.position(file.text.len()), Position { line: 2, column: 3 });
        assert_eq!(file.position(9_999), Position { line: 2, column: 3 });
        assert_eq!(file.line(1), "äb");
        assert_eq!(file.line(3), "");
    }

    #[test]
    fn relative_paths_stay_inside_the_project() {
        let file = SourcePath::new("content/go/defer.md");
        assert_eq!(file.join("../sql/./acid.md"), Some(SourcePath::new("content/sql/acid.md")));
        assert_eq!(file.join("../../../etc/passwd"), None);
        for (other, relative) in [
            ("content/go/maps.md", "maps.md"),
            ("content/sql/acid.md", "../sql/acid.md"),
            ("static/a/b.png", "../../static/a/b.png"),
        ] {
            assert_eq!(file.relative(&SourcePath::new(other)), relative);
            assert_eq!(file.join(relative), Some(SourcePath::new(other)));
        }
    }
}

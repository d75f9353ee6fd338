//! Pictures of the book as an artifact holds them: named by their content, with the type that they really have.

use std::collections::BTreeMap;

use crate::source::Bytes;
use crate::text::picture;

/// The book's pictures by their path in the site.
pub(super) struct Pictures<'a>(BTreeMap<&'a str, Picture<'a>>);

/// A picture.
pub(super) struct Picture<'a> {
    /// A name that no other content has: `0123456789abcdef.png`.
    pub(super) name: String,
    /// `image/png` and the like.
    pub(super) media_type: &'static str,
    pub(super) bytes: &'a [u8],
}

impl<'a> Pictures<'a> {
    /// The files that are pictures of a type that every reader shows.
    pub(super) fn of(files: &'a BTreeMap<String, Bytes>) -> Self {
        let picture = |(path, bytes): (&'a String, &'a Bytes)| {
            let (ending, media_type) = kind(path, bytes)?;
            let name = format!("{}.{ending}", &blake3::hash(bytes).to_hex()[..16]);
            Some((path.as_str(), Picture { name, media_type, bytes }))
        };
        Self(files.iter().filter_map(picture).collect())
    }

    /// The picture that has `path` in the site.
    pub(super) fn get(&self, path: &str) -> Option<&Picture<'a>> {
        self.0.get(path)
    }

    /// Whether a picture has this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.values().any(|picture| picture.name == name)
    }

    /// Each content once, ascending by name.
    pub(super) fn by_name(&self) -> BTreeMap<&str, &Picture<'a>> {
        self.0.values().map(|picture| (picture.name.as_str(), picture)).collect()
    }
}

/// Endings and media types of pictures that every reader shows.
const KINDS: &[(&str, &str)] = &[
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("svg", "image/svg+xml"),
];

/// Ending and media type, by what is in the file: a wrong ending is a fault to a checker, and to some readers.
fn kind(path: &str, bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    let by_name = || path.to_ascii_lowercase().ends_with(".svg").then_some("svg");
    let ending = picture::ending(bytes).or_else(by_name)?;
    KINDS.iter().copied().find(|(known, _)| *known == ending)
}

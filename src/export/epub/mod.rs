//! A book into an EPUB 3.3: a document a question, topics as parts, contents, cover; links lead inside.
//!
//! All documents lie in one folder, so that an address is a file's name: `question-<id>.xhtml`, `topic-<slug>.xhtml`.

mod cover;
mod document;
mod package;

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Archive;
use super::mirror::mirrored;
use super::pictures::Pictures;
use super::{Emit, Export};
use crate::error::Error;
use crate::render::palette::{Palette, Shade};
use crate::render::theme::Theme;

/// Where everything but the two files that the format wants elsewhere lies.
const FOLDER: &str = "EPUB";

/// Writes the book; `modified` is the time of its last change in seconds since 1970, the newest answer's when not given.
///
/// # Errors
/// Fails when the cover cannot be drawn or `emit` cannot take the file.
pub fn write(export: &Export<'_>, theme: &Theme, modified: Option<i64>, emit: &mut Emit<'_>) -> Result<(), Error> {
    let book = export.book;
    let pictures = Pictures::of(export.files);
    let documents = document::all(export, &pictures)?;
    let shown: BTreeSet<&str> =
        documents.iter().flat_map(|document| &document.content.pictures).map(String::as_str).collect();
    let pictures: Vec<_> =
        pictures.by_name().into_iter().filter(|(name, _)| shown.contains(name)).map(|(_, picture)| picture).collect();

    let cover = cover::draw(&book.config.book, theme)?;

    let mut archive = Archive::new();
    // First and as it is, so that a program knows the file by its first bytes.
    archive.store("mimetype", b"application/epub+zip")?;
    archive.deflate("META-INF/container.xml", package::CONTAINER.as_bytes())?;
    let mut add = |name: &str, text: &str| archive.deflate(&format!("{FOLDER}/{name}"), text.as_bytes());
    add(
        "package.opf",
        &package::package(
            export,
            modified,
            &package::Parts { cover: &cover, documents: &documents, pictures: &pictures },
        ),
    )?;
    add("contents.xhtml", &package::contents(export, &documents))?;
    add("toc.ncx", &package::ncx(export, &documents))?;
    add("style.css", &mirrored(&style(&theme.palette), theme.text.direction()))?;
    add("cover.xhtml", &cover::cover_page(export, &cover))?;
    let ids: BTreeMap<String, BTreeSet<String>> =
        documents.iter().map(|document| (document.file.clone(), document.content.ids.clone())).collect();
    for document in documents {
        let file = document.file.clone();
        let text = document::xhtml(export, document, &ids);
        add(&file, &text)?;
    }
    let cover = (cover.file, cover.media_type, cover.bytes.as_slice());
    let pictures = pictures.iter().map(|picture| (picture.name.as_str(), picture.media_type, picture.bytes));
    for (name, media_type, bytes) in pictures.chain([cover]) {
        let path = format!("{FOLDER}/{name}");
        match media_type {
            "image/svg+xml" => archive.deflate(&path, bytes)?,
            _ => archive.store(&path, bytes)?,
        }
    }
    emit(&archive.finish()?)
}

/// The style sheet: rules for both shades, then colors for each.
fn style(palette: &Palette) -> String {
    let (rules, colors) = include_str!("style.css").split_once("/* Colors */\n").unwrap_or_default();
    let (light, dark) = (palette.paint(colors, Shade::Light), palette.paint(colors, Shade::Dark));
    format!("{rules}{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n")
}

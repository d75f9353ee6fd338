//! The fonts that book.toml names: whether they are there, can be read, and have the letters that pictures need.

use crate::book::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::load::Project;
use crate::model::content_file::ContentFile;
use crate::parse;
use crate::render::picture_fonts::{PictureFonts, file, is_font};
use crate::source::SourcePath;

/// How many letters a finding names.
const NAMED_LETTERS: usize = 3;

/// Findings about `[site.fonts]`.
pub(super) fn check(book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    let fonts = &book.config.site.fonts;
    let toml = &project.book_toml.path;
    for font in fonts.all().filter(|font| file(project, &font.value).is_none()) {
        let of_themes: Vec<String> = project.themes.keys().map(|path| format!("themes/{path}")).collect();
        let files = project.asset_sources.values().map(SourcePath::as_str).chain(of_themes.iter().map(String::as_str));
        let message = format!("font `{}` does not exist", font.value);
        diagnostics.push(Diagnostic::new(Rule::BrokenLink, toml, font.span, message).did_you_mean(&font.value, files));
    }
    let mut is_readable = true;
    for font in &fonts.pictures {
        if file(project, &font.value).is_some_and(|bytes| !is_font(bytes)) {
            let message = format!("`{}` cannot be read as a TrueType or OpenType font", font.value);
            let finding = Diagnostic::new(Rule::InvalidValue, toml, font.span, message);
            diagnostics
                .push(finding.hint("a WOFF file has to be unpacked, a collection (`.ttc`) split into its fonts"));
            is_readable = false;
        }
    }
    if is_readable {
        missing_letters(book, project, diagnostics);
    }
}

/// Reports titles of which no font has all letters, where the book has named some: their pictures have no letters at all.
fn missing_letters(book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    let config = &book.config;
    let Some(font) = config.site.fonts.pictures.first() else { return };
    let fonts = PictureFonts::of_book(&config.site, project);
    let of_translations = config.translations.values().filter_map(|translation| translation.title.clone());
    let of_topics = project.translations.values().flat_map(|translated| &translated.content).filter_map(|file| {
        let is_topic = matches!(ContentFile::of(&file.path), Some(ContentFile::Topic(_)));
        is_topic.then(|| parse::index(file).0.front_matter.title).flatten().map(|title| title.value)
    });
    let titles = std::iter::once(config.book.title.clone())
        .chain(book.topics.iter().map(|topic| topic.title.clone()))
        .chain(of_translations)
        .chain(of_topics);
    let mut lacking = titles.filter(|title| !fonts.missing(title).is_empty());
    let Some(title) = lacking.next() else { return };
    let mut letters: Vec<String> = Vec::new();
    for letter in fonts.missing(&title).into_iter().map(|letter| format!("`{letter}`")) {
        if !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters.truncate(NAMED_LETTERS);
    let others = match lacking.count() {
        0 => String::new(),
        1 => " and another title".to_owned(),
        count => format!(" and {count} other titles"),
    };
    let message = format!("the fonts for pictures lack letters of `{title}` ({}){others}", letters.join(", "));
    diagnostics.push(
        Diagnostic::new(Rule::MissingLetters, &project.book_toml.path, font.span, message)
            .hint("name a font that has all letters of the title; until then its picture has none"),
    );
}

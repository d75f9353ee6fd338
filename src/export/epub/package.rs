//! What tells a reading system about the e-book: the package document and both tables of contents.

use super::document::{HOME, label, language, page, question_file, topic_file};
use super::{Document, Parts};
use crate::book::{Book, Question, Topic};
use crate::export::{Export, identity};
use crate::render::html::escape;

/// Where the package is.
pub(super) const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n\
    <rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\" />\n\
    </rootfiles>\n</container>\n";

/// The package document: metadata, every file, the reading order.
pub(super) fn package(export: &Export<'_>, modified: Option<i64>, parts: &Parts<'_>) -> String {
    let Parts { cover, documents, pictures } = parts;
    let mut manifest = String::new();
    let mut item = |id: &str, file: &str, media_type: &str, properties: &str| {
        let properties = if properties.is_empty() { String::new() } else { format!(" properties=\"{properties}\"") };
        manifest.push_str(&format!("<item id=\"{id}\" href=\"{file}\" media-type=\"{media_type}\"{properties} />\n"));
    };
    item("contents", "contents.xhtml", "application/xhtml+xml", "nav");
    item("ncx", "toc.ncx", "application/x-dtbncx+xml", "");
    item("style", "style.css", "text/css", "");
    item("cover-image", cover.file, cover.media_type, "cover-image");
    item("cover", "cover.xhtml", "application/xhtml+xml", "");
    let mut spine = String::from("<itemref idref=\"cover\" />\n");
    for (index, document) in documents.iter().enumerate() {
        let id = document.file.trim_end_matches(".xhtml");
        item(id, &document.file, "application/xhtml+xml", "");
        spine.push_str(&format!("<itemref idref=\"{id}\" />\n"));
        if index == 0 {
            spine.push_str("<itemref idref=\"contents\" />\n");
        }
    }
    for picture in *pictures {
        item(&format!("picture-{}", picture.name), &picture.name, picture.media_type, "");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"identifier\" xml:lang=\"{}\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n\
         {}</metadata>\n<manifest>\n{manifest}</manifest>\n<spine toc=\"ncx\">\n{spine}</spine>\n</package>\n",
        language(&export.book.config.book),
        metadata(export, modified, !pictures.is_empty())
    )
}

fn metadata(export: &Export<'_>, modified: Option<i64>, has_pictures: bool) -> String {
    let (book, words) = (export.book, export.text);
    let config = &book.config.book;
    let mut text = format!(
        "<dc:identifier id=\"identifier\">{}</dc:identifier>\n<dc:title>{}</dc:title>\n<dc:language>{}</dc:language>\n",
        identity::urn(book),
        label(words, &config.title),
        language(config)
    );
    for author in config.authors.iter().filter(|author| !author.trim().is_empty()) {
        text.push_str(&format!("<dc:creator>{}</dc:creator>\n", label(words, author)));
    }
    if !config.description.trim().is_empty() {
        text.push_str(&format!("<dc:description>{}</dc:description>\n", label(words, &config.description)));
    }
    if let Some(url) = &book.config.site.url {
        text.push_str(&format!("<dc:source>{}</dc:source>\n", escape(url)));
    }
    let mut property = |name: &str, value: &str| {
        text.push_str(&format!("<meta property=\"{name}\">{value}</meta>\n"));
    };
    property("dcterms:modified", &modified.map_or_else(|| format!("{}T00:00:00Z", last_updated(book)), timestamp));
    property("schema:accessMode", "textual");
    if has_pictures {
        property("schema:accessMode", "visual");
        property("schema:accessibilityFeature", "alternativeText");
    }
    property("schema:accessModeSufficient", "textual");
    for feature in ["displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"] {
        property("schema:accessibilityFeature", feature);
    }
    property("schema:accessibilityHazard", "none");
    property("schema:accessibilitySummary", &escape(&words.t("accessibility", &[])));
    text.push_str("<meta name=\"cover\" content=\"cover-image\" />\n");
    text
}

/// The day of the last change of any question; a book without dates never changed.
fn last_updated(book: &Book) -> &str {
    book.questions.iter().filter_map(|question| question.updated.as_deref()).max().unwrap_or("2000-01-01")
}

/// Seconds since 1970 as the calendar says it, in UTC.
fn timestamp(seconds: i64) -> String {
    let (days, time) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // Years are counted from March, so that a leap day is the last of its year; 400 of them have 146,097 days.
    let from_march_0 = days + 719_468;
    let (era, day_of_era) = (from_march_0.div_euclid(146_097), from_march_0.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (year_of_era * 365 + year_of_era / 4 - year_of_era / 100);
    let month = (day_of_year * 5 + 2) / 153;
    let day = day_of_year - (month * 153 + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", time / 3_600, time / 60 % 60, time % 60)
}

fn topics(book: &Book) -> impl Iterator<Item = (&Topic, Vec<&Question>)> {
    book.topics.iter().map(|topic| (topic, topic.questions.iter().map(|index| &book.questions[*index]).collect()))
}

/// The contents, as a page and for the reading system.
pub(super) fn contents(export: &Export<'_>, documents: &[Document]) -> String {
    let (book, words) = (export.book, export.text);
    let entry = |file: &str, title: &str| format!("<a href=\"{file}\">{}</a>", label(words, title));
    let mut list = format!("<li>{}</li>\n", entry(HOME, &words.t("about-this-book", &[])));
    for (topic, questions) in topics(book) {
        let mut inside = String::new();
        for question in questions {
            inside.push_str(&format!("<li>{}</li>\n", entry(&question_file(question), &question.title)));
        }
        let inside = if inside.is_empty() { inside } else { format!("\n<ol>\n{inside}</ol>\n") };
        list.push_str(&format!("<li>{}{inside}</li>\n", entry(&topic_file(topic), &topic.title)));
    }
    let start = documents.get(1).map_or(HOME, |document| document.file.as_str());
    let name = escape(&words.t("contents", &[]));
    let (cover, title_page) = (escape(&words.t("cover", &[])), escape(&words.t("title-page", &[])));
    let (landmarks, questions) = (escape(&words.t("landmarks", &[])), escape(&words.t("questions", &[])));
    let content = format!(
        "<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"_contents\">\n<h1 id=\"_contents\">{name}</h1>\n\
         <ol>\n{list}</ol>\n</nav>\n<nav epub:type=\"landmarks\" aria-label=\"{landmarks}\" hidden=\"hidden\">\n<ol>\n\
         <li><a epub:type=\"cover\" href=\"cover.xhtml\">{cover}</a></li>\n\
         <li><a epub:type=\"titlepage\" href=\"{HOME}\">{title_page}</a></li>\n\
         <li><a epub:type=\"toc\" href=\"contents.xhtml\">{name}</a></li>\n\
         <li><a epub:type=\"bodymatter\" href=\"{start}\">{questions}</a></li>\n</ol>\n</nav>"
    );
    page(export, &words.t("contents", &[]), " class=\"contents\"", &content)
}

/// The contents for readers of EPUB 2.
pub(super) fn ncx(export: &Export<'_>, documents: &[Document]) -> String {
    let (book, words) = (export.book, export.text);
    let mut order = 0;
    let mut point = |file: &str, title: &str| {
        order += 1;
        format!(
            "<navPoint id=\"point-{order}\" playOrder=\"{order}\"><navLabel><text>{}</text></navLabel>\
             <content src=\"{file}\" />",
            label(words, title)
        )
    };
    let mut points = point(HOME, &documents[0].title) + "</navPoint>\n";
    for (topic, questions) in topics(book) {
        points.push_str(&point(&topic_file(topic), &topic.title));
        points.push('\n');
        for question in questions {
            points.push_str(&point(&question_file(question), &question.title));
            points.push_str("</navPoint>\n");
        }
        points.push_str("</navPoint>\n");
    }
    let depth = if book.questions.is_empty() { 1 } else { 2 };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" \
         version=\"2005-1\">\n<head>\n<meta name=\"dtb:uid\" content=\"{}\" />\n<meta name=\"dtb:depth\" \
         content=\"{depth}\" />\n<meta name=\"dtb:totalPageCount\" content=\"0\" />\n<meta name=\"dtb:maxPageNumber\" \
         content=\"0\" />\n</head>\n<docTitle><text>{}</text></docTitle>\n<navMap>\n{points}</navMap>\n</ncx>\n",
        identity::urn(book),
        label(words, &book.config.book.title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_days_and_times() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_795_249_805, "2026-11-21T08:30:05Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
        ] {
            assert_eq!(timestamp(seconds), expected);
        }
    }
}

//! What tells a reading system about the e-book: the package document and both tables of contents.

use super::cover::Cover;
use super::document::{Document, HOME, label, language, page, page_file, question_file, topic_file};
use crate::book::{Book, Question, Topic};
use crate::export::pictures::Picture;
use crate::export::{Export, identity};
use crate::model::content_file::PageKind;
use crate::text::date::{NEVER, midnight, timestamp};
use crate::text::html::escape;
use crate::text::language::Direction;

/// What the package lists.
pub(super) struct Parts<'a> {
    pub(super) cover: &'a Cover,
    pub(super) documents: &'a [Document],
    pub(super) pictures: &'a [&'a Picture<'a>],
}

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
        let forms = [(document.content.text.contains("<math "), "mathml"), (document.content.has_drawings, "svg")];
        let properties: Vec<&str> = forms.into_iter().filter(|(has, _)| *has).map(|(_, name)| name).collect();
        item(id, &document.file, "application/xhtml+xml", &properties.join(" "));
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
         {}</metadata>\n<manifest>\n{manifest}</manifest>\n<spine toc=\"ncx\"{}>\n{spine}</spine>\n</package>\n",
        language(&export.book.config.book),
        metadata(
            export,
            modified,
            !pictures.is_empty() || documents.iter().any(|document| document.content.has_drawings)
        ),
        match export.text.direction() {
            Direction::LeftToRight => "",
            Direction::RightToLeft => " page-progression-direction=\"rtl\"",
        }
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
    property("dcterms:modified", &modified.map_or_else(|| midnight(last_updated(book)), timestamp));
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
    book.listed().iter().filter_map(|question| question.updated.as_deref()).max().unwrap_or(NEVER)
}

fn topics(book: &Book) -> impl Iterator<Item = (&Topic, Vec<&Question>)> {
    book.topics.iter().map(|topic| (topic, topic.questions.iter().map(|index| &book.questions[*index]).collect()))
}

/// The contents, as a page and for the reading system.
pub(super) fn contents(export: &Export<'_>, documents: &[Document]) -> String {
    let (book, words) = (export.book, export.text);
    let entry = |file: &str, title: &str| format!("<a href=\"{file}\">{}</a>", label(words, title));
    let mut list = format!("<li>{}</li>\n", entry(HOME, &words.t("about-this-book", &[])));
    let pages = |kind: PageKind| {
        let entries = book.pages_of(kind).map(|page| format!("<li>{}</li>\n", entry(&page_file(page), &page.title)));
        entries.collect::<String>()
    };
    list.push_str(&pages(PageKind::Path));
    for (topic, questions) in topics(book) {
        let mut inside = String::new();
        for question in questions {
            inside.push_str(&format!("<li>{}</li>\n", entry(&question_file(question), &question.title)));
        }
        let inside = if inside.is_empty() { inside } else { format!("\n<ol>\n{inside}</ol>\n") };
        list.push_str(&format!("<li>{}{inside}</li>\n", entry(&topic_file(topic), &topic.title)));
    }
    list.push_str(&pages(PageKind::Plain));
    let is_part = |document: &&Document| document.file.starts_with("topic-");
    let start = documents.iter().find(is_part).map_or(HOME, |document| document.file.as_str());
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
    let push_pages = |points: &mut String, kind: PageKind, point: &mut dyn FnMut(&str, &str) -> String| {
        for page in book.pages_of(kind) {
            points.push_str(&point(&page_file(page), &page.title));
            points.push_str("</navPoint>\n");
        }
    };
    push_pages(&mut points, PageKind::Path, &mut point);
    for (topic, questions) in topics(book) {
        points.push_str(&point(&topic_file(topic), &topic.title));
        points.push('\n');
        for question in questions {
            points.push_str(&point(&question_file(question), &question.title));
            points.push_str("</navPoint>\n");
        }
        points.push_str("</navPoint>\n");
    }
    push_pages(&mut points, PageKind::Plain, &mut point);
    let depth = if book.listed_count == 0 { 1 } else { 2 };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" \
         version=\"2005-1\">\n<head>\n<meta name=\"dtb:uid\" content=\"{}\" />\n<meta name=\"dtb:depth\" \
         content=\"{depth}\" />\n<meta name=\"dtb:totalPageCount\" content=\"0\" />\n<meta name=\"dtb:maxPageNumber\" \
         content=\"0\" />\n</head>\n<docTitle><text>{}</text></docTitle>\n<navMap>\n{points}</navMap>\n</ncx>\n",
        identity::urn(book),
        label(words, &book.config.book.title)
    )
}

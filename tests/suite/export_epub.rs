//! The book as an EPUB: what a reading system relies on. `tests/run` gives the same files to epubcheck.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _};

use roxmltree::{Document, Node, ParsingOptions};
use zip::{CompressionMethod, ZipArchive};

use crate::support::{TestBook, askbook, repository};

/// An e-book's files by path.
struct Epub(BTreeMap<String, String>);

impl Epub {
    fn read(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is an archive");
        let mut files = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).expect("it is there");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("it can be unpacked");
            let name = file.name().expect("names are UTF-8").into_owned();
            files.insert(name, String::from_utf8_lossy(&bytes).into_owned());
        }
        Self(files)
    }

    fn of(book: &TestBook) -> Self {
        Self::read(&bytes(book, &[]))
    }

    /// A file beside the package document.
    fn file(&self, name: &str) -> &str {
        self.0.get(&format!("EPUB/{name}")).unwrap_or_else(|| panic!("the e-book has no {name}"))
    }

    /// `(file, media type, properties)` of the manifest, by id.
    fn manifest(&self) -> BTreeMap<String, (String, String, String)> {
        let package = parse(self.file("package.opf"));
        let attribute = |item: &Node<'_, '_>, name: &str| item.attribute(name).unwrap_or_default().to_owned();
        let items = package.descendants().filter(|node| node.has_tag_name("item")).map(|item| {
            let parts = (attribute(&item, "href"), attribute(&item, "media-type"), attribute(&item, "properties"));
            (attribute(&item, "id"), parts)
        });
        items.collect()
    }

    /// Files in reading order.
    fn spine(&self) -> Vec<String> {
        let manifest = self.manifest();
        let package = parse(self.file("package.opf"));
        let items = package.descendants().filter(|node| node.has_tag_name("itemref"));
        items.map(|item| manifest[item.attribute("idref").expect("it names an item")].0.clone()).collect()
    }
}

fn parse(xml: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(xml, options).unwrap_or_else(|error| panic!("{error}\n{xml}"))
}

fn bytes(book: &TestBook, options: &[&str]) -> Vec<u8> {
    let out = book.path().join("book.epub");
    let path = out.to_string_lossy();
    let ran = book.run(&[&["export", "epub", "--out", &path], options].concat());
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    fs::read(out).expect("it was written")
}

/// Every file is in the manifest, every document is XML and in the spine once, every address leads to a place.
fn check(epub: &Epub) {
    let manifest = epub.manifest();
    let listed: BTreeSet<&str> = manifest.values().map(|(file, ..)| file.as_str()).collect();
    let held: BTreeSet<&str> = epub.0.keys().filter_map(|path| path.strip_prefix("EPUB/")).collect();
    assert_eq!(held, listed.iter().copied().chain(["package.opf"]).collect());
    let documents: BTreeMap<&str, Document<'_>> =
        held.iter().filter(|file| file.ends_with(".xhtml")).map(|file| (*file, parse(epub.file(file)))).collect();
    let spine = epub.spine();
    assert_eq!(spine.iter().map(String::as_str).collect::<BTreeSet<_>>(), documents.keys().copied().collect());
    assert_eq!(spine.len(), documents.len(), "a document is read twice");
    let ids: BTreeMap<&str, Vec<&str>> = documents
        .iter()
        .map(|(file, document)| (*file, document.descendants().filter_map(|node| node.attribute("id")).collect()))
        .collect();
    for (file, document) in &documents {
        let own = &ids[file];
        assert_eq!(own.iter().collect::<BTreeSet<_>>().len(), own.len(), "{file} has an id twice");
        for node in document.descendants().filter(Node::is_element) {
            for address in ["href", "src"].iter().filter_map(|name| node.attribute(*name)) {
                if ["https:", "http:", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme)) {
                    assert_eq!(node.tag_name().name(), "a", "{file} shows {address} of another site");
                    continue;
                }
                let (name, fragment) = address.split_once('#').unwrap_or((address, ""));
                let name = if name.is_empty() { file } else { name };
                assert!(held.contains(name), "{file}: {address} leads nowhere");
                assert!(fragment.is_empty() || ids[name].contains(&fragment), "{file}: {address} has no such heading");
            }
            let name = node.tag_name().name();
            assert!(!["script", "style", "iframe", "form", "input", "object"].contains(&name), "{file} has {name}");
            let handler = node.attributes().find(|attribute| attribute.name().starts_with("on"));
            assert!(handler.is_none(), "{file} has {handler:?}");
        }
    }
    check_contents(epub, &spine);
}

/// Both tables of contents name every document behind the title page, in reading order.
fn check_contents(epub: &Epub, spine: &[String]) {
    let expected: Vec<&str> =
        spine.iter().map(String::as_str).filter(|file| !["cover.xhtml", "contents.xhtml"].contains(file)).collect();
    let contents = parse(epub.file("contents.xhtml"));
    let toc =
        contents.descendants().find(|node| node.attribute("role") == Some("doc-toc")).expect("there are contents");
    let named: Vec<&str> = toc.descendants().filter_map(|node| node.attribute("href")).collect();
    assert_eq!(named, expected);
    let ncx = parse(epub.file("toc.ncx"));
    let points: Vec<&str> = ncx.descendants().filter_map(|node| node.attribute("src")).collect();
    assert_eq!(points, expected);
    let depth = |node: &Node<'_, '_>| node.ancestors().filter(|around| around.has_tag_name("navPoint")).count();
    for point in ncx.descendants().filter(|node| node.has_tag_name("content")) {
        let file = point.attribute("src").unwrap_or_default();
        assert_eq!(depth(&point), if file.starts_with("question-") { 2 } else { 1 }, "{file} in the contents");
    }
}

#[test]
fn every_link_leads_to_a_place_in_the_book() {
    for name in ["minimal", "every_feature", "any_html", "own_pages"] {
        check(&Epub::of(&TestBook::copy_of(name)));
    }
}

#[test]
fn our_own_handbook_is_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("handbook.epub");
    let mut command = askbook();
    command.args(["export", "epub", "--quiet", "--out"]).arg(&out).arg("--book").arg(repository());
    assert!(command.status().expect("the binary runs").success());
    let epub = Epub::read(&fs::read(out).expect("it was written"));
    check(&epub);
    let questions = epub.0.keys().filter(|path| path.contains("/question-")).count();
    assert!(questions >= 390, "only {questions} questions");
    assert!(epub.file("question-goroutine-basics.xhtml").contains("<i class=\"k\">package "), "code has no colors");
}

#[test]
fn the_same_book_gives_the_same_bytes_with_the_type_first() {
    let book = TestBook::copy_of("every_feature");
    let first = bytes(&book, &[]);
    let out = book.path().join("second.epub");
    let mut command = askbook();
    command.env("RAYON_NUM_THREADS", "1").env("SOURCE_DATE_EPOCH", "1").args(["export", "epub", "--out"]);
    assert!(command.arg(&out).arg("--book").arg(book.path()).output().expect("the binary runs").status.success());
    assert!(first == fs::read(out).expect("it was written"), "two exports differ");
    assert_eq!(&first[30..58], b"mimetypeapplication/epub+zip");
    let mut archive = ZipArchive::new(Cursor::new(&first)).expect("it is an archive");
    let (method, extra) = {
        let mimetype = archive.by_index(0).expect("it is there");
        (mimetype.compression(), mimetype.extra_data().map_or(0, |extra| extra.len()))
    };
    assert_eq!((method, extra), (CompressionMethod::Stored, 0));
}

#[test]
fn links_lead_to_headings_and_never_to_ones_that_are_not_there() {
    let book = TestBook::copy_of("every_feature").question(
        "lost",
        "Where to?",
        "To [nothing](../alpha/markup.md#nowhere), to [myself](#nowhere), to [there](../alpha/markup.md#own-anchor).\n",
    );
    let text = Epub::of(&book);
    let lost = text.file("question-lost.xhtml");
    assert!(lost.contains("<a href=\"question-markup.xhtml\">nothing</a>"), "{lost}");
    assert!(lost.contains("<a href=\"#_top\">myself</a>"), "{lost}");
    assert!(lost.contains("<a href=\"question-markup.xhtml#own-anchor\">there</a>"), "{lost}");
    let links = text.file("question-links.xhtml");
    // A former id, a topic, the home page, an address elsewhere, and a file that only the site has.
    assert!(links.contains("<a href=\"question-markup.xhtml#same-1\">a repeated heading</a>"), "{links}");
    assert!(links.contains("<a href=\"topic-alpha.xhtml\">a topic</a>"), "{links}");
    assert!(links.contains("<a href=\"home.xhtml\">home</a>"), "{links}");
    assert!(links.contains("<a href=\"https://example.org/?a=1&amp;b=2\""), "{links}");
    assert!(links.contains("<a href=\"https://example.org/handbook/notes.txt\">file</a>"), "{links}");
}

#[test]
fn without_a_site_a_link_to_one_of_its_files_is_plain_text() {
    let book = TestBook::empty()
        .with("static/notes.txt", "Notes")
        .with("content/topic/_index.md", "+++\ntitle = \"Topic\"\n+++\n")
        .question("one", "One?", "See the [notes](../../static/notes.txt) now.\n");
    let epub = Epub::of(&book);
    let page = epub.file("question-one.xhtml");
    assert!(page.contains("<p>See the notes now.</p>"), "{page}");
    assert!(!page.contains("On the web"), "{page}");
    check(&epub);
}

#[test]
fn pictures_come_along_with_the_type_they_really_have() {
    let epub = Epub::of(&TestBook::copy_of("any_html"));
    let page = epub.file("question-characters.xhtml");
    let pictures: BTreeMap<String, String> = epub
        .manifest()
        .into_values()
        .filter(|(file, media_type, _)| media_type.starts_with("image/") && !file.starts_with("cover."))
        .map(|(file, media_type, _)| (file, media_type))
        .collect();
    let types: BTreeSet<&str> = pictures.values().map(String::as_str).collect();
    assert_eq!(types, BTreeSet::from(["image/png", "image/svg+xml"]));
    for (file, media_type) in &pictures {
        assert!(page.contains(&format!("src=\"{file}\"")), "{file} is not shown");
        assert_eq!(file.ends_with(".png"), media_type == "image/png", "{file}: {media_type}");
    }
    // No reader has to know bitmaps: their words stand for them.
    assert!(page.contains("and one that readers do not know."), "{page}");
}

#[test]
fn the_package_says_what_the_book_is() {
    let book = TestBook::copy_of("every_feature");
    let package = |book: &TestBook, options: &[&str]| Epub::read(&bytes(book, options)).file("package.opf").to_owned();
    let first = package(&book, &[]);
    for expected in [
        "<dc:title>Every feature</dc:title>",
        "<dc:language>en</dc:language>",
        "<dc:creator>Somebody</dc:creator>",
        "<dc:description>A book that uses the whole format once.</dc:description>",
        "<dc:source>https://example.org/handbook/</dc:source>",
        // The newest answer's day.
        "<meta property=\"dcterms:modified\">2026-11-20T00:00:00Z</meta>",
        "<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>",
        "properties=\"cover-image\"",
    ] {
        assert!(first.contains(expected), "{expected}\n{first}");
    }
    assert!(package(&book, &["--date", "2027-01-02T03:04:05Z"]).contains(">2027-01-02T03:04:05Z<"));
    let identifier = |package: &str| {
        let start = package.find("urn:uuid:").expect("there is an identifier");
        package[start..start + 45].to_owned()
    };
    // The identifier stays when the title changes, and is another book's when the site is.
    let toml = fs::read_to_string(book.path().join("book.toml")).expect("it is there");
    book.write("book.toml", toml.replace("Every feature", "Another title"));
    assert_eq!(identifier(&package(&book, &[])), identifier(&first));
    book.write("book.toml", toml.replace("example.org", "example.com"));
    assert_ne!(identifier(&package(&book, &[])), identifier(&first));
    // A book that moves keeps it by a name of its own.
    let named = |site: &str| toml.replace("[site]", "identifier = \"every\"\n\n[site]").replace("example.org", site);
    book.write("book.toml", named("example.org"));
    let before = identifier(&package(&book, &[]));
    book.write("book.toml", named("example.com"));
    assert_eq!(identifier(&package(&book, &[])), before);
}

#[test]
fn the_cover_is_of_pixels_unless_the_fonts_lack_a_letter() {
    let cover = |title: &str| {
        let toml = format!("[book]\ntitle = \"{title}\"\n");
        let epub = Epub::of(&TestBook::copy_of("minimal").with("book.toml", toml));
        check(&epub);
        let manifest = epub.manifest();
        let (file, media_type, properties) = manifest["cover-image"].clone();
        assert_eq!(properties, "cover-image");
        assert!(
            epub.file("cover.xhtml")
                .contains(&format!("<img src=\"{file}\" role=\"doc-cover\" alt=\"Cover of {title}\""))
        );
        (media_type, epub.file(&file).to_owned())
    };
    assert_eq!(cover("Fruit").0, "image/png");
    let (media_type, svg) = cover("果物");
    assert_eq!(media_type, "image/svg+xml");
    assert!(svg.contains(">果物</text>"), "{svg}");
}

#[test]
fn names_that_are_none_do_no_harm() {
    let book = TestBook::empty()
        .with("book.toml", "[book]\ntitle = \" \"\nauthors = [\"\", \"A\\u0001B\"]\nlanguage = \"en-x-easy\"\n")
        .with("content/topic/_index.md", "+++\ntitle = \"\"\n+++\n");
    let epub = Epub::of(&book);
    check(&epub);
    let package = epub.file("package.opf");
    assert!(package.contains("<dc:title>Untitled</dc:title>"), "{package}");
    assert!(package.contains("<dc:language>en-x-easy</dc:language>"), "{package}");
    assert_eq!(package.matches("<dc:creator>").count(), 1, "{package}");
}

#[test]
fn a_question_without_an_answer_is_there_and_says_so() {
    let epub = Epub::of(&TestBook::copy_of("every_feature"));
    assert!(epub.file("question-unanswered.xhtml").contains("Nobody has answered this question yet."));
}

#[test]
fn footnotes_callouts_flows_and_boxes_are_what_readers_know() {
    let epub = Epub::of(&TestBook::copy_of("every_feature"));
    let page = epub.file("question-markup.xhtml");
    for expected in [
        "<a href=\"#_fn-1\" aria-label=\"Footnote 1\" id=\"_fnref-1\" epub:type=\"noteref\" role=\"doc-noteref\">1</a>",
        "<li id=\"_fn-1\" value=\"1\" epub:type=\"footnote\">",
        "<div class=\"callout tip\" role=\"note\">",
        "<p class=\"callout-title\">Interview insight</p>",
        "<li class=\"task-item\"><span class=\"task\" role=\"img\" aria-label=\"done\">☑</span> done</li>",
        "<span class=\"flow-label\">publish</span>",
        "<details open=\"\">",
        "<td class=\"center\"><code>b|c</code></td>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    assert!(!page.contains("class=\"anchor\"") && !page.contains("tabindex"), "{page}");
}

#[test]
fn the_style_sheet_has_both_shades_and_nothing_that_old_readers_lack() {
    let epub = Epub::of(&TestBook::copy_of("minimal"));
    let style = epub.file("style.css");
    assert!(style.contains("@media (prefers-color-scheme: dark)"));
    assert!(!style.contains("var(") && !style.contains("light-dark(") && !style.contains("currentColor;"), "{style}");
}

#[test]
fn drawings_are_declared_and_have_names() {
    let epub = Epub::of(&TestBook::copy_of("drawings"));
    check(&epub);
    let manifest = epub.manifest();
    for (file, _, properties) in manifest.values().filter(|(file, ..)| file.starts_with("question-")) {
        let document = parse(epub.file(file));
        let drawings = document.descendants().filter(|node| node.tag_name().name() == "svg").count();
        assert_eq!(properties == "svg", drawings > 0, "{file}: {properties}");
        assert_eq!(epub.file(file).matches("aria-labelledby=\"drawing.").count(), drawings, "{file}");
    }
    assert!(epub.file("question-git.xhtml").contains("<path class=\"e\" d=\"m"));
    assert!(epub.file("style.css").contains(".drawing .fails { stroke: #"));
}

#[test]
fn what_a_translation_lacks_says_its_language() {
    let book = TestBook::copy_of("translated");
    let epub = Epub::read(&bytes(&book, &["--language", "ar"]));
    let lacking = epub.file("question-deadlock.xhtml");
    for part in [
        "<h1 id=\"_top\"><span lang=\"en\" dir=\"ltr\">What is a deadlock?</span></h1>",
        "<div dir=\"ltr\" lang=\"en\"><div class=\"short\">",
        "\"><span lang=\"en\" dir=\"ltr\">Basics</span></a>",
    ] {
        assert!(lacking.contains(part), "{part}: {lacking}");
    }
    let topic = epub.file("topic-alpha.xhtml");
    assert!(topic.contains("><span lang=\"en\" dir=\"ltr\">What is a deadlock?</span></a>"), "{topic}");
    assert!(topic.contains(">ما هو القفل؟</a>"), "{topic}");
    // `[[mutex]]` of a text in one language is named in another.
    let home = epub.file("home.xhtml");
    assert!(home.contains("<div dir=\"ltr\" lang=\"en\"><p><bdi dir=\"ltr\">Start with a <a href=\"question-mutex.xhtml\">ما هو القفل؟</a>"), "{home}");
    let original = Epub::of(&book);
    assert!(!original.0.values().any(|file| file.contains("<span lang") || file.contains("<div dir")));
}

//! What a shared link shows.

use crate::support::{TestBook, files};

const CONFIG: &str = "[book]\ntitle = \"Fruit\"\n[site]\nurl = \"https://example.org/fruit/\"\n";

/// The address in the page's `og:image`.
fn picture(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<meta property=\"og:image\" content=\"")?;
    Some(rest.split_once('"')?.0)
}

/// Width and height of a PNG.
fn size(png: &[u8]) -> (usize, usize) {
    assert_eq!(imagesize::image_type(png).ok(), Some(imagesize::ImageType::Png));
    let size = imagesize::blob_size(png).expect("it is a picture");
    (size.width, size.height)
}

#[test]
fn a_link_shows_the_picture_of_its_topic() {
    let book = TestBook::copy_of("minimal").with("book.toml", CONFIG);
    let site = book.build();
    let page = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    let (question, home) = (page("q/ripe.html"), page("index.html"));
    let [of_question, of_home] = [&question, &home].map(|page| {
        let address = picture(page).expect("the page names a picture");
        let path = address.strip_prefix("https://example.org/fruit/").expect("by its whole address");
        assert_eq!(size(&site[path]), (1200, 630), "{path}");
        path.to_owned()
    });
    assert_ne!(of_question, of_home);
    assert!(question.contains("summary_large_image"));
    // Drawn from the cache, the second time, and the same.
    assert!(files(book.cache()).keys().any(|path| path.ends_with("/pictures.bin")));
    std::fs::remove_dir_all(book.out()).expect("it is ours");
    assert_eq!(book.build()[&of_question], site[&of_question]);
}

#[test]
fn a_book_without_an_address_names_no_picture() {
    let site = TestBook::copy_of("minimal").with("book.toml", "[book]\ntitle = \"Fruit\"\n").build();
    assert_eq!(picture(&String::from_utf8_lossy(&site["index.html"])), None);
    assert!(!site.keys().any(|path| path.starts_with("assets/link-")));
    // Its icons are drawn all the same.
    let icons: Vec<_> = site.iter().filter(|(path, _)| path.contains("icon-") && path.ends_with(".png")).collect();
    assert_eq!(icons.iter().map(|(_, png)| size(png)).collect::<Vec<_>>(), [(192, 192), (512, 512)]);
}

#[test]
fn a_topic_in_letters_that_the_font_lacks_shows_the_book() {
    let topic = "+++\ntitle = \"数据库\"\n+++\n";
    let site = TestBook::copy_of("minimal").with("book.toml", CONFIG).with("content/fruit/_index.md", topic).build();
    let page = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    assert_eq!(picture(&page("q/ripe.html")), picture(&page("index.html")));
    assert!(picture(&page("index.html")).is_some());
}

/// A small font with squares in place of `数据库`.
const TINY: &[u8] = include_bytes!("../rules/missing-letters/book/themes/default/fonts/tiny.ttf");

#[test]
fn a_font_that_the_book_names_writes_what_the_theme_cannot() {
    let config = |fonts: &str| format!("{}[site.fonts]\npictures = {fonts}\n", CONFIG.replace("Fruit", "数据库"));
    for path in ["themes/default/fonts/tiny.ttf", "static/tiny.ttf"] {
        let book = TestBook::copy_of("minimal").with("book.toml", config(&format!("\"{path}\""))).with(path, TINY);
        let checked = book.run(&["check"]);
        assert!(checked.code == 0 && !checked.stdout.contains("warning["), "{}{}", checked.stdout, checked.stderr);
        let site = book.build();
        let with = picture(&String::from_utf8_lossy(&site["index.html"])).map(str::to_owned);
        // Another font, another picture under another name.
        book.write("book.toml", CONFIG.replace("Fruit", "数据库"));
        let site = book.build();
        let without = picture(&String::from_utf8_lossy(&site["index.html"])).map(str::to_owned);
        assert!(with.is_some() && without.is_some() && with != without, "{with:?}");
    }
}

#[test]
fn fonts_for_pictures_that_cannot_be_used_are_findings() {
    let config = format!(
        "{CONFIG}[site.fonts]\npictures = [\"themes/default/fonts/tiny.woff2\", \"/usr/share/a.ttf\", \
         \"themes/default/fonts/tyny.ttf\", \"static/broken.otf\"]\n"
    );
    let book = TestBook::copy_of("minimal").with("book.toml", config);
    let book = book.with("themes/default/fonts/tiny.ttf", TINY).with("static/broken.otf", "wOF2");
    let checked = book.run(&["check"]);
    assert_eq!(checked.code, 1);
    for finding in [
        "`themes/default/fonts/tiny.woff2` is no font that pictures are drawn with: `.ttf` or `.otf`",
        "`/usr/share/a.ttf` is not a file of `themes/` or `static/`",
        "error[broken-link]: font `themes/default/fonts/tyny.ttf` does not exist",
        "did you mean `themes/default/fonts/tiny.ttf`?",
        "error[invalid-value]: `static/broken.otf` cannot be read as a TrueType or OpenType font",
    ] {
        assert!(checked.stdout.contains(finding), "{finding}\n{}", checked.stdout);
    }
}

//! Pictures that are drawn: what a shared link shows (one for the book and one a topic), and the app's icons.
//!
//! The theme's `templates/picture.xml` is an SVG that tera fills in and resvg draws ([`super::picture_fonts`]); a picture is made again
//! only when its SVG or a font changed.

use rayon::prelude::*;
use serde::Serialize;
use tera::Context;

use super::palette::Shade;
use super::picture_fonts::{PictureFonts, Weight};
use super::theme::{Theme, template_error};
use crate::book::{Book, TopicIndex};
use crate::error::Error;
use crate::route::{Put, Route};
use crate::text::color::Color;
use crate::text::fit;
use crate::text::language::{Direction, direction, direction_of_text};
use crate::text::remembered::{Key, Kind, Remembered, key};

/// Width and height of a link's picture in pixels, as the sites that show them recommend.
pub const SIZE: (u32, u32) = (1200, 630);
/// The app's icons: name and width in pixels.
pub const ICONS: [(&str, u32); 2] = [("icon-192.png", 192), ("icon-512.png", 512)];

const TEMPLATE: &str = "picture.xml";
const ICON: &str = "favicon.svg";

/// A run of text: how heavy and large in pixels its letters are, how wide a line and how many lines may be.
struct Face {
    weight: Weight,
    size: f32,
    width: f32,
    lines: usize,
}

const TITLE: Face = Face { weight: Weight::Bold, size: 76.0, width: 1040.0, lines: 3 };
const DESCRIPTION: Face = Face { weight: Weight::Regular, size: 34.0, width: 1040.0, lines: 3 };

/// Pictures as PNG, by their SVG, fonts and width.
pub struct Drawn;

impl Kind for Drawn {
    const VERSION: &'static [u8] =
        concat!("askbook pictures 1, askbook ", env!("CARGO_PKG_VERSION"), ", resvg 0.49\n").as_bytes();
}

/// Pictures drawn by an earlier build.
pub type PictureCache = Remembered<Drawn>;

/// Every picture of a site, not drawn yet: its path is known before.
#[derive(Default)]
pub struct Pictures {
    /// The book's and then each topic's; `None` for a topic where the fonts lack a letter of its title.
    links: Vec<Option<Picture>>,
    icons: Vec<Picture>,
}

struct Picture {
    path: String,
    /// The last part of its path.
    name: String,
    svg: String,
    key: Key,
    /// Width in pixels; the height follows from the SVG.
    width: u32,
}

#[derive(Serialize)]
struct Lines {
    title: Vec<String>,
    description: Vec<String>,
    book: String,
    /// Whether lines begin at the right.
    right_to_left: bool,
    accent: String,
    accent_dark: String,
    ground: String,
}

impl Pictures {
    /// Fills in the SVG of each picture. Links' pictures are left out in a book without an address: they can only be
    /// named by a whole one.
    ///
    /// # Errors
    /// Fails when the theme's template does.
    pub fn new(book: &Book, theme: &Theme) -> Result<Self, Error> {
        let mut icons = Vec::new();
        let svg = theme.asset(ICON);
        if !svg.is_empty() {
            let svg = String::from_utf8_lossy(svg).into_owned();
            icons.extend(ICONS.map(|(name, width)| {
                let key = key(&[svg.as_bytes(), &width.to_le_bytes()]);
                let name = hashed_name(name.trim_end_matches(".png"), &key);
                Picture { path: Route::Asset(&name).path().to_string(), name, svg: svg.clone(), key, width }
            }));
        }
        let mut links = Vec::new();
        if book.config.site.url.is_some() {
            let config = &book.config.book;
            let link = |stem: &str, title: &str, description: &str, of: &str| {
                let direction = direction_of_text(title).unwrap_or_else(|| direction(&config.language));
                link(theme, stem, &Words { title, description, book: of, direction })
            };
            // No counts: a question more would change the picture, and every page that names it.
            let own = match link("book", &config.title, &config.description, "")? {
                // No letters at all where the fonts lack some: boxes in place of letters are worse.
                None => link("book", "", "", "")?,
                own => own,
            };
            links.push(own);
            for topic in &book.topics {
                let stem = format!("topic-{}", topic.slug);
                links.push(link(&stem, &topic.title, &topic.description, &config.title)?);
            }
        }
        Ok(Self { links, icons })
    }

    /// Path of the picture for links to a topic's pages, or to the others.
    #[must_use]
    pub fn link(&self, topic: Option<TopicIndex>) -> Option<&str> {
        let of = |place: usize| self.links.get(place)?.as_ref().map(|picture| picture.path.as_str());
        topic.and_then(|topic| of(topic + 1)).or_else(|| of(0))
    }

    /// Path of each icon with its width in pixels.
    pub fn icons(&self) -> impl Iterator<Item = (&str, u32)> {
        self.icons.iter().map(|icon| (icon.path.as_str(), icon.width))
    }

    /// Draws what `cache` does not have, and puts each at its route.
    ///
    /// # Errors
    /// Fails when an SVG cannot be drawn or `put` fails.
    pub fn draw(&self, theme: &Theme, cache: &PictureCache, put: &Put<'_>) -> Result<(), Error> {
        let links = self.links.iter().flatten().map(|picture| (picture, Route::LinkPicture(&picture.name)));
        let icons = self.icons.iter().map(|picture| (picture, Route::Asset(&picture.name)));
        let pictures: Vec<(&Picture, Route<'_>)> = links.chain(icons).collect();
        pictures.par_iter().try_for_each(|(picture, route)| {
            let mut failure = None;
            let png = cache.get_or_insert(picture.key, || match theme.fonts.draw(&picture.svg, picture.width) {
                Ok(png) => Some(png),
                Err(cause) => {
                    failure = Some(Error::Template(format!("picture `{}`: {cause}", picture.path)));
                    None
                }
            });
            match (png, failure) {
                (Some(png), _) => put(*route, png),
                (None, failure) => Err(failure.unwrap_or_else(|| Error::Template(picture.path.clone()))),
            }
        })
    }
}

impl Pictures {
    /// The picture at `path`, drawn now; `None` where there is none.
    ///
    /// # Errors
    /// Fails when its SVG cannot be drawn.
    pub fn draw_one(&self, theme: &Theme, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let found = self.links.iter().flatten().chain(&self.icons).find(|picture| picture.path == path);
        found.map(|picture| png(theme, &picture.svg, picture.width)).transpose()
    }
}

/// What a picture says.
struct Words<'a> {
    title: &'a str,
    description: &'a str,
    /// The book's title, where it is not the picture's.
    book: &'a str,
    direction: Direction,
}

fn link(theme: &Theme, stem: &str, words: &Words<'_>) -> Result<Option<Picture>, Error> {
    let lines =
        |face: &Face, text: &str| wrap(&theme.fonts, face, text).map(|lines| in_direction(lines, words.direction));
    let Some(title) = lines(&TITLE, words.title) else { return Ok(None) };
    let color = |name, shade| theme.palette.shade(name, shade).and_then(Color::parse).unwrap_or(Color([0; 3]));
    // A description in letters that the fonts lack is left out; a title is not.
    let lines = Lines {
        title,
        description: lines(&DESCRIPTION, words.description).unwrap_or_default(),
        book: lines(&Face { lines: 1, ..DESCRIPTION }, words.book).map(|lines| lines.concat()).unwrap_or_default(),
        right_to_left: words.direction == Direction::RightToLeft,
        accent: color("accent", Shade::Light).to_string(),
        accent_dark: color("accent", Shade::Dark).to_string(),
        // So dark that white is read well on it, whatever the accent.
        ground: color("accent", Shade::Light).mix(Color([16, 17, 20]), 0.72).to_string(),
    };
    let context = Context::from_serialize(&lines).map_err(|error| template_error(&error))?;
    let svg = theme.tera.render(TEMPLATE, &context).map_err(|error| template_error(&error))?;
    let key = key(&[svg.as_bytes(), theme.fonts.key()]);
    let name = hashed_name(stem, &key);
    Ok(Some(Picture { path: Route::LinkPicture(&name).path().to_string(), name, svg, key, width: SIZE.0 }))
}

/// Lines that an SVG shows in their direction: what draws it takes every line for one from left to right.
pub(crate) fn in_direction(lines: Vec<String>, direction: Direction) -> Vec<String> {
    match direction {
        Direction::LeftToRight => lines,
        Direction::RightToLeft => lines.into_iter().map(|line| format!("\u{2067}{line}\u{2069}")).collect(),
    }
}

/// An SVG as a PNG of so many pixels' width.
///
/// # Errors
/// Fails when the SVG cannot be drawn.
pub(crate) fn png(theme: &Theme, svg: &str, width: u32) -> Result<Vec<u8>, Error> {
    theme.fonts.draw(svg, width).map_err(|cause| Error::Template(format!("picture: {cause}")))
}

fn hashed_name(stem: &str, key: &Key) -> String {
    let hash = u32::from_be_bytes([key[0], key[1], key[2], key[3]]);
    format!("{stem}.{hash:08x}.png")
}

/// The beginning of a text, longer than all that a picture shows of one.
pub(crate) fn beginning(text: &str) -> &str {
    const MAX_LETTERS: usize = 2_000;
    text.char_indices().nth(MAX_LETTERS).map_or(text, |(end, _)| &text[..end])
}

/// `text` in lines that fit, the last one cut with an ellipsis; `None` when the fonts lack a letter.
fn wrap(fonts: &PictureFonts, face: &Face, text: &str) -> Option<Vec<String>> {
    let text = beginning(text);
    let width = |text: &str| fonts.width(text, face.size, face.weight);
    width(text)?;
    let fits = |line: &str| width(line).is_some_and(|width| width <= face.width);
    let mut lines = fit::wrap(text, fits, |word| fit::cut_unspaced(word, fits));
    if lines.len() > face.lines {
        lines.truncate(face.lines);
        lines.last_mut()?.push('…');
    }
    // A line too long is one that was cut, or a word that no line holds.
    for line in lines.iter_mut().filter(|line| !fits(line)) {
        let text = line.trim_end_matches('…');
        let cut = |end: usize| text[..end].trim_end().to_owned() + "…";
        let ends: Vec<usize> = text.char_indices().map(|(end, _)| end).collect();
        let fitting = ends.partition_point(|end| fits(&cut(*end)));
        *line = cut(ends[..fitting].last().copied().unwrap_or(0));
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::render::theme;

    #[test]
    fn lines_are_broken_at_words_and_cut_when_there_are_too_many() {
        let theme = theme::load(&crate::config::SiteConfig::default(), "en", &BTreeMap::new()).expect("it is built in");
        let wrapped = |text: &str| wrap(&theme.fonts, &TITLE, text).expect("the font has these letters");
        assert_eq!(wrapped("Go Concurrency"), ["Go Concurrency"]);
        assert_eq!(wrapped("Messaging and Event-Driven Systems").len(), 2);
        let long = wrapped(&"wide words ".repeat(40));
        assert_eq!(long.len(), 3);
        assert!(long[2].ends_with('…') && long[0].ends_with("words") | long[0].ends_with("wide"), "{long:?}");
        let word = wrapped(&"W".repeat(60));
        assert!(word.len() == 1 && word[0].ends_with('…') && word[0].len() < 30, "{word:?}");
        assert_eq!(wrapped(&"W".repeat(8_000_000)), word, "what nobody sees is not measured");
        assert_eq!(wrapped(&"wide words ".repeat(800_000)), long);
        assert_eq!(wrap(&theme.fonts, &TITLE, "数据库"), None, "not with boxes in place of letters");
        assert_eq!(in_direction(vec!["שלום SQL".to_owned()], Direction::RightToLeft), ["\u{2067}שלום SQL\u{2069}"]);
    }
}

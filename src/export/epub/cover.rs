//! A cover drawn from the book's title.

use super::super::Export;
use super::document::page;
use crate::config::BookConfig;
use crate::error::Error;
use crate::render::palette::Shade;
use crate::render::pictures;
use crate::render::theme::Theme;
use crate::text::color::Color;
use crate::text::fit;
use crate::text::html::escape;
use crate::text::language::{Direction, direction, direction_of_text};

const WIDTH: f64 = 1200.0;
const HEIGHT: f64 = 1800.0;
/// Space left of the lines, and right of the longest.
const MARGIN: f64 = 110.0;
/// Sizes of the title's letters, largest first: the first with which it takes few enough lines is used.
const TITLE_SIZES: &[f64] = &[150.0, 130.0, 110.0, 92.0, 76.0];
const MAX_TITLE_LINES: usize = 6;
const MAX_AUTHOR_LINES: usize = 2;

/// A cover as a file.
pub(super) struct Cover {
    pub(super) file: &'static str,
    pub(super) media_type: &'static str,
    pub(super) bytes: Vec<u8>,
}

/// Draws the cover: as pixels, which every library shows, where the fonts for pictures have all letters; otherwise as SVG, for
/// which a reading system takes its own.
pub(super) fn draw(book: &BookConfig, theme: &Theme) -> Result<Cover, Error> {
    const PIXELS: u32 = 1200;
    let accent = theme.palette.shade("accent", Shade::Light).and_then(Color::parse).unwrap_or(Color([0; 3]));
    let svg = svg(book, accent);
    let letters = format!("{}{}…,", printable(&book.title), printable(&book.authors.concat()));
    if theme.fonts.missing(&letters).is_empty() {
        let bytes = pictures::png(theme, &svg, PIXELS)?;
        return Ok(Cover { file: "cover.png", media_type: "image/png", bytes });
    }
    Ok(Cover { file: "cover.svg", media_type: "image/svg+xml", bytes: svg.into_bytes() })
}

/// The page that shows the cover.
pub(super) fn cover_page(export: &Export<'_>, cover: &Cover) -> String {
    let (book, words) = (&export.book.config.book, export.text);
    let file = cover.file;
    let alt = escape(&words.t("cover-of", &[("book", book.title.as_str().into())]));
    let image = format!("<img src=\"{file}\" role=\"doc-cover\" alt=\"{alt}\" />");
    let label = escape(&words.t("cover", &[]));
    let content = format!("<section epub:type=\"cover\" aria-label=\"{label}\">{image}</section>");
    page(export, &book.title, " class=\"cover\"", &content)
}

fn svg(book: &BookConfig, accent: Color) -> String {
    let ground = accent.mix(Color([0; 3]), 0.18);
    let room = WIDTH - 2.0 * MARGIN;
    let fits = |size: &&f64| {
        let lines = wrap(&book.title, room / **size);
        lines.len() <= MAX_TITLE_LINES && lines.iter().all(|line| width(line) <= room / **size)
    };
    let size = TITLE_SIZES.iter().find(fits).copied().unwrap_or(TITLE_SIZES[TITLE_SIZES.len() - 1]);
    let mut title = wrap(&book.title, room / size);
    shorten(&mut title, MAX_TITLE_LINES);
    let mut text = String::new();
    let direction = direction_of_text(&book.title).unwrap_or_else(|| direction(&book.language));
    let mut baseline = 760.0;
    for line in &pictures::in_direction(title, direction) {
        text.push_str(&text_line(baseline, size, "700", line, direction));
        baseline += size * 1.18;
    }
    let mut authors = wrap(&book.authors.join(", "), room / 50.0);
    shorten(&mut authors, MAX_AUTHOR_LINES);
    let mut baseline = HEIGHT - 130.0 - authors.iter().skip(1).map(|_| 62.0).sum::<f64>();
    for line in &pictures::in_direction(authors, direction) {
        text.push_str(&text_line(baseline, 50.0, "400", line, direction));
        baseline += 62.0;
    }
    let name = escape(&printable(&book.title));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" \
         height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">\n<title>{name}</title>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{ground}\" />\n\
         <path d=\"M0 560H{WIDTH}V0H0Z\" fill=\"{accent}\" />\n\
         <path d=\"M150 265a110 110 0 1 1 167 95c-35 22-57 42-57 81\" fill=\"none\" stroke=\"#ffffff\" \
         stroke-width=\"52\" stroke-linecap=\"round\" />\n<circle cx=\"260\" cy=\"520\" r=\"34\" fill=\"#ffffff\" />\n\
         <g font-family=\"Inter, Helvetica, Arial, 'DejaVu Sans', sans-serif\" fill=\"#ffffff\">\n{text}</g>\n</svg>\n"
    )
}

fn text_line(baseline: f64, size: f64, weight: &str, line: &str, direction: Direction) -> String {
    let line = escape(line);
    let place = match direction {
        Direction::LeftToRight => format!("x=\"{MARGIN}\""),
        Direction::RightToLeft => format!("x=\"{}\" text-anchor=\"end\"", WIDTH - MARGIN),
    };
    format!("<text {place} y=\"{baseline:.0}\" font-size=\"{size}\" font-weight=\"{weight}\">{line}</text>\n")
}

/// Words in lines of at most `room` ems.
fn wrap(text: &str, room: f64) -> Vec<String> {
    fit::wrap(&printable(pictures::beginning(text)), |line| width(line) <= room, |word| cut(word, room))
}

/// A word in pieces of at most `room` ems: scripts without blanks are one long word.
fn cut(word: &str, room: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0.0;
    for character in word.chars() {
        used += width_of(character);
        let is_full = used > room && pieces.last().is_some_and(|piece| !piece.is_empty());
        if is_full && !character.is_ascii() {
            pieces.push(String::new());
            used = width_of(character);
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
    }
    pieces
}

/// At most `most` lines; the last of them says that there were more.
fn shorten(lines: &mut Vec<String>, most: usize) {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
}

fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { ' ' } else { c }).collect()
}

/// How wide a text is in common bold letters, in ems, rather too much than too little.
fn width(text: &str) -> f64 {
    text.chars().map(width_of).sum()
}

fn width_of(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | ' ' => 0.32,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.95,
        'A'..='Z' | '&' | '?' => 0.75,
        '\u{1100}'.. => 1.05,
        _ => 0.62,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cover(title: &str) -> String {
        svg(&BookConfig { title: title.to_owned(), ..crate::config::Config::default().book }, Color([0; 3]))
    }

    #[test]
    fn a_title_is_whole_on_the_cover_in_lines_that_fit() {
        for title in ["Go", "Go Backend Interview Handbook", "Fragen & Antworten: Donaudampfschifffahrtsgesellschaft"] {
            let cover = cover(title);
            let lines = cover.split("<text ").skip(1).filter_map(|line| line.split_once('>')?.1.split_once('<'));
            let lines: Vec<&str> = lines.map(|(line, _)| line).collect();
            assert_eq!(lines.join(" "), escape(title));
        }
        assert!(cover("面试问题面试问题面试问题面试问题").matches("<text ").count() > 1);
        assert!(cover(&"word ".repeat(200)).contains('…'));
        let cover = cover(&"W".repeat(1_000_000));
        let texts = cover.find("<text ").map(|start| cover.len() - start).expect("it has a title");
        assert!(texts < 10_000, "what is not seen is not drawn: {texts} bytes");
    }
}

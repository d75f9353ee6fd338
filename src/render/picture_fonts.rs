//! The fonts that pictures are drawn with: the theme's, and those that the book names for letters that these lack.
//!
//! A text is in the theme's fonts where they have all its letters; otherwise in one of the book's, where one has them all; otherwise, in
//! scripts that neither join nor combine letters, each letter is in the first that has it. An SVG that is drawn says so before resvg sees it, which
//! would look for letters in font after font, and fails where fonts make different numbers of glyphs of one text.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontFamily, FontResolver, ImageHrefResolver, Options, Tree, fontdb};
use rustc_hash::FxHashMap;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::built_in;
use crate::config::SiteConfig;
use crate::load::Project;
use crate::source::Bytes;
use crate::text::remembered::{Key, key};

/// The family of the theme's fonts, and their files.
const FAMILY: &str = "Inter";
const THEME: [&str; 2] = ["Inter-Regular.otf", "Inter-SemiBold.otf"];
/// Where fonts that book.toml names are among a theme's files, by their place in its list.
const NAMED_FILES: &str = "site.fonts.pictures/";
/// How the families begin by which a drawn SVG names fonts of the book: places of a regular and a bold one follow.
const NAMED: &str = "named-";
/// From this weight on letters are bold.
const BOLD: u16 = 600;
/// Most pixels that a picture may be high.
const MAX_HEIGHT: u32 = 8_192;

/// The file of a font that book.toml names: of `themes/`, or of `static/`.
#[must_use]
pub fn file<'p>(project: &'p Project, font: &str) -> Option<&'p Bytes> {
    match font.strip_prefix("themes/") {
        Some(path) => project.themes.get(path),
        None => project.assets.get(font.trim_start_matches("static/")),
    }
}

/// The fonts for pictures that `site` names, by path from `themes/`; those that are not there are left out.
#[must_use]
pub fn named_files(site: &SiteConfig, project: &Project) -> Vec<(String, Bytes)> {
    let fonts = site.fonts.pictures.iter().enumerate();
    let fonts = fonts.filter_map(|(place, font)| {
        Some((format!("{}/{NAMED_FILES}{place:03}", site.theme), Arc::clone(file(project, &font.value)?)))
    });
    fonts.collect()
}

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// Places of the fonts that a letter is drawn in, regular and bold.
type Pair = [usize; 2];

/// What a font says of its letters.
struct Font {
    /// How heavy they are, from 1 to 1000.
    weight: u16,
    /// How wide each is, in parts of the font's size.
    widths: FxHashMap<char, f32>,
}

impl Font {
    /// Of a file that is no font all letters are missing.
    fn read(file: &[u8]) -> Self {
        let (mut weight, mut widths) = (400, FxHashMap::default());
        if let Ok(font) = FontRef::new(file) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a weight is up to 1000")]
            let stated = font.attributes().weight.value() as u16;
            weight = stated;
            let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
            let letters = font.charmap().mappings().filter_map(|(code, glyph)| Some((char::from_u32(code)?, glyph)));
            widths.extend(letters.filter_map(|(letter, glyph)| Some((letter, metrics.advance_width(glyph)?))));
        }
        Self { weight, widths }
    }

    fn has(&self, letter: char) -> bool {
        self.widths.contains_key(&letter)
    }
}

/// Fonts ready to measure and to draw with.
#[derive(Default)]
pub struct PictureFonts {
    /// The theme's, then the book's.
    files: Vec<Bytes>,
    /// The same, read when a text is measured first.
    fonts: OnceLock<Vec<Font>>,
    /// Places of the theme's two; the second part of the files begins after them.
    theme: Option<Pair>,
    /// Places of the book's.
    named: std::ops::Range<usize>,
    key: Key,
    loaded: OnceLock<(Arc<fontdb::Database>, Vec<Option<fontdb::ID>>)>,
}

/// Where the letters of a text come from.
enum Setting {
    /// The theme's fonts.
    Theme,
    /// Fonts of the book that have all of them.
    Whole(Pair),
    /// Letter by letter.
    Letters,
}

impl PictureFonts {
    /// Those among the files of a theme, by path in it.
    pub(super) fn of_files(files: &BTreeMap<&str, &[u8]>) -> Self {
        let of_theme = files.iter().filter_map(|(path, bytes)| {
            let name = path.strip_prefix("fonts/").filter(|font| font.ends_with(".otf"))?;
            Some((name.to_owned(), Bytes::from(*bytes)))
        });
        let named = files.iter().filter(|(path, _)| path.starts_with(NAMED_FILES));
        Self::new(&of_theme.collect(), named.map(|(_, bytes)| Bytes::from(*bytes)))
    }

    /// Those of a book, without the rest of its theme.
    #[must_use]
    pub fn of_book(site: &SiteConfig, project: &Project) -> Self {
        let named = named_files(site, project);
        let prefix = format!("{}/", site.theme);
        let own = project.themes.iter().chain(named.iter().map(|(path, bytes)| (path, bytes)));
        let mut files: BTreeMap<&str, &[u8]> = built_in::files();
        files.extend(own.filter_map(|(path, bytes)| Some((path.strip_prefix(&prefix)?, &**bytes))));
        Self::of_files(&files)
    }

    /// The fonts of a theme by file name, and those that the book names, in its order.
    fn new(theme: &BTreeMap<String, Bytes>, named: impl IntoIterator<Item = Bytes>) -> Self {
        let place = |name: &str| theme.keys().position(|known| known == name);
        let [regular, bold] = THEME.map(place);
        let mut files: Vec<Bytes> = theme.values().map(Arc::clone).collect();
        let first = files.len();
        files.extend(named);
        let key = key(&files.iter().map(|file| &**file).collect::<Vec<_>>());
        let named = first..files.len();
        Self { files, theme: regular.zip(bold).map(<[usize; 2]>::from), named, key, ..Self::default() }
    }

    /// A hash of all of them.
    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    /// The letters for want of which `text` cannot be written: boxes in place of letters are worse than none.
    pub(crate) fn missing(&self, text: &str) -> Vec<char> {
        self.setting(text).err().unwrap_or_default()
    }

    /// How wide a line is in pixels; `None` when a letter is missing.
    pub(crate) fn width(&self, text: &str, size: f32, weight: Weight) -> Option<f32> {
        let setting = self.setting(text).ok()?;
        let advance = |letter: char| -> Option<f32> {
            if is_unseen(letter) {
                return Some(0.0);
            }
            let pair = match setting {
                Setting::Whole(pair) if self.font(pair[0]).has(letter) => pair,
                _ => self.pair(if letter.is_whitespace() { ' ' } else { letter })?,
            };
            let font = self.font(pair[usize::from(weight == Weight::Bold)]);
            Some(font.widths.get(&letter)? * size)
        };
        text.chars().map(advance).try_fold(0.0, |sum, width| Some(sum + width?))
    }

    /// An SVG as a PNG of so many pixels' width.
    pub(crate) fn draw(&self, svg: &str, width: u32) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let (fonts, ids) = self.loaded.get_or_init(|| self.load());
        let by_family = FontResolver::default_font_selector();
        let select = |font: &resvg::usvg::Font, database: &mut Arc<fontdb::Database>| {
            let named = font.families().iter().find_map(|family| match family {
                FontFamily::Named(name) => name.strip_prefix(NAMED),
                _ => None,
            });
            let Some((regular, bold)) = named.and_then(|pair| pair.split_once('-')) else {
                return by_family(font, database);
            };
            let place = if font.weight() < BOLD { regular } else { bold };
            ids.get(place.parse::<usize>().ok()?).copied().flatten()
        };
        let font_resolver = FontResolver { select_font: Box::new(select), select_fallback: Box::new(|_, _, _| None) };
        // A picture reads no file.
        let image_href_resolver =
            ImageHrefResolver { resolve_string: Box::new(|_, _| None), ..ImageHrefResolver::default() };
        let options = Options {
            fontdb: Arc::clone(fonts),
            font_family: FAMILY.to_owned(),
            font_resolver,
            image_href_resolver,
            ..Options::default()
        };
        let tree = Tree::from_str(&self.set(svg), &options)?;
        let size = tree.size().to_int_size().scale_to_width(width).ok_or("it has no size")?;
        if size.height() > MAX_HEIGHT {
            return Err(format!("it would be {} pixels high", size.height()).into());
        }
        let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("it has no size")?;
        #[expect(clippy::cast_precision_loss, reason = "a picture's width is small")]
        let scale = size.width() as f32 / tree.size().width();
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Ok(pixels.encode_png()?)
    }

    fn load(&self) -> (Arc<fontdb::Database>, Vec<Option<fontdb::ID>>) {
        let mut fonts = fontdb::Database::new();
        let ids = self.files.iter().map(|file| fonts.load_font_source(source(file)).first().copied()).collect();
        (Arc::new(fonts), ids)
    }

    fn font(&self, place: usize) -> &Font {
        &self.fonts.get_or_init(|| self.files.iter().map(|file| Font::read(file)).collect())[place]
    }

    /// The fonts that a letter is drawn in.
    fn pair(&self, letter: char) -> Option<Pair> {
        let theme = self.theme.filter(|pair| pair.iter().all(|place| self.font(*place).has(letter)));
        theme.or_else(|| self.of_weights(|font| font.has(letter)))
    }

    /// Where the letters of `text` come from, or those that are missing.
    fn setting(&self, text: &str) -> Result<Setting, Vec<char>> {
        let letters = || text.chars().filter(|letter| is_shown(*letter));
        let have_all = |pair: Pair| pair.iter().all(|place| letters().all(|letter| self.font(*place).has(letter)));
        if letters().next().is_none() || self.theme.is_some_and(have_all) {
            return Ok(Setting::Theme);
        }
        let whole = self.of_weights(|font| letters().all(|letter| font.has(letter)));
        if let Some(pair) = whole {
            return Ok(Setting::Whole(pair));
        }
        let nowhere: Vec<char> = letters().filter(|letter| self.pair(*letter).is_none()).collect();
        if !nowhere.is_empty() {
            return Err(nowhere);
        }
        if letters().all(is_apart) {
            return Ok(Setting::Letters);
        }
        let first = letters().find(|letter| !is_apart(*letter)).and_then(|letter| self.pair(letter));
        Err(letters().filter(|letter| first.is_some_and(|pair| !self.font(pair[0]).has(*letter))).collect())
    }

    /// Of the book's fonts that are wanted the one nearest to regular letters, and the one nearest to bold ones.
    fn of_weights(&self, is_wanted: impl Fn(&Font) -> bool) -> Option<Pair> {
        let wanted: Vec<usize> = self.named.clone().filter(|place| is_wanted(self.font(*place))).collect();
        let nearest = |to: u16| wanted.iter().copied().min_by_key(|place| self.font(*place).weight.abs_diff(to));
        Some([nearest(400)?, nearest(700)?])
    }

    /// `svg` with the fonts of its texts.
    fn set(&self, svg: &str) -> String {
        let mut out = String::with_capacity(svg.len());
        let mut rest = svg;
        while let Some(start) = find_text(rest) {
            let end = rest[start..].find("</text>").map_or(rest.len(), |end| start + end);
            out.push_str(&rest[..start]);
            let element = &rest[start..end];
            match self.setting(&texts(element).collect::<Vec<_>>().concat()) {
                Ok(Setting::Theme) | Err(_) => out.push_str(element),
                Ok(setting) => self.set_element(element, &setting, &mut out),
            }
            rest = &rest[end..];
        }
        out + rest
    }

    fn set_element(&self, element: &str, setting: &Setting, out: &mut String) {
        let mut rest = element;
        while let Some(tag_end) = rest.find('>') {
            let text_end = rest[tag_end..].find('<').map_or(rest.len(), |end| tag_end + end);
            out.push_str(&rest[..=tag_end]);
            self.set_text(&rest[tag_end + 1..text_end], setting, out);
            rest = &rest[text_end..];
        }
        out.push_str(rest);
    }

    /// A piece of text in runs of one font each.
    fn set_text(&self, text: &str, setting: &Setting, out: &mut String) {
        // With its marks of direction: a second font in the line, if only for these, is one too many.
        if let Setting::Whole([regular, bold]) = setting
            && text.chars().any(is_shown)
        {
            out.push_str(&format!("<tspan font-family=\"{NAMED}{regular}-{bold}\">{text}</tspan>"));
            return;
        }
        let pair_of = |letter: char| self.pair(letter).filter(|pair| self.named.contains(&pair[0]));
        let mut open: Option<Pair> = None;
        for letter in text.chars() {
            // Marks and blanks are drawn with the letter before.
            let pair = if is_shown(letter) && !is_mark(letter) { pair_of(letter) } else { open };
            if pair != open {
                out.push_str(if open.is_some() { "</tspan>" } else { "" });
                if let Some([regular, bold]) = pair {
                    out.push_str(&format!("<tspan font-family=\"{NAMED}{regular}-{bold}\">"));
                }
                open = pair;
            }
            out.push(letter);
        }
        out.push_str(if open.is_some() { "</tspan>" } else { "" });
    }
}

/// Where the next `<text …>` begins.
fn find_text(svg: &str) -> Option<usize> {
    svg.match_indices("<text").map(|(start, _)| start).find(|start| svg[start + 5..].starts_with([' ', '>', '\n']))
}

/// What an element's tags enclose.
fn texts(element: &str) -> impl Iterator<Item = &str> {
    element.split('>').skip(1).map(|after| after.split('<').next().unwrap_or(after))
}

/// Whether a font can be read: TrueType or OpenType, not packed, not a collection of several.
pub(crate) fn is_font(bytes: &[u8]) -> bool {
    let is_named = || !fontdb::Database::new().load_font_source(source(&Bytes::from(bytes))).is_empty();
    FontRef::new(bytes).is_ok_and(|font| font.charmap().has_map()) && is_named()
}

fn source(file: &Bytes) -> fontdb::Source {
    fontdb::Source::Binary(Arc::new(Arc::clone(file)))
}

fn is_shown(letter: char) -> bool {
    !letter.is_whitespace() && !is_unseen(letter)
}

/// Signs that only say how letters join and which way they run.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Whether a letter makes one glyph whatever is beside it: those of Europe, Hebrew, ideographs, kana, hangul.
fn is_apart(letter: char) -> bool {
    let is_plain = matches!(letter, '\0'..='\u{2ff}' | '\u{370}'..='\u{5ff}' | '\u{1e00}'..='\u{1fff}' | '\u{2010}'..='\u{2bff}'
        | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}');
    is_plain && !is_mark(letter)
}

fn is_mark(letter: char) -> bool {
    unicode_width::UnicodeWidthChar::width(letter) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Has squares in place of `数据库`.
    const TINY: &[u8] = include_bytes!("../../tests/rules/missing-letters/book/themes/default/fonts/tiny.ttf");

    fn fonts(named: &[&[u8]]) -> PictureFonts {
        let mut files = built_in::files();
        let paths: Vec<String> = (0..named.len()).map(|place| format!("{NAMED_FILES}{place:03}")).collect();
        files.extend(paths.iter().map(String::as_str).zip(named.iter().copied()));
        PictureFonts::of_files(&files)
    }

    #[test]
    fn letters_come_from_the_theme_then_from_the_fonts_of_the_book() {
        let (theme, both) = (fonts(&[]), fonts(&[TINY]));
        let missing = |fonts: &PictureFonts, text: &str| fonts.missing(text).into_iter().collect::<String>();
        assert_eq!(missing(&theme, "Go 数据库, Ελλάδα"), "数据库");
        assert_eq!(missing(&both, "Go 数据库锁"), "锁");
        assert_eq!((missing(&both, "Go 数据库"), missing(&both, "e\u{301} 数")), (String::new(), "\u{301}".to_owned()));
        let width = |fonts: &PictureFonts, text: &str| fonts.width(text, 10.0, Weight::Bold).map(f32::round);
        assert_eq!((width(&theme, "数"), width(&both, "数")), (None, Some(9.0)));
        // Blanks of a text that one font writes are that font's.
        assert_eq!(width(&both, "数 据"), Some(27.0));
        assert_ne!(theme.key(), both.key());
    }

    #[test]
    fn texts_of_an_svg_say_their_fonts() {
        let both = fonts(&[TINY]);
        let first = both.named.start;
        for (svg, set) in [
            ("<text y=\"1\">Go &amp; SQL</text>", "<text y=\"1\">Go &amp; SQL</text>".to_owned()),
            (
                "<text><tspan>数据</tspan><tspan>库</tspan></text>",
                "<text><tspan>@数据</tspan></tspan><tspan>@库</tspan></tspan></text>".to_owned(),
            ),
            ("<text>Go 数据 1</text>", "<text>Go @数据 </tspan>1</text>".to_owned()),
            ("<title>数据</title>", "<title>数据</title>".to_owned()),
        ] {
            assert_eq!(both.set(svg), set.replace('@', &format!("<tspan font-family=\"named-{first}-{first}\">")));
        }
    }

    #[test]
    fn letters_are_drawn_where_they_are_written() {
        let fonts = fonts(&[TINY]);
        // Squares from 5 to 80 of the 90 pixels that a letter has.
        let lit = |text: &str, anchor: &str, x: u32| {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"100\" font-family=\"{FAMILY}\"><text x=\"{x}\" y=\"90\" \
                 font-size=\"100\" font-weight=\"600\" text-anchor=\"{anchor}\" fill=\"#fff\">{text}</text></svg>"
            );
            let picture = Pixmap::decode_png(&fonts.draw(&svg, 400).expect("it is drawn")).expect("it is a picture");
            [45, 135, 225, 300, 385].map(|x| picture.pixel(x, 50).is_some_and(|pixel| pixel.alpha() > 200))
        };
        assert_eq!(lit("数据", "start", 0), [true, true, false, false, false]);
        assert_eq!(lit("数 据", "start", 0), [true, false, true, false, false]);
        // Beside letters of the theme.
        assert_eq!(lit("数据....", "start", 0)[..2], [true, true]);
        assert_eq!(lit("数", "end", 400), [false, false, false, false, true]);
    }

    #[test]
    fn what_is_no_font_is_known() {
        assert!(is_font(TINY) && is_font(built_in::files()["fonts/Inter-Regular.otf"]));
        for bytes in [&b""[..], b"wOF2 and so on", &TINY[..200]] {
            assert!(!is_font(bytes));
        }
    }
}

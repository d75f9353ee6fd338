//! What a line of foreign Markdown is made of: markers, links, the little HTML that collections use, decoration.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::diagnostic::{Fix, changed};
use crate::text::html::{Piece, attributes, pieces, tag_name};

/// The blanks that a line starts with.
pub(super) fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start().len()]
}

/// The byte after the list marker that a text starts with.
pub(super) fn marker_end(text: &str) -> Option<usize> {
    let bare = text.trim_start();
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let marker = match bare.as_bytes().first()? {
        b'-' | b'*' | b'+' => 1,
        _ if (1..=9).contains(&digits) && bare[digits..].starts_with(['.', ')']) => digits + 1,
        _ => return None,
    };
    let rest = &bare[marker..];
    let is_marker = rest.is_empty() || rest.starts_with([' ', '\t']);
    is_marker.then(|| text.len() - rest.trim_start().len())
}

/// The number of an ordered list item that starts with the first character of a text.
pub(super) fn item_number(text: &str) -> Option<u32> {
    marker_end(text)?;
    text[..text.find(['.', ')'])?].parse().ok()
}

/// The level of a `#` heading, and its text.
pub(super) fn heading(text: &str) -> Option<(u8, &str)> {
    let rest = text.trim_start_matches('#');
    let level = u8::try_from(text.len() - rest.len()).ok().filter(|level| (1..=6).contains(level))?;
    rest.starts_with(' ').then(|| (level, rest.trim()))
}

/// The letter of an option to choose: `A. one`, `- b) two`, `**C:** three`.
pub(super) fn option_letter(text: &str) -> Option<char> {
    let text = marker_end(text).map_or(text.trim_start(), |at| &text[at..]).trim_start_matches(['*', '`', '(', '[']);
    let mut characters = text.chars();
    let letter = characters.next().filter(|letter| matches!(letter.to_ascii_uppercase(), 'A'..='H'))?;
    let is_signed = matches!(characters.next(), Some('.' | ')' | ':' | ']'));
    let is_apart = characters.next().is_none_or(|c| matches!(c, ' ' | '*' | '`'));
    (is_signed && is_apart).then(|| letter.to_ascii_uppercase())
}

/// Whether a line is a rule.
pub(super) fn is_rule(text: &str) -> bool {
    text.trim().len() >= 3 && text.len() < 120 && text.chars().all(|c| matches!(c, '-' | '*' | '_' | ' '))
}

/// Whether a line only separates: blank, a rule, a line break, tags without attributes.
pub(super) fn is_separator(text: &str) -> bool {
    if text.len() >= 120 {
        return text.trim().is_empty();
    }
    let is_bare = |tag: &Tag| tag.end - tag.start <= tag.name.len() + 4;
    let parts = |tag: &Tag| matches!(tag.name.as_str(), "br" | "hr" | "p" | "div" | "b") && is_bare(tag);
    let plain = without_tags(text).replace("&nbsp;", "");
    plain.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '*' | '_' | '=' | '\\'))
        && tags(text).iter().all(parts)
}

/// Where text goes on after the backticks at `start`: after the code span that they open, or after them when no equal run
/// closes one.
pub(super) fn after_code(line: &str, start: usize) -> usize {
    let run = |at: usize| line[at..].bytes().take_while(|byte| *byte == b'`').count();
    let opening = run(start);
    let mut at = start + opening;
    while let Some(next) = line[at..].find('`') {
        let length = run(at + next);
        at += next + length;
        if length == opening {
            return at;
        }
    }
    start + opening
}

/// A pattern of brackets and what is in them, others up to four deep included.
fn brackets() -> String {
    let sign = r"\\.|[^\[\]\\]";
    let inner = (0..4).fold(sign.to_owned(), |inner, _| format!(r"{sign}|\[(?:{inner})*\]"));
    format!(r"\[((?:{inner})*)\]")
}

/// Brackets that a text starts with.
static BRACKETED: LazyLock<Regex> = LazyLock::new(|| Regex::new(&format!("^{}", brackets())).expect("it is tested"));

/// What is in the brackets that `text` starts with.
pub(super) fn bracketed(text: &str) -> Option<&str> {
    BRACKETED.captures(&without_code(text)).map(|found| &text[1..=found[1].len()])
}

/// A link or picture of a line.
#[derive(Clone, Debug)]
pub(super) struct Link<'t> {
    pub(super) span: Range<usize>,
    /// What it shows, as written.
    pub(super) shown: &'t str,
    pub(super) address: &'t str,
}

/// A link or picture, with an address that can have parentheses in it and a title after it.
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(r"!?{}\([ \t]*((?:[^()\s]|\([^()]*\))*)[^)]*\)", brackets())).expect("it is tested")
});

/// The links and pictures of a line, outermost ones only.
pub(super) fn links(line: &str) -> Vec<Link<'_>> {
    if !line.contains("](") {
        return Vec::new();
    }
    let plain = without_code(line);
    let links = LINK.captures_iter(&plain).filter_map(|found| {
        let [span, shown, address] = [0, 1, 2].map(|group| found.get(group).map(|part| part.range()));
        Some(Link { span: span?, shown: &line[shown?], address: &line[address?] })
    });
    links.collect()
}

/// `line` with other texts in some places, given in their order.
fn replaced(line: &str, places: impl Iterator<Item = (Range<usize>, String)>) -> String {
    let fixes: Vec<Fix> = places.map(|(place, text)| Fix { span: place.into(), text }).collect();
    changed(line, &fixes).expect("what is found starts and ends between characters")
}

/// `line` with each of its links and pictures as `shown` has it.
pub(super) fn with_links(line: &str, shown: impl Fn(&Link<'_>) -> String) -> String {
    replaced(line, links(line).into_iter().map(|link| (link.span.clone(), shown(&link))))
}

/// `line` with each of its tags as `shown` has it.
pub(super) fn with_tags(line: &str, shown: impl Fn(&Tag, &str) -> String) -> String {
    replaced(line, tags(line).iter().map(|tag| (tag.start..tag.end, shown(tag, &line[tag.start..tag.end]))))
}

/// What is left of `text` when its tags are taken out.
pub(super) fn without_tags(text: &str) -> String {
    with_tags(text, |_, _| String::new())
}

/// Whether `text` is nothing but tags that show nothing.
pub(super) fn is_tags_alone(text: &str) -> bool {
    without_tags(text).trim().is_empty() && !text.contains("<img")
}

/// `line` with blanks for its code spans.
pub(super) fn without_code(line: &str) -> String {
    let mut at = 0;
    let spans = std::iter::from_fn(|| {
        let start = at + line[at..].find('`')?;
        at = after_code(line, start);
        Some((start..at, " ".repeat(at - start)))
    });
    replaced(line, spans)
}

/// A line as readers see it: link texts for links, no tags.
pub(super) fn visible_text(line: &str) -> String {
    without_tags(&with_links(line, |link| visible_text(link.shown)))
}

/// What of a line is in no link.
pub(super) fn outside_links(line: &str) -> String {
    without_tags(&with_links(line, |_| String::new()))
}

/// What the links of a line into its own page show, and their fragments.
pub(super) fn in_page_links(line: &str) -> Vec<(String, String)> {
    let found = links(line).into_iter();
    let found = found.filter_map(|link| Some((link.shown.to_owned(), link.address.strip_prefix('#')?.to_owned())));
    let tags = tags(line);
    let anchors = tags.iter().filter(|tag| tag.name == "a" && !tag.closes).filter_map(|tag| {
        let address = attribute(&line[tag.start..tag.end], "href")?;
        let text = line[tag.end..].split("</").next().unwrap_or("");
        Some((without_tags(text), address.strip_prefix('#')?.to_owned()))
    });
    found.chain(anchors).collect()
}

/// One tag of a line: where it starts and ends in bytes, its name in lower case, whether it closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) name: String,
    pub(super) closes: bool,
}

/// Tags of one line outside inline code. `<std::vector>` is none.
pub(super) fn tags(line: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    if !line.contains('<') || !line.contains('>') {
        return found;
    }
    let mut end = 0;
    for piece in pieces(&without_code(line)) {
        let source = piece.source();
        let start = end;
        end += source.len();
        let closes = source.starts_with("</");
        let name = tag_name(source).filter(|_| matches!(piece, Piece::Tag(_)));
        let is_tag = |name: &String| source[1 + usize::from(closes) + name.len()..].starts_with([' ', '\t', '>', '/']);
        found.extend(name.filter(is_tag).map(|name| Tag { start, end, name, closes }));
    }
    found
}

/// The value of an attribute of a tag.
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
    let found = attributes(tag).into_iter().find(|attribute| attribute.name == name)?;
    Some(found.value?.0.to_owned())
}

/// The names that the tags of a line give to it: `<a name="x">`, `<h2 id="x">`.
pub(super) fn anchor_names(line: &str) -> Vec<String> {
    let tags = tags(line).into_iter();
    let names = tags.flat_map(|tag| ["name", "id"].map(|name| attribute(&line[tag.start..tag.end], name)));
    names.flatten().filter(|name| !name.is_empty()).collect()
}

/// `<code>` and what is in it.
static CODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)<(?:code|tt)(?:\s[^>]*)?>(.*?)</(?:code|tt)\s*>").expect("it is tested"));

/// Blanks before the end of emphasis: they belong after it.
static BLANKS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)(\s+)((?:</(?:b|strong|i|em)\s*>)+)").expect("it is tested"));

/// Inline tags as the Markdown they mean: `<code>x</code>` is `` `x` ``, `<b>` is `**`; entities in code resolved.
pub(super) fn inline_to_markdown(text: &str) -> String {
    if !text.contains("</") {
        return text.to_owned();
    }
    let text = CODE.replace_all(text, |found: &Captures<'_>| format!("`{}`", unescape(&found[1])));
    with_tags(&BLANKS.replace_all(&text, "$2$1"), |tag, source| match tag.name.as_str() {
        "b" | "strong" => "**".to_owned(),
        "i" | "em" => "*".to_owned(),
        "code" | "tt" => String::new(),
        _ => source.to_owned(),
    })
}

/// The five entities that authors write in code.
fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

//! A question line as its author typed it into the question's text: one line of Markdown without marker or decoration.

use super::lead::{self, Lead};
use super::level::{self, Legend};
use super::markup::{anchor_names, attribute, inline_to_markdown, with_links, with_tags, without_code};
use crate::model::Level;
use crate::text::emoji::{is_symbol, shortcodes};
use crate::text::one_line;

/// A question line, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Title {
    /// The question, one line of Markdown.
    pub(super) text: String,
    /// What it was marked with.
    pub(super) lead: Lead,
    /// How hard the line says it is.
    pub(super) level: Option<Level>,
    /// Names of `<a name>` and `id` in the line: what links to the question may call it.
    pub(super) anchors: Vec<String>,
}

/// Reads a question line. `legend` explains the document's own level marks.
pub(super) fn read(raw: &str, legend: &Legend) -> Title {
    let mut title = Title { anchors: anchor_names(raw), ..Title::default() };
    let text = collapse(&without_anchors(raw));
    // `{#anchor}` at the end of a heading.
    let id = text.strip_suffix('}').and_then(|rest| rest.rsplit_once(" {#")).filter(|(_, id)| !id.contains(' '));
    title.anchors.extend(id.map(|(_, id)| id.to_owned()));
    let text = id.map_or(text.as_str(), |(rest, _)| rest).trim_start_matches([' ', ')']);
    let unlisted =
        ["- ", "* ", "+ ", "• ", "– ", "— ", "[ ] ", "[x] "].iter().find_map(|bullet| text.strip_prefix(bullet));
    let mut text = unlisted.unwrap_or(text).trim().to_owned();
    // Markers, marks and emphasis nest in any order: `**🟢 Q1:** *What?* ⭐`; each round takes one layer off.
    for _ in 0..6 {
        let before = text.len();
        text = unwrap_emphasis(&text).to_owned();
        text = strip_symbols_at_start(&text, legend, &mut title.level).to_owned();
        if title.lead == Lead::None {
            let (found, rest) = split_lead(&text);
            // A lone `Question 4` marks a question whose text is below; a lone `Answer` or `2` is a label.
            let is_lone_marker = rest.is_empty() && found.number().is_some() && !matches!(found, Lead::Number(_));
            if found != Lead::None && (!rest.is_empty() || is_lone_marker) {
                title.lead = found;
                text = rest;
            }
        }
        text = strip_marks_at_end(&text, legend, &mut title.level).to_owned();
        text = strip_level(&text, legend, &mut title.level).to_owned();
        if text.len() == before {
            break;
        }
    }
    title.text = finish(&text);
    title
}

/// Tags that wrap or part the text of a line; what is in them stays.
const WRAPPING_TAGS: &[&str] =
    &["a", "h1", "h2", "h3", "h4", "h5", "h6", "span", "center", "font", "div", "p", "u", "big", "summary", "br", "hr"];

/// Takes anchors, and links that lead somewhere else on the page without a word in them (`[⬆](#toc)`), out of a line.
fn without_anchors(raw: &str) -> String {
    let text = with_tags(raw, |tag, source| {
        let leads_out =
            attribute(source, "href").is_some_and(|address| !address.is_empty() && !address.starts_with('#'));
        if leads_out || !WRAPPING_TAGS.contains(&tag.name.as_str()) { source.to_owned() } else { String::new() }
    });
    with_links(&text, |link| {
        let is_wordless = !link.shown.contains(|c: char| c.is_alphanumeric() || c == '`' || c == '!');
        if is_wordless { String::new() } else { text[link.span.clone()].to_owned() }
    })
}

/// One line with single blanks; HTML entities of blanks, inline tags and names of emoji as what they mean.
fn collapse(text: &str) -> String {
    let text = text.replace("&nbsp;", " ").replace(['\u{a0}', '\u{3000}', '\u{feff}', '\u{200b}'], " ");
    let mut text = one_line(&inline_to_markdown(&text));
    for (place, emoji) in shortcodes(&without_code(&text)).into_iter().rev() {
        text.replace_range(place, emoji);
    }
    text
}

/// What emphasis starts and ends with.
const MARKS: [&str; 7] = ["***", "___", "**", "__", "*", "_", "~~"];

/// Takes emphasis off that wraps the whole of `text`.
pub(super) fn unwrap_emphasis(text: &str) -> &str {
    let mut text = text.trim();
    'layers: loop {
        for mark in MARKS {
            if let Some(inner) = text.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark))
                && !inner.is_empty()
                && is_one_span(inner, mark)
            {
                text = inner.trim();
                continue 'layers;
            }
        }
        return text;
    }
}

/// Whether emphasis that was opened before `inner` is not closed inside it: `a** and **b` is two spans.
fn is_one_span(inner: &str, mark: &str) -> bool {
    let sign = &mark[..1];
    let ends = inner.starts_with(sign) || inner.ends_with(sign) && !inner.ends_with(&format!("\\{sign}"));
    // `_snake_case_` is one span.
    let is_closed =
        if mark == "_" { inner.contains("_ ") || inner.contains(" _") } else { without_code(inner).contains(mark) };
    !ends && !is_closed
}

/// The marker, also when it alone is emphasized: `**Q1:** text`, `**1.** text`, `**Q1**: text`.
pub(super) fn split_lead(text: &str) -> (Lead, String) {
    let (found, rest) = lead::split(text);
    if found != Lead::None {
        return (found, rest.to_owned());
    }
    for mark in ["***", "**", "__", "*", "_"] {
        let inner = text.strip_prefix(mark).filter(|inner| !inner.starts_with(' '));
        let (found, rest) = lead::split(inner.unwrap_or(""));
        if found != Lead::None {
            // The emphasis ends with the marker or goes on over the text: `**Q1: What** is it?`
            let rest = match rest.strip_prefix(mark) {
                Some(rest) => rest.trim_start_matches([' ', ':', '.', ')', '-', '：']).to_owned(),
                None if rest.contains(mark) => format!("{mark}{rest}"),
                None => rest.to_owned(),
            };
            return (found, rest);
        }
    }
    (Lead::None, text.to_owned())
}

/// Takes decoration off the start; a mark that names a level is noted.
fn strip_symbols_at_start<'a>(text: &'a str, legend: &Legend, found: &mut Option<Level>) -> &'a str {
    let rest = text.trim_start_matches(|c: char| is_symbol(c) || c == ' ');
    let marks = text[..text.len() - rest.len()].trim();
    if rest.is_empty() || text.starts_with('🔟') {
        return text;
    }
    *found = found.or_else(|| legend.level(marks));
    rest
}

/// Takes the level off that is named at the start or the end: `[Easy] What …`, `What …? (Easy)`, `` `medium` ``, `- Easy`.
fn strip_level<'a>(text: &'a str, legend: &Legend, found: &mut Option<Level>) -> &'a str {
    const AROUND: [char; 9] = ['*', '_', '`', ' ', '-', '–', '—', '|', ':'];
    let opened = text.strip_prefix(['(', '[', '【']).and_then(|inner| inner.split_once([')', ']', '】']));
    // `[Easy](x)` is a link.
    let opened = opened.filter(|(_, rest)| !rest.starts_with('('));
    let opened = opened.map(|(label, rest)| (label, rest.trim_start_matches(AROUND)));
    let pairs = ["()", "[]", "``", "（）", "【】", "**", "__", "||", "{}"].map(|pair| pair.chars());
    let closed = pairs.into_iter().find_map(|mut pair| text.strip_suffix(pair.next_back()?)?.rsplit_once(pair.next()?));
    let dashed = text.rsplit_once(['-', '–', '—', '|']).filter(|(rest, label)| {
        // `SQL - Basics` names a topic.
        rest.ends_with(' ') && label.starts_with(' ') && !label.ends_with('s')
    });
    let at_end = closed.into_iter().chain(dashed).map(|(rest, label)| (label, rest.trim_end_matches(AROUND)));
    for (label, rest) in opened.into_iter().chain(at_end).filter(|(_, rest)| !rest.is_empty()) {
        let word = label.trim_matches(|c: char| is_symbol(c) || AROUND.contains(&c));
        let is_number = label.chars().all(|c| c.is_ascii_digit());
        if let Some(level) = level::from_words(word).or_else(|| legend.level(label)).filter(|_| !is_number) {
            found.get_or_insert(level);
            return rest;
        }
    }
    text
}

/// Takes marks off the end: `⭐⭐`, and the `(*)` of unfinished answers.
fn strip_marks_at_end<'a>(text: &'a str, legend: &Legend, found: &mut Option<Level>) -> &'a str {
    let mut text = text.trim_end();
    for mark in ["(*)", " *", " \\*"] {
        // The last of two can end emphasis.
        let rest = text.strip_suffix(mark).filter(|rest| mark != " *" || rest.matches('*').count() % 2 == 0);
        text = rest.unwrap_or(text).trim_end();
    }
    let kept = text.trim_end_matches(|c: char| is_symbol(c) || c == ' ');
    if kept.is_empty() || text.ends_with('\u{20e3}') {
        return text;
    }
    *found = found.or_else(|| legend.level(text[kept.len()..].trim()));
    kept
}

/// A heading's text without its closing colon.
pub(super) fn without_colon(text: &str) -> &str {
    unwrap_emphasis(text.trim_end_matches([':', '：', ' ']))
}

/// The last touches: stray signs at the end, and a `**` without a partner, as in `What is it?**`.
fn finish(text: &str) -> String {
    let text = text.trim();
    let text = text.strip_suffix('\\').filter(|rest| !rest.ends_with('\\')).unwrap_or(text);
    let text = unwrap_emphasis(text);
    let is_odd = !text.matches("**").count().is_multiple_of(2) && !text.contains('`');
    let balanced = text.strip_suffix("**").or_else(|| text.strip_prefix("**")).filter(|_| is_odd);
    balanced.unwrap_or(text).trim().to_owned()
}

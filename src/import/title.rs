//! A question line as its author typed it into the question's text: one line of Markdown without marker or decoration.

use super::lead::{self, Lead};
use super::level::{self, Legend};
use super::symbols::is_symbol;
use crate::model::Level;

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
    let mut title = Title::default();
    let without_anchors = take_anchors(raw, &mut title.anchors);
    let text = collapse(&without_anchors);
    let text = strip_heading_id(&text, &mut title.anchors);
    let text = text.trim();
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
        text = strip_level_at_start(&text, &mut title.level).to_owned();
        text = strip_marks_at_end(&text, legend, &mut title.level).to_owned();
        if text.len() == before {
            break;
        }
    }
    title.text = finish(&text);
    title
}

/// The text of a line with whole-line emphasis, anchors and decoration taken off, markers kept.
pub(super) fn visible(raw: &str) -> String {
    let mut text = collapse(&take_anchors(raw, &mut Vec::new()));
    for _ in 0..3 {
        let inner = unwrap_emphasis(&text);
        let inner = inner.trim_matches(|c: char| is_symbol(c) || c.is_whitespace());
        if inner.len() == text.len() {
            break;
        }
        text = inner.to_owned();
    }
    text
}

/// Takes anchors, and links that lead somewhere else on the page without a word of their own, out of a line.
fn take_anchors(raw: &str, anchors: &mut Vec<String>) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['<', '[']) {
        text.push_str(&rest[..at]);
        let found = &rest[at..];
        if in_code(&text) {
            text.push_str(&found[..1]);
            rest = &found[1..];
        } else if let Some(length) = anchor_tag(found, anchors).or_else(|| wordless_link(found)) {
            rest = &found[length..];
        } else {
            text.push_str(&found[..1]);
            rest = &found[1..];
        }
    }
    text.push_str(rest);
    text
}

/// Whether a code span is open at the end of `text`.
fn in_code(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'`').count() % 2 == 1
}

/// The length of an `<a name>`, `<a id>`, `</a>`, `<span>` or whole-line wrapper tag at the start of `text`.
fn anchor_tag(text: &str, anchors: &mut Vec<String>) -> Option<usize> {
    let end = text.find('>')? + 1;
    let tag = &text[..end];
    let name = super::html::tag_name(tag)?;
    let is_link = super::html::attribute(tag, "href").is_some_and(|href| !href.is_empty() && !href.starts_with('#'));
    match name.as_str() {
        "a" if !is_link || tag.starts_with("</") => {}
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "span" | "center" | "font" | "div" | "p" | "u" | "big"
        | "summary" | "br" | "hr" => {}
        _ => return None,
    }
    for key in ["name", "id"] {
        anchors.extend(super::html::attribute(tag, key).filter(|value| !value.is_empty()));
    }
    Some(end)
}

/// The length of a link or image at the start of `text` that shows no word: `[⬆](#toc)`, `[[↑]](#toc)`.
fn wordless_link(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let close = inner.find("](")?;
    let shown = &inner[..close];
    if shown.len() > 40 || shown.chars().any(|c| c.is_alphanumeric() || c == '`' || c == '!') {
        return None;
    }
    let address = &inner[close + 2..];
    let end = address.find(')')?;
    // `[[↑]](#toc)` and the stray bracket of `[[↑]](#toc))`.
    let mut length = 1 + close + 2 + end + 1;
    if text[length..].starts_with(')') {
        length += 1;
    }
    Some(length)
}

/// `{#anchor}` at the end of a heading.
fn strip_heading_id(text: &str, anchors: &mut Vec<String>) -> String {
    let trimmed = text.trim_end();
    let found = trimmed.strip_suffix('}').and_then(|rest| rest.rfind("{#").map(|open| (open, &rest[open + 2..])));
    match found {
        Some((open, id)) if !id.is_empty() && !id.contains(char::is_whitespace) => {
            anchors.push(id.to_owned());
            trimmed[..open].to_owned()
        }
        _ => text.to_owned(),
    }
}

/// One line with single blanks; HTML entities of blanks and inline tags in their Markdown form.
fn collapse(text: &str) -> String {
    let text = text.replace("&nbsp;", " ").replace(['\u{a0}', '\u{3000}', '\u{feff}', '\u{200b}'], " ");
    let text = super::html::inline_to_markdown(&text);
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

const WRAPPERS: &[(&str, &str)] =
    &[("***", "***"), ("___", "___"), ("**", "**"), ("__", "__"), ("*", "*"), ("_", "_"), ("~~", "~~")];

/// Takes emphasis off that wraps the whole of `text`.
pub(super) fn unwrap_emphasis(text: &str) -> &str {
    let mut text = text.trim();
    'layers: loop {
        for (open, close) in WRAPPERS {
            if let Some(inner) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close))
                && !inner.is_empty()
                && is_one_span(inner, open)
            {
                text = inner.trim();
                continue 'layers;
            }
        }
        return text;
    }
}

/// Whether emphasis that was opened before `inner` is not closed inside it: `a** and **b` is two spans.
fn is_one_span(inner: &str, delimiter: &str) -> bool {
    let mark = delimiter.chars().next().unwrap_or('*');
    if inner.starts_with(mark) || inner.ends_with(mark) && !inner.ends_with(&format!("\\{mark}")) {
        return false;
    }
    let mut in_code = false;
    let mut runs = Vec::new();
    let mut run = 0;
    for character in inner.chars().chain([' ']) {
        if character == '`' {
            in_code = !in_code;
        }
        if character == mark && !in_code {
            run += 1;
        } else if run > 0 {
            runs.push(run);
            run = 0;
        }
    }
    // Inside a bold line single marks emphasise words; a run as long as the wrapper closes it.
    if mark == '_' && delimiter.len() == 1 {
        return !inner.contains("_ ") && !inner.contains(" _");
    }
    runs.iter().all(|length| *length < delimiter.len())
}

/// The marker, also when it alone is emphasised: `**Q1:** text`, `**1.** text`.
fn split_lead(text: &str) -> (Lead, String) {
    let (found, rest) = lead::split(text);
    if found != Lead::None {
        return (found, rest.to_owned());
    }
    for mark in ["***", "**", "__", "*", "_"] {
        let Some(inner) = text.strip_prefix(mark) else { continue };
        let Some(close) = inner.find(mark) else { continue };
        let (head, tail) = (&inner[..close], &inner[close + mark.len()..]);
        if head.len() > 24 {
            // The marker and the start of the text share one span: `**Q1: What** is it?`
            let (found, rest) = lead::split(inner);
            if found != Lead::None {
                return (found, format!("{mark}{rest}"));
            }
            continue;
        }
        let found = lead::lone(head);
        if found != Lead::None {
            return (found, tail.trim_start_matches([' ', ':', '.', ')', '-', '：']).to_owned());
        }
        // `**Q1**: text` keeps its sign outside.
        let sign = tail.trim_start();
        if sign.starts_with([':', '.', ')', '：', '-']) {
            let joined = format!("{head}{sign}");
            let (found, rest) = lead::split(&joined);
            if found != Lead::None {
                return (found, rest.to_owned());
            }
        }
        let (found, rest) = lead::split(inner);
        if found != Lead::None {
            return (found, format!("{mark}{rest}"));
        }
    }
    (Lead::None, text.to_owned())
}

/// Takes decoration off the start; a mark that names a level is noted.
fn strip_symbols_at_start<'a>(text: &'a str, legend: &Legend, found: &mut Option<Level>) -> &'a str {
    if starts_with_keycap(text) {
        return text;
    }
    let text = strip_shortcode_at_start(text);
    let end = text.find(|c: char| !is_symbol(c) && c != ' ').unwrap_or(text.len());
    let marks = text[..end].trim();
    if marks.is_empty() || end == text.len() {
        return text;
    }
    if found.is_none() {
        *found = legend.level(marks);
    }
    // A lone sign before a name can be part of it: `→ operator` stays readable without, `©` never comes here.
    &text[end..]
}

fn starts_with_keycap(text: &str) -> bool {
    text.starts_with('🔟')
        || (text.starts_with(|c: char| c.is_ascii_digit())
            && text[1..].trim_start_matches('\u{fe0f}').starts_with('\u{20e3}'))
}

/// `:star:` and its like, which forges draw as emoji.
fn strip_shortcode_at_start(text: &str) -> &str {
    let mut text = text;
    while let Some(inner) = text.strip_prefix(':') {
        match inner.find(':') {
            Some(end)
                if end > 1
                    && inner[..end]
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'+')) =>
            {
                text = inner[end + 1..].trim_start();
            }
            _ => break,
        }
    }
    text
}

/// `[Easy] What …`, `(Senior) What …`.
fn strip_level_at_start<'a>(text: &'a str, found: &mut Option<Level>) -> &'a str {
    for (open, close) in [('[', ']'), ('(', ')'), ('【', '】')] {
        if let Some(inner) = text.strip_prefix(open)
            && let Some(end) = inner.find(close)
            && end <= 24
            && !inner[end..].starts_with("](")
            && let Some(level) =
                level::from_words(&inner[..end]).filter(|_| !inner[..end].chars().all(|c| c.is_ascii_digit()))
        {
            found.get_or_insert(level);
            return inner[end + close.len_utf8()..].trim_start_matches([' ', '-', ':', '–']);
        }
    }
    text
}

/// Takes marks off the end: `⭐⭐`, `(Easy)`, `[Hard]`, `` `medium` ``, `- Easy`, the `(*)` of unfinished answers.
fn strip_marks_at_end<'a>(text: &'a str, legend: &Legend, found: &mut Option<Level>) -> &'a str {
    let mut text = text.trim_end();
    if let Some(rest) =
        text.strip_suffix("(*)").or_else(|| text.strip_suffix(" *")).or_else(|| text.strip_suffix(" \\*"))
    {
        let opens = text.len() - rest.len() == 2 && rest.matches('*').count() % 2 == 1;
        if !opens {
            text = rest.trim_end();
        }
    }
    text = strip_shortcodes_at_end(text);
    let start = text
        .rfind(|c: char| !is_symbol(c) && c != ' ')
        .map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    let marks = text[start..].trim();
    if start > 0 && !marks.is_empty() && !ends_with_keycap(text) {
        if let Some(level) = legend.level(marks) {
            found.get_or_insert(level);
        }
        text = text[..start].trim_end();
    }
    for (open, close) in
        [('(', ')'), ('[', ']'), ('`', '`'), ('（', '）'), ('【', '】'), ('*', '*'), ('_', '_'), ('|', '|'), ('{', '}')]
    {
        let Some(inner) = text.strip_suffix(close) else { continue };
        let Some(at) = inner.rfind(open) else { continue };
        let label = inner[at + open.len_utf8()..].trim_matches(['*', '_', '`', ' ']);
        let label_words = label.trim_start_matches(|c: char| is_symbol(c) || c == ' ');
        let is_number = label.chars().all(|c| c.is_ascii_digit());
        if at > 0
            && label.len() <= 40
            && !is_number
            && (level::from_words(label_words).is_some() || legend.level(label).is_some())
        {
            found
                .get_or_insert(level::from_words(label_words).or_else(|| legend.level(label)).unwrap_or(Level::Novice));
            let rest = inner[..at].trim_end_matches(['*', '_', '`', ' ', '-', '–', '—', '|', ':']);
            return rest;
        }
    }
    for dash in [" - ", " – ", " — ", " | "] {
        if let Some((rest, label)) = text.rsplit_once(dash)
            && matches!(
                label.trim_matches(['*', '_', '`', ' ']).to_lowercase().as_str(),
                "easy" | "medium" | "hard" | "junior" | "middle" | "senior" | "beginner" | "intermediate" | "advanced"
            )
        {
            if let Some(level) = level::from_words(label) {
                found.get_or_insert(level);
            }
            return rest.trim_end();
        }
    }
    text
}

fn strip_shortcodes_at_end(text: &str) -> &str {
    let mut text = text;
    while let Some(inner) = text.strip_suffix(':') {
        match inner.rfind(':') {
            Some(at)
                if at > 0
                    && inner.len() - at > 2
                    && inner[at + 1..].bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'+')
                    && text[..at].ends_with(' ') =>
            {
                text = text[..at].trim_end();
            }
            _ => break,
        }
    }
    text
}

fn ends_with_keycap(text: &str) -> bool {
    text.ends_with('\u{20e3}')
}

/// A heading's text without its closing colon.
pub(super) fn without_colon(text: &str) -> &str {
    unwrap_emphasis(text.trim_end_matches([':', '：', ' ']))
}

/// The last touches: line breaks and stray emphasis go.
fn finish(text: &str) -> String {
    let text = text.trim();
    let text = text.strip_suffix("<br>").or_else(|| text.strip_suffix("<br/>")).unwrap_or(text).trim_end();
    let text = text.strip_suffix('\\').filter(|rest| !rest.ends_with('\\')).unwrap_or(text).trim_end();
    let text = unwrap_emphasis(text);
    balance_emphasis(text).trim().to_owned()
}

/// Drops the last `**` of a line where it has no partner, as in `What is it?**`.
fn balance_emphasis(text: &str) -> String {
    let pairs = text.matches("**").count();
    if pairs.is_multiple_of(2) || text.contains('`') {
        return text.to_owned();
    }
    if let Some(rest) = text.strip_suffix("**") {
        return rest.to_owned();
    }
    if let Some(rest) = text.strip_prefix("**") {
        return rest.to_owned();
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn question_lines_lose_markers_marks_and_decoration() {
        let legend = Legend::default();
        for (raw, text) in [
            ("14. Why does a kettle whistle?", "Why does a kettle whistle?"),
            ("15) Explain *limescale*.", "Explain *limescale*."),
            ("**7. Text**", "Text"),
            ("Q. ***Which leaf is youngest?***", "Which leaf is youngest?"),
            ("**Q1:** What is `a*b*c`?", "What is `a*b*c`?"),
            ("**Q1**: What is it?", "What is it?"),
            ("[[↑]](#toc) <a name='brewing'>On brewing:</a>", "On brewing:"),
            ("Q1: What is a set? ⭐⭐", "What is a set?"),
            ("<b>Is <code>white</code> tea white? (*)</b>", "Is `white` tea white?"),
            ("**2. Name one.** 🟢", "Name one."),
            ("### not cut here", "### not cut here"),
            ("How many? (Easy)", "How many?"),
            ("Rooibos: a bush? [Hard]", "Rooibos: a bush?"),
            ("1️⃣2️⃣ Text", "Text"),
            ("**A** and **B**", "**A** and **B**"),
            ("What is a **kettle**?", "What is a **kettle**?"),
            ("*What* and *why*", "*What* and *why*"),
            ("What does `**` do?", "What does `**` do?"),
            ("Which water？", "Which water？"),
            ("3. [Who invented the bag?](#who)", "[Who invented the bag?](#who)"),
        ] {
            assert_eq!(read(raw, &legend).text, text, "{raw}");
        }
        assert_eq!(read("Q1: What? ⭐⭐⭐⭐", &legend).level, Some(Level::Advanced));
        assert_eq!(read("<a name='x'></a>Why?", &legend).anchors, ["x"]);
    }
}

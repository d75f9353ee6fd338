//! A question line as its author typed it into the question's text: one line of Markdown without marker or decoration.

use super::lead::{self, Lead};
use super::level::{self, Legend};
use super::markup::{attribute, inline_to_markdown, is_symbol, tags, with_links};
use crate::model::Level;
use crate::text::emoji::shortcodes;

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
    let text = take_heading_id(&text, &mut title.anchors).trim_start_matches([' ', ')']);
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

/// Tags that wrap or part the text of a line; what is in them stays.
const WRAPPING_TAGS: &[&str] =
    &["a", "h1", "h2", "h3", "h4", "h5", "h6", "span", "center", "font", "div", "p", "u", "big", "summary", "br", "hr"];

/// Takes anchors, and links that lead somewhere else on the page without a word in them (`[⬆](#toc)`), out of a line.
fn take_anchors(raw: &str, anchors: &mut Vec<String>) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut last = 0;
    for tag in tags(raw).into_iter().filter(|tag| WRAPPING_TAGS.contains(&tag.name.as_str())) {
        let source = &raw[tag.start..tag.end];
        if attribute(source, "href").is_some_and(|address| !address.is_empty() && !address.starts_with('#')) {
            continue;
        }
        let names = ["name", "id"].iter().filter_map(|name| attribute(source, name));
        anchors.extend(names.filter(|name| !name.is_empty()));
        text.push_str(&raw[last..tag.start]);
        last = tag.end;
    }
    text.push_str(&raw[last..]);
    with_links(&text, |link| {
        let is_wordless = !link.shown.contains(|c: char| c.is_alphanumeric() || c == '`' || c == '!');
        if is_wordless { String::new() } else { text[link.span.clone()].to_owned() }
    })
}

/// Takes `{#anchor}` off the end of a heading.
fn take_heading_id<'t>(text: &'t str, anchors: &mut Vec<String>) -> &'t str {
    let found = text.strip_suffix('}').and_then(|rest| rest.rsplit_once("{#"));
    match found.filter(|(_, id)| !id.is_empty() && !id.contains(' ')) {
        Some((rest, id)) => {
            anchors.push(id.to_owned());
            rest.trim_end()
        }
        None => text,
    }
}

/// One line with single blanks; HTML entities of blanks, inline tags and names of emoji as what they mean.
fn collapse(text: &str) -> String {
    let text = text.replace("&nbsp;", " ").replace(['\u{a0}', '\u{3000}', '\u{feff}', '\u{200b}'], " ");
    let mut text = inline_to_markdown(&text).split_whitespace().collect::<Vec<_>>().join(" ");
    let in_code = |at: usize| text[..at].matches('`').count() % 2 == 1;
    let found: Vec<_> = shortcodes(&text).into_iter().filter(|(place, _)| !in_code(place.start)).collect();
    for (place, emoji) in found.into_iter().rev() {
        text.replace_range(place, emoji);
    }
    text
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
    let end = text.find(|c: char| !is_symbol(c) && c != ' ').unwrap_or(text.len());
    let marks = text[..end].trim();
    if marks.is_empty() || end == text.len() || text.starts_with('🔟') {
        return text;
    }
    if found.is_none() {
        *found = legend.level(marks);
    }
    // A lone sign before a name can be part of it: `→ operator` stays readable without, `©` never comes here.
    &text[end..]
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

/// What is around a level at the end of a line.
const LEVEL_MARKS: &[(&str, &str)] = &[
    ("(", ")"),
    ("[", "]"),
    ("`", "`"),
    ("（", "）"),
    ("【", "】"),
    ("*", "*"),
    ("_", "_"),
    ("|", "|"),
    ("{", "}"),
    (" - ", ""),
    (" – ", ""),
    (" — ", ""),
    (" | ", ""),
];

/// Takes marks off the end: `⭐⭐`, `(Easy)`, `[Hard]`, `` `medium` ``, `- Easy`, the `(*)` of unfinished answers.
fn strip_marks_at_end<'a>(text: &'a str, legend: &Legend, found: &mut Option<Level>) -> &'a str {
    let mut text = text.trim_end();
    for mark in ["(*)", " *", " \\*"] {
        // The last of two can end emphasis.
        let rest = text.strip_suffix(mark).filter(|rest| mark != " *" || rest.matches('*').count() % 2 == 0);
        text = rest.unwrap_or(text).trim_end();
    }
    let kept = text.trim_end_matches(|c: char| is_symbol(c) || c == ' ');
    let marks = text[kept.len()..].trim();
    if !kept.is_empty() && !marks.is_empty() && !text.ends_with('\u{20e3}') {
        *found = found.or_else(|| legend.level(marks));
        text = kept;
    }
    for (open, close) in LEVEL_MARKS {
        let Some((rest, label)) = text.strip_suffix(close).and_then(|inner| inner.rsplit_once(open)) else { continue };
        let label = label.trim_matches(['*', '_', '`', ' ']);
        // `SQL - Basics` names a topic.
        let is_number = label.chars().all(|c| c.is_ascii_digit()) || open.starts_with(' ') && label.ends_with('s');
        let named = level::from_words(label.trim_start_matches(|c: char| is_symbol(c) || c == ' '));
        if let Some(level) = named.or_else(|| legend.level(label)).filter(|_| !is_number && !rest.is_empty()) {
            found.get_or_insert(level);
            return rest.trim_end_matches(['*', '_', '`', ' ', '-', '–', '—', '|', ':']);
        }
    }
    text
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

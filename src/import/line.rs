//! Single lines by their shape alone: headings, list items, quotes, rules, fences.

use super::lead::{self, Lead};

/// Columns that a line is indented by; a tab reaches to the next multiple of four.
pub(super) fn indent(line: &str) -> usize {
    let mut columns = 0;
    for byte in line.bytes() {
        match byte {
            b' ' => columns += 1,
            b'\t' => columns += 4 - columns % 4,
            _ => break,
        }
    }
    columns
}

/// `line` without its first `columns` columns of indentation, or without all of it when it has fewer.
pub(super) fn dedent(line: &str, columns: usize) -> String {
    let mut passed = 0;
    for (at, byte) in line.bytes().enumerate() {
        if passed >= columns {
            return format!("{}{}", " ".repeat(passed - columns), &line[at..]);
        }
        match byte {
            b' ' => passed += 1,
            b'\t' => passed += 4 - passed % 4,
            _ => return line[at..].to_owned(),
        }
    }
    String::new()
}

/// An ATX heading: level and text. `###9. Text` counts although a parser wants a blank there; `#tag` does not.
pub(super) fn heading(line: &str) -> Option<(u8, &str)> {
    if indent(line) > 3 {
        return None;
    }
    heading_text(line.trim())
}

/// The same for text that was taken out of a list item or a quotation.
pub(super) fn heading_text(text: &str) -> Option<(u8, &str)> {
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    if level == 0 || level > 6 {
        return None;
    }
    let rest = &text[level..];
    if !rest.is_empty() && !rest.starts_with([' ', '\t', '\u{a0}', '\u{3000}']) {
        let is_meant = level >= 2
            && rest.starts_with(|c: char| {
                c.is_alphanumeric() || matches!(c, '[' | '*' | '<' | '`') || super::title::is_symbol(c)
            });
        if !is_meant {
            return None;
        }
    }
    let rest = rest.trim();
    let closed = rest.trim_end_matches('#');
    let is_closing = closed.len() < rest.len() && (closed.is_empty() || closed.ends_with([' ', '\t']));
    let u8_level = u8::try_from(level).ok()?;
    Some((u8_level, if is_closing { closed.trim_end() } else { rest }))
}

/// A thematic break, or HTML that stands for one: `---`, `***`, `<br/>`, `<hr>`, `&nbsp;`.
pub(super) fn is_separator(line: &str) -> bool {
    let text = line.trim();
    is_rule(text) || is_break(text)
}

/// `---`, `* * *`, `___`, `<hr>`.
pub(super) fn is_rule(text: &str) -> bool {
    let text = text.trim();
    let Some(mark) = text.chars().next().filter(|c| matches!(c, '-' | '*' | '_' | '—' | '=')) else {
        return text.to_ascii_lowercase().starts_with("<hr") && text.ends_with('>') && text.matches('<').count() == 1;
    };
    let mut count = 0;
    for character in text.chars() {
        if character == mark {
            count += 1;
        } else if !character.is_whitespace() {
            return false;
        }
    }
    count >= 3
}

/// Lines of nothing but `<br>`, `&nbsp;`, `\`, zero-width marks, and empty paragraphs.
fn is_break(text: &str) -> bool {
    if text.is_empty() || text.len() > 120 {
        return false;
    }
    let bare = super::html::without_tags(text).replace("&nbsp;", "").replace("&emsp;", "");
    let only_breaks =
        super::html::tags(text).iter().all(|tag| matches!(tag.name.as_str(), "br" | "hr" | "p" | "div" | "center"));
    only_breaks && bare.chars().all(|c| c.is_whitespace() || matches!(c, '\\' | '\u{200b}' | '\u{feff}'))
}

/// The marker of a list item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// `-`, `*`, `+`, `•`.
    Bullet,
    /// `12.` or `12)`.
    Ordered(u32),
}

/// A list item's first line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item<'a> {
    /// Its marker.
    pub(super) marker: Marker,
    /// Columns before the marker.
    pub(super) indent: usize,
    /// What stands behind the marker, trimmed.
    pub(super) text: &'a str,
}

/// The list item that `line` starts, at any indentation.
pub(super) fn item(line: &str) -> Option<Item<'_>> {
    let text = line.trim();
    let found = indent(line);
    for bullet in ['-', '*', '+', '•', '●', '○', '▪', '◦', '‣', '·', '–'] {
        if let Some(rest) = text.strip_prefix(bullet) {
            let spaced = rest.starts_with([' ', '\t', '\u{a0}', '\u{3000}']);
            let typographic = !bullet.is_ascii() && bullet != '–';
            // `*text` opens emphasis and `-5` is a number: an ASCII bullet needs its blank.
            if spaced || (typographic && !rest.is_empty()) {
                if is_rule(text) {
                    return None;
                }
                return Some(Item { marker: Marker::Bullet, indent: found, text: rest.trim() });
            }
            return None;
        }
    }
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    if end == 0 || end > 5 {
        return None;
    }
    let number = text[..end].parse().ok()?;
    let rest = text[end..].strip_prefix('\\').unwrap_or(&text[end..]);
    let behind = rest.strip_prefix(['.', ')', '、', '．', '）'])?;
    let wide = !rest.starts_with(['.', ')']);
    // `4.What` is meant as an item, `1.5` is not.
    if wide
        || behind.is_empty()
        || behind.starts_with(|c: char| {
            c.is_whitespace()
                || c == '*'
                || c == '`'
                || c == '['
                || c.is_uppercase()
                || (c.is_alphabetic() && !c.is_ascii())
        })
    {
        return Some(Item { marker: Marker::Ordered(number), indent: found, text: behind.trim() });
    }
    None
}

/// A line that is bold from end to end, marks behind it excepted: what stands inside, with the marks.
///
/// `**Q1: What?** ⭐` counts, `**Bold** words start a sentence` does not.
pub(super) fn bold(text: &str) -> Option<&str> {
    let text = text.trim();
    for (open, close) in [("**", "**"), ("__", "__"), ("<b>", "</b>"), ("<strong>", "</strong>")] {
        let Some(inner) = text.strip_prefix(open) else { continue };
        let end = inner.rfind(close)?;
        let tail = inner[end + close.len()..].trim();
        if end == 0 {
            return None;
        }
        let closes_early = inner[..end].contains(close) && !is_marker_then_bold(&inner[..end], open, close);
        if closes_early || !is_mark_tail(tail) {
            return None;
        }
        return Some(text);
    }
    None
}

/// `Q1:** **What is it` — the marker and the text are two spans of one bold line.
fn is_marker_then_bold(inner: &str, open: &str, close: &str) -> bool {
    let Some(at) = inner.find(close) else { return false };
    let behind = inner[at + close.len()..].trim_start();
    lead::lone(&inner[..at]) != Lead::None && behind.starts_with(open) && !behind[open.len()..].contains(close)
}

/// Whether what follows a bold line's end only marks it: stars, a level in brackets, a colon, a line break.
fn is_mark_tail(tail: &str) -> bool {
    let tail = tail
        .trim_end_matches("<br>")
        .trim_end_matches("<br/>")
        .trim_end_matches("<br />")
        .trim_end_matches('\\')
        .trim();
    if tail.chars().all(|c| {
        super::title::is_symbol(c)
            || c.is_whitespace()
            || c.is_ascii_punctuation() && !matches!(c, '(' | '[' | '`' | '<' | '!')
    }) {
        return true;
    }
    let label = tail.trim_matches(|c: char| c.is_ascii_punctuation() || c == ' ' || super::title::is_symbol(c));
    tail.len() <= 40
        && (tail.starts_with(['(', '[', '`', '*', '_', '-', '|'])
            || super::title::is_symbol(tail.chars().next().unwrap_or(' ')))
        && super::level::from_words(label).is_some()
}

/// A line that could open or close a fence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FenceMark<'a> {
    /// `` ` `` or `~`.
    pub(super) character: char,
    /// How many of them.
    pub(super) length: usize,
    /// What stands behind them, trimmed.
    pub(super) info: &'a str,
    /// Whether it stands in a block quote.
    pub(super) quoted: bool,
    /// Columns before the fence, list markers included.
    pub(super) indent: usize,
}

/// The fence mark of a line, behind quote marks and, for an opening one, list markers.
pub(super) fn fence_mark(line: &str) -> Option<FenceMark<'_>> {
    if !line.contains("```") && !line.contains("~~~") {
        return None;
    }
    let mut rest = line.trim_start();
    let mut quoted = false;
    loop {
        if let Some(inner) = rest.strip_prefix('>') {
            quoted = true;
            rest = inner.trim_start();
        } else if let Some(found) =
            item(rest).filter(|found| found.text.starts_with("```") || found.text.starts_with("~~~"))
        {
            rest = found.text;
        } else {
            break;
        }
    }
    let character = rest.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = rest.chars().take_while(|c| *c == character).count();
    if length < 3 {
        return None;
    }
    let info = rest[length..].trim();
    // ` ```ls -l``` ` is inline code.
    if character == '`' && info.contains('`') {
        return None;
    }
    let column = indent(line) + (line.trim().len() - rest.trim_end().len());
    Some(FenceMark { character, length, info, quoted, indent: column })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_apart() {
        assert_eq!(heading("###9. Text"), Some((3, "9. Text")));
        assert_eq!(heading("## Text ##"), Some((2, "Text")));
        assert_eq!(heading("#tag"), None);
        assert_eq!(heading("## C#"), Some((2, "C#")));
        assert_eq!(heading("    # code"), None);
        assert!(is_separator("* * *") && is_separator("<br/>") && is_separator("&nbsp;") && is_separator("<br><br>"));
        assert!(!is_separator("-- x"));
        assert_eq!(item("10. How many?").map(|item| item.text), Some("How many?"));
        assert_eq!(item("1.5 litres"), None);
        assert_eq!(item("**bold**"), None);
        assert_eq!(item("* * *"), None);
        assert!(bold("**2. Name one.** 🟢").is_some());
        assert!(bold("**Bias** is the error").is_none());
        assert!(bold("**A** and **B**").is_none());
        assert!(bold("**Q1:** **What is it?**").is_some());
        assert_eq!(fence_mark("```ls -l```"), None);
        assert_eq!(fence_mark("- ```js").map(|mark| (mark.info, mark.indent)), Some(("js", 2)));
        assert_eq!(dedent("\tcode", 2), "  code");
    }
}

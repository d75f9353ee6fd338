//! A question's lines as its author indented, wrapped and labelled them into the Markdown of a question file.

use super::draft::BodyLine;
use super::lead::{self, Lead};
use super::level;
use super::markup::{heading, is_separator, is_symbol, marker_end, option_letter, visible_text};
use super::{markup, title, words};
use crate::model::Level;

/// What cleaning found beside the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken {
    pub(super) level: Option<Level>,
    pub(super) tags: Vec<String>,
    /// The line that a label was taken off, the rest of it staying.
    pub(super) label_line: Option<usize>,
}

/// Takes wrappers, labels, navigation and separators off an answer. Whether a label said where it starts.
pub(super) fn clean(lines: &mut Vec<BodyLine>, taken: &mut Taken, question: Lead) -> bool {
    drop_navigation(lines);
    trim(lines);
    unwrap(lines);
    trim(lines);
    take_metadata(lines, taken);
    trim(lines);
    unquote(lines);
    unlist_answer(lines);
    let labelled = drop_labels(lines, question, taken);
    trim(lines);
    unquote(lines);
    trim(lines);
    labelled
}

/// The last touches: both ends trimmed, single blank lines, headings from `##`.
pub(super) fn tidy(lines: &mut Vec<BodyLine>, shift: bool) {
    trim(lines);
    if shift {
        shift_headings(lines);
    }
    let mut before_blank = true;
    lines.retain(|line| {
        let is_blank = line.is_blank() && !line.is_code;
        let keep = !(is_blank && before_blank);
        before_blank = is_blank;
        keep
    });
}

/// The text of a body, one `\n` after each line.
pub(super) fn text(lines: &[BodyLine]) -> String {
    let mut text = String::new();
    for line in lines {
        text.push_str(if line.is_code { &line.text } else { without_trailing_blank(&line.text) });
        text.push('\n');
    }
    text
}

/// A line without one blank at its end, which says nothing; two break the line.
fn without_trailing_blank(text: &str) -> &str {
    let kept = text.trim_end();
    if text.len() - kept.len() >= 2 && !kept.is_empty() { text } else { kept }
}

/// Takes the same indentation off every line. An item's text is indented below its marker, and may go on at the margin.
pub(super) fn dedent(lines: &mut [BodyLine], is_item: bool) {
    let indents = lines.iter().filter(|line| !line.is_blank()).map(|line| indent(&line.text));
    let columns = if is_item { indents.filter(|columns| *columns > 0).min() } else { indents.min() };
    let Some(columns) = columns.filter(|columns| *columns > 0) else { return };
    for line in lines {
        line.text = without_columns(&line.text, columns);
    }
}

/// The columns before a line's text.
fn indent(line: &str) -> usize {
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
fn without_columns(line: &str, columns: usize) -> String {
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

/// Tags that end or start a body and belong to nothing in it; line breaks always do.
const STRAY_ENDS: &[&str] =
    &["<br>", "<br/>", "<br />", "</br>", "</details>", "</summary>", "</b>", "</p>", "</div>", "</strong>"];
const STRAY_STARTS: &[&str] = &["<br>", "<br/>", "<br />", "<b>", "<p>"];

/// Cuts blank lines, lines that only separate, and stray tags off both ends.
fn trim(lines: &mut Vec<BodyLine>) {
    while let Some(last) = lines.last().filter(|last| !last.is_code) {
        let text = last.text.trim_end();
        let lower = text.to_ascii_lowercase();
        let is_stray = |tag: &str| tag.contains("br") || closes_nothing(lines, tag);
        let stray = STRAY_ENDS.iter().find(|tag| lower.ends_with(**tag) && !text.starts_with('|') && is_stray(tag));
        let is_waste = is_separator(text) && !lower.trim_start().starts_with("</");
        if let Some(tag) = stray {
            let kept = text[..text.len() - tag.len()].trim_end().to_owned();
            let line = lines.pop().map(|line| BodyLine { text: kept, ..line });
            lines.extend(line);
        } else if is_waste || is_comment(text) || is_lone_anchor(text.trim()) {
            lines.pop();
        } else {
            break;
        }
    }
    while let Some(first) = lines.first().filter(|first| !first.is_code) {
        let text = first.text.trim_start();
        let lower = text.to_ascii_lowercase();
        let is_stray = |tag: &str| tag.contains("br") || opens_nothing(lines, tag);
        let opens = lower.starts_with("<p") || lower.starts_with("<b>") || lower.starts_with("<div");
        if let Some(tag) = STRAY_STARTS.iter().find(|tag| lower.starts_with(**tag) && is_stray(tag)) {
            let kept = text[tag.len()..].trim_start().to_owned();
            lines[0].text = kept;
        } else if is_separator(text) && !opens {
            lines.remove(0);
        } else {
            break;
        }
    }
}

/// Takes the `<div>` or `<p>` off that is around all of an answer.
fn unwrap(lines: &mut Vec<BodyLine>) {
    let lone = |line: &BodyLine| {
        let tags = markup::tags(&line.text);
        let is_lone = !line.is_code && tags.len() == 1 && markup::without_tags(&line.text).trim().is_empty();
        tags.into_iter().next().filter(|_| is_lone)
    };
    let Some((first, last)) = lines.first().and_then(lone).zip(lines.last().and_then(lone)) else { return };
    let is_pair = first.name == last.name && !first.closes && last.closes;
    let is_same = |line: &BodyLine| !line.is_code && markup::tags(&line.text).iter().any(|tag| tag.name == first.name);
    let is_around = is_pair && matches!(first.name.as_str(), "div" | "p" | "center" | "b" | "strong");
    if is_around && !lines[1..lines.len() - 1].iter().any(is_same) {
        lines.pop();
        lines.remove(0);
    }
}

/// Whether a tag at the start is not closed in its own paragraph.
fn opens_nothing(lines: &[BodyLine], tag: &str) -> bool {
    let closing = tag.replace('<', "</");
    let is_alone = lines[0].text.trim().len() == tag.len();
    let mut paragraph = lines.iter().take_while(|line| is_alone || !line.is_blank());
    !paragraph.any(|line| line.text.to_ascii_lowercase().contains(&closing))
}

/// Whether a body has more of a closing tag than of its opening one.
fn closes_nothing(lines: &[BodyLine], closing: &str) -> bool {
    let name = closing.trim_matches(['<', '/', '>']);
    let tags = lines.iter().filter(|line| !line.is_code).flat_map(|line| markup::tags(&line.text));
    let (closed, opened): (Vec<_>, Vec<_>) = tags.filter(|tag| tag.name == name).partition(|tag| tag.closes);
    closed.len() > opened.len()
}

/// An anchor that belongs to what follows: `<a name="x"></a>`.
fn is_lone_anchor(text: &str) -> bool {
    text.starts_with("<a ") && markup::without_tags(text).trim().is_empty() && !text.contains("<img")
}

/// Drops lines that lead back to the top, with the `<div>` or `<p>` around them.
fn drop_navigation(lines: &mut Vec<BodyLine>) {
    let is_navigation = |line: &BodyLine| {
        let text = line.text.trim();
        let leads = text.contains("](") || text.contains("<a ") || text.contains('⬆') || text.contains('↥');
        // Indented below a list it can look like code.
        (!line.is_code || text.contains("](#"))
            && leads
            && text.len() < 300
            && words::is_navigation(&visible_text(text))
    };
    let mut drop = vec![false; lines.len()];
    for at in 0..lines.len() {
        if !is_navigation(&lines[at]) {
            continue;
        }
        drop[at] = true;
        let before = (0..at).rev().find(|other| !lines[*other].is_blank());
        let after = (at + 1..lines.len()).find(|other| !lines[*other].is_blank());
        if let (Some(before), Some(after)) = (before, after)
            && is_wrapper(&lines[before].text, false)
            && is_wrapper(&lines[after].text, true)
        {
            drop[before] = true;
            drop[after] = true;
        }
    }
    let mut keep = drop.iter().map(|drop| !drop);
    lines.retain(|_| keep.next().unwrap_or(true));
}

fn is_wrapper(text: &str, closes: bool) -> bool {
    let tags = markup::tags(text.trim());
    !tags.is_empty()
        && markup::without_tags(text).trim().is_empty()
        && tags.iter().all(|tag| {
            tag.closes == closes
                && matches!(tag.name.as_str(), "div" | "p" | "b" | "center" | "h6" | "strong" | "sub" | "small")
        })
}

fn is_comment(text: &str) -> bool {
    text.trim().strip_prefix("<!--").and_then(|rest| rest.find("-->")).is_some_and(|end| end + 7 == text.trim().len())
}

/// Takes lines out that only state a level or tags: `**Difficulty:** Easy`, `<!-- tags: a, b -->`.
fn take_metadata(lines: &mut Vec<BodyLine>, found: &mut Taken) {
    let mut seen = 0;
    lines.retain(|line| {
        if line.is_blank() || line.is_code && !line.text.trim_start().starts_with("<!--") {
            return true;
        }
        seen += 1;
        if let Some(comment) = line.text.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->")) {
            return !comment_metadata(comment, found);
        }
        let is_early = seen <= 3;
        let stated = if is_early { level_line(&line.text) } else { None };
        if let Some(level) = stated {
            found.level.get_or_insert(level);
        }
        stated.is_none()
    });
}

/// Reads `tags: a, b` and `level: (0)`; whether the comment was one of these.
fn comment_metadata(comment: &str, found: &mut Taken) -> bool {
    let Some((key, value)) = comment.split_once(':') else { return false };
    match key.trim().to_lowercase().as_str() {
        "tags" | "tag" | "keywords" | "categories" => {
            found.tags.extend(
                value
                    .split([',', ';'])
                    .map(|tag| tag.trim().trim_matches(['(', ')', '[', ']', '"', '\'']).to_owned())
                    .filter(|tag| !tag.is_empty()),
            );
            true
        }
        key if words::of("level-label").has(key) => {
            found.level = level::stated(value).or(found.level);
            level::stated(value).is_some()
        }
        _ => false,
    }
}

/// Longest line that is read as one that states a level, in bytes.
const MAX_LEVEL_LINE: usize = 400;

/// The level on a separate line: `Level: Easy`, `**Difficulty**: ⭐⭐`, `*(Medium)*`.
fn level_line(text: &str) -> Option<Level> {
    if text.len() > MAX_LEVEL_LINE {
        return None;
    }
    let text = marker_end(text).map_or(text, |at| &text[at..]);
    let visible = title::visible(text);
    if visible.chars().count() > 48 {
        return None;
    }
    let bare = visible.replace(['*', '_', '`'], "");
    if let Some((label, value)) = bare.split_once([':', '：'])
        && words::is("level-label", label)
    {
        return level::stated(value);
    }
    let is_set_apart =
        text.trim().starts_with(['(', '[', '*', '_', '`']) && text.trim().ends_with([')', ']', '*', '_', '`']);
    let word = bare.trim_matches(['(', ')', '[', ']', ' ']);
    if is_set_apart && !word.chars().all(|c| c.is_ascii_digit()) {
        return level::from_words(word);
    }
    level::from_symbols(text.trim())
}

/// Takes one level of block quote off when all of the body is quoted; an alert stays.
fn unquote(lines: &mut [BodyLine]) {
    let mut filled = lines.iter().filter(|line| !line.is_blank()).peekable();
    let is_alert =
        filled.peek().is_some_and(|line| line.text.trim_start().trim_start_matches('>').trim_start().starts_with("[!"));
    if filled.peek().is_none() || is_alert || !filled.all(|line| line.text.trim_start().starts_with('>')) {
        return;
    }
    for line in lines {
        let inner = line.text.trim_start().strip_prefix('>').unwrap_or("");
        line.text = inner.strip_prefix(' ').unwrap_or(inner).to_owned();
    }
}

/// Takes an answer out of the one list item that it is: `- A: The core.`
fn unlist_answer(lines: &mut [BodyLine]) {
    let Some(first) = lines.iter().position(|line| !line.is_blank()) else { return };
    let text = lines[first].text.clone();
    let Some(offset) = marker_end(&text).filter(|_| !lines[first].is_code) else { return };
    let bare = text[offset..].trim_start_matches(['*', '_']);
    let labelled = matches!(lead::split(bare).0, Lead::Answer(None)) && bare.contains([':', '：']);
    let is_alone = lines[first + 1..].iter().all(|line| line.is_blank() || indent(&line.text) > indent(&text));
    if !labelled || !is_alone || option_letter(&text) == Some('B') {
        return;
    }
    text[offset..].clone_into(&mut lines[first].text);
    for line in &mut lines[first + 1..] {
        line.text = without_columns(&line.text, offset);
    }
}

/// Most lines that are looked at for the answer's label: after them it is a word of the answer.
const MAX_LINES_BEFORE_LABEL: usize = 80;

/// Drops the label of the question's part and that of the answer. Whether there was one of an answer.
fn drop_labels(lines: &mut [BodyLine], question: Lead, taken: &mut Taken) -> bool {
    let has_options = lines.iter().any(|line| !line.is_code && option_letter(&line.text) == Some('B'));
    let mut at = 0;
    let mut paragraph_starts = true;
    while at < lines.len().min(MAX_LINES_BEFORE_LABEL) {
        let line = &lines[at];
        if line.is_code || line.is_blank() {
            paragraph_starts = true;
            at += 1;
            continue;
        }
        let text = line.text.trim().trim_start_matches('>').trim();
        let heading = heading(text).map(|(_, text)| text);
        let item = marker_end(text).map(|at| &text[at..]);
        let shown = heading.or(item).unwrap_or(text);
        if words::is("question", shown) && is_bare_label(shown) && (heading.is_some() || shown.contains([':', '*'])) {
            lines[at].text.clear();
            continue;
        }
        let is_numbered_label = heading.is_some_and(|heading| is_numbered_label(heading, question));
        if is_numbered_label || words::is_answer_label(shown) && is_set_off(shown, heading.is_some()) {
            lines[at].text.clear();
            return true;
        }
        if heading.is_none()
            && (paragraph_starts
                || line.text.trim_start().starts_with(['*', '_', '>', '<'])
                || starts_with_word_label(text))
            && let Some(rest) = without_answer_lead(text, question, has_options)
        {
            let start = line.text.len() - line.text.trim_start().len();
            let prefix = if line.text.trim_start().starts_with('>') { "> " } else { "" };
            taken.label_line = Some(line.line);
            lines[at].text = format!("{}{prefix}{rest}", &line.text[..start]);
            return true;
        }
        paragraph_starts = false;
        at += 1;
    }
    false
}

/// Whether a heading is `Answer 4` above the answer to question 4; `Answer: 4` is the right option of a quiz.
fn is_numbered_label(heading: &str, question: Lead) -> bool {
    let (found, rest) = lead::split(title::unwrap_emphasis(heading).trim_end_matches([':', ' ']));
    let number = question.number();
    rest.is_empty()
        && matches!(found, Lead::Answer(_))
        && number.is_some()
        && found.number() == number
        && !heading.trim_end_matches([':', '*', ' ']).contains([':', '：'])
}

/// Whether a label has no other signs than a colon and emphasis: `Task: …` starts a sentence.
fn is_bare_label(shown: &str) -> bool {
    shown.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | ':' | '：' | '*' | '_' | '#'))
}

/// Whether a label is set off: as a heading, emphasized, or with a colon; a lone `A` is an option or a name.
fn is_set_off(shown: &str, is_heading: bool) -> bool {
    let letters = words::normalized(shown).chars().count();
    is_heading || shown.contains([':', '：', '*', '_', '<', '-']) || letters > 2
}

/// `Answer:` at the start of a line, in letters that no sentence starts with.
fn starts_with_word_label(text: &str) -> bool {
    ["Answer:", "Ans:", "Answer :", "Ответ:", "答案：", "答案:", "答：", "A:"]
        .iter()
        .any(|label| text.starts_with(label))
}

/// The line without `A:` or `Answer:`; `None` when it has none, or when what follows names the right option of a quiz.
fn without_answer_lead(text: &str, question: Lead, has_options: bool) -> Option<String> {
    let bare = text.trim_start_matches(|c: char| is_symbol(c) || c == ' ');
    let (mark, inner) = ["***", "**", "__", "*", "_", "<b>", "<strong>"]
        .iter()
        .find_map(|mark| bare.strip_prefix(mark).map(|inner| (*mark, inner)))
        .unwrap_or(("", bare));
    let inner = inner.trim_start_matches(|c: char| is_symbol(c) || c == ' ');
    let (found, rest) = lead::split(inner);
    if !matches!(found, Lead::Answer(_)) {
        return None;
    }
    let head = &inner[..inner.len() - rest.len()];
    let is_letter = head.trim_start().chars().take_while(|c| c.is_alphabetic()).count() == 1;
    if is_letter && (has_options || !(head.contains([':', '：', '-']) || question.is_question())) {
        return None;
    }
    let closing = match mark {
        "<b>" => "</b>",
        "<strong>" => "</strong>",
        mark => mark,
    };
    // The emphasis ends with the label (`**A:** text`) or goes on over the answer (`**A: text**`).
    let rest = if mark.is_empty() {
        rest.to_owned()
    } else if let Some(after) = rest.strip_prefix(closing) {
        after.trim_start_matches([':', '-', ' ', '：']).to_owned()
    } else {
        format!("{mark}{rest}")
    };
    let rest = rest.trim_start_matches(['-', ' ']).to_owned();
    (!names_option(&rest, has_options)).then_some(rest)
}

/// `B`, `(C)`, `A and D`, `Option B`: the right option of a quiz has to stay recognisable.
fn names_option(text: &str, has_options: bool) -> bool {
    let plain = words::normalized(text);
    let mut words = plain.split(' ').filter(|word| !matches!(*word, "and" | "option" | "options"));
    let letters = words.clone().next().is_some() && words.all(|word| word.len() == 1);
    letters || has_options && (option_letter(text).is_some() || plain.chars().count() <= 3)
}

/// Moves headings so that they start at `##`, each one level below the heading around it.
fn shift_headings(lines: &mut [BodyLine]) {
    let mut around: Vec<u8> = Vec::new();
    for line in lines.iter_mut().filter(|line| !line.is_code && indent(&line.text) < 4) {
        let Some((level, text)) = heading(line.text.trim_start()) else { continue };
        around.retain(|above| *above < level);
        around.push(level);
        let moved = format!("{} {text}", "#".repeat((around.len() + 1).min(6)));
        line.text = moved;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> String {
        let lines = text.split('\n').enumerate();
        let mut lines: Vec<BodyLine> =
            lines.map(|(line, text)| BodyLine { text: text.to_owned(), is_code: false, line }).collect();
        clean(&mut lines, &mut Taken::default(), Lead::None);
        tidy(&mut lines, true);
        super::text(&lines)
    }

    #[test]
    fn wrappers_go_and_the_answer_stays() {
        for (text, answer) in [
            ("**Answer:**\n\nSo.", "So.\n"),
            ("A: So.", "So.\n"),
            ("> So.\n>\n> ## And", "So.\n\n## And\n"),
            ("<br><b>\n\nSo.\n</b>", "So.\n"),
            ("### Answer\nSo.\n\n#### More\n\n[Back to top](#x)", "So.\n\n## More\n"),
            ("**Difficulty:** Easy\n\nSo.\n\n---", "So.\n"),
        ] {
            assert_eq!(cleaned(text), answer, "{text}");
        }
    }
}

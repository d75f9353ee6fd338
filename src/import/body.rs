//! A question's lines as its author indented, wrapped and labelled them into the Markdown of a question file.

use super::draft::BodyLine;
use super::lead::{self, Lead};
use super::level;
use super::markup::{Tag, heading, is_separator, marker_end, option_letter, visible_text};
use super::{front_matter, markup, title, words};
use crate::model::Level;
use crate::text::emoji::is_symbol;

/// What cleaning found beside the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken {
    pub(super) level: Option<Level>,
    pub(super) tags: Vec<String>,
    /// The line that a label was taken off, the rest of it staying.
    pub(super) label_line: Option<usize>,
}

/// Takes wrappers, labels and separators off an answer. Whether a label said where it starts.
pub(super) fn clean(lines: &mut Vec<BodyLine>, taken: &mut Taken, question: Lead) -> bool {
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
    let texts = lines.iter().map(|line| {
        let kept = line.text.trim_end();
        // One blank at the end says nothing; two break the line.
        let is_whole = line.is_code || line.text.len() - kept.len() >= 2 && !kept.is_empty();
        if is_whole { &line.text } else { kept }.to_owned() + "\n"
    });
    texts.collect()
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

/// The bytes and columns of the indentation of `line` up to `most` columns.
fn indentation(line: &str, most: usize) -> (usize, usize) {
    let (mut bytes, mut columns) = (0, 0);
    for byte in line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')) {
        if columns >= most {
            break;
        }
        columns += if byte == b'\t' { 4 - columns % 4 } else { 1 };
        bytes += 1;
    }
    (bytes, columns)
}

/// The columns before a line's text.
fn indent(line: &str) -> usize {
    indentation(line, usize::MAX).1
}

/// `line` without its first `columns` columns of indentation, or without all of it when it has fewer.
fn without_columns(line: &str, columns: usize) -> String {
    let (bytes, passed) = indentation(line, columns);
    format!("{}{}", " ".repeat(passed.saturating_sub(columns)), &line[bytes..])
}

/// Tags that can end or start a body without a partner, and belong to nothing in it then.
const STRAY: &[&str] = &["b", "p", "div", "strong", "details", "summary"];

/// Cuts blank lines, lines that only separate, and stray tags off both ends.
fn trim(lines: &mut Vec<BodyLine>) {
    for is_end in [true, false] {
        while let Some(kept) = without_waste(lines, is_end) {
            let at = if is_end { lines.len() - 1 } else { 0 };
            lines[at].text = kept;
            if lines[at].is_blank() {
                lines.remove(at);
            }
        }
    }
}

/// What is left of the first or last line without what only separates; `None` when it is a part of the answer.
fn without_waste(lines: &[BodyLine], is_end: bool) -> Option<String> {
    let line = if is_end { lines.last() } else { lines.first() }.filter(|line| !line.is_code)?;
    let text = if is_end { line.text.trim_end() } else { line.text.trim_start() };
    let tags = markup::tags(text);
    let is_outer = |tag: &&Tag| if is_end { tag.end == text.len() && !text.starts_with('|') } else { tag.start == 0 };
    let outer = if is_end { tags.last() } else { tags.first() }.filter(is_outer);
    let is_stray = |tag: &&Tag| tag.closes == is_end && STRAY.contains(&tag.name.as_str()) && is_unpaired(lines, tag);
    if let Some(tag) = outer.filter(|tag| tag.name == "br" || is_stray(tag)) {
        let rest = if is_end { text[..tag.start].trim_end() } else { text[tag.end..].trim_start() };
        return Some(rest.to_owned());
    }
    let first = tags.first();
    let wraps = first.is_some_and(|tag| tag.closes == is_end && !matches!(tag.name.as_str(), "br" | "hr"));
    let is_comment = text.trim_start().starts_with("<!--") && text.find("-->").is_some_and(|end| end + 3 == text.len());
    // An anchor belongs to what follows.
    let is_anchor = first.is_some_and(|tag| tag.name == "a" && !tag.closes) && markup::is_tags_alone(text);
    (is_separator(text) && !wraps || is_end && (is_comment || is_anchor)).then(String::new)
}

/// Takes the `<div>` or `<p>` off that is around all of an answer.
fn unwrap(lines: &mut Vec<BodyLine>) {
    let lone = |line: &BodyLine| {
        let tags = markup::tags(&line.text);
        let is_lone = !line.is_code && tags.len() == 1 && markup::is_tags_alone(&line.text);
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

/// Whether a body has more of a tag than of its partner.
fn is_unpaired(lines: &[BodyLine], tag: &Tag) -> bool {
    let tags = lines.iter().filter(|line| !line.is_code).flat_map(|line| markup::tags(&line.text));
    let (same, partners): (Vec<_>, Vec<_>) =
        tags.filter(|other| other.name == tag.name).partition(|other| other.closes == tag.closes);
    same.len() > partners.len()
}

/// Takes lines out that only state a level or tags: `**Difficulty:** Easy`, `<!-- tags: a, b -->`.
fn take_metadata(lines: &mut Vec<BodyLine>, found: &mut Taken) {
    let mut seen = 0;
    lines.retain(|line| {
        let comment = line.text.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
        if line.is_blank() || line.is_code && comment.is_none() {
            return true;
        }
        seen += 1;
        let stated = comment.map(|comment| front_matter::read([comment.trim()].into_iter())).unwrap_or_default();
        let level = stated.level.or_else(|| level_line(&line.text).filter(|_| seen <= 3 && comment.is_none()));
        found.level = found.level.or(level);
        let is_metadata = level.is_some() || !stated.tags.is_empty();
        found.tags.extend(stated.tags.iter().map(|tag| tag.trim_matches(['(', ')']).to_owned()));
        !is_metadata
    });
}

/// Longest line that is read as one that states a level, in bytes.
const MAX_LEVEL_LINE: usize = 200;

/// The level on a separate line: `Level: Easy`, `**Difficulty**: ⭐⭐`, `*(Medium)*`.
fn level_line(text: &str) -> Option<Level> {
    let text = marker_end(text).map_or(text, |at| &text[at..]).trim();
    if text.len() > MAX_LEVEL_LINE {
        return None;
    }
    let bare = visible_text(text).replace(['*', '_', '`'], "");
    if let Some((label, value)) = bare.split_once([':', '：'])
        && words::is("level-label", label)
    {
        return level::stated(value);
    }
    let word = bare.trim_matches(['(', ')', '[', ']', ' ']);
    let is_set_apart = text.ends_with([')', ']', '*', '_', '`']) && !word.chars().all(|c| c.is_ascii_digit());
    level::from_words(word).filter(|_| is_set_apart).or_else(|| level::from_symbols(text))
}

/// Takes one level of block quote off when all of the body is quoted; an alert stays.
fn unquote(lines: &mut [BodyLine]) {
    let mut filled = lines.iter().map(|line| line.text.trim_start()).filter(|text| !text.is_empty());
    let first = filled.clone().next().unwrap_or("");
    let is_alert = first.trim_start_matches(['>', ' ']).starts_with("[!");
    if first.is_empty() || is_alert || !filled.all(|text| text.starts_with('>')) {
        return;
    }
    for line in lines {
        let inner = line.text.trim_start().strip_prefix('>').unwrap_or("");
        line.text = inner.strip_prefix(' ').unwrap_or(inner).to_owned();
    }
}

/// Takes an answer out of the one list item that it is: `- A: The core.`
fn unlist_answer(lines: &mut [BodyLine]) {
    let Some((first, rest)) = lines.split_first().filter(|(first, _)| !first.is_code) else { return };
    let Some(offset) = marker_end(&first.text) else { return };
    let bare = first.text[offset..].trim_start_matches(['*', '_']);
    let is_labelled = matches!(lead::split(bare).0, Lead::Answer(None)) && bare.contains([':', '：']);
    let is_alone = rest.iter().all(|line| line.is_blank() || indent(&line.text) > indent(&first.text));
    if is_labelled && is_alone && option_letter(&first.text) != Some('B') {
        lines[0].text.replace_range(..offset, &" ".repeat(offset));
        dedent(lines, false);
    }
}

/// Most lines that are looked at for the answer's label: after them it is a word of the answer.
const MAX_LINES_BEFORE_LABEL: usize = 80;

/// Drops the label of the question's part and that of the answer. Whether there was one of an answer.
fn drop_labels(lines: &mut [BodyLine], question: Lead, taken: &mut Taken) -> bool {
    let has_options = lines.iter().any(|line| !line.is_code && option_letter(&line.text) == Some('B'));
    let mut paragraph_starts = true;
    for at in 0..lines.len().min(MAX_LINES_BEFORE_LABEL) {
        let line = &lines[at];
        let text = line.text.trim().trim_start_matches('>').trim();
        let heading = heading(text).map(|(_, text)| text);
        let shown = heading.or(marker_end(text).map(|at| &text[at..])).unwrap_or(text);
        let is_question =
            words::is("question", shown) && is_bare_label(shown) && (heading.is_some() || shown.contains([':', '*']));
        if line.is_code || line.is_blank() || is_question {
            if is_question && !line.is_code {
                lines[at].text.clear();
            }
            paragraph_starts = true;
            continue;
        }
        let is_numbered_label = heading.is_some_and(|heading| is_numbered_label(heading, question));
        if is_numbered_label || words::is_answer_label(shown) && is_set_off(shown, heading.is_some()) {
            lines[at].text.clear();
            return true;
        }
        let start = markup::indent(&line.text);
        let bare = &line.text[start.len()..];
        let label = text.split_once([':', '：']).map_or("", |(label, _)| label);
        let has_label = words::is_answer_label(label) && !label.starts_with(char::is_lowercase);
        if heading.is_none()
            && (paragraph_starts || has_label || bare.starts_with(['*', '_', '>', '<']))
            && let Some(rest) = without_answer_lead(text, question, has_options)
        {
            taken.label_line = Some(line.line);
            lines[at].text = format!("{start}{}{rest}", if bare.starts_with('>') { "> " } else { "" });
            return true;
        }
        paragraph_starts = false;
    }
    false
}

/// Whether a heading is `Answer 4` above the answer to question 4; `Answer: 4` is the right option of a quiz.
fn is_numbered_label(heading: &str, question: Lead) -> bool {
    let heading = title::unwrap_emphasis(heading).trim_end_matches([':', ' ']);
    let (found, rest) = lead::split(heading);
    let is_own = matches!(found, Lead::Answer(number) if number.is_some() && number == question.number());
    is_own && rest.is_empty() && !heading.contains([':', '：'])
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

/// The line without `A:` or `Answer:`; `None` when it has none, or when what follows names the right option of a quiz.
fn without_answer_lead(text: &str, question: Lead, has_options: bool) -> Option<String> {
    let bare = text.trim_start_matches(|c: char| is_symbol(c) || c == ' ');
    let bare =
        if bare.starts_with("<b>") || bare.starts_with("<strong>") { &markup::inline_to_markdown(bare) } else { bare };
    let (found, rest) = title::split_lead(bare);
    if !matches!(found, Lead::Answer(_)) {
        return None;
    }
    let head = &bare[..bare.len().saturating_sub(rest.len())];
    let is_letter = head.chars().filter(|c| c.is_alphabetic()).count() == 1;
    if is_letter && (has_options || !(head.contains([':', '：', '-']) || question.is_question())) {
        return None;
    }
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

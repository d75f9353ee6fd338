//! A question's lines as its author indented, wrapped and labelled them into the Markdown of a question file.

use super::lead::{self, Lead};
use super::level;
use super::line;
use super::report::RepairKind;
use super::{html, title, wording};
use crate::model::Level;

/// A line of a body on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BodyLine {
    /// Index of the source's line.
    pub(super) line: usize,
    /// Its text as it will be written.
    pub(super) text: String,
    /// Whether it is inside a fence or `<pre>`, their marks included.
    pub(super) is_code: bool,
    /// Whether the next line underlines it: it is a heading of that level.
    pub(super) underlined: Option<u8>,
}

impl BodyLine {
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// What cleaning found beside the text.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) level: Option<Level>,
    pub(super) tags: Vec<String>,
    pub(super) repairs: Vec<(usize, RepairKind)>,
    /// Whether the source marked where the answer starts.
    pub(super) has_answer_label: bool,
}

/// Cleans a body: wrappers, labels, navigation and separators go, headings start at `##`, fences close.
pub(super) fn clean(mut lines: Vec<BodyLine>, question: Lead, found: &mut Found) -> Vec<BodyLine> {
    drop_navigation(&mut lines);
    trim(&mut lines);
    take_metadata(&mut lines, found);
    drop_last_marks(&mut lines);
    unquote(&mut lines);
    unlist_answer(&mut lines);
    found.has_answer_label = drop_labels(&mut lines, question);
    trim(&mut lines);
    unquote(&mut lines);
    trim(&mut lines);
    separate_rules(&mut lines);
    shift_headings(&mut lines);
    close_fences(&mut lines, found);
    collapse_blanks(&mut lines);
    lines
}

/// The text of a body, one `\n` behind each line.
pub(super) fn text(lines: &[BodyLine]) -> String {
    let mut text = String::new();
    for line in lines {
        text.push_str(line.text.trim_end_matches(['\r', '\n']));
        text.push('\n');
    }
    text
}

/// Cuts blank lines and lines that only separate off both ends.
pub(super) fn trim(lines: &mut Vec<BodyLine>) {
    let empty = |line: &BodyLine| line.is_blank() || !line.is_code && line::is_separator(&line.text);
    while let Some(last) = lines.last() {
        let is_stray = is_lone_close(&last.text) && !last.is_code && closes_nothing(lines);
        if !(is_stray || empty(last)) {
            break;
        }
        lines.pop();
    }
    let first = lines
        .iter()
        .position(|line| !(line.is_blank() || !line.is_code && line::is_separator(&line.text)))
        .unwrap_or(lines.len());
    lines.drain(..first);
}

/// A closing tag that lost its opening one to another question.
fn is_lone_close(text: &str) -> bool {
    matches!(text.trim().to_ascii_lowercase().as_str(), "</details>" | "</summary>" | "</b></details>")
}

/// Whether there are more ends of `<details>` than starts.
fn closes_nothing(lines: &[BodyLine]) -> bool {
    let text = || lines.iter().filter(|line| !line.is_code).map(|line| line.text.to_ascii_lowercase());
    let starts: usize = text().map(|text| text.matches("<details").count()).sum();
    let ends: usize = text().map(|text| text.matches("</details").count()).sum();
    ends > starts
}

/// Drops lines that lead back to the top, with the `<div>` or `<p>` around them.
fn drop_navigation(lines: &mut Vec<BodyLine>) {
    let mut drop = vec![false; lines.len()];
    for at in 0..lines.len() {
        if lines[at].is_code || !super::document::is_navigation_line(&lines[at].text) {
            continue;
        }
        drop[at] = true;
        let before = (0..at).rev().find(|other| !lines[*other].is_blank());
        let behind = (at + 1..lines.len()).find(|other| !lines[*other].is_blank());
        if let (Some(before), Some(behind)) = (before, behind)
            && is_wrapper(&lines[before].text, false)
            && is_wrapper(&lines[behind].text, true)
        {
            drop[before] = true;
            drop[behind] = true;
        }
    }
    let mut keep = drop.iter().map(|drop| !drop);
    lines.retain(|_| keep.next().unwrap_or(true));
}

fn is_wrapper(text: &str, closes: bool) -> bool {
    let tags = html::tags(text.trim());
    !tags.is_empty()
        && html::without_tags(text).trim().is_empty()
        && tags.iter().all(|tag| {
            tag.closes == closes
                && matches!(tag.name.as_str(), "div" | "p" | "b" | "center" | "h6" | "strong" | "sub" | "small")
        })
}

/// Drops comments behind the answer, such as `<!-- QUESTIONS_END -->`, the anchor of the next question, line breaks at
/// the end of the last line, and what separates them.
fn drop_last_marks(lines: &mut Vec<BodyLine>) {
    trim(lines);
    while let Some(last) = lines.last_mut() {
        if is_comment(&last.text) || !last.is_code && super::document::is_lone_anchor(&last.text) {
            lines.pop();
        } else if let Some(rest) = without_last_break(last).map(|rest| rest.trim_end().to_owned()) {
            last.text = rest;
        } else {
            break;
        }
        trim(lines);
    }
}

fn without_last_break(line: &BodyLine) -> Option<&str> {
    let text = line.text.trim_end();
    let tags = ["<br>", "<br/>", "<br />"];
    tags.iter().find_map(|tag| text.strip_suffix(tag)).filter(|_| !line.is_code && !text.starts_with('|'))
}

fn is_comment(text: &str) -> bool {
    text.trim().strip_prefix("<!--").and_then(|rest| rest.find("-->")).is_some_and(|end| end + 7 == text.trim().len())
}

/// Takes lines out that only state a level or tags: `**Difficulty:** Easy`, `<!-- tags: a, b -->`.
fn take_metadata(lines: &mut Vec<BodyLine>, found: &mut Found) {
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
fn comment_metadata(comment: &str, found: &mut Found) -> bool {
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
        "level" | "difficulty" | "expertise" => {
            match level::from_words(value).or_else(|| level::from_symbols(value.trim())) {
                Some(level) => {
                    found.level = Some(level);
                    true
                }
                None => false,
            }
        }
        _ => false,
    }
}

/// Longest line that is read as one that states a level, in bytes.
const MAX_LEVEL_LINE: usize = 400;

/// The level on a line of its own: `Level: Easy`, `**Difficulty**: ⭐⭐`, `*(Medium)*`.
fn level_line(text: &str) -> Option<Level> {
    if text.len() > MAX_LEVEL_LINE {
        return None;
    }
    let text = line::item(text).map_or(text, |item| item.text);
    let visible = title::visible(text);
    if visible.chars().count() > 48 {
        return None;
    }
    let bare = visible.replace(['*', '_', '`'], "");
    if let Some((label, value)) = bare.split_once([':', '：'])
        && matches!(
            wording::normalized(label).as_str(),
            "level" | "difficulty" | "difficulty level" | "сложность" | "уровень" | "难度" | "难度等级" | "seniority"
        )
    {
        return level::from_words(value).or_else(|| level::from_symbols(value.trim()));
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
    let Some(item) = line::item(&text).filter(|_| !lines[first].is_code) else { return };
    let offset = text.len() - item.text.len();
    let bare = item.text.trim_start_matches(['*', '_']);
    let labelled = matches!(lead::split(bare).0, Lead::Answer(None)) && bare.contains([':', '：']);
    let is_alone = lines[first + 1..].iter().all(|line| line.is_blank() || line::indent(&line.text) > item.indent);
    if !labelled || !is_alone || is_second_option(&text) {
        return;
    }
    item.text.clone_into(&mut lines[first].text);
    for line in &mut lines[first + 1..] {
        line.text = line::dedent(&line.text, offset);
    }
}

/// Most lines that are looked at for the answer's label: behind them it is a word of the answer.
const MAX_LINES_BEFORE_LABEL: usize = 80;

/// Drops the label of the question's part and that of the answer. Whether there was one of an answer.
fn drop_labels(lines: &mut [BodyLine], question: Lead) -> bool {
    let has_options = lines.iter().any(|line| !line.is_code && is_second_option(&line.text));
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
        let heading = line::heading_text(text).map(|(_, text)| text);
        let item = line::item(text);
        let shown = heading.or(item.map(|item| item.text)).unwrap_or(text);
        if wording::is_question_label(shown) && (heading.is_some() || shown.contains([':', '*'])) {
            lines[at].text.clear();
            continue;
        }
        let is_numbered_label = heading.is_some_and(|heading| is_numbered_label(heading, question));
        if is_numbered_label || wording::is_answer_label(shown) && is_set_off(shown, heading.is_some()) {
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

/// Whether a label stands for itself: as a heading, emphasised, or with a colon; a lone `A` is an option or a name.
fn is_set_off(shown: &str, is_heading: bool) -> bool {
    let letters = wording::normalized(shown).chars().count();
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
    let bare = text.trim_start_matches(|c: char| title::is_symbol(c) || c == ' ');
    let (mark, inner) = ["***", "**", "__", "*", "_", "<b>", "<strong>"]
        .iter()
        .find_map(|mark| bare.strip_prefix(mark).map(|inner| (*mark, inner)))
        .unwrap_or(("", bare));
    let inner = inner.trim_start_matches(|c: char| title::is_symbol(c) || c == ' ');
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
    } else if let Some(behind) = rest.strip_prefix(closing) {
        behind.trim_start_matches([':', '-', ' ', '：']).to_owned()
    } else {
        format!("{mark}{rest}")
    };
    let rest = rest.trim_start_matches(['-', ' ']).to_owned();
    (!names_option(&rest, has_options)).then_some(rest)
}

/// `B`, `(C)`, `A and D`, `Option B`: the right option of a quiz has to stay recognisable.
fn names_option(text: &str, has_options: bool) -> bool {
    let plain = wording::normalized(text);
    let mut words = plain.split(' ').filter(|word| !matches!(*word, "and" | "option" | "options"));
    let letters = words.clone().next().is_some() && words.all(|word| word.len() == 1);
    let mut start = text.trim_start_matches('(').chars();
    let starts_with_option =
        start.next().is_some_and(|c| c.is_ascii_uppercase()) && matches!(start.next(), Some(')' | '.' | ':'));
    letters || has_options && (starts_with_option || plain.chars().count() <= 3)
}

/// `B. two`, `- B: one`, `b) two`: lists of options have a second one.
fn is_second_option(text: &str) -> bool {
    let text = line::item(text).map_or(text.trim(), |item| item.text);
    let text = text.trim_start_matches(['*', '`', '(', '[']);
    let mut characters = text.chars();
    matches!(characters.next(), Some('B' | 'b')) && matches!(characters.next(), Some('.' | ')' | ':' | ']'))
}

/// Puts a blank line between a paragraph and `---` below it, which would make it a heading.
fn separate_rules(lines: &mut Vec<BodyLine>) {
    let mut kept: Vec<BodyLine> = Vec::with_capacity(lines.len());
    for line in lines.drain(..) {
        let rule = line.text.trim();
        let is_rule = !line.is_code && rule.len() >= 3 && rule.bytes().all(|byte| byte == b'-');
        let is_below_text =
            kept.last().is_some_and(|above| !above.is_blank() && !above.is_code && above.underlined.is_none());
        if is_rule && is_below_text {
            kept.push(BodyLine { line: line.line, text: String::new(), is_code: false, underlined: None });
        }
        kept.push(line);
    }
    *lines = kept;
}

/// Moves headings so that the highest is `##`; underlined ones become `##` headings too.
fn shift_headings(lines: &mut Vec<BodyLine>) {
    let level_of = |line: &BodyLine| {
        line.underlined.or_else(|| {
            if line.is_code {
                None
            } else {
                line::heading(&line.text).filter(|(_, text)| !text.is_empty()).map(|(level, _)| level)
            }
        })
    };
    let Some(highest) = lines.iter().filter_map(level_of).min() else { return };
    let mut drop_next = false;
    let mut kept = Vec::with_capacity(lines.len());
    for mut line in lines.drain(..) {
        if drop_next {
            drop_next = false;
            continue;
        }
        if let Some(level) = level_of(&line) {
            let text = if line.underlined.is_some() {
                line.text.trim()
            } else {
                line::heading(&line.text).map_or("", |(_, text)| text)
            };
            drop_next = line.underlined.is_some();
            let level = usize::from((level - highest + 2).min(6));
            line.text = format!("{} {text}", "#".repeat(level));
            line.underlined = None;
        }
        kept.push(line);
    }
    *lines = kept;
}

/// Takes what stands behind a closing mark off, and closes a fence that is open at the end.
fn close_fences(lines: &mut Vec<BodyLine>, found: &mut Found) {
    let mut open: Option<(char, usize, usize)> = None;
    for line in lines.iter_mut() {
        let Some(mark) = line::fence_mark(&line.text) else { continue };
        match open {
            None => open = Some((mark.character, mark.length, mark.indent)),
            Some((character, length, _)) if character == mark.character && mark.length >= length => {
                if mark.info.is_empty() {
                    open = None;
                } else if !mark.info.chars().any(char::is_alphanumeric) {
                    let kept = line.text.trim_end().len() - mark.info.len();
                    line.text.truncate(kept);
                    line.text.truncate(line.text.trim_end().len());
                    open = None;
                }
            }
            Some(_) => {}
        }
    }
    if let Some((character, length, indent)) = open
        && let Some(last) = lines.last().map(|line| line.line)
    {
        let quote = if lines
            .iter()
            .rev()
            .find(|line| !line.is_blank())
            .is_some_and(|line| line.text.trim_start().starts_with('>'))
        {
            "> "
        } else {
            ""
        };
        let text = format!(
            "{quote}{}{}",
            " ".repeat(indent * usize::from(quote.is_empty())),
            character.to_string().repeat(length)
        );
        lines.push(BodyLine { line: last, text, is_code: true, underlined: None });
        found.repairs.push((last, RepairKind::FenceClosed));
    }
}

/// Makes one blank line of several outside of fences.
fn collapse_blanks(lines: &mut Vec<BodyLine>) {
    let mut before_blank = false;
    lines.retain(|line| {
        let is_blank = line.is_blank() && !line.is_code;
        let keep = !(is_blank && before_blank);
        before_blank = is_blank;
        keep
    });
}

//! Where a question ends that shares its paragraph with other text.

use super::lead::{self, Lead};
use super::title;

/// A question's text and how many lines of the paragraph it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) text: String,
    pub(super) lines: usize,
}

/// How many lines of a paragraph belong to the question it starts with: those up to the first that ends with a question
/// mark; without one, those up to the first that ends a sentence; else all of them.
pub(super) fn question_lines(lines: &[&str]) -> usize {
    if let Some(at) = lines.iter().position(|line| ends_with_mark(line)) {
        return at + 1;
    }
    let first = lines.iter().position(|line| ends_sentence(line));
    first.map_or(lines.len(), |at| at + 1)
}

/// Cuts the first paragraph of a list item into the question and what stands beside it.
pub(super) fn split_item(lines: &[&str], is_bold: bool) -> (Question, Option<String>) {
    let first = lines[0];
    if let Some((question, rest)) = answer_beside(first) {
        return (Question { text: question, lines: 1 }, Some(rest));
    }
    if !is_bold && let Some((question, rest)) = bold_end(first) {
        return (Question { text: question, lines: 1 }, Some(rest));
    }
    if is_bold && let Some((question, rest)) = bold_start(first) {
        return (Question { text: question, lines: 1 }, rest);
    }
    let used = question_lines(lines);
    (Question { text: lines[..used].join(" "), lines: used }, None)
}

/// Cuts a paragraph that starts with `Q:` into the question and an answer behind it.
pub(super) fn split_plain(lines: &[&str]) -> (Question, Option<String>) {
    for (at, line) in lines.iter().enumerate() {
        if let Some((question, rest)) = answer_beside(line) {
            let mut text = lines[..at].join(" ");
            text.push(' ');
            text.push_str(&question);
            return (Question { text: text.trim().to_owned(), lines: at + 1 }, Some(rest));
        }
    }
    let first = lines[0];
    if first.starts_with("**")
        && let Some((question, rest)) = bold_start(first)
    {
        return (Question { text: question, lines: 1 }, rest);
    }
    let used = match lines.iter().position(|line| ends_with_mark(line)) {
        Some(at) => at + 1,
        None => lines.len(),
    };
    (Question { text: lines[..used].join(" "), lines: used }, None)
}

/// `Can I? A: Yes` as `Can I?` and `A: Yes`.
fn answer_beside(line: &str) -> Option<(String, String)> {
    let from = line.find(['?', '？', ' '])?;
    for (at, _) in line[from..].match_indices(['A', '*']) {
        let at = from + at;
        let before = line[..at].trim_end();
        if !line[..at].ends_with([' ', '?', '\u{a0}']) || !before.ends_with(['?', '？', '.', '*', '_']) {
            continue;
        }
        let behind = line[at..].trim_start_matches(['*', '_']);
        let labelled =
            ["A:", "Answer:", "Ans:", "A :", "Ans.", "Answer -"].iter().any(|label| behind.starts_with(label));
        if labelled && matches!(lead::split(behind).0, Lead::Answer(_)) {
            return Some((before.to_owned(), line[at..].to_owned()));
        }
        if labelled {
            // `A:` with nothing behind it: the answer follows on the next line.
            return Some((before.to_owned(), String::new()));
        }
    }
    None
}

/// `What is two and two? **Four**` as the question and the bold answer behind it.
fn bold_end(line: &str) -> Option<(String, String)> {
    let at = line.rfind(['?', '？'])?;
    let (question, behind) = line.split_at(at + line[at..].chars().next()?.len_utf8());
    let answer = behind.trim();
    let inner = answer.strip_prefix("**")?.strip_suffix("**")?;
    let is_whole = behind.starts_with(' ') && !inner.is_empty() && !inner.contains("**");
    (is_whole && question.matches("**").count() % 2 == 0).then(|| (question.to_owned(), answer.to_owned()))
}

/// The bold span at the start of a line, and the text behind it without the sign between.
fn bold_start(line: &str) -> Option<(String, Option<String>)> {
    for (open, close) in [("**", "**"), ("__", "__"), ("<b>", "</b>"), ("<strong>", "</strong>")] {
        let Some(inner) = line.strip_prefix(open) else { continue };
        let end = inner.find(close)?;
        let behind = inner[end + close.len()..].trim();
        let is_mark = behind.is_empty()
            || behind.chars().all(|c| title::is_symbol(c) || c.is_whitespace() || c.is_ascii_punctuation())
            || behind.trim_end_matches("<br>").trim().is_empty();
        if is_mark {
            return Some((line.to_owned(), None));
        }
        if lead::lone(&inner[..end]) != Lead::None {
            return None;
        }
        // A bold word inside a longer question is emphasis, not the question.
        let is_question = super::wording::reads_like_question(&inner[..end])
            && (inner[..end].contains(' ') || inner[..end].ends_with('?'));
        let is_cut = behind.starts_with(['-', '–', '—', ':', '<', '(', '[', '|'])
            || inner[..end].trim_end().ends_with(['?', '？', '.', ':']);
        if !is_cut || (!is_question && behind.ends_with(['?', '？'])) {
            return None;
        }
        let rest = behind.trim_start_matches(['-', '–', '—', ':', ' ']);
        let rest = rest.strip_prefix("<br>").or_else(|| rest.strip_prefix("<br/>")).unwrap_or(rest).trim();
        let question = inner[..end].trim().to_owned();
        return Some((question, (!rest.is_empty()).then(|| rest.to_owned())));
    }
    None
}

fn ends_with_mark(line: &str) -> bool {
    bare_end(line).ends_with(['?', '？'])
}

fn ends_sentence(line: &str) -> bool {
    bare_end(line).ends_with(['.', ':', '!', '。', '：', '！', ';'])
}

fn bare_end(line: &str) -> &str {
    line.trim_end_matches("<br>").trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '*' | '_' | '"' | '”' | ')' | '\\' | '）') || title::is_symbol(c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_end_where_their_authors_meant() {
        assert_eq!(question_lines(&["Do you like tea? Since when", "and why?"]), 2);
        assert_eq!(question_lines(&["Do you like tea?", "I do."]), 1);
        assert_eq!(question_lines(&["Name a tea.", "Camomile."]), 1);
        assert_eq!(
            split_item(&["**What is a caddy?** - [Read on](x)"], true),
            (Question { text: "What is a caddy?".into(), lines: 1 }, Some("[Read on](x)".into()))
        );
        assert_eq!(split_plain(&["Q1.2: Can I freeze it? A:"]).1, Some("A:".into()));
        assert_eq!(split_plain(&["Q: How long does", "it **stay**?"]).0.lines, 2);
        assert_eq!(split_item(&["What is **tea** made of?"], false).0.text, "What is **tea** made of?");
    }
}

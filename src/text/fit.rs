//! Text made to fit the room there is.

use unicode_width::UnicodeWidthStr;

/// `text` on one line, cut at a word when it is longer than `most` characters.
#[must_use]
pub fn shorten(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let end = cut.rfind(' ').filter(|end| *end > most / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', ' ']))
}

/// The words of `text` in lines that `fits`, joined by blanks. A word that does not fit alone comes in the pieces that `cut` makes of it.
pub fn wrap(text: &str, fits: impl Fn(&str) -> bool, cut: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (longer.filter(|longer| fits(longer)), lines.last_mut()) {
            (Some(longer), Some(last)) => *last = longer,
            _ => lines.extend(cut(word)),
        }
    }
    lines
}

/// Columns that a terminal shows `text` in: ideographs take two, combining marks none.
#[must_use]
pub fn columns(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// `text` with blanks after it, up to `width` columns.
#[must_use]
pub fn padded(text: &str, width: usize) -> String {
    text.to_owned() + &" ".repeat(width.saturating_sub(columns(text)))
}

/// A long question up to the last clause for which there is room in a line of `most` characters; one with markup in that part
/// stays whole.
#[must_use]
pub fn first_clauses(question: &str, most: usize) -> &str {
    if question.chars().count() <= most {
        return question;
    }
    let ends = question.match_indices([',', ';', ':', '?']).map(|(end, _)| end);
    let ends = ends.filter(|end| question[end + 1..].starts_with(' '));
    let starts: Vec<&str> = ends.map(|end| &question[..end]).collect();
    let fits = |start: &&str| {
        let length = start.chars().count();
        (most / 3..=most).contains(&length) && !start.contains(['`', '*', '_', '[', '<', '~', '$', '&', '\\'])
    };
    starts.into_iter().rev().find(fits).unwrap_or(question)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_question_is_cut_after_a_clause_and_never_inside_markup() {
        for (question, name) in [
            ("When do deferred calls run, and in what order are they run?", "When do deferred calls run"),
            (
                "What is a goroutine, how do you start one, and how do you wait?",
                "What is a goroutine, how do you start one",
            ),
            ("Short, and whole?", "Short, and whole?"),
            ("Why does `select` block, and when is that good?", "Why does `select` block, and when is that good?"),
            (
                "Who, of all who worked on the compiler at that time, chose it?",
                "Who, of all who worked on the compiler at that time, chose it?",
            ),
        ] {
            assert_eq!(first_clauses(question, 46), name);
        }
    }

    #[test]
    fn words_are_joined_while_they_fit() {
        let wrapped = |text: &str| wrap(text, |line| line.len() <= 7, |word| vec![word.to_owned()]);
        assert_eq!(wrapped("one two  three\nlonglonglong four"), ["one two", "three", "longlonglong", "four"]);
        assert_eq!(wrapped(" "), Vec::<String>::new());
        let halves = |word: &str| vec![word[..3].to_owned(), word[3..].to_owned()];
        assert_eq!(wrap("abcdef gh", |line| line.len() <= 6, halves), ["abc", "def gh"]);
    }

    #[test]
    fn columns_are_those_of_a_terminal() {
        for (text, expected) in [("sql", 3), ("数据库", 6), ("e\u{301}", 1), ("🦀", 2), ("", 0)] {
            assert_eq!(columns(text), expected, "{text}");
        }
        assert_eq!(padded("数据", 6), "数据  ");
    }

    #[test]
    fn a_long_text_ends_after_a_whole_word() {
        for (text, most, short) in [
            ("  one\n two ", 10, "one two"),
            ("one two, three", 10, "one two…"),
            ("one twotwotwotwo", 10, "one twotwo…"),
            ("面试问题面试", 4, "面试问题…"),
        ] {
            assert_eq!(shorten(text, most), short);
        }
    }
}

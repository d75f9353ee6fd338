//! Which dollar signs of a text enclose formulas, as GitHub reads them; all others are money, variables and the like.

/// Signs that only formulas have: with one of them, words do not make prose.
const OF_FORMULAS: &[char] = &['\\', '^', '_', '{', '=', '+', '<', '>'];

/// Places of the dollar signs that enclose formulas, ascending.
pub(super) fn delimiters(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let end = paragraph_end(text, start);
        if text[start..end].contains('$') {
            in_paragraph(text, start, end, &mut found);
        }
        start = end;
    }
    found
}

/// Where the paragraph at `start` ends: one past its last line.
fn paragraph_end(text: &str, start: usize) -> usize {
    let mut end = start;
    for line in text[start..].split_inclusive('\n') {
        end += line.len();
        if line.trim_matches([' ', '\t', '\r', '\n', '>']).is_empty() {
            break;
        }
    }
    end
}

fn in_paragraph(text: &str, start: usize, end: usize, found: &mut Vec<usize>) {
    let signs: Vec<usize> =
        text[start..end].match_indices('$').map(|(at, _)| start + at).filter(|at| !is_escaped(text, *at)).collect();
    let is_double = |index: usize| signs.get(index + 1) == Some(&(signs[index] + 1));
    let mut index = 0;
    while index < signs.len() {
        let open = signs[index];
        if is_double(index) {
            let close = (index + 2..signs.len()).find(|close| is_double(*close));
            match close.filter(|close| !text[open + 2..signs[*close]].trim().is_empty()) {
                Some(close) => {
                    found.extend([open, open + 1, signs[close], signs[close] + 1]);
                    index = close + 2;
                }
                None => index += 2,
            }
        } else if let Some(close) = signs.get(index + 1).filter(|close| encloses(text, open, **close)) {
            found.extend([open, *close]);
            index += 2;
        } else {
            index += 1;
        }
    }
}

fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

/// Whether the dollar signs at `open` and `close` are around a formula.
fn encloses(text: &str, open: usize, close: usize) -> bool {
    let content = &text[open + 1..close];
    let joins = |c: char| c.is_alphanumeric() && !super::masked::is_cjk_letter(c);
    let opens = !text[..open].ends_with(|c: char| joins(c) || c == '$') && !content.starts_with(char::is_whitespace);
    let after = &text[close + 1..];
    let closes = !content.ends_with(char::is_whitespace) && !after.starts_with(|c: char| joins(c) || "${(".contains(c));
    let is_quoted = content.len() > 2 && content.starts_with('`') && content.ends_with('`');
    let has_code = content.contains('`') && !is_quoted;
    !content.is_empty() && opens && closes && !has_code && !is_prose(content)
}

/// Whether words are between the signs: `$5 and 10$`, `$PATH or $`.
fn is_prose(content: &str) -> bool {
    let mut words = content.split_whitespace();
    let first = words.next().unwrap_or("");
    let begins =
        first.starts_with(|c: char| c.is_ascii_digit()) || first.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let is_word = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    begins && !content.contains(OF_FORMULAS) && words.any(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formulas(text: &str) -> Vec<&str> {
        let signs = delimiters(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < signs.len() {
            let width = if signs.get(at + 1) == Some(&(signs[at] + 1)) { 2 } else { 1 };
            found.push(&text[signs[at] + width..signs[at + width]]);
            at += 2 * width;
        }
        found
    }

    #[test]
    fn formulas_are_enclosed_as_on_github() {
        for (text, expected) in [
            ("$a^2$", vec!["a^2"]),
            ("so $x$, ($y$) and **$z$**", vec!["x", "y", "z"]),
            ("$2^n$ steps, $n \\log n$ others", vec!["2^n", "n \\log n"]),
            ("$$\na = b\n$$", vec!["\na = b\n"]),
            ("a $`x_1`$ b", vec!["`x_1`"]),
            ("设$x$为", vec!["x"]),
            ("$\\$5 + x$", vec!["\\$5 + x"]),
            ("> $$a$$\n>\n> $b$", vec!["a", "b"]),
        ] {
            assert_eq!(formulas(text), expected, "{text}");
        }
    }

    #[test]
    fn money_and_variables_stay() {
        for text in [
            "costs $5 or $10",
            "$5 and $10",
            "$5-$10, $5/$10, ($5), $1.50.",
            "US$5 and CA$10",
            "US$ 5 and US$ 6",
            "between $5 and 10$",
            "$PATH and $HOME",
            "$PATH and US$ are",
            "$HOME/$USER and ${A}-${B}",
            "`$` and `$`, `$a` or `$b`",
            "\\$a\\$",
            "$ a $",
            "a$b$c",
            "$a\n\nb$",
            "$",
            "$$",
            "$$ $$",
            "$$ a",
        ] {
            assert_eq!(formulas(text).len(), usize::from(text.starts_with("`$`")), "{text}");
        }
    }
}

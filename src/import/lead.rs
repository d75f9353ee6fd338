//! What a question line starts with: `12.`, `Q3:`, `Question 4 -`, `第 5 题：`, `1️⃣`.

use super::words::{self, Words};

/// The marker before a question's or an answer's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Lead {
    /// No marker.
    #[default]
    None,
    /// A bare number.
    Number(Number),
    /// `Q`, `Question` or a word like it in another language, maybe with a number.
    Question(Option<Number>),
    /// `A`, `Answer` or a word like it, maybe with a number.
    Answer(Option<Number>),
}

/// A question's number: `12`, or `3.7` as `(3, 7)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number {
    /// The part before a point.
    pub(super) main: u32,
    /// The part after it.
    pub(super) part: Option<u32>,
}

impl Number {
    /// Whether `self` is the number to expect after `before`.
    pub(super) fn follows(self, before: Number) -> bool {
        match (self.part, before.part) {
            (None, None) => self.main == before.main + 1,
            (Some(part), Some(part_before)) => {
                (self.main == before.main && part == part_before + 1) || (self.main == before.main + 1 && part <= 1)
            }
            _ => false,
        }
    }
}

impl Lead {
    /// The number, when there is one.
    pub(super) fn number(self) -> Option<Number> {
        match self {
            Self::None => None,
            Self::Number(number) => Some(number),
            Self::Question(number) | Self::Answer(number) => number,
        }
    }

    /// Whether it names a question.
    pub(super) fn is_question(self) -> bool {
        matches!(self, Self::Question(_))
    }
}

/// The marker that `text` is, when it is nothing else: `Q1:`, `12.`, `Question 3`.
pub(super) fn lone(text: &str) -> Lead {
    let padded = format!("{} ", text.trim());
    let (found, rest) = split(&padded);
    if rest.trim().is_empty() { found } else { Lead::None }
}

/// Cuts the marker off `text`; what is left starts with the first word of the question.
///
/// A number needs a sign after it (`.`, `)`, `:` and their full-width forms): `3 apples` has no marker.
pub(super) fn split(text: &str) -> (Lead, &str) {
    let text = text.trim_start();
    if let Some((word, rest)) = strip_word(text, words::of("question-mark"))
        && let Some((number, rest)) = numbered(rest, word)
    {
        return (Lead::Question(number), rest);
    }
    if let Some((word, rest)) = strip_word(text, words::of("answer-mark"))
        && let Some((number, rest)) = numbered(rest, word)
    {
        return (Lead::Answer(number), rest);
    }
    if let Some((number, rest)) = ideographic(text).or_else(|| keycap(text)).or_else(|| bare(text)) {
        return (Lead::Number(number), rest);
    }
    (Lead::None, text)
}

/// The longest word at the start of `text` that is one of `words` and does not go on as another word, and its length.
fn strip_word<'a>(text: &'a str, words: &Words) -> Option<(usize, &'a str)> {
    let mut lower = String::new();
    let mut found = None;
    for (at, character) in text.char_indices().take(12) {
        lower.extend(character.to_lowercase());
        let end = at + character.len_utf8();
        let goes_on = character.is_ascii() && text[end..].starts_with(|c: char| c.is_ascii_alphabetic());
        if !goes_on && words.has(&lower) {
            found = Some((lower.chars().count(), &text[end..]));
        }
    }
    found
}

/// What follows `Q`: a number and a sign, or a sign alone. `letters` is the length of the word before it.
fn numbered(text: &str, letters: usize) -> Option<(Option<Number>, &str)> {
    let inner = text.trim_start_matches([' ', '\u{a0}', '-', '_', '#', '№', '(', '[', '\\', '.']);
    let inner = inner.strip_prefix("No.").or_else(|| inner.strip_prefix("no.")).unwrap_or(inner).trim_start();
    let by_numeral = || numerals(inner).map(|(main, rest)| (Number { main, part: None }, rest));
    if let Some((number, rest)) = digits(inner).or_else(by_numeral) {
        let rest = rest.strip_prefix([')', ']']).unwrap_or(rest);
        if let Some(after) = sign(rest).or_else(|| dash(rest)) {
            return Some((Some(number), after.trim_start()));
        }
        // `Q1 What is tea?` has no sign; `A4 paper`, `Q4 2024` and `A1B2` are no markers.
        let ends = rest.is_empty() || rest.starts_with([' ', '\t', '*', '\u{a0}']);
        let is_marker = ends && !rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || c.is_lowercase());
        return is_marker.then(|| (Some(number), rest.trim_start()));
    }
    let after = sign(text).or_else(|| dash(text).filter(|_| letters > 1))?;
    Some((None, after.trim_start()))
}

/// A number at the start of `text`, with a part after a point: `12`, `1.3`.
fn digits(text: &str) -> Option<(Number, &str)> {
    let (main, rest) = plain_digits(text)?;
    if let Some(after) = rest.strip_prefix(['.', '-'])
        && let Some((part, after)) = plain_digits(after)
        && !after.starts_with(|c: char| c.is_alphabetic())
    {
        let after = match after.strip_prefix('.') {
            Some(deeper) => plain_digits(deeper).map_or(after, |(_, after)| after),
            None => after,
        };
        return Some((Number { main, part: Some(part) }, after));
    }
    // `7a.` and `7b)` number variants of one question.
    let variant =
        rest.strip_prefix(|c: char| c.is_ascii_lowercase()).filter(|after| after.starts_with([')', '.', ':']));
    Some((Number { main, part: None }, variant.unwrap_or(rest)))
}

fn plain_digits(text: &str) -> Option<(u32, &str)> {
    // The zeros of Latin, Arabic, Persian, Devanagari and full-width digits.
    let digit =
        |c: char| ['0', '٠', '۰', '०', '０'].iter().find_map(|zero| (0..10).find(|n| *zero as u32 + n == c as u32));
    let digits = text.chars().map_while(digit);
    let end: usize = text.chars().take(digits.clone().count()).map(char::len_utf8).sum();
    let is_number = (1..=5).contains(&digits.clone().count());
    is_number.then(|| (digits.fold(0, |number, digit| number * 10 + digit), &text[end..]))
}

/// The sign that ends a marker.
fn sign(text: &str) -> Option<&str> {
    let text = text.trim_start_matches([' ', '\u{a0}', '\\']);
    let text = text.strip_prefix("**").map_or(text, |after| if starts_with_sign(after) { after } else { text });
    let rest = text.strip_prefix(['.', ')', ':', '：', '、', '．', '）', '。', '】', '|', ']', '·'])?;
    // `1.: What` and `Q1.) What` use two.
    let rest = rest.strip_prefix([':', ')', '.', '-']).unwrap_or(rest);
    Some(rest)
}

fn starts_with_sign(text: &str) -> bool {
    text.starts_with(['.', ')', ':', '：'])
}

/// A dash as a sign needs blanks around it: `1 - What is tea?`.
fn dash(text: &str) -> Option<&str> {
    let inner = text.trim_start_matches([' ', '\u{a0}']);
    let rest = inner.strip_prefix(['-', '–', '—', '―'])?;
    (rest.starts_with(' ') || inner.len() < text.len() && !rest.starts_with(|c: char| c.is_ascii_digit()))
        .then_some(rest)
}

/// `12. text`, `12) text`, `12 - text`, `#12 text`, `(12) text`, `[12] text`.
fn bare(text: &str) -> Option<(Number, &str)> {
    if let Some(inner) = text.strip_prefix(['(', '[', '（', '【'])
        && let Some((number, rest)) = digits(inner)
        && let Some(rest) = rest.strip_prefix([')', ']', '）', '】'])
    {
        return (!rest.starts_with('(')).then(|| (number, sign(rest).unwrap_or(rest).trim_start()));
    }
    let hash = text.strip_prefix(['#', '№']).map(str::trim_start);
    let (number, rest) = digits(hash.unwrap_or(text))?;
    if let Some(after) = sign(rest) {
        // `1.5 litres` and `10:30` are amounts, not markers.
        let amount = after.starts_with(|c: char| c.is_ascii_digit()) && !rest.starts_with([' ', ')', '、', '）']);
        return (!amount).then(|| (number, after.trim_start()));
    }
    if let Some(after) = dash(rest) {
        return Some((number, after.trim_start()));
    }
    if number.part.is_some() || hash.is_some() {
        // `1.2 Steam` numbers a part, `1.5 litres` is an amount.
        let is_marker = rest.starts_with([' ', '\t']) && !rest.trim_start().starts_with(char::is_lowercase);
        return is_marker.then(|| (number, rest.trim_start()));
    }
    None
}

/// `第 4 题：text`, `第4問 text`, `十二、text`, `（一）text`.
fn ideographic(text: &str) -> Option<(Number, &str)> {
    let counted = text.strip_prefix('第');
    let inner = counted.or_else(|| text.strip_prefix(['（', '('])).unwrap_or(text).trim_start();
    let (main, rest) = plain_digits(inner).filter(|_| counted.is_some()).or_else(|| numerals(inner))?;
    let rest = rest.trim_start();
    let rest = match counted {
        Some(_) => rest.strip_prefix(['题', '題', '问', '問', '道', '天', '个', '节', '章']).unwrap_or(rest),
        None => sign(rest)?,
    };
    let rest = rest.strip_prefix('题').unwrap_or(rest);
    Some((Number { main, part: None }, sign(rest).unwrap_or(rest).trim_start()))
}

/// A number up to 99 in Chinese numerals at the start of `text`.
fn numerals(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c| !"一二三四五六七八九十".contains(c)).unwrap_or(text.len());
    let digit =
        |c: char| "一二三四五六七八九".chars().zip(1..).find(|(numeral, _)| *numeral == c).map(|(_, value)| value);
    let (tens, ones) = match text[..end].split_once('十') {
        Some((before, after)) => (before.chars().next().map_or(Some(1), digit)?, after),
        None => (0, &text[..end]),
    };
    let ones = ones.chars().next().map_or(Some(0), digit)?;
    (end > 0 && text[..end].chars().count() <= 3).then_some((tens * 10 + ones, &text[end..]))
}

/// `1️⃣2️⃣ text`: digits with a key-cap after each, and `🔟`.
fn keycap(text: &str) -> Option<(Number, &str)> {
    let mut number: u32 = 0;
    let mut rest = text;
    let mut found = false;
    loop {
        if let Some(after) = rest.strip_prefix('🔟') {
            number = number.saturating_mul(100).saturating_add(10);
            rest = after;
            found = true;
            continue;
        }
        let Some(digit) = rest.chars().next().and_then(|c| c.to_digit(10)) else { break };
        let after = &rest[1..];
        let after = after.strip_prefix('\u{fe0f}').unwrap_or(after);
        let Some(after) = after.strip_prefix('\u{20e3}') else { break };
        number = number.saturating_mul(10).saturating_add(digit);
        rest = after;
        found = true;
    }
    let rest = rest.trim_start_matches(['\u{fe0f}', ' ', '.', ')', ':']);
    found.then_some((Number { main: number, part: None }, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_are_told_from_words_and_amounts() {
        let number = |main| Number { main, part: None };
        for (text, lead, rest) in [
            ("12. Why?", Lead::Number(number(12)), "Why?"),
            ("3) Why?", Lead::Number(number(3)), "Why?"),
            ("3 . Why?", Lead::Number(number(3)), "Why?"),
            ("4.Why?", Lead::Number(number(4)), "Why?"),
            ("4\\. Why?", Lead::Number(number(4)), "Why?"),
            ("1 - Why?", Lead::Number(number(1)), "Why?"),
            ("1.2 Why?", Lead::Number(Number { main: 1, part: Some(2) }), "Why?"),
            ("#7 Why?", Lead::Number(number(7)), "Why?"),
            ("Q12: Why?", Lead::Question(Some(number(12))), "Why?"),
            ("Q1.1: Why?", Lead::Question(Some(Number { main: 1, part: Some(1) })), "Why?"),
            ("Q. Why?", Lead::Question(None), "Why?"),
            ("Q: Why?", Lead::Question(None), "Why?"),
            ("Q 3 Why?", Lead::Question(Some(number(3))), "Why?"),
            ("Question 4 - Why?", Lead::Question(Some(number(4))), "Why?"),
            ("Question: Why?", Lead::Question(None), "Why?"),
            ("问题1：为什么", Lead::Question(Some(number(1))), "为什么"),
            ("第 4 题：为什么", Lead::Number(number(4)), "为什么"),
            ("1️⃣2️⃣ Why?", Lead::Number(number(12)), "Why?"),
            ("A: Because.", Lead::Answer(None), "Because."),
            ("Answer 2", Lead::Answer(Some(number(2))), ""),
            ("十二、为什么", Lead::Number(number(12)), "为什么"),
            ("（三）为什么", Lead::Number(number(3)), "为什么"),
            ("一部分", Lead::None, "一部分"),
            ("Questions to ask", Lead::None, "Questions to ask"),
            ("A cup of tea", Lead::None, "A cup of tea"),
            ("3 apples", Lead::None, "3 apples"),
            ("1.5 litres", Lead::None, "1.5 litres"),
            ("2024 in tea", Lead::None, "2024 in tea"),
            ("Quick? Yes", Lead::None, "Quick? Yes"),
        ] {
            assert_eq!(split(text), (lead, rest), "{text}");
        }
    }
}

//! What a question line starts with: `12.`, `Q3:`, `Question 4 -`, `第 5 题：`, `1️⃣`.

use std::sync::LazyLock;

use regex::Regex;

use super::words;

/// The marker before a question's or an answer's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Lead {
    /// No marker.
    #[default]
    None,
    /// A bare number; of `3.7` it is the `3`.
    Number(u32),
    /// `Q`, `Question` or a word like it in another language, maybe with a number.
    Question(Option<u32>),
    /// `A`, `Answer` or a word like it, maybe with a number.
    Answer(Option<u32>),
}

impl Lead {
    /// The number, when there is one.
    pub(super) fn number(self) -> Option<u32> {
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

/// Cuts the marker off `text`; what is left starts with the first word of the question.
///
/// A number needs a sign after it (`.`, `)`, `:` and their full-width forms): `3 apples` has no marker.
pub(super) fn split(text: &str) -> (Lead, &str) {
    let text = text.trim_start();
    let question = worded(&QUESTION, text).map(|(number, rest)| (Lead::Question(number), rest));
    let answer = || worded(&ANSWER, text).map(|(number, rest)| (Lead::Answer(number), rest));
    let number = || numbered(text).map(|(number, rest)| (Lead::Number(number), rest));
    question.or_else(answer).or_else(number).unwrap_or((Lead::None, text))
}

/// Digits of Latin, Arabic, Persian, Devanagari and full-width letters.
const DIGITS: &str = "[0-9٠-٩۰-۹०-९０-９]{1,5}";

/// Numbers up to 99 in Chinese numerals.
const NUMERALS: &str = "[一二三四五六七八九十]{1,3}";

/// A number, with a part after a point: `12`, `1.3`, `1.3.2`.
static NUMBER: LazyLock<String> =
    LazyLock::new(|| format!(r"(?<main>{DIGITS}|{NUMERALS})(?:[.-](?<part>{DIGITS})(?:\.{DIGITS})?)?"));

/// The sign that ends a marker; `1.: What` and `Q1.) What` have two.
const SIGN: &str = r"[ \x{a0}\\]*(?:[*_]+[.):：]|[.):：、．）。】|\]·])[:).-]?";

/// A dash as a sign needs a blank beside it: `1 - What is tea?`.
const DASH: &str = r"[ \x{a0}]+[-–—―]|[-–—―] ";

/// Markers that are numbers. The letter of `7a.` and `7b)` tells variants of one question apart.
static NUMBERS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let number = NUMBER.as_str();
    let patterns = [
        format!(r"^第\s*(?<main>{DIGITS}|{NUMERALS})\s*(?:[题題问問道天个节章]题?)?(?<sign>(?:{SIGN})?)"), // 第 4 题：
        r"^(?<main>(?:[0-9]\x{fe0f}?\x{20e3}|🔟){1,4})(?<sign>[\x{fe0f} .):]*)".to_owned(),                // 1️⃣2️⃣
        format!(r"^[(\[（【]{number}(?<sign>[)\]）】](?:{SIGN})?)"), // (12) or （三）
        format!(r"^(?<hash>[#№]\s*)?{number}(?<sign>[a-z]?{SIGN}|{DASH})?"), // 12. or #12 or 十二、
    ];
    patterns.iter().map(|pattern| Regex::new(pattern).expect("it is tested")).collect()
});

static QUESTION: LazyLock<Regex> = LazyLock::new(|| worded_pattern("question-mark"));
static ANSWER: LazyLock<Regex> = LazyLock::new(|| worded_pattern("answer-mark"));

/// Markers that begin with a word of `role`: it has a number, or a sign alone.
fn worded_pattern(role: &str) -> Regex {
    let mut words = words::list(role, "any").to_vec();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let (words, number) = (words.join("|"), NUMBER.as_str());
    let before = r"[ \x{a0}_#№(\[\\.-]*(?:no\.\s*)?";
    let after = format!(r"[)\]]?(?<sign>[a-z]?{SIGN}|{DASH})?");
    let pattern = format!("(?i)^(?<word>{words})(?:{before}{number}{after}|(?<lone>{SIGN}|{DASH}))");
    Regex::new(&pattern).expect("it is tested")
}

/// The number of a marker that begins with a word, and the text after it.
fn worded<'t>(pattern: &Regex, text: &'t str) -> Option<(Option<u32>, &'t str)> {
    let found = pattern.captures(text)?;
    let rest = &text[found.get_match().end()..];
    let fits = if let Some(sign) = found.name("lone") {
        // `A - B` has no marker.
        found["word"].chars().nth(1).is_some() || !sign.as_str().trim_start().starts_with(DASHES)
    } else {
        // `Q1 What is tea?` has no sign; `A4 paper`, `Q4 2024` and `A1B2` are no markers.
        let ends = rest.is_empty() || rest.starts_with([' ', '\t', '*', '\u{a0}']);
        let is_marker = ends && !rest.trim_start().starts_with(|c: char| c.is_ascii_digit() || c.is_lowercase());
        is_marker || found.name("sign").is_some()
    };
    fits.then(|| (found.name("main").map(|main| value(main.as_str())), rest.trim_start()))
}

/// The number of a marker that is one, and the text after it.
fn numbered(text: &str) -> Option<(u32, &str)> {
    let found = NUMBERS.iter().find_map(|pattern| pattern.captures(text))?;
    let rest = &text[found.get_match().end()..];
    let fits = match found.name("sign").map(|sign| sign.as_str()) {
        // `[1](x)` is a link.
        Some(sign) if sign.ends_with(']') => !rest.starts_with('('),
        // `1.5 litres`, `10:30` and `10 -20` are amounts.
        Some(sign) => {
            let is_apart = sign.starts_with([' ', ')', '、', '）']) && !sign.ends_with(DASHES);
            is_apart || !rest.starts_with(|c: char| c.is_ascii_digit())
        }
        // `1.2 Steam` numbers a part, `1.5 litres` is an amount.
        None => {
            let is_telling = found.name("part").or(found.name("hash")).is_some();
            is_telling && rest.starts_with([' ', '\t']) && !rest.trim_start().starts_with(char::is_lowercase)
        }
    };
    fits.then(|| (value(&found["main"]), rest.trim_start()))
}

const DASHES: [char; 4] = ['-', '–', '—', '―'];

/// What digits of any script, key-caps or Chinese numerals mean.
fn value(written: &str) -> u32 {
    if let Some((tens, ones)) = written.split_once('十') {
        return if tens.is_empty() { 10 } else { value(tens) * 10 } + value(ones);
    }
    let digit = |c: char| {
        let of_script = |zero: &char| (0..10).find(|digit| *zero as u32 + digit == c as u32);
        let numeral = "一二三四五六七八九".chars().zip(1..).find(|(numeral, _)| *numeral == c);
        ['0', '٠', '۰', '०', '０'].iter().find_map(of_script).or(numeral.map(|(_, digit)| digit))
    };
    written.replace('🔟', "10").chars().filter_map(digit).fold(0, |number, digit| number * 10 + digit)
}

//! Text made to fit the room there is.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// `text` on one line, cut at a word when it is longer than `most` characters.
#[must_use]
pub fn shorten(text: &str, most: usize) -> String {
    let mut line = String::with_capacity(text.len().min(4 * most + 16));
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        // A character has four bytes at most: what follows is cut off in any case.
        if line.len() > 4 * most {
            break;
        }
    }
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let end = cut.rfind(' ').filter(|end| *end > most / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', ' ']))
}

/// The words of `text` in lines that `fits`, joined by blanks; ideographs and kana are words without blanks. A word that does not fit
/// alone comes in the pieces that `cut` makes of it.
pub fn wrap(text: &str, fits: impl Fn(&str) -> bool, cut: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let mut blank = " ";
        for piece in breakable(word) {
            let longer = lines.last().map(|line| format!("{line}{blank}{piece}"));
            match (longer.filter(|longer| fits(longer)), lines.last_mut()) {
                (Some(longer), Some(last)) => *last = longer,
                _ => lines.extend(cut(piece)),
            }
            blank = "";
        }
    }
    lines
}

/// What no line of Chinese or Japanese begins with: closing signs, small kana, the long vowel.
const NOT_FIRST: &str = "、。，．・：；？！゛゜ヽヾゝゞ々ー〜’”）〕］｝〉》」』】〙〗％℃…‥!?),.:;]}%ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";
/// What no line of theirs ends with: opening signs.
const NOT_LAST: &str = "‘“（〔［｛〈《「『【〘〖([{#$";

/// A word in the parts between which a line may end.
fn breakable(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (place, letter) in word.char_indices() {
        if before.is_some_and(|before| may_part(before, letter)) {
            parts.push(&word[start..place]);
            start = place;
        }
        before = Some(letter);
    }
    parts.push(&word[start..]);
    parts
}

/// Whether a line may end between these two: beside an ideograph or kana, as the rules of these scripts have it.
fn may_part(before: char, after: char) -> bool {
    let is_wordless = |letter| matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}');
    (is_wordless(before) || is_wordless(after))
        && !NOT_FIRST.contains(after)
        && !NOT_LAST.contains(before)
        && UnicodeWidthChar::width(after) != Some(0)
}

/// A word of Thai, Lao, Burmese or Khmer, which have no blanks between words, in pieces that `fits`: between syllables' letters, since where words
/// end only a dictionary knows. A word of another script stays whole.
pub fn cut_unspaced(word: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let is_unspaced =
        |letter| matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}');
    let is_before_letter = |letter| matches!(letter, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}');
    let is_after_letter = |letter| {
        matches!(letter, '\u{e2f}'..='\u{e30}' | '\u{e32}'..='\u{e33}' | '\u{e45}'..='\u{e46}' | '\u{eb0}' | '\u{eb2}'..='\u{eb3}')
            || UnicodeWidthChar::width(letter) == Some(0)
    };
    let mut pieces = vec![String::new()];
    let mut before = None;
    for letter in word.chars() {
        let may_part = is_unspaced(letter) && !is_after_letter(letter) && !before.is_some_and(is_before_letter);
        before = Some(letter);
        let Some(last) = pieces.last_mut() else { continue };
        last.push(letter);
        // What follows the letter must fit as well: marks take no room, a vowel some.
        if may_part && last.chars().count() > 1 && !fits(&format!("{last}{letter}")) {
            last.pop();
            pieces.push(letter.to_string());
        }
    }
    pieces
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

/// Words that join a clause to one that says enough alone. Where another word follows a comma, the first clause may need the second: "Wie
/// verhindere ich, dass …".
const JOINING: &[&str] = &[
    "aber", "ama", "and", "atau", "but", "dan", "eller", "en", "et", "hay", "hoặc", "ja", "lub", "ma", "maar", "mais",
    "mas", "men", "mutta", "nebo", "oder", "och", "og", "or", "oraz", "ou", "pero", "tai", "tetapi", "und", "và", "ve",
    "veya", "y", "або", "але", "а", "и", "или", "й", "но", "та", "і", "और", "या",
];
/// Words that begin a question in English, which needs no other word to join a second one.
const ASKING: &[&str] = &["are", "can", "do", "does", "how", "is", "should", "what", "where", "which", "who", "why"];

/// A long question up to the last clause for which there is room in a line of `most` characters; one with markup in that part
/// stays whole, and so does one whose clauses need each other.
#[must_use]
pub fn first_clauses(question: &str, most: usize) -> &str {
    if question.chars().count() <= most {
        return question;
    }
    let first_word = |text: &str| text.split([' ', ',', '?']).next().unwrap_or_default().to_lowercase();
    let is_end = |(end, sign): (usize, &str)| {
        let Some(after) = question[end + 1..].strip_prefix(' ') else { return false };
        let next = first_word(after);
        let is_asking = |word: &str| ASKING.contains(&word);
        sign != "," || JOINING.contains(&next.as_str()) || is_asking(&next) && is_asking(&first_word(question))
    };
    let ends = question.match_indices([',', ';', ':', '?']).filter(|found| is_end(*found)).map(|(end, _)| end);
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
            (
                "Wie verhindere ich, dass Eingaben als SQL ausgeführt werden?",
                "Wie verhindere ich, dass Eingaben als SQL ausgeführt werden?",
            ),
            ("Wann laufen aufgeschobene Aufrufe, und in welcher Reihenfolge?", "Wann laufen aufgeschobene Aufrufe"),
            (
                "Что делать читателю, если библиотечная книга потеряна или испорчена?",
                "Что делать читателю, если библиотечная книга потеряна или испорчена?",
            ),
            ("Как записаться в библиотеку, и какие документы для этого нужны?", "Как записаться в библиотеку"),
            (
                "When a client closes the connection, how does the server notice?",
                "When a client closes the connection, how does the server notice?",
            ),
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
    fn ideographs_and_kana_need_no_blank_to_end_a_line() {
        let wrapped = |text: &str| wrap(text, |line| columns(line) <= 10, |word| vec![word.to_owned()]);
        assert_eq!(wrapped("Goの並行処理とは何か"), ["Goの並行処", "理とは何か"]);
        // Neither a small kana nor a closing sign begins a line, an opening one does not end it.
        assert_eq!(wrapped("まとめたキャッシュ"), ["まとめた", "キャッシュ"]);
        assert_eq!(wrapped("索引と制約、結合"), ["索引と制", "約、結合"]);
        assert_eq!(wrapped("数据库里「锁」"), ["数据库里", "「锁」"]);
        // Korean has blanks, and lines end there.
        assert_eq!(wrapped("데이터베이스 색인"), ["데이터베이스", "색인"]);
    }

    #[test]
    fn words_of_thai_are_cut_between_letters_not_before_their_marks() {
        let cut = |word: &str| cut_unspaced(word, |piece| columns(piece) <= 8);
        assert_eq!(cut("database"), ["database"]);
        assert_eq!(cut("longerthanthat"), ["longerthanthat"]);
        let pieces = cut("ฐานข้อมูลเชิงสัมพันธ์คืออะไร");
        assert!(pieces.len() > 2 && pieces.iter().all(|piece| columns(piece) <= 8), "{pieces:?}");
        for piece in &pieces[1..] {
            assert!(!piece.starts_with(['้', 'ู', 'ิ', 'ั', '์', 'ื', 'ะ']), "{pieces:?}");
        }
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

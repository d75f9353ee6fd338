//! Days and numbers as people write them in each language.

use super::{known, primary};

/// How a language writes a day: the pattern, in which `D`, `M` and `Y` are the day, the month's name and the year, then the names of the
/// months, parted by blanks. Digits are Western ones everywhere: so are those of code and of the numbers beside them.
const DAYS: &[(&str, &str, &str)] = &[
    ("en", "M D, Y", "January February March April May June July August September October November December"),
    ("de", "D. M Y", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    ("fr", "D M Y", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ("es", "D de M de Y", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    (
        "pt-BR",
        "D de M de Y",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ),
    ("it", "D M Y", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    ("nl", "D M Y", "januari februari maart april mei juni juli augustus september oktober november december"),
    ("sv", "D M Y", "januari februari mars april maj juni juli augusti september oktober november december"),
    ("da", "D. M Y", "januar februar marts april maj juni juli august september oktober november december"),
    ("nb", "D. M Y", "januar februar mars april mai juni juli august september oktober november desember"),
    (
        "fi",
        "D. M Y",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    ),
    (
        "pl",
        "D M Y",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    ),
    ("cs", "D. M Y", "ledna února března dubna května června července srpna září října listopadu prosince"),
    ("uk", "D M Y р.", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    ("ru", "D M Y г.", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    ("tr", "D M Y", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
    ("ar", "D M Y", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    ("he", "D בM Y", "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר"),
    ("fa", "D M Y", "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر"),
    ("hi", "D M Y", "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"),
    ("id", "D M Y", "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"),
    ("vi", "D tháng M, Y", "1 2 3 4 5 6 7 8 9 10 11 12"),
    // Thai counts years as the Buddha's.
    ("th", "D M B", "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"),
    ("ja", "Y年M月D日", "1 2 3 4 5 6 7 8 9 10 11 12"),
    ("ko", "Y년 M월 D일", "1 2 3 4 5 6 7 8 9 10 11 12"),
    ("zh-Hans", "Y年M月D日", "1 2 3 4 5 6 7 8 9 10 11 12"),
    ("zh-Hant", "Y年M月D日", "1 2 3 4 5 6 7 8 9 10 11 12"),
];

/// Years that Thai counts from before ours.
const BUDDHIST: u32 = 543;

/// What parts the thousands, by language; a comma elsewhere.
const SEPARATORS: &[(&str, &[&str])] = &[
    (".", &["de", "es", "pt-BR", "it", "nl", "da", "tr", "id", "vi"]),
    ("\u{a0}", &["sv", "nb", "fi", "pl", "cs", "uk", "ru"]),
    ("\u{202f}", &["fr"]),
];

/// Languages that write four digits without a separator.
const FROM_FIVE_DIGITS: &[&str] = &["es", "pl"];

/// A day such as `2026-11-21` as people write it; what is no day, and days in a language that is not known, as they are.
#[must_use]
pub fn day(day: &str, tag: &str) -> String {
    let known = known(tag);
    let Some((_, pattern, months)) = DAYS.iter().find(|(language, ..)| Some(*language) == known) else {
        return day.to_owned();
    };
    let mut parts = day.split('-').map(|part| part.parse::<u32>().ok());
    let (Some(Some(year)), Some(Some(month)), Some(Some(number)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return day.to_owned();
    };
    let Some(name) = months.split(' ').nth((month as usize).wrapping_sub(1)) else { return day.to_owned() };
    let pattern = if is_british(tag) { "D M Y" } else { pattern };
    let mut out = String::new();
    for letter in pattern.chars() {
        match letter {
            'D' if number == 1 && known == Some("fr") => out.push_str("1er"),
            'D' => out.push_str(&number.to_string()),
            'M' => out.push_str(name),
            'Y' => out.push_str(&year.to_string()),
            'B' => out.push_str(&(year + BUDDHIST).to_string()),
            other => out.push(other),
        }
    }
    out
}

/// English outside of the Americas.
fn is_british(tag: &str) -> bool {
    let region = tag.split('-').skip(1).find(|part| part.len() == 2).map(str::to_ascii_uppercase);
    primary(tag) == "en" && region.is_some_and(|region| !matches!(region.as_str(), "US" | "CA" | "PH"))
}

/// What a browser's `Intl` is given to write days and numbers with the same digits and years.
#[must_use]
pub fn format_tag(tag: &str) -> String {
    match known(tag) {
        Some("ar" | "hi") => format!("{tag}-u-nu-latn"),
        Some("fa") => format!("{tag}-u-ca-gregory-nu-latn"),
        _ => tag.to_owned(),
    }
}

/// What parts the items of a list in a sentence.
#[must_use]
pub fn between_items(tag: &str) -> &'static str {
    match primary(tag).as_str() {
        "ja" | "zh" | "yue" => "、",
        "ar" | "fa" | "ur" => "، ",
        _ => ", ",
    }
}

/// What parts sentences.
#[must_use]
pub fn between_sentences(tag: &str) -> &'static str {
    if matches!(primary(tag).as_str(), "ja" | "zh" | "yue") { "" } else { " " }
}

/// A number with the separators of the language.
#[must_use]
pub fn number(number: u64, tag: &str) -> String {
    let known = known(tag).unwrap_or("en");
    let digits = number.to_string();
    let least = if FROM_FIVE_DIGITS.contains(&known) { 5 } else { 4 };
    if digits.len() < least {
        return digits;
    }
    let separator =
        SEPARATORS.iter().find(|(_, languages)| languages.contains(&known)).map_or(",", |(separator, _)| separator);
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        // Hindi parts pairs above the thousands.
        let is_parted = if known == "hi" { left >= 3 && left % 2 == 1 } else { left.is_multiple_of(3) };
        if place > 0 && is_parted {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_people_do() {
        for (tag, expected) in [
            ("en", "November 1, 2026"),
            ("en-GB", "1 November 2026"),
            ("de-AT", "1. November 2026"),
            ("fr", "1er novembre 2026"),
            ("es-MX", "1 de noviembre de 2026"),
            ("pt-PT", "1 de novembro de 2026"),
            ("cs", "1. listopadu 2026"),
            ("ru", "1 ноября 2026 г."),
            ("he", "1 בנובמבר 2026"),
            ("ar", "1 نوفمبر 2026"),
            ("vi", "1 tháng 11, 2026"),
            ("th", "1 พฤศจิกายน 2569"),
            ("ja", "2026年11月1日"),
            ("ko", "2026년 11월 1일"),
            ("zh-TW", "2026年11月1日"),
            ("eo", "2026-11-01"),
        ] {
            assert_eq!(day("2026-11-01", tag), expected, "{tag}");
        }
        for text in ["", "soon", "2026-13-01", "2026-00-01", "2026-11"] {
            assert_eq!(day(text, "en"), text);
        }
        for (language, _, months) in DAYS {
            assert_eq!(months.split(' ').count(), 12, "{language}");
        }
    }

    #[test]
    fn sentences_and_lists_have_the_signs_of_their_language() {
        for (tag, items, sentences) in [
            ("en", ", ", " "),
            ("de", ", ", " "),
            ("ja", "、", ""),
            ("zh-Hant-TW", "、", ""),
            ("ar", "، ", " "),
            ("ko", ", ", " "),
        ] {
            assert_eq!((between_items(tag), between_sentences(tag)), (items, sentences), "{tag}");
        }
    }

    #[test]
    fn a_number_has_the_separators_of_its_language() {
        for (tag, expected) in [
            ("en", ["999", "4,000", "1,234,567"]),
            ("de", ["999", "4.000", "1.234.567"]),
            ("fr", ["999", "4\u{202f}000", "1\u{202f}234\u{202f}567"]),
            ("es", ["999", "4000", "1.234.567"]),
            ("pl", ["999", "4000", "1\u{a0}234\u{a0}567"]),
            ("hi", ["999", "4,000", "12,34,567"]),
            ("ja", ["999", "4,000", "1,234,567"]),
        ] {
            assert_eq!([999, 4_000, 1_234_567].map(|given| number(given, tag)), expected, "{tag}");
        }
    }
}

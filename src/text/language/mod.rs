//! Languages: what a tag says (BCP 47), which way its text runs, and whose words stand in for its own.

pub mod alphabet;
pub mod written;

use super::near::nearest;

/// Which way text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English does.
    LeftToRight,
    /// As Arabic does.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Languages that the interface has words for: the tag, what people write instead of it, and the languages and regions whose
/// readers get these words for want of their own.
const KNOWN: &[(&str, &[&str], &[&str])] = &[
    ("en", &["english", "eng"], &[]),
    ("de", &["german", "deutsch", "deu", "ger"], &[]),
    ("fr", &["french", "francais", "fra", "fre"], &[]),
    ("es", &["spanish", "espanol", "spa"], &[]),
    ("pt-BR", &["portuguese", "portugues", "por", "br"], &["pt"]),
    ("it", &["italian", "italiano", "ita"], &[]),
    ("nl", &["dutch", "nederlands", "nld", "dut"], &[]),
    ("sv", &["swedish", "svenska", "swe"], &[]),
    ("da", &["danish", "dansk", "dan", "dk"], &[]),
    ("nb", &["norwegian", "norsk", "nor", "nob"], &["no", "nn"]),
    ("fi", &["finnish", "suomi", "fin"], &[]),
    ("pl", &["polish", "polski", "pol"], &[]),
    ("cs", &["czech", "cestina", "ces", "cze", "cz"], &[]),
    ("uk", &["ukrainian", "ukr", "ua"], &[]),
    ("ru", &["russian", "rus"], &[]),
    ("tr", &["turkish", "turkce", "tur"], &[]),
    ("ar", &["arabic", "ara"], &[]),
    ("he", &["hebrew", "heb"], &["iw"]),
    ("fa", &["persian", "farsi", "fas", "per", "ir"], &[]),
    ("hi", &["hindi", "hin"], &[]),
    ("id", &["indonesian", "ind"], &["in"]),
    ("vi", &["vietnamese", "vie", "vn"], &[]),
    ("th", &["thai", "tha"], &[]),
    ("ja", &["japanese", "jpn", "jp"], &[]),
    ("ko", &["korean", "kor"], &[]),
    ("zh-Hant", &["taiwanese"], &["zh-tw", "zh-hk", "zh-mo"]),
    ("zh-Hans", &["chinese", "mandarin", "zho", "chi", "cn"], &["zh"]),
];

/// What the readers of these languages call them.
const NAMES: &[(&str, &str)] = &[
    ("en", "English"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
    ("pt-BR", "Português"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("sv", "Svenska"),
    ("da", "Dansk"),
    ("nb", "Norsk"),
    ("fi", "Suomi"),
    ("pl", "Polski"),
    ("cs", "Čeština"),
    ("uk", "Українська"),
    ("ru", "Русский"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("he", "עברית"),
    ("fa", "فارسی"),
    ("hi", "हिन्दी"),
    ("id", "Bahasa Indonesia"),
    ("vi", "Tiếng Việt"),
    ("th", "ไทย"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

/// What the readers of a language call it; empty for one that is not known.
#[must_use]
pub fn name(tag: &str) -> &'static str {
    let known = known(tag);
    NAMES.iter().find(|(language, _)| Some(*language) == known).map_or("", |(_, name)| name)
}

/// Languages of two letters (ISO 639-1, with those that BCP 47 took over from its earlier editions).
const TWO_LETTERS: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja \
jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no \
nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti \
tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Scripts that run from right to left.
const RIGHT_TO_LEFT_SCRIPTS: &[&str] =
    &["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

/// Languages that are written in one of these unless their tag names another script.
const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "arc", "ary", "arz", "azb", "bal", "ckb", "dv", "fa", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb",
    "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
];

/// What is wrong with a language's tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// As it follows the tag: "is not a language".
    pub message: &'static str,
    /// What was meant, probably.
    pub meant: Option<String>,
}

/// What is wrong with `tag`; `None` for a language of BCP 47.
#[must_use]
pub fn fault(tag: &str) -> Option<Fault> {
    let first = primary(tag);
    if !is_well_formed(tag) {
        let with_hyphens = tag.trim().replace('_', "-");
        let meant = if is_well_formed(&with_hyphens) { Some(with_hyphens) } else { meant(&with_hyphens) };
        return Some(Fault { message: "is not a language tag such as `en` or `pt-BR`", meant });
    }
    let is_language = first.len() != 2 || TWO_LETTERS.split(' ').any(|known| known == first);
    // BCP 47 wants the shorter of two tags.
    let is_longer = first.len() == 3 && KNOWN.iter().any(|(_, names, _)| names.contains(&first.as_str()));
    (!is_language || is_longer).then(|| Fault { message: "is not a language of BCP 47", meant: meant(&first) })
}

/// The tag of what somebody called a language.
fn meant(name: &str) -> Option<String> {
    let name = super::slug::slugify(name);
    let named = KNOWN.iter().find(|(_, names, _)| names.contains(&name.as_str()));
    let near = || {
        let near = nearest(&name, KNOWN.iter().flat_map(|(_, names, _)| names.iter().copied()))?;
        KNOWN.iter().find(|(_, names, _)| name.len() > 3 && names.contains(&near))
    };
    Some(named.or_else(near)?.0.to_owned())
}

/// Whether `tag` has the form of a tag: language, script, region, variants, extensions, each once and in this order.
fn is_well_formed(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let is_alphabetic = |part: &&str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && is_alphabetic(&part)) {
        return false;
    }
    _ = parts.next_if(|part| part.len() == 4 && is_alphabetic(part));
    let is_region = |part: &&str| match part.len() {
        2 => is_alphabetic(part),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    _ = parts.next_if(is_region);
    let is_word = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    while parts
        .next_if(|part| part.len() <= 8 && is_word(part) && (part.len() > 4 || is_variant_of_four(part)))
        .is_some()
    {}
    let mut is_after_single = false;
    parts.all(|part| {
        let is_right = is_word(part) && (part.len() == 1 || (is_after_single && (2..=8).contains(&part.len())));
        is_after_single = true;
        is_right
    })
}

fn is_variant_of_four(part: &str) -> bool {
    part.len() == 4 && part.starts_with(|first: char| first.is_ascii_digit())
}

/// The language alone, in small letters: `zh` of `zh-Hant-TW`.
#[must_use]
pub fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or("").to_ascii_lowercase()
}

/// Which way text in this language runs.
#[must_use]
pub fn direction(tag: &str) -> Direction {
    let script = tag.split('-').skip(1).find(|part| part.len() == 4).map(str::to_ascii_lowercase);
    let is_right_to_left = match script {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script.as_str()),
        None => RIGHT_TO_LEFT.contains(&primary(tag).as_str()),
    };
    if is_right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Languages whose letters want other spacing than Latin, Greek and Cyrillic ones: joined letters stay joined, lines break otherwise.
const OTHER_SCRIPTS: &[&str] = &[
    "am", "as", "bn", "bo", "gu", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "mr", "my", "ne", "or", "pa",
    "sa", "si", "ta", "te", "th", "yue", "zh",
];

/// Whether text in this language wants other spacing than Latin, Greek and Cyrillic.
#[must_use]
pub fn has_other_script(tag: &str) -> bool {
    direction(tag) == Direction::RightToLeft || OTHER_SCRIPTS.contains(&primary(tag).as_str())
}

/// The direction of the first letter.
#[must_use]
pub fn direction_of_text(text: &str) -> Option<Direction> {
    let direction = |letter| if is_right_to_left(letter) { Direction::RightToLeft } else { Direction::LeftToRight };
    text.chars().find(|letter| letter.is_alphabetic()).map(direction)
}

/// Whether there is a letter of a script that runs from right to left.
#[must_use]
pub fn has_right_to_left(text: &str) -> bool {
    // The first of them is U+0590, whose UTF-8 begins with 0xD6.
    text.bytes().any(|byte| byte >= 0xd6) && text.chars().any(is_right_to_left)
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}

/// The language of `KNOWN` whose words, dates and alphabet a reader of `tag` gets: `nb` for `no`, `zh-Hant` for `zh-TW`.
#[must_use]
pub fn known(tag: &str) -> Option<&'static str> {
    let mut tag = tag.to_ascii_lowercase();
    loop {
        let is_of = |(known, _, readers): &&(&str, _, &[&str])| {
            known.eq_ignore_ascii_case(&tag) || readers.contains(&tag.as_str())
        };
        if let Some((known, ..)) = KNOWN.iter().find(is_of) {
            return Some(known);
        }
        tag.truncate(tag.rfind('-')?);
    }
}

/// The tags whose words a reader of `tag` understands, the best last: `zh-Hant`, `zh`, `zh-TW` for `zh-TW`.
#[must_use]
pub fn fallbacks(tag: &str) -> Vec<String> {
    let ends = tag.match_indices('-').map(|(at, _)| at).chain([tag.len()]);
    let mut tags: Vec<String> = ends.map(|end| tag[..end].to_owned()).collect();
    if let Some(known) = known(tag).filter(|known| tags.iter().all(|tag| !tag.eq_ignore_ascii_case(known))) {
        tags.insert(0, known.to_owned());
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_language_is_told_with_what_was_meant() {
        for tag in [
            "en",
            "EN",
            "pt-BR",
            "zh-Hant-TW",
            "de-CH-1901",
            "sl-rozaj-biske",
            "es-419",
            "yue",
            "ckb",
            "ar-u-nu-latn",
            "de-x-easy",
            "eo",
        ] {
            assert_eq!(fault(tag), None, "{tag}");
        }
        for (tag, meant) in [
            ("jp", Some("ja")),
            ("cz", Some("cs")),
            ("ua", Some("uk")),
            ("dk", Some("da")),
            ("german", Some("de")),
            ("Germann", Some("de")),
            ("Português", Some("pt-BR")),
            ("deu", Some("de")),
            ("en_US", Some("en-US")),
            ("zh_TW", Some("zh-TW")),
            ("", None),
            ("x", None),
            ("qq", None),
            ("de-", None),
            ("de-Latn-Latn", None),
            ("klingon", None),
        ] {
            assert_eq!(fault(tag).expect(tag).meant.as_deref(), meant, "{tag}");
        }
    }

    #[test]
    fn a_language_runs_as_its_script_does() {
        for (tag, direction_of_it) in [
            ("ar", Direction::RightToLeft),
            ("AR-eg", Direction::RightToLeft),
            ("he", Direction::RightToLeft),
            ("az-Arab", Direction::RightToLeft),
            ("fa-Latn", Direction::LeftToRight),
            ("en", Direction::LeftToRight),
            ("ja", Direction::LeftToRight),
            ("", Direction::LeftToRight),
        ] {
            assert_eq!(direction(tag), direction_of_it, "{tag}");
        }
        assert_eq!(direction_of_text("1. «שלום» world"), Some(Direction::RightToLeft));
        assert_eq!(direction_of_text("(Go) سلام"), Some(Direction::LeftToRight));
        assert_eq!(direction_of_text("1 + 1 = 2"), None);
    }

    #[test]
    fn readers_without_words_of_theirs_get_those_of_a_language_near_by() {
        for (tag, tags) in [
            ("de", &["de"][..]),
            ("de-AT", &["de", "de-AT"]),
            ("no", &["nb", "no"]),
            ("nn-NO", &["nb", "nn", "nn-NO"]),
            ("pt", &["pt-BR", "pt"]),
            ("pt-PT", &["pt-BR", "pt", "pt-PT"]),
            ("pt-BR", &["pt", "pt-BR"]),
            ("zh", &["zh-Hans", "zh"]),
            ("zh-CN", &["zh-Hans", "zh", "zh-CN"]),
            ("zh-HK", &["zh-Hant", "zh", "zh-HK"]),
            ("zh-Hant-TW", &["zh", "zh-Hant", "zh-Hant-TW"]),
            ("iw", &["he", "iw"]),
            ("eo", &["eo"]),
        ] {
            assert_eq!(fallbacks(tag), tags, "{tag}");
        }
    }
}

//! The order of a language's titles and the letters that they are found under, by the Unicode Collation Algorithm with the tailorings of
//! CLDR.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};

use super::{known, primary};

/// Letters of every script that a title may begin with, for languages that have no row below for it.
const LETTERS: &[&str] = &[
    "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
    "Α Β Γ Δ Ε Ζ Η Θ Ι Κ Λ Μ Ν Ξ Ο Π Ρ Σ Τ Υ Φ Χ Ψ Ω",
    "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я",
    "א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת",
    "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي",
    "अ आ इ ई उ ऊ ऋ ए ऐ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह",
    "ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ฤ ล ฦ ว ศ ษ ส ห ฬ อ ฮ",
    // Rows of kana, then all that is not read aloud by itself.
    "あ か さ た な は ま や ら わ 漢字=亜",
    // Initial consonants, each from its first syllable on.
    "ㄱ=가 ㄴ=나 ㄷ=다 ㄹ=라 ㅁ=마 ㅂ=바 ㅅ=사 ㅇ=아 ㅈ=자 ㅊ=차 ㅋ=카 ㅌ=타 ㅍ=파 ㅎ=하",
];

/// Letters of a language that has others than its script's row, and words that its titles begin with and are not looked up by: articles
/// and what a question asks with.
const ROWS: &[(&str, &str, &str)] = &[
    (
        "de",
        "",
        "der die das dem den des ein eine einen einem einer eines was wer wen wem wie wo woran worin wodurch wofür wozu wann warum wieso \
         weshalb welche welcher welches welchen ist sind hat haben kann können soll sollte sollten wird werden man es in im zu zum zur \
         von vom bei beim mit für auf und",
    ),
    (
        "fr",
        "",
        "le la les l un une des du de d quel quelle quels quelles qu que qui quoi est ce sont comment pourquoi quand où combien a ont \
         faut il peut on à au aux en dans pour cela se s y elle",
    ),
    (
        "es",
        "A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z",
        "el la los las lo un una unos unas al del de qué cuál cuáles cómo cuándo dónde por para quién cuánto cuántos es son está están \
         hay se a en con y debe debería puede",
    ),
    (
        "pt",
        "",
        "o a os as um uma uns umas que qual quais como quando onde por para quem quanto é são está há se em no na de do da dos das com e",
    ),
    (
        "it",
        "",
        "il lo la i gli le l un uno una che cosa cos qual quale quali come quando dove perché chi quanto è sono c si in di del dello \
         della dei delle a al da nel con per e",
    ),
    ("nl", "", "de het een wat welke wie waar wanneer waarom hoe is zijn in van op te met voor en kun kan je men"),
    (
        "sv",
        "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Å Ä Ö",
        "en ett den det de vad vilken vilket vilka hur när var varför vem är i på av för med och kan man",
    ),
    (
        "da",
        "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å",
        "en et den det de hvad hvilken hvilket hvilke hvordan hvornår hvor hvorfor hvem er i på af for med og kan man",
    ),
    (
        "nb",
        "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å",
        "en ei et den det de hva hvilken hvilket hvilke hvordan når hvor hvorfor hvem er i på av for med og kan man",
    ),
    (
        "fi",
        "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Å Ä Ö",
        "mikä mitkä mitä miten milloin missä miksi kuka on ovat ja",
    ),
    (
        "pl",
        "A Ą B C Ć D E Ę F G H I J K L Ł M N Ń O Ó P Q R S Ś T U V W X Y Z Ź Ż",
        "co to jest są jaki jaka jakie jak kiedy gdzie dlaczego po kto czym czy w na z i do się",
    ),
    (
        "cs",
        "A B C Č D E F G H CH I J K L M N O P Q R Ř S Š T U V W X Y Z Ž",
        "co je jsou jaký jaká jaké jak kdy kde proč kdo čím v na z a do se to",
    ),
    ("sk", "A Ä B C Č D E F G H CH I J K L M N O Ô P Q R S Š T U V W X Y Z Ž", ""),
    (
        "hu",
        "A B C CS D DZ DZS E F G GY H I J K L LY M N NY O Ö P Q R S SZ T TY U Ü V W X Y Z ZS",
        "a az egy mi mit hogyan mikor miért",
    ),
    ("ro", "A Ă Â B C D E F G H I Î J K L M N O P Q R S Ș T Ț U V W X Y Z", ""),
    ("et", "A B C D E F G H I J K L M N O P Q R S Š Z Ž T U V W Õ Ä Ö Ü X Y", ""),
    ("tr", "A B C Ç D E F G Ğ H I İ J K L M N O Ö P Q R S Ş T U Ü V W X Y Z", ""),
    ("vi", "A Ă Â B C D Đ E Ê F G H I J K L M N O Ô Ơ P Q R S T U Ư V W X Y Z", ""),
    (
        "uk",
        "А Б В Г Ґ Д Е Є Ж З И І Ї Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ь Ю Я",
        "що таке як який яка яке які коли де чому хто є чим в у на з і та до це",
    ),
    ("ru", "", "что такое как какой какая какое какие когда где почему зачем кто чем в на с и к из это ли"),
    ("ar", "", "ما هو هي هل كيف متى أين لماذا من الذي"),
    ("he", "", "מה מהו מהי איך כיצד מתי איפה למה מדוע מי האם"),
    ("fa", "آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی", "چه چرا چگونه آیا کدام"),
    // Chinese is sorted by sound where it is written with simplified characters, by strokes elsewhere, as dictionaries do; the tailorings
    // have a mark where each part begins.
    ("zh-Hans", PINYIN, ""),
    ("zh-Hant", STROKES, ""),
];

const PINYIN: &str = "A=\u{fdd0}A B=\u{fdd0}B C=\u{fdd0}C D=\u{fdd0}D E=\u{fdd0}E F=\u{fdd0}F G=\u{fdd0}G H=\u{fdd0}H J=\u{fdd0}J \
K=\u{fdd0}K L=\u{fdd0}L M=\u{fdd0}M N=\u{fdd0}N O=\u{fdd0}O P=\u{fdd0}P Q=\u{fdd0}Q R=\u{fdd0}R S=\u{fdd0}S T=\u{fdd0}T W=\u{fdd0}W \
X=\u{fdd0}X Y=\u{fdd0}Y Z=\u{fdd0}Z";

/// Numbers of strokes, whose marks are U+FDD0 and U+2800 plus the number.
const STROKES: &str = "1劃=\u{fdd0}\u{2801} 2劃=\u{fdd0}\u{2802} 3劃=\u{fdd0}\u{2803} 4劃=\u{fdd0}\u{2804} 5劃=\u{fdd0}\u{2805} \
6劃=\u{fdd0}\u{2806} 7劃=\u{fdd0}\u{2807} 8劃=\u{fdd0}\u{2808} 9劃=\u{fdd0}\u{2809} 10劃=\u{fdd0}\u{280a} 11劃=\u{fdd0}\u{280b} \
12劃=\u{fdd0}\u{280c} 13劃=\u{fdd0}\u{280d} 14劃=\u{fdd0}\u{280e} 15劃=\u{fdd0}\u{280f} 16劃=\u{fdd0}\u{2810} 17劃=\u{fdd0}\u{2811} \
18劃=\u{fdd0}\u{2812} 19劃=\u{fdd0}\u{2813} 20劃=\u{fdd0}\u{2814} 21劃=\u{fdd0}\u{2815} 22劃=\u{fdd0}\u{2816} 23劃=\u{fdd0}\u{2817} \
24劃=\u{fdd0}\u{2818} 25劃=\u{fdd0}\u{2819}";

/// A language's order and letters.
pub struct Alphabet {
    order: CollatorBorrowed<'static>,
    base: CollatorBorrowed<'static>,
    /// In the language's order.
    letters: Vec<Letter>,
    /// Words that titles are not looked up by.
    leading: &'static str,
    has_arabic_article: bool,
}

/// A heading of the A–Z.
struct Letter {
    name: &'static str,
    /// What is not before it, and before the next one's, is found under it.
    first: &'static str,
    script: Script,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Kana,
    Hangul,
    Han,
}

impl Script {
    fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'a'..='z' | 'A'..='Z' | '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{5d0}'..='\u{5f4}' | '\u{fb1d}'..='\u{fb4f}' => Self::Hebrew,
            '\u{620}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefe}' => {
                Self::Arabic
            }
            '\u{900}'..='\u{97f}' => Self::Devanagari,
            '\u{e01}'..='\u{e5b}' => Self::Thai,
            '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => Self::Kana,
            '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}' => Self::Hangul,
            '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
            | '\u{fdd0}' => Self::Han,
            _ => return None,
        })
    }
}

impl Alphabet {
    /// That of the language with this tag; of one that is not known the letters of its script.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let known = known(tag).filter(|known| known.starts_with("zh"));
        let name = known.map_or_else(|| primary(known_or(tag)), str::to_owned);
        let row = ROWS.iter().find(|(language, ..)| *language == name);
        let own = row.map_or("", |(_, letters, _)| letters);
        let preferences = || {
            let locale: icu_locale_core::Locale = known_or(tag).parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
            CollatorPreferences::from(&locale)
        };
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            CollatorBorrowed::try_new(preferences(), options).expect("the data of every locale is in the program")
        };
        let base = collator(Strength::Primary);
        let mut letters: Vec<Letter> = own.split_whitespace().filter_map(letter).collect();
        let own_scripts: Vec<Script> = letters.iter().map(|letter| letter.script).collect();
        let others = LETTERS.iter().flat_map(|row| row.split_whitespace()).filter_map(letter);
        letters.extend(others.filter(|letter| !own_scripts.contains(&letter.script)));
        letters.sort_by(|one, other| base.compare(one.first, other.first));
        Self {
            order: collator(Strength::Tertiary),
            base,
            letters,
            leading: row.map_or("", |(.., leading)| leading),
            has_arabic_article: name == "ar",
        }
    }

    /// What `title` is sorted by: without the words that it is not looked up by.
    #[must_use]
    pub fn key<'t>(&self, title: &'t str) -> &'t str {
        let start = |text: &'t str| text.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let mut rest = start(title);
        loop {
            let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
            let word = rest[..end].to_lowercase();
            let after = start(&rest[end..]);
            if after.is_empty() || !self.leading.split(' ').any(|leading| leading == word) {
                break;
            }
            rest = after;
        }
        // The article is written with its word; what is left of a shorter word is not one.
        let without_article =
            rest.strip_prefix("ال").filter(|rest| self.has_arabic_article && rest.chars().count() > 2);
        let key = without_article.unwrap_or(rest);
        if key.is_empty() { title } else { key }
    }

    /// The order of two keys.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.order.compare(one, other)
    }

    /// The heading that a key is found under and its place among all headings; `None` for one that begins with no letter.
    #[must_use]
    pub fn letter(&self, key: &str) -> Option<(usize, &'static str)> {
        let script = Script::of(key.chars().next()?)?;
        let after = self.letters.partition_point(|letter| self.base.compare(letter.first, key) != Ordering::Greater);
        let letter = self.letters[..after].iter().rev().find(|letter| letter.script == script)?;
        // One heading for what begins with the Latin letter and for what sounds like it.
        let place = self.letters.iter().position(|other| other.first == letter.name);
        Some((place.or_else(|| self.letters.iter().position(|other| other.first == letter.first))?, letter.name))
    }
}

/// The language whose row and tailoring a reader of `tag` expects.
fn known_or(tag: &str) -> &str {
    known(tag).unwrap_or(tag)
}

fn letter(written: &'static str) -> Option<Letter> {
    let (name, first) = written.split_once('=').unwrap_or((written, written));
    Some(Letter { name, first, script: Script::of(first.chars().next()?)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(tag: &str, titles: &[&'static str]) -> Vec<&'static str> {
        let alphabet = Alphabet::of(tag);
        titles.iter().map(|title| alphabet.letter(alphabet.key(title)).map_or("#", |(_, name)| name)).collect()
    }

    #[test]
    fn a_title_is_under_the_letter_of_its_language() {
        for (tag, titles, expected) in [
            ("de", vec!["Äpfel", "Öl", "ß", "Was ist ein Zeiger?", "404"], vec!["A", "O", "S", "Z", "#"]),
            ("sv", vec!["Äpple", "Åska", "Öl", "Zebra"], vec!["Ä", "Å", "Ö", "Z"]),
            ("es", vec!["¿Qué es un ñandú?", "Niño"], vec!["Ñ", "N"]),
            ("cs", vec!["Chyba", "Cena", "Čas", "Řez"], vec!["CH", "C", "Č", "Ř"]),
            ("ru", vec!["Чтение", "Что такое ёлка?", "SQL"], vec!["Ч", "Е", "S"]),
            ("uk", vec!["Їжак", "Ґрунт"], vec!["Ї", "Ґ"]),
            ("fr", vec!["Qu'est-ce qu'un verrou ?", "L'État"], vec!["V", "E"]),
            ("tr", vec!["Işık", "İnek", "Çay"], vec!["I", "İ", "Ç"]),
            ("ar", vec!["ما هو البحث؟", "أين الفهرس", "قناة"], vec!["ب", "ف", "ق"]),
            ("he", vec!["מהו תהליך?", "אינדקס"], vec!["ת", "א"]),
            ("fa", vec!["پایگاه", "گره"], vec!["پ", "گ"]),
            ("hi", vec!["इंडेक्स", "क्वेरी"], vec!["इ", "क"]),
            ("th", vec!["เครื่อง", "ไทย", "ฐานข้อมูล"], vec!["ค", "ท", "ฐ"]),
            ("ja", vec!["カフェ", "ガベージ", "索引", "Go"], vec!["か", "か", "漢字", "G"]),
            ("ko", vec!["까닭", "데이터", "하나"], vec!["ㄱ", "ㄷ", "ㅎ"]),
            ("zh", vec!["索引", "数据库", "啊", "Go"], vec!["S", "S", "A", "G"]),
            ("zh-TW", vec!["一", "資料庫", "Go"], vec!["1劃", "13劃", "G"]),
            ("pt-PT", vec!["O que é um índice?"], vec!["I"]),
            ("el", vec!["Ώρα"], vec!["Ω"]),
            ("eo", vec!["Ĉu", "Дом"], vec!["C", "Д"]),
        ] {
            assert_eq!(letters(tag, &titles), expected, "{tag}");
        }
    }

    #[test]
    fn letters_are_in_the_order_of_the_language() {
        let order = |tag: &str, keys: &[&str]| {
            let alphabet = Alphabet::of(tag);
            let mut sorted = keys.to_vec();
            sorted.sort_by(|one, other| alphabet.compare(one, other));
            sorted.join(" ")
        };
        assert_eq!(order("sv", &["ö", "z", "å", "ä", "a"]), "a z å ä ö");
        assert_eq!(order("de", &["ö", "z", "o", "p"]), "o ö p z");
        assert_eq!(order("da", &["å", "ø", "æ", "z"]), "z æ ø å");
        assert_eq!(order("cs", &["ch", "h", "i", "c"]), "c h ch i");
        // Latin names come after the language's own letters or before them, never between.
        let alphabet = Alphabet::of("ru");
        let place = |key: &str| alphabet.letter(key).expect("it is a letter").0;
        assert!(place("Я") < place("A") && place("А") < place("Я"));
        let chinese = Alphabet::of("zh");
        let place = |key: &str| chinese.letter(key).expect("it is a letter").0;
        assert_eq!(place("索引"), place("SQL"));
        assert!(place("啊") < place("索引"));
    }
}

//! How the words of each language are folded, cut and left out: a row a language, compiled when it is first asked for. The page gets
//! the row of its book's language ([`Analysis::page_rules`](super::Analysis::page_rules)) and follows the same steps,
//! `themes/default/js/search_language.js`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use super::{asia, europe};
use crate::text::fold;

/// Endings or prefixes of which the longest that a word has is cut off where so many UTF-16 units of the word are left. `ies:y` puts
/// letters in its place.
pub(super) type Step = (usize, &'static str);

/// The row of a language.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    /// Its primary subtags.
    pub(super) tags: &'static [&'static str],
    /// Words that say little, as they are written.
    pub(super) stop: &'static str,
    /// Letters that keep their marks: single ones and ranges (`a-z`).
    pub(super) keeps: &'static str,
    /// Letters that are written as others, a group each: the letter, then what takes its place.
    pub(super) spelled: &'static str,
    /// What is cut off the start of a word.
    pub(super) prefixes: &'static [Step],
    /// What is cut off its end, after that.
    pub(super) endings: &'static [Step],
    /// Words written together with the next one; a word may begin with such a letter all the same, so it means both.
    pub(super) clitics: &'static str,
    /// How text without blanks is cut.
    pub(super) runs: Runs,
    /// What else is peculiar to it.
    pub(super) habits: &'static [Habit],
}

/// How text without blanks between its words is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Runs {
    /// Ideographs and kana, as everywhere.
    Any,
    /// The same; pairs with one of [`CHINESE_PARTICLES`] say little.
    Chinese,
    /// Katakana in a row is a word; pairs of hiragana say little.
    Japanese,
    /// Thai letters, too.
    Thai,
    /// Hangul, too: blanks between words are a matter of taste.
    Korean,
}

/// What is peculiar to a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Habit {
    /// Words of ASCII letters are English ones.
    EnglishWords,
    /// Words are written together: their parts are found where the book has them as words.
    Compounds,
    /// An apostrophe is between two words: `l'index`.
    Elision,
    /// `ae`, `oe`, `ue` are other spellings of letters with marks.
    Digraphs,
    /// Traditional and simplified ideographs are the same.
    Variants,
}

/// What most languages have in common.
pub(super) const PLAIN: Rules = Rules {
    tags: &[],
    stop: "",
    keeps: "",
    spelled: "",
    prefixes: &[],
    endings: &[],
    clitics: "",
    runs: Runs::Any,
    habits: &[],
};

/// Particles: a pair of ideographs with one of them is no word.
pub(super) const CHINESE_PARTICLES: &str = "的了吗呢么吧啊着之是";

/// A row, ready for use.
pub(super) struct Compiled {
    pub(super) rules: Rules,
    /// [`Rules::stop`] as words are compared.
    pub(super) stop: BTreeSet<String>,
    pub(super) prefixes: Vec<Cutter>,
    pub(super) endings: Vec<Cutter>,
    keeps: Vec<RangeInclusive<char>>,
    spelled: BTreeMap<char, &'static str>,
}

/// A [`Step`], ready for use.
pub(super) struct Cutter {
    least: usize,
    replacements: HashMap<&'static str, &'static str>,
}

/// The row of a language by its primary subtag; `None` for English and for languages without a row.
pub(super) fn of(subtag: &str) -> Option<&'static Compiled> {
    static ROWS: LazyLock<Vec<Compiled>> =
        LazyLock::new(|| europe::ROWS.iter().chain(asia::ROWS).map(|row| Compiled::new(*row)).collect());
    ROWS.iter().find(|row| row.rules.tags.contains(&subtag))
}

impl Compiled {
    fn new(rules: Rules) -> Self {
        let letters: Vec<char> = rules.keeps.chars().collect();
        let mut keeps = Vec::new();
        let mut at = 0;
        while let Some(first) = letters.get(at) {
            let is_range = letters.get(at + 1) == Some(&'-');
            let last = if is_range { letters.get(at + 2).unwrap_or(first) } else { first };
            keeps.push(*first..=*last);
            at += if is_range { 3 } else { 1 };
        }
        let spelled = rules.spelled.split(' ').filter_map(|group| {
            let letter = group.chars().next()?;
            Some((letter, &group[letter.len_utf8()..]))
        });
        let mut compiled = Self {
            spelled: spelled.collect(),
            keeps,
            stop: BTreeSet::new(),
            prefixes: rules.prefixes.iter().map(Cutter::new).collect(),
            endings: rules.endings.iter().map(Cutter::new).collect(),
            rules,
        };
        compiled.stop =
            rules.stop.split_whitespace().map(|word| compiled.folded(word, &BTreeMap::new()).to_lowercase()).collect();
        compiled
    }

    pub(super) fn has(&self, habit: Habit) -> bool {
        self.rules.habits.contains(&habit)
    }

    /// A text as terms are made of it; `variants` are ideographs that others take the place of.
    pub(super) fn folded(&self, text: &str, variants: &BTreeMap<char, char>) -> String {
        use unicode_normalization::UnicodeNormalization as _;
        let elides = self.has(Habit::Elision);
        let mut out = String::with_capacity(text.len());
        let mut buffer = [0; 4];
        for letter in text.nfkc() {
            let letter = variants.get(&letter).copied().unwrap_or(letter);
            if elides && matches!(letter, '\'' | '’') {
                out.push(' ');
            } else if let Some(plain) = self.spelled.get(&letter) {
                out.push_str(plain);
            } else if letter.is_ascii() || self.keeps.iter().any(|range| range.contains(&letter)) {
                out.push(letter);
            } else {
                out.push_str(&fold::folded(letter.encode_utf8(&mut buffer)));
            }
        }
        out
    }

    /// The part that a word has in common with its other forms.
    pub(super) fn cut(&self, word: &str) -> String {
        let mut word = if self.has(Habit::Digraphs) { with_umlauts(word) } else { word.to_owned() };
        for step in &self.prefixes {
            step.cut_start(&mut word);
        }
        for step in &self.endings {
            step.cut_end(&mut word);
        }
        word
    }
}

impl Cutter {
    fn new((least, pieces): &Step) -> Self {
        let replacements =
            pieces.split_whitespace().map(|piece| piece.split_once(':').unwrap_or((piece, ""))).collect();
        Self { least: *least, replacements }
    }

    fn cut_end(&self, word: &mut String) {
        let mut units = 0;
        for (at, letter) in word.char_indices() {
            if let Some(replacement) = self.replacements.get(&word[at..]).filter(|_| units >= self.least) {
                word.truncate(at);
                word.push_str(replacement);
                return;
            }
            units += letter.len_utf16();
        }
    }

    fn cut_start(&self, word: &mut String) {
        let mut units = 0;
        for (at, letter) in word.char_indices().rev() {
            if let Some(replacement) =
                self.replacements.get(&word[..at]).filter(|_| units + letter.len_utf16() >= self.least)
            {
                word.replace_range(..at, replacement);
                return;
            }
            units += letter.len_utf16();
        }
    }
}

/// `schlussel` for `schluessel`: `ue` is two letters after `a`, `e` and `q`.
fn with_umlauts(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        out.push(letter);
        let may_be_one = matches!(letter, 'a' | 'o') || letter == 'u' && !matches!(before, 'a' | 'e' | 'q');
        before = letter;
        if may_be_one && letters.next_if_eq(&'e').is_some() {
            before = 'e';
        }
    }
    out
}

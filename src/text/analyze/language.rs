//! The analysis of a language: what its row decides, or what English does.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::json;

use super::hanzi;
use super::rules::{self, CHINESE_PARTICLES, Compiled, Habit, Runs};
use super::{STOP_WORDS, Word};
use crate::text::fold;
use crate::text::stem::stem;

/// How text of a language becomes words.
#[derive(Clone, Default)]
pub struct Analysis {
    /// The row of the language; `None` for English and for languages without one.
    row: Option<&'static Compiled>,
    /// Ideographs to those that take their place.
    variants: Arc<BTreeMap<char, char>>,
}

impl Analysis {
    /// The analysis of a language by its BCP 47 tag.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let subtag = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let row = rules::of(&subtag);
        let has_variants = row.is_some_and(|row| row.has(Habit::Variants));
        Self { row, variants: if has_variants { hanzi::all() } else { Arc::default() } }
    }

    /// The primary subtag of the language whose row it is.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.row.map_or("en", |row| row.rules.tags[0])
    }

    /// The same for queries of a book: only ideographs that take the place of others in `has` are replaced, which a page can know.
    #[must_use]
    pub fn within(&self, has: &BTreeSet<char>) -> Self {
        let kept = self.variants.iter().filter(|(_, simplified)| has.contains(simplified));
        Self { row: self.row, variants: Arc::new(kept.map(|(from, to)| (*from, *to)).collect()) }
    }

    /// The ideographs that are replaced, each with the one that takes its place after it.
    #[must_use]
    pub fn variants(&self) -> String {
        hanzi::written(&self.variants)
    }

    /// The same with ideographs as [`Self::variants`] has them.
    #[must_use]
    pub fn with_variants(self, variants: &str) -> Self {
        Self { variants: Arc::new(hanzi::read(variants)), ..self }
    }

    /// Whether words are written together, so that the parts of one are words as well.
    #[must_use]
    pub fn has_compounds(&self) -> bool {
        self.row.is_some_and(|row| row.has(Habit::Compounds))
    }

    /// A text as terms are made of it.
    #[must_use]
    pub fn folded<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.row {
            None => fold::folded(text),
            Some(row) if text.is_ascii() && !(row.has(Habit::Elision) && text.contains('\'')) => Cow::Borrowed(text),
            Some(row) => Cow::Owned(row.folded(text, &self.variants)),
        }
    }

    /// What a folded word in small letters has in common with its other forms.
    #[must_use]
    pub fn stem(&self, word: &str) -> String {
        let Some(row) = self.row else { return stem(word) };
        if !word.chars().all(char::is_alphabetic) {
            return word.to_owned();
        }
        let cut = row.cut(word);
        if row.has(Habit::EnglishWords) { stem(&cut) } else { cut }
    }

    /// The stems of words; stop words are left out beside others.
    pub(super) fn terms(&self, words: impl Iterator<Item = String>) -> Vec<String> {
        let words: Vec<String> = words.collect();
        let telling: Vec<String> =
            words.iter().filter(|word| !self.is_stop_word(word)).map(|word| self.stem(word)).collect();
        if telling.is_empty() { words.iter().map(|word| self.stem(word)).collect() } else { telling }
    }

    /// Whether a word means little on its own.
    #[must_use]
    pub fn is_stop_word(&self, word: &str) -> bool {
        let is_english = || STOP_WORDS.binary_search(&word).is_ok();
        match self.row {
            None => is_english(),
            Some(row) => row.stop.contains(word) || row.has(Habit::EnglishWords) && is_english(),
        }
    }

    /// Words that mean little on their own, folded.
    #[must_use]
    pub fn stop_words(&self) -> Vec<&str> {
        let Some(row) = self.row else { return STOP_WORDS.to_vec() };
        let english = STOP_WORDS.iter().copied().filter(|_| row.has(Habit::EnglishWords));
        english.chain(row.stop.iter().map(String::as_str)).collect()
    }

    /// Whether ideographs mean little on their own.
    pub(super) fn is_weak(&self, letters: &str) -> bool {
        let Some(row) = self.row else { return false };
        let is_weak = match row.rules.runs {
            Runs::Chinese => letters.contains(|letter| CHINESE_PARTICLES.contains(letter)),
            Runs::Japanese => letters.chars().all(|letter| matches!(letter, '\u{3041}'..='\u{309f}')),
            Runs::Any | Runs::Thai | Runs::Korean => false,
        };
        is_weak || row.stop.contains(letters)
    }

    /// A word without the words that may be written together with it.
    pub(super) fn without_clitics(&self, word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        let Some(row) = self.row.filter(|row| !row.rules.clitics.is_empty()) else { return Vec::new() };
        if !letters.iter().all(|letter| letter.is_alphabetic()) {
            return Vec::new();
        }
        let clitics = letters.iter().take_while(|letter| row.rules.clitics.contains(**letter)).count().min(MAX_CLITICS);
        let starts = (1..=clitics).filter(|start| letters.len() - start >= MIN_REST);
        starts.map(|start| letters[start..].iter().collect()).collect()
    }

    /// Whether a word of one letter may be the beginning of others: an ideograph, in English any letter of another script.
    #[must_use]
    pub fn may_begin(&self, word: &Word) -> bool {
        match self.row {
            None => !word.shown.is_ascii(),
            Some(row) => row.rules.runs != Runs::Japanese && word.shown.chars().all(|letter| self.is_ideograph(letter)),
        }
    }

    /// Whether each ideograph of a pair means something: a book that lacks the pair may have them apart. They are indexed where questions are
    /// looked for first, not in answers.
    #[must_use]
    pub fn has_letters(&self, word: &Word) -> bool {
        let has_meaning = self.row.is_some_and(|row| matches!(row.rules.runs, Runs::Chinese | Runs::Japanese));
        let letters =
            || word.shown.chars().filter(|letter| self.is_ideograph(*letter) && !self.is_kana(*letter)).count();
        has_meaning && !word.is_stop && !word.is_whole && letters() == 2
    }

    /// Whether a word is a piece of text without blanks, cut without a look at its meaning; never in English.
    #[must_use]
    pub fn is_piece(&self, word: &Word) -> bool {
        self.row.is_some() && !word.is_whole && word.shown.chars().all(|letter| self.is_ideograph(letter))
    }

    pub(super) fn runs(&self) -> Runs {
        self.row.map_or(Runs::Any, |row| row.rules.runs)
    }

    /// What the page must know of the language, as JSON; `None` for English.
    #[must_use]
    pub fn page_rules(&self) -> Option<String> {
        let row = self.row?;
        let rules = &row.rules;
        let stop: Vec<&str> = row.stop.iter().map(String::as_str).collect();
        let weak = match rules.runs {
            Runs::Chinese => format!("[{CHINESE_PARTICLES}]"),
            Runs::Japanese => "^[\u{3041}-\u{309f}]+$".to_owned(),
            Runs::Any | Runs::Thai | Runs::Korean => String::new(),
        };
        let rules = json!({
            "stop": stop.join(" "),
            "weak": weak,
            "keeps": rules.keeps,
            "spelled": rules.spelled,
            "prefixes": rules.prefixes,
            "endings": rules.endings,
            "clitics": rules.clitics,
            "runs": format!("{:?}", rules.runs),
            "hasEnglish": row.has(Habit::EnglishWords),
            "elides": row.has(Habit::Elision),
            "hasDigraphs": row.has(Habit::Digraphs),
        });
        Some(rules.to_string())
    }
}

/// How many words may be written together before one.
const MAX_CLITICS: usize = 2;
/// Fewest letters of the word after them.
const MIN_REST: usize = 3;

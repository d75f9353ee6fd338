//! A query's words into what is looked up for each: terms, each with a weight.

use std::collections::BTreeSet;

use super::correct::corrected_word;
use super::index::{Index, script_order};
use super::lexicon::MAX_BEGINNING;
use super::words::MIN_STEM;
use crate::model::search_field::{ID, QUESTION};
use crate::text::analyze::{SPAN, Word, squeezed};
use crate::text::fold::without_digraphs;

/// Weight of a synonym.
pub(super) const SYNONYM: f64 = 0.9;
/// Weight of a term that only begins with the last word.
pub(super) const PREFIX: f64 = 0.7;
/// Weight of a corrected word.
pub(super) const CORRECTED: f64 = 0.8;
/// Weight of one term of a name that does not occur as a whole, and of a name without its signs.
pub(super) const PARTIAL: f64 = 0.5;
/// How many words of a query count.
pub(super) const MAX_WORDS: usize = 32;
/// Fewest letters of each of two words that are written together, or apart.
pub(super) const MIN_HALF: usize = 3;
/// Most letters by which it may.
pub(super) const MAX_SUFFIX: usize = 7;
/// What a word being typed may be on its way to behind its stem.
pub(super) const SUFFIXES: &[&str] = &[
    "ability", "able", "ably", "al", "ally", "ance", "ances", "ancy", "ant", "ants", "ate", "ated", "ates", "ating",
    "ation", "ational", "ations", "ative", "ed", "ence", "ences", "ency", "ent", "ently", "ents", "er", "eries", "ers",
    "ery", "es", "ful", "fully", "ic", "ical", "ies", "ility", "ing", "ings", "ion", "ional", "ions", "ise", "ism",
    "ity", "ive", "ively", "ization", "ize", "ized", "izer", "izes", "izing", "less", "ly", "ment", "ments", "ness",
    "or", "ors", "ous", "ously", "y",
];
/// How many terms the beginning of a word stands for.
pub(super) const MAX_EXPANSIONS: usize = 200;

/// Words that connect others and say nothing beside them.
const CONNECTING: [&str; 7] = ["avoid", "between", "difference", "differences", "versus", "vs", "without"];
/// Function words of other languages than English. Beside another one of them such a word is no abbreviation: in
/// `que es un pod` the second word has no synonyms.
const FOREIGN: [&str; 40] = [
    "al", "als", "au", "che", "come", "como", "con", "da", "das", "de", "del", "den", "der", "des", "di", "die", "do",
    "du", "e", "ein", "eine", "el", "en", "es", "est", "et", "il", "ist", "la", "le", "les", "los", "o", "per", "que",
    "se", "un", "una", "und", "y",
];

/// A word of the query, ready to be looked up.
pub(super) struct Unit {
    pub(super) shown: String,
    pub(super) is_stop: bool,
    /// Whether the reader is told when the best question lacks it.
    pub(super) is_told: bool,
    pub(super) variants: Vec<Variant>,
}

/// Terms that must all occur.
pub(super) struct Variant {
    pub(super) weight: f64,
    pub(super) terms: Vec<String>,
    /// Whether they are parts of a name that the book has as a whole.
    pub(super) is_part: bool,
}

/// What is looked up for the words of `text`; words that were replaced by others go to `corrected`.
pub(super) fn units(index: &Index, text: &str, corrected: &mut Vec<(String, String)>) -> tantivy::Result<Vec<Unit>> {
    let all = query_words(index, text)?;
    let is_typing = !text.ends_with(char::is_whitespace);
    let is_content = |word: &Word| !word.is_stop && !CONNECTING.contains(&word.shown.as_str());
    let has_content = all.iter().any(is_content);
    let foreign = all.iter().filter(|word| FOREIGN.contains(&word.shown.as_str())).count();
    let count = all.len();
    let mut units: Vec<Unit> = Vec::new();
    let mut seen: Vec<&Vec<Vec<String>>> = Vec::new();
    let whole = index.words.analysis.span(text).filter(|_| text.split_whitespace().nth(1).is_some());
    if let Some(whole) = whole.filter(|_| count > 1)
        && index.has_term(&whole)?
    {
        let variants = vec![Variant { weight: 1.0, terms: vec![whole.clone()], is_part: false }];
        units.push(Unit { shown: whole, is_stop: false, is_told: false, variants });
    }
    for (place, word) in all.iter().enumerate() {
        if units.len() == MAX_WORDS || units.iter().any(|unit| unit.shown == word.shown) {
            continue;
        }
        let is_foreign = foreign > 1 && FOREIGN.contains(&word.shown.as_str());
        let lookup = Lookup {
            index,
            word,
            before: place.checked_sub(1).map(|before| &all[before]),
            after: all.get(place + 1),
            has_synonyms: !is_foreign,
            is_beginning: is_typing && place + 1 == count,
        };
        let is_stop = word.is_stop || has_content && !is_content(word);
        // Pieces of words say nothing to a reader.
        let is_told = !is_stop && !seen.contains(&&word.alternatives) && !index.words.analysis.is_piece(word);
        seen.push(&word.alternatives);
        units.push(Unit { shown: word.shown.clone(), is_stop, is_told, variants: lookup.variants(corrected)? });
    }
    Ok(units)
}

/// The words of a query. A piece of code that the book explains is one, its own words being its parts.
fn query_words(index: &Index, text: &str) -> tantivy::Result<Vec<Word>> {
    let mut all: Vec<Word> = Vec::new();
    let is_alone = text.split_whitespace().nth(1).is_none();
    for chunk in text.split_whitespace() {
        let inner = index.words.analysis.words(chunk);
        match index.words.analysis.typed_span(chunk) {
            Some(span) if index.has_term(&span)? => {
                let mut alternatives = vec![vec![span.clone()]];
                // Signs are as good in code as in a sentence.
                let is_whole = !matches!(inner.as_slice(), [word] if has_signs(&word.shown));
                match inner.as_slice() {
                    [] => {}
                    [word] => alternatives.extend(word.alternatives.clone()),
                    several => {
                        let telling = several.iter().filter(|word| !word.is_stop);
                        let firsts: Vec<String> = telling.flat_map(|word| word.alternatives[0].clone()).collect();
                        alternatives.extend(Some(firsts).filter(|firsts| !firsts.is_empty()));
                    }
                }
                let is_stop = !is_alone && span.chars().count() == 2;
                let shown = span.trim_start_matches(SPAN).to_owned();
                all.push(Word { shown, alternatives, is_stop, is_whole, joined: None });
            }
            _ => all.extend(inner),
        }
    }
    Ok(all)
}

/// Two neighbors written as one, where they could be halves of one word: both plain words, or one of them a single letter or
/// a number (`uuid v4`).
fn together(first: &Word, second: &Word) -> Option<String> {
    if let Some(joined) = &second.joined {
        return Some(joined.clone());
    }
    let (a, b) = (first.shown.as_str(), second.shown.as_str());
    let is_plain = |word: &str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_short = |word: &str| word.len() == 1 || word.bytes().any(|byte| byte.is_ascii_digit());
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let are_halves = a.len().min(b.len()) >= MIN_HALF || a.len() == 2 && b.len() == 2 || is_short(a) != is_short(b);
    let is_fit = !first.is_stop && !second.is_stop && is_plain(a) && is_plain(b) && !(is_number(a) && is_number(b));
    (is_fit && are_halves).then(|| format!("{a}{b}"))
}

/// A word that is looked up, and what decides its variants.
struct Lookup<'a> {
    index: &'a Index,
    word: &'a Word,
    before: Option<&'a Word>,
    after: Option<&'a Word>,
    has_synonyms: bool,
    /// Whether more of it may follow.
    is_beginning: bool,
}

impl Lookup<'_> {
    fn variants(&self, corrected: &mut Vec<(String, String)>) -> tantivy::Result<Vec<Variant>> {
        let Self { index, word, is_beginning, .. } = *self;
        let mut variants = self.own()?;
        let size = word.shown.chars().count();
        let is_whole = word.is_whole && index.has_terms(&word.alternatives[0])?;
        if self.has_synonyms {
            for meaning in index.words.synonyms_of(word) {
                add(index, SYNONYM, meaning, &mut variants)?;
            }
        }
        for (first, second) in [(self.before, Some(word)), (Some(word), self.after)] {
            let (Some(first), Some(second)) = (first, second) else { continue };
            let Some(compound) = together(first, second) else { continue };
            match &second.joined {
                Some(_) => add(index, 1.0, &[compound], &mut variants)?,
                None => add_word(index, SYNONYM, &compound, &mut variants)?,
            }
        }
        if is_beginning && !is_whole {
            if size <= MAX_BEGINNING {
                add(index, PREFIX, &[format!("^{}", word.shown)], &mut variants)?;
            } else {
                let longer = index.longer_terms(&squeezed(&word.shown))?;
                variants.extend(longer.into_iter().map(|term| Variant::of(PREFIX, term)));
            }
        }
        if size == 1 && index.words.analysis.may_begin(word) {
            variants.extend(index.longer_terms(&word.shown)?.into_iter().map(|term| Variant::of(1.0, term)));
        }
        if variants.is_empty() && is_beginning && size > 3 {
            add_stem(index, &word.shown, &mut variants)?;
        }
        if variants.is_empty() && is_beginning && size > 3 {
            let longer = index
                .words
                .vocabulary
                .range(word.shown.clone()..)
                .take_while(|(other, _)| other.starts_with(&word.shown));
            for (other, _) in longer.take(MAX_EXPANSIONS) {
                add_word(index, PREFIX, other, &mut variants)?;
            }
        }
        if variants.is_empty() {
            self.respell(corrected, &mut variants)?;
        }
        Ok(variants)
    }

    /// The word's own alternatives.
    fn own(&self) -> tantivy::Result<Vec<Variant>> {
        let Self { index, word, .. } = *self;
        let mut variants = Vec::new();
        let has_signs = has_signs(&word.shown);
        for (place, alternative) in word.alternatives.iter().enumerate() {
            if index.words.analysis.is_piece(word) {
                // Its letters take the place of a pair that the book lacks.
                if variants.is_empty() {
                    add(index, if place > 0 { PARTIAL } else { 1.0 }, alternative, &mut variants)?;
                }
                continue;
            }
            let is_bare = has_signs && !variants.is_empty() && !self::has_signs(&alternative[0]);
            let weight = if is_bare { PARTIAL } else { 1.0 };
            // The first letters of a word are looked up as that, unless they are a word that questions have.
            let may_be_more = self.is_beginning && !has_signs && word.shown.chars().count() <= MAX_BEGINNING;
            if !may_be_more || index.has_prominent(alternative)? {
                add(index, weight, alternative, &mut variants)?;
                if place > 0 && word.is_whole && variants.len() > 1 {
                    variants.last_mut().expect("there are several").is_part = true;
                }
            }
        }
        Ok(variants)
    }

    /// Other spellings of a word that the book does not have.
    fn respell(&self, corrected: &mut Vec<(String, String)>, variants: &mut Vec<Variant>) -> tantivy::Result<()> {
        let Self { index, word, .. } = *self;
        if let Some(plain) = without_digraphs(&word.shown) {
            add_word(index, SYNONYM, &plain, variants)?;
        }
        if variants.is_empty() {
            let pieces = at_digits(&word.shown);
            if pieces.len() > 1 {
                let terms = pieces
                    .iter()
                    .filter_map(|piece| Some(index.words.analysis.words(piece).first()?.alternatives[0].clone()));
                add(index, SYNONYM, &terms.flatten().collect::<Vec<_>>(), variants)?;
            }
        }
        if variants.is_empty()
            && let Some(better) = corrected_word(index, &word.shown)
        {
            match better.split_once(' ') {
                Some((first, second)) => add_both(index, CORRECTED, first, second, variants)?,
                None => add_word(index, CORRECTED, &better, variants)?,
            }
            corrected.push((word.shown.clone(), better));
        }
        if variants.is_empty() {
            for term in word.terms() {
                add(index, PARTIAL, &[term.to_owned()], variants)?;
            }
        }
        Ok(())
    }
}

impl Variant {
    fn of(weight: f64, term: String) -> Self {
        Self { weight, terms: vec![term], is_part: false }
    }
}

/// Whether a word or term begins with signs.
fn has_signs(word: &str) -> bool {
    !word.starts_with(|letter: char| letter == '_' || letter.is_alphanumeric())
}

/// A word cut where letters meet digits: `http2` into `http`, `2`.
fn at_digits(word: &str) -> Vec<&str> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut pieces = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    for pair in letters.windows(2) {
        if is_digit(pair[0].1) != is_digit(pair[1].1) {
            pieces.push(&word[start..pair[1].0]);
            start = pair[1].0;
        }
    }
    pieces.push(&word[start..]);
    pieces
}

/// Adds a variant when the book has all of its terms.
fn add(index: &Index, weight: f64, terms: &[String], variants: &mut Vec<Variant>) -> tantivy::Result<()> {
    if !terms.is_empty() && index.has_terms(terms)? {
        variants.push(Variant { weight, terms: terms.to_vec(), is_part: false });
    }
    Ok(())
}

/// Adds the longest stem that a word being typed has outgrown: `isolati` is `isol` and the start of `ation`.
fn add_stem(index: &Index, word: &str, variants: &mut Vec<Variant>) -> tantivy::Result<()> {
    // Offsets count as scripts count them; a stem is ASCII, where that is the same.
    let units: Vec<u16> = word.encode_utf16().collect();
    for end in (MIN_STEM.max(units.len().saturating_sub(MAX_SUFFIX))..units.len()).rev() {
        let (Ok(stem), Ok(rest)) = (String::from_utf16(&units[..end]), String::from_utf16(&units[end..])) else {
            continue;
        };
        if SUFFIXES.iter().any(|suffix| suffix.starts_with(&rest)) {
            add(index, PREFIX, &[stem], variants)?;
        }
        if !variants.is_empty() {
            break;
        }
    }
    Ok(())
}

/// Adds each way that a written word may be indexed.
fn add_word(index: &Index, weight: f64, word: &str, variants: &mut Vec<Variant>) -> tantivy::Result<()> {
    for alternative in index.words.analysis.words(word).iter().flat_map(|word| &word.alternatives) {
        add(index, weight, alternative, variants)?;
    }
    Ok(())
}

/// Adds the first way that each of two written words may be indexed, as one variant.
fn add_both(index: &Index, weight: f64, first: &str, second: &str, variants: &mut Vec<Variant>) -> tantivy::Result<()> {
    let halves = [first, second]
        .map(|half| index.words.analysis.words(half).into_iter().next().map(|word| word.alternatives[0].clone()));
    let terms: Vec<String> = halves.into_iter().flatten().flatten().collect();
    add(index, weight, &terms, variants)
}

impl Index {
    pub(super) fn has_term(&self, term: &str) -> tantivy::Result<bool> {
        self.is_in(&(0..self.fields.len()).collect::<Vec<_>>(), term)
    }

    fn has_terms(&self, terms: &[String]) -> tantivy::Result<bool> {
        for term in terms {
            if !self.has_term(term)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether each term is in a question or an id.
    fn has_prominent(&self, terms: &[String]) -> tantivy::Result<bool> {
        for term in terms {
            if !self.is_in(&[QUESTION, ID], term)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn is_in(&self, fields: &[usize], term: &str) -> tantivy::Result<bool> {
        for reader in self.searcher.segment_readers() {
            for field in fields.iter().map(|place| &self.fields[*place]) {
                if reader.inverted_index(*field)?.terms().term_ord(term)?.is_some() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The first [`MAX_EXPANSIONS`] terms in [`script_order`] that begin with `prefix` and are longer.
    fn longer_terms(&self, prefix: &str) -> tantivy::Result<Vec<String>> {
        let mut found = BTreeSet::new();
        for reader in self.searcher.segment_readers() {
            for field in &self.fields {
                let inverted = reader.inverted_index(*field)?;
                let mut stream = inverted.terms().range().gt(prefix).into_stream()?;
                while stream.advance() && stream.key().starts_with(prefix.as_bytes()) {
                    found.insert(String::from_utf8_lossy(stream.key()).into_owned());
                }
            }
        }
        let mut found: Vec<String> = found.into_iter().collect();
        found.sort_by(|a, b| script_order(a, b));
        found.truncate(MAX_EXPANSIONS);
        Ok(found)
    }
}

//! Queries: what a reader types into the questions that answer it, ranked.
//!
//! `themes/default/js/search.js` follows the same steps with the same numbers, in the same order of operations:
//!
//! 1. The query is cut into words as any text is ([`crate::text::analyze`]); each counts once, the first 32 count.
//! 2. A word becomes *variants*: terms that must all occur, and a weight. Its alternatives weigh 1; its synonyms
//!    [`SYNONYM`]; for the last word, unless a space follows, terms that begin with it [`PREFIX`] (up to two letters
//!    are looked up as beginnings of words of questions). Two neighbors that are a term when written together
//!    (`dead lock`) both mean that, too, at [`SYNONYM`]. Without any: the stem that the last word has outgrown
//!    ([`SUFFIXES`]), then vocabulary that begins with it, then a word of the vocabulary one edit away, two of its words
//!    written together (`flamegraph`), a word two edits away ([`CORRECTED`]), then any one term of it ([`PARTIAL`]).
//!    Synonyms are those of the word as written, or else of its stem, so that `crashes` has those of `crash`. Beside a name
//!    with its signs (`$lookup`), where the book has that, the name alone weighs [`PARTIAL`].
//! 3. A term's score in a question is the sum over the fields of boost times tantivy's BM25; a variant's is its weight
//!    times the sum of its terms', a word's that of its best variant.
//! 4. How much a word counts is its *share*: the square root of `ln(1 + N / n) / ln(1 + N)` where `n` of the book's `N`
//!    questions have it, 1 where none has, [`STOP_SHARE`] for a stop word.
//! 5. The words' scores are added. Of what comes from the words of the question ([`QUESTION`] and [`STARTS`]) only [`CHANCE`]
//!    counts at once, the rest by how much of the query is in the question, its tags or its id: one word of many stands
//!    there by chance. The sum is multiplied by the share of words found, and by up to [`TITLE`], [`EXACT`] and [`NAMED`]
//!    more the more of the query is in the question, its tags or its id, and the more of the question or of the id is in
//!    the query.
//! 6. Hits below [`FLOOR`] of the best are left out; equal scores keep the book's order.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use tantivy::query::{EnableScoring, Query as _, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED, Term};

use super::index::{ID, Index, QUESTION, STARTS, TAGS, script_order};
use super::lexicon::MAX_BEGINNING;
use crate::error::Error;
use crate::text::analyze::{Word, words};

/// Weight of a synonym.
pub const SYNONYM: f64 = 0.9;
/// Weight of a term that only begins with the last word.
pub const PREFIX: f64 = 0.7;
/// Weight of a corrected word.
pub const CORRECTED: f64 = 0.8;
/// Weight of one term of a name that does not occur as a whole, and of a name without its signs.
pub const PARTIAL: f64 = 0.5;
/// What a query that stands in the question as a whole gains.
pub const TITLE: f64 = 1.0;
/// What it gains besides when the question has no other words.
pub const EXACT: f64 = 1.0;
/// What a query gains that is a question's id and nothing else.
pub const NAMED: f64 = 1.0;
/// What a stop word counts of a word.
pub const STOP_SHARE: f64 = 0.05;
/// What counts at once of a score that comes from the question's words.
pub const CHANCE: f64 = 0.5;
/// Share of the best score below which a hit is left out.
pub const FLOOR: f64 = 0.02;
/// How many words of a query count.
pub const MAX_WORDS: usize = 32;
/// Fewest letters of each of two words that are written together, or apart.
pub const MIN_HALF: usize = 3;
/// Fewest letters of a stem that a word being typed may have outgrown.
pub const MIN_STEM: usize = 4;
/// Most letters by which it may.
pub const MAX_SUFFIX: usize = 7;
/// What a word being typed may be on its way to behind its stem.
pub const SUFFIXES: &[&str] = &[
    "ability", "able", "ably", "al", "ally", "ance", "ances", "ancy", "ant", "ants", "ate", "ated", "ates", "ating",
    "ation", "ational", "ations", "ative", "ed", "ence", "ences", "ency", "ent", "ently", "ents", "er", "eries", "ers",
    "ery", "es", "ful", "fully", "ic", "ical", "ies", "ility", "ing", "ings", "ion", "ional", "ions", "ise", "ism",
    "ity", "ive", "ively", "ization", "ize", "ized", "izer", "izes", "izing", "less", "ly", "ment", "ments", "ness",
    "or", "ors", "ous", "ously", "y",
];
/// How many terms the beginning of a word stands for.
pub const MAX_EXPANSIONS: usize = 200;

/// What a reader asks for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// As typed.
    pub text: String,
    /// Terms of the facets that a hit must have: `@topic/sql`, `@level/novice`, `@tag/defer`.
    pub facets: Vec<String>,
}

/// One question found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Indexes [`crate::book::Book::questions`].
    pub question: usize,
    /// Higher is better; comparable within one query only.
    pub score: f64,
}

/// What a query found, and what was changed about it to find that.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Best first.
    pub hits: Vec<Hit>,
    /// Words replaced by others: as typed, as searched for.
    pub corrected: Vec<(String, String)>,
    /// Words that the best hit does not have, stop words aside.
    pub without: Vec<String>,
}

/// A word of the query, ready to be looked up.
struct Unit {
    shown: String,
    is_stop: bool,
    variants: Vec<Variant>,
}

/// A weight and terms that must all occur.
type Variant = (f64, Vec<String>);

/// Documents with their scores for a term or a word.
type Scores = BTreeMap<u32, Score>;

#[derive(Clone, Copy, Default)]
struct Score {
    sum: f64,
    /// How much of the sum comes from the question's words.
    asked: f64,
    /// Where the document has it: [`IN_TITLE`], [`IN_ID`].
    places: u8,
}

/// In the question, its tags or its id.
const IN_TITLE: u8 = 1;
/// In its id.
const IN_ID: u8 = 2;

/// Ranks the book's questions for a query.
///
/// # Errors
/// Fails when tantivy does.
pub fn search(index: &Index, query: &Query) -> Result<Answer, Error> {
    ranked(index, query).map_err(|error| Error::Template(format!("search index: {error}")))
}

fn ranked(index: &Index, query: &Query) -> tantivy::Result<Answer> {
    let mut answer = Answer::default();
    let units = units(index, &query.text, &mut answer.corrected)?;
    let mut terms: HashMap<String, Scores> = HashMap::new();
    let mut totals: BTreeMap<u32, Total> = BTreeMap::new();
    let mut all = 0.0;
    for (place, unit) in units.iter().enumerate() {
        let found = unit_scores(index, unit, &mut terms)?;
        let share = if unit.is_stop { STOP_SHARE } else { rarity(index.searcher.num_docs(), found.len()) };
        all += share;
        for (document, score) in found {
            let total = totals.entry(document).or_default();
            total.score += score.sum;
            total.asked += score.asked;
            total.share += share;
            total.words.push(place);
            if score.places & IN_TITLE != 0 {
                total.title_share += share;
                total.title_words += 1.0;
            }
            if score.places & IN_ID != 0 {
                total.id_share += share;
                total.id_words += 1.0;
            }
        }
    }
    for facet in &query.facets {
        let kept = term_scores(index, facet)?;
        totals.retain(|document, _| kept.contains_key(document));
    }
    let mut hits = Vec::with_capacity(totals.len());
    for (document, total) in &totals {
        let in_title = total.title_share / all;
        let exact = (total.title_words / length(index, QUESTION, *document)?).min(1.0);
        let in_id = total.id_share / all;
        let named = (total.id_words / length(index, ID, *document)?).min(1.0);
        let bonus = TITLE * in_title + EXACT * in_title * exact + NAMED * in_id * named;
        let sum = total.score - total.asked * (1.0 - CHANCE) * (1.0 - in_title);
        let score = sum * (total.share / all) * (1.0 + bonus);
        hits.push(Hit { question: *document as usize, score });
    }
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.question.cmp(&b.question)));
    let best = hits.first().map_or(0.0, |hit| hit.score);
    hits.retain(|hit| hit.score >= best * FLOOR);
    let found = hits.first().and_then(|hit| totals.get(&u32::try_from(hit.question).ok()?));
    for (place, unit) in units.iter().enumerate() {
        if !unit.is_stop && !found.is_some_and(|total| total.words.contains(&place)) {
            answer.without.push(unit.shown.clone());
        }
    }
    answer.hits = hits;
    Ok(answer)
}

#[derive(Default)]
struct Total {
    score: f64,
    asked: f64,
    share: f64,
    title_share: f64,
    title_words: f64,
    id_share: f64,
    id_words: f64,
    words: Vec<usize>,
}

/// How much a word counts that `found` of all `questions` have: rare ones more.
fn rarity(questions: u64, found: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no book has 2^52 questions")]
    let (questions, found) = (questions as f64, found as f64);
    if found == 0.0 { 1.0 } else { ((1.0 + questions / found).ln() / (1.0 + questions).ln()).sqrt() }
}

fn units(index: &Index, text: &str, corrected: &mut Vec<(String, String)>) -> tantivy::Result<Vec<Unit>> {
    let all = words(text);
    let is_typing = !text.ends_with(char::is_whitespace);
    let count = all.len();
    let mut units: Vec<Unit> = Vec::new();
    for (place, word) in all.iter().enumerate() {
        if units.len() == MAX_WORDS || units.iter().any(|unit| unit.shown == word.shown) {
            continue;
        }
        let before = place.checked_sub(1).and_then(|before| together(&all[before], word));
        let after = all.get(place + 1).and_then(|after| together(word, after));
        let compounds: Vec<String> = before.into_iter().chain(after).collect();
        let variants = variants(index, word, &compounds, is_typing && place + 1 == count, corrected)?;
        units.push(Unit { is_stop: word.is_stop, shown: word.shown.clone(), variants });
    }
    Ok(units)
}

/// Two words written as one, when both are plain words that could be halves of one.
fn together(first: &Word, second: &Word) -> Option<String> {
    let is_half = |word: &Word| {
        !word.is_stop && word.shown.len() >= MIN_HALF && word.shown.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    (is_half(first) && is_half(second)).then(|| format!("{}{}", first.shown, second.shown))
}

fn variants(
    index: &Index,
    word: &Word,
    compounds: &[String],
    is_beginning: bool,
    corrected: &mut Vec<(String, String)>,
) -> tantivy::Result<Vec<Variant>> {
    let mut variants: Vec<Variant> = Vec::new();
    let size = word.shown.chars().count();
    let has_signs = word.shown.starts_with("--") || word.shown.starts_with('$');
    for alternative in &word.alternatives {
        let weight = if has_signs && !variants.is_empty() { PARTIAL } else { 1.0 };
        // The first letters of a word are looked up as that, unless they are a word that questions have.
        if !is_beginning || size > MAX_BEGINNING || index.has_prominent(alternative)? {
            add(index, weight, alternative, &mut variants)?;
        }
    }
    for meaning in index.synonyms_of(word) {
        add(index, SYNONYM, meaning, &mut variants)?;
    }
    for compound in compounds {
        add_word(index, SYNONYM, compound, &mut variants)?;
    }
    if is_beginning {
        if size <= MAX_BEGINNING {
            add(index, PREFIX, &[format!("^{}", word.shown)], &mut variants)?;
        } else {
            variants.extend(index.longer_terms(&word.shown)?.into_iter().map(|term| (PREFIX, vec![term])));
        }
    }
    if variants.is_empty() && is_beginning && size > 3 {
        add_stem(index, &word.shown, &mut variants)?;
    }
    if variants.is_empty() && is_beginning && size > 3 {
        let longer =
            index.vocabulary.range(word.shown.clone()..).take_while(|(other, _)| other.starts_with(&word.shown));
        for (other, _) in longer.take(MAX_EXPANSIONS) {
            add_word(index, PREFIX, other, &mut variants)?;
        }
    }
    if variants.is_empty()
        && let Some(better) = corrected_word(index, &word.shown)
    {
        match better.split_once(' ') {
            Some((first, second)) => add_both(index, CORRECTED, first, second, &mut variants)?,
            None => add_word(index, CORRECTED, &better, &mut variants)?,
        }
        corrected.push((word.shown.clone(), better));
    }
    if variants.is_empty() {
        for term in word.terms() {
            add(index, PARTIAL, &[term.to_owned()], &mut variants)?;
        }
    }
    Ok(variants)
}

/// Adds a variant when the book has all of its terms.
fn add(index: &Index, weight: f64, terms: &[String], variants: &mut Vec<Variant>) -> tantivy::Result<()> {
    for term in terms {
        if !index.has_term(term)? {
            return Ok(());
        }
    }
    variants.push((weight, terms.to_vec()));
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
    for alternative in words(word).iter().flat_map(|word| &word.alternatives) {
        add(index, weight, alternative, variants)?;
    }
    Ok(())
}

/// Adds the first way that each of two written words may be indexed, as one variant.
fn add_both(index: &Index, weight: f64, first: &str, second: &str, variants: &mut Vec<Variant>) -> tantivy::Result<()> {
    let halves = [first, second].map(|half| words(half).into_iter().next().map(|word| word.alternatives[0].clone()));
    let terms: Vec<String> = halves.into_iter().flatten().flatten().collect();
    add(index, weight, &terms, variants)
}

/// What the word was meant to be: a word one edit away, two words written together, a word two edits away.
fn corrected_word(index: &Index, word: &str) -> Option<String> {
    let nearest = nearest(index, word);
    match nearest {
        Some((1, nearest)) => Some(nearest.to_owned()),
        _ => halves(index, word).or_else(|| nearest.map(|(_, nearest)| nearest.to_owned())),
    }
}

/// Two words of the vocabulary that `word` is when they are written together, parted by a space: where the rarer of the
/// two is most frequent, then the shorter first one.
fn halves(index: &Index, word: &str) -> Option<String> {
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) || word.len() < 2 * MIN_HALF {
        return None;
    }
    let mut best: Option<(u32, usize)> = None;
    for at in MIN_HALF..=word.len() - MIN_HALF {
        let counts = [&word[..at], &word[at..]].map(|half| index.vocabulary.get(half).copied());
        let [Some(first), Some(second)] = counts else { continue };
        let count = first.min(second);
        if best.is_none_or(|(most, _)| count > most) {
            best = Some((count, at));
        }
    }
    best.map(|(_, at)| format!("{} {}", &word[..at], &word[at..]))
}

/// The word of the vocabulary with the fewest edits, then the most questions, then the first in [`script_order`], and how many edits.
fn nearest<'a>(index: &'a Index, word: &str) -> Option<(usize, &'a str)> {
    let letters: Vec<char> = word.chars().collect();
    let most = match letters.len() {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    index
        .vocabulary
        .iter()
        .filter_map(|(other, count)| {
            let other_letters: Vec<char> = other.chars().collect();
            let edits = edits(&letters, &other_letters, most)?;
            Some((edits, *count, other))
        })
        .min_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then_with(|| script_order(a.2, b.2)))
        .map(|(edits, _, other)| (edits, other.as_str()))
}

/// Insertions, deletions, replacements and swaps of neighbours between two words; `None` when more than `most`.
fn edits(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|edits| *edits <= most)
}

fn unit_scores(index: &Index, unit: &Unit, terms: &mut HashMap<String, Scores>) -> tantivy::Result<Scores> {
    let mut best = Scores::new();
    for (weight, variant) in &unit.variants {
        for term in variant {
            if !terms.contains_key(term) {
                terms.insert(term.clone(), term_scores(index, term)?);
            }
        }
        'documents: for document in terms[&variant[0]].keys() {
            let mut score = Score { places: IN_TITLE | IN_ID, ..Score::default() };
            for term in variant {
                let Some(found) = terms[term].get(document) else { continue 'documents };
                score.sum += found.sum;
                score.asked += found.asked;
                score.places &= found.places;
            }
            let entry = best.entry(*document).or_default();
            if weight * score.sum > entry.sum {
                entry.sum = weight * score.sum;
                entry.asked = weight * score.asked;
            }
            entry.places |= score.places;
        }
    }
    Ok(best)
}

/// Boosted scores of a term by tantivy's own scorers, summed over the fields.
fn term_scores(index: &Index, term: &str) -> tantivy::Result<Scores> {
    let mut scores = Scores::new();
    for (place, field) in index.fields.iter().enumerate() {
        let query = TermQuery::new(Term::from_field_text(*field, term), IndexRecordOption::WithFreqs);
        let weight = query.weight(EnableScoring::enabled_from_searcher(&index.searcher))?;
        for reader in index.searcher.segment_readers() {
            let mut scorer = weight.scorer(reader, 1.0)?;
            let mut document = scorer.doc();
            while document != TERMINATED {
                let entry: &mut Score = scores.entry(document).or_default();
                let score = index.boosts[place] * f64::from(scorer.score());
                entry.sum += score;
                if matches!(place, QUESTION | STARTS) {
                    entry.asked += score;
                }
                entry.places |= match place {
                    QUESTION | TAGS | STARTS => IN_TITLE,
                    ID => IN_TITLE | IN_ID,
                    _ => 0,
                };
                document = scorer.advance();
            }
        }
    }
    Ok(scores)
}

/// How many terms a field has in a question, as tantivy remembers it, at least 1.
fn length(index: &Index, field: usize, document: u32) -> tantivy::Result<f64> {
    let norms = index.searcher.segment_reader(0).get_fieldnorms_reader(index.fields[field])?;
    Ok(f64::from(norms.fieldnorm(document).max(1)))
}

impl Index {
    fn has_term(&self, term: &str) -> tantivy::Result<bool> {
        self.is_in(&(0..self.fields.len()).collect::<Vec<_>>(), term)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_is_one_edit() {
        let distance = |a: &str, b: &str| edits(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), 2);
        assert_eq!(distance("mutex", "mutxe"), Some(1));
        assert_eq!(distance("kubernetes", "kubernets"), Some(1));
        assert_eq!(distance("xubernets", "kubernetes"), Some(2));
        assert_eq!(distance("channel", "mutex"), None);
    }
}

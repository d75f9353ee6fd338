//! Queries: what a reader types into the questions that answer it, ranked.
//!
//! `themes/default/js/search_rank.js` and its neighbors follow the same steps with the same numbers, in the same order of
//! operations:
//!
//! 1. Operators are taken out (`operators`); the rest is cut into words as any text is ([`crate::text::analyze`]), but a
//!    piece of code that the book explains (`s[a:b:c]`) is one word. Each counts once, the first 32 count.
//! 2. A word becomes *variants*: terms that must all occur, and a weight. Its alternatives weigh 1; its synonyms
//!    `SYNONYM`; for the last word, unless a space follows, terms that begin with it
//!    `PREFIX` (up to two letters are looked up as beginnings of words of questions). A name that the book
//!    has as a whole stands for itself: what begins with it is left out, and questions that only have its parts come after those
//!    that have the name. Two neighbors that are a term when written together (`dead lock`) both mean that, too. Without any
//!    variant: the stem that the last word has outgrown (`SUFFIXES`), then vocabulary that begins with it,
//!    then one letter for two (`schluessel`), letters and digits apart (`http2`), then a word of the vocabulary one edit away,
//!    two of its words written together (`flamegraph`), a word two edits away (`CORRECTED`), then any
//!    one term of it (`PARTIAL`). Synonyms are those of the word as written, or else of its stem, so that
//!    `crashes` has those of `crash`. Beside a name with its signs (`$lookup`), where the book has that, the name alone weighs
//!    `PARTIAL`.
//! 3. A term's score in a question is the sum over the fields of boost times tantivy's BM25; a variant's is its weight
//!    times the sum of its terms', a word's that of its best variant.
//! 4. How much a word counts is its *share*: the square root of `ln(1 + N / n) / ln(1 + N)` where `n` of the book's `N`
//!    questions have it, 1 where none has, [`STOP_SHARE`] for a stop word and, beside others, for a word that connects them (`vs`).
//! 5. The words' scores are added. Of what comes from the words of the question ([`Part::Question`]) only [`CHANCE`]
//!    counts at once, the rest by how much of the query is in the question, its tags or its id: one word of many is
//!    there by chance. The sum is multiplied by the share of words found, and by up to [`TITLE`], [`EXACT`] and [`NAMED`]
//!    more the more of the query is in the question, its tags or its id, and the more of the question or of the id is in
//!    the query.
//! 6. Hits below [`FLOOR`] of the best are left out; equal scores keep the book's order. Phrases are looked for in the texts of the
//!    first [`QUOTED`] hits; where none has them, their words count as any do. Facets without words list what has them.
//!
//! [`Part::Question`]: crate::model::search_field::Part::Question

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::index::Index;
use super::operators::{Parsed, parse, plain};
use super::scores::{IN_ID, IN_TITLE, length, term_scores, unit_scores};
use super::units::{Unit, units};
use crate::error::Error;
use crate::model::search_field::{ID, QUESTION};
use crate::text::analyze::Word;

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
/// Hits that are looked at for phrases.
pub const QUOTED: usize = 50;

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
    /// Which of [`Answer::sought`] it has, a bit each, low bit first.
    has: u64,
}

/// A word that was looked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Sought {
    /// As typed, in small letters.
    pub shown: String,
    /// How much it counts, up to 1.
    pub share: f64,
    /// Every term that means it; not those of a name's parts where the book has the name.
    pub terms: BTreeSet<String>,
    /// Whether the reader is told when a question lacks it.
    is_told: bool,
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
    /// What was looked for.
    pub sought: Vec<Sought>,
}

#[cfg(test)]
impl Sought {
    /// A word that counts in full.
    pub(super) fn for_test(shown: &str, terms: BTreeSet<String>) -> Self {
        Self { shown: shown.to_owned(), share: 1.0, terms, is_told: true }
    }
}

impl Answer {
    /// Words that a hit does not have, stop words aside.
    #[must_use]
    pub fn lacking(&self, hit: &Hit) -> Vec<String> {
        let lacks = |place: usize| hit.has >> place & 1 == 0;
        let told = self.sought.iter().enumerate().filter(|(place, sought)| sought.is_told && lacks(*place));
        told.map(|(_, sought)| sought.shown.clone()).collect()
    }
}

/// Ranks the book's questions for a query. `texts` gives those of a question that phrases are looked for in.
///
/// # Errors
/// Fails when tantivy does.
pub fn search(index: &Index, query: &Query, texts: &dyn Fn(usize) -> Vec<String>) -> Result<Answer, Error> {
    ranked(index, query, texts).map_err(|error| Error::Template(format!("search index: {error}")))
}

fn ranked(index: &Index, query: &Query, texts: &dyn Fn(usize) -> Vec<String>) -> tantivy::Result<Answer> {
    let mut answer = Answer::default();
    let parsed = parse(index, &query.text)?;
    let units = units(index, &parsed.text, &mut answer.corrected)?;
    let mut totals = totals(index, &units, &mut answer.sought)?;
    keep(index, query, &parsed, &mut totals)?;
    let all: f64 = answer.sought.iter().map(|sought| sought.share).sum();
    for (document, total) in &totals {
        let score = if units.is_empty() { 0.0 } else { total.score(index, *document, all)? };
        answer.hits.push(Hit { question: *document as usize, score, has: total.has });
    }
    answer.hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.question.cmp(&b.question)));
    let best = answer.hits.first().map_or(0.0, |hit| hit.score);
    answer.hits.retain(|hit| hit.score >= best * FLOOR);
    if !parsed.phrases.is_empty() {
        let has_phrases = |hit: &&Hit| {
            let texts: Vec<String> =
                texts(hit.question).iter().map(|text| plain(&index.words.analysis, text)).collect();
            parsed.phrases.iter().all(|phrase| texts.iter().any(|text| text.contains(phrase)))
        };
        let quoting: Vec<Hit> = answer.hits.iter().take(QUOTED).filter(has_phrases).copied().collect();
        if !quoting.is_empty() {
            answer.hits = quoting;
        }
    }
    let lacking = answer.hits.first().map(|hit| answer.lacking(hit));
    let told = || answer.sought.iter().filter(|sought| sought.is_told).map(|sought| sought.shown.clone()).collect();
    answer.without = lacking.unwrap_or_else(told);
    Ok(answer)
}

/// Adds up what each word found.
fn totals(index: &Index, units: &[Unit], sought: &mut Vec<Sought>) -> tantivy::Result<BTreeMap<u32, Total>> {
    let mut terms = HashMap::new();
    let mut totals: BTreeMap<u32, Total> = BTreeMap::new();
    for (place, unit) in units.iter().enumerate() {
        let found = unit_scores(index, unit, &mut terms)?;
        let share = if unit.is_stop { STOP_SHARE } else { rarity(index.searcher.num_docs(), found.len()) };
        let whole = unit.variants.iter().filter(|variant| !variant.is_part);
        sought.push(Sought {
            shown: unit.shown.clone(),
            share,
            terms: whole.flat_map(|variant| variant.terms.clone()).collect(),
            is_told: unit.is_told,
        });
        for (document, score) in found {
            let total = totals.entry(document).or_default();
            total.score += score.sum;
            total.asked += score.asked;
            total.share += share;
            total.has |= 1 << place;
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
    Ok(totals)
}

/// Keeps questions that have all facets and no excluded word.
fn keep(index: &Index, query: &Query, parsed: &Parsed, totals: &mut BTreeMap<u32, Total>) -> tantivy::Result<()> {
    let is_list = parsed.text.trim().is_empty();
    for (place, facet) in query.facets.iter().chain(&parsed.facets).enumerate() {
        let kept = term_scores(index, facet)?;
        if is_list && place == 0 {
            totals.extend(kept.keys().map(|document| (*document, Total::default())));
        }
        totals.retain(|document, _| kept.contains_key(document));
    }
    for word in &parsed.excluded {
        let having = having(index, word)?;
        totals.retain(|document, _| !having.contains(document));
    }
    Ok(())
}

/// Questions that have a word in any way.
fn having(index: &Index, word: &Word) -> tantivy::Result<BTreeSet<u32>> {
    let mut having = BTreeSet::new();
    for alternative in &word.alternatives {
        let mut both: Option<BTreeSet<u32>> = None;
        for term in alternative {
            let found: BTreeSet<u32> = term_scores(index, term)?.into_keys().collect();
            both = Some(both.map_or(found.clone(), |both| &both & &found));
        }
        having.append(&mut both.unwrap_or_default());
    }
    Ok(having)
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
    has: u64,
}

impl Total {
    /// The score of a question, where the shares of all words are `all`.
    fn score(&self, index: &Index, document: u32, all: f64) -> tantivy::Result<f64> {
        let in_title = self.title_share / all;
        let exact = (self.title_words / length(index, QUESTION, document)?).min(1.0);
        let in_id = self.id_share / all;
        let named = (self.id_words / length(index, ID, document)?).min(1.0);
        let bonus = TITLE * in_title + EXACT * in_title * exact + NAMED * in_id * named;
        let sum = self.score - self.asked * (1.0 - CHANCE) * (1.0 - in_title);
        Ok(sum * (self.share / all) * (1.0 + bonus))
    }
}

/// How much a word counts that `found` of all `questions` have: rare ones more.
fn rarity(questions: u64, found: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no book has 2^52 questions")]
    let (questions, found) = (questions as f64, found as f64);
    if found == 0.0 { 1.0 } else { ((1.0 + questions / found).ln() / (1.0 + questions).ln()).sqrt() }
}

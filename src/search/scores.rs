//! How well questions fit a term, and a word of several variants.

use std::collections::{BTreeMap, HashMap};

use tantivy::query::{EnableScoring, Query as _, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED, Term};

use super::index::Index;
use super::units::{Unit, Variant};
use crate::model::search_field::{Part, SEARCH_FIELDS};

/// What the best hit of a name's parts scores of the worst of the name as a whole.
const BELOW: f64 = 0.9;

/// Documents with their scores for a term or a word.
pub(super) type Scores = BTreeMap<u32, Score>;

#[derive(Clone, Copy, Default)]
pub(super) struct Score {
    pub(super) sum: f64,
    /// How much of the sum comes from the question's words.
    pub(super) asked: f64,
    /// Where the document has it: [`IN_TITLE`], [`IN_ID`].
    pub(super) places: u8,
}

/// In the question, its tags or its id.
pub(super) const IN_TITLE: u8 = 1;
/// In its id.
pub(super) const IN_ID: u8 = 2;

/// The best of a word's variants for each document; parts of a name come after the name as a whole.
pub(super) fn unit_scores(index: &Index, unit: &Unit, terms: &mut HashMap<String, Scores>) -> tantivy::Result<Scores> {
    let mut best = Scores::new();
    let mut parts = Scores::new();
    for variant in &unit.variants {
        let into = if variant.is_part { &mut parts } else { &mut best };
        for (document, score) in variant_scores(index, variant, terms)? {
            let entry = into.entry(document).or_default();
            if score.sum > entry.sum {
                (entry.sum, entry.asked) = (score.sum, score.asked);
            }
            entry.places |= score.places;
        }
    }
    let worst = best.values().map(|score| score.sum).fold(f64::INFINITY, f64::min);
    let most = parts.values().map(|score| score.sum).fold(0.0, f64::max);
    let factor = if most > 0.0 { (BELOW * worst / most).min(1.0) } else { 1.0 };
    for (document, score) in parts {
        best.entry(document).or_insert(Score { sum: factor * score.sum, asked: factor * score.asked, places: 0 });
    }
    Ok(best)
}

/// Documents that have all terms of a variant.
fn variant_scores(index: &Index, variant: &Variant, terms: &mut HashMap<String, Scores>) -> tantivy::Result<Scores> {
    for term in &variant.terms {
        if !terms.contains_key(term) {
            terms.insert(term.clone(), term_scores(index, term)?);
        }
    }
    let mut scores = Scores::new();
    'documents: for document in terms[&variant.terms[0]].keys() {
        let mut score = Score { places: IN_TITLE | IN_ID, ..Score::default() };
        for term in &variant.terms {
            let Some(found) = terms[term].get(document) else { continue 'documents };
            score.sum += found.sum;
            score.asked += found.asked;
            score.places &= found.places;
        }
        score.sum *= variant.weight;
        score.asked *= variant.weight;
        scores.insert(*document, score);
    }
    Ok(scores)
}

/// Boosted scores of a term by tantivy's own scorers, summed over the fields.
pub(super) fn term_scores(index: &Index, term: &str) -> tantivy::Result<Scores> {
    let mut scores = Scores::new();
    for (place, field) in index.fields.iter().enumerate() {
        let query = TermQuery::new(Term::from_field_text(*field, term), IndexRecordOption::WithFreqs);
        let weight = query.weight(EnableScoring::enabled_from_searcher(&index.searcher))?;
        for reader in index.searcher.segment_readers() {
            let mut scorer = weight.scorer(reader, 1.0)?;
            let mut document = scorer.doc();
            while document != TERMINATED {
                let entry: &mut Score = scores.entry(document).or_default();
                let score = index.words.boosts[place] * f64::from(scorer.score());
                entry.sum += score;
                let part = SEARCH_FIELDS[place].part;
                if part == Part::Question {
                    entry.asked += score;
                }
                entry.places |= match part {
                    Part::Question | Part::Labels => IN_TITLE,
                    Part::Id => IN_TITLE | IN_ID,
                    Part::Answer | Part::Facets => 0,
                };
                document = scorer.advance();
            }
        }
    }
    Ok(scores)
}

/// How many terms a field has in a question, as tantivy remembers it, at least 1.
pub(super) fn length(index: &Index, field: usize, document: u32) -> tantivy::Result<f64> {
    let norms = index.searcher.segment_reader(0).get_fieldnorms_reader(index.fields[field])?;
    Ok(f64::from(norms.fieldnorm(document).max(1)))
}

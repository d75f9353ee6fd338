//! The forms that the questions of a document can share, and how well each explains the document.

use std::collections::BTreeSet;

use super::candidate::{Candidate, Container, LinkKind};
use super::document::Document;
use super::lead::Lead;
use super::{line, wording};

/// What the questions of a document, or of one of its sections, are written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pattern {
    /// Headings marked `Q`, whatever their level.
    QuestionHeading,
    /// List items that hold a heading.
    ItemHeading,
    /// Numbered headings of the levels in this set (bit 1 for `#`).
    NumberedHeading(u8),
    /// Headings of one level without a marker.
    PlainHeading(u8),
    /// `<details>` whose summary is the question.
    Details,
    /// Bold lines by their marker.
    Bold(Marking),
    /// Paragraphs and bold lines that start with `Q:`.
    Marked,
    /// Items of ordered lists.
    Ordered,
    /// Items of bulleted lists.
    Bullet,
    /// Rows of a table.
    Row,
    /// Flashcard lines.
    Card,
    /// Admonitions.
    Admonition,
    /// Definition lists.
    Term,
}

/// How bold questions are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Marking {
    /// Not at all.
    None,
    /// By a number.
    Number,
}

impl Pattern {
    /// Whether its questions are headings of the document's outline.
    pub(super) fn is_heading(self) -> bool {
        matches!(self, Self::QuestionHeading | Self::NumberedHeading(_) | Self::PlainHeading(_))
    }

    /// Whether a candidate has this form. What surrounds it is not looked at.
    pub(super) fn matches(self, candidate: &Candidate) -> bool {
        let is_heading = matches!(candidate.container, Container::Heading(_));
        match self {
            Self::QuestionHeading => {
                (is_heading || candidate.container == Container::ItemHeading) && candidate.lead.is_question()
            }
            Self::ItemHeading => candidate.container == Container::ItemHeading && !candidate.is_nested,
            Self::NumberedHeading(levels) => {
                matches!(candidate.lead, Lead::Number(_))
                    && candidate.heading_level().is_some_and(|level| levels & (1 << level) != 0)
            }
            Self::PlainHeading(level) => candidate.heading_level() == Some(level) && !is_label(candidate),
            Self::Details => candidate.container == Container::Summary && !is_invitation(candidate),
            Self::Bold(marking) => {
                candidate.container == Container::Bold && marking_of(candidate.lead) == Some(marking)
            }
            Self::Marked => {
                candidate.container == Container::Plain
                    || candidate.container == Container::Bold && candidate.lead.is_question()
            }
            Self::Ordered => candidate.container == Container::Ordered && !candidate.is_nested,
            Self::Bullet => candidate.container == Container::Bullet && !candidate.is_nested,
            Self::Row => candidate.container == Container::Row,
            Self::Card => candidate.container == Container::Card,
            Self::Admonition => candidate.container == Container::Admonition,
            Self::Term => candidate.container == Container::Term,
        }
    }

    /// What a candidate of this form is worth as a question: by the form, and by whether it asks.
    fn weight(self, candidate: &Candidate) -> f64 {
        let (form, silent) = match self {
            Self::QuestionHeading => (4.0, 1.0),
            Self::ItemHeading => (3.5, 1.0),
            Self::NumberedHeading(_) => (2.5, 0.7),
            Self::PlainHeading(_) => (1.2, 0.15),
            Self::Details => (2.2, 0.6),
            Self::Bold(Marking::Number) => (1.8, 0.2),
            Self::Bold(Marking::None) => (1.1, 0.0),
            Self::Marked => (if candidate.container == Container::Bold { 3.0 } else { 2.5 }, 1.0),
            Self::Ordered => (1.0, 0.3),
            Self::Bullet => (0.6, 0.25),
            Self::Row => (3.0, 1.0),
            Self::Card | Self::Term => (0.6, 0.6),
            Self::Admonition => (2.0, 1.0),
        };
        form * if candidate.asks { 1.0 } else { silent }
    }
}

/// The marking of a bold line; `None` for one marked `Q` or as an answer.
fn marking_of(lead: Lead) -> Option<Marking> {
    match lead {
        Lead::None => Some(Marking::None),
        Lead::Number(_) => Some(Marking::Number),
        Lead::Question(_) | Lead::Answer(_) => None,
    }
}

/// Whether a heading only labels a part of a question.
pub(super) fn is_label(candidate: &Candidate) -> bool {
    wording::is_answer_label(&candidate.raw)
        || wording::is_question_label(&candidate.raw)
        || matches!(candidate.lead, Lead::Answer(_))
}

/// Whether a summary hides an answer, contents or translations rather than asking.
pub(super) fn is_invitation(candidate: &Candidate) -> bool {
    let plain = wording::normalized(&super::html::without_tags(&candidate.raw));
    wording::is_answer_invitation(&candidate.raw)
        || wording::is_contents_heading(&candidate.raw)
        || [
            "translations",
            "languages",
            "other languages",
            "hint",
            "hints",
            "example",
            "code",
            "show code",
            "more",
            "details",
            "read more",
            "explanation",
            "view code",
            "output",
            "references",
            "follow up",
            "提示",
            "参考",
            "解析",
            "点击查看更多",
        ]
        .contains(&plain.as_str())
        || plain.starts_with("hint ")
        || plain.starts_with("view contents")
        || plain.starts_with("available in")
        || (plain.contains("table of contents") && plain.len() < 40)
}

/// How well one form explains a part of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rating {
    pub(super) pattern: Pattern,
    pub(super) score: f64,
    pub(super) count: usize,
    /// Share of its candidates that ask.
    pub(super) asking: f64,
}

/// What the form of the whole document counts for in each of its sections.
const PRIOR_WEIGHT: f64 = 1.5;

/// The form that explains the lines `from..to` best; `None` when nothing there looks like questions. `prior` is the form
/// of the document that the lines are a section of.
pub(super) fn choose(document: &Document<'_>, from: usize, to: usize, prior: Option<Pattern>) -> Option<Rating> {
    ranked(document, from, to, prior).into_iter().next()
}

/// The forms that can be believed to be that of the questions in `from..to`, the best first.
pub(super) fn ranked(document: &Document<'_>, from: usize, to: usize, prior: Option<Pattern>) -> Vec<Rating> {
    let candidates: Vec<&Candidate> =
        document.in_lines(from, to).filter(|candidate| is_open(document, candidate)).collect();
    let mut ratings: Vec<Rating> =
        patterns(&candidates).into_iter().filter_map(|pattern| rate(pattern, &candidates)).collect();
    sections_are_no_questions(document, &candidates, &mut ratings);
    covered_are_answers(&candidates, &mut ratings);
    for rating in ratings.iter_mut().filter(|rating| Some(rating.pattern) == prior) {
        rating.score *= PRIOR_WEIGHT;
    }
    ratings.retain(|rating| {
        rating.score > 0.0 && (Some(rating.pattern) == prior || is_believable(document, &candidates, *rating))
    });
    ratings.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.pattern.cmp(&b.pattern)));
    ratings
}

/// Whether a candidate may be a question at all: no entry of a table of contents, no heading of the frame.
pub(super) fn is_open(document: &Document<'_>, candidate: &Candidate) -> bool {
    let is_frame = matches!(candidate.container, Container::Heading(_))
        && candidate.lead == Lead::None
        && document.is_frame(candidate);
    !document.contents.has(candidate.line) && !is_frame && !document.in_frame(candidate.line)
}

fn patterns(candidates: &[&Candidate]) -> Vec<Pattern> {
    let mut patterns = vec![
        Pattern::QuestionHeading,
        Pattern::ItemHeading,
        Pattern::Details,
        Pattern::Bold(Marking::Number),
        Pattern::Bold(Marking::None),
        Pattern::Marked,
        Pattern::Ordered,
        Pattern::Bullet,
        Pattern::Row,
        Pattern::Card,
        Pattern::Admonition,
        Pattern::Term,
    ];
    patterns.extend(numbered_levels(candidates).into_iter().map(Pattern::NumberedHeading));
    let levels: BTreeSet<u8> = candidates.iter().filter_map(|candidate| candidate.heading_level()).collect();
    patterns.extend(levels.into_iter().map(Pattern::PlainHeading));
    patterns
}

/// Sets of heading levels whose numbered headings could be the questions: each level alone, and all levels together when
/// their numbers go on from one level to the next.
fn numbered_levels(candidates: &[&Candidate]) -> Vec<u8> {
    let numbered: Vec<(u8, super::lead::Number)> = candidates
        .iter()
        .filter(|candidate| matches!(candidate.lead, Lead::Number(_)))
        .filter_map(|candidate| Some((candidate.heading_level()?, candidate.lead.number()?)))
        .collect();
    let levels: BTreeSet<u8> = numbered.iter().map(|(level, _)| *level).collect();
    let mut sets: Vec<u8> = levels.iter().map(|level| 1 << level).collect();
    if levels.len() > 1 {
        let changes = numbered.windows(2).filter(|pair| pair[0].0 != pair[1].0);
        let (going_on, all) = changes
            .fold((0, 0), |(going_on, all), pair| (going_on + usize::from(pair[1].1.follows(pair[0].1)), all + 1));
        if going_on * 3 >= all * 2 {
            sets.push(levels.iter().fold(0, |set, level| set | 1 << level));
        }
    }
    sets
}

fn rate(pattern: Pattern, candidates: &[&Candidate]) -> Option<Rating> {
    let mut score = 0.0;
    let mut count = 0_usize;
    let mut asking = 0_usize;
    for candidate in candidates.iter().filter(|candidate| pattern.matches(candidate)) {
        let link = if candidate.link == LinkKind::Away && !candidate.asks { 0.6 } else { 1.0 };
        score += pattern.weight(candidate) * link;
        count += 1;
        asking += usize::from(candidate.asks);
    }
    (count > 0).then(|| Rating { pattern, score, count, asking: ratio(asking, count) })
}

/// `part` of `whole` as a share; 0 when there is no whole.
pub(super) fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of lines are far below 2^52")]
    let share = part as f64 / whole as f64;
    share
}

/// Lowers headings that mostly stand right above questions of another form: they are sections.
fn sections_are_no_questions(document: &Document<'_>, candidates: &[&Candidate], ratings: &mut [Rating]) {
    let inner: Vec<Rating> = ratings.to_vec();
    for rating in ratings.iter_mut().filter(|rating| rating.pattern.is_heading()) {
        let own: Vec<&&Candidate> = candidates.iter().filter(|candidate| rating.pattern.matches(candidate)).collect();
        for other in &inner {
            let is_marked = matches!(
                other.pattern,
                Pattern::QuestionHeading
                    | Pattern::ItemHeading
                    | Pattern::Details
                    | Pattern::Marked
                    | Pattern::NumberedHeading(_)
                    | Pattern::Row
            );
            let enough = other.count * 2 >= own.len() * 3 && (other.asking >= 0.5 || is_marked);
            if other.pattern == rating.pattern || !enough || overlaps(rating.pattern, other.pattern) {
                continue;
            }
            let above = own
                .iter()
                .filter(|heading| {
                    document.first_content(heading.end).is_some_and(|line| {
                        document.at(line).iter().any(|below| {
                            other.pattern.matches(below)
                                && below.heading_level().is_none_or(|level| Some(level) > heading.heading_level())
                        })
                    })
                })
                .count();
            if ratio(above, own.len()) >= 0.6 {
                rating.score *= 0.04;
                break;
            }
        }
    }
}

/// Whether two patterns can match the same candidate.
fn overlaps(a: Pattern, b: Pattern) -> bool {
    match (a, b) {
        (Pattern::NumberedHeading(a), Pattern::NumberedHeading(b)) => a & b != 0,
        (Pattern::NumberedHeading(_) | Pattern::QuestionHeading, Pattern::PlainHeading(_))
        | (Pattern::PlainHeading(_), Pattern::QuestionHeading) => true,
        (Pattern::PlainHeading(level), Pattern::NumberedHeading(levels)) => levels & (1 << level) != 0,
        _ => false,
    }
}

/// Lowers what stands inside the questions of a form that is sure of itself: it is part of their answers.
fn covered_are_answers(candidates: &[&Candidate], ratings: &mut [Rating]) {
    let sure: Vec<Rating> = ratings.iter().copied().filter(is_sure).collect();
    for rating in ratings.iter_mut() {
        for outer in
            sure.iter().filter(|outer| outer.pattern != rating.pattern && contains(outer.pattern, rating.pattern))
        {
            let (covered, count) = covered(candidates, outer.pattern, rating.pattern);
            let free = 1.0 - ratio(covered, count);
            rating.score *= free.max(0.05);
        }
    }
}

fn is_sure(rating: &Rating) -> bool {
    match rating.pattern {
        Pattern::QuestionHeading | Pattern::ItemHeading | Pattern::Marked => rating.count >= 2 && rating.score > 1.0,
        Pattern::NumberedHeading(_) => rating.count >= 2 && rating.score >= ratio(rating.count, 1) * 1.2,
        // Bold labels and links stand in every answer: only those that ask count.
        Pattern::Bold(Marking::None) => rating.score >= 2.0,
        Pattern::Details | Pattern::Bold(Marking::Number) | Pattern::PlainHeading(_) => {
            rating.count >= 2 && rating.asking >= 0.5 && rating.score >= ratio(rating.count, 1) * 0.5
        }
        Pattern::Ordered => rating.count >= 3 && rating.asking >= 0.6,
        _ => false,
    }
}

/// Whether questions of the form `outer` can have text of the form `inner` in their answers.
pub(super) fn contains(outer: Pattern, inner: Pattern) -> bool {
    let rank = |pattern: Pattern| match pattern {
        Pattern::QuestionHeading | Pattern::NumberedHeading(_) | Pattern::PlainHeading(_) | Pattern::ItemHeading => 0,
        Pattern::Details => 1,
        Pattern::Bold(_) | Pattern::Marked | Pattern::Admonition => 2,
        Pattern::Row | Pattern::Ordered => 3,
        Pattern::Bullet | Pattern::Card | Pattern::Term => 4,
    };
    match (outer, inner) {
        (Pattern::PlainHeading(a), Pattern::PlainHeading(b)) => a < b,
        (Pattern::NumberedHeading(a), Pattern::PlainHeading(b)) => {
            a & (1 << b) == 0 && a.trailing_zeros() < u32::from(b)
        }
        (Pattern::NumberedHeading(a), Pattern::NumberedHeading(b)) => {
            a & b == 0 && a.trailing_zeros() < b.trailing_zeros()
        }
        (Pattern::ItemHeading, inner) => inner != Pattern::QuestionHeading,
        _ if outer.is_heading() && inner.is_heading() => false,
        _ => rank(outer) < rank(inner),
    }
}

/// How many candidates of `inner` stand behind a question of `outer` with no heading that could end it between; and how
/// many there are.
fn covered(candidates: &[&Candidate], outer: Pattern, inner: Pattern) -> (usize, usize) {
    let mut open: Option<&Candidate> = None;
    let mut covered = 0;
    let mut count = 0;
    for candidate in candidates {
        if outer.matches(candidate) {
            open = Some(candidate);
            continue;
        }
        if let Some(level) = candidate.heading_level()
            && candidate.depth == 0
        {
            let ends = match open.and_then(Candidate::heading_level) {
                Some(own) => level < own,
                None => true,
            };
            if ends && !is_label(candidate) {
                open = None;
            }
        }
        if inner.matches(candidate) {
            count += 1;
            let inside = match outer {
                Pattern::Details => candidate.depth > 0,
                _ => open.is_some(),
            };
            covered += usize::from(inside);
        }
    }
    (covered, count)
}

/// Whether the best form is good enough: a list of names or of headings alone is no list of questions.
fn is_believable(document: &Document<'_>, candidates: &[&Candidate], rating: Rating) -> bool {
    match rating.pattern {
        Pattern::PlainHeading(_) => {
            let own: Vec<&&Candidate> =
                candidates.iter().filter(|candidate| rating.pattern.matches(candidate)).collect();
            let listed = own.iter().filter(|candidate| document.is_listed(candidate)).count();
            let asking = own.iter().filter(|candidate| candidate.asks || document.asks_below(candidate)).count();
            rating.asking >= 0.5
                || (ratio(asking, own.len()) >= 0.6 && own.len() >= 2)
                || (ratio(listed, own.len()) >= 0.7 && rating.asking >= 0.3 && own.len() >= 3)
        }
        Pattern::Bold(Marking::None) => rating.asking > 0.0 && rating.score >= 1.0,
        Pattern::Bold(Marking::Number) => rating.asking >= 0.3 || rating.count >= 5,
        Pattern::Details => rating.asking >= 0.2 || rating.count >= 3,
        Pattern::Ordered | Pattern::Bullet => {
            rating.asking >= 0.3 || (rating.count >= 3 && document.is_about_questions)
        }
        Pattern::Card | Pattern::Term => {
            let lines = document
                .scan
                .lines
                .iter()
                .filter(|line| {
                    line.is_text() && !line.is_blank() && line.heading().is_none() && !line::is_separator(line.text)
                })
                .count();
            let own = if rating.pattern == Pattern::Term { rating.count * 2 } else { rating.count };
            rating.count >= 2 && ratio(own, lines) >= 0.6
        }
        Pattern::NumberedHeading(_) => {
            let asks_below = || {
                candidates.iter().any(|candidate| rating.pattern.matches(candidate) && document.asks_below(candidate))
            };
            rating.count >= 2 || rating.asking > 0.5 || asks_below()
        }
        Pattern::QuestionHeading | Pattern::ItemHeading | Pattern::Marked | Pattern::Row | Pattern::Admonition => true,
    }
}

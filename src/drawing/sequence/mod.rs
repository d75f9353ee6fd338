//! Sequence diagrams: who sends what to whom, one message below the other.

mod draw;
mod read;

pub(super) use draw::draw;
pub(super) use read::parse;

use super::sentence::{Part, Sentence};

/// A sequence diagram.
#[derive(Clone, Debug, Default)]
pub(super) struct Sequence {
    pub(super) participants: Vec<Participant>,
    pub(super) steps: Vec<Step>,
}

#[derive(Clone, Debug)]
pub(super) struct Participant {
    id: String,
    label: String,
    is_actor: bool,
}

/// What happens next.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Message(Message),
    Note {
        place: Place,
        from: usize,
        to: usize,
        words: String,
    },
    /// A part begins: `alt`, `loop` and the like.
    Open {
        part: Part,
        words: String,
    },
    /// Its next case begins.
    Divide {
        part: Part,
        words: String,
    },
    Close,
    Activate(usize),
    Deactivate(usize),
}

#[derive(Clone, Debug)]
pub(super) struct Message {
    from: usize,
    to: usize,
    words: String,
    is_dashed: bool,
    head: Head,
    has_tail: bool,
}

/// What a message ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    None,
    Filled,
    /// Sent without waiting.
    Open,
    /// Lost.
    Cross,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Over,
    Left,
    Right,
}

pub(super) fn sentences(sequence: &Sequence) -> Vec<Sentence> {
    let name = |participant: usize| sequence.participants[participant].label.replace('\n', " ");
    let said = |step: &Step| match step {
        Step::Message(message) => {
            let words = message.words.replace('\n', " ");
            let (from, to) = (name(message.from), name(message.to));
            Some(match message.head {
                Head::Cross => Sentence::Lost { from, to, words },
                _ if words.is_empty() => Sentence::Leads { from, to: vec![to] },
                _ => Sentence::Says { from, to, words },
            })
        }
        Step::Note { from, to, words, .. } => {
            let about = if from == to { vec![name(*from)] } else { vec![name(*from), name(*to)] };
            Some(Sentence::Note { about, words: words.replace('\n', " ") })
        }
        Step::Open { part, words } | Step::Divide { part, words } => {
            Some(Sentence::Part { part: *part, words: words.replace('\n', " ") })
        }
        Step::Close => Some(Sentence::Part { part: Part::End, words: String::new() }),
        Step::Activate(_) | Step::Deactivate(_) => None,
    };
    let mut sentences: Vec<Sentence> = sequence.steps.iter().filter_map(said).collect();
    let is_end = |sentence: &Sentence| matches!(sentence, Sentence::Part { part: Part::End, .. });
    // Where several parts end, or nothing follows, one word or none says it.
    sentences.dedup_by(|one, other| is_end(one) && is_end(other));
    sentences.truncate(sentences.iter().rposition(|sentence| !is_end(sentence)).map_or(0, |last| last + 1));
    sentences
}

//! Drawings from text: what authors write in `mermaid` and `flow` fences, as small SVG in the theme's colors.
//!
//! ```text
//! source ─parse→ Drawing ─picture→ shapes and words
//!                        └sentences→ what a screen reader says
//! ```
//!
//! Everything is in whole pixels and follows from the source and the font's widths alone. What cannot be drawn is a
//! [`Fault`] at its line. Each kind of drawing has limits, so that no source takes long.

mod block;
mod chart;
mod fault;
mod flow;
mod flowchart;
mod gantt;
mod git;
mod graph;
mod layout;
mod link;
mod measure;
mod outline;
mod packet;
mod script;
mod sentence;
mod sequence;
mod sheet;
mod state;
#[cfg(test)]
mod tests;
mod timeline;

pub use fault::Fault;
pub use measure::Face;
pub use sentence::{Part, Sentence};
pub use sheet::Picture;

use graph::Graph;
use script::Script;
use sequence::Sequence;

/// The kinds of drawings, by the word that a source begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `flowchart` or `graph`.
    Flowchart,
    /// `stateDiagram-v2`.
    State,
    /// `sequenceDiagram`.
    Sequence,
    /// `gitGraph`.
    History,
    /// `timeline`.
    Timeline,
    /// `gantt`.
    Schedule,
    /// `packet`.
    Packet,
    /// `block`.
    Blocks,
}

/// The words that begin a source.
const KINDS: &[(&str, Kind)] = &[
    ("flowchart", Kind::Flowchart),
    ("graph", Kind::Flowchart),
    ("stateDiagram-v2", Kind::State),
    ("stateDiagram", Kind::State),
    ("sequenceDiagram", Kind::Sequence),
    ("gitGraph", Kind::History),
    ("timeline", Kind::Timeline),
    ("gantt", Kind::Schedule),
    ("packet", Kind::Packet),
    ("packet-beta", Kind::Packet),
    ("block", Kind::Blocks),
    ("block-beta", Kind::Blocks),
];

/// A source that was read.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// What it shows.
    pub kind: Kind,
    /// The author's name for it.
    pub title: Option<String>,
    /// The author's description.
    pub description: Option<String>,
    content: Content,
}

#[derive(Clone, Debug)]
enum Content {
    Graph(Graph),
    Sequence(Sequence),
    History(git::History),
    Timeline(timeline::Timeline),
    Schedule(gantt::Schedule),
    Packet(packet::Packet),
    Blocks(block::Blocks),
}

/// Longest source in bytes.
const MAX_SOURCE: usize = 20_000;

/// The drawing that a fence of this language is to be; `None` for one that is none.
#[must_use]
pub fn of_fence(language: &str, source: &str) -> Option<Result<Drawing, Fault>> {
    let read = match language {
        "mermaid" => mermaid,
        "flow" if flow::has_edges(source) => branching_flow,
        _ => return None,
    };
    if source.len() > MAX_SOURCE {
        return Some(Err(Fault::at_start(format!("a drawing's source has at most {MAX_SOURCE} bytes"))));
    }
    Some(read(source))
}

fn branching_flow(source: &str) -> Result<Drawing, Fault> {
    let script = Script::read(source);
    let content = Content::Graph(flow::parse(&script)?);
    Ok(Drawing { kind: Kind::Flowchart, title: script.title, description: script.description, content })
}

fn mermaid(source: &str) -> Result<Drawing, Fault> {
    let script = Script::read(source);
    let header = script.header.ok_or_else(|| Fault::at_start("the drawing is empty"))?;
    let word = header.text.split([' ', '\t', ';', ':']).next().unwrap_or("");
    let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == word) else {
        let known: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
        let mut fault = header.fault(word, format!("`{word}` cannot be drawn"));
        fault.hint = Some(match crate::text::near::nearest(word, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the kinds of drawings are {}", known.join(", ")),
        });
        return Err(fault);
    };
    let rest = header.text[word.len()..].trim();
    let content = match kind {
        Kind::Flowchart => Content::Graph(flowchart::parse(&script, rest)?),
        Kind::State => Content::Graph(state::parse(&script)?),
        Kind::Sequence => Content::Sequence(sequence::parse(&script)?),
        Kind::History => Content::History(git::parse(&script, rest)?),
        Kind::Timeline => Content::Timeline(timeline::parse(&script)?),
        Kind::Schedule => Content::Schedule(gantt::parse(&script)?),
        Kind::Packet => Content::Packet(packet::parse(&script)?),
        Kind::Blocks => Content::Blocks(block::parse(&script)?),
    };
    Ok(Drawing { kind: *kind, title: script.title, description: script.description, content })
}

impl Drawing {
    /// Draws it with words as wide as those of `face`.
    ///
    /// # Errors
    /// Fails when it is too large.
    pub fn picture(&self, face: &Face) -> Result<Picture, Fault> {
        match &self.content {
            Content::Graph(graph) => chart::draw(graph, face),
            Content::Sequence(sequence) => Ok(sequence::draw(sequence, face)),
            Content::History(history) => Ok(git::draw(history, face)),
            Content::Timeline(timeline) => Ok(timeline::draw(timeline, face)),
            Content::Schedule(schedule) => Ok(gantt::draw(schedule, face)),
            Content::Packet(packet) => Ok(packet::draw(packet, face)),
            Content::Blocks(blocks) => Ok(block::draw(blocks, face)),
        }
    }

    /// What it says, in order.
    #[must_use]
    pub fn sentences(&self) -> Vec<Sentence> {
        match &self.content {
            Content::Graph(graph) => sentence::of_graph(graph),
            Content::Sequence(sequence) => sequence::sentences(sequence),
            Content::History(history) => git::sentences(history),
            Content::Timeline(timeline) => timeline::sentences(timeline),
            Content::Schedule(schedule) => gantt::sentences(schedule),
            Content::Packet(packet) => packet::sentences(packet),
            Content::Blocks(blocks) => block::sentences(blocks),
        }
    }
}

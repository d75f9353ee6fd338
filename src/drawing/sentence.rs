//! What a drawing says, as sentences for those who do not see it. The words are the interface's; this is their content.

use super::graph::{Edge, End, Graph, Shape, Stroke, Tip};

/// One statement of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// An edge with an arrow, without words.
    Leads {
        /// Names of its ends.
        from: String,
        /// Where it leads; several names when more than one edge says the same.
        to: Vec<String>,
    },
    /// An edge with words, or a message.
    Says {
        /// Name of the start.
        from: String,
        /// Name of the end.
        to: String,
        /// The words.
        words: String,
    },
    /// An edge without an arrow.
    Joined {
        /// Name of one end.
        from: String,
        /// Name of the other end.
        to: String,
        /// Its words, if any.
        words: String,
    },
    /// Something that contains others.
    Holds {
        /// Name of the group.
        group: String,
        /// Names inside it.
        members: Vec<String>,
    },
    /// Where a state diagram begins.
    Begins(String),
    /// Where it ends, and when.
    Ends {
        /// The last state.
        from: String,
        /// The words of the edge.
        words: String,
    },
    /// A message that does not arrive.
    Lost {
        /// Who sends it.
        from: String,
        /// Who does not get it.
        to: String,
        /// What it says.
        words: String,
    },
    /// A note.
    Note {
        /// What it is about.
        about: Vec<String>,
        /// What it says.
        words: String,
    },
    /// A part begins, changes or ends.
    Part {
        /// Which.
        part: Part,
        /// Its condition.
        words: String,
    },
    /// A commit.
    Commits {
        /// Its name or number.
        name: String,
        /// The branch that it is on.
        branch: String,
        /// Its tag, if any.
        tag: String,
    },
    /// A branch begins.
    Branches {
        /// Its name.
        name: String,
        /// Where it begins.
        from: String,
    },
    /// A branch is merged.
    Merges {
        /// Its name.
        name: String,
        /// The branch that it is merged into.
        into: String,
        /// The tag of the merge, if any.
        tag: String,
    },
    /// Something with what belongs to it.
    Consists {
        /// What it is called.
        name: String,
        /// What belongs to it.
        parts: Vec<String>,
    },
    /// A task.
    Lasts {
        /// Its name.
        name: String,
        /// When it starts.
        from: String,
        /// When it ends.
        to: String,
    },
    /// A field of bits.
    Bits {
        /// The first bit.
        first: u32,
        /// The last bit.
        last: u32,
        /// What they mean.
        name: String,
    },
    /// Boxes beside each other.
    Row(Vec<String>),
    /// Words that are a sentence as they are.
    Plain(String),
}

/// Parts of a sequence diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// It is repeated.
    Loop,
    /// One of several cases.
    If,
    /// Another case.
    Else,
    /// It may happen.
    Optional,
    /// It happens while something else does.
    Parallel,
    /// What happens meanwhile.
    And,
    /// It must not be interrupted.
    Critical,
    /// It ends everything.
    Break,
    /// The end of a part.
    End,
    /// A ground that says nothing.
    Ground,
}

pub(super) fn of_graph(graph: &Graph) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    for edge in graph.edges.iter().filter(|edge| edge.stroke != Stroke::Hidden) {
        let sentence = of_edge(graph, edge);
        match (sentences.last_mut(), sentence) {
            (Some(Sentence::Leads { from: last, to: known }), Sentence::Leads { from, to }) if *last == from => {
                known.extend(to);
            }
            (_, sentence) => sentences.push(sentence),
        }
    }
    for (index, group) in graph.groups.iter().enumerate().filter(|(_, group)| !group.title.is_empty()) {
        let nodes = graph.nodes.iter().filter(|node| node.group == Some(index) && !node.label.is_empty());
        let groups = graph.groups.iter().filter(|inner| inner.parent == Some(index));
        let names = nodes.map(|node| &node.label).chain(groups.map(|group| &group.title));
        let members: Vec<String> = names.map(|name| name.replace('\n', " ")).filter(|name| !name.is_empty()).collect();
        if !members.is_empty() {
            sentences.push(Sentence::Holds { group: group.title.replace('\n', " "), members });
        }
    }
    // What no edge and no group mentions.
    for (index, node) in graph.nodes.iter().enumerate() {
        let is_end = |edge: &Edge| edge.from == End::Node(index) || edge.to == End::Node(index);
        if node.group.is_none() && !node.label.is_empty() && !graph.edges.iter().any(is_end) {
            sentences.push(Sentence::Plain(node.label.replace('\n', " ")));
        }
    }
    sentences
}

fn of_edge(graph: &Graph, edge: &Edge) -> Sentence {
    let shape = |end: End| match end {
        End::Node(node) => graph.nodes[node].shape,
        End::Group(_) => Shape::Box,
    };
    let (mut from, mut to) = (edge.from, edge.to);
    if edge.tail != Tip::None && edge.head == Tip::None {
        (from, to) = (to, from);
    }
    let words = edge.label.replace('\n', " ");
    match (shape(from), shape(to)) {
        (Shape::Start, _) => Sentence::Begins(graph.name(to)),
        (_, Shape::End) => Sentence::Ends { from: graph.name(from), words },
        (Shape::Note, _) => Sentence::Note { about: vec![graph.name(to)], words: graph.name(from) },
        (_, Shape::Note) => Sentence::Note { about: vec![graph.name(from)], words: graph.name(to) },
        _ if (edge.head == Tip::None) == (edge.tail == Tip::None) => {
            Sentence::Joined { from: graph.name(from), to: graph.name(to), words }
        }
        _ if words.is_empty() => Sentence::Leads { from: graph.name(from), to: vec![graph.name(to)] },
        _ => Sentence::Says { from: graph.name(from), to: graph.name(to), words },
    }
}

//! Nodes, edges and groups: what a flowchart and a state diagram have in common.

use std::collections::BTreeMap;

use super::fault::Fault;
use super::script::Line;
use super::sheet::Tone;

/// Where the edges lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Direction {
    #[default]
    Down,
    Up,
    Right,
    Left,
}

impl Direction {
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "TB" | "TD" => Some(Self::Down),
            "BT" => Some(Self::Up),
            "LR" => Some(Self::Right),
            "RL" => Some(Self::Left),
            _ => None,
        }
    }

    pub(super) fn is_horizontal(self) -> bool {
        matches!(self, Self::Right | Self::Left)
    }
}

/// The outline of a node.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    #[default]
    Box,
    Round,
    Stadium,
    Subroutine,
    Cylinder,
    Circle,
    DoubleCircle,
    Diamond,
    Hexagon,
    /// Leaning to the right, to the left.
    Leaning,
    LeaningBack,
    /// Wide at the bottom, at the top.
    Trapezoid,
    Funnel,
    Flag,
    /// Where states begin and end.
    Start,
    End,
    /// Where states fork and join.
    Bar,
    Note,
    /// Words alone.
    Bare,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    /// What the author calls it.
    pub(super) id: String,
    pub(super) label: String,
    pub(super) shape: Shape,
    pub(super) tone: Tone,
    pub(super) group: Option<usize>,
}

/// How an edge is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Stroke {
    #[default]
    Solid,
    Dashed,
    Bold,
    /// Not at all: it only keeps its ends in order.
    Hidden,
}

/// What an edge ends with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tip {
    #[default]
    None,
    Arrow,
    Dot,
    Cross,
}

/// What an edge leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Node(usize),
    Group(usize),
}

#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) from: End,
    pub(super) to: End,
    pub(super) label: String,
    pub(super) stroke: Stroke,
    pub(super) tail: Tip,
    pub(super) head: Tip,
    /// Ranks that it spans at least.
    pub(super) length: usize,
    pub(super) tone: Tone,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) parent: Option<usize>,
    /// Whether it goes through the whole drawing, beside the other lanes.
    pub(super) is_lane: bool,
}

/// A drawing of nodes and edges.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    pub(super) direction: Direction,
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
    pub(super) groups: Vec<Group>,
    by_id: BTreeMap<String, usize>,
}

/// More is no drawing that anyone could read.
pub(super) const MAX_NODES: usize = 120;
pub(super) const MAX_EDGES: usize = 240;
const MAX_GROUPS: usize = 30;
/// Groups inside one another.
const MAX_DEPTH: usize = 5;

impl Graph {
    /// The node with this id, a new one if need be. A node is in the innermost group that mentions it.
    pub(super) fn node(&mut self, id: &str, group: Option<usize>, line: &Line<'_>) -> Result<usize, Fault> {
        if let Some(index) = self.by_id.get(id).copied() {
            let own = self.nodes[index].group;
            if own.is_none() || self.is_inside(group, own) {
                self.nodes[index].group = group.or(own);
            }
            return Ok(index);
        }
        let index = self.nodes.len();
        if index >= MAX_NODES {
            return Err(line.fault(id, format!("a drawing has at most {MAX_NODES} nodes")));
        }
        self.by_id.insert(id.to_owned(), index);
        self.nodes.push(Node { id: id.to_owned(), label: id.to_owned(), group, ..Node::default() });
        Ok(index)
    }

    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub(super) fn edge(&mut self, edge: Edge, line: &Line<'_>) -> Result<(), Fault> {
        if self.edges.len() >= MAX_EDGES {
            return Err(line.fault(line.text, format!("a drawing has at most {MAX_EDGES} edges")));
        }
        self.edges.push(edge);
        Ok(())
    }

    pub(super) fn group(&mut self, group: Group, line: &Line<'_>) -> Result<usize, Fault> {
        if self.groups.len() >= MAX_GROUPS {
            return Err(line.fault(line.text, format!("a drawing has at most {MAX_GROUPS} groups")));
        }
        let depth = std::iter::successors(group.parent, |parent| self.groups[*parent].parent).count();
        if depth >= MAX_DEPTH {
            return Err(line.fault(line.text, format!("at most {MAX_DEPTH} groups can be inside one another")));
        }
        self.groups.push(group);
        Ok(self.groups.len() - 1)
    }

    /// Whether `inner` is below `outer`.
    fn is_inside(&self, inner: Option<usize>, outer: Option<usize>) -> bool {
        std::iter::successors(inner, |group| self.groups[*group].parent).skip(1).any(|group| Some(group) == outer)
    }

    /// Whether a node is in a group or in one inside it.
    pub(super) fn holds(&self, group: usize, node: usize) -> bool {
        std::iter::successors(self.nodes[node].group, |own| self.groups[*own].parent).any(|own| own == group)
    }

    /// Gives edges that name a group that group as their end; a group without nodes becomes a node.
    pub(super) fn resolve_groups(&mut self) {
        for group in 0..self.groups.len() {
            let id = self.groups[group].id.clone();
            let named = self.by_id.get(&id).copied();
            let is_empty = (0..self.nodes.len()).all(|node| named == Some(node) || !self.holds(group, node));
            match named {
                Some(node) if is_empty => self.nodes[node].label.clone_from(&self.groups[group].title),
                Some(node) => {
                    for edge in &mut self.edges {
                        for end in [&mut edge.from, &mut edge.to] {
                            if *end == End::Node(node) {
                                *end = End::Group(group);
                            }
                        }
                    }
                }
                None if is_empty && self.nodes.len() < MAX_NODES => {
                    let Group { title, parent, .. } = self.groups[group].clone();
                    self.nodes.push(Node { id, label: title, group: parent, ..Node::default() });
                }
                None => {}
            }
        }
        self.remove_group_names();
    }

    /// Takes out nodes that were only the names of groups.
    fn remove_group_names(&mut self) {
        let names: Vec<usize> = (0..self.groups.len())
            .filter_map(|group| {
                let node = self.by_id.get(&self.groups[group].id).copied()?;
                let has_others = (0..self.nodes.len()).any(|other| other != node && self.holds(group, other));
                has_others.then_some(node)
            })
            .collect();
        let mut moved = Vec::with_capacity(self.nodes.len());
        let mut kept = 0;
        for node in 0..self.nodes.len() {
            moved.push(kept);
            kept += usize::from(!names.contains(&node));
        }
        for edge in &mut self.edges {
            for end in [&mut edge.from, &mut edge.to] {
                if let End::Node(node) = end {
                    *node = moved[*node];
                }
            }
        }
        let mut index = 0;
        self.nodes.retain(|_| {
            index += 1;
            !names.contains(&(index - 1))
        });
        self.by_id = self.nodes.iter().enumerate().map(|(index, node)| (node.id.clone(), index)).collect();
    }

    /// What a reader calls the end of an edge.
    pub(super) fn name(&self, end: End) -> String {
        let name = match end {
            End::Node(node) => &self.nodes[node].label,
            End::Group(group) => &self.groups[group].title,
        };
        name.replace('\n', " ")
    }
}

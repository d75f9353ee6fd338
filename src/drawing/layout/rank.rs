//! Ranks: circles are opened, every item gets a rank, and edges that pass ranks get a bend in each.

use super::model::{Frame, Item, Link, MAX_BOXES, path_of};
use super::simplex::{Constraint, solve};

/// A box in a rank: an item, a bend of an edge, or a place that a frame keeps free.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    pub(super) rank: usize,
    pub(super) before: i32,
    pub(super) after: i32,
    pub(super) depth: i32,
    pub(super) frame: Option<usize>,
    pub(super) is_item: bool,
    /// Neighbors in the rank before and in the rank after.
    pub(super) up: Vec<usize>,
    pub(super) down: Vec<usize>,
}

/// A link as a chain of nodes, a rank apart each, from the earlier to the later rank.
#[derive(Clone, Debug, Default)]
pub(super) struct Chain {
    pub(super) nodes: Vec<usize>,
    /// Whether the author drew it from the last to the first.
    pub(super) is_reversed: bool,
    /// The node that has its label.
    pub(super) label: Option<usize>,
}

/// All items in ranks.
pub(super) struct Ranked {
    /// Items first, in their order.
    pub(super) nodes: Vec<Node>,
    pub(super) chains: Vec<Chain>,
    /// Nodes of each rank, in order.
    pub(super) ranks: Vec<Vec<usize>>,
    /// First and last rank of each frame.
    pub(super) spans: Vec<Option<(usize, usize)>>,
}

pub(super) fn rank(items: &[Item], links: &[Link], frames: &[Frame]) -> Option<Ranked> {
    let is_reversed = reversed(items.len(), links);
    // A label takes a rank between two, so all edges are twice as long when there is one.
    let scale = if links.iter().any(|link| link.label.is_some()) { 2 } else { 1 };
    let constraints: Vec<Constraint> = links
        .iter()
        .zip(&is_reversed)
        .map(|(link, is_reversed)| {
            let (from, to) = if *is_reversed { (link.to, link.from) } else { (link.from, link.to) };
            let least = i32::try_from(link.length * scale).unwrap_or(i32::MAX);
            let is_inner = items[from].frame.is_some() && items[from].frame == items[to].frame;
            Constraint { from, to, least, weight: if is_inner { 3 } else { 1 } }
        })
        .collect();
    let ranks: Vec<usize> =
        solve(items.len(), &constraints).into_iter().map(|rank| rank.unsigned_abs() as usize).collect();
    let mut nodes: Vec<Node> = items
        .iter()
        .zip(&ranks)
        .map(|(item, rank)| Node {
            rank: *rank,
            before: item.before,
            after: item.after,
            depth: item.depth,
            frame: item.frame,
            is_item: true,
            ..Node::default()
        })
        .collect();
    let mut chains = Vec::with_capacity(links.len());
    for (link, is_reversed) in links.iter().zip(is_reversed) {
        let (from, to) = if is_reversed { (link.to, link.from) } else { (link.from, link.to) };
        chains.push(chain(&mut nodes, Chain { nodes: vec![from, to], is_reversed, label: None }, link, frames)?);
    }
    let spans = keep_free(&mut nodes, frames)?;
    let mut ranked = Ranked { chains, ranks: Vec::new(), spans, nodes };
    for chain in &ranked.chains {
        for pair in chain.nodes.windows(2) {
            ranked.nodes[pair[0]].down.push(pair[1]);
            ranked.nodes[pair[1]].up.push(pair[0]);
        }
    }
    let count = ranked.nodes.iter().map(|node| node.rank + 1).max().unwrap_or(0);
    ranked.ranks = vec![Vec::new(); count];
    for (index, node) in ranked.nodes.iter().enumerate() {
        ranked.ranks[node.rank].push(index);
    }
    Some(ranked)
}

/// Gives a link a bend in each rank that it passes, one of which has its label.
fn chain(nodes: &mut Vec<Node>, mut chain: Chain, link: &Link, frames: &[Frame]) -> Option<Chain> {
    let (first, last) = (chain.nodes[0], chain.nodes[1]);
    let (start, end) = (nodes[first].rank, nodes[last].rank);
    let label_rank = usize::midpoint(start, end) | 1;
    let (one, other) = (path_of(nodes[first].frame, frames), path_of(nodes[last].frame, frames));
    let shared = one.iter().zip(&other).take_while(|(one, other)| one == other).last().map(|(frame, _)| *frame);
    // Between lanes there is no room: an edge passes ranks in the lane that it leads to.
    let frame = shared.or_else(|| other.first().copied().filter(|frame| frames[*frame].is_lane));
    let mut passed = Vec::new();
    for rank in start + 1..end {
        if nodes.len() >= MAX_BOXES {
            return None;
        }
        let mut bend = Node { rank, before: 4, after: 4, frame, ..Node::default() };
        if let Some((across, along)) = link.label.filter(|_| rank == label_rank) {
            (bend.before, bend.after, bend.depth) = (across - across / 2, across / 2, along);
            chain.label = Some(nodes.len());
        }
        passed.push(nodes.len());
        nodes.push(bend);
    }
    chain.nodes.splice(1..1, passed);
    Some(chain)
}

/// Which links lead back into a path that comes from their end.
fn reversed(count: usize, links: &[Link]) -> Vec<bool> {
    let mut out = vec![Vec::new(); count];
    let mut walk = Walk { is_reversed: vec![false; links.len()], is_done: vec![false; count] };
    let mut has_way_in = vec![false; count];
    for (index, link) in links.iter().enumerate() {
        out[link.from].push(index);
        has_way_in[link.to] = true;
    }
    // What nothing leads to first: a circle is opened where the author enters it.
    for start in (0..count).filter(|item| !has_way_in[*item]) {
        walk.from(start, links, &out);
    }
    // A circle without an entry: where the fewest links have to be turned round.
    loop {
        let tried = (0..count).filter(|start| !walk.is_done[*start]).map(|start| {
            let mut trial = walk.clone();
            trial.from(start, links, &out);
            (trial.is_reversed.iter().filter(|is_reversed| **is_reversed).count(), start, trial)
        });
        // Those that reach little turn round little: what is left over counts as well.
        let best = tried.min_by_key(|(turned, start, trial)| {
            let left = trial.is_done.iter().filter(|is_done| !**is_done).count();
            (turned + left, *start)
        });
        match best {
            Some((.., trial)) => walk = trial,
            None => return walk.is_reversed,
        }
    }
}

#[derive(Clone)]
struct Walk {
    is_reversed: Vec<bool>,
    is_done: Vec<bool>,
}

impl Walk {
    /// Goes depth first from `start`; `out` has the links that leave each item.
    fn from(&mut self, start: usize, links: &[Link], out: &[Vec<usize>]) {
        if self.is_done[start] {
            return;
        }
        let mut is_open = vec![false; self.is_done.len()];
        is_open[start] = true;
        let mut path: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((item, next)) = path.last_mut() {
            let Some(link) = out[*item].get(*next).copied() else {
                is_open[*item] = false;
                self.is_done[*item] = true;
                path.pop();
                continue;
            };
            *next += 1;
            let to = links[link].to;
            if is_open[to] {
                self.is_reversed[link] = true;
            } else if !self.is_done[to] {
                is_open[to] = true;
                path.push((to, 0));
            }
        }
    }
}

/// The ranks of each frame; a rank in which it has nothing gets a node that keeps strangers out.
fn keep_free(nodes: &mut Vec<Node>, frames: &[Frame]) -> Option<Vec<Option<(usize, usize)>>> {
    let mut held: Vec<std::collections::BTreeSet<usize>> = vec![std::collections::BTreeSet::new(); frames.len()];
    for node in nodes.iter() {
        for frame in path_of(node.frame, frames) {
            held[frame].insert(node.rank);
        }
    }
    let mut spans = Vec::with_capacity(frames.len());
    let last = nodes.iter().map(|node| node.rank).max().unwrap_or(0);
    for (frame, ranks) in held.iter().enumerate() {
        let span = ranks.first().copied().zip(ranks.last().copied());
        let span = span.map(|span| if frames[frame].is_lane { (0, last) } else { span });
        if let Some((first, last)) = span {
            for rank in (first..=last).filter(|rank| !ranks.contains(rank)) {
                if nodes.len() >= MAX_BOXES {
                    return None;
                }
                nodes.push(Node { rank, frame: Some(frame), ..Node::default() });
            }
        }
        spans.push(span);
    }
    Some(spans)
}

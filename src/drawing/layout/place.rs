//! Positions: straight edges as far as frames and neighbors allow, and a parent in the middle of its children.

use super::model::{Frame, Gaps, Item, Layout, Link, Route, Spot, path_of};
use super::rank::{Chain, Ranked};
use super::simplex::{Constraint, solve};

/// How far from the middle edges leave a side that has edges in both directions.
const PORT: i32 = 10;

/// Distance of two lanes.
const LANE_GAP: i32 = 6;

/// Two nodes of neighboring ranks with an edge between them, and where it touches each, from the middle.
struct Pair {
    upper: usize,
    lower: usize,
    ports: (i32, i32),
    weight: i32,
}

pub(super) fn place(ranked: &Ranked, items: &[Item], links: &[Link], frames: &[Frame], gaps: Gaps) -> Layout {
    let ports: Vec<(i32, i32)> = ranked.chains.iter().map(|chain| ports(ranked, chain)).collect();
    let pairs = pairs(ranked, &ports);
    let apart = distances(ranked, frames, gaps);
    let across = positions_across(ranked, frames.len(), &pairs, &apart);
    let rows = rows(ranked, frames, gaps, &across);
    let mut layout = Layout {
        items: (0..items.len())
            .map(|item| Spot { across: across[item], along: rows[ranked.nodes[item].rank].middle() })
            .collect(),
        frames: Vec::new(),
        routes: Vec::new(),
        size: Spot { across: 0, along: rows.last().map_or(0, |row| row.end) },
    };
    let count = ranked.nodes.len();
    for (frame, span) in ranked.spans.iter().enumerate() {
        let (first, last) = span.unwrap_or((0, 0));
        // Frames inside this one end where it would: each level takes its room.
        let room = |rank: usize, is_start: bool| {
            let deepest = ranked.ranks.get(rank).into_iter().flatten().map(|node| {
                let path = path_of(ranked.nodes[*node].frame, frames);
                let inside = path.iter().skip_while(|other| **other != frame);
                let touching = inside.filter(|other| {
                    ranked.spans[**other].is_some_and(|(start, end)| rank == if is_start { start } else { end })
                });
                touching
                    .map(|other| if is_start { frames[*other].along.0 } else { frames[*other].along.1 })
                    .sum::<i32>()
            });
            deepest.max().unwrap_or(0)
        };
        let (start, end) = (rows.get(first).map_or(0, |row| row.start), rows.get(last).map_or(0, |row| row.end));
        layout.frames.push((
            Spot { across: across[count + 2 * frame], along: start - room(first, true) },
            Spot { across: across[count + 2 * frame + 1], along: end + room(last, false) },
        ));
    }
    for ((chain, link), ports) in ranked.chains.iter().zip(links).zip(&ports) {
        layout.routes.push(route(ranked, chain, link, *ports, &across, &rows));
    }
    normalize(&mut layout, items, links);
    layout
}

/// Where a chain leaves its first node and reaches its last one.
fn ports(ranked: &Ranked, chain: &Chain) -> (i32, i32) {
    let side = |node: usize, is_down: bool| {
        let ends = ranked.chains.iter().filter(|other| {
            let end = if is_down { other.nodes.first() } else { other.nodes.last() };
            end == Some(&node)
        });
        let (mut forward, mut back) = (0, 0);
        ends.for_each(|other| if other.is_reversed { back += 1 } else { forward += 1 });
        let port = PORT.min(ranked.nodes[node].before - 6).max(0);
        match (forward, back) {
            (0, _) | (_, 0) => 0,
            _ if chain.is_reversed => port,
            _ => -port,
        }
    };
    let (first, last) = (chain.nodes[0], chain.nodes[chain.nodes.len() - 1]);
    (side(first, true), side(last, false))
}

fn pairs(ranked: &Ranked, ports: &[(i32, i32)]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (chain, ports) in ranked.chains.iter().zip(ports) {
        for (at, pair) in chain.nodes.windows(2).enumerate() {
            let (upper, lower) = (pair[0], pair[1]);
            // The way down is straight before the way back is.
            let weight = match (ranked.nodes[upper].is_item, ranked.nodes[lower].is_item) {
                (true, true) => 3,
                (false, false) => 8,
                _ if chain.is_reversed => 1,
                _ => 2,
            };
            let first = if at == 0 { ports.0 } else { 0 };
            let last = if at + 2 == chain.nodes.len() { ports.1 } else { 0 };
            pairs.push(Pair { upper, lower, ports: (first, last), weight });
        }
    }
    pairs
}

/// What keeps nodes, and the two borders of each frame, apart.
fn distances(ranked: &Ranked, frames: &[Frame], gaps: Gaps) -> Vec<Constraint> {
    let count = ranked.nodes.len();
    let (start_of, end_of) = (|frame: usize| count + 2 * frame, |frame: usize| count + 2 * frame + 1);
    let mut apart = Vec::new();
    let mut add = |from, to, least, weight| apart.push(Constraint { from, to, least, weight });
    for (index, node) in ranked.nodes.iter().enumerate() {
        if let Some(frame) = node.frame {
            add(start_of(frame), index, frames[frame].across.0 + node.before, 0);
            add(index, end_of(frame), node.after + frames[frame].across.1, 0);
        }
    }
    for (index, frame) in frames.iter().enumerate() {
        add(start_of(index), end_of(index), frame.least_across, 16);
        if let Some(parent) = frame.parent {
            add(start_of(parent), start_of(index), frames[parent].across.0, 0);
            add(end_of(index), end_of(parent), frames[parent].across.1, 0);
        }
    }
    for rank in &ranked.ranks {
        for pair in rank.windows(2) {
            let (left, right) = (&ranked.nodes[pair[0]], &ranked.nodes[pair[1]]);
            let (one, other) = (path_of(left.frame, frames), path_of(right.frame, frames));
            let shared = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
            let are_lanes = [one.get(shared), other.get(shared)]
                .iter()
                .all(|frame| frame.is_some_and(|frame| frames[*frame].is_lane));
            let gap = match (left.is_item, right.is_item) {
                _ if are_lanes => LANE_GAP,
                (true, true) => gaps.across,
                (false, false) => gaps.across / 2,
                _ => gaps.across * 2 / 3,
            };
            let (from, after) = one.get(shared).map_or((pair[0], left.after), |frame| (end_of(*frame), 0));
            let (to, before) = other.get(shared).map_or((pair[1], right.before), |frame| (start_of(*frame), 0));
            add(from, to, after + gap + before, 0);
        }
    }
    apart
}

fn positions_across(ranked: &Ranked, frame_count: usize, pairs: &[Pair], apart: &[Constraint]) -> Vec<i32> {
    let count = ranked.nodes.len() + 2 * frame_count;
    let mut constraints = apart.to_vec();
    for (index, pair) in pairs.iter().enumerate() {
        let shift = pair.ports.0 - pair.ports.1;
        let joint = count + index;
        constraints.push(Constraint { from: joint, to: pair.upper, least: (-shift).max(0), weight: pair.weight });
        constraints.push(Constraint { from: joint, to: pair.lower, least: shift.max(0), weight: pair.weight });
    }
    let mut across = solve(count + pairs.len(), &constraints);
    across.truncate(count);
    for _ in 0..4 {
        center(&mut across, pairs, apart);
    }
    across
}

/// Moves each node that has several neighbors in the next or the last rank to the middle of where it costs nothing, with
/// everything that is on a straight line with it.
fn center(across: &mut [i32], pairs: &[Pair], apart: &[Constraint]) {
    let mut touching: Vec<Vec<usize>> = vec![Vec::new(); across.len()];
    for (index, pair) in pairs.iter().enumerate() {
        touching[pair.upper].push(index);
        touching[pair.lower].push(index);
    }
    for start in 0..across.len() {
        for is_down in [true, false] {
            let is_of_side = |pair: &Pair| if is_down { pair.upper == start } else { pair.lower == start };
            if touching[start].iter().filter(|pair| is_of_side(&pairs[**pair])).count() < 2 {
                continue;
            }
            // The neighbors of that side stay; whoever hangs straight on the node otherwise comes along.
            let mut is_moved = vec![false; across.len()];
            is_moved[start] = true;
            let mut open = vec![start];
            while let Some(node) = open.pop() {
                for pair in touching[node].iter().map(|pair| &pairs[*pair]) {
                    let other = if pair.upper == node { pair.lower } else { pair.upper };
                    let is_left_out = node == start && is_of_side(pair);
                    if !is_left_out && !is_moved[other] && pair.pull(across) == 0 {
                        is_moved[other] = true;
                        open.push(other);
                    }
                }
            }
            let shift = shift(across, pairs, apart, &is_moved);
            for (value, _) in across.iter_mut().zip(&is_moved).filter(|(_, is_moved)| **is_moved) {
                *value += shift;
            }
        }
    }
}

impl Pair {
    /// How far its lower end is to the right of its upper end.
    fn pull(&self, across: &[i32]) -> i32 {
        across[self.lower] + self.ports.1 - across[self.upper] - self.ports.0
    }
}

/// How far some nodes can go to the middle of the places that are all equally good, neighbors permitting.
fn shift(across: &[i32], pairs: &[Pair], apart: &[Constraint], is_moved: &[bool]) -> i32 {
    let mut pulls: Vec<(i32, i32)> = Vec::new();
    for pair in pairs {
        match (is_moved[pair.upper], is_moved[pair.lower]) {
            (true, false) => pulls.push((pair.pull(across), pair.weight)),
            (false, true) => pulls.push((-pair.pull(across), pair.weight)),
            _ => {}
        }
    }
    pulls.sort_unstable();
    let total: i32 = pulls.iter().map(|(_, weight)| weight).sum();
    let at = |half: i32| {
        let mut sum = 0;
        let passed = pulls.iter().find(|(_, weight)| {
            sum += weight;
            sum >= half
        });
        passed.map_or(0, |(pull, _)| *pull)
    };
    let (least, most) = (at((total + 1) / 2), at(total / 2 + 1));
    if least >= most || least > 0 || most < 0 {
        return 0;
    }
    let (mut left, mut right) = (i32::MIN, i32::MAX);
    for Constraint { from, to, least, .. } in apart {
        let slack = across[*to] - across[*from] - least;
        match (is_moved[*from], is_moved[*to]) {
            (true, false) => right = right.min(slack),
            (false, true) => left = left.max(-slack),
            _ => {}
        }
    }
    i32::midpoint(least, most).clamp(left.min(0), right.max(0))
}

/// The room of a rank along.
#[derive(Clone, Copy)]
struct Row {
    start: i32,
    end: i32,
}

impl Row {
    fn middle(self) -> i32 {
        i32::midpoint(self.start, self.end)
    }
}

fn rows(ranked: &Ranked, frames: &[Frame], gaps: Gaps, across: &[i32]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::with_capacity(ranked.ranks.len());
    let has_labels = ranked.chains.iter().any(|chain| chain.label.is_some());
    let gap = if has_labels { gaps.along / 2 } else { gaps.along };
    let mut room_after = 0;
    for (index, rank) in ranked.ranks.iter().enumerate() {
        let depth = rank.iter().map(|node| ranked.nodes[*node].depth).max().unwrap_or(0);
        let room = |is_start: bool| {
            let of_node = |node: &usize| {
                let touching = path_of(ranked.nodes[*node].frame, frames).into_iter().filter(|frame| {
                    ranked.spans[*frame].is_some_and(|(start, end)| index == if is_start { start } else { end })
                });
                touching.map(|frame| if is_start { frames[frame].along.0 } else { frames[frame].along.1 }).sum::<i32>()
            };
            rank.iter().map(of_node).max().unwrap_or(0)
        };
        // An edge that goes far to the side needs room to turn.
        let turns = rank.iter().flat_map(|node| ranked.nodes[*node].up.iter().map(move |up| (*node, *up)));
        let widest = turns.map(|(node, up)| (across[node] - across[up]).abs()).max().unwrap_or(0);
        let turn = (widest / 8).min(if has_labels { 20 } else { 28 });
        let start = match rows.last() {
            Some(last) => last.end + room_after + gap + turn + room(true),
            None => room(true),
        };
        rows.push(Row { start, end: start + depth });
        room_after = room(false);
    }
    rows
}

fn route(ranked: &Ranked, chain: &Chain, link: &Link, ports: (i32, i32), across: &[i32], rows: &[Row]) -> Route {
    let mut route = Route::default();
    let last = chain.nodes.len() - 1;
    for (at, index) in chain.nodes.iter().enumerate() {
        let node = &ranked.nodes[*index];
        let row = rows[node.rank];
        let mut push = |across, along| route.spots.push(Spot { across, along });
        if at == 0 {
            push(across[*index] + ports.0, row.middle() + node.depth - node.depth / 2);
            push(across[*index] + ports.0, row.end);
        } else if at == last {
            push(across[*index] + ports.1, row.start);
            push(across[*index] + ports.1, row.middle() - node.depth / 2);
        } else if chain.label == Some(*index) {
            let half = link.label.map_or(0, |(_, along)| along / 2);
            push(across[*index], row.start);
            push(across[*index], row.middle() - half);
            push(across[*index], row.middle() + half);
            push(across[*index], row.end);
            route.label = Some(Spot { across: across[*index], along: row.middle() });
        } else {
            push(across[*index], row.start);
            push(across[*index], row.end);
        }
    }
    if chain.is_reversed {
        route.spots.reverse();
    }
    route.spots.dedup();
    route
}

/// Moves everything so that the least coordinates are 0, and finds the size.
fn normalize(layout: &mut Layout, items: &[Item], links: &[Link]) {
    let (mut least, mut most) = (Spot { across: i32::MAX, along: i32::MAX }, Spot { across: 0, along: 0 });
    let mut include = |across: i32, along: i32| {
        least = Spot { across: least.across.min(across), along: least.along.min(along) };
        most = Spot { across: most.across.max(across), along: most.along.max(along) };
    };
    for (spot, item) in layout.items.iter().zip(items) {
        include(spot.across - item.before, spot.along - item.depth / 2);
        include(spot.across + item.after, spot.along + item.depth - item.depth / 2);
    }
    for spot in layout.frames.iter().flat_map(|(start, end)| [start, end]) {
        include(spot.across, spot.along);
    }
    for (route, link) in layout.routes.iter().zip(links) {
        route.spots.iter().for_each(|spot| include(spot.across, spot.along));
        if let (Some(spot), Some((across, _))) = (route.label, link.label) {
            include(spot.across - across / 2, spot.along);
            include(spot.across + across - across / 2, spot.along);
        }
    }
    if layout.items.is_empty() {
        return;
    }
    let frames = layout.frames.iter_mut().flat_map(|(start, end)| [start, end]);
    let routes = layout.routes.iter_mut().flat_map(|route| route.spots.iter_mut().chain(route.label.as_mut()));
    for spot in layout.items.iter_mut().chain(frames).chain(routes) {
        spot.across -= least.across;
        spot.along -= least.along;
    }
    layout.size = Spot { across: most.across - least.across, along: most.along - least.along };
}

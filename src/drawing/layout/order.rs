//! The order inside each rank: each node near its neighbors in the ranks beside it, frames unbroken, few crossings.

use super::model::{Frame, path_of};
use super::rank::{Node, Ranked};

/// Passes over all ranks, down and up in turn.
const PASSES: usize = 16;

pub(super) fn order(ranked: &mut Ranked, frames: &[Frame]) {
    let paths: Vec<Vec<usize>> = ranked.nodes.iter().map(|node| path_of(node.frame, frames)).collect();
    let mut places = places_of(&ranked.ranks, ranked.nodes.len());
    sort_all(ranked, &paths, &mut places, frames, Pass::Still);
    let mut best = ranked.ranks.clone();
    let mut fewest = crossings(ranked, &places);
    for pass in 0..PASSES {
        sort_all(ranked, &paths, &mut places, frames, if pass % 2 == 0 { Pass::Down } else { Pass::Up });
        swap_neighbors(ranked, &mut places);
        let count = crossings(ranked, &places);
        if count < fewest {
            fewest = count;
            best.clone_from(&ranked.ranks);
        }
    }
    ranked.ranks = best;
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Only frames are brought together.
    Still,
    Down,
    Up,
}

fn places_of(ranks: &[Vec<usize>], count: usize) -> Vec<usize> {
    let mut places = vec![0; count];
    for rank in ranks {
        for (place, node) in rank.iter().enumerate() {
            places[*node] = place;
        }
    }
    places
}

#[expect(clippy::cast_precision_loss, reason = "ranks are short")]
fn mean(neighbors: &[usize], places: &[usize]) -> Option<f32> {
    let sum: usize = neighbors.iter().map(|node| places[*node]).sum();
    (!neighbors.is_empty()).then(|| sum as f32 / neighbors.len() as f32)
}

/// Sorts each rank by the mean place of its neighbors; a frame has one value for all ranks, so that frames keep one order.
#[expect(clippy::cast_precision_loss, reason = "ranks are short")]
fn sort_all(ranked: &mut Ranked, paths: &[Vec<usize>], places: &mut [usize], frames: &[Frame], pass: Pass) {
    let mut sums = vec![(0.0_f32, 0_usize); frames.len()];
    for (index, node) in ranked.nodes.iter().enumerate() {
        let own = places[index] as f32;
        let wanted = match pass {
            Pass::Still => own,
            Pass::Down | Pass::Up => {
                let neighbors: Vec<usize> = node.up.iter().chain(&node.down).copied().collect();
                mean(&neighbors, places).unwrap_or(own)
            }
        };
        for frame in &paths[index] {
            sums[*frame].0 += wanted;
            sums[*frame].1 += 1;
        }
    }
    // Lanes are in the author's order.
    let key = |(index, (sum, count)): (usize, &(f32, usize))| {
        if frames[index].is_lane { index as f32 } else { sum / (*count).max(1) as f32 }
    };
    let frame_keys: Vec<f32> = sums.iter().enumerate().map(key).collect();
    let order: Vec<usize> = match pass {
        Pass::Up => (0..ranked.ranks.len()).rev().collect(),
        _ => (0..ranked.ranks.len()).collect(),
    };
    for rank in order {
        let mut keyed: Vec<(Vec<(f32, usize)>, usize)> = ranked.ranks[rank]
            .iter()
            .map(|index| {
                let node: &Node = &ranked.nodes[*index];
                let own = places[*index] as f32;
                let key = match pass {
                    Pass::Still => own,
                    Pass::Down => mean(&node.up, places).unwrap_or(own),
                    Pass::Up => mean(&node.down, places).unwrap_or(own),
                };
                let frames = paths[*index].iter().map(|frame| (frame_keys[*frame], usize::MAX - *frame));
                (frames.chain([(key, places[*index])]).collect(), *index)
            })
            .collect();
        keyed.sort_by(|(one, _), (other, _)| {
            let pairs = one.iter().zip(other).map(|(a, b)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            pairs.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then).then(one.len().cmp(&other.len()))
        });
        ranked.ranks[rank] = keyed.into_iter().map(|(_, index)| index).collect();
        for (place, index) in ranked.ranks[rank].iter().enumerate() {
            places[*index] = place;
        }
    }
}

/// Swaps neighbors of one frame while that removes crossings.
fn swap_neighbors(ranked: &mut Ranked, places: &mut [usize]) {
    for _ in 0..4 {
        let mut has_swapped = false;
        for rank in &mut ranked.ranks {
            for at in 1..rank.len() {
                let (left, right) = (rank[at - 1], rank[at]);
                let (one, other) = (&ranked.nodes[left], &ranked.nodes[right]);
                if one.frame != other.frame {
                    continue;
                }
                let now = between(&one.up, &other.up, places) + between(&one.down, &other.down, places);
                let then = between(&other.up, &one.up, places) + between(&other.down, &one.down, places);
                if then < now {
                    rank.swap(at - 1, at);
                    places.swap(left, right);
                    has_swapped = true;
                }
            }
        }
        if !has_swapped {
            return;
        }
    }
}

/// Crossings of the edges of two nodes, the first of which is to the left.
fn between(left: &[usize], right: &[usize], places: &[usize]) -> usize {
    left.iter().map(|one| right.iter().filter(|other| places[**other] < places[*one]).count()).sum()
}

fn crossings(ranked: &Ranked, places: &[usize]) -> usize {
    let of_rank = |rank: &Vec<usize>| -> usize {
        let pairs =
            rank.iter().enumerate().flat_map(|(at, left)| rank[at + 1..].iter().map(move |right| (left, right)));
        pairs.map(|(left, right)| between(&ranked.nodes[*left].down, &ranked.nodes[*right].down, places)).sum()
    };
    ranked.ranks.iter().map(of_rank).sum()
}

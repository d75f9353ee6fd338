//! The network simplex method: whole numbers with least distances between them, so that the weighted sum of the distances
//! is as small as possible. Ranks and positions are both found with it.

/// `value[to] - value[from] >= least`; each unit of the difference costs `weight`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Constraint {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) least: i32,
    pub(super) weight: i32,
}

/// Steps over variables and edges before the values are taken as they are: they meet the constraints after every exchange.
const MAX_STEPS: usize = 1_500_000;

/// Values for `count` variables, the smallest of which is 0. The constraints must not form a cycle.
pub(super) fn solve(count: usize, constraints: &[Constraint]) -> Vec<i32> {
    let mut edges = constraints.to_vec();
    // A root that costs nothing connects what the constraints do not.
    edges.extend((0..count).map(|to| Constraint { from: count, to, least: 0, weight: 0 }));
    let mut network = Network::new(count + 1, edges);
    network.grow_tight_tree();
    let steps = network.values.len() + network.edges.len();
    for _ in 0..MAX_STEPS / steps {
        if !network.exchange() {
            break;
        }
    }
    let mut values = network.values;
    values.truncate(count);
    let least = values.iter().copied().min().unwrap_or(0);
    for value in &mut values {
        *value -= least;
    }
    values
}

struct Network {
    edges: Vec<Constraint>,
    values: Vec<i32>,
    /// Whether an edge is part of the spanning tree.
    is_in_tree: Vec<bool>,
    /// What flows out of a variable less what flows in.
    surplus: Vec<i64>,
}

/// The spanning tree seen from its root.
struct Tree {
    /// The edge to the parent.
    up: Vec<usize>,
    /// Variables, each after its parent.
    order: Vec<usize>,
    /// Place of each variable in `order`, and of the last one below it.
    first: Vec<usize>,
    last: Vec<usize>,
}

impl Network {
    fn new(count: usize, edges: Vec<Constraint>) -> Self {
        let mut surplus = vec![0; count];
        for edge in &edges {
            surplus[edge.from] += i64::from(edge.weight);
            surplus[edge.to] -= i64::from(edge.weight);
        }
        let values = longest_paths(count, &edges);
        Self { is_in_tree: vec![false; edges.len()], values, surplus, edges }
    }

    fn slack(&self, edge: usize) -> i32 {
        let Constraint { from, to, least, .. } = self.edges[edge];
        self.values[to] - self.values[from] - least
    }

    /// Moves variables until a spanning tree of edges without slack exists.
    fn grow_tight_tree(&mut self) {
        let count = self.values.len();
        let mut is_reached = vec![false; count];
        is_reached[count - 1] = true;
        loop {
            let mut has_grown = true;
            while has_grown {
                has_grown = false;
                for edge in 0..self.edges.len() {
                    let Constraint { from, to, .. } = self.edges[edge];
                    if is_reached[from] != is_reached[to] && self.slack(edge) == 0 {
                        self.is_in_tree[edge] = true;
                        is_reached[from] = true;
                        is_reached[to] = true;
                        has_grown = true;
                    }
                }
            }
            let leaving = (0..self.edges.len())
                .filter(|edge| is_reached[self.edges[*edge].from] != is_reached[self.edges[*edge].to])
                .min_by_key(|edge| self.slack(*edge));
            let Some(edge) = leaving else { return };
            let slack = self.slack(edge);
            let shift = if is_reached[self.edges[edge].from] { slack } else { -slack };
            for (value, _) in self.values.iter_mut().zip(&is_reached).filter(|(_, reached)| **reached) {
                *value += shift;
            }
        }
    }

    /// Replaces the tree edge that costs most; `false` when none costs anything.
    fn exchange(&mut self) -> bool {
        let tree = self.tree();
        let mut below = self.surplus.clone();
        let mut worst: Option<(i64, usize)> = None;
        for variable in tree.order.iter().skip(1).rev().copied() {
            let edge = self.edges[tree.up[variable]];
            let parent = if edge.from == variable { edge.to } else { edge.from };
            let cut = if edge.from == variable { below[variable] } else { -below[variable] };
            if cut < 0 && worst.is_none_or(|(least, _)| cut < least) {
                worst = Some((cut, variable));
            }
            below[parent] += below[variable];
        }
        let Some((_, variable)) = worst else { return false };
        let leaving = tree.up[variable];
        let is_below = |other: usize| (tree.first[variable]..=tree.last[variable]).contains(&tree.first[other]);
        let leaves_below = self.edges[leaving].from == variable;
        let entering = (0..self.edges.len())
            .filter(|edge| {
                let Constraint { from, to, .. } = self.edges[*edge];
                is_below(from) != is_below(to) && is_below(to) == leaves_below
            })
            .min_by_key(|edge| self.slack(*edge));
        let Some(entering) = entering else { return false };
        let slack = self.slack(entering);
        let shift = if leaves_below { -slack } else { slack };
        for place in tree.first[variable]..=tree.last[variable] {
            self.values[tree.order[place]] += shift;
        }
        self.is_in_tree[leaving] = false;
        self.is_in_tree[entering] = true;
        true
    }

    fn tree(&self) -> Tree {
        let count = self.values.len();
        let mut around: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (edge, _) in self.is_in_tree.iter().enumerate().filter(|(_, is_in_tree)| **is_in_tree) {
            around[self.edges[edge].from].push(edge);
            around[self.edges[edge].to].push(edge);
        }
        let mut tree = Tree {
            up: vec![usize::MAX; count],
            order: Vec::with_capacity(count),
            first: vec![0; count],
            last: vec![0; count],
        };
        let mut open = vec![count - 1];
        while let Some(variable) = open.pop() {
            tree.first[variable] = tree.order.len();
            tree.order.push(variable);
            let up = tree.up[variable];
            for edge in around[variable].iter().copied().filter(|edge| *edge != up) {
                let Constraint { from, to, .. } = self.edges[edge];
                let child = if from == variable { to } else { from };
                tree.up[child] = edge;
                open.push(child);
            }
        }
        for variable in tree.order.iter().rev().copied() {
            tree.last[variable] = tree.last[variable].max(tree.first[variable]);
            if tree.up[variable] != usize::MAX {
                let Constraint { from, to, .. } = self.edges[tree.up[variable]];
                let parent = if from == variable { to } else { from };
                tree.last[parent] = tree.last[parent].max(tree.last[variable]);
            }
        }
        tree
    }
}

/// The least values that meet the constraints.
fn longest_paths(count: usize, edges: &[Constraint]) -> Vec<i32> {
    let mut values = vec![0; count];
    let mut waits_for = vec![0_usize; count];
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (index, edge) in edges.iter().enumerate() {
        waits_for[edge.to] += 1;
        out[edge.from].push(index);
    }
    let mut ready: Vec<usize> = (0..count).filter(|variable| waits_for[*variable] == 0).collect();
    while let Some(variable) = ready.pop() {
        for edge in out[variable].iter().map(|edge| edges[*edge]) {
            values[edge.to] = values[edge.to].max(values[variable] + edge.least);
            waits_for[edge.to] -= 1;
            if waits_for[edge.to] == 0 {
                ready.push(edge.to);
            }
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solved(count: usize, edges: &[(usize, usize, i32, i32)]) -> Vec<i32> {
        let constraints = edges.iter().map(|&(from, to, least, weight)| Constraint { from, to, least, weight });
        solve(count, &constraints.collect::<Vec<_>>())
    }

    #[test]
    fn distances_are_as_short_as_their_weights_ask() {
        assert_eq!(solved(3, &[(0, 1, 1, 1), (1, 2, 1, 1), (0, 2, 1, 1)]), [0, 1, 2]);
        // A source that only the end needs is moved to it.
        assert_eq!(solved(4, &[(0, 1, 1, 1), (1, 2, 1, 1), (3, 2, 1, 1)]), [0, 1, 2, 1]);
        assert_eq!(solved(2, &[]), [0, 0]);
        assert_eq!(solved(0, &[]), Vec::<i32>::new());
    }

    #[test]
    fn the_heavier_side_wins() {
        // 2 is to be close to 0 (weight 1) and to 1 (weight 3), which are 10 apart.
        let edges = [(0, 1, 10, 0), (0, 2, 0, 1), (2, 1, 0, 3)];
        assert_eq!(solved(3, &edges), [0, 10, 10]);
    }
}

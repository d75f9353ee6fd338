//! Layered layout: boxes in ranks, few crossings, frames around those that belong together.
//!
//! Everything here is in layout coordinates: `along` counts in the direction of the edges, `across` at a right angle to it.
//! Whoever asks turns them into x and y.

mod model;
mod order;
mod place;
mod rank;
mod simplex;

pub(super) use model::{Frame, Gaps, Item, Layout, Link, Route, Spot};

/// Places everything; `None` when edges are so long that there would be more than [`model::MAX_BOXES`]. Links must not lead from an item to itself.
pub(super) fn layout(items: &[Item], links: &[Link], frames: &[Frame], gaps: Gaps) -> Option<Layout> {
    let mut ranked = rank::rank(items, links, frames)?;
    order::order(&mut ranked, frames);
    Some(place::place(&ranked, items, links, frames, gaps))
}

#[cfg(test)]
mod tests {
    use super::model::path_of;
    use super::*;

    fn boxes(frames: &[Option<usize>]) -> Vec<Item> {
        frames.iter().map(|frame| Item { before: 20, after: 20, depth: 30, frame: *frame }).collect()
    }

    fn links(pairs: &[(usize, usize)]) -> Vec<Link> {
        pairs.iter().map(|&(from, to)| Link { from, to, label: None, length: 1 }).collect()
    }

    const GAPS: Gaps = Gaps { along: 30, across: 20 };
    const FRAME: Frame = Frame { parent: None, along: (20, 10), across: (10, 10), least_across: 0, is_lane: false };

    #[test]
    fn a_chain_is_straight_and_a_parent_is_in_the_middle() {
        let chain = layout(&boxes(&[None; 3]), &links(&[(0, 1), (1, 2)]), &[], GAPS).expect("it is small");
        assert!(chain.items.iter().all(|item| item.across == 20), "{:?}", chain.items);
        let tree = layout(&boxes(&[None; 4]), &links(&[(0, 1), (1, 2), (1, 3)]), &[], GAPS).expect("it is small");
        assert_eq!(tree.items[1].across, i32::midpoint(tree.items[2].across, tree.items[3].across));
        assert_eq!(tree.items[0].across, tree.items[1].across);
    }

    #[test]
    fn nothing_overlaps_and_no_stranger_is_in_a_frame() {
        // Two frames in the same ranks, a stranger beside them, edges between all of them and a circle.
        let items = boxes(&[Some(0), Some(0), Some(1), Some(1), None, None, Some(2)]);
        let pairs = [(0, 1), (2, 3), (4, 5), (0, 3), (2, 1), (5, 1), (3, 5), (5, 0), (6, 3)];
        let frames = [FRAME, FRAME, Frame { parent: Some(1), ..FRAME }];
        let placed = layout(&items, &links(&pairs), &frames, GAPS).expect("it is small");
        for (index, item) in placed.items.iter().enumerate() {
            for other in &placed.items[index + 1..] {
                let is_apart = (item.across - other.across).abs() >= 40 || (item.along - other.along).abs() >= 30;
                assert!(is_apart, "{:?}", placed.items);
            }
            for (frame, (start, end)) in placed.frames.iter().enumerate() {
                let is_inside = item.across - 20 < end.across
                    && item.across + 20 > start.across
                    && item.along - 15 < end.along
                    && item.along + 15 > start.along;
                assert_eq!(is_inside, path_of(items[index].frame, &frames).contains(&frame), "{index} in {frame}");
            }
        }
        for (route, (from, to)) in placed.routes.iter().zip(pairs) {
            let (first, last) = (route.spots[0], route.spots[route.spots.len() - 1]);
            assert!((first.along - placed.items[from].along).abs() == 15, "{route:?}");
            assert!((last.along - placed.items[to].along).abs() == 15, "{route:?}");
        }
    }

    #[test]
    fn lanes_go_through_everything_in_their_order() {
        let items = boxes(&[Some(0), Some(1), Some(0), Some(2)]);
        let lane = Frame { is_lane: true, ..FRAME };
        let labeled = Link { from: 0, to: 1, label: Some((70, 18)), length: 1 };
        let all = [&[labeled][..], &links(&[(1, 2), (2, 3), (3, 0)])].concat();
        let placed = layout(&items, &all, &[lane; 3], GAPS).expect("it is small");
        for pair in placed.frames.windows(2) {
            assert_eq!((pair[0].0.along, pair[0].1.along), (pair[1].0.along, pair[1].1.along));
            assert!(pair[0].1.across < pair[1].0.across, "{:?}", placed.frames);
        }
        let label = placed.routes[0].label.expect("it has one").across;
        assert!((placed.frames[1].0.across + 35..=placed.frames[1].1.across - 35).contains(&label), "{placed:?}");
    }

    #[test]
    fn what_is_too_long_is_refused() {
        let count = 60;
        let items = boxes(&vec![None; count]);
        let mut pairs: Vec<(usize, usize)> = (1..count).map(|to| (to - 1, to)).collect();
        pairs.extend((0..20).map(|from| (from, count - 1)));
        assert!(layout(&items, &links(&pairs), &[], GAPS).is_none());
    }
}

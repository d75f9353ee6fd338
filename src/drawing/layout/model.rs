//! What is laid out, and where it goes.

/// A box to be placed.
#[derive(Clone, Copy, Debug, Default)]
pub(in super::super) struct Item {
    /// Room on either side of the middle, across.
    pub(in super::super) before: i32,
    pub(in super::super) after: i32,
    /// Room along.
    pub(in super::super) depth: i32,
    /// The frame that it is in.
    pub(in super::super) frame: Option<usize>,
}

/// An edge between two items.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Link {
    pub(in super::super) from: usize,
    pub(in super::super) to: usize,
    /// Room of its label across and along.
    pub(in super::super) label: Option<(i32, i32)>,
    /// Ranks that it spans at least.
    pub(in super::super) length: usize,
}

/// A frame around items and other frames.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Frame {
    pub(in super::super) parent: Option<usize>,
    /// Room inside its border: before and after along, before and after across.
    pub(in super::super) along: (i32, i32),
    pub(in super::super) across: (i32, i32),
    /// Least room across, for its title.
    pub(in super::super) least_across: i32,
    /// Whether it goes through all ranks, in its place among the other lanes.
    pub(in super::super) is_lane: bool,
}

/// Distances between boxes.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Gaps {
    /// Between ranks.
    pub(in super::super) along: i32,
    /// Between neighbors in a rank.
    pub(in super::super) across: i32,
}

/// A point in layout coordinates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Spot {
    pub(in super::super) across: i32,
    pub(in super::super) along: i32,
}

/// Where an edge goes.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Route {
    /// From the border of the first item to that of the last, in the direction in which the author drew it.
    pub(in super::super) spots: Vec<Spot>,
    /// Middle of the label.
    pub(in super::super) label: Option<Spot>,
}

/// Everything placed; the least coordinates are 0.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Layout {
    /// The middle of each item.
    pub(in super::super) items: Vec<Spot>,
    /// Start and end of each frame.
    pub(in super::super) frames: Vec<(Spot, Spot)>,
    pub(in super::super) routes: Vec<Route>,
    /// Room that it takes.
    pub(in super::super) size: Spot,
}

/// Boxes, bends of edges included, that a layout may have: more is no drawing that anyone could read.
pub(super) const MAX_BOXES: usize = 700;

/// Frames around `frame`, itself included, the outermost first.
pub(super) fn path_of(frame: Option<usize>, frames: &[Frame]) -> Vec<usize> {
    let mut path: Vec<usize> = std::iter::successors(frame, |frame| frames[*frame].parent).collect();
    path.reverse();
    path
}

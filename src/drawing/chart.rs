//! Draws a graph: lays it out in its direction, then nodes, edges, groups and words.

use super::fault::Fault;
use super::graph::{Direction, Edge, End, Graph, Shape, Stroke, Tip};
use super::layout::{Frame, Gaps, Item, Layout, Link, Spot, layout};
use super::measure::{Face, LABEL, QUIET};
use super::outline::{self, Fitted};
use super::sheet::Picture;
use super::sheet::{Align, Area, Ink, LINE, Point, Sheet, Voice, at};

/// Widest line of an edge's label before it is broken.
const MOST_LABEL: i32 = 110;
/// Room for an edge from a node to itself.
const LOOP: i32 = 30;

/// Turns the layout's coordinates into those of the picture.
struct View {
    direction: Direction,
    size: Spot,
}

impl View {
    fn point(&self, spot: Spot) -> Point {
        match self.direction {
            Direction::Down => at(spot.across, spot.along),
            Direction::Up => at(spot.across, self.size.along - spot.along),
            Direction::Right => at(spot.along, spot.across),
            Direction::Left => at(self.size.along - spot.along, spot.across),
        }
    }

    fn area(&self, start: Spot, end: Spot) -> Area {
        let (one, other) = (self.point(start), self.point(end));
        let (x, y) = (one.x.min(other.x), one.y.min(other.y));
        Area::new(x, y, (one.x - other.x).abs(), (one.y - other.y).abs())
    }
}

/// A label in lines, with the room that it takes.
struct Words {
    lines: Vec<String>,
    width: i32,
    height: i32,
}

impl Words {
    fn new(text: &str, face: &Face) -> Option<Self> {
        let (lines, width) = face.wrap(text, QUIET, MOST_LABEL);
        let height = i32::try_from(lines.len()).unwrap_or(0) * LINE;
        (!lines.is_empty()).then_some(Self { lines, width: width + 8, height: height + 2 })
    }
}

/// Widest drawing from left to right: a column of text. What is wider goes from top to bottom instead.
const WIDE: i32 = 680;

pub(super) fn draw(graph: &Graph, face: &Face) -> Result<Picture, Fault> {
    let picture = draw_in(graph, face)?;
    if graph.direction.is_horizontal() && picture.width > WIDE {
        let mut turned = graph.clone();
        turned.direction = Direction::Down;
        if let Ok(narrow) = draw_in(&turned, face)
            && narrow.width <= WIDE
        {
            return Ok(narrow);
        }
    }
    Ok(picture)
}

fn draw_in(graph: &Graph, face: &Face) -> Result<Picture, Fault> {
    let direction = graph.direction;
    let fitted: Vec<Fitted> = graph.nodes.iter().map(|node| outline::fit(node, direction, face)).collect();
    let ends: Vec<(usize, usize)> =
        graph.edges.iter().map(|edge| (end(graph, edge.from, true), end(graph, edge.to, false))).collect();
    let labels: Vec<Option<Words>> = graph.edges.iter().map(|edge| Words::new(&edge.label, face)).collect();
    let mut items = items(graph, &fitted);
    for ((from, to), words) in ends.iter().zip(&labels).filter(|((from, to), _)| from == to) {
        let label =
            words.as_ref().map_or(0, |words| if direction.is_horizontal() { words.height } else { words.width });
        items[*from].after = items[*from].after.max(fitted_across(&fitted[*to], direction) / 2 + LOOP + label);
    }
    let laid_out: Vec<usize> = (0..graph.edges.len()).filter(|edge| ends[*edge].0 != ends[*edge].1).collect();
    let links: Vec<Link> = laid_out
        .iter()
        .map(|edge| {
            let label = labels[*edge].as_ref().map(|words| {
                if direction.is_horizontal() { (words.height, words.width) } else { (words.width, words.height) }
            });
            Link { from: ends[*edge].0, to: ends[*edge].1, label, length: graph.edges[*edge].length }
        })
        .collect();
    let gaps = if direction.is_horizontal() { Gaps { along: 38, across: 20 } } else { Gaps { along: 34, across: 24 } };
    let too_large = || Fault::at_start("the drawing is too large: its edges pass too many ranks");
    let placed = layout(&items, &links, &frames(graph, face), gaps).ok_or_else(too_large)?;
    let view = View { direction, size: placed.size };
    let mut sheet = Sheet::default();
    draw_groups(&mut sheet, graph, &placed, &view);
    for (place, index) in laid_out.iter().enumerate() {
        let areas = (
            end_area(graph, graph.edges[*index].from, &placed, &view, &fitted),
            end_area(graph, graph.edges[*index].to, &placed, &view, &fitted),
        );
        draw_edge(&mut sheet, &graph.edges[*index], labels[*index].as_ref(), &placed.routes[place], areas, &view);
    }
    for (index, (from, _)) in ends.iter().enumerate().filter(|(_, (from, to))| from == to) {
        if matches!(graph.edges[index].from, End::Node(_)) {
            let area = node_area(*from, &placed, &view, &fitted);
            draw_loop(&mut sheet, &graph.edges[index], labels[index].as_ref(), area, direction);
        }
    }
    for (index, node) in graph.nodes.iter().enumerate() {
        outline::draw(&mut sheet, node, &fitted[index], node_area(index, &placed, &view, &fitted));
    }
    let (width, height) = if direction.is_horizontal() {
        (placed.size.along, placed.size.across)
    } else {
        (placed.size.across, placed.size.along)
    };
    Ok(Picture { inside: sheet.finish(), left: 0, width, height })
}

fn fitted_across(fitted: &Fitted, direction: Direction) -> i32 {
    if direction.is_horizontal() { fitted.height } else { fitted.width }
}

fn items(graph: &Graph, fitted: &[Fitted]) -> Vec<Item> {
    let item = |(node, fitted): (&super::graph::Node, &Fitted)| {
        let across = fitted_across(fitted, graph.direction);
        let depth = fitted.width + fitted.height - across;
        Item { before: across / 2, after: across / 2, depth, frame: node.group }
    };
    graph.nodes.iter().zip(fitted).map(item).collect()
}

fn frames(graph: &Graph, face: &Face) -> Vec<Frame> {
    let frame = |(index, group): (usize, &super::graph::Group)| {
        let title = if group.title.is_empty() { 0 } else { 16 };
        // An edge that crosses the title has its head below it.
        let entry = if title > 0 && is_entered(graph, index) { HEAD + 2 } else { 0 };
        let (pad, head) = (12, 12 + title + entry);
        let width = face.width(&group.title.replace('\n', " "), LABEL) + 24;
        let (along, across) = match graph.direction {
            Direction::Down => ((head, pad), (pad, pad)),
            Direction::Up => ((pad, head), (pad, pad)),
            Direction::Right | Direction::Left => ((pad, pad), (head, pad)),
        };
        let least_across = if graph.direction.is_horizontal() || title == 0 { 0 } else { width };
        Frame { parent: group.parent, along, across, least_across, is_lane: group.is_lane }
    };
    graph.groups.iter().enumerate().map(frame).collect()
}

/// Whether an edge comes down from outside of a group to a box of it.
fn is_entered(graph: &Graph, group: usize) -> bool {
    let is_outside = |end: End| matches!(end, End::Node(node) if !graph.holds(group, node));
    let is_member = |end: End| matches!(end, End::Node(node) if graph.nodes[node].group == Some(group));
    graph.direction == Direction::Down && graph.edges.iter().any(|edge| is_member(edge.to) && is_outside(edge.from))
}

/// The node that an edge is laid out to: for a group one that nothing inside it follows, or precedes.
fn end(graph: &Graph, end: End, is_start: bool) -> usize {
    let group = match end {
        End::Node(node) => return node,
        End::Group(group) => group,
    };
    let members: Vec<usize> = (0..graph.nodes.len()).filter(|node| graph.holds(group, *node)).collect();
    let is_inner = |node: usize| {
        graph.edges.iter().any(|edge| {
            let (this, other) = if is_start { (edge.from, edge.to) } else { (edge.to, edge.from) };
            this == End::Node(node) && matches!(other, End::Node(other) if graph.holds(group, other))
        })
    };
    let free: Vec<usize> = members.iter().copied().filter(|node| !is_inner(*node)).collect();
    let candidates = if free.is_empty() { &members } else { &free };
    candidates.get(candidates.len() / 2).copied().unwrap_or(0)
}

fn node_area(node: usize, placed: &Layout, view: &View, fitted: &[Fitted]) -> Area {
    let middle = view.point(placed.items[node]);
    let Fitted { width, height, .. } = fitted[node];
    Area::new(middle.x - width / 2, middle.y - height / 2, width, height)
}

fn end_area(graph: &Graph, end: End, placed: &Layout, view: &View, fitted: &[Fitted]) -> (Shape, Area) {
    match end {
        End::Node(node) => (graph.nodes[node].shape, node_area(node, placed, view, fitted)),
        End::Group(group) => {
            let (start, end) = placed.frames[group];
            (Shape::Box, view.area(start, end))
        }
    }
}

fn draw_groups(sheet: &mut Sheet, graph: &Graph, placed: &Layout, view: &View) {
    for (group, (start, end)) in graph.groups.iter().zip(&placed.frames) {
        if start == end {
            continue;
        }
        let area = view.area(*start, *end);
        sheet.path(Ink::Group).area(area, 8);
        sheet.text(Align::Start, Voice::GroupTitle, at(area.x + 12, area.y + 15), &group.title.replace('\n', " "));
    }
}

fn draw_edge(
    sheet: &mut Sheet,
    edge: &Edge,
    words: Option<&Words>,
    route: &super::layout::Route,
    (from, to): ((Shape, Area), (Shape, Area)),
    view: &View,
) {
    let mut points: Vec<Point> = route.spots.iter().map(|spot| view.point(*spot)).collect();
    if matches!(edge.from, End::Group(_)) {
        cut_inside(&mut points, from.1);
    }
    points.reverse();
    if matches!(edge.to, End::Group(_)) {
        cut_inside(&mut points, to.1);
    }
    points.reverse();
    if points.len() < 2 {
        return;
    }
    let label = route.label.map(|spot| view.point(spot));
    if let (Some(words), Some(middle)) = (words, label) {
        sheet.lines(Align::Middle, Voice::Quiet, middle, &words.lines);
    }
    let gap = words.zip(label).map(|(words, middle)| {
        Area::new(middle.x - words.width / 2, middle.y - words.height / 2, words.width, words.height)
    });
    draw_line(sheet, edge, &mut points, gap, (from, to), view);
}

/// An edge between areas that something else has placed: from the sides that face each other.
pub(super) fn draw_free_edge(sheet: &mut Sheet, edge: &Edge, from: Area, to: Area, face: &Face) {
    let (one, other) = (from.middle(), to.middle());
    let is_side = from.y < to.bottom() && to.y < from.bottom();
    let (start, end) = if is_side && one.x <= other.x {
        (at(from.right(), one.y), at(to.x, other.y))
    } else if is_side {
        (at(from.x, one.y), at(to.right(), other.y))
    } else if one.y <= other.y {
        (at(one.x, from.bottom()), at(other.x, to.y))
    } else {
        (at(one.x, from.y), at(other.x, to.bottom()))
    };
    if start == end {
        return;
    }
    let direction = if is_side { Direction::Right } else { Direction::Down };
    let view = View { direction, size: Spot::default() };
    draw_line(sheet, edge, &mut [start, end], None, ((Shape::Box, from), (Shape::Box, to)), &view);
    if let Some(words) = Words::new(&edge.label, face) {
        let middle = at(i32::midpoint(start.x, end.x), i32::midpoint(start.y, end.y));
        sheet.lines(Align::Middle, Voice::Message, middle, &words.lines);
    }
}

/// Moves the first point of an edge to the border of the group that it leaves.
fn cut_inside(points: &mut Vec<Point>, area: Area) {
    let is_inside =
        |point: &Point| point.x >= area.x && point.x <= area.right() && point.y >= area.y && point.y <= area.bottom();
    let count = points.iter().take_while(|point| is_inside(point)).count();
    if count == 0 || count >= points.len() {
        return;
    }
    let (inner, outer) = (points[count - 1], points[count]);
    points.drain(..count);
    let border = at(inner.x.clamp(area.x, area.right()), inner.y.clamp(area.y, area.bottom()));
    let border = if outer.y > area.bottom() {
        at(border.x, area.bottom())
    } else if outer.y < area.y {
        at(border.x, area.y)
    } else if outer.x > area.right() {
        at(area.right(), border.y)
    } else {
        at(area.x, border.y)
    };
    points.insert(0, border);
}

/// Length of an arrow's head; its line ends inside it.
const HEAD: i32 = 8;

fn draw_line(
    sheet: &mut Sheet,
    edge: &Edge,
    points: &mut [Point],
    gap: Option<Area>,
    (from, to): ((Shape, Area), (Shape, Area)),
    view: &View,
) {
    let is_side = view.direction.is_horizontal();
    let count = points.len();
    let start_way = toward(points[0], from.1, is_side);
    let end_way = toward(points[count - 1], to.1, is_side);
    points[0] = touch(points[0], start_way, from, is_side);
    points[count - 1] = touch(points[count - 1], end_way, to, is_side);
    let ink = match edge.stroke {
        Stroke::Hidden => return,
        Stroke::Solid => Ink::Edge(edge.tone),
        Stroke::Dashed => Ink::Dashed(edge.tone),
        Stroke::Bold => Ink::Bold(edge.tone),
    };
    tip(sheet, edge, edge.head, points[count - 1], end_way);
    tip(sheet, edge, edge.tail, points[0], start_way);
    points[count - 1] = shortened(edge.head, points[count - 1], end_way);
    points[0] = shortened(edge.tail, points[0], start_way);
    let mut pen = sheet.path(ink);
    pen.go(points[0]);
    let mut last = points[0];
    for point in points[1..].iter().copied() {
        let crosses_label = gap.is_some_and(|gap| {
            let middle = at(i32::midpoint(last.x, point.x), i32::midpoint(last.y, point.y));
            (middle.x - gap.middle().x).abs() <= 1 && (middle.y - gap.middle().y).abs() <= 1
        });
        if crosses_label {
            pen.go(point);
        } else if last.x == point.x || last.y == point.y {
            pen.line(point);
        } else if is_side {
            let x = i32::midpoint(last.x, point.x);
            pen.cubic(at(x, last.y), at(x, point.y), point);
        } else {
            let y = i32::midpoint(last.y, point.y);
            pen.cubic(at(last.x, y), at(point.x, y), point);
        }
        last = point;
    }
}

/// The direction in which an edge runs into `area` at `point`: a step of 1.
fn toward(point: Point, area: Area, is_side: bool) -> Point {
    let middle = area.middle();
    if is_side { at((middle.x - point.x).signum(), 0) } else { at(0, (middle.y - point.y).signum()) }
}

/// Where an edge touches the outline rather than its area.
fn touch(point: Point, way: Point, (shape, area): (Shape, Area), is_side: bool) -> Point {
    let off = if is_side { point.y - area.middle().y } else { point.x - area.middle().x };
    let inset = outline::inset(shape, area, is_side, off);
    at(point.x + way.x * inset, point.y + way.y * inset)
}

fn shortened(tip: Tip, point: Point, way: Point) -> Point {
    let by = match tip {
        Tip::None => 0,
        Tip::Arrow => HEAD - 2,
        Tip::Dot => 8,
        Tip::Cross => 6,
    };
    at(point.x - way.x * by, point.y - way.y * by)
}

fn tip(sheet: &mut Sheet, edge: &Edge, tip: Tip, point: Point, way: Point) {
    let back = |by: i32, side: i32| at(point.x - way.x * by + way.y * side, point.y - way.y * by + way.x * side);
    match tip {
        Tip::None => {}
        Tip::Arrow => _ = sheet.path(Ink::Head(edge.tone)).polygon(&[point, back(HEAD, 4), back(HEAD, -4)]),
        Tip::Dot => _ = sheet.path(Ink::Head(edge.tone)).circle(back(4, 0), 4),
        Tip::Cross => {
            let mut pen = sheet.path(Ink::Edge(edge.tone));
            pen.go(back(2, 4)).line(back(10, -4)).go(back(2, -4)).line(back(10, 4));
        }
    }
}

/// An edge from a node to itself, at the side where nothing else leaves it.
fn draw_loop(sheet: &mut Sheet, edge: &Edge, words: Option<&Words>, area: Area, direction: Direction) {
    let ink = if edge.stroke == Stroke::Dashed { Ink::Dashed(edge.tone) } else { Ink::Edge(edge.tone) };
    let middle = area.middle();
    let (one, other, way, far_one, far_other, label) = if direction.is_horizontal() {
        let y = area.bottom();
        let height = words.map_or(0, |words| words.height);
        (
            at(middle.x - 9, y),
            at(middle.x + 9, y),
            at(0, -1),
            at(middle.x - 12, y + 26),
            at(middle.x + 12, y + 26),
            (Align::Middle, at(middle.x, y + 24 + height / 2)),
        )
    } else {
        let x = area.right();
        (
            at(x, middle.y - 8),
            at(x, middle.y + 8),
            at(-1, 0),
            at(x + 28, middle.y - 12),
            at(x + 28, middle.y + 12),
            (Align::Start, at(x + 26, middle.y)),
        )
    };
    tip(sheet, edge, edge.head, other, way);
    let end = shortened(edge.head, other, way);
    sheet.path(ink).go(one).cubic(far_one, far_other, end);
    if let Some(words) = words {
        sheet.lines(label.0, Voice::Quiet, label.1, &words.lines);
    }
}

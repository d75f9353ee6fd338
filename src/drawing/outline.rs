//! The outlines of nodes: how much room each takes for its words, and how it is drawn.

use super::graph::{Direction, Node, Shape};
use super::measure::{Face, LABEL, QUIET};
use super::sheet::{Align, Area, Ink, LINE, Sheet, Tone, Voice, at};

/// A node's words in lines, and the room that it takes.
pub(super) struct Fitted {
    pub(super) lines: Vec<String>,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// Widest line of a node before it is broken.
const MOST: i32 = 150;
/// Room that an outline takes beside its words at a slanted or pointed side.
const SLANT: i32 = 10;
/// Height of a cylinder's lid above its middle.
const LID: i32 = 5;

pub(super) fn fit(node: &Node, direction: Direction, face: &Face) -> Fitted {
    let size = if node.shape == Shape::Note { QUIET } else { LABEL };
    let (lines, width) = face.wrap(&node.label, size, MOST);
    let words = i32::try_from(lines.len().max(1)).unwrap_or(1) * LINE;
    let (width, height) = match node.shape {
        Shape::Start | Shape::End => (14, 14),
        Shape::Bar if direction.is_horizontal() => (6, 60),
        Shape::Bar => (60, 6),
        Shape::Diamond if lines.is_empty() => (28, 28),
        Shape::Diamond => {
            let height = words * 2 + 20;
            (width * height / (height - words) + 16, height)
        }
        Shape::Circle | Shape::DoubleCircle => {
            let ring = if node.shape == Shape::DoubleCircle { 8 } else { 0 };
            let across = diagonal(width, words - 4) + 12 + ring;
            (across.max(34), across.max(34))
        }
        Shape::Stadium => (width + 32, words + 18),
        Shape::Subroutine => (width + 36, words + 18),
        Shape::Cylinder => (width + 28, words + 18 + 2 * LID),
        Shape::Hexagon | Shape::Leaning | Shape::LeaningBack | Shape::Trapezoid | Shape::Funnel => {
            (width + 22 + 2 * SLANT, words + 18)
        }
        Shape::Flag => (width + 24 + SLANT, words + 18),
        Shape::Note => (width + 20, words + 12),
        Shape::Bare => (width + 8, words + 4),
        Shape::Box | Shape::Round => ((width + 26).max(46), words + 18),
    };
    // Even, so that the middle is a whole number.
    Fitted { lines, width: width + width % 2, height: height + height % 2 }
}

/// The whole root of `a² + b²`, rounded up.
fn diagonal(a: i32, b: i32) -> i32 {
    let square = i64::from(a) * i64::from(a) + i64::from(b) * i64::from(b);
    i32::try_from(square.isqrt() + 1).unwrap_or(i32::MAX)
}

/// How far the outline is from its area's border where an edge touches it, `off` from the middle of that side.
pub(super) fn inset(shape: Shape, area: Area, is_side: bool, off: i32) -> i32 {
    let (along, across) = if is_side { (area.width, area.height) } else { (area.height, area.width) };
    match shape {
        Shape::Diamond => off.abs() * along / across.max(1),
        Shape::Circle | Shape::DoubleCircle | Shape::Start | Shape::End => {
            let radius = along / 2;
            radius - i32::try_from(i64::from((radius * radius - off * off).max(0)).isqrt()).unwrap_or(0)
        }
        Shape::Leaning | Shape::LeaningBack | Shape::Trapezoid | Shape::Funnel if is_side => SLANT / 2,
        Shape::Hexagon if is_side => off.abs() * SLANT * 2 / area.height.max(1),
        _ => 0,
    }
}

pub(super) fn draw(sheet: &mut Sheet, node: &Node, fitted: &Fitted, area: Area) {
    let ink = Ink::Box(node.tone);
    let (x, y, right, bottom) = (area.x, area.y, area.right(), area.bottom());
    let middle = area.middle();
    let mut words = middle;
    match node.shape {
        Shape::Box | Shape::Round => _ = sheet.path(ink).area(area, if node.shape == Shape::Box { 6 } else { 14 }),
        Shape::Stadium => _ = sheet.path(ink).area(area, area.height / 2),
        Shape::Subroutine => {
            sheet
                .path(ink)
                .area(area, 3)
                .go(at(x + 7, y))
                .line(at(x + 7, bottom))
                .go(at(right - 7, y))
                .line(at(right - 7, bottom));
        }
        Shape::Cylinder => {
            let (top, foot, width) = (y + LID, bottom - LID, area.width);
            let pen = sheet.path(ink);
            let mut pen = pen;
            pen.go(at(x, top))
                .bow(width, LID, at(right, top))
                .line(at(right, foot))
                .bow(width, LID, at(x, foot))
                .close();
            // The lid's front, not filled: a line there and back.
            pen.go(at(right, top)).bow(width, LID, at(x, top));
            words.y += LID / 2 + 1;
        }
        Shape::Circle => _ = sheet.path(ink).circle(middle, area.width / 2),
        Shape::DoubleCircle => _ = sheet.path(ink).circle(middle, area.width / 2).circle(middle, area.width / 2 - 4),
        Shape::Diamond => {
            let points = [at(middle.x, y), at(right, middle.y), at(middle.x, bottom), at(x, middle.y)];
            sheet.path(ink).polygon(&points);
        }
        Shape::Hexagon => {
            let points = [
                at(x + SLANT, y),
                at(right - SLANT, y),
                at(right, middle.y),
                at(right - SLANT, bottom),
                at(x + SLANT, bottom),
                at(x, middle.y),
            ];
            sheet.path(ink).polygon(&points);
        }
        Shape::Leaning | Shape::LeaningBack | Shape::Trapezoid | Shape::Funnel => {
            let (top_left, top_right) = match node.shape {
                Shape::Leaning => (SLANT, 0),
                Shape::LeaningBack => (0, SLANT),
                Shape::Trapezoid => (SLANT, SLANT),
                _ => (0, 0),
            };
            let (bottom_left, bottom_right) = match node.shape {
                Shape::Leaning => (0, SLANT),
                Shape::LeaningBack => (SLANT, 0),
                Shape::Trapezoid => (0, 0),
                _ => (SLANT, SLANT),
            };
            let points = [
                at(x + top_left, y),
                at(right - top_right, y),
                at(right - bottom_right, bottom),
                at(x + bottom_left, bottom),
            ];
            sheet.path(ink).polygon(&points);
        }
        Shape::Flag => {
            sheet.path(ink).polygon(&[
                at(x, y),
                at(right, y),
                at(right, bottom),
                at(x, bottom),
                at(x + SLANT, middle.y),
            ]);
            words.x += SLANT / 2;
        }
        Shape::Start => _ = sheet.path(Ink::Head(Tone::Plain)).circle(middle, 6),
        Shape::End => {
            sheet.path(Ink::Box(Tone::Plain)).circle(middle, 7);
            sheet.path(Ink::Head(Tone::Plain)).circle(middle, 3);
        }
        Shape::Bar => _ = sheet.path(Ink::Head(Tone::Plain)).area(area, 2),
        Shape::Note => _ = sheet.path(Ink::Note).area(area, 2),
        Shape::Bare => {}
    }
    if !matches!(node.shape, Shape::Start | Shape::End | Shape::Bar) {
        let voice = if node.shape == Shape::Note { Voice::Quiet } else { Voice::Label };
        sheet.lines(Align::Middle, voice, words, &fitted.lines);
    }
}

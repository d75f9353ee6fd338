//! A drawing as it grows: shapes by their ink and words by their tone, at the end one small SVG.
//!
//! All shapes of one ink are one path, so a box costs some fifty bytes. Colors, line widths and fonts are in the theme's
//! `css/drawings.css`; the attributes of the root show the drawing as plain lines where there is no such sheet.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::fault::Fault;
use super::script::Line;
use crate::text::html::escape_into;

/// A point, in pixels from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Point {
    pub(super) x: i32,
    pub(super) y: i32,
}

pub(super) fn at(x: i32, y: i32) -> Point {
    Point { x, y }
}

/// A rectangle: its upper left corner and its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Area {
    pub(super) fn new(x: i32, y: i32, width: i32, height: i32) -> Self {
        Self { x, y, width, height }
    }

    pub(super) fn right(self) -> i32 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> i32 {
        self.y + self.height
    }

    pub(super) fn middle(self) -> Point {
        at(self.x + self.width / 2, self.y + self.height / 2)
    }
}

/// A finished drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What is inside the SVG's root element.
    pub inside: String,
    /// Where it begins on the left, in the coordinates of its shapes.
    pub left: i32,
    /// Width in pixels, without the margin.
    pub width: i32,
    /// Height in pixels, without the margin.
    pub height: i32,
}

/// What the author says of a part: it fails, it wins, it waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tone {
    /// Nothing.
    #[default]
    Plain,
    /// An error, a loss, what goes wrong.
    Fails,
    /// The result, the way that is taken.
    Wins,
    /// What is blocked, idle or not there yet.
    Waits,
}

impl Tone {
    /// The names that authors write.
    const NAMES: [(&'static str, Tone); 3] = [("fails", Self::Fails), ("wins", Self::Wins), ("waits", Self::Waits)];

    /// The tone that authors call `name`.
    pub(super) fn named(name: &str, line: &Line<'_>) -> Result<Self, Fault> {
        let known = Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, tone)| *tone);
        known.ok_or_else(|| line.fault(name, format!("class `{name}` is not one of `fails`, `wins`, `waits`")))
    }

    fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Fails => " fails",
            Self::Wins => " wins",
            Self::Waits => " waits",
        }
    }
}

/// What a shape is drawn with; later ones are above earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ink {
    /// The ground of a group.
    Group,
    /// A note.
    Note,
    /// A hairline that only divides.
    Hairline,
    /// A dashed hairline.
    Dashes,
    /// An edge.
    Edge(Tone),
    /// A dashed edge.
    Dashed(Tone),
    /// A bold edge.
    Bold(Tone),
    /// A box.
    Box(Tone),
    /// A filled head of an arrow, or a dot.
    Head(Tone),
}

impl Ink {
    fn class(self) -> (&'static str, Tone) {
        match self {
            Self::Group => ("g", Tone::Plain),
            Self::Note => ("m", Tone::Plain),
            Self::Hairline => ("l", Tone::Plain),
            Self::Dashes => ("l dash", Tone::Plain),
            Self::Edge(tone) => ("e", tone),
            Self::Dashed(tone) => ("e dash", tone),
            Self::Bold(tone) => ("e bold", tone),
            Self::Box(tone) => ("n", tone),
            Self::Head(tone) => ("h", tone),
        }
    }

    /// What a viewer without the style sheet needs so that the ink shows as it is meant.
    fn plain_look(self) -> &'static str {
        match self {
            Self::Head(_) => " fill=\"currentColor\"",
            Self::Dashes | Self::Dashed(_) => " stroke-dasharray=\"4 3\"",
            _ => "",
        }
    }
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Voice {
    /// What a box says.
    Label,
    /// What an edge says, and notes.
    Quiet,
    /// What a message says, lines crossing it.
    Message,
    /// A title on the page's ground.
    Title,
    /// The title of a group, on the group's ground.
    GroupTitle,
}

/// Where words are relative to their point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Align {
    Start,
    Middle,
    End,
}

/// A step of a path, to absolute points.
#[derive(Clone, Copy, Debug)]
enum Step {
    Move(Point),
    Line(Point),
    Quad(Point, Point),
    Cubic(Point, Point, Point),
    Arc(i32, i32, Point),
    Close,
}

/// The drawing.
#[derive(Default)]
pub(super) struct Sheet {
    shapes: BTreeMap<Ink, Vec<Step>>,
    words: BTreeMap<(Align, Voice), String>,
}

/// Distance from the middle of a line of text to its base line.
const BASE: i32 = 5;

impl Sheet {
    pub(super) fn path(&mut self, ink: Ink) -> Pen<'_> {
        Pen { steps: self.shapes.entry(ink).or_default() }
    }

    /// A line of words whose middle is at the height of `point`.
    pub(super) fn text(&mut self, align: Align, voice: Voice, point: Point, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let words = self.words.entry((align, voice)).or_default();
        let _ = write!(words, "<text x=\"{}\" y=\"{}\">", point.x, point.y + BASE);
        escape_into(words, text);
        words.push_str("</text>");
    }

    /// Words from the bottom to the top, whose middle is at `point`.
    pub(super) fn upright_text(&mut self, point: Point, text: &str) {
        let words = self.words.entry((Align::Middle, Voice::Label)).or_default();
        let (x, y) = (point.x, point.y);
        let _ = write!(words, "<text transform=\"translate({} {y})rotate(-90)\">", x + BASE);
        escape_into(words, text);
        words.push_str("</text>");
    }

    /// Lines of words around the middle `point`.
    pub(super) fn lines(&mut self, align: Align, voice: Voice, point: Point, lines: &[String]) {
        let count = i32::try_from(lines.len()).unwrap_or(0);
        for (line, index) in lines.iter().zip(0..) {
            let y = point.y + (2 * index - count + 1) * LINE / 2;
            self.text(align, voice, at(point.x, y), line);
        }
    }

    /// The drawing's shapes and words, without the root element.
    pub(super) fn finish(self) -> String {
        let mut svg = String::new();
        for (ink, steps) in &self.shapes {
            let (class, tone) = ink.class();
            let _ = write!(svg, "<path class=\"{class}{}\"{} d=\"", tone.class(), ink.plain_look());
            write_steps(&mut svg, steps);
            svg.push_str("\"/>");
        }
        for ((align, voice), words) in &self.words {
            let class = match voice {
                Voice::Label => "t",
                Voice::Quiet => "q",
                Voice::Message => "q o",
                Voice::Title => "s o",
                Voice::GroupTitle => "s",
            };
            let anchor = match align {
                Align::Start => " text-anchor=\"start\"",
                Align::Middle => "",
                Align::End => " text-anchor=\"end\"",
            };
            let _ = write!(svg, "<g class=\"{class}\" fill=\"currentColor\" stroke=\"none\"{anchor}>{words}</g>");
        }
        svg
    }
}

/// Height of a line of text.
pub(super) const LINE: i32 = 17;

/// Draws one ink.
pub(super) struct Pen<'a> {
    steps: &'a mut Vec<Step>,
}

impl Pen<'_> {
    pub(super) fn go(&mut self, to: Point) -> &mut Self {
        self.steps.push(Step::Move(to));
        self
    }

    pub(super) fn line(&mut self, to: Point) -> &mut Self {
        // A line that goes on in the same direction is one.
        if let [.., Step::Move(start) | Step::Line(start), Step::Line(last)] = &mut self.steps[..] {
            let goes_on = |from: i32, by: i32, to: i32| (by - from).signum() * (to - by).signum() >= 0;
            let is_straight = (start.x == last.x && last.x == to.x) || (start.y == last.y && last.y == to.y);
            if is_straight && goes_on(start.x, last.x, to.x) && goes_on(start.y, last.y, to.y) {
                *last = to;
                return self;
            }
        }
        self.steps.push(Step::Line(to));
        self
    }

    pub(super) fn quad(&mut self, by: Point, to: Point) -> &mut Self {
        self.steps.push(Step::Quad(by, to));
        self
    }

    pub(super) fn cubic(&mut self, by: Point, then: Point, to: Point) -> &mut Self {
        self.steps.push(Step::Cubic(by, then, to));
        self
    }

    pub(super) fn close(&mut self) -> &mut Self {
        self.steps.push(Step::Close);
        self
    }

    pub(super) fn polygon(&mut self, points: &[Point]) -> &mut Self {
        for (index, point) in points.iter().enumerate() {
            if index == 0 {
                self.go(*point)
            } else {
                self.line(*point)
            };
        }
        self.close()
    }

    pub(super) fn circle(&mut self, middle: Point, radius: i32) -> &mut Self {
        let (left, right) = (at(middle.x - radius, middle.y), at(middle.x + radius, middle.y));
        self.steps.extend([Step::Move(left), Step::Arc(radius, radius, right), Step::Arc(radius, radius, left)]);
        self.close()
    }

    /// A rectangle with round corners.
    pub(super) fn area(&mut self, area: Area, radius: i32) -> &mut Self {
        let Area { x, y, .. } = area;
        let (right, bottom) = (area.right(), area.bottom());
        let radius = radius.min(area.width / 2).min(area.height / 2);
        if radius == 0 {
            return self.polygon(&[at(x, y), at(right, y), at(right, bottom), at(x, bottom)]);
        }
        let is_stadium = radius > 8;
        let corner = |pen: &mut Self, by: Point, to: Point| {
            pen.steps.push(if is_stadium { Step::Arc(radius, radius, to) } else { Step::Quad(by, to) });
        };
        self.go(at(x + radius, y)).line(at(right - radius, y));
        corner(self, at(right, y), at(right, y + radius));
        self.line(at(right, bottom - radius));
        corner(self, at(right, bottom), at(right - radius, bottom));
        self.line(at(x + radius, bottom));
        corner(self, at(x, bottom), at(x, bottom - radius));
        self.line(at(x, y + radius));
        corner(self, at(x, y), at(x + radius, y));
        self.close()
    }

    /// Half an ellipse from here to a point at the same height, above (`is_above`) or below.
    pub(super) fn bow(&mut self, width: i32, height: i32, to: Point) -> &mut Self {
        self.steps.push(Step::Arc(width / 2, height, to));
        self
    }
}

/// Path data with relative coordinates, as short as whole numbers allow.
fn write_steps(out: &mut String, steps: &[Step]) {
    let (mut here, mut start) = (at(0, 0), at(0, 0));
    let mut last = ' ';
    for step in steps {
        let relative = |point: &Point| [point.x - here.x, point.y - here.y];
        let (letter, numbers, to): (char, Vec<i32>, Point) = match step {
            Step::Move(to) => ('m', relative(to).to_vec(), *to),
            Step::Line(to) if *to == here => continue,
            Step::Line(to) if to.y == here.y => ('h', vec![to.x - here.x], *to),
            Step::Line(to) if to.x == here.x => ('v', vec![to.y - here.y], *to),
            Step::Line(to) => ('l', relative(to).to_vec(), *to),
            Step::Quad(by, to) => ('q', [relative(by), relative(to)].concat(), *to),
            Step::Cubic(by, then, to) => ('c', [relative(by), relative(then), relative(to)].concat(), *to),
            Step::Arc(across, along, to) => ('a', [&[*across, *along, 0, 0, 1][..], &relative(to)].concat(), *to),
            Step::Close => ('z', Vec::new(), start),
        };
        let is_repeated = letter == last && matches!(letter, 'l' | 'q' | 'c' | 'a');
        if !is_repeated {
            out.push(letter);
        }
        for (index, number) in numbers.iter().enumerate() {
            if (index > 0 || is_repeated) && *number >= 0 {
                out.push(' ');
            }
            let _ = write!(out, "{number}");
        }
        if matches!(step, Step::Move(_)) {
            start = to;
        }
        here = to;
        last = letter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_one_ink_are_one_short_path() {
        let mut sheet = Sheet::default();
        sheet.path(Ink::Box(Tone::Plain)).area(Area::new(0, 0, 40, 20), 4);
        sheet.path(Ink::Box(Tone::Plain)).area(Area::new(0, 40, 40, 20), 0);
        sheet.path(Ink::Edge(Tone::Fails)).go(at(20, 20)).line(at(20, 40));
        sheet.lines(Align::Middle, Voice::Label, at(20, 10), &["a < b".to_owned()]);
        assert_eq!(
            sheet.finish(),
            "<path class=\"e fails\" d=\"m20 20v20\"/>\
             <path class=\"n\" d=\"m4 0h32q4 0 4 4v12q0 4-4 4h-32q-4 0-4-4v-12q0-4 4-4zm-4 40h40v20h-40z\"/>\
             <g class=\"t\" fill=\"currentColor\" stroke=\"none\"><text x=\"20\" y=\"15\">a &lt; b</text></g>"
        );
    }
}

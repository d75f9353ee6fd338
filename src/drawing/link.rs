//! The parts of a line that flowcharts and block diagrams share: ids, labels in brackets, links.

use super::fault::Fault;
use super::graph::{Edge, End, Shape, Stroke, Tip};
use super::script::{Line, label};
use super::sheet::Tone;

/// Openings and closings of labels with the shape that they mean; longer openings first.
const SHAPES: &[(&str, &str, Shape)] = &[
    ("(((", ")))", Shape::DoubleCircle),
    ("((", "))", Shape::Circle),
    ("([", "])", Shape::Stadium),
    ("[[", "]]", Shape::Subroutine),
    ("[(", ")]", Shape::Cylinder),
    ("[/", "/]", Shape::Leaning),
    ("[/", "\\]", Shape::Trapezoid),
    ("[\\", "\\]", Shape::LeaningBack),
    ("[\\", "/]", Shape::Funnel),
    ("{{", "}}", Shape::Hexagon),
    ("[", "]", Shape::Box),
    ("(", ")", Shape::Round),
    ("{", "}", Shape::Diamond),
    (">", "]", Shape::Flag),
];

/// What is left of a line.
pub(super) struct Cursor<'a, 'l> {
    pub(super) line: &'l Line<'a>,
    pub(super) rest: &'a str,
}

impl<'a> Cursor<'a, '_> {
    pub(super) fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }

    pub(super) fn take(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Everything up to `end`, which is taken, too. A quoted text may hold the end.
    pub(super) fn until(&mut self, end: &str) -> Option<&'a str> {
        let quoted =
            self.rest.trim_start().strip_prefix('"').and_then(|inside| inside.find('"').map(|at| (inside, at)));
        let from = quoted.map_or(0, |(inside, at)| self.rest.len() - inside.len() + at + 1);
        let found = from + self.rest[from..].find(end)?;
        let text = &self.rest[..found];
        self.rest = &self.rest[found + end.len()..];
        Some(text)
    }

    pub(super) fn fault(&self, message: impl Into<String>) -> Fault {
        self.line.fault(self.rest, message)
    }
}

/// Length of the id that `text` starts with: a hyphen or dot is part of it only before another letter, since links
/// start with them.
pub(super) fn id_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let is_part = character.is_alphanumeric()
            || character == '_'
            || (matches!(character, '-' | '.' | '/') && at > 0 && next.is_some_and(char::is_alphanumeric));
        if !is_part {
            return at;
        }
    }
    text.len()
}

/// A label in its brackets.
pub(super) fn shape<'a>(cursor: &mut Cursor<'a, '_>) -> Result<Option<(Shape, &'a str)>, Fault> {
    let start = cursor.rest;
    let mut has_opened = false;
    let mut nearest: Option<(usize, Shape, &'a str, &'a str)> = None;
    let mut opening_length = 0;
    for (open, close, shape) in SHAPES {
        if open.len() < opening_length || !cursor.take(open) {
            continue;
        }
        has_opened = true;
        if let Some(text) = cursor.until(close) {
            // `[/a\]` and `[/a/]` open alike: the one that closes first is meant.
            if nearest.is_none_or(|(length, ..)| text.len() < length) {
                nearest = Some((text.len(), *shape, text, cursor.rest));
            }
            opening_length = open.len();
        }
        cursor.rest = start;
    }
    match nearest {
        Some((_, shape, text, rest)) => {
            cursor.rest = rest;
            Ok(Some((shape, text)))
        }
        None if has_opened => Err(cursor.fault("the label is not closed")),
        None => Ok(None),
    }
}

/// The link that comes next, its ends left open.
pub(super) fn link(cursor: &mut Cursor<'_, '_>) -> Result<Option<Edge>, Fault> {
    let start = cursor.rest;
    let mut edge = Edge {
        from: End::Node(0),
        to: End::Node(0),
        label: String::new(),
        stroke: Stroke::Solid,
        tail: Tip::None,
        head: Tip::None,
        length: 1,
        tone: Tone::Plain,
    };
    // `e1@-->` names the edge.
    let name = id_length(start);
    if name > 0 && start[name..].starts_with('@') {
        cursor.rest = &start[name + 1..];
    }
    let lines = ["--", "==", "-."];
    for (sign, tip) in [('<', Tip::Arrow), ('x', Tip::Cross), ('o', Tip::Dot)] {
        if let Some(rest) =
            cursor.rest.strip_prefix(sign).filter(|rest| lines.iter().any(|line| rest.starts_with(line)))
        {
            edge.tail = tip;
            cursor.rest = rest;
        }
    }
    if cursor.rest.starts_with("~~~") {
        cursor.rest = cursor.rest.trim_start_matches('~');
        edge.stroke = Stroke::Hidden;
        return Ok(Some(edge));
    }
    edge.stroke = match cursor.rest.get(..2) {
        Some("--") => Stroke::Solid,
        Some("==") => Stroke::Bold,
        Some("-.") => Stroke::Dashed,
        _ => {
            cursor.rest = start;
            return Ok(None);
        }
    };
    if !line_end(cursor, &mut edge, false) {
        // `-- words -->`
        cursor.rest = &cursor.rest[2..];
        let close = match edge.stroke {
            Stroke::Solid => "--",
            Stroke::Bold => "==",
            _ => ".-",
        };
        let found = cursor
            .rest
            .find(close)
            .ok_or_else(|| cursor.fault(format!("the link is not finished: `{close}` is missing")))?;
        edge.label = label(&cursor.rest[..found]);
        cursor.rest = &cursor.rest[found..];
        if !line_end(cursor, &mut edge, true) {
            return Err(cursor.fault("the link is not finished"));
        }
    }
    cursor.skip_blanks();
    if cursor.take("|") {
        let text = cursor.until("|").ok_or_else(|| cursor.fault("the label of the link is not closed"))?;
        edge.label = label(text);
    }
    Ok(Some(edge))
}

/// The line of a link and its head; `false`, and nothing taken, when words follow instead.
fn line_end(cursor: &mut Cursor<'_, '_>, edge: &mut Edge, is_after_label: bool) -> bool {
    let rest = cursor.rest;
    let (count, after) = match edge.stroke {
        Stroke::Dashed => {
            let body = if is_after_label { rest } else { &rest[1..] };
            let dots = body.len() - body.trim_start_matches('.').len();
            let Some(after) = body[dots..].strip_prefix('-') else { return false };
            (dots + 1, after)
        }
        stroke => {
            let sign = if stroke == Stroke::Bold { '=' } else { '-' };
            let count = rest.len() - rest.trim_start_matches(sign).len();
            (count, &rest[count..])
        }
    };
    let mut characters = after.chars();
    let tip = match characters.next() {
        Some('>') => Tip::Arrow,
        Some('x') if !characters.as_str().starts_with(char::is_alphanumeric) => Tip::Cross,
        Some('o') if !characters.as_str().starts_with(char::is_alphanumeric) => Tip::Dot,
        _ => Tip::None,
    };
    if tip == Tip::None {
        if count < 3 && edge.stroke != Stroke::Dashed {
            return false;
        }
        edge.length = if edge.stroke == Stroke::Dashed { count - 1 } else { count - 2 };
        cursor.rest = after;
    } else {
        edge.length = count - 1;
        cursor.rest = characters.as_str();
    }
    edge.length = edge.length.clamp(1, 10);
    edge.head = tip;
    true
}

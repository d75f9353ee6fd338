//! Draws a sequence diagram: columns as narrow as their words allow, rows as they come.

use super::super::measure::{Face, LABEL, QUIET};
use super::super::sentence::Part;
use super::super::sheet::{Align, Area, Ink, LINE, Picture, Point, Sheet, Tone, Voice, at};
use super::{Head, Message, Place, Sequence, Step};

/// Widest line of a participant, of a message between neighbors, and of a note.
const MOST_NAME: i32 = 96;
const MOST_MESSAGE: i32 = 124;
const MOST_NOTE: i32 = 130;
/// Least distance of two lifelines.
const LEAST_GAP: i32 = 76;
/// Half the width of an activation.
const ACTIVE: i32 = 4;
/// Width of a message to oneself.
const LOOP: i32 = 26;
/// Height from which participants are named at the end, too.
const TALL: i32 = 460;

/// Words in lines, measured.
struct Words {
    lines: Vec<String>,
    width: i32,
    height: i32,
}

impl Words {
    fn new(text: &str, size: i32, most: i32, face: &Face) -> Self {
        let (lines, width) = face.wrap(text, size, most);
        let height = i32::try_from(lines.len()).unwrap_or(0) * LINE;
        Self { lines, width, height }
    }
}

struct Plan<'a> {
    face: &'a Face,
    /// The lifeline of each participant.
    columns: Vec<i32>,
    names: Vec<Words>,
    /// The words of each step.
    words: Vec<Words>,
    head_height: i32,
}

pub(in super::super) fn draw(sequence: &Sequence, face: &Face) -> Picture {
    let plan = plan(sequence, face);
    let mut drawer = Drawer {
        sheet: Sheet::default(),
        plan: &plan,
        y: plan.head_height + 14,
        active: vec![Vec::new(); plan.columns.len()],
        open: Vec::new(),
        left: 0,
        right: 0,
    };
    for (index, step) in sequence.steps.iter().enumerate() {
        drawer.step(step, &plan.words[index]);
    }
    for participant in 0..plan.columns.len() {
        while !drawer.active[participant].is_empty() {
            drawer.deactivate(participant);
        }
    }
    drawer.heads(sequence);
    drawer.finish()
}

fn plan<'a>(sequence: &Sequence, face: &'a Face) -> Plan<'a> {
    let names: Vec<Words> = sequence
        .participants
        .iter()
        .map(|participant| Words::new(&participant.label, LABEL, MOST_NAME, face))
        .collect();
    let words: Vec<Words> = sequence
        .steps
        .iter()
        .map(|step| match step {
            Step::Message(message) => {
                let span = i32::try_from(message.from.abs_diff(message.to).max(1)).unwrap_or(1);
                Words::new(&message.words, QUIET, MOST_MESSAGE * span, face)
            }
            Step::Note { words, from, to, .. } => {
                let span = i32::try_from(to - from).unwrap_or(0);
                Words::new(words, QUIET, MOST_NOTE + LEAST_GAP * span, face)
            }
            Step::Open { words, .. } | Step::Divide { words, .. } => Words::new(words, QUIET, 200, face),
            _ => Words::new("", QUIET, 100, face),
        })
        .collect();
    // What each pair of lifelines must have between them.
    let mut least: Vec<(usize, usize, i32)> = Vec::new();
    for (step, words) in sequence.steps.iter().zip(&words) {
        match step {
            Step::Message(message) if message.from == message.to => {
                least.push((message.from, message.from + 1, LOOP + words.width + 20));
            }
            Step::Message(message) => {
                least.push((message.from.min(message.to), message.from.max(message.to), words.width + 26));
            }
            Step::Note { place: Place::Over, from, to, .. } if from == to => {
                let half = words.width / 2 + 22;
                least.push((*from, from + 1, half));
                least.push((from.wrapping_sub(1), *from, half));
            }
            Step::Note { place: Place::Over, from, to, .. } => least.push((*from, *to, words.width - 20)),
            Step::Note { place: Place::Right, from, .. } => least.push((*from, from + 1, words.width + 40)),
            Step::Note { place: Place::Left, from, .. } => least.push((from.wrapping_sub(1), *from, words.width + 40)),
            _ => {}
        }
    }
    let half = |name: &Words| (name.width + 24).max(56) / 2;
    let mut columns = vec![0];
    for index in 1..names.len() {
        let beside = half(&names[index - 1]) + half(&names[index]) + 12;
        let wanted = least.iter().filter(|(_, to, _)| *to == index).filter(|(from, ..)| *from < index);
        let wanted = wanted.map(|(from, _, width)| columns[*from] + width).max().unwrap_or(0);
        columns.push(wanted.max(columns[index - 1] + beside.max(LEAST_GAP)));
    }
    let head_height = names.iter().map(|name| name.height).max().unwrap_or(LINE) + 16;
    Plan { face, columns, names, words, head_height }
}

/// A part that is open.
struct OpenPart {
    top: i32,
    cases: Vec<Case>,
    left: i32,
    right: i32,
}

/// One of the cases of a part.
struct Case {
    top: i32,
    keyword: &'static str,
    /// Room for it.
    tag: i32,
    lines: Vec<String>,
    width: i32,
}

struct Drawer<'a> {
    sheet: Sheet,
    plan: &'a Plan<'a>,
    y: i32,
    /// Where the activations of each participant begin.
    active: Vec<Vec<i32>>,
    open: Vec<OpenPart>,
    left: i32,
    right: i32,
}

impl Drawer<'_> {
    fn step(&mut self, step: &Step, words: &Words) {
        match step {
            Step::Message(message) if message.from == message.to => self.own_message(message, words),
            Step::Message(message) => self.message(message, words),
            Step::Note { place, from, to, .. } => self.note(*place, *from, *to, words),
            Step::Open { part, .. } => self.open_part(*part, words),
            Step::Divide { part, .. } => self.divide(*part, words),
            Step::Close => self.close_part(),
            Step::Activate(participant) => self.active[*participant].push(self.y - 12),
            Step::Deactivate(participant) => {
                self.y -= 8;
                self.deactivate(*participant);
                self.y += 8;
            }
        }
    }

    fn deactivate(&mut self, participant: usize) {
        let depth = i32::try_from(self.active[participant].len()).unwrap_or(0);
        let Some(start) = self.active[participant].pop() else { return };
        let x = self.plan.columns[participant] + (depth - 1) * ACTIVE;
        let area = Area::new(x - ACTIVE, start, 2 * ACTIVE, (self.y - 4 - start).max(8));
        self.sheet.path(Ink::Box(Tone::Plain)).area(area, 0);
    }

    /// Makes the picture, and the parts that are open, wide enough.
    fn include(&mut self, left: i32, right: i32) {
        self.left = self.left.min(left);
        self.right = self.right.max(right);
        let mut around = 0;
        for part in self.open.iter_mut().rev() {
            around += 10;
            part.left = part.left.min(left - around);
            part.right = part.right.max(right + around);
        }
    }

    /// Half the width that activations take at a lifeline on the side of `way`.
    fn edge(&self, participant: usize, way: i32) -> i32 {
        let depth = i32::try_from(self.active[participant].len()).unwrap_or(0);
        match (depth, way > 0) {
            (0, _) => 0,
            (depth, true) => ACTIVE * depth,
            (_, false) => ACTIVE,
        }
    }

    fn message(&mut self, message: &Message, words: &Words) {
        let (from, to) = (self.plan.columns[message.from], self.plan.columns[message.to]);
        let way = (to - from).signum();
        self.y += words.height;
        let middle = at(i32::midpoint(from, to), self.y - words.height / 2 - 4);
        self.sheet.lines(Align::Middle, Voice::Message, middle, &words.lines);
        let start = at(from + way * self.edge(message.from, way), self.y);
        let end = at(to - way * self.edge(message.to, -way), self.y);
        self.arrow(message, start, end, way);
        self.include(from.min(to) - 10, from.max(to) + 10);
        self.y += 12;
    }

    fn arrow(&mut self, message: &Message, start: Point, end: Point, way: i32) {
        let tone = if message.head == Head::Cross { Tone::Fails } else { Tone::Plain };
        let line_end = match message.head {
            Head::None | Head::Open => end,
            Head::Filled => at(end.x - way * 6, end.y),
            Head::Cross => at(end.x - way * 10, end.y),
        };
        let line_start = if message.has_tail { at(start.x + way * 6, start.y) } else { start };
        let ink = if message.is_dashed { Ink::Dashed(tone) } else { Ink::Edge(tone) };
        self.sheet.path(ink).go(line_start).line(line_end);
        self.head(message.head, end, way);
        if message.has_tail {
            self.head(message.head, start, -way);
        }
    }

    fn head(&mut self, head: Head, end: Point, way: i32) {
        let back = |by: i32, side: i32| at(end.x - way * by, end.y + side);
        match head {
            Head::None => {}
            Head::Filled => _ = self.sheet.path(Ink::Head(Tone::Plain)).polygon(&[end, back(8, 4), back(8, -4)]),
            Head::Open => _ = self.sheet.path(Ink::Edge(Tone::Plain)).go(back(7, -4)).line(end).line(back(7, 4)),
            Head::Cross => {
                let mut pen = self.sheet.path(Ink::Edge(Tone::Fails));
                pen.go(back(6, -4)).line(back(14, 4)).go(back(14, -4)).line(back(6, 4));
            }
        }
    }

    fn own_message(&mut self, message: &Message, words: &Words) {
        let column = self.plan.columns[message.from];
        let x = column + self.edge(message.from, 1);
        let height = words.height.max(16);
        let (top, foot, far) = (self.y + 2, self.y + 2 + height, column + LOOP);
        let ink = if message.is_dashed { Ink::Dashed(Tone::Plain) } else { Ink::Edge(Tone::Plain) };
        let mut pen = self.sheet.path(ink);
        pen.go(at(x, top)).line(at(far - 5, top)).quad(at(far, top), at(far, top + 5)).line(at(far, foot - 5));
        pen.quad(at(far, foot), at(far - 5, foot)).line(at(x + 6, foot));
        self.head(message.head, at(x, foot), -1);
        let middle = at(far + 6, i32::midpoint(top, foot));
        self.sheet.lines(Align::Start, Voice::Message, middle, &words.lines);
        self.include(column - 10, far + words.width + 12);
        self.y = foot + 14;
    }

    fn note(&mut self, place: Place, from: usize, to: usize, words: &Words) {
        let (one, other) = (self.plan.columns[from], self.plan.columns[to]);
        let width = words.width + 20;
        let (left, right) = match place {
            Place::Over if from == to => (one - width / 2, one + width - width / 2),
            Place::Over => {
                let spare = (width - (other - one) - 28).max(0);
                (one - 14 - spare / 2, other + 14 + spare - spare / 2)
            }
            Place::Right => (one + 12, one + 12 + width),
            Place::Left => (one - 12 - width, one - 12),
        };
        let area = Area::new(left, self.y - 2, right - left, words.height + 10);
        self.sheet.path(Ink::Note).area(area, 3);
        self.sheet.lines(Align::Middle, Voice::Quiet, area.middle(), &words.lines);
        self.include(left, right);
        self.y = area.bottom() + 12;
    }

    fn open_part(&mut self, part: Part, words: &Words) {
        self.y += 2;
        self.open.push(OpenPart { top: self.y, cases: Vec::new(), left: i32::MAX, right: i32::MIN });
        self.case(part, words);
    }

    fn divide(&mut self, part: Part, words: &Words) {
        self.y += 2;
        self.case(part, words);
    }

    /// Keeps the words of a case until it is known where its part begins.
    fn case(&mut self, part: Part, words: &Words) {
        let lines = words.lines.clone();
        let width = words.width;
        if let Some(open) = self.open.last_mut() {
            let keyword = keyword(part);
            // Bold words are wider.
            let tag = if keyword.is_empty() { 0 } else { self.plan.face.width(keyword, LABEL) + 10 };
            open.cases.push(Case { top: self.y, keyword, tag, lines, width });
        }
        self.y += words.height.max(LINE) + 8;
    }

    fn close_part(&mut self) {
        let Some(part) = self.open.pop() else { return };
        let (first, last) = (self.plan.columns[0], self.plan.columns[self.plan.columns.len() - 1]);
        let (left, right) = if part.left > part.right { (first - 10, last + 10) } else { (part.left, part.right) };
        let tag = |case: &Case| case.tag;
        let widest = part.cases.iter().map(|case| tag(case) + case.width + 16).max().unwrap_or(0);
        let right = right.max(left + widest);
        self.include(left, right);
        for (index, case) in part.cases.iter().enumerate() {
            if index > 0 {
                self.sheet.path(Ink::Dashes).go(at(left, case.top)).line(at(right, case.top));
            }
            let top = case.top + 4 + LINE / 2;
            if !case.keyword.is_empty() {
                self.sheet.text(Align::Start, Voice::Title, at(left + 8, top), case.keyword);
            }
            let height = i32::try_from(case.lines.len()).unwrap_or(0) * LINE;
            let middle = at(left + 8 + tag(case), case.top + 4 + height / 2);
            self.sheet.lines(Align::Start, Voice::Message, middle, &case.lines);
        }
        let area = Area::new(left, part.top, right - left, self.y - 2 - part.top);
        self.sheet.path(Ink::Hairline).area(area, 5);
        self.y += 10;
    }

    fn heads(&mut self, sequence: &Sequence) {
        let end = self.y;
        let rows = if end > TALL { vec![0, end] } else { vec![0] };
        for (index, participant) in sequence.participants.iter().enumerate() {
            let (x, name) = (self.plan.columns[index], &self.plan.names[index]);
            self.sheet.path(Ink::Hairline).go(at(x, self.plan.head_height)).line(at(x, end));
            let width = (name.width + 24).max(56) / 2 * 2;
            let radius = if participant.is_actor { self.plan.head_height / 2 } else { 6 };
            for top in rows.iter().copied() {
                let area = Area::new(x - width / 2, top, width, self.plan.head_height);
                self.sheet.path(Ink::Box(Tone::Plain)).area(area, radius);
                self.sheet.lines(Align::Middle, Voice::Label, area.middle(), &name.lines);
            }
            self.left = self.left.min(x - width / 2);
            self.right = self.right.max(x + width / 2);
        }
        if end > TALL {
            self.y += self.plan.head_height;
        }
    }

    fn finish(self) -> Picture {
        Picture { left: self.left, width: self.right - self.left, height: self.y, inside: self.sheet.finish() }
    }
}

/// What a part is called in the drawing: the word that authors know it by.
fn keyword(part: Part) -> &'static str {
    match part {
        Part::Loop => "loop",
        Part::If => "alt",
        Part::Optional => "opt",
        Part::Parallel => "par",
        Part::Critical => "crit",
        Part::Break => "break",
        Part::Else | Part::And | Part::End | Part::Ground => "",
    }
}

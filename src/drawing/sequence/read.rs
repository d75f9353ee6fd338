//! Reads `sequenceDiagram`.

use super::super::fault::Fault;
use super::super::script::{Line, Script, after_word, label};
use super::super::sentence::Part;
use super::{Head, Message, Participant, Place, Sequence, Step};

/// More is no drawing that anyone could read.
const MAX_PARTICIPANTS: usize = 20;
const MAX_STEPS: usize = 250;
/// Parts inside one another.
const MAX_DEPTH: usize = 6;

/// What joins the two names of a message.
#[derive(Clone, Copy)]
struct Arrow {
    sign: &'static str,
    is_dashed: bool,
    head: Head,
    has_tail: bool,
}

const fn arrow(sign: &'static str, is_dashed: bool, head: Head) -> Arrow {
    Arrow { sign, is_dashed, head, has_tail: false }
}

/// Arrows; one that begins with another comes before it.
const ARROWS: &[Arrow] = &[
    Arrow { has_tail: true, ..arrow("<<-->>", true, Head::Filled) },
    Arrow { has_tail: true, ..arrow("<<->>", false, Head::Filled) },
    arrow("-->>", true, Head::Filled),
    arrow("->>", false, Head::Filled),
    arrow("--x", true, Head::Cross),
    arrow("-x", false, Head::Cross),
    arrow("--)", true, Head::Open),
    arrow("-)", false, Head::Open),
    arrow("-->", true, Head::None),
    arrow("->", false, Head::None),
];

/// A word that begins a part.
struct Opening {
    word: &'static str,
    part: Part,
    /// The word that begins its next case.
    case: Option<(&'static str, Part)>,
}

const fn opening(word: &'static str, part: Part) -> Opening {
    Opening { word, part, case: None }
}

const OPENINGS: &[Opening] = &[
    opening("loop", Part::Loop),
    Opening { case: Some(("else", Part::Else)), ..opening("alt", Part::If) },
    opening("opt", Part::Optional),
    Opening { case: Some(("and", Part::And)), ..opening("par", Part::Parallel) },
    Opening { case: Some(("option", Part::Else)), ..opening("critical", Part::Critical) },
    opening("break", Part::Break),
    // Only grounds and boxes around participants, which are not drawn.
    opening("rect", Part::Ground),
    opening("box", Part::Ground),
];

pub(in super::super) fn parse(script: &Script<'_>) -> Result<Sequence, Fault> {
    let mut reader = Reader { sequence: Sequence::default(), open: Vec::new(), numbers: None };
    for line in &script.lines {
        reader.line(line)?;
        if reader.sequence.steps.len() > MAX_STEPS {
            return Err(line.fault(line.text, format!("a drawing has at most {MAX_STEPS} steps")));
        }
    }
    if let Some((open, number)) = reader.open.last() {
        return Err(Fault { line: *number, ..Fault::at_start(format!("`{}` has no `end`", open.word)) });
    }
    if reader.sequence.participants.is_empty() {
        return Err(Fault::at_start("the drawing has no participants"));
    }
    Ok(reader.sequence)
}

struct Reader {
    sequence: Sequence,
    /// Parts that are open, with their lines.
    open: Vec<(&'static Opening, usize)>,
    /// The next number, when messages have one.
    numbers: Option<usize>,
}

impl Reader {
    fn line(&mut self, line: &Line<'_>) -> Result<(), Fault> {
        let text = line.text.trim_end_matches(';');
        if text == "end" {
            let (part, _) = self.open.pop().ok_or_else(|| line.fault(line.text, "`end` closes nothing"))?;
            if part.part != Part::Ground {
                self.sequence.steps.push(Step::Close);
            }
            return Ok(());
        }
        // A message first: a participant can be called `end` or `note`.
        if let Some((at, arrow)) = find_arrow(text) {
            return self.message(text, at, arrow, line);
        }
        let text = ["create", "destroy"].iter().find_map(|word| after_word(text, word)).unwrap_or(text);
        for (word, is_actor) in [("participant", false), ("actor", true)] {
            if let Some(rest) = after_word(text, word) {
                return self.participant(rest, is_actor, line);
            }
        }
        if let Some(rest) = after_word(text, "note") {
            return self.note(rest, line);
        }
        for (word, make) in [("activate", Step::Activate as fn(usize) -> Step), ("deactivate", Step::Deactivate)] {
            if let Some(rest) = after_word(text, word) {
                let participant = self.find(rest.trim(), line)?;
                self.sequence.steps.push(make(participant));
                return Ok(());
            }
        }
        if after_word(text, "autonumber").is_some() {
            self.numbers = Some(1);
            return Ok(());
        }
        if ["title", "links", "link", "properties", "details"].iter().any(|word| after_word(text, word).is_some()) {
            return Ok(());
        }
        self.part(text, line)
    }

    fn part(&mut self, text: &str, line: &Line<'_>) -> Result<(), Fault> {
        for opening in OPENINGS {
            let Some(words) = after_word(text, opening.word) else { continue };
            if self.open.len() >= MAX_DEPTH {
                return Err(line.fault(line.text, format!("at most {MAX_DEPTH} parts can be inside one another")));
            }
            self.open.push((opening, line.number));
            if opening.part != Part::Ground {
                self.sequence.steps.push(Step::Open { part: opening.part, words: label(words) });
            }
            return Ok(());
        }
        let case = self.open.last().and_then(|(open, _)| open.case);
        if let Some((words, part)) = case.and_then(|(word, part)| Some((after_word(text, word)?, part))) {
            self.sequence.steps.push(Step::Divide { part, words: label(words) });
            return Ok(());
        }
        let word = text.split_whitespace().next().unwrap_or("");
        Err(line.fault(line.text, format!("`{word}` is no message: write `A->>B: words`")))
    }

    fn participant(&mut self, text: &str, is_actor: bool, line: &Line<'_>) -> Result<(), Fault> {
        let (id, shown) = text.split_once(" as ").unwrap_or((text, text));
        let id = id.split("@{").next().unwrap_or(id).trim();
        let participant = self.find(id, line)?;
        let entry = &mut self.sequence.participants[participant];
        entry.is_actor = is_actor;
        if shown.len() != text.len() {
            entry.label = label(shown);
        }
        Ok(())
    }

    fn find(&mut self, id: &str, line: &Line<'_>) -> Result<usize, Fault> {
        if let Some(known) = self.sequence.participants.iter().position(|participant| participant.id == id) {
            return Ok(known);
        }
        if id.is_empty() {
            return Err(line.fault(line.text, "a participant has no name"));
        }
        if self.sequence.participants.len() >= MAX_PARTICIPANTS {
            return Err(line.fault(line.text, format!("a drawing has at most {MAX_PARTICIPANTS} participants")));
        }
        self.sequence.participants.push(Participant { id: id.to_owned(), label: label(id), is_actor: false });
        Ok(self.sequence.participants.len() - 1)
    }

    fn message(&mut self, text: &str, at: usize, arrow: Arrow, line: &Line<'_>) -> Result<(), Fault> {
        let Arrow { sign, is_dashed, head, has_tail } = arrow;
        let (from, rest) = (text[..at].trim(), &text[at + sign.len()..]);
        let (to, words) = rest.split_once(':').unwrap_or((rest, ""));
        let to = to.trim();
        let (sign, to) = match to.chars().next() {
            Some(sign @ ('+' | '-')) => (Some(sign), to[1..].trim()),
            _ => (None, to),
        };
        let (from, to) = (self.find(from, line)?, self.find(to, line)?);
        let mut words = label(words);
        if let Some(number) = &mut self.numbers {
            words = format!("{number}. {words}");
            *number += 1;
        }
        self.sequence.steps.push(Step::Message(Message { from, to, words, is_dashed, head, has_tail }));
        match sign {
            Some('+') => self.sequence.steps.push(Step::Activate(to)),
            Some(_) => self.sequence.steps.push(Step::Deactivate(from)),
            None => {}
        }
        Ok(())
    }

    fn note(&mut self, text: &str, line: &Line<'_>) -> Result<(), Fault> {
        let places = [("over", Place::Over), ("left of", Place::Left), ("right of", Place::Right)];
        let found = places.iter().find_map(|(word, place)| Some((after_word(text, word)?, *place)));
        let (rest, place) =
            found.ok_or_else(|| line.fault(line.text, "a note is `over`, `left of` or `right of` a participant"))?;
        let (who, words) =
            rest.split_once(':').ok_or_else(|| line.fault(line.text, "a note needs `:` and its words"))?;
        let (one, other) = who.split_once(',').unwrap_or((who, who));
        let (one, other) = (self.find(one.trim(), line)?, self.find(other.trim(), line)?);
        let words = label(words);
        self.sequence.steps.push(Step::Note { place, from: one.min(other), to: one.max(other), words });
        Ok(())
    }
}

/// The first arrow before the words of a message, with its place.
fn find_arrow(text: &str) -> Option<(usize, Arrow)> {
    let names = text.split(':').next().unwrap_or(text);
    let places = names.char_indices().filter(|(at, c)| *at > 0 && matches!(c, '-' | '<'));
    let mut found = places.filter_map(|(at, _)| {
        let arrow = ARROWS.iter().find(|arrow| names[at..].starts_with(arrow.sign))?;
        Some((at, *arrow))
    });
    found.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Result<Sequence, Fault> {
        parse(&Script::read(source))
    }

    #[test]
    fn messages_notes_and_parts_are_read() {
        let source = "sequenceDiagram\nparticipant A as Alice\nA->>+B: hi: there\nB-->>-A: yes\nalt ok\nA-xB: lost\nelse not\n\
                      A-)B: async\nend\nNote over A,B: both\nend-user->>A: x\nloop\nA->>A: self\nend\n";
        let sequence = read(source).expect("it is right");
        let names: Vec<&str> = sequence.participants.iter().map(|one| one.label.as_str()).collect();
        assert_eq!(names, ["Alice", "B", "end-user"]);
        let Step::Message(first) = &sequence.steps[0] else { panic!("{:?}", sequence.steps) };
        assert_eq!((first.words.as_str(), first.head, first.is_dashed), ("hi: there", Head::Filled, false));
        assert!(matches!(sequence.steps[1], Step::Activate(1)));
        assert!(matches!(sequence.steps[3], Step::Deactivate(1)));
        assert_eq!(sequence.steps.iter().filter(|step| matches!(step, Step::Close)).count(), 2);
    }

    #[test]
    fn what_is_wrong_is_shown_at_its_line() {
        for (source, line, message) in [
            ("sequenceDiagram\nA->>B: x\nend", 3, "`end` closes nothing"),
            ("sequenceDiagram\nalt x\nA->>B: x", 2, "`alt` has no `end`"),
            ("sequenceDiagram\nA says B", 2, "`A` is no message: write `A->>B: words`"),
            ("sequenceDiagram\nloop x\nelse y\nend", 3, "`else` is no message: write `A->>B: words`"),
            ("sequenceDiagram\nA->>: x", 2, "a participant has no name"),
            ("sequenceDiagram\nnote A", 2, "a note is `over`, `left of` or `right of` a participant"),
        ] {
            let fault = read(source).expect_err(source);
            assert_eq!((fault.line, fault.message.as_str()), (line, message), "{source}");
        }
    }
}

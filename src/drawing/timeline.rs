//! `timeline`: periods from top to bottom, what happened beside each.

use super::fault::Fault;
use super::measure::{Face, LABEL};
use super::script::{Script, label};
use super::sentence::Sentence;
use super::sheet::Picture;
use super::sheet::{Align, Ink, LINE, Sheet, Tone, Voice, at};

/// Periods in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Timeline {
    title: String,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
enum Entry {
    Section(String),
    Period { name: String, events: Vec<String> },
}

const MAX_ENTRIES: usize = 100;
/// Widest line of a period and of an event.
const MOST_PERIOD: i32 = 90;
const MOST_EVENT: i32 = 220;

pub(super) fn parse(script: &Script<'_>) -> Result<Timeline, Fault> {
    let mut timeline = Timeline::default();
    for line in &script.lines {
        if timeline.entries.len() >= MAX_ENTRIES {
            return Err(line.fault(line.text, format!("a drawing has at most {MAX_ENTRIES} periods")));
        }
        if let Some(title) = line.after("title") {
            timeline.title = label(title);
        } else if let Some(section) = line.after("section") {
            timeline.entries.push(Entry::Section(label(section)));
        } else {
            let mut parts = line.text.split(" :").flat_map(|part| part.split(": "));
            let name = label(parts.next().unwrap_or("").trim_start_matches(':'));
            let mut events: Vec<String> = parts.map(label).filter(|event| !event.is_empty()).collect();
            match timeline.entries.last_mut() {
                Some(Entry::Period { events: known, .. }) if line.text.starts_with(':') => {
                    known.push(name);
                    known.append(&mut events);
                }
                _ => timeline.entries.push(Entry::Period { name, events }),
            }
        }
    }
    if timeline.entries.is_empty() {
        return Err(Fault::at_start("the drawing has no periods"));
    }
    Ok(timeline)
}

pub(super) fn draw(timeline: &Timeline, face: &Face) -> Picture {
    let mut sheet = Sheet::default();
    let periods = timeline.entries.iter().filter_map(|entry| match entry {
        Entry::Period { name, .. } => Some(face.wrap(name, LABEL, MOST_PERIOD).1),
        Entry::Section(_) => None,
    });
    let rail = periods.max().unwrap_or(0) + 14;
    let (mut y, mut width) = (0, rail);
    if !timeline.title.is_empty() {
        sheet.text(Align::Start, Voice::Title, at(0, 9), &timeline.title);
        width = width.max(face.width(&timeline.title, LABEL));
        y += 28;
    }
    let (mut first, mut last) = (None, 0);
    for entry in &timeline.entries {
        match entry {
            Entry::Section(name) => {
                sheet.text(Align::Start, Voice::Title, at(rail + 14, y + 9), name);
                width = width.max(rail + 14 + face.width(name, LABEL));
                y += 26;
            }
            Entry::Period { name, events } => {
                let (names, _) = face.wrap(name, LABEL, MOST_PERIOD);
                first.get_or_insert(y + 9);
                last = y + 9;
                sheet.path(Ink::Head(Tone::Plain)).circle(at(rail, y + 9), 4);
                for (line, index) in names.iter().zip(0..) {
                    sheet.text(Align::End, Voice::Label, at(rail - 14, y + 9 + index * LINE), line);
                }
                let mut end = y;
                for event in events {
                    let (lines, widest) = face.wrap(event, LABEL, MOST_EVENT);
                    for line in &lines {
                        sheet.text(Align::Start, Voice::Label, at(rail + 14, end + 9), line);
                        end += LINE;
                    }
                    end += 4;
                    width = width.max(rail + 14 + widest);
                }
                y = end.max(y + i32::try_from(names.len()).unwrap_or(1) * LINE) + 10;
            }
        }
    }
    if let Some(first) = first {
        sheet.path(Ink::Hairline).go(at(rail, first)).line(at(rail, last));
    }
    Picture { left: 0, width, height: (y - 10).max(1), inside: sheet.finish() }
}

pub(super) fn sentences(timeline: &Timeline) -> Vec<Sentence> {
    let title = Some(&timeline.title).filter(|title| !title.is_empty()).map(|title| Sentence::Plain(title.clone()));
    let said = |entry: &Entry| match entry {
        Entry::Section(name) => Sentence::Plain(name.clone()),
        Entry::Period { name, events } if events.is_empty() => Sentence::Plain(name.clone()),
        Entry::Period { name, events } => Sentence::Consists { name: name.clone(), parts: events.clone() },
    };
    title.into_iter().chain(timeline.entries.iter().map(said)).collect()
}

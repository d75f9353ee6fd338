//! `gantt`: tasks as bars over time, each in a row with its name.

use super::fault::Fault;
use super::measure::{Face, LABEL, QUIET};
use super::script::{Line, Script, label};
use super::sentence::Sentence;
use super::sheet::Picture;
use super::sheet::{Align, Area, Ink, LINE, Sheet, Tone, Voice, at};
use crate::text::date;

/// Tasks over time.
#[derive(Clone, Debug, Default)]
pub(super) struct Schedule {
    title: String,
    rows: Vec<Row>,
    /// Whether times are days since 1970 or so; else they are plain numbers.
    has_dates: bool,
}

#[derive(Clone, Debug)]
enum Row {
    Section(String),
    Task(Task),
}

#[derive(Clone, Debug)]
struct Task {
    name: String,
    id: String,
    tone: Tone,
    is_milestone: bool,
    start: i64,
    end: i64,
}

const MAX_ROWS: usize = 100;
/// Room for names and for bars.
const MOST_NAME: i32 = 110;
const BARS: i32 = 220;
/// Largest time, so that nothing overflows.
const MAX_TIME: i64 = 1_000_000_000_000;
/// Seconds of a day.
const DAY: i64 = 86_400;

pub(super) fn parse(script: &Script<'_>) -> Result<Schedule, Fault> {
    let mut schedule = Schedule { has_dates: true, ..Schedule::default() };
    for line in &script.lines {
        if schedule.rows.len() >= MAX_ROWS {
            return Err(line.fault(line.text, format!("a drawing has at most {MAX_ROWS} rows")));
        }
        if let Some(title) = line.after("title") {
            schedule.title = label(title);
        } else if let Some(format) = line.after("dateFormat") {
            schedule.has_dates = match format {
                "YYYY-MM-DD" => true,
                "X" | "x" => false,
                other => return Err(line.fault(format, format!("dateFormat `{other}` is not one of YYYY-MM-DD, X, x"))),
            };
        } else if let Some(section) = line.after("section") {
            schedule.rows.push(Row::Section(label(section)));
        } else if [
            "axisFormat",
            "tickInterval",
            "excludes",
            "includes",
            "todayMarker",
            "weekday",
            "displayMode",
            "inclusiveEndDates",
        ]
        .iter()
        .any(|word| line.after(word).is_some())
        {
        } else {
            let task = task(&schedule, line)?;
            schedule.rows.push(Row::Task(task));
        }
    }
    if schedule.tasks().next().is_none() {
        return Err(Fault::at_start("the drawing has no tasks"));
    }
    Ok(schedule)
}

impl Schedule {
    fn tasks(&self) -> impl Iterator<Item = &Task> {
        self.rows.iter().filter_map(|row| match row {
            Row::Task(task) => Some(task),
            Row::Section(_) => None,
        })
    }

    /// A time as readers see it.
    fn shown(&self, time: i64) -> String {
        if self.has_dates { date::timestamp(time * DAY)[..10].to_owned() } else { time.to_string() }
    }
}

/// `name :crit, id, start, end`
fn task(schedule: &Schedule, line: &Line<'_>) -> Result<Task, Fault> {
    // A name may have colons, times have none.
    let (name, rest) =
        line.text.rsplit_once(':').ok_or_else(|| line.fault(line.text, "a task is `name :start, end`"))?;
    let mut task = Task {
        name: label(name),
        id: String::new(),
        tone: Tone::Plain,
        is_milestone: false,
        start: schedule.tasks().last().map_or(0, |task| task.end),
        end: 0,
    };
    let mut times: Vec<&str> = Vec::new();
    for part in rest.split(',').map(str::trim) {
        match part {
            "crit" => task.tone = Tone::Fails,
            "active" => task.tone = Tone::Wins,
            "done" => task.tone = Tone::Waits,
            "milestone" => task.is_milestone = true,
            part => times.push(part),
        }
    }
    if times.len() > 2 {
        times.remove(0).clone_into(&mut task.id);
    }
    let wrong = |part: &str| {
        line.fault(line.text, format!("`{part}` is no time: write a start and an end, or a length such as `3d`"))
    };
    let (start, end) = match times[..] {
        [start, end] => (Some(start), end),
        [end] => (None, end),
        _ => return Err(wrong(rest)),
    };
    if let Some(start) = start {
        task.start = match start.strip_prefix("after ") {
            Some(ids) => {
                let ends = schedule.tasks().filter(|known| ids.split_whitespace().any(|id| id == known.id));
                ends.map(|known| known.end)
                    .max()
                    .ok_or_else(|| line.fault(line.text, format!("there is no task `{ids}`")))?
            }
            None => time(schedule, start).ok_or_else(|| wrong(start))?,
        };
    }
    let length = length(schedule, end).map(|length| task.start + length);
    task.end = time(schedule, end).or(length).ok_or_else(|| wrong(end))?;
    if task.end < task.start || task.start.abs() > MAX_TIME || task.end.abs() > MAX_TIME {
        return Err(line.fault(line.text, "the task ends before it starts"));
    }
    Ok(task)
}

fn time(schedule: &Schedule, text: &str) -> Option<i64> {
    let time =
        if schedule.has_dates { date::parse(text).map(|seconds| seconds.div_euclid(DAY)) } else { text.parse().ok() };
    time.filter(|time: &i64| (-MAX_TIME..=MAX_TIME).contains(time))
}

/// A length in days, or in the numbers that are used.
fn length(schedule: &Schedule, text: &str) -> Option<i64> {
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let count: i64 = text[..digits].parse().ok().filter(|count| *count < 100_000)?;
    match (schedule.has_dates, &text[digits..]) {
        (true, "d") | (false, "s" | "ms") => Some(count),
        (true, "w") => Some(count * 7),
        (true, "M") => Some(count * 30),
        (true, "y") => Some(count * 365),
        (false, "m") => Some(count * 60),
        (false, "h") => Some(count * 3600),
        (false, "d") => Some(count * 86_400),
        _ => None,
    }
}

pub(super) fn draw(schedule: &Schedule, face: &Face) -> Picture {
    let mut sheet = Sheet::default();
    let first = schedule.tasks().map(|task| task.start).min().unwrap_or(0);
    let last = schedule.tasks().map(|task| task.end).max().unwrap_or(0).max(first + 1);
    let names = schedule.tasks().map(|task| face.wrap(&task.name, LABEL, MOST_NAME).1);
    let left = names.max().unwrap_or(0) + 12;
    let x = |time: i64| left + i32::try_from((time - first) * i64::from(BARS) / (last - first)).unwrap_or(0);
    let mut y = 0;
    if !schedule.title.is_empty() {
        sheet.text(Align::Start, Voice::Title, at(0, 9), &schedule.title);
        y += 28;
    }
    let top = y;
    for row in &schedule.rows {
        match row {
            Row::Section(name) => {
                sheet.text(Align::Start, Voice::Title, at(0, y + 11), name);
                y += 24;
            }
            Row::Task(task) => {
                let (lines, _) = face.wrap(&task.name, LABEL, MOST_NAME);
                let height = i32::try_from(lines.len()).unwrap_or(1) * LINE + 8;
                sheet.lines(Align::Start, Voice::Label, at(0, y + height / 2), &lines);
                let middle = y + height / 2;
                if task.is_milestone {
                    let x = x(task.start);
                    let points = [at(x, middle - 8), at(x + 8, middle), at(x, middle + 8), at(x - 8, middle)];
                    sheet.path(Ink::Box(task.tone)).polygon(&points);
                } else {
                    let (start, end) = (x(task.start), x(task.end));
                    sheet.path(Ink::Box(task.tone)).area(Area::new(start, middle - 8, (end - start).max(3), 16), 3);
                }
                y += height;
            }
        }
    }
    let right = left + BARS;
    for time in ticks(schedule, first, last) {
        sheet.path(Ink::Hairline).go(at(x(time), top)).line(at(x(time), y + 4));
        let words = schedule.shown(time);
        let half = face.width(&words, QUIET) / 2;
        sheet.text(Align::Middle, Voice::Quiet, at(x(time).min(right - half), y + 14), &words);
    }
    // A milestone's sign has its middle at its time.
    let reach = schedule.tasks().filter(|task| task.is_milestone).map(|task| x(task.start) + 8).max().unwrap_or(0);
    Picture { left: 0, width: right.max(reach), height: y + 22, inside: sheet.finish() }
}

/// Round times between the first and the last, few enough to be read.
fn ticks(schedule: &Schedule, first: i64, last: i64) -> Vec<i64> {
    let most = if schedule.has_dates { 2 } else { 6 };
    let steps = (0..14).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_i64.pow(power)));
    let step = steps.into_iter().find(|step| (last - first) / step <= most).unwrap_or(last - first);
    if schedule.has_dates {
        return vec![first, last];
    }
    let start = first.div_euclid(step) * step;
    (0..=most + 1).map(|index| start + index * step).filter(|time| (first..=last).contains(time)).collect()
}

pub(super) fn sentences(schedule: &Schedule) -> Vec<Sentence> {
    let title = Some(&schedule.title).filter(|title| !title.is_empty()).map(|title| Sentence::Plain(title.clone()));
    let said = |row: &Row| match row {
        Row::Section(name) => Sentence::Plain(name.clone()),
        Row::Task(task) => {
            Sentence::Lasts { name: task.name.clone(), from: schedule.shown(task.start), to: schedule.shown(task.end) }
        }
    };
    title.into_iter().chain(schedule.rows.iter().map(said)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::measure::test_face;
    use super::*;

    #[test]
    fn a_name_may_have_colons_and_no_label_hangs_over() {
        let source = "gantt\ndateFormat X\nrefuses: 502 :crit, 0, 3\nquery wait :30, 100";
        let schedule = parse(&Script::read(source)).expect("it is right");
        let first = schedule.tasks().next().expect("there are two");
        assert_eq!((first.name.as_str(), first.tone, first.end), ("refuses: 502", Tone::Fails, 3));
        let picture = draw(&schedule, &test_face());
        let left =
            schedule.tasks().map(|task| test_face().wrap(&task.name, LABEL, MOST_NAME).1).max().unwrap_or(0) + 12;
        assert_eq!(picture.width, left + BARS);
    }
}

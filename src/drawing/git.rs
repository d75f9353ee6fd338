//! `gitGraph`: commits on branches, from left to right while they fit, else from top to bottom with their names beside them.

use super::fault::Fault;
use super::measure::{Face, LABEL, QUIET};
use super::script::{Line, Script, after_word};
use super::sentence::Sentence;
use super::sheet::Picture;
use super::sheet::{Align, Area, Ink, Point, Sheet, Tone, Voice, at};

/// Commits on branches.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    branches: Vec<Branch>,
    commits: Vec<Commit>,
    is_vertical: bool,
}

#[derive(Clone, Debug)]
struct Branch {
    name: String,
    /// The last commit on it.
    tip: Option<usize>,
    /// The branch that it was made from.
    from: Option<usize>,
}

#[derive(Clone, Debug)]
struct Commit {
    id: String,
    tag: String,
    tone: Tone,
    branch: usize,
    parents: Vec<usize>,
    /// The branch that it merges.
    merges: Option<usize>,
}

const MAX_COMMITS: usize = 120;
const MAX_BRANCHES: usize = 12;
/// Widest drawing from left to right: what a phone shows.
const WIDE: i32 = 350;

pub(super) fn parse(script: &Script<'_>, direction: &str) -> Result<History, Fault> {
    let mut history =
        History { is_vertical: matches!(direction.trim_end_matches(':').trim(), "TB" | "BT"), ..History::default() };
    history.branches.push(Branch { name: "main".to_owned(), tip: None, from: None });
    let mut current = 0;
    for line in &script.lines {
        if let Some(rest) = line.after("commit") {
            commit(&mut history, current, rest, None, line)?;
        } else if let Some(rest) = line.after("branch") {
            let name = first(rest);
            if history.branches.iter().any(|branch| branch.name == name) {
                return Err(line.fault(rest, format!("there is a branch `{name}` already")));
            }
            if history.branches.len() >= MAX_BRANCHES {
                return Err(line.fault(rest, format!("a drawing has at most {MAX_BRANCHES} branches")));
            }
            let tip = history.branches[current].tip;
            history.branches.push(Branch { name, tip, from: Some(current) });
            current = history.branches.len() - 1;
        } else if let Some(rest) = line.after("checkout").or_else(|| line.after("switch")) {
            current = find(&history, rest, line)?;
        } else if let Some(rest) = line.after("merge") {
            let other = find(&history, rest, line)?;
            commit(&mut history, current, &rest[first_length(rest)..], Some(other), line)?;
        } else if let Some(rest) = line.after("cherry-pick") {
            let of = attribute(rest, "id").unwrap_or_default();
            let picked = history.commits.iter().position(|commit| commit.id == of);
            let picked = picked.ok_or_else(|| line.fault(rest, format!("there is no commit `{of}`")))?;
            commit(&mut history, current, &format!("id: \"{of}'\""), None, line)?;
            if let Some(last) = history.commits.last_mut() {
                last.parents.push(picked);
            }
        } else {
            let word = line.text.split_whitespace().next().unwrap_or("");
            let message = format!("`{word}` is not one of `commit`, `branch`, `checkout`, `merge`, `cherry-pick`");
            return Err(line.fault(line.text, message));
        }
    }
    if history.commits.is_empty() {
        return Err(Fault::at_start("the drawing has no commits"));
    }
    Ok(history)
}

fn commit(
    history: &mut History,
    branch: usize,
    rest: &str,
    merges: Option<usize>,
    line: &Line<'_>,
) -> Result<(), Fault> {
    if history.commits.len() >= MAX_COMMITS {
        return Err(line.fault(line.text, format!("a drawing has at most {MAX_COMMITS} commits")));
    }
    let mut parents: Vec<usize> = history.branches[branch].tip.into_iter().collect();
    if let Some(merged) = merges {
        let tip = history.branches[merged].tip;
        parents.extend(tip.filter(|tip| !parents.contains(tip)));
    }
    let tone = match attribute(rest, "type").as_deref() {
        Some("HIGHLIGHT") => Tone::Wins,
        Some("REVERSE") => Tone::Fails,
        _ => Tone::Plain,
    };
    let id = attribute(rest, "id").or_else(|| attribute(rest, "msg")).unwrap_or_default();
    let tag = attribute(rest, "tag").unwrap_or_default();
    history.branches[branch].tip = Some(history.commits.len());
    history.commits.push(Commit { id, tag, tone, branch, parents, merges });
    Ok(())
}

fn find(history: &History, rest: &str, line: &Line<'_>) -> Result<usize, Fault> {
    let name = first(rest);
    let found = history.branches.iter().position(|branch| branch.name == name);
    found.ok_or_else(|| line.fault(rest, format!("there is no branch `{name}`")))
}

fn first_length(text: &str) -> usize {
    match text.strip_prefix('"').and_then(|inside| inside.find('"')) {
        Some(end) => end + 2,
        None => text.find(char::is_whitespace).unwrap_or(text.len()),
    }
}

/// The first word, or what is in quotes.
fn first(text: &str) -> String {
    text[..first_length(text)].trim_matches('"').to_owned()
}

/// The value of `name: "value"` or `name: VALUE`.
fn attribute(text: &str, name: &str) -> Option<String> {
    let starts = text.match_indices(name).map(|(at, _)| at);
    let mut found = starts.filter_map(|at| {
        let is_word = at == 0 || text[..at].ends_with([' ', '\t', '"']);
        after_word(&text[at..], name)?.strip_prefix(':').filter(|_| is_word).map(str::trim_start)
    });
    found.next().map(first)
}

pub(super) fn draw(history: &History, face: &Face) -> Picture {
    let wide = across(history, face);
    if history.is_vertical || wide.width > WIDE { down(history, face) } else { wide }
}

/// Distance of branches from left to right, and of commits.
const LANE: i32 = 46;
const STEP: i32 = 38;

fn across(history: &History, face: &Face) -> Picture {
    let mut sheet = Sheet::default();
    let names = history.branches.iter().map(|branch| face.width(&branch.name, QUIET));
    let mut x = names.max().unwrap_or(0) + 22;
    let top = if history.commits.iter().any(|commit| !commit.tag.is_empty()) { 26 } else { 10 };
    let mut places: Vec<Point> = Vec::new();
    let mut last_half = 0;
    for commit in &history.commits {
        let half = face.width(&commit.id, QUIET).max(face.width(&commit.tag, QUIET) + 8) / 2;
        if !places.is_empty() {
            x += STEP.max(last_half + half + 10);
        }
        last_half = half;
        let lane = i32::try_from(commit.branch).unwrap_or(0);
        places.push(at(x, top + lane * LANE));
    }
    for (index, commit) in history.commits.iter().enumerate() {
        let place = places[index];
        for parent in &commit.parents {
            let from = places[*parent];
            let mut pen = sheet.path(Ink::Edge(Tone::Plain));
            pen.go(from);
            if from.y == place.y {
                pen.line(place);
            } else if commit.merges.is_some() && history.commits[*parent].branch != commit.branch {
                pen.line(at(place.x - 18, from.y)).cubic(at(place.x - 4, from.y), at(place.x - 14, place.y), place);
            } else {
                pen.cubic(at(from.x + 14, from.y), at(from.x + 4, place.y), at(from.x + 18, place.y)).line(place);
            }
        }
        dot(&mut sheet, commit, place);
        sheet.text(Align::Middle, Voice::Message, at(place.x, place.y + 17), &commit.id);
        if !commit.tag.is_empty() {
            tag(&mut sheet, face, &commit.tag, at(place.x - face.width(&commit.tag, QUIET) / 2 - 4, place.y - 17));
        }
    }
    for (branch, lane) in history.branches.iter().zip(0..) {
        sheet.text(Align::Start, Voice::Title, at(0, top + lane * LANE), &branch.name);
    }
    let lanes = i32::try_from(history.branches.len()).unwrap_or(1);
    Picture { left: 0, width: x + last_half.max(8), height: top + (lanes - 1) * LANE + 26, inside: sheet.finish() }
}

/// Height of a commit, and distance of branches, from top to bottom.
const ROW: i32 = 30;
const RAIL: i32 = 22;

fn down(history: &History, face: &Face) -> Picture {
    let mut sheet = Sheet::default();
    let rail = |branch: usize| 8 + i32::try_from(branch).unwrap_or(0) * RAIL;
    let words = rail(history.branches.len() - 1) + 20;
    let place = |index: usize| at(rail(history.commits[index].branch), 10 + i32::try_from(index).unwrap_or(0) * ROW);
    let mut width = words;
    for (index, commit) in history.commits.iter().enumerate() {
        let to = place(index);
        for parent in &commit.parents {
            let from = place(*parent);
            let mut pen = sheet.path(Ink::Edge(Tone::Plain));
            pen.go(from);
            if from.x == to.x {
                pen.line(to);
            } else if commit.merges.is_some() && history.commits[*parent].branch != commit.branch {
                pen.line(at(from.x, to.y - ROW + 6)).cubic(at(from.x, to.y - 6), at(to.x, to.y - 20), to);
            } else {
                pen.cubic(at(from.x, from.y + 20), at(to.x, from.y + 6), at(to.x, from.y + ROW - 6)).line(to);
            }
        }
        dot(&mut sheet, commit, to);
        let mut x = words;
        let is_first = history.commits.iter().position(|other| other.branch == commit.branch) == Some(index);
        if is_first {
            let name = &history.branches[commit.branch].name;
            sheet.text(Align::Start, Voice::Title, at(x, to.y), name);
            x += face.width(name, LABEL) + 14;
        }
        if !commit.id.is_empty() {
            sheet.text(Align::Start, Voice::Label, at(x, to.y), &commit.id);
            x += face.width(&commit.id, LABEL) + 10;
        }
        if !commit.tag.is_empty() {
            tag(&mut sheet, face, &commit.tag, at(x, to.y));
            x += face.width(&commit.tag, QUIET) + 18;
        }
        width = width.max(x);
    }
    let height = 20 + (i32::try_from(history.commits.len()).unwrap_or(1) - 1) * ROW;
    Picture { left: 0, width, height, inside: sheet.finish() }
}

fn dot(sheet: &mut Sheet, commit: &Commit, place: Point) {
    match (commit.merges, commit.tone) {
        (Some(_), _) => _ = sheet.path(Ink::Box(commit.tone)).circle(place, 6),
        (None, tone) => _ = sheet.path(Ink::Head(tone)).circle(place, if tone == Tone::Plain { 5 } else { 7 }),
    }
}

/// A tag that begins at `start`.
fn tag(sheet: &mut Sheet, face: &Face, name: &str, start: Point) {
    let width = face.width(name, QUIET) + 8;
    sheet.path(Ink::Note).area(Area::new(start.x, start.y - 9, width, 18), 3);
    sheet.text(Align::Middle, Voice::Quiet, at(start.x + width / 2, start.y), name);
}

pub(super) fn sentences(history: &History) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut is_begun = vec![false; history.branches.len()];
    for (index, commit) in history.commits.iter().enumerate() {
        let branch = &history.branches[commit.branch];
        if let Some(from) = branch.from.filter(|_| !is_begun[commit.branch]) {
            sentences.push(Sentence::Branches { name: branch.name.clone(), from: history.branches[from].name.clone() });
        }
        is_begun[commit.branch] = true;
        let name = if commit.id.is_empty() { (index + 1).to_string() } else { commit.id.clone() };
        sentences.push(match commit.merges {
            Some(merged) => Sentence::Merges {
                name: history.branches[merged].name.clone(),
                into: branch.name.clone(),
                tag: commit.tag.clone(),
            },
            None => Sentence::Commits { name, branch: branch.name.clone(), tag: commit.tag.clone() },
        });
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::super::measure::test_face;
    use super::*;

    fn history(source: &str) -> Result<History, Fault> {
        parse(&Script::read(source), "")
    }

    #[test]
    fn branches_leave_and_come_back() {
        let source = "gitGraph\ncommit id: \"A b\"\nbranch \"a topic\"\ncommit type: HIGHLIGHT id: \"B\"\ncheckout main\ncommit\n\
                      merge \"a topic\" tag: \"v1\"\ncherry-pick id: \"B\"";
        let history = history(source).expect("it is right");
        let parents: Vec<&[usize]> = history.commits.iter().map(|commit| commit.parents.as_slice()).collect();
        assert_eq!(parents, [&[][..], &[0], &[0], &[2, 1], &[3, 1]]);
        assert_eq!((history.commits[0].id.as_str(), history.commits[3].tag.as_str()), ("A b", "v1"));
        assert_eq!(history.commits[1].tone, Tone::Wins);
    }

    #[test]
    fn what_is_wide_goes_down() {
        let source = format!("gitGraph\n{}", "commit id: \"a long name\"\n".repeat(20));
        let history = history(&source).expect("it is right");
        assert!(draw(&history, &test_face()).width < WIDE);
    }

    #[test]
    fn what_is_not_there_is_a_fault() {
        for (source, message) in [
            ("gitGraph\ncheckout x", "there is no branch `x`"),
            ("gitGraph\ncommit\nbranch main", "there is a branch `main` already"),
            ("gitGraph\ncherry-pick id: \"x\"", "there is no commit `x`"),
            ("gitGraph", "the drawing has no commits"),
        ] {
            assert_eq!(history(source).expect_err(source).message, message);
        }
    }
}

//! Reads `stateDiagram-v2`: states, transitions, states inside states, notes, forks and choices.

use super::fault::Fault;
use super::graph::{Direction, Edge, End, Graph, Group, Shape, Stroke, Tip};
use super::script::{Line, Script, label};
use super::sheet::Tone;

pub(super) fn parse(script: &Script<'_>) -> Result<Graph, Fault> {
    let mut reader = Reader { graph: Graph::default(), open: Vec::new(), note: None, notes: 0 };
    for line in &script.lines {
        reader.line(line)?;
    }
    if reader.graph.nodes.is_empty() {
        return Err(Fault::at_start("the drawing has no states"));
    }
    reader.graph.resolve_groups();
    Ok(reader.graph)
}

struct Reader {
    graph: Graph,
    /// States that are open.
    open: Vec<usize>,
    /// The state of a note that goes on over lines, with what it says so far.
    note: Option<(usize, String)>,
    notes: usize,
}

/// `id:::class : words` before and after the colon that is alone.
fn named(text: &str) -> (&str, &str) {
    let end = text.match_indices(':').map(|(at, _)| at).find(|at| {
        let is_class = text[..*at].ends_with(':') || text[*at + 1..].starts_with(':');
        !is_class
    });
    end.map_or((text, ""), |end| (&text[..end], &text[end + 1..]))
}

impl Reader {
    fn line(&mut self, line: &Line<'_>) -> Result<(), Fault> {
        if let Some((state, mut words)) = self.note.take() {
            if line.text.eq_ignore_ascii_case("end note") {
                return self.add_note(state, &words, line);
            }
            words.push('\n');
            words.push_str(line.text);
            self.note = Some((state, words));
            return Ok(());
        }
        if line.text == "}" {
            return self.open.pop().map(|_| ()).ok_or_else(|| line.fault(line.text, "`}` closes no state"));
        }
        if line.text == "--" {
            return Err(line.fault(line.text, "regions side by side cannot be drawn"));
        }
        if let Some(direction) = line.after("direction") {
            if self.open.is_empty() {
                let known = Direction::named(direction).ok_or_else(|| {
                    line.fault(direction, format!("direction `{direction}` is not one of TB, BT, LR, RL"))
                })?;
                self.graph.direction = known;
            }
            return Ok(());
        }
        if ["classDef", "style", "hide", "scale"].iter().any(|word| line.after(word).is_some()) {
            return Ok(());
        }
        if let Some(rest) = line.after("class") {
            return self.class_line(rest, line);
        }
        if let Some(rest) = line.after("note") {
            return self.note_line(rest, line);
        }
        if let Some((from, rest)) = line.text.split_once("-->") {
            return self.transition(from, rest, line);
        }
        if let Some(rest) = line.after("state") {
            return self.state_line(rest, line);
        }
        // `id`, `id : words`, `id:::class`
        let (id, words) = named(line.text);
        let state = self.state(id.trim(), line, true)?;
        if !words.trim().is_empty() {
            self.graph.nodes[state].label = label(words);
        }
        Ok(())
    }

    fn transition(&mut self, from: &str, rest: &str, line: &Line<'_>) -> Result<(), Fault> {
        let (to, words) = named(rest);
        let (from, to) = (self.state(from.trim(), line, true)?, self.state(to.trim(), line, false)?);
        let edge = Edge {
            from: End::Node(from),
            to: End::Node(to),
            label: label(words),
            stroke: Stroke::Solid,
            tail: Tip::None,
            head: Tip::Arrow,
            length: 1,
            tone: Tone::Plain,
        };
        self.graph.edge(edge, line)
    }

    /// The state that `name` calls, `[*]` being the start or the end of the state around it.
    fn state(&mut self, name: &str, line: &Line<'_>, is_start: bool) -> Result<usize, Fault> {
        let (name, class) = name.split_once(":::").map_or((name, None), |(name, class)| (name, Some(class)));
        let group = self.open.last().copied();
        let is_name = |name: &str| {
            !name.is_empty() && !name.contains(char::is_whitespace) && !name.contains(['"', '{', '}', '[', ']'])
        };
        let state = if name == "[*]" {
            let id = format!("[*] {} {is_start}", group.map_or(0, |group| group + 1));
            let state = self.graph.node(&id, group, line)?;
            self.graph.nodes[state].label.clear();
            self.graph.nodes[state].shape = if is_start { Shape::Start } else { Shape::End };
            state
        } else if is_name(name) {
            let state = self.graph.node(name, group, line)?;
            if self.graph.nodes[state].shape == Shape::Box {
                self.graph.nodes[state].shape = Shape::Round;
            }
            state
        } else {
            return Err(line.fault(name, format!("`{name}` is no state: write `id`, `id : words` or `one --> other`")));
        };
        if let Some(class) = class {
            self.graph.nodes[state].tone = Tone::named(class, line)?;
        }
        Ok(state)
    }

    /// `state "words" as id`, `state id <<fork>>`, `state id {`
    fn state_line(&mut self, rest: &str, line: &Line<'_>) -> Result<(), Fault> {
        let (rest, opens) = rest.strip_suffix('{').map_or((rest, false), |rest| (rest.trim_end(), true));
        let (words, id) = match rest.rsplit_once(" as ") {
            Some((words, id)) => (Some(label(words)), id.trim()),
            None => (None, rest.trim().trim_matches('"')),
        };
        if let Some((id, kind)) = id.split_once("<<") {
            let shape = match kind.trim_end_matches('>') {
                "choice" => Shape::Diamond,
                "fork" | "join" => Shape::Bar,
                other => return Err(line.fault(kind, format!("`<<{other}>>` cannot be drawn"))),
            };
            let state = self.state(id.trim(), line, true)?;
            self.graph.nodes[state].shape = shape;
            self.graph.nodes[state].label.clear();
            return Ok(());
        }
        if opens {
            let group = Group {
                id: id.to_owned(),
                title: words.unwrap_or_else(|| id.to_owned()),
                parent: self.open.last().copied(),
                is_lane: false,
            };
            self.open.push(self.graph.group(group, line)?);
            return Ok(());
        }
        let state = self.state(id, line, true)?;
        if let Some(words) = words {
            self.graph.nodes[state].label = words;
        }
        Ok(())
    }

    /// `note right of id : words`, or the words in the lines up to `end note`.
    fn note_line(&mut self, rest: &str, line: &Line<'_>) -> Result<(), Fault> {
        let place = ["right of ", "left of "].iter().find_map(|place| rest.strip_prefix(place));
        let place = place.ok_or_else(|| line.fault(rest, "a note is `right of` or `left of` a state"))?;
        let (id, words) = place.split_once(':').map_or((place, None), |(id, words)| (id, Some(words)));
        let state = self.state(id.trim(), line, true)?;
        match words {
            Some(words) => self.add_note(state, words, line),
            None => {
                self.note = Some((state, String::new()));
                Ok(())
            }
        }
    }

    fn add_note(&mut self, state: usize, words: &str, line: &Line<'_>) -> Result<(), Fault> {
        self.notes += 1;
        let group = self.graph.nodes[state].group;
        let note = self.graph.node(&format!("note {}", self.notes), group, line)?;
        self.graph.nodes[note].label = label(words);
        self.graph.nodes[note].shape = Shape::Note;
        let edge = Edge {
            from: End::Node(state),
            to: End::Node(note),
            label: String::new(),
            stroke: Stroke::Dashed,
            tail: Tip::None,
            head: Tip::None,
            length: 1,
            tone: Tone::Plain,
        };
        self.graph.edge(edge, line)
    }

    fn class_line(&mut self, rest: &str, line: &Line<'_>) -> Result<(), Fault> {
        let Some((ids, class)) = rest.rsplit_once([' ', '\t']) else {
            return Err(line.fault(rest, "`class` takes ids and then a class"));
        };
        let tone = Tone::named(class.trim(), line)?;
        for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
            let state = self.graph.find(id).ok_or_else(|| line.fault(rest, format!("there is no state `{id}`")))?;
            self.graph.nodes[state].tone = tone;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_transitions_and_notes_are_read() {
        let source = "stateDiagram-v2\n[*] --> A\nA --> B : goes: on\nB:::fails --> [*]\nstate \"Long name\" as B\n\
                      state C {\n  [*] --> D\n}\nA --> C\nnote right of A\n  one\n  two\nend note\nstate f <<fork>>\nA:::waits\n";
        let graph = parse(&Script::read(source)).expect("it is right");
        let names: Vec<&str> = graph.nodes.iter().map(|node| node.label.as_str()).collect();
        assert_eq!(names, ["", "A", "Long name", "", "", "D", "one\ntwo", ""]);
        assert_eq!(graph.edges[1].label, "goes: on");
        assert_eq!((graph.nodes[1].tone, graph.nodes[2].tone), (Tone::Waits, Tone::Fails));
        assert!(graph.edges.iter().any(|edge| edge.to == End::Group(0)));
        assert_eq!(graph.nodes[7].shape, Shape::Bar);
    }
}

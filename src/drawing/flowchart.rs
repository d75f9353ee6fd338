//! Reads `flowchart`: chains of nodes and links, subgraphs, classes.

use super::fault::Fault;
use super::graph::{Direction, Edge, End, Graph, Group, Shape};
use super::link::{Cursor, id_length, link, shape};
use super::script::{Line, Script, after_word, label};
use super::sheet::Tone;

/// Names of shapes in `@{ shape: … }`.
const NAMED_SHAPES: &[(&str, Shape)] = &[
    ("rect", Shape::Box),
    ("rounded", Shape::Round),
    ("stadium", Shape::Stadium),
    ("subproc", Shape::Subroutine),
    ("cyl", Shape::Cylinder),
    ("db", Shape::Cylinder),
    ("circle", Shape::Circle),
    ("dbl-circ", Shape::DoubleCircle),
    ("diam", Shape::Diamond),
    ("hex", Shape::Hexagon),
    ("lean-r", Shape::Leaning),
    ("lean-l", Shape::LeaningBack),
    ("trap-b", Shape::Trapezoid),
    ("trap-t", Shape::Funnel),
    ("odd", Shape::Flag),
    ("text", Shape::Bare),
];

pub(super) fn parse(script: &Script<'_>, direction: &str) -> Result<Graph, Fault> {
    let direction = direction.split([';', ' ']).next().unwrap_or("");
    let mut reader = Reader { graph: Graph::default(), open: Vec::new(), classes: Vec::new() };
    reader.graph.direction = Direction::named(direction).unwrap_or_default();
    for line in &script.lines {
        if let Some(class) = line.after("classDef") {
            reader.classes.extend(class.split_whitespace().next().unwrap_or("").split(',').map(str::to_owned));
        }
    }
    for line in &script.lines {
        reader.line(line)?;
    }
    if reader.graph.nodes.is_empty() && reader.graph.groups.is_empty() {
        return Err(Fault::at_start("the drawing has no nodes"));
    }
    reader.graph.resolve_groups();
    Ok(reader.graph)
}

struct Reader {
    graph: Graph,
    /// Subgraphs that are open.
    open: Vec<usize>,
    /// Classes that the author defines: their looks are the theme's matter, their names are no mistakes.
    classes: Vec<String>,
}

impl Reader {
    fn line(&mut self, line: &Line<'_>) -> Result<(), Fault> {
        if let Some(title) = line.after("subgraph") {
            return self.open_group(title, line);
        }
        if matches!(line.text.trim_end_matches(';'), "end") {
            let closed = self.open.pop().map(|_| ());
            return closed.ok_or_else(|| line.fault(line.text, "`end` closes no `subgraph`"));
        }
        if let Some(classes) = line.after("class") {
            return self.class_line(classes, line);
        }
        let is_ignored = ["direction", "classDef", "style", "linkStyle", "click"];
        if is_ignored.iter().any(|word| line.after(word).is_some_and(|rest| !rest.is_empty())) {
            return Ok(());
        }
        let mut cursor = Cursor { line, rest: line.text };
        loop {
            self.chain(&mut cursor)?;
            cursor.skip_blanks();
            if cursor.rest.is_empty() || cursor.rest.starts_with("%%") {
                return Ok(());
            }
            if !cursor.take(";") {
                return Err(cursor
                    .fault(format!("`{}` is no link: write `-->`, `---`, `-.->` or `==>`", first_word(cursor.rest))));
            }
            cursor.skip_blanks();
            if cursor.rest.is_empty() {
                return Ok(());
            }
        }
    }

    fn open_group(&mut self, title: &str, line: &Line<'_>) -> Result<(), Fault> {
        let title = title.trim_end_matches(';');
        let (id, shown) = match title.split_once('[') {
            Some((id, rest)) => (id.trim(), rest.trim_end().trim_end_matches(']')),
            None => (title, title),
        };
        let parent = self.open.last().copied();
        let group = Group { id: label(id), title: label(shown), parent, is_lane: false };
        self.open.push(self.graph.group(group, line)?);
        Ok(())
    }

    fn class_line(&mut self, rest: &str, line: &Line<'_>) -> Result<(), Fault> {
        let Some((ids, class)) = rest.trim_end_matches(';').rsplit_once([' ', '\t']) else {
            return Err(line.fault(rest, "`class` takes ids and then a class"));
        };
        let tone = self.tone(class.trim(), line)?;
        for id in ids.split(',').map(str::trim).filter(|id| !id.is_empty()) {
            let node = self.graph.find(id).ok_or_else(|| line.fault(rest, format!("there is no node `{id}`")))?;
            self.graph.nodes[node].tone = tone;
        }
        Ok(())
    }

    fn tone(&self, class: &str, line: &Line<'_>) -> Result<Tone, Fault> {
        match Tone::named(class, line) {
            Err(_) if self.classes.iter().any(|own| own == class) => Ok(Tone::Plain),
            known => known,
        }
    }

    /// `a & b --> c --> d`
    fn chain(&mut self, cursor: &mut Cursor<'_, '_>) -> Result<(), Fault> {
        let mut from = self.nodes(cursor)?;
        loop {
            cursor.skip_blanks();
            let Some(link) = link(cursor)? else { return Ok(()) };
            let to = self.nodes(cursor)?;
            for (one, other) in from.iter().flat_map(|one| to.iter().map(move |other| (*one, *other))) {
                let edge = Edge { from: End::Node(one), to: End::Node(other), ..link.clone() };
                self.graph.edge(edge, cursor.line)?;
            }
            from = to;
        }
    }

    fn nodes(&mut self, cursor: &mut Cursor<'_, '_>) -> Result<Vec<usize>, Fault> {
        let mut nodes = vec![self.node(cursor)?];
        loop {
            let before = cursor.rest;
            cursor.skip_blanks();
            if !cursor.take("&") {
                cursor.rest = before;
                return Ok(nodes);
            }
            nodes.push(self.node(cursor)?);
        }
    }

    fn node(&mut self, cursor: &mut Cursor<'_, '_>) -> Result<usize, Fault> {
        cursor.skip_blanks();
        let id = &cursor.rest[..id_length(cursor.rest)];
        if id.is_empty() {
            let found = if cursor.rest.is_empty() {
                "the end of the line".to_owned()
            } else {
                format!("`{}`", first_word(cursor.rest))
            };
            return Err(cursor.fault(format!("expected a node, found {found}")));
        }
        let node = self.graph.node(id, self.open.last().copied(), cursor.line)?;
        cursor.rest = &cursor.rest[id.len()..];
        if cursor.take("@{") {
            let settings = cursor.until("}").ok_or_else(|| cursor.fault("`@{` is not closed"))?;
            self.settings(node, settings, cursor.line)?;
        } else if let Some((shape, text)) = shape(cursor)? {
            self.graph.nodes[node].shape = shape;
            self.graph.nodes[node].label = label(text);
        }
        if cursor.take(":::") {
            let class = &cursor.rest[..id_length(cursor.rest)];
            self.graph.nodes[node].tone = self.tone(class, cursor.line)?;
            cursor.rest = &cursor.rest[class.len()..];
        }
        Ok(node)
    }

    /// `shape: cyl, label: "Orders"`
    fn settings(&mut self, node: usize, settings: &str, line: &Line<'_>) -> Result<(), Fault> {
        for setting in settings.split(',') {
            if let Some(name) = after_word(setting.trim(), "shape") {
                let name = name.trim_start_matches(':').trim().trim_matches('"');
                let shape = NAMED_SHAPES.iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape);
                self.graph.nodes[node].shape =
                    shape.ok_or_else(|| line.fault(setting, format!("shape `{name}` cannot be drawn")))?;
            } else if let Some(text) = after_word(setting.trim(), "label") {
                self.graph.nodes[node].label = label(text.trim_start_matches(':'));
            }
        }
        Ok(())
    }
}

fn first_word(text: &str) -> String {
    text.split_whitespace().next().unwrap_or("").chars().take(30).collect()
}

#[cfg(test)]
mod tests {
    use super::super::graph::{Stroke, Tip};
    use super::*;

    fn graph(source: &str) -> Result<Graph, Fault> {
        let script = Script::read(source);
        let direction = script.header.and_then(|line| line.after("flowchart")).unwrap_or("");
        parse(&script, direction)
    }

    fn edges(source: &str) -> Vec<String> {
        let graph = graph(&format!("flowchart LR\n{source}")).unwrap_or_else(|fault| panic!("{source}: {fault:?}"));
        let line = |edge: &Edge| {
            let stroke = match edge.stroke {
                Stroke::Solid => "-",
                Stroke::Dashed => ".",
                Stroke::Bold => "=",
                Stroke::Hidden => "~",
            };
            let tip = |tip: Tip, arrow: &'static str| match tip {
                Tip::None => "",
                Tip::Arrow => arrow,
                Tip::Dot => "o",
                Tip::Cross => "x",
            };
            let (tail, head) = (tip(edge.tail, "<"), tip(edge.head, ">"));
            let (from, to) = (graph.name(edge.from), graph.name(edge.to));
            format!("{from} {tail}{}{head} {to} {}", stroke.repeat(edge.length), edge.label).trim_end().to_owned()
        };
        graph.edges.iter().map(line).collect()
    }

    #[test]
    fn links_of_every_form_are_read() {
        for (source, expected) in [
            ("a-->b", "a -> b"),
            ("a --- b", "a - b"),
            ("a ---> b", "a --> b"),
            ("a ----- b", "a --- b"),
            ("a -.-> b", "a .> b"),
            ("a-.->b", "a .> b"),
            ("a -.- b", "a . b"),
            ("a ==> b", "a => b"),
            ("a --x b", "a -x b"),
            ("a o--o b", "a o-o b"),
            ("a <--> b", "a <-> b"),
            ("a ~~~ b", "a ~ b"),
            ("a -->|yes, it is| b", "a -> b yes, it is"),
            ("a -- yes --> b", "a -> b yes"),
            ("a -. maybe .-> b", "a .> b maybe"),
            ("a == sure ==> b", "a => b sure"),
            ("a e1@--> b", "a -> b"),
            ("a-b --> c.d", "a-b -> c.d"),
            ("a --> b;", "a -> b"),
            ("a --> other", "a -> other"),
        ] {
            assert_eq!(edges(source), [expected], "{source}");
        }
        assert_eq!(edges("a & b --> c & d --> e").len(), 6);
        assert_eq!(edges("a --> b; b --> c"), ["a -> b", "b -> c"]);
    }

    #[test]
    fn shapes_labels_and_classes_are_read() {
        for (source, shape, label) in [
            ("a[x (y)]", Shape::Box, "x (y)"),
            ("a(x)", Shape::Round, "x"),
            ("a([x])", Shape::Stadium, "x"),
            ("a[(x)]", Shape::Cylinder, "x"),
            ("a((x))", Shape::Circle, "x"),
            ("a(((x)))", Shape::DoubleCircle, "x"),
            ("a{x?}", Shape::Diamond, "x?"),
            ("a{{x}}", Shape::Hexagon, "x"),
            ("a[/x/]", Shape::Leaning, "x"),
            ("a[\\x\\]", Shape::LeaningBack, "x"),
            ("a[/x\\]", Shape::Trapezoid, "x"),
            ("a>x]", Shape::Flag, "x"),
            ("a[\"x] y\"]", Shape::Box, "x] y"),
            ("a@{ shape: cyl, label: \"x\" }", Shape::Cylinder, "x"),
        ] {
            let graph =
                graph(&format!("flowchart LR\n{source}:::fails")).unwrap_or_else(|fault| panic!("{source}: {fault:?}"));
            let node = &graph.nodes[0];
            assert_eq!((node.shape, node.label.as_str(), node.tone), (shape, label, Tone::Fails), "{source}");
        }
    }

    #[test]
    fn a_node_is_in_the_innermost_group_and_a_group_can_be_an_end() {
        let source = "flowchart\n s --> one\n subgraph one [First]\n a --> b\n subgraph two\n b\n end\n end\n b --> s\n subgraph none\n end\n";
        let graph = graph(source).expect("it is right");
        let names: Vec<&str> = graph.nodes.iter().map(|node| node.label.as_str()).collect();
        assert_eq!(names, ["s", "a", "b", "none"]);
        assert_eq!(graph.nodes[2].group, Some(1));
        assert_eq!(graph.edges[0].to, End::Group(0));
        assert_eq!(graph.name(graph.edges[0].to), "First");
    }

    #[test]
    fn what_is_wrong_is_shown_at_its_place() {
        for (source, line, column, message) in [
            ("flowchart LR\na --> b\n  a -> b", 3, 5, "`->` is no link: write `-->`, `---`, `-.->` or `==>`"),
            ("flowchart LR\na[b", 2, 2, "the label is not closed"),
            ("flowchart LR\na -->", 2, 6, "expected a node, found the end of the line"),
            ("flowchart LR\na:::fail", 2, 5, "class `fail` is not one of `fails`, `wins`, `waits`"),
            ("flowchart LR\nend", 2, 1, "`end` closes no `subgraph`"),
            ("flowchart LR\na -- b", 2, 5, "the link is not finished: `--` is missing"),
            ("flowchart LR\na\nclass b fails", 3, 7, "there is no node `b`"),
        ] {
            let fault = graph(source).expect_err(source);
            assert_eq!((fault.line, fault.column, fault.message.as_str()), (line, column, message), "{source}");
        }
    }
}

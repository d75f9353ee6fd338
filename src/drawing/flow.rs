//! Reads a `flow` that branches: names with arrows between them, and lanes.
//!
//! ```text
//! [Client]
//! Browser -> Gateway: GET /orders
//! [Servers]
//! Gateway -> Orders -> Database
//! Gateway -> 429 Too Many Requests:::fails: over the limit
//! ```
//!
//! A name is what the box says. It is in the lane after whose `[name]` it is mentioned first.

use super::fault::Fault;
use super::graph::{Edge, End, Graph, Group, Shape, Stroke, Tip};
use super::script::{Line, Script, one_line};
use super::sheet::Tone;

/// Whether a flow names its edges: one that goes straight down has its arrows in lines between the terms.
pub(super) fn has_edges(source: &str) -> bool {
    let is_edge = |line: &str| line.contains(" -> ") || line.contains(" --> ");
    source.lines().any(is_edge) && !source.lines().any(|line| line.trim_start().starts_with(['↓', '⇓', '⬇', '▼']))
}

pub(super) fn parse(script: &Script<'_>) -> Result<Graph, Fault> {
    let mut graph = Graph::default();
    let mut lane = None;
    for line in script.header.iter().chain(&script.lines) {
        match line.text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
            Some(name) => {
                let known = graph.groups.iter().position(|group| group.title == name.trim());
                lane = Some(match known {
                    Some(known) => known,
                    None => {
                        let title = name.trim().to_owned();
                        graph.group(Group { id: format!("[{title}]"), title, parent: None, is_lane: true }, line)?
                    }
                });
            }
            None => chain(&mut graph, lane, line)?,
        }
    }
    if graph.nodes.is_empty() {
        return Err(Fault::at_start("the drawing has no nodes"));
    }
    Ok(graph)
}

/// `a -> b -> c: words`; the words belong to the last edge.
fn chain(graph: &mut Graph, lane: Option<usize>, line: &Line<'_>) -> Result<(), Fault> {
    let mut rest = line.text;
    let mut last: Option<(usize, Stroke)> = None;
    loop {
        let arrow = [(" --> ", Stroke::Dashed), (" -> ", Stroke::Solid)]
            .into_iter()
            .filter_map(|(arrow, stroke)| rest.find(arrow).map(|at| (at, arrow, stroke)))
            .min_by_key(|(at, ..)| *at);
        let (name, words) = match arrow {
            Some((at, ..)) => (&rest[..at], ""),
            None => words_after(rest),
        };
        let node = node(graph, name, lane, line)?;
        if let Some((from, stroke)) = last {
            let edge = Edge {
                from: End::Node(from),
                to: End::Node(node),
                label: one_line(words),
                stroke,
                tail: Tip::None,
                head: Tip::Arrow,
                length: 1,
                tone: Tone::Plain,
            };
            graph.edge(edge, line)?;
        }
        let Some((at, arrow, stroke)) = arrow else { return Ok(()) };
        last = Some((node, stroke));
        rest = &rest[at + arrow.len()..];
    }
}

/// A name and the words of its edge, which follow a colon and a blank.
fn words_after(text: &str) -> (&str, &str) {
    text.split_once(": ").unwrap_or((text, ""))
}

fn node(graph: &mut Graph, name: &str, lane: Option<usize>, line: &Line<'_>) -> Result<usize, Fault> {
    let (name, class) = name.split_once(":::").map_or((name, None), |(name, class)| (name, Some(class)));
    let name = one_line(name);
    if name.is_empty() {
        return Err(line.fault(line.text, "an arrow needs a name on both sides"));
    }
    let node = match graph.find(&name) {
        Some(known) => known,
        None => graph.node(&name, lane, line)?,
    };
    if name.ends_with('?') {
        graph.nodes[node].shape = Shape::Diamond;
    }
    if let Some(class) = class {
        graph.nodes[node].tone = Tone::named(class.trim(), line)?;
    }
    Ok(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_arrows_and_lanes_are_read() {
        let source = "[Client]\nBrowser -> Gateway: GET /orders\n[Servers]\nGateway -> Hit? -> Orders --> Log\nHit? -> 404:::fails: no: none";
        let graph = parse(&Script::read(source)).expect("it is right");
        let nodes: Vec<(&str, Option<usize>)> =
            graph.nodes.iter().map(|node| (node.label.as_str(), node.group)).collect();
        assert_eq!(nodes[..3], [("Browser", Some(0)), ("Gateway", Some(0)), ("Hit?", Some(1))]);
        let edges: Vec<(&str, Stroke)> = graph.edges.iter().map(|edge| (edge.label.as_str(), edge.stroke)).collect();
        assert_eq!(edges[0], ("GET /orders", Stroke::Solid));
        assert_eq!(edges[3], ("", Stroke::Dashed));
        assert_eq!(edges[4], ("no: none", Stroke::Solid));
        assert_eq!(graph.nodes[5].tone, Tone::Fails);
    }

    #[test]
    fn a_flow_that_goes_straight_down_has_no_edges() {
        assert!(!has_edges("A\n↓ a -> b\nB\n"));
        assert!(has_edges("A -> B"));
        assert!(parse(&Script::read("A ->  -> B")).is_err());
    }
}

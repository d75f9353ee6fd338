//! Snippets that we parse ourselves: YAML, JSON, TOML.

use std::collections::BTreeSet;

use saphyr_parser::{Event, Parser as YamlParser};
use serde::de::IgnoredAny;
use toml::de::DeTable;

use super::{Complaint, Parser};

/// Everything that is wrong with a snippet's syntax.
#[must_use]
pub fn parse(parser: Parser, code: &str) -> Vec<Complaint> {
    match parser {
        Parser::Yaml => yaml(code),
        Parser::Json => json(code, 0),
        Parser::JsonLines => {
            let lines = code.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
            lines.flat_map(|(index, line)| json(line, index)).collect()
        }
        Parser::Toml => toml(code),
    }
}

/// A mapping or sequence that is open.
enum Open {
    Sequence,
    Mapping { keys: BTreeSet<String>, expects_key: bool },
}

fn yaml(code: &str) -> Vec<Complaint> {
    let mut open: Vec<Open> = Vec::new();
    let mut found = Vec::new();
    for event in YamlParser::new_from_str(code) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let marker = error.marker();
                found.push(Complaint::at(marker.line(), Some(marker.col() + 1), error.info()));
                return found;
            }
        };
        match event {
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                continue;
            }
            Event::Scalar(..) | Event::Alias(_) | Event::MappingStart(..) | Event::SequenceStart(..) => {}
            _ => continue,
        }
        if let Some(Open::Mapping { keys, expects_key }) = open.last_mut() {
            if *expects_key
                && let Event::Scalar(key, ..) = &event
                && key != "<<"
                && !keys.insert(key.to_string())
            {
                let message = format!("key `{key}` stands twice in its mapping");
                found.push(Complaint::at(span.start.line(), Some(span.start.col() + 1), message));
            }
            *expects_key = !*expects_key;
        }
        match event {
            Event::MappingStart(..) => open.push(Open::Mapping { keys: BTreeSet::new(), expects_key: true }),
            Event::SequenceStart(..) => open.push(Open::Sequence),
            _ => {}
        }
    }
    found
}

fn json(code: &str, lines_before: usize) -> Vec<Complaint> {
    let Err(error) = serde_json::from_str::<IgnoredAny>(code) else { return Vec::new() };
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or(&message);
    vec![Complaint::at(error.line() + lines_before, Some(error.column().max(1)), message)]
}

fn toml(code: &str) -> Vec<Complaint> {
    let (_, errors) = DeTable::parse_recoverable(code);
    let complaint = |error: &toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start.min(code.len()));
        let before = code.get(..start).unwrap_or(code);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let message = error.message().lines().next().unwrap_or("invalid TOML").to_owned();
        Complaint::at(line, Some(start - line_start + 1), message)
    };
    let mut found: Vec<Complaint> = errors.iter().map(complaint).collect();
    // After the first fault of a line the rest is guesswork.
    found.dedup_by_key(|complaint| complaint.line);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_found_at_their_places() {
        let places = |parser, code: &str| {
            parse(parser, code).into_iter().map(|c| (c.line.unwrap_or(0), c.column.unwrap_or(0))).collect::<Vec<_>>()
        };
        assert_eq!(places(Parser::Yaml, "a: 1\n---\nb: [1, {c: 2}]\n? {d: 1, d: 2}\n: e\n"), [(4, 10)]);
        assert_eq!(places(Parser::Yaml, "a: 1\nb:\n  - c\n  a: 2\na: 3\n"), [(4, 3)]);
        assert_eq!(places(Parser::Yaml, "a: 1\nb: {a: 2}\na: 3\n"), [(3, 1)]);
        assert_eq!(places(Parser::Json, "{\n  \"a\": 1,\n}\n"), [(3, 1)]);
        assert_eq!(places(Parser::Json, "{}\n"), []);
        assert_eq!(places(Parser::JsonLines, "{}\n\n[1,]\n"), [(3, 4)]);
        assert_eq!(places(Parser::Toml, "a = 1\nb = \n[x]\na = = 2\n").len(), 2);
    }
}

//! Tables as text: CSV, TSV, and the notes that Anki exports as text.

use std::mem;

use super::super::item::Reading;
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::super::words;
use super::html;
use super::records::{Fields, Records};

/// What Anki calls the separators that are no single sign.
const SEPARATORS: &[(&str, char)] = &[("tab", '\t'), ("comma", ','), ("semicolon", ';'), ("pipe", '|')];

/// Reads a table. Its first row names the columns when one of the names is known or given; two columns without names are
/// question and answer.
pub(super) fn read(file: &Document, text: &str, options: &Options) -> Reading {
    // What Anki writes above its notes: `#separator:tab`, `#html:true`, `#tags column:3`.
    let is_setting = |line: &&str| line.starts_with('#') && line.contains(':');
    let head: Vec<&str> = text.split_inclusive('\n').take_while(is_setting).collect();
    let settings = || head.iter().filter_map(|line| line[1..].trim_end().split_once(':'));
    let setting = |wanted: &str| settings().find(|(name, _)| *name == wanted).map(|(_, value)| value.trim());
    let body = &text[head.iter().map(|line| line.len()).sum()..];
    let separator = setting("separator").map(str::to_lowercase).map(|name| {
        let known = SEPARATORS.iter().find(|(known, _)| *known == name).map(|(_, sign)| *sign);
        known.or(name.chars().next()).unwrap_or('\t')
    });
    let rows = rows(body, separator.unwrap_or_else(|| guess(body)), head.len());
    if file.path.to_ascii_lowercase().ends_with(".txt") && separator.is_none() && !is_table(&rows) {
        return Reading::left_out(file, SkipReason::NoQuestions);
    }
    let Some((first, _)) = rows.first() else { return Reading::left_out(file, SkipReason::EmptyFile) };
    let names: Vec<String> = first.iter().map(|name| name.trim().to_lowercase()).collect();
    let mapped = options.overrides.map.get("question").map(|column| column.to_lowercase());
    let is_name = |name: &String| {
        Some(name) == mapped.as_ref()
            || words::of("question").has(name)
            || words::of("answer").has(name) && name.len() > 1
    };
    let is_named = separator.is_none() && names.iter().any(is_name);
    let columns = match separator {
        _ if is_named => names,
        None => ["question", "answer", "tags"].map(str::to_owned).to_vec(),
        Some(_) => {
            let mut free = ["front", "back", "extra"].into_iter();
            let role = |at: usize| settings().find(|(_, value)| value.trim() == at.to_string());
            let role = |at: usize| role(at).and_then(|(name, _)| name.strip_suffix(" column"));
            (1..=names.len()).map(|at| role(at).or_else(|| free.next()).unwrap_or("-").to_owned()).collect()
        }
    };
    let mut records = Records::new(options);
    for (cells, lines) in rows.iter().skip(usize::from(is_named)) {
        let values = columns.iter().zip(cells).map(|(name, cell)| {
            let text = if setting("html") == Some("true") { html::to_markdown(cell) } else { cell.clone() };
            let is_list = name == "tags" && separator.is_some();
            let values = text.split(|c: char| is_list && c.is_whitespace());
            (name.clone(), values.map(|value| value.trim().to_owned()).collect())
        });
        records.take(&values.collect::<Fields>(), *lines);
    }
    records.finish(file, "rows of a table")
}

/// The cells of a row, and its first and last line.
type Row = (Vec<String>, (usize, usize));

/// Whether rows have the same number of columns, two or more.
fn is_table(rows: &[Row]) -> bool {
    let columns = rows.first().map_or(0, |(cells, _)| cells.len());
    columns > 1 && rows.iter().filter(|(cells, _)| cells.len() == columns).count() * 10 >= rows.len() * 9
}

/// The separator that most lines have as often as the first.
fn guess(text: &str) -> char {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let count = |separator: char| {
        let first = lines.first().map_or(0, |line| line.matches(separator).count());
        if first == 0 { 0 } else { lines.iter().filter(|line| line.matches(separator).count() >= first).count() }
    };
    ['\t', ';', ','].into_iter().max_by_key(|separator| count(*separator)).unwrap_or(',')
}

/// The rows of a table with their lines, from 1. Cells can be quoted and then hold line ends; a doubled quote is one.
fn rows(text: &str, separator: char, lines_before: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = vec![String::new()];
    let (mut first, mut in_quotes) = (lines_before + 1, false);
    let mut lines = (first..).zip(text.lines()).peekable();
    while let Some((line, text)) = lines.next() {
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let cell = row.last_mut().expect("a row has a cell");
            match character {
                '"' if in_quotes && characters.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' if in_quotes || cell.is_empty() => in_quotes = !in_quotes,
                other if other == separator && !in_quotes => row.push(String::new()),
                other => cell.push(other),
            }
        }
        if in_quotes && lines.peek().is_some() {
            row.last_mut().expect("a row has a cell").push('\n');
            continue;
        }
        let cells = mem::replace(&mut row, vec![String::new()]);
        rows.extend(cells.iter().any(|cell| !cell.trim().is_empty()).then_some((cells, (first, line))));
        first = line + 1;
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_can_hold_separators_quotes_and_lines() {
        let found = rows("a,\"b, \"\"c\"\"\nd\"\n\ne,f", ',', 0);
        assert_eq!(found[0], (vec!["a".to_owned(), "b, \"c\"\nd".to_owned()], (1, 2)));
        assert_eq!(found[1].1, (4, 4));
        assert_eq!(guess("a;b\nc;d, e"), ';');
    }
}

//! Tables as text: CSV, TSV, and the notes that Anki exports as text.

use super::super::item::Reading;
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::super::words;
use super::html;
use super::records::{Fields, Records};

/// Reads a table. Its first row names the columns when one of the names is known or given; two columns without names are
/// question and answer.
pub(super) fn read(file: &Document, text: &str, options: &Options) -> Reading {
    let head = Head::of(text);
    let separator = head.separator.unwrap_or_else(|| guess(&text[head.length..]));
    let rows = rows(&text[head.length..], separator, head.lines);
    if file.path.to_ascii_lowercase().ends_with(".txt") && head.separator.is_none() && !is_table(&rows) {
        return Reading::left_out(file, SkipReason::NoQuestions);
    }
    let Some((first, _)) = rows.first() else { return Reading::left_out(file, SkipReason::EmptyFile) };
    let names: Vec<String> = first.iter().map(|name| name.trim().to_lowercase()).collect();
    let is_mapped = options.overrides.map.get("question").is_some_and(|column| names.contains(&column.to_lowercase()));
    let is_named = head.columns.is_none()
        && (is_mapped
            || names.iter().any(|name| {
                words::of("question").has(name) || words::of("answer").has(name) && name.len() > 1 || name == "front"
            }));
    let columns = head.columns.clone().unwrap_or_else(|| {
        if is_named {
            names
        } else {
            ["question", "answer", "tags"].iter().take(first.len()).map(|name| (*name).to_owned()).collect()
        }
    });
    let mut records = Records::new(options);
    for (cells, lines) in rows.iter().skip(usize::from(is_named)) {
        let mut fields = Fields::new();
        for (name, cell) in columns.iter().zip(cells) {
            let text = if head.is_html { html::to_markdown(cell) } else { cell.clone() };
            let text = if name == "tags" && head.columns.is_some() {
                text.split_whitespace().collect::<Vec<_>>().join(",")
            } else {
                text
            };
            fields.insert(name.clone(), vec![text.trim().to_owned()]);
        }
        records.take(&fields, *lines);
    }
    records.finish(file, "rows of a table")
}

/// What Anki writes above its notes: `#separator:tab`, `#html:true`, `#tags column:3`.
#[derive(Default)]
struct Head {
    separator: Option<char>,
    is_html: bool,
    columns: Option<Vec<String>>,
    /// Its bytes and lines.
    length: usize,
    lines: usize,
}

impl Head {
    fn of(text: &str) -> Self {
        let mut head = Self::default();
        let mut places: Vec<(usize, &str)> = Vec::new();
        for line in text.split_inclusive('\n') {
            let Some((key, value)) = line.trim_end().strip_prefix('#').and_then(|rest| rest.split_once(':')) else {
                break;
            };
            head.length += line.len();
            head.lines += 1;
            let place = value.trim().parse().unwrap_or(0);
            match key {
                "separator" => {
                    head.separator = Some(match value.trim().to_lowercase().as_str() {
                        "tab" => '\t',
                        "comma" => ',',
                        "semicolon" => ';',
                        "pipe" => '|',
                        other => other.chars().next().unwrap_or('\t'),
                    });
                }
                "html" => head.is_html = value.trim() == "true",
                "tags column" => places.push((place, "tags")),
                "deck column" => places.push((place, "deck")),
                "guid column" | "notetype column" => places.push((place, "-")),
                _ => {}
            }
        }
        if head.separator.is_some() {
            let last = places.iter().map(|(place, _)| *place).max().unwrap_or(0).max(places.len() + 2);
            let mut free = ["front", "back", "extra"].into_iter();
            let names = (1..=last.min(20)).map(|at| {
                let known = places.iter().find(|(place, _)| *place == at).map(|(_, name)| *name);
                known.or_else(|| free.next()).unwrap_or("-").to_owned()
            });
            head.columns = Some(names.collect());
        }
        head
    }
}

/// Whether rows have the same number of columns, two or more.
fn is_table(rows: &[(Vec<String>, (usize, usize))]) -> bool {
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
fn rows(text: &str, separator: char, lines_before: usize) -> Vec<(Vec<String>, (usize, usize))> {
    let mut rows = Vec::new();
    let mut row: Vec<String> = vec![String::new()];
    let (mut line, mut first) = (lines_before + 1, lines_before + 1);
    let mut quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let cell = row.last_mut().expect("a row has a cell");
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                cell.push('"');
                characters.next();
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\n' => {
                line += 1;
                if quoted {
                    cell.push('\n');
                } else {
                    end_row(&mut rows, &mut row, (first, line - 1));
                    first = line;
                }
            }
            other if other == separator && !quoted => row.push(String::new()),
            other => cell.push(other),
        }
    }
    end_row(&mut rows, &mut row, (first, line));
    rows
}

fn end_row(rows: &mut Vec<(Vec<String>, (usize, usize))>, row: &mut Vec<String>, lines: (usize, usize)) {
    let cells = std::mem::replace(row, vec![String::new()]);
    if cells.iter().any(|cell| !cell.trim().is_empty()) {
        rows.push((cells, lines));
    }
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

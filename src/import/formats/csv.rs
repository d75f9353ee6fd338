//! Tables as text: CSV, TSV, and the notes that Anki exports as text.

use super::super::item::Reading;
use super::super::options::{Document, Options};
use super::super::report::SkipReason;
use super::super::words;
use super::html;
use super::records::{Fields, Records};
use crate::text::csv::{Row, rows};

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
    let rows = rows(body, separator.unwrap_or_else(|| guess(body)));
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
    for (cells, (first, last)) in rows.iter().skip(usize::from(is_named)) {
        let values = columns.iter().zip(cells).map(|(name, cell)| {
            let text = if setting("html") == Some("true") { html::to_markdown(cell) } else { cell.clone() };
            let is_list = name == "tags" && separator.is_some();
            let values = text.split(|c: char| is_list && c.is_whitespace());
            (name.clone(), values.map(|value| value.trim().to_owned()).collect())
        });
        records.take(&values.collect::<Fields>(), (head.len() + first, head.len() + last));
    }
    records.finish(file, "rows of a table")
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_what_most_lines_have() {
        assert_eq!(guess("a;b\nc;d, e"), ';');
        assert_eq!(guess("a, b\nc\td, e\n"), ',');
    }
}

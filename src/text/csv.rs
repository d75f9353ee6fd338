//! Tables as text: cells with a comma, or another separator, between them, quoted where they hold one.

use std::mem;

/// The cells of a row, and its first and last line.
pub type Row = (Vec<String>, (usize, usize));

/// The rows of a table with their lines, from 1; rows without text are none. Cells can be quoted and then hold line ends; a doubled
/// quote is one.
#[must_use]
pub fn rows(text: &str, separator: char) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = vec![String::new()];
    let (mut first, mut in_quotes) = (1, false);
    let mut lines = (1..).zip(text.lines()).peekable();
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

/// A row with its line end, as RFC 4180 has it.
#[must_use]
pub fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    cells.join(",") + "\r\n"
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let cells = ["plain", "a, b", "say \"so\"", "two\nlines", ""].map(str::to_owned);
        let text = row(&cells);
        assert_eq!(text, "plain,\"a, b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n");
        assert_eq!(rows(&format!("{text}\n{text}"), ','), [(cells.to_vec(), (1, 2)), (cells.to_vec(), (4, 5))]);
    }

    #[test]
    fn the_last_quote_can_be_missing() {
        assert_eq!(rows("a;\"b;c\nd", ';'), [(vec!["a".to_owned(), "b;c\nd".to_owned()], (1, 2))]);
        assert_eq!(rows(";;\n \n", ';'), []);
    }
}

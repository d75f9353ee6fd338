//! Tables whose rows are questions, and tables of contents.

use super::candidate::{self, Candidate, Container};
use super::level::Legend;
use super::scan::Scan;
use super::wording::normalized;

/// The cells of a table's row, trimmed; `\|` stays in its cell.
pub(super) fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    let mut in_code = false;
    for character in line.chars() {
        if character == '|' && !escaped && !in_code {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(character);
        }
        in_code ^= character == '`' && !escaped;
        escaped = character == '\\' && !escaped;
    }
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// Whether a line is the row of dashes below a table's head.
pub(super) fn is_delimiter(line: &str) -> bool {
    let line = line.trim();
    line.contains('-') && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// A table: indexes of its head and of the first line behind it, and its columns.
pub(super) struct Table {
    pub(super) head: usize,
    pub(super) end: usize,
    pub(super) columns: Vec<String>,
}

/// Every table of a document.
pub(super) fn find(scan: &Scan<'_>) -> Vec<Table> {
    let mut found = Vec::new();
    let mut at = 1;
    while at < scan.lines.len() {
        let line = scan.lines[at];
        if line.is_text()
            && is_delimiter(line.text)
            && scan.lines[at - 1].is_text()
            && scan.lines[at - 1].text.contains('|')
        {
            let end = (at + 1..scan.lines.len())
                .find(|row| scan.lines[*row].is_blank() || !scan.lines[*row].text.contains('|'))
                .unwrap_or(scan.lines.len());
            found.push(Table { head: at - 1, end, columns: cells(scan.lines[at - 1].text) });
            at = end;
        }
        at += 1;
    }
    found
}

/// The table that a row belongs to.
pub(super) fn find_at(scan: &Scan<'_>, row: usize) -> Option<Table> {
    let head = (0..row)
        .rev()
        .take_while(|line| scan.lines[*line].text.contains('|'))
        .find(|line| is_delimiter(scan.lines[*line].text))?
        .checked_sub(1)?;
    Some(Table { head, end: row + 1, columns: cells(scan.lines[head].text) })
}

/// The column called Question, and the one called Answer, by index.
pub(super) fn question_columns(columns: &[String]) -> Option<(usize, Option<usize>)> {
    let named = |names: &[&str]| columns.iter().position(|column| names.contains(&normalized(column).as_str()));
    let question =
        named(&["question", "questions", "вопрос", "问题", "题目", "pregunta", "pergunta", "frage", "質問"])?;
    let answer = named(&["answer", "answers", "solution", "ответ", "答案", "respuesta", "resposta", "antwort", "回答"]);
    Some((question, answer))
}

/// The column that says how hard a question is.
pub(super) fn level_column(columns: &[String]) -> Option<usize> {
    columns
        .iter()
        .position(|column| matches!(normalized(column).as_str(), "level" | "difficulty" | "сложность" | "难度"))
}

/// Rows of tables with a column called Question.
pub(super) fn rows(scan: &Scan<'_>, legend: &Legend) -> Vec<Candidate> {
    let mut found = Vec::new();
    for table in find(scan) {
        let Some((question, _)) = question_columns(&table.columns) else { continue };
        for row in table.head + 2..table.end {
            let cells = cells(scan.lines[row].text);
            if let Some(cell) = cells.get(question).filter(|cell| !cell.is_empty()) {
                found.push(candidate::new(Container::Row, row, row + 1, cell, legend));
            }
        }
    }
    found
}

//! What a checker printed into complaints with their places.

/// A complaint about a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Line of the code, from 1; `None` when the checker did not say.
    pub line: Option<usize>,
    /// Column in bytes, from 1.
    pub column: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Complaint {
    /// A complaint without a place.
    #[must_use]
    pub fn whole(message: impl Into<String>) -> Self {
        Self { line: None, column: None, message: message.into(), hint: None }
    }

    /// A complaint about a place.
    #[must_use]
    pub fn at(line: usize, column: Option<usize>, message: impl Into<String>) -> Self {
        Self { line: Some(line), column, message: message.into(), hint: None }
    }
}

/// Names that programs give their standard input.
const STANDARD_INPUT: &[&str] = &["<standard input>", "<stdin>", "(standard input)", "stdin", "-"];

/// The complaints in a program's output about the file `name`: `name:3:5: message`, `name:3 message`, `line 3: message`.
///
/// `others` are the names of other snippets of the same run, whose lines are not this one's.
#[must_use]
pub fn complaints(output: &str, name: &str, others: &[String]) -> Vec<Complaint> {
    let mut found: Vec<Complaint> = Vec::new();
    for line in output.lines() {
        if others.iter().any(|other| other != name && line.contains(other.as_str())) {
            continue;
        }
        let named = behind_name(line, name, others.is_empty()).and_then(behind_numbers);
        let Some(complaint) = named.or_else(|| behind_line_word(line, others.is_empty() || line.contains(name))) else {
            continue;
        };
        let is_new = |known: &Complaint| known.line != complaint.line || known.column != complaint.column;
        // bash says the same place twice: first what is wrong, then the line.
        if complaint.column.is_some() || found.iter().all(is_new) {
            found.push(complaint);
        }
    }
    found
}

/// What follows the snippet's name and its colon.
fn behind_name<'a>(line: &'a str, name: &str, may_be_standard_input: bool) -> Option<&'a str> {
    if let Some(at) = line.find(&format!("{name}:")) {
        return Some(&line[at + name.len() + 1..]);
    }
    let names = STANDARD_INPUT.iter().filter(|_| may_be_standard_input);
    let mut rests = names.filter_map(|stdin| line.trim_start().strip_prefix(stdin)?.strip_prefix(':'));
    rests.next()
}

/// `3:5: message`, `3: message` or `3 message`.
fn behind_numbers(text: &str) -> Option<Complaint> {
    let (line, rest) = number(text.trim_start())?;
    let (column, rest) = match rest.strip_prefix(':').and_then(number) {
        Some((column, rest)) => (Some(column), rest),
        None => (None, rest),
    };
    let message = rest.trim_start_matches([':', ' ', '\t', '-']).trim_end();
    Some(Complaint::at(line, column, if message.is_empty() { "is not valid" } else { message }))
}

/// `… line 3: message`, `… at line 3, column 5`.
fn behind_line_word(line: &str, is_about_it: bool) -> Option<Complaint> {
    if !is_about_it {
        return None;
    }
    let at = line.to_ascii_lowercase().find("line ")?;
    let (number_of_line, rest) = number(&line[at + 5..])?;
    let column = rest.find("column ").and_then(|at| number(&rest[at + 7..])).map(|(column, _)| column);
    let message = rest.strip_prefix(':').map_or(line, str::trim);
    Some(Complaint::at(number_of_line, column, message.trim()))
}

fn number(text: &str) -> Option<(usize, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_many_programs_are_understood() {
        let read = |output: &str| {
            let found = complaints(output, "snippet-1.sh", &[]);
            found.into_iter().map(|c| (c.line.unwrap_or(0), c.column.unwrap_or(0), c.message)).collect::<Vec<_>>()
        };
        assert_eq!(read("snippet-1.sh:3:5: warning: x [SC1]"), [(3, 5, "warning: x [SC1]".to_owned())]);
        assert_eq!(read("<standard input>:2:1: expected ')'"), [(2, 1, "expected ')'".to_owned())]);
        assert_eq!(read("-:1 DL3006 warning: Always tag"), [(1, 0, "DL3006 warning: Always tag".to_owned())]);
        let bash = "snippet-1.sh: line 3: syntax error near `fi'\nsnippet-1.sh: line 3: `fi'\n";
        assert_eq!(read(bash), [(3, 0, "syntax error near `fi'".to_owned())]);
        assert_eq!(
            read("Error: bad thing at line 7, column 2"),
            [(7, 2, "Error: bad thing at line 7, column 2".to_owned())]
        );
        assert_eq!(read("all is well"), []);
    }

    #[test]
    fn a_run_over_many_files_gives_each_its_own() {
        let names = ["snippet-1.sh".to_owned(), "snippet-12.sh".to_owned()];
        let output = "snippet-1.sh:1:1: a\n/tmp/x/snippet-12.sh:2:1: b\nline 3: whose?\n";
        assert_eq!(complaints(output, &names[0], &names), [Complaint::at(1, Some(1), "a")]);
        assert_eq!(complaints(output, &names[1], &names), [Complaint::at(2, Some(1), "b")]);
    }
}

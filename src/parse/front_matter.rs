//! The `+++` block at the top of a content file: found, cut off, and read key by key.

mod pages;

use std::collections::BTreeSet;

use toml::de::DeTable;

use crate::config::keys;
use crate::config::table::{OtherKeys, TableReader, TomlText};
use crate::diagnostic::{Diagnostic, Fix, Rule};
use crate::model::status::Status;
use crate::model::{Importance, Level, limits};
use crate::parse::markdown::plain_text;
use crate::source::{SourceFile, Span, Spanned};

pub use pages::{PageFrontMatter, TopicFrontMatter, page, topic};

/// A content file cut at its two `+++` lines; both spans leave the fences out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// The TOML.
    pub front_matter: Span,
    /// Everything after the closing line.
    pub body: Span,
}

/// Cuts a content file at its two `+++` lines.
///
/// # Errors
/// Fails with `missing-front-matter` or `unclosed-front-matter`; takes any text without panicking.
pub fn split(file: &SourceFile) -> Result<Split, Diagnostic> {
    let start = file.text_start();
    let mut lines = Lines { text: &file.text, offset: start };
    let opening = loop {
        match lines.next() {
            Some((_, line)) if line.trim().is_empty() => {}
            Some((span, line)) if line.trim_end() == "+++" => break span,
            Some((span, _)) => return Err(missing(file, span)),
            None => return Err(missing(file, Span::at(start))),
        }
    };
    let toml_start = lines.offset;
    while let Some((span, line)) = lines.next() {
        if line.trim_end() == "+++" {
            return Ok(Split {
                front_matter: Span::new(toml_start, span.start),
                body: Span::new(lines.offset, file.text.len()),
            });
        }
    }
    let line = file.position(opening.start).line;
    let message = format!("front matter is not closed: no `+++` after line {line}");
    Err(Diagnostic::new(Rule::UnclosedFrontMatter, &file.path, opening, message)
        .hint("add a line `+++` after the last key"))
}

/// A finding about front matter that is too long to be read.
pub(super) fn too_large(file: &SourceFile, span: Span) -> Option<Diagnostic> {
    let limits::Limit { most, what } = limits::FRONT_MATTER;
    let message = format!("more than {most} {what}");
    (span.end - span.start > most)
        .then(|| Diagnostic::new(Rule::FileTooLarge, &file.path, Span::at(span.start), message))
}

/// The entries of a list; those that are too long, or more than a question can have, are reported and left out.
fn limited(file: &SourceFile, key: &'static str, reader: &mut TableReader<'_, '_>) -> Vec<Spanned<String>> {
    let mut entries = reader.strings(key);
    let most = limits::LISTS.iter().find(|(name, _)| *name == key).map_or(usize::MAX, |(_, limit)| limit.most);
    if let Some(first) = entries.get(most) {
        let message = format!("`{key}` has {} entries, more than {most}", entries.len());
        reader.report(
            Diagnostic::new(Rule::TooMany, &file.path, first.span, message).hint("keep those that matter most"),
        );
        entries.truncate(most);
    }
    entries.retain(|entry| {
        let length = entry.value.chars().count();
        let is_fine = length <= limits::ENTRY.most;
        if !is_fine {
            let message = format!("an entry of `{key}` has {length} characters, more than {}", limits::ENTRY.most);
            reader.report(Diagnostic::new(Rule::InvalidValue, &file.path, entry.span, message));
        }
        is_fine
    });
    entries
}

fn missing(file: &SourceFile, span: Span) -> Diagnostic {
    Diagnostic::new(Rule::MissingFrontMatter, &file.path, span, "no front matter: the file does not start with `+++`")
        .hint("start the file with `+++`, the keys, and `+++` again")
}

struct Lines<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = (Span, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.offset >= self.text.len() {
            return None;
        }
        let start = self.offset;
        let end = self.text[start..].find('\n').map_or(self.text.len(), |newline| start + newline);
        self.offset = (end + 1).min(self.text.len());
        let line = &self.text[start..end];
        let line = line.strip_suffix('\r').unwrap_or(line);
        Some((Span::new(start, start + line.len()), line))
    }
}

/// The front matter of a question, as written.
#[derive(Clone, Debug)]
pub struct QuestionFrontMatter {
    /// One line of Markdown, not blank.
    pub question: Spanned<String>,
    /// A short name for lists, one line of Markdown: at most [`MAX_LABEL`] characters without its markup.
    pub label: Option<Spanned<String>>,
    /// Other ways in which people ask it.
    pub asked: Vec<Spanned<String>>,
    /// What a complete answer mentions, each a line of Markdown.
    pub points: Vec<Spanned<String>>,
    /// How hard it is.
    pub level: Option<Level>,
    /// How often it is asked.
    pub importance: Importance,
    /// Its place in the topic, lower first; questions without one follow.
    pub order: Option<i64>,
    /// What it is about, across topics.
    pub tags: Vec<Spanned<String>>,
    /// Ids it had before.
    pub aliases: Vec<Spanned<String>>,
    /// Ids of questions that help.
    pub related: Vec<Spanned<String>>,
    /// Words that readers search for and the text does not use.
    pub keywords: Vec<Spanned<String>>,
    /// Day of the last change, `YYYY-MM-DD`.
    pub updated: Option<String>,
    /// Whether readers find it.
    pub status: Status,
    /// The question that took the place of a deprecated one.
    pub replaced_by: Option<Spanned<String>>,
    /// A translation's hash of its original.
    pub translates: Option<Spanned<String>>,
    /// Keys that no question has: fields that the book declares, or slips.
    pub others: OtherKeys,
}

/// Reads a question's front matter; `None` when there is no usable question text.
pub fn question(file: &SourceFile, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<QuestionFrontMatter> {
    let text = TomlText { path: &file.path, text: &file.text[span.range()], start: span.start };
    let (table, mut errors) = text.parse();
    let syntax_is_fine = errors.is_empty();
    diagnostics.append(&mut errors);
    let mut reader = TableReader::new(text, "front matter", &table, diagnostics);
    let question = reader.string("question");
    let label = reader.string("label").and_then(|label| read_label(file, &label, &mut reader));
    let asked = read_lines(file, "asked", &MAX_ASKED, &mut reader);
    let points = read_lines(file, "points", &MAX_POINT, &mut reader);
    if !points.is_empty() && !POINT_COUNT.contains(&points.len()) {
        let message = format!("{} points: a complete answer mentions three to eight things", points.len());
        let place = Span::new(points[0].span.start, points[points.len() - 1].span.end);
        reader.report(Diagnostic::new(Rule::PointCount, &file.path, place, message));
    }
    let level = reader.string("level").and_then(|level| read_level(file, &level, &mut reader));
    let importance = reader.integer("importance").and_then(|number| read_importance(file, &number, &mut reader));
    let front_matter = (
        limited(file, "tags", &mut reader),
        limited(file, "aliases", &mut reader),
        limited(file, "related", &mut reader),
        limited(file, "keywords", &mut reader),
        reader.date("updated").map(|date| date.value),
        reader.integer("order").map(|order| order.value),
    );
    let status = reader.string("status").and_then(|status| read_status(file, &status, &mut reader)).unwrap_or_default();
    let replaced_by = reader.string("replaced-by");
    if let Some(other) = replaced_by.as_ref().filter(|_| status != Status::Deprecated) {
        let message = "only a question with `status = \"deprecated\"` is replaced by another";
        reader.report(Diagnostic::new(Rule::InvalidValue, &file.path, other.span, message));
    }
    let translates = reader.string("translates");
    let has_question_key = table.iter().any(|(key, _)| key.get_ref() == "question");
    let others = reader.others();
    if syntax_is_fine {
        key_order(file, span, &table, diagnostics);
    }
    let (tags, aliases, related, keywords, updated, order) = front_matter;
    let question = match question {
        Some(question) if question.value.chars().count() > limits::QUESTION.most => {
            let message = format!("`question` has more than {} {}", limits::QUESTION.most, limits::QUESTION.what);
            diagnostics.push(Diagnostic::new(Rule::InvalidValue, &file.path, question.span, message));
            return None;
        }
        Some(question) if !question.value.trim().is_empty() => question,
        Some(question) => {
            let message = "`question` is empty";
            diagnostics.push(Diagnostic::new(Rule::EmptyQuestion, &file.path, question.span, message));
            return None;
        }
        None => {
            if !has_question_key && syntax_is_fine {
                let place = Span::at(span.start);
                diagnostics.push(
                    Diagnostic::new(Rule::MissingKey, &file.path, place, "the front matter has no `question`")
                        .hint("add `question = \"…?\"`"),
                );
            }
            return None;
        }
    };
    let importance = importance.unwrap_or_default();
    Some(QuestionFrontMatter {
        question,
        label,
        asked,
        points,
        level,
        importance,
        order,
        tags,
        aliases,
        related,
        keywords,
        updated,
        status,
        replaced_by,
        translates,
        others,
    })
}

/// Longest label, in characters without markup: what fits on one line of a sidebar.
pub const MAX_LABEL: usize = 48;
/// How many points a question has when it has any.
const POINT_COUNT: std::ops::RangeInclusive<usize> = 3..=8;
/// Limits of `asked`.
const MAX_ASKED: Limits = Limits { count: 24, characters: 160 };
/// Limits of `points`.
const MAX_POINT: Limits = Limits { count: 24, characters: 160 };

/// How much a list of short texts may hold.
struct Limits {
    /// Entries.
    count: usize,
    /// Characters of an entry.
    characters: usize,
}

/// The label on one line; `None` when it is blank or too long to be one.
fn read_label(file: &SourceFile, label: &Spanned<String>, reader: &mut TableReader<'_, '_>) -> Option<Spanned<String>> {
    let line = one_line(&label.value);
    let length = plain_text(&line).chars().count();
    let message = match length {
        0 => "`label` is empty".to_owned(),
        1..=MAX_LABEL => return Some(Spanned::new(line, label.span)),
        _ => format!("the label has {length} characters: at most {MAX_LABEL} fit on a line of a list"),
    };
    reader.report(Diagnostic::new(Rule::InvalidValue, &file.path, label.span, message));
    None
}

/// A list of short texts, each on one line; what is blank, too long, too many or there twice is reported and left out.
fn read_lines(
    file: &SourceFile,
    key: &'static str,
    limits: &Limits,
    reader: &mut TableReader<'_, '_>,
) -> Vec<Spanned<String>> {
    let mut kept: Vec<Spanned<String>> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for entry in reader.strings(key) {
        let line = one_line(&entry.value);
        let length = line.chars().count();
        let fault = if line.is_empty() {
            Some((Rule::InvalidValue, format!("an entry of `{key}` is empty")))
        } else if length > limits.characters {
            let most = limits.characters;
            Some((Rule::InvalidValue, format!("an entry of `{key}` has {length} characters, more than {most}")))
        } else if !known.insert(line.to_lowercase()) {
            Some((Rule::RepeatedEntry, format!("`{key}` names this twice")))
        } else if kept.len() == limits.count {
            let most = limits.count;
            Some((Rule::InvalidValue, format!("`{key}` has more than {most} entries")))
        } else {
            None
        };
        match fault {
            Some((rule, message)) => reader.report(Diagnostic::new(rule, &file.path, entry.span, message)),
            None => kept.push(Spanned::new(line, entry.span)),
        }
        if known.len() > limits.count {
            break;
        }
    }
    kept
}

/// `text` without line breaks and repeated blanks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The usual order of a question's keys.
pub fn key_names() -> impl Iterator<Item = &'static str> {
    keys::QUESTION.iter().map(|key| key.name)
}

/// Reports keys in an unusual order: pull requests that add the same key at two places make two of it.
fn key_order(file: &SourceFile, span: Span, table: &DeTable<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut found: Vec<(Span, usize)> = Vec::new();
    for (key, _) in table {
        // A field of the book's own comes last; what is unknown is reported separately.
        let Some(rank) = key_names().position(|known| known == key.get_ref()) else { return };
        found.push((Span::from(key.span()).shifted(span.start), rank));
    }
    found.sort_unstable();
    let Some(late) = (1..found.len()).find(|&index| found[index].1 < found[index - 1].1) else { return };
    let (key, rank) = found[late];
    let [name, before] = [rank, found[late - 1].1].map(|rank| keys::QUESTION[rank].name);
    let message = format!("`{name}` comes after `{before}`");
    let mut finding = Diagnostic::new(Rule::FrontMatterOrder, &file.path, key, message)
        .hint(format!("the usual order is {}", key_names().collect::<Vec<_>>().join(", ")));
    finding.fix = in_order(file, span, &found).map(Box::new);
    diagnostics.push(finding);
}

/// The front matter with its keys in order; `None` when a comment line's place among them cannot be known.
fn in_order(file: &SourceFile, span: Span, keys: &[(Span, usize)]) -> Option<Fix> {
    let text = &file.text[span.range()];
    let has_comment_line = text.lines().any(|line| line.trim_start().starts_with('#'));
    if has_comment_line || !text.ends_with('\n') {
        return None;
    }
    let line_start = |offset: usize| text[..offset - span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let starts: Vec<usize> = keys.iter().map(|(key, _)| line_start(key.start)).collect();
    let mut parts: Vec<(usize, &str)> = Vec::new();
    for (index, &(_, rank)) in keys.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(text.len());
        parts.push((rank, text.get(starts[index]..end)?));
    }
    parts.sort_by_key(|(rank, _)| *rank);
    let ordered: String = parts.iter().map(|(_, part)| *part).collect();
    Some(Fix { span: Span::new(span.start + starts.first()?, span.end), text: ordered })
}

fn read_status(file: &SourceFile, status: &Spanned<String>, reader: &mut TableReader<'_, '_>) -> Option<Status> {
    let found = Status::from_name(&status.value);
    if found.is_none() {
        let names = || Status::ALL.iter().map(|status| status.name());
        let all: Vec<String> = names().map(|name| format!("`{name}`")).collect();
        let message = format!("status `{}` is not one of {}", status.value, all.join(", "));
        let finding = Diagnostic::new(Rule::InvalidValue, &file.path, status.span, message);
        reader.report(finding.mend_name(&status.value, names(), status.span, |near| format!("\"{near}\"")));
    }
    found
}

fn read_level(file: &SourceFile, level: &Spanned<String>, reader: &mut TableReader<'_, '_>) -> Option<Level> {
    let found = Level::from_name(&level.value);
    if found.is_none() {
        let message = format!("level `{}` is not one of `novice`, `intermediate`, `advanced`", level.value);
        let names = Level::ALL.iter().map(|level| level.name());
        reader.report(Diagnostic::new(Rule::UnknownLevel, &file.path, level.span, message).mend_name(
            &level.value,
            names,
            level.span,
            |near| format!("\"{near}\""),
        ));
    }
    found
}

fn read_importance(file: &SourceFile, number: &Spanned<i64>, reader: &mut TableReader<'_, '_>) -> Option<Importance> {
    let found = u8::try_from(number.value).ok().and_then(Importance::new);
    if found.is_none() {
        let message = format!("importance `{}` is not one of `1`, `2`, `3`", number.value);
        reader.report(Diagnostic::new(Rule::ImportanceOutOfRange, &file.path, number.span, message));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::content_file::PageKind;

    fn cut(text: &str) -> Result<(String, String), Rule> {
        let file = SourceFile::new("content/a/b.md", text);
        split(&file)
            .map(|split| (file.text[split.front_matter.range()].to_owned(), file.text[split.body.range()].to_owned()))
            .map_err(|diagnostic| diagnostic.rule)
    }

    #[test]
    fn front_matter_is_cut_at_its_fences_whatever_the_line_ends() {
        let pair = |a: &str, b: &str| Ok((a.to_owned(), b.to_owned()));
        assert_eq!(cut("+++\na = 1\n+++\nbody\n"), pair("a = 1\n", "body\n"));
        assert_eq!(cut("\u{feff}+++\r\na = 1\r\n+++\r\nbody"), pair("a = 1\r\n", "body"));
        assert_eq!(cut("+++\n+++"), pair("", ""));
        assert_eq!(cut("\n+++\n+++\n"), pair("", ""));
        assert_eq!(cut(""), Err(Rule::MissingFrontMatter));
        assert_eq!(cut("text\n+++\n+++\n"), Err(Rule::MissingFrontMatter));
        assert_eq!(cut("+++\na = 1\n"), Err(Rule::UnclosedFrontMatter));
    }

    #[test]
    fn every_fault_of_a_front_matter_is_found_at_its_place() {
        let text = "+++\nquestion = \"Why?\"\nlevle = 3\nimportance = 7\ntags = [\"a\", 1]\nupdated = \"x\"\n+++\n";
        let file = SourceFile::new("content/a/b.md", text);
        let split = split(&file).expect("the fences are there");
        let mut diagnostics = Vec::new();
        let read = question(&file, split.front_matter, &mut diagnostics).expect("it has a question");
        // Whether the book has such a field is known when it is put together.
        assert_eq!(read.others.keys[0].key.value, "levle");
        crate::diagnostic::sort(&mut diagnostics);
        let found: Vec<_> =
            diagnostics.iter().map(|diagnostic| (diagnostic.rule, &file.text[diagnostic.span.range()])).collect();
        assert_eq!(found, [(Rule::ImportanceOutOfRange, "7"), (Rule::WrongType, "1"), (Rule::WrongType, "\"x\""),]);
    }

    #[test]
    fn the_keys_that_are_read_are_those_of_the_table() {
        type Read = fn(&SourceFile, Span, &mut Vec<Diagnostic>);
        let readers: [(Read, &[keys::Key]); 3] = [
            (|file, span, found| drop(topic(file, span, found)), keys::INDEX),
            (|file, span, found| drop(page(file, PageKind::Plain, span, found)), keys::PLAIN_PAGE),
            (|file, span, found| drop(page(file, PageKind::Path, span, found)), keys::PATH),
        ];
        for (read, rows) in readers {
            let text = "qqqqqqqqqqqqqqqqqqqq = 1\n";
            let mut found = Vec::new();
            read(&SourceFile::new("content/t/q.md", text), Span::new(0, text.len()), &mut found);
            let hint = found[0].hint.as_deref().expect("it lists the keys").trim_start_matches("the keys are ");
            let names: Vec<String> = rows.iter().map(|key| format!("`{}`", key.name)).collect();
            assert_eq!(hint.split(", ").collect::<BTreeSet<_>>(), names.iter().map(String::as_str).collect());
        }
        // A question's other keys may be fields of its book: every row is read, and each value here is of a wrong type.
        let keys = key_names().filter(|key| *key != "question").map(|key| format!("{key} = {{}}\n"));
        let text = format!("question = \"Why?\"\n{}", keys.collect::<String>());
        let mut found = Vec::new();
        let file = SourceFile::new("content/t/q.md", text.as_str());
        let read = question(&file, Span::new(0, text.len()), &mut found).expect("it has a question");
        assert!(read.others.keys.is_empty(), "{:?}", read.others.keys);
        assert_eq!(found.len(), key_names().count() - 1);
    }
}

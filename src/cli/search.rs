//! `askbook search`: the questions that answer a query, ranked as the site's search ranks them.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::terminal::Terminal;
use super::{BookLocation, Exit};
use crate::book::Book;
use crate::error::Error;
use crate::load_book;
use crate::model::Level;
use crate::search::index::index;
use crate::search::query::{Answer, Query, search};
use crate::write::cache::Cache;

/// Options of `askbook search`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Words to look for; the last may be the beginning of one
    #[arg(required = true, value_name = "QUERY")]
    words: Vec<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
    /// How many questions to show at most
    #[arg(long, default_value_t = 10, value_name = "N")]
    limit: usize,
    /// Only questions of this topic
    #[arg(long, value_name = "SLUG")]
    topic: Option<String>,
    /// Only questions of this level: novice, intermediate or advanced
    #[arg(long, value_name = "LEVEL", value_parser = ["novice", "intermediate", "advanced"])]
    level: Option<String>,
    /// Only questions with this tag
    #[arg(long, value_name = "SLUG")]
    tag: Vec<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    question: &'a str,
    topic: &'a str,
    level: Option<&'static str>,
    score: f64,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let loaded = load_book(&root)?;
    let index = index(&loaded.book, &Cache::of(&root).analyses())?;
    let mut facets: Vec<String> = args.tag.iter().map(|tag| format!("@tag/{tag}")).collect();
    facets.extend(args.topic.iter().map(|topic| format!("@topic/{topic}")));
    facets.extend(args.level.iter().map(|level| format!("@level/{level}")));
    let mut answer = search(&index, &Query { text: args.words.join(" "), facets })?;
    let total = answer.hits.len();
    answer.hits.truncate(args.limit);
    match args.format {
        Format::Json => {
            let rows: Vec<Row<'_>> = rows(&loaded.book, &answer);
            terminal.print(&(serde_json::to_string(&rows).expect("strings and numbers are always JSON") + "\n"));
        }
        Format::Text => {
            for note in notes(&answer) {
                terminal.status(&note);
            }
            terminal.print(&listing(&loaded.book, &answer, terminal.paints_stdout()));
            if total == 0 {
                terminal.status("no question has any of these words");
            }
        }
    }
    Ok(if total == 0 { Exit::No } else { Exit::Done })
}

fn rows<'a>(book: &'a Book, answer: &Answer) -> Vec<Row<'a>> {
    answer
        .hits
        .iter()
        .map(|hit| {
            let question = &book.questions[hit.question];
            Row {
                id: &question.id,
                question: &question.title,
                topic: &book.topics[question.topic].slug,
                level: question.level.map(Level::name),
                score: hit.score,
            }
        })
        .collect()
}

/// What was changed about the query.
fn notes(answer: &Answer) -> Vec<String> {
    let mut notes: Vec<String> =
        answer.corrected.iter().map(|(typed, used)| format!("showing results for `{used}`, not `{typed}`")).collect();
    let typed: Vec<&String> = answer.corrected.iter().map(|(typed, _)| typed).collect();
    let without: Vec<&str> = answer.without.iter().filter(|word| !typed.contains(word)).map(String::as_str).collect();
    if !without.is_empty() && !answer.hits.is_empty() {
        notes.push(format!("the best question does not have: {}", without.join(", ")));
    }
    notes
}

fn listing(book: &Book, answer: &Answer, color: bool) -> String {
    let (bold, quiet) =
        if color { (Style::new().bold(), AnsiColor::BrightBlack.on_default()) } else { (Style::new(), Style::new()) };
    let mut text = String::new();
    for hit in &answer.hits {
        let question = &book.questions[hit.question];
        let level = question.level.map_or(String::new(), |level| format!(" · {level}"));
        let topic = &book.topics[question.topic].title;
        let _ = writeln!(text, "{bold}{}{bold:#}", question.title);
        let _ = writeln!(text, "  {quiet}{topic}{level} · {} · {:.2}{quiet:#}", question.path, hit.score);
        if !question.short_answer().is_empty() {
            let _ = writeln!(text, "  {}", question.short_answer());
        }
        text.push('\n');
    }
    text
}

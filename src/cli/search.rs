//! `askbook search`: the questions that answer a query, ranked as the site's search ranks them.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::exit::Exit;
use super::location::BookLocation;
use super::terminal::Terminal;
use crate::book::Book;
use crate::book::passages::{blocks, texts};
use crate::error::Error;
use crate::load_book;
use crate::model::Level;
use crate::search::index::index;
use crate::search::query::{Answer, Query, search};
use crate::search::quote::passage;
use crate::text::visible::{json_line, visible};
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
    /// What was found in the answer; null where only the question or its labels match.
    passage: Option<Quoted<'a>>,
    /// Words of the query that it does not have.
    missing: Vec<String>,
}

#[derive(Serialize)]
struct Quoted<'a> {
    text: String,
    /// The heading above it with its fragment; empty before the first.
    heading: &'a str,
    fragment: &'a str,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let loaded = load_book(&root)?;
    let index = index(&loaded.book, &Cache::of(&root).analyses())?;
    let mut facets: Vec<String> = args.tag.iter().map(|tag| format!("@tag/{tag}")).collect();
    facets.extend(args.topic.iter().map(|topic| format!("@topic/{topic}")));
    facets.extend(args.level.iter().map(|level| format!("@level/{level}")));
    let mut answer = search(&index, &Query { text: args.words.join(" "), facets }, &|question| texts(&loaded.book.questions[question]))?;
    let total = answer.hits.len();
    answer.hits.truncate(args.limit);
    match args.format {
        Format::Json => {
            let rows: Vec<Row<'_>> = rows(&loaded.book, &answer);
            terminal.print(&json_line(&rows))?;
        }
        Format::Text => {
            for note in notes(&answer) {
                terminal.status(&note);
            }
            terminal.print(&listing(&loaded.book, &answer, terminal.paints_stdout()))?;
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
                passage: passage(&blocks(question), &answer.sought).map(|found| {
                    let heading = found.heading.and_then(|place| question.body.outline.headings.get(place));
                    let (heading, fragment) = heading.map_or(("", ""), |heading| (heading.text.as_str(), heading.anchor.as_str()));
                    Quoted { text: found.text, heading, fragment }
                }),
                missing: answer.lacking(hit),
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
        let topic = visible(&book.topics[question.topic].title);
        let path = visible(question.path.as_str());
        let _ = writeln!(text, "{bold}{}{bold:#}", visible(&question.title));
        let lacking = answer.lacking(hit);
        let without = if lacking.is_empty() { String::new() } else { format!(" · without {}", lacking.join(", ")) };
        let _ = writeln!(text, "  {quiet}{topic}{level} · {path} · {:.2}{}{quiet:#}", hit.score, visible(&without));
        let found = passage(&blocks(question), &answer.sought).map(|found| found.text);
        let shown = found.unwrap_or_else(|| question.short_answer().to_owned());
        if !shown.is_empty() {
            let _ = writeln!(text, "  {}", visible(&shown));
        }
        text.push('\n');
    }
    text
}

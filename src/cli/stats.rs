//! `askbook stats`: questions by topic and level, unanswered ones, words; as a table, as data, or as a page of pictures.

mod report;

use std::io::{self, IsTerminal as _};

use serde::Serialize;

use report::Report;

use super::exit::Exit;
use super::location::BookLocation;
use super::terminal::Terminal;
use super::{date, git, history};
use crate::book::{Book, QuestionIndex};
use crate::error::Error;
use crate::model::Level;
use crate::text::fit::{columns, padded};
use crate::text::visible::{json_line, visible};

/// Options of `askbook stats`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Html,
}

/// What is counted; `levels` in the order novice, intermediate, advanced, without one.
#[derive(Serialize)]
struct Stats {
    questions: usize,
    answered: usize,
    words: usize,
    levels: LevelCounts,
    tags: usize,
    topics: Vec<TopicStats>,
    unanswered: Vec<String>,
}

#[derive(Serialize)]
struct TopicStats {
    slug: String,
    title: String,
    questions: usize,
    answered: usize,
    words: usize,
    levels: LevelCounts,
}

#[derive(Default, Serialize)]
struct LevelCounts {
    novice: usize,
    intermediate: usize,
    advanced: usize,
    none: usize,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let loaded = history::load_book(&root, terminal)?;
    terminal.diagnostics(&loaded.diagnostics, &loaded.project);
    let stats = count(&loaded.book);
    let text = match args.format {
        Format::Json => json_line(&stats),
        Format::Text => table(&stats, if io::stdout().is_terminal() { Bars::Drawn } else { Bars::LeftOut }),
        Format::Html => {
            // Where there is no git, there is no line.
            let growth = git::growth(&root).unwrap_or_default();
            let now = date::of_source().unwrap_or_else(date::now);
            Report { book: &loaded.book, growth: &growth, now }.page()
        }
    };
    terminal.print(&text)?;
    Ok(Exit::Done)
}

fn count(book: &Book) -> Stats {
    let topics = book.topics.iter().map(|topic| TopicStats {
        slug: topic.slug.clone(),
        title: topic.title.clone(),
        questions: topic.questions.len(),
        answered: topic.questions.iter().filter(|index| book.questions[**index].is_answered()).count(),
        words: topic.questions.iter().map(|index| book.questions[*index].body.outline.words).sum(),
        levels: levels(book, &topic.questions),
    });
    let every: Vec<QuestionIndex> = (0..book.listed_count).collect();
    let unanswered = book.listed().iter().filter(|question| !question.is_answered());
    Stats {
        questions: book.listed_count,
        answered: book.answered_count(),
        words: book.listed().iter().map(|question| question.body.outline.words).sum(),
        levels: levels(book, &every),
        tags: book.tags.len(),
        topics: topics.collect(),
        unanswered: unanswered.map(|question| question.id.clone()).collect(),
    }
}

fn levels(book: &Book, questions: &[QuestionIndex]) -> LevelCounts {
    let mut counts = LevelCounts::default();
    for index in questions {
        let count = match book.questions[*index].level {
            Some(Level::Novice) => &mut counts.novice,
            Some(Level::Intermediate) => &mut counts.intermediate,
            Some(Level::Advanced) => &mut counts.advanced,
            None => &mut counts.none,
        };
        *count += 1;
    }
    counts
}

/// Whether the table has a bar for each topic.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bars {
    Drawn,
    LeftOut,
}

/// Columns of the longest bar.
const BAR: usize = 24;

/// `count` of `most` as a bar, in eighths of a column.
fn bar(count: usize, most: usize) -> String {
    let eighths = count * BAR * 8 / most.max(1);
    let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8];
    format!("{}{part}", "█".repeat(eighths / 8))
}

fn table(stats: &Stats, bars: Bars) -> String {
    let titles: Vec<String> = stats.topics.iter().map(|topic| visible(&topic.title)).collect();
    let width = titles.iter().map(|title| columns(title)).max().unwrap_or(0).max(5);
    let mut text = format!(
        "{:<width$}  {:>9}  {:>8}  {:>6}  {:>12}  {:>8}  {:>8}\n",
        "topic", "questions", "answered", "novice", "intermediate", "advanced", "words"
    );
    let mut row = |title: &str, questions: usize, answered: usize, levels: &LevelCounts, words: usize, bar: &str| {
        let line = format!(
            "{}  {questions:>9}  {answered:>8}  {:>6}  {:>12}  {:>8}  {words:>8}  {bar}",
            padded(title, width),
            levels.novice,
            levels.intermediate,
            levels.advanced
        );
        text.push_str(line.trim_end());
        text.push('\n');
    };
    let most = stats.topics.iter().map(|topic| topic.questions).max().unwrap_or(0);
    for (topic, title) in stats.topics.iter().zip(&titles) {
        let bar = if bars == Bars::Drawn { bar(topic.questions, most) } else { String::new() };
        row(title, topic.questions, topic.answered, &topic.levels, topic.words, &bar);
    }
    row("all", stats.questions, stats.answered, &stats.levels, stats.words, "");
    if !stats.unanswered.is_empty() {
        text.push_str(&format!("\nunanswered: {}\n", visible(&stats.unanswered.join(", "))));
    }
    text
}

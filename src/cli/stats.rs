//! `askbook stats`: questions by topic and level, unanswered ones, words.

use serde::Serialize;

use super::terminal::Terminal;
use super::{BookLocation, Exit};
use crate::book::{Book, QuestionIndex};
use crate::error::Error;
use crate::load_book;
use crate::model::Level;

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
    let loaded = load_book(&location.root()?)?;
    terminal.diagnostics(&loaded.diagnostics, &loaded.project);
    let stats = count(&loaded.book);
    let text = match args.format {
        Format::Json => serde_json::to_string(&stats).expect("strings and numbers are always JSON") + "\n",
        Format::Text => table(&stats),
    };
    terminal.print(&text);
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
    let every: Vec<QuestionIndex> = (0..book.questions.len()).collect();
    let unanswered = book.questions.iter().filter(|question| !question.is_answered());
    Stats {
        questions: book.questions.len(),
        answered: book.answered_count(),
        words: book.questions.iter().map(|question| question.body.outline.words).sum(),
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

fn table(stats: &Stats) -> String {
    let width = stats.topics.iter().map(|topic| topic.title.chars().count()).max().unwrap_or(0).max(5);
    let mut text = format!(
        "{:<width$}  {:>9}  {:>8}  {:>6}  {:>12}  {:>8}  {:>8}\n",
        "topic", "questions", "answered", "novice", "intermediate", "advanced", "words"
    );
    let mut row = |title: &str, questions: usize, answered: usize, levels: &LevelCounts, words: usize| {
        text.push_str(&format!(
            "{title:<width$}  {questions:>9}  {answered:>8}  {:>6}  {:>12}  {:>8}  {words:>8}\n",
            levels.novice, levels.intermediate, levels.advanced
        ));
    };
    for topic in &stats.topics {
        row(&topic.title, topic.questions, topic.answered, &topic.levels, topic.words);
    }
    row("all", stats.questions, stats.answered, &stats.levels, stats.words);
    if !stats.unanswered.is_empty() {
        text.push_str(&format!("\nunanswered: {}\n", stats.unanswered.join(", ")));
    }
    text
}

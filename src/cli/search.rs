//! `askbook search`: the questions that answer a query, ranked as the site's search ranks them.

use std::fmt::Write as _;
use std::path::Path;
use std::slice;
use std::sync::Arc;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::edition;
use super::exit::Exit;
use super::location::BookLocation;
use super::terminal::{Terminal, TextOrJson};
use crate::book::memory::Memory;
use crate::book::passages::{blocks, texts};
use crate::config::drawings::DrawingsConfig;
use crate::error::Error;
use crate::load::{self, links, look_settled, shown};
use crate::model::content_file::PageKind;
use crate::parse::{self, Body};
use crate::search::index::index;
use crate::search::kept::{Kept, Row, to_bytes};
use crate::search::pages::{self, PageRow};
use crate::search::query::{Answer, Query, search};
use crate::search::quote::passage;
use crate::source::{SourceFile, SourcePath};
use crate::text::visible::{json_line, visible};
use crate::write::cache::Cache;
use crate::{Loaded, assemble_again};

/// Options of `askbook search`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Words to look for; the last may be the beginning of one
    #[arg(required = true, value_name = "QUERY")]
    words: Vec<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = TextOrJson::Text, value_name = "FORMAT")]
    format: TextOrJson,
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
    /// The translation to search [default: the original]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

#[derive(Serialize)]
struct Found<'a> {
    id: &'a str,
    question: &'a str,
    topic: &'a str,
    level: Option<&'a str>,
    score: f64,
    /// What was found in the answer; null where only the question or its labels match.
    passage: Option<Quoted>,
    /// Words of the query that it does not have.
    missing: Vec<String>,
    #[serde(skip)]
    row: &'a Row,
    #[serde(skip)]
    short: String,
}

#[derive(Serialize)]
struct Quoted {
    text: String,
    /// The heading above it with its fragment; empty before the first.
    heading: String,
    fragment: String,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let kept = searchable(&root, args.language.as_deref())?;
    let mut facets: Vec<String> = args.tag.iter().map(|tag| format!("@tag/{tag}")).collect();
    facets.extend(args.topic.iter().map(|topic| format!("@topic/{topic}")));
    facets.extend(args.level.iter().map(|level| format!("@level/{level}")));
    let files = Files { root: &root, drawings: &kept.drawings };
    let read = |question: usize| texts(&kept.rows[question].title, &files.body(&kept.rows[question]));
    let text = args.words.join(" ");
    let pages = pages::found(&kept.pages, &text);
    let mut answer = search(&kept.index, &Query { text, facets }, &read)?;
    let total = answer.hits.len();
    answer.hits.truncate(args.limit);
    let found = found(&files, &kept, &answer);
    match args.format {
        TextOrJson::Json => terminal.print(&json_line(&found))?,
        TextOrJson::Text => {
            for note in notes(&answer) {
                terminal.status(&note);
            }
            terminal.print(&listing(&pages, &found, terminal.paints_stdout()))?;
            if total == 0 && pages.is_empty() {
                terminal.status("no question has any of these words");
            }
        }
    }
    // As data there are questions only.
    let has_pages = matches!(args.format, TextOrJson::Text) && !pages.is_empty();
    Ok(if total == 0 && !has_pages { Exit::No } else { Exit::Done })
}

/// The index that a build or an earlier query kept, or a new one.
fn searchable(root: &Path, language: Option<&str>) -> Result<Kept, Error> {
    let cache = Cache::of(root);
    if let Some((state, bytes)) = cache.search_index(language.unwrap_or_default())
        && look_settled(root, &state).is_some_and(|now| now == state)
        && let Some(kept) = Kept::from_bytes(&bytes)
    {
        return Ok(kept);
    }
    let project = load::project(root)?;
    let (book, diagnostics) = assemble_again(&project, &mut Memory::of_kept(cache.files()));
    let state = project.settled_state();
    let mut loaded = Loaded { project, book, diagnostics };
    if let Some(language) = language {
        edition::translate(&mut loaded, language)?;
    }
    let index = index(&loaded.book, &cache.analyses())?;
    if let Some((state, bytes)) = state.and_then(|state| Some((state, to_bytes(&loaded.book, &index)?))) {
        cache.keep_search_index(language.unwrap_or_default(), &state, &bytes);
    }
    Ok(Kept::new(&loaded.book, index))
}

/// Where answers are read from.
struct Files<'r> {
    root: &'r Path,
    drawings: &'r DrawingsConfig,
}

impl Files<'_> {
    /// A question's answer, from its file; empty where that cannot be read.
    fn body(&self, row: &Row) -> Body {
        let bytes = links::read(&self.root.join(&row.path)).unwrap_or_default();
        let file = Arc::new(SourceFile::from_bytes(SourcePath::new(row.path.as_str()), bytes));
        let mut body = parse::question(&file).0.map(|question| question.body).unwrap_or_default();
        let shown = shown::read(self.root, slice::from_ref(&file));
        parse::shown::fill(&mut body, &file.path, &shown, &mut Vec::new());
        parse::drawn::fill(&mut body, self.drawings);
        body
    }
}

fn found<'a>(files: &Files<'_>, kept: &'a Kept, answer: &Answer) -> Vec<Found<'a>> {
    let found = answer.hits.iter().map(|hit| {
        let row = &kept.rows[hit.question];
        let body = files.body(row);
        let passage = passage(&kept.index.words.analysis, &blocks(&body), &answer.sought).map(|passage| {
            let heading = passage.heading.and_then(|place| body.outline.headings.get(place));
            let (heading, fragment) =
                heading.map(|heading| (heading.text.clone(), heading.anchor.clone())).unwrap_or_default();
            Quoted { text: passage.text, heading, fragment }
        });
        Found {
            id: &row.id,
            question: &row.title,
            topic: &row.topic,
            level: row.level.as_deref(),
            score: hit.score,
            passage,
            missing: answer.lacking(hit),
            row,
            short: body.outline.short_answer.unwrap_or_default(),
        }
    });
    found.collect()
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

fn listing(pages: &[&PageRow], found: &[Found<'_>], color: bool) -> String {
    let (bold, quiet) =
        if color { (Style::new().bold(), AnsiColor::BrightBlack.on_default()) } else { (Style::new(), Style::new()) };
    let mut text = String::new();
    for page in pages {
        let kind = if page.is_path { PageKind::Path } else { PageKind::Plain };
        let _ = writeln!(text, "{bold}{}{bold:#}", visible(&page.title));
        let _ = writeln!(text, "  {quiet}{} · {}{quiet:#}", kind.noun(), visible(&page.file));
        if !page.description.is_empty() {
            let _ = writeln!(text, "  {}", visible(&page.description));
        }
        text.push('\n');
    }
    for hit in found {
        let level = hit.level.map_or(String::new(), |level| format!(" · {level}"));
        let (topic, path) = (visible(&hit.row.topic_title), visible(&hit.row.path));
        let lacking =
            if hit.missing.is_empty() { String::new() } else { format!(" · without {}", hit.missing.join(", ")) };
        let _ = writeln!(text, "{bold}{}{bold:#}", visible(hit.question));
        let _ = writeln!(text, "  {quiet}{topic}{level} · {path} · {:.2}{}{quiet:#}", hit.score, visible(&lacking));
        let shown = hit.passage.as_ref().map_or(&hit.short, |passage| &passage.text);
        if !shown.is_empty() {
            let _ = writeln!(text, "  {}", visible(shown));
        }
        text.push('\n');
    }
    text
}

//! `askbook build`: the site, published as a whole or not at all.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::cache::{Cache, fingerprint};
use super::terminal::Terminal;
use super::{BookLocation, Exit};
use crate::diagnostic::{counted, error_count};
use crate::error::Error;
use crate::render::theme::{self, Theme};
use crate::render::{self, RenderOptions};
use crate::write::{Staging, WriteSummary};
use crate::{Loaded, assemble_project, load};

/// Options of `askbook build`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Folder for the site [default: `public` in the book's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Print where the time went
    #[arg(long)]
    timings: bool,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let out = args.out.clone().unwrap_or_else(|| root.join("public"));
    refuse_inputs(&root, &out, &["content", "static", "themes"])?;
    let mut timings = Timings::start();
    let project = load::project(&root)?;
    timings.lap("read");
    let cache = Cache::of(&root);
    let fingerprint = fingerprint(&project);
    timings.lap("compare");
    let (book, diagnostics) = assemble_project(&project);
    timings.lap("parse");
    terminal.diagnostics(&diagnostics, &project);
    let errors = error_count(&diagnostics);
    if errors > 0 {
        return Err(Error::BookHasErrors { errors });
    }
    let loaded = Loaded { project, book, diagnostics };
    let current = cache.current_site(&out, &fingerprint).map(|published| published.summary());
    let summary = match current {
        Some(summary) => {
            Staging::remove_leftovers(&out);
            summary
        }
        None => {
            let summary = write_site(&loaded, &cache, &out, terminal, &mut timings)?;
            cache.keep_fingerprint(&out, &fingerprint);
            summary
        }
    };
    report(&loaded, summary, &out, timings.total(), terminal);
    if args.timings {
        terminal.print(&timings.table());
    }
    Ok(Exit::Done)
}

/// Refuses what lies in one of `folders`: a site inside `content/` or `static/` would be part of the next one.
pub(super) fn refuse_inputs(root: &std::path::Path, out: &std::path::Path, folders: &[&str]) -> Result<(), Error> {
    let absolute = std::path::absolute(out).map_err(|cause| Error::file("resolve", out, cause))?;
    let parent = absolute.parent().and_then(|parent| parent.canonicalize().ok());
    let resolved = parent.zip(absolute.file_name()).map_or(absolute.clone(), |(parent, name)| parent.join(name));
    match folders.iter().find(|folder| resolved.starts_with(root.join(folder))) {
        Some(folder) => Err(Error::with_hint(
            format!("`{}` lies in `{folder}/`, which the book is made from", out.display()),
            "choose a place elsewhere with `--out`",
        )),
        None => Ok(()),
    }
}

/// The book's theme in its language.
pub(super) fn load_theme(loaded: &Loaded) -> Result<Theme, Error> {
    let config = &loaded.book.config;
    theme::load(&config.site.theme, &config.book.language, &loaded.project.themes)
}

/// Says when the interface is not in the book's language.
pub(super) fn note_language(theme: &Theme, terminal: &mut Terminal) {
    if !theme.text.is_translated() {
        let language = theme.text.language();
        terminal.status(&format!("note: the interface is in English: it has no strings in `{language}`"));
    }
}

fn write_site(
    loaded: &Loaded,
    cache: &Cache,
    out: &std::path::Path,
    terminal: &mut Terminal,
    timings: &mut Timings,
) -> Result<WriteSummary, Error> {
    let theme = load_theme(loaded)?;
    note_language(&theme, terminal);
    let options = RenderOptions { mount: None, snippets: cache.snippets(), pictures: cache.pictures() };
    timings.lap("theme");
    let staging = Staging::begin(out)?;
    let bar = progress_bar(loaded.book.questions.len(), terminal);
    render::site(&loaded.book, &theme, &options, &loaded.project.assets, &staging, &|| bar.inc(1))?;
    bar.finish_and_clear();
    timings.lap("render and write");
    cache.forget_fingerprint(out);
    let summary = staging.publish()?;
    timings.lap("publish");
    cache.keep(&options.snippets, &options.pictures);
    timings.lap("cache");
    Ok(summary)
}

/// A bar that shows only on a terminal, and only once a build takes long enough to wonder.
pub(super) fn progress_bar(questions: usize, terminal: &Terminal) -> ProgressBar {
    const WORTH_A_BAR: usize = 1_000;
    if !terminal.shows_progress() || questions < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(questions as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} questions") {
        bar.set_style(style);
    }
    bar
}

fn report(loaded: &Loaded, summary: WriteSummary, out: &std::path::Path, time: Duration, terminal: &mut Terminal) {
    let book = &loaded.book;
    let changes = match (summary.changed, summary.removed) {
        (0, 0) => "nothing changed".to_owned(),
        (changed, 0) => format!("{changed} changed"),
        (changed, removed) => format!("{changed} changed, {removed} removed"),
    };
    terminal.status(&format!(
        "{} ({} answered) in {}: {}, {}; {changes} in {:.2} s\n→ {}",
        counted(book.questions.len(), "question"),
        book.answered_count(),
        counted(book.topics.len(), "topic"),
        counted(summary.files, "file"),
        size(summary.bytes),
        time.as_secs_f64(),
        out.display()
    ));
}

/// A size as people say it: `812 bytes`, `43.5 KB`, `6.4 MB`.
#[expect(clippy::cast_precision_loss, reason = "shown with one digit")]
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} KB", bytes as f64 / 1_000.0),
        _ => format!("{:.1} MB", bytes as f64 / 1_000_000.0),
    }
}

/// Time spent by stage.
struct Timings {
    started: Instant,
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Timings {
    fn start() -> Self {
        let now = Instant::now();
        Self { started: now, last: now, laps: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }

    fn total(&self) -> Duration {
        self.last - self.started
    }

    fn table(&self) -> String {
        let mut table = String::new();
        for (stage, time) in self.laps.iter().copied().chain([("total", self.total())]) {
            table.push_str(&format!("{stage:<18}{:>9.1} ms\n", time.as_secs_f64() * 1000.0));
        }
        table
    }
}

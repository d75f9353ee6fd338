//! `askbook build`: the site, published as a whole or not at all.

mod earlier;

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};

use earlier::Earlier;

use super::exit::Exit;
use super::history;
use super::location::BookLocation;
use super::terminal::Terminal;
use crate::book::Book;
use crate::book::memory::Memory;
use crate::book::translation::{Translation, translations};
use crate::diagnostic::{Diagnostic, Rule, Severity, error_count};
use crate::error::Error;
use crate::load::{Project, links};
use crate::render::pages::{Pages, Prepared};
use crate::render::picture_fonts;
use crate::render::theme::{self, Theme};
use crate::route::Below;
use crate::search::analyses::AnalysisCache;
use crate::source::{Bytes, SourcePath, Span};
use crate::text::counted;
use crate::text::remembered::Unused;
use crate::write::cache::{Cache, fingerprint};
use crate::write::published::Published;
use crate::write::staging::{Staging, WriteSummary};
use crate::write::{self, Source, unfinished};
use crate::{assemble_again, load};

/// Options of `askbook build`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Folder for the site [default: `public` in the book's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Keep what the last edition's pages load, so that pages in caches work: the site's address, or a folder with a copy
    #[arg(long, value_name = "DIR|URL")]
    keep_from: Option<String>,
    /// Address of the site in place of book.toml's, for a preview
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Tell search engines to leave the site out
    #[arg(long)]
    noindex: bool,
    /// Print where the time went
    #[arg(long)]
    timings: bool,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let out = args.out.clone().unwrap_or_else(|| root.join("public"));
    refuse_inputs(&root, &out, &["content", "static", "themes"])?;
    // Also where the book has errors: a killed build must not leave its readers without a site.
    unfinished::recover(&links::place(&out)?);
    let mut timings = Timings::start();
    // A process that is about to end need not give back what it has, piece by piece.
    let mut project = ManuallyDrop::new(load::project(&root)?);
    project.settings.url = args.url.as_deref().map(preview_url).transpose()?;
    project.settings.is_noindex = args.noindex;
    history::add(&mut project, &root, terminal)?;
    timings.lap("read");
    let cache = Cache::of(&root);
    let fingerprint = fingerprint(&project);
    let current: Option<(Published, Said)> = cache
        .current_build(&out, &fingerprint)
        .filter(|(published, _)| args.keep_from.is_none() && !published.has_kept());
    timings.lap("compare");
    let (summary, said) = match current {
        Some((published, said)) => {
            terminal.diagnostics(&said.diagnostics(), &project);
            if let Some(note) = &said.note {
                terminal.status(note);
            }
            (published.summary(), said)
        }
        None => {
            let mut memory = ManuallyDrop::new(Memory::of_kept(cache.files()));
            let (book, mut diagnostics) = assemble_again(&project, &mut memory);
            let book = ManuallyDrop::new(book);
            let translations = translations(&project, &book);
            diagnostics.extend(translations.iter().flat_map(|translation| translation.diagnostics.iter().cloned()));
            timings.lap("parse");
            terminal.diagnostics(&diagnostics, &project);
            let errors = error_count(&diagnostics);
            if errors > 0 {
                return Err(Error::BookHasErrors { errors });
            }
            let theme = load_theme(&book, &project)?;
            timings.lap("theme");
            let said = Said::new(&book, &diagnostics, language_note(&theme));
            if let Some(note) = &said.note {
                terminal.status(note);
            }
            let earlier = args.keep_from.as_deref().and_then(|place| Earlier::find(place, terminal));
            let input = Input {
                project: &project,
                book: &book,
                translations: &translations,
                theme: &theme,
                cache: &cache,
                earlier,
            };
            let summary = write_site(&input, &out, terminal, &mut timings)?;
            cache.keep_files(&mut memory);
            cache.keep_build(&out, &fingerprint, &said);
            (summary, said)
        }
    };
    report(&said, summary, &out, timings.total(), terminal);
    if args.timings {
        terminal.print(&timings.table())?;
    }
    Ok(Exit::Done)
}

/// An address that was given for the site, with a trailing `/`.
fn preview_url(url: &str) -> Result<String, Error> {
    match url::Url::parse(url) {
        Ok(parsed) if matches!(parsed.scheme(), "http" | "https") && parsed.query().is_none() => {
            let text = parsed.to_string();
            Ok(if text.ends_with('/') { text } else { text + "/" })
        }
        _ => Err(Error::with_hint(
            format!("`{url}` is not an address that starts with `https://` or `http://`"),
            "for example `--url https://preview.example.org/pr-7/`",
        )),
    }
}

/// What a build says of its book: said again, unread, when nothing has changed since.
#[derive(Serialize, Deserialize)]
struct Said {
    questions: usize,
    answered: usize,
    topics: usize,
    findings: Vec<Finding>,
    /// What was said of the interface's language.
    note: Option<String>,
}

/// A finding as the cache keeps it.
#[derive(Serialize, Deserialize)]
struct Finding {
    rule: String,
    is_note: bool,
    path: String,
    span: (usize, usize),
    message: String,
    hint: Option<String>,
}

impl Said {
    fn new(book: &Book, diagnostics: &[Diagnostic], note: Option<String>) -> Self {
        let findings = diagnostics.iter().map(|diagnostic| Finding {
            rule: diagnostic.rule.id().to_owned(),
            is_note: diagnostic.severity == Severity::Note,
            path: diagnostic.path.to_string(),
            span: (diagnostic.span.start, diagnostic.span.end),
            message: diagnostic.message.clone(),
            hint: diagnostic.hint.clone(),
        });
        Self {
            questions: book.listed_count,
            answered: book.answered_count(),
            topics: book.topics.len(),
            findings: findings.collect(),
            note,
        }
    }

    /// The findings; a book with errors is not built, so they are warnings and notes.
    fn diagnostics(&self) -> Vec<Diagnostic> {
        let diagnostics = self.findings.iter().filter_map(|finding| {
            let path = SourcePath::new(finding.path.as_str());
            let span = Span::new(finding.span.0, finding.span.1);
            let mut diagnostic = Diagnostic::new(Rule::from_id(&finding.rule)?, &path, span, finding.message.as_str());
            diagnostic.severity = if finding.is_note { Severity::Note } else { Severity::Warning };
            diagnostic.hint.clone_from(&finding.hint);
            Some(diagnostic)
        });
        diagnostics.collect()
    }
}

/// Refuses what is in one of `folders`, since a site inside `content/` or `static/` would be part of the next one, and what is
/// reached through a link of the book.
pub(super) fn refuse_inputs(root: &std::path::Path, out: &std::path::Path, folders: &[&str]) -> Result<(), Error> {
    links::refuse(root, out)?;
    let resolved = links::place(out)?;
    let translations = load::translation_folders(root);
    let mut folders = folders.iter().copied().chain(translations.iter().map(String::as_str));
    match folders.find(|folder| resolved.starts_with(root.join(folder))) {
        Some(folder) => Err(Error::with_hint(
            format!("`{}` lies in `{folder}/`, which the book is made from", out.display()),
            "choose a place elsewhere with `--out`",
        )),
        None => Ok(()),
    }
}

/// The book's theme in its language.
pub(super) fn load_theme(book: &Book, project: &Project) -> Result<Theme, Error> {
    theme::load(&book.config.site, &book.config.book.language, &theme_files(book, project))
}

/// The book's files that take the place of the built-in theme's, by path from `themes/`. Its icon is one: pages, the app's manifest
/// and the pictures for devices take it from there. So are the fonts that it names for pictures.
pub(super) fn theme_files(book: &Book, project: &Project) -> BTreeMap<String, Bytes> {
    let site = &book.config.site;
    let mut files = project.themes.clone();
    let icon = site.favicon.as_ref().and_then(|path| project.assets.get(path.value.trim_start_matches("static/")));
    files.extend(icon.map(|icon| (format!("{}/assets/favicon.svg", site.theme), Bytes::clone(icon))));
    files.extend(picture_fonts::named_files(site, project));
    files
}

/// Says when the interface is not in the book's language.
pub(super) fn note_language(theme: &Theme, terminal: &mut Terminal) {
    if let Some(note) = language_note(theme) {
        terminal.status(&note);
    }
}

/// What to say when the interface is not in the book's language.
fn language_note(theme: &Theme) -> Option<String> {
    let language = theme.text.language();
    let note = || format!("note: the interface is in English: it has no strings in `{language}`");
    (!theme.text.is_translated()).then(note)
}

/// What a site is written from.
struct Input<'a> {
    project: &'a Project,
    book: &'a Book,
    translations: &'a [Translation],
    theme: &'a Theme,
    cache: &'a Cache,
    earlier: Option<Earlier>,
}

fn write_site(
    input: &Input<'_>,
    out: &std::path::Path,
    terminal: &mut Terminal,
    timings: &mut Timings,
) -> Result<WriteSummary, Error> {
    let Input { project, book, translations, theme, cache, earlier } = input;
    let prepared = ManuallyDrop::new(Prepared::new(book, theme)?);
    timings.lap("prepare");
    let record = cache.record(out);
    let is_first = record.entries.is_empty();
    let staging = Staging::begin(out, record, cache.spare(out))?;
    let (snippets, pictures, analyses) = (cache.snippets(), cache.pictures(), cache.analyses());
    timings.lap("cache");
    let bar = progress_bar(book.questions.len(), terminal);
    let source = Source {
        pages: Pages { book, theme, prepared: &prepared, snippets: &snippets, mount: None },
        files: &project.assets,
        pictures: &pictures,
        analyses: &analyses,
        analyzed: &|| cache.keep_analyses(&analyses),
        progress: &|| bar.inc(1),
    };
    write::site(&source, &staging)?;
    for translation in *translations {
        write_translation(translation, project, &source, &staging)?;
    }
    bar.finish_and_clear();
    timings.lap("render and write");
    if let Some(earlier) = earlier {
        earlier.keep_in(&staging, terminal)?;
        timings.lap("keep from");
    }
    cache.forget_build(out);
    let (summary, record) = staging.publish()?;
    timings.lap("publish");
    cache.keep_record(out, &record);
    // Pages that were kept did not ask for their snippets.
    let unused = if is_first { Unused::Dropped } else { Unused::Kept };
    cache.keep(&snippets, &pictures, unused);
    timings.lap("keep");
    Ok(summary)
}

/// Writes the part of the site that has a translation; what an earlier build drew for the original is at hand.
fn write_translation(
    translation: &Translation,
    project: &Project,
    original: &Source<'_>,
    staging: &Staging,
) -> Result<(), Error> {
    let book = &translation.book;
    let theme = load_theme(book, project)?;
    let prepared = Prepared::new(book, &theme)?;
    let source = Source {
        pages: Pages { book, theme: &theme, prepared: &prepared, snippets: original.pages.snippets, mount: None },
        files: &translation.files,
        pictures: original.pictures,
        analyses: &AnalysisCache::default(),
        analyzed: &|| {},
        progress: &|| {},
    };
    write::site(&source, &Below { language: &book.config.book.language, sink: staging })
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

fn report(said: &Said, summary: WriteSummary, out: &std::path::Path, time: Duration, terminal: &mut Terminal) {
    let changes = match (summary.changed, summary.removed) {
        (0, 0) => "nothing changed".to_owned(),
        (changed, 0) => format!("{changed} changed"),
        (changed, removed) => format!("{changed} changed, {removed} removed"),
    };
    terminal.status(&format!(
        "{} ({} answered) in {}: {}, {}; {changes} in {:.2} s\n→ {}",
        counted(said.questions, "question"),
        said.answered,
        counted(said.topics, "topic"),
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

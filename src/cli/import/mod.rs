//! `askbook import`: someone's question-and-answer Markdown into question files of a new book or one that is there.

mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::exit::Exit;
use super::init::{title_of, write_new};
use super::location::BookLocation;
use super::terminal::Terminal;
use crate::book::Book;
use crate::book::memory::{Files, parse_files};
use crate::diagnostic::Severity;
use crate::error::Error;
use crate::import::{self, ExistingQuestion, Import, Kind, NewQuestion, Options, Report, SourceLines, TopicName};
use crate::load::Project;
use crate::scaffold::{self, NewFile};
use crate::text::counted;
use crate::text::slug::slugify;
use crate::text::visible::{json_line, visible_lines};
use crate::write::files;
use crate::{Loaded, load_book};
use sources::{LeftOut, Sources};

/// Options of `askbook import`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Markdown files, and folders with Markdown files and the pictures they show
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Folder of the book that gets the questions; a new book is made where there is none
    /// [default: the book around the current folder]
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Put every question into this topic, instead of one for each section of the source
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Report what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The report as JSON.
#[derive(Serialize)]
struct JsonReport<'a> {
    questions: Vec<JsonQuestion<'a>>,
    files: Vec<String>,
    left_out: &'a [LeftOut],
    #[serde(flatten)]
    report: &'a Report,
}

/// A question that is written, and where it stood.
#[derive(Serialize)]
struct JsonQuestion<'a> {
    id: &'a str,
    topic: &'a str,
    question: &'a str,
    kind: Kind,
    source: &'a [SourceLines],
}

/// The book that gets the questions.
struct Target {
    root: PathBuf,
    /// What it holds; `None` when it has to be made.
    loaded: Option<Loaded>,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let target = Target::find(args.into.as_deref(), location)?;
    let sources = sources::read(&args.paths, &target.root)?;
    let options = options(&target, &sources, args.topic.as_deref());
    let mut import = import::import(&sources.documents, &options);
    import.report = import.report.below(&sources.shown_root);
    for source in import.questions.iter_mut().flat_map(|question| &mut question.source) {
        source.path = sources.shown(&source.path);
    }
    let found_none = import.report.totals.questions == 0;
    let files = if found_none { Vec::new() } else { files(&target, &import) };
    terminal.print(&report(args.format, &import, &sources, &files))?;
    if found_none {
        return Err(Error::NoQuestions);
    }
    if args.dry_run {
        terminal.status(&format!("would write {}", written(&import, &files, &target)));
        return Ok(Exit::Done);
    }
    write(&target.root, &files, &sources, &import)?;
    for file in &files {
        terminal.detail(&format!("  wrote {}", file.path));
    }
    terminal.status(&format!("wrote {}", written(&import, &files, &target)));
    judge(&target.root, &import, terminal)
}

impl Target {
    fn find(into: Option<&Path>, location: &BookLocation) -> Result<Self, Error> {
        let root = match into {
            None => location.root()?,
            Some(folder) => folder.to_owned(),
        };
        if root.join("book.toml").is_file() {
            let root = root.canonicalize().map_err(|cause| Error::file("open", &root, cause))?;
            return Ok(Self { loaded: Some(load_book(&root)?), root });
        }
        if root.exists() && !root.is_dir() {
            return Err(Error::message(format!("`{}` is not a folder", root.display())));
        }
        if root.join("content").exists() {
            let message = format!("`{}` has a folder `content` and no `book.toml`", root.display());
            let hint = format!("`askbook init {}` makes it a book and leaves its files as they are", root.display());
            return Err(Error::with_hint(message, hint));
        }
        Ok(Self { root, loaded: None })
    }
}

/// What the book has already, as the importer needs to know it.
fn options(target: &Target, sources: &Sources, topic: Option<&str>) -> Options {
    let mut options = Options { name: sources.name.clone(), ..Options::default() };
    let book = target.loaded.as_ref().map(|loaded| &loaded.book);
    options.topic = topic.map(|wanted| topic_name(wanted, book));
    let Some(Loaded { project, book, .. }) = &target.loaded else { return options };
    options.questions = book
        .questions
        .iter()
        .map(|question| ExistingQuestion {
            id: question.id.clone(),
            topic: book.topics[question.topic].slug.clone(),
            question: question.markdown.clone(),
            body: question.body.text.to_string(),
        })
        .collect();
    options.reserved_ids = book.aliases.keys().cloned().collect();
    // A file with a fault in its front matter is no question of the book and takes its place all the same.
    options.reserved_ids.extend(project.content.iter().map(|file| file.path.stem().to_owned()));
    orders(project, book, &mut options);
    for (site_path, bytes) in &project.assets {
        let print = import::fingerprint(bytes);
        let is_beside = project.asset_sources.get(site_path).is_some_and(|path| path.as_str().starts_with("content/"));
        // What `static/` puts at such an address is another file, even when its bytes are the same.
        options.assets.insert(site_path.clone(), if is_beside { print } else { !print });
    }
    options
}

/// The highest places that topics, and questions in each of them, have.
fn orders(project: &Project, book: &Book, options: &mut Options) {
    let Files { indexes, questions, .. } = parse_files(&project.content);
    options.topics = book.topics.iter().map(|topic| (topic.slug.clone(), 0)).collect();
    for question in &questions {
        let topic = question.path.parent().trim_start_matches("content/");
        if let Some(highest) = options.topics.get_mut(topic) {
            *highest = (*highest).max(question.order.unwrap_or(0));
        }
    }
    options.last_topic_order = indexes.iter().filter_map(|index| index.front_matter.order).max().unwrap_or(0).max(0);
}

/// A topic of the book by its folder or its title, or a new one.
fn topic_name(wanted: &str, book: Option<&Book>) -> TopicName {
    let slug = slugify(wanted);
    let topics = book.map_or([].as_slice(), |book| &book.topics);
    let found = topics.iter().find(|topic| topic.slug == slug || topic.title.eq_ignore_ascii_case(wanted));
    match found {
        Some(topic) => TopicName { slug: topic.slug.clone(), title: topic.title.clone() },
        None => {
            let title = if slug == wanted { title_of(Path::new(wanted)) } else { wanted.trim().to_owned() };
            TopicName { slug: import::topic_slug(wanted), title }
        }
    }
}

/// The text files to write: those of a new book, topics, questions.
fn files(target: &Target, import: &Import) -> Vec<NewFile> {
    let mut files = Vec::new();
    if target.loaded.is_none() {
        let root = target.root.canonicalize().unwrap_or_else(|_| target.root.clone());
        let book = scaffold::book(&title_of(&root), scaffold::SOURCE);
        files.extend(book.into_iter().filter(|file| !file.path.starts_with("content/first-topic/")));
    }
    let topics = import.topics.iter();
    files.extend(topics.map(|topic| new_file(&topic.path(), import::topic_text(topic))));
    let questions = import.questions.iter();
    files.extend(questions.map(|question| new_file(&question.path(), import::question_text(question))));
    files
}

fn new_file(content_path: &str, text: String) -> NewFile {
    NewFile { path: format!("content/{content_path}"), text }
}

/// Writes what the import made. The files of a new book stay as they are where they exist; everything else is new.
fn write(root: &Path, new: &[NewFile], sources: &Sources, import: &Import) -> Result<(), Error> {
    for asset in &import.assets {
        let Some(bytes) = sources.bytes(&asset.source) else { continue };
        files::create(root, &format!("content/{}", asset.content_path), bytes)?;
    }
    let expected: BTreeSet<String> = import.questions.iter().map(NewQuestion::path).collect();
    for file in new {
        let is_new = write_new(root, file)?;
        if !is_new && file.path.strip_prefix("content/").is_some_and(|path| expected.contains(path)) {
            let message = format!("`{}` appeared while the import ran and was not overwritten", file.path);
            return Err(Error::with_hint(message, "run the import again"));
        }
    }
    Ok(())
}

/// What is written, in words.
fn written(import: &Import, files: &[NewFile], target: &Target) -> String {
    let mut parts = vec![counted(import.questions.len(), "question"), counted(import.topics.len(), "new topic")];
    if !import.assets.is_empty() {
        parts.push(counted(import.assets.len(), "other file"));
    }
    let others = files.len() - import.questions.len() - import.topics.len();
    if target.loaded.is_none() {
        parts.push(format!("a new book around them ({})", counted(others, "file")));
    }
    let last = parts.pop().unwrap_or_default();
    format!("{} and {last}", parts.join(", "))
}

fn report(format: Format, import: &Import, sources: &Sources, files: &[NewFile]) -> String {
    match format {
        Format::Text => {
            let mut text = String::new();
            for left_out in &sources.left_out {
                text.push_str(&format!("{}: {}\n", left_out.path, left_out.reason));
            }
            visible_lines(&(text + &import.report.to_text()))
        }
        Format::Json => {
            let questions = import.questions.iter().map(|question| JsonQuestion {
                id: &question.id,
                topic: &question.topic,
                question: &question.question,
                kind: question.kind,
                source: &question.source,
            });
            let assets = import.assets.iter().map(|asset| format!("content/{}", asset.content_path));
            let json = JsonReport {
                questions: questions.collect(),
                files: files.iter().map(|file| file.path.clone()).chain(assets).collect(),
                left_out: &sources.left_out,
                report: &import.report,
            };
            json_line(&json)
        }
    }
}

/// Reads the book again and says what `check` finds in the new files; an error there is an answer of no.
fn judge(root: &Path, import: &Import, terminal: &mut Terminal) -> Result<Exit, Error> {
    let loaded = load_book(root)?;
    let written: BTreeSet<String> =
        import.questions.iter().map(|question| format!("content/{}", question.path())).collect();
    let mut counts: BTreeMap<Severity, usize> = BTreeMap::new();
    let (ours, _): (Vec<_>, Vec<_>) =
        loaded.diagnostics.into_iter().partition(|found| written.contains(found.path.as_str()));
    for found in &ours {
        *counts.entry(found.severity).or_insert(0) += 1;
    }
    let errors = counts.get(&Severity::Error).copied().unwrap_or(0);
    let warnings = counts.get(&Severity::Warning).copied().unwrap_or(0);
    if errors + warnings > 0 {
        let message = format!(
            "`askbook check` finds {} and {} in the new questions",
            counted(errors, "error"),
            counted(warnings, "warning")
        );
        terminal.status(&message);
    }
    Ok(if errors == 0 { Exit::Done } else { Exit::No })
}

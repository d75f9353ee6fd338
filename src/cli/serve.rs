//! `askbook serve`: build, answer on 127.0.0.1, rebuild and reload on every save.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::build::{load_theme, note_language};
use super::exit::Exit;
use super::location::BookLocation;
use super::terminal::{Format, Terminal, format_diagnostics};
use crate::diagnostic::error_count;
use crate::error::Error;
use crate::load_book;
use crate::render::snippet_cache::SnippetCache;
use crate::serve::edition::{Edition, Parts};
use crate::serve::watch::Watch;
use crate::serve::{Live, Shared, server};
use crate::write::cache::Cache;

/// Options of `askbook serve`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, default_value_t = 4000, value_name = "N")]
    port: u16,
    /// Open the handbook in a browser
    #[arg(long)]
    open: bool,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|cause| Error::message(format!("cannot start: {cause}")))?;
    // The port first: nobody wants to wait for a build only to hear that the port is taken.
    let listener = runtime.block_on(server::bind(args.port))?;
    let address = listener.local_addr().map_err(|cause| Error::message(format!("cannot listen: {cause}")))?;
    // Watching starts before the first build, so that no edit falls between the two.
    let watch = Watch::start(&root)?;
    let mut builder =
        Builder { snippets: Arc::new(Cache::of(&root).snippets()), last: None, has_noted_language: false };
    let (edition, faults) = builder.build(&root, terminal)?;
    let shared = Shared::new(Live { edition, faults });
    let url = format!("http://{address}/");
    terminal.status(&format!("serving {url} (Ctrl-C ends)"));
    let answering = shared.clone();
    runtime.spawn(async move { server::run(listener, answering).await });
    if args.open && open::that_detached(&url).is_err() {
        terminal.status(&format!("no browser could be started: open {url} yourself"));
    }
    watch.run(|| match builder.build(&root, terminal) {
        Ok((edition, faults)) => shared.update(edition, faults),
        // A file in the middle of being saved, a template that is being written: the last good site stays.
        Err(error) => {
            terminal.error(&error);
            let fault = serde_json::json!([{ "rule": "build", "severity": "error", "file": "book.toml", "line": 1,
                "column": 1, "message": error.to_string(), "hint": error.hint() }]);
            shared.update(None, fault.to_string());
        }
    });
    Ok(Exit::Done)
}

/// Loads the book again and again, keeping in between what takes long to make.
struct Builder {
    snippets: Arc<SnippetCache>,
    last: Option<Arc<Edition>>,
    has_noted_language: bool,
}

impl Builder {
    /// The edition, unless the book has errors, and its faults as JSON.
    fn build(&mut self, root: &Path, terminal: &mut Terminal) -> Result<(Option<Arc<Edition>>, String), Error> {
        let started = Instant::now();
        let loaded = load_book(root)?;
        terminal.diagnostics(&loaded.diagnostics, &loaded.project);
        let lines = format_diagnostics(&loaded.diagnostics, &loaded.project, Format::Json);
        let faults = format!("[{}]", lines.trim_end().replace('\n', ","));
        let errors = error_count(&loaded.diagnostics);
        if errors > 0 {
            terminal.status(&format!("{errors} errors: the last good edition stays up"));
            return Ok((None, faults));
        }
        let questions = loaded.book.questions.len();
        let theme = load_theme(&loaded.book, &loaded.project)?;
        if !std::mem::replace(&mut self.has_noted_language, true) {
            note_language(&theme, terminal);
        }
        let parts =
            Parts { theme, book: loaded.book, files: loaded.project.assets, snippets: Arc::clone(&self.snippets) };
        let edition = Arc::new(Edition::new(parts, self.last.as_deref())?);
        self.last = Some(Arc::clone(&edition));
        terminal.status(&format!("loaded {questions} questions in {} ms", started.elapsed().as_millis()));
        Ok((Some(edition), faults))
    }
}

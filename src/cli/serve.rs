//! `askbook serve`: build, answer on 127.0.0.1, rebuild and reload on every save.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use super::build::{load_theme, note_language};
use super::cache::Cache;
use super::terminal::{Format, Terminal, format_diagnostics};
use super::{BookLocation, Exit};
use crate::diagnostic::error_count;
use crate::error::Error;
use crate::load_book;
use crate::render::pictures::PictureCache;
use crate::render::snippet_cache::SnippetCache;
use crate::render::{self, RenderOptions};
use crate::serve::watch::Watch;
use crate::serve::{Live, Shared, server};
use crate::site::{Site, SitePath};

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
    let cache = Cache::of(&root);
    let mut builder = Builder { snippets: cache.snippets(), pictures: cache.pictures(), has_noted_language: false };
    let (files, faults) = builder.build(&root, terminal)?;
    let shared = Shared::new(Live { files: files.unwrap_or_else(|| waiting_site(&faults)), faults });
    let url = format!("http://{address}/");
    terminal.status(&format!("serving {url} (Ctrl-C ends)"));
    let answering = shared.clone();
    runtime.spawn(async move { server::run(listener, answering).await });
    if args.open && open::that_detached(&url).is_err() {
        terminal.status(&format!("no browser could be started: open {url} yourself"));
    }
    watch.run(|| match builder.build(&root, terminal) {
        Ok((files, faults)) => shared.update(files, faults),
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

type Files = BTreeMap<SitePath, Vec<u8>>;

/// Builds again and again, keeping in between what takes long to make.
struct Builder {
    snippets: SnippetCache,
    pictures: PictureCache,
    has_noted_language: bool,
}

impl Builder {
    /// The site, unless the book has errors, and its faults as JSON.
    fn build(&mut self, root: &Path, terminal: &mut Terminal) -> Result<(Option<Files>, String), Error> {
        let started = Instant::now();
        let loaded = load_book(root)?;
        terminal.diagnostics(&loaded.diagnostics, &loaded.project);
        let lines = format_diagnostics(&loaded.diagnostics, &loaded.project, Format::Json);
        let faults = format!("[{}]", lines.trim_end().replace('\n', ","));
        let errors = error_count(&loaded.diagnostics);
        if errors > 0 {
            terminal.status(&format!("{errors} errors: the last good site stays up"));
            return Ok((None, faults));
        }
        let theme = load_theme(&loaded)?;
        if !std::mem::replace(&mut self.has_noted_language, true) {
            note_language(&theme, terminal);
        }
        let options = RenderOptions {
            mount: Some("/".to_owned()),
            snippets: std::mem::take(&mut self.snippets),
            pictures: std::mem::take(&mut self.pictures),
        };
        let site = Site::default();
        let rendered = render::site(&loaded.book, &theme, &options, &loaded.project.assets, &site, &|| {});
        self.snippets = SnippetCache::from_bytes(&options.snippets.to_bytes());
        self.pictures = PictureCache::from_bytes(&options.pictures.to_bytes());
        rendered?;
        terminal.status(&format!(
            "built {} questions in {} ms",
            loaded.book.questions.len(),
            started.elapsed().as_millis()
        ));
        Ok((Some(site.into_files()), faults))
    }
}

/// What is shown while the book has never been without errors.
fn waiting_site(faults: &str) -> Files {
    let count = serde_json::from_str::<Vec<serde_json::Value>>(faults).map_or(0, |faults| faults.len());
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>askbook</title></head><body>\
         <h1>The book has errors</h1><p>{count} findings; this page reloads when they are mended.</p></body></html>"
    );
    ["index.html", "404.html"].map(|path| (SitePath::new(path), page.clone().into_bytes())).into()
}

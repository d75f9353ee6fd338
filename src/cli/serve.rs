//! `askbook serve`: build, answer on 127.0.0.1, rebuild and reload on every save.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::build::{load_theme, note_language, theme_files};
use super::exit::Exit;
use super::history;
use super::location::BookLocation;
use super::terminal::{Format, Terminal, format_diagnostics};
use crate::book::memory::Memory;
use crate::book::translated::Translations;
use crate::book::translation::translations_again;
use crate::config::accent::Accent;
use crate::config::fonts::FontsConfig;
use crate::diagnostic::error_count;
use crate::error::Error;
use crate::load::{Changed, Project};
use crate::model::status::Drafts;
use crate::render::snippet_cache::SnippetCache;
use crate::render::theme::Theme;
use crate::search::analyses::AnalysisCache;
use crate::serve::edition::{Edition, Parts};
use crate::serve::server::Hosts;
use crate::serve::watch::{Notice, Noticed, Watch};
use crate::serve::{Live, Shared, server};
use crate::source::Bytes;
use crate::write::cache::Cache;
use crate::{assemble_again, book::Book};

/// Options of `askbook serve`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Port; 0 takes any free one
    #[arg(long, default_value_t = 4000, value_name = "N")]
    port: u16,
    /// Address to listen on; 0.0.0.0 lets other machines read the handbook
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDR")]
    host: IpAddr,
    /// Answer requests for this name, too: that of a tunnel or a container
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,
    /// Look for changed files instead of waiting for file events
    #[arg(long)]
    poll: bool,
    /// Open the handbook in a browser
    #[arg(long)]
    open: bool,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    let runtime = tokio::runtime::Runtime::new().map_err(|cause| Error::message(format!("cannot start: {cause}")))?;
    // The port first: nobody wants to wait for a book only to hear that the port is taken.
    let listeners = runtime.block_on(server::bind(args.host, args.port))?;
    let address = listeners[0].local_addr().map_err(|cause| Error::message(format!("cannot listen: {cause}")))?;
    // Watching starts before the book is read, so that no edit falls between the two.
    let notice = if args.poll { Notice::Poll } else { Notice::Events };
    let watch = Watch::start(&root, notice, &mut |said| terminal.status(said));
    let cache = Cache::of(&root);
    let (snippets, analyses) = (Arc::new(cache.snippets()), Arc::new(cache.analyses()));
    let mut builder = Builder {
        snippets,
        analyses,
        project: Project::default(),
        memory: Memory::new(Drafts::Shown),
        translations: Translations::new(Drafts::Shown),
        themes: BTreeMap::new(),
        last: None,
        has_noted_language: false,
    };
    // The history as it is now: what is being written has no commit yet.
    builder.project.refresh(&root, &Changed::Anything)?;
    history::add(&mut builder.project, &root, terminal)?;
    let (edition, faults) = builder.build(&root, &Changed::Anything, terminal)?;
    let shared = Shared::new(Live { edition, faults });
    let shown = if address.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address.ip() };
    let url = format!("http://{}/", SocketAddr::new(shown, address.port()));
    terminal.status(&format!("serving {url} (Ctrl-C ends)"));
    let hosts = Hosts { is_public: !args.host.is_loopback(), names: args.allow_host.clone() };
    for listener in listeners {
        let (answering, hosts) = (shared.clone(), hosts.clone());
        runtime.spawn(async move { server::run(listener, answering, hosts).await });
    }
    if args.open && open::that_detached(&url).is_err() {
        terminal.status(&format!("no browser could be started: open {url} yourself"));
    }
    watch.run(builder.project.state(), |noticed| {
        match noticed {
            Noticed::NoEvents => terminal.status("file events do not arrive here: looking for changes instead"),
            Noticed::Edit(changed) => match builder.build(&root, &changed, terminal) {
                Ok((edition, faults)) => shared.update(edition, faults),
                // A file in the middle of being saved, a template that is being written: the last good edition stays.
                Err(error) => {
                    terminal.error(&error);
                    shared.update(None, fault(&error));
                }
            },
        }
        builder.project.state()
    });
    Ok(Exit::Done)
}

/// An error as the list of faults that pages show.
fn fault(error: &Error) -> String {
    let fault = serde_json::json!([{ "rule": "build", "severity": "error", "file": "book.toml", "line": 1, "column": 1,
        "message": error.to_string(), "hint": error.hint() }]);
    fault.to_string()
}

/// Loads the book again and again, keeping in between what takes long to make.
struct Builder {
    snippets: Arc<SnippetCache>,
    analyses: Arc<AnalysisCache>,
    /// What was read last.
    project: Project,
    memory: Memory,
    translations: Translations,
    /// The themes of the book and of its translations by language, each with what it was made from.
    themes: BTreeMap<String, (ThemeSource, Arc<Theme>)>,
    last: Option<Arc<Edition>>,
    has_noted_language: bool,
}

impl Builder {
    /// The edition, unless the book has errors, and its faults as JSON.
    fn build(
        &mut self,
        root: &Path,
        changed: &Changed<'_>,
        terminal: &mut Terminal,
    ) -> Result<(Option<Arc<Edition>>, String), Error> {
        let started = Instant::now();
        self.project.refresh(root, changed)?;
        let (book, mut diagnostics) = assemble_again(&self.project, &mut self.memory);
        let translations = translations_again(&self.project, &book, &mut self.translations);
        diagnostics.extend(translations.iter().flat_map(|translation| translation.diagnostics.iter().cloned()));
        terminal.diagnostics(&diagnostics, &self.project);
        let lines = format_diagnostics(&diagnostics, &self.project, Format::Json);
        let faults = format!("[{}]", lines.trim_end().replace('\n', ","));
        let errors = error_count(&diagnostics);
        if errors > 0 {
            terminal.status(&format!("{errors} errors: the last good edition stays up"));
            return Ok((None, faults));
        }
        let questions = book.questions.len();
        if questions == 0 && self.last.as_ref().is_some_and(|last| last.has_questions()) {
            // A folder that is being moved, a branch that is being checked out.
            let gone = Error::message("the book has no questions any more: the last good edition stays up");
            terminal.error(&gone);
            return Ok((None, fault(&gone)));
        }
        let theme = self.theme(&book)?;
        if !std::mem::replace(&mut self.has_noted_language, true) {
            note_language(&theme, terminal);
        }
        let parts = Parts {
            theme,
            book,
            files: self.project.assets.clone(),
            snippets: Arc::clone(&self.snippets),
            analyses: Arc::clone(&self.analyses),
        };
        let mut edition = Edition::new(parts, self.last.as_deref())?;
        for translation in translations {
            let theme = self.theme(&translation.book)?;
            let before = self.last.as_ref().and_then(|last| last.translation(&translation.book.config.book.language));
            let parts = Parts {
                theme,
                book: translation.book,
                files: translation.files,
                snippets: Arc::clone(&self.snippets),
                analyses: before.map_or_else(Arc::default, Edition::analyses),
            };
            let translation = Edition::new(parts, before)?;
            edition.add_translation(translation);
        }
        let edition = Arc::new(edition);
        self.last = Some(Arc::clone(&edition));
        terminal.status(&format!("loaded {questions} questions in {} ms", started.elapsed().as_millis()));
        Ok((Some(edition), faults))
    }

    /// The theme of the book or of a translation, made again when one of its files changed.
    fn theme(&mut self, book: &Book) -> Result<Arc<Theme>, Error> {
        let source = ThemeSource {
            name: book.config.site.theme.clone(),
            accent: book.config.site.accent,
            fonts: book.config.site.fonts.clone(),
            language: book.config.book.language.clone(),
            files: theme_files(book, &self.project),
        };
        match self.themes.get(&source.language) {
            Some((known, theme)) if *known == source => Ok(Arc::clone(theme)),
            _ => {
                let theme = Arc::new(load_theme(book, &self.project)?);
                self.themes.insert(source.language.clone(), (source, Arc::clone(&theme)));
                Ok(theme)
            }
        }
    }
}

/// What a theme is made from.
#[derive(PartialEq, Eq)]
struct ThemeSource {
    name: String,
    accent: Option<Accent>,
    fonts: FontsConfig,
    language: String,
    files: BTreeMap<String, Bytes>,
}

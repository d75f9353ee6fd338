//! `askbook import`: someone's questions, in any form they keep them in, into question files of a new book or one that is
//! there.

mod report;
mod sources;
mod target;
mod write;

use std::path::PathBuf;

use super::exit::Exit;
use super::location::BookLocation;
use super::terminal::Terminal;
use crate::error::Error;
use crate::import;
use crate::import::{Overrides, QuestionForm, TopicSource};
use target::Target;

/// Options of `askbook import`.
#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "flags of a command line")]
pub(super) struct Args {
    /// Files with questions, and folders of them with the pictures they show
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Folder of the book that gets the questions; a new book is made where there is none
    /// [default: the book around the current folder]
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// What the questions are: h1 to h6, bold, bullets, numbers, details, table, cards, paragraphs, file, or a regular
    /// expression for their lines
    #[arg(long, value_name = "FORM")]
    questions: Option<String>,
    /// Take every file as one question
    #[arg(long, conflicts_with = "questions")]
    one_per_file: bool,
    /// Put every question into this topic, instead of one for each section or folder of the source
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Name topics by the outermost folder, by each document's title, or by the sections in it
    #[arg(long, value_enum, value_name = "WHERE", conflicts_with = "topic")]
    topic_from: Option<TopicFrom>,
    /// Leave out files that match, such as `drafts/**`
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<String>,
    /// Leave out sections with this heading, such as "Solution"
    #[arg(long, value_name = "HEADING")]
    skip_section: Vec<String>,
    /// Site that links to files outside of the import lead to
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Write a question that several files hold with the same answer once
    #[arg(long)]
    merge: bool,
    /// Columns or keys of tables and JSON, such as `question=prompt,answer=response`
    #[arg(long, value_name = "OURS=THEIRS", value_delimiter = ',')]
    map: Vec<String>,
    /// Write questions again that changed in the source since the last import, and not in the book
    #[arg(long)]
    update: bool,
    /// Report what would be written and how each document was read, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum TopicFrom {
    Folder,
    H1,
    H2,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let overrides = overrides(args)?;
    let target = Target::find(args.into.as_deref(), location)?;
    let sources = sources::read(&args.paths, target.root(), &args.exclude)?;
    let options = target.options(&sources, args.topic.as_deref(), overrides);
    let mut import = import::import(&sources.documents, &options);
    sources.show_paths(&mut import);
    let found_none = import.report.totals.questions == 0;
    let files = if found_none { Vec::new() } else { write::files(&target, &import, args.update) };
    let shown = report::Shown {
        import: &import,
        sources: &sources,
        files: &files,
        is_dry: args.dry_run,
        is_verbose: terminal.says_details(),
    };
    terminal.print(&match args.format {
        Format::Text => report::text(&shown),
        Format::Json => report::json(&shown),
    })?;
    if found_none {
        return Err(Error::NoQuestions);
    }
    if args.dry_run {
        terminal.status(&format!("would write {}", write::summary(&import, &files, &target)));
        return Ok(Exit::Done);
    }
    write::write(target.root(), &files, &sources, &import)?;
    for file in &files {
        terminal.detail(&format!("  wrote {}", file.path));
    }
    terminal.status(&format!("wrote {}", write::summary(&import, &files, &target)));
    write::judge(target.root(), &import, terminal)
}

fn overrides(args: &Args) -> Result<Overrides, Error> {
    let questions = match &args.questions {
        Some(form) => Some(import::question_form(form).map_err(|reason| {
            Error::with_hint(
                format!("`--questions {form}`: {reason}"),
                "`askbook import --dry-run` shows which lines could be questions",
            )
        })?),
        None => args.one_per_file.then_some(QuestionForm::File),
    };
    let mut map = std::collections::BTreeMap::new();
    for pair in &args.map {
        let Some((ours, theirs)) = pair.split_once('=') else {
            return Err(Error::with_hint(
                format!("`--map {pair}` has no `=`"),
                "write `--map question=prompt,answer=response`",
            ));
        };
        map.insert(ours.trim().to_owned(), theirs.trim().to_owned());
    }
    Ok(Overrides {
        questions,
        topic_from: args.topic_from.map(|from| match from {
            TopicFrom::Folder => TopicSource::Folder,
            TopicFrom::H1 => TopicSource::Title,
            TopicFrom::H2 => TopicSource::Section,
        }),
        skip_sections: args.skip_section.clone(),
        base_url: args.base_url.clone(),
        merge: args.merge,
        update: args.update,
        map,
    })
}

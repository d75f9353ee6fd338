//! `askbook import`: someone's questions, in any form they keep them in, into question files of a new book or one that is
//! there.

mod report;
mod sources;
mod target;
mod write;

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::exit::Exit;
use super::location::BookLocation;
use super::terminal::{Terminal, TextOrJson};
use crate::error::Error;
use crate::import;
use crate::import::{Overrides, QuestionForm, TopicSource};
use sources::Sources;
use target::Target;
use write::Files;

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
    #[arg(long, value_name = "FORM", value_parser = import::question_form)]
    questions: Option<QuestionForm>,
    /// Take every file as one question
    #[arg(long, conflicts_with = "questions")]
    one_per_file: bool,
    /// Put every question into this topic, instead of one for each section or folder of the source
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Name topics by the outermost folder, by each document's title, or by the sections in it
    #[arg(long, value_parser = topic_sources(), value_name = "WHERE", conflicts_with = "topic")]
    topic_from: Option<TopicSource>,
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
    #[arg(long, value_name = "OURS=THEIRS", value_delimiter = ',', value_parser = pair)]
    map: Vec<(String, String)>,
    /// Write questions again that changed in the source since the last import, and not in the book
    #[arg(long)]
    update: bool,
    /// Report what would be written and how each document was read, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = TextOrJson::Text, value_name = "FORMAT")]
    format: TextOrJson,
}

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let overrides = overrides(args);
    let target = Target::find(args.into.as_deref(), location)?;
    let sources = Sources::read(&args.paths, &target.root, &args.exclude)?;
    let options = target.options(&sources, args.topic.as_deref(), overrides);
    let import = import::import(&sources.documents, &|path| sources.file(path), &options);
    let files = Files::new(&target, &import);
    let shown =
        report::Shown { sources: &sources, files: &files, is_dry: args.dry_run, is_verbose: terminal.says_details() };
    terminal.print(&match args.format {
        TextOrJson::Text => report::text(&shown),
        TextOrJson::Json => report::json(&shown),
    })?;
    if import.report.totals.questions == 0 {
        return Err(Error::NoQuestions);
    }
    if args.dry_run {
        terminal.status(&format!("would write {}", files.summary()));
        return Ok(Exit::Done);
    }
    files.write(&target.root, &sources)?;
    for path in files.paths() {
        terminal.detail(&format!("  wrote {path}"));
    }
    terminal.status(&format!("wrote {}", files.summary()));
    write::judge(&target.root, &import, terminal)
}

fn overrides(args: &Args) -> Overrides {
    Overrides {
        questions: args.questions.clone().or(args.one_per_file.then_some(QuestionForm::File)),
        topic_from: args.topic_from,
        skip_sections: args.skip_section.clone(),
        base_url: args.base_url.clone(),
        merge: args.merge,
        update: args.update,
        map: args.map.iter().cloned().collect(),
    }
}

fn topic_sources() -> impl TypedValueParser<Value = TopicSource> {
    PossibleValuesParser::new(["folder", "h1", "h2"]).map(|name| match name.as_str() {
        "folder" => TopicSource::Folder,
        "h1" => TopicSource::Title,
        _ => TopicSource::Section,
    })
}

/// A field of ours and the name that it has in the source.
fn pair(text: &str) -> Result<(String, String), String> {
    let (ours, theirs) = text.split_once('=').ok_or("it has no `=`, as in `question=prompt,answer=response`")?;
    Ok((ours.trim().to_owned(), theirs.trim().to_owned()))
}

//! `askbook new`: a question file with a lasting id in the right place, unless the book asks that already.

use std::io::{self, BufRead, IsTerminal};
use std::path::Path;
use std::process::Command;

use super::exit::Exit;
use super::init::write_new;
use super::location::BookLocation;
use super::terminal::Terminal;
use crate::book::Book;
use crate::book::related::similar_to_text;
use crate::book::translation::hash;
use crate::error::Error;
use crate::model::Level;
use crate::scaffold::{self, NewQuestion};
use crate::text::language;
use crate::text::near::nearest;
use crate::text::slug::{id_from_question, slugify};
use crate::text::visible::visible;
use crate::{Loaded, load_book};

/// Options of `askbook new`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Folder of the topic, or its title; with `--translate` the id of the question
    topic: String,
    /// The question, one line of Markdown
    #[arg(required_unless_present = "translate")]
    question: Option<String>,
    /// Begin a translation of a question into this language
    #[arg(long, value_name = "TAG")]
    translate: Option<String>,
    /// How hard it is
    #[arg(long, default_value = "intermediate", value_parser = ["novice", "intermediate", "advanced"], value_name = "LEVEL")]
    level: String,
    /// How often it is asked, 1 to 3
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=3), value_name = "N")]
    importance: u8,
    /// Id to use instead of one made from the question
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// Add the question although similar ones exist
    #[arg(long)]
    force: bool,
    /// Start the editor (`$VISUAL` or `$EDITOR`) on the new file
    #[arg(long)]
    open: bool,
}

/// Similar questions that are shown.
const SHOWN_SIMILAR: usize = 5;

pub(super) fn run(args: &Args, location: &BookLocation, terminal: &mut Terminal) -> Result<Exit, Error> {
    let root = location.root()?;
    if let Some(language) = &args.translate {
        return translate(args, language, &root, terminal);
    }
    let book = load_book(&root)?.book;
    let topic = topic(&book, &args.topic)?;
    let question = args.question.as_deref().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    if question.is_empty() {
        return Err(Error::message("the question is empty"));
    }
    if !args.force && !accepts_similar(&book, &question, terminal) {
        return Ok(Exit::No);
    }
    let id = id(&book, args.id.as_deref(), &question)?;
    let level = Level::from_name(&args.level).map_or("intermediate", Level::name);
    let new = NewQuestion { topic, id: &id, question: &question, level, importance: args.importance };
    let file = scaffold::question(&new);
    if !write_new(&root, &file)? {
        return Err(Error::with_hint(format!("`{}` exists already", file.path), "choose another id with `--id`"));
    }
    terminal.print(&format!("{}\n", visible(&file.path)))?;
    terminal.status(&format!("its address will be q/{id}.html; write the answer below the second `+++`"));
    if args.open {
        open_editor(&root.join(&file.path))?;
    }
    Ok(Exit::Done)
}

/// Begins the translation of a question: its file with the hash of the text that is translated.
fn translate(args: &Args, language: &str, root: &Path, terminal: &mut Terminal) -> Result<Exit, Error> {
    let Loaded { project, book, .. } = load_book(root)?;
    if let Some(fault) = language::fault(language) {
        let message = format!("`{language}` {}", fault.message);
        return Err(match fault.meant {
            Some(meant) => Error::with_hint(message, format!("did you mean `{meant}`?")),
            None => Error::message(message),
        });
    }
    let Some(index) = book.find(&args.topic) else {
        let message = format!("question `{}` does not exist", args.topic);
        return Err(match nearest(&args.topic, book.by_id.keys().map(String::as_str)) {
            Some(near) => Error::with_hint(message, format!("did you mean `{near}`?")),
            None => Error::message(message),
        });
    };
    let original =
        project.file(&book.questions[index].path).ok_or_else(|| Error::message("the question has no file"))?;
    let question = args.question.as_deref().map(str::trim).filter(|question| !question.is_empty());
    let file = scaffold::translation(original, language, question, &hash(&original.text));
    if !write_new(root, &file)? {
        let hint = "change that file; `askbook check` says which hash its `translates` becomes".to_owned();
        return Err(Error::with_hint(format!("`{}` exists already", file.path), hint));
    }
    terminal.print(&format!("{}\n", visible(&file.path)))?;
    terminal.status("the file holds the original's text: put yours in its place");
    if args.open {
        open_editor(&root.join(&file.path))?;
    }
    Ok(Exit::Done)
}

/// The folder of the topic that was meant.
fn topic<'a>(book: &'a Book, wanted: &str) -> Result<&'a str, Error> {
    let slug = slugify(wanted);
    let found = book.topics.iter().find(|topic| topic.slug == slug || topic.title.eq_ignore_ascii_case(wanted));
    if let Some(topic) = found {
        return Ok(&topic.slug);
    }
    let hint = match nearest(&slug, book.topics.iter().map(|topic| topic.slug.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let topics: Vec<&str> = book.topics.iter().map(|topic| topic.slug.as_str()).collect();
            format!("the topics are {}; a new one is a folder `content/{slug}` with an `_index.md`", topics.join(", "))
        }
    };
    Err(Error::with_hint(format!("topic `{wanted}` does not exist"), hint))
}

/// Shows similar questions; true when there are none, or when somebody at the terminal wants the new one all the same.
fn accepts_similar(book: &Book, question: &str, terminal: &mut Terminal) -> bool {
    let similar = similar_to_text(book, question);
    if similar.is_empty() {
        return true;
    }
    terminal.status("similar questions exist:");
    for (index, _) in similar.iter().take(SHOWN_SIMILAR) {
        let question = &book.questions[*index];
        terminal.status(&format!("  {}  {}", question.path, question.title));
    }
    if !io::stdin().is_terminal() {
        terminal.status("  hint: mend one of them, or add yours with `--force`");
        return false;
    }
    terminal.status("add yours all the same? [y/N]");
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).is_ok() && matches!(answer.trim(), "y" | "Y" | "yes")
}

/// A free id: the one asked for, or one from the question, numbered when it is taken.
fn id(book: &Book, wanted: Option<&str>, question: &str) -> Result<String, Error> {
    let is_taken = |id: &str| book.find(id).is_some();
    if let Some(wanted) = wanted {
        let slug = slugify(wanted);
        if slug != wanted {
            let hint = format!("`{slug}` would be one");
            return Err(Error::with_hint(format!("id `{wanted}` is not kebab-case"), hint));
        }
        if is_taken(wanted) {
            return Err(Error::message(format!("id `{wanted}` is or was another question's")));
        }
        return Ok(slug);
    }
    let id = id_from_question(question);
    if id.is_empty() {
        return Err(Error::with_hint("no id can be made from the question", "name one with `--id`"));
    }
    if !is_taken(&id) {
        return Ok(id);
    }
    // One of these is free: there are more of them than questions and aliases in the book.
    let numbers = 2..=book.by_id.len() + book.aliases.len() + 2;
    let free = numbers.map(|number| format!("{id}-{number}")).find(|id| !is_taken(id));
    free.ok_or_else(|| Error::message("every numbered id is taken"))
}

fn open_editor(path: &Path) -> Result<(), Error> {
    let editor = std::env::var("VISUAL").or_else(|_| std::env::var("EDITOR")).unwrap_or_else(|_| "vi".to_owned());
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    Command::new(program)
        .args(words)
        .arg(path)
        .status()
        .map(drop)
        .map_err(|cause| Error::with_hint(format!("cannot start `{editor}`: {cause}"), "set `EDITOR`"))
}

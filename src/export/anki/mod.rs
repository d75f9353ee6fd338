//! A book into a package for Anki: a note a question, a deck a topic.
//!
//! Every id follows from the book's identity and the question's id, so that importing a newer package changes the notes
//! of an older one and leaves what was learned alone. Anki takes a note over only when it was changed later than its own,
//! so a package says when it was made.

mod collection;
mod notetype;

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Archive;
use super::markup::{self, Markup, Medium, Rules};
use super::pictures::Pictures;
use super::web::external;
use super::{Emit, Export, Placing, identity};
use crate::book::links::{Target, resolve_address};
use crate::book::{Book, Question, QuestionIndex};
use crate::error::Error;
use crate::render::address::{Addresses, absolute, address};
use crate::render::foreign::{marked, marked_blocks};
use crate::render::html::inline;
use crate::render::pages::without_controls;
use crate::render::palette::Palette;
use crate::render::text::Text;
use crate::route::Route;
use crate::text::html::escape;
use collection::{Collection, Deck, Note};

/// What a package does not have.
pub struct Summary {
    /// Questions without an answer.
    pub unanswered: usize,
}

/// Writes the package; `made` is the time, in seconds since 1970, that it says it was made at.
///
/// # Errors
/// Fails when `emit` cannot take the file.
pub fn write(export: &Export<'_>, made: i64, emit: &mut Emit<'_>) -> Result<Summary, Error> {
    let book = export.book;
    let pictures = Pictures::of(export.files);
    let mut notes: Vec<Note> = Vec::with_capacity(book.listed_count);
    let mut shown = BTreeSet::new();
    let mut ids = BTreeSet::new();
    export.each_question(
        |index, question| Ok(question.is_answered().then(|| note(export, &pictures, index))),
        |made| {
            if let Some((mut note, pictures)) = made {
                // Two of some billions: rarely, but then always in the same order.
                while !ids.insert(note.id) {
                    note.id += 1;
                }
                shown.extend(pictures);
                notes.push(note);
            }
            Ok(())
        },
    )?;
    let unanswered = book.listed_count - notes.len();
    let decks = decks(export);
    let name = format!("{} (askbook)", one_line(&book.config.book.title));
    let notetype = notetype::notetype(
        id(book, &["note type"]),
        &name,
        decks[0].id,
        made,
        export.text,
        &Palette::new(book.config.site.accent),
    );

    let mut archive = Archive::new();
    Collection { modified: made, notetype, decks, notes }.write(&mut archive)?;
    let pictures = pictures.by_name();
    let media: Vec<_> = pictures.iter().filter(|(name, _)| shown.contains(&media_name(name))).collect();
    let mut names = BTreeMap::new();
    for (place, (name, picture)) in media.into_iter().enumerate() {
        archive.store(&place.to_string(), picture.bytes)?;
        names.insert(place.to_string(), media_name(name));
    }
    archive.deflate("media", &serde_json::to_vec(&names).expect("strings are always JSON"))?;
    emit(&archive.finish()?)?;
    Ok(Summary { unanswered })
}

/// A number for something of the book, in milliseconds since 1970 within 2020 to 2024: Anki takes ids for the time at
/// which a thing was made, and shows it.
fn id(book: &Book, parts: &[&str]) -> i64 {
    const START: i64 = 1_577_836_800_000;
    const LENGTH: i64 = 157_788_000_000;
    let hash = identity::hash(book, parts);
    let mut number = [0; 8];
    number.copy_from_slice(&hash[..8]);
    START + (i64::from_le_bytes(number) & i64::MAX) % LENGTH
}

/// The deck of the book, then those of its topics.
fn decks(export: &Export<'_>) -> Vec<Deck> {
    let book = export.book;
    let config = &book.config.book;
    let mut description = escape(&one_line(&config.description));
    if let Some(url) = &book.config.site.url {
        let url = escape(url);
        description.push_str(&format!(" <a href=\"{url}\">{url}</a>"));
    }
    let parent = deck_name(export.text, &config.title);
    let mut decks =
        vec![Deck { id: id(book, &["deck"]), name: parent.clone(), description: description.trim().to_owned() }];
    let mut names = BTreeSet::new();
    for topic in &book.topics {
        let mut name = deck_name(export.text, &topic.title);
        // Decks are told apart by name, in whatever case.
        if !names.insert(name.to_lowercase()) {
            name = format!("{name} ({})", topic.slug);
        }
        decks.push(Deck {
            id: deck_id(book, &topic.slug),
            name: format!("{parent}::{name}"),
            description: escape(&one_line(&topic.description)),
        });
    }
    decks
}

fn deck_id(book: &Book, topic: &str) -> i64 {
    id(book, &["deck", topic])
}

/// A title as a deck's name, in which `::` would make a deck inside a deck.
fn deck_name(words: &Text, title: &str) -> String {
    let mut name = one_line(title);
    while name.contains("::") {
        name = name.replace("::", ":");
    }
    let name = name.trim_matches([':', ' ']);
    if name.is_empty() { words.t("questions", &[]) } else { name.to_owned() }
}

fn one_line(text: &str) -> String {
    let text = text.replace(|c: char| c.is_control(), " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A question's note and the media that it shows.
fn note(export: &Export<'_>, pictures: &Pictures<'_>, index: QuestionIndex) -> (Note, BTreeSet<String>) {
    let book = export.book;
    let question = &book.questions[index];
    let topic = &book.topics[question.topic];
    let page = absolute(book, &Route::Question(&question.id).path());
    let addresses = OnSite { book, pictures, page: &page };
    let body = export.answer(question, &Placing { addresses: &addresses, anchor_prefix: "", heading_shift: 0 });
    let mut shown = BTreeSet::new();
    let mut field = |html: &str| {
        let mut markup = Markup::default();
        addresses.append(&mut markup, question, html);
        shown.append(&mut markup.pictures);
        markup.text
    };
    let points = points(export, question);
    let level = question.level.map(|level| export.text.t("level", &[("level", level.name().into())]));
    let fields = vec![
        marked(book, &question.path, without_controls(inline(&question.markdown))),
        marked(book, &question.path, field(&body.short)),
        points + &marked_blocks(book, &question.path, field(&body.rest)),
        marked(book, &topic.path, escape(&one_line(&topic.title))),
        escape(&level.unwrap_or_default()),
        escape(&page),
        question.id.clone(),
    ];
    let first_id = first_id(book, index);
    let guid = identity::hex(&identity::hash(book, &["note", first_id])[..10]);
    let note = Note {
        id: id(book, &["note", first_id]),
        guid,
        deck: deck_id(book, &topic.slug),
        tags: tags(book, question, &topic.slug),
        fields,
        title: one_line(&question.title),
    };
    (note, shown)
}

/// What a complete answer mentions, before the answer: fields of their own would make another kind of notes.
fn points(export: &Export<'_>, question: &Question) -> String {
    if question.points.is_empty() {
        return String::new();
    }
    let items = question.points.iter().map(|point| format!("<li>{}</li>", without_controls(inline(point))));
    let title = escape(&export.text.t("complete-answer", &[]));
    let items = marked_blocks(export.book, &question.path, format!("<ul>{}</ul>", items.collect::<String>()));
    format!("<div class=\"points\"><p>{title}</p>{items}</div>")
}

/// The id that the question had first: aliases are written in the order in which ids were given up, so that what was
/// learned stays with a question that was renamed.
fn first_id(book: &Book, index: QuestionIndex) -> &str {
    let question = &book.questions[index];
    let own = question.aliases.iter().find(|alias| book.aliases.get(&alias.value) == Some(&index));
    own.map_or(&question.id, |alias| &alias.value)
}

fn tags(book: &Book, question: &Question, topic: &str) -> Vec<String> {
    let mut tags = vec![format!("topic::{topic}"), format!("importance::{}", question.importance.get())];
    tags.extend(question.level.map(|level| format!("level::{level}")));
    tags.extend(question.tags.iter().cloned());
    let own = book.fields(question).filter(|field| field.config.is_filter);
    tags.extend(own.flat_map(|field| field.values().map(move |(slug, _)| format!("{}::{slug}", field.key))));
    tags.sort();
    tags.dedup();
    tags
}

/// Addresses on the book's site: a card is alone.
struct OnSite<'a> {
    book: &'a Book,
    pictures: &'a Pictures<'a>,
    /// The question's own page; empty without a site.
    page: &'a str,
}

impl Addresses for OnSite<'_> {
    fn link(&self, target: &Target) -> Option<String> {
        let site = self.book.config.site.url.as_deref();
        match target {
            Target::External(address) => external(address),
            Target::Fragment(fragment) => site.and_then(|_| external(&format!("{}#{fragment}", self.page))),
            other => site.and_then(|site| external(&address(self.book, site, other))),
        }
    }

    fn picture(&self, path: &str) -> String {
        self.pictures.get(path).map_or_else(String::new, |picture| media_name(&picture.name))
    }
}

impl OnSite<'_> {
    fn append(&self, markup: &mut Markup, question: &Question, html: &str) {
        // Raw HTML of a book that allows all of it still has its addresses as they were typed.
        let link = |address: &str| {
            if address.starts_with('#') {
                return None;
            }
            self.link(&resolve_address(self.book, &question.path, address).ok()?)
        };
        let picture = |address: &str| {
            if address.strip_prefix(MEDIA_PREFIX).is_some_and(|name| self.pictures.has(name)) {
                return Some(address.to_owned());
            }
            match resolve_address(self.book, &question.path, address) {
                Ok(Target::Asset(path)) => Some(self.picture(&path)).filter(|name| !name.is_empty()),
                _ => None,
            }
        };
        markup::append(markup, html, &Rules { medium: Medium::Card, link: &link, picture: &picture });
    }
}

/// Media of all decks lie in one folder: the name says where a file is from.
const MEDIA_PREFIX: &str = "askbook-";

fn media_name(picture: &str) -> String {
    format!("{MEDIA_PREFIX}{picture}")
}

//! What a place means: shown while the pointer is over it, where it is defined, and where else it is named.

use serde_json::{Value, json};

use super::library::OpenBook;
use super::page::{Kind, Page, Thing};
use super::position::{Encoding, Lines};
use super::protocol::{markdown, uri_of};
use crate::book::links::{Target, address_place, resolve};
use crate::book::{Book, Question, QuestionIndex};
use crate::check::pages;
use crate::config::keys::{self, Key};
use crate::diagnostic::Diagnostic;
use crate::parse::Body;
use crate::parse::outline::Link;
use crate::source::{SourcePath, Span};
use crate::text::counted;

/// A place in a file of the book.
pub(super) struct Location {
    pub(super) path: SourcePath,
    pub(super) span: Span,
}

impl Location {
    pub(super) fn to_json(&self, open: &OpenBook, encoding: Encoding) -> Value {
        let text = open.project.file(&self.path).map(|file| file.text.clone()).unwrap_or_default();
        let range = Lines::new(&text, encoding).range(self.span);
        json!({ "uri": uri_of(&open.root.join(self.path.as_str())), "range": range })
    }
}

/// What is shown of the place at `offset`, and of the findings there.
pub(super) fn hover(page: &Page, open: &OpenBook, findings: &[Diagnostic], offset: usize) -> Value {
    let mut parts: Vec<String> = Vec::new();
    let mut shown: Option<Span> = None;
    let book = open.book_of(page);
    if let Some((thing, span)) = page.thing_at(book, offset)
        && let Some(text) = about(&thing, book)
    {
        parts.push(text);
        shown = Some(span);
    }
    let here = findings.iter().filter(|finding| finding.span.start <= offset && offset <= finding.span.end);
    let mut rules: Vec<_> = here.map(|finding| (finding.rule, finding.span)).collect();
    rules.sort_unstable();
    rules.dedup_by_key(|(rule, _)| *rule);
    for (rule, span) in rules {
        parts.push(pages::page(rule).replacen("# ", "**", 1).replacen('\n', "**\n", 1));
        shown.get_or_insert(span);
    }
    match shown {
        Some(span) => json!({ "contents": markdown(&parts.join("\n\n---\n\n")), "range": page.lines().range(span) }),
        None => Value::Null,
    }
}

fn about(thing: &Thing, book: &Book) -> Option<String> {
    match thing {
        Thing::Target(Target::Question(index, fragment)) => {
            let question = &book.questions[*index];
            let heading = fragment
                .as_ref()
                .and_then(|fragment| question.body.outline.headings.iter().find(|heading| heading.anchor == *fragment));
            let heading = heading.map_or(String::new(), |heading| format!("\n\n§ {}", heading.text));
            Some(format!("{}{heading}", about_question(question, book)))
        }
        Thing::Target(Target::Topic(index, _)) => {
            let topic = &book.topics[*index];
            Some(format!(
                "**{}** · {}\n\n{}",
                topic.title,
                counted(topic.questions.len(), "question"),
                topic.description
            ))
        }
        Thing::Target(Target::Page(index, _)) => {
            let page = &book.pages[*index];
            Some(format!("**{}** · {}\n\n{}", page.title, page.kind.noun(), page.description))
        }
        Thing::Target(Target::Home(_)) => {
            Some(format!("**{}**\n\n{}", book.config.book.title, book.config.book.description))
        }
        Thing::Target(Target::Asset(path)) => Some(match book.assets.get(path) {
            Some(Some((width, height))) => format!("`{path}`, {width} × {height} pixels"),
            _ => format!("`{path}`"),
        }),
        Thing::Tag(slug) => {
            let tag = book.tags.get(slug)?;
            Some(format!("**{}** · {}", tag.name, counted(tag.questions.len(), "question")))
        }
        Thing::Key(key) => Some(about_key(key)),
        Thing::Target(Target::Fragment(_) | Target::External(_)) | Thing::Own(_) | Thing::Heading(_) => None,
    }
}

fn about_question(question: &Question, book: &Book) -> String {
    let topic = &book.topics[question.topic].title;
    let level = question.level.map_or(String::new(), |level| format!(" · {level}"));
    let importance = super::outline::stars(question.importance);
    let short = match question.short_answer() {
        "" => "No answer yet.",
        short => short,
    };
    format!("**{}**\n\n{topic}{level} · {importance}\n\n{short}", question.markdown)
}

fn about_key(key: &Key) -> String {
    let values = match &key.kind {
        keys::Kind::OneOf(names) => format!("\n\nOne of {}.", quoted(names)),
        keys::Kind::Table(keys) | keys::Kind::Tables(keys) => {
            format!("\n\nKeys: {}.", quoted(&keys.iter().map(|key| key.name).collect::<Vec<_>>()))
        }
        _ => String::new(),
    };
    format!("`{}`\n\n{}{values}", key.name, key.about)
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Where what is at `offset` is defined.
pub(super) fn definition(page: &Page, open: &OpenBook, offset: usize) -> Option<Location> {
    let book = open.book_of(page);
    let (thing, _) = page.thing_at(book, offset)?;
    let at = |path: &SourcePath, span: Option<Span>| {
        Some(Location { path: book.languages.source(path), span: span.unwrap_or_default() })
    };
    match thing {
        Thing::Target(Target::Question(index, fragment)) => {
            let question = &book.questions[index];
            let heading = fragment.and_then(|fragment| heading_span(&question.body, &fragment));
            at(&question.path, heading.or(Some(question.question_span)))
        }
        Thing::Target(Target::Topic(index, fragment)) => {
            let topic = &book.topics[index];
            let heading = fragment.and_then(|fragment| heading_span(&topic.introduction, &fragment));
            at(&topic.path, heading)
        }
        Thing::Target(Target::Page(index, fragment)) => {
            let page = &book.pages[index];
            let heading = fragment.and_then(|fragment| heading_span(&page.body, &fragment));
            at(&page.path, heading.or(Some(page.title_span)))
        }
        Thing::Target(Target::Home(fragment)) => {
            let heading = fragment.and_then(|fragment| heading_span(&book.home, &fragment));
            at(&book.home_path, heading)
        }
        Thing::Target(Target::Asset(path)) => {
            Some(Location { path: open.project.asset_sources.get(&path)?.clone(), span: Span::at(0) })
        }
        Thing::Target(Target::Fragment(fragment)) => {
            Some(Location { path: page.path.clone(), span: heading_span(&page.body, &fragment)? })
        }
        // From a translation to what it is a translation of.
        Thing::Own(index) => {
            let question = &open.book.questions[*open.book.by_id.get(&book.questions[index].id)?];
            Some(Location { path: question.path.clone(), span: question.question_span })
        }
        Thing::Target(Target::External(_)) | Thing::Tag(_) | Thing::Key(_) | Thing::Heading(_) => None,
    }
}

fn heading_span(body: &Body, fragment: &str) -> Option<Span> {
    body.outline.headings.iter().find(|heading| heading.anchor == fragment).map(|heading| heading.span)
}

/// Where else the question, heading or tag at `offset` is named, and itself where the editor wants that.
pub(super) fn references(page: &Page, open: &OpenBook, offset: usize, with_itself: bool) -> Vec<Location> {
    let book = open.book_of(page);
    let thing = page.thing_at(book, offset).map(|(thing, _)| thing);
    // Anywhere else in a question's file the question is meant.
    let thing = thing.or_else(|| page.question(book).map(Thing::Own));
    let (index, fragment) = match thing {
        Some(Thing::Target(Target::Question(index, fragment))) => (index, fragment),
        Some(Thing::Own(index)) => (index, None),
        Some(Thing::Heading(anchor)) => match page.question(book) {
            Some(index) => (index, Some(anchor)),
            None => return Vec::new(),
        },
        Some(Thing::Target(Target::Fragment(fragment))) => match page.question(book) {
            Some(index) => (index, Some(fragment)),
            None => return Vec::new(),
        },
        Some(Thing::Tag(slug)) => return in_every_language(open, &|book| of_tag(book, &slug)),
        Some(Thing::Key(_)) if page.kind == Kind::Question => match page.question(book) {
            Some(index) => (index, None),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    let question = &book.questions[index];
    let mut found = match &fragment {
        // A heading is that of one language.
        Some(fragment) => in_language(book, of_question(book, index, Some(fragment))),
        None => in_every_language(open, &|book| {
            book.by_id.get(&question.id).map(|index| of_question(book, *index, None)).unwrap_or_default()
        }),
    };
    if with_itself {
        let heading = fragment.and_then(|fragment| heading_span(&question.body, &fragment));
        let span = heading.unwrap_or(question.question_span);
        found.insert(0, Location { path: book.languages.source(&question.path), span });
    }
    found
}

/// Places in the original, and in the texts that each translation has.
fn in_every_language(open: &OpenBook, places: &dyn Fn(&Book) -> Vec<Location>) -> Vec<Location> {
    let own = |book: &Book, place: &Location| !book.languages.is_missing(&place.path);
    let of = |book| in_language(book, places(book).into_iter().filter(|place| own(book, place)).collect());
    open.books().flat_map(of).collect()
}

/// Places in a book, at the paths that its texts have.
fn in_language(book: &Book, places: Vec<Location>) -> Vec<Location> {
    places.into_iter().map(|place| Location { path: book.languages.source(&place.path), span: place.span }).collect()
}

fn of_tag(book: &Book, slug: &str) -> Vec<Location> {
    let questions = book.tags.get(slug).map(|tag| tag.questions.as_slice()).unwrap_or_default();
    let places = questions.iter().map(|index| {
        let question = &book.questions[*index];
        let typed = question.typed_tags.iter().find(|tag| crate::text::slug::tag_slug(&tag.value) == slug);
        Location { path: question.path.clone(), span: typed.map_or(question.question_span, |tag| tag.span) }
    });
    let mut places: Vec<Location> = places.collect();
    places.sort_by(|a, b| a.path.cmp(&b.path));
    places
}

/// Links to a question, or to a heading of it, and questions that name it as related.
fn of_question(book: &Book, index: QuestionIndex, fragment: Option<&str>) -> Vec<Location> {
    let mut found = Vec::new();
    for (path, body) in book.bodies() {
        for link in &body.outline.links {
            let is_it = match resolve(book, path, link) {
                Ok(Target::Question(other, anchor)) => {
                    other == index && (fragment.is_none() || anchor.as_deref() == fragment)
                }
                Ok(Target::Fragment(anchor)) => {
                    book.questions[index].path == *path && fragment.is_some() && Some(anchor.as_str()) == fragment
                }
                _ => false,
            };
            if is_it {
                found.push(Location { path: path.clone(), span: link_place(body, link) });
            }
        }
    }
    if fragment.is_none() {
        for question in &book.questions {
            let ids = question.related_ids.iter().chain(&question.written.replaced_by);
            let named = ids.filter(|id| book.find(&id.value) == Some(index));
            found.extend(named.map(|id| Location { path: question.path.clone(), span: id.span }));
        }
    }
    found.sort_by(|a, b| (&a.path, a.span).cmp(&(&b.path, b.span)));
    found
}

/// The address in a link, or the whole link where its address is elsewhere.
fn link_place(body: &Body, link: &Link) -> Span {
    address_place(body, link.span, &link.target, link.is_wiki).unwrap_or(link.span)
}

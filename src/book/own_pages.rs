//! Plain pages and paths: what neither asks nor is a topic, and has an address all the same.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use super::unknown::unknown_question;
use super::{Book, Page, PageAliases, PageIndex, QuestionIndex, Stop};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::content_file::{ContentFile, PageKind};
use crate::parse::{Body, PageFile};
use crate::source::{SourcePath, Spanned};
use crate::text::names::address_fault;
use crate::text::near::nearest;
use crate::text::slug::{is_slug, slugify};

impl Book {
    /// The page with this id or former id.
    #[must_use]
    pub fn find_page(&self, id: &str) -> Option<PageIndex> {
        let former =
            || PageKind::ALL.into_iter().find_map(|kind| self.page_aliases.get(&(kind, id.to_owned())).copied());
        self.pages.iter().position(|page| page.id == id).or_else(former)
    }

    /// The page of a kind with this id.
    #[must_use]
    pub fn page(&self, kind: PageKind, id: &str) -> Option<PageIndex> {
        self.pages.iter().position(|page| page.kind == kind && page.id == id)
    }

    /// The pages of a kind, in their order.
    pub fn pages_of(&self, kind: PageKind) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |page| page.kind == kind)
    }
}

/// Fills the pages of a book whose questions are in order.
pub(super) fn place(book: &mut Book, files: &[Arc<PageFile>], diagnostics: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, &SourcePath> = BTreeMap::new();
    let mut kept: Vec<&PageFile> = Vec::new();
    for file in files {
        let Some(ContentFile::Page(_, id)) = ContentFile::of(&file.path) else { continue };
        let other = book.by_id.get(id).map(|index| &book.questions[*index].path).or_else(|| first.get(id).copied());
        match id_fault(file, id, other) {
            Some(finding) => diagnostics.push(finding),
            None => {
                first.insert(id, &file.path);
                kept.push(file);
            }
        }
    }
    kept.sort_by_key(|file| (file.kind, file.front_matter.order.unwrap_or(i64::MAX), file.path.clone()));
    let pages: Vec<Page> = kept.iter().map(|file| page(book, file, diagnostics)).collect();
    book.page_aliases = Arc::new(aliases(&pages, &kept, diagnostics));
    book.pages = Arc::new(pages);
}

/// Why a page cannot have its id.
fn id_fault(file: &PageFile, id: &str, other: Option<&SourcePath>) -> Option<Diagnostic> {
    let (noun, place) = (file.kind.noun(), file.front_matter.title.span);
    if !is_slug(id) {
        let message = format!("id `{id}` is not kebab-case: small letters, digits and single hyphens");
        let slug = slugify(id);
        let hint = if slug.is_empty() { "rename the file".to_owned() } else { format!("rename it to `{slug}.md`") };
        return Some(Diagnostic::new(Rule::InvalidId, &file.path, place, message).hint(hint));
    }
    if let Some(fault) = address_fault(id) {
        let message = format!("id `{id}` {fault}");
        return Some(Diagnostic::new(Rule::UnportableName, &file.path, place, message).hint("rename the file"));
    }
    let message = format!("id `{id}` is already used by `{}`", other?);
    let hint = format!("`[[{id}]]` has to lead to one of them: rename the {noun}");
    Some(Diagnostic::new(Rule::DuplicateId, &file.path, place, message).hint(hint))
}

fn page(book: &Book, file: &PageFile, diagnostics: &mut Vec<Diagnostic>) -> Page {
    let keys = &file.front_matter;
    let stops = if file.kind == PageKind::Path { stops(book, &file.body) } else { Vec::new() };
    let mut questions: Vec<QuestionIndex> = Vec::new();
    let mut add = |index: QuestionIndex| {
        if !questions.contains(&index) {
            questions.push(index);
        }
    };
    if let (false, Some(listed)) = (stops.is_empty(), keys.questions.first()) {
        let message = "the text places the path's questions, so `questions` has no say";
        let finding = Diagnostic::new(Rule::InvalidValue, &file.path, listed.span, message);
        diagnostics.push(finding.hint("remove `questions`, or the lines that are `[[id]]` alone"));
    }
    stops.iter().flat_map(|stop| &stop.questions).for_each(|index| add(*index));
    for name in keys.questions.iter().filter(|_| stops.is_empty()) {
        match book.find(&name.value) {
            Some(index) => add(index),
            None => diagnostics.push(unknown_question(book, &file.path, name, "question")),
        }
    }
    Page {
        kind: file.kind,
        id: file.path.stem().to_owned(),
        title: keys.title.value.clone(),
        description: keys.description.clone().unwrap_or_default(),
        body: file.body.clone(),
        path: file.path.clone(),
        updated: keys.updated.clone(),
        questions,
        stops,
        title_span: keys.title.span,
    }
}

/// The paragraphs of `body` whose lines are links to questions alone, in their order.
fn stops(book: &Book, body: &Body) -> Vec<Stop> {
    let question_at = |start: usize, line: &str| {
        let typed = line.strip_prefix("[[")?.strip_suffix("]]")?;
        // A link in code is none.
        let is_link = body.outline.links.iter().any(|link| link.is_wiki && link.span.start == start);
        book.find(typed).filter(|_| is_link)
    };
    let mut stops = Vec::new();
    let mut paragraph: Option<Stop> = Some(Stop { questions: Vec::new() });
    let mut start = body.start;
    for line in body.text.split_inclusive('\n').chain(["\n"]) {
        let shown = line.trim_end();
        if shown.is_empty() {
            stops.extend(paragraph.take().filter(|stop| !stop.questions.is_empty()));
            paragraph = Some(Stop { questions: Vec::new() });
        } else {
            paragraph = paragraph.zip(question_at(start, shown)).map(|(mut stop, question)| {
                stop.questions.push(question);
                stop
            });
        }
        start += line.len();
    }
    stops
}

fn aliases(pages: &[Page], files: &[&PageFile], diagnostics: &mut Vec<Diagnostic>) -> PageAliases {
    let mut aliases = PageAliases::new();
    for (index, (page, file)) in pages.iter().zip(files).enumerate() {
        for Spanned { value: alias, span } in &file.front_matter.aliases {
            let mut report = |rule: Rule, message: String| {
                diagnostics.push(Diagnostic::new(rule, &page.path, *span, message));
            };
            if !is_slug(alias) {
                report(Rule::InvalidId, format!("alias `{alias}` is not kebab-case"));
            } else if let Some(fault) = address_fault(alias) {
                report(Rule::UnportableName, format!("alias `{alias}` {fault}"));
            } else if let Some(other) = pages.iter().find(|other| other.kind == page.kind && other.id == *alias) {
                report(Rule::ClashingAlias, format!("alias `{alias}` is the id of `{}`", other.path));
            } else {
                match aliases.entry((page.kind, alias.clone())) {
                    Entry::Vacant(place) => drop(place.insert(index)),
                    Entry::Occupied(other) => {
                        let path = &pages[*other.get()].path;
                        report(Rule::ClashingAlias, format!("alias `{alias}` is already used by `{path}`"));
                    }
                }
            }
        }
    }
    aliases
}

/// A finding about a name in book.toml or a text that no page has.
pub(super) fn unknown(book: &Book, kind: Option<PageKind>, id: &str) -> (String, Option<String>) {
    let ids =
        || book.pages.iter().filter(|page| kind.is_none_or(|kind| page.kind == kind)).map(|page| page.id.as_str());
    let noun = kind.map_or("page", PageKind::noun);
    let hint = nearest(id, ids()).map(|near| format!("did you mean `{near}`?"));
    (format!("{noun} `{id}` does not exist"), hint)
}

//! Files as written into a [`Book`]: ids made unique, names resolved, everything put in order.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::{Assets, Book, Question, QuestionIndex, Topic, duplicates, links, raw_html, tags};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::markdown::plain_text;
use crate::parse::{Body, IndexFile, QuestionFile};
use crate::source::{SourceFile, SourcePath, Span, Spanned};
use crate::text::names::address_fault;
use crate::text::near::NameIndex;
use crate::text::slug::{is_slug, slugify};

/// Everything that was read of a book, before it is compared with each other.
pub struct Parts {
    /// What book.toml says.
    pub config: Config,
    /// `_index.md` files, the home page's among them.
    pub indexes: Vec<IndexFile>,
    /// Question files.
    pub questions: Vec<QuestionFile>,
    /// Site paths of static files and of the files beside the questions.
    pub assets: Assets,
}

/// Puts a book together. A question whose id is taken, or whose topic's folder cannot be an address, is left out and
/// reported; the rest is there even when there are errors, so that `check` finds everything in one run.
#[must_use]
pub fn assemble(parts: Parts) -> (Book, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut home = Body::default();
    let mut topic_indexes: BTreeMap<String, IndexFile> = BTreeMap::new();
    for index in parts.indexes {
        match topic_slug(&index.path) {
            Some(slug) => drop(topic_indexes.insert(slug.to_owned(), index)),
            None => home = index.body,
        }
    }
    let files = unique_files(parts.questions, &mut diagnostics);
    let topics = topics(&files, topic_indexes, &mut diagnostics);
    let mut book = Book {
        config: parts.config,
        home,
        home_path: SourcePath::new("content/_index.md"),
        topics,
        questions: Vec::new(),
        by_id: BTreeMap::new(),
        names: NameIndex::default(),
        aliases: BTreeMap::new(),
        tags: BTreeMap::new(),
        assets: parts.assets,
    };
    let related = place_questions(&mut book, files, &mut diagnostics);
    book.names = NameIndex::new(book.by_id.keys().map(String::as_str));
    collect_aliases(&mut book, &mut diagnostics);
    resolve_related(&mut book, &related, &mut diagnostics);
    collect_tags(&mut book);
    links::check(&book, &mut diagnostics);
    report_short_answers(&book, &mut diagnostics);
    report_equal_labels(&book, &mut diagnostics);
    duplicates::check(&book, &mut diagnostics);
    raw_html::check(&book, &mut diagnostics);
    (book, diagnostics)
}

/// The folder of a content file: `None` for those directly in `content/`.
fn topic_slug(path: &SourcePath) -> Option<&str> {
    path.parent().strip_prefix("content/")
}

/// Question files whose id and topic can be addresses and whose id nobody has before them.
fn unique_files(files: Vec<QuestionFile>, diagnostics: &mut Vec<Diagnostic>) -> Vec<QuestionFile> {
    let mut first: BTreeMap<String, SourcePath> = BTreeMap::new();
    let mut kept = Vec::with_capacity(files.len());
    for file in files {
        let id = file.path.stem().to_owned();
        let place = file.front_matter.question.span;
        if !is_slug(&id) {
            let message = format!("id `{id}` is not kebab-case: small letters, digits and single hyphens");
            let hint = rename_hint(&slugify(&id));
            diagnostics.push(Diagnostic::new(Rule::InvalidId, &file.path, place, message).hint(hint));
            continue;
        }
        if let Some(fault) = address_fault(&id) {
            let message = format!("id `{id}` {fault}");
            diagnostics.push(Diagnostic::new(Rule::UnportableName, &file.path, place, message).hint("rename the file"));
            continue;
        }
        if let Some(other) = first.get(&id) {
            let message = format!("id `{id}` is already used by `{other}`");
            diagnostics.push(
                Diagnostic::new(Rule::DuplicateId, &file.path, place, message)
                    .hint("an id is unique in the whole book: rename one of the two files"),
            );
            continue;
        }
        first.insert(id, file.path.clone());
        kept.push(file);
    }
    kept
}

fn rename_hint(slug: &str) -> String {
    if slug.is_empty() { "rename the file".to_owned() } else { format!("rename it to `{slug}.md`") }
}

/// Topics in reading order, those without `_index.md` included.
fn topics(
    files: &[QuestionFile],
    mut indexes: BTreeMap<String, IndexFile>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Topic> {
    let mut slugs: BTreeMap<String, &SourcePath> = BTreeMap::new();
    for file in files {
        if let Some(slug) = topic_slug(&file.path) {
            slugs.entry(slug.to_owned()).or_insert(&file.path);
        }
    }
    let mut ordered: Vec<((i64, String), Topic)> = Vec::new();
    let every: BTreeSet<String> = slugs.keys().chain(indexes.keys()).cloned().collect();
    for slug in every {
        let path = SourcePath::new(format!("content/{slug}/_index.md"));
        let reported_at = slugs.get(&slug).map_or(&path, |path| *path);
        if !is_slug(&slug) {
            let message = format!("topic `{slug}` is not kebab-case: small letters, digits and single hyphens");
            diagnostics.push(
                Diagnostic::new(Rule::InvalidId, reported_at, Span::at(0), message)
                    .hint(format!("rename the folder `content/{slug}`")),
            );
        }
        if let Some(fault) = address_fault(&slug) {
            let message = format!("topic `{slug}` {fault}");
            let finding = Diagnostic::new(Rule::UnportableName, reported_at, Span::at(0), message);
            diagnostics.push(finding.hint(format!("rename the folder `content/{slug}`")));
        }
        let index = indexes.remove(&slug);
        if index.is_none() {
            diagnostics.push(
                Diagnostic::new(
                    Rule::MissingTopicIndex,
                    reported_at,
                    Span::at(0),
                    format!("topic `{slug}` has no `_index.md`"),
                )
                .hint(format!("add `{path}` with a title and a description")),
            );
        }
        let (front_matter, introduction) =
            index.map_or_else(Default::default, |index| (index.front_matter, index.body));
        let title = front_matter.title.map_or_else(|| title_from_slug(&slug), |title| title.value);
        let order = front_matter.order.unwrap_or(i64::MAX);
        let description = front_matter.description.unwrap_or_default();
        let topic = Topic { slug: slug.clone(), title, description, introduction, path, questions: Vec::new() };
        ordered.push(((order, slug), topic));
    }
    ordered.sort_by(|(a, _), (b, _)| a.cmp(b));
    ordered.into_iter().map(|(_, topic)| topic).collect()
}

/// `go-runtime` as `Go runtime`, for a topic that nobody named.
fn title_from_slug(slug: &str) -> String {
    let text = slug.replace('-', " ");
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// Fills questions and topics; returns the related ids as written, by question.
fn place_questions(
    book: &mut Book,
    files: Vec<QuestionFile>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Vec<Spanned<String>>> {
    let topic_of: BTreeMap<String, usize> =
        book.topics.iter().enumerate().map(|(index, topic)| (topic.slug.clone(), index)).collect();
    let mut files: Vec<(usize, QuestionFile)> =
        files.into_iter().filter_map(|file| Some((*topic_of.get(topic_slug(&file.path)?)?, file))).collect();
    files.sort_by_cached_key(|(topic, file)| {
        let keys = &file.front_matter;
        let importance = std::cmp::Reverse(keys.importance);
        (*topic, keys.order.unwrap_or(i64::MAX), keys.level, importance, file.path.stem().to_owned())
    });
    let mut related = Vec::with_capacity(files.len());
    for (index, (topic, file)) in files.into_iter().enumerate() {
        let keys = file.front_matter;
        let id = file.path.stem().to_owned();
        book.by_id.insert(id.clone(), index);
        book.topics[topic].questions.push(index);
        related.push(keys.related);
        let markdown = keys.question.value.split_whitespace().collect::<Vec<_>>().join(" ");
        let tags = tags::of_question(&file.path, keys.tags, &mut book.tags, diagnostics);
        book.questions.push(Question {
            id,
            path: file.path,
            topic,
            title: plain_text(&markdown),
            markdown,
            level: keys.level,
            importance: keys.importance,
            tags,
            question_span: keys.question.span,
            aliases: keys.aliases,
            related: Vec::new(),
            label: keys.label,
            asked: values(keys.asked),
            points: values(keys.points),
            keywords: values(keys.keywords),
            updated: keys.updated,
            body: file.body,
        });
    }
    related
}

fn values(spanned: Vec<Spanned<String>>) -> Vec<String> {
    spanned.into_iter().map(|spanned| spanned.value).collect()
}

fn collect_aliases(book: &mut Book, diagnostics: &mut Vec<Diagnostic>) {
    for (index, question) in book.questions.iter().enumerate() {
        for Spanned { value: alias, span } in &question.aliases {
            let fault = if !is_slug(alias) {
                Some((Rule::InvalidId, format!("alias `{alias}` is not kebab-case")))
            } else if let Some(fault) = address_fault(alias) {
                Some((Rule::UnportableName, format!("alias `{alias}` {fault}")))
            } else if let Some(&other) = book.by_id.get(alias) {
                let path = &book.questions[other].path;
                Some((Rule::ClashingAlias, format!("alias `{alias}` is the id of `{path}`")))
            } else if let Some(&other) = book.aliases.get(alias) {
                let path = &book.questions[other].path;
                Some((Rule::ClashingAlias, format!("alias `{alias}` is already used by `{path}`")))
            } else {
                None
            };
            match fault {
                Some((rule, message)) => diagnostics.push(Diagnostic::new(rule, &question.path, *span, message)),
                None => drop(book.aliases.insert(alias.clone(), index)),
            }
        }
    }
}

fn resolve_related(book: &mut Book, related: &[Vec<Spanned<String>>], diagnostics: &mut Vec<Diagnostic>) {
    for (index, names) in related.iter().enumerate() {
        let mut found: Vec<QuestionIndex> = Vec::new();
        for name in names {
            let path = &book.questions[index].path;
            match book.find(&name.value) {
                Some(other) if other == index => {
                    let message = format!("`{}` is this question itself", name.value);
                    diagnostics.push(Diagnostic::new(Rule::RelatedToItself, path, name.span, message));
                }
                Some(other) if found.contains(&other) => {}
                Some(other) => found.push(other),
                None => {
                    let message = format!("related question `{}` does not exist", name.value);
                    let mut finding = Diagnostic::new(Rule::UnknownQuestion, path, name.span, message);
                    if let Some(near) = book.names.suggest(&name.value) {
                        finding = finding.hint(near.hint());
                        if near.is_only {
                            finding = finding.fix(name.span, format!("\"{}\"", near.name));
                        }
                    }
                    diagnostics.push(finding);
                }
            }
        }
        book.questions[index].related = found;
    }
}

fn collect_tags(book: &mut Book) {
    for (index, question) in book.questions.iter().enumerate() {
        for tag in &question.tags {
            if let Some(tag) = book.tags.get_mut(tag) {
                tag.questions.push(index);
            }
        }
    }
}

/// Longest short answer that a flashcard and a list can show, in words.
const MAX_SHORT_ANSWER_WORDS: usize = 120;

fn report_short_answers(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    for question in &book.questions {
        let outline = &question.body.outline;
        if !question.is_answered() {
            let message = format!("`{}` has no answer yet", question.id);
            let place = question.question_span;
            diagnostics.push(Diagnostic::new(Rule::UnansweredQuestion, &question.path, place, message));
        } else if outline.short_answer.is_none() {
            let message = format!("the answer starts with {}, not with a paragraph", outline.first_block.name());
            diagnostics.push(
                Diagnostic::new(Rule::NoShortAnswer, &question.path, first_text(question), message)
                    .hint("say the short answer first: it is shown in lists, results and flashcards"),
            );
        } else {
            let words = question.short_answer().split_whitespace().count();
            if words > MAX_SHORT_ANSWER_WORDS {
                let message =
                    format!("the short answer has {words} words; a card has room for {MAX_SHORT_ANSWER_WORDS}");
                diagnostics.push(
                    Diagnostic::new(Rule::LongShortAnswer, &question.path, first_text(question), message)
                        .hint("end the paragraph after what you would say first, and go on in a second one"),
                );
            }
        }
    }
}

/// Labels name the questions of one list, so those of a topic differ.
fn report_equal_labels(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    for topic in &book.topics {
        let mut first: BTreeMap<String, &SourcePath> = BTreeMap::new();
        for question in topic.questions.iter().map(|index| &book.questions[*index]) {
            let Some(label) = &question.label else { continue };
            match first.entry(label.value.to_lowercase()) {
                Entry::Vacant(place) => drop(place.insert(&question.path)),
                Entry::Occupied(other) => {
                    let message = format!("label `{}` is already used by `{}`", label.value, other.get());
                    let finding = Diagnostic::new(Rule::DuplicateLabel, &question.path, label.span, message);
                    diagnostics.push(finding.hint("say in the label what tells the two questions apart"));
                }
            }
        }
    }
}

/// Where the body's first visible character is.
fn first_text(question: &Question) -> Span {
    let blank = question.body.text.len() - question.body.text.trim_start().len();
    Span::at(question.body.start + blank)
}

/// Reads Markdown files into the parts of a book, in parallel; their findings come back beside them.
#[must_use]
pub fn parse_files(files: &[SourceFile]) -> (Vec<IndexFile>, Vec<QuestionFile>, Vec<Diagnostic>) {
    use rayon::prelude::*;

    enum Parsed {
        Index(IndexFile),
        Question(Option<QuestionFile>),
    }
    let parsed: Vec<(Parsed, Vec<Diagnostic>)> = files
        .par_iter()
        .map(|file| {
            if file.path.file_name() == "_index.md" {
                let (index, diagnostics) = crate::parse::index(file);
                (Parsed::Index(index), diagnostics)
            } else {
                let (question, diagnostics) = crate::parse::question(file);
                (Parsed::Question(question), diagnostics)
            }
        })
        .collect();
    let (mut indexes, mut questions, mut diagnostics) = (Vec::new(), Vec::new(), Vec::new());
    for (parsed, mut found) in parsed {
        diagnostics.append(&mut found);
        match parsed {
            Parsed::Index(index) => indexes.push(index),
            Parsed::Question(question) => questions.extend(question),
        }
    }
    (indexes, questions, diagnostics)
}

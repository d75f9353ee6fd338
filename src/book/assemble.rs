//! Files as written into a [`Book`]: ids made unique, names resolved, everything put in order.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::memory::Files;
use super::written::Written;
use super::{Assets, Book, Question, QuestionIndex, Tag, Topic, TopicIndex, duplicates, links, raw_html};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::parse::{Body, IndexFile};
use crate::source::{SourcePath, Span, Spanned};
use crate::text::slug::{is_slug, slugify};

/// Everything that was read of a book, before it is compared with each other.
pub struct Parts {
    /// What book.toml says.
    pub config: Config,
    /// Its Markdown files.
    pub files: Files,
    /// Site paths of static files and of the files beside the questions.
    pub assets: Assets,
}

/// Puts a book together. A question whose id is taken, or whose topic's folder cannot be an address, is left out and
/// reported; the rest is there even when there are errors, so that `check` finds everything in one run.
#[must_use]
pub fn assemble(parts: Parts) -> (Book, Vec<Diagnostic>) {
    let Files { indexes, questions, mut diagnostics } = parts.files;
    let mut home = Body::default();
    let mut topic_indexes: BTreeMap<String, Arc<IndexFile>> = BTreeMap::new();
    for index in indexes {
        match topic_slug(&index.path) {
            Some(slug) => drop(topic_indexes.insert(slug.to_owned(), index)),
            None => home = index.body.clone(),
        }
    }
    let files = unique_files(&questions, &mut diagnostics);
    let topics = topics(&files, topic_indexes, &mut diagnostics);
    let mut book = Book {
        config: parts.config,
        home,
        home_path: SourcePath::new("content/_index.md"),
        topics,
        questions: Vec::new(),
        by_id: FxHashMap::default(),
        names: OnceLock::new(),
        aliases: BTreeMap::new(),
        tags: BTreeMap::new(),
        assets: parts.assets,
        used_assets: BTreeSet::new(),
    };
    place_questions(&mut book, files);
    collect_aliases(&mut book, &mut diagnostics);
    resolve_related(&mut book, &mut diagnostics);
    book.used_assets = links::check(&book, &mut diagnostics);
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
fn unique_files(files: &[Arc<Written>], diagnostics: &mut Vec<Diagnostic>) -> Vec<Arc<Written>> {
    let mut first: HashMap<&str, &Written> = HashMap::with_capacity(files.len());
    let mut kept = Vec::with_capacity(files.len());
    for file in files {
        let (id, place) = (file.id.as_str(), file.question_span);
        if !is_slug(id) {
            let message = format!("id `{id}` is not kebab-case: small letters, digits and single hyphens");
            let hint = rename_hint(&slugify(id));
            diagnostics.push(Diagnostic::new(Rule::InvalidId, &file.path, place, message).hint(hint));
            continue;
        }
        match first.entry(id) {
            Entry::Occupied(other) => {
                let message = format!("id `{id}` is already used by `{}`", other.get().path);
                diagnostics.push(
                    Diagnostic::new(Rule::DuplicateId, &file.path, place, message)
                        .hint("an id is unique in the whole book: rename one of the two files"),
                );
            }
            Entry::Vacant(place) => {
                place.insert(file);
                kept.push(Arc::clone(file));
            }
        }
    }
    kept
}

fn rename_hint(slug: &str) -> String {
    if slug.is_empty() { "rename the file".to_owned() } else { format!("rename it to `{slug}.md`") }
}

/// Topics in reading order, those without `_index.md` included.
fn topics(
    files: &[Arc<Written>],
    mut indexes: BTreeMap<String, Arc<IndexFile>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Topic> {
    let mut slugs: BTreeMap<&str, &SourcePath> = BTreeMap::new();
    for file in files {
        if let Some(slug) = topic_slug(&file.path) {
            slugs.entry(slug).or_insert(&file.path);
        }
    }
    let mut ordered: Vec<((i64, String), Topic)> = Vec::new();
    let folders = slugs.keys().map(|slug| (*slug).to_owned());
    let every: BTreeSet<String> = folders.chain(indexes.keys().cloned()).collect();
    for slug in every {
        let path = SourcePath::new(format!("content/{slug}/_index.md"));
        let reported_at = slugs.get(slug.as_str()).map_or(&path, |path| *path);
        if !is_slug(&slug) {
            let message = format!("topic `{slug}` is not kebab-case: small letters, digits and single hyphens");
            diagnostics.push(
                Diagnostic::new(Rule::InvalidId, reported_at, Span::at(0), message)
                    .hint(format!("rename the folder `content/{slug}`")),
            );
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
            index.map_or_else(Default::default, |index| (index.front_matter.clone(), index.body.clone()));
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

/// Fills questions, topics and tags.
fn place_questions(book: &mut Book, files: Vec<Arc<Written>>) {
    let topic_of: BTreeMap<&str, TopicIndex> =
        book.topics.iter().enumerate().map(|(index, topic)| (topic.slug.as_str(), index)).collect();
    let mut files: Vec<(TopicIndex, Arc<Written>)> =
        files.into_iter().filter_map(|file| Some((*topic_of.get(topic_slug(&file.path)?)?, file))).collect();
    files.sort_by(|(topic, file), (other_topic, other)| {
        let key = |topic: TopicIndex, file: &Written| {
            (topic, file.order.unwrap_or(i64::MAX), file.level, Reverse(file.importance))
        };
        key(*topic, file).cmp(&key(*other_topic, other)).then_with(|| file.id.cmp(&other.id))
    });
    for (index, (topic, written)) in files.into_iter().enumerate() {
        book.by_id.insert(written.id.clone(), index);
        book.topics[topic].questions.push(index);
        for (slug, name) in written.tags.iter().zip(&written.tag_names) {
            let tag = || Tag { name: name.clone(), questions: Vec::new() };
            match book.tags.get_mut(slug) {
                Some(tag) => tag.questions.push(index),
                None => book.tags.entry(slug.clone()).or_insert_with(tag).questions.push(index),
            }
        }
        book.questions.push(Question { written, topic, related: Vec::new() });
    }
}

fn collect_aliases(book: &mut Book, diagnostics: &mut Vec<Diagnostic>) {
    for (index, question) in book.questions.iter().enumerate() {
        for Spanned { value: alias, span } in &question.aliases {
            let fault = if !is_slug(alias) {
                Some((Rule::InvalidId, format!("alias `{alias}` is not kebab-case")))
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

fn resolve_related(book: &mut Book, diagnostics: &mut Vec<Diagnostic>) {
    for index in 0..book.questions.len() {
        let mut found: Vec<QuestionIndex> = Vec::new();
        for name in &book.questions[index].related_ids {
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
                    if let Some(near) = book.names().suggest(&name.value) {
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

/// Labels name the questions of one list, so those of a topic differ.
fn report_equal_labels(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    for topic in &book.topics {
        let mut first: HashMap<String, &SourcePath> = HashMap::new();
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

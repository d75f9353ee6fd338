//! The order of a book and its names: all of it that does not follow from the texts of answers.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::languages::Languages;
use super::memory::Files;
use super::unknown::unknown_question;
use super::written::Written;
use super::{Assets, Book, Question, QuestionIndex, Tag, Topic, TopicIndex, duplicates, own_pages, tags};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::status::{Drafts, Status};
use crate::parse::{IndexFile, PageFile};
use crate::source::{SourcePath, Span, Spanned};
use crate::text::capitalized;
use crate::text::names::address_fault;
use crate::text::slug::{is_slug, slugify};

/// Ids made unique, names resolved, everything put in order.
pub(super) struct Skeleton {
    indexes: Vec<Arc<IndexFile>>,
    files: Vec<Arc<Written>>,
    pages: Vec<Arc<PageFile>>,
    /// The book without its settings and files that are copied.
    pub(super) book: Book,
    /// Faults of ids, names and titles.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Skeleton {
    pub(super) fn new(files: Files, drafts: Drafts) -> Self {
        let Files { indexes, questions, pages, .. } = files;
        let mut diagnostics = Vec::new();
        let mut unique = unique_files(&questions, &mut diagnostics);
        let mut left_out = BTreeSet::new();
        if drafts == Drafts::LeftOut {
            // Their ids are taken all the same.
            let is_draft = |file: &mut Arc<Written>| file.status == Status::Draft;
            left_out.extend(unique.extract_if(.., is_draft).map(|file| file.id.clone()));
        }
        let home = indexes.iter().find(|index| topic_slug(&index.path).is_none());
        let mut book = Book {
            config: Config::default(),
            home: home.map(|home| home.body.clone()).unwrap_or_default(),
            home_path: SourcePath::new("content/_index.md"),
            topics: topics(&unique, &indexes, &mut diagnostics),
            questions: Vec::new(),
            listed_count: 0,
            drafts: Arc::new(left_out),
            by_id: Arc::default(),
            names: Arc::new(OnceLock::new()),
            aliases: Arc::default(),
            pages: Arc::default(),
            page_aliases: Arc::default(),
            topic_aliases: Arc::default(),
            tag_aliases: BTreeMap::new(),
            tags: Arc::default(),
            assets: Assets::default(),
            used_assets: BTreeSet::new(),
            languages: Languages::default(),
        };
        place_questions(&mut book, unique);
        tags::check(&book, &mut diagnostics);
        collect_aliases(&mut book, &mut diagnostics);
        collect_topic_aliases(&mut book, &mut diagnostics);
        resolve_related(&mut book, &mut diagnostics);
        report_equal_labels(&book, &mut diagnostics);
        duplicates::check(&book, &mut diagnostics);
        own_pages::place(&mut book, &pages, &mut diagnostics);
        Self { indexes, files: questions, pages, book, diagnostics }
    }

    /// The skeleton of the same files with other answers; `None` when anything else differs.
    pub(super) fn with(mut self, files: &Files) -> Option<Self> {
        if self.files.len() != files.questions.len()
            || !are_same(&self.indexes, &files.indexes)
            || !are_same(&self.pages, &files.pages)
        {
            return None;
        }
        let files = &files.questions;
        for (known, file) in self.files.iter_mut().zip(files).filter(|(known, file)| !Arc::ptr_eq(known, file)) {
            if known.heading_key() != file.heading_key() {
                return None;
            }
            // A file whose id another one has is not in the book.
            let place = self.book.by_id.get(&file.id).map(|index| &mut self.book.questions[*index]);
            if let Some(question) = place.filter(|question| question.path == file.path) {
                question.written = Arc::clone(file);
                question.updated.clone_from(&file.updated);
            }
            *known = Arc::clone(file);
        }
        Some(self)
    }
}

fn are_same<T>(known: &[Arc<T>], files: &[Arc<T>]) -> bool {
    known.len() == files.len() && known.iter().zip(files).all(|(a, b)| Arc::ptr_eq(a, b))
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
        if let Some(fault) = address_fault(id) {
            let message = format!("id `{id}` {fault}");
            diagnostics.push(Diagnostic::new(Rule::UnportableName, &file.path, place, message).hint("rename the file"));
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
fn topics(files: &[Arc<Written>], indexes: &[Arc<IndexFile>], diagnostics: &mut Vec<Diagnostic>) -> Vec<Topic> {
    let indexes: BTreeMap<&str, &IndexFile> =
        indexes.iter().filter_map(|index| Some((topic_slug(&index.path)?, &**index))).collect();
    let mut slugs: BTreeMap<&str, &SourcePath> = BTreeMap::new();
    for file in files {
        if let Some(slug) = topic_slug(&file.path) {
            slugs.entry(slug).or_insert(&file.path);
        }
    }
    let mut ordered: Vec<((i64, String), Topic)> = Vec::new();
    let every: BTreeSet<&str> = slugs.keys().chain(indexes.keys()).copied().collect();
    for slug in every {
        let path = SourcePath::new(format!("content/{slug}/_index.md"));
        let reported_at = slugs.get(slug).map_or(&path, |path| *path);
        if !is_slug(slug) {
            let message = format!("topic `{slug}` is not kebab-case: small letters, digits and single hyphens");
            diagnostics.push(
                Diagnostic::new(Rule::InvalidId, reported_at, Span::at(0), message)
                    .hint(format!("rename the folder `content/{slug}`")),
            );
        }
        if let Some(fault) = address_fault(slug) {
            let message = format!("topic `{slug}` {fault}");
            let finding = Diagnostic::new(Rule::UnportableName, reported_at, Span::at(0), message);
            diagnostics.push(finding.hint(format!("rename the folder `content/{slug}`")));
        }
        let index = indexes.get(slug);
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
        let title = front_matter.title.map_or_else(|| title_from_slug(slug), |title| title.value);
        let order = front_matter.order.unwrap_or(i64::MAX);
        let description = front_matter.description.unwrap_or_default();
        let aliases = front_matter.aliases;
        let topic =
            Topic { slug: slug.to_owned(), title, description, introduction, path, questions: Vec::new(), aliases };
        ordered.push(((order, slug.to_owned()), topic));
    }
    ordered.sort_by(|(a, _), (b, _)| a.cmp(b));
    ordered.into_iter().map(|(_, topic)| topic).collect()
}

/// `go-runtime` as `Go runtime`, for a topic that nobody named.
fn title_from_slug(slug: &str) -> String {
    capitalized(&slug.replace('-', " "))
}

/// Fills questions, topics and tags.
fn place_questions(book: &mut Book, files: Vec<Arc<Written>>) {
    let topic_of: BTreeMap<&str, TopicIndex> =
        book.topics.iter().enumerate().map(|(index, topic)| (topic.slug.as_str(), index)).collect();
    let mut files: Vec<(TopicIndex, Arc<Written>)> =
        files.into_iter().filter_map(|file| Some((*topic_of.get(topic_slug(&file.path)?)?, file))).collect();
    files.sort_by(|(topic, file), (other_topic, other)| {
        let key = |topic: TopicIndex, file: &Written| {
            (!file.status.is_listed(), topic, file.order.unwrap_or(i64::MAX), file.level, Reverse(file.importance))
        };
        key(*topic, file).cmp(&key(*other_topic, other)).then_with(|| file.id.cmp(&other.id))
    });
    let mut by_id = FxHashMap::with_capacity_and_hasher(files.len(), rustc_hash::FxBuildHasher);
    let mut tags: BTreeMap<String, Tag> = BTreeMap::new();
    for (index, (topic, written)) in files.into_iter().enumerate() {
        by_id.insert(written.id.clone(), index);
        if !written.status.is_listed() {
            book.questions.push(Question::new(written, topic));
            continue;
        }
        book.listed_count += 1;
        book.topics[topic].questions.push(index);
        for (slug, name) in written.tags.iter().zip(&written.tag_names) {
            let tag = || Tag { name: name.clone(), description: String::new(), questions: Vec::new() };
            match tags.get_mut(slug) {
                Some(tag) => tag.questions.push(index),
                None => tags.entry(slug.clone()).or_insert_with(tag).questions.push(index),
            }
        }
        book.questions.push(Question::new(written, topic));
    }
    (book.by_id, book.tags) = (Arc::new(by_id), Arc::new(tags));
}

fn collect_aliases(book: &mut Book, diagnostics: &mut Vec<Diagnostic>) {
    let mut aliases: BTreeMap<String, QuestionIndex> = BTreeMap::new();
    for (index, question) in book.questions.iter().enumerate() {
        for Spanned { value: alias, span } in &question.aliases {
            let fault = if !is_slug(alias) {
                Some((Rule::InvalidId, format!("alias `{alias}` is not kebab-case")))
            } else if let Some(fault) = address_fault(alias) {
                Some((Rule::UnportableName, format!("alias `{alias}` {fault}")))
            } else if let Some(&other) = book.by_id.get(alias) {
                let path = &book.questions[other].path;
                Some((Rule::ClashingAlias, format!("alias `{alias}` is the id of `{path}`")))
            } else if let Some(&other) = aliases.get(alias) {
                let path = &book.questions[other].path;
                Some((Rule::ClashingAlias, format!("alias `{alias}` is already used by `{path}`")))
            } else {
                None
            };
            match fault {
                Some((rule, message)) => diagnostics.push(Diagnostic::new(rule, &question.path, *span, message)),
                None => drop(aliases.insert(alias.clone(), index)),
            }
        }
    }
    book.aliases = Arc::new(aliases);
}

fn collect_topic_aliases(book: &mut Book, diagnostics: &mut Vec<Diagnostic>) {
    let mut aliases: BTreeMap<String, TopicIndex> = BTreeMap::new();
    for (index, topic) in book.topics.iter().enumerate() {
        for Spanned { value: alias, span } in &topic.aliases {
            let fault = if !is_slug(alias) {
                Some((Rule::InvalidId, format!("alias `{alias}` is not kebab-case")))
            } else if let Some(fault) = address_fault(alias) {
                Some((Rule::UnportableName, format!("alias `{alias}` {fault}")))
            } else if book.topic(alias).is_some() {
                Some((Rule::ClashingAlias, format!("alias `{alias}` is the folder of a topic")))
            } else if let Some(&other) = aliases.get(alias) {
                let path = &book.topics[other].path;
                Some((Rule::ClashingAlias, format!("alias `{alias}` is already used by `{path}`")))
            } else {
                None
            };
            match fault {
                Some((rule, message)) => diagnostics.push(Diagnostic::new(rule, &topic.path, *span, message)),
                None => drop(aliases.insert(alias.clone(), index)),
            }
        }
    }
    book.topic_aliases = Arc::new(aliases);
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
                None => diagnostics.push(unknown_question(book, path, name, "related question")),
            }
        }
        let replaced_by = book.questions[index].written.replaced_by.as_ref().and_then(|name| {
            let path = &book.questions[index].path;
            match book.find(&name.value) {
                Some(other) if other == index => {
                    let message = format!("`{}` is this question itself", name.value);
                    diagnostics.push(Diagnostic::new(Rule::RelatedToItself, path, name.span, message));
                    None
                }
                Some(other) => Some(other),
                None => {
                    diagnostics.push(unknown_question(book, path, name, "question"));
                    None
                }
            }
        });
        book.questions[index].replaced_by = replaced_by;
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

//! Ids, topics and places in the book for the questions of an import, and which of them the book has already.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use regex::Regex;

use super::contents::key;
use super::item::{Item, Reading};
use super::options::{File, FileKind, Options, Status};
use super::record::Record;
use super::{markup, words};
use crate::book::written::Written;
use crate::parse::markdown;
use crate::route::reserved_folders;
use crate::text::slug::{id_from_question, is_slug, shortened, slugify};
use crate::text::tally;
use crate::text::toml::quoted;

/// Where a question goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Its id.
    pub(super) id: String,
    /// The slug of its topic.
    pub(super) topic: String,
    /// Its place in the topic.
    pub(super) order: i64,
    /// What the book has of it.
    pub(super) status: Status,
}

/// Places for all questions of an import.
#[derive(Clone, Debug, Default)]
pub(super) struct Assigned {
    /// For each reading, for each of its items.
    pub(super) places: Vec<Vec<Place>>,
    /// Files of topics that have to be made.
    pub(super) topics: Vec<File>,
    /// Ids of questions that came from these sources once and are there no more.
    pub(super) gone: Vec<String>,
}

/// Gives every question an id and a topic. Questions that the book has keep the id they have there.
pub(super) fn assign(readings: &[Reading], options: &Options) -> Assigned {
    let mut existing = Existing::new(readings, options);
    let mut taken: BTreeSet<String> = options.questions.iter().map(|question| question.id.clone()).collect();
    taken.extend(options.reserved_ids.iter().cloned());
    let mut counters: BTreeMap<String, usize> = BTreeMap::new();
    let mut orders: BTreeMap<String, i64> = BTreeMap::new();
    for question in &options.questions {
        let highest = orders.entry(topic_of(question).to_owned()).or_insert(0);
        *highest = (*highest).max(question.order.unwrap_or(0));
    }
    let mut assigned = Assigned::default();
    let mut merged: HashMap<(String, String), Place> = HashMap::new();
    for reading in readings {
        let mut places = Vec::with_capacity(reading.items.len());
        for item in &reading.items {
            let name = item.topic.as_deref().unwrap_or("Questions");
            let (topic, title) = match &options.topic {
                Some((slug, title)) => (slug.clone(), title.as_str()),
                None => (topic_slug(name), name),
            };
            let twin = || (words::normalized(&item.question), words_of(&item.body));
            let twin = options.overrides.merge.then(twin);
            if let Some(first) = twin.as_ref().and_then(|twin| merged.get(twin)) {
                places.push(Place { status: Status::Merged, ..first.clone() });
                continue;
            }
            let place = match existing.take(item, &reading.path, &topic) {
                Some((question, status)) => Place {
                    id: question.id.clone(),
                    topic: topic_of(question).to_owned(),
                    order: question.order.unwrap_or(0),
                    status,
                },
                None => {
                    let id = free_id(item, &mut taken, &mut counters);
                    if !options.topics.contains(&topic) && !orders.contains_key(&topic) {
                        let count = i64::try_from(assigned.topics.len() + 1).unwrap_or(i64::MAX);
                        let order = options.last_topic_order.saturating_add(count);
                        let text = format!("+++\ntitle = {}\norder = {order}\n+++\n", quoted(title));
                        let path = format!("content/{topic}/_index.md");
                        assigned.topics.push(File { kind: FileKind::Topic, path, bytes: text.into_bytes().into() });
                    }
                    let order = orders.entry(topic.clone()).or_insert(0);
                    *order += 1;
                    Place { id, order: *order, topic, status: Status::New }
                }
            };
            merged.extend(twin.map(|twin| (twin, place.clone())));
            places.push(place);
        }
        assigned.places.push(places);
    }
    assigned.gone = existing.gone(readings);
    assigned
}

/// The slug of the topic that a question of the book is in.
fn topic_of(question: &Written) -> &str {
    question.path.parent().trim_start_matches("content/")
}

/// The folder of a topic with this name: kebab-case, of bearable length, and none that the site needs for itself.
#[must_use]
pub fn topic_slug(name: &str) -> String {
    let mut slug = shortened(&slugify(name));
    if slug.is_empty() {
        return "questions".to_owned();
    }
    if reserved_folders().contains(slug.as_str()) {
        slug.push_str("-questions");
    }
    slug
}

/// An id that is free: the one that the source states, the question's words, these with its number in the source, then counted on
/// from 2.
fn free_id(item: &Item, taken: &mut BTreeSet<String>, counters: &mut BTreeMap<String, usize>) -> String {
    let mut base = id_from_question(&markdown::plain_text(&item.question));
    if base.is_empty() {
        "question".clone_into(&mut base);
    }
    // Numbers that were tried for the same words need no second try.
    let count = counters.entry(base.clone()).or_insert(1);
    let counted = (*count + 1..).inspect(|next| *count = *next).map(|number| format!("{base}-{number}"));
    let numbered = item.number.map(|number| format!("{base}-{number}"));
    let stated = item.id.clone().filter(|id| is_slug(id));
    let mut ids = stated.into_iter().chain([base.clone()]).chain(numbered).chain(counted);
    ids.find(|id| taken.insert(id.clone())).expect("numbers do not end")
}

/// What a question of the book is known by.
#[derive(PartialEq, Eq, Hash)]
enum Known {
    /// Its source, and the words of the question as they were imported.
    Source(String, String),
    /// Its words, and those of its answer.
    Text(String, String),
    /// Its source, and a hash of the words of its answer as they were imported.
    Answer(String, String),
    /// Its words.
    Question(String),
}

/// The questions that the book has.
struct Existing<'o> {
    options: &'o Options,
    /// Indexes of [`Options::questions`], descending.
    known: HashMap<Known, Vec<usize>>,
    /// How often the import has a question, by its words.
    wanted: BTreeMap<String, usize>,
    used: BTreeSet<usize>,
}

impl<'o> Existing<'o> {
    fn new(readings: &[Reading], options: &'o Options) -> Self {
        let mut known: HashMap<Known, Vec<usize>> = HashMap::new();
        for (index, question) in options.questions.iter().enumerate().rev() {
            let key = words_of(&question.markdown);
            let mut names = vec![Known::Text(key.clone(), words_of(&question.body.text)), Known::Question(key)];
            if let Some(origin) = options.record.questions.get(&question.id) {
                names.push(Known::Source(origin.path.clone(), origin.question_words.clone()));
                names.push(Known::Answer(origin.path.clone(), origin.body_hash.clone()));
            }
            for name in names {
                known.entry(name).or_default().push(index);
            }
        }
        let items = readings.iter().flat_map(|reading| &reading.items).filter(|_| !known.is_empty());
        let wanted = tally(items.map(|item| words_of(&item.question)));
        Self { options, known, wanted, used: BTreeSet::new() }
    }

    /// The question in the book that `item` is, and who changed it: by its source as the record knows it, by the same
    /// words, or by its text alone when the book has as many of that text as the import.
    fn take(&mut self, item: &Item, path: &str, topic: &str) -> Option<(&'o Written, Status)> {
        if self.known.is_empty() {
            return None;
        }
        let (key, body) = (words_of(&item.question), words_of(&item.body));
        let source = self.options.recorded(path);
        let by_answer = Known::Answer(source.clone(), Record::hash(&body));
        let names = [Known::Source(source, key.clone()), Known::Text(key.clone(), body.clone()), by_answer];
        // A short answer is that of many questions.
        let names = &names[..if body.len() < 40 { 2 } else { 3 }];
        let by_name = names.iter().find_map(|name| {
            let known = self.known.get_mut(name)?;
            known.truncate(known.iter().rposition(|index| !self.used.contains(index)).map_or(0, |last| last + 1));
            known.last().copied()
        });
        let by_question = || {
            let known = self.known.get(&Known::Question(key.clone()))?;
            let in_topic = |index: &&usize| topic_of(&self.options.questions[**index]) == topic;
            let is_free = |index: &&usize| self.wanted.get(&key) == Some(&known.len()) && !self.used.contains(*index);
            known.iter().rev().filter(is_free).find(in_topic).copied()
        };
        let index = by_name.or_else(by_question)?;
        self.used.insert(index);
        let question = &self.options.questions[index];
        Some((question, self.status(question, &key, &body)))
    }

    fn status(&self, question: &Written, key: &str, body: &str) -> Status {
        let Some(origin) = self.options.record.questions.get(&question.id) else { return Status::Same };
        let there = origin.question_words != key || origin.body_hash != Record::hash(body);
        let (own_key, own_body) = (words_of(&question.markdown), words_of(&question.body.text));
        let here = origin.question_words != own_key || origin.written_hash != Record::hash(&own_body);
        match (there, here) {
            (false, false) => Status::Same,
            (true, false) if self.options.overrides.update => Status::Updated,
            (true, false) => Status::ChangedThere,
            (false, true) => Status::ChangedHere,
            (true, true) if key == own_key && body == own_body => Status::Same,
            (true, true) => Status::ChangedInBoth,
        }
    }

    /// Questions of the book that came from the sources of this import and were not met.
    fn gone(&self, readings: &[Reading]) -> Vec<String> {
        let sources: BTreeSet<String> = readings.iter().map(|reading| self.options.recorded(&reading.path)).collect();
        let left = self.options.questions.iter().enumerate().filter(|(index, question)| {
            let origin = self.options.record.questions.get(&question.id);
            let is_source = |path: &String| sources.contains(path) || self.options.lost.contains(path);
            !self.used.contains(index) && origin.is_some_and(|origin| is_source(&origin.path))
        });
        left.map(|(_, question)| question.id.clone()).collect()
    }
}

/// What is no word of a line: a definition, comments (they mark missing pictures), where links and wiki links lead.
static SILENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\s*\[[^\[\]]*\]:.*|<!--.*?(?:-->|$)|\]\((?:[^)]*\)|.*)|\[\[[^\[\]|]*\|").expect("it is tested")
});

/// The words of a text by which it is known again after its links were rewritten: letters and digits of what readers see.
pub(super) fn words_of(text: &str) -> String {
    let mut plain = String::new();
    for line in text.lines() {
        let line = markup::with_links(line, |link| link.shown.to_owned());
        let shown = markup::with_tags(&line, |_, source| markup::attribute(source, "alt").unwrap_or_default());
        // Without one of these it finds nothing.
        let has_silent = shown.contains(['[', ']']) || shown.contains("<!--");
        plain += &if has_silent { SILENT.replace_all(&shown, "") } else { shown.into() };
    }
    key(&plain)
}

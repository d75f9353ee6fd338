//! Ids, topics and places in the book for the questions of an import, and which of them the book has already.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::item::{Item, Reading};
use super::options::{ExistingQuestion, NewTopic, Options, Status};
use super::record::Record;
use super::{html, words};
use crate::parse::markdown;
use crate::route::reserved_folders;
use crate::text::slug::{id_from_question, is_slug, slugify};

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
    /// Whether its file is written.
    pub(super) writes: bool,
}

/// Places for all questions of an import.
#[derive(Clone, Debug, Default)]
pub(super) struct Assigned {
    /// For each reading, for each of its items.
    pub(super) places: Vec<Vec<Place>>,
    /// Topics that have to be made.
    pub(super) topics: Vec<NewTopic>,
    /// Ids of questions that came from these sources once and are there no more.
    pub(super) gone: Vec<String>,
}

/// Longest topic slug, in characters.
const MAX_TOPIC_CHARS: usize = 60;

/// Gives every question an id and a topic. Questions that the book has keep the id they have there.
pub(super) fn assign(readings: &[Reading], options: &Options) -> Assigned {
    let mut existing = Existing::new(readings, options);
    let mut taken: BTreeSet<String> = options.questions.iter().map(|question| question.id.clone()).collect();
    taken.extend(options.reserved_ids.iter().cloned());
    let mut counters: BTreeMap<String, usize> = BTreeMap::new();
    let mut orders: BTreeMap<String, i64> = options.topics.clone();
    let mut assigned = Assigned::default();
    let mut made: BTreeSet<String> = BTreeSet::new();
    let mut merged: HashMap<(String, String), Place> = HashMap::new();
    for reading in readings {
        let mut places = Vec::with_capacity(reading.items.len());
        for item in &reading.items {
            let name = item.topic.as_deref().unwrap_or("Questions");
            let (topic, title) = match &options.topic {
                Some(topic) => (topic.slug.clone(), topic.title.as_str()),
                None => (topic_slug(name), name),
            };
            let twin = (words::normalized(&item.question), words_of(&item.body));
            if let Some(first) = merged.get(&twin).filter(|_| options.overrides.merge) {
                places.push(Place { status: Status::Merged, writes: false, ..first.clone() });
                continue;
            }
            if let Some((question, status)) = existing.take(item, &reading.path, &topic) {
                let writes = status == Status::ChangedThere && options.overrides.update;
                let place = Place {
                    id: question.id.clone(),
                    topic: question.topic.clone(),
                    order: question.order,
                    status,
                    writes,
                };
                merged.insert(twin, place.clone());
                places.push(place);
                continue;
            }
            let id = match item.id.as_ref().filter(|id| is_slug(id) && !taken.contains(*id)) {
                Some(id) => {
                    taken.insert(id.clone());
                    id.clone()
                }
                None => free_id(&item.question, item.number, &mut taken, &mut counters),
            };
            let order = orders.entry(topic.clone()).or_insert(0);
            *order += 1;
            let order = *order;
            if !options.topics.contains_key(&topic) && made.insert(topic.clone()) {
                let count = i64::try_from(made.len()).unwrap_or(i64::MAX);
                assigned.topics.push(NewTopic {
                    slug: topic.clone(),
                    title: title.to_owned(),
                    order: options.last_topic_order.saturating_add(count),
                });
            }
            let place = Place { id, topic, order, status: Status::New, writes: true };
            merged.insert(twin, place.clone());
            places.push(place);
        }
        assigned.places.push(places);
    }
    assigned.gone = existing.gone(readings);
    assigned
}

/// The folder of a topic with this name: kebab-case, of bearable length, and none that the site needs for itself.
#[must_use]
pub fn topic_slug(name: &str) -> String {
    let mut slug = String::new();
    for word in slugify(name).split('-') {
        if !slug.is_empty() && slug.len() + 1 + word.len() > MAX_TOPIC_CHARS {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word[..word.len().min(MAX_TOPIC_CHARS)]);
    }
    if slug.is_empty() {
        return "questions".to_owned();
    }
    if reserved_folders().contains(slug.as_str()) {
        slug.push_str("-questions");
    }
    slug
}

/// An id that is free: the question's words, on collision with its number in the source, then counted on from 2.
fn free_id(
    question: &str,
    number: Option<u32>,
    taken: &mut BTreeSet<String>,
    counters: &mut BTreeMap<String, usize>,
) -> String {
    let mut base = id_from_question(&markdown::plain_text(question));
    if base.is_empty() {
        "question".clone_into(&mut base);
    }
    if taken.insert(base.clone()) {
        return base;
    }
    if let Some(number) = number {
        let numbered = format!("{base}-{number}");
        if taken.insert(numbered.clone()) {
            return numbered;
        }
    }
    let count = counters.entry(base.clone()).or_insert(1);
    loop {
        *count += 1;
        let counted = format!("{base}-{count}");
        if taken.insert(counted.clone()) {
            return counted;
        }
    }
}

/// The questions that the book has, by their words and by where they came from.
struct Existing<'o> {
    options: &'o Options,
    /// Words of question and answer to indexes of [`Options::questions`].
    by_text: HashMap<String, Vec<usize>>,
    /// Words of the question to indexes.
    by_question: HashMap<String, Vec<usize>>,
    /// Source path and words of the question as imported, to indexes; the same for words of the answer.
    by_source: HashMap<(String, String), Vec<usize>>,
    by_answer: HashMap<(String, String), Vec<usize>>,
    /// How often the import has a question, by its words.
    wanted: HashMap<String, usize>,
    used: BTreeSet<usize>,
}

impl<'o> Existing<'o> {
    fn new(readings: &[Reading], options: &'o Options) -> Self {
        let mut existing = Self {
            options,
            by_text: HashMap::new(),
            by_question: HashMap::new(),
            by_source: HashMap::new(),
            by_answer: HashMap::new(),
            wanted: HashMap::new(),
            used: BTreeSet::new(),
        };
        for (index, question) in options.questions.iter().enumerate().rev() {
            let key = words_of(&question.question);
            existing.by_text.entry(format!("{key}|{}", words_of(&question.body))).or_default().push(index);
            existing.by_question.entry(key).or_default().push(index);
            if let Some(origin) = options.record.questions.get(&question.id) {
                existing.by_source.entry((origin.path.clone(), origin.question_words.clone())).or_default().push(index);
                existing.by_answer.entry((origin.path.clone(), origin.body_hash.clone())).or_default().push(index);
            }
        }
        if !options.questions.is_empty() {
            for item in readings.iter().flat_map(|reading| &reading.items) {
                *existing.wanted.entry(words_of(&item.question)).or_insert(0) += 1;
            }
        }
        existing
    }

    /// The question in the book that `item` is, and who changed it: by its source as the record knows it, by the same
    /// words, or by its text alone when the book has as many of that text as the import.
    fn take(&mut self, item: &Item, path: &str, topic: &str) -> Option<(&'o ExistingQuestion, Status)> {
        if self.options.questions.is_empty() {
            return None;
        }
        let key = words_of(&item.question);
        let body = words_of(&item.body);
        let unused = |known: Option<&Vec<usize>>, used: &BTreeSet<usize>| {
            known.and_then(|known| known.iter().rev().copied().find(|index| !used.contains(index)))
        };
        let source = self.options.record.source_of(path);
        let by_answer =
            || if body.len() < 40 { None } else { self.by_answer.get(&(source.clone(), Record::hash(&body))) };
        let index = unused(self.by_source.get(&(source.clone(), key.clone())), &self.used)
            .or_else(|| unused(self.by_text.get(&format!("{key}|{body}")), &self.used))
            .or_else(|| unused(by_answer(), &self.used))
            .or_else(|| {
                let known = self.by_question.get(&key)?;
                let is_one = self.wanted.get(&key) == Some(&known.len());
                let in_topic = |index: &usize| self.options.questions[*index].topic == topic;
                known.iter().rev().copied().find(|index| is_one && in_topic(index) && !self.used.contains(index))
            })?;
        self.used.insert(index);
        let question = &self.options.questions[index];
        Some((question, self.status(question, &key, &body)))
    }

    fn status(&self, question: &ExistingQuestion, key: &str, body: &str) -> Status {
        let Some(origin) = self.options.record.questions.get(&question.id) else { return Status::Same };
        let there = origin.question_words != key || origin.body_hash != Record::hash(body);
        let here = origin.question_words != words_of(&question.question)
            || origin.written_hash != Record::hash(&words_of(&question.body));
        match (there, here) {
            (false, false) => Status::Same,
            (true, false) => Status::ChangedThere,
            (false, true) => Status::ChangedHere,
            (true, true) if key == words_of(&question.question) && body == words_of(&question.body) => Status::Same,
            (true, true) => Status::ChangedInBoth,
        }
    }

    /// Questions of the book that came from the sources of this import and were not met.
    fn gone(&self, readings: &[Reading]) -> Vec<String> {
        let sources: BTreeSet<String> =
            readings.iter().map(|reading| self.options.record.source_of(&reading.path)).collect();
        let left = self.options.questions.iter().enumerate().filter(|(index, question)| {
            let origin = self.options.record.questions.get(&question.id);
            !self.used.contains(index) && origin.is_some_and(|origin| sources.contains(&origin.path))
        });
        left.map(|(_, question)| question.id.clone()).collect()
    }
}

/// A line without the comments in it: they mark missing pictures.
fn without_comment(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// The words of a text by which it is known again after its links were rewritten: link targets, tags and definitions
/// taken out, letters and digits left.
pub(super) fn words_of(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let trimmed = line.trim_start();
        let label = trimmed.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        if label.is_some_and(|(label, after)| !label.contains('[') && after.starts_with(':')) {
            continue;
        }
        let mut rest = line;
        while let Some(at) = rest.find("](") {
            out.push_str(&rest[..at]);
            rest = rest[at + 2..].split_once(')').map_or("", |(_, after)| after);
        }
        out.push_str(rest);
        out.push('\n');
    }
    let mut plain = String::with_capacity(out.len());
    for line in out.lines() {
        let line = &without_comment(line);
        let mut last = 0;
        for tag in html::tags(line) {
            plain.push_str(&line[last..tag.start]);
            plain.push_str(&html::attribute(&line[tag.start..tag.end], "alt").unwrap_or_default());
            last = tag.end;
        }
        plain.push_str(&line[last..]);
    }
    words::normalized(&plain).replace(' ', "")
}

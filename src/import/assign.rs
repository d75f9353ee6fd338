//! Ids, topics and places in the book for the questions of an import.

use std::collections::{BTreeMap, BTreeSet};

use super::body;
use super::reading::{Item, Reading};
use super::{NewTopic, Options, html, wording};
use crate::parse::markdown;
use crate::route::reserved_folders;
use crate::text::slug::{id_from_question, slugify};

/// Where a question goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Its id.
    pub(super) id: String,
    /// The slug of its topic.
    pub(super) topic: String,
    /// Its place in the topic.
    pub(super) order: i64,
    /// Whether the book has it already.
    pub(super) is_there: bool,
}

/// Places for all questions of an import.
#[derive(Clone, Debug, Default)]
pub(super) struct Assigned {
    /// For each reading, for each of its items.
    pub(super) places: Vec<Vec<Place>>,
    /// Topics that have to be made.
    pub(super) topics: Vec<NewTopic>,
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
    for reading in readings {
        let mut places = Vec::with_capacity(reading.items.len());
        for item in &reading.items {
            let (topic, title) = match &options.topic {
                Some(topic) => (topic.slug.clone(), &topic.title),
                None => (topic_slug(&item.topic), &item.topic),
            };
            if let Some((id, topic)) = existing.take(item, &topic) {
                places.push(Place { id, topic, order: 0, is_there: true });
                continue;
            }
            let number = item.draft.number.map(|number| number.main);
            let id = free_id(&item.draft.question, number, &mut taken, &mut counters);
            let order = orders.entry(topic.clone()).or_insert(0);
            *order += 1;
            let order = *order;
            if !options.topics.contains_key(&topic) && made.insert(topic.clone()) {
                let count = i64::try_from(made.len()).unwrap_or(i64::MAX);
                assigned.topics.push(NewTopic {
                    slug: topic.clone(),
                    title: title.clone(),
                    order: options.last_topic_order.saturating_add(count),
                });
            }
            places.push(Place { id, topic, order, is_there: false });
        }
        assigned.places.push(places);
    }
    assigned
}

/// The folder of a topic with this name.
pub(super) fn topic_slug(name: &str) -> String {
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

/// The questions that the book has, by their words.
struct Existing<'o> {
    options: &'o Options,
    /// Words of question and body to indexes of [`Options::questions`], those not yet met last.
    by_text: BTreeMap<String, Vec<usize>>,
    /// Words of the question to indexes.
    by_question: BTreeMap<String, Vec<usize>>,
    /// How often the import has a question, by its words.
    wanted: BTreeMap<String, usize>,
    used: BTreeSet<usize>,
}

impl<'o> Existing<'o> {
    fn new(readings: &[Reading], options: &'o Options) -> Self {
        let mut existing = Self {
            options,
            by_text: BTreeMap::new(),
            by_question: BTreeMap::new(),
            wanted: BTreeMap::new(),
            used: BTreeSet::new(),
        };
        if options.questions.is_empty() {
            return existing;
        }
        for (index, question) in options.questions.iter().enumerate().rev() {
            let key = words(&question.question);
            existing.by_text.entry(format!("{key}|{}", words(&question.body))).or_default().push(index);
            existing.by_question.entry(key).or_default().push(index);
        }
        for item in readings.iter().flat_map(|reading| &reading.items) {
            *existing.wanted.entry(words(&item.draft.question)).or_insert(0) += 1;
        }
        existing
    }

    /// The id and topic of the question in the book that `item` is: the same words, or one of that text in the topic, whose
    /// answer was edited since, when the book has as many of that text as the import.
    fn take(&mut self, item: &Item, topic: &str) -> Option<(String, String)> {
        if self.options.questions.is_empty() {
            return None;
        }
        let key = words(&item.draft.question);
        let text = format!("{key}|{}", words(&body::text(&item.draft.body)));
        let unused = |index: &usize| !self.used.contains(index);
        let same = self.by_text.get(&text).and_then(|known| known.iter().rev().copied().find(unused));
        let edited = || {
            let known = self.by_question.get(&key)?;
            let in_topic = |index: &usize| self.options.questions[*index].topic == topic;
            let is_one = self.wanted.get(&key) == Some(&known.len());
            known.iter().rev().copied().find(|index| is_one && in_topic(index) && unused(index))
        };
        let index = same.or_else(edited)?;
        self.used.insert(index);
        let question = &self.options.questions[index];
        Some((question.id.clone(), question.topic.clone()))
    }
}

/// A line without the comments in it: they stand for pictures that are missing.
fn without_comment(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = behind.split_once("-->").map_or("", |(_, behind)| behind);
    }
    out.push_str(rest);
    out
}

/// The words of a text by which it is known again after its links were rewritten: link targets, tags and definitions
/// taken out, letters and digits left.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let trimmed = line.trim_start();
        let label = trimmed.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        if label.is_some_and(|(label, behind)| !label.contains('[') && behind.starts_with(':')) {
            continue;
        }
        let mut rest = line;
        while let Some(at) = rest.find("](") {
            out.push_str(&rest[..at]);
            rest = rest[at + 2..].split_once(')').map_or("", |(_, behind)| behind);
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
    wording::normalized(&plain).replace(' ', "")
}

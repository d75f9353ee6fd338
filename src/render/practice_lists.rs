//! The questions that practice asks: what its page tells its script, and of a large book lists by topic that the script loads.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::context::OwnFilter;
use super::sidebar::Labels;
use crate::book::{Book, Question, QuestionIndex};
use crate::error::Error;
use crate::model::Level;
use crate::route::{FileHash, PRACTICE_ROWS, Put, Route};
use crate::text::call;

/// Bytes of questions that the page itself holds at most.
const MOST_IN_PAGE: usize = 68_000;

/// The questions that have an answer, for the script of the practice page.
pub struct PracticeQuestions {
    /// What is in the page, as JSON that can be inside a script element: `{"version":1,"edition","title","topics":[[slug,title]],"tags":[slug],"questions":[row]}`,
    /// a row being `[id, question as HTML, place of the topic, level, importance, [places of tags], [former ids]]`; level is 0 for none, 1 novice to 3 advanced.
    /// Of a large book it is `{"version":1,"edition","title","topics":[[slug,title,questions,[name of a list]]]}`. Where the book has fields to filter by,
    /// both have `"fields":[[key,title,[[slug,name]]]]`, and a row with values in them ends with `{key:[slug]}`.
    pub data: String,
    /// The parts of each topic's list, by what [`Route::PracticeList`] takes: in a [`call`] `{"tags":[slug],"questions":[row]}`, the place of the topic being 0.
    pub lists: BTreeMap<String, Vec<u8>>,
}

impl PracticeQuestions {
    /// Makes rows of the questions of `book`, and lists where the page cannot hold them. The page's rows have those of
    /// `offered`, the tags to choose by; a list has all, so that it depends on its own questions alone.
    pub(super) fn new(book: &Book, labels: &Labels, offered: &Offered) -> Self {
        let mut aliases: Vec<Vec<&str>> = vec![Vec::new(); book.questions.len()];
        for (alias, index) in book.aliases.iter() {
            aliases[*index].push(alias);
        }
        let rows = Rows { book, labels, aliases };
        let all: Vec<QuestionIndex> = rows.answered(0..book.listed_count);
        let title = &book.config.book.title;
        if all.iter().map(|index| rows.weight(*index)).sum::<usize>() <= MOST_IN_PAGE {
            let (tags, questions) = rows.of(&all, |question| question.topic, |tag| offered.tags.contains(tag));
            let topics: Vec<Value> = book.topics.iter().map(|topic| json!([topic.slug, topic.title])).collect();
            let mut data =
                json!({ "version": 1, "title": title, "topics": topics, "tags": tags, "questions": questions });
            offered.put_fields(&mut data);
            return Self { data: in_script(&with_edition(data)), lists: BTreeMap::new() };
        }
        let mut lists = BTreeMap::new();
        let topics = book.topics.iter().map(|topic| {
            let questions = rows.answered(topic.questions.iter().copied());
            let weights = questions.iter().map(|index| (book.questions[*index].id.as_str(), rows.weight(*index)));
            let names = PRACTICE_ROWS.parts(weights).into_iter().filter(|part| !part.is_empty()).map(|part| {
                let (tags, rows) = rows.of(&questions[part], |_| 0, |_| true);
                let list = json!({ "tags": tags, "questions": rows }).to_string();
                let script = call::of("askbookPractice.list", &list).into_bytes();
                let name = format!("{}.{}", topic.slug, FileHash::of(&script).in_name());
                lists.insert(name.clone(), script);
                name
            });
            let names: Vec<String> = names.collect();
            json!([topic.slug, topic.title, questions.len(), names])
        });
        let topics: Vec<Value> = topics.collect();
        let mut data = json!({ "version": 1, "title": title, "topics": topics });
        offered.put_fields(&mut data);
        Self { data: in_script(&with_edition(data)), lists }
    }

    /// Hands each list to `put`.
    ///
    /// # Errors
    /// Fails when `put` does.
    pub fn publish(&self, put: &Put<'_>) -> Result<(), Error> {
        self.lists.iter().try_for_each(|(name, list)| put(Route::PracticeList(name), list.clone()))
    }
}

/// What questions to practice are chosen by, besides topics, levels and importance.
pub struct Offered {
    /// Slugs of tags.
    pub tags: BTreeSet<String>,
    /// Fields that the book adds.
    pub fields: Vec<OwnFilter>,
}

impl Offered {
    /// Puts what is offered of the book's own fields into the data of the page.
    fn put_fields(&self, data: &mut Value) {
        let fields = self.fields.iter().map(|field| {
            let values: Vec<Value> = field.values.iter().map(|value| json!([value.slug, value.name])).collect();
            json!([field.key, field.title, values])
        });
        if !self.fields.is_empty() {
            data["fields"] = fields.collect();
        }
    }
}

/// Makes rows of questions.
struct Rows<'a> {
    book: &'a Book,
    labels: &'a Labels,
    aliases: Vec<Vec<&'a str>>,
}

impl Rows<'_> {
    fn answered(&self, questions: impl Iterator<Item = QuestionIndex>) -> Vec<QuestionIndex> {
        questions.filter(|index| self.book.questions[*index].is_answered()).collect()
    }

    /// The fields to filter by that a question has, with the slugs of its values.
    fn fields<'b>(&'b self, question: &'b Question) -> impl Iterator<Item = (&'b str, Vec<String>)> {
        let fields = self.book.fields(question).filter(|field| field.config.is_filter);
        fields.map(|field| (field.key, field.values().map(|(slug, _)| slug).collect()))
    }

    /// About how long a question's row is.
    fn weight(&self, index: QuestionIndex) -> usize {
        let question = &self.book.questions[index];
        let former: usize = self.aliases[index].iter().map(|alias| alias.len() + 3).sum();
        let fields: usize = self.fields(question).map(|(key, values)| key.len() + 6 + values.len() * 12).sum();
        fields
            + question.id.len()
            + self.labels.question(self.book, index).len()
            + 4 * question.tags.len()
            + former
            + 22
    }

    /// Tags and rows of questions, with places of topics as `topic` says, and the tags that `offers` keeps.
    fn of(
        &self,
        questions: &[QuestionIndex],
        topic: impl Fn(&Question) -> usize,
        offers: impl Fn(&str) -> bool,
    ) -> (Vec<&str>, Vec<Value>) {
        let all = questions.iter().map(|index| &self.book.questions[*index]);
        let tags = all.flat_map(|question| &question.tags).map(String::as_str);
        let tags: BTreeSet<&str> = tags.filter(|tag| offers(tag)).collect();
        let tags: Vec<&str> = tags.into_iter().collect();
        let rows = questions.iter().map(|index| {
            let question = &self.book.questions[*index];
            let places = question.tags.iter().filter_map(|tag| tags.binary_search(&tag.as_str()).ok());
            let mut row = vec![
                json!(question.id),
                json!(self.labels.question(self.book, *index)),
                json!(topic(question)),
                json!(question.level.map_or(0, level_number)),
                json!(question.importance.get()),
                json!(places.collect::<Vec<_>>()),
                json!(self.aliases[*index]),
            ];
            let fields: BTreeMap<&str, Vec<String>> = self.fields(question).collect();
            row.extend(Some(json!(fields)).filter(|_| !fields.is_empty()));
            Value::Array(row)
        });
        let rows = rows.collect();
        (tags, rows)
    }
}

/// The data with a hash of itself: links to interviews say which questions they were made from.
fn with_edition(mut data: Value) -> Value {
    data["edition"] = json!(FileHash::of(data.to_string().as_bytes()).in_name());
    data
}

/// As in structured data: neither `</` nor `<!--` may reach the HTML parser.
fn in_script(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

fn level_number(level: Level) -> usize {
    Level::ALL.into_iter().position(|other| other == level).map_or(0, |place| place + 1)
}

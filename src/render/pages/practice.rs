//! The practice page: the form to choose by, and the list of questions that its script works on.

use serde_json::{Value, json};

use super::content::{Content, PracticePage};
use super::{BodySource, Head, Page, Pages};
use crate::book::Book;
use crate::model::Level;
use crate::route::Route;

/// Tags offered to choose by: those with the most questions.
const MAX_TAGS: usize = 60;

impl<'a> Pages<'a> {
    pub(super) fn practice(&self) -> Page<BodySource<'a>> {
        let mut tags = self.most_used_tags(MAX_TAGS);
        tags.sort_by(|a, b| a.slug.cmp(&b.slug));
        let content = PracticePage {
            topics: self.topic_items(),
            levels: self.level_items().into_iter().filter(|level| level.count > 0).collect(),
            tags,
            answered_count: self.book.answered_count(),
            data: self.practice_data(),
        };
        let head = Head::new("practice", &self.text().t("practice", &[]), &self.text().t("practice-description", &[]));
        self.page(Route::Practice, head, Content::Practice(content))
    }

    /// The questions that have an answer, as JSON that can stand inside a script element:
    /// `{"version":1,"title","topics":[[slug,title]],"tags":[slug],"questions":[row]}`, a row being `[id, question as HTML,
    /// place of the topic, level, importance, [places of tags], [former ids]]`; level is 0 for none, 1 novice to 3 advanced.
    fn practice_data(&self) -> String {
        let book = self.book;
        let mut aliases: Vec<Vec<&str>> = vec![Vec::new(); book.questions.len()];
        for (alias, index) in book.aliases.iter() {
            aliases[*index].push(alias);
        }
        let tags: Vec<&String> = book.tags.keys().collect();
        let rows = book.questions.iter().enumerate().filter(|(_, question)| question.is_answered());
        let rows = rows.map(|(index, question)| {
            let places = question.tags.iter().filter_map(|tag| tags.binary_search(&tag).ok());
            json!([
                question.id,
                self.prepared.labels.question(self.book, index),
                question.topic,
                question.level.map_or(0, level_number),
                question.importance.get(),
                places.collect::<Vec<_>>(),
                aliases[index],
            ])
        });
        let rows: Vec<Value> = rows.collect();
        let data = json!({
            "version": 1,
            "title": book.config.book.title,
            "topics": topics(book),
            "tags": tags,
            "questions": rows,
        });
        // As in structured data: neither `</` nor `<!--` may reach the HTML parser.
        data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
    }
}

fn topics(book: &Book) -> Vec<[&str; 2]> {
    book.topics.iter().map(|topic| [topic.slug.as_str(), topic.title.as_str()]).collect()
}

fn level_number(level: Level) -> usize {
    Level::ALL.into_iter().position(|other| other == level).map_or(0, |place| place + 1)
}

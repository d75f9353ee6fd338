//! Questions, topics, tags and levels as the entries of lists.

use super::context::{FieldItem, LinkItem, NameItem, QuestionItem, RelatedItem, TopicItem};
use super::foreign::{attributes, of_tag};
use super::pages::Pages;
use crate::book::{QuestionIndex, TopicIndex};
use crate::model::Level;
use crate::route::Route;

impl Pages<'_> {
    pub(crate) fn question_item(&self, index: QuestionIndex) -> QuestionItem {
        let question = &self.book.questions[index];
        QuestionItem {
            id: question.id.clone(),
            url: Route::Question(&question.id).path().to_string(),
            html: self.prepared.labels.question(self.book, index).to_owned(),
            label: self.prepared.labels.name(self.book, index).to_owned(),
            lang: attributes(self.book, &question.path),
            title: question.title.clone(),
            summary: question.short_answer().to_owned(),
            level: question.level.map_or("", Level::name),
            importance: question.importance.get(),
            // A tag that no listed question has, has no page.
            tags: question
                .tags
                .iter()
                .filter(|tag| self.book.tags.contains_key(*tag))
                .map(|tag| self.tag_item(tag))
                .collect(),
            topic: self.book.topics[question.topic].title.clone(),
            topic_lang: attributes(self.book, &self.book.topics[question.topic].path),
            answered: question.is_answered(),
            fields: self.field_items(index),
        }
    }

    fn field_items(&self, index: QuestionIndex) -> Vec<FieldItem> {
        let fields = self.book.fields(&self.book.questions[index]).map(|field| FieldItem {
            key: field.key.to_owned(),
            title: field.config.title.clone(),
            is_filter: field.config.is_filter,
            values: field.values().map(|(slug, value)| (slug, value.to_owned())).collect(),
        });
        fields.filter(|field| !field.values.is_empty()).collect()
    }

    /// The question at `index` as one that the page of `reader` leads to.
    pub(crate) fn related_item(&self, reader: QuestionIndex, index: QuestionIndex) -> RelatedItem {
        let (from, question) = (&self.book.questions[reader], &self.book.questions[index]);
        let shared = question.tags.iter().filter(|tag| from.tags.contains(tag));
        let topic = if from.topic == question.topic { "" } else { &self.book.topics[question.topic].title };
        RelatedItem {
            id: question.id.clone(),
            html: self.prepared.labels.question(self.book, index).to_owned(),
            label: self.prepared.labels.name(self.book, index).to_owned(),
            level: question.level.map_or("", Level::name),
            topic: topic.to_owned(),
            topic_lang: attributes(self.book, &self.book.topics[question.topic].path),
            shared_lang: shared.clone().map(|tag| of_tag(self.book, tag)).min().unwrap_or_default(),
            shared: shared.map(|tag| self.tag_item(tag).name).collect(),
        }
    }

    /// A question by its name alone.
    pub(super) fn name_item(&self, index: QuestionIndex) -> NameItem {
        let question = &self.book.questions[index];
        NameItem {
            url: Route::Question(&question.id).path().to_string(),
            html: self.prepared.labels.question(self.book, index).to_owned(),
            label: self.prepared.labels.name(self.book, index).to_owned(),
            topic: self.book.topics[question.topic].title.clone(),
            topic_lang: attributes(self.book, &self.book.topics[question.topic].path),
            updated: question.updated.clone().unwrap_or_default(),
        }
    }

    pub(crate) fn topic_item(&self, index: TopicIndex) -> TopicItem {
        let topic = &self.book.topics[index];
        let answered = topic.questions.iter().filter(|question| self.book.questions[**question].is_answered()).count();
        TopicItem {
            name: topic.title.clone(),
            url: Route::Topic(&topic.slug).path().to_string(),
            lang: attributes(self.book, &topic.path),
            slug: topic.slug.clone(),
            description: topic.description.clone(),
            count: topic.questions.len(),
            answered,
        }
    }

    pub(super) fn topic_items(&self) -> Vec<TopicItem> {
        (0..self.book.topics.len()).map(|index| self.topic_item(index)).collect()
    }

    pub(super) fn topic_link(&self, index: TopicIndex) -> LinkItem {
        let topic = &self.book.topics[index];
        LinkItem {
            name: topic.title.clone(),
            url: Route::Topic(&topic.slug).path().to_string(),
            lang: attributes(self.book, &topic.path),
            slug: topic.slug.clone(),
            count: topic.questions.len(),
        }
    }

    pub(super) fn tag_item(&self, slug: &str) -> LinkItem {
        let tag = self.book.tags.get(slug);
        LinkItem {
            name: tag.map_or_else(|| slug.to_owned(), |tag| tag.name.clone()),
            url: Route::Tag(slug).path().to_string(),
            lang: of_tag(self.book, slug),
            slug: slug.to_owned(),
            count: tag.map_or(0, |tag| tag.questions.len()),
        }
    }

    pub(super) fn tag_items(&self) -> Vec<LinkItem> {
        self.book.tags.keys().map(|slug| self.tag_item(slug)).collect()
    }

    /// The tags with the most questions.
    pub(super) fn most_used_tags(&self, count: usize) -> Vec<LinkItem> {
        let mut tags = self.tag_items();
        tags.sort_by(|a, b| b.count.cmp(&a.count).then(a.slug.cmp(&b.slug)));
        tags.truncate(count);
        tags
    }

    pub(super) fn level_items(&self) -> Vec<LinkItem> {
        let count = |level| self.book.listed().iter().filter(|question| question.level == Some(level)).count();
        let item = |level: Level| LinkItem {
            name: level.name().to_owned(),
            url: String::new(),
            lang: String::new(),
            slug: level.name().to_owned(),
            count: count(level),
        };
        Level::ALL.into_iter().map(item).collect()
    }
}

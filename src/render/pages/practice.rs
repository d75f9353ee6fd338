//! The practice page and the page for interviews: what their scripts work on, and the form to choose by.

use super::content::{Content, InterviewPage, PracticePage};
use super::{Head, Page, Pages};
use crate::render::context::OwnFilter;
use crate::render::practice_lists::{Offered, PracticeQuestions};
use crate::route::Route;

/// Tags offered to choose by: those with the most questions.
const MAX_TAGS: usize = 60;

impl<'a> Pages<'a> {
    pub(super) fn practice(&self) -> Page<'a> {
        let mut tags = self.most_used_tags(MAX_TAGS);
        tags.sort_by(|a, b| a.slug.cmp(&b.slug));
        let content = PracticePage {
            topics: self.topic_items(),
            levels: self.level_items().into_iter().filter(|level| level.count > 0).collect(),
            tags,
            fields: self.fields_to_practice(),
            answered_count: self.book.answered_count(),
            data: self.practice_questions().data.clone(),
        };
        let head = Head::new("practice", &self.text().t("practice", &[]), &self.text().t("practice-description", &[]));
        self.page(Route::Practice, head, Content::Practice(content))
    }

    pub(super) fn interview(&self) -> Page<'a> {
        let content = InterviewPage { data: self.practice_questions().data.clone() };
        let text = self.text();
        let head = Head::new("interview", &text.t("interview", &[]), &text.t("interview-description", &[]));
        self.page(Route::Interview, head, Content::Interview(content))
    }

    /// The questions that practice asks, worked out when they are first wanted.
    #[must_use]
    pub fn practice_questions(&self) -> &'a PracticeQuestions {
        self.prepared.practice_questions.get_or_init(|| {
            let tags = self.most_used_tags(MAX_TAGS).into_iter().map(|tag| tag.slug).collect();
            let offered = Offered { tags, fields: self.fields_to_practice() };
            PracticeQuestions::new(self.book, &self.prepared.labels, &offered)
        })
    }

    /// The book's own fields to choose by, with the values that answered questions have.
    fn fields_to_practice(&self) -> Vec<OwnFilter> {
        let answered = (0..self.book.listed_count).filter(|index| self.book.questions[*index].is_answered());
        self.own_filters(&answered.collect::<Vec<_>>())
    }
}

//! A question's page.

use super::content::Content;
use super::contents::shown_contents;
use super::{Head, Page, Pages, without_controls};
use crate::book::QuestionIndex;
use crate::model::proof::Proof;
use crate::parse::markdown::plain_text;
use crate::render::context::{LinkItem, ProofItem, QuestionItem, QuestionPage};
use crate::render::forge::OnForge;
use crate::render::html::inline;
use crate::render::sidebar::Open;
use crate::route::Route;

impl<'a> Pages<'a> {
    pub(super) fn question(&self, index: QuestionIndex) -> Page<'a> {
        let book = self.book;
        let question = &book.questions[index];
        let topic = &book.topics[question.topic];
        let route = Route::Question(&question.id);
        let path = route.path();
        // A topic's questions follow each other in the book.
        let place = topic.questions.first().map_or(0, |first| index - first);
        let neighbor = |place: Option<usize>| {
            if !question.status.is_listed() {
                return None;
            }
            let other = *topic.questions.get(place?)?;
            let id = &book.questions[other].id;
            Some(LinkItem {
                name: self.prepared.labels.name(self.book, other).to_owned(),
                url: Route::Question(id).path().to_string(),
                lang: String::new(),
                slug: id.clone(),
                count: 0,
            })
        };
        let forge = OnForge { book, source: &question.path, page: &path, id: &question.id, title: &question.title };
        let content = QuestionPage {
            // The heading says its language itself.
            question: QuestionItem { html: inline(&question.markdown), ..self.question_item(index) },
            answer: self.body(&path, &question.path, &question.body),
            points: question.points.iter().map(|point| without_controls(inline(point))).collect(),
            contents: shown_contents(&question.body),
            related: self.related(index).into_iter().map(|other| self.related_item(index, other)).collect(),
            topic: self.topic_link(question.topic),
            previous: neighbor(place.checked_sub(1)),
            next: neighbor(Some(place + 1)),
            markdown_url: Route::Markdown(&question.id).path().to_string(),
            status: question.status.name(),
            replaced_by: question.replaced_by.map(|other| self.name_item(other)),
            on_paths: self.on_paths(index),
            edit_url: forge.edit_url(),
            report_url: forge.report_url(),
            updated: question.updated.clone().unwrap_or_default(),
            created: question.created.clone().unwrap_or_default(),
            contributors: question.contributors.clone(),
            proof: question.proof.as_ref().map(|proof| self.proof_item(proof)),
            structured_data: String::new(),
        };
        let description = if question.short_answer().is_empty() {
            let title = book.config.book.title.as_str();
            self.text()
                .t("question-description", &[("question", question.title.as_str().into()), ("book", title.into())])
        } else {
            question.short_answer().to_owned()
        };
        let head = Head {
            open: Open { topic: Some(question.topic), question: Some(index) },
            ..Head::new("question", &plain_text(question.name()), &description)
        };
        self.page(route, head, Content::Question(Box::new(content)))
    }

    fn proof_item(&self, proof: &Proof) -> ProofItem {
        let names = &self.book.config.proof;
        let tools: Vec<String> =
            proof.versions.iter().map(|(key, version)| format!("{} {}", names.name(key), version.as_str())).collect();
        ProofItem { date: proof.date.clone(), tools: tools.join(", ") }
    }
}

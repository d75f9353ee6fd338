//! A question into the texts of its search fields.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::book::{Book, Question};
use crate::drawing::{self, Drawing};
use crate::model::search_field::SEARCH_FIELDS;
use crate::parse::markdown;
use crate::parse::outline::Fence;

/// The texts of one question, in the order of [`SEARCH_FIELDS`].
pub(super) fn fields(book: &Book, question: &Question) -> [String; SEARCH_FIELDS.len()] {
    SEARCH_FIELDS.each_ref().map(|field| text(book, question, field.name))
}

fn text(book: &Book, question: &Question, field: &str) -> String {
    let outline = &question.body.outline;
    let topic = &book.topics[question.topic];
    match field {
        "body" => {
            let drawings = outline.fences.iter().filter_map(drawing_of);
            let told = drawings.flat_map(|drawing| [drawing.title, drawing.description]).flatten();
            [body(question)].into_iter().chain(told).collect::<Vec<_>>().join("\n")
        }
        "code" => {
            let code = outline.fences.iter().filter(|fence| drawing_of(fence).is_none());
            code.map(|fence| fence.code.as_str()).collect::<Vec<_>>().join("\n")
        }
        "headings" => outline.headings.iter().map(|heading| heading.text.as_str()).collect::<Vec<_>>().join("\n"),
        "question" | "starts" => question.title.clone(),
        "short" => question.short_answer().to_owned(),
        "tags" => {
            let tags = question.tags.iter().filter_map(|slug| book.tags.get(slug)).map(|tag| tag.name.as_str());
            let keywords = question.keywords.iter().map(String::as_str);
            let own = book.fields(question).filter(|field| field.config.is_searched);
            let own = own.flat_map(|field| field.values().map(|(_, value)| value));
            [topic.title.as_str()].into_iter().chain(keywords).chain(tags).chain(own).collect::<Vec<_>>().join("\n")
        }
        "facets" => {
            let level = question.level.map(|level| format!("@level/{level}"));
            let tags = question.tags.iter().map(|tag| format!("@tag/{tag}"));
            let own = book.fields(question).filter(|field| field.config.is_filter);
            let own = own.flat_map(|field| field.values().map(move |(slug, _)| format!("@{}/{slug}", field.key)));
            [format!("@topic/{}", topic.slug)]
                .into_iter()
                .chain(level)
                .chain(tags)
                .chain(own)
                .collect::<Vec<_>>()
                .join(" ")
        }
        "id" => question.id.replace('-', " "),
        other => unreachable!("no text for the search field `{other}`"),
    }
}

/// A drawing of an answer: what its author says that it shows is text of the answer, its source is neither text nor code.
fn drawing_of(fence: &Fence) -> Option<Drawing> {
    (fence.info.language == DRAWING).then(|| drawing::of_fence(DRAWING, &fence.code)).flatten()?.ok()
}

/// The language of fences that are drawings whatever they hold.
const DRAWING: &str = "mermaid";

/// What stands in the body besides the short answer, headings and code blocks.
fn body(question: &Question) -> String {
    let skipped = question.body.outline.short_answer_span.map(|span| span.end - question.body.start);
    let mut text = String::new();
    let mut hidden = 0_usize;
    for (event, range) in markdown::parser(&question.body.text) {
        if skipped.is_some_and(|end| range.start < end) {
            continue;
        }
        match event {
            Event::Start(Tag::Heading { .. } | Tag::CodeBlock(_)) => hidden += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock) => hidden = hidden.saturating_sub(1),
            Event::Text(part) | Event::Code(part) if hidden == 0 => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell) => {
                text.push(' ');
            }
            _ => {}
        }
    }
    text
}

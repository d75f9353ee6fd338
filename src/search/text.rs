//! A question into the texts of its search fields.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::index::FIELDS;
use crate::book::{Book, Question};
use crate::parse::markdown;

/// The texts of one question, in the order of [`super::index::FIELDS`].
pub(super) fn fields(book: &Book, question: &Question) -> [String; FIELDS.len()] {
    let outline = &question.body.outline;
    let topic = &book.topics[question.topic];
    let headings: Vec<&str> = outline.headings.iter().map(|heading| heading.text.as_str()).collect();
    let code: Vec<&str> = outline.fences.iter().map(|fence| fence.code.as_str()).collect();
    let mut labels = vec![topic.title.as_str()];
    labels.extend(question.keywords.iter().map(String::as_str));
    labels.extend(question.tags.iter().filter_map(|slug| book.tags.get(slug)).map(|tag| tag.name.as_str()));
    let mut facets = vec![format!("@topic/{}", topic.slug)];
    facets.extend(question.level.map(|level| format!("@level/{level}")));
    facets.extend(question.tags.iter().map(|tag| format!("@tag/{tag}")));
    [
        body(question),
        code.join("\n"),
        headings.join("\n"),
        question.title.clone(),
        question.short_answer().to_owned(),
        labels.join("\n"),
        question.title.clone(),
        facets.join(" "),
        question.id.replace('-', " "),
    ]
}

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

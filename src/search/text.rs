//! A question into the texts of its search fields.

use pulldown_cmark::Event;

use crate::book::passages::{Block, Kind, blocks};
use crate::book::{Book, Question};
use crate::model::search_field::SEARCH_FIELDS;
use crate::parse::markdown;
use crate::text::analyze::Analysis;

/// The texts of one question, in the order of [`SEARCH_FIELDS`].
pub(super) fn fields(book: &Book, question: &Question, analysis: &Analysis) -> [String; SEARCH_FIELDS.len()] {
    let blocks = blocks(&question.body);
    SEARCH_FIELDS.each_ref().map(|field| match field.name {
        "spans" => spans(question, analysis),
        name => text(book, question, &blocks, name),
    })
}

fn text(book: &Book, question: &Question, blocks: &[Block], field: &str) -> String {
    let topic = &book.topics[question.topic];
    let of_kind = |kind: Kind| -> String {
        let texts = blocks.iter().filter(|block| block.kind == kind).map(|block| block.text.as_str());
        texts.collect::<Vec<_>>().join("\n")
    };
    match field {
        "body" => of_kind(Kind::Prose),
        "code" => of_kind(Kind::Code),
        "headings" => of_kind(Kind::Heading),
        "question" | "starts" => question.title.clone(),
        "short" => of_kind(Kind::Short),
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
        "asked" => question.asked.iter().map(String::as_str).chain(label(question)).collect::<Vec<_>>().join("\n"),
        other => unreachable!("no text for the search field `{other}`"),
    }
}

/// The author's short name for a question.
fn label(question: &Question) -> Option<&str> {
    question.label.as_ref().map(|label| label.value.as_str())
}

/// Terms of the pieces of code in the question and its answer, each once.
fn spans(question: &Question, analysis: &Analysis) -> String {
    let code = [question.markdown.as_str(), &question.body.text].into_iter().flat_map(|text| {
        markdown::parser(text).filter_map(|(event, _)| match event {
            Event::Code(code) => analysis.span(&code),
            _ => None,
        })
    });
    let mut spans: Vec<String> = code.collect();
    spans.sort_unstable();
    spans.dedup();
    spans.join(" ")
}

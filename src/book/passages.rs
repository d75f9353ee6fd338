//! What an answer says, block by block: what results quote, phrases are verified in, and the fields of search are made of.

use pulldown_cmark::{Event, Tag, TagEnd};
use serde_json::json;

use super::Question;
use crate::drawing::{self, Drawing};
use crate::parse::outline::Fence;
use crate::parse::{Body, markdown};
use crate::text::call;
use crate::text::remembered::{Hasher, Key};

/// The language of fences that are drawings whatever they hold.
const DRAWING: &str = "mermaid";

/// A block of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The first paragraph.
    Short,
    /// A heading.
    Heading,
    /// Any other text: a paragraph, an item, a row of a table, what a drawing shows.
    Prose,
    /// A code block.
    Code,
}

/// A block of an answer as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// The heading above it, an index of the outline's headings; a heading's is its own.
    pub heading: Option<usize>,
    /// Its text; of code with line ends.
    pub text: String,
}

/// The blocks of an answer, in order; none is empty.
#[must_use]
pub fn blocks(body: &Body) -> Vec<Block> {
    let outline = &body.outline;
    let short_end = outline.short_answer_span.map_or(0, |span| span.end - body.start);
    let mut blocks = Blocks { list: Vec::new(), heading: None, text: String::new() };
    let mut fences = outline.fences.iter();
    // How many paragraphs, headings and code blocks whose text is taken from the outline are open.
    let mut skipped = 0_usize;
    for (event, range) in markdown::parser(&body.text) {
        if range.start < short_end {
            continue;
        }
        match event {
            Event::Start(Tag::Heading { .. }) => {
                blocks.end(Kind::Prose);
                skipped += 1;
                let place = blocks.heading.map_or(0, |place| place + 1);
                blocks.heading = Some(place);
                blocks.text = outline.headings.get(place).map_or_else(String::new, |heading| heading.text.clone());
                blocks.end(Kind::Heading);
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                blocks.end(Kind::Prose);
                skipped += 1;
                if matches!(kind, pulldown_cmark::CodeBlockKind::Fenced(_)) {
                    blocks.fence(fences.next());
                }
            }
            Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock) => skipped = skipped.saturating_sub(1),
            Event::Text(part) | Event::Code(part) | Event::InlineMath(part) if skipped == 0 => {
                blocks.text.push_str(&part);
            }
            Event::DisplayMath(part) if skipped == 0 => blocks.text.push_str(part.trim()),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => blocks.text.push(' '),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Item
                | TagEnd::TableRow
                | TagEnd::TableHead
                | TagEnd::DefinitionListTitle
                | TagEnd::DefinitionListDefinition,
            )
            | Event::Start(Tag::List(_) | Tag::Paragraph) => blocks.end(Kind::Prose),
            _ => {}
        }
    }
    blocks.end(Kind::Prose);
    let short = Block { kind: Kind::Short, heading: None, text: outline.short_answer.clone().unwrap_or_default() };
    [short].into_iter().filter(|short| !short.text.is_empty()).chain(blocks.list).collect()
}

/// The question and the texts of its answer's blocks, in order.
#[must_use]
pub fn texts(title: &str, body: &Body) -> Vec<String> {
    [title.to_owned()].into_iter().chain(blocks(body).into_iter().map(|block| block.text)).collect()
}

/// The blocks for search, JSON in a [`call`]: `[fragment, heading, [text]]` for what is before the first heading and for each section.
#[must_use]
pub fn script(question: &Question) -> String {
    let mut sections: Vec<(&str, &str, Vec<String>)> = vec![("", "", Vec::new())];
    for block in blocks(&question.body) {
        match block.heading.and_then(|place| question.body.outline.headings.get(place)) {
            Some(heading) if block.kind == Kind::Heading => sections.push((&heading.anchor, &heading.text, Vec::new())),
            _ => sections.last_mut().expect("it starts with one").2.push(block.text),
        }
    }
    call::of("askbookShard", &json!(sections).to_string())
}

/// What decides the [`script`] of a question: those with equal keys are equal.
#[must_use]
pub fn key(question: &Question) -> Key {
    let Body { outline, .. } = &question.body;
    let mut hasher = Hasher::default();
    hasher.add(b"passages");
    hasher.add(&question.body.key());
    for heading in &outline.headings {
        hasher.add(heading.anchor.as_bytes());
        hasher.add(heading.text.as_bytes());
    }
    hasher.key()
}

struct Blocks {
    list: Vec<Block>,
    heading: Option<usize>,
    text: String,
}

impl Blocks {
    fn end(&mut self, kind: Kind) {
        let text = std::mem::take(&mut self.text);
        let text = if kind == Kind::Code { text.trim_end() } else { text.trim() };
        if !text.is_empty() {
            self.list.push(Block { kind, heading: self.heading, text: text.to_owned() });
        }
    }

    /// Of a drawing what its author says that it shows: its source is neither text nor code.
    fn fence(&mut self, fence: Option<&Fence>) {
        let Some(fence) = fence else { return };
        if fence.drawing.is_some() {
            fence.alternative().clone_into(&mut self.text);
            return self.end(Kind::Prose);
        }
        match drawing_of(fence) {
            Some(drawing) => {
                for told in [drawing.title, drawing.description].into_iter().flatten() {
                    self.text = told;
                    self.end(Kind::Prose);
                }
            }
            None => {
                self.text.clone_from(&fence.code);
                self.end(Kind::Code);
            }
        }
    }
}

fn drawing_of(fence: &Fence) -> Option<Drawing> {
    (fence.info.language == DRAWING).then(|| drawing::of_fence(DRAWING, &fence.code)).flatten()?.ok()
}

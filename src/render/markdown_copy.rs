//! The Markdown copy of a question at its own address: for language models, and for whoever wants the text.

use crate::book::links::{Target, address_place, resolve, resolve_address};
use crate::book::{Book, Question};
use crate::parse::Body;
use crate::parse::markdown::{plain_parser, plain_text};
use crate::parse::outline::Fence;
use crate::source::Span;
use crate::text::remembered::{Hasher, Key};

use super::address::address;
use super::text::Text;

/// A heading, what is known about the question, and the answer, with addresses that work from where the copy is.
pub struct MarkdownCopy<'a> {
    body: &'a Body,
    head: String,
    /// By place, with what takes the place of each span.
    edits: Vec<(Span, String)>,
}

impl<'a> MarkdownCopy<'a> {
    /// The copy that has its own address.
    #[must_use]
    pub(super) fn new(book: &'a Book, question: &'a Question, words: &Text) -> Self {
        Self::within(book, question, words, "")
    }

    /// The same in a file that `to_copies` leads from to the copies of other questions.
    #[must_use]
    pub(super) fn within(book: &'a Book, question: &'a Question, words: &Text, to_copies: &str) -> Self {
        let topic = book.topics[question.topic].title.as_str();
        let mut facts = vec![words.t("markdown-topic", &[("topic", topic.into())])];
        facts.extend(question.level.map(|level| words.t("markdown-level", &[("level", level.name().into())])));
        facts.push(words.t("markdown-importance", &[("importance", question.importance.get().into())]));
        let updated = question.updated.as_deref();
        facts.extend(updated.map(|date| words.t("markdown-updated", &[("date", date.into())])));
        let head = format!("# {}\n\n{}\n\n", question.markdown, facts.join(" · "));
        let mut edits = Edits { book, question, to_copies, found: Vec::new() };
        edits.links();
        edits.pictures();
        edits.raw_html();
        edits.definitions();
        edits.files();
        let mut edits = edits.found;
        edits.sort_by_key(|(span, _)| (span.start, span.end));
        Self { body: &question.body, head, edits }
    }

    /// What decides its text.
    #[must_use]
    pub fn key(&self) -> Key {
        let mut hasher = Hasher::default();
        hasher.add(b"markdown-copy");
        hasher.add(&self.body.key());
        hasher.add(self.head.as_bytes());
        for (span, replacement) in &self.edits {
            let place = [span.start, span.end].map(|at| (at - self.body.start) as u64);
            hasher.add(&place.map(u64::to_le_bytes).concat());
            hasher.add(replacement.as_bytes());
        }
        hasher.key()
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> String {
        let body = self.body;
        let mut text = self.head.clone();
        let mut done = 0;
        for (span, replacement) in &self.edits {
            let (start, end) = (span.start - body.start, span.end - body.start);
            if start >= done {
                text.push_str(&body.text[done..start]);
                text.push_str(replacement);
                done = end;
            }
        }
        text.push_str(&body.text[done..]);
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text
    }
}

/// What is other in the copy than in the question's file.
struct Edits<'a> {
    book: &'a Book,
    question: &'a Question,
    /// What leads to the copies of other questions.
    to_copies: &'a str,
    found: Vec<(Span, String)>,
}

impl Edits<'_> {
    /// Address of a target as the copy spells it, one folder below the site's root.
    fn copy_address(&self, target: &Target) -> String {
        match target {
            Target::Question(index, fragment) => {
                let fragment = fragment.as_ref().map_or_else(String::new, |fragment| format!("#{fragment}"));
                format!("{}{}.md{fragment}", self.to_copies, self.book.questions[*index].id)
            }
            other => address(self.book, "../", other),
        }
    }

    /// How the copy spells `typed`; `None` when as the file does.
    fn respelled(&self, typed: &str) -> Option<String> {
        match resolve_address(self.book, &self.question.path, typed) {
            Ok(Target::External(_) | Target::Fragment(_)) | Err(_) => None,
            // What follows a file's path may say which theme it is for.
            Ok(target @ Target::Asset(_)) => {
                let fragment = typed.find('#').map_or("", |at| &typed[at..]);
                Some(self.copy_address(&target) + fragment)
            }
            Ok(target) => Some(self.copy_address(&target)),
        }
    }

    fn links(&mut self) {
        let body = &self.question.body;
        for link in &body.outline.links {
            if !link.is_wiki {
                let place = address_place(body, link.span, &link.target, false);
                self.found.extend(place.zip(self.respelled(&link.target)));
                continue;
            }
            let Ok(target) = resolve(self.book, &self.question.path, link) else { continue };
            let typed = &body.text[link.span.start - body.start..link.span.end - body.start];
            let shown = typed.trim_start_matches('[').trim_end_matches(']');
            let shown = shown.split_once('|').map(|(_, shown)| shown.to_owned());
            let title = match &target {
                Target::Question(other, _) => link_text(&plain_text(self.book.questions[*other].name())),
                Target::Page(other, _) => link_text(&self.book.pages[*other].title),
                _ => link.target.clone(),
            };
            let address = self.copy_address(&target);
            self.found.push((link.span, format!("[{}]({address})", shown.unwrap_or(title))));
        }
    }

    fn pictures(&mut self) {
        let body = &self.question.body;
        for image in &body.outline.images {
            let place = address_place(body, image.span, &image.target, false);
            self.found.extend(place.zip(self.respelled(&image.target)));
        }
    }

    fn raw_html(&mut self) {
        for tag in &self.question.body.outline.tags {
            if let Some(link) = tag.attribute("href") {
                self.found.extend(self.respelled(&link.value).map(|address| (link.span, address)));
            }
            for (attribute, address) in tag.shown() {
                let Some(respelled) = self.respelled(address) else { continue };
                let Some(at) = attribute.value.find(address) else { continue };
                let start = attribute.span.start + at;
                self.found.push((Span::new(start, start + address.len()), respelled));
            }
        }
    }

    /// Addresses that links name by a label: `[label]: address`.
    fn definitions(&mut self) {
        let body = &self.question.body;
        if !body.text.contains("]:") {
            return;
        }
        let parser = plain_parser(&body.text);
        let definitions = parser.reference_definitions().iter().map(|(_, definition)| definition);
        for definition in definitions {
            let source = &body.text[definition.span.clone()];
            let after = source.find("]:").map_or(0, |at| at + 2);
            let Some(at) = source[after..].find(&*definition.dest).filter(|_| !definition.dest.is_empty()) else {
                continue;
            };
            let start = body.start + definition.span.start + after + at;
            let place = Span::new(start, start + definition.dest.len());
            self.found.extend(self.respelled(&definition.dest).map(|address| (place, address)));
        }
    }

    /// Code that is in files of the book.
    fn files(&mut self) {
        let body = &self.question.body;
        for fence in body.outline.fences.iter().filter(|fence| fence.info.file.is_some()) {
            let source = &body.text[fence.span.start - body.start..fence.span.end - body.start];
            let before = &body.text[..fence.span.start - body.start];
            let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
            let indent: String = line.chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect();
            self.found.push((fence.span, with_code(source, fence, &indent)));
        }
    }
}

/// A fence with the code that it shows.
fn with_code(source: &str, fence: &Fence, indent: &str) -> String {
    let opening = source.lines().next().unwrap_or("```").trim_end();
    let mark: String = opening.chars().take_while(|c| matches!(c, '`' | '~')).collect();
    let code: String = fence.code.lines().flat_map(|line| ["\n", indent, line]).collect();
    let end = if source.ends_with('\n') { "\n" } else { "" };
    format!("{opening}{code}\n{indent}{mark}{end}")
}

/// Text that can stand in the brackets of a Markdown link.
pub(super) fn link_text(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]")
}

//! A question of a document as it will be written: its text, its answer without wrappers, its level and tags.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use regex::Regex;

use super::body;
use super::candidate::{Candidate, Form};
use super::document::Document;
use super::item::Item;
use super::level;
use super::lines::{Details, Role};
use super::markup::{indent, is_separator, marker_end, outside_links, visible_text};
use super::outline::Outline;
use super::report::RepairKind;
use super::shape::Family;
use super::title;
use super::words;
use crate::model::Level;
use crate::parse::anchor::anchor;
use crate::text::emoji::is_symbol;
use crate::text::{capitalized, tally};

/// A line of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BodyLine {
    pub(super) text: String,
    pub(super) is_code: bool,
    /// The line of the prepared document.
    pub(super) line: usize,
}

impl BodyLine {
    /// A line that is no code.
    pub(super) fn text(text: &str, line: usize) -> Self {
        Self { text: text.to_owned(), is_code: false, line }
    }

    /// A blank line.
    pub(super) fn blank(line: usize) -> Self {
        Self::text("", line)
    }

    /// Whether it has no text.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A question with its lines in the prepared document.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// It, without body and lines.
    pub(super) item: Item,
    pub(super) body: Vec<BodyLine>,
    /// What links may call it.
    pub(super) anchors: Vec<String>,
    pub(super) lines: (usize, usize),
    /// Lines of an answer that is kept apart.
    pub(super) borrowed: Vec<(usize, usize)>,
    /// What was changed in lines that are kept.
    pub(super) notes: Vec<(usize, RepairKind)>,
}

/// Makes the questions of a document.
pub(super) fn drafts(document: &Document<'_>, outline: &Outline) -> Vec<Draft> {
    let levels = level_sections(document, outline);
    let inner = inner_questions(document, outline);
    let found = outline.found.iter().enumerate().map(|(at, found)| {
        let candidate = &document.candidates[found.candidate];
        let inner = inner.get(&at).map(|index| &document.candidates[*index]);
        let mut draft = draft(document, candidate, inner, found.to);
        body::tidy(&mut draft.body, true);
        let (item, family) = (&mut draft.item, found.shape.family);
        if family == Family::BareNumbered && inner.is_none() {
            item.question = item.question.trim_start_matches(|c: char| c.is_ascii_digit()).trim().to_owned();
            draft.notes.push((candidate.line, RepairKind::NumberDropped));
        }
        item.is_unsure = !(candidate.reads || candidate.is_listed || matches!(family, Family::Marked | Family::Row));
        item.level = item.level.or_else(|| found.sections.iter().rev().find_map(|index| levels.get(index).copied()));
        let sections = found.sections.iter().map(|index| section_name(&document.candidates[*index]));
        item.sections = sections.filter(|name| !name.is_empty()).collect();
        draft
    });
    let mut drafts: Vec<Draft> = found.collect();
    drop_footers(&mut drafts);
    drafts
}

/// For headings with a line of their own that asks, right below: its candidate, unless most of these say the same.
fn inner_questions(document: &Document<'_>, outline: &Outline) -> HashMap<usize, usize> {
    let is_inner = |candidate: &Candidate| {
        matches!(candidate.form, Form::Bold | Form::Paragraph)
            && candidate.title.lead.is_question()
            && candidate.title.text.len() > 3
    };
    let mut inner = HashMap::new();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (at, found) in outline.found.iter().enumerate() {
        let outer = &document.candidates[found.candidate];
        let first =
            document.first_content(outer.end).filter(|line| outer.heading_level().is_some() && *line < found.to);
        let below = first.and_then(|line| document.in_lines(line, line + 1).find(|(_, other)| is_inner(other)));
        let Some((index, candidate)) = below else { continue };
        *counts.entry(candidate.key()).or_insert(0) += 1;
        // Of several marked parts, a scenario and its question, none is all of it.
        let is_alone = !document.in_lines(candidate.end, found.to).any(|(_, other)| is_inner(other));
        inner.extend(is_alone.then_some((at, index)));
    }
    inner.retain(|_, index| counts[&document.candidates[*index].key()] <= 2);
    inner
}

/// The levels that section headings name, when they name more than one.
fn level_sections(document: &Document<'_>, outline: &Outline) -> BTreeMap<usize, Level> {
    let level = |index: &usize| level::from_heading(&section_name(&document.candidates[*index]));
    let named: BTreeMap<usize, Level> =
        outline.sections.iter().filter_map(|index| Some((*index, level(index)?))).collect();
    let kinds: BTreeSet<Level> = named.values().copied().collect();
    if kinds.len() > 1 { named } else { BTreeMap::new() }
}

/// The `<details>` in the lines `from..to` that only hide an answer.
fn invitations<'d>(document: &'d Document<'_>, from: usize, to: usize) -> impl Iterator<Item = &'d Details> {
    let details = &document.prepared.details;
    let first = details.partition_point(|details| details.open < from);
    let inside = details[first..].iter().take_while(move |details| details.open < to);
    inside.filter(|details| {
        let lines = details.summary.0..details.summary.1;
        let summary = lines.map(|line| document.text(line).trim()).collect::<Vec<_>>().join(" ");
        words::is_invitation(&summary) || words::is_farewell(&summary)
    })
}

/// The lines `from..to` of a document as lines of an answer, without navigation and invitations to unfold it.
pub(super) fn body_lines(document: &Document<'_>, from: usize, to: usize) -> Vec<BodyLine> {
    let mut lines: Vec<BodyLine> = Vec::with_capacity(to.saturating_sub(from));
    let dropped: BTreeSet<usize> = invitations(document, from, to)
        .flat_map(|details| (details.open..details.summary.1.max(details.open + 1)).chain([details.close]))
        .collect();
    let is_separator = |line: &BodyLine| !line.is_code && is_separator(&line.text);
    let role = |at: usize| document.prepared.lines.get(at).map(|line| line.role);
    let (mut after_dropped, mut in_summary) = (false, false);
    for at in (from..to).filter(|at| !document.navigation[*at]) {
        if dropped.contains(&at) {
            // What parts an invitation from the answer goes with it.
            while role(at) == Some(Role::Close) && lines.last().is_some_and(is_separator) {
                lines.pop();
            }
            lines.extend((role(at) != Some(Role::Summary)).then(|| BodyLine::blank(at)));
            after_dropped = true;
            continue;
        }
        let starts_summary = role(at) == Some(Role::Summary) && at > from && role(at - 1) == Some(Role::Open);
        in_summary = starts_summary || in_summary && role(at) == Some(Role::Summary);
        let text = match role(at) {
            Some(Role::Inserted | Role::Component) => String::new(),
            _ if in_summary => {
                let text = document.text(at);
                let start = if starts_summary { "<summary>" } else { "" };
                let end = if role(at + 1) == Some(Role::Summary) { "" } else { "</summary>" };
                format!("{}{start}{}{end}", indent(text), text.trim_start())
            }
            _ => document.text(at).to_owned(),
        };
        let line = BodyLine { text, is_code: document.blocks.code[at], line: at };
        after_dropped &= is_separator(&line);
        if !after_dropped {
            lines.push(line);
        }
    }
    lines
}

/// Longest text that is a name, in characters.
const LONGEST_LABEL: usize = 48;

/// The question on the line of `candidate`, or `inner` below it, with the answer that ends at `to`, not yet tidied.
pub(super) fn draft(document: &Document<'_>, candidate: &Candidate, inner: Option<&Candidate>, to: usize) -> Draft {
    // What asks: the line below a heading that names it, where there is one.
    let asker = inner.unwrap_or(candidate);
    let mut question = asker.title.text.clone();
    let name = inner.map(|_| visible_text(&candidate.title.text).trim().to_owned()).filter(|name| !name.is_empty());
    let (label, asked): (Vec<String>, Vec<String>) =
        name.into_iter().partition(|name| name.chars().count() <= LONGEST_LABEL);
    let from = asker.end;
    // The rest of a line goes on in those below it.
    let line = candidate.line;
    let rest = asker.rest.split('\n').filter(|_| !asker.rest.is_empty()).map(|text| BodyLine::text(text.trim(), line));
    let mut lines: Vec<BodyLine> = rest.chain(body_lines(document, from, to.max(from))).collect();
    let is_item =
        matches!(candidate.form, Form::Ordered | Form::Bullet | Form::ItemHeading | Form::Card | Form::Admonition);
    body::dedent(&mut lines, is_item);
    // A summary with a list, and nothing below it.
    let summary = candidate.details.map(|index| document.prepared.details[index].summary.1);
    let is_bare = summary.is_some_and(|end| document.content(end, to) == 0);
    let hides_answer = invitations(document, from, to).next().is_some();
    let mut taken = body::Taken::default();
    let is_labelled = body::clean(&mut lines, &mut taken, candidate.title.lead);
    let answer_file = take_link(&mut question, &mut lines, candidate);
    name_question(&mut question, &mut lines, candidate);
    let notes = [
        (taken.label_line, RepairKind::LabelDropped),
        (Some(candidate.end.saturating_sub(1)).filter(|_| !asker.rest.is_empty()), RepairKind::LineSplit),
        (Some(line).filter(|_| !candidate.title.anchors.is_empty()), RepairKind::AnchorMoved),
    ];
    let question = match candidate.form {
        Form::Heading(_) | Form::Bold | Form::ItemHeading | Form::Summary => title::without_colon(&question),
        _ => question.trim_end_matches("::").trim_end(),
    };
    let item = Item {
        question: question.to_owned(),
        number: candidate.number(),
        level: candidate.title.level.or(asker.title.level).or(taken.level),
        tags: taken.tags,
        label: label.into_iter().next(),
        asked,
        has_answer_label: is_labelled
            || hides_answer
            || candidate.form == Form::Summary && !is_bare
            || candidate.form == Form::Card,
        is_bare,
        answer_file,
        ..Item::default()
    };
    let names = [&candidate.raw, visible_text(&candidate.raw).trim(), &candidate.title.text].map(anchor);
    Draft {
        item,
        body: lines,
        anchors: names.into_iter().chain(candidate.title.anchors.iter().cloned()).collect(),
        lines: (line, to.max(candidate.end)),
        notes: notes.into_iter().filter_map(|(line, kind)| Some((line?, kind))).collect(),
        ..Draft::default()
    }
}

/// A question that is all link loses it; one that leads elsewhere goes into the answer. The file that is the answer.
fn take_link(question: &mut String, lines: &mut Vec<BodyLine>, candidate: &Candidate) -> Option<String> {
    candidate.link.as_ref()?;
    visible_text(question).trim().clone_into(question);
    let address = candidate.link_out()?;
    let link = format!("[{}]({address})", question.replace(['[', ']'], ""));
    lines.extend([BodyLine::blank(candidate.line), BodyLine::text(&link, candidate.line)]);
    let path = address.split('#').next().unwrap_or("");
    let is_markdown = super::files::format(path) == Some(super::files::Format::Markdown);
    (is_markdown && !address.contains("://")).then(|| address.clone())
}

/// Takes the text of a question that is a mere marker from the paragraph below it.
fn name_question(question: &mut String, lines: &mut Vec<BodyLine>, candidate: &Candidate) {
    if question.contains(char::is_alphanumeric) && !words::is("question", question) {
        return;
    }
    let text = take_paragraph(lines);
    let shown = title::read(&text, &level::Legend::default()).text;
    if !shown.is_empty() {
        *question = shown;
    } else if question.is_empty() {
        visible_text(&candidate.raw).trim().clone_into(question);
    }
}

/// Longest paragraph that is a question as a whole, in bytes.
const LONGEST_QUESTION: usize = 400;

/// Takes the first paragraph: it is the question. Of a long one it is the sentence that asks, and the paragraph stays.
fn take_paragraph(lines: &mut Vec<BodyLine>) -> String {
    let is_quoted = lines.first().is_some_and(|line| line.text.trim().starts_with('>'));
    let is_part = |(at, line): &(usize, &BodyLine)| {
        let text = line.text.trim();
        let starts_list = *at > 0 && (marker_end(text).is_some() || text.starts_with('#'));
        let starts_block = text.starts_with(['|', '<']) || *at == 0 && text.starts_with('!');
        let starts_quote = text.starts_with('>') && !is_quoted;
        !(line.is_code || line.is_blank() || starts_list || starts_block || starts_quote)
    };
    let length = lines.iter().enumerate().take_while(is_part).count();
    let parts = lines[..length].iter().map(|line| line.text.trim().trim_start_matches(['#', '>', ' ']));
    let text = parts.collect::<Vec<_>>().join(" ");
    if text.len() <= LONGEST_QUESTION {
        lines.drain(..length);
        return text;
    }
    let mut sentences = text.split_inclusive(|c| c == '.' || words::QUESTION_MARKS.contains(&c));
    let first = sentences.clone().next().unwrap_or(&text);
    let asking = sentences.find(|sentence| sentence.contains(words::QUESTION_MARKS));
    asking.unwrap_or(first).trim().to_owned()
}

/// The name of a section: without number, decoration, range and colon.
pub(super) fn section_name(heading: &Candidate) -> String {
    let text = visible_text(&heading.title.text);
    let text = text.trim().trim_end_matches([':', '：', ' ']);
    let bare = COUNTS.replace_all(text, "");
    let bare = if text.starts_with(&*bare) { bare.into_owned() } else { capitalized(&bare) };
    let text = if bare.is_empty() { text } else { &bare };
    let text = text.trim_matches(|c: char| is_symbol(c) || matches!(c, ' ' | '*' | '_' | '-' | '–' | '#'));
    match super::lead::split(text) {
        (super::lead::Lead::Number(_) | super::lead::Lead::Question(_), rest) if !rest.is_empty() => rest.to_owned(),
        _ => text.replace(['*', '`'], ""),
    }
}

/// `Section 3:` before a section's name; `(Questions 31-60)`, `(1–20)`, `[12]` and `(12 questions)` after it.
static COUNTS: LazyLock<Regex> = LazyLock::new(|| {
    let number = format!(r"^(?:{})\s+(?:\d+|[ivx]+)\s*[:.)–—-]+\s*", words::list("section-mark", "any").join("|"));
    let range = r"\s*[(\[（](?:questions?|вопросов|q|[ \-–—/.+])*\d[\d \-–—/.+]*(?:questions?|вопросов|q|[ \-–—/.+\d])*[)\]）][*\s]*$";
    Regex::new(&format!("(?i){number}|{range}")).expect("it is tested")
});

/// Takes a line out that ends most answers and only leads somewhere: navigation in whatever language.
fn drop_footers(drafts: &mut [Draft]) {
    // A link that is all of an answer is the answer.
    let footer = |draft: &Draft| {
        let is_long = draft.body.iter().filter(|line| !line.is_blank()).nth(1).is_some();
        draft.body.last().filter(|_| is_long).and_then(footer_key)
    };
    let mut counts = tally(drafts.iter().filter_map(footer));
    let filled = drafts.iter().filter(|draft| !draft.body.is_empty()).count();
    counts.retain(|_, count| *count >= 3 && *count * 2 >= filled);
    for draft in drafts.iter_mut().filter(|_| !counts.is_empty()) {
        if footer(draft).is_some_and(|key| counts.contains_key(&key)) {
            draft.body.pop();
            body::tidy(&mut draft.body, false);
        }
    }
}

/// The words of a line that consists of links, or of a link into the page: what it shows, whatever it leads to.
fn footer_key(line: &BodyLine) -> Option<String> {
    let has_tag = line.text.contains("<a ");
    if line.is_code || line.text.len() > 400 || !(has_tag || line.text.contains("](")) {
        return None;
    }
    let letters = outside_links(&line.text).chars().filter(|c| c.is_alphabetic()).count();
    (letters <= 3 || has_tag).then(|| words::normalized(&visible_text(&line.text)))
}

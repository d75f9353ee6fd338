//! The last step of an import: links and pictures that lead where the book has things, then everything put together.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag};

use super::assign::{Assigned, Place};
use super::body;
use super::candidate::bracket_end;
use super::fate::Fate;
use super::reading::{Anchor, Item, Reading};
use super::report::{ContentsDifference, Repair, RepairKind, Report, Skipped, SourceLines, Totals};
use super::{
    Asset, Document, Import, Kind, NewQuestion, Options, TopicName, contents, files, fingerprint, html, wording,
};
use crate::parse::anchor::anchor;
use crate::parse::markdown;
use crate::source::SourcePath;
use crate::text::slug::slugify;

/// Rewrites the links of every question and puts the import together.
pub(super) fn finish(readings: &[Reading], assigned: Assigned, files: &[&Document], options: &Options) -> Import {
    let mut linker = Linker::new(readings, &assigned, files, options);
    let mut questions = Vec::new();
    let mut report = Report::default();
    for (index, reading) in readings.iter().enumerate() {
        let empty = reading.items.iter().filter(|item| item.draft.body.is_empty()).count();
        let is_bare_list = empty * 2 >= reading.items.len();
        let with_options = reading.items.iter().filter(|item| option_count(item) >= 2).count();
        let habits = Habits {
            is_bare_list,
            is_quiz: with_options * 4 >= reading.items.len(),
            explains: reading.items.iter().filter(|item| has_prose(item)).count() * 4 >= reading.items.len()
                || empty * 10 <= reading.items.len() * 4,
        };
        for (at, item) in reading.items.iter().enumerate() {
            let place = &assigned.places[index][at];
            let source = source_lines(readings, index, item);
            let body = linker.body(index, at, item);
            let kind = kind(item, &body, habits);
            report.totals.count(kind);
            if place.is_there {
                let lines =
                    source.into_iter().next().unwrap_or(SourceLines { path: reading.path.clone(), first: 1, last: 1 });
                report.already_there.push((lines, place.id.clone()));
                continue;
            }
            questions.push(NewQuestion {
                id: place.id.clone(),
                topic: place.topic.clone(),
                question: item.draft.question.clone(),
                level: item.draft.level,
                tags: tags(item, &place.topic),
                keywords: item.draft.keywords.clone(),
                order: place.order,
                body,
                kind,
                source,
            });
        }
    }
    let Linker { assets, repairs, .. } = linker;
    report.repairs = repairs;
    describe(readings, &mut report);
    let topics: BTreeSet<&str> = assigned.places.iter().flatten().map(|place| place.topic.as_str()).collect();
    report.totals.topics = topics.len();
    report.totals.documents = readings.len();
    report.totals.already_there = report.already_there.len();
    let assets = assets
        .into_iter()
        .map(|(source, content_path)| Asset { source, content_path })
        .filter(|asset| !options.assets.contains_key(&asset.content_path))
        .collect();
    Import { topics: assigned.topics, questions, assets, report }
}

impl Totals {
    fn count(&mut self, kind: Kind) {
        self.questions += 1;
        match kind {
            Kind::Answered => self.answered += 1,
            Kind::Placeholder => self.placeholders += 1,
            Kind::Unanswered => self.unanswered += 1,
        }
    }
}

fn source_lines(readings: &[Reading], index: usize, item: &Item) -> Vec<SourceLines> {
    let (from, to) = item.draft.lines;
    let own = (index, from, to);
    let parts = std::iter::once(own).chain(item.borrowed.iter().copied());
    parts
        .map(|(reading, from, to)| {
            let fates = &readings[reading].fates;
            // Blank lines and separators behind an answer are no part of it.
            let last = (from..to.min(fates.len())).rev().find(|at| fates[*at] == Some(Fate::Kept)).unwrap_or(from);
            SourceLines { path: readings[reading].path.clone(), first: from + 1, last: last + 1 }
        })
        .collect()
}

/// The names of the inner sections and the source's own tags, each once.
fn tags(item: &Item, topic: &str) -> Vec<String> {
    let mut seen = BTreeSet::from([topic.to_owned()]);
    // A section that another topic takes the place of still says what the question is about.
    let section = Some(&item.topic).filter(|name| super::topic_slug(name) != topic);
    if section.is_none() {
        seen.insert(slugify(&item.topic));
    }
    item.draft
        .tags
        .iter()
        .chain(section)
        .chain(&item.sections)
        .filter(|tag| !slugify(tag).is_empty() && seen.insert(slugify(tag)))
        .cloned()
        .collect()
}

/// How the questions of a document are written, as far as it says what a body is worth.
#[derive(Clone, Copy)]
struct Habits {
    /// Most have no body.
    is_bare_list: bool,
    /// Many have options to choose from.
    is_quiz: bool,
    /// Many have a sentence for a body, or most have a body at all: then a list is an answer too.
    explains: bool,
}

/// Whether a body has text that is neither code nor a list.
fn has_prose(item: &Item) -> bool {
    item.draft.body.iter().any(|line| {
        let text = line.text.trim();
        !line.is_code && !text.is_empty() && !line.text.starts_with(' ') && super::line::item(text).is_none()
    })
}

/// How many options to choose from a question has.
fn option_count(item: &Item) -> usize {
    let lines = item.draft.body.iter().filter(|line| !line.is_code).map(|line| line.text.trim());
    lines
        .filter(|text| {
            let entry = super::line::item(text).map_or(*text, |item| item.text);
            entry.starts_with("[ ]") || is_option(entry)
        })
        .count()
}

/// What a body is worth. In a list whose questions mostly have no answer, a snippet or list is the question's own.
fn kind(item: &Item, body: &str, habits: Habits) -> Kind {
    if body.trim().is_empty() {
        return Kind::Unanswered;
    }
    if wording::is_placeholder(body) {
        return Kind::Placeholder;
    }
    if !item.draft.has_answer_label && !item.borrowed.is_empty() {
        return Kind::Answered;
    }
    if !item.draft.has_answer_label && (item.draft.is_own_part || is_own_part(item, habits)) {
        return Kind::Placeholder;
    }
    Kind::Answered
}

/// Whether a body is only the question's own: its snippet, its options without a mark, the list of what to explain.
fn is_own_part(item: &Item, habits: Habits) -> bool {
    let question = item.draft.question.to_lowercase();
    let mut prose = 0;
    let mut options = 0;
    let mut ticked = false;
    let mut list = 0;
    let mut code = 0;
    for line in item.draft.body.iter().filter(|line| !line.text.trim().is_empty()) {
        let text = line.text.trim();
        let entry = super::line::item(text).map_or(text, |item| item.text);
        if line.is_code {
            code += 1;
            // The right option stands once more in a block behind the options.
            ticked |= options >= 2;
        } else if entry.starts_with("[ ]") {
            options += 1;
        } else if entry.starts_with("[x]") || entry.starts_with("[X]") {
            ticked = true;
        } else if is_option(entry) {
            options += 1;
            ticked |= entry.contains('✅') || entry.contains('✔') || entry.contains("(correct");
        } else if super::line::item(text).is_some() || line.text.starts_with("  ") {
            list += 1;
        } else {
            prose += 1;
        }
    }
    if ticked || prose > 0 {
        return false;
    }
    if options >= 2 {
        return habits.is_quiz;
    }
    let about_snippet = [
        "output",
        "print",
        "result",
        "following",
        "this code",
        "snippet",
        "below",
        "logged",
        "console",
        "mend",
        "fix",
        "wrong with",
        "evaluate",
        "return",
        "вывед",
        "输出",
    ]
    .iter()
    .any(|word| question.contains(word));
    let is_plain_bullet =
        matches!(item.draft.pattern, Some(super::pattern::Pattern::Bullet)) && !item.draft.is_bold && !habits.explains;
    let is_listed = habits.is_bare_list || is_plain_bullet;
    (code > 0 && list == 0 && (about_snippet || is_listed)) || (list > 0 && code == 0 && is_listed)
}

/// `A. one`, `B) two`, `- C: three`.
fn is_option(text: &str) -> bool {
    let text = text.trim_start_matches(['*', '`', '(', '[']);
    let mut characters = text.chars();
    characters.next().is_some_and(|c| matches!(c.to_ascii_uppercase(), 'A'..='H'))
        && matches!(characters.next(), Some('.' | ')' | ':' | ']'))
        && characters.next().is_none_or(|c| c == ' ' || c == '*' || c == '`')
}

/// Fills the report with the fates of lines, the repairs and the differences of every document.
fn describe(readings: &[Reading], report: &mut Report) {
    for reading in readings {
        let mut open: Option<(usize, usize, Fate)> = None;
        for (at, fate) in reading.fates.iter().enumerate() {
            let Some(fate) = *fate else { continue };
            match fate {
                Fate::Kept => report.totals.lines_kept += 1,
                Fate::Structure => report.totals.lines_of_structure += 1,
                Fate::Skipped(_) => report.totals.lines_skipped += 1,
            }
            match &mut open {
                Some((_, last, known)) if *known == fate => *last = at,
                _ => {
                    close(reading, open.take(), report);
                    open = Some((at, at, fate));
                }
            }
        }
        close(reading, open, report);
        report.repairs.extend(reading.repairs.iter().map(|(at, kind)| Repair {
            path: reading.path.clone(),
            line: at + 1,
            kind: *kind,
            detail: None,
        }));
        report.contents.extend(reading.differences.iter().map(|(at, text, listed)| ContentsDifference {
            path: reading.path.clone(),
            line: at + 1,
            text: text.clone(),
            listed: *listed,
        }));
    }
    report.repairs.sort();
    report.repairs.dedup();
}

fn close(reading: &Reading, run: Option<(usize, usize, Fate)>, report: &mut Report) {
    let Some((first, last, fate)) = run else { return };
    let lines = SourceLines { path: reading.path.clone(), first: first + 1, last: last + 1 };
    match fate {
        Fate::Kept => {}
        Fate::Structure => report.structure.push(lines),
        Fate::Skipped(reason) => report.skipped.push(Skipped { lines, reason }),
    }
}

/// What is to be done with an address.
enum Answer {
    Keep,
    To(String),
    Drop(RepairKind),
    /// A link into a table of contents or a section that is gone: nobody misses it.
    DropSilently,
}

struct Linker<'r> {
    readings: &'r [Reading],
    assigned: &'r Assigned,
    by_path: BTreeMap<&'r str, usize>,
    files: BTreeMap<&'r str, &'r Document>,
    /// The topic that everything goes to.
    forced_topic: Option<&'r TopicName>,
    /// Source path to content path.
    assets: BTreeMap<String, String>,
    asset_names: BTreeMap<String, u64>,
    repairs: Vec<Repair>,
    /// Bytes of the line ends in the body that is looked at.
    line_ends: Vec<usize>,
}

impl<'r> Linker<'r> {
    fn new(readings: &'r [Reading], assigned: &'r Assigned, files: &[&'r Document], options: &'r Options) -> Self {
        Self {
            readings,
            assigned,
            by_path: readings.iter().enumerate().map(|(index, reading)| (reading.path.as_str(), index)).collect(),
            files: files.iter().map(|file| (file.path.as_str(), *file)).collect(),
            forced_topic: options.topic.as_ref(),
            assets: BTreeMap::new(),
            asset_names: options.assets.clone(),
            repairs: Vec::new(),
            line_ends: Vec::new(),
        }
    }

    /// The body of a question as it is written.
    fn body(&mut self, reading: usize, at: usize, item: &Item) -> String {
        let mut text = body::text(&item.draft.body);
        while text.ends_with("\n\n") {
            text.pop();
        }
        if text.trim().is_empty() {
            return String::new();
        }
        self.define(reading, &mut text);
        if !text.contains(['[', '<', '!']) {
            close_fences(&mut text);
            return text;
        }
        let place = &self.assigned.places[reading][at];
        self.line_ends = text.match_indices('\n').map(|(end, _)| end).collect();
        let edits = self.edits(reading, at, place, item, &text);
        let written: BTreeSet<String> = edits.iter().filter_map(|edit| edit.written.clone()).collect();
        let mut out = apply(&text, edits);
        // What goes can turn the text around it into a link: until none is left that leads nowhere, one more look.
        for _ in 0..MAX_LOOKS {
            let edits = stray_edits(&out, &written);
            if edits.is_empty() {
                break;
            }
            out = apply(&out, edits);
        }
        close_fences(&mut out);
        // A link that led nowhere and repeats the question is no answer.
        let repeats = out != text && contents::key(&without_comments(&out)) == contents::key(&item.draft.question);
        if without_comments(&out).trim().is_empty() || repeats && item.draft.link.is_some() && !out.contains("](") {
            String::new()
        } else {
            out
        }
    }

    /// Adds the link and footnote definitions that a body uses and its document has elsewhere.
    fn define(&self, reading: usize, text: &mut String) {
        let definitions = &self.readings[reading].definitions;
        if definitions.is_empty() || !text.contains('[') {
            return;
        }
        let mut used = BTreeSet::new();
        let mut rest = text.as_str();
        while let Some(open) = rest.find('[') {
            rest = &rest[open + 1..];
            if let Some(close) = rest.find([']', '[']).filter(|close| rest[*close..].starts_with(']')) {
                let label = rest[..close].to_lowercase();
                if definitions.contains_key(&label) && !rest[close..].starts_with("](") {
                    used.insert(label);
                }
            }
        }
        let lower = text.to_lowercase();
        let missing: Vec<&String> = used
            .iter()
            .filter(|label| !lower.contains(&format!("[{label}]:")))
            .filter_map(|label| definitions.get(label))
            .collect();
        if !missing.is_empty() {
            text.push('\n');
            for definition in missing {
                text.push_str(definition);
                text.push('\n');
            }
        }
    }

    /// The changes that the links of `text` need.
    fn edits(&mut self, reading: usize, at: usize, place: &Place, item: &Item, text: &str) -> Vec<Edit> {
        let mut edits = Vec::new();
        for (event, range) in markdown::parser(text) {
            match event {
                Event::Start(
                    Tag::Link { link_type: LinkType::WikiLink { .. }, .. }
                    | Tag::Image { link_type: LinkType::WikiLink { .. }, .. },
                ) => {
                    edits.push(Edit::insert(range.start, "\\"));
                }
                Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                    let answer = self.answer(reading, at, place, &dest_url, false);
                    self.note(reading, item, range.start, &dest_url, &answer);
                    edits.extend(link_edits(text, range.start, range.end, link_type, &answer));
                }
                Event::Start(Tag::Image { dest_url, .. }) => {
                    let answer = self.answer(reading, at, place, &dest_url, true);
                    self.note(reading, item, range.start, &dest_url, &answer);
                    edits.extend(image_edits(text, range.start, range.end, &dest_url, &answer));
                }
                Event::Html(_) | Event::InlineHtml(_) => {
                    let part = &text[range.clone()];
                    for tag in html::tags(&as_html(&event, part)) {
                        if let Some(edit) =
                            self.tag_edit(reading, at, place, item, text, &part[tag.start..tag.end], &tag)
                        {
                            edits.push(edit.shifted(range.start + tag.start));
                        }
                    }
                }
                _ => {}
            }
        }
        edits
    }

    /// The change that one HTML tag needs, in bytes of the tag.
    #[expect(
        clippy::too_many_arguments,
        reason = "the place of a tag is all of these, and nothing else needs them together"
    )]
    fn tag_edit(
        &mut self,
        reading: usize,
        at: usize,
        place: &Place,
        item: &Item,
        text: &str,
        tag: &str,
        found: &html::Tag,
    ) -> Option<Edit> {
        let (name, is_image) = match found.name.as_str() {
            "img" => ("src", true),
            "a" => ("href", false),
            _ => return None,
        };
        let address = html::attribute(tag, name).filter(|_| !found.closes)?;
        let answer = self.answer(reading, at, place, &address, is_image);
        let offset = text.find(tag).unwrap_or(0);
        self.note(reading, item, offset, &address, &answer);
        match answer {
            Answer::Keep => None,
            Answer::To(target) => {
                let start = tag.find(address.as_str()).filter(|_| !address.is_empty())?;
                Some(Edit { from: start, to: start + address.len(), text: target.clone(), written: Some(target) })
            }
            Answer::Drop(_) | Answer::DropSilently if is_image => {
                let alt = html::attribute(tag, "alt").filter(|alt| !alt.trim().is_empty());
                Some(Edit::replace(0, tag.len(), alt.unwrap_or_else(|| missing_picture(&address))))
            }
            // A browser shows an `<a>` without `href` as text.
            Answer::Drop(_) | Answer::DropSilently => Some(Edit::replace(0, tag.len(), "<a>".to_owned())),
        }
    }

    fn note(&mut self, reading: usize, item: &Item, offset: usize, address: &str, answer: &Answer) {
        let Answer::Drop(kind) = answer else { return };
        let row = self.line_ends.partition_point(|end| *end < offset);
        let line = item.draft.body.get(row).map_or(item.draft.lines.0, |line| line.line);
        self.repairs.push(Repair {
            path: self.readings[reading].path.clone(),
            line: line + 1,
            kind: *kind,
            detail: Some(address.to_owned()),
        });
    }

    /// Where an address in a question leads.
    fn answer(&mut self, reading: usize, at: usize, place: &Place, address: &str, is_image: bool) -> Answer {
        let address = address.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        if address.starts_with("//") {
            return Answer::Keep;
        }
        if let Some(scheme) = scheme(address) {
            return if matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel") {
                Answer::Keep
            } else {
                Answer::Drop(if is_image { RepairKind::MissingPicture } else { RepairKind::UnsafeLink })
            };
        }
        if let Some(fragment) = address.strip_prefix('#') {
            return self.fragment(reading, reading, Some(at), place, fragment);
        }
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        let path = path.split('?').next().unwrap_or(path);
        let missing = Answer::Drop(if is_image { RepairKind::MissingPicture } else { RepairKind::BrokenLink });
        let Some(resolved) = join(files::folder(&self.readings[reading].path), path) else { return missing };
        if let Some(file) = self.files.get(resolved.as_str()).copied()
            && !self.by_path.contains_key(resolved.as_str())
        {
            return Answer::To(self.copy(file, place));
        }
        let start_pages = [
            resolved.clone(),
            format!("{resolved}.md"),
            format!("{resolved}/README.md"),
            format!("{resolved}/index.md"),
        ];
        let target = start_pages.iter().find_map(|path| self.by_path.get(path.trim_start_matches('/')).copied());
        match target {
            Some(target) if !is_image => self.document(reading, target, place, fragment),
            _ => missing,
        }
    }

    /// A link to a document of the import: to its only question, its heading, or its first topic.
    fn document(&self, reading: usize, target: usize, place: &Place, fragment: &str) -> Answer {
        if !fragment.is_empty() {
            let found = self.fragment(reading, target, None, place, fragment);
            if matches!(found, Answer::To(_)) {
                return found;
            }
        }
        match self.assigned.places[target].as_slice() {
            [] => Answer::Drop(RepairKind::BrokenLink),
            [only] => Answer::To(relative(place, &only.topic, &format!("{}.md", only.id), "")),
            [first, ..] => Answer::To(relative(place, &first.topic, "_index.md", "")),
        }
    }

    fn fragment(&self, reading: usize, target: usize, own: Option<usize>, place: &Place, fragment: &str) -> Answer {
        let decoded = decode(fragment);
        let anchors = &self.readings[target].anchors;
        match anchors.get(&contents::key(&decoded)) {
            Some(Anchor::Question(index)) => self.to_question(target, *index, place, ""),
            Some(Anchor::Inside(index, heading)) if reading == target && own == Some(*index) => {
                Answer::To(format!("#{}", anchor(&markdown::plain_text(heading))))
            }
            Some(Anchor::Inside(index, heading)) => {
                self.to_question(target, *index, place, &anchor(&markdown::plain_text(heading)))
            }
            Some(Anchor::Topic(topic)) => {
                let forced = self.forced_topic.map(|topic| topic.slug.clone());
                let slug = forced.unwrap_or_else(|| super::assign::topic_slug(topic));
                let is_there = self.assigned.places[target].iter().any(|place| place.topic == slug);
                if is_there { Answer::To(relative(place, &slug, "_index.md", "")) } else { Answer::DropSilently }
            }
            None => Answer::DropSilently,
        }
    }

    fn to_question(&self, target: usize, index: usize, place: &Place, fragment: &str) -> Answer {
        match self.assigned.places[target].get(index) {
            Some(found) => Answer::To(relative(place, &found.topic, &format!("{}.md", found.id), fragment)),
            None => Answer::Drop(RepairKind::BrokenLink),
        }
    }

    /// Has a file copied beside the questions of the first topic that shows it; returns its relative path.
    fn copy(&mut self, file: &Document, place: &Place) -> String {
        if !self.assets.contains_key(&file.path) {
            let path = self.asset_path(file, &place.topic);
            if !place.is_there {
                self.assets.insert(file.path.clone(), path.clone());
            }
            return relative_path(place, &path);
        }
        relative_path(place, &self.assets[&file.path])
    }

    /// A free content path for a file, or the one where the book has it already.
    fn asset_path(&mut self, file: &Document, topic: &str) -> String {
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let mut stem = slugify(stem);
        if stem.is_empty() {
            "file".clone_into(&mut stem);
        }
        let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        // The site has pages of its own in a topic's folder.
        let ending = match ending.as_str() {
            "" => String::new(),
            "html" => ".htm".to_owned(),
            other => format!(".{other}"),
        };
        let print = fingerprint(&file.bytes);
        let mut path = format!("{topic}/{stem}{ending}");
        let mut count = 1;
        while self.asset_names.get(&path).is_some_and(|known| *known != print) {
            count += 1;
            path = format!("{topic}/{stem}-{count}{ending}");
        }
        self.asset_names.insert(path.clone(), print);
        path
    }
}

/// Closes the fences that end with their list item, quotation or the text, as a parser sees them.
fn close_fences(text: &mut String) {
    if !text.contains("```") && !text.contains("~~~") {
        return;
    }
    for _ in 0..MAX_LOOKS {
        let edits: Vec<Edit> = markdown::parser(text)
            .filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_)))))
            .filter_map(|(_, range)| missing_close(text, range.start, range.end))
            .collect();
        if edits.is_empty() {
            return;
        }
        *text = apply(text, edits);
    }
}

/// The line that closes the fenced block `start..end`, when it has none.
fn missing_close(text: &str, start: usize, end: usize) -> Option<Edit> {
    let block = text[start..end].trim_end();
    let character = block.chars().next()?;
    let length = block.chars().take_while(|c| *c == character).count();
    let last = block.lines().skip(1).last().unwrap_or("").trim_start_matches([' ', '\t', '>']).trim_end();
    if last.len() >= length && last.chars().all(|c| c == character) {
        return None;
    }
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    // What opens the item stands on its first line only; a quotation is marked on each.
    let prefix: String = text[line..start].chars().map(|c| if c == '>' || c == '\t' { c } else { ' ' }).collect();
    let mark = character.to_string().repeat(length);
    let at = start + block.len();
    let ends = if text[at..].starts_with('\n') { "" } else { "\n" };
    Some(Edit::insert(at, &format!("\n{prefix}{mark}{ends}")))
}

/// `text` without the comments on lines of their own.
fn without_comments(text: &str) -> String {
    text.lines()
        .filter(|line| !(line.trim().starts_with("<!--") && line.trim().ends_with("-->")))
        .collect::<Vec<_>>()
        .join("\n")
}

/// How often a body is looked through again for links that appeared when others went.
const MAX_LOOKS: usize = 4;

/// A change of a part of a text.
#[derive(Clone, Debug)]
struct Edit {
    from: usize,
    to: usize,
    text: String,
    /// The address that it writes.
    written: Option<String>,
}

impl Edit {
    fn replace(from: usize, to: usize, text: String) -> Self {
        Self { from, to, text, written: None }
    }

    fn insert(at: usize, text: &str) -> Self {
        Self::replace(at, at, text.to_owned())
    }

    fn shifted(self, by: usize) -> Self {
        Self { from: self.from + by, to: self.to + by, ..self }
    }
}

fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.from, edit.to));
    let mut out = String::with_capacity(text.len());
    let mut last = 0;
    for edit in edits {
        if edit.from >= last {
            out.push_str(&text[last..edit.from]);
            out.push_str(&edit.text);
            last = edit.to;
        }
    }
    out.push_str(&text[last..]);
    out
}

/// The changes for links and pictures that lead neither away nor where this import wrote a link to.
fn stray_edits(text: &str, written: &BTreeSet<String>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let is_stray = |address: &str| {
        let leads_away = scheme(address.trim())
            .is_some_and(|scheme| matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel"))
            || address.trim().starts_with("//");
        !leads_away && !written.contains(address)
    };
    for (event, range) in markdown::parser(text) {
        match event {
            Event::Start(
                Tag::Link { link_type: LinkType::WikiLink { .. }, .. }
                | Tag::Image { link_type: LinkType::WikiLink { .. }, .. },
            ) => {
                edits.push(Edit::insert(range.start, "\\"));
            }
            Event::Start(Tag::Link { link_type, dest_url, .. })
                if link_type != LinkType::Email && is_stray(&dest_url) =>
            {
                edits.extend(link_edits(
                    text,
                    range.start,
                    range.end,
                    link_type,
                    &Answer::Drop(RepairKind::BrokenLink),
                ));
            }
            Event::Start(Tag::Image { dest_url, .. }) if is_stray(&dest_url) => {
                edits.extend(image_edits(
                    text,
                    range.start,
                    range.end,
                    &dest_url,
                    &Answer::Drop(RepairKind::MissingPicture),
                ));
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                for tag in html::tags(&as_html(&event, &text[range.clone()])).into_iter().filter(|tag| !tag.closes) {
                    let (from, to) = (range.start + tag.start, range.start + tag.end);
                    let stray = |name: &str| html::attribute(&text[from..to], name).filter(|address| is_stray(address));
                    match tag.name.as_str() {
                        "img" => {
                            edits.extend(stray("src").map(|src| Edit::replace(from, to, missing_picture(&src))));
                        }
                        "a" => edits.extend(stray("href").map(|_| Edit::replace(from, to, "<a>".to_owned()))),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    // Raw HTML as `check` reads it: what was a comment or code before may be a tag by now.
    let outline = markdown::outline(text, 0, &SourcePath::new(""), &mut Vec::new()).unwrap_or_default();
    for tag in &outline.tags {
        let address = |name: &str| tag.attribute(name).map(|found| found.value.as_str()).filter(|at| is_stray(at));
        if let Some(address) = address("src").filter(|_| tag.name == "img") {
            edits.push(Edit::replace(tag.span.start, tag.span.end, missing_picture(address)));
        } else if tag.name == "a" && address("href").is_some() {
            edits.push(Edit::replace(tag.span.start, tag.span.end, "<a>".to_owned()));
        }
    }
    edits
}

/// A piece of HTML for [`html::tags`]: in a block of HTML, backticks make no code.
fn as_html(event: &Event<'_>, part: &str) -> String {
    if matches!(event, Event::Html(_)) { part.replace('`', " ") } else { part.to_owned() }
}

/// What stands for a picture without a text of its own that is not in the import: nothing a reader sees.
fn missing_picture(address: &str) -> String {
    format!("<!-- {} -->", address.replace("--", "-").replace(['>', '\n'], ""))
}

/// Replaces or removes the address of a link; what it shows stays.
fn link_edits(text: &str, start: usize, end: usize, kind: LinkType, answer: &Answer) -> Vec<Edit> {
    if matches!(kind, LinkType::Autolink) {
        return match answer {
            // `<std::vector>` is an address to a parser and a type to its author.
            Answer::Drop(_) => vec![Edit::insert(start, "\\")],
            _ => Vec::new(),
        };
    }
    if matches!(answer, Answer::Keep) || matches!(kind, LinkType::Email) {
        return Vec::new();
    }
    let Some(close) = bracket_end(&text[start..end]).map(|close| start + close) else { return Vec::new() };
    match answer {
        Answer::To(target) => vec![written_address(close, end, target)],
        _ => vec![Edit::replace(start, start + 1, String::new()), Edit::replace(close, end, String::new())],
    }
}

fn image_edits(text: &str, start: usize, end: usize, address: &str, answer: &Answer) -> Vec<Edit> {
    let Some(close) = text.get(start + 1..end).and_then(bracket_end).map(|close| start + 1 + close) else {
        return Vec::new();
    };
    match answer {
        Answer::Keep => Vec::new(),
        Answer::To(target) => vec![written_address(close, end, target)],
        _ if text[start + 2..close].trim().is_empty() => vec![Edit::replace(start, end, missing_picture(address))],
        _ => vec![Edit::replace(start, start + 2, String::new()), Edit::replace(close, end, String::new())],
    }
}

/// The end of a link or picture, from its `]` on, with the address that it has in the book.
fn written_address(close: usize, end: usize, target: &str) -> Edit {
    let address = if target.contains([' ', '(', ')']) { format!("<{target}>") } else { target.to_owned() };
    Edit { from: close, to: end, text: format!("]({address})"), written: Some(target.to_owned()) }
}

/// `other.md` from the same topic, `../topic/other.md` from another.
fn relative(from: &Place, topic: &str, file: &str, fragment: &str) -> String {
    let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    if from.topic == topic { format!("{file}{fragment}") } else { format!("../{topic}/{file}{fragment}") }
}

fn relative_path(from: &Place, content_path: &str) -> String {
    let (topic, file) = content_path.split_once('/').unwrap_or(("", content_path));
    relative(from, topic, file, "")
}

/// The path that `relative` means in `folder`; `None` when it leaves the import set.
pub(super) fn join(folder: &str, relative: &str) -> Option<String> {
    let relative = decode(relative);
    let base = if relative.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// The scheme of an address, lower case, as browsers see it.
fn scheme(address: &str) -> Option<String> {
    let end = address.find([':', '/', '?', '#'])?;
    if !address[end..].starts_with(':') {
        return None;
    }
    let scheme: String =
        address[..end].chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().to_lowercase();
    scheme.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(scheme)
}

/// Percent escapes decoded; what is not UTF-8 afterwards stays as typed.
fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match digits.filter(|_| *first == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

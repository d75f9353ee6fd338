//! One document of an import set, read to the end: its questions with their topics, its anchors, the fate of its lines.

use std::collections::BTreeMap;

use super::body::{self, BodyLine};
use super::candidate::Candidate;
use super::document::Document;
use super::extract::{self, Draft};
use super::fate::{self, Fate};
use super::files::{self, Evidence, Role};
use super::front_matter::{self, FrontMatter};
use super::outline::{self, Outline, Section};
use super::report::{RepairKind, SkipReason};
use super::scan::Inside;
use super::{Options, contents, level, line, pairs, source, title, wording};
use crate::parse::markdown;

/// A question with the place it has in the book.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The question.
    pub(super) draft: Draft,
    /// The name of its topic.
    pub(super) topic: String,
    /// Names of the sections below the topic that it stood in.
    pub(super) sections: Vec<String>,
    /// Lines of other files that became its answer: index of the reading, first line, one past the last.
    pub(super) borrowed: Vec<(usize, usize, usize)>,
}

/// What a fragment of a document names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// A question, by index.
    Question(usize),
    /// A heading inside a question's body, by the question's index and the heading's text.
    Inside(usize, String),
    /// A section, by the topic it is or belongs to.
    Topic(String),
}

/// A table of contents' entry that the document lacks, or the reverse: index of the line, text, listed.
pub(super) type Difference = (usize, String, bool);

/// A document read to the end.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// Its path in the import set.
    pub(super) path: String,
    /// Its questions.
    pub(super) items: Vec<Item>,
    /// For each line its fate; `None` for blank lines.
    pub(super) fates: Vec<Option<Fate>>,
    /// What was mended.
    pub(super) repairs: Vec<(usize, RepairKind)>,
    /// Where its contents differ.
    pub(super) differences: Vec<Difference>,
    /// What its fragments name, by [`contents::key`].
    pub(super) anchors: BTreeMap<String, Anchor>,
    /// Link and footnote definitions: label to their lines.
    pub(super) definitions: BTreeMap<String, String>,
    /// Answers that stand apart from their questions, by number.
    pub(super) answers: pairs::Answers,
    /// The body of a document that can be the answer to a link: everything below its first heading.
    pub(super) whole: Vec<BodyLine>,
}

/// Reads every file; files that are left out as a whole have no items.
pub(super) fn read_all(files: &[&super::Document], options: &Options) -> Vec<Reading> {
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let roles = files::roles(&paths);
    let mut texts = Vec::new();
    let mut readings: Vec<Reading> = Vec::new();
    for (file, role) in files.iter().zip(&roles) {
        let (text, reading) = match role {
            Role::Asset => (None, None),
            Role::Skipped(reason) => (None, Some(left_out(file, *reason))),
            Role::Markdown => match source::read(&file.bytes) {
                None => (None, Some(left_out(file, SkipReason::UnreadableFile))),
                Some(text) if text.text.trim().is_empty() => (None, Some(left_out(file, SkipReason::EmptyFile))),
                Some(text) => (Some(text), None),
            },
        };
        texts.push(text);
        readings.extend(reading);
    }
    let open: Vec<(&str, &source::Text)> =
        paths.iter().zip(&texts).filter_map(|(path, text)| text.as_ref().map(|text| (*path, text))).collect();
    let documents: Vec<Document<'_>> = open.iter().map(|(path, text)| Document::read(path, &text.text)).collect();
    let outlines: Vec<Outline> = documents.iter().map(outline::outline).collect();
    let front_matters: Vec<FrontMatter> = documents.iter().map(front_matter_of).collect();
    let evidence: Vec<Evidence> = documents
        .iter()
        .zip(&outlines)
        .zip(&front_matters)
        .map(|((document, outline), front)| evidence(document, outline, front))
        .collect();
    let open_paths: Vec<&str> = open.iter().map(|(path, _)| *path).collect();
    let single = files::single_questions(&open_paths, &evidence);
    for (index, document) in documents.iter().enumerate() {
        let reader = Reader { document, outline: &outlines[index], front: &front_matters[index], options };
        let mut reading = if single[index] { reader.single() } else { reader.collection() };
        reading.repairs.extend(open[index].1.repairs.iter().copied());
        reading.repairs.extend(document.scan.repairs.iter().copied());
        let open_blocks = document.blocks.iter().filter(|block| !block.is_closed);
        reading.repairs.extend(open_blocks.map(|block| (block.open.line, RepairKind::UnclosedDetails)));
        readings.push(reading);
    }
    readings.sort_by_cached_key(|reading| (files::natural_key(&reading.path), reading.path.clone()));
    readings
}

fn left_out(file: &super::Document, reason: SkipReason) -> Reading {
    let count = String::from_utf8_lossy(&file.bytes).lines().count().max(1);
    let text = String::from_utf8_lossy(&file.bytes);
    let mut fates: Vec<Option<Fate>> =
        text.lines().map(|line| (!line.trim().is_empty()).then_some(Fate::Skipped(reason))).collect();
    fates.resize(count, None);
    if fates.iter().all(Option::is_none) {
        fates[0] = Some(Fate::Skipped(reason));
    }
    Reading { path: file.path.clone(), fates, ..Reading::default() }
}

fn front_matter_of(document: &Document<'_>) -> FrontMatter {
    let lines = document.scan.lines.iter().take_while(|line| line.inside == Inside::FrontMatter);
    front_matter::read(lines.map(|line| line.text).filter(|line| !matches!(line.trim(), "---" | "+++")))
}

/// Longest document that a folder of questions may hold, in lines.
const MAX_SINGLE_LINES: usize = 400;

fn evidence(document: &Document<'_>, outline: &Outline, front: &FrontMatter) -> Evidence {
    let headings: Vec<&Candidate> =
        document.candidates.iter().filter(|candidate| candidate.heading_level().is_some()).collect();
    let top = headings.iter().filter_map(|heading| heading.heading_level()).min();
    let at_top = headings.iter().filter(|heading| heading.heading_level() == top).count();
    let answer_follows = headings.len() >= 2
        && at_top == 1
        && wording::is_answer_label(&headings[1].raw)
        && headings[0].heading_level() == top;
    let in_front = front.question.is_some() || front.title.as_deref().is_some_and(wording::reads_like_question);
    let name = files::stem(document.path).to_lowercase();
    let named = files::question_from_name(document.path).is_some() && at_top <= 1;
    Evidence {
        is_marked: in_front || answer_follows || named,
        is_small: at_top == 1 && document.scan.lines.len() <= MAX_SINGLE_LINES,
        questions: outline.entries.len(),
        is_start_page: matches!(name.as_str(), "readme" | "index" | "_index" | "home"),
    }
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    outline: &'d Outline,
    front: &'d FrontMatter,
    options: &'d Options,
}

impl Reader<'_, '_> {
    /// Reads a document that holds questions.
    fn collection(&self) -> Reading {
        let mut drafts = extract::drafts(self.document, self.outline);
        let answers = pairs::answers(self.document);
        let levels = self.section_levels();
        let structure = Structure::new(self.document, self.outline, self.front, self.options);
        let levels_of: Vec<Option<u8>> = self
            .outline
            .entries
            .iter()
            .map(|entry| self.document.candidates[entry.candidate].heading_level())
            .collect();
        for (draft, level) in drafts.iter_mut().zip(&levels_of) {
            let sections = structure.around(draft.lines.0, *level);
            draft.level = draft
                .level
                .or_else(|| self.listed_level(draft))
                .or_else(|| sections.iter().rev().find_map(|section| levels.get(&section.line).copied()))
                .or(self.front.level);
            draft.tags.extend(self.front.tags.iter().cloned());
        }
        let fates = fate::fates(self.document, self.outline, &drafts, &answers);
        let repairs = drafts.iter().flat_map(|draft| draft.repairs.iter().copied()).collect();
        let items: Vec<Item> = drafts
            .into_iter()
            .zip(&levels_of)
            .map(|(draft, level)| {
                let (topic, sections) = structure.place(draft.lines.0, *level);
                Item { draft, topic, sections, borrowed: Vec::new() }
            })
            .collect();
        let anchors = self.anchors(&items, &structure);
        let differences = self.differences(&items, &anchors);
        let whole = if items.is_empty() { self.single_draft().body } else { Vec::new() };
        Reading {
            path: self.document.path.to_owned(),
            definitions: definitions(self.document),
            items,
            fates,
            repairs,
            differences,
            anchors,
            answers,
            whole,
        }
    }

    /// Reads a document that is one question.
    fn single(&self) -> Reading {
        let draft = self.single_draft();
        let fates = fate::single(self.document, &draft);
        let topic = self.front.topic.clone().filter(|topic| !topic.is_empty()).unwrap_or_else(|| {
            let folder = files::folder(self.document.path);
            let name = folder
                .split('/')
                .rev()
                .find(|part| {
                    !matches!(
                        part.to_lowercase().as_str(),
                        "questions" | "answers" | "src" | "docs" | "content" | "data" | "_posts" | "md" | ""
                    )
                })
                .unwrap_or("");
            if name.is_empty() { self.options_name() } else { files::title_from_name(name) }
        });
        let repairs = draft.repairs.clone();
        let mut anchors = BTreeMap::new();
        for line in &draft.body {
            if let Some((_, text)) = line::heading(&line.text).filter(|_| !line.is_code) {
                anchors.entry(contents::key(text)).or_insert(Anchor::Inside(0, text.to_owned()));
            }
        }
        let whole = draft.body.clone();
        Reading {
            path: self.document.path.to_owned(),
            items: vec![Item { draft, topic, sections: Vec::new(), borrowed: Vec::new() }],
            fates,
            repairs,
            anchors,
            definitions: definitions(self.document),
            whole,
            ..Reading::default()
        }
    }

    fn single_draft(&self) -> Draft {
        let document = self.document;
        let start = document.scan.lines.iter().take_while(|line| line.inside == Inside::FrontMatter).count();
        let heading = document.candidates.iter().find(|candidate| candidate.heading_level().is_some());
        let at_top = |heading: &Candidate| {
            document
                .candidates
                .iter()
                .filter(|other| other.heading_level().is_some_and(|level| Some(level) <= heading.heading_level()))
                .count()
        };
        let heading =
            heading.filter(|heading| document.first_content(start) == Some(heading.line) && at_top(heading) == 1);
        let read = heading.map(|heading| document.title(heading)).unwrap_or_default();
        let named = files::question_from_name(document.path);
        let stated = self.front.question.clone().or_else(|| {
            self.front.title.clone().filter(|text| wording::reads_like_question(text) || heading.is_none())
        });
        let from_front = stated.map(|text| title::read(&text, &document.legend).text);
        let heading_asks = wording::reads_like_question(&read.text);
        let question = from_front.or(if heading_asks { None } else { named }).unwrap_or_else(|| {
            if read.text.is_empty() { files::title_from_name(files::stem(document.path)) } else { read.text.clone() }
        });
        // The heading of a file goes when it is the question; a term above the answer is a word to search for.
        let body_start = heading.map_or(start, |heading| heading.end);
        let lines: Vec<BodyLine> = (body_start..document.scan.lines.len())
            .filter(|at| !is_component(document, *at))
            .map(|at| extract::body_line(document, at, document.scan.lines[at].text))
            .collect();
        let mut found = body::Found::default();
        let cleaned = body::clean(lines, super::lead::Lead::None, &mut found);
        let mut draft = Draft {
            body: cleaned,
            level: read.level.or(found.level).or(self.front.level),
            tags: found.tags,
            anchors: read.anchors,
            lines: (0, document.scan.lines.len()),
            question_end: body_start,
            has_answer_label: found.has_answer_label,
            repairs: found.repairs,
            ..Draft::default()
        };
        draft.tags.extend(self.front.tags.iter().cloned());
        if !read.text.is_empty() && contents::key(&read.text) != contents::key(&question) {
            draft.keywords.push(read.text);
        }
        draft.question = question;
        draft
    }

    fn options_name(&self) -> String {
        if self.options.name.is_empty() { "Questions".to_owned() } else { files::title_from_name(&self.options.name) }
    }

    /// The levels of sections that are named for one, by line, where their siblings are too.
    fn section_levels(&self) -> BTreeMap<usize, crate::model::Level> {
        let mut by_depth: BTreeMap<u8, (usize, Vec<(usize, crate::model::Level)>)> = BTreeMap::new();
        for section in self.outline.sections.iter().filter(|section| has_entries(self.document, self.outline, section))
        {
            let (count, levels) = by_depth.entry(section.level).or_default();
            *count += 1;
            levels.extend(level::from_heading(&section.title).map(|level| (section.line, level)));
        }
        let uniform =
            by_depth.into_values().filter(|(count, levels)| levels.len() >= 2 && levels.len() * 3 >= count * 2);
        uniform.flat_map(|(_, levels)| levels).collect()
    }

    fn listed_level(&self, draft: &Draft) -> Option<crate::model::Level> {
        let entries = &self.document.contents.entries;
        if entries.iter().all(|entry| entry.level.is_none()) {
            return None;
        }
        let key = contents::key(&draft.question);
        entries
            .iter()
            .find(|entry| contents::key(&entry.text) == key || contents::key(&entry.fragment) == key)
            .and_then(|entry| entry.level)
    }

    /// What the fragments of the document name.
    fn anchors(&self, items: &[Item], structure: &Structure<'_>) -> BTreeMap<String, Anchor> {
        let mut anchors = BTreeMap::new();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut add = |key: String, anchor: Anchor| {
            if key.is_empty() {
                return;
            }
            // A forge numbers repeated headings: `what-is-it`, `what-is-it-1`.
            let count = seen.entry(key.clone()).or_insert(0);
            let numbered = if *count == 0 { key } else { format!("{key}{count}") };
            *count += 1;
            anchors.entry(numbered).or_insert(anchor);
        };
        for section in &self.outline.sections {
            let topic = Anchor::Topic(structure.place(section.end, None).0);
            add(contents::key(&self.document.scan.lines[section.line].text.replace('#', "")), topic.clone());
            for name in &section.anchors {
                add(contents::key(name), topic.clone());
            }
        }
        for (index, (item, entry)) in items.iter().zip(&self.outline.entries).enumerate() {
            let raw = &self.document.candidates[entry.candidate].raw;
            add(contents::key(raw), Anchor::Question(index));
            for name in &item.draft.anchors {
                add(contents::key(name), Anchor::Question(index));
            }
            for name in self.names_above(self.document.candidates[entry.candidate].line) {
                add(contents::key(&name), Anchor::Question(index));
            }
        }
        for (index, item) in items.iter().enumerate() {
            anchors.entry(contents::key(&item.draft.question)).or_insert(Anchor::Question(index));
        }
        for (index, item) in items.iter().enumerate() {
            for (_, text) in
                item.draft.body.iter().filter(|line| !line.is_code).filter_map(|line| line::heading(&line.text))
            {
                anchors.entry(contents::key(text)).or_insert_with(|| Anchor::Inside(index, text.to_owned()));
            }
        }
        anchors.remove("");
        anchors
    }

    /// The names of anchors on lines of their own right above a line.
    fn names_above(&self, at: usize) -> Vec<String> {
        let above = self.document.scan.lines[..at].iter().rev().filter(|line| !line.is_blank());
        let anchors = above.take_while(|line| line.is_text() && super::document::is_lone_anchor(line.text));
        let names = anchors.flat_map(|line| {
            let tags = super::html::tags(line.text).into_iter().filter(|tag| !tag.closes);
            tags.filter_map(|tag| {
                let tag = &line.text[tag.start..tag.end];
                super::html::attribute(tag, "name").or_else(|| super::html::attribute(tag, "id"))
            })
        });
        names.collect()
    }

    fn differences(&self, items: &[Item], anchors: &BTreeMap<String, Anchor>) -> Vec<Difference> {
        let entries = &self.document.contents.entries;
        let mut listed = vec![false; items.len()];
        let mut missing = Vec::new();
        for entry in entries {
            let found = anchors
                .get(&contents::key(&entry.fragment))
                .or_else(|| anchors.get(&contents::key(&title::read(&entry.text, &self.document.legend).text)));
            match found {
                Some(Anchor::Question(index) | Anchor::Inside(index, _)) => listed[*index] = true,
                Some(Anchor::Topic(_)) => {}
                None => missing.push((entry.line, entry.text.clone(), true)),
            }
        }
        let count = listed.iter().filter(|listed| **listed).count();
        if count == 0 || count * 2 < items.len() {
            return if count == 0 { Vec::new() } else { missing };
        }
        let unlisted = items.iter().zip(&listed).filter(|(_, listed)| !**listed);
        missing.extend(unlisted.map(|(item, _)| (item.draft.lines.0, item.draft.question.clone(), false)));
        missing.sort();
        missing
    }
}

/// Whether a line of MDX is no Markdown: an import, an export, a component.
pub(super) fn is_component(document: &Document<'_>, at: usize) -> bool {
    let line = document.scan.lines[at];
    if !document.path.to_ascii_lowercase().ends_with(".mdx") || !line.is_text() {
        return false;
    }
    let text = line.text.trim();
    let is_import = (text.starts_with("import ") && (text.contains(" from ") || text.ends_with([';', '"', '\''])))
        || text.starts_with("export ");
    let inner = text.strip_prefix("</").or_else(|| text.strip_prefix('<')).unwrap_or("");
    is_import || (inner.starts_with(|c: char| c.is_ascii_uppercase()) && text.ends_with('>'))
}

/// Whether questions stand below a section, up to the next one of its level.
pub(super) fn has_entries(document: &Document<'_>, outline: &Outline, section: &Section) -> bool {
    let first = outline.sections.partition_point(|other| other.line <= section.line);
    let end = outline.sections[first..]
        .iter()
        .find(|other| other.level <= section.level)
        .map_or(usize::MAX, |other| other.line);
    let entry = outline.entries.partition_point(|entry| document.candidates[entry.candidate].line < section.line);
    outline
        .entries
        .get(entry)
        .map(|entry| &document.candidates[entry.candidate])
        .is_some_and(|question| question.line < end && holds(section, question))
}

/// Whether a question below a section is in it: a heading of a higher level than the section's has left it.
fn holds(section: &Section, question: &Candidate) -> bool {
    question.heading_level().is_none_or(|level| level >= section.level)
}

/// The sections of a document as topics and tags.
struct Structure<'s> {
    /// Sections with questions, by line.
    sections: Vec<&'s Section>,
    /// Lines of sections that hold all questions: the title, and `## Questions` below it.
    wrappers: Vec<usize>,
    /// The topic of questions without a section.
    fallback: String,
}

impl<'s> Structure<'s> {
    fn new(document: &Document<'_>, outline: &'s Outline, front: &FrontMatter, options: &Options) -> Self {
        let sections: Vec<&Section> =
            outline.sections.iter().filter(|section| has_entries(document, outline, section)).collect();
        let first_entry = outline.entries.first().map_or(0, |entry| document.candidates[entry.candidate].line);
        let mut wrappers = Vec::new();
        let mut title = None;
        let mut last_level = 0;
        while let Some(top) = sections.iter().map(|section| section.level).filter(|level| *level > last_level).min() {
            let at_top: Vec<&&Section> = sections.iter().filter(|section| section.level == top).collect();
            // A title in the front matter leaves the headings to be sections, but for one `#` above everything.
            let is_title = wrappers.is_empty() && (front.title.is_none() || top == 1);
            let holds_all = at_top.len() == 1 && at_top[0].line < first_entry;
            if !holds_all || !(is_title || wording::is_generic_section(&at_top[0].title)) {
                break;
            }
            wrappers.push(at_top[0].line);
            if !wording::is_generic_section(&at_top[0].title) {
                title = title.or(Some(at_top[0].title.clone()));
            }
            last_level = top;
        }
        // The title may stand over everything without being the only section: the first heading of the document.
        let stated = front.title.clone().or(title).or_else(|| {
            outline
                .sections
                .first()
                .filter(|first| {
                    first.line < first_entry
                        && first.level == 1
                        && !wording::is_frame(&first.title)
                        && !wording::is_generic_section(&first.title)
                })
                .map(|first| first.title.clone())
        });
        let fallback = stated
            .map(|text| outline::section_title(&text))
            .filter(|text| !crate::text::slug::slugify(text).is_empty())
            .unwrap_or_else(|| name_of(document.path, options));
        Self { sections, wrappers, fallback }
    }

    /// The sections around a line, outermost first; those deeper than `level`, the heading's on that line, are left.
    fn around(&self, at: usize, level: Option<u8>) -> Vec<&'s Section> {
        let end = self.sections.partition_point(|section| section.line <= at);
        let mut around: Vec<&Section> = Vec::new();
        let mut level = level.map_or(u8::MAX, |level| level + 1);
        for section in self.sections[..end].iter().rev() {
            if section.level < level {
                level = section.level;
                around.push(section);
            }
            if level == 1 {
                break;
            }
        }
        around.reverse();
        around
    }

    /// The topic of a line and the names of the sections below it.
    fn place(&self, at: usize, level: Option<u8>) -> (String, Vec<String>) {
        let around = self.around(at, level);
        let mut names = around
            .iter()
            .filter(|section| !self.wrappers.contains(&section.line))
            .map(|section| plain(&section.title))
            .filter(|name| !crate::text::slug::slugify(name).is_empty());
        let topic = names.next().unwrap_or_else(|| plain(&self.fallback));
        (topic, names.collect())
    }
}

fn plain(text: &str) -> String {
    markdown::plain_text(&super::document::shown(text))
}

/// The name of a document without a title: its file's, or for a start page its folder's.
fn name_of(path: &str, options: &Options) -> String {
    let stem = files::stem(path);
    if !matches!(stem.to_lowercase().as_str(), "readme" | "index" | "_index" | "home") {
        return files::title_from_name(stem);
    }
    let folder = files::folder(path).rsplit('/').next().unwrap_or("");
    let name = if folder.is_empty() { options.name.as_str() } else { folder };
    if name.is_empty() { "Questions".to_owned() } else { files::title_from_name(name) }
}

/// Link and footnote definitions of a document, by label; a footnote's goes on over its indented lines.
fn definitions(document: &Document<'_>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (at, line) in document.scan.lines.iter().enumerate().filter(|(_, line)| line.is_text() && line.indent <= 3) {
        let text = line.text.trim();
        let Some((label, target)) = text.strip_prefix('[').and_then(|rest| rest.split_once("]:")) else { continue };
        if label.is_empty() || label.contains(['[', ']']) || target.trim().is_empty() {
            continue;
        }
        let mut definition = text.to_owned();
        if label.starts_with('^') {
            for more in document.scan.lines[at + 1..].iter().take_while(|line| line.indent >= 2 && !line.is_blank()) {
                definition.push('\n');
                definition.push_str(more.text);
            }
        }
        found.entry(label.to_lowercase()).or_insert(definition);
    }
    found
}

//! Links and pictures of imported answers, led to where the book has them. What leads nowhere loses its link and keeps its
//! text.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use super::assign::Place;
use super::contents::key;
use super::edits::{Address, Answer, MAX_LOOKS, addresses};
use super::files;
use super::item::{Anchor, Reading};
use super::options::{Files, Options};
use super::report::{Repair, RepairKind};
use crate::diagnostic::{Fix, changed};
use crate::parse::anchor::anchor;
use crate::parse::markdown;
use crate::source::{Bytes, SourcePath};
use crate::text::address::{decode, leads_elsewhere, scheme};
use crate::text::picture;
use crate::text::slug::slugify;

/// Rewrites the links of all questions of an import.
pub(super) struct Linker<'r> {
    pub(super) readings: &'r [Reading],
    places: &'r [Vec<Place>],
    by_path: BTreeMap<&'r str, usize>,
    /// Ids of questions of the book, and by the ids that sources state those that they get.
    pub(super) by_id: BTreeMap<&'r str, &'r str>,
    /// Readings by the names of their files, as wiki links have them.
    by_name: BTreeMap<String, usize>,
    files: &'r Files<'r>,
    pub(super) options: &'r Options,
    /// Files that answers name, those that are pictures with what is copied.
    pub(super) pictures: BTreeMap<String, Option<Picture>>,
    /// The book's files and the pictures, by content path.
    taken: BTreeMap<String, Bytes>,
    pub(super) repairs: Vec<Repair>,
}

/// A picture that answers show.
pub(super) struct Picture {
    pub(super) content_path: String,
    pub(super) bytes: Bytes,
    /// Whether a question shows it that is written, and the book has it not yet.
    pub(super) is_new: bool,
}

/// A question by its reading and its place there.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub(super) reading: usize,
    pub(super) at: usize,
}

impl<'r> Linker<'r> {
    pub(super) fn new(
        readings: &'r [Reading],
        places: &'r [Vec<Place>],
        files: &'r Files<'r>,
        options: &'r Options,
    ) -> Self {
        let own = options.questions.iter().map(|question| (question.id.as_str(), question.id.as_str()));
        let items = readings.iter().zip(places).flat_map(|(reading, places)| reading.items.iter().zip(places));
        let stated = items.filter_map(|(item, place)| Some((item.id.as_deref()?, place.id.as_str())));
        let paths = readings.iter().enumerate().map(|(index, reading)| (reading.path.as_str(), index));
        Self {
            readings,
            places,
            by_id: own.chain(stated).collect(),
            by_name: paths.clone().rev().map(|(path, index)| (key(files::stem(path)), index)).collect(),
            by_path: paths.collect(),
            files,
            options,
            pictures: BTreeMap::new(),
            taken: options.assets.clone(),
            repairs: Vec::new(),
        }
    }

    fn place(&self, spot: Spot) -> &'r Place {
        &self.places[spot.reading][spot.at]
    }

    /// The answer of a question, as it is written.
    pub(super) fn body(&mut self, spot: Spot) -> String {
        let reading = &self.readings[spot.reading];
        let mut text = reading.items[spot.at].body.trim_end().to_owned();
        if text.trim().is_empty() {
            return String::new();
        }
        text.push('\n');
        define(&reading.definitions, &mut text);
        text = self.rewritten(spot, text);
        let is_comment = |line: &str| line.is_empty() || line.starts_with("<!--") && line.ends_with("-->");
        if text.lines().map(str::trim).all(is_comment) { String::new() } else { text }
    }

    /// Markdown with its links led to where the book has them.
    pub(super) fn rewritten(&mut self, spot: Spot, mut text: String) -> String {
        if !text.contains(['[', '<', '!']) {
            return text;
        }
        // Addresses that are as they should be.
        let mut written = BTreeSet::new();
        for _ in 0..MAX_LOOKS {
            let mut fixes: Vec<Fix> = Vec::new();
            let line_ends: Vec<usize> = text.match_indices('\n').map(|(end, _)| end).collect();
            for address in addresses(&text) {
                let is_mail = text[address.span.start..].starts_with('<') && address.target.contains('@');
                if written.contains(&address.target) || is_mail && !address.is_image {
                    continue;
                }
                let answer = self.answer(spot, &address);
                // A link can end on another line.
                let places = [address.span.start, address.span.end - 1];
                let rows = places.map(|place| line_ends.partition_point(|end| *end < place));
                self.note(spot, rows, &address, &answer);
                fixes.extend(address.fix(&text, &answer));
                if let Answer::To(target) = answer {
                    written.insert(target);
                }
            }
            fixes.sort_by_key(|fix| fix.span);
            match changed(&text, &fixes) {
                Some(fixed) if !fixes.is_empty() => text = fixed,
                _ => break,
            }
        }
        text
    }

    /// Reports what was done to an address, for the rows of the answer that it starts and ends on.
    fn note(&mut self, spot: Spot, rows: [usize; 2], address: &Address, answer: &Answer) {
        let kind = match answer {
            Answer::Keep => return,
            Answer::To(_) | Answer::Drop(None) => RepairKind::LinkMoved,
            Answer::Drop(Some(kind)) => *kind,
        };
        let reading = &self.readings[spot.reading];
        let item = &reading.items[spot.at];
        for row in BTreeSet::from(rows) {
            let line = item.body_lines.get(row).or(item.lines.first().map(|(first, _)| first)).copied().unwrap_or(1);
            let detail = Some(address.target.clone());
            self.repairs.push(Repair { path: self.options.shown(&reading.path), line, kind, detail });
        }
    }

    /// Where an address in a question leads.
    fn answer(&mut self, spot: Spot, address: &Address) -> Answer {
        let is_image = address.is_image;
        let target = address.target.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        if address.is_wiki {
            let path = target.trim_end_matches('\\').split('#').next().unwrap_or(target);
            let found = self.by_name.get(&key(files::stem(path)));
            return found.map_or(Answer::Drop(Some(RepairKind::BrokenLink)), |found| self.document(spot, *found, ""));
        }
        if target.starts_with("//") || leads_elsewhere(target) {
            return Answer::Keep;
        }
        if scheme(target).is_some() {
            return Answer::Drop(Some(if is_image { RepairKind::MissingPicture } else { RepairKind::UnsafeLink }));
        }
        if let Some(fragment) = target.strip_prefix('#') {
            return self.fragment(spot, spot.reading, fragment);
        }
        let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
        let path = path.split('?').next().unwrap_or(path);
        let reading = &self.readings[spot.reading];
        let Some(resolved) = files::join(&reading.path, path) else {
            return self.missing(target, None, is_image);
        };
        if let Some(copy) = self.picture(reading, path, &resolved, self.place(spot)) {
            return Answer::To(copy);
        }
        let as_markdown = resolved.replace(".html", ".md");
        let pages = ["", ".md", "/README.md", "/index.md", "/_index.md"].map(|ending| format!("{resolved}{ending}"));
        let page = pages.iter().chain([&as_markdown]).find_map(|page| self.by_path.get(page.as_str()).copied());
        match page.filter(|_| !is_image).map(|page| self.document(spot, page, fragment)) {
            None | Some(Answer::Drop(Some(_))) => self.missing(target, Some(&resolved), is_image),
            Some(answer) => answer,
        }
    }

    /// A target outside of the import: on the site it came from, when that is known.
    fn missing(&self, address: &str, resolved: Option<&str>, is_image: bool) -> Answer {
        if let Some((base, resolved)) = self.options.overrides.base_url.as_deref().zip(resolved) {
            let fragment = address.find('#').map_or("", |at| &address[at..]);
            return Answer::To(format!("{}/{}{fragment}", base.trim_end_matches('/'), resolved.replace(' ', "%20")));
        }
        Answer::Drop(Some(if is_image { RepairKind::MissingPicture } else { RepairKind::BrokenLink }))
    }

    /// A link to a document of the import: to its only question, its heading, or its first topic.
    fn document(&self, spot: Spot, target: usize, fragment: &str) -> Answer {
        if !fragment.is_empty()
            && let found @ Answer::To(_) = self.fragment(spot, target, fragment)
        {
            return found;
        }
        match self.places[target].as_slice() {
            [] => Answer::Drop(Some(RepairKind::BrokenLink)),
            [only] => self.question(spot, only, ""),
            [first, ..] => Answer::To(relative(self.place(spot), &format!("{}/_index.md", first.topic), "")),
        }
    }

    fn question(&self, spot: Spot, target: &Place, fragment: &str) -> Answer {
        let place = self.place(spot);
        if target.id == place.id {
            return Answer::Drop(None);
        }
        Answer::To(relative(place, &format!("{}/{}.md", target.topic, target.id), fragment))
    }

    fn fragment(&self, spot: Spot, target: usize, fragment: &str) -> Answer {
        let anchored = self.readings[target].anchors.get(&key(&decode(fragment)));
        // Into a table of contents or a section that is gone: nobody misses it.
        let Some(anchored) = anchored else { return Answer::Drop(None) };
        let place = |index: &usize| &self.places[target][*index];
        match anchored {
            Anchor::Question(index) => self.question(spot, place(index), ""),
            Anchor::Inside(index, heading) => {
                let fragment = anchor(&markdown::plain_text(heading));
                if spot.reading == target && *index == spot.at {
                    return Answer::To(format!("#{fragment}"));
                }
                self.question(spot, place(index), &fragment)
            }
            Anchor::Section(index) => {
                Answer::To(relative(self.place(spot), &format!("{}/_index.md", place(index).topic), ""))
            }
        }
    }

    /// Has the picture at `path`, or `resolved` in the import set, copied beside the questions of the first topic that shows it;
    /// its relative path.
    fn picture(&mut self, reading: &Reading, path: &str, resolved: &str, place: &Place) -> Option<String> {
        let held = reading.media.iter().find(|(name, _)| name == resolved || name == path);
        let source = held.map_or(resolved, |(name, _)| name);
        if !self.pictures.contains_key(source) {
            let bytes = held.map(|(_, bytes)| bytes.clone()).or_else(|| (self.files)(source));
            let picture = bytes.and_then(|bytes| self.new_picture(source, bytes.into(), &place.topic));
            self.pictures.insert(source.to_owned(), picture);
        }
        let picture = self.pictures.get_mut(source)?.as_mut()?;
        picture.is_new |= place.status.is_written() && !self.options.assets.contains_key(&picture.content_path);
        Some(relative(place, &picture.content_path, ""))
    }

    /// What a file becomes in the folder of a topic, when it is a picture.
    fn new_picture(&mut self, source: &str, bytes: Bytes, folder: &str) -> Option<Picture> {
        let ending = picture::ending(&bytes)?;
        let name = source.rsplit('/').next().unwrap_or(source);
        let stem = slugify(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        let stem = if stem.is_empty() { "picture" } else { &stem };
        let numbered = (2..).map(|count| format!("{folder}/{stem}-{count}.{ending}"));
        let is_free = |path: &String| self.taken.get(path).is_none_or(|known| *known == bytes);
        let content_path = iter::once(format!("{folder}/{stem}.{ending}")).chain(numbered).find(is_free)?;
        self.taken.insert(content_path.clone(), bytes.clone());
        Some(Picture { content_path, bytes, is_new: false })
    }
}

/// The address that leads from a question to a file of the content folder.
fn relative(from: &Place, content_path: &str, fragment: &str) -> String {
    let from = SourcePath::new(format!("{}/{}.md", from.topic, from.id));
    let path = from.relative(&SourcePath::new(content_path));
    if fragment.is_empty() { path } else { format!("{path}#{fragment}") }
}

/// Adds the link and footnote definitions that a body uses and its document has elsewhere.
fn define(definitions: &BTreeMap<String, String>, text: &mut String) {
    let lower = text.to_lowercase();
    // What is before a `]`, back to its `[`.
    let label = |end: usize| lower[..end].rfind(['[', ']']).map_or("", |open| &lower[open + 1..end]);
    let defined: BTreeSet<&str> = lower.match_indices("]:").map(|(end, _)| label(end)).collect();
    let ends = lower.match_indices(']').filter(|(end, _)| !definitions.is_empty() && !lower[*end..].starts_with("]("));
    let (mut known, mut used) = (defined, Vec::new());
    for label in ends.map(|(end, _)| label(end)) {
        if let Some(definition) = definitions.get(label)
            && known.insert(label)
        {
            used.push(definition);
        }
    }
    for (at, definition) in used.into_iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { "" });
        text.push_str(definition);
        text.push('\n');
    }
}

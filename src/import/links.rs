//! Links and pictures of imported answers, led to where the book has them.
//!
//! They are read by [`markdown::outline`], which is what the book's own links are checked by, so nothing that `check` would
//! follow is overlooked. What leads nowhere loses its link and keeps its text.

use std::collections::{BTreeMap, BTreeSet};

use super::assign::Place;
use super::contents::key;
use super::edits::{
    Answer, Edit, MAX_LOOKS, address_edit, apply, close_fences, closing_bracket, link_edits, without_comments,
};
use super::files;
use super::item::{Anchor, Reading};
use super::media;
use super::options::{Document, Options};
use super::report::{Repair, RepairKind};
use crate::parse::anchor::anchor;
use crate::parse::markdown;
use crate::source::SourcePath;
use crate::text::address::{decode, scheme};
use crate::text::slug::slugify;

/// Rewrites the links of all questions of an import.
pub(super) struct Linker<'r> {
    readings: &'r [Reading],
    places: &'r [Vec<Place>],
    by_path: BTreeMap<&'r str, usize>,
    files: BTreeMap<&'r str, &'r Document>,
    base_url: Option<&'r str>,
    /// Files to copy: source path to content path.
    pub(super) assets: BTreeMap<String, String>,
    asset_names: BTreeMap<String, u64>,
    pub(super) repairs: Vec<Repair>,
}

impl<'r> Linker<'r> {
    pub(super) fn new(
        readings: &'r [Reading],
        places: &'r [Vec<Place>],
        files: &'r [Document],
        options: &'r Options,
    ) -> Self {
        Self {
            readings,
            places,
            by_path: readings.iter().enumerate().map(|(index, reading)| (reading.path.as_str(), index)).collect(),
            files: files.iter().map(|file| (file.path.as_str(), file)).collect(),
            base_url: options.overrides.base_url.as_deref(),
            assets: BTreeMap::new(),
            asset_names: options.assets.clone(),
            repairs: Vec::new(),
        }
    }

    /// The answer of question `at` of a reading, as it is written.
    pub(super) fn body(&mut self, reading: usize, at: usize) -> String {
        let readings = self.readings;
        let mut text = readings[reading].items[at].body.trim_end().to_owned();
        if text.trim().is_empty() {
            return String::new();
        }
        text.push('\n');
        self.define(reading, &mut text);
        if text.contains(['[', '<', '!']) {
            text = self.rewritten(reading, at, text);
        }
        close_fences(&mut text);
        let shown = without_comments(&text);
        if shown.trim().is_empty() { String::new() } else { text }
    }

    /// One line of Markdown with its links led to where the book has them.
    pub(super) fn line(&mut self, reading: usize, at: usize, text: &str) -> String {
        if !text.contains(['[', '<', '!']) {
            return text.to_owned();
        }
        let rewritten = self.rewritten(reading, at, text.to_owned());
        let line = without_comments(&rewritten).replace('\n', " ").trim().to_owned();
        if line.is_empty() { text.to_owned() } else { line }
    }

    fn rewritten(&mut self, reading: usize, at: usize, mut text: String) -> String {
        let mut written = BTreeSet::new();
        for _ in 0..MAX_LOOKS {
            let edits = self.edits(reading, at, &text, &mut written);
            if edits.is_empty() {
                break;
            }
            text = apply(&text, edits);
        }
        text
    }

    /// Adds the link and footnote definitions that a body uses and its document has elsewhere.
    fn define(&self, reading: usize, text: &mut String) {
        let definitions = &self.readings[reading].definitions;
        if definitions.is_empty() || !text.contains('[') {
            return;
        }
        let lower = text.to_lowercase();
        let mut used: Vec<&String> = Vec::new();
        let mut rest = lower.as_str();
        while let Some(open) = rest.find('[') {
            rest = &rest[open + 1..];
            let close = rest.find([']', '[']).filter(|close| rest[*close..].starts_with(']'));
            if let Some(close) = close.filter(|close| !rest[*close..].starts_with("](")) {
                let label = &rest[..close];
                if let Some((label, definition)) = definitions.get_key_value(label)
                    && !used.contains(&definition)
                    && !lower.contains(&format!("[{label}]:"))
                {
                    used.push(definition);
                }
            }
        }
        if !used.is_empty() {
            text.push('\n');
            for definition in used {
                text.push_str(definition);
                text.push('\n');
            }
        }
    }

    /// The changes that the links of `text` need. `written` are addresses that are as they should be.
    fn edits(&mut self, reading: usize, at: usize, text: &str, written: &mut BTreeSet<String>) -> Vec<Edit> {
        let outline = markdown::outline(text, 0, &SourcePath::new(""), &mut Vec::new()).unwrap_or_default();
        let mut edits = Vec::new();
        for link in &outline.links {
            let (start, end) = (link.span.start, link.span.end);
            if link.is_wiki {
                edits.extend(self.wiki_edit(reading, at, &text[start..end], &link.target, start, end, written));
                continue;
            }
            if written.contains(&link.target) || text[start..end].starts_with('<') && link.target.contains('@') {
                continue;
            }
            let answer = self.answer(reading, at, &link.target, false);
            self.note(reading, at, (text, start), &link.target, &answer);
            if text[start..end].contains('\n') {
                self.note(reading, at, (text, end), &link.target, &answer);
            }
            edits.extend(link_edits(text, start, end, &answer, written));
        }
        for image in &outline.images {
            if written.contains(&image.target) {
                continue;
            }
            let answer = self.answer(reading, at, &image.target, true);
            self.note(reading, at, (text, image.span.start), &image.target, &answer);
            match answer {
                Answer::Keep => {}
                Answer::To(target) => {
                    let shown = text[image.span.start..image.span.end].strip_prefix('!').and_then(closing_bracket);
                    if let Some(close) = shown {
                        edits.push(address_edit(image.span.start + 1 + close, image.span.end, &target, written));
                    }
                }
                Answer::Drop(_) => {
                    let alt =
                        if image.alt.trim().is_empty() { String::new() } else { image.alt.replace(['[', ']'], "") };
                    edits.push(Edit { from: image.span.start, to: image.span.end, text: alt });
                }
            }
        }
        for tag in outline.tags.iter().filter(|tag| !tag.is_end) {
            let (name, is_image) = match tag.name.as_str() {
                "img" => ("src", true),
                "a" => ("href", false),
                _ => continue,
            };
            let Some(attribute) = tag.attribute(name).filter(|attribute| !written.contains(&attribute.value)) else {
                continue;
            };
            let answer = self.answer(reading, at, &attribute.value, is_image);
            self.note(reading, at, (text, tag.span.start), &attribute.value, &answer);
            match answer {
                Answer::Keep => {}
                Answer::To(target) => {
                    let quoted = text[..attribute.span.start].ends_with(['"', '\'']);
                    let shown = if quoted { target.clone() } else { format!("\"{target}\"") };
                    edits.push(Edit { from: attribute.span.start, to: attribute.span.end, text: shown });
                    written.insert(target);
                }
                Answer::Drop(_) if is_image => {
                    let alt = tag.attribute("alt").map(|alt| alt.value.clone()).unwrap_or_default();
                    edits.push(Edit { from: tag.span.start, to: tag.span.end, text: alt });
                }
                // A browser shows an `<a>` without `href` as text.
                Answer::Drop(_) => edits.push(Edit { from: tag.span.start, to: tag.span.end, text: "<a>".to_owned() }),
            }
        }
        edits
    }

    /// `[[page|shown]]` as a link into the book where the page is part of the import, and as text elsewhere.
    #[expect(clippy::too_many_arguments, reason = "a link's place and text, taken apart by the only caller")]
    fn wiki_edit(
        &mut self,
        reading: usize,
        at: usize,
        text: &str,
        target: &str,
        start: usize,
        end: usize,
        written: &mut BTreeSet<String>,
    ) -> Option<Edit> {
        if !text.starts_with("[[") && !text.starts_with("![[") {
            return None;
        }
        if written.contains(target) {
            return None;
        }
        let inner = text.trim_start_matches('!').trim_start_matches('[').trim_end_matches(']');
        let (name, shown) = inner.split_once('|').unwrap_or((inner, inner));
        let name = name.trim_end_matches('\\');
        let path = name.split('#').next().unwrap_or(name);
        let wanted = key(files::stem(path));
        let found = self.by_path.iter().find(|(path, _)| key(files::stem(path)) == wanted).map(|(_, index)| *index);
        let edit = match found.map(|found| self.document(reading, at, found, "")) {
            Some(Answer::To(address)) => {
                written.insert(address.clone());
                format!("[{}]({address})", shown.replace(['[', ']'], ""))
            }
            _ => shown.replace(['[', ']'], ""),
        };
        Some(Edit { from: start, to: end, text: edit })
    }

    /// Reports what was done to an address at a byte of an answer.
    fn note(&mut self, reading: usize, at: usize, (text, offset): (&str, usize), address: &str, answer: &Answer) {
        let kind = match answer {
            Answer::Keep => return,
            Answer::To(_) | Answer::Drop(None) => RepairKind::LinkMoved,
            Answer::Drop(Some(kind)) => *kind,
        };
        let item = &self.readings[reading].items[at];
        let row = text[..offset].matches('\n').count();
        let first = item.lines.first().map_or(1, |(first, _)| *first);
        let line = item.body_lines.get(row).copied().unwrap_or(first);
        self.repairs.push(Repair {
            path: self.readings[reading].path.clone(),
            line,
            kind,
            detail: Some(address.to_owned()),
        });
    }

    /// Where an address in a question leads.
    fn answer(&mut self, reading: usize, at: usize, address: &str, is_image: bool) -> Answer {
        let address = address.trim_matches(|c: char| c.is_whitespace() || c.is_control());
        if address.starts_with("//") {
            return Answer::Keep;
        }
        if let Some(scheme) = scheme(address) {
            return match scheme.as_str() {
                "http" | "https" | "mailto" | "tel" => Answer::Keep,
                _ if is_image => Answer::Drop(Some(RepairKind::MissingPicture)),
                _ => Answer::Drop(Some(RepairKind::UnsafeLink)),
            };
        }
        if let Some(fragment) = address.strip_prefix('#') {
            return self.fragment(reading, reading, at, fragment);
        }
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        let path = path.split('?').next().unwrap_or(path);
        let Some(resolved) = files::join(files::folder(&self.readings[reading].path), path) else {
            return self.missing(address, None, is_image);
        };
        if let Some(file) = self.files.get(resolved.as_str()).copied()
            && !self.by_path.contains_key(resolved.as_str())
        {
            return match self.copy(file, &self.places[reading][at]) {
                Some(path) => Answer::To(path),
                None => self.missing(address, Some(&resolved), is_image),
            };
        }
        if let Some(media) = self.readings[reading].media.iter().find(|(name, _)| *name == resolved || *name == path) {
            let path = self.asset_path(&media.0, &media.1, &self.places[reading][at]);
            if let Some(path) = path {
                return Answer::To(path);
            }
        }
        let pages =
            [String::new(), ".md".to_owned(), "/README.md".to_owned(), "/index.md".to_owned(), "/_index.md".to_owned()];
        let target = pages.iter().find_map(|ending| self.by_path.get(format!("{resolved}{ending}").as_str()).copied());
        let target = target.or_else(|| self.by_path.get(resolved.replace(".html", ".md").as_str()).copied());
        match target.filter(|_| !is_image) {
            Some(target) => match self.document(reading, at, target, fragment) {
                Answer::Drop(Some(_)) => self.missing(address, Some(&resolved), is_image),
                answer => answer,
            },
            None => self.missing(address, Some(&resolved), is_image),
        }
    }

    /// A target outside of the import: on the site it came from, when that is known.
    fn missing(&self, address: &str, resolved: Option<&str>, is_image: bool) -> Answer {
        if let (Some(base), Some(resolved)) = (self.base_url, resolved) {
            let fragment = address.find('#').map_or("", |at| &address[at..]);
            let path = resolved.replace(' ', "%20");
            return Answer::To(format!("{}/{path}{fragment}", base.trim_end_matches('/')));
        }
        Answer::Drop(Some(if is_image { RepairKind::MissingPicture } else { RepairKind::BrokenLink }))
    }

    /// A link to a document of the import: to its only question, its heading, or its first topic.
    fn document(&self, reading: usize, at: usize, target: usize, fragment: &str) -> Answer {
        if !fragment.is_empty()
            && let found @ Answer::To(_) = self.fragment(reading, target, at, fragment)
        {
            return found;
        }
        let place = &self.places[reading][at];
        match self.places[target].as_slice() {
            [] => Answer::Drop(Some(RepairKind::BrokenLink)),
            [only] if only.id == place.id => Answer::Drop(None),
            [only] => Answer::To(relative(place, &only.topic, &format!("{}.md", only.id), "")),
            [first, ..] => Answer::To(relative(place, &first.topic, "_index.md", "")),
        }
    }

    fn fragment(&self, reading: usize, target: usize, at: usize, fragment: &str) -> Answer {
        let place = &self.places[reading][at];
        let to_question = |index: usize, fragment: &str| match self.places[target].get(index) {
            Some(found) if found.id == place.id => Answer::Drop(None),
            Some(found) => Answer::To(relative(place, &found.topic, &format!("{}.md", found.id), fragment)),
            None => Answer::Drop(Some(RepairKind::BrokenLink)),
        };
        match self.readings[target].anchors.get(&key(&decode(fragment))) {
            Some(Anchor::Question(index)) => to_question(*index, ""),
            Some(Anchor::Inside(index, heading)) => {
                let fragment = anchor(&markdown::plain_text(heading));
                if reading == target && *index == at {
                    Answer::To(format!("#{fragment}"))
                } else {
                    to_question(*index, &fragment)
                }
            }
            Some(Anchor::Section(index)) => match self.places[target].get(*index) {
                Some(found) => Answer::To(relative(place, &found.topic, "_index.md", "")),
                None => Answer::Drop(None),
            },
            // Into a table of contents or a section that is gone: nobody misses it.
            None => Answer::Drop(None),
        }
    }

    /// Has a picture copied beside the questions of the first topic that shows it; its relative path.
    fn copy(&mut self, file: &Document, place: &Place) -> Option<String> {
        if let Some(known) = self.assets.get(&file.path) {
            return Some(relative_path(place, known));
        }
        self.asset_path(&file.path, &file.bytes, place)
    }

    fn asset_path(&mut self, source: &str, bytes: &[u8], place: &Place) -> Option<String> {
        let ending = media::ending(source, bytes)?;
        let name = source.rsplit('/').next().unwrap_or(source);
        let stem = slugify(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        let stem = if stem.is_empty() { "picture".to_owned() } else { stem };
        let print = media::fingerprint(bytes);
        let mut path = format!("{}/{stem}.{ending}", place.topic);
        let mut count = 1;
        while self.asset_names.get(&path).is_some_and(|known| *known != print) {
            count += 1;
            path = format!("{}/{stem}-{count}.{ending}", place.topic);
        }
        self.asset_names.insert(path.clone(), print);
        if place.writes {
            self.assets.insert(source.to_owned(), path.clone());
        }
        Some(relative_path(place, &path))
    }
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

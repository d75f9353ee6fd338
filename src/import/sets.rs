//! All sources of an import, read: which are documents, which are one question each, and what their topics are called.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::document::Document;
use super::encoding;
use super::files::{self, Evidence, Format};
use super::item::{Item, Reading};
use super::options::{self, Options, QuestionForm, TopicSource};
use super::outline::{self, Outline};
use super::report::{Fate, SkipReason};
use super::{formats, reading, words};

/// Reads every file, in the order of their paths; files that are left out as a whole have no items.
pub(super) fn read_all(documents: &[options::Document], options: &Options) -> Vec<Reading> {
    let mut sorted: Vec<&options::Document> = documents.iter().collect();
    sorted.sort_by_cached_key(|document| (files::natural_key(&document.path), document.path.clone()));
    let paths: Vec<&str> = sorted.iter().map(|file| file.path.as_str()).collect();
    let formats = files::formats(&paths, &options.named);
    let mut readings: Vec<Reading> = Vec::new();
    let mut texts: Vec<(&str, encoding::Text)> = Vec::new();
    for (file, format) in sorted.iter().zip(formats) {
        match format {
            Err(reason) => readings.push(Reading::left_out(file, reason)),
            Ok(Format::Markdown) => match encoding::read(&file.bytes) {
                None => readings.push(Reading::left_out(file, SkipReason::UnreadableFile)),
                Some(text) if text.text.trim().is_empty() => {
                    readings.push(Reading::left_out(file, SkipReason::EmptyFile));
                }
                Some(text) => texts.push((&file.path, text)),
            },
            Ok(format) => readings.push(formats::read(file, format, options)),
        }
    }
    let mut read: Vec<Document<'_>> = texts.par_iter().map(|(path, text)| Document::read(path, &text.text)).collect();
    let outlines: Vec<Outline> =
        read.par_iter_mut().map(|document| outline::outline(document, &options.overrides)).collect();
    let evidence: Vec<Evidence> =
        read.iter().zip(&outlines).map(|(document, outline)| reading::evidence(document, outline)).collect();
    let open_paths: Vec<&str> = texts.iter().map(|(path, _)| *path).collect();
    let single = match &options.overrides.questions {
        Some(QuestionForm::File) => vec![true; read.len()],
        Some(_) => vec![false; read.len()],
        None => files::single_questions(&open_paths, &evidence),
    };
    let are_asked = evidence.iter().any(|own| own.questions > 0 && !own.names_others);
    for (index, document) in read.iter().enumerate() {
        let is_list = are_asked && evidence[index].names_others && options.overrides.questions.is_none();
        let outline = if is_list { &outlines[index].emptied() } else { &outlines[index] };
        let mut reading =
            if single[index] { reading::single(document) } else { reading::collection(document, outline) };
        reading.repairs.extend(texts[index].1.repairs.iter().copied());
        readings.push(reading);
    }
    readings.sort_by_cached_key(|reading| (files::natural_key(&reading.path), reading.path.clone()));
    follow_links(&mut readings);
    name_topics(&mut readings, options);
    readings
}

/// Questions that are links to files of the import have these as their answers; a list of links to questions is contents.
fn follow_links(readings: &mut [Reading]) {
    let by_path: BTreeMap<String, usize> =
        readings.iter().enumerate().map(|(index, reading)| (reading.path.clone(), index)).collect();
    let mut used: BTreeSet<usize> = BTreeSet::new();
    for index in 0..readings.len() {
        let Reading { path, items, .. } = &readings[index];
        let target = |item: &Item| {
            let address = item.answer_file.as_ref()?.split('#').next()?;
            by_path.get(&files::join(path, address)?).copied().filter(|target| *target != index)
        };
        let targets: Vec<Option<usize>> = items.iter().map(target).collect();
        let linked: Vec<usize> = targets.iter().flatten().copied().collect();
        if linked.is_empty() {
            continue;
        }
        let are_questions =
            linked.iter().filter(|target| readings[**target].items.len() > 1 || readings[**target].is_single).count();
        if are_questions * 2 >= linked.len() {
            // The files are questions themselves.
            let Reading { items, fates, anchors, .. } = &mut readings[index];
            let mut targets = targets.iter();
            items.retain(|item| {
                let is_link = targets.next().is_some_and(Option::is_some);
                for (first, last) in item.lines.iter().filter(|_| is_link) {
                    fates[first - 1..*last].fill(Some(Fate::Skipped(SkipReason::LinksToFiles)));
                }
                !is_link
            });
            anchors.clear();
            continue;
        }
        for (at, target) in targets.into_iter().enumerate() {
            let Some(target) = target.filter(|target| !readings[*target].whole.trim().is_empty()) else { continue };
            let whole = readings[target].whole.clone();
            let item = &mut readings[index].items[at];
            (item.body, item.has_answer_label) = (whole, true);
            used.insert(target);
        }
    }
    for index in used {
        for fate in readings[index].fates.iter_mut().filter(|fate| fate.is_some()) {
            *fate = Some(Fate::Skipped(SkipReason::AlreadyUsed));
        }
    }
}

/// Gives every question a topic: of a folder import the folders are the topics, of a document its sections.
fn name_topics(readings: &mut [Reading], options: &Options) {
    let several = readings.iter().filter(|reading| !reading.items.is_empty()).count() > 1;
    let root_name = files::title_from_name(&options.name);
    for reading in readings {
        let stem = files::stem(&reading.path);
        let is_start = matches!(stem.to_lowercase().as_str(), "readme" | "index" | "_index" | "faq" | "questions");
        let in_folder = files::folder(&reading.path).rsplit('/').next().filter(|name| !name.is_empty());
        let title = match &reading.title {
            Some(title) if title.chars().count() <= 60 => title.clone(),
            None if is_start => in_folder.map_or_else(|| root_name.clone(), files::title_from_name),
            _ => files::title_from_name(stem),
        };
        let folder = telling_folder(&reading.path);
        let by_folder = if reading.is_single || several { TopicSource::Folder } else { TopicSource::Section };
        let source = options.overrides.topic_from.unwrap_or(by_folder);
        let is_root = reading.is_single || options.overrides.topic_from.is_some();
        for item in &mut reading.items {
            if item.topic.is_some() && options.overrides.topic_from.is_none() {
                continue;
            }
            let topic = match source {
                TopicSource::Folder => folder.as_ref().unwrap_or(if is_root { &root_name } else { &title }),
                TopicSource::Title => &title,
                TopicSource::Section => item.sections.first().unwrap_or(&title),
            };
            item.topic = Some(if topic.trim().is_empty() { "Questions" } else { topic }.to_owned());
        }
    }
}

/// The outermost folder of a path that says what is in it.
fn telling_folder(path: &str) -> Option<String> {
    let plain = |part: &str| words::of("plain-folder").has(&words::normalized(&part.replace(['-', '_'], " ")));
    files::folder(path).split('/').find(|part| !part.is_empty() && !plain(part)).map(files::title_from_name)
}

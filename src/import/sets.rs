//! All sources of an import, read: which are documents, which are one question each, and what their topics are called.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Document;
use super::encoding;
use super::files::{self, Evidence, Format};
use super::item::Reading;
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
    let mut read: Vec<Document<'_>> = texts.iter().map(|(path, text)| Document::read(path, &text.text)).collect();
    let outlines: Vec<Outline> =
        read.iter_mut().map(|document| outline::outline(document, &options.overrides)).collect();
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
        let path = readings[index].path.clone();
        let targets: Vec<Option<usize>> = readings[index]
            .items
            .iter()
            .map(|item| {
                let address = item.answer_file.as_ref()?.split('#').next()?;
                by_path.get(&files::join(&path, address)?).copied().filter(|target| *target != index)
            })
            .collect();
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
        for (at, target) in targets.iter().enumerate() {
            let Some(target) = target.filter(|target| readings[*target].items.is_empty() || used.contains(target))
            else {
                continue;
            };
            let whole = readings[target].whole.clone();
            if !whole.trim().is_empty() {
                readings[index].items[at].body = whole;
                readings[index].items[at].has_answer_label = true;
                used.insert(target);
            }
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
    let filled: Vec<usize> = (0..readings.len()).filter(|index| !readings[*index].items.is_empty()).collect();
    let folders: Vec<Vec<String>> = filled.iter().map(|index| folder_names(&readings[*index].path)).collect();
    let several = filled.len() > 1;
    let root_name = files::title_from_name(&options.name);
    for (place, index) in filled.iter().enumerate() {
        let reading = &mut readings[*index];
        let file_name = files::title_from_name(files::stem(&reading.path));
        let is_start = matches!(
            files::stem(&reading.path).to_lowercase().as_str(),
            "readme" | "index" | "_index" | "faq" | "questions"
        );
        let in_folder = files::folder(&reading.path).rsplit('/').next().filter(|name| !name.is_empty());
        let fallback = if is_start && reading.title.is_none() {
            in_folder.map_or_else(|| root_name.clone(), files::title_from_name)
        } else {
            file_name
        };
        let title = reading
            .title
            .clone()
            .map_or(fallback.clone(), |title| if title.chars().count() > 60 { fallback } else { title });
        let folder = folders[place].first();
        let by_folder = if reading.is_single || several { TopicSource::Folder } else { TopicSource::Section };
        let source = options.overrides.topic_from.unwrap_or(by_folder);
        let is_root = reading.is_single || options.overrides.topic_from.is_some();
        for item in &mut reading.items {
            if item.topic.is_some() && options.overrides.topic_from.is_none() {
                continue;
            }
            let topic = match source {
                TopicSource::Folder => folder.unwrap_or(if is_root { &root_name } else { &title }),
                TopicSource::Title => &title,
                TopicSource::Section => item.sections.first().unwrap_or(&title),
            };
            item.topic = Some(if topic.trim().is_empty() { "Questions" } else { topic }.to_owned());
        }
    }
}

/// The folders of a path that say what is in them, outermost first.
fn folder_names(path: &str) -> Vec<String> {
    let parts = files::folder(path).split('/').filter(|part| !part.is_empty());
    let telling =
        parts.filter(|part| !words::of("plain-folder").has(&words::normalized(&part.replace(['-', '_'], " "))));
    telling.map(files::title_from_name).collect()
}

//! Translations: books in other languages, each made of the texts in `content.<language>/` and, where one is missing, of the original's.
//!
//! A translation is a book like any other. Its files take the place of the original's under the same paths, so that ids, links and
//! topics are the same in every language; findings about them get their own paths back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::assemble::{Parts, assemble};
use super::languages::{Edition, Languages, in_folder};
use super::memory::Files;
use super::translated::{Translated, Translations};
use super::{Assets, Book};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule, apply_severities, sort};
use crate::load::Project;
use crate::model::content_file::{CONTENT, ContentFile};
use crate::source::{Bytes, SourceFile, SourcePath, Span};

/// A book in another language than the original's.
pub struct Translation {
    /// The book.
    pub book: Book,
    /// Files that are copied, by path in its part of the site.
    pub files: BTreeMap<String, Bytes>,
    /// What is wrong with its texts.
    pub diagnostics: Vec<Diagnostic>,
}

/// The languages that a project is published in, by its folders.
#[must_use]
pub fn editions(project: &Project, config: &Config) -> Vec<Edition> {
    if project.translations.is_empty() {
        return Vec::new();
    }
    let url = &config.site.url;
    let original = Edition { language: config.book.language.clone(), folder: String::new(), url: url.clone() };
    let others = project.translations.keys().map(|language| Edition {
        language: language.clone(),
        folder: format!("{language}/"),
        url: url.as_ref().map(|url| format!("{url}{language}/")),
    });
    std::iter::once(original).chain(others).collect()
}

/// The translations of a project, whose `original` is assembled.
#[must_use]
pub fn translations(project: &Project, original: &Book) -> Vec<Translation> {
    translations_again(project, original, &mut Translations::default())
}

/// The same with what is remembered of them.
#[must_use]
pub fn translations_again(project: &Project, original: &Book, known: &mut Translations) -> Vec<Translation> {
    let editions = &original.languages.editions;
    let others = editions.iter().enumerate().skip(1);
    let of = |(current, edition): (usize, &Edition)| {
        translation(project, original, current, edition, known.of(&edition.language))
    };
    others.map(of).collect()
}

/// The translation into `language`; `None` where there is none.
#[must_use]
pub fn in_language(project: &Project, original: &Book, language: &str) -> Option<Translation> {
    let editions = &original.languages.editions;
    let current = editions.iter().skip(1).position(|edition| edition.language == language)? + 1;
    Some(translation(project, original, current, &editions[current], Translations::default().of(language)))
}

fn translation(
    project: &Project,
    original: &Book,
    current: usize,
    edition: &Edition,
    known: &mut Translated,
) -> Translation {
    let language = &edition.language;
    let translated = &project.translations[language];
    let mut diagnostics = Vec::new();
    let mut texts: BTreeMap<SourcePath, Arc<SourceFile>> = BTreeMap::new();
    for file in &translated.content {
        let path = in_folder(CONTENT, &file.path);
        if project.file(&path).is_none() {
            let message = format!("there is no `{path}` that this could be a translation of");
            let finding = Diagnostic::new(Rule::UnknownQuestion, &path, Span::at(0), message);
            diagnostics
                .push(finding.did_you_mean(path.as_str(), project.content.iter().map(|file| file.path.as_str())));
        } else {
            texts.insert(path.clone(), Arc::new(SourceFile { path, ..SourceFile::clone(file) }));
        }
    }
    let folder = SourcePath::new(format!("{CONTENT}.{language}"));
    let is_taken = original.topics.iter().any(|topic| topic.slug.eq_ignore_ascii_case(language))
        || project.assets.keys().any(|path| path.starts_with(&edition.folder));
    if is_taken {
        let message = format!("the translation's pages are in `{}`, where the book has others", edition.folder);
        let finding = Diagnostic::new(Rule::PathCollision, &folder, Span::at(0), message);
        diagnostics.push(finding.hint("rename the topic or the folder in `static/`"));
    }
    let editions = original.languages.editions.clone();
    let own_texts: BTreeSet<SourcePath> = texts.keys().cloned().collect();
    let mut languages = Languages { editions, current, translated: own_texts, own_tags: BTreeSet::new() };
    let files = known.files(texts, project, original, &languages);
    diagnostics.extend(outdated(&files, project, &languages));
    let copied = copied(project, &translated.assets);
    let parts = Parts {
        config: config(original, edition),
        files,
        assets: copied
            .keys()
            .map(|path| (path.clone(), original.assets.get(path).copied().flatten()))
            .collect::<Assets>(),
        history: None,
        proof: None,
    };
    let (mut book, found) = assemble(parts, &mut known.memory);
    let history = project.settings.history.as_ref();
    for question in &mut book.questions {
        // The day of a text that is shown in the original's language.
        if languages.is_missing(&question.written.path)
            && let Some(same) = original.by_id.get(&question.id)
        {
            question.updated.clone_from(&original.questions[*same].updated);
            question.proof.clone_from(&original.questions[*same].proof);
        } else if let Some(known) = history.and_then(|history| history.of(&languages.source(&question.written.path))) {
            question.updated = question.updated.take().or_else(|| Some(known.updated.clone()));
            question.created = Some(known.created.clone());
            question.contributors.clone_from(&known.authors);
        }
    }
    // What is wrong with the original's texts is said of them.
    diagnostics.extend(found.into_iter().filter(|finding| languages.translated.contains(&finding.path)));
    for finding in diagnostics.iter_mut().filter(|finding| finding.path != folder) {
        finding.path = in_folder(language, &finding.path);
    }
    diagnostics.extend(missing(&languages, project, language));
    apply_severities(&original.config.check.rules, &mut diagnostics);
    sort(&mut diagnostics);
    let is_own = |slug: &str, name: &str| original.tags.get(slug).is_none_or(|tag| tag.name != name);
    let own = book.tags.iter().filter(|(slug, tag)| is_own(slug, &tag.name));
    languages.own_tags = own.map(|(slug, _)| slug.clone()).collect();
    book.languages = languages;
    Translation { book, files: copied, diagnostics }
}

/// book.toml as it is for a translation: its own name and address, and the words of its language.
fn config(original: &Book, edition: &Edition) -> Config {
    let mut config = original.config.clone();
    let (book, language) = (&mut config.book, &edition.language);
    let own = original.config.translations.get(language).cloned().unwrap_or_default();
    book.identifier = Some(format!(
        "{} ({language})",
        book.identifier.as_deref().or(config.site.url.as_deref()).unwrap_or(&book.title)
    ));
    book.language.clone_from(language);
    book.title = own.title.unwrap_or_else(|| book.title.clone());
    book.description = own.description.unwrap_or_else(|| book.description.clone());
    config.site.short_title = own.short_title.or(config.site.short_title);
    config.site.url.clone_from(&edition.url);
    config.site.is_part = true;
    config.callouts = own.callouts;
    config
}

/// Files that a translation's part of the site has: those that its pages may show, its own in place of the original's.
fn copied(project: &Project, own: &BTreeMap<String, Bytes>) -> BTreeMap<String, Bytes> {
    let is_for_hosts = |path: &str| {
        path.starts_with('.')
            || (path.starts_with('_') && !path.contains('/'))
            || matches!(path, "CNAME" | "robots.txt")
    };
    let shared = project.assets.iter().filter(|(path, _)| !is_for_hosts(path));
    shared.chain(own).map(|(path, bytes)| (path.clone(), Arc::clone(bytes))).collect()
}

/// What a translation says it is a translation of: a hash of the original's text, the same with the line ends of any system.
#[must_use]
pub fn hash(original: &str) -> String {
    let text = original.trim_start_matches('\u{feff}').replace('\r', "");
    blake3::hash(text.trim_end().as_bytes()).to_hex()[..12].to_owned()
}

/// Translations whose originals have changed since.
fn outdated(files: &Files, project: &Project, languages: &Languages) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for question in files.questions.iter().filter(|question| languages.translated.contains(&question.path)) {
        let (Some(translates), Some(original)) = (&question.translates, project.file(&question.path)) else { continue };
        let now = hash(&original.text);
        if translates.value != now {
            let message = format!("`{}` has changed since it was translated", question.id);
            let finding = Diagnostic::new(Rule::OutdatedTranslation, &question.path, translates.span, message);
            found.push(finding.hint(format!("bring the translation up to date, then write `translates = \"{now}\"`")));
        }
    }
    found
}

/// One note of all questions that a translation lacks.
fn missing(languages: &Languages, project: &Project, language: &str) -> Option<Diagnostic> {
    const NAMED: usize = 5;
    let questions: Vec<&str> = project
        .content
        .iter()
        .filter_map(|file| match ContentFile::of(&file.path) {
            Some(ContentFile::Question { id, .. }) => Some((&file.path, id)),
            _ => None,
        })
        .filter_map(|(path, id)| (!languages.translated.contains(path)).then_some(id))
        .collect();
    let first = questions.iter().take(NAMED).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let more = questions.len().saturating_sub(NAMED);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    let message = match questions.len() {
        0 => return None,
        1 => format!("one question is not translated into `{language}`: {first}"),
        count => format!("{count} questions are not translated into `{language}`: {first}{rest}"),
    };
    let finding = Diagnostic::new(Rule::MissingTranslation, &project.book_toml.path, Span::at(0), message);
    Some(finding.hint(format!("`askbook new --translate {language} ID` begins one")))
}

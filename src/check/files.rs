//! The book beside the files that are copied: places that are taken, pictures that nothing shows.

use std::collections::BTreeSet;

use crate::book::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::load::Project;
use crate::route::{Map, Route, reserved_folders};
use crate::source::Span;
use crate::text::names;

/// Endings of pictures.
const PICTURES: &[&str] = &["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// Beginnings of names that browsers and services ask for by themselves.
const ASKED_FOR_BY_NAME: &[&str] =
    &["android-chrome", "apple-touch-icon", "favicon", "icon", "logo", "mstile", "og", "safari-pinned-tab"];

/// Findings about a book and its project's files.
pub fn check(book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    super::code::check(book, diagnostics);
    reserved_topics(book, diagnostics);
    path_collisions(book, project, diagnostics);
    orphaned_images(book, project, diagnostics);
    super::theme::check(book, project, diagnostics);
    super::fonts::check(book, project, diagnostics);
    super::site::check(book, project, diagnostics);
}

/// Reports pictures that no page shows and no file of the theme names.
fn orphaned_images(book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    for (site_path, source) in &project.asset_sources {
        let ending = site_path.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
        let name = source.file_name();
        if !PICTURES.contains(&ending.as_str())
            || book.used_assets.contains(site_path)
            || ASKED_FOR_BY_NAME.iter().any(|start| name.starts_with(start))
            || is_named_elsewhere(project, name)
        {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(Rule::OrphanedImage, source, Span::at(0), format!("no page shows `{site_path}`"))
                .hint("show it in an answer, or remove it: every reader's copy of the handbook carries it"),
        );
    }
}

/// Whether book.toml, the theme or another copied text has this file name in it.
fn is_named_elsewhere(project: &Project, name: &str) -> bool {
    let contains = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(|text| text.contains(name));
    let texts = project.assets.iter().filter(|(path, _)| {
        [".css", ".html", ".js", ".json", ".svg", ".webmanifest", ".xml"].iter().any(|ending| path.ends_with(ending))
    });
    project.book_toml.text.contains(name)
        || project.themes.values().any(|bytes| contains(bytes))
        || texts.map(|(_, bytes)| bytes).any(|bytes| contains(bytes))
}

/// Reports topics whose folder the site uses itself.
fn reserved_topics(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    for topic in book.topics.iter().filter(|topic| reserved_folders().contains(topic.slug.as_str())) {
        let first = topic.questions.first().map_or(&topic.path, |first| &book.questions[*first].path);
        let message = format!("topic `{}` would collide with a folder of the site", topic.slug);
        diagnostics.push(
            Diagnostic::new(Rule::InvalidId, first, Span::at(0), message)
                .hint(format!("rename the folder `content/{}`", topic.slug)),
        );
    }
}

/// Reports copied files that would take the place of a page, or lie in a folder that a build fills.
fn path_collisions(book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    if project.asset_sources.is_empty() {
        return;
    }
    let map = Map::new(book);
    let former = book.topics.iter().flat_map(|topic| &topic.aliases).map(|alias| names::folded(&alias.value));
    let languages = book.languages.editions.iter().map(|edition| names::folded(edition.folder.trim_end_matches('/')));
    let folders: BTreeSet<String> = former.chain(languages).collect();
    let is_folder =
        |path: &str| book.topic(path).is_some() || reserved_folders().contains(path) || folders.contains(path);
    let copied: BTreeSet<String> = project.asset_sources.keys().map(|path| names::folded(path)).collect();
    for (site_path, source) in &project.asset_sources {
        // As systems see it that know no capitals: a page may be read from one of them.
        let folded = names::folded(site_path);
        // A file cannot be where a page's folder is, nor in a folder that has a page's name.
        let mut above: Vec<&str> = folded.match_indices('/').map(|(end, _)| &folded[..end]).collect();
        let is_respelled = above.first().is_some_and(|first| is_folder(first) && !site_path.starts_with(first));
        let file = above.iter().find(|folder| copied.contains(**folder)).copied();
        above.push(&folded);
        let is_page = above.into_iter().any(|path| map.find(book, path).is_some_and(|route| !route.may_be_own()));
        let is_built = Route::is_built(&folded) && map.find(book, &folded).is_none();
        let message = if let Some(file) = file {
            format!("the site has a file at `{file}`, which is the folder of `{site_path}`")
        } else if is_page || is_built || (is_folder(&folded) && !is_respelled) {
            format!("the site has its own page at `{site_path}`")
        } else if is_respelled {
            format!("the site has the folder of `{site_path}` in another spelling")
        } else {
            continue;
        };
        diagnostics.push(Diagnostic::new(Rule::PathCollision, source, Span::at(0), message).hint("rename the file"));
    }
}

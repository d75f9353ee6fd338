//! The book's own look: files of its theme that nothing uses or that were made for an earlier edition.

use crate::book::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::load::Project;
use crate::render::{built_in, text};
use crate::source::{SourcePath, Span};
use crate::text::near::only_near;

/// What templates of the first edition said and pages no longer have: the template, what was in it, what is there now.
const CHANGED: &[(&str, &str, &str)] = &[
    ("base.html", "class=\"top\"", "the bar at the top is `nav.html`, the footer `footer.html`, the head `head.html`"),
    ("home.html", "levels", "`levels` is gone; `asked` are the questions asked most, `fresh` those that changed last"),
    (
        "items.html",
        "question.summary",
        "`question.label` is the short name that lists show; the question is `question.html`",
    ),
    ("redirect.html", "question.html", "`title` and `html` name the page that has moved, which need not be a question"),
    (
        "question.html",
        "other.html",
        "`other.label` and `other.shared` of `related` are its short name and the tags of both",
    ),
];

/// Names that only templates made for the present edition have, by the template.
const PRESENT: &[(&str, &str)] = &[
    ("base.html", "nav.html"),
    ("home.html", "asked"),
    ("items.html", "question.label"),
    ("question.html", "other.label"),
    ("redirect.html", "{{ html"),
];

/// Findings about the files of the book's theme.
pub fn check(book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    let site = &book.config.site;
    let prefix = format!("{}/", site.theme);
    let known = built_in::files();
    let own = || project.themes.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(&prefix)?, bytes)));
    let language = &book.config.book;
    if !text::has_words(&language.language, known.keys().copied().chain(own().map(|(path, _)| path))) {
        let message = format!("the interface is in English: it has no words in `{}`", language.language);
        let (file, place) = (&project.book_toml.path, language.language_place);
        diagnostics.push(
            Diagnostic::new(Rule::UntranslatedInterface, file, place, message)
                .hint(format!("add them in `themes/{prefix}locales/{}.ftl`", language.language)),
        );
    }
    for (path, bytes) in own() {
        let source = SourcePath::new(format!("themes/{prefix}{path}"));
        let text = String::from_utf8_lossy(bytes);
        if known.contains_key(path) {
            diagnostics.extend(outdated(path, &text, &source));
            continue;
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let near = only_near(path, known.keys().copied());
        let is_used = own().any(|(other, text)| other != path && String::from_utf8_lossy(text).contains(name))
            || site.fonts.pictures.iter().any(|font| font.value == source.as_str());
        if is_used || (near.is_none() && !path.starts_with("templates/")) {
            continue;
        }
        let message = format!("the theme has no `{path}`, and no other file of it names this one");
        let finding = Diagnostic::new(Rule::UnknownThemeFile, &source, Span::at(0), message);
        diagnostics.push(match near {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding.hint("`docs/theme.md` lists the templates that a book can replace"),
        });
    }
}

/// A finding about a template that was made for the first edition.
fn outdated(path: &str, text: &str, source: &SourcePath) -> Option<Diagnostic> {
    let template = path.strip_prefix("templates/")?;
    let (_, _, change) = CHANGED.iter().find(|(name, former, _)| *name == template && text.contains(former))?;
    if PRESENT.iter().any(|(name, present)| *name == template && text.contains(present)) {
        return None;
    }
    let message = format!("this template was made for an earlier edition of the theme: {change}");
    let hint = format!("compare it with `{path}` of the built-in theme");
    Some(Diagnostic::new(Rule::OutdatedThemeFile, source, Span::at(0), message).hint(hint))
}

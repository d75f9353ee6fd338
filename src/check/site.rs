//! What book.toml says of the site against the book: lines with links, pictures that it names, addresses that are the site's own.

use crate::book::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::load::Project;
use crate::render::line::line;
use crate::route::Route;
use crate::source::{SourcePath, Spanned};

/// Findings about `[site]`, and about pages at addresses that the site uses itself.
pub fn check(book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    let site = &book.config.site;
    for (name, picture) in [("logo", &site.logo), ("favicon", &site.favicon)] {
        if let Some(picture) = picture {
            missing_picture(name, picture, project, diagnostics);
        }
    }
    if let Some(icon) = site.favicon.as_ref().filter(|icon| !icon.value.to_lowercase().ends_with(".svg")) {
        let message = format!("`favicon` is `{}`, not an SVG: icons of every size are drawn from it", icon.value);
        diagnostics.push(Diagnostic::new(Rule::InvalidValue, &project.book_toml.path, icon.span, message));
    }
    for text in site.footer.iter().chain(site.notice.as_ref().map(|notice| &notice.text)) {
        for broken in line(book, &text.value).1 {
            let mut finding = Diagnostic::new(broken.rule, &project.book_toml.path, text.span, broken.message);
            finding.hint = broken.hint;
            diagnostics.push(finding);
        }
    }
    for page in book.pages.iter().filter(|page| Route::is_built(Route::of_page(page.kind, &page.id).path().as_str())) {
        let message = format!("{} `{}` would take the place of a page of the site", page.kind.noun(), page.id);
        let finding = Diagnostic::new(Rule::InvalidId, &page.path, page.title_span, message);
        diagnostics.push(finding.hint("rename the file"));
    }
}

fn missing_picture(name: &str, picture: &Spanned<String>, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    if project.assets.contains_key(picture.value.trim_start_matches("static/")) {
        return;
    }
    let message = format!("{name} `{}` does not exist", picture.value);
    let pictures = project.asset_sources.values().map(SourcePath::as_str);
    diagnostics.push(
        Diagnostic::new(Rule::MissingImage, &project.book_toml.path, picture.span, message)
            .did_you_mean(&picture.value, pictures),
    );
}

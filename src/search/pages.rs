//! Plain pages and paths that search finds: those whose titles and descriptions have all words of the query, as `js/search_page.js` does.

use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::model::content_file::PageKind;
use crate::route::Route;
use crate::text::fit::shorten;

/// Plain pages and paths that search finds.
const MAX_PAGES: usize = 100;
/// Characters of a description: two lines of a wide window.
const MAX_DESCRIPTION: usize = 170;
/// Pages that a query shows.
const MAX_SHOWN: usize = 3;

/// What search knows of a plain page or a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageRow {
    /// Its id.
    pub id: String,
    /// Its path in the site.
    pub path: String,
    /// The name readers see.
    pub title: String,
    /// One line about it; may be empty.
    pub description: String,
    /// Its file, from the book's folder.
    pub file: String,
    /// Whether it is a path.
    pub is_path: bool,
}

/// The pages of a book, in their order.
#[must_use]
pub fn rows(book: &Book) -> Vec<PageRow> {
    let row = |page: &crate::book::Page| PageRow {
        id: page.id.clone(),
        path: Route::of_page(page.kind, &page.id).path().as_str().to_owned(),
        title: page.title.clone(),
        description: shorten(&page.description, MAX_DESCRIPTION),
        file: page.path.to_string(),
        is_path: page.kind == PageKind::Path,
    };
    book.pages.iter().take(MAX_PAGES).map(row).collect()
}

/// The pages that a query shows.
#[must_use]
pub fn found<'r>(rows: &'r [PageRow], query: &str) -> Vec<&'r PageRow> {
    let sought = words(query);
    let has_all = |row: &&PageRow| {
        let known = words(&format!("{} {}", row.title, row.description));
        sought.iter().all(|word| known.iter().any(|known| known.starts_with(word.as_str())))
    };
    rows.iter().filter(|_| !sought.is_empty()).filter(has_all).take(MAX_SHOWN).collect()
}

/// Runs of letters and digits, in small letters.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_found_by_beginnings_of_all_words_of_its_title_and_description() {
        let row = |id: &str, title: &str, description: &str| PageRow {
            id: id.to_owned(),
            path: format!("{id}.html"),
            title: title.to_owned(),
            description: description.to_owned(),
            file: format!("content/_pages/{id}.md"),
            is_path: false,
        };
        let rows = [
            row("about", "About us", "Who writes the Handbook"),
            row("license", "License", ""),
            row("team", "Über uns", ""),
        ];
        let ids = |query: &str| found(&rows, query).iter().map(|row| row.id.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(ids("about"), "about");
        assert_eq!(ids("hand WHO"), "about");
        assert_eq!(ids("ÜBER"), "team");
        assert_eq!(ids("license about"), "");
        assert_eq!(ids("andbook"), "");
        assert_eq!(ids(" - "), "");
    }
}

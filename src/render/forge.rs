//! Addresses on the forge: where a page's file is edited and shown, and where a problem of it is reported.

use url::form_urlencoded::byte_serialize;

use super::address::{absolute, encode_path};
use crate::book::Book;
use crate::source::{SitePath, SourcePath};

/// What fills the places of an address that book.toml or a preset spells.
pub struct OnForge<'a> {
    /// The book.
    pub book: &'a Book,
    /// The page's file.
    pub source: &'a SourcePath,
    /// The page.
    pub page: &'a SitePath,
    /// Its id or slug.
    pub id: &'a str,
    /// Its question or title, as plain text.
    pub title: &'a str,
}

impl OnForge<'_> {
    /// Where the file is edited; empty where nobody says.
    #[must_use]
    pub fn edit_url(&self) -> String {
        self.fill(self.book.config.site.forge.edit.as_ref())
    }

    /// Where the file is shown; empty where nobody says.
    #[must_use]
    pub fn view_url(&self) -> String {
        self.fill(self.book.config.site.forge.view.as_ref())
    }

    /// Where a problem of the page is reported; empty where nobody says.
    #[must_use]
    pub fn report_url(&self) -> String {
        self.fill(self.book.config.site.forge.report.as_ref())
    }

    fn fill(&self, address: Option<&String>) -> String {
        let Some(address) = address else { return String::new() };
        let site = &self.book.config.site;
        let url = absolute(self.book, self.page);
        let source = self.book.languages.source(self.source);
        let mut filled = String::with_capacity(address.len() + 128);
        let mut rest = address.as_str();
        while let Some((before, (place, after))) =
            rest.split_once('{').and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
        {
            filled.push_str(before);
            rest = after;
            let is_query = filled.contains('?');
            let value = match place {
                "repository" => {
                    filled.push_str(site.repository.as_deref().unwrap_or_default());
                    continue;
                }
                "branch" => site.branch.clone(),
                "path" if site.repository_path.is_empty() => source.to_string(),
                "path" => format!("{}/{}", site.repository_path, source),
                "id" => self.id.to_owned(),
                "title" => self.title.to_owned(),
                // The address names the question; each page has this text, so it says nothing twice.
                "text" if url.is_empty() => format!("{}\n{source}\n\n", self.title),
                "text" => format!("{url}\n\n"),
                _ => url.clone(),
            };
            if is_query {
                let encoded: String = byte_serialize(value.as_bytes()).collect();
                // In the address of a mail a plus sign is one.
                filled.push_str(&if filled.starts_with("mailto:") { encoded.replace('+', "%20") } else { encoded });
            } else {
                filled.push_str(&encode_path(&value));
            }
        }
        filled.push_str(rest);
        filled.replace(' ', "%20")
    }
}

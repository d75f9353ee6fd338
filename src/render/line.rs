//! A line of Markdown of book.toml, its links followed: the footer, the notice.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::address::{Addresses, OnPage};
use crate::book::Book;
use crate::book::links::{BrokenTarget, Target, resolve};
use crate::parse::markdown::parser;
use crate::parse::outline::Link;
use crate::source::{SourcePath, Span};
use crate::text::html::{escape, escape_into};

/// What addresses of pages begin with where a template has still to say how far the site's root is.
pub const ROOT: &str = "site-root:";

/// A line as HTML; addresses of the book's own pages begin with [`ROOT`]. What a link leads to that does not exist, comes back, too.
#[must_use]
pub fn line(book: &Book, markdown: &str) -> (String, Vec<BrokenTarget>) {
    let (mut html, mut broken) = (String::new(), Vec::new());
    let mut is_open: Vec<bool> = Vec::new();
    // A name that the book has takes the place of `[[id]]`.
    let mut named = false;
    for (event, _) in parser(markdown) {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let is_wiki = matches!(link_type, LinkType::WikiLink { .. });
                let url = match link_type {
                    LinkType::Email => Ok(Target::External(format!("mailto:{dest_url}"))),
                    _ => {
                        let link = Link { target: dest_url.to_string(), is_wiki, span: Span::default() };
                        resolve(book, &SourcePath::new("content/_index.md"), &link)
                    }
                };
                is_open.push(url.is_ok());
                match url {
                    Ok(target) => {
                        let address = OnPage { book, root: ROOT }.link(&target).unwrap_or_default();
                        let rel = if matches!(target, Target::External(_)) { " rel=\"noopener\"" } else { "" };
                        html.push_str(&format!("<a href=\"{}\"{rel}>", escape(&address)));
                        if let (LinkType::WikiLink { has_pothole: false }, Some(name)) =
                            (link_type, super::links::name(book, &target))
                        {
                            html.push_str(&name);
                            named = true;
                        }
                    }
                    Err(fault) => broken.push(fault),
                }
            }
            Event::End(TagEnd::Link) => {
                named = false;
                if is_open.pop() == Some(true) {
                    html.push_str("</a>");
                }
            }
            Event::Text(_) if named => {}
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => escape_into(&mut html, &text),
            Event::Code(code) => html.push_str(&format!("<code>{}</code>", escape(&code))),
            Event::Start(Tag::Emphasis) => html.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => html.push_str("</em>"),
            Event::Start(Tag::Strong) => html.push_str("<strong>"),
            Event::End(TagEnd::Strong) => html.push_str("</strong>"),
            Event::SoftBreak => html.push(' '),
            Event::HardBreak => html.push_str("<br>"),
            _ => {}
        }
    }
    (html, broken)
}

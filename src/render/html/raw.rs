//! Raw HTML of authors: cleaned, escaped or kept, as book.toml says, with addresses as the page spells them.

use std::collections::BTreeSet;

use super::pictures::themed_pictures;
use super::renderer::{Renderer, raw};
use crate::config::HtmlPolicy;
use crate::parse::html_names::OWN_ID;
use crate::render::links::{Destination, LinkForm};
use crate::render::raw_html::{self, Resolved};
use crate::text::html::escape;

/// Pieces of raw HTML in one answer; what follows is shown as typed. Cleaning takes time with the square of the nesting.
const MAX_RAW_HTML: usize = 2_000;

impl Renderer<'_, '_> {
    pub(super) fn html(&mut self, html: &str) {
        self.raw_html.pieces += 1 + html.matches('<').count();
        let is_too_much = self.raw_html.pieces > MAX_RAW_HTML;
        match self.options.config.html {
            HtmlPolicy::Clean if is_too_much => self.out.push(raw(escape(html))),
            HtmlPolicy::Allow => self.out.push(raw(html.to_owned())),
            HtmlPolicy::Escape => self.out.push(raw(escape(html))),
            HtmlPolicy::Clean => self.cleaned(html),
        }
    }

    fn cleaned(&mut self, html: &str) {
        let (options, ids) = (self.options, &mut self.ids);
        let mut resolve = |attribute: &str, address: &str| {
            let form = match attribute {
                "id" => return raw_id(address, options.anchor_prefix, ids),
                "src" | "srcset" | "poster" => LinkForm::Picture,
                _ => LinkForm::Text,
            };
            match options.links.of(form, address) {
                Destination::Picture { source: url, .. }
                | Destination::Elsewhere { url }
                | Destination::Page { url, .. } => Resolved::To(url.clone()),
                Destination::Unreachable { .. } => Resolved::Nothing,
                Destination::Unknown => Resolved::AsTyped,
            }
        };
        let (mut cleaned, kept) = raw_html::escape_foreign_tags(html, &mut resolve);
        self.raw_html.is_kept |= kept;
        if self.raw_html.picture.is_some() || cleaned.contains("<picture") {
            cleaned = themed_pictures(&mut self.raw_html.picture, &cleaned);
        }
        if kept && (cleaned.contains("<img") || cleaned.contains("<video") || cleaned.contains("<audio")) {
            self.needs.style = true;
            self.needs.script |= cleaned.contains("<img");
        }
        self.out.push(raw(cleaned));
    }
}

/// What becomes of an id in raw HTML: it goes where it is the theme's, or taken already.
fn raw_id(typed: &str, prefix: &str, taken: &mut BTreeSet<String>) -> Resolved {
    let is_id = !typed.is_empty() && !typed.starts_with(OWN_ID) && !typed.contains(char::is_whitespace);
    // What an escape means is not looked up.
    if is_id && !typed.contains('&') && taken.insert(typed.to_owned()) {
        Resolved::To(format!("{prefix}{typed}"))
    } else {
        Resolved::Nothing
    }
}

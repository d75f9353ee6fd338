//! An answer's HTML into markup that any reader takes: well-formed as XML, and valid whatever an author typed.
//!
//! The HTML is parsed as a browser would, and written again element by element. What an e-book and a flashcard cannot
//! have (scripts, forms, links to headings for the mouse) is left out; raw HTML in places where it must not stand gets
//! a neighbor's name, so that its words are kept.

mod attributes;
mod content;
mod foreign;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::Range;

use scraper::{ElementRef, Html, Node};

use crate::parse::html_names::{is_allowed_attribute, is_allowed_element, is_void};
use crate::text::address::leads_elsewhere;
use crate::text::html::escape_into;
pub(super) use attributes::is_language;
use attributes::{is_kept, note_role};
use content::{Place, is_dropped};

/// What the markup is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// A document of its own, with ids and the names that reading systems know notes by.
    Book,
    /// A part of a page that is not ours: no ids, no links inside the page.
    Card,
}

/// How links and pictures are written.
pub(super) struct Rules<'a> {
    pub(super) medium: Medium,
    /// The final address of a link's; `None` leaves only its words.
    pub(super) link: &'a dyn Fn(&str) -> Option<String>,
    /// The name of the picture with this address; `None` leaves only its alternative text.
    pub(super) picture: &'a dyn Fn(&str) -> Option<String>,
}

/// Markup, and what is needed to see that links into it and out of it work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Markup {
    /// The markup, UTF-8, without characters that XML forbids.
    pub(super) text: String,
    /// Ids of its elements.
    pub(super) ids: BTreeSet<String>,
    /// Its links with a fragment, ascending.
    pub(super) fragments: Vec<Fragment>,
    /// Names of the pictures it shows.
    pub(super) pictures: BTreeSet<String>,
    /// Whether there are drawings in it.
    pub(super) has_drawings: bool,
}

/// A link's fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fragment {
    /// Where `#…` stands in the text.
    pub(super) place: Range<usize>,
    /// The address before it; empty for a place in the same document.
    pub(super) address: String,
    /// What stands behind the `#`.
    pub(super) id: String,
}

impl Markup {
    /// The text without the fragments that `leads_somewhere` denies; a link inside the document then leads to the
    /// element with the id `top`.
    pub(super) fn with_fragments(mut self, top: &str, leads_somewhere: impl Fn(&Fragment) -> bool) -> String {
        for fragment in self.fragments.iter().rev().filter(|fragment| !leads_somewhere(fragment)) {
            let replacement = if fragment.address.is_empty() { format!("#{top}") } else { String::new() };
            self.text.replace_range(fragment.place.clone(), &replacement);
        }
        self.text
    }
}

/// Elements inside one another before only their text is kept: raw HTML must not exhaust the stack.
const MAX_DEPTH: usize = 100;

/// Appends an answer's HTML to `markup`; ids that it has already are not given again.
pub(super) fn append(markup: &mut Markup, html: &str, rules: &Rules<'_>) {
    let document = Html::parse_fragment(html);
    let mut writer = Writer { rules, markup };
    writer.children(document.root_element(), Place::start());
}

struct Writer<'a, 'r> {
    rules: &'a Rules<'r>,
    markup: &'a mut Markup,
}

impl Writer<'_, '_> {
    fn children(&mut self, parent: ElementRef<'_>, place: Place) {
        for child in parent.children() {
            match child.value() {
                // Readers that know no `tab-size` take eight columns for a tab, which is half a line on a phone.
                Node::Text(text) if place.is_code && text.contains('\t') => self.text(&text.replace('\t', "  ")),
                Node::Text(text) => self.text(text),
                Node::Element(_) => {
                    if let Some(element) = ElementRef::wrap(child) {
                        self.element(element, place);
                    }
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        push_text(&mut self.markup.text, text);
    }

    fn element(&mut self, element: ElementRef<'_>, place: Place) {
        let value = element.value();
        let name = value.name();
        let is_html = &*value.name.ns == "http://www.w3.org/1999/xhtml";
        if !is_html {
            return self.foreign(element);
        }
        if is_dropped(name) {
            return self.outside(element, place);
        }
        if place.depth >= MAX_DEPTH {
            for text in element.text() {
                self.text(text);
            }
            return;
        }
        if content::is_for_screens(element) {
            return;
        }
        match name {
            "picture" => self.children(element, place),
            "a" => self.link(element, place),
            "img" => self.picture(element),
            "input" => self.check_box(element),
            "hr" if place.is_phrasing => {}
            "col" if content::parent(element).is_some_and(|group| group.value().attr("span").is_some()) => {}
            "ul" | "ol" if !place.is_phrasing => self.list(element, place),
            "details" if !place.is_phrasing && !place.is_in_link => self.details(element, place),
            "table" if !place.is_phrasing => self.table(element, place),
            _ => {
                let (name, class) = content::name_at(element, place);
                self.write(element, name, class, place);
            }
        }
    }

    /// An element and what is in it; `class` is put before its own classes.
    fn write(&mut self, element: ElementRef<'_>, name: &str, class: &str, place: Place) {
        self.open(element, name, class);
        if is_void(name) {
            return;
        }
        let start = self.markup.text.len();
        self.children(element, place.inside(name));
        // A browser takes a line end at the start of `pre` for part of the tag.
        if name == "pre" && self.markup.text[start..].starts_with('\n') {
            self.markup.text.insert(start, '\n');
            for fragment in &mut self.markup.fragments {
                if fragment.place.start >= start {
                    fragment.place = fragment.place.start + 1..fragment.place.end + 1;
                }
            }
        }
        self.close(name);
    }

    fn open(&mut self, element: ElementRef<'_>, name: &str, class: &str) {
        self.markup.text.push('<');
        self.markup.text.push_str(name);
        let own_class = element.value().attr("class").unwrap_or("").split_whitespace();
        let classes: Vec<&str> = class.split_whitespace().chain(own_class).collect();
        if !classes.is_empty() {
            self.attribute("class", &classes.join(" "));
        }
        for (attribute, value) in element.value().attrs() {
            if attribute == "id" {
                self.id(value);
            } else if is_allowed_attribute(name, attribute) && is_kept(name, attribute, value) {
                self.attribute(attribute, value.trim());
            }
        }
        if self.rules.medium == Medium::Book {
            self.markup.text.push_str(note_role(element));
        }
        self.markup.text.push_str(if is_void(name) { " />" } else { ">" });
    }

    fn close(&mut self, name: &str) {
        self.markup.text.push_str("</");
        self.markup.text.push_str(name);
        self.markup.text.push('>');
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let text = &mut self.markup.text;
        text.push(' ');
        text.push_str(name);
        text.push_str("=\"");
        push_text(text, value);
        text.push('"');
    }

    fn id(&mut self, id: &str) {
        let is_name = !id.is_empty() && !id.contains(|c: char| c.is_whitespace() || c.is_control());
        if self.rules.medium == Medium::Book && is_name && self.markup.ids.insert(id.to_owned()) {
            self.attribute("id", id);
        }
    }

    fn link(&mut self, element: ElementRef<'_>, place: Place) {
        let value = element.value();
        let is_for_the_mouse = value.classes().any(|class| class == "anchor");
        let is_way_back = value.classes().any(|class| class == "footnote-back");
        if is_for_the_mouse || (is_way_back && self.rules.medium == Medium::Card) {
            return;
        }
        let address = value.attr("href").filter(|_| !place.is_in_link).and_then(|address| (self.rules.link)(address));
        let Some(address) = address else {
            if value.attr("href").is_none() && value.attr("id").is_some() && !place.is_in_link {
                // A named place.
                return self.write(element, "span", "", place);
            }
            return self.children(element, place);
        };
        self.markup.text.push_str("<a href=\"");
        let before = self.markup.text.len();
        escape_into(&mut self.markup.text, &address);
        if let Some((file, id)) = address.split_once('#').filter(|_| !is_external(&address)) {
            let start = self.markup.text[before..].find('#').map_or(before, |at| before + at);
            self.markup.fragments.push(Fragment {
                place: start..self.markup.text.len(),
                address: file.to_owned(),
                id: id.to_owned(),
            });
        }
        self.markup.text.push('"');
        for attribute in ["class", "title", "aria-label"] {
            if let Some(value) = value.attr(attribute) {
                self.attribute(attribute, value);
            }
        }
        if let Some(id) = value.attr("id") {
            self.id(id);
        }
        if self.rules.medium == Medium::Book {
            self.markup.text.push_str(note_role(element));
        }
        self.markup.text.push('>');
        self.children(element, place.inside("a"));
        self.close("a");
    }

    fn picture(&mut self, element: ElementRef<'_>) {
        let value = element.value();
        let alt = value.attr("alt").unwrap_or("");
        let picture = value.attr("src").and_then(|address| (self.rules.picture)(address));
        let Some(picture) = picture else {
            self.text(alt);
            return;
        };
        self.markup.text.push_str("<img");
        self.attribute("src", &picture);
        self.markup.pictures.insert(picture);
        self.attribute("alt", alt);
        for attribute in ["width", "height", "title", "class"] {
            if let Some(value) = value.attr(attribute).filter(|value| is_kept("img", attribute, value)) {
                self.attribute(attribute, value);
            }
        }
        if let Some(id) = value.attr("id") {
            self.id(id);
        }
        self.markup.text.push_str(" />");
    }

    /// A box of a task list as a character: readers have no forms.
    fn check_box(&mut self, element: ElementRef<'_>) {
        if element.value().attr("type") != Some("checkbox") {
            return;
        }
        let (name, sign) = if element.value().attr("checked").is_some() { ("done", '☑') } else { ("to do", '☐') };
        self.markup.text.push_str("<span class=\"task\" role=\"img\" aria-label=\"");
        self.markup.text.push_str(name);
        self.markup.text.push_str("\">");
        self.markup.text.push(sign);
        self.markup.text.push_str("</span>");
    }

    /// A list; whatever is in it and is no item becomes one.
    fn list(&mut self, element: ElementRef<'_>, place: Place) {
        let name = element.value().name();
        let name = if name == "ol" { "ol" } else { "ul" };
        self.open(element, name, "");
        let inside = place.inside(name);
        for child in element.children() {
            match child.value() {
                Node::Text(text) if content::is_blank(text) => self.text(text),
                Node::Text(text) => {
                    self.markup.text.push_str("<li>");
                    self.text(text);
                    self.close("li");
                }
                Node::Element(item) => {
                    let Some(child) = ElementRef::wrap(child) else { continue };
                    if item.name() == "li" {
                        let has_box =
                            child.child_elements().next().is_some_and(|first| first.value().name() == "input");
                        self.write(child, "li", if has_box { "task-item" } else { "" }, inside);
                    } else {
                        self.markup.text.push_str("<li>");
                        self.element(child, inside.inside("li"));
                        self.close("li");
                    }
                }
                _ => {}
            }
        }
        self.close(name);
    }

    /// What a page folds is open: many readers show the summary only, and have no way to unfold it.
    fn details(&mut self, element: ElementRef<'_>, place: Place) {
        self.open(element, "details", "");
        if element.value().attr("open").is_none() {
            let tag_end = self.markup.text.len() - 1;
            self.markup.text.insert_str(tag_end, " open=\"\"");
        }
        let inside = place.inside("details");
        let is_summary = |child: &ElementRef<'_>| child.value().name() == "summary";
        let summary = element.child_elements().find(is_summary);
        match summary {
            Some(summary) => self.write(summary, "summary", "", inside),
            None => self.markup.text.push_str("<summary>Details</summary>"),
        }
        for child in element.children() {
            match (child.value(), ElementRef::wrap(child)) {
                (Node::Text(text), _) => self.text(text),
                (_, Some(child)) if Some(child) != summary => self.element(child, inside),
                _ => {}
            }
        }
        self.close("details");
    }

    /// A table with its parts in the order they must have.
    fn table(&mut self, element: ElementRef<'_>, place: Place) {
        self.open(element, "table", "");
        let inside = place.inside("table");
        let part = |names: &'static [&'static str]| {
            element.child_elements().filter(move |child| names.contains(&child.value().name()))
        };
        for caption in part(&["caption"]).take(1) {
            self.write(caption, "caption", "", inside);
        }
        for group in part(&["colgroup"]) {
            self.write(group, "colgroup", "", inside);
        }
        for head in part(&["thead"]).take(1) {
            self.write(head, "thead", "", inside);
        }
        for body in part(&["tbody"]).chain(part(&["thead"]).skip(1)).chain(part(&["tfoot"]).skip(1)) {
            self.write(body, "tbody", "", inside);
        }
        for foot in part(&["tfoot"]).take(1) {
            self.write(foot, "tfoot", "", inside);
        }
        self.close("table");
    }
}

/// Whether a link leaves the artifact.
pub(super) fn is_external(address: &str) -> bool {
    leads_elsewhere(address)
}

/// Text with what XML and Anki take for markup escaped, and without characters that XML forbids.
fn push_text(out: &mut String, text: &str) {
    let is_forbidden = |c: char| (c.is_control() && !matches!(c, '\t' | '\n')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    if !text.contains(|c: char| is_forbidden(c) || c == '[') {
        return escape_into(out, text);
    }
    let text: String = text.chars().filter(|c| !is_forbidden(*c)).collect();
    let mut rest = text.as_str();
    while let Some(at) = rest.find('[') {
        escape_into(out, &rest[..at]);
        // Anki plays `[sound:…]` and typesets `[latex]`, `[$]` and `[$$]`, also where code shows them.
        let follows = &rest[at + 1..];
        let is_command = ["sound:", "anki:", "latex]", "$]", "$$]", "/latex]", "/$]", "/$$]"];
        let is_command = is_command.iter().any(|command| follows.starts_with(command));
        out.push_str(if is_command { "&#91;" } else { "[" });
        rest = follows;
    }
    escape_into(out, rest);
}

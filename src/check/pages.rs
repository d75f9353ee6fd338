//! The page of each rule: what it finds and why, wrong and right. They are `docs/rules/*.md`, kept in the binary.

use include_dir::{Dir, include_dir};

use crate::diagnostic::Rule;

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs/rules");

/// A rule's page as Markdown.
///
/// # Panics
/// Panics when a rule has no page: a test sees to it that each has one.
#[must_use]
pub fn page(rule: Rule) -> &'static str {
    let file = PAGES.get_file(format!("{}.md", rule.id())).expect("a test looks for the page of each rule");
    file.contents_utf8().expect("our pages are UTF-8")
}

/// A rule's page for a terminal: its name and severity, what it finds, the text, the examples.
#[must_use]
pub fn explanation(rule: Rule) -> String {
    let text = page(rule);
    let text = text.split_once('\n').map_or(text, |(_, behind_title)| behind_title);
    let severity = rule.default_severity().as_str();
    let text = text.replace("## Wrong\n", "Wrong:\n").replace("## Right\n", "Right:\n");
    format!("{} ({severity})\n{}\n{text}", rule.id(), rule.summary())
}

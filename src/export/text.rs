//! A body's Markdown as plain text, for readers that know no markup.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::book::Book;
use crate::parse::anchor::explicit_anchor;
use crate::parse::html_names::is_allowed_element;
use crate::parse::markdown;
use crate::render::html::callout;
use crate::render::text::Text;
use crate::text::html::tag_name;

/// `text` without its markup: blocks are parted by a blank line, items of a list by a line and a hyphen or number, cells of
/// a table by a tab; code stands as it is, references to footnotes are left out.
pub(super) fn plain(book: &Book, words: &Text, text: &str) -> String {
    let mut writer = Writer { words, out: String::new(), lists: Vec::new(), in_code: false, hidden: 0 };
    for (event, _) in markdown::parser(text) {
        writer.event(book, event);
    }
    let mut out = writer.out;
    out.truncate(out.trim_end().len());
    out
}

struct Writer<'a> {
    words: &'a Text,
    out: String,
    /// The next number of each open list; `None` for one without numbers.
    lists: Vec<Option<u64>>,
    in_code: bool,
    /// Links whose words stand for something else.
    hidden: usize,
}

impl Writer<'_> {
    fn event(&mut self, book: &Book, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(book, tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_code => self.out.push_str(&text.replace('\r', "")),
            Event::Text(text) | Event::Code(text) if self.hidden == 0 => self.out.push_str(&text),
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.out.push('\n'),
            Event::TaskListMarker(done) => self.out.push_str(if done { "[x] " } else { "[ ] " }),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html),
            _ => {}
        }
    }

    fn start(&mut self, book: &Book, tag: Tag<'_>) {
        match tag {
            // A list inside an item begins on the item's next line.
            Tag::List(first) => {
                if self.lists.is_empty() {
                    self.blank_line();
                } else {
                    self.new_line();
                }
                self.lists.push(first);
            }
            Tag::Item => {
                self.new_line();
                self.out.push_str(&"  ".repeat(self.lists.len().saturating_sub(1)));
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        self.out.push_str(&format!("{number}. "));
                        *number += 1;
                    }
                    _ => self.out.push_str("- "),
                }
            }
            Tag::BlockQuote(Some(kind)) => {
                self.blank_line();
                self.out.push_str(&callout(kind, &book.config, self.words).1);
            }
            Tag::CodeBlock(_) => {
                self.blank_line();
                self.in_code = true;
            }
            // The first paragraph of an item stands behind its hyphen.
            Tag::Paragraph if !self.lists.is_empty() => {}
            Tag::Paragraph | Tag::Heading { .. } | Tag::Table(_) | Tag::FootnoteDefinition(_) | Tag::HtmlBlock => {
                self.blank_line();
            }
            Tag::Link { link_type: LinkType::WikiLink { has_pothole: false }, dest_url, .. } => {
                let id = dest_url.split('#').next().unwrap_or("").trim();
                if let Some(question) = book.find(id) {
                    self.out.push_str(&book.questions[question].title);
                    self.hidden += 1;
                }
            }
            Tag::Link { .. } if self.hidden > 0 => self.hidden += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::Paragraph if !self.lists.is_empty() => self.new_line(),
            TagEnd::Link => self.hidden = self.hidden.saturating_sub(1),
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Heading(_) => {
                let start = self.out.rfind('\n').map_or(0, |end| end + 1);
                let kept = explicit_anchor(&self.out[start..]).0.len();
                self.out.truncate(start + kept);
            }
            TagEnd::TableCell => self.out.push('\t'),
            TagEnd::TableHead | TagEnd::TableRow => {
                self.out.truncate(self.out.trim_end_matches('\t').len());
                self.new_line();
            }
            _ => {}
        }
    }

    /// Raw HTML without the tags that a browser would understand.
    fn html(&mut self, html: &str) {
        let mut rest = html.trim_end();
        while let Some(start) = rest.find('<') {
            self.out.push_str(&rest[..start]);
            rest = &rest[start..];
            let end = if rest.starts_with("<!--") {
                rest.find("-->").map(|end| end + 3)
            } else {
                rest.find('>').map(|end| end + 1)
            };
            let end = end.unwrap_or(rest.len());
            let tag = &rest[..end];
            if !tag.starts_with("<!--") && tag_name(tag).is_none_or(|name| !is_allowed_element(&name)) {
                self.out.push_str(tag);
            }
            rest = &rest[end..];
        }
        self.out.push_str(rest);
    }

    fn new_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn blank_line(&mut self) {
        self.new_line();
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::assemble::{Parts, assemble};
    use crate::book::memory::{Memory, parse_files};
    use crate::config::Config;
    use crate::source::SourceFile;

    fn shown(text: &str) -> String {
        let file = SourceFile::new("content/a/acid.md", "+++\nquestion = \"What is `ACID`?\"\n+++\n");
        let files = parse_files(&[file.into()]);
        let parts = Parts {
            config: Config::default(),
            files,
            assets: crate::book::Assets::default(),
            history: None,
            proof: None,
        };
        let theme =
            crate::render::theme::load(&crate::config::SiteConfig::default(), "en", &std::collections::BTreeMap::new());
        plain(&assemble(parts, &mut Memory::default()).0, &theme.expect("it is built in").text, text)
    }

    #[test]
    fn markup_goes_and_blocks_stay_apart() {
        for (markdown, text) in [
            ("", ""),
            ("A *b* `c`\nd.\n\n## E {#own}\n\nF[^1].\n\n[^1]: Note.\n", "A b c d.\n\nE\n\nF.\n\nNote."),
            ("- a\n- b\n  1. c\n  2. d\n\nE", "- a\n- b\n  1. c\n  2. d\n\nE"),
            ("- a\n\n  b\n- c", "- a\nb\n- c"),
            ("1. [x] a\n2. [ ] b", "1. [x] a\n2. [ ] b"),
            ("| a | b |\n|---|---|\n| `c` | d |\n", "a\tb\nc\td"),
            ("> [!NOTE]\n> Text.\n\n> Quoted.", "Note\n\nText.\n\nQuoted."),
            ("```go\nif x {\n\ty()\n}\n```\nThen.", "if x {\n\ty()\n}\n\nThen."),
            ("[[acid]], [[acid|words]], [[gone]] and [a *b*](../a/acid.md).", "What is ACID?, words, gone and a b."),
            ("<b>Bold</b> and <pid><!-- no -->.", "Bold and <pid>."),
            ("<details>\n<summary>More</summary>\n\nInside.\n\n</details>", "More\n\nInside."),
            ("![a picture](x.png) here", "a picture here"),
        ] {
            assert_eq!(shown(markdown), text, "{markdown}");
        }
    }
}

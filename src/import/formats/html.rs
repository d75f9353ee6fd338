//! HTML as Markdown: headings, lists, tables, code, links, folded parts; definitions as bold lines with their text.

use scraper::node::Node;
use scraper::{ElementRef, Html};

/// The Markdown of a page or of a piece of one.
pub(super) fn to_markdown(html: &str) -> String {
    if !html.contains('<') && !html.contains('&') {
        return html.to_owned();
    }
    let document = Html::parse_document(html);
    let mut writer = Writer::default();
    writer.children(document.root_element(), 0);
    let mut out = String::with_capacity(writer.out.len());
    let mut blank = 0;
    for line in writer.out.lines() {
        let line = line.trim_end();
        blank = if line.is_empty() { blank + 1 } else { 0 };
        if blank <= 1 {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.trim().to_owned() + "\n"
}

/// Elements that show nothing of a page's own text.
const HIDDEN: &[&str] =
    &["script", "style", "nav", "head", "template", "noscript", "svg", "form", "button", "iframe", "footer", "aside"];

/// Deepest nesting that is followed.
const MAX_DEPTH: usize = 200;

#[derive(Default)]
struct Writer {
    out: String,
    /// What each line of a block starts with: indentation of lists, `> ` of quotations.
    prefix: String,
    in_code: bool,
    /// Where the text of an item starts that has none yet: nothing parts it from its marker.
    item_start: Option<usize>,
}

impl Writer {
    fn children(&mut self, element: ElementRef<'_>, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text(text),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child, depth + 1);
                    }
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_code {
            self.out.push_str(&text.replace('\n', &format!("\n{}", self.prefix)));
            return;
        }
        let starts_line = self.out.is_empty() || self.out.ends_with('\n') || self.out.ends_with(' ');
        let mut words = text.split_whitespace().peekable();
        if words.peek().is_none() {
            if !text.is_empty() && !starts_line {
                self.out.push(' ');
            }
            return;
        }
        if text.starts_with(char::is_whitespace) && !starts_line {
            self.out.push(' ');
        }
        self.start_line();
        let joined = words.collect::<Vec<_>>().join(" ");
        self.out.push_str(&joined);
        if text.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
    }

    /// Puts the prefix at the start of a line.
    fn start_line(&mut self) {
        if (self.out.is_empty() || self.out.ends_with('\n')) && !self.prefix.is_empty() {
            let prefix = self.prefix.clone();
            self.out.push_str(&prefix);
        }
    }

    fn line_end(&mut self) {
        if self.item_start == Some(self.out.len()) {
            return;
        }
        let kept = self.out.trim_end_matches(' ').len();
        self.out.truncate(kept);
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn block(&mut self) {
        if self.item_start == Some(self.out.len()) {
            return;
        }
        self.line_end();
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push_str(self.prefix.trim_end());
            self.out.push('\n');
        }
    }

    fn wrapped(&mut self, mark: &str, element: ElementRef<'_>, depth: usize) {
        self.start_line();
        self.out.push_str(mark);
        let before = self.out.len();
        self.children(element, depth);
        let kept = self.out.trim_end().len().max(before);
        let had_blank = self.out.len() > kept;
        self.out.truncate(kept);
        if self.out.len() == before {
            self.out.truncate(before - mark.len());
        } else {
            self.out.push_str(mark);
            if had_blank {
                self.out.push(' ');
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>, depth: usize) {
        let value = element.value();
        let name = value.name();
        match name {
            _ if HIDDEN.contains(&name) => {}
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.block();
                self.start_line();
                self.out.push_str(&"#".repeat(usize::from(name.as_bytes()[1] - b'0')));
                self.out.push(' ');
                if let Some(id) = value.id() {
                    self.out.push_str(&format!("<a name=\"{id}\"></a>"));
                }
                self.children(element, depth);
                self.block();
            }
            "p" | "div" | "section" | "article" | "main" | "header" | "figure" | "dl" | "dd" | "body" | "html" => {
                self.block();
                self.children(element, depth);
                self.block();
            }
            "br" => self.line_end(),
            "hr" => {
                self.block();
                self.start_line();
                self.out.push_str("---");
                self.block();
            }
            "strong" | "b" if !self.in_code => self.wrapped("**", element, depth),
            "em" | "i" if !self.in_code => self.wrapped("*", element, depth),
            "code" | "tt" | "kbd" if !self.in_code => {
                self.start_line();
                let text: String = element.text().collect();
                self.out.push_str(&if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") });
            }
            "pre" => self.code(element),
            "a" => self.link(element, depth),
            "img" => {
                self.start_line();
                let (alt, source) = (value.attr("alt").unwrap_or(""), value.attr("src").unwrap_or(""));
                self.out.push_str(&format!("![{}](<{source}>)", alt.replace(['[', ']', '\n'], " ")));
            }
            "ul" | "ol" => self.list(element, name == "ol", depth),
            "dt" => {
                self.block();
                self.wrapped("**", element, depth);
                self.block();
            }
            "blockquote" => self.nested("> ", element, depth),
            "details" => {
                self.block();
                self.out.push_str("<details>\n");
                self.children(element, depth);
                self.block();
                self.out.push_str("</details>\n\n");
            }
            "summary" => {
                let text: String = element.text().collect();
                self.out.push_str(&format!(
                    "<summary>{}</summary>\n\n",
                    text.split_whitespace().collect::<Vec<_>>().join(" ")
                ));
            }
            "table" => self.table(element),
            _ => self.children(element, depth),
        }
    }

    fn code(&mut self, element: ElementRef<'_>) {
        self.block();
        let class = element.children().filter_map(ElementRef::wrap).find_map(|child| child.value().attr("class"));
        let class = class.or_else(|| element.value().attr("class")).unwrap_or("");
        let language = class
            .split_whitespace()
            .find_map(|class| class.strip_prefix("language-").or_else(|| class.strip_prefix("lang-")))
            .unwrap_or("");
        let text: String = element.text().collect();
        let fence = if text.contains("```") { "````" } else { "```" };
        self.start_line();
        self.out.push_str(&format!("{fence}{language}\n"));
        for line in text.trim_matches('\n').lines() {
            self.out.push_str(&self.prefix);
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.out.push_str(&self.prefix);
        self.out.push_str(fence);
        self.block();
    }

    fn link(&mut self, element: ElementRef<'_>, depth: usize) {
        let value = element.value();
        self.start_line();
        let Some(address) = value.attr("href").filter(|address| !address.is_empty() && !self.in_code) else {
            if let Some(name) = value.attr("name").or(value.id()) {
                self.out.push_str(&format!("<a name=\"{name}\"></a>"));
            }
            return self.children(element, depth);
        };
        self.out.push('[');
        self.children(element, depth);
        let address = if address.contains([' ', '(', ')']) { format!("<{address}>") } else { address.to_owned() };
        self.out.push_str(&format!("]({address})"));
    }

    fn nested(&mut self, more: &str, element: ElementRef<'_>, depth: usize) {
        self.block();
        let before = self.prefix.len();
        self.prefix.push_str(more);
        self.children(element, depth);
        self.line_end();
        self.prefix.truncate(before);
        self.block();
    }

    fn list(&mut self, element: ElementRef<'_>, is_ordered: bool, depth: usize) {
        if self.prefix.is_empty() {
            self.block();
        } else {
            self.line_end();
        }
        let mut number = 0;
        for item in element.children().filter_map(ElementRef::wrap).filter(|item| item.value().name() == "li") {
            number += 1;
            self.line_end();
            self.start_line();
            let marker = if is_ordered { format!("{number}. ") } else { "- ".to_owned() };
            self.out.push_str(&marker);
            let before = self.prefix.len();
            self.prefix.push_str(&" ".repeat(marker.len()));
            self.item_start = Some(self.out.len());
            self.children(item, depth);
            self.item_start = None;
            self.line_end();
            self.prefix.truncate(before);
        }
        if self.prefix.is_empty() {
            self.block();
        }
    }

    fn table(&mut self, element: ElementRef<'_>) {
        let rows = element.descendants().filter_map(ElementRef::wrap).filter(|row| row.value().name() == "tr");
        self.block();
        for (at, row) in rows.enumerate() {
            let cells =
                row.children().filter_map(ElementRef::wrap).filter(|cell| matches!(cell.value().name(), "td" | "th"));
            let cells: Vec<String> = cells
                .map(|cell| to_markdown(&cell.inner_html()).trim().replace('|', "\\|").replace('\n', "<br>"))
                .collect();
            self.start_line();
            self.out.push_str(&format!("| {} |\n", cells.join(" | ")));
            if at == 0 {
                self.start_line();
                self.out.push_str(&format!("|{}\n", "---|".repeat(cells.len())));
            }
        }
        self.block();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_become_markdown() {
        let html = "<h2 id=lid>Why a <em>lid</em>?</h2><p>It <b>keeps</b> <a href='x.html'>steam</a> in.</p>\
                    <ul><li>one<ul><li>deep</li></ul></li><li><p>two</p></li></ul><pre><code class='language-sh'>ls\n</code></pre>";
        assert_eq!(
            to_markdown(html),
            "## <a name=\"lid\"></a>Why a *lid*?\n\nIt **keeps** [steam](x.html) in.\n\n- one\n  - deep\n- two\n\n```sh\nls\n```\n"
        );
        assert_eq!(to_markdown("<dl><dt>Why?</dt><dd>So.</dd></dl>"), "**Why?**\n\nSo.\n");
    }
}

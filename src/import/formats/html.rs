//! HTML as Markdown: headings, lists, tables, code, links, folded parts; definitions as folded parts where they are the
//! questions of a page, as bold lines with their text elsewhere.

use std::sync::LazyLock;

use regex::Regex;
use scraper::node::Node;
use scraper::{ElementRef, Html};

use super::super::words::reads_like_question;
use crate::text::one_line;

/// The Markdown of a piece of a page.
pub(super) fn to_markdown(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return html.to_owned();
    }
    let document = Html::parse_document(html);
    Writer { folds_definitions: false }.children(document.root_element(), 0).trim().to_owned() + "\n"
}

/// The Markdown of a page.
pub(super) fn page_to_markdown(html: &str) -> String {
    let document = Html::parse_document(html);
    let root = document.root_element();
    Writer { folds_definitions: are_questions(root) }.children(root, 0).trim().to_owned() + "\n"
}

/// Whether the definitions of a page are its questions: most terms ask, or no heading does and most of the text is theirs.
fn are_questions(root: ElementRef<'_>) -> bool {
    let of = |names: &'static [&str]| root.descendent_elements().filter(|found| names.contains(&found.value().name()));
    let asks = |found: &ElementRef<'_>| reads_like_question(&one_line(&found.text().collect::<String>()));
    let (terms, asking) = (of(&["dt"]).count(), of(&["dt"]).filter(asks).count());
    let writer = Writer { folds_definitions: false };
    let is_theirs = || {
        let defined: usize = of(&["dl"]).map(|list| writer.element(list, 0).len()).sum();
        !of(HEADINGS).any(|heading| asks(&heading)) && defined * 2 > writer.children(root, 0).len()
    };
    terms > 1 && (asking * 2 > terms || is_theirs())
}

const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6"];

/// Elements that show nothing of a page's own text.
const HIDDEN: &[&str] =
    &["script", "style", "nav", "head", "template", "noscript", "svg", "form", "button", "iframe", "footer", "aside"];

static BLANKS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\s+").expect("it is tested"));

/// Deepest nesting that is followed.
const MAX_DEPTH: usize = 200;

/// Writes elements. A block starts and ends with the line ends that part it from what is around it.
struct Writer {
    folds_definitions: bool,
}

impl Writer {
    fn children(&self, element: ElementRef<'_>, depth: usize) -> String {
        let mut out = String::new();
        for child in element.children().take_while(|_| depth < MAX_DEPTH) {
            let text = child.value().as_text().map(|text| BLANKS.replace_all(text, " ").into_owned());
            let element = ElementRef::wrap(child).map(|child| self.element(child, depth + 1));
            append(&mut out, &text.or(element).unwrap_or_default());
        }
        out
    }

    fn element(&self, element: ElementRef<'_>, depth: usize) -> String {
        let value = element.value();
        let attribute = |name: &str| value.attr(name).unwrap_or("");
        let text = || self.children(element, depth);
        match value.name() {
            name if HIDDEN.contains(&name) => String::new(),
            name if HEADINGS.contains(&name) => {
                let anchor = value.id().map_or_else(String::new, |id| format!("<a name=\"{id}\"></a>"));
                block(&format!("{} {anchor}{}", "#".repeat(usize::from(name.as_bytes()[1] - b'0')), one_line(&text())))
            }
            "p" | "div" | "section" | "article" | "main" | "header" | "figure" | "dt" | "dd" | "body" | "html" => {
                block(&text())
            }
            "br" => "\n".to_owned(),
            "hr" => block("---"),
            "strong" | "b" => marked("**", &text(), "**"),
            "em" | "i" => marked("*", &text(), "*"),
            "code" | "tt" | "kbd" => {
                let code: String = element.text().collect();
                if code.contains('`') { format!("`` {code} ``") } else { format!("`{code}`") }
            }
            "pre" => code_block(element),
            "a" if attribute("href").is_empty() => {
                let name = value.attr("name").or(value.id());
                name.map_or_else(String::new, |name| format!("<a name=\"{name}\"></a>")) + &text()
            }
            "a" => {
                let address = attribute("href");
                let is_plain = !address.contains([' ', '(', ')']);
                marked("[", &text(), &if is_plain { format!("]({address})") } else { format!("](<{address}>)") })
            }
            "img" => format!("![{}](<{}>)", attribute("alt").replace(['[', ']', '\n'], " "), attribute("src")),
            "ul" | "ol" => self.list(element, depth),
            "dl" => self.definitions(element, depth),
            "blockquote" => block(&with_prefix(&text(), "> ")),
            "details" => block(&format!("<details>\n{}\n\n</details>", text().trim())),
            "summary" => format!("<summary>{}</summary>\n\n", one_line(&text())),
            "table" => self.table(element, depth),
            _ => text(),
        }
    }

    /// A list; one in an item follows without a blank line.
    fn list(&self, element: ElementRef<'_>, depth: usize) -> String {
        let items = element.child_elements().filter(|item| item.value().name() == "li");
        let items = items.enumerate().map(|(at, item)| {
            let marker = if element.value().name() == "ol" { format!("{}. ", at + 1) } else { "- ".to_owned() };
            marker.clone() + with_prefix(&self.children(item, depth), &" ".repeat(marker.len())).trim_start()
        });
        let items = items.collect::<Vec<_>>().join("\n");
        let is_in_item =
            element.parent().and_then(ElementRef::wrap).is_some_and(|around| around.value().name() == "li");
        if is_in_item { format!("\n{items}\n") } else { block(&items) }
    }

    /// Terms and what they mean; several terms of one meaning are one.
    fn definitions(&self, list: ElementRef<'_>, depth: usize) -> String {
        let parts = list.child_elements().flat_map(|part| match part.value().name() {
            "div" => part.child_elements().collect(),
            _ => vec![part],
        });
        let parts: Vec<ElementRef<'_>> = parts.collect();
        let is_term = |part: &ElementRef<'_>| part.value().name() == "dt";
        let mut out = String::new();
        for entry in parts.chunk_by(|part, next| is_term(part) || !is_term(next)) {
            let (terms, meanings): (Vec<_>, Vec<_>) = entry.iter().copied().partition(is_term);
            let terms: Vec<String> = terms.iter().map(|term| one_line(&self.children(*term, depth + 1))).collect();
            let terms = terms.join(", ");
            let mut text = String::new();
            for meaning in meanings {
                append(&mut text, &self.element(meaning, depth + 1));
            }
            if self.folds_definitions {
                let (summary, text) = (format!("<summary>{terms}</summary>"), text.trim());
                append(&mut out, &block(&format!("<details>\n{summary}\n\n{text}\n\n</details>")));
            } else {
                append(&mut out, &block(&marked("**", &terms, "**")));
                append(&mut out, &text);
            }
        }
        out
    }

    fn table(&self, table: ElementRef<'_>, depth: usize) -> String {
        // A parser puts rows into a `<tbody>` where their author did not.
        let rows = table.child_elements().flat_map(|part| part.child_elements());
        let mut lines = Vec::new();
        for row in rows.filter(|row| row.value().name() == "tr") {
            let cells = row.child_elements().filter(|cell| matches!(cell.value().name(), "td" | "th"));
            let text = |cell| self.children(cell, depth + 1).trim().replace('|', "\\|").replace('\n', "<br>");
            let cells: Vec<String> = cells.map(text).collect();
            lines.push(format!("| {} |", cells.join(" | ")));
            if lines.len() == 1 {
                lines.push(format!("|{}", "---|".repeat(cells.len())));
            }
        }
        block(&lines.join("\n"))
    }
}

/// Appends a piece; of the blanks and line ends that meet, the most count.
fn append(out: &mut String, piece: &str) {
    let is_blank = [' ', '\n'];
    let content = piece.trim_start_matches(is_blank);
    let kept = out.trim_end_matches(is_blank).len();
    let (before, after) = (&out[kept..], &piece[..piece.len() - content.len()]);
    let line_ends = before.matches('\n').count().max(after.matches('\n').count());
    let gap = match line_ends {
        0 if before.is_empty() && after.is_empty() => "",
        0 => " ",
        1 => "\n",
        _ => "\n\n",
    };
    out.truncate(kept);
    out.push_str(gap);
    out.push_str(content);
}

fn block(text: &str) -> String {
    format!("\n\n{}\n\n", text.trim())
}

/// `text` between marks, the blanks around it outside of them; blocks bear no marks.
fn marked(open: &str, text: &str, close: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() || inner.contains("\n\n") {
        return text.to_owned();
    }
    let (before, after) = text.split_once(inner).unwrap_or_default();
    format!("{before}{open}{inner}{close}{after}")
}

fn with_prefix(text: &str, prefix: &str) -> String {
    let lines = text.trim().lines().map(|line| format!("{prefix}{line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

fn code_block(element: ElementRef<'_>) -> String {
    let class = element.child_elements().find_map(|child| child.value().attr("class"));
    let classes = class.or(element.value().attr("class")).unwrap_or("").split_whitespace();
    let language = |class: &'_ str| class.strip_prefix("language-").or(class.strip_prefix("lang-")).map(str::to_owned);
    let language = { classes }.find_map(language).unwrap_or_default();
    let pieces = element.descendants().map(|node| match node.value() {
        Node::Text(text) => text,
        Node::Element(element) if element.name() == "br" => "\n",
        _ => "",
    });
    let text: String = pieces.collect();
    let fence = if text.contains("```") { "````" } else { "```" };
    block(&format!("{fence}{language}\n{}\n{fence}", text.trim_matches('\n')))
}

#[cfg(test)]
mod tests;

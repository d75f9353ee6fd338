//! One line of Markdown: a question, a label, a caption.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::formula::Display;
use crate::parse::markdown::parser;
use crate::render::formulas;
use crate::text::html::escape_into;

/// One line of Markdown as inline HTML; what looks like HTML is shown as typed.
#[must_use]
pub fn inline(markdown: &str) -> String {
    if is_plain(markdown) { markdown.to_owned() } else { parsed(markdown) }
}

/// Whether a line has nothing that could be markup, as many questions: it need not be parsed.
fn is_plain(markdown: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b',' | b'?' | b'(' | b')');
    markdown.starts_with(|first: char| first.is_ascii_alphabetic())
        && markdown.bytes().all(is_plain)
        && !markdown.ends_with(' ')
}

fn parsed(markdown: &str) -> String {
    let mut html = String::with_capacity(markdown.len() + 16);
    let mut is_first_block = true;
    for (event, _) in parser(markdown) {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                if html.ends_with("</math>") && text.starts_with(formulas::CLOSING) {
                    html.push_str(formulas::JOINER);
                }
                escape_into(&mut html, &text);
            }
            Event::Code(code) => {
                html.push_str("<code>");
                escape_into(&mut html, &code);
                html.push_str("</code>");
            }
            Event::InlineMath(tex) | Event::DisplayMath(tex) => html.push_str(&formulas::html(&tex, Display::Inline)),
            Event::Start(Tag::Emphasis) => html.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => html.push_str("</em>"),
            Event::Start(Tag::Strong) => html.push_str("<strong>"),
            Event::End(TagEnd::Strong) => html.push_str("</strong>"),
            Event::Start(Tag::Strikethrough) => html.push_str("<del>"),
            Event::End(TagEnd::Strikethrough) => html.push_str("</del>"),
            Event::SoftBreak | Event::HardBreak => html.push(' '),
            Event::Start(Tag::Paragraph) => is_first_block = false,
            // A question such as `1. Why?` is a list to a parser and text to its author.
            Event::Start(Tag::List(_) | Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::CodeBlock(_)) | Event::Rule
                if is_first_block =>
            {
                let mut plain = String::with_capacity(markdown.len());
                escape_into(&mut plain, markdown);
                return plain;
            }
            _ => {}
        }
    }
    html.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_markup_is_what_the_parser_makes_of_it() {
        for line in ["How do (some) maps grow, and when?", "a", "A  b ,c", "www a", "x 1) y", "T (f(x), 5)?"] {
            assert!(is_plain(line), "{line}");
            assert_eq!(inline(line), parsed(line));
        }
        for line in ["", " a", "a ", "1) a", "a. b", "a-b", "a: b", "a&b", "a\nb", "é", "a`b`"] {
            assert!(!is_plain(line), "{line}");
        }
    }
}

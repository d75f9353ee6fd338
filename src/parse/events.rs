//! The events of a Markdown text as forges read it: pulldown-cmark's, with addresses that are links, emoji by name, and
//! formulas that are none when the dollar signs are money.

use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};

use super::autolink::{LeadsTo, addresses};
use super::masked::Masked;
use crate::text::emoji::shortcodes;
use crate::text::html::tag_name;

/// A paragraph that GitLab replaces with the contents of the page, which is beside the text here.
const CONTENTS: &str = "[[_TOC_]]";

/// An event with its bytes in the text.
type Placed<'a> = (Event<'a>, Range<usize>);

/// Events with their byte ranges in a text.
pub struct Events<'a> {
    text: &'a str,
    source: Source<'a>,
    /// The inline events of the block that is open.
    run: Vec<Placed<'a>>,
    ready: VecDeque<Placed<'a>>,
    in_code: bool,
}

enum Source<'a> {
    Parser(Box<OffsetIter<'a>>),
    /// What the parser said of a text that it had to see otherwise.
    Restored(std::vec::IntoIter<Placed<'static>>),
}

impl<'a> Events<'a> {
    pub(super) fn new(text: &'a str, options: Options) -> Self {
        let source = match Masked::new(text) {
            None => Source::Parser(Box::new(Parser::new_ext(text, options).into_offset_iter())),
            Some(masked) => {
                let options = if masked.has_formulas { options | Options::ENABLE_MATH } else { options };
                let events = Parser::new_ext(&masked.text, options).into_offset_iter();
                let restored: Vec<_> = events.map(|(event, range)| (masked.restored(event, &range), range)).collect();
                Source::Restored(restored.into_iter())
            }
        };
        Self { text, source, run: Vec::new(), ready: VecDeque::new(), in_code: false }
    }

    fn next_parsed(&mut self) -> Option<Placed<'a>> {
        match &mut self.source {
            Source::Parser(parser) => parser.next(),
            Source::Restored(events) => events.next(),
        }
    }

    /// Hands out the inline events of a block.
    fn finish_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        let mut links = 0_usize;
        let mut index = 0;
        while index < run.len() {
            match &run[index].0 {
                Event::Text(_) => {
                    let mut end = index + 1;
                    while end < run.len()
                        && matches!(run[end].0, Event::Text(_))
                        && run[end].1.start == run[end - 1].1.end
                    {
                        end += 1;
                    }
                    self.words(&run[index..end], links == 0);
                    index = end;
                    continue;
                }
                Event::InlineMath(formula) => {
                    // GitHub's other form, in which nothing else is markup: $`…`$.
                    let inside = formula.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
                    let inside = inside.map_or_else(|| formula.clone(), |inside| inside.to_owned().into());
                    self.ready.push_back((Event::InlineMath(inside), run[index].1.clone()));
                    index += 1;
                    continue;
                }
                Event::Start(Tag::Link { .. } | Tag::Image { .. }) => links += 1,
                Event::End(TagEnd::Link | TagEnd::Image) => links = links.saturating_sub(1),
                Event::InlineHtml(html) if tag_name(html).is_some_and(|name| name == "a") => {
                    links = if html.starts_with("</") { links.saturating_sub(1) } else { links + 1 };
                }
                _ => {}
            }
            self.ready.push_back(run[index].clone());
            index += 1;
        }
    }

    /// Hands out neighboring pieces of text, which the parser cuts at each sign that could be markup.
    fn words(&mut self, pieces: &[Placed<'a>], may_link: bool) {
        let joined: CowStr<'a> = match pieces {
            [(Event::Text(text), _)] => text.clone(),
            _ => pieces.iter().map(|(event, _)| text_of(event)).collect::<String>().into(),
        };
        if !joined.contains([':', '@']) && !joined.contains("www.") {
            self.ready.extend(pieces.iter().cloned());
            return;
        }
        let start = pieces.first().map_or(0, |(_, range)| range.start);
        let before = self.text[..start].chars().next_back();
        let links = if may_link { addresses(&joined, before) } else { Vec::new() };
        let mut emoji = shortcodes(&joined);
        // `\:name:` is what it says.
        emoji.retain(|(place, _)| !(place.start == 0 && before == Some('\\')));
        emoji.retain(|(place, _)| {
            !links.iter().any(|link| link.place.start < place.end && place.start < link.place.end)
        });
        if links.is_empty() && emoji.is_empty() {
            self.ready.extend(pieces.iter().cloned());
            return;
        }
        let mut changes: Vec<(Range<usize>, Change)> =
            links.into_iter().map(|link| (link.place, Change::Link(link.leads_to))).collect();
        changes.extend(emoji.into_iter().map(|(place, emoji)| (place, Change::Emoji(emoji))));
        changes.sort_by_key(|(place, _)| place.start);
        let mut done = 0;
        for (place, change) in changes {
            self.cut(pieces, done..place.start);
            let source = source_of(pieces, &place);
            match change {
                Change::Emoji(emoji) => self.ready.push_back((Event::Text(emoji.into()), source)),
                Change::Link(leads_to) => {
                    let address = &joined[place.clone()];
                    let (link_type, dest_url) = match leads_to {
                        LeadsTo::Page => (LinkType::Autolink, address.to_owned()),
                        LeadsTo::Host => (LinkType::Autolink, format!("http://{address}")),
                        LeadsTo::Mail => (LinkType::Email, address.to_owned()),
                    };
                    let empty = CowStr::Borrowed("");
                    let tag = Tag::Link { link_type, dest_url: dest_url.into(), title: empty.clone(), id: empty };
                    self.ready.push_back((Event::Start(tag), source.clone()));
                    self.cut(pieces, place.clone());
                    self.ready.push_back((Event::End(TagEnd::Link), source));
                }
            }
            done = place.end;
        }
        self.cut(pieces, done..joined.len());
    }

    /// Hands out a part of neighboring pieces of text.
    fn cut(&mut self, pieces: &[Placed<'a>], part: Range<usize>) {
        let mut start = 0;
        for (event, range) in pieces {
            let text = text_of(event);
            let (from, to) = (part.start.max(start), part.end.min(start + text.len()));
            if from < to {
                let inside = from - start..to - start;
                let source = source_of_piece(text.len(), range, &inside);
                let cut = match event {
                    Event::Text(CowStr::Borrowed(text)) => CowStr::Borrowed(&text[inside]),
                    _ => CowStr::from(text[inside].to_owned()),
                };
                self.ready.push_back((Event::Text(cut), source));
            }
            start += text.len();
        }
    }
}

/// What becomes of a part of a text.
enum Change {
    Link(LeadsTo),
    Emoji(&'static str),
}

fn text_of<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(text) => text,
        _ => "",
    }
}

/// Where a part of joined pieces is in the source.
fn source_of(pieces: &[Placed<'_>], part: &Range<usize>) -> Range<usize> {
    let mut start = 0;
    let mut source: Option<Range<usize>> = None;
    for (event, range) in pieces {
        let length = text_of(event).len();
        let (from, to) = (part.start.max(start), part.end.min(start + length));
        if from < to {
            let piece = source_of_piece(length, range, &(from - start..to - start));
            source = Some(source.map_or(piece.clone(), |before| before.start..piece.end));
        }
        start += length;
    }
    source.unwrap_or(0..0)
}

/// The same for a piece of `length` bytes; of an entity only the whole is known.
fn source_of_piece(length: usize, range: &Range<usize>, inside: &Range<usize>) -> Range<usize> {
    if range.len() == length { range.start + inside.start..range.start + inside.end } else { range.clone() }
}

/// Whether an event belongs to the text of a block.
fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Link { .. }
                | Tag::Image { .. }
                | Tag::Superscript
                | Tag::Subscript
        ),
        Event::End(tag) => matches!(
            tag,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image
                | TagEnd::Superscript
                | TagEnd::Subscript
        ),
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak => true,
        Event::Html(_) | Event::Rule | Event::TaskListMarker(_) => false,
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = Placed<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            let Some(event) = self.next_parsed() else {
                if self.run.is_empty() {
                    return None;
                }
                self.finish_run();
                continue;
            };
            if matches!(event.0, Event::Start(Tag::Paragraph)) && self.text[event.1.clone()].trim() == CONTENTS {
                while self.next_parsed().is_some_and(|(event, _)| event != Event::End(TagEnd::Paragraph)) {}
                continue;
            }
            if !self.in_code && is_inline(&event.0) {
                self.run.push(event);
                continue;
            }
            match &event.0 {
                Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
                Event::End(TagEnd::CodeBlock) => self.in_code = false,
                _ => {}
            }
            if self.run.is_empty() {
                return Some(event);
            }
            self.finish_run();
            self.ready.push_back(event);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::parse::markdown::parser;

    fn html(text: &str) -> String {
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, parser(text).map(|(event, _)| event));
        html.trim().replace("<p>", "").replace("</p>", "")
    }

    #[test]
    fn addresses_are_links_outside_of_links_and_code() {
        for (text, expected) in [
            ("See https://a.example/b_c_d.", "See <a href=\"https://a.example/b_c_d\">https://a.example/b_c_d</a>."),
            ("**www.a.example**", "<strong><a href=\"http://www.a.example\">www.a.example</a></strong>"),
            ("a@b.example", "<a href=\"mailto:a@b.example\">a@b.example</a>"),
            (
                "x https://a.example/?a=1&amp;b=2",
                "x <a href=\"https://a.example/?a=1&amp;b=2\">https://a.example/?a=1&amp;b=2</a>",
            ),
            ("`https://a.example`", "<code>https://a.example</code>"),
            ("[https://a.example](b.md)", "<a href=\"b.md\">https://a.example</a>"),
            ("<a href=\"x\">https://a.example</a>", "<a href=\"x\">https://a.example</a>"),
            (
                "| https://a.example |\n|---|\n",
                "<table><thead><tr><th><a href=\"https://a.example\">https://a.example</a></th></tr></thead><tbody>\n</tbody></table>",
            ),
        ] {
            assert_eq!(html(text), expected, "{text}");
        }
    }

    #[test]
    fn emphasis_works_beside_cjk_letters() {
        for (text, expected) in [
            ("**注意：**请", "<strong>注意：</strong>请"),
            ("**注意：**请**小心**！", "<strong>注意：</strong>请<strong>小心</strong>！"),
            ("请**“注意”**一下", "请<strong>“注意”</strong>一下"),
            ("**한국어(Korean)**은", "<strong>한국어(Korean)</strong>은"),
            ("これは**`code`**です", "これは<strong><code>code</code></strong>です"),
            ("~~错误。~~正确", "<del>错误。</del>正确"),
            ("*a*b **c:**d", "<em>a</em>b **c:**d"),
            ("**[注意：](请.md)**请", "<strong><a href=\"%E8%AF%B7.md\">注意：</a></strong>请"),
            ("```\n**注意：**请 $5\n```", "<pre><code>**注意：**请 $5\n</code></pre>"),
        ] {
            assert_eq!(html(text), expected, "{text}");
        }
    }

    #[test]
    fn dollars_are_formulas_or_money() {
        for (text, expected) in [
            ("$a*b*c$ and $5", "<span class=\"math math-inline\">a*b*c</span> and $5"),
            ("$`a_1`$", "<span class=\"math math-inline\">a_1</span>"),
            ("$5 *and* $10", "$5 <em>and</em> $10"),
            ("`$a$` $b$", "<code>$a$</code> <span class=\"math math-inline\">b</span>"),
            ("$x$ in [US$](a$b.md)", "<span class=\"math math-inline\">x</span> in <a href=\"a$b.md\">US$</a>"),
        ] {
            assert_eq!(html(text), expected, "{text}");
        }
    }

    #[test]
    fn emoji_have_names() {
        assert_eq!(
            html(":tada: **:+1:** \\:tada: `:tada:` 10:100:30"),
            "🎉 <strong>👍</strong> :tada: <code>:tada:</code> 10:100:30"
        );
    }

    #[test]
    fn every_range_is_in_the_text() {
        for text in
            ["é：**é：**请 https://é.example/é. a@b.example :tada:&amp;:tada: $é$", "- a\n\n  www.a.example\\\n  b"]
        {
            let mut last = 0;
            for (event, range) in parser(text) {
                assert!(text.get(range.clone()).is_some(), "{event:?} {range:?}");
                if matches!(event, pulldown_cmark::Event::Text(_)) {
                    assert!(range.start >= last, "{event:?} {range:?}");
                    last = range.end;
                }
            }
        }
    }
}

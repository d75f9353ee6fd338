//! Fenced blocks into HTML: code, flows and drawings.

use std::sync::LazyLock;

use super::built_in;
use super::snippet_cache::SnippetCache;
use super::text::{Argument, Text};
use super::{flow, highlight};
use crate::drawing::{self, Drawing, Face, Fault, Kind, Part, Picture, Sentence};
use crate::parse::fence::FenceInfo;
use crate::text::html::{escape, escape_into};
use crate::text::language::written;

/// The widths that drawings are made for: those of the font that the program ships.
static FACE: LazyLock<Face> = LazyLock::new(|| Face::new(built_in::bytes("fonts/Inter-Regular.otf")));

/// Width from which a drawing may have to scroll on a phone, in pixels.
const MAY_SCROLL: i32 = 340;

/// Lines of code that are shown before the rest is folded.
pub(super) const MAX_SHOWN_LINES: usize = 60;

/// Why a fence that is to be a drawing stays code; `None` when it does not, or is no drawing.
#[must_use]
pub fn broken_drawing(language: &str, source: &str) -> Option<Fault> {
    drawing::of_fence(language, source)?.and_then(|drawing| drawing.picture(&FACE)).err()
}

/// Whether code is highlighted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colors {
    /// By its language.
    Shown,
    /// It is not: the text has too much code already.
    None,
}

/// A flow or code as HTML.
pub(super) fn block(code: &str, info: &FenceInfo, snippets: &SnippetCache, colors: Colors) -> String {
    match flow::parse(&info.language, code) {
        Some(steps) => flow::html(&steps),
        None => code_html(code, info, snippets, colors),
    }
}

/// A drawing as a figure, its ids beginning with `id`; `None` when it cannot be drawn.
pub(super) fn figure(source: &str, info: &FenceInfo, id: &str, snippets: &SnippetCache, text: &Text) -> Option<String> {
    let drawing = drawing::of_fence(&info.language, source)?.ok()?;
    let picture = snippets.drawn(&info.language, source, || drawing.picture(&FACE).ok())?;
    Some(figure_html(&drawing, &picture, info.title.as_deref(), id, text))
}

fn figure_html(drawing: &Drawing, picture: &Picture, caption: Option<&str>, id: &str, text: &Text) -> String {
    // Lines of one pixel are sharp when their middle is half a pixel from the edge.
    let (width, height) = (picture.width + 3, picture.height + 3);
    let left = half_before(picture.left - 1);
    let id = escape(id);
    let focus = if width > MAY_SCROLL { " tabindex=\"0\"" } else { "" };
    let mut html = format!(
        "<figure class=\"drawing\"{focus}>\
         <svg role=\"img\" aria-labelledby=\"{id}t {id}d\" \
         viewBox=\"{left} -1.5 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         fill=\"none\" stroke=\"currentColor\" text-anchor=\"middle\" font-size=\"13\"><title id=\"{id}t\">"
    );
    escape_into(&mut html, drawing.title.as_deref().unwrap_or(&kind_name(drawing.kind, text)));
    html.push_str(&format!("</title><desc id=\"{id}d\">"));
    match &drawing.description {
        Some(description) => escape_into(&mut html, description),
        None => escape_into(&mut html, &description(drawing, text)),
    }
    html.push_str("</desc>");
    html.push_str(&picture.inside);
    html.push_str("</svg>");
    if let Some(caption) = caption {
        html.push_str(&format!("<figcaption>{}</figcaption>", escape(caption)));
    }
    html.push_str("</figure>\n");
    html
}

/// Half a pixel before `x`, as an attribute's number.
fn half_before(x: i32) -> String {
    let tenths = x * 10 - 5;
    format!("{}{}.5", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10)
}

fn kind_name(kind: Kind, text: &Text) -> String {
    match kind {
        Kind::Flowchart => text.t("drawing-flowchart", &[]),
        Kind::State => text.t("drawing-state", &[]),
        Kind::Sequence => text.t("drawing-sequence", &[]),
        Kind::History => text.t("drawing-history", &[]),
        Kind::Timeline => text.t("drawing-timeline", &[]),
        Kind::Schedule => text.t("drawing-schedule", &[]),
        Kind::Packet => text.t("drawing-packet", &[]),
        Kind::Blocks => text.t("drawing-blocks", &[]),
    }
}

/// What a drawing says, in the words of the interface.
fn description(drawing: &Drawing, text: &Text) -> String {
    let sentences = drawing.sentences();
    let sentences: Vec<String> = sentences.iter().map(|sentence| in_words(sentence, text)).collect();
    sentences.join(written::between_sentences(text.language()))
}

fn in_words(sentence: &Sentence, text: &Text) -> String {
    // A message ends with its own full stop.
    let ended = |words: &str| words.trim_end_matches(['.', '。', '।', ':', '：', ' ']).to_owned();
    let said = match sentence {
        Sentence::Leads { from, to } => text.t("drawing-leads", &[("from", of(from)), ("to", of(&list(to, text)))]),
        Sentence::Says { from, to, words } => {
            text.t("drawing-says", &[("from", of(from)), ("to", of(to)), ("words", of(&ended(words)))])
        }
        Sentence::Joined { from, to, words } if words.is_empty() => {
            text.t("drawing-joined", &[("from", of(from)), ("to", of(to))])
        }
        Sentence::Joined { from, to, words } => {
            text.t("drawing-joined-by", &[("from", of(from)), ("to", of(to)), ("words", of(&ended(words)))])
        }
        Sentence::Holds { group, members } => {
            text.t("drawing-holds", &[("group", of(group)), ("members", of(&list(members, text)))])
        }
        Sentence::Begins(state) => text.t("drawing-begins", &[("state", of(state))]),
        Sentence::Ends { from, words } if words.is_empty() => text.t("drawing-ends", &[("from", of(from))]),
        Sentence::Ends { from, words } => {
            text.t("drawing-ends-by", &[("from", of(from)), ("words", of(&ended(words)))])
        }
        Sentence::Lost { from, to, words } => {
            text.t("drawing-lost", &[("from", of(from)), ("to", of(to)), ("words", of(&ended(words)))])
        }
        Sentence::Note { about, words } => {
            text.t("drawing-note", &[("about", of(&list(about, text))), ("words", of(&ended(words)))])
        }
        Sentence::Part { part, words } => part_in_words(*part, &ended(words), text),
        Sentence::Commits { name, branch, tag } if tag.is_empty() => {
            text.t("drawing-commit", &[("name", of(name)), ("branch", of(branch))])
        }
        Sentence::Commits { name, branch, tag } => {
            text.t("drawing-commit-tagged", &[("name", of(name)), ("branch", of(branch)), ("tag", of(tag))])
        }
        Sentence::Branches { name, from } => text.t("drawing-branch", &[("name", of(name)), ("from", of(from))]),
        Sentence::Merges { name, into, tag } if tag.is_empty() => {
            text.t("drawing-merge", &[("name", of(name)), ("into", of(into))])
        }
        Sentence::Merges { name, into, tag } => {
            text.t("drawing-merge-tagged", &[("name", of(name)), ("into", of(into)), ("tag", of(tag))])
        }
        Sentence::Consists { name, parts } => {
            let parts = ended(&list(parts, text));
            text.t("drawing-consists", &[("name", of(name)), ("parts", of(&parts))])
        }
        Sentence::Lasts { name, from, to } => {
            text.t("drawing-lasts", &[("name", of(name)), ("from", of(from)), ("to", of(to))])
        }
        Sentence::Bits { first, last, name } if first == last => {
            text.t("drawing-bit", &[("bit", of(&first.to_string())), ("name", of(&ended(name)))])
        }
        Sentence::Bits { first, last, name } => {
            let (first, last) = (first.to_string(), last.to_string());
            text.t("drawing-bits", &[("first", of(&first)), ("last", of(&last)), ("name", of(&ended(name)))])
        }
        Sentence::Row(cells) => text.t("drawing-row", &[("cells", of(&ended(&list(cells, text))))]),
        Sentence::Plain(words) => text.t("drawing-plain", &[("words", of(&ended(words)))]),
    };
    match said.strip_suffix(['.', '。', '।']) {
        Some(question) if question.ends_with(['?', '!', '…', '؟', '？', '！']) => question.to_owned(),
        _ => said,
    }
}

fn of(words: &str) -> Argument<'_> {
    words.into()
}

fn part_in_words(part: Part, words: &str, text: &Text) -> String {
    match part {
        Part::Loop if words.is_empty() => text.t("drawing-loop", &[]),
        Part::Loop => text.t("drawing-loop-of", &[("words", words.into())]),
        Part::If => text.t("drawing-if", &[("words", words.into())]),
        Part::Else if words.is_empty() => text.t("drawing-else", &[]),
        Part::Else => text.t("drawing-else-if", &[("words", words.into())]),
        Part::Optional => text.t("drawing-optional", &[("words", words.into())]),
        Part::Parallel if words.is_empty() => text.t("drawing-parallel", &[]),
        Part::Parallel => text.t("drawing-parallel-of", &[("words", words.into())]),
        Part::And if words.is_empty() => text.t("drawing-and-also", &[]),
        Part::And => text.t("drawing-and-also-of", &[("words", words.into())]),
        Part::Critical => text.t("drawing-critical", &[("words", words.into())]),
        Part::Break => text.t("drawing-break", &[("words", words.into())]),
        Part::End => text.t("drawing-end-of-part", &[]),
        Part::Ground => String::new(),
    }
}

/// `a`, `a and b`, `a, b and c`.
fn list(names: &[String], text: &Text) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => {
            let most = most.join(written::between_items(text.language()));
            text.t("drawing-and", &[("most", most.as_str().into()), ("last", last.as_str().into())])
        }
    }
}

/// A code block: its title, then the code in a box that scrolls by keyboard.
fn code_html(code: &str, info: &FenceInfo, snippets: &SnippetCache, colors: Colors) -> String {
    let language = if colors == Colors::Shown { info.language.as_str() } else { "" };
    let inside =
        snippets.highlighted(code, language, &info.marked, || highlight::highlight(code, language, &info.marked));
    let language = if info.language.is_empty() || !info.language.bytes().all(|b| b.is_ascii_graphic()) {
        String::new()
    } else {
        format!(" class=\"language-{}\"", escape(&info.language))
    };
    let name =
        if info.language.is_empty() { String::new() } else { format!(" data-language=\"{}\"", escape(&info.language)) };
    let is_drawing = code.contains(|c| ('\u{2500}'..='\u{257f}').contains(&c));
    let drawing = if is_drawing { " class=\"drawing\"" } else { "" };
    let numbers = info.numbers.map_or(String::new(), |first| numbers(first, code.lines().count()));
    let block = format!("<pre{drawing}{name}>{numbers}<code{language}>{inside}\n</code></pre>\n");
    match &info.title {
        Some(title) => format!("<figure class=\"code\"><figcaption>{}</figcaption>{block}</figure>\n", escape(title)),
        None => block,
    }
}

/// The numbers of lines, beside the code so that nobody selects them with it.
fn numbers(first: usize, count: usize) -> String {
    let numbers: Vec<String> = (first..first + count).map(|number| number.to_string()).collect();
    format!("<span class=\"numbers\" aria-hidden=\"true\">{}</span>", numbers.join("\n"))
}

//! Formulas from TeX, as authors write them between dollar signs, into `MathML` that pages and e-books show without a script.
//!
//! `pulldown-latex` reads the TeX. What it writes is written anew from a list of elements and attributes: it is well-formed XML, has no
//! styles, which the policy of pages forbids, and nothing that could run.

use std::fmt::Write as _;

use pulldown_latex::config::DisplayMode;
use pulldown_latex::{Parser, RenderConfig, Storage, push_mathml};
use serde::{Deserialize, Serialize};

use crate::text::html::{Piece, attributes, pieces, tag_name};

/// Where a formula is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Display {
    /// In a line of text.
    Inline,
    /// Between paragraphs.
    Block,
}

/// Why a formula cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What was found.
    pub message: String,
    /// What is at fault, as typed, if it is known.
    pub culprit: Option<String>,
}

/// Longest formula, in bytes.
const MAX_SOURCE: usize = 4_000;
/// Braces and the like inside of each other.
const MAX_DEPTH: usize = 40;
/// Commands in a formula: each may be inside of the one before.
const MAX_COMMANDS: usize = 400;
/// Commands that the stack of any thread has room for, should each be inside of the one before.
const FLAT_COMMANDS: usize = 20;
/// Stack in bytes for a formula of more commands: one takes up to 21 KB where the parser was compiled without optimization.
const DEEP_STACK: usize = 16 << 20;

/// Commands that go by another name in `pulldown-latex`, or that say nothing here.
const ALIASES: &[(&str, &str)] = &[
    ("bm", "\\boldsymbol"),
    ("mathscr", "\\mathcal"),
    ("mbox", "\\text"),
    ("textnormal", "\\text"),
    ("mod", "\\bmod"),
    ("argmax", "\\operatorname*{arg\\,max}"),
    ("argmin", "\\operatorname*{arg\\,min}"),
    ("nonumber", ""),
    ("notag", ""),
];
/// Commands that define others: a few of them are enough for a formula without end. Of `\char` the parser takes some arguments badly.
const REFUSED: &[&str] = &[
    "DeclareMathOperator",
    "char",
    "chardef",
    "def",
    "edef",
    "futurelet",
    "gdef",
    "global",
    "let",
    "mathchardef",
    "newcommand",
    "newenvironment",
    "providecommand",
    "renewcommand",
    "renewenvironment",
    "xdef",
];
/// Commands whose colors pages could not show.
const COLORS: &[&str] = &["color", "colorbox", "fcolorbox", "textcolor"];

/// Elements of `MathML` with the attributes that they keep.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("math", &["display"]),
    ("menclose", &["notation"]),
    ("mfrac", &["linethickness"]),
    ("mi", &["mathvariant"]),
    ("mn", &[]),
    ("mo", &["stretchy", "minsize", "maxsize", "movablelimits", "lspace", "rspace", "fence", "separator"]),
    ("mover", &["accent"]),
    ("mpadded", &["width", "height", "depth", "lspace", "voffset"]),
    ("mphantom", &[]),
    ("mroot", &[]),
    ("mrow", &["class"]),
    ("mspace", &["width", "height", "depth"]),
    ("msqrt", &[]),
    ("mstyle", &["displaystyle", "scriptlevel"]),
    ("msub", &[]),
    ("msubsup", &[]),
    ("msup", &[]),
    ("mtable", &["class"]),
    ("mtd", &["class"]),
    ("mtext", &[]),
    ("mtr", &["class"]),
    ("munder", &["accentunder"]),
    ("munderover", &[]),
];

/// The attributes that an element of a formula keeps; `None` when it is none of `MathML`'s.
#[must_use]
pub fn known_element(name: &str) -> Option<(&'static str, &'static [&'static str])> {
    ELEMENTS.iter().find(|(known, _)| *known == name).copied()
}

/// A formula as `MathML`.
///
/// # Errors
/// Fails when the TeX cannot be read, or is more than a formula needs.
pub fn mathml(tex: &str, display: Display) -> Result<String, Fault> {
    let tex = prepared(tex)?;
    if tex.matches('\\').count() <= FLAT_COMMANDS {
        return converted(&tex, display);
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(DEEP_STACK);
        let running = thread.spawn_scoped(scope, || converted(&tex, display));
        let running = running.map_err(|error| plain_fault(format!("the formula cannot be read: {error}")))?;
        running.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// `tex`, as `pulldown-latex` is to see it, as `MathML`.
fn converted(tex: &str, display: Display) -> Result<String, Fault> {
    let storage = Storage::new();
    let mut events = Vec::new();
    for event in Parser::new(tex, &storage) {
        events.push(event.map_err(|error| fault_of(&error.to_string(), tex))?);
    }
    let mode = if display == Display::Block { DisplayMode::Block } else { DisplayMode::Inline };
    let config = RenderConfig { display_mode: mode, ..RenderConfig::default() };
    let mut html = String::new();
    let events = events.into_iter().map(Ok::<_, std::convert::Infallible>);
    push_mathml(&mut html, events, config).map_err(|error| plain_fault(error.to_string()))?;
    Ok(cleaned(&html))
}

fn plain_fault(message: impl Into<String>) -> Fault {
    Fault { message: message.into(), culprit: None }
}

/// The TeX as `pulldown-latex` is to see it.
fn prepared(tex: &str) -> Result<String, Fault> {
    if tex.len() > MAX_SOURCE {
        return Err(plain_fault(format!("a formula has at most {MAX_SOURCE} bytes")));
    }
    let mut out = String::with_capacity(tex.len());
    let (mut depth, mut commands) = (0_usize, 0_usize);
    let mut rest = tex.trim();
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        if c == '\\' {
            let letters = after.bytes().take_while(u8::is_ascii_alphabetic).count();
            let length = if letters > 0 { letters } else { after.chars().next().map_or(0, char::len_utf8) };
            let name = &after[..length];
            rest = &after[length..];
            commands += 1;
            match name {
                "begin" | "left" => depth += 1,
                "end" | "right" => depth = depth.saturating_sub(1),
                _ => {}
            }
            if REFUSED.contains(&name) {
                let message = format!("`\\{name}` cannot be used in a formula");
                return Err(Fault { message, culprit: Some(format!("\\{name}")) });
            }
            if COLORS.contains(&name) {
                let message = format!("`\\{name}`: formulas have the color of the text");
                return Err(Fault { message, culprit: Some(format!("\\{name}")) });
            }
            if name == "label"
                && let Some(end) = rest.find('}')
            {
                rest = &rest[end + 1..];
                continue;
            }
            match ALIASES.iter().find(|(alias, _)| *alias == name) {
                Some((_, command)) => {
                    out.push_str(command);
                    out.push_str(if rest.starts_with(|c: char| c.is_ascii_alphabetic()) { " " } else { "" });
                }
                None => {
                    out.push('\\');
                    out.push_str(name);
                }
            }
        } else {
            depth = if c == '{' { depth + 1 } else { depth.saturating_sub(usize::from(c == '}')) };
            out.push(c);
            rest = after;
        }
        if depth > MAX_DEPTH || commands > MAX_COMMANDS {
            return Err(plain_fault("the formula is larger than anybody reads: make several of it"));
        }
    }
    if out.trim().is_empty() { Err(plain_fault("the formula is empty")) } else { Ok(out) }
}

/// What the parser says, in our words: its message goes on over several lines that draw the place.
fn fault_of(message: &str, tex: &str) -> Fault {
    let first = message.lines().next().unwrap_or("").trim_start_matches("parsing error: ");
    let context = message.lines().skip_while(|line| !line.contains("context:")).nth(2);
    let context = context.map(|line| line.trim_start_matches(['│', '…']).trim());
    let culprit = context.filter(|culprit| !culprit.is_empty() && tex.contains(*culprit)).map(str::to_owned);
    let command = culprit.as_deref().and_then(|culprit| culprit.rfind('\\').map(|at| &culprit[at..]));
    if first.contains("unknown primitive command")
        && let Some(command) = unknown_command(message, tex)
    {
        return Fault {
            message: format!("`{command}` is no command of TeX that formulas can have"),
            culprit: Some(command),
        };
    }
    let message = match command {
        Some(command) if command.len() < 40 => format!("{} at `{command}`", in_our_words(first)),
        _ => in_our_words(first),
    };
    Fault { message, culprit: None }
}

/// The first command of the place that a message shows which the parser does not know.
fn unknown_command(message: &str, tex: &str) -> Option<String> {
    let context = message.lines().skip_while(|line| !line.contains("context:")).nth(2)?;
    let mut at = 0;
    let mut last = None;
    while let Some(start) = context[at..].find('\\').map(|offset| at + offset) {
        let letters = context[start + 1..].bytes().take_while(u8::is_ascii_alphabetic).count();
        let command = &context[start..start + 1 + letters];
        at = start + 1 + letters.max(1);
        if letters > 0 && tex.contains(command) && !is_known(command) {
            return Some(command.to_owned());
        }
        last = Some(command.to_owned());
        if at >= context.len() || !context.is_char_boundary(at) {
            break;
        }
    }
    last
}

/// Whether the parser knows a command: alone it may lack an argument, but it is not unknown.
fn is_known(command: &str) -> bool {
    let storage = Storage::new();
    Parser::new(command, &storage)
        .all(|event| event.err().is_none_or(|error| !error.to_string().contains("unknown primitive")))
}

fn in_our_words(message: &str) -> String {
    match message {
        "expected a token" | "expected an argument" => "something is missing".to_owned(),
        _ if message.contains("unbalanced group") => "braces or `\\begin` and `\\end` do not match".to_owned(),
        _ if message.contains("subscript twice") => "two subscripts in a row: put braces around the first".to_owned(),
        _ if message.contains("superscript twice") => {
            "two superscripts in a row: put braces around the first".to_owned()
        }
        other => other.to_owned(),
    }
}

/// `MathML` as XML, with the elements and attributes of the list only.
fn cleaned(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for piece in pieces(html) {
        let Piece::Tag(tag) = piece else {
            push_text(&mut out, piece.source());
            continue;
        };
        let Some((name, kept)) = tag_name(tag).and_then(|name| known_element(&name)) else { continue };
        if tag.starts_with("</") {
            let _ = write!(out, "</{name}>");
            continue;
        }
        let _ = write!(out, "<{name}");
        // The writer forgets the blank before an attribute now and then.
        let spaced = tag.replace("\"minsize", "\" minsize");
        for attribute in attributes(&spaced).iter().filter(|attribute| kept.contains(&attribute.name.as_str())) {
            let value = attribute.value.as_ref().map_or("", |(value, _)| *value);
            // What an element does unless it is told otherwise need not be said.
            let is_default = matches!(
                (name, attribute.name.as_str(), value),
                ("math", "display", "inline") | ("mo", "movablelimits", "false")
            );
            if !is_default {
                let _ = write!(out, " {}=\"{}\"", attribute.name, value.replace(['"', '<', '&'], ""));
            }
        }
        out.push_str(if tag.ends_with("/>") { "></" } else { "" });
        out.push_str(if tag.ends_with("/>") { name } else { "" });
        out.push('>');
    }
    out
}

fn push_text(out: &mut String, text: &str) {
    let text = text
        .replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    out.push_str(&text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(tex: &str) -> String {
        mathml(tex, Display::Inline).unwrap_or_else(|fault| format!("{}: {:?}", fault.message, fault.culprit))
    }

    #[test]
    fn formulas_become_small_mathml() {
        assert_eq!(shown("a^2 < b"), "<math><msup><mi>a</mi><mn>2</mn></msup><mo>&lt;</mo><mi>b</mi></math>");
        let block = mathml("\\frac{1}{n}", Display::Block).expect("it is TeX");
        assert!(block.starts_with("<math display=\"block\"><mfrac>"), "{block}");
        assert!(shown("\\text{a }x").contains("<mtext>a\u{a0}</mtext>"));
        for tex in [
            "\\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}",
            "O(n \\log n)",
            "\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}",
            "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
            "P(A \\mid B) = \\frac{P(B \\mid A)\\,P(A)}{P(B)}",
            "\\bm{x}^\\top \\bm{y} \\mod n",
            "\\left\\lceil \\log_2 n \\right\\rceil \\bigl( x \\bigr)",
            "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}",
            "\\hat{y} = \\operatorname{softmax}(Wx) \\in \\mathbb{R}^n",
        ] {
            let html = mathml(tex, Display::Block).expect(tex);
            assert!(html.len() < 512, "{} bytes: {html}", html.len());
            roxmltree::Document::parse(&html).expect(tex);
            assert!(!html.contains("style=") && !html.contains("merror"), "{html}");
        }
    }

    #[test]
    fn a_fault_names_what_is_wrong() {
        for (tex, message, culprit) in [
            ("\\unknwon{x}", "`\\unknwon` is no command of TeX that formulas can have", Some("\\unknwon")),
            ("a + \\frac{1}{2} \\foo", "`\\foo` is no command of TeX that formulas can have", Some("\\foo")),
            ("\\def\\x{y}", "`\\def` cannot be used in a formula", Some("\\def")),
            ("\\textcolor{red}{x}", "`\\textcolor`: formulas have the color of the text", Some("\\textcolor")),
            (" ", "the formula is empty", None),
        ] {
            let fault = mathml(tex, Display::Inline).expect_err(tex);
            assert_eq!((fault.message.as_str(), fault.culprit.as_deref()), (message, culprit), "{tex}");
        }
        for tex in ["\\frac{1}", "{a", "a_b_c", "\\begin{cases} 1", "\\left( x"] {
            let fault = mathml(tex, Display::Inline).expect_err(tex);
            assert!(!fault.message.contains(['\n', '│']), "{}", fault.message);
        }
    }

    #[test]
    fn nothing_runs_and_nothing_takes_long() {
        for tex in [
            "\\text{<script>alert(1)</script>}",
            "<img src=x onerror=y>",
            "\\href{javascript:x}{y}",
            "\\text{&lt;b&gt;}",
        ] {
            if let Ok(html) = mathml(tex, Display::Inline) {
                let document = roxmltree::Document::parse(&html).expect(tex);
                assert!(
                    document
                        .descendants()
                        .filter(|node| node.is_element())
                        .all(|node| known_element(node.tag_name().name()).is_some())
                );
            }
        }
        for deep in [
            "{".repeat(3_000),
            "\\sqrt".repeat(390),
            "\\left(".repeat(600),
            "a_".repeat(1_900),
            "\\hat".repeat(390),
            "\\frac1".repeat(390),
            "\\sqrt[3]".repeat(390),
            "^".repeat(3_000),
            "'".repeat(3_000),
        ] {
            let _ = mathml(&deep, Display::Inline);
            let _ = mathml(&format!("{deep}a"), Display::Inline);
        }
        for odd in [
            "\\char é",
            "\\",
            "\\é",
            "\\kern é",
            "\\begin{é}",
            "\\unicode{é}",
            "{\\",
            "\\\\",
            "%",
            "#1",
            "&",
            "\\hspace{é}",
        ] {
            let _ = mathml(odd, Display::Block);
        }
    }
}

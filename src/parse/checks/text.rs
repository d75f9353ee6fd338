//! Prose: characters that were damaged, links that are none, footnotes that nobody wrote, the syntax of other tools.

use super::body_text::BodyText;
use super::foreign;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::Span;
use crate::text::windows_1252;

/// Neighbouring pieces of text: the parser cuts at every character that could be markup.
#[derive(Default)]
pub(super) struct TextRun(Option<Span>);

impl TextRun {
    /// Adds the next piece; false when it does not touch the run. An escape's backslash may stand between.
    pub(super) fn extend(&mut self, span: Span) -> bool {
        match &mut self.0 {
            None => {
                self.0 = Some(span);
                true
            }
            Some(run) if span.start >= run.end && span.start <= run.end + 1 => {
                run.end = span.end;
                true
            }
            Some(_) => false,
        }
    }

    pub(super) fn take(&mut self) -> Option<Span> {
        self.0.take()
    }
}

pub(super) fn check(body: &BodyText<'_>, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let text = body.source(span);
    let at = |start: usize, end: usize| Span::new(span.start + start, span.start + end);
    damage(body, span, diagnostics);
    foreign::check(body, span, diagnostics);
    for (start, end) in undefined_footnotes(text) {
        let reference = &text[start..end];
        let message = format!("footnote `{reference}` is not written anywhere");
        diagnostics.push(
            body.finding(Rule::UndefinedFootnote, at(start, end), message)
                .hint(format!("add a line `{reference}: …` to the answer")),
        );
    }
}

/// Reports characters that were damaged or lost.
pub(super) fn damage(body: &BodyText<'_>, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let text = body.source(span);
    let at = |start: usize, end: usize| Span::new(span.start + start, span.start + end);
    if !text.is_ascii() {
        for (start, end, meant) in mojibake(text) {
            let message = format!("`{}` looks like a damaged `{meant}`", &text[start..end]);
            diagnostics.push(
                body.finding(Rule::Mojibake, at(start, end), message)
                    .hint(format!("write `{meant}`; the text was once read in another encoding than UTF-8")),
            );
        }
        for (start, end) in lost_characters(text) {
            diagnostics.push(
                body.finding(Rule::Mojibake, at(start, end), "a character was lost here: `\u{fffd}` takes its place")
                    .hint("write the character that was meant"),
            );
        }
    }
}

/// Places where UTF-8 was read as Windows-1252 (`â€™`, `Ã©`), with the characters that were meant.
fn mojibake(text: &str) -> Vec<(usize, usize, char)> {
    let mut found = Vec::new();
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let mut at = 0;
    while at < characters.len() {
        let (start, first) = characters[at];
        let length = match first {
            'Â' | 'Ã' => 2,
            'â' | 'ã' | 'ï' => 3,
            'ð' => 4,
            _ => 0,
        };
        if let Some(run) = characters.get(at..at + length).filter(|run| !run.is_empty())
            && let Some(bytes) = run.iter().map(|(_, c)| windows_1252::byte(*c).filter(|byte| *byte >= 0x80)).collect::<Option<Vec<u8>>>()
            && let Ok(meant) = std::str::from_utf8(&bytes)
            && let Some(meant) = meant.chars().next()
            // Quotes behind a capital are quotes: `«IRMÃ»`.
            && !(length == 2 && matches!(run[1].1, '»' | '”' | '’' | '…' | '–' | '—' | '›'))
        {
            let end = characters.get(at + length).map_or(text.len(), |(end, _)| *end);
            found.push((start, end, meant));
            at += length;
        } else {
            at += 1;
        }
    }
    found
}

/// Places of `U+FFFD`, which programs put where they could not read.
fn lost_characters(text: &str) -> Vec<(usize, usize)> {
    text.match_indices('\u{fffd}').map(|(start, found)| (start, start + found.len())).collect()
}

/// `[^label]` that the parser left as text, since no definition has the label.
fn undefined_footnotes(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices("[^") {
        let label = &text[start + 2..];
        let end = label.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(label.len());
        let is_escaped = text[..start].ends_with('\\');
        if end > 0 && label[end..].starts_with(']') && !is_escaped && !label[end..].starts_with("](") {
            found.push((start, start + 2 + end + 1));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_characters_are_told_from_foreign_ones() {
        let found = |text: &str| mojibake(text).into_iter().map(|(_, _, meant)| meant).collect::<String>();
        assert_eq!(found("donâ€™t"), "’");
        assert_eq!(found("cafÃ© Ã¼ber"), "éü");
        assert_eq!(found("10Â\u{a0}ms Â© â†’ ðŸ˜€"), "\u{a0}©→😀");
        for fine in ["NÃO", "«IRMÃ»", "SÃO", "âge", "naïve", "Ångström", "café", "crème brûlée", "日本", "ÂME"]
        {
            assert_eq!(found(fine), "", "{fine}");
        }
    }
}

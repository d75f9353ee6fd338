//! What words say about a line, from `words.toml`: whether it asks, labels an answer, or belongs to the frame around the
//! questions.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::markup;
use crate::text::one_line;

/// Phrases of one role.
pub(super) struct Words {
    /// In every language.
    phrases: BTreeSet<String>,
    /// By language, or by field of ours, in their order.
    lists: BTreeMap<String, Vec<String>>,
}

impl Words {
    /// Whether `plain`, as [`normalized`] makes it, is one of the phrases.
    pub(super) fn has(&self, plain: &str) -> bool {
        self.phrases.contains(plain)
    }

    /// Whether a phrase is at the start of `plain`, as whole words.
    pub(super) fn starts(&self, plain: &str) -> bool {
        self.phrases.iter().any(|phrase| {
            plain.strip_prefix(phrase.as_str()).is_some_and(|rest| {
                rest.is_empty() || rest.starts_with(' ') || phrase.chars().next_back().is_some_and(is_ideograph)
            })
        })
    }

    /// Whether a phrase is anywhere in `lower`.
    pub(super) fn is_in(&self, lower: &str) -> bool {
        self.phrases.iter().any(|phrase| lower.contains(phrase.as_str()))
    }
}

/// Whether a character is of a script that is written without blanks.
pub(super) fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// The roles of `words.toml`.
static ROLES: LazyLock<BTreeMap<String, Words>> = LazyLock::new(|| {
    let table: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(include_str!("words.toml")).expect("the table is part of the program and tested");
    let phrases = |text: &str| text.split(',').map(one_line).filter(|phrase| !phrase.is_empty()).collect();
    let words = |texts: BTreeMap<String, String>| {
        let lists: BTreeMap<_, Vec<String>> = texts.into_iter().map(|(name, text)| (name, phrases(&text))).collect();
        Words { phrases: lists.values().flatten().cloned().collect(), lists }
    };
    table.into_iter().map(|(role, texts)| (role, words(texts))).collect()
});

/// The phrases of `role` in one language, or of one field, in their order.
pub(super) fn list(role: &str, language: &str) -> &'static [String] {
    ROLES[role].lists.get(language).map_or(&[], Vec::as_slice)
}

/// The phrases of `role`, a table of `words.toml`.
pub(super) fn of(role: &str) -> &'static Words {
    &ROLES[role]
}

/// Whether `text` asks something or sets a task, by its mark, its first word or a phrase in it.
pub(super) fn reads_like_question(text: &str) -> bool {
    if asks(text) {
        return true;
    }
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '¿').to_lowercase();
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or("").trim_end_matches([',', ':']);
    let rest = words.count();
    rest >= 1 && of("opener").has(first)
        || rest >= 3 && of("task").has(first)
        || text.contains(" vs ")
        || text.contains(" vs. ")
        || text.contains(" versus ")
        || of("phrase").is_in(&text)
        || of("asker").starts(&text)
}

/// Question marks: of Latin, of full width, of Arabic, Greek and Armenian.
pub(super) const QUESTION_MARKS: [char; 5] = ['?', '？', '؟', '\u{37e}', '՞'];

/// Whether a question mark says that `text` asks: at its end, or at the end of one of its sentences.
pub(super) fn asks(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(QUESTION_MARKS) {
        let after = rest[at..].trim_start_matches(QUESTION_MARKS);
        let after = after.trim_start_matches(['!', ')', '"', '\'', '”', '»', '*', '_', '`', '>', '）', '」']);
        if after.is_empty() || after.starts_with(|c: char| c.is_whitespace() || !c.is_ascii()) {
            return true;
        }
        rest = after;
    }
    text.ends_with(['吗', '呢', 'か'])
}

/// Letters and digits of `text` in lower case, single blanks between words: what labels are compared by.
pub(super) fn normalized(text: &str) -> String {
    let plain = text.to_lowercase().replace(['\'', '’', '\u{fe0f}', '\u{200d}'], "");
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Whether `text` is nothing but a phrase of `role`, its tags and signs aside.
pub(super) fn is(role: &str, text: &str) -> bool {
    text.len() < 120 && of(role).has(&normalized(&markup::without_tags(text)))
}

/// Whether `text` is nothing but the label of an answer: `Answer`, `**Answer:**`, `✅ Solution`, `Spoken answer (long)`.
pub(super) fn is_answer_label(text: &str) -> bool {
    if is("answer", text) {
        return !text.contains("](");
    }
    // What follows the brackets is text that must not go with a label, and `![a](b.png)` is none.
    let ends = text.trim_end_matches([':', '：', '*', '_', ' ']).ends_with([')', '）']);
    let shown = text.find(['(', '（']).map_or("", |at| &text[..at]);
    ends && !shown.ends_with(']') && !shown.trim().is_empty() && is("answer", shown)
}

/// Whether `summary` only invites to unfold an answer: `Show the answer`, `Click to see`, `💡 Solution`.
pub(super) fn is_invitation(summary: &str) -> bool {
    let summary = &markup::without_tags(summary);
    let plain = normalized(summary);
    if plain.is_empty() || of("answer").has(&plain) || of("invitation").has(&plain) {
        return true;
    }
    let mut words = plain.split(' ');
    let first = words.next().unwrap_or("");
    let count = words.clone().count() + 1;
    let invites = of("invitation").has(first) || of("invitation").has(words.next_back().unwrap_or(""));
    let about_answers = of("about-answers").is_in(&plain);
    // `Solution 1 (by iteration)` names one of several.
    let is_numbered = plain.contains(|c: char| c.is_ascii_digit());
    !asks(summary) && invites && (count <= 2 || count <= 7 && about_answers && !is_numbered)
        || plain.contains("答案") && plain.chars().count() <= 8
}

/// Whether a heading belongs to the frame of a collection: license, thanks, resources.
pub(super) fn is_frame(heading: &str) -> bool {
    let plain = normalized(heading);
    of("frame").has(&plain) || of("frame-start").starts(&plain) || of("contents").has(&plain)
}

/// Whether a line says farewell to the readers of a collection, or asks them for a star.
pub(super) fn is_farewell(text: &str) -> bool {
    text.len() < 400 && of("farewell").starts(&normalized(text))
}

/// Whether a title, folder or file name promises one entry under each heading: FAQ, troubleshooting, questions.
pub(super) fn promises_entries(names: &str) -> bool {
    of("entries").is_in(&names.to_lowercase())
}

/// Whether `body` only says that an answer is missing, or where it is sold or kept.
pub(super) fn is_placeholder(body: &str) -> bool {
    if body.len() > 400 || body.contains("```") {
        return false;
    }
    let plain = normalized(body);
    let words = plain.split(' ').count();
    if of("placeholder").has(&plain)
        || words <= 6 && words > 1 && plain.len() < 60 && of("placeholder-start").starts(&plain)
    {
        return true;
    }
    let has_link = body.contains("](") || body.contains("<a ") || body.contains("http");
    let points = of("pointer").starts(&plain) || words <= 10 && of("pointer").is_in(&plain);
    has_link && points
}

/// Whether a line only leads back to the top, to the contents, or to the next page.
pub(super) fn is_navigation(visible: &str) -> bool {
    if visible.len() > 200 {
        return false;
    }
    let plain = normalized(visible);
    if plain.is_empty() {
        return visible.contains(['⬆', '↑', '↥', '🔝', '⇧', '🔼', '⤴', '▲', '⏫', '☝', '👆', '⇪']);
    }
    let plain = plain.strip_prefix("arrow up ").or_else(|| plain.strip_prefix("arrow double up ")).unwrap_or(&plain);
    of("navigation").has(plain) || plain.starts_with("back to ") && plain.split(' ').count() <= 5
}

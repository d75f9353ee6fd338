//! What is wrong with a book, as data: rules, severities, places, hints.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::source::{SourcePath, Span};
use crate::text::near::{nearest, only_near};

/// How bad a finding is. An error stops a build; a warning does so under `--strict`; a note never does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Worth knowing, nothing to mend.
    Note,
    /// The book builds, a reader may be let down.
    Warning,
    /// The book does not build.
    Error,
}

impl Severity {
    /// The word users see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

macro_rules! rules {
    ($($variant:ident $id:literal $severity:ident $summary:literal;)*) => {
        /// A kind of fault; its id is stable and keeps its meaning for good.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Rule {
            $(#[doc = $summary] $variant,)*
        }

        impl Rule {
            /// Every rule, in the order of this file.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant,)*];

            /// The stable id, kebab-case.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Rule::$variant => $id,)* }
            }

            /// The severity unless book.toml says otherwise.
            #[must_use]
            pub fn default_severity(self) -> Severity {
                match self { $(Rule::$variant => Severity::$severity,)* }
            }

            /// What it finds, in one line.
            #[must_use]
            pub fn summary(self) -> &'static str {
                match self { $(Rule::$variant => $summary,)* }
            }
        }
    };
}

rules! {
    InvalidUtf8 "invalid-utf8" Error "The file holds bytes that are not UTF-8.";
    FileTooLarge "file-too-large" Error "The file is larger than a question can sensibly be.";
    TooDeep "too-deep" Error "Quotes, lists or other elements are nested deeper than anybody reads.";
    TooMany "too-many" Error "A file holds more of something than a question can sensibly have.";
    LongCode "long-code" Warning "Code is too long to be highlighted.";
    SymbolicLink "symbolic-link" Error "A symbolic link is not followed.";
    UnpublishedFile "unpublished-file" Warning "A file that is not published.";
    CleanedSvg "cleaned-svg" Warning "A picture holds what could run or leave the site.";
    UnportableName "unportable-name" Error "A name that not every system can have.";
    MisplacedFile "misplaced-file" Error "A Markdown file is where no question or topic can be.";
    PathCollision "path-collision" Error "A file would replace a page of the site or another file.";
    InvalidToml "invalid-toml" Error "Front matter or book.toml is not valid TOML.";
    UnknownKey "unknown-key" Error "A key that askbook does not know.";
    WrongType "wrong-type" Error "A value of another type than the key takes.";
    InvalidValue "invalid-value" Error "A value outside of what the key takes.";
    InvalidLanguage "invalid-language" Error "The book's language is not a language of BCP 47.";
    MissingTranslation "missing-translation" Note "Questions are shown in the original's language for want of a translation.";
    OutdatedTranslation "outdated-translation" Warning "The original has changed since it was translated.";
    UntranslatedInterface "untranslated-interface" Note "The interface has no words in the book's language.";
    LowContrast "low-contrast" Warning "A color that text of the theme's size is hard to read in.";
    UnknownThemeFile "unknown-theme-file" Warning "A file of the book's theme that nothing uses.";
    MissingLetters "missing-letters" Warning "The fonts for pictures lack letters of a title.";
    OutdatedThemeFile "outdated-theme-file" Warning "A template of the book's theme was made for an earlier edition of the built-in one.";
    MissingKey "missing-key" Error "A key that has to be there is not.";
    MissingFrontMatter "missing-front-matter" Error "The file does not start with front matter.";
    UnclosedFrontMatter "unclosed-front-matter" Error "The front matter has no closing line.";
    EmptyQuestion "empty-question" Error "The question has no text.";
    UnknownLevel "unknown-level" Error "A level that does not exist.";
    ImportanceOutOfRange "importance-out-of-range" Error "Importance is a whole number from 1 to 3.";
    InvalidId "invalid-id" Error "An id or topic that is not kebab-case.";
    DuplicateId "duplicate-id" Error "Two questions have the same id.";
    ClashingAlias "clashing-alias" Error "An alias is an id or another question's alias.";
    TrackedOutput "tracked-output" Warning "Git tracks files that builds make.";
    ClashingTag "clashing-tag" Warning "Two tags have one address, or a tag has none.";
    UnknownTag "unknown-tag" Warning "A tag that no question has is described.";
    LostPermalink "lost-permalink" Error "An address that existed at an earlier revision leads nowhere.";
    LostAnchor "lost-anchor" Warning "A heading's address that pages link to existed at an earlier revision and is gone.";
    UnknownQuestion "unknown-question" Error "A question that does not exist is named.";
    UnknownPage "unknown-page" Error "A page, path or topic that does not exist is named.";
    RelatedToItself "related-to-itself" Warning "A question names itself as related.";
    BrokenLink "broken-link" Error "A link to a file that does not exist.";
    LinkToItself "link-to-itself" Warning "A link from a page to itself.";
    BrokenAnchor "broken-anchor" Warning "A link to a heading that does not exist.";
    MissingImage "missing-image" Error "An image that does not exist.";
    OrphanedImage "orphaned-image" Warning "A picture that no page shows.";
    ExternalImage "external-image" Warning "An image on another site, which pages of a handbook do not load.";
    UnsafeLink "unsafe-link" Error "A link with a scheme that browsers run or that does not exist.";
    BrokenExternalLink "broken-external-link" Warning "A link to another site that does not work.";
    UnknownLanguage "unknown-language" Warning "A fence names a language that cannot be highlighted.";
    BrokenDrawing "broken-drawing" Warning "A drawing that cannot be drawn is shown as code.";
    MissingDrawing "missing-drawing" Warning "A drawing that its program has not drawn yet is shown as code.";
    MissingCode "missing-code" Error "A fence shows a file, or a region of one, that is not there.";
    BrokenFormula "broken-formula" Warning "A formula that cannot be read is shown as TeX.";
    UnknownFenceAttribute "unknown-fence-attribute" Warning "A fence has an attribute that askbook does not know.";
    SkipWithoutReason "skip-without-reason" Warning "A fence is left out of the checks and does not say why.";
    FailingSnippet "failing-snippet" Error "A checker of `check --snippets` complains about a snippet.";
    StaleProof "stale-proof" Warning "An answer was checked long ago, or with a version that is not maintained any more.";
    UnclosedFence "unclosed-fence" Warning "A fence that is never closed makes the rest of the text code.";
    UnknownCallout "unknown-callout" Warning "A callout of a kind that does not exist.";
    HeadingLevel "heading-level" Warning "A heading's level skips one, or is the question's own.";
    DuplicateHeading "duplicate-heading" Warning "Two headings of a page have the same text.";
    UnescapedBar "unescaped-bar" Warning "A `|` cuts a table's cell where it was meant as text.";
    UndefinedReference "undefined-reference" Warning "A link names an address that is not written anywhere.";
    BlankInAddress "blank-in-address" Warning "A blank in its address makes a link plain text.";
    ForeignSyntax "foreign-syntax" Warning "Syntax of another tool, shown as text.";
    UndefinedFootnote "undefined-footnote" Warning "A footnote's number without the footnote.";
    Mojibake "mojibake" Warning "Text that was damaged by a wrong encoding.";
    DroppedHtml "dropped-html" Warning "Raw HTML that the site does not take over.";
    BlockedHtml "blocked-html" Warning "Raw HTML that stays and that the page's policy blocks.";
    AngleBracketWord "angle-bracket-word" Warning "A word in angle brackets that is no HTML and vanishes elsewhere.";
    UnclosedHtml "unclosed-html" Warning "An element of raw HTML is opened or closed alone.";
    UnansweredQuestion "unanswered-question" Note "A question has no answer yet.";
    NoShortAnswer "no-short-answer" Warning "The answer does not start with a paragraph.";
    LongShortAnswer "long-short-answer" Warning "The short answer is too long for a card.";
    DuplicateLabel "duplicate-label" Warning "Two questions of a topic have the same label.";
    PointCount "point-count" Warning "A question has fewer than three points or more than eight.";
    RepeatedEntry "repeated-entry" Warning "A list of the front matter names the same thing twice.";
    DuplicateQuestion "duplicate-question" Warning "Two questions ask the same in the same words.";
    FrontMatterOrder "front-matter-order" Note "The keys of the front matter are not in the usual order.";
    MissingTopicIndex "missing-topic-index" Note "A topic's folder has no `_index.md`.";
    MissingAltText "missing-alt-text" Warning "An image has no text for those who cannot see it.";
}

/// Ids of rules that were: book.toml may still name them.
const RETIRED: &[&str] = &["bare-url"];

impl Rule {
    /// Whether this is the id of a rule that finds nothing anymore.
    #[must_use]
    pub fn is_retired(id: &str) -> bool {
        RETIRED.contains(&id)
    }

    /// The rule with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Rule> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }
}

/// One fault of the book, at its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The kind of fault.
    pub rule: Rule,
    /// How bad it is, after book.toml was heard.
    pub severity: Severity,
    /// The file.
    pub path: SourcePath,
    /// The place in it, in bytes of the whole file.
    pub span: Span,
    /// What was found and what was expected: lower case, values in backticks, no full stop.
    pub message: String,
    /// One thing to do.
    pub hint: Option<String>,
    /// What `check --fix` does about it, where that is safe.
    pub fix: Option<Box<Fix>>,
}

/// A replacement in the file of its [`Diagnostic`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What is replaced, in bytes of the whole file; an empty range inserts.
    pub span: Span,
    /// What takes its place.
    pub text: String,
}

/// `text` with changes made that are ascending by place, without those that overlap an earlier one; `None` when one is not
/// between characters of it.
#[must_use]
pub fn changed<'f>(text: &str, fixes: impl IntoIterator<Item = &'f Fix>) -> Option<String> {
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    for Fix { span, text: new } in fixes {
        if span.start >= at {
            out.push_str(text.get(at..span.start)?);
            out.push_str(new);
            at = span.end;
        }
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

impl Diagnostic {
    /// A fault with the rule's own severity and without a hint.
    pub fn new(rule: Rule, path: &SourcePath, span: impl Into<Span>, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.default_severity(),
            path: path.clone(),
            span: span.into(),
            message: message.into(),
            hint: None,
            fix: None,
        }
    }

    /// The same with one thing to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with a replacement that is safe to make.
    #[must_use]
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Box::new(Fix { span, text: text.into() }));
        self
    }

    /// The same with "did you mean" when one of `known` is near `found`.
    #[must_use]
    pub fn did_you_mean<'a>(self, found: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(found, known) {
            Some(near) => self.hint(format!("did you mean `{near}`?")),
            None => self,
        }
    }
}

impl Diagnostic {
    /// As [`Diagnostic::did_you_mean`]; when one name alone is near, `--fix` puts it at `place`, as `spell` writes it.
    #[must_use]
    pub fn mend_name<'a>(
        self,
        found: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
        place: Span,
        spell: impl FnOnce(&str) -> String,
    ) -> Self {
        let only = only_near(found, known.clone());
        match only.or_else(|| nearest(found, known)) {
            Some(near) => {
                let suggested = self.hint(format!("did you mean `{near}`?"));
                if only.is_some() { suggested.fix(place, spell(near)) } else { suggested }
            }
            None => self,
        }
    }
}

/// Gives findings the severities that book.toml sets, and drops those of rules that are switched off.
pub fn apply_severities(rules: &BTreeMap<Rule, Option<Severity>>, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.retain_mut(|diagnostic| match rules.get(&diagnostic.rule) {
        Some(None) => false,
        Some(Some(severity)) => {
            diagnostic.severity = *severity;
            true
        }
        None => true,
    });
}

/// Sorts by file, place and rule, and drops exact repetitions.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (&a.path, a.span, a.rule, &a.message).cmp(&(&b.path, b.span, b.rule, &b.message)));
    diagnostics.dedup();
}

/// Most findings of one rule in one file: more of the same help nobody, and take time to show.
const MAX_OF_A_KIND: usize = 500;

/// Cuts what a file has too many of; the last one that stays says how many follow. Takes sorted findings.
pub fn cut_repetitions(diagnostics: &mut Vec<Diagnostic>) {
    let mut counts: BTreeMap<(SourcePath, Rule), usize> = BTreeMap::new();
    if diagnostics.len() <= MAX_OF_A_KIND {
        return;
    }
    let mut at: Vec<usize> = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics.iter() {
        let count = counts.entry((diagnostic.path.clone(), diagnostic.rule)).or_default();
        *count += 1;
        at.push(*count);
    }
    let mut at = at.into_iter();
    diagnostics.retain_mut(|diagnostic| {
        let number = at.next().unwrap_or(0);
        if number == MAX_OF_A_KIND {
            let total = counts.get(&(diagnostic.path.clone(), diagnostic.rule)).copied().unwrap_or(number);
            if total > number {
                diagnostic.message.push_str(&format!(" (and {} more of these in the file)", total - number));
            }
        }
        number <= MAX_OF_A_KIND
    });
}

/// How many are errors.
#[must_use]
pub fn error_count(diagnostics: &[Diagnostic]) -> usize {
    diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_kebab_case() {
        let mut ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        assert!(ids.iter().all(|id| crate::text::slug::is_slug(id)));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Rule::ALL.len());
    }

    #[test]
    fn what_a_file_has_too_many_of_is_cut() {
        let path = SourcePath::new("content/t/a.md");
        let finding = |rule, start| Diagnostic::new(rule, &path, Span::at(start), "m");
        let mut found: Vec<_> = (0..700).map(|start| finding(Rule::UndefinedReference, start)).collect();
        found.push(finding(Rule::Mojibake, 701));
        cut_repetitions(&mut found);
        assert_eq!(found.len(), 501);
        assert_eq!(found[499].message, "m (and 200 more of these in the file)");
        assert_eq!(found[500].rule, Rule::Mojibake);
    }
}

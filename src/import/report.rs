//! What an import did with every line of its sources, for people and for programs.

use std::fmt;

use serde::Serialize;

use crate::text::counted;

/// Lines of a source file, both ends included, counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SourceLines {
    /// The file, as named in the import set.
    pub path: String,
    /// First line.
    pub first: usize,
    /// Last line.
    pub last: usize,
}

impl fmt::Display for SourceLines {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}-{}", self.path, self.first, self.last)
    }
}

macro_rules! phrases {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $phrase:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $(#[doc = $phrase] $variant,)*
        }

        impl $name {
            /// In words, lower case.
            #[must_use]
            pub fn phrase(self) -> &'static str {
                match self { $(Self::$variant => $phrase,)* }
            }
        }
    };
}

phrases! {
    /// Why lines were not imported.
    SkipReason {
        TableOfContents "table of contents";
        Navigation "navigation";
        Decoration "badges and pictures before the first question";
        Prose "prose outside any question";
        SectionWithoutQuestions "section without questions";
        Comment "comment";
        FrontMatter "front matter of a document";
        Component "component of a page that is no Markdown";
        UnpairedAnswer "answer without a question";
        EmptyFile "empty file";
        UnreadableFile "unreadable file";
        Translation "translation of another document";
        ProjectFile "template or page about the project";
        NoQuestions "document without questions";
        AlreadyUsed "answer of a question in another file";
        LinksToFiles "links to files of the import";
    }
}

phrases! {
    /// What had to be mended in a source.
    RepairKind {
        UnclosedFence "fence was never closed: it ends before the next question";
        FenceClosing "text after a closing fence was dropped";
        Mojibake "text decoded twice was restored";
        InvalidUtf8 "bytes that are not UTF-8 were replaced";
        Utf16 "UTF-16 was converted";
        UnclosedDetails "`<details>` was never closed";
        MissingPicture "picture is not in the import: its text stays";
        BrokenLink "link leads nowhere: its text stays";
        UnsafeLink "link with a scheme that a book cannot have: its text stays";
        PictureCopied "picture is copied";
        LinkMoved "link leads to where the book has it";
        AnchorMoved "its address is another in the book";
        LabelDropped "label of the answer was dropped";
        LineSplit "question and answer were on one line";
        NumberDropped "number before the question was dropped";
        Merged "the same question with the same answer: written once";
        Unlisted "question is not in the table of contents";
    }
}

/// What became of a line with text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is part of a question.
    Kept,
    /// It carries structure: a section's heading, a wrapper, a rule.
    Structure,
    /// It is in no question.
    Skipped(SkipReason),
}

/// For each line of a source its fate; `None` for blank lines.
pub(super) type Fates = Vec<Option<Fate>>;

/// Lines that are in no question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Skipped {
    /// Which.
    #[serde(flatten)]
    pub lines: SourceLines,
    /// Why.
    pub reason: SkipReason,
}

/// Something that was mended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Repair {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What was done.
    pub kind: RepairKind,
    /// What it was done to, when a word says more than the line: a link's target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Repair {
    /// The detail as it follows a line's number.
    #[must_use]
    pub fn shown_detail(&self) -> String {
        self.detail.as_ref().map_or_else(String::new, |detail| format!(" (`{detail}`)"))
    }
}

/// Figures to compare with the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Questions found, those that the book has already included.
    pub questions: usize,
    /// Questions with an answer.
    pub answered: usize,
    /// Questions whose body only takes the place of an answer.
    pub placeholders: usize,
    /// Questions without a body.
    pub unanswered: usize,
    /// Questions that the book has already and that are not written again.
    pub already_there: usize,
    /// Topics that have questions.
    pub topics: usize,
    /// Lines with text that went into questions.
    pub lines_kept: usize,
    /// Lines with text that carry structure: section headings, wrappers, rules.
    pub lines_of_structure: usize,
    /// Lines with text that were left out; [`Report::skipped`] names them.
    pub lines_skipped: usize,
}

/// What became of every line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Figures.
    pub totals: Totals,
    /// Lines left out, by file and place.
    pub skipped: Vec<Skipped>,
    /// Lines that carry structure and are in no question's body.
    pub structure: Vec<SourceLines>,
    /// What was mended, by file and place.
    pub repairs: Vec<Repair>,
    /// Questions that the book has already: their lines in the source and their id.
    pub already_there: Vec<(SourceLines, String)>,
}

impl Report {
    /// The report as text, a line a finding: every line of the sources that is in no question is named.
    #[must_use]
    pub fn to_text(&self) -> String {
        let skipped = self.skipped.iter().map(|found| format!("{}: {}\n", found.lines, found.reason.phrase()));
        let structure = self.structure.iter().map(|lines| format!("{lines}: structure\n"));
        let repairs = self.repairs.iter().map(|repair| {
            let Repair { path, line, kind, .. } = repair;
            format!("{path}:{line}: {}{}\n", kind.phrase(), repair.shown_detail())
        });
        let there = self.already_there.iter().map(|(lines, id)| format!("{lines}: already in the book as `{id}`\n"));
        skipped.chain(structure).chain(repairs).chain(there).collect()
    }

    /// The totals, in two lines.
    #[must_use]
    pub fn totals_text(&self) -> String {
        let totals = &self.totals;
        format!(
            "{} ({} answered, {}, {} unanswered) in {}; {} already there\n\
             {} kept, {} of structure, {} skipped\n",
            counted(totals.questions, "question"),
            totals.answered,
            counted(totals.placeholders, "placeholder"),
            totals.unanswered,
            counted(totals.topics, "topic"),
            totals.already_there,
            counted(totals.lines_kept, "line"),
            counted(totals.lines_of_structure, "line"),
            counted(totals.lines_skipped, "line"),
        )
    }
}

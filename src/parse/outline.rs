//! What a body consists of, without its markup: what other stages ask of it.

use pulldown_cmark::Tag;
use serde::{Deserialize, Serialize};

use super::fence::FenceInfo;
use crate::formula::Display;
use crate::source::{SourcePath, Span};

/// What a body consists of, in order; every span counts from the file's first byte.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outline {
    /// The first paragraph as plain text, when the body starts with one.
    pub short_answer: Option<String>,
    /// Where that paragraph is.
    pub short_answer_span: Option<Span>,
    /// What the body starts with.
    pub first_block: FirstBlock,
    /// Headings.
    pub headings: Vec<Heading>,
    /// Links, footnotes excluded.
    pub links: Vec<Link>,
    /// Images.
    pub images: Vec<Image>,
    /// Fenced code blocks.
    pub fences: Vec<Fence>,
    /// Formulas between dollar signs.
    pub formulas: Vec<Formula>,
    /// Whether there is raw HTML other than comments.
    pub has_html: bool,
    /// Tags of raw HTML.
    pub tags: Vec<HtmlTag>,
    /// Words outside code blocks.
    pub words: usize,
}

impl Outline {
    /// Fragments that a link can lead to: those of headings, and ids of raw HTML.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        let ids = self.tags.iter().filter_map(|tag| Some(tag.attribute("id")?.value.as_str()));
        self.headings.iter().map(|heading| heading.anchor.as_str()).chain(ids)
    }

    /// Whether a link can lead to this fragment.
    #[must_use]
    pub fn has_anchor(&self, anchor: &str) -> bool {
        self.anchors().any(|known| known == anchor)
    }
}

/// What a body starts with, comments left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum FirstBlock {
    /// Nothing.
    #[default]
    Nothing,
    /// A paragraph: the short answer.
    Paragraph,
    /// A heading.
    Heading,
    /// A list.
    List,
    /// A table.
    Table,
    /// A code block.
    Code,
    /// A quote or callout.
    Quote,
    /// Anything else: raw HTML, a line, an image alone.
    Other,
}

impl FirstBlock {
    pub(super) fn of(tag: &Tag<'_>) -> Self {
        match tag {
            Tag::Paragraph => Self::Paragraph,
            Tag::Heading { .. } => Self::Heading,
            Tag::List(_) => Self::List,
            Tag::Table(_) => Self::Table,
            Tag::CodeBlock(_) => Self::Code,
            Tag::BlockQuote(_) => Self::Quote,
            _ => Self::Other,
        }
    }

    /// With its article, for messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading => "a heading",
            Self::List => "a list",
            Self::Table => "a table",
            Self::Code => "code",
            Self::Quote => "a quote",
            Self::Nothing | Self::Paragraph | Self::Other => "something else",
        }
    }
}

/// A heading of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6, as typed.
    pub level: u8,
    /// Its text without markup.
    pub text: String,
    /// Its fragment, unique in the body.
    pub anchor: String,
    /// The whole heading.
    pub span: Span,
}

/// A link of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The destination as typed; the id for a wiki link.
    pub target: String,
    /// `[[id]]` rather than `[text](target)`.
    pub is_wiki: bool,
    /// The whole link.
    pub span: Span,
}

/// An image of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// The address as typed.
    pub target: String,
    /// The text for those who cannot see it.
    pub alt: String,
    /// The whole image.
    pub span: Span,
}

/// A fenced code block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fence {
    /// Language and attributes.
    pub info: FenceInfo,
    /// The info string alone; empty, at the fence's start, when there is none.
    pub info_span: Span,
    /// The whole block with its fences.
    pub span: Span,
    /// The code, without fences, indentation of a list taken off, line ends as `\n`.
    pub code: String,
    /// Where its drawing is kept, when a program of book.toml draws it.
    pub drawing: Option<SourcePath>,
}

impl Fence {
    /// The address of its drawing, as links of every text of the book spell it.
    #[must_use]
    pub fn picture(&self) -> Option<String> {
        self.drawing.as_ref().map(|path| format!("/{path}"))
    }

    /// What is said in place of its drawing.
    #[must_use]
    pub fn alternative(&self) -> &str {
        self.info.alternative.as_deref().or(self.info.title.as_deref()).unwrap_or("")
    }
}

/// A formula between dollar signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Formula {
    /// The TeX.
    pub tex: String,
    /// Where it is shown.
    pub display: Display,
    /// The formula with its dollar signs.
    pub span: Span,
}

/// A tag of raw HTML.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HtmlTag {
    /// The element, lower case.
    pub name: String,
    /// `</name>`.
    pub is_end: bool,
    /// Names, lower case, and values as typed, without quotes.
    pub attributes: Vec<HtmlAttribute>,
    /// The whole tag.
    pub span: Span,
}

/// The addresses of a `srcset`, each with what follows it: a width or density.
pub fn candidates(srcset: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = srcset.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| part.split_once(char::is_whitespace).unwrap_or((part, "")))
}

/// An attribute of a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HtmlAttribute {
    /// Its name, lower case.
    pub name: String,
    /// Its value as typed, without quotes; empty when there is none.
    pub value: String,
    /// Where the value is, without quotes; the name's place when there is none.
    pub span: Span,
}

impl HtmlTag {
    /// Addresses of the files that it shows, each with its attribute.
    pub fn shown(&self) -> impl Iterator<Item = (&HtmlAttribute, &str)> {
        self.attributes.iter().flat_map(|attribute| {
            let is_list = attribute.name == "srcset";
            let addresses: Vec<&str> = match attribute.name.as_str() {
                "src" | "poster" => vec![attribute.value.as_str()],
                _ if is_list => candidates(&attribute.value).map(|(address, _)| address).collect(),
                _ => Vec::new(),
            };
            addresses.into_iter().map(move |address| (attribute, address))
        })
    }

    /// The attribute with this name.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&HtmlAttribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

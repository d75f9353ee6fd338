//! What the template of each kind of page sees.

use serde::Serialize;

use crate::render::context::{ContentsItem, LinkItem, NameItem, OwnFilter, QuestionItem, QuestionPage, TopicItem};

/// A page's content, with its texts as `B`: their source before they are rendered, then their HTML.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Content<B> {
    Home(Home<B>),
    Topic(TopicPage<B>),
    Print(PrintPage<B>),
    Question(Box<QuestionPage<B>>),
    Page(OwnPage<B>),
    Paths(PathsPage),
    Redirect(Redirect),
    Tag(TagPage),
    Tags(TagsPage),
    AToZ(AToZPage),
    Practice(PracticePage),
    Interview(InterviewPage),
    NotFound(NotFoundPage),
    Plain(Plain),
}

impl<B> Content<B> {
    /// The same content with each text made into another form.
    pub(crate) fn map<C>(self, change: &dyn Fn(B) -> C) -> Content<C> {
        match self {
            Self::Home(page) => Content::Home(Home {
                answer: change(page.answer),
                lang: page.lang,
                topics: page.topics,
                paths: page.paths,
                asked: page.asked,
                fresh: page.fresh,
                tags: page.tags,
                question_count: page.question_count,
            }),
            Self::Topic(page) => Content::Topic(TopicPage {
                answer: page.answer.map(change),
                topic: page.topic,
                questions: page.questions,
                levels: page.levels,
                importances: page.importances,
                tags: page.tags,
                fields: page.fields,
                parts: page.parts,
                print_url: page.print_url,
                feed_url: page.feed_url,
                edit_url: page.edit_url,
            }),
            Self::Print(page) => Content::Print(PrintPage {
                answer: page.answer.map(change),
                topic: page.topic,
                answers: page
                    .answers
                    .into_iter()
                    .map(|answer| PrintAnswer { question: answer.question, answer: change(answer.answer) })
                    .collect(),
                parts: page.parts,
            }),
            Self::Question(page) => Content::Question(Box::new(page.map(change))),
            Self::Page(page) => Content::Page(page.map(change)),
            Self::Paths(page) => Content::Paths(page),
            Self::Redirect(page) => Content::Redirect(page),
            Self::Tag(page) => Content::Tag(page),
            Self::Tags(page) => Content::Tags(page),
            Self::AToZ(page) => Content::AToZ(page),
            Self::Practice(page) => Content::Practice(page),
            Self::Interview(page) => Content::Interview(page),
            Self::NotFound(page) => Content::NotFound(page),
            Self::Plain(page) => Content::Plain(page),
        }
    }
}

/// The home page.
#[derive(Serialize)]
pub(crate) struct Home<B> {
    #[serde(flatten)]
    pub(crate) answer: B,
    /// As [`QuestionItem::lang`].
    pub(crate) lang: String,
    pub(crate) topics: Vec<TopicItem>,
    /// Paths through questions.
    pub(crate) paths: Vec<TopicItem>,
    /// What is asked most, from as many topics as there is room for.
    pub(crate) asked: Vec<NameItem>,
    /// What changed last; empty when everything did on one day.
    pub(crate) fresh: Vec<NameItem>,
    pub(crate) tags: Vec<LinkItem>,
    pub(crate) question_count: usize,
}

/// A topic's page, or a later part of its list, which has no introduction.
#[derive(Serialize)]
pub(crate) struct TopicPage<B> {
    #[serde(flatten)]
    pub(crate) answer: Option<B>,
    pub(crate) topic: TopicItem,
    pub(crate) questions: Vec<QuestionItem>,
    pub(crate) levels: Vec<LinkItem>,
    pub(crate) importances: Vec<LinkItem>,
    pub(crate) tags: Vec<LinkItem>,
    pub(crate) fields: Vec<OwnFilter>,
    pub(crate) parts: PartLinks,
    pub(crate) print_url: String,
    /// Address of its feed; empty where nothing in it has a date.
    pub(crate) feed_url: String,
    pub(crate) edit_url: String,
}

/// All answers of a topic, or a part of them, on one page.
#[derive(Serialize)]
pub(crate) struct PrintPage<B> {
    #[serde(flatten)]
    pub(crate) answer: Option<B>,
    pub(crate) topic: TopicItem,
    pub(crate) answers: Vec<PrintAnswer<B>>,
    pub(crate) parts: PartLinks,
}

/// One of the answers for paper.
#[derive(Serialize)]
pub(crate) struct PrintAnswer<B> {
    pub(crate) question: QuestionItem,
    #[serde(flatten)]
    pub(crate) answer: B,
}

/// The parts of a list before and after the one that a page shows: addresses from the site's root, or empty.
#[derive(Default, Serialize)]
pub(crate) struct PartLinks {
    pub(crate) previous: String,
    pub(crate) next: String,
}

/// A plain page or a path.
#[derive(Serialize)]
pub(crate) struct OwnPage<B> {
    #[serde(flatten)]
    pub(crate) answer: B,
    pub(crate) name: String,
    /// As [`QuestionItem::lang`].
    pub(crate) lang: String,
    pub(crate) lead: String,
    pub(crate) contents: Vec<ContentsItem>,
    /// A path's questions that its text does not place.
    pub(crate) questions: Vec<QuestionItem>,
    /// What takes the place of paragraphs of the text: the paragraph as HTML, and the questions that are shown there.
    pub(crate) stops: Vec<(String, Vec<QuestionItem>)>,
    pub(crate) edit_url: String,
    pub(crate) report_url: String,
    pub(crate) updated: String,
}

impl<B> OwnPage<B> {
    fn map<C>(self, change: &dyn Fn(B) -> C) -> OwnPage<C> {
        OwnPage {
            answer: change(self.answer),
            name: self.name,
            lang: self.lang,
            lead: self.lead,
            contents: self.contents,
            questions: self.questions,
            stops: self.stops,
            edit_url: self.edit_url,
            report_url: self.report_url,
            updated: self.updated,
        }
    }
}

/// The list of paths.
#[derive(Serialize)]
pub(crate) struct PathsPage {
    pub(crate) paths: Vec<TopicItem>,
}

/// The page at a former address of another one.
#[derive(Serialize)]
pub(crate) struct Redirect {
    /// The other page's name as text, and as inline HTML.
    pub(crate) title: String,
    pub(crate) html: String,
    /// As [`QuestionItem::lang`].
    pub(crate) lang: String,
    /// Its address beside this page.
    pub(crate) target: String,
    pub(crate) canonical: String,
    pub(crate) anchors: Vec<ContentsItem>,
}

/// A tag's page, or a later part of its list.
#[derive(Serialize)]
pub(crate) struct TagPage {
    pub(crate) tag: LinkItem,
    pub(crate) description: String,
    pub(crate) questions: Vec<QuestionItem>,
    pub(crate) parts: PartLinks,
}

/// The list of tags, or the letters that have one each.
#[derive(Serialize)]
pub(crate) struct TagsPage {
    pub(crate) tags: Vec<LinkItem>,
    pub(crate) letters: Vec<LinkItem>,
    pub(crate) letter: String,
}

/// The A–Z: all of it, or one letter of it.
#[derive(Serialize)]
pub(crate) struct AToZPage {
    /// Every letter, with the address of its page or its place on this one.
    pub(crate) index: Vec<LinkItem>,
    pub(crate) letters: Vec<LetterList>,
    pub(crate) parts: PartLinks,
}

/// Questions under one letter.
#[derive(Serialize)]
pub(crate) struct LetterList {
    pub(crate) name: String,
    pub(crate) questions: Vec<NameItem>,
}

/// The page to practice on.
#[derive(Serialize)]
pub(crate) struct PracticePage {
    pub(crate) topics: Vec<TopicItem>,
    pub(crate) levels: Vec<LinkItem>,
    pub(crate) tags: Vec<LinkItem>,
    pub(crate) fields: Vec<OwnFilter>,
    pub(crate) answered_count: usize,
    pub(crate) data: String,
}

/// The page to interview others with.
#[derive(Serialize)]
pub(crate) struct InterviewPage {
    pub(crate) data: String,
}

/// The page for addresses that do not exist.
#[derive(Serialize)]
pub(crate) struct NotFoundPage {
    pub(crate) topics: Vec<TopicItem>,
}

/// A page whose template says everything.
#[derive(Serialize)]
pub(crate) struct Plain {}

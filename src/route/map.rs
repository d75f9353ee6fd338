//! A book's lists cut into pages, and every page that follows from the book alone.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::{InSitemap, Route};
use crate::book::{Book, Question, QuestionIndex};
use crate::model::content_file::PageKind;
use crate::text::language::alphabet::Alphabet;
use crate::text::language::primary;
use crate::text::remembered::number;

/// A list cut into the parts that its pages show: ranges of its entries, in order, at least one.
pub type Parts = Vec<Range<usize>>;

/// How a long list is cut.
#[derive(Debug)]
pub struct Cut {
    /// A list of at most this weight stays whole.
    whole: usize,
    /// A part of less is not ended unless the list is.
    least: usize,
    /// A part of more is ended.
    most: usize,
    /// Of so many entries one may begin a part.
    one_of: u32,
}

/// Entries of a topic's or tag's page.
const ENTRIES: Cut = Cut { whole: 200, least: 50, most: 200, one_of: 50 };
/// Bytes of Markdown on a page for paper; as HTML they are two to three times as many.
const PAPER: Cut = Cut { whole: 400_000, least: 24_000, most: 64_000, one_of: 10 };
/// Names on one page of the A–Z.
const NAMES: Cut = Cut { whole: 400, least: 150, most: 600, one_of: 150 };
/// Bytes of rows in the list of an offline copy.
pub const OFFLINE_ROWS: Cut = Cut { whole: 200_000, least: 16_000, most: 200_000, one_of: 1_000 };
/// Bytes of rows in a list of questions for practice.
pub const PRACTICE_ROWS: Cut = Cut { whole: 60_000, least: 20_000, most: 60_000, one_of: 120 };
/// From so many questions on each letter of the A–Z has a page, and each topic a file for language models.
const MANY_QUESTIONS: usize = 1_000;
/// Addresses in one sitemap, half of what the protocol allows (<https://www.sitemaps.org/protocol.html>).
pub const SITEMAP_ENTRIES: usize = 25_000;
/// From so many tags on each letter of the list of tags has a page.
const MANY_TAGS: usize = 500;

/// An entry of a list that is cut.
pub trait Cuttable {
    /// A number that follows from the entry's name alone, equally likely to be any.
    fn part_number(&self) -> u32;
}

impl Cuttable for &Question {
    fn part_number(&self) -> u32 {
        (**self).part_number()
    }
}

impl Cuttable for &str {
    fn part_number(&self) -> u32 {
        number(self)
    }
}

impl Cut {
    /// Cuts a list of entries, each with its weight.
    ///
    /// Which entries may begin a part is decided by their ids, not by counting, so an entry more or less changes its part
    /// and rarely a neighbor (content-defined chunking, as in Muthitacharoen, Chen and Mazières: A Low-bandwidth Network File System, 2001).
    pub fn parts(&self, entries: impl Iterator<Item = (impl Cuttable, usize)> + Clone) -> Parts {
        let count = entries.clone().count();
        let mut ends: Vec<usize> = Vec::new();
        if entries.clone().map(|(_, weight)| weight).sum::<usize>() > self.whole {
            let mut size = 0;
            for (place, (entry, weight)) in entries.enumerate() {
                let may_begin = size >= self.least && entry.part_number().is_multiple_of(self.one_of);
                if size > 0 && (may_begin || size + weight > self.most) {
                    ends.push(place);
                    size = 0;
                }
                size += weight;
            }
        }
        ends.push(count);
        let starts = std::iter::once(0).chain(ends.clone());
        starts.zip(ends).map(|(start, end)| start..end).collect()
    }
}

/// The questions whose first telling word begins with a letter.
#[derive(Debug)]
pub struct Letter {
    /// The letter in a path: `a` to `z`, a number of Unicode, or `other`.
    pub slug: String,
    /// The letter as readers see it.
    pub name: String,
    /// Its questions, by their telling words.
    pub questions: Vec<QuestionIndex>,
    /// The pages that they are on.
    pub parts: Parts,
}

/// The pages that a book's lists are cut into, and every page that follows from the book alone.
#[derive(Debug)]
pub struct Map {
    /// Parts of each topic's questions.
    pub topics: Vec<Parts>,
    /// Parts of each topic's answers on paper.
    pub paper: Vec<Parts>,
    /// Parts of each tag's questions, by slug.
    pub tags: BTreeMap<String, Parts>,
    letters: OnceLock<Vec<Letter>>,
    /// Letters that tags begin with, where each has a page.
    pub tag_letters: Vec<String>,
    /// Whether each letter of the A–Z has a page.
    pub has_letter_pages: bool,
    sitemap_numbers: OnceLock<Vec<String>>,
}

impl Map {
    /// Cuts the lists of a book.
    #[must_use]
    pub fn new(book: &Book) -> Self {
        let entry = |index: &QuestionIndex| (&book.questions[*index], 1);
        let sheet = |index: &QuestionIndex| {
            let question = &book.questions[*index];
            (question, question.body.text.len() + 200)
        };
        let topics = book.topics.iter();
        let has_letter_pages = book.listed_count >= MANY_QUESTIONS;
        let mut tag_letters: Vec<String> = Vec::new();
        if book.tags.len() >= MANY_TAGS {
            tag_letters = book.tags.keys().map(|slug| letter_slug(slug)).collect();
            tag_letters.sort_unstable();
            tag_letters.dedup();
        }
        Self {
            topics: topics.clone().map(|topic| ENTRIES.parts(topic.questions.iter().map(entry))).collect(),
            paper: topics.map(|topic| PAPER.parts(topic.questions.iter().map(sheet))).collect(),
            tags: book
                .tags
                .iter()
                .map(|(slug, tag)| (slug.clone(), ENTRIES.parts(tag.questions.iter().map(entry))))
                .collect(),
            letters: OnceLock::new(),
            tag_letters,
            has_letter_pages,
            sitemap_numbers: OnceLock::new(),
        }
    }

    /// Questions by letter.
    #[must_use]
    pub fn letters(&self, book: &Book) -> &[Letter] {
        self.letters.get_or_init(|| letters(book, self.has_letter_pages))
    }

    /// Numbers of the sitemap's parts, where it has some.
    #[must_use]
    pub fn sitemap_numbers(&self, book: &Book) -> &[String] {
        self.sitemap_numbers.get_or_init(|| {
            let pages = self.pages_of_readers(book);
            let listed = pages.iter().filter(|route| is_found(book, **route)).count();
            let parts = listed.div_ceil(SITEMAP_ENTRIES);
            (1..=parts).filter(|_| parts > 1).map(|number| number.to_string()).collect()
        })
    }

    /// Whether each topic has a file with its contents for language models.
    #[must_use]
    pub fn has_llms_topics(&self, book: &Book) -> bool {
        book.listed_count >= MANY_QUESTIONS
    }

    /// What language models read of a topic: in a large book what its answers are about, from which they choose, otherwise all of them.
    pub(super) fn llms_topic<'b>(&self, book: &Book, slug: &'b str) -> Route<'b> {
        if self.has_llms_topics(book) { Route::LlmsTopic(slug) } else { Route::LlmsFull(slug) }
    }

    /// Pages that search engines hear of, in the order of [`Route`].
    #[must_use]
    pub fn in_sitemap<'b>(&'b self, book: &'b Book) -> Vec<Route<'b>> {
        if !has_sitemap(book) {
            return Vec::new();
        }
        let mut pages = self.pages(book);
        pages.retain(|route| is_found(book, *route));
        pages.sort_unstable();
        pages
    }

    /// Every page that follows from the book alone, in no order.
    #[must_use]
    pub fn pages<'b>(&'b self, book: &'b Book) -> Vec<Route<'b>> {
        let mut pages = self.pages_of_readers(book);
        if book.config.site.url.is_some() {
            pages.push(Route::OpenSearch);
        }
        if has_sitemap(book) {
            pages.push(Route::Sitemap);
            pages.extend(self.sitemap_numbers(book).iter().map(|number| Route::SitemapPart(number)));
        }
        pages
    }

    /// The pages without the sitemap.
    fn pages_of_readers<'b>(&'b self, book: &'b Book) -> Vec<Route<'b>> {
        let mut pages = vec![
            Route::Home,
            Route::Tags,
            Route::AToZ,
            Route::Search,
            Route::Offline,
            Route::NotFound,
            Route::Feed,
            Route::JsonFeed,
            Route::Robots,
            Route::Llms,
            Route::Ids,
            Route::BookSchema,
            Route::QuestionSchema,
            Route::IndexSchema,
            Route::AppManifest,
        ];
        pages.extend([Route::Practice, Route::Interview].into_iter().filter(|route| route.is_offered(book)));
        let first =
            |questions: &[QuestionIndex], part: &Range<usize>| book.questions[questions[part.start]].id.as_str();
        for (index, topic) in book.topics.iter().enumerate() {
            pages.extend([Route::Topic(&topic.slug), Route::Print(&topic.slug), self.llms_topic(book, &topic.slug)]);
            if book.is_dated(index) {
                pages.push(Route::TopicFeed(&topic.slug));
            }
            let later = self.topics[index].iter().skip(1);
            pages.extend(later.map(|part| Route::TopicPart(&topic.slug, first(&topic.questions, part))));
            let later = self.paper[index].iter().skip(1);
            pages.extend(later.map(|part| Route::PrintPart(&topic.slug, first(&topic.questions, part))));
        }
        for (slug, tag) in book.tags.iter() {
            pages.push(Route::Tag(slug));
            let later = self.tags.get(slug).into_iter().flatten().skip(1);
            pages.extend(later.map(|part| Route::TagPart(slug, first(&tag.questions, part))));
        }
        if self.has_letter_pages {
            for letter in self.letters(book) {
                pages.push(Route::Letter(&letter.slug));
                let later = letter.parts.iter().skip(1);
                pages.extend(later.map(|part| Route::LetterPart(&letter.slug, first(&letter.questions, part))));
            }
        }
        pages.extend(self.tag_letters.iter().map(|letter| Route::TagsLetter(letter)));
        pages.extend(
            book.questions
                .iter()
                .map(|question| question.id.as_str())
                .flat_map(|id| [Route::Question(id), Route::Markdown(id), Route::Passages(id)]),
        );
        pages.extend(book.aliases.keys().map(|alias| Route::Alias(alias)));
        pages.extend(book.pages.iter().map(|page| Route::of_page(page.kind, &page.id)));
        pages.extend(book.page_aliases.keys().map(|(kind, alias)| Route::of_page_alias(*kind, alias)));
        if book.pages_of(PageKind::Path).next().is_some() {
            pages.push(Route::Paths);
        }
        pages.extend(book.topic_aliases.keys().map(|alias| Route::TopicAlias(alias)));
        pages.extend(book.tag_aliases.keys().map(|alias| Route::TagAlias(alias)));
        if book.config.site.is_noindex {
            pages.push(Route::Headers);
        }
        if book.has_former_addresses() {
            pages.push(Route::Redirects);
        }
        if book.languages.current > 0 {
            pages.retain(|route| !route.is_of_root());
        }
        pages
    }
}

/// Whether the site has a sitemap: it is known where the site is, and search engines are to find it.
pub(super) fn has_sitemap(book: &Book) -> bool {
    book.config.site.url.is_some() && !book.config.site.is_noindex
}

/// Whether search engines hear of a page.
fn is_found(book: &Book, route: Route<'_>) -> bool {
    let is_hidden = |id: &str| book.by_id.get(id).is_some_and(|index| *index >= book.listed_count);
    route.row().in_sitemap == InSitemap::Yes && !matches!(route, Route::Question(id) if is_hidden(id))
}

/// Questions by the letter of their first telling word, in one part each unless letters have pages.
fn letters(book: &Book, have_pages: bool) -> Vec<Letter> {
    let in_letter = |(name, questions): (String, Vec<QuestionIndex>)| {
        let entries = questions.iter().map(|index| (&book.questions[*index], 1));
        let parts = if have_pages { NAMES.parts(entries) } else { std::iter::once(0..questions.len()).collect() };
        Letter { slug: slug_of_letter(&name), name, questions, parts }
    };
    let language = &book.config.book.language;
    let letters =
        if primary(language) == "en" { by_telling_word(book) } else { by_alphabet(book, &Alphabet::of(language)) };
    letters.into_iter().map(in_letter).collect()
}

/// An English book's letters, those of the ids that questions would get; what begins with no letter comes first.
fn by_telling_word(book: &Book) -> Vec<(String, Vec<QuestionIndex>)> {
    let keyed = book.listed().iter().enumerate();
    let mut keyed: Vec<(&str, QuestionIndex)> = keyed.map(|(index, question)| (question.sort_key(), index)).collect();
    keyed.sort_unstable();
    let mut letters: BTreeMap<String, Vec<QuestionIndex>> = BTreeMap::new();
    for (key, index) in keyed {
        letters.entry(letter_slug(key)).or_default().push(index);
    }
    let other = letters.remove_entry(OTHER);
    other.into_iter().chain(letters).map(|(slug, questions)| (letter_name(&slug), questions)).collect()
}

/// The letters of a book in another language; what begins with none comes first.
fn by_alphabet(book: &Book, alphabet: &Alphabet) -> Vec<(String, Vec<QuestionIndex>)> {
    let keyed = book.listed().iter().enumerate();
    let mut keyed: Vec<(&str, QuestionIndex)> =
        keyed.map(|(index, question)| (alphabet.key(&question.title), index)).collect();
    keyed.sort_by(|(one, first), (other, second)| alphabet.compare(one, other).then(first.cmp(second)));
    let mut letters: BTreeMap<Option<(usize, &str)>, Vec<QuestionIndex>> = BTreeMap::new();
    for (key, index) in keyed {
        letters.entry(alphabet.letter(key)).or_default().push(index);
    }
    let name = |letter: Option<(usize, &str)>| letter.map_or_else(|| letter_name(OTHER), |(_, name)| name.to_owned());
    letters.into_iter().map(|(letter, questions)| (name(letter), questions)).collect()
}

/// Where questions are whose key begins with no letter.
const OTHER: &str = "other";

/// A letter as readers see it.
#[must_use]
pub fn letter_name(slug: &str) -> String {
    if slug == OTHER { "#".to_owned() } else { slug.to_uppercase() }
}

/// A letter as it is in a path, where only Latin letters and digits are portable: `ch`, `u447` for `Ч`.
fn slug_of_letter(name: &str) -> String {
    if name == letter_name(OTHER) {
        return OTHER.to_owned();
    }
    let slug = |letter: char| match letter {
        _ if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase().to_string(),
        _ => format!("u{:x}", u32::from(letter)),
    };
    name.chars().map(slug).collect()
}

/// The letter that `key` is found under, as it is in a path.
#[must_use]
pub fn letter_slug(key: &str) -> String {
    match key.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => first.to_ascii_lowercase().to_string(),
        _ => OTHER.to_owned(),
    }
}

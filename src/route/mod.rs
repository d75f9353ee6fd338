//! The map of the site: one enum of every page and file that a build makes.
//!
//! A row of the table below says where a page is, which template draws it, whether search engines hear of it in the sitemap, and
//! whether a reader's offline copy has it. Nothing else spells an address: rendering, the sitemap, redirects, checks, exports,
//! `serve`, templates (as `at`) and scripts (as `"route:name"`) ask here.

mod find;
mod map;
mod sink;

use std::collections::BTreeSet;

use crate::model::content_file::PageKind;
use crate::source::SitePath;

pub use map::{Cut, Letter, Map, OFFLINE_ROWS, PRACTICE_ROWS, Parts, SITEMAP_ENTRIES, letter_name, letter_slug};
pub use sink::{Below, FileHash, PageKey, Put, Sink, Site};

/// Whether search engines hear of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InSitemap {
    /// It is in the sitemap of a book with an address.
    Yes,
    /// It is not.
    No,
}

/// Whether a reader's offline copy has a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// It is kept.
    Kept,
    /// It is for programs and hosts, or a second copy of what is kept.
    LeftOut,
}

/// What the map says of one kind of page or file.
#[derive(Debug)]
pub struct Row {
    /// Its name, by which templates and scripts ask for it: `question`.
    pub name: &'static str,
    /// Its path in the site, a `{}` for each argument: `q/{}.html`.
    pub pattern: &'static str,
    /// The theme's template; empty for what no template makes.
    pub template: &'static str,
    /// Whether search engines hear of it.
    pub in_sitemap: InSitemap,
    /// Whether a reader's offline copy has it.
    pub offline: Offline,
}

macro_rules! routes {
    (@text $lifetime:lifetime $argument:ident) => { &$lifetime str };
    ($($(#[$doc:meta])* $variant:ident $(($($argument:ident),+))? $name:literal $pattern:literal $template:literal $sitemap:ident $offline:ident;)*) => {
        /// A page or file of the site, by what it is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Route<'a> {
            $($(#[$doc])* $variant $(($(routes!(@text 'a $argument)),+))?,)*
        }

        /// Every kind of page and file, in the order of [`Route`].
        pub const ROWS: &[Row] = &[
            $(Row { name: $name, pattern: $pattern, template: $template, in_sitemap: InSitemap::$sitemap, offline: Offline::$offline },)*
        ];

        impl<'a> Route<'a> {
            /// What the map says of its kind.
            #[must_use]
            pub fn row(self) -> &'static Row {
                // The discriminants count the rows.
                #[allow(unused_variables)]
                match self {
                    $(Self::$variant $(($($argument),+))? => const {
                        &Row { name: $name, pattern: $pattern, template: $template, in_sitemap: InSitemap::$sitemap, offline: Offline::$offline }
                    },)*
                }
            }

            /// The route of a kind, by its name, with what fills its pattern's gaps.
            fn with(name: &str, arguments: [&'a str; 2]) -> Option<Self> {
                let mut arguments = arguments.into_iter();
                match name {
                    $($name => Some(Self::$variant $(($(routes!(@next arguments $argument)),+))?),)*
                    _ => None,
                }
            }

            /// What fills its pattern's gaps.
            fn arguments(self) -> impl Iterator<Item = &'a str> {
                let arguments: [&'a str; 2] = match self {
                    $(Self::$variant $(($($argument),+))? => routes!(@two $($($argument),+)?),)*
                };
                arguments.into_iter()
            }
        }
    };
    (@next $arguments:ident $argument:ident) => { $arguments.next()? };
    (@two) => { ["", ""] };
    (@two $first:ident) => { [$first, ""] };
    (@two $first:ident, $second:ident) => { [$first, $second] };
}

routes! {
    /// The home page.
    Home "home" "index.html" "home.html" Yes Kept;
    /// A topic's page, by slug: its introduction and the first part of its questions.
    Topic(slug) "topic" "{}/index.html" "topic.html" Yes Kept;
    /// A later part of a topic's questions, by slug and the id of the part's first question.
    TopicPart(slug, first) "topic-part" "{}/from-{}.html" "topic.html" Yes Kept;
    /// The page at a slug that a topic had before.
    TopicAlias(slug) "topic-alias" "{}/index.html" "redirect.html" No Kept;
    /// A topic's answers for paper, by slug.
    Print(slug) "print" "{}/print.html" "print.html" No Kept;
    /// A later part of a topic's answers for paper, by slug and the id of the part's first question.
    PrintPart(slug, first) "print-part" "{}/print-from-{}.html" "print.html" No Kept;
    /// A question's page, by id. For ever.
    Question(id) "question" "q/{}.html" "question.html" Yes Kept;
    /// The page at an id that a question had before.
    Alias(id) "alias" "q/{}.html" "redirect.html" No Kept;
    /// A question's Markdown, by id.
    Markdown(id) "markdown" "q/{}.md" "" No LeftOut;
    /// A plain page, by id.
    Page(id) "page" "{}.html" "page.html" Yes Kept;
    /// The page at an id that a plain page had before.
    PageAlias(id) "page-alias" "{}.html" "redirect.html" No Kept;
    /// The list of paths, where there are some.
    Paths "paths" "paths/index.html" "paths.html" Yes Kept;
    /// A path through questions, by id.
    Path(id) "path" "paths/{}.html" "path.html" Yes Kept;
    /// The page at an id that a path had before.
    PathAlias(id) "path-alias" "paths/{}.html" "redirect.html" No Kept;
    /// What a question's answer says, block by block, as a script, by id: what search quotes.
    Passages(id) "passages" "q/{}.js" "" No Kept;
    /// The list of tags.
    Tags "tags" "tags/index.html" "tags.html" Yes Kept;
    /// The tags that begin with a letter, where there are too many for one list.
    TagsLetter(letter) "tags-letter" "tags/letter/{}.html" "tags.html" Yes Kept;
    /// A tag's page, by slug.
    Tag(slug) "tag" "tags/{}.html" "tag.html" Yes Kept;
    /// A later part of a tag's questions, by slug and the id of the part's first question.
    TagPart(slug, first) "tag-part" "tags/{}/from-{}.html" "tag.html" Yes Kept;
    /// The page at a slug that a tag had before.
    TagAlias(slug) "tag-alias" "tags/{}.html" "redirect.html" No Kept;
    /// All questions by their first telling word, or the letters of a large book.
    AToZ "a-z" "a-z.html" "a-z.html" Yes Kept;
    /// The questions under one letter of a large book; `other` for what begins with none.
    Letter(letter) "letter" "a-z/{}.html" "a-z.html" Yes Kept;
    /// A later part of the questions under one letter, by letter and the id of the part's first question.
    LetterPart(letter, first) "letter-part" "a-z/{}-from-{}.html" "a-z.html" Yes Kept;
    /// Search.
    Search "search" "search.html" "search.html" No Kept;
    /// Practice.
    Practice "practice" "practice.html" "practice.html" No Kept;
    /// Interviews of others, by link.
    Interview "interview" "interview.html" "interview.html" No Kept;
    /// What is shown for a page that is not kept while there is no network.
    Offline "offline" "offline.html" "offline.html" No Kept;
    /// What is shown for addresses that do not exist.
    NotFound "not-found" "404.html" "404.html" No Kept;
    /// The sitemap, or the list of its parts.
    Sitemap "sitemap" "sitemap.xml" "sitemap.xml" No LeftOut;
    /// A part of the sitemap, by number.
    SitemapPart(number) "sitemap-part" "sitemap-{}.xml" "sitemap.xml" No LeftOut;
    /// The feed of the questions changed last.
    Feed "feed" "feed.xml" "feed.xml" No LeftOut;
    /// The same as JSON.
    JsonFeed "json-feed" "feed.json" "" No LeftOut;
    /// The feed of a topic's questions changed last, by slug.
    TopicFeed(slug) "topic-feed" "{}/feed.xml" "feed.xml" No LeftOut;
    /// How browsers and launchers search the book.
    OpenSearch "open-search" "opensearch.xml" "opensearch.xml" No LeftOut;
    /// What crawlers may read.
    Robots "robots" "robots.txt" "" No LeftOut;
    /// The book's contents for language models.
    Llms "llms" "llms.txt" "" No LeftOut;
    /// A topic's contents for language models, by slug, where the book is large.
    LlmsTopic(slug) "llms-topic" "{}/llms.txt" "" No LeftOut;
    /// All answers of a topic for language models, by slug, where the book is not large.
    LlmsFull(slug) "llms-full" "{}/llms-full.txt" "" No LeftOut;
    /// Every id with its former ones, for programs.
    Ids "ids" "ids.json" "" No LeftOut;
    /// What book.toml can hold, as a JSON Schema for editors.
    BookSchema "book-schema" "schema/book.json" "" No LeftOut;
    /// What a question's front matter can hold, as a JSON Schema.
    QuestionSchema "question-schema" "schema/question.json" "" No LeftOut;
    /// What the front matter of an `_index.md` can hold, as a JSON Schema.
    IndexSchema "index-schema" "schema/index.json" "" No LeftOut;
    /// Former addresses, for hosts that redirect.
    Redirects "redirects" "_redirects" "" No LeftOut;
    /// What hosts tell browsers and crawlers of every file.
    Headers "headers" "_headers" "" No LeftOut;
    /// What a device needs to offer the handbook as an app.
    AppManifest "app" "manifest.webmanifest" "" No Kept;
    /// The service worker.
    Worker "worker" "service-worker.js" "" No LeftOut;
    /// What an offline copy consists of.
    OfflineList "offline-list" "offline.json" "" No LeftOut;
    /// A part of the list of what an offline copy consists of, by a hash of the content.
    OfflinePart(hash) "offline-part" "offline/list.{}.json" "" No LeftOut;
    /// What a build wrote, for the next one.
    Written "written" ".askbook.json" "" No LeftOut;
    /// A file of the search index, by its name without ending.
    SearchFile(name) "search-file" "search/{}.js" "" No Kept;
    /// A part of a topic's questions for practice, by a name that carries a hash of the content.
    PracticeList(name) "practice-list" "assets/practice-{}.js" "" No Kept;
    /// A style sheet, script, icon or list of the theme, by a name that carries a hash of the content.
    Asset(name) "asset" "assets/{}" "" No Kept;
    /// A picture that links to the site show, by a name that carries a hash of the content.
    LinkPicture(name) "link-picture" "assets/link-{}" "" No LeftOut;
    /// A file of a translation, by language and its path in that part of the site.
    Translated(language, path) "translated" "{}/{}" "" No LeftOut;
    /// A file of the book, copied: by its path in the site.
    File(path) "file" "{}" "" No Kept;
}

impl<'a> Route<'a> {
    /// The page of this kind and id.
    #[must_use]
    pub fn of_page(kind: PageKind, id: &'a str) -> Self {
        match kind {
            PageKind::Plain => Self::Page(id),
            PageKind::Path => Self::Path(id),
        }
    }

    /// The page at an id that a page of this kind had before.
    #[must_use]
    pub fn of_page_alias(kind: PageKind, id: &'a str) -> Self {
        match kind {
            PageKind::Plain => Self::PageAlias(id),
            PageKind::Path => Self::PathAlias(id),
        }
    }
}

impl Route<'_> {
    /// Its path in the site.
    #[must_use]
    pub fn path(self) -> SitePath {
        let mut path = String::with_capacity(48);
        let mut rest = self.row().pattern;
        for argument in self.arguments() {
            let Some(gap) = rest.find("{}") else { break };
            path.push_str(&rest[..gap]);
            path.push_str(argument);
            rest = &rest[gap + 2..];
        }
        path.push_str(rest);
        SitePath::new(path)
    }

    /// Whether a book's own file may take its place: what is for hosts and crawlers.
    #[must_use]
    pub fn may_be_own(self) -> bool {
        matches!(self, Self::Redirects | Self::Headers | Self::Robots)
    }

    /// Whether `path` is one that a build writes whatever the book holds, or has the form of a file of the index or of an
    /// asset: no file of a book can be there.
    #[must_use]
    pub fn is_built(path: &str) -> bool {
        let own = [Self::Redirects, Self::Headers, Self::Robots].map(|route| route.row().name);
        let is_fixed = |row: &Row| !row.pattern.contains("{}") && !own.contains(&row.name);
        let is_page = ROWS.iter().any(|row| is_fixed(row) && row.pattern == path);
        let is_part = path.starts_with(folder_of(Self::OfflinePart("")));
        is_page || is_part || Self::is_search(path) || Self::asset_name(path).is_some()
    }

    /// Whether `path` is a file of ours whose name carries a hash of the content, so that it never changes.
    #[must_use]
    pub fn is_hashed(path: &str) -> bool {
        let folders = [folder_of(Self::OfflinePart("")), folder_of(Self::SearchFile("")), folder_of(Self::Asset(""))];
        let Some((folder, name)) = path.rsplit_once('/') else { return false };
        // Translations have such folders below theirs.
        let folder = folder.rsplit('/').next().unwrap_or(folder);
        let mut parts = name.rsplit('.');
        let has_ending = parts.next().is_some_and(|ending| !ending.is_empty());
        let is_hash =
            |hash: &str| hash.len() == 8 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let has_hash = parts.next().is_some_and(is_hash) && parts.next().is_some_and(|stem| !stem.is_empty());
        has_ending && has_hash && folders.iter().any(|ours| ours.split('/').next() == Some(folder))
    }

    /// Whether `path` has the form of a file of the search index.
    #[must_use]
    pub fn is_search(path: &str) -> bool {
        path.starts_with(folder_of(Self::SearchFile("")))
    }

    /// The name of the asset or picture at `path`; `None` for other paths.
    #[must_use]
    pub fn asset_name(path: &str) -> Option<&str> {
        path.strip_prefix(folder_of(Self::Asset("")))
    }

    /// Whether the page is there in every language of a book, since translations share ids and topics.
    #[must_use]
    pub fn is_in_every_language(self) -> bool {
        matches!(
            self,
            Self::Home
                | Self::Topic(_)
                | Self::Print(_)
                | Self::Question(_)
                | Self::Page(_)
                | Self::Path(_)
                | Self::Paths
                | Self::Tags
                | Self::AToZ
                | Self::Search
                | Self::Practice
                | Self::Interview
        )
    }

    /// Whether hosts, crawlers and programs look for it at the root alone, so that a translation has none.
    #[must_use]
    pub fn is_of_root(self) -> bool {
        matches!(
            self,
            Self::Robots
                | Self::NotFound
                | Self::Headers
                | Self::Redirects
                | Self::Ids
                | Self::BookSchema
                | Self::QuestionSchema
                | Self::IndexSchema
        )
    }

    /// Whether a reader's offline copy has it.
    #[must_use]
    pub fn is_kept_offline(self) -> bool {
        match self {
            // Hosts keep files with such names to themselves, or answer them with settings of theirs.
            Self::File(path) => {
                let name = path.rsplit('/').next().unwrap_or(path);
                name.contains('.') && !path.split('/').any(|part| part.starts_with(['.', '_']))
            }
            route => route.row().offline == Offline::Kept,
        }
    }
}

/// What a kind's paths begin with, up to the first gap.
fn folder_of(route: Route<'_>) -> &'static str {
    route.row().pattern.split("{}").next().unwrap_or("")
}

fn folder_of_schemas() -> &'static str {
    let pattern = Route::BookSchema.row().pattern;
    pattern.split_once('/').map_or(pattern, |(folder, _)| folder)
}

/// Folders that the site uses itself, so that no topic can have their names.
#[must_use]
pub fn reserved_folders() -> BTreeSet<&'static str> {
    // A topic called `schema` has its pages beside our files, whose names no page has.
    let rows = ROWS.iter().filter(|row| !row.pattern.starts_with(folder_of_schemas()));
    let folders = rows.filter_map(|row| Some(row.pattern.split_once('/')?.0));
    // `og`, `offline` and `media` were reserved by the first edition; a book that avoids them keeps its addresses.
    folders.filter(|folder| !folder.contains("{}")).chain(["og", "offline", "media"]).collect()
}
